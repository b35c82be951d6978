namespace Uitstroom.Regions.Tests.Muteren;

/// <summary>A number, day, period or amount one step further or back.</summary>
public class StapwaardenTests
{
    [Theory]
    [InlineData("5", "4", "6")]
    [InlineData("0", "1")]
    [InlineData("minder dan 5 jaar geleden", "minder dan 4 jaar geleden", "minder dan 6 jaar geleden")]
    [InlineData("752,33 euro", "752,32 euro", "752,34 euro")]
    [InlineData("7500,00 euro", "7499,99 euro", "7500,01 euro")]
    [InlineData("2,5", "2,4", "2,6")]
    [InlineData("2.5", "2.4", "2.6")]
    [InlineData("op of na 2024-03-01", "op of na 2024-02-29", "op of na 2024-03-02")]
    [InlineData("07-01", "06-30", "07-02")]
    [InlineData("01-01", "12-31", "01-02")]
    [InlineData("999999999999999999", "999999999999999998", "1000000000000000000")]
    public void One_step_each_way(string tekst, params string[] stappen) => Stapwaarden.Van(tekst).Should().Equal(stappen);

    [Fact]
    public void Every_number_of_a_text_takes_its_step() =>
        Stapwaarden.Van("van 18 tot 23").Should().Equal("van 17 tot 23", "van 19 tot 23", "van 18 tot 22", "van 18 tot 24");

    [Theory]
    [InlineData("wf-5.6")]
    [InlineData("artikel4b")]
    [InlineData("minimale_woonduur")]
    [InlineData("niet_in_bron")]
    [InlineData("")]
    [InlineData("99999999999999999999999999999999999999")]
    public void What_is_no_number_of_its_own_stays(string tekst) => Stapwaarden.Van(tekst).Should().BeEmpty();
}
