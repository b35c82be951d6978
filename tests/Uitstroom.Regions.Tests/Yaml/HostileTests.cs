using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Uitstroom.Regions.Tests.Yaml;

/// <summary>Files that want to crash or stall the reader, each read in a process with 128 MiB of heap.</summary>
public sealed class HostileTests(ITestOutputHelper output) : IDisposable
{
    private const int Limit = YamlLimits.Bytes;

    // Work that is more than linear in the file shows in what it allocates; a time would say more of the machine.
    private const long MostBytes = 256L << 20;

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("[", Limit, "UIT1010")]
    [InlineData("[", 100_000, "UIT1010")]
    [InlineData("{", Limit, "UIT1010")]
    [InlineData("[\n", Limit, "UIT1010")]
    [InlineData("{a: ", Limit, "UIT1010")]
    [InlineData("[a: ", Limit, "UIT1010")]
    [InlineData("[[],", Limit, "UIT1010")]
    [InlineData("- ", Limit, "UIT1010")]
    [InlineData("? ", Limit, "UIT1010")]
    [InlineData("? [", Limit, "UIT1010")]
    [InlineData("a: [", Limit, "UIT1010")]
    [InlineData("-\n", Limit, "UIT1011")]
    [InlineData("?\n", Limit, "UIT1014")]
    [InlineData("- a\n", Limit, "UIT1011")]
    [InlineData("a: |\n", Limit, "UIT1014")]
    [InlineData("- {a: [b, c]}\n", Limit, "UIT1011")]
    [InlineData("---\n", Limit, "UIT1025")]
    [InlineData("%a\n", Limit, "UIT1024")]
    [InlineData("\n", Limit, "UIT1009")]
    [InlineData("\t", Limit, "UIT1009")]
    [InlineData("#\n", Limit, "UIT1009")]
    [InlineData("\tx\n", Limit, "UIT1040")]
    [InlineData("a", Limit, "UIT1013")]
    [InlineData("a\n", Limit, "UIT1013")]
    [InlineData("\"\n", Limit, "UIT1048")]
    [InlineData("'\n ", Limit, "UIT1048")]
    [InlineData("&a ", Limit, "UIT1020")]
    [InlineData("*a : ", Limit, "UIT1021")]
    [InlineData("!a ", Limit, "UIT1022")]
    [InlineData("\0", 3, "UIT1008")]
    [InlineData("a\0bcd", Limit, "UIT1008")]
    [InlineData("\0", Limit, "UIT1006")]
    [InlineData("\u0085\u2028", Limit / 3, "UIT1008")]
    [InlineData("\r", Limit, "UIT1008")]
    [InlineData("*a : &a 1", 9, "UIT1020")]
    [InlineData("&x {*x : 1, *x : 2}", 19, "UIT1020")]
    [InlineData("- 'a\n\tb'\n", Limit, "UIT1040")]
    public async Task A_file_of_one_thing_over_and_over_is_refused_in_bounded_work(string part, int length, string id)
    {
        var content = new StringBuilder();
        while (content.Length < length)
        {
            content.Append(part);
        }

        content.Length = length;
        await ShouldBeRefused(_folder.Write("hostile.yaml", content.ToString()), id);
    }

    [Fact]
    public async Task A_hundred_megabytes_of_brackets_are_refused_unread()
    {
        await using (var file = File.Create(_folder.File("large.yaml")))
        {
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)'[');
            for (var i = 0; i < 100; i++)
            {
                await file.WriteAsync(block);
            }
        }

        await ShouldBeRefused(_folder.File("large.yaml"), "UIT1005");
    }

    [Fact]
    public async Task Deep_blocks_are_refused() => await ShouldBeRefused(
        _folder.Write("deep.yaml", string.Concat(Enumerable.Range(0, 1400).Select(depth => new string(' ', depth) + "a:\n"))), "UIT1010");

    [Fact]
    public async Task An_alias_bomb_is_refused()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 40; i++)
        {
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        }

        await ShouldBeRefused(_folder.Write("bomb.yaml", bomb.ToString()), "UIT1020");
    }

    [Fact]
    public async Task Many_empty_values_in_brackets_that_nearly_reach_the_limit_are_refused() => await ShouldBeRefused(
        _folder.Write("flow.yaml", new string('[', YamlLimits.Depth) + string.Concat(Enumerable.Repeat("a,", 500_000))), "UIT1011");

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/random")]
    [InlineData("/dev/null")]
    [InlineData("/dev/tty")]
    public async Task A_device_is_refused_unopened(string path)
    {
        if (File.Exists(path))
        {
            await ShouldBeRefused(path, "UIT1004");
        }
    }

    [Fact]
    public async Task A_pipe_without_a_writer_is_refused_unopened_also_behind_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using (var mkfifo = Process.Start("mkfifo", [_folder.File("pipe")]))
        {
            await mkfifo.WaitForExitAsync();
        }

        File.CreateSymbolicLink(_folder.File("link"), _folder.File("pipe"));
        await ShouldBeRefused(_folder.File("pipe"), "UIT1004");
        await ShouldBeRefused(_folder.File("link"), "UIT1004");
    }

    public void Dispose() => _folder.Dispose();

    private async Task ShouldBeRefused(string path, string id)
    {
        var answer = await HostileProcess.Read(path);
        output.WriteLine($"{answer.Bytes:N0} bytes");
        answer.Diagnostics.Should().Contain(line => line.Contains($"error {id}:", StringComparison.Ordinal));
        answer.Bytes.Should().BeLessThan(MostBytes);
    }
}
