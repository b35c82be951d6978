using System.Text;
using NodaTime.Text;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Afspraken;

/// <summary>Asks the afspraken of Flevoland and writes what comes out as one line: the stand, then the last day of each time.</summary>
internal static class Flevolandproef
{
    /// <summary>What stands in a file with events, between the braces, and the day of asking.</summary>
    public static AfspraakUitslag Vraag(string afspraak, string op, string inhoud)
    {
        var regeling = Regio.Alle["flevoland"].Regeling;
        var load = GebeurtenissenLoader.Load("proef.yaml", Encoding.UTF8.GetBytes($"{{ tijdzone: Europe/Amsterdam, {inhoud} }}"), regeling);
        string.Join("\n", load.Diagnostics).Should().BeEmpty();
        var overzicht = regeling.AfsprakenOp(load.Gebeurtenissen!, LocalDatePattern.Iso.Parse(op).Value);
        return overzicht.Afspraken.SingleOrDefault(uitslag => uitslag.Afspraak.Naam == afspraak)
            ?? overzicht.Deelname.Single(weg => weg.Weg.Naam == afspraak).Uitslag;
    }

    public static string Tekst(AfspraakUitslag uitslag) => Tekst(uitslag.Stand, uitslag.Termijnen);

    /// <summary>Per way of reading a line.</summary>
    public static IEnumerable<string> Lezingen(AfspraakUitslag uitslag) => uitslag.Varianten.Select(variant =>
        $"{string.Join(' ', variant.Lezingen.Select(lezing => $"{lezing.Key}={lezing.Value}"))}: {Tekst(variant.Stand, variant.Termijnen)}");

    private static string Tekst(AfspraakStand stand, IEnumerable<Termijn> termijnen) => string.Join(' ', termijnen.Select(Dag).Prepend(stand.ToString()));

    private static string Dag(Termijn termijn) => termijn.UiterlijkTijdstip is { } tijd ? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(tijd.LocalDateTime)
        : termijn.Uiterlijk is { } dag ? LocalDatePattern.Iso.Format(dag)
        : termijn.Woord ?? "-";
}
