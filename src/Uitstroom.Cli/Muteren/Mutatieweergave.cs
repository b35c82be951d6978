using Spectre.Console;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Shows what cases notice of small changes: a score per section, and each change that none notices.</summary>
internal sealed class Mutatieweergave(Scherm scherm)
{
    private static readonly Style _kop = new(decoration: Decoration.Bold);

    public void Toon(Mutatieproef proef, bool alles)
    {
        scherm.Regel($"{proef.Regeling.Naam}: {proef.Regeling.Titel}", _kop);
        var totaal = proef.Totaal;
        scherm.Alinea($"{totaal.Mutanten} kleine wijzigingen, elk geprobeerd op {proef.Gevallen} {(proef.Gevallen == 1 ? "geval" : "gevallen")}.");
        scherm.Regel();
        scherm.Tabel(Tabel(proef));
        foreach (var uitslag in proef.Uitslagen.Where(uitslag => alles && uitslag.Stand == Mutantstand.Gelijk))
        {
            Kop(uitslag);
            scherm.Alinea($"    Dit verandert niets: {uitslag.Bewijs}.");
        }

        foreach (var uitslag in proef.Uitslagen.Where(uitslag => uitslag.Stand == Mutantstand.Overleeft))
        {
            Overlevende(uitslag);
        }

        scherm.Alinea(totaal.Overleeft switch
        {
            0 => "De gevallen merken elke wijziging die iets verandert.",
            1 => "Eén wijziging wordt door geen geval gemerkt.",
            var aantal => $"{aantal} wijzigingen worden door geen geval gemerkt.",
        });
        scherm.Regel();
    }

    private static Table Tabel(Mutatieproef proef)
    {
        var tabel = new Table { Border = TableBorder.Simple };
        tabel.AddColumn("onderdeel");
        foreach (var kolom in new[] { "wijzigingen", "laadt niet", "zelfde", "gemerkt", "niet gemerkt", "score" })
        {
            tabel.AddColumn(new TableColumn(kolom) { Alignment = Justify.Right });
        }

        foreach (var score in proef.Scores)
        {
            Rij(tabel, score.Onderdeel, score);
        }

        tabel.AddEmptyRow();
        Rij(tabel, "samen", proef.Totaal);
        return tabel;
    }

    private static void Rij(Table tabel, string naam, Mutatiescore score) => tabel.AddRow(
        [.. new[] { naam, $"{score.Mutanten}", $"{score.Ongeldig}", $"{score.Gelijk}", $"{score.Opgemerkt}", $"{score.Overleeft}", $"{score.Percentage} %" }.Select(cel => new Text(cel))]);

    private void Kop(Mutantuitslag uitslag)
    {
        scherm.Alinea($"regel {uitslag.Plaats.Regel}, {uitslag.Pad}", _kop);
        scherm.Alinea($"    {uitslag.Van} → {uitslag.Naar}");
    }

    private static string Op(Getuige getuige) =>
        (getuige.Oud.Peildatum is { } dag ? $", op {Datumtekst.Iso(dag)}" : "") + (getuige.Oud.Lezingen.IsEmpty ? "" : $", als {string.Join(", ", getuige.Oud.Lezingen.Select(lezing => $"{lezing.Key}={lezing.Value}"))}");

    private void Overlevende(Mutantuitslag uitslag)
    {
        Kop(uitslag);
        if (uitslag.Getuige is { } getuige)
        {
            var feiten = string.Join(", ", getuige.Oud.BekendeFeiten.Select(feit => $"{feit.Key}: {feit.Value}"));
            var wat = uitslag.IsVoorwaarde ? $"De voorwaarde is {getuige.StandOud}, en wordt {getuige.StandNieuw}" : $"Een toets geeft {getuige.StandOud}, en met de wijziging {getuige.StandNieuw}";
            scherm.Alinea($"    {wat}, bij {(feiten.Length == 0 ? "een lege aanvraag" : feiten)}{Op(getuige)}.");
        }

        foreach (var verschil in uitslag.Verschillen)
        {
            scherm.Alinea($"    {verschil}");
        }

        if (uitslag.Voorstel is { } voorstel)
        {
            scherm.Regel("    Dit geval merkt het:");
            scherm.Regel(string.Concat(voorstel.Yaml.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(regel => $"    {regel}\n")).TrimEnd('\n'));
        }

        scherm.Regel();
    }
}
