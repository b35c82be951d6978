using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Side by side: contracts, division, numbers and costs.</summary>
internal static class Contractvergelijking
{
    public static Deel Contracten(Naastelkaar naast) => new("contracten", "Contract", naast.Tabel("Contract", "Onderwerp",
    [
        ("Vormen en duur", op => Vormen(op, vorm => $"{Schrijfwijze.Hoofdletter(vorm.Titel)}: {vorm.Duur}", vorm => vorm.Bron)),
        ("Wie huurt van wie", op => Vormen(op, vorm => vorm.Keten.IsEmpty ? "" : $"{Schrijfwijze.Hoofdletter(vorm.Titel)}: {string.Join("; ", vorm.Keten.Select(schakel => $"{schakel.Huurdertitel} van {schakel.Verhuurdertitel}"))}", _ => [])),
        ("Koppelbeding", op => Vormen(op, vorm => vorm.Koppelbeding is { } beding ? $"{Schrijfwijze.Hoofdletter(vorm.Titel)}: {Uitkomsttekst.Stilte(beding.Stand)}{(beding.Met.Length > 0 ? $", met {beding.Met}" : "")}" : "", vorm => vorm.Koppelbeding!.Bron)),
        ("Begeleiding", op => Vormen(op, vorm => vorm.Begeleiding is { } eis ? $"{Schrijfwijze.Hoofdletter(vorm.Titel)}: {(char.IsDigit(eis.Minstens[0]) ? "minstens " : "")}{Uitkomsttekst.Stilte(eis.Minstens)}" : "", vorm => vorm.Begeleiding!.Bron)),
        ("Volgt vanzelf", op => Overgangen(op, Overgangswerking.Vanzelf)),
        ("Kan, als iemand dat beslist", op => Overgangen(op, Overgangswerking.Kan)),
        ("Mag niet", op => Overgangen(op, Overgangswerking.KanNiet)),
        ("Niet geregeld", op => Overgangen(op, Overgangswerking.NietGeregeld)),
    ]));

    public static Deel Verdeling(Naastelkaar naast) => new("verdeling", "Verdeling, aantallen en kosten", naast.Tabel("Verdeling, aantallen en kosten", "Onderwerp",
    [
        ("Verdeelsleutels", op => Naastelkaar.Punten(op.Regeling.Verdeelsleutels.Values.Select(sleutel => Sleutel(op, sleutel)))),
        ("Wat ontbreekt om te verdelen", op => Naastelkaar.Punten(op.Regeling.Verdeelsleutels.Values.SelectMany(sleutel => sleutel.OntbreektInBron).Distinct().Select(wat => (Punt)(Tekst)Schrijfwijze.Hoofdletter(Weergave.Leesbaar(wat))))),
        ("Aantallen per jaar", op => Naastelkaar.Punten(op.Regeling.Quota.Select(quotum => (Punt)((Tekst)$"{quotum.Titel}: {Quotumzin.Aantal(quotum)} ({Quotumzin.Soort(quotum.Soort)})" + op.Bron(quotum.Bron))))),
        ("Kosten", op => Naastelkaar.Punten(op.Regeling.Kosten.Select(post => (Punt)((Tekst)post.Titel + op.Bron(post.Bron))))),
    ]));

    private static Cel Vormen(Opbouw op, Func<Contractvorm, string> tekst, Func<Contractvorm, IEnumerable<string>> bron) =>
        Naastelkaar.Punten(op.Regeling.Contractregels.Vormen.Where(vorm => tekst(vorm).Length > 0).Select(vorm => (Punt)((Tekst)tekst(vorm) + op.Bron(bron(vorm)))));

    private static Cel Overgangen(Opbouw op, Overgangswerking werking) => Naastelkaar.Punten(op.Regeling.Contractregels.Overgangen.Where(overgang => overgang.Werking == werking)
        .Select(overgang => (Punt)((Tekst)(Schrijfwijze.Hoofdletter(overgang.Titel) + (overgang.Beslist is { } rol && werking == Overgangswerking.Kan ? $" (beslist: {Rolzin.Van(rol)})" : "")) + op.Bron(overgang.Bron))));

    private static Punt Sleutel(Opbouw op, Verdeelsleutel sleutel)
    {
        var methode = Opbouw.PerLezing(sleutel.Methode, wijze => Verdeeldeel.Methode(wijze));
        return new Punt(Tekst.Vet(sleutel.Titel) + ": " + methode.Tekst + op.Bron(sleutel.Bron), methode.Delen);
    }
}
