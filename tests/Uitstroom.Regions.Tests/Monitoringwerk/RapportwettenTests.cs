using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Monitoringwerk;

/// <summary>What holds for every report, whatever was registered.</summary>
public class RapportwettenTests
{
    private const int Keren = 40;

    public static TheoryData<int> Zaden => [.. Enumerable.Range(0, Keren)];

    [Theory]
    [MemberData(nameof(Zaden))]
    public void The_rows_of_a_breakdown_add_up_to_the_figure(int zaad)
    {
        var rapport = Registraties.Rapport(Lijst(zaad), zaad % 2 == 0 ? Registraties.Alles() : null);
        foreach (var uitslag in rapport.Cijfers)
        {
            uitslag.Kwartalen.Sum(cel => cel.Minstens).Should().Be(uitslag.Totaal.Minstens);
            foreach (var tabel in uitslag.Tabellen)
            {
                for (var i = 0; i < rapport.Kwartalen.Length; i++)
                {
                    tabel.Rijen.Sum(rij => rij.Kwartalen[i].Minstens).Should().Be(uitslag.Kwartalen[i].Minstens);
                }

                tabel.Rijen.Where(rij => rij.Kwartalen.Sum(cel => cel.Minstens) != rij.Totaal.Minstens).Should().BeEmpty();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Zaden))]
    public void The_order_of_registrations_makes_no_difference(int zaad)
    {
        var lijst = Lijst(zaad);
        var anders = lijst.ToArray();
        new Random(zaad).Shuffle(anders);
        Registraties.Rapport(anders, Registraties.Alles()).ToJson().Should().Be(Registraties.Rapport(lijst, Registraties.Alles()).ToJson());
    }

    [Theory]
    [MemberData(nameof(Zaden))]
    public void One_more_registration_changes_one_cell_of_each_breakdown_of_its_figures_at_most(int zaad)
    {
        var lijst = Lijst(zaad);
        var erbij = Registraties.Maak(new Random(zaad + 1000));
        var opties = new MonitoringOpties { Jaar = erbij.Op!.Value.Year };
        var ervoor = Cellen(Registraties.Rapport(lijst, Registraties.Alles(), opties));
        var erna = Cellen(Registraties.Rapport([.. lijst, erbij], Registraties.Alles(), opties));
        foreach (var (tabel, cellen) in erna)
        {
            var eerder = ervoor.GetValueOrDefault(tabel) ?? [];
            var anders = cellen.Where(cel => cel.Value != eerder.GetValueOrDefault(cel.Key)).ToList();
            anders.Count.Should().BeLessThanOrEqualTo(1);
            anders.Where(cel => cel.Value != eerder.GetValueOrDefault(cel.Key) + 1).Should().BeEmpty();
        }

        erna.Where(tabel => tabel.Key is "aanvragen" or "contracten" or "aanbiedingen").Sum(tabel => tabel.Value.Values.Sum())
            .Should().Be(ervoor.Where(tabel => tabel.Key is "aanvragen" or "contracten" or "aanbiedingen").Sum(tabel => tabel.Value.Values.Sum()) + (erbij.Soort == "besluit" ? 0 : 1));
    }

    [Theory]
    [MemberData(nameof(Zaden))]
    public void Without_a_word_on_what_is_complete_nothing_is_exact_and_nothing_is_0(int zaad)
    {
        var rapport = Registraties.Rapport(Lijst(zaad));
        Alle(rapport).Should().OnlyContain(cel => cel.Aantal == null && cel.Hoogstens == null).And.NotContain(cel => cel.Tekst == "0");
        rapport.Quota.Should().OnlyContain(meting => meting.Stand.TeltMee == null && meting.Geteld.Aantal == null);
    }

    [Theory]
    [MemberData(nameof(Zaden))]
    public void More_knowledge_only_narrows_what_a_cell_can_be(int zaad)
    {
        var lijst = Lijst(zaad);
        var zonder = Registraties.Rapport(lijst, Registraties.Alles());
        var met = Registraties.Rapport(lijst.Select(registratie => registratie with { Velden = Vol(registratie) }), Registraties.Alles());
        foreach (var (ruim, nauw) in Alle(zonder).Zip(Alle(met)))
        {
            if (ruim.Hoogstens is { } meest)
            {
                nauw.Minstens.Should().BeGreaterThanOrEqualTo(ruim.Minstens);
                nauw.Hoogstens.Should().BeLessThanOrEqualTo(meest);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Zaden))]
    public void A_figure_is_what_counting_by_hand_gives(int zaad)
    {
        var lijst = Lijst(zaad);
        var rapport = Registraties.Rapport(lijst, Registraties.Alles(), new MonitoringOpties { Jaar = 2031, Kwartaal = 2 });
        var kwartaal = lijst.Where(registratie => registratie.Op!.Value is { Year: 2031, Month: >= 4 and <= 6 }).ToList();
        rapport.Cijfer("aanvragen")!.Totaal.Aantal.Should().Be(kwartaal.Count(een => een.Soort == "aanvraag"));
        rapport.Cijfer("positieve_beslissingen")!.Totaal.Minstens.Should().Be(kwartaal.Count(een => een.Soort == "besluit" && een.Een("uitkomst") == "ja"));
        rapport.Cijfer("positieve_beslissingen")!.Totaal.Hoogstens.Should().Be(kwartaal.Count(een => een.Soort == "besluit" && een.Een("uitkomst") is null or "ja"));
        var rij = rapport.Cijfer("aanvragen")!.Tabellen[2].Rijen.FirstOrDefault(rij => rij.Waarden is ["Beekdam", "begeleid"]);
        (rij?.Totaal.Minstens ?? 0).Should().Be(kwartaal.Count(een => een.Soort == "aanvraag" && een.Een("gemeente") == "Beekdam" && een.Een("doelgroep") == "begeleid"));
    }

    private static List<Registratie> Lijst(int zaad)
    {
        var kans = new Random(zaad);
        return [.. Enumerable.Range(0, kans.Next(1, 120)).Select(_ => Registraties.Maak(kans))];
    }

    private static Dictionary<string, System.Collections.Immutable.ImmutableArray<string>> Vol(Registratie registratie)
    {
        var velden = registratie.Velden.ToDictionary(veld => veld.Key, veld => veld.Value);
        velden.TryAdd("gemeente", ["Aardam"]);
        if (registratie.Soort == "besluit")
        {
            velden.TryAdd("uitkomst", ["ja"]);
        }

        return velden;
    }

    private static IEnumerable<Monitoringcel> Alle(Monitoringrapport rapport) => rapport.Cijfers.SelectMany(uitslag => uitslag.Kwartalen);

    /// <summary>Per table the least of each cell, by its row and quarter.</summary>
    private static Dictionary<string, Dictionary<string, long>> Cellen(Monitoringrapport rapport) => rapport.Cijfers
        .SelectMany(uitslag => uitslag.Tabellen.Select(tabel => (Naam: $"{uitslag.Cijfer.Naam} {string.Join('+', tabel.Naar)}", tabel.Rijen))
            .Append((Naam: uitslag.Cijfer.Naam, Rijen: [new Cijferrij([], uitslag.Kwartalen, uitslag.Totaal)])))
        .ToDictionary(tabel => tabel.Naam, tabel => tabel.Rijen
            .SelectMany(rij => rij.Kwartalen.Select((cel, i) => (Sleutel: $"{string.Join('|', rij.Waarden)} {i}", cel.Minstens)))
            .ToDictionary(cel => cel.Sleutel, cel => cel.Minstens));
}
