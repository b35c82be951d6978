using System.Text;

namespace Uitstroom.Rules;

/// <summary>The choice of a form of contract as Dutch text.</summary>
internal static class Keuzetekst
{
    public static string Schrijf(Contractkeuze keuze)
    {
        var tekst = new StringBuilder(1024);
        foreach (var regel in Regels(keuze))
        {
            tekst.Append(regel).Append('\n');
        }

        return tekst.ToString();
    }

    /// <summary>In one line: <c>driehoekscontract</c>, <c>omklap of driepartijen; een andere vorm mag ook</c>.</summary>
    public static string Vormen(Vormkeuze keuze) => keuze.Vormen.IsEmpty
        ? "niet geregeld in de tekst"
        : Weergave.Opsomming(keuze.Vormen.Select(vorm => vorm.Titel)) + (keuze.Volledig ? "" : "; een andere vorm mag ook");

    private static IEnumerable<string> Regels(Contractkeuze keuze)
    {
        var toetsing = keuze.Toetsing;
        yield return $"{toetsing.Regeling.Titel}: keuze van het contract";
        yield return $"{(toetsing.Aanvraag.Kenmerk is { } kenmerk ? kenmerk + ", " : "")}bekeken op {Weergave.Datum(keuze.Peildatum)}";
        yield return "";
        yield return $"Contract: {Uitkomst(keuze)}";
        foreach (var regel in Kop(keuze))
        {
            yield return "  " + regel;
        }

        foreach (var vorm in keuze.Mogelijk.SelectMany(een => een.Vormen).Distinct())
        {
            yield return "";
            yield return $"{vorm.Titel}  [{string.Join(", ", vorm.Bron)}]";
            foreach (var regel in Vormtekst.Regels(toetsing.Regeling.Contracten, vorm))
            {
                yield return "  " + regel;
            }
        }

        foreach (var regel in Redenen(keuze).Concat(Leestekst.Schrijf(keuze.Betwist, label => Label(keuze, label))))
        {
            yield return regel;
        }

        foreach (var tegenspraak in toetsing.Tegenspraken)
        {
            yield return $"Let op: {tegenspraak.Melding}; {tegenspraak.Suggestie}.";
        }
    }

    private static string Uitkomst(Contractkeuze keuze) => keuze switch
    {
        { Keuze: { } vast } => Vormen(vast),
        { Soort: Contractkeuzesoort.BuitenLooptijd } => "de regeling geldt niet op deze datum",
        { Vast: true } => "niet geregeld in de tekst",
        _ => $"nog niet bekend; het kan nog {Weergave.Opsomming(Namen(keuze))} zijn",
    };

    /// <summary>Every form that may be allowed; what the text may leave open comes last.</summary>
    private static IEnumerable<string> Namen(Contractkeuze keuze) =>
    [
        .. keuze.Mogelijk.SelectMany(een => een.Vormen).Select(vorm => vorm.Titel).Distinct(),
        .. keuze.Mogelijk.Any(een => !een.Volledig) ? ["een andere vorm"] : Array.Empty<string>(),
        .. keuze.Toetsing.Mogelijk.Any(label => label.Soort == UitkomstSoort.NietGeregeld) ? ["niet geregeld in de tekst"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Kop(Contractkeuze keuze)
    {
        if (keuze.Soort == Contractkeuzesoort.BuitenLooptijd)
        {
            yield return Uitkomsttekst.Looptijd(keuze.Toetsing);
        }

        if (!keuze.Uitgesloten.IsEmpty)
        {
            yield return $"Niet: {Weergave.Opsomming(keuze.Uitgesloten.Select(vorm => vorm.Titel))}";
        }

        foreach (var beslisser in keuze.Beslist)
        {
            yield return beslisser.Rol == BeslisserRol.Besluit && beslisser.Wie == Rol.Ongenoemd ? $"Wie beslist is {Rol.Ongenoemd}." : Uitkomsttekst.Beslisser(beslisser);
        }

        if (!keuze.Bepalingen.IsEmpty)
        {
            yield return $"Bepalingen: {string.Join(", ", keuze.Bepalingen)}";
        }
    }

    private static string Label(Contractkeuze keuze, Uitkomstlabel label) => keuze.Vormkeuze(label) is { } rij ? Vormen(rij) : Weergave.Leesbaar(label.Naam);

    /// <summary>The rows that may hold, up to and including the first that does. A row that holds is a criterion that is not met.</summary>
    private static IEnumerable<string> Redenen(Contractkeuze keuze)
    {
        var regels = keuze.Uitleg;
        var eerste = regels.ToList().FindIndex(regel => regel.Stand == UitlegStand.Nee);
        var telt = regels.Take(eerste < 0 ? regels.Length : eerste + 1).Where(regel => regel.Stand is UitlegStand.Nee or UitlegStand.Onbekend).ToList();
        if (telt.Count > 0)
        {
            yield return "";
            yield return "Waarom";
        }

        foreach (var regel in telt)
        {
            yield return $"  {(regel.Stand == UitlegStand.Nee ? "✓" : "?")} {regel.Tekst}  [{string.Join(", ", regel.Bron)}]";
            foreach (var deel in regel.Delen.SelectMany(niet => niet.Delen).SelectMany(deel => Beslissend(deel, 6)))
            {
                yield return deel;
            }
        }

        foreach (var feit in keuze.VraagNu)
        {
            var wie = feit.OordeelDoor is { } rol ? $" (oordeel van {rol.Voor(keuze.Toetsing.Aanvraag.Waarden)})" : "";
            yield return $"  Vraag nu: {feit.Naam}: {feit.Vraag}{wie}";
        }
    }

    private static IEnumerable<string> Beslissend(UitlegRegel regel, int diepte) => !regel.Beslissend
        ? []
        : regel.Delen.SelectMany(deel => Beslissend(deel, diepte + 2)).Prepend($"{new string(' ', diepte)}{Uitkomsttekst.Teken(regel.Stand)} {regel.Tekst}");
}
