namespace Uitstroom.Regions.Tests.Yaml;

public sealed class ReadFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_file_is_read_and_its_places_carry_the_path_as_given()
    {
        var path = _folder.Write("a.yaml", "a: 1\na: 2\n");
        YamlReader.ReadFile(path).Diagnostics.Single().Plaats.Bestand.Should().Be(path);
    }

    [Fact]
    public void A_symbolic_link_to_a_file_is_followed()
    {
        File.CreateSymbolicLink(_folder.File("link.yaml"), _folder.Write("a.yaml", "a: 1\n"));
        YamlReader.ReadFile(_folder.File("link.yaml")).Root.Should().NotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("missing.yaml")]
    [InlineData("a\0b")]
    [InlineData("a.yaml/b.yaml")]
    public void A_path_that_leads_nowhere_is_a_diagnostic(string name)
    {
        _folder.Write("a.yaml", "a: 1\n");
        ShouldBeRefused(name.Length > 1 ? _folder.File(name) : name, "UIT1001");
    }

    [Fact]
    public void A_symbolic_link_that_leads_nowhere_or_to_itself_is_a_diagnostic()
    {
        File.CreateSymbolicLink(_folder.File("dangling"), _folder.File("missing"));
        File.CreateSymbolicLink(_folder.File("loop"), _folder.File("loop"));
        ShouldBeRefused(_folder.File("dangling"), "UIT1001");
        ShouldBeRefused(_folder.File("loop"), "UIT1003");
    }

    [Fact]
    public void A_path_that_is_too_long_is_a_diagnostic() => ShouldBeRefused(_folder.File(new string('x', 5000)), "UIT1001");

    [Fact]
    public void A_directory_is_a_diagnostic() => ShouldBeRefused(_folder.Folder, "UIT1002");

    [Fact]
    public void A_file_of_zero_bytes_is_a_diagnostic() => ShouldBeRefused(_folder.Write("empty.yaml", ""), "UIT1004");

    [Fact]
    public void A_file_that_is_too_large_is_a_diagnostic() =>
        ShouldBeRefused(_folder.Write("large.yaml", new string('#', YamlLimits.Bytes + 1)), "UIT1005");

    [Fact]
    public void A_file_without_the_right_to_read_it_is_a_diagnostic()
    {
        // Root may read everything, and Windows has other rights.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        var path = _folder.Write("secret.yaml", "a: 1\n");
        File.SetUnixFileMode(path, UnixFileMode.None);
        ShouldBeRefused(path, "UIT1003");
    }

    public void Dispose() => _folder.Dispose();

    private static void ShouldBeRefused(string path, string id)
    {
        var document = YamlReader.ReadFile(path);
        document.Found().Should().Equal($"0:0 {id}");
        document.Root.Should().BeNull();
        document.Inhoud.IsEmpty.Should().BeTrue();
    }
}
