using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How the rules of an afspraak read in Dutch.</summary>
internal static class Afspraaktekst
{
    /// <summary>From when, by when, how often and until when; empty for a duty that always holds.</summary>
    public static string Termijn(Afspraak afspraak) => string.Join(", ", new[]
    {
        Herhaald(afspraak),
        Grenstekst(afspraak),
        Begin(afspraak),
        afspraak.PasNa is { } na ? Keus(na, bron => bron is null ? "" : $"pas na {Dag(bron)}") : "",
        Einde(afspraak),
    }.Where(deel => deel.Length > 0));

    /// <summary>The name of an event as it reads after <c>na</c>.</summary>
    public static string Dag(Dagbron bron) => bron switch
    {
        Dagbron.OpDatum datum => Weergave.Datum(datum.Dag),
        Dagbron.VanFeit feit => Weergave.Leesbaar(feit.Feit.Naam),
        Dagbron.VanParameter parameter => Weergave.Leesbaar(parameter.Parameter.Naam),
        Dagbron.BeginRegeling => "het begin van de regeling",
        Dagbron.EindeRegeling => "het einde van de regeling",
        Dagbron.Laatste laatste => $"het laatste van {Weergave.Opsomming(laatste.Delen.Select(Dag), "en")}",
        Dagbron.Eerste eerste => $"het eerste van {Weergave.Opsomming(eerste.Delen.Select(Dag), "en")}",
        Dagbron.VanAfspraak { Afloop: Afloop.VroegsteDag } afspraak => $"de vroegste dag van {Weergave.Leesbaar(afspraak.Naam)}",
        Dagbron.VanAfspraak afspraak => $"{Weergave.Leesbaar(afspraak.Naam)} {Waardetekst.Slang(afspraak.Afloop.ToString()).Replace('_', ' ')}",
        Dagbron.Verschoven verschoven => $"{verschoven.Duur} {(verschoven.Terug ? "voor" : "na")} {Dag(verschoven.Van)}",
        Dagbron.Stil stil => $"een moment dat er niet staat ({Weergave.Leesbaar(stil.Woord)})",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Duur(Termijnwaarde waarde) => waarde switch
    {
        Termijnwaarde.Vast vast => vast.Duur.ToString(),
        Termijnwaarde.VanParameter parameter => Weergave.Leesbaar(parameter.Parameter.Naam),
        Termijnwaarde.Woord woord => Weergave.Leesbaar(woord.Tekst),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Herhaald(Afspraak afspraak)
    {
        if (afspraak.Herhaling is not { } herhaling)
        {
            return "";
        }

        var keer = afspraak.Aantal is { } aantal ? $", hoogstens {aantal} keer" : "";
        return Keus(herhaling, Tekst) + keer;
    }

    public static string Tekst(Herhaling herhaling) => herhaling switch
    {
        Herhaling.Elke elke => $"elke {elke.Duur}",
        Herhaling.Keer keer => $"{keer.Aantal} keer per {Tijdvak(keer)}",
        Herhaling.Stil stil => $"telkens ({Weergave.Leesbaar(stil.Woord)} hoe vaak)",
        Herhaling.OpJaardagen dagen => $"elk jaar op {Weergave.Opsomming(dagen.Dagen.Select(Jaardag), "en")}",
        Herhaling.OpDagen dagen => $"op {Weergave.Opsomming(dagen.Dagen.Select(Weergave.Datum), "en")}",
        Herhaling.Jaarvenster venster => $"elk jaar van {Jaardag(venster.Van)} tot en met {Jaardag(venster.TotEnMet)}",
        Herhaling.Venster venster => $"van {Weergave.Datum(venster.Van)} tot en met {Weergave.Datum(venster.TotEnMet)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Grenstekst(Afspraak afspraak) => afspraak.Grens switch
    {
        Grensdag.Binnen binnen => Keus(binnen.Duur, waarde => waarde is Termijnwaarde.Woord ? Duur(waarde) : $"binnen {Duur(waarde)}"),
        Grensdag.Voor { Minstens: { } minstens } voor => $"minstens {Keus(minstens, Duur)} voor {Keus(voor.Gebeurtenis, Dag)}",
        Grensdag.Voor voor => $"voor {Keus(voor.Gebeurtenis, Dag)}",
        Grensdag.Uiterlijk uiterlijk => $"uiterlijk bij {Keus(uiterlijk.Gebeurtenis, Dag)}",
        Grensdag.UiterlijkJaardag jaardag => $"uiterlijk op {Jaardag(jaardag.Dag)} voor {Keus(jaardag.Gebeurtenis, Dag)}",
        _ => "",
    };

    private static string Begin(Afspraak afspraak) => afspraak.Start is { } start
        ? $"{(afspraak.Grens is Grensdag.Binnen ? "na" : "vanaf")} {Keus(start, bronnen => Weergave.Opsomming(bronnen.Select(Dag)))}"
        : "";

    private static string Einde(Afspraak afspraak) => afspraak.Slot is { } slot
        ? Keus(slot, dag => dag switch
        {
            null => "zonder einde",
            { Duurt: { } duur } => $"gedurende {duur}",
            { TeltMee: true } => $"tot en met {Dag(dag.Dag!)}",
            _ => $"tot {Dag(dag.Dag!)}",
        })
        : "";

    private static string Jaardag(AnnualDate dag)
    {
        var datum = Weergave.Datum(dag.InYear(2001));
        return datum[..datum.LastIndexOf(' ')];
    }

    private static string Tijdvak(Herhaling.Keer keer) => (keer.Per.Eenheid, keer.Per.Aantal, keer.Kalender) switch
    {
        (Termijneenheid.Maanden, 3, true) => "kalenderkwartaal",
        (Termijneenheid.Maanden, 6, true) => "kalenderhalfjaar",
        (_, _, true) => $"kalender{keer.Per.ToString()[2..]}",
        (Termijneenheid.Maanden, 3, _) => "kwartaal",
        (Termijneenheid.Maanden, 6, _) => "half jaar",
        (_, 1, _) => keer.Per.ToString()[2..],
        _ => keer.Per.ToString(),
    };

    private static string Keus<T>(Keus<T> keus, Func<T, string> tekst) => string.Join(" of ", keus.Alle().Select(tekst).Where(deel => deel.Length > 0).Distinct());
}
