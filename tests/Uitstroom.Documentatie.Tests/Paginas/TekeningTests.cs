namespace Uitstroom.Documentatie.Tests.Paginas;

/// <summary>Drawings are laid out by our own hand: words never overlap and nothing falls off the sheet.</summary>
public class TekeningTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 7)]
    [InlineData(9, 40)]
    public void Words_of_states_and_transitions_never_overlap(int toestanden, int pijlen)
    {
        var tekening = Toestandsdiagram.Maak(
            [.. Enumerable.Range(0, toestanden).Select(nummer => new Toestand($"Toestand {nummer} met een naam die over meer regels loopt en een heelergerglangwoorddatnietpast", (Toestandsoort)(nummer % 3)))],
            [.. Enumerable.Range(0, pijlen).Select(nummer => new Pijl(nummer * 7 % toestanden, nummer * 5 % toestanden, $"{nummer}", $"{nummer}. Een overgang bij een gebeurtenis met veel woorden, en nog meer (kan)", (Pijlsoort)(nummer % 3)))]);
        Controleer(tekening);
    }

    [Fact]
    public void Bars_deadlines_and_days_stay_on_the_sheet()
    {
        Controleer(Staafdiagram.Maak([new("Groep", "Een naam die veel te lang is om naast een balk te staan", 79, "79"), new("Groep", "Kort", 0, "0"), new("Ander", "Open", null, "12 of 13 (gedrukt: 14)")]));
        Controleer(Staafdiagram.Maak([new(null, "Heel veel", 1_000_000_000_000_000_000, "1.000.000.000.000.000.000"), new(null, "Weinig", 1, "1")]));
        Controleer(Tijdlijn.Maak(["48 uur", "5 werkdagen", "4 jaar"], [new("Vanaf: a", "Wie doet wat in een zin die over meer dan een regel loopt", 0, false), new("Vanaf: b", "Kort", 2, true)]));
        Controleer(Jaarlijn.Maak([new("Elk jaar een verslag", [(0, 0), (364, 364)]), new("Een venster", [(30, 90)])]));
    }

    [Theory]
    [InlineData("ijmond-zk")]
    [InlineData("westfriesland")]
    [InlineData("flevoland")]
    public void The_drawings_of_a_region_hold_together(string naam)
    {
        var figuren = Streken.Pagina(naam).Hoofdstukken.SelectMany(Blokken).OfType<Blok.Figuur>().ToList();
        figuren.Should().HaveCountGreaterThan(1);
        figuren.ForEach(figuur => Controleer(figuur.Tekening));
    }

    [Fact]
    public void A_line_is_broken_at_words_and_cut_with_dots()
    {
        Letterbreedte.Breek("een twee drie", 1000, 13).Should().Equal("een twee drie");
        Letterbreedte.Breek("een twee drie vier vijf", 60, 13, 2).Should().HaveCount(2).And.Subject.Last().Should().EndWith("…");
        Letterbreedte.Breek("", 60, 13).Should().Equal("");
        Letterbreedte.Breek(new string('m', 40), 60, 13).Should().OnlyContain(regel => Letterbreedte.Van(regel, 13) <= 60);
    }

    private static IEnumerable<Blok> Blokken(Deel deel) => deel.Blokken.Concat(deel.Delen.SelectMany(Blokken));

    private static void Controleer(Tekening tekening)
    {
        var vakken = tekening.Vormen.OfType<Vorm.Woorden>().Select(Vak).ToList();
        foreach (var vak in vakken)
        {
            vak.Links.Should().BeGreaterThanOrEqualTo(-1, vak.Tekst);
            vak.Rechts.Should().BeLessThanOrEqualTo(tekening.Breedte + 1, vak.Tekst);
            vak.Onder.Should().BeLessThanOrEqualTo(tekening.Hoogte, vak.Tekst);
        }

        for (var i = 0; i < vakken.Count; i++)
        {
            vakken.Skip(i + 1).Where(ander => Raken(vakken[i], ander)).Select(ander => $"{vakken[i].Tekst} / {ander.Tekst}").Should().BeEmpty();
        }
    }

    private static (string Tekst, int Links, int Rechts, int Boven, int Onder) Vak(Vorm.Woorden woorden)
    {
        var breedte = Letterbreedte.Van(woorden.Tekst, woorden.Klasse.Contains("klein", StringComparison.Ordinal) ? 12 : 13);
        var links = woorden.Uitlijning switch { Uitlijning.Midden => woorden.X - (breedte / 2), Uitlijning.Rechts => woorden.X - breedte, _ => woorden.X };
        return (woorden.Tekst, links, links + breedte, woorden.Y - 11, woorden.Y + 3);
    }

    private static bool Raken((string Tekst, int Links, int Rechts, int Boven, int Onder) een, (string Tekst, int Links, int Rechts, int Boven, int Onder) ander) =>
        een.Links < ander.Rechts && ander.Links < een.Rechts && een.Boven < ander.Onder && ander.Boven < een.Onder;
}
