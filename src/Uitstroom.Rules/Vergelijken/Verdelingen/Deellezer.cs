using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Divides by a key in one world, with what the agreement itself gives, and says what each receiver gets.</summary>
internal sealed class Deellezer(Verdeelsleutel sleutel, Wereld wereld, LocalDate peildatum)
{
    /// <summary>What each receiver gets of a number, in file order; null when the agreement does not divide it.</summary>
    public OrderedDictionary<(string? Groep, string? Ontvanger), Deel>? Van(long? totaal)
    {
        var verdeling = Verdeelgang.Voer(sleutel, new VerdeelOpties { Totaal = totaal, Datum = peildatum }, wereld);
        if (verdeling.HeeftFouten || verdeling.Groepen.IsEmpty)
        {
            return null;
        }

        var delen = new OrderedDictionary<(string? Groep, string? Ontvanger), Deel>();
        foreach (var deel in verdeling.Delen)
        {
            delen.TryAdd((deel.Groep, deel.Ontvanger), deel);
        }

        return delen;
    }

    /// <summary>The number that the agreement names on the day of testing; null when it names none.</summary>
    public long? Genoemd => Verdeeltotaal.Van(sleutel, new VerdeelOpties { Datum = peildatum }, wereld)
        ?? (sleutel.Methode.In(wereld) == Verdeelmethode.VasteTabel ? sleutel.Gedrukt?.BijTotaal : null);

    /// <summary>How a part reads; a receiver without a part takes none.</summary>
    public static string Tekst(Deel? deel) => deel switch
    {
        null => "niets",
        { Aantal: { } aantal } => Weergave.Aantal(aantal),
        { Hoogstens: { } hoogstens } => hoogstens == deel.Minstens + 1 ? $"{deel.Minstens} of {hoogstens}" : $"{deel.Minstens} tot en met {hoogstens}",
        _ => "onbekend",
    };
}
