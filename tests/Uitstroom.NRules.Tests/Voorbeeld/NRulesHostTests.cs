using System.Diagnostics;
using Uitstroom.Tests;

namespace Uitstroom.NRules.Tests.Voorbeeld;

/// <summary>The sample host says what the command line says.</summary>
public class NRulesHostTests
{
    private static readonly string _host = Path.Combine(AppContext.BaseDirectory, "NRulesHost.dll");
    private static readonly string _uitstroom = Path.Combine(AppContext.BaseDirectory, "uitstroom.dll");

    [Fact]
    public void The_sample_prints_the_same_outcomes_as_uitstroom_toets()
    {
        var uit = Draai(_host, Voorbeelden.Map);
        foreach (var (regio, bestand) in Voorbeelden.Bestanden)
        {
            var regels = Draai(_uitstroom, "toets", regio, Path.Combine(Voorbeelden.Map, bestand)).Split('\n');
            var uitkomst = regels.Single(regel => regel.StartsWith("Uitkomst: ", StringComparison.Ordinal));
            uit.Should().Contain($"{regio} {bestand}\n{uitkomst}\n");
        }
    }

    [Fact]
    public void The_sample_prints_what_its_page_shows() => Golden.Matches("nruleshost.txt", Draai(_host, Voorbeelden.Map));

    [Fact]
    public void A_folder_without_applications_is_told()
    {
        using var proces = Start(_host, Path.Combine(Voorbeelden.Map, "weg"));
        var fout = proces.StandardError.ReadToEnd();
        proces.WaitForExit();
        (proces.ExitCode, fout).Should().Match<(int Code, string Fout)>(einde => einde.Code == 1 && einde.Fout.Contains("UIT1"));
    }

    private static string Draai(string programma, params string[] argumenten)
    {
        using var proces = Start(programma, argumenten);
        var fout = proces.StandardError.ReadToEndAsync();
        var uit = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        (proces.ExitCode, fout.Result).Should().Be((0, ""));
        return uit.ReplaceLineEndings("\n");
    }

    private static Process Start(string programma, params string[] argumenten) =>
        Process.Start(new ProcessStartInfo("dotnet", [programma, .. argumenten]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
