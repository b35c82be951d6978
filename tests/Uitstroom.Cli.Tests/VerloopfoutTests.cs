namespace Uitstroom.Cli.Tests;

/// <summary>
/// One file of events for <c>contract --verloop</c> and <c>afspraken</c>, with everything that can be wrong in it: said on both, and the rest
/// is answered on both.
/// </summary>
public class VerloopfoutTests
{
    private const string Getekend = "  - { op: 2022-03-01, gebeurtenis: ondertekening, vorm: driehoekscontract, duur: 24 maanden }\n";

    [Theory]
    [InlineData("UIT4401", "verloop:\n  - { op: 2022-02-01, gebeurtenis: woningaanbot }\n" + Getekend)]
    [InlineData("UIT4308", "verloop:\n  - { op: 2022-02-01, gedaan: reactie_aanbot }\n" + Getekend)]
    [InlineData("UIT4304", "gebeurtenissen: { urgentie_afgegven: 2022-01-01 }\nverloop:\n" + Getekend)]
    [InlineData("UIT4308", "gedaan: { reactie_aanbot: 2022-01-01 }\nverloop:\n" + Getekend)]
    [InlineData("UIT4305", "gebeurtenissen: { woning_aangeboden: [2022-02-01, 2022-02-03] }\nverloop:\n" + Getekend)]
    [InlineData("UIT4409", "verloop:\n" + Getekend + "  - { op: 2022-04-01, gebeurtenis: ondertekening, vorm: intermediaire_verhuur }\n")]
    [InlineData("UIT4405", "verloop:\n  - { op: 2022-02-01, gebeurtenis: ondertekening, vorm: driehoekscontract, tot_en_met: 2022-01-20 }\n" + Getekend)]
    [InlineData("UIT4429", "feiten: { contract_ingang: 2022-03-01, contract_einde: 2022-02-01 }\nverloop:\n" + Getekend)]
    [InlineData("UIT4429", "gebeurtenissen: { huurcontract_geeindigd: 2022-01-15 }\nfeiten: { contract_ingang: 2022-03-01 }\nverloop:\n" + Getekend)]
    [InlineData("UIT4430", "gebeurtenissen: { huurcontract_geeindigd: 2022-12-15, huurcontract_omgezet: 2023-03-01 }\nverloop:\n" + Getekend)]
    [InlineData("UIT4403", "verloop:\n  - { op: 2999-02-01, gebeurtenis: woningaanbod }\n" + Getekend)]
    [InlineData("UIT4006", "gebeurtenissen: { urgentie_afgegeven: 1700-01-01 }\nverloop:\n" + Getekend)]
    [InlineData("UIT1106", "verloop:\n  - { op: 2022-02-30, gebeurtenis: woningaanbod }\n" + Getekend)]
    [InlineData("UIT4306", "verloop:\n  - { op: 2022-02-01T10:00, gebeurtenis: woningaanbod }\n" + Getekend)]
    [InlineData("UIT4307", "tijdzone: Europe/Amsterdam\nverloop:\n  - { op: 2022-03-27T02:30, gebeurtenis: woningaanbod }\n" + Getekend)]
    [InlineData("UIT4427", "verloop:\n  - { op: 2022-02-01 }\n" + Getekend)]
    [InlineData("UIT4424", "regeling: westfriesland\nverloop:\n" + Getekend)]
    [InlineData("UIT4310", "gebeurtenisen: {}\nverloop:\n" + Getekend)]
    public async Task What_is_wrong_is_said_by_both_commands_and_the_rest_is_answered(string id, string tekst)
    {
        using var map = new TemporaryFolder();
        var bestand = map.File("v.yaml", tekst);
        var contract = await Console.Voer("contract", "ijmond-zk", "--verloop", bestand, "--op", "2022-06-01");
        var afspraken = await Console.Voer("afspraken", "ijmond-zk", bestand, "--op", "2022-06-01", "--json");
        foreach (var run in new[] { contract, afspraken })
        {
            run.Code.Should().Be(1);
            run.Fout.Should().Contain($"error {id}: ").And.Contain("v.yaml(");
        }

        contract.Uit.Should().Contain("Stand: driehoekscontract vanaf 1 maart 2022");
        afspraken.Uit.Should().MatchRegex("\"afspraak\": \"evaluatiegesprek\"(.|\n)*\"uiterlijk\": \"2023-03-01\"");
    }

    [Theory]
    [InlineData("contract", "--verloop")]
    [InlineData("afspraken")]
    public async Task A_conversion_of_a_contract_that_has_ended_does_not_count(string opdracht, params string[] opties)
    {
        using var map = new TemporaryFolder();
        var bestand = map.File("v.yaml", "verloop:\n" + Getekend + """
              - { op: 2022-12-15, gebeurtenis: begeleiding_opgezegd_door_client }
              - { op: 2023-03-01, gebeurtenis: beoordeling_omzetting, besluit: { overgang: omzetting_hoofdstuk_3, door: woningcorporatie } }

            """);
        var run = await Console.Voer([opdracht, "ijmond-zk", .. opties, bestand, "--op", "2023-06-01"]);
        (run.Code, run.Fout.Contains("UIT4411", StringComparison.Ordinal)).Should().Be((1, true));
        run.Uit.Should().Contain("evaluatiegesprek");
    }

    [Theory]
    [InlineData("contract", "UIT4428", "--verloop")]
    [InlineData("afspraken", "UIT4301")]
    public async Task What_happened_before_the_agreement_began_is_told_and_leaves_its_deadlines_open(string opdracht, string id, params string[] opties)
    {
        using var map = new TemporaryFolder();
        var bestand = map.File("v.yaml", "verloop:\n  - { op: 2021-09-01, gebeurtenis: woningaanbod }\n  - { op: 2021-10-01, gebeurtenis: op_wachtlijst }\n" + Getekend);
        var run = await Console.Voer([opdracht, "ijmond-zk", .. opties, bestand, "--op", "2022-06-01"]);
        run.Code.Should().Be(0);
        run.Fout.Should().Contain($"v.yaml(2,36): warning {id}: ");
        run.Uit.Should().MatchRegex("reageert op de(.|\n)*regelt het niet");
    }

    [Theory]
    [InlineData("", "? uiterlijk 8 februari 2022: zorgorganisatie reageert op de woningaanbieding; open: de laatste dag is voorbij en niet bekend is of het gedaan is")]
    [InlineData("gedaan: { reactie_aanbod: geen }\n", "✗ uiterlijk 8 februari 2022: zorgorganisatie reageert op de woningaanbieding; te laat: niet gedaan")]
    public async Task A_passed_deadline_is_missed_only_when_that_is_known(string ook, string verwacht)
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("contract", "ijmond-zk", "--verloop", map.File("v.yaml", ook + "verloop:\n  - { op: 2022-02-01, gebeurtenis: woningaanbod }\n"), "--op", "2022-03-01");
        (run.Code, run.Fout).Should().Be((0, ""));
        run.Uit.Should().Contain(verwacht);
    }

    [Fact]
    public async Task A_year_outside_the_calendar_leaves_working_days_unknown()
    {
        using var map = new TemporaryFolder();
        var bestand = map.File("v.yaml", "verloop:\n  - { op: 2100-05-03, gebeurtenis: woningaanbod }\n");
        foreach (var args in new string[][] { ["contract", "ijmond-zk", "--verloop", bestand], ["afspraken", "ijmond-zk", bestand, "--op", "2100-05-03"] })
        {
            var run = await Console.Voer(args);
            run.Code.Should().Be(0);
            run.Fout.Should().Contain("v.yaml(2,36): warning UIT4303");
            run.Uit.Should().Contain("reageert");
        }
    }
}
