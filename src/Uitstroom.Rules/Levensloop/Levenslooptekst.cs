using System.Text;

namespace Uitstroom.Rules;

/// <summary>The life of a contract with its deadlines and duties, as Dutch text: a line per day.</summary>
internal static class Levenslooptekst
{
    public static string Schrijf(Levensloop leven)
    {
        var tekst = new StringBuilder(4096);
        var op = leven.Op is { } dag ? $", op {Weergave.Datum(dag)}" : "";
        tekst.Append(Verlooptekst.Titel(leven.Verloop)).Append(op).Append('\n');
        foreach (var regel in leven.Overzicht is { } overzicht ? Looptijd(overzicht) : [])
        {
            tekst.Append(regel).Append('\n');
        }

        foreach (var stap in leven.Stappen)
        {
            tekst.Append('\n').Append(Weergave.Iso(stap.Op)).Append("  ").Append(Kop(stap)).Append('\n');
            foreach (var regel in Regels(stap))
            {
                tekst.Append("            ").Append(regel).Append('\n');
            }
        }

        tekst.Append('\n');
        foreach (var regel in Verlooptekst.Slot(leven.Verloop).Concat(NietKlaar(leven)))
        {
            tekst.Append(regel).Append('\n');
        }

        return tekst.ToString();
    }

    /// <summary>On a day on which the agreement is not in force, its deadlines do not run; without a word they would seem not to exist.</summary>
    private static IEnumerable<string> Looptijd(Afsprakenoverzicht overzicht)
    {
        if (overzicht.InLooptijd == true)
        {
            yield break;
        }

        var laatste = overzicht.LaatsteDag is { } dag ? $"; de laatste dag is {Weergave.Datum(dag)}" : "";
        yield return overzicht.InLooptijd is null ? $"Niet bekend is of de regeling op deze dag geldt{laatste}." : $"De regeling geldt op deze dag niet{laatste}. Termijnen staan er daarom alleen bij als zij blijven gelden.";
        if (!overzicht.Regeling.Looptijd.BlijftGelden.IsEmpty)
        {
            yield return $"Blijft gelden: {string.Join(", ", overzicht.Regeling.Looptijd.BlijftGelden)}.";
        }
    }

    private static string Kop(Levensstap stap) => stap.Contractstap is { } contractstap ? Verlooptekst.Kop(contractstap)
        : $"{stap.Titel}{(stap.IsGepland ? " (gepland)" : "")}{Bron(stap.Bron)}";

    private static IEnumerable<string> Regels(Levensstap stap)
    {
        var contract = stap.Contractstap is { } contractstap ? Verlooptekst.Regels(contractstap) : [];
        return contract
            .Concat(stap.Gedaan.IsEmpty ? [] : stap.Gedaan.Select(Gedaan).Prepend("Hiermee gedaan:"))
            .Concat(stap.Begint.IsEmpty ? [] : stap.Begint.SelectMany(Begint).Prepend("Termijnen en plichten:"));
    }

    private static string Gedaan(Levenstermijn een)
    {
        var uiterlijk = een.IsTermijn && een.Termijn?.Uiterlijk is { } dag ? $" (uiterlijk {Weergave.Datum(dag)})" : "";
        var hoe = een.Stand switch
        {
            AfspraakStand.NietGehaald => "te laat",
            AfspraakStand.Gehaald when uiterlijk.Length > 0 => "op tijd",
            AfspraakStand.Open when een.Termijn?.Woord is not null => "gedaan; of dat op tijd is zeggen mensen",
            _ => "gedaan",
        };
        return $"  {(een.Stand == AfspraakStand.NietGehaald ? "✗" : "✓")} {Zin(een)}: {hoe}{uiterlijk}{Bron(een.Uitslag.Afspraak.Bron)}";
    }

    private static IEnumerable<string> Begint(Levenstermijn een)
    {
        var termijn = een.Termijn;
        var mist = een.Stand == AfspraakStand.Open && !een.Uitslag.Mist.IsEmpty ? $" (nodig: {string.Join(", ", een.Uitslag.Mist.Select(feit => feit.Naam))})" : "";
        var gevolg = een.Stand == AfspraakStand.NietGehaald && een.Uitslag.Gevolg is { } tekst ? $"; gevolg: {Weergave.Leesbaar(tekst)}" : "";
        yield return $"  {Teken(een.Stand)} {Uiterlijk(een)}{Zin(een)}; {Stand(een)}{mist}{gevolg}{Aard(een)}{Bron(een.Uitslag.Afspraak.Bron)}";
        foreach (var groep in (termijn is null ? een.Uitslag.Varianten : []).GroupBy(Variant))
        {
            yield return $"      {string.Join("; of ", groep.Select(variant => string.Join(", ", variant.Lezingen.Select(keuze => $"{Weergave.Leesbaar(keuze.Key)} = {Weergave.Leesbaar(keuze.Value)}"))))}: {groep.Key}";
        }
    }

    /// <summary>How it stands; the last day stands before it.</summary>
    private static string Stand(Levenstermijn een) => een.Termijn switch
    {
        null => een.Uitslag.Tekst,
        { Keer: 1, Stand: AfspraakStand.Loopt } when een.IsTermijn => "loopt",
        { Stand: AfspraakStand.NietBegonnen, Vanaf: { } vanaf } => $"begint op {Weergave.Datum(vanaf)}",
        var termijn => termijn.Tekst,
    };

    /// <summary>What a reading gives: of many times only the days.</summary>
    private static string Variant(Leesvariant variant) => variant.Termijnen.Length < 2 ? variant.Tekst
        : $"uiterlijk {Weergave.Opsomming(variant.Termijnen.Select(termijn => termijn.Uiterlijk is { } dag ? Weergave.Datum(dag) : termijn.Tekst), "en")}";

    private static IEnumerable<string> NietKlaar(Levensloop leven)
    {
        if (leven.NietKlaar is not { IsEmpty: false } open)
        {
            return [];
        }

        var kop = $"Loopt of staat open op {Weergave.Datum(leven.Op!.Value)}, op volgorde van dag:";
        return open.Select(een => $"  {Teken(een.Stand)} {Weergave.Iso(een.Termijn!.Uiterlijk!.Value)}  {Zin(een)}{Bron(een.Uitslag.Afspraak.Bron)}").Prepend(kop).Prepend("");
    }

    private static string Zin(Levenstermijn een)
    {
        var aan = een.Uitslag.Aan.IsEmpty ? "" : $" (aan {Weergave.Opsomming(een.Uitslag.Aan.Select(Naam), een.Uitslag.EenOfMeer ? "of" : "en")})";
        return $"{Weergave.Opsomming(een.Uitslag.Wie.Select(Naam), "en")} {een.Uitslag.Afspraak.Doet}{aan}";
    }

    private static string Naam(Betrokkene wie) => (wie.Zeker ? "" : "misschien ") + (wie.Wie == Rol.Ongenoemd ? "iemand (de tekst noemt niemand)" : Weergave.Leesbaar(wie.Wie));

    private static string Uiterlijk(Levenstermijn een) => !een.IsTermijn ? ""
        : een.Termijn?.UiterlijkTijdstip is { } tijd ? $"uiterlijk {Weergave.Tijdstip(tijd.LocalDateTime)}: "
        : een.Termijn?.Uiterlijk is { } dag ? $"uiterlijk {Weergave.Datum(dag)}: "
        : "";

    /// <summary>How firm it is, where that is not an ordinary duty.</summary>
    private static string Aard(Levenstermijn een) => een.Uitslag.Aard switch
    {
        Rules.Aard.Hard => "",
        { } aard => $" ({ToetsingJson.Naam(aard)})",
        null => $" ({Weergave.Opsomming(een.Uitslag.Afspraak.Aarden.Select(aard => ToetsingJson.Naam(aard)))})",
    };

    private static string Bron(IReadOnlyCollection<string> bron) => bron.Count == 0 ? "" : $"  [{string.Join(", ", bron)}]";

    private static string Teken(AfspraakStand stand) => stand switch
    {
        AfspraakStand.Gehaald => "✓",
        AfspraakStand.NietGehaald => "✗",
        AfspraakStand.Open => "?",
        _ => "•",
    };
}
