using System.Collections.Immutable;

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
            Kern(bevindingen).Should().BeEquivalentTo(verwacht, "seed {0} on {1} of\n{2}", zaad, paar.Peildatum, paar.Oud);
        }

        geladen.Should().BeGreaterThan(280);
        gevonden.Should().BeGreaterThan(30);
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
