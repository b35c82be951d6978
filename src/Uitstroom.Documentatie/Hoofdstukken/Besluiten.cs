using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: what is left to people, what goes first, how the agreement changes, and how taking part ends.</summary>
internal static class Besluiten
{
    public static Deel Maak(Opbouw op) => new("besluiten", "Wat mensen beslissen, voorrang en wijzigen",
    [
        .. op.Regeling.Oordelen.IsEmpty ? Enumerable.Empty<Deel>() : [new Deel("oordelen", "Wat aan mensen wordt overgelaten", [Oordelen(op)])],
        .. op.Regeling.Hardheidsclausule is { } clausule ? [Hardheid(op, clausule)] : Enumerable.Empty<Deel>(),
        .. op.Regeling.Voorrang.IsEmpty ? Enumerable.Empty<Deel>() : [new Deel("voorrang", "Wat voorgaat", [Voorrang(op)])],
        .. Wijzigen(op),
        .. op.Regeling.Deelname is { } deelname ? [Deelname(op, deelname)] : Enumerable.Empty<Deel>(),
    ]);

    private static Blok.Tabel Oordelen(Opbouw op) => new("Wat aan mensen wordt overgelaten", ["Vraag", "Wie", "Wat telt", "Gevolg", "Bepaling"],
    [
        .. op.Regeling.Oordelen.Select(oordeel => new Rij($"oordelen.{oordeel.Naam}",
        [
            oordeel.Vraag,
            Schrijfwijze.Hoofdletter(Rolzin.Van(oordeel.Door)),
            new Cel(oordeel.Uit.IsEmpty ? Tekst.Leeg : $"Te kiezen uit: {Weergave.Opsomming(oordeel.Uit.Select(Weergave.Leesbaar))}.", [.. oordeel.Weegt.Select(weegt => (Punt)(Tekst)weegt)]),
            oordeel.Gevolg is { } gevolg ? Schrijfwijze.Hoofdletter(Uitkomsttekst.Stilte(gevolg)) : "",
            op.Bron(oordeel.Bron),
        ])),
    ]);

    private static Deel Hardheid(Opbouw op, Hardheidsclausule clausule)
    {
        var punten = new List<Punt> { (Tekst)$"Beslist: {Rolzin.Van(clausule.Beslist)}{(clausule.MinstensPartijen > 1 ? $", met ten minste {clausule.MinstensPartijen} partijen" : "")}." };
        if (!clausule.Na.IsEmpty)
        {
            punten.Add((Tekst)$"Kan na de uitkomst: {Weergave.Opsomming(clausule.Na.Select(Weergave.Leesbaar))}.");
        }

        if (!clausule.NaOverlegMet.IsEmpty)
        {
            punten.Add((Tekst)$"Na overleg met {Weergave.Opsomming(clausule.NaOverlegMet.Select(Weergave.Leesbaar), "en")}.");
        }

        if (clausule.AlleenVoorKeus is { } alleen)
        {
            var punt = Opbouw.PerLezing(alleen, ids => op.Bron(ids));
            punten.Add(new Punt("Alleen om af te wijken van: " + punt.Tekst, punt.Delen));
        }

        if (clausule.MeldtAan is { } rol)
        {
            punten.Add((Tekst)$"Het gebruik wordt gemeld aan {Rolzin.Van(rol)}.");
        }

        if (!clausule.LegtVast.IsEmpty)
        {
            punten.Add((Tekst)$"Vastgelegd wordt: {Weergave.Opsomming(clausule.LegtVast.Select(Weergave.Leesbaar), "en")}.");
        }

        punten.AddRange(clausule.Afspraken.Select(afspraak => (Punt)(Tekst.Naar($"afspraken.{afspraak.Naam}", $"{Schrijfwijze.Hoofdletter(Rolzin.Van(afspraak.Wie))} {afspraak.Doet}") + op.Bron(afspraak.Bron))));
        punten.AddRange(clausule.Voorbeelden.Select(voorbeeld => Voorbeeld(op, voorbeeld)));
        return new Deel("hardheidsclausule", clausule.Titel, [new Blok.Lijst([.. punten]), .. op.Toelichting(clausule.Toelichting)]) { Kenmerken = op.Bron(clausule.Bron) };
    }

    private static Punt Voorbeeld(Opbouw op, Hardheidsvoorbeeld voorbeeld)
    {
        var punt = op.Zin.Achter($"Voorbeeld uit de tekst, „{Weergave.Leesbaar(voorbeeld.Naam)}”", voorbeeld.Wanneer);
        return new Punt(punt.Tekst + op.Bron(voorbeeld.Bron), punt.Delen);
    }

    private static Blok.Tabel Voorrang(Opbouw op) => new("Welke regeling of afspraak voorgaat", ["Onderwerp", "Eerst", "Daarna", "Bepaling"],
    [
        .. op.Regeling.Voorrang.Select(regel => new Rij($"voorrang.{regel.Naam}",
        [
            new Cel(Schrijfwijze.Hoofdletter(regel.Onderwerp), regel.Toelichting.Length > 0 ? [(Punt)(Tekst)regel.Toelichting] : []),
            Eerst(regel),
            Weergave.Opsomming(regel.Daarna.Select(Weergave.Leesbaar), "en") + (regel.Daarna.Length > 1 ? $" ({(regel.Onderling == "op_volgorde" ? "in deze volgorde" : "onderling niet geregeld")})" : ""),
            op.Bron(regel.Bron),
        ])),
    ]);

    private static Cel Eerst(Voorrangsregel regel)
    {
        var punt = Opbouw.PerLezing(regel.EerstKeus, eerst => Uitkomsttekst.Stilte(eerst));
        return new Cel(Schrijfwijze.Hoofdletter(punt.Tekst), punt.Delen);
    }

    private static IEnumerable<Deel> Wijzigen(Opbouw op)
    {
        var blokken = new List<Blok>();
        if (op.Regeling.Wijzigen is { } wijzigen)
        {
            blokken.Add(new Blok.Alinea("Een wijziging moet voldoen aan " + Tekst.Naar($"toetsen.{wijzigen.Toets.Naam}", $"„{wijzigen.Toets.Titel}”") + "." + op.Bron(wijzigen.Bron)));
        }

        blokken.AddRange(op.Regeling.Lokaal.Select(open => new Blok.Termen(
        [
            new Term($"lokaal.{open.Naam}", "Lokaal anders", "Een lokale afspraak mag hiervan afwijken of dit aanvullen." + op.Bron(open.Bron))
            {
                Punten = [.. Open("Afwijken van", open.Afwijken), .. Open("Alleen aanvullen", open.Aanvullen)],
            },
        ])));
        if (!op.Regeling.Wijzigingen.IsEmpty)
        {
            blokken.Add(new Blok.Lijst([.. op.Regeling.Wijzigingen.Select(wijziging => (Punt)((Tekst)$"Verwerkt in deze tekst: {wijziging.Titel}, vanaf {Weergave.Datum(wijziging.Van)}." + op.Bron(wijziging.Bepalingen)))]));
        }

        return blokken.Count == 0 ? [] : [new Deel("wijzigen", "Wijzigen en lokale afspraken", blokken)];
    }

    private static IEnumerable<Punt> Open(string aanhef, ImmutableArray<OpenBepaling> bepalingen) => bepalingen.IsEmpty
        ? []
        : [$"{aanhef}: " + Tekst.Samen(", ", bepalingen.Select(een => (een.Patroon.EndsWith(".*", StringComparison.Ordinal) ? (Tekst)$"{een.Patroon[..^2]} met alles daaronder" : Tekst.Naar($"bepaling-{een.Patroon}", een.Patroon))
            + (een.Lezing is { } lezing ? " (" + Tekst.Naar($"lezingen.{lezing.Naam}", "in een lezing") + ")" : Tekst.Leeg))) + "."];

    private static Deel Deelname(Opbouw op, Deelname deelname) => new("deelname", "Hoe deelname eindigt",
    [
        new Blok.Termen([.. deelname.Eindigt.Select(weg => new Term($"deelname.eindigt.{weg.Naam}", Schrijfwijze.Hoofdletter(Weergave.Leesbaar(weg.Naam)),
            (Tekst)($"{Schrijfwijze.Hoofdletter(Rolzin.Van(weg.Afspraak.Wie))} {weg.Afspraak.Doet}".Trim() + (weg.Afspraak.Termijntekst.Length > 0 ? $", {weg.Afspraak.Termijntekst}" : "") + (weg.Vanzelf ? " (vanzelf)" : "")) + op.Bron(weg.Afspraak.Bron))
        {
            Punten = weg.Afspraak.Wanneer is { } wanneer ? [op.Zin.Als("", wanneer)] : [],
        })]),
        .. deelname.Doorloop.IsEmpty ? Enumerable.Empty<Blok>() : [new Blok.Alinea("Na het vertrek blijft gelden:" + op.Bron(deelname.BlijftGelden))],
    ]);
}
