using System.Text.Json;

namespace Uitstroom.Cli.Tests;

public class KostenTests
{
    [Theory]
    [InlineData("ijmond-zk")]
    [InlineData("westfriesland")]
    [InlineData("flevoland")]
    public async Task All_costs_of_a_region_come_out_as_approved(string regio)
    {
        var run = await Console.Voer("kosten", regio, "--bedrag", "9000");
        run.Code.Should().Be(0);
        run.Fout.Should().BeEmpty();
        Golden.Matches($"kosten-{regio}.txt", run.ToString());
    }

    [Theory]
    [InlineData("7500", "nee")]
    [InlineData("7500,00", "nee")]
    [InlineData("7500,01", "ja")]
    [InlineData("7500.01", "ja")]
    public async Task Consent_is_needed_above_the_threshold_and_not_at_it(string bedrag, string nodig)
    {
        var run = await Console.Voer("kosten", "flevoland", "--soort", "derden", "--bedrag", bedrag, "--json");
        using var json = JsonDocument.Parse(run.Uit);
        var derden = json.RootElement.GetProperty("kosten")[0];
        derden.GetProperty("toestemming").GetProperty("nodig").GetString().Should().Be(nodig);
        var delen = derden.GetProperty("toegerekend");
        (delen.GetProperty("delen").EnumerateArray().Sum(deel => deel.GetProperty("cent").GetInt64()) + delen.GetProperty("rest_cent").GetInt64())
            .Should().Be(derden.GetProperty("bedrag_cent").GetInt64());
    }

    [Fact]
    public async Task Facts_from_a_file_decide()
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("kosten", "ijmond-zk", map.File("f.yaml", "feiten: { contractvorm: intermediaire_verhuur }\n"), "--soort", "ontruiming", "--bedrag", "9000");
        run.Uit.Should().Contain("Niet geregeld in de tekst.");
    }

    [Fact]
    public async Task What_was_spent_before_counts_in_one_of_the_readings()
    {
        string[] args = ["kosten", "flevoland", "--soort", "derden", "--bedrag", "4000", "--eerder", "3500,01"];
        (await Console.Voer(args)).Uit.Should().Contain("Geen toestemming nodig");
        (await Console.Voer([.. args, "--lezing", "drempel_kosten=samen"])).Uit.Should().Contain("Toestemming nodig: schriftelijk");
    }

    [Fact]
    public async Task An_amount_of_the_source_is_used_and_another_is_reported()
    {
        (await Console.Voer("kosten", "ijmond-zk", "--soort", "servicepunt_eenmalig")).Uit.Should().Contain("€ 50000,00");
        (await Console.Voer("kosten", "ijmond-zk", "--soort", "servicepunt_eenmalig", "--bedrag", "60000")).Fout.Should().Contain("UIT4272");
    }

    [Theory]
    [InlineData("7500,001", "UIT4271")]
    [InlineData("veel", "UIT4270")]
    [InlineData("-1", "UIT4270")]
    [InlineData("1000000000001", "UIT4270")]
    public async Task A_wrong_amount_gives_1(string bedrag, string id)
    {
        var run = await Console.Voer("kosten", "flevoland", $"--bedrag={bedrag}");
        (run.Code, run.Uit).Should().Be((1, ""));
        run.Fout.Should().Contain(id);
    }

    [Fact]
    public async Task Unknown_costs_give_2_with_the_nearest_name()
    {
        var run = await Console.Voer("kosten", "flevoland", "--soort", "derde", "--bedrag", "1");
        run.Code.Should().Be(2);
        run.Fout.Should().Contain("bedoelde u `derden`?");
    }
}
