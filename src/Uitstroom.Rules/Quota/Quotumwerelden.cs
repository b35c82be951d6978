using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Answers a question about quota under every reading that is open, and beside it under those that were not followed.</summary>
internal static class Quotumwerelden
{
    public static Quotumoverzicht Voer(Regeling regeling, Quotumopgave opgave)
    {
        var gekozen = regeling.GekozenLezingen.SetItems(opgave.Feiten?.Lezingen ?? opgave.Lezingen).SetItems(opgave.Lezingen);
        var hoofd = Lezingkeuze.Wereld(regeling, gekozen);
        var (goed, meldingen) = Quotumcontrole.Controleer(regeling, opgave, hoofd);
        var jaar = Quotumcontrole.Jaar(goed, null, hoofd);
        if (jaar is null || meldingen.Any(melding => melding.Id == QuotumopgaveDiagnostics.JaarBuitenLooptijd))
        {
            return new Quotumoverzicht { Regeling = regeling, Jaar = jaar, Meldingen = meldingen, Opgave = goed };
        }

        var feiten = goed.Feiten ?? Aanvraag.Voor(regeling).Bouw().Aanvraag!;
        var vraag = new Quotumvraag(regeling, goed, feiten, hoofd, hoofd);
        return new Quotumoverzicht
        {
            Regeling = regeling,
            Jaar = jaar,
            Standen = [.. regeling.Quota.Select(quotum => Stand(vraag, quotum, Quotumcontrole.Jaar(goed, quotum, hoofd)!.Value, gekozen))],
            Meldingen = meldingen,
            Opgave = goed,
        };
    }

    /// <summary>The stand with what other readings give beside it.</summary>
    public static Quotumstand Stand(Quotumvraag vraag, Quotum quotum, int jaar, ImmutableSortedDictionary<string, string> gekozen)
    {
        var lezingen = Lezingen(vraag.Regeling, quotum).ToList();
        var stand = Open(vraag, quotum, jaar, lezingen);
        var andere = ImmutableArray.CreateBuilder<Leesquotum>();
        foreach (var (lezing, optie, wereld) in Leeswerelden.Andere(vraag.Wereld, lezingen, gekozen))
        {
            var ander = Open(vraag with { Wereld = wereld }, quotum, jaar, lezingen);
            if (!Gelijk(stand, ander))
            {
                andere.Add(new Leesquotum(lezing, optie, ander));
            }
        }

        return stand with { AndereLezingen = andere.ToImmutable() };
    }

    /// <summary>One stand for every way to read what is open: what they agree on stays, the rest is unknown.</summary>
    public static Quotumstand Open(Quotumvraag vraag, Quotum quotum, int jaar, IEnumerable<Lezing> lezingen) =>
        Leeswerelden.Van(vraag.Wereld, lezingen).Select(wereld => Quotumgang.Voer(vraag with { Wereld = wereld }, quotum, jaar)).Aggregate(Samen);

    /// <summary>Every reading on which a quotum may hang: its own, those of its conditions, its key and the quotum that limits it.</summary>
    public static IEnumerable<Lezing> Lezingen(Regeling regeling, Quotum quotum)
    {
        var sleutel = quotum.Uit is { } uit && regeling.Verdeelsleutels.TryGetValue(uit, out var een) ? Verdeelwerelden.Lezingen(een) : [];
        var grens = quotum.BegrensdDoor is { } door && regeling.Quota.FirstOrDefault(ander => ander.Naam == door.Quotum) is { } begrenzend
            ? Lezingen(regeling, begrenzend)
            : [];
        return quotum.Waardelezingen().Concat(Voorwaardelezingen.Van(quotum.Voorwaarden())).Concat(sleutel).Concat(grens).Distinct();
    }

    private static Quotumstand Samen(Quotumstand een, Quotumstand ander) => Gelijk(een, ander) ? een : een with
    {
        Aantal = een.Aantal == ander.Aantal ? een.Aantal : null,
        NaarRato = een.NaarRato == ander.NaarRato ? een.NaarRato : null,
        Doorgeschoven = een.Doorgeschoven == ander.Doorgeschoven ? een.Doorgeschoven : null,
        DoorgeschovenMinstens = Math.Min(een.DoorgeschovenMinstens, ander.DoorgeschovenMinstens),
        TeltMee = een.TeltMee == ander.TeltMee ? een.TeltMee : null,
        TeltMeeMinstens = Math.Min(een.TeltMeeMinstens, ander.TeltMeeMinstens),
        Tekort = een.Tekort == ander.Tekort ? een.Tekort : null,
        AanTeBieden = een.AanTeBieden == ander.AanTeBieden ? een.AanTeBieden : null,
        Groepen = [.. een.Groepen.Zip(ander.Groepen, (links, rechts) => links.TeltMee == rechts.TeltMee ? links : links with { TeltMee = null, Redenen = links.Redenen | rechts.Redenen | Reden.Lezing })],
        Rijen = [.. een.Rijen.Zip(ander.Rijen, Samen)],
        PerOntvanger = [.. een.PerOntvanger.Zip(ander.PerOntvanger, Samen)],
        Signalen = [.. een.Signalen.Where(signaal => ander.Signalen.Any(tweede => tweede.Tekst == signaal.Tekst))],
        Redenen = een.Redenen | ander.Redenen | Reden.Lezing,
        Ontbreekt = [.. een.Ontbreekt.Union(ander.Ontbreekt).OrderBy(feit => feit.Slot)],
        OntbrekendeTellers = [.. een.OntbrekendeTellers.Union(ander.OntbrekendeTellers)],
        Bepalingen = [.. een.Bepalingen.Union(ander.Bepalingen)],
    };

    private static Taakstellingstand Samen(Taakstellingstand een, Taakstellingstand ander) => een with
    {
        Basis = een.Basis == ander.Basis ? een.Basis : null,
        Doorgeschoven = een.Doorgeschoven == ander.Doorgeschoven ? een.Doorgeschoven : null,
    };

    private static bool Gelijk(Quotumstand een, Quotumstand ander) =>
        (een.Aantal, een.Doorgeschoven, een.DoorgeschovenMinstens, een.TeltMee, een.TeltMeeMinstens, een.Tekort, een.AanTeBieden, een.Van)
            == (ander.Aantal, ander.Doorgeschoven, ander.DoorgeschovenMinstens, ander.TeltMee, ander.TeltMeeMinstens, ander.Tekort, ander.AanTeBieden, ander.Van)
        && een.Rijen.Select(rij => (rij.Basis, rij.Doorgeschoven)).SequenceEqual(ander.Rijen.Select(rij => (rij.Basis, rij.Doorgeschoven)))
        && een.Signalen.Select(signaal => signaal.Tekst).SequenceEqual(ander.Signalen.Select(signaal => signaal.Tekst));
}
