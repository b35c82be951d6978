using System.Text;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Fuzz;

namespace Uitstroom.Regions.Tests.Contractwerk;

/// <summary>Files with events that are wrong in every way: an answer for each, never an exception.</summary>
public class VijandigTests
{
    private const string Goed = """
        kenmerk: x
        feiten:
          veel_begeleiding: nee
          nog_niet_zelf_huren: { waarde: nee, door: uitstroomtafel }
        lezingen:
          omzetting: vanzelf
        verloop:
          - op: 2030-01-15
            gebeurtenis: aanbod
          - op: 2030-02-10
            gebeurtenis: ondertekening
            vorm: drietal
            ingang: 2030-03-01
            duur: 24 maanden
          - op: 2030-09-01
            gebeurtenis: stagnatie
            feiten:
              overleg_gevoerd: ja
              verbetering: nee
          - op: 2030-10-01
            gebeurtenis: terugval
          - op: 2031-02-01
            gebeurtenis: evaluatie
            feiten:
              evaluatie_gehouden: ja
              doelen_gehaald: { waarde: ja, door: woningcorporatie }
            besluit:
              overgang: omzetting_besluit
              door: woningcorporatie
          - op: 2032-05-01
            gebeurtenis: verhuizing
        """;

    [Fact]
    public void Three_thousand_changed_copies_of_a_life_are_answered_or_say_why_not()
    {
        var mutatie = new Mutatie(new Random(20261122), Goed);
        var goed = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var tekst = mutatie.Volgende();
            try
            {
                var (gebeurtenissen, fouten) = VerloopLoader.Load("f", Encoding.UTF8.GetBytes(tekst), Streek.Regeling);
                Wetten.Plaatsen(fouten, tekst);
                var verloop = Leven.Contracten.Verloop(gebeurtenissen);
                Wetten.Waar(!fouten.IsEmpty || gebeurtenissen.Length > 0 || tekst.Contains("[]", StringComparison.Ordinal), "an answer");
                Wetten.Waar(i % 50 > 0 || (verloop.ToText().Length > 0 && verloop.ToJson().Length > 0), "a text");
                goed += fouten.IsEmpty && verloop.Diagnostics.IsEmpty ? 1 : 0;
            }
            catch (Exception fout)
            {
                throw new InvalidOperationException($"life {i}:\n{tekst}", fout);
            }
        }

        goed.Should().BeGreaterThan(50);
    }

    [Theory]
    [InlineData("")]
    [InlineData("verloop")]
    [InlineData("verloop: ja")]
    [InlineData("verloop: { op: 2030-01-01 }")]
    [InlineData("verloop: [[[[]]]]")]
    [InlineData("verloop: [ja, 2]")]
    [InlineData("verloop:\n  - { op: 2030-01-01T10:00, gebeurtenis: aanbod }")]
    [InlineData("verloop:\n  - { op: 01-02-2030, gebeurtenis: aanbod }")]
    [InlineData("verloop:\n  - { op: &a 2030-01-01, gebeurtenis: aanbod }")]
    [InlineData("verloop:\n  - { gebeurtenis: aanbod }")]
    [InlineData("feiten: [a]\nverloop:\n  - { op: 2030-01-01, gebeurtenis: [aanbod] }")]
    [InlineData("verloop:\n  - { op: 2030-01-01, gebeurtenis: ondertekening, vorm: drietal, duur: 24 manden }")]
    [InlineData("verloop:\n  - { op: 2030-01-01, gebeurtenis: aanbod, feiten: { bestaat_niet: ja } }")]
    [InlineData("lezingen: { bestaat_niet: ja }\nverloop:\n  - { op: 2030-01-01, gebeurtenis: aanbod }")]
    [InlineData("andere: 1\nverloop:\n  - { op: 2030-01-01, gebeurtenis: aanbod }")]
    public void A_file_that_is_no_life_is_said_to_be_none(string tekst)
    {
        var (_, meldingen) = Leven.Verloop(tekst);
        meldingen.Should().NotBeEmpty();
    }

    [Fact]
    public void Too_many_events_are_refused_at_once()
    {
        string Tekst(int aantal) => "verloop:\n" + string.Concat(Enumerable.Repeat("  - { op: 2030-01-01, gebeurtenis: verhuizing }\n", aantal));
        Leven.Verloop(Tekst(500)).Meldingen.Should().BeEmpty();
        Leven.Verloop(Tekst(501)).Meldingen.Should().Equal("UIT4423");
    }

    [Fact]
    public void A_life_in_which_nothing_is_certain_any_more_says_so_and_stops_growing()
    {
        var terugval = string.Concat(Enumerable.Range(1, 20).Select(dag => $"  - {{ op: 2030-04-{dag:00}, gebeurtenis: terugval }}\n"));
        var (verloop, meldingen) = Leven.Verloop("verloop:\n" + Leven.Begin + terugval);
        meldingen.Should().Contain("UIT4422");
        verloop.Mogelijk.Length.Should().BeLessThanOrEqualTo(16);
    }

    [Fact]
    public void A_message_shows_nothing_that_could_steer_a_terminal()
    {
        var (gebeurtenissen, _) = VerloopLoader.Load("f", Encoding.UTF8.GetBytes("verloop:\n  - { op: 2030-01-01, gebeurtenis: \"\\e[2J\" }\n"), Streek.Regeling);
        string.Concat(Leven.Contracten.Verloop(gebeurtenissen).Diagnostics.Select(melding => melding.ToString())).Should().NotContain("\u001b");
    }
}
