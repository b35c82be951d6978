namespace Uitstroom.Rules;

/// <summary>
/// Looks for days where dates are held against each other in a ring, so that no one date decides over the rest: days near the bounds, in all
/// combinations up to a limit. What it does not find is not shown; what it finds is replayed like any witness.
/// </summary>
internal static class Kringinvulling
{
    private const int HoogstensWaarden = 48;
    private const int HoogstensPogingen = 200_000;

    /// <summary>Fills in values under which every comparison turns out as its piece says; false when none were found.</summary>
    public static bool Zoek(Aanvraagruimte ruimte, int[] stukken, long?[] waarden)
    {
        var eisen = ruimte.Vrije.Select(vrij => (vrij.Vraag, Moet: ruimte.Variabelen[vrij.Niveau].Stukken[stukken[vrij.Niveau]].Uitslagen[vrij.Plaats]))
            .Where(eis => Niveaus(ruimte, eis.Vraag).All(niveau => waarden[niveau] is not null)).ToList();
        int[] niveaus = [.. eisen.SelectMany(eis => Niveaus(ruimte, eis.Vraag)).Distinct()];
        if (niveaus.Length == 0)
        {
            return true;
        }

        var keuzes = niveaus.ToDictionary(niveau => niveau, niveau => Kandidaten(ruimte, stukken, niveau).ToList());
        foreach (var niveau in niveaus.Concat(niveaus))
        {
            foreach (var vraag in eisen.Select(eis => eis.Vraag).Where(vraag => !vraag.IsPaar && ruimte.Niveau(vraag.Over) == niveau))
            {
                Voeg(ruimte, stukken, keuzes, vraag, niveau);
            }
        }

        var pogingen = 0;
        return Vul(0);

        bool Vul(int plaats)
        {
            if (plaats == niveaus.Length)
            {
                return ++pogingen < HoogstensPogingen && eisen.TrueForAll(eis => Antwoord(ruimte, eis.Vraag, waarden) == eis.Moet);
            }

            foreach (var waarde in keuzes[niveaus[plaats]])
            {
                waarden[niveaus[plaats]] = waarde;
                if (Vul(plaats + 1))
                {
                    return true;
                }

                if (pogingen >= HoogstensPogingen)
                {
                    return false;
                }
            }

            return false;
        }
    }

    private static IEnumerable<int> Niveaus(Aanvraagruimte ruimte, Stukvraag vraag) =>
        new[] { vraag.Over, vraag.Met, vraag.Peil }.OfType<string>().Select(ruimte.Niveau);

    private static IEnumerable<long> Kandidaten(Aanvraagruimte ruimte, int[] stukken, int niveau)
    {
        var bereiken = ruimte.Variabelen[niveau].Stukken[stukken[niveau]].Bereiken;
        var bij = Dag.Nummer(ruimte.Zijden[0].Peildatum);
        return bereiken.SelectMany(bereik => new[] { bij, bij - 1, bij + 1, bij - 400, bij + 400, bereik.Van, bereik.TotEnMet, bereik.Van + ((bereik.TotEnMet - bereik.Van) / 2) }
            .Where(waarde => waarde >= bereik.Van && waarde <= bereik.TotEnMet)).Distinct().Take(HoogstensWaarden / 3);
    }

    /// <summary>Adds the values at which a comparison turns for each value that the date may get.</summary>
    private static void Voeg(Aanvraagruimte ruimte, int[] stukken, Dictionary<int, List<long>> keuzes, Stukvraag vraag, int niveau)
    {
        var bereiken = ruimte.Variabelen[niveau].Stukken[stukken[niveau]].Bereiken;
        var nieuw = keuzes[ruimte.Niveau(vraag.Met!)].SelectMany(dag => vraag.Sneden(Grenzen.Bereken(vraag.Zijde.Plan.Regels.AsSpan(), dag)))
            .SelectMany(snede => new[] { snede - 1, snede })
            .Where(waarde => bereiken.Any(bereik => waarde >= bereik.Van && waarde <= bereik.TotEnMet));
        keuzes[niveau] = [.. keuzes[niveau].Concat(nieuw).Distinct().Take(HoogstensWaarden)];
    }

    private static byte Antwoord(Aanvraagruimte ruimte, Stukvraag vraag, long?[] waarden)
    {
        var (over, met) = (waarden[ruimte.Niveau(vraag.Over)]!.Value, waarden[ruimte.Niveau(vraag.Met!)]!.Value);
        if (vraag.IsPaar && vraag.Peil is null)
        {
            return vraag.Antwoord(over, met);
        }

        var dag = vraag.Peil is { } peil ? waarden[ruimte.Niveau(peil)]!.Value : met;
        var grenzen = Grenzen.Bereken(vraag.Zijde.Plan.Regels.AsSpan(), dag);
        return vraag.IsPaar
            ? vraag.Test.BijWaarde(vraag.Berekend!.Bereken(over, met).Getal, grenzen)
            : vraag.Antwoord(ruimte.Variabelen[ruimte.Niveau(vraag.Over)].Domein!.Lees(vraag.Zijde.Nummer, over), grenzen);
    }
}
