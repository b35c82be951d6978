namespace Uitstroom.Rules;

/// <summary>How a time of an afspraak stands, as a Dutch sentence without capital or full stop.</summary>
internal static class Standtekst
{
    public static string Van(Termijn termijn) => termijn.Stand switch
    {
        AfspraakStand.Doorlopend => "geldt doorlopend",
        AfspraakStand.NietBegonnen => termijn.Vanaf is { } vanaf ? $"begint op {Weergave.Datum(vanaf)}{Grens(termijn, ", uiterlijk ")}" : "nog niet begonnen",
        AfspraakStand.Loopt => Loopt(termijn),
        AfspraakStand.Vandaag => $"vandaag is de laatste dag{(termijn.UiterlijkTijdstip is null ? "" : Grens(termijn, ", tot "))}",
        AfspraakStand.Gehaald => $"{(termijn.Uiterlijk is null ? "gedaan" : "op tijd gedaan")}{Op(termijn)}",
        AfspraakStand.NietGehaald => termijn.GedaanOp is null ? $"te laat: niet gedaan{Keren(termijn)}" : $"te laat gedaan{Op(termijn)}",
        AfspraakStand.Afgelopen => $"afgelopen{Grens(termijn, ", gold tot en met ")}",
        AfspraakStand.Open => Open(termijn),
        _ => Weergave.Leesbaar(Waardetekst.Slang(termijn.Stand.ToString())),
    };

    /// <summary>A stand without a day, as words.</summary>
    public static string Van(AfspraakStand stand) => stand switch
    {
        AfspraakStand.Nvt => "niet van toepassing",
        AfspraakStand.NietBegonnen => "nog niet begonnen",
        AfspraakStand.BuitenLooptijd => "buiten de looptijd",
        AfspraakStand.Open => "open",
        _ => Weergave.Leesbaar(Waardetekst.Slang(stand.ToString())),
    };

    /// <summary>Why something is open, as words.</summary>
    public static string Redenen(Reden redenen) => Weergave.Opsomming(
        Enum.GetValues<Reden>().Where(reden => reden != Reden.Geen && redenen.HasFlag(reden)).Select(reden => reden switch
        {
            Reden.Feit => "er is iets niet bekend",
            Reden.Oordeel => "iemand moet nog oordelen",
            Reden.Teller => "een telling ontbreekt",
            Reden.Lezing => "de tekst is op meer manieren te lezen",
            Reden.Bron => "de tekst regelt het niet",
            _ => "de kalender kent de dag niet",
        }), "en");

    private static string Loopt(Termijn termijn) =>
        termijn.Woord is { } woord ? $"loopt{Sinds(termijn)}: {Weergave.Leesbaar(woord)}"
        : termijn is { IsBetwist: true, Uiterlijk: null } ? $"loopt{Sinds(termijn)}; tot wanneer hangt af van hoe de tekst gelezen wordt"
        : termijn.Uiterlijk is null ? $"loopt{Sinds(termijn)}"
        : $"loopt{Grens(termijn, " tot en met ")}{Keren(termijn)}";

    private static string Open(Termijn termijn) =>
        termijn.IsVoorbij && termijn.Redenen == Reden.Feit ? "open: de laatste dag is voorbij en niet bekend is of het gedaan is"
        : termijn.Woord is "niet_in_bron" && termijn.GedaanOp is not null ? $"gedaan{Op(termijn)}; hoeveel tijd daarvoor was staat niet in de bron"
        : termijn is { IsAfgekort: true, Redenen: Reden.Bron, GedaanOp: null } ? $"open{Grens(termijn, ", tot en met ")}: een afgekort tijdvak, en hoe vaak het dan moet regelt de tekst niet{Keren(termijn)}"
        : termijn.Woord is { } woord && termijn.GedaanOp is not null ? $"gedaan{Op(termijn)}; de tekst zegt `{Weergave.Leesbaar(woord)}`, of dat op tijd is zeggen mensen"
        : $"{(termijn.GedaanOp is null ? "" : $"gedaan{Op(termijn)}; ")}open: {Redenen(termijn.Redenen)}";

    private static string Sinds(Termijn termijn) => termijn.Vanaf is { } vanaf ? $" sinds {Weergave.Datum(vanaf)}" : "";

    private static string Op(Termijn termijn) => termijn.GedaanOp is { } op ? $" op {Weergave.Datum(op)}" : "";

    private static string Keren(Termijn termijn) => termijn.Keer > 1 ? $" ({termijn.AantalGedaan} van {termijn.Keer} keer gedaan)" : "";

    private static string Grens(Termijn termijn, string ervoor) =>
        termijn.UiterlijkTijdstip is { } tijd ? ervoor + Weergave.Tijdstip(tijd.LocalDateTime)
        : termijn.Uiterlijk is { } dag ? ervoor + Weergave.Datum(dag)
        : "";
}
