using System.Collections.Immutable;
using System.Text;

namespace Uitstroom.Rules;

/// <summary>What a change does to applications, in Dutch, with bars.</summary>
internal static class Invloedtekst
{
    private const int Balk = 30;
    private const int Naambreedte = 30;

    private static readonly Wending[] _wendingen = [Wending.Erbij, Wending.Eraf, Wending.WordtOpen, Wending.WordtBeslist, Wending.Anders];

    public static string Schrijf(Invloed invloed)
    {
        var tekst = new StringBuilder();
        Kort(tekst, invloed);
        Overgangen(tekst, invloed.Overgangen);
        Groepen(tekst, $"Per {Weergave.Leesbaar(invloed.Per ?? "")}", invloed.PerGroep, "niet opgegeven");
        Groepen(tekst, "Per doelgroep (iemand kan bij meer horen)", invloed.PerDoelgroep, "geen vastgesteld");
        Plafonds(tekst, invloed.Plafonds);
        return tekst.ToString();
    }

    private static void Kort(StringBuilder tekst, Invloed invloed)
    {
        var (aantal, anders) = (invloed.Aanvragen, invloed.Gewijzigd);
        tekst.Append(aantal switch
        {
            0 => "Er zijn geen aanvragen getoetst.\n",
            1 => "1 aanvraag is in oud en nieuw getoetst. ",
            _ => $"{Weergave.Aantal(aantal)} aanvragen zijn in oud en nieuw getoetst. ",
        });
        if (aantal > 0)
        {
            tekst.Append(anders == 0 ? "Geen uitkomst wordt anders.\n" : $"Bij {Weergave.Aantal(anders)} wordt de uitkomst anders ({Invloedwoorden.Deel(anders, aantal)}):\n");
        }

        foreach (var (wending, hoeveel) in invloed.Wendingen.Where(paar => paar.Key != Wending.Gelijk))
        {
            tekst.Append($"- {Invloedwoorden.Zin(wending, hoeveel)}\n");
        }

        if (invloed.AndersGelopen > 0)
        {
            tekst.Append($"Bij {Weergave.Aantal(invloed.AndersGelopen)} valt een criterium anders uit, maar blijft de uitkomst gelijk.\n");
        }

        foreach (var zin in Invloedwoorden.NietGetoetst(invloed))
        {
            tekst.Append(zin).Append('\n');
        }
    }

    private static void Overgangen(StringBuilder tekst, ImmutableArray<Uitkomstovergang> overgangen)
    {
        var grootste = overgangen.Select(overgang => overgang.Aantal).DefaultIfEmpty().Max();
        var meerToetsen = overgangen.Select(overgang => overgang.Toets.Naam).Distinct().Count() > 1;
        foreach (var (overgang, nummer) in overgangen.Select((overgang, nummer) => (overgang, nummer)))
        {
            tekst.Append(nummer == 0 ? "\nVan welke uitkomst naar welke, en door welke regel\n" : "");
            var toets = meerToetsen ? $"{Weergave.Leesbaar(overgang.Toets.Naam)}: " : "";
            tekst.Append(overgang.Wending == Wending.Gelijk ? $"  {toets}{overgang.Van} blijft\n" : $"  {toets}{overgang.Van} wordt {overgang.Naar} ({Invloedwoorden.Kort(overgang.Wending)})\n");
            tekst.Append($"    {Staaf(overgang.Aantal, grootste)} {Weergave.Aantal(overgang.Aantal)}\n");
            foreach (var regel in overgang.Regels)
            {
                var bron = regel.Bron.IsEmpty ? "" : $" [{string.Join(", ", regel.Bron)}]";
                tekst.Append($"    {(overgang.Wending == Wending.Gelijk ? "anders uitgevallen" : "door")}: {regel.Titel}{bron}: {Weergave.Aantal(regel.Aantal)}\n");
            }

            if (overgang.Voorbeelden.Where(voorbeeld => voorbeeld.Regel > 0).ToList() is { Count: > 0 } voorbeelden)
            {
                tekst.Append($"    bijvoorbeeld: {string.Join(", ", voorbeelden.Select(een => een.Kenmerk is { } kenmerk ? $"regel {een.Regel} ({kenmerk})" : $"regel {een.Regel}"))}\n");
            }
        }
    }

    private static void Groepen(StringBuilder tekst, string kop, ImmutableArray<Groepsinvloed> groepen, string zonder)
    {
        if (groepen.IsEmpty || groepen is [{ Naam: "" }])
        {
            return;
        }

        var kolommen = _wendingen.Where(wending => groepen.Any(groep => groep.Wendingen.ContainsKey(wending))).ToList();
        tekst.Append($"\n{kop}\n  {"".PadRight(Naambreedte)}{Cel("getoetst")}{string.Concat(kolommen.Select(wending => Cel(Smal(wending))))}\n");
        foreach (var groep in groepen)
        {
            var naam = groep.Naam.Length == 0 ? $"({zonder})" : groep.Titel;
            var cijfers = kolommen.Select(wending => groep.Wendingen.GetValueOrDefault(wending)).Prepend(groep.Aanvragen).Select(getal => Cel(Weergave.Aantal(getal)));
            tekst.Append($"  {(naam.Length <= Naambreedte ? naam.PadRight(Naambreedte) : naam + "\n  " + new string(' ', Naambreedte))}{string.Concat(cijfers)}\n");
        }
    }

    private static void Plafonds(StringBuilder tekst, ImmutableArray<Plafondverloop> plafonds)
    {
        foreach (var (plafond, nummer) in plafonds.Select((plafond, nummer) => (plafond, nummer)))
        {
            tekst.Append(nummer == 0 ? "\nMaxima en aantallen per jaar: welke zijn eerder op?\n" : "");
            var bron = plafond.Bron.IsEmpty ? "" : $" [{string.Join(", ", plafond.Bron)}]";
            tekst.Append($"  {plafond.Titel}, {plafond.Jaar}: {Invloedwoorden.Plafond(plafond.Verschil)}{bron}\n");
            tekst.Append($"    oud: {Invloedwoorden.Vulling(plafond.Oud)}\n    nieuw: {Invloedwoorden.Vulling(plafond.Nieuw)}\n");
        }

        tekst.Append(plafonds.IsEmpty ? "" : $"  {Invloedwoorden.Plafonduitleg}\n");
    }

    private static string Smal(Wending wending) => wending switch { Wending.WordtOpen => "open", Wending.WordtBeslist => "beslist", _ => Invloedwoorden.Kort(wending) };

    private static string Cel(string tekst) => $"{tekst,9}";

    // What is there has a bar of at least one block.
    private static string Staaf(long aantal, long grootste) => new('█', Math.Max(1, (int)((Int128)aantal * Balk / Math.Max(1, grootste))));
}
