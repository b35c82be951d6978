namespace Uitstroom.Documentatie.Tests.Zinnen;

public class VraagzinTests
{
    [Theory]
    [InlineData("Heeft de cliënt schulden?", "de cliënt heeft schulden")]
    [InlineData("Verblijft de cliënt in een intramurale voorziening (wonen en zorg in één instelling)?", "de cliënt verblijft in een intramurale voorziening (wonen en zorg in één instelling)")]
    [InlineData("Heeft de zorgorganisatie van de cliënt de overeenkomst getekend?", "de zorgorganisatie van de cliënt heeft de overeenkomst getekend")]
    [InlineData("Hebben zorgaanbieder en cliënt samen vastgesteld dat de cliënt kan uitstromen?", "zorgaanbieder en cliënt hebben samen vastgesteld dat de cliënt kan uitstromen")]
    [InlineData("Hebben de corporatie en de woonbegeleider samen beoordeeld of het kan?", "de corporatie en de woonbegeleider hebben samen beoordeeld of het kan")]
    [InlineData("Is volgens het perspectiefplan begeleiding nodig?", "volgens het perspectiefplan is begeleiding nodig")]
    [InlineData("Is de wijziging aan alle partijen meegedeeld?", "de wijziging is aan alle partijen meegedeeld")]
    [InlineData("Is het resultaat uit het perspectiefplan behaald?", "het resultaat uit het perspectiefplan is behaald")]
    [InlineData("Gaat het om een woning voor Housing First?", "het gaat om een woning voor Housing First")]
    [InlineData("Is het nog het eerste jaar na de uitstroom?", "het is nog het eerste jaar na de uitstroom")]
    [InlineData("Zijn daardoor persoonsgegevens gewijzigd?", "daardoor zijn persoonsgegevens gewijzigd")]
    [InlineData("Staat in de melding waarom de partij stopt?", "in de melding staat waarom de partij stopt")]
    [InlineData("Heeft de cliënt een verleden met overlast? (Een maatstaf staat er niet.)", "de cliënt heeft een verleden met overlast")]
    public void A_question_with_ja_is_a_sentence(string vraag, string zin) => Vraagzin.JaNee(vraag, ja: true).Should().Be(zin);

    [Theory]
    [InlineData("Heeft de cliënt schulden?", "de cliënt heeft geen schulden")]
    [InlineData("Heeft de cliënt een briefadres?", "de cliënt heeft geen briefadres")]
    [InlineData("Is de begeleiding beëindigd?", "de begeleiding is niet beëindigd")]
    [InlineData("Is het formulier samen met de zorgaanbieder volledig ingevuld?", "het formulier is niet samen met de zorgaanbieder volledig ingevuld")]
    [InlineData("Is de cliënt uit detentie gekomen?", "de cliënt is niet uit detentie gekomen")]
    [InlineData("Heeft de cliënt de resultaten binnen het jaar behaald?", "de cliënt heeft de resultaten binnen het jaar niet behaald")]
    [InlineData("Is er goed woongedrag?", "er is geen goed woongedrag")]
    [InlineData("Ziet de uitstromer voldoende voortgang?", "de uitstromer ziet niet voldoende voortgang")]
    [InlineData("Kan het contract volgens de corporatie een zelfstandig huurcontract worden?", "het contract kan volgens de corporatie geen zelfstandig huurcontract worden")]
    public void A_question_with_nee_is_a_sentence(string vraag, string zin) => Vraagzin.JaNee(vraag, ja: false).Should().Be(zin);

    [Theory]
    [InlineData("Staan de behoefte, de resultaten en alle doelen in het plan?")]
    [InlineData("Kan én wil de cliënt in de opvang verblijven?")]
    [InlineData("Krijgt de cliënt zorg, heeft hij een beperking en moet hij het huis uit?")]
    [InlineData("Heeft een partij de gegevens openbaar gemaakt of kent het publiek ze al?")]
    [InlineData("Is het mogelijk en gewenst dat de begeleiding blijft?")]
    [InlineData("Wordt verwacht dat de begeleiding daarna wordt verlengd?")]
    [InlineData("Ja?")]
    [InlineData("?")]
    [InlineData("")]
    public void Where_the_first_part_is_not_sure_the_question_is_quoted(string vraag) =>
        Vraagzin.JaNee(vraag, ja: true).Should().Be($"op de vraag „{vraag.TrimEnd('?')}?” is het antwoord: ja");

    [Theory]
    [InlineData("Is er na de uitstroom nog begeleiding nodig?")]
    [InlineData("Twijfelt de zorgorganisatie of de cliënt zelfstandig kan wonen?")]
    [InlineData("Verblijft de cliënt op straat?")]
    public void Where_a_negation_has_no_sure_place_the_question_is_quoted(string vraag) =>
        Vraagzin.JaNee(vraag, ja: false).Should().StartWith("op de vraag „").And.EndWith("is het antwoord: nee");

    [Fact]
    public void Whatever_a_question_is_made_of_it_has_a_sentence()
    {
        string[] woorden = ["Is", "het", "een", "de", "van", "in", "en", "of", "cliënt", "grote", "gemeld", ",", "X", "welke", "volgens", "er"];
        var vragen = woorden.Concat(woorden.SelectMany(een => woorden.Select(twee => $"{een} {twee}"))).ToList();
        foreach (var vraag in vragen.Concat(vragen.SelectMany(begin => vragen.Select(einde => $"{begin} {einde}"))))
        {
            Vraagzin.JaNee(vraag + "?", ja: true).Should().NotBeEmpty();
            Vraagzin.JaNee(vraag + "?", ja: false).Should().NotBeEmpty();
            Vraagzin.Met(vraag + "?", "minstens 1 jaar geleden").Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("Sinds wanneer woont de cliënt in de streek?", "minstens 1 jaar geleden", "de cliënt woont al minstens 1 jaar in de streek")]
    [InlineData("Sinds wanneer woont de cliënt in de streek?", "minder dan 1 jaar geleden", "de cliënt woont sinds minder dan 1 jaar geleden in de streek")]
    [InlineData("Op welke dag is de laatste hennepplantage van de cliënt ontdekt of weggehaald?", "minder dan 5 jaar geleden", "de laatste hennepplantage van de cliënt is minder dan 5 jaar geleden ontdekt of weggehaald")]
    [InlineData("Op welke dag is de cliënt uitgestroomd?", "op of voor de peildatum", "de cliënt is op of voor de peildatum uitgestroomd")]
    [InlineData("Uit welke gemeente komt de cliënt?", "Aardam of Beekdam", "de cliënt komt uit deze gemeente: Aardam of Beekdam")]
    [InlineData("In welk soort voorziening verblijft de cliënt?", "opvang", "de cliënt verblijft in dit soort voorziening: opvang")]
    [InlineData("Uit welke gemeente van de streek komt de cliënt?", "Aardam", "op de vraag „Uit welke gemeente van de streek komt de cliënt?” is het antwoord: Aardam")]
    [InlineData("Uit welk soort voorziening stroomt de cliënt uit?", "opvang", "op de vraag „Uit welk soort voorziening stroomt de cliënt uit?” is het antwoord: opvang")]
    [InlineData("Hoeveel maanden begeleiding is er?", "minstens 24 maanden", "op de vraag „Hoeveel maanden begeleiding is er?” is het antwoord: minstens 24 maanden")]
    public void An_answer_takes_the_place_of_the_question_word_or_stands_behind_it(string vraag, string antwoord, string zin) => Vraagzin.Met(vraag, antwoord).Should().Be(zin);
}
