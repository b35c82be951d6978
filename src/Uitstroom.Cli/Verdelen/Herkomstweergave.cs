using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>A division of people by origin as a table, with every reading beside the other.</summary>
internal static class Herkomstweergave
{
    public static void Toon(Scherm scherm, Verdeling verdeling)
    {
        Verdeelweergave.Kop(scherm, verdeling);
        scherm.Tabel(Tabel(verdeling.Herkomst!));
        Punten(scherm, verdeling.Herkomst!);
        foreach (var ander in verdeling.AndereLezingen.Where(ander => ander.Verdeling.Herkomst is not null))
        {
            scherm.Regel();
            scherm.Alinea(Verdeelweergave.Lezing(ander), new Style(decoration: Decoration.Bold));
            scherm.Tabel(Tabel(ander.Verdeling.Herkomst!));
            Punten(scherm, ander.Verdeling.Herkomst!);
        }
    }

    private static Table Tabel(Herkomstverdeling herkomst)
    {
        var tabel = new Table { Border = TableBorder.Simple };
        tabel.AddColumn("gemeente");
        foreach (var kop in new[] { "aandeel", "herkomst", "ruimte", "erbij", "samen", "boven aandeel" })
        {
            tabel.AddColumn(new TableColumn(kop) { Alignment = Justify.Right, NoWrap = true });
        }

        foreach (var deel in herkomst.Delen)
        {
            long?[] getallen = [deel.Aandeel, deel.Herkomst, deel.Ruimte, deel.Toegedeeld, deel.Eindtotaal, deel.BovenAandeel];
            tabel.AddRow([new Text(Scherm.Veilig(deel.Ontvanger)), .. getallen.Select(getal => new Text(Getaltekst.Van(getal)))]);
        }

        return tabel;
    }

    private static void Punten(Scherm scherm, Herkomstverdeling herkomst)
    {
        scherm.Alinea($"Te verdelen over de ruimte: {Getaltekst.Van(herkomst.TeVerdelen)}; ruimte samen: {Getaltekst.Van(herkomst.Ruimte)}.");
        if (!herkomst.Vast)
        {
            scherm.Alinea("Een streepje is nog niet beslist: de lezingen geven daar iets anders, of de resten zijn gelijk.");
        }

        if (herkomst.Gelijkstand is { Loting: null } stand)
        {
            scherm.Alinea($"Gelijke resten bij {string.Join(", ", stand.Kandidaten)}: {Verdeelweergave.Krijgt(stand)}. Een loting is mee te geven.");
        }

        foreach (var beslissing in herkomst.Beslissingen)
        {
            scherm.Alinea($"? {beslissing.Waarover}; wie beslist: {Verdeelweergave.Naam(beslissing.Wie)} [{beslissing.Bron}]");
        }
    }
}
