using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>Unknown is never missed: what is settled with less knowledge stays so with more, and the same question gives the same bytes.</summary>
public class KenniswetTests
{
    private static readonly string[] _feiten = ["a", "b", "c", "klaar", "gedaan een", "gedaan twee", "gedaan vier", "feit geldt", "feit verlengd"];

    private static readonly Regeling _regeling = Met(
        Afspraak("vanaf: a, binnen: 2 weken", "een"),
        Afspraak("vanaf: { laatste_van: [a, b] }, binnen: 5 werkdagen", "twee"),
        Afspraak("minstens: 1 maand, voor: c, klaar_bij: klaar", "drie"),
        Afspraak("vanaf: a, elke: 1 maand, tot: c", "vier"),
        Afspraak("bij: [een niet gehaald, b], binnen: 1 week, klaar_bij: klaar", "vijf"),
        Afspraak("vanaf: { eerste_van: [b, c] }, duurt: 3 weken", "zes"),
        Afspraak("wanneer: { geldt: ja }, bij: a, binnen: 10 dagen, klaar_bij: klaar", "zeven"),
        Afspraak("bij: twee gedaan, binnen: 1 week, klaar_bij: klaar", "acht"),
        Afspraak("keer: 2 per jaar, tot_en_met: c, klaar_bij: klaar", "negen"),
        Afspraak("vanaf: a, tot: b", "tien"),
        Afspraak("vanaf: a, elke: 2 weken, pas_na: b, aantal: 3, klaar_bij: klaar", "elf"),
        Afspraak("vanaf: a, keer: 1 per kalendermaand, tot_en_met: c, klaar_bij: klaar", "twaalf"),
        Afspraak("bij: a, binnen: 1 week, klaar_bij: klaar, blijft_gelden: { geldt: ja }", "dertien"),
        Afspraak("uiterlijk: vroegste dag van drie", "veertien"),
        Afspraak("wanneer: { geldt: ja }, vanaf: a, keer: 1 per week, pas_na: b, klaar_bij: klaar, blijft_gelden: ja", "vijftien"),
        Afspraak("vanaf: a, herhaling: { lezing.keuze: { een: { elke: 2 weken }, twee: { keer: 1 per kalendermaand } } }, klaar_bij: klaar", "zestien"));

    private static readonly Arbitrary<(int[] Waarden, int Weg)> _gevallen =
        (from waarden in Gen.Choose(-20, 120).ArrayOf(9) from weg in Gen.Choose(0, 511) select (waarden, weg)).ToArbitrary();

    /// <summary>In its term, and on a day after its end unless it was extended.</summary>
    [Theory]
    [InlineData(2021)]
    [InlineData(2031)]
    public void What_is_settled_with_less_knowledge_stays_settled(int jaar) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(_gevallen, geval =>
    {
        var meer = Overzicht(geval.Waarden, 0, jaar);
        var minder = Overzicht(geval.Waarden, geval.Weg, jaar);
        minder.Afspraken.Zip(meer.Afspraken).Where(paar => IsVast(paar.First.Stand) && paar.First.Stand != paar.Second.Stand)
            .Select(paar => $"{paar.First.Afspraak.Naam}: {paar.First.Stand} with less, {paar.Second.Stand} with more").Should().BeEmpty();
        return minder.Afspraken.Where(uitslag => uitslag.Stand == AfspraakStand.Open).All(uitslag => uitslag.Redenen != Reden.Geen);
    }));

    [Fact]
    public void The_same_question_gives_the_same_bytes() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(_gevallen, geval =>
        Overzicht(geval.Waarden, geval.Weg, 2021).ToJson() == Overzicht(geval.Waarden, geval.Weg, 2021).ToJson()
            && Overzicht(geval.Waarden, geval.Weg, 2021).ToICalendar() == Overzicht(geval.Waarden, geval.Weg, 2021).ToICalendar()));

    private static bool IsVast(AfspraakStand stand) =>
        stand is AfspraakStand.Gehaald or AfspraakStand.NietGehaald or AfspraakStand.Afgelopen or AfspraakStand.Nvt or AfspraakStand.BuitenLooptijd;

    /// <summary>Days around the day of asking; a value below zero is known not to have happened; facts of which the bit is set are not told.</summary>
    private static Afsprakenoverzicht Overzicht(int[] waarden, int weg, int jaar)
    {
        var regels = new List<string>();
        for (var i = 0; i < _feiten.Length; i++)
        {
            if ((weg >> i & 1) == 0)
            {
                var waarde = _feiten[i] == "feit geldt" ? waarden[i] % 2 == 0 ? "ja" : "nee"
                    : _feiten[i] == "feit verlengd" ? waarden[i] % 2 == 0 ? "geen" : "2031-12-31"
                    : waarden[i] < 0 ? "geen"
                    : Weergave.Iso(new LocalDate(jaar, 3, 1).PlusDays(waarden[i]));
                regels.Add($"{_feiten[i]}: {waarde}");
            }
        }

        return _regeling.Op($"{jaar}-05-01", [.. regels]);
    }
}
