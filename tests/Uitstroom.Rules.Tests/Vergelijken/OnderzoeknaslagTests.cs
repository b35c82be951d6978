using System.Collections.Immutable;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>
/// What is found in random small agreements beside the engine itself, which tries every application near the bounds under every reading. Nothing that is
/// found may be contradicted; and where every application that can be told apart was tried, everything must be found.
/// </summary>
public sealed class OnderzoeknaslagTests
{
    private const int HoogstensAanvragen = 20_000;

    [Fact]
    public void Willekeurige_regelingen_geven_wat_de_engine_zegt()
    {
        var (geladen, gevonden) = (0, 0);
        for (var zaad = 0; zaad < 400; zaad++)
        {
            var random = new Random(zaad);
            var paar = Paar.Maak(random, datums: false);
            if (paar.Laad() is not var (regeling, _))
            {
                continue;
            }

            geladen++;
            var bevindingen = Regelonderzoek.Van(regeling, paar.Peildatum).Select(een => $"{een}").ToHashSet();
            var verwacht = Naslag(regeling, paar, random);
            gevonden += bevindingen.Count;
            Klopt(Kern(bevindingen), verwacht, paar, $"seed {zaad} on {paar.Peildatum} of\n{paar.Oud}");
        }

        geladen.Should().BeGreaterThan(280);
        gevonden.Should().BeGreaterThan(30);
    }

    [Fact]
    public void Willekeurige_doelgroepen_liggen_in_elkaar_als_de_engine_dat_zegt()
    {
        var (geladen, gevonden) = (0, 0);
        for (var zaad = 0; zaad < 400; zaad++)
        {
            var random = new Random(zaad);
            var paar = Paar.Maak(random, datums: false);
            if (!StaatStil(paar) || MetTweeGroepen(paar) is not { } regeling)
            {
                continue;
            }

            geladen++;
            var bevindingen = Regelonderzoek.Van(regeling, paar.Peildatum).Where(een => een.Pad.StartsWith("doelgroepen.", StringComparison.Ordinal)).ToList();
            gevonden += bevindingen.Count;
            Klopt(bevindingen.Select(een => een.Tekst), Groepnaslag(regeling, paar, random), paar, $"seed {zaad} on {paar.Peildatum} of\n{paar.Oud}\n{paar.Nieuw}");
        }

        geladen.Should().BeGreaterThan(200);
        gevonden.Should().BeGreaterThan(50);
    }

    /// <summary>
    /// What is found may not be contradicted. Where bounds move with a date of testing that the application names, the days that are tried do not lie around all of
    /// them, so that trying may miss somebody; else it must all be found.
    /// </summary>
    private static void Klopt(IEnumerable<string> gevonden, IEnumerable<string> geprobeerd, Paar paar, string waar)
    {
        if (StaatStil(paar))
        {
            gevonden.Should().BeEquivalentTo(geprobeerd, "{0}", waar);
        }
        else
        {
            gevonden.Should().BeSubsetOf(geprobeerd, "{0}", waar);
        }
    }

    private static bool StaatStil(Paar paar) => paar.Oud.Contains("    peildatum: toetsdatum\n", StringComparison.Ordinal);

    /// <summary>The first version with the doelgroep of the second beside its own; null when a condition can never hold, which is an error already.</summary>
    private static Regeling? MetTweeGroepen(Paar paar)
    {
        var ander = paar.Nieuw.Split('\n').Single(regel => regel.StartsWith("  g: ", StringComparison.Ordinal)).Replace("  g: ", "  h: ", StringComparison.Ordinal);
        var tekst = paar.Oud.Replace("toetsen:\n", ander + "\ntoetsen:\n", StringComparison.Ordinal) + "      c9: { eis: { doelgroep: aanwezig }, bron: k-1 }\n";
        return RegelingLoader.Load("groepen", System.Text.Encoding.UTF8.GetBytes(tekst)).Regeling;
    }

    private static string[] Groepnaslag(Regeling regeling, Paar paar, Random random)
    {
        var (isG, isH, alleenG, alleenH) = (false, false, false, false);
        foreach (var lezingen in Lezingen(regeling))
        {
            var plan = regeling.MetLezingen(lezingen).Plan(regeling.Toetsen[0]);
            foreach (var feiten in Bronnen(paar).Aanvragen(random, HoogstensAanvragen))
            {
                var stand = plan.Stand(Paar.Voor(regeling, feiten), paar.Peildatum, new byte[plan.Doelgroepen.Length + plan.Criteria.Length]);
                var (g, h) = (plan.Doelgroepen[0].Knoop.Evaluatie(stand), plan.Doelgroepen[1].Knoop.Evaluatie(stand));
                isG |= Kan(g, Uitslag.Waar);
                isH |= Kan(h, Uitslag.Waar);
                alleenG |= Kan(g, Uitslag.Waar) && Kan(h, Uitslag.Onwaar);
                alleenH |= Kan(h, Uitslag.Waar) && Kan(g, Uitslag.Onwaar);
            }
        }

        string[] leeg = [.. isG ? [] : new[] { "niemand kan horen bij `g`" }, .. isH ? [] : new[] { "niemand kan horen bij `h`" }];
        return leeg.Length > 0 ? leeg : (alleenG, alleenH) switch
        {
            (false, false) => ["`g` en `h` zijn voor dezelfde mensen"],
            (false, true) => ["wie hoort bij `g`, hoort ook bij `h`"],
            (true, false) => ["wie hoort bij `h`, hoort ook bij `g`"],
            _ => [],
        };
    }

    private static IEnumerable<string> Kern(IEnumerable<string> bevindingen) => bevindingen.Where(een => een.EndsWith(": Onhaalbaar", StringComparison.Ordinal)
        || een.EndsWith(": NooitGemist", StringComparison.Ordinal) || een.EndsWith(": NooitVanToepassing", StringComparison.Ordinal) || een.EndsWith(": LegeDoelgroep", StringComparison.Ordinal));

    /// <summary>Found by trying: over applications of which what can be known is known, and nothing is given that follows.</summary>
    private static HashSet<string> Naslag(Regeling regeling, Paar paar, Random random)
    {
        var toets = regeling.Toetsen[0];
        var gezien = toets.Criteria.Select(_ => (Haalt: false, Zakt: false, Geldt: false)).ToArray();
        var groep = false;
        foreach (var lezingen in Lezingen(regeling))
        {
            var onder = regeling.MetLezingen(lezingen);
            foreach (var feiten in Bronnen(paar).Aanvragen(random, HoogstensAanvragen))
            {
                var plan = onder.Plan(toets);
                var aanvraag = Paar.Voor(onder, feiten);
                var uitslagen = new byte[plan.Doelgroepen.Length + plan.Criteria.Length];
                var stand = plan.Stand(aanvraag, paar.Peildatum, uitslagen);
                for (var i = 0; i < plan.Doelgroepen.Length; i++)
                {
                    uitslagen[i] = plan.Doelgroepen[i].Knoop.Evaluatie(stand);
                    groep |= Kan(uitslagen[i], Uitslag.Waar);
                }

                for (var i = 0; i < gezien.Length; i++)
                {
                    var wanneer = plan.Criteria[i].Wanneer is { } mits ? mits.Evaluatie(stand) : Uitslag.Waar;
                    var eis = plan.Criteria[i].Eis.Evaluatie(stand);
                    gezien[i].Geldt |= Kan(wanneer, Uitslag.Waar);
                    gezien[i].Haalt |= Kan(wanneer, Uitslag.Onwaar) || (Kan(wanneer, Uitslag.Waar) && Kan(eis, Uitslag.Waar));
                    gezien[i].Zakt |= Kan(wanneer, Uitslag.Waar) && Kan(eis, Uitslag.Onwaar);
                }
            }
        }

        var verwacht = toets.Criteria.Zip(gezien)
            .Where(paar => paar.First.Voorwaarde is not Voorwaarde.Vast && paar.First.Wanneer is not Voorwaarde.Vast && !(paar.Second.Haalt && paar.Second.Zakt))
            .Select(paar => $"toetsen.toets.criteria.{paar.First.Naam}: {(!paar.Second.Geldt ? Bevindingsoort.NooitVanToepassing : paar.Second.Haalt ? Bevindingsoort.NooitGemist : Bevindingsoort.Onhaalbaar)}");
        return [.. verwacht, .. toets.GebruiktDoelgroepen && !groep ? [$"doelgroepen.{regeling.Doelgroepen[0].Naam}: LegeDoelgroep"] : Array.Empty<string>()];
    }

    private static bool Kan(byte uitslag, byte wat) => uitslag == wat || (Uitslag.IsOnbekend(uitslag) && (Reden)uitslag == Reden.Bron);

    /// <summary>The facts that do not follow from others.</summary>
    private static Paar Bronnen(Paar paar) => paar with { Waarden = paar.Waarden.Where(feit => feit.Key is not ("s" or "m" or "v" or "j")).ToDictionary(feit => feit.Key, feit => feit.Value) };

    private static IEnumerable<Dictionary<string, string>> Lezingen(Regeling regeling) => regeling.Lezingen.Aggregate(
        (IEnumerable<ImmutableDictionary<string, string>>)[ImmutableDictionary<string, string>.Empty],
        (keuzes, lezing) => keuzes.SelectMany(keuze => lezing.Opties.Select(optie => keuze.SetItem(lezing.Naam, optie.Naam)))).Select(keuze => new Dictionary<string, string>(keuze));
}
