using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Shows a coverage: per provision the parts that cite it, then the totals.</summary>
internal sealed class Dekkingweergave(Scherm scherm)
{
    private static readonly Style _vet = new(decoration: Decoration.Bold);
    private static readonly Style _rood = new(Color.Red, decoration: Decoration.Bold);

    /// <param name="getoond">The provisions to show.</param>
    /// <param name="geteld">The provisions to count.</param>
    public void Toon(IReadOnlyCollection<Bepalingdekking> getoond, IReadOnlyCollection<Bepalingdekking> geteld)
    {
        foreach (var een in getoond)
        {
            Bepaling(een);
        }

        if (getoond.Any(een => !een.Onderdelen.IsEmpty))
        {
            scherm.Regel("✓ voert uit   + draagt bij   - noemt alleen");
            scherm.Regel();
        }

        scherm.Tabel(Totalen("soort", geteld, een => een.Bepaling.Soort));
        scherm.Tabel(Totalen("rekenbaar", geteld, een => een.Bepaling.Rekenbaar));
        Slotzin(geteld);
    }

    private void Bepaling(Bepalingdekking een)
    {
        Breek($"{een.Bepaling.Id} · {een.Bepaling.Plaats} · {een.Bepaling.Soort} · rekenbaar: {een.Bepaling.Rekenbaar}", een.Stand == Dekkingstand.Open ? _rood : _vet);
        Breek("  " + een.Bepaling.Samenvatting);
        foreach (var deel in een.Onderdelen)
        {
            Breek($"  {Teken(deel.Wijze)} {deel.Onderdeel.Pad}");
        }

        if (een.Bepaling is { Rekenbaar: "deels", OordeelDoor: { } wie } && een.Stand == Dekkingstand.Uitgevoerd)
        {
            Breek($"  ? tot aan het oordeel van: {wie}");
        }

        if (een.Reden is { } reden)
        {
            Breek(een.Stand == Dekkingstand.Open ? $"  ✗ open: {reden}" : $"  geen regel: {reden}");
        }

        scherm.Regel();
    }

    private void Breek(string regel, Style? stijl = null)
    {
        foreach (var stuk in Regelafbreking.Breek(Scherm.Veilig(regel), scherm.Breedte))
        {
            if (stijl is { } gekozen)
            {
                scherm.Regel(stuk, gekozen);
            }
            else
            {
                scherm.Regel(stuk);
            }
        }
    }

    private static Table Totalen(string kop, IEnumerable<Bepalingdekking> geteld, Func<Bepalingdekking, string> naam)
    {
        var tabel = new Table { Border = TableBorder.Rounded };
        tabel.AddColumn(kop);
        foreach (var kolom in new[] { "bepalingen", "uitgevoerd", "met reden", "open" })
        {
            tabel.AddColumn(new TableColumn(kolom) { Alignment = Justify.Right });
        }

        var groepen = geteld.GroupBy(naam).OrderBy(groep => groep.Key, StringComparer.Ordinal).Select(groep => (groep.Key, Delen: groep.ToList())).ToList();
        foreach (var (sleutel, delen) in groepen)
        {
            Rij(tabel, sleutel, delen);
        }

        tabel.AddEmptyRow();
        Rij(tabel, "samen", [.. groepen.SelectMany(groep => groep.Delen)]);
        return tabel;
    }

    private static void Rij(Table tabel, string naam, List<Bepalingdekking> delen)
    {
        var open = delen.Count(een => een.Stand == Dekkingstand.Open);
        tabel.AddRow(
            new Text(Scherm.Veilig(naam)),
            Getal(delen.Count),
            Getal(delen.Count(een => een.Stand == Dekkingstand.Uitgevoerd)),
            Getal(delen.Count(een => een.Stand == Dekkingstand.MetReden)),
            new Text(Getaltekst.Van(open), open > 0 ? _rood : Style.Plain));
    }

    private void Slotzin(IReadOnlyCollection<Bepalingdekking> geteld)
    {
        var open = geteld.Where(een => een.Stand == Dekkingstand.Open).Select(een => een.Bepaling.Id).ToList();
        if (geteld.Count == 0)
        {
            scherm.Regel("Geen bepaling past bij deze keuze.");
        }
        else if (open.Count == 0)
        {
            scherm.Regel(geteld.Count == 1 ? "De bepaling is verantwoord." : $"Alle {geteld.Count} bepalingen zijn verantwoord.");
        }
        else
        {
            Breek($"Open {(open.Count == 1 ? "is" : "zijn")} {open.Count} van {geteld.Count}: {string.Join(", ", open)}.", _rood);
        }
    }

    private static Text Getal(int getal) => new(Getaltekst.Van(getal));

    private static char Teken(Dekkingswijze wijze) => wijze switch { Dekkingswijze.VoertUit => '✓', Dekkingswijze.DraagtBij => '+', _ => '-' };
}
