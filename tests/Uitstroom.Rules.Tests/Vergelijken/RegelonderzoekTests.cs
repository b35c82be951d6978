using System.Text;
using NodaTime;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>Rules that never decide: each is found with what shows it, and its neighbour that does decide is not.</summary>
public sealed class RegelonderzoekTests
{
    private const string Groep = "groep: { wanneer: { c: ja }, bron: v-3 }";

    private static readonly LocalDate _dag = new(2025, 6, 16);

    // Per kind what is found, and next to it what just is not.
    [Theory]
    [InlineData("UIT6701", "c1: { eis: { getal: minstens 5, alle_van: [{ getal: hoogstens 4 }] }, bron: k-1 }", Groep)]
    [InlineData(null, "c1: { eis: { getal: minstens 5, alle_van: [{ getal: hoogstens 5 }] }, bron: k-1 }", Groep)]
    [InlineData("UIT6701", "c1: { eis: { samen: ja, a: nee }, bron: k-1 }", Groep)]
    [InlineData(null, "c1: { eis: { samen: nee, a: ja }, bron: k-1 }", Groep)]
    [InlineData("UIT6701", "c1: { eis: { dag: minstens 1 jaar geleden, alle_van: [{ dag: na 2024-06-16 }] }, bron: k-1 }", Groep)]
    [InlineData(null, "c1: { eis: { dag: minstens 1 jaar geleden, alle_van: [{ dag: op of na 2024-06-16 }] }, bron: k-1 }", Groep)]
    [InlineData("UIT6702", "c1: { eis: { een_van: [{ getal: minstens 5 }, { getal: hoogstens 4 }] }, bron: k-1 }", Groep)]
    [InlineData(null, "c1: { eis: { een_van: [{ getal: minstens 6 }, { getal: hoogstens 4 }] }, bron: k-1 }", Groep)]
    [InlineData("UIT6702", "c1: { wanneer: { a: ja }, eis: { een_van: [{ a: ja }, { b: ja }] }, bron: k-1 }", Groep)]
    [InlineData("UIT6703", "c1: { wanneer: [{ a: ja }, { a: nee }], eis: { b: ja }, bron: k-1 }", Groep)]
    [InlineData(null, "c1: { wanneer: { a: ja }, eis: { b: ja }, bron: k-1 }", Groep)]
    [InlineData("UIT6704", "c1: { eis: { een_van: [{ doelgroep: aanwezig }, { b: ja }] }, bron: k-1 }", "groep: { wanneer: [{ a: ja }, { a: nee }], bron: v-3 }")]
    [InlineData("UIT6705", "c1: { eis: { doelgroep: aanwezig }, bron: k-1 }", "klein: { wanneer: { a: ja, b: ja }, bron: v-3 }\ngroot: { wanneer: { a: ja }, bron: v-3 }")]
    [InlineData("UIT6705", "c1: { eis: { doelgroep: aanwezig }, bron: k-1 }", "een: { wanneer: { getal: minstens 5 }, bron: v-3 }\ntwee: { wanneer: { getal: meer dan 4 }, bron: v-3 }")]
    [InlineData(null, "c1: { eis: { doelgroep: aanwezig }, bron: k-1 }", "een: { wanneer: { getal: minstens 5 }, bron: v-3 }\ntwee: { wanneer: { getal: van 4 tot 100 }, bron: v-3 }")]
    [InlineData("UIT6708", "c1: { eis: { lezing.streng: { wel: { a: ja }, niet: { een_van: [{ a: ja }, { a: ja, b: ja }] } } }, bron: k-1 }", Groep)]
    [InlineData(null, "c1: { eis: { lezing.streng: { wel: { a: ja }, niet: { een_van: [{ a: ja }, { b: ja }] } } }, bron: k-1 }", Groep)]
    public void Vlak_bij_de_grens_wordt_precies_dat_gevonden(string? id, string criteria, string doelgroepen)
    {
        var regeling = Voorbeeldregeling.Met(criteria, doelgroepen);
        Regelonderzoek.Van(regeling, _dag).Select(bevinding => bevinding.Diagnostic.Id).Should().Equal(id is null ? [] : [id]);
    }

    // Who writes it down means it: silence of the text, `altijd` and `nooit`, and what holds under the standard reading only.
    [Theory]
    [InlineData("c1: { eis: altijd, bron: k-1 }", Groep)]
    [InlineData("c1: { wanneer: { a: ja }, eis: nooit, bron: k-1 }", Groep)]
    [InlineData("c1: { eis: { een_van: [{ a: ja }, niet_in_bron] }, bron: k-1 }", Groep)]
    [InlineData("c1: { eis: niet_in_bron, bron: k-1 }", Groep)]
    [InlineData("c1: { wanneer: { lezing.streng: { wel: nooit, niet: altijd } }, eis: { a: ja }, bron: k-1 }", Groep)]
    [InlineData("c1: { wanneer: { a: ja }, eis: { a: nee }, bron: k-1 }", Groep)]
    [InlineData("c1: { eis: { doelgroep: aanwezig }, bron: k-1 }", "nu: { wanneer: { lezing.streng: { wel: nooit, niet: { a: ja } } }, bron: v-3 }\nanders: { wanneer: { b: ja }, bron: v-3 }")]
    public void Wat_de_schrijver_zelf_zegt_is_geen_bevinding(string criteria, string doelgroepen) =>
        Regelonderzoek.Van(Voorbeeldregeling.Met(criteria, doelgroepen), _dag).Should().BeEmpty();

    [Fact]
    public void Wie_een_lezing_kiest_krijgt_wat_daaronder_geldt()
    {
        var regeling = Voorbeeldregeling.Met("c1: { eis: { lezing.streng: { wel: { a: ja, alle_van: [{ a: nee }] }, niet: { a: ja } } }, bron: k-1 }");
        Regelonderzoek.Van(regeling, _dag).Should().BeEmpty();
        var bevinding = Regelonderzoek.Van(regeling.MetLezingen(new Dictionary<string, string> { ["streng"] = "wel" }), _dag).Single();
        bevinding.Soort.Should().Be(Bevindingsoort.Onhaalbaar);
        bevinding.Lezingen.Should().BeEmpty("a person settled it");
    }

    [Fact]
    public void De_kleinste_delen_die_botsen_worden_genoemd_met_hun_plaats()
    {
        var bevinding = Regelonderzoek.Van(Voorbeeldregeling.Met("c1: { eis: { b: ja, getal: minstens 5, c: ja, alle_van: [{ getal: hoogstens 4 }, { komma: minstens 1 }] }, bron: k-1 }"), _dag).Single();
        bevinding.Delen.Select(deel => deel.Tekst).Should().Equal("getal: minstens 5", "getal: hoogstens 4");
        bevinding.Delen.Should().OnlyContain(deel => deel.Plaats.Regel == bevinding.Diagnostic.Plaats.Regel && deel.Pad.StartsWith("toetsen.toets.criteria.c1.eis"));
        bevinding.Diagnostic.Plaats.ToString().Should().MatchRegex(@"^voorbeeld\.yaml\(\d+,7\)$");
        bevinding.Bron.Should().Equal("k-1");
        bevinding.Peildatum.Should().Be(_dag);
    }

    [Fact]
    public void Van_keuzes_die_allemaal_niet_kunnen_worden_alle_botsingen_genoemd() =>
        Regelonderzoek.Van(Voorbeeldregeling.Met("c1: { eis: { een_van: [{ a: ja, alle_van: [{ a: nee }] }, { samen: ja, b: nee }] }, bron: k-1 }"), _dag).Single()
            .Delen.Select(deel => deel.Tekst).Should().Equal("a: ja", "a: nee", "samen: ja", "b: nee");

    [Fact]
    public void De_getuige_van_een_grotere_groep_hoort_bij_die_en_niet_bij_de_kleine()
    {
        var regeling = Voorbeeldregeling.Met("c1: { eis: { doelgroep: aanwezig }, bron: k-1 }", "klein: { wanneer: { a: ja, b: ja }, bron: v-3 }\ngroot: { wanneer: { a: ja }, bron: v-3 }");
        var bevinding = Regelonderzoek.Van(regeling, _dag).Single();
        bevinding.Pad.Should().Be("doelgroepen.klein");
        bevinding.Yaml.Should().Be("toets: toets\npeildatum: 2025-06-16\nfeiten:\n  a: ja\n  b: nee\n");
        regeling.Toets(bevinding.Getuige!, _dag).Doelgroepen.Select(groep => (groep.Naam, groep.Geldt)).Should().Equal(("klein", false), ("groot", true));
    }

    [Fact]
    public void Een_bevinding_geldt_voor_een_dag()
    {
        var regeling = Voorbeeldregeling.Met("c1: { eis: { dag: [minstens 31 dagen geleden, hoogstens 1 maand geleden] }, bron: k-1 }");
        Regelonderzoek.Van(regeling, _dag).Should().BeEmpty("the day may not be there at all");
        regeling = Voorbeeldregeling.Met("c1: { eis: { dag: aanwezig, een_van: [{ dag: minstens 30 dagen geleden }, { dag: minder dan 1 maand geleden }, { dag: voor 1900-01-01 }] }, bron: k-1 }");
        Regelonderzoek.Van(regeling, _dag).Should().BeEmpty();
        regeling = Voorbeeldregeling.Met("c1: { eis: { getal: minstens 1, dag: minstens 31 dagen geleden, alle_van: [{ dag: minder dan 1 maand geleden }] }, bron: k-1 }");
        Regelonderzoek.Van(regeling, _dag).Select(bevinding => bevinding.Soort).Should().Equal(Bevindingsoort.Onhaalbaar);
        Regelonderzoek.Van(regeling, new LocalDate(2025, 3, 16)).Select(bevinding => bevinding.Soort).Should().Equal(Bevindingsoort.Onhaalbaar);
        regeling = Voorbeeldregeling.Met("c1: { eis: { dag: minstens 1 maand geleden, alle_van: [{ dag: minder dan 31 dagen geleden }] }, bron: k-1 }");
        Regelonderzoek.Van(regeling, _dag).Select(bevinding => bevinding.Soort).Should().Equal(Bevindingsoort.Onhaalbaar);
        Regelonderzoek.Van(regeling, new LocalDate(2025, 3, 16)).Should().BeEmpty("February is shorter");
    }

    [Theory]
    [InlineData("een: { wanneer: { a: ja }, dan: v, bron: k-1 }\n      twee: { wanneer: { a: ja, b: ja }, dan: w, bron: k-1 }\n      rest: { dan: v, bron: k-1 }", "UIT6706: rij `twee` komt nooit aan de beurt: `een` gaat altijd voor")]
    [InlineData("een: { wanneer: { a: ja }, dan: v, bron: k-1 }\n      b: { wanneer: { a: nee, b: ja }, dan: w, bron: k-1 }\n      twee: { wanneer: { b: ja }, dan: w, bron: k-1 }\n      rest: { dan: v, bron: k-1 }", "UIT6706: rij `twee` komt nooit aan de beurt: `een` en `b` gaan altijd voor")]
    [InlineData("een: { wanneer: { a: ja, b: ja }, dan: v, bron: k-1 }\n      twee: { wanneer: { a: ja }, dan: w, bron: k-1 }\n      rest: { dan: v, bron: k-1 }", null)]
    [InlineData("een: { wanneer: { a: ja, alle_van: [{ a: nee }] }, dan: v, bron: k-1 }\n      rest: { dan: w, bron: k-1 }", "UIT6706: rij `een` komt nooit aan de beurt: haar voorwaarde kan niet waar zijn")]
    [InlineData("een: { wanneer: { a: ja }, dan: v, bron: k-1 }\n      twee: { wanneer: { a: nee, b: ja }, dan: w, bron: k-1 }", "UIT6707: er zijn aanvragen waarvoor geen enkele rij geldt")]
    [InlineData("een: { wanneer: { a: ja }, dan: v, bron: k-1 }\n      twee: { wanneer: { a: nee }, dan: w, bron: k-1 }", null)]
    [InlineData("een: { wanneer: { a: ja }, dan: v, bron: k-1 }\n      rest: { dan: niet_geregeld, bron: k-1 }", null)]
    [InlineData("een: { wanneer: { lezing.r: { p: altijd, q: { a: ja } } }, dan: v, bron: k-1 }\n      twee: { wanneer: { a: nee }, dan: w, bron: k-1 }\n      rest: { dan: v, bron: k-1 }", "UIT6706: rij `rest` komt nooit aan de beurt: `een` en `twee` gaan altijd voor")]
    public void Een_rij_wordt_bereikt_en_een_aanvraag_past_ergens(string rijen, string? melding)
    {
        var regeling = MetKeuze(rijen);
        Regelonderzoek.Van(regeling, _dag).Select(bevinding => $"{bevinding.Diagnostic.Id}: {bevinding.Tekst}").Should().Equal(melding is null ? [] : [melding]);
        foreach (var getuige in Regelonderzoek.Van(regeling, _dag).Where(bevinding => bevinding.Soort == Bevindingsoort.BuitenElkeUitkomst).Select(bevinding => bevinding.Getuige!))
        {
            regeling.Contracten.Kies(getuige, _dag).Soort.Should().Be(Contractkeuzesoort.NietGeregeld);
        }
    }

    [Fact]
    public void Wat_te_veel_lezingen_samen_brengt_wordt_niet_beweerd()
    {
        var lezingen = string.Concat(Enumerable.Range(1, 9).Select(i => $"  r{i}: {{ vraag: \"?\", opties: {{ p: p, q: q }}, bron: k-1 }}\n"));
        var eis = string.Join(", ", Enumerable.Range(1, 9).Select(i => $"{{ lezing.r{i}: {{ p: {{ a: ja }}, q: {{ a: ja, b: ja }} }} }}"));
        var regeling = Laad($"lezingen:\n{lezingen}", $"c1: {{ eis: [{{ a: nee }}, {eis}], bron: k-1 }}", "");
        Regelonderzoek.Van(regeling, _dag).Should().Contain(bevinding => bevinding.Soort == Bevindingsoort.NietOnderzocht && bevinding.Pad == "toetsen.toets.criteria.c1")
            .And.NotContain(bevinding => bevinding.Soort == Bevindingsoort.Onhaalbaar);
    }

    [Theory]
    [InlineData("westfriesland")]
    [InlineData("ijmond-zk")]
    [InlineData("flevoland")]
    public void In_de_regios_is_niets_dat_nooit_beslist(string naam) => Regelonderzoek.Van(Regelingen.Zoek(naam)!, _dag).Should().BeEmpty();

    private static Regeling MetKeuze(string rijen) => Laad(
        "lezingen: { r: { vraag: \"?\", opties: { p: p, q: q }, standaard: p, bron: k-1 } }\n", "c1: { eis: { lezing.r: { p: { a: ja }, q: { b: ja } } }, bron: k-1 }",
        $$"""
        contracten:
          keuze:
            rijen:
              {{rijen}}
            bron: k-1
          vormen:
            v: { duur: onbepaald, einde: niet_geregeld, bron: k-1 }
            w: { duur: onbepaald, einde: niet_geregeld, bron: k-1 }
        """.Replace("\n              ", "\n      ", StringComparison.Ordinal));

    private static Regeling Laad(string lezingen, string criterium, string rest)
    {
        var load = RegelingLoader.Load("f", Encoding.UTF8.GetBytes($$"""
            regeling: klein
            titel: Klein
            formaat: 1
            geldig: { van: 2020-01-01, bron: k-1 }
            feiten:
              a: { type: ja_nee, vraag: "?" }
              b: { type: ja_nee, vraag: "?" }
            {{lezingen}}
            toetsen:
              toets:
                bron: k-1
                volgorde: ['nee', 'ja']
                uitkomsten: { 'nee': { soort: voldoet_niet }, 'ja': { soort: voldoet } }
                criteria:
                  {{criterium}}
            {{rest}}
            """));
        return load.Regeling ?? throw new ArgumentException(string.Join("; ", load.Diagnostics));
    }
}
