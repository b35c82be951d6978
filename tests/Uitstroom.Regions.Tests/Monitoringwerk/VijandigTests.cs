using System.Text;
using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Monitoringwerk;

/// <summary>Whatever a file holds, counting it gives findings and no exception.</summary>
public class VijandigTests
{
    private const string Gewoon = """{"soort":"aanbod","op":"2031-03-01","kenmerk":"z-1","gemeente":"Aardam","corporatie":"Woonst.","zorg":"De Brug","urgentie_dag":"2031-01-01"}""";

    [Theory]
    [InlineData("[]", "UIT4600")]
    [InlineData("""{"soort":"aanvraag","op":"2031-03-01","gemeente":{"a":1}}""", "UIT4607")]
    [InlineData("""{"soort":"aanvraag","op":"2031-03-01","gemeente":["Aardam","Beekdam"]}""", "UIT4607")]
    [InlineData("""{"soort":"aanvraag","op":"2031-03-01","gemeente":"Aardam","gemeente":"Beekdam"}""", "UIT4608")]
    [InlineData("""{"soort":"aanvraag","op":"2031-03-01","gemeente":"Aardam"} {"soort":"aanvraag"}""", "UIT4600")]
    [InlineData("""{"soort":["aanvraag","besluit"],"op":"2031-03-01"}""", "UIT4601")]
    [InlineData("""{"soort":"aanvraag","op":20310301}""", "UIT4604")]
    [InlineData("""{"volledig":["aanvrag"],"van":"2031-01-01","tot_en_met":"2031-12-31"}""", "UIT4602")]
    [InlineData("""{"volledig":["aanvraag"],"van":"2031-01-01"}""", "UIT4611")]
    [InlineData("""{"volledig":["aanvraag"],"van":"2031-01-01","tot_en_met":"2031-12-31","extra":1}""", "UIT4611")]
    [InlineData("""{"soort":"besluit","op":"2031-03-01","uitkomst":"misschien"}""", "UIT4606")]
    public void A_bad_line_gives_one_finding(string regel, string id) => Registraties.Json(regel).Meldingen.Select(melding => melding.Id).Should().Equal(id);

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\u0000\"")]
    [InlineData("1e999")]
    [InlineData("\"\"")]
    public void Odd_values_are_findings(string waarde) =>
        Registraties.Json($$"""{"soort":"aanvraag","op":"2031-03-01","gemeente":{{waarde}}}""").Meldingen.Should().ContainSingle();

    [Fact]
    public void Chance_changes_to_a_line_never_throw()
    {
        var kans = new Random(7);
        var teller = Streek.Regeling.Monitor();
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(Gewoon);
            for (var j = kans.Next(1, 6); j > 0; j--)
            {
                bytes[kans.Next(bytes.Length)] = (byte)kans.Next(256);
            }

            teller.VoegJson(kans.Next(10) == 0 ? bytes.AsSpan(0, kans.Next(bytes.Length)) : bytes, "f", i + 1);
        }

        teller.Meldingen.Should().HaveCount(100);
        teller.Fouten.Should().BeGreaterThan(10_000);
        teller.Rapport().ToJson().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("registraties: [1, [2], { soort: aanvraag, op: { a: b } }]")]
    [InlineData("registraties: { soort: aanvraag }")]
    [InlineData("volledig: aanvraag\nvan: gisteren\ntot_en_met: morgen\nregistraties: []")]
    [InlineData("van: 2031-01-01\nregistraties: []")]
    [InlineData("registratie: []")]
    [InlineData("- a")]
    [InlineData("")]
    public void A_bad_file_in_YAML_gives_findings(string tekst)
    {
        var teller = Streek.Regeling.Monitor();
        var meldingen = RegistratieLoader.Load("f", Encoding.UTF8.GetBytes(tekst), teller);
        meldingen.Concat(teller.Meldingen).Should().NotBeEmpty();
    }

    [Fact]
    public void An_open_list_of_names_has_an_end()
    {
        var teller = Streek.Regeling.Monitor();
        for (var i = 0; i < 2000; i++)
        {
            teller.Voeg(Registratie.Van("aanbod", new LocalDate(2031, 3, 1), ("zorg", $"naam {i}")));
        }

        teller.Meldingen[0].Id.Should().Be("UIT4610");
        var tabel = teller.Rapport().Cijfer("aanbiedingen")!.Tabellen[2];
        tabel.Rijen.Should().HaveCount(501);
        tabel.Rijen.Sum(rij => rij.Totaal.Minstens).Should().Be(2000);
    }
}
