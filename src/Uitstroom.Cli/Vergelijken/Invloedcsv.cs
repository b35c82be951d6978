using System.Globalization;
using System.Text;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>What a change does to applications as lines for a spreadsheet; <c>docs/json.md</c> says what each column holds.</summary>
internal static class Invloedcsv
{
    private static readonly string[] _kop =
    [
        "soort", "toets", "uitkomst_oud", "vast_oud", "uitkomst_nieuw", "vast_nieuw", "wending", "naam", "titel", "bepalingen", "aantal",
        "jaar", "versie", "plafond", "onzeker", "vol_op_regel", "vol_peildatum",
    ];

    public static string Schrijf(Invloed invloed)
    {
        var tekst = new StringBuilder();
        Csvregel.Schrijf(tekst, _kop);
        foreach (var overgang in invloed.Overgangen)
        {
            Overgang(tekst, overgang, invloed);
        }

        foreach (var plafond in invloed.Plafonds)
        {
            Plafond(tekst, plafond, "oud", plafond.Oud);
            Plafond(tekst, plafond, "nieuw", plafond.Nieuw);
        }

        foreach (var (soort, aantal) in new[] { ("fout", invloed.Fout), ("alleen_oud", invloed.AlleenOud), ("alleen_nieuw", invloed.AlleenNieuw) })
        {
            Regel(tekst, [soort, .. Leeg(9), Getal(aantal)]);
        }

        return tekst.ToString();
    }

    private static void Overgang(StringBuilder tekst, Uitkomstovergang overgang, Invloed invloed)
    {
        string[] begin = [overgang.Toets.Naam, overgang.Van.Label.Naam, JaNee(overgang.Van.Vast), overgang.Naar.Label.Naam, JaNee(overgang.Naar.Vast), Wending(overgang.Wending)];
        Regel(tekst, ["uitkomst", .. begin, "", "", "", Getal(overgang.Aantal)]);
        foreach (var regel in overgang.Regels)
        {
            Regel(tekst, ["regel", .. begin, regel.Pad, regel.Titel, string.Join(", ", regel.Bron), Getal(regel.Aantal)]);
        }

        foreach (var (naam, aantal) in overgang.PerGroep)
        {
            Regel(tekst, ["groep", .. begin, naam, invloed.Per ?? "", "", Getal(aantal)]);
        }

        foreach (var (naam, aantal) in overgang.PerDoelgroep)
        {
            Regel(tekst, ["doelgroep", .. begin, naam, invloed.PerDoelgroep.First(groep => groep.Naam == naam).Titel, "", Getal(aantal)]);
        }
    }

    private static void Plafond(StringBuilder tekst, Plafondverloop plafond, string versie, Vulling? vulling)
    {
        if (vulling is not null)
        {
            Regel(tekst,
            [
                "plafond", .. Leeg(6), plafond.Naam, plafond.Titel, string.Join(", ", plafond.Bron), Getal(vulling.Geteld), Getal(plafond.Jaar), versie, Getal(vulling.Aantal), Getal(vulling.Onzeker),
                Getal(vulling.Vol?.Regel), vulling.Vol is { } vol ? Datumtekst.Iso(vol.Peildatum) : "",
            ]);
        }
    }

    // Every line has as many fields as the heading.
    private static void Regel(StringBuilder tekst, string[] velden) => Csvregel.Schrijf(tekst, [.. velden, .. Leeg(_kop.Length - velden.Length)]);

    private static IEnumerable<string> Leeg(int aantal) => Enumerable.Repeat("", aantal);

    private static string Getal(long? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string JaNee(bool waarde) => waarde ? "ja" : "nee";

    private static string Wending(Wending wending) => wending switch
    {
        Rules.Wending.WordtOpen => "wordt_open",
        Rules.Wending.WordtBeslist => "wordt_beslist",
        _ => wending.ToString().ToLowerInvariant(),
    };
}
