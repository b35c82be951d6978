namespace Uitstroom.Cli.Tests;

public class HulpTests
{
    private static readonly string[] _english =
        ["Usage", "Options", "Arguments", "Commands", "Description", "default", "required", "Show help", "version information", " the ", " and ", " file"];

    public static TheoryData<string[]> Commands =>
    [
        ["--help"], ["toets", "--help"], ["vragen", "-h"], ["verdeel", "--help"], ["quotum", "--help"], ["kosten", "--help"], ["contract", "--help"], ["gegevens", "--help"],
        ["documenteer", "--help"], ["dekking", "--help"], ["knelpunten", "--help"], ["vergelijk", "--help"], ["wijzigingsvoorstel", "--help"], ["muteer", "--help"], ["overleg", "--help"], ["loket", "--help"], ["voorrang", "--help"], ["hardheid", "--help"], ["monitoring", "--help"],
        ["controleer", "--hulp"], ["test", "--help"], ["schema", "--help"], ["opmaak", "--help"], ["nieuw", "--help"], ["regios", "--help"], ["completion", "--help"], ["hulp", "--help"],
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_is_Dutch_and_has_an_example(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var run = await Console.Voer(args);
        run.Code.Should().Be(0);
        run.Fout.Should().BeEmpty();
        run.Uit.Should().Contain("Gebruik:").And.Contain("Voorbeeld:").And.Contain("uitstroom ").And.NotContainAny(_english);
        Golden.Matches($"hulp-{(args.Length == 1 ? "uitstroom" : args[0])}.txt", run.Uit);
    }

    [Fact]
    public async Task Help_also_comes_when_the_rest_of_the_line_is_wrong() =>
        (await Console.Voer("toets", "--help", "--onzin")).Should().Match<Console>(run => run.Code == 0 && run.Uit.Contains("Gebruik:"));

    [Fact]
    public async Task Hulp_is_the_same_as_the_option() =>
        (await Console.Voer("hulp", "toets")).Uit.Should().Be((await Console.Voer("toets", "--help")).Uit);

    [Theory]
    [InlineData("--versie")]
    [InlineData("--version")]
    public async Task The_version_is_one_line(string optie) =>
        (await Console.Voer(optie)).Uit.Should().MatchRegex(@"^uitstroom \d+\.\d+\.\d+\n$");

    [Fact]
    public async Task Regions_come_with_title_and_term() => Golden.Matches("regios.txt", (await Console.Voer("regios")).ToString());

    [Theory]
    [InlineData("bash", "complete -o default -F _uitstroom uitstroom")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task A_completion_script_for(string schil, string inhoud) =>
        (await Console.Voer("completion", schil)).Uit.Should().Contain(inhoud);

    [Theory]
    [InlineData("uitstroom con", "controleer")]
    [InlineData("uitstroom toets west", "westfriesland")]
    [InlineData("uitstroom toets --alle", "--alle-regios")]
    public async Task Words_are_completed(string regel, string woord) =>
        (await Console.Voer($"[suggest:{regel.Length}]", regel)).Uit.Split('\n').Should().Contain(woord);
}
