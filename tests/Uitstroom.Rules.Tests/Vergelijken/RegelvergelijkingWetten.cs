using NodaTime;
using AfspraakProef = Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>What every comparison of rules promises: nothing differs from itself, the other way round is its mirror, and a plain loop over the engine finds the same.</summary>
public sealed class RegelvergelijkingWetten
{
    private static readonly LocalDate _dag = new(2025, 6, 16);

    private static readonly string[] _termijnen =
    [
        "vanaf: a, binnen: 5 werkdagen", "vanaf: a, binnen: 7 dagen", "vanaf: a, binnen: 1 week", "vanaf: a, binnen: 1 maand", "vanaf: a, binnen: 30 dagen",
        "vanaf: a, binnen: 12 maanden", "vanaf: a, binnen: 1 jaar", "vanaf: a, binnen: reactietermijn", "vanaf: a, binnen: direct", "voor: a, minstens: 1 maand",
        "voor: a, minstens: 4 weken", "uiterlijk: a", "vanaf: a, binnen: 0 dagen", "vanaf: 3 dagen na a, binnen: 2 weken",
    ];

    [Theory]
    [InlineData("westfriesland")]
    [InlineData("ijmond-zk")]
    [InlineData("flevoland")]
    public void Een_regio_die_opnieuw_is_geladen_is_bewezen_gelijk(string naam)
    {
        var bestand = Path.Combine(Repository.Root, "regions", $"{naam}.yaml");
        var vergelijking = Regelingvergelijking.Van(Regions.RegelingLoader.Load(bestand).Regeling!, Regions.RegelingLoader.Load(bestand).Regeling!, _dag);
        vergelijking.Regels.Should().NotBeEmpty().And.OnlyContain(regel => regel.Stand == Regelstand.Gelijk);
        vergelijking.IsBewezen.Should().BeTrue();
    }

    [Fact]
    public void Een_plat_rondje_langs_de_startdagen_vindt_dezelfde_verschuivingen()
    {
        var random = new Random(70_2025);
        for (var keer = 0; keer < 12; keer++)
        {
            var (oud, nieuw) = (Streek(_termijnen[random.Next(_termijnen.Length)]), Streek(_termijnen[random.Next(_termijnen.Length)]));
            var afspraak = Regelingvergelijking.Van(oud, nieuw, _dag).Afspraken.Single();
            var bekeken = afspraak.Startdagen.SelectMany(Dagen).ToHashSet();
            if (afspraak.Stand == Regelstand.Gelijk)
            {
                bekeken = [.. Dagen(new Dagbereik(new(2025, 1, 1), new(2028, 12, 31)))];
            }

            var perDag = afspraak.Verschuivingen.SelectMany(verschuiving => verschuiving.Startdagen.SelectMany(Dagen).Select(dag => (Dag: dag, verschuiving.Dagen)))
                .ToDictionary(paar => paar.Dag, paar => paar.Dagen);
            bekeken.Should().HaveCount((4 * 365) + 1);
            foreach (var dag in bekeken)
            {
                var (was, wordt) = (Uiterlijk(oud, dag), Uiterlijk(nieuw, dag));
                var verschil = was.Dag is { } een && wordt.Dag is { } twee ? Period.DaysBetween(een, twee) : (int?)null;
                perDag.TryGetValue(dag, out var gezegd).Should().Be(was != wordt, "on {0}: {1} and {2}", dag, was, wordt);
                gezegd.Should().Be(was == wordt ? null : verschil);
            }
        }
    }

    [Fact]
    public void Andersom_is_het_spiegelbeeld()
    {
        var random = new Random(71_2025);
        for (var keer = 0; keer < 12; keer++)
        {
            var (oud, nieuw) = (Streek(_termijnen[random.Next(_termijnen.Length)]), Streek(_termijnen[random.Next(_termijnen.Length)]));
            var (heen, terug) = (Regelingvergelijking.Van(oud, nieuw, _dag).Afspraken.Single(), Regelingvergelijking.Van(nieuw, oud, _dag).Afspraken.Single());
            terug.Stand.Should().Be(heen.Stand);
            terug.Startdagen.Should().Equal(heen.Startdagen);
            terug.Verschuivingen.Select(een => (-een.Dagen, een.Nieuw, een.Oud, string.Join(' ', een.Startdagen)))
                .Should().Equal(heen.Verschuivingen.Select(een => (een.Dagen, een.Oud, een.Nieuw, string.Join(' ', een.Startdagen))));
        }
    }

    [Fact]
    public void Een_plat_rondje_langs_de_aantallen_vindt_dezelfde_ontvangers()
    {
        var random = new Random(72_2025);
        for (var keer = 0; keer < 20; keer++)
        {
            var (oud, nieuw) = (Verdeling(random), Verdeling(random));
            var (heen, terug) = (Regelingvergelijking.Van(oud, nieuw, _dag).Verdeelsleutels.Single(), Regelingvergelijking.Van(nieuw, oud, _dag).Verdeelsleutels.Single());
            var gezegd = heen.Ontvangers.SelectMany(wie => wie.Aantallen.SelectMany(aantal => Enumerable.Range((int)aantal.Van, (int)(aantal.TotEnMet - aantal.Van + 1)).Select(totaal => (totaal, wie.Ontvanger!, aantal.Meer))));
            var geteld = from totaal in Enumerable.Range(0, 201)
                         let was = oud.Verdeelsleutels["plaatsen"].Verdeel(totaal)
                         let wordt = nieuw.Verdeelsleutels["plaatsen"].Verdeel(totaal)
                         from naam in new[] { "Aalsdorp", "Boskamp", "Cleefhout" }
                         let een = was.Deel(naam)!
                         let twee = wordt.Deel(naam)!
                         where (een.Minstens, een.Hoogstens) != (twee.Minstens, twee.Hoogstens)
                         select (totaal, naam, twee.Aantal - een.Aantal);
            gezegd.Order().Should().Equal(geteld.Order());
            terug.Ontvangers.SelectMany(wie => wie.Aantallen.Select(aantal => (wie.Ontvanger, aantal.Van, aantal.TotEnMet, -aantal.Meer))).Order()
                .Should().Equal(heen.Ontvangers.SelectMany(wie => wie.Aantallen.Select(aantal => (wie.Ontvanger, aantal.Van, aantal.TotEnMet, aantal.Meer))).Order());
        }
    }

    [Fact]
    public void Een_sleutel_quotum_of_contract_andersom_is_het_spiegelbeeld()
    {
        foreach (var (oud, nieuw) in new[] { ("2026-01-01: 36", "2026-01-01: 40"), ("aantal: 4", "aantal: 3"), ("duur: 1 jaar", "duur: 18 maanden"), ("beslist: corporatie, bron: r-8", "beslist: bestuur, bron: r-8"), ("telt: aangeboden_woningen", "telt: matches") })
        {
            var (heen, terug) = (Regelstreek.Vergelijk(oud, nieuw), Regelingvergelijking.Van(Regelstreek.Met((oud, nieuw)), Regelstreek.Met(), Regelstreek.Dag));
            terug.Regels.Select(regel => $"{regel}").Should().Equal(heen.Regels.Select(regel => $"{regel}"));
            terug.Regels.SelectMany(regel => regel.Wijzigingen.Concat(regel.Waardoor)).Select(een => (een.Wat, een.Nieuw, een.Oud))
                .Should().Equal(heen.Regels.SelectMany(regel => regel.Wijzigingen.Concat(regel.Waardoor)).Select(een => (een.Wat, een.Oud, een.Nieuw)));
            terug.Quota.SelectMany(quotum => quotum.Jaren).Select(jaar => (jaar.Jaar, -jaar.Meer)).Should().Equal(heen.Quota.SelectMany(quotum => quotum.Jaren).Select(jaar => (jaar.Jaar, jaar.Meer)));
            terug.Contracten.SelectMany(deel => deel.Verschuivingen).Select(een => -een.Dagen).Should().Equal(heen.Contracten.SelectMany(deel => deel.Verschuivingen).Select(een => een.Dagen));
        }
    }

    private static Regeling Streek(string termijn) => AfspraakProef.Met(AfspraakProef.Afspraak(termijn));

    private static Regeling Verdeling(Random random) => Regelstreek.Met(
        ("gewichten: { Aalsdorp: 5000, Boskamp: 3000, Cleefhout: 2000 }", $"gewichten: {{ Aalsdorp: {random.Next(1, 12)}, Boskamp: {random.Next(1, 12)}, Cleefhout: {random.Next(1, 12)} }}"),
        ("standaard: resten", random.Next(3) == 0 ? "standaard: regel" : "standaard: resten"));

    private static IEnumerable<LocalDate> Dagen(Dagbereik bereik) => Enumerable.Range(0, bereik.Dagen).Select(bereik.Van.PlusDays);

    // With the public engine, asked on the start day itself.
    private static (LocalDate? Dag, string? Woord) Uiterlijk(Regeling regeling, LocalDate dag)
    {
        var termijn = regeling.AfsprakenOp(Gebeurtenissen.Voor(regeling).Op("a", dag).Bouw().Gebeurtenissen!, dag).Afspraken.Single().Termijnen.Single();
        return (termijn.Uiterlijk, termijn.Woord);
    }
}
