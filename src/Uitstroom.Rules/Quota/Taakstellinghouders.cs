using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Who has a part in a taakstelling: the receivers of its key, by group.</summary>
internal sealed class Taakstellinghouders
{
    private readonly Verdeelsleutel _sleutel;
    private readonly ImmutableArray<(string? Groep, string? Ontvanger)> _delen;

    private Taakstellinghouders(Verdeelsleutel sleutel, ImmutableArray<(string? Groep, string? Ontvanger)> delen) => (_sleutel, _delen) = (sleutel, delen);

    public static Taakstellinghouders Van(Regeling regeling, Verdeelsleutel sleutel, Wereld wereld)
    {
        var verdeling = sleutel.Verdeel(new VerdeelOpties { Lezingen = Leeswerelden.Keuzes(regeling, wereld) });
        return new Taakstellinghouders(sleutel, [.. verdeling.Delen.Select(deel => (deel.Groep, deel.Ontvanger))]);
    }

    /// <summary>What is wrong with a count; null when its gemeente and receiver have a part.</summary>
    public Diagnostic? Fout(Quotum quotum, Telregel regel)
    {
        var naam = _sleutel.Over.Partijnaam(regel.Naam!) ?? regel.Naam;
        var groepen = _delen.Select(deel => deel.Groep).OfType<string>().Distinct().ToList();
        if (regel.Gemeente is { } gemeente)
        {
            return groepen.Count == 0 ? QuotumopgaveDiagnostics.VerkeerdeTelling(regel.Plaats, quotum.Naam, "dit quotum telt niet per gemeente")
                : !groepen.Contains(gemeente) ? QuotumopgaveDiagnostics.OnbekendeHouder(regel.Plaats, gemeente, quotum.Naam, groepen)
                : _delen.Contains((gemeente, naam)) ? null
                : QuotumopgaveDiagnostics.OnbekendeHouder(regel.Plaats, regel.Naam!, quotum.Naam, Namen(deel => deel.Groep == gemeente));
        }

        return _delen.Any(deel => deel.Ontvanger == naam) ? null
            : groepen.Contains(regel.Naam!) ? QuotumopgaveDiagnostics.VerkeerdeTelling(regel.Plaats, quotum.Naam, "noem per gemeente ook wie het heeft gerealiseerd")
            : QuotumopgaveDiagnostics.OnbekendeHouder(regel.Plaats, regel.Naam!, quotum.Naam, Namen(_ => true));
    }

    private List<string> Namen(Func<(string? Groep, string? Ontvanger), bool> welke) =>
        [.. _delen.Where(welke).Select(deel => deel.Ontvanger).OfType<string>().Distinct()];
}
