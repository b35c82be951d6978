using NodaTime;

namespace Uitstroom.Rules.Tests.Contractwerk;

/// <summary>What more knowledge may do to contracts: nothing that is fixed changes, and what is possible only shrinks.</summary>
public class KennisTests
{
    private static readonly LocalDate _dag = new(2024, 9, 1);

    [Fact]
    public void A_fixed_choice_stays_and_the_rows_that_may_hold_only_shrink() => Houdt(300, (regeling, _, stappen) =>
    {
        var eerder = regeling.Contracten.Kies(stappen[0], _dag);
        foreach (var feiten in stappen.Skip(1))
        {
            var later = regeling.Contracten.Kies(feiten, _dag);
            (!eerder.Vast || (later.Vast && later.Keuze?.Rij == eerder.Keuze?.Rij && later.Soort == eerder.Soort)).Should().BeTrue("{0} became {1}", eerder, later);
            later.Mogelijk.Select(keuze => keuze.Rij).Should().BeSubsetOf(eerder.Mogelijk.Select(keuze => keuze.Rij));
            eerder = later;
        }
    });

    [Fact]
    public void A_fixed_answer_on_a_transition_stays_and_what_it_can_be_only_shrinks() => Houdt(300, (regeling, random, stappen) =>
    {
        var contract = regeling.Contracten.Begin(new Contractbegin { Vorm = "v1", Ingang = new LocalDate(2024, 1, 1), Duur = Period.FromMonths(9) }).Contract!;
        var gebeurtenis = random.Next(2) == 0 ? "e1" : "e2";
        var eerder = contract.Na(gebeurtenis, stappen[0], _dag);
        foreach (var feiten in stappen.Skip(1))
        {
            var later = contract.Na(gebeurtenis, feiten, _dag);
            foreach (var (toen, nu) in eerder.Overgangen.Zip(later.Overgangen))
            {
                (!toen.Vast || (nu.Vast && nu.Soort == toen.Soort && nu.Stap == toen.Stap)).Should().BeTrue("{0} became {1}", toen, nu);
                nu.Mogelijk.Where(soort => soort != Overgangsoort.Open).Should().BeSubsetOf(toen.Mogelijk);
            }

            later.Mogelijk.Select(Stand).Should().BeSubsetOf(eerder.Mogelijk.Select(Stand));
            eerder = later;
        }
    });

    [Fact]
    public void The_contracts_in_which_a_life_can_end_only_shrink()
    {
        var meer = 0;
        Houdt(400, (regeling, random, stappen) =>
        {
            var zaad = random.Next();
            var eerder = Einde(regeling, stappen[0], zaad);
            meer += eerder.Count > 1 ? 1 : 0;
            foreach (var feiten in stappen.Skip(1))
            {
                var later = Einde(regeling, feiten, zaad);
                later.Should().BeSubsetOf(eerder).And.NotBeEmpty();
                eerder = later;
            }
        });
        meer.Should().BeGreaterThan(50, "many lives must be open at first");
    }

    [Fact]
    public void What_is_asked_now_can_matter_and_nothing_is_asked_when_the_answer_is_fixed() => Houdt(300, (regeling, _, stappen) =>
    {
        foreach (var keuze in stappen.Select(feiten => regeling.Contracten.Kies(feiten, _dag)))
        {
            keuze.VraagNu.Should().BeSubsetOf(keuze.KanUitmaken);
            (keuze.Vast && !keuze.VraagNu.IsEmpty).Should().BeFalse();
        }
    });

    [Fact]
    public void Text_and_json_are_the_same_each_time() => Houdt(60, (regeling, random, stappen) =>
    {
        var zaad = random.Next();
        var verloop = regeling.Contracten.Verloop(Contractontwerp.Verloop(() => stappen[^1], zaad));
        var nogEens = regeling.Contracten.Verloop(Contractontwerp.Verloop(() => stappen[^1], zaad));
        (nogEens.ToText(), nogEens.ToJson()).Should().Be((verloop.ToText(), verloop.ToJson()));
        regeling.Contracten.Kies(stappen[0], _dag).ToJson().Should().Be(regeling.Contracten.Kies(stappen[0], _dag).ToJson());
    });

    private static HashSet<string> Einde(Regeling regeling, Aanvraag feiten, int zaad)
    {
        var verloop = regeling.Contracten.Verloop(Contractontwerp.Verloop(() => feiten, zaad), new LocalDate(2025, 6, 1));
        verloop.Diagnostics.Should().NotContain(melding => melding.Id == "UIT4422");
        return [.. verloop.Mogelijk.Select(Stand)];
    }

    private static string Stand(Contract contract) => $"{contract} {contract.Einde} {contract.GeeindigdOp} {contract.IngangGeregeld}";

    /// <summary>Random rules, and applications in which one fact more is known each time.</summary>
    private static void Houdt(int aantal, Action<Regeling, Random, List<Aanvraag>> wet)
    {
        var gehouden = 0;
        for (var zaad = 0; gehouden < aantal; zaad++)
        {
            var random = new Random(zaad);
            if (new Contractontwerp(random).Maak() is not { } regeling)
            {
                continue;
            }

            gehouden++;
            var feiten = Contractontwerp.Feiten.ToArray();
            random.Shuffle(feiten);
            List<Aanvraag> stappen = [Aanvraag.Voor(regeling).Bouw().Aanvraag!];
            foreach (var feit in feiten)
            {
                stappen.Add(Met(regeling, stappen[^1], feit, random));
            }

            try
            {
                wet(regeling, random, stappen);
            }
            catch (Exception fout)
            {
                throw new InvalidOperationException($"seed {zaad}", fout);
            }
        }
    }

    private static Aanvraag Met(Regeling regeling, Aanvraag eerder, string feit, Random random)
    {
        var waarde = random.Next(2) == 0;
        var opbouw = Aanvraag.Voor(regeling, eerder);
        return (feit switch
        {
            "o" or "p" => opbouw.Oordeel(feit, new GegevenOordeel(waarde, "tafel")),
            "c" when random.Next(4) == 0 => opbouw.Geen(feit),
            _ => opbouw.Met(feit, waarde),
        }).Bouw().Aanvraag!;
    }
}
