using System.Text;

namespace Uitstroom.Regions.Tests.Gevallen;

/// <summary>Bad files with cases: what is wrong, where, and what was probably meant.</summary>
public class FoutTests
{
    [Theory]
    [InlineData("regeling: westfriesland\ngevallen: { a: { verwacht: { uitkomst: 'ja' } } }\n", "gevallen.yaml(1,11): error UIT6501: deze gevallen horen bij `westfriesland` en niet bij `kleinstreek`; kies een bestand met `regeling: kleinstreek`, of noem de andere regio")]
    [InlineData("regeling: kleinstreek\ngevallen: { a: { peildatum: 2031-06-01, verwacht: { uitkomst: jaa } } }\n", "gevallen.yaml(2,63): error UIT6502: `jaa` kan er bij `uitkomst` nooit uitkomen; bedoelde u `ja`?")]
    [InlineData("regeling: kleinstreek\ngevallen: { a: { peildatum: 2031-06-01, verwacht: { gefaald: [leeftijt] } } }\n", "gevallen.yaml(2,63): error UIT6503: `leeftijt` bij `gefaald` is niet bekend; bedoelde u `leeftijd`?")]
    [InlineData("regeling: kleinstreek\ngevallen: { a: { titel: x } }\n", "gevallen.yaml(2,16): error UIT6504: geval `a` zegt niet wat eruit moet komen; vul `verwacht:` in, of zeg met `todo:` waarom dat nog niet kan")]
    [InlineData("regeling: kleinstreek\ngevallen: { a: { verwacht: { uitkomst: 'ja' } } }\n", "gevallen.yaml(2,30): error UIT6505: er is geen dag waarop `uitkomst` te bepalen is; vul `peildatum:` in, bij het geval of bij de basis")]
    [InlineData("regeling: kleinstreek\ngevallen: { a: { peildatum: 2031-06-01, verwacht: { verdeling: { som: 3 } } } }\n", "gevallen.yaml(2,53): error UIT6506: `verdeling` is niet te bepalen zonder `verdeel`; vul `verdeel:` in bij het geval")]
    [InlineData("regeling: kleinstreek\ngevallen: { a: { peildatum: 2031-06-01, verwacht: {} } }\n", "gevallen.yaml(2,51): error UIT6507: geval `a` verwacht niets, dus het laat niets zien; vul bij `verwacht` bijvoorbeeld `uitkomst:` in")]
    [InlineData("regeling: kleinstreek\ngevallen: {}\n", "gevallen.yaml(2,11): error UIT6509: hier staan geen gevallen; een bestand met gevallen begint met `regeling:` en heeft `gevallen:`")]
    [InlineData("regeling: kleinstreek\ngevallen: { a: { peildatum: 2031-06-01, verwacht: { uitkomts: 'ja' } } }\n", "gevallen.yaml(2,53): error UIT1101: onbekende sleutel `uitkomts` in `gevallen.a.verwacht`; bedoelde u `uitkomst`?")]
    public void A_fault_has_its_place_and_a_suggestion(string tekst, string melding) => Kleinstreek.Laad(tekst).Diagnostics.Select(een => een.ToString()).Should().ContainSingle().Which.Should().Be(melding);

    [Fact]
    public void A_file_with_faults_gives_no_cases_and_all_faults_at_once()
    {
        var geladen = Kleinstreek.Laad("regeling: kleinstreek\ngevallen:\n  a: { peildatum: 2031-06-01, verwacht: { uitkomst: jaa, soort: nooit } }\n  b: { titel: x }\n");
        geladen.Bestand.Should().BeNull();
        geladen.Diagnostics.Select(melding => melding.Id).Should().Equal("UIT6502", "UIT6502", "UIT6504");
    }

    [Theory]
    [InlineData("")]
    [InlineData("gevallen")]
    [InlineData("gevallen: [")]
    [InlineData("regeling: [a]\ngevallen: 3\n")]
    [InlineData("regeling: kleinstreek\ngevallen: { a: 3, b: [], c: { verwacht: 3 }, d: { verwacht: [x], lezingen_verwacht: 4 } }\n")]
    [InlineData("regeling: kleinstreek\ngevallen: { a: { lokaal: 3, wijziging: [x], gegevens: [], verloop: 3, gebeurtenissen: 3, op: x, tot: y, verwacht: { afspraken: 3, contract: 4, gegevens: 5, quotum: 6 } } }\n")]
    [InlineData("regeling: kleinstreek\ngevallen: { a: { lokaal: { lokale_afspraak: x }, verwacht: { uitkomst: 'ja' } } }\n")]
    [InlineData("regeling: kleinstreek\ngevallen: { a: { peildatum: 9999-99-99, tot: 2031-13-01, verwacht: { uitkomst: 'ja', verandert: { op: 2031-02-30 } } } }\n")]
    public void Nothing_is_thrown_for_a_broken_file(string tekst)
    {
        var geladen = Kleinstreek.Laad(tekst);
        geladen.Bestand.Should().BeNull();
        geladen.Diagnostics.Should().NotBeEmpty();
    }

    [Fact]
    public void A_region_that_is_not_there_is_said()
    {
        GevallenLoader.Ingebed("westfrieslant").Diagnostics.Single().ToString().Should().Contain("UIT4103").And.Contain("bedoelde u `westfriesland`?");
        GevallenLoader.Load("f", Encoding.UTF8.GetBytes("regeling: nergens\ngevallen: {}\n")).Diagnostics.Single().Id.Should().Be("UIT4103");
        GevallenLoader.Load("nergens.yaml").Bestand.Should().BeNull();
    }
}
