using System.Text.Json;
using System.Text.RegularExpressions;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;
using Uitstroom.Tests;

namespace Uitstroom.Regions.Tests.Teksten;

/// <summary>Explanations, results and messages as people read them; approved files are to be read aloud.</summary>
public partial class GoldenTests
{
    private static readonly JsonSerializerOptions _ingesprongen = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("westfriesland", "wf-g28")] // a fixed no
    [InlineData("westfriesland", "wf-e117")] // outside the term
    [InlineData("ijmond-zk", "ijzk-g13")] // a judgement is needed
    [InlineData("ijmond-zk", "ijzk-g28")] // incomplete
    [InlineData("flevoland", "fl-g07")] // disputed
    [InlineData("flevoland", "fl-g04")] // a yes with an answer
    public void A_decision_reads_as_approved(string regio, string geval)
    {
        var toetsing = Regio.Alle[regio].Regeling.Toets(Regio.Alle[regio].Gevallen.First(g => g.Naam == geval).Aanvraag, new ToetsOpties());
        Golden.Matches($"{geval}.txt", toetsing.Uitleg().ToText());
        var json = JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(toetsing.ToJson(uitleg: true)), _ingesprongen);
        Golden.Matches($"{geval}.json", Versie().Replace(Hash().Replace(json, "…"), "\"engine\": \"…\"") + "\n");
    }

    [Fact]
    public void The_messages_of_a_badly_broken_file_read_as_approved()
    {
        var inhoud = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Uitstroom.Regions.Tests", "regios", "kapot.yaml"));
        var meldingen = RegelingLoader.Load("kapot.yaml", inhoud).Diagnostics;
        Golden.Matches("kapot.txt", string.Concat(meldingen.Select(melding => DiagnosticView.Render(melding, System.Text.Encoding.UTF8.GetString(inhoud)) + "\n")));
    }

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();

    [GeneratedRegex("\"engine\": \"[^\"]*\"")]
    private static partial Regex Versie();
}
