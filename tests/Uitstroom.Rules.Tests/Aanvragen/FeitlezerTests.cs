namespace Uitstroom.Rules.Tests.Aanvragen;

/// <summary>The type comes from the fact, never from how a value looks.</summary>
public class FeitlezerTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("18", "18")]
    [InlineData("-3", "-3")]
    [InlineData("0.5", "0.5")]
    [InlineData("752,33", "752.33")]
    [InlineData("1.50", "1.50")]
    public void A_number_is_digits_with_one_point_or_comma(string tekst, string getal) =>
        Feitlezer.Getal(tekst).Should().Be(decimal.Parse(getal, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("017")]
    [InlineData("00")]
    [InlineData("-01")]
    [InlineData("1e3")]
    [InlineData("1E3")]
    [InlineData("1_000")]
    [InlineData("1.000.000")]
    [InlineData("1 000")]
    [InlineData("0x1F")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("")]
    [InlineData("١٢")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("12345678901234567890123456789")]
    public void Anything_else_is_no_number(string tekst) => Feitlezer.Getal(tekst).Should().BeNull();

    [Theory]
    [InlineData("2025-02-28")]
    [InlineData("2024-02-29")]
    [InlineData("1800-01-01")]
    [InlineData("2299-12-31")]
    public void A_day_is_year_month_day(string tekst) =>
        NodaTime.Text.LocalDatePattern.Iso.Format(Feitlezer.Datum(tekst)!.Value).Should().Be(tekst);

    [Theory]
    [InlineData("2025-02-29")]
    [InlineData("2025-02-31")]
    [InlineData("2025-13-01")]
    [InlineData("2025-00-10")]
    [InlineData("2025-01-00")]
    [InlineData("1799-12-31")]
    [InlineData("2300-01-01")]
    [InlineData("01-07-2025")]
    [InlineData("2025-7-1")]
    [InlineData("2025/07/01")]
    [InlineData("20250701")]
    [InlineData("2025-07-01T00:00")]
    [InlineData(" 2025-07-01")]
    [InlineData("٢٠٢٥-07-01")]
    [InlineData("")]
    public void Anything_else_is_no_day(string tekst) => Feitlezer.Datum(tekst).Should().BeNull();

    [Theory]
    [InlineData("getal", "101", "UIT4004")]
    [InlineData("getal", "-1", "UIT4004")]
    [InlineData("getal", "2.5", "UIT4018")]
    [InlineData("getal", "veel", "UIT4002")]
    [InlineData("getal", "geen", "UIT4005")]
    [InlineData("komma", "0.001", "UIT4018")]
    [InlineData("komma", "1000000000001", "UIT4004")]
    [InlineData("euro", "12.345", "UIT4018")]
    [InlineData("a", "true", "UIT4002")]
    [InlineData("a", "Ja", "UIT4002")]
    [InlineData("dag", "2025-02-31", "UIT4006")]
    [InlineData("tijd", "2025-06-16", "UIT4006")]
    [InlineData("tijd", "2025-06-16T25:00", "UIT4006")]
    [InlineData("soort_huis", "flt", "UIT4003")]
    [InlineData("oordeel", "ja", "UIT4007")]
    [InlineData("aa", "ja", "UIT4001")]
    public void A_wrong_value_is_a_diagnostic_and_counts_as_unknown(string feit, string waarde, string id)
    {
        var regeling = Voorbeeldregeling.Met("x: { eis: altijd, bron: v-4 }");
        var gebouwd = Aanvraag.Voor(regeling).Met(feit, waarde).Bouw();
        gebouwd.Diagnostics.Select(melding => melding.Id).Should().Equal(id);
        gebouwd.HeeftFouten.Should().BeTrue();
        gebouwd.Aanvraag!.BekendeFeiten.Any().Should().BeFalse();
    }

    [Theory]
    [InlineData("getal", "0", "0")]
    [InlineData("getal", "100", "100")]
    [InlineData("komma", "0,25", "0.25")]
    [InlineData("euro", "7500", "7500")]
    [InlineData("dag", "geen", "geen")]
    [InlineData("tijd", "2025-06-16T09:30", "2025-06-16T09:30:00")]
    [InlineData("tijd", "1969-12-31T23:59:59", "1969-12-31T23:59:59")]
    [InlineData("soort_huis", "anders", "anders")]
    public void A_good_value_is_kept_and_can_be_written_again(string feit, string waarde, string geschreven)
    {
        var regeling = Voorbeeldregeling.Met("x: { eis: altijd, bron: v-4 }");
        var gebouwd = Aanvraag.Voor(regeling).Met(feit, waarde).Bouw();
        gebouwd.Diagnostics.Should().BeEmpty();
        gebouwd.Aanvraag!.BekendeFeiten.Select(bekend => $"{bekend.Key}: {bekend.Value}").Should().Equal($"{feit}: {geschreven}");
    }
}
