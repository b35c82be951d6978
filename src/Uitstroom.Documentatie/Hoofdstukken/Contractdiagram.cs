using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>The states and transitions of contracts, for the drawing.</summary>
internal static class Contractdiagram
{
    public static (ImmutableArray<Toestand> Toestanden, ImmutableArray<Pijl> Pijlen) Maak(Opbouw op, Contractregels regels)
    {
        var namen = regels.Vormen.Select(vorm => vorm.Naam).ToList();
        var toestanden = regels.Vormen.Select(vorm => new Toestand(Schrijfwijze.Hoofdletter(vorm.Titel), Toestandsoort.Gewoon)).ToList();
        if (regels.Overgangen.Any(overgang => overgang.Naar == Contractvorm.Beeindigd))
        {
            namen.Add(Contractvorm.Beeindigd);
            toestanden.Add(new Toestand("Beëindigd", Toestandsoort.Einde));
        }

        if (regels.Overgangen.Any(IsOpen))
        {
            namen.Add("niet_geregeld");
            toestanden.Add(new Toestand("Niet geregeld in de tekst", Toestandsoort.Open));
        }

        var pijlen = regels.Overgangen.SelectMany((overgang, nummer) => overgang.Van.Select(van =>
            new Pijl(namen.IndexOf(van), namen.IndexOf(Naar(overgang, van)), $"{nummer + 1}", $"{nummer + 1}. {Schrijfwijze.Hoofdletter(overgang.Titel)}{Bij(op, overgang)} ({Werking(overgang)})", Soort(overgang))));
        return ([.. toestanden], [.. pijlen.Where(pijl => pijl is { Van: >= 0, Naar: >= 0 })]);
    }

    public static string Werking(Overgang overgang) => overgang.Werking switch
    {
        Overgangswerking.Vanzelf => "vanzelf",
        Overgangswerking.Kan => "kan",
        Overgangswerking.KanNiet => "mag niet",
        _ => "niet geregeld",
    };

    private static string Bij(Opbouw op, Overgang overgang) => overgang.Bij.IsEmpty ? "" : $", bij: {Weergave.Opsomming(overgang.Bij.Select(naam => Contracthoofdstuk.Gebeurtenis(op, naam)))}";

    private static bool IsOpen(Overgang overgang) => overgang.Naar == "niet_geregeld" || (overgang.Werking == Overgangswerking.NietGeregeld && overgang.Naar is null);

    private static string Naar(Overgang overgang, string van) => IsOpen(overgang) ? "niet_geregeld" : overgang.Naar ?? van;

    private static Pijlsoort Soort(Overgang overgang) => overgang.Werking switch
    {
        Overgangswerking.Vanzelf => Pijlsoort.Vanzelf,
        Overgangswerking.Kan => Pijlsoort.Kan,
        _ => Pijlsoort.Open,
    };
}
