using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Diagnostiek;

public class DiagnosticViewTests
{
    [Fact]
    public void The_line_stands_under_the_message_with_the_place_marked_and_the_suggestion_below() =>
        DiagnosticView.Render(At(2, 4, 3, "bedoelde u `x`?"), "a: 1\nb: foo\n").Should().Be(
            """
            f(2,4): error UIT9999: fout
             2 | b: foo
               |    ^^^
               = bedoelde u `x`?

            """);

    [Fact]
    public void The_margin_grows_with_the_number_of_the_line() =>
        DiagnosticView.Render(At(12, 1, 1), new string('\n', 11) + "x").Should().Be("f(12,1): error UIT9999: fout\n 12 | x\n    | ^\n");

    [Theory]
    [InlineData(0, 0, "a: 1")]
    [InlineData(7, 1, "a: 1")]
    [InlineData(1, 1, null)]
    public void Without_a_line_to_show_the_message_stands_alone(int line, int column, string? text)
    {
        var diagnostic = At(line, column, 0);
        DiagnosticView.Render(diagnostic, text).Should().Be(diagnostic + "\n");
        DiagnosticView.Line(diagnostic, text).Should().BeNull();
    }

    [Theory]
    [InlineData("\ta\tb", 4, 1, "    a   b", 8, 1)]
    [InlineData("\tb", 1, 1, "    b", 0, 4)]
    [InlineData("漢字: x", 5, 1, "漢字: x", 6, 1)]
    [InlineData("漢字", 1, 2, "漢字", 0, 4)]
    [InlineData("🎉 x", 4, 1, "🎉 x", 3, 1)]
    [InlineData("e\u0301 x", 4, 1, "e\u0301 x", 2, 1)]
    [InlineData("a:", 3, 0, "a:", 2, 1)]
    [InlineData("a:", 99, 5, "a:", 2, 1)]
    [InlineData("", 1, 0, "", 0, 1)]
    [InlineData("a\u001B[31mb\0", 2, 1, "a\u241B[31mb\u2400", 1, 1)]
    [InlineData("a\u202Eb\u0085", 3, 1, "a\uFFFDb\uFFFD", 2, 1)]
    public void The_mark_stands_under_the_place_for_tabs_wide_text_and_unprintable_characters(string line, int column, int length, string shown, int indent, int width) =>
        DiagnosticView.Line(At(1, column, length), line).Should().Be(new DiagnosticLine(1, shown, indent, width));

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_do_not_show() =>
        DiagnosticView.Line(At(1, 4, 1), "\uFEFFa: 1\r\nb: 2\r\n").Should().Be(new DiagnosticLine(1, "a: 1", 3, 1));

    [Theory]
    [InlineData(1, 0, false, true)]
    [InlineData(150, 41, true, true)]
    [InlineData(300, 120, true, false)]
    public void Of_a_long_line_the_part_around_the_place_is_shown(int column, int indent, bool cutBefore, bool cutBehind)
    {
        var text = string.Concat(Enumerable.Range(0, 300).Select(i => (char)('a' + (i % 26))));
        var line = DiagnosticView.Line(At(1, column, 200), text)!;
        line.Inspringing.Should().Be(indent);
        line.Tekst[line.Inspringing].Should().Be(text[column - 1]);
        line.Tekst.StartsWith('…').Should().Be(cutBefore);
        line.Tekst.EndsWith('…').Should().Be(cutBehind);
        line.Tekst.Length.Should().BeLessThanOrEqualTo(DiagnosticView.LongestLine + 2);
        (line.Inspringing + line.Breedte).Should().BeLessThanOrEqualTo(DiagnosticView.LongestLine + 1);
    }

    [Fact]
    public void A_file_name_and_a_message_cannot_steer_the_terminal() =>
        DiagnosticView.Render(new("UIT9999", Severity.Warning, new("\u001B[2J", 1, 1), "x\u001B"), null).Should().Be("\u241B[2J(1,1): warning UIT9999: x\u241B\n");

    private static Diagnostic At(int line, int column, int length, string? suggestion = null) =>
        new("UIT9999", Severity.Error, new("f", line, column, length), "fout", suggestion);
}
