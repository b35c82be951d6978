using System.Globalization;
using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>The hardheidsclausule and its use, as text.</summary>
internal static class Hardheidsweergave
{
    /// <summary>Who may use it, for what, what is recorded and who hears of it.</summary>
    public static void Toon(Scherm scherm, Hardheidsclausule clausule)
    {
        var stukken = new Stukken(scherm);
        stukken.Kop(clausule.Titel);
        stukken.Regel("na", clausule.Na.IsEmpty ? null : string.Join(", ", clausule.Na.Select(Stukken.Leesbaar)));
        stukken.Regel("alleen voor", clausule.AlleenVoor.IsEmpty ? null : string.Join(", ", clausule.AlleenVoor) + (clausule.AlleenVoorLezing is { } lezing ? $" (welke hangt af van lezing {lezing.Naam})" : ""));
        stukken.Regel("open voor", clausule.OpenVoor.IsEmpty ? null : string.Join(", ", clausule.OpenVoor) + ": de tekst laat open of ervan kan worden afgeweken");
        stukken.Regel("beslist", clausule.Beslist.Naam == "niet_genoemd" ? "niet genoemd in de tekst" : Stukken.Naam(clausule.Beslist));
        stukken.Regel("overleg", clausule.NaOverlegMet.IsEmpty ? null : "eerst met " + string.Join(" en ", clausule.NaOverlegMet.Select(Stukken.Leesbaar)));
        stukken.Regel("vorm", Stukken.Leesbaar(clausule.Vorm));
        stukken.Regel("legt vast", clausule.LegtVast.IsEmpty ? "niet geregeld" : string.Join(", ", clausule.LegtVast));
        stukken.Regel("meldt aan", clausule.MeldtAan is { } aan ? Stukken.Naam(aan) : "niet geregeld");
        stukken.Regels("daarna", clausule.Afspraken.Select(Stukken.Zin));
        stukken.Regel("let op", clausule.Toelichting);
        stukken.Regel("bepalingen", string.Join(", ", clausule.Bron));
    }

    /// <summary>How often, why and with which outcome.</summary>
    public static void Toon(Scherm scherm, Hardheidsverslag verslag)
    {
        scherm.Regel(verslag.Clausule.Titel, new Style(decoration: Decoration.Bold));
        scherm.Regel($"Gebruikt: {verslag.Aantal.Tekst}.");
        if (!verslag.Regels.IsEmpty)
        {
            var tabel = new Table { Border = TableBorder.Rounded };
            tabel.AddColumn("reden").AddColumn("uitkomst").AddColumn(new TableColumn("keer") { Alignment = Justify.Right });
            foreach (var regel in verslag.Regels)
            {
                tabel.AddRow(Cel(regel.Reden), Cel(regel.Uitkomst), new Text(Getaltekst.Van(regel.Aantal)));
            }

            scherm.Tabel(tabel);
            Alinea(scherm, $"Afgeweken van: {(verslag.PerBepaling.IsEmpty ? "niet vastgelegd" : string.Join(", ", verslag.PerBepaling.Select(paar => $"{paar.Key} ({paar.Value.ToString(CultureInfo.InvariantCulture)})")))}.");
        }

        Alinea(scherm, verslag.Clausule.LegtVast.IsEmpty
            ? "De tekst zegt niet wat van het gebruik wordt vastgelegd."
            : $"De tekst vraagt: {string.Join(", ", verslag.Clausule.LegtVast)}.");
        if (verslag.NietGemeld > 0)
        {
            Alinea(scherm, $"Nog niet gemeld aan {Stukken.Naam(verslag.Clausule.MeldtAan!)}: {Getaltekst.Van(verslag.NietGemeld)}.");
        }

        Alinea(scherm, $"Bepalingen: {string.Join(", ", verslag.Clausule.Bron)}");
    }

    private static Text Cel(string? tekst) => new(Scherm.Veilig(tekst ?? "(niet vastgelegd)"));

    private static void Alinea(Scherm scherm, string tekst)
    {
        foreach (var stuk in Regelafbreking.Breek(Scherm.Veilig(tekst), scherm.Breedte))
        {
            scherm.Regel(stuk);
        }
    }
}
