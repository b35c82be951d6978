using System.Diagnostics;

namespace Uitstroom.Cli.Tests;

/// <summary>What only a real process can show: pipes that close, signals, bytes on the real streams.</summary>
public class ProcessTests
{
    private static readonly string _program = typeof(Opdrachtregel).Assembly.Location;

    [Fact]
    public void The_real_program_writes_utf8_and_gives_its_exit_code()
    {
        var (code, uit, fout) = Shell($"dotnet '{_program}' toets westfriesland '{Golden.Aanvraag("westfriesland.yaml")}'");
        (code, fout).Should().Be((0, ""));
        uit.Should().Contain("Uitkomst: ja (voldoet)").And.Contain("✓");
    }

    [Fact]
    public void A_closed_pipe_ends_quietly()
    {
        using var map = new TemporaryFolder();
        var veel = map.File("veel.jsonl", string.Concat(Enumerable.Repeat(File.ReadAllText(Golden.Aanvraag("westfriesland.jsonl")), 4000)));
        var (_, uit, fout) = Shell($"dotnet '{_program}' toets westfriesland --bestand '{veel}' | head -n 1; echo ${{PIPESTATUS[0]}}");
        fout.Should().BeEmpty();
        uit.Split('\n').Should().HaveCount(3).And.Subject.ElementAt(1).Should().Be("141");
    }

    [Fact]
    public void Ctrl_C_leaves_nothing_behind()
    {
        using var map = new TemporaryFolder();
        var uit = map.File("uit.jsonl");
        var (_, code, fout) = Shell(
            $"mkfifo '{map.Pad}/in'; sleep 30 > '{map.Pad}/in' & s=$!; dotnet '{_program}' toets westfriesland --bestand '{map.Pad}/in' --uit '{uit}' & p=$!; " +
            $"for i in $(seq 100); do [ -n \"$(ls -A '{map.Pad}' | grep tmp)\" ] && break; sleep 0.1; done; kill -TERM $p; wait $p; echo $?; kill $s");
        code.TrimEnd().Should().Be("130", fout);
        fout.Should().BeEmpty();
        Directory.GetFiles(map.Pad).Select(Path.GetFileName).Should().Equal("in");
    }

    [Fact]
    public void An_unreadable_file_is_told()
    {
        using var map = new TemporaryFolder();
        var (code, _, fout) = Shell($"dotnet '{_program}' toets westfriesland /proc/self/mem");
        code.Should().Be(1);
        fout.Should().MatchRegex("UIT100[34]");
    }

    private static (int Code, string Uit, string Fout) Shell(string opdracht)
    {
        var start = new ProcessStartInfo("bash", ["-c", opdracht]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var proces = Process.Start(start)!;
        var fout = proces.StandardError.ReadToEndAsync();
        var uit = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        return (proces.ExitCode, uit, fout.Result);
    }
}
