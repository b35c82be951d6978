using System.Text;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Quota;

/// <summary>Files with counts: what is read, what is wrong, and what hostile ones do.</summary>
public class TellersTests
{
    [Theory]
    [InlineData("jaar: 2031\nquota: { woningen: -1 }", "f(2,20): error UIT4253: `-1` is geen goede telling; schrijf een geheel getal vanaf 0, zoals `12`")]
    [InlineData("jaar: 2031\nquota: { woningen: 1.5 }", "f(2,20): error UIT4253: `1.5` is geen goede telling; schrijf een geheel getal vanaf 0, zoals `12`")]
    [InlineData("jaar: 2031\nquota: { woningen: [1] }", "f(2,20): error UIT4253: `[…]` is geen goede telling; schrijf een geheel getal vanaf 0, zoals `12`")]
    [InlineData("jaar: 2031\nquota: { woningen: 1000000001 }", "f(2,20): error UIT4253: `1000000001` is geen goede telling; schrijf een geheel getal vanaf 0, zoals `12`")]
    [InlineData("jaar: 2031\nquota: { wonigen: 1 }", "f(2,10): error UIT4250: onbekend quotum `wonigen`; bedoelde u `woningen`?")]
    [InlineData("jaar: 2031\nquota: { woningen: { proefgroep: 1, ander: 2 } }", "f(2,37): error UIT4251: onbekende groep `ander` bij quotum `woningen`; kies uit `proefgroep` of `anderen`")]
    [InlineData("jaar: 2031\nquota: { taak: { Thuishave: 2 } }", "f(2,18): error UIT4252: `Thuishave` heeft geen deel in quotum `taak`; bedoelde u `Thuishaven`?")]
    [InlineData("jaar: 2031\nquota: { taak: { Aardam: { Woonstede: 2 } } }", "f(2,28): error UIT4259: deze telling past niet bij quotum `taak`; dit quotum telt niet per gemeente")]
    [InlineData("jaar: 2034\nfeiten: { verlengd_tot_en_met: geen }\nquota: { woningen: 1 }", "f(3,20): error UIT4254: jaar 2034 valt buiten de looptijd; de regeling geldt van 1 januari 2030 tot en met 31 december 2033")]
    [InlineData("jaar: 2031\nquota: { woningen: { 2029: 1 } }", "f(2,28): error UIT4254: jaar 2029 valt buiten de looptijd; de regeling geldt van 1 januari 2030 tot en met 31 december 2033")]
    [InlineData("jaar: 31\nquota: {}", "f(1,7): error UIT4257: `31` is geen jaar; schrijf vier cijfers, zoals `2025`")]
    [InlineData("quota: { woningen: 1 }", "f(1,10): error UIT4258: er is geen jaar gegeven; noem `jaar`, of geef bij een quotum de telling van een jaar")]
    [InlineData("jaar: 2031\ntellers: {}", "f(2,1): error UIT4261: onbekende sleutel `tellers` bij de tellers; kies uit `jaar`, `peildatum`, `feiten`, `lezingen` of `quota`")]
    [InlineData("jaar: 2031\nfeiten: { instemming: ja }\nquota: {}", "f(2,23): error UIT4007: `instemming` is een oordeel van stuurgroep; er staat niet wie het gaf; schrijf `instemming: { waarde: …, door: stuurgroep }`; tot dan telt het als onbekend")]
    public void What_is_wrong_is_said_at_its_place(string tekst, string melding)
    {
        Meldingen(tekst).Select(gevonden => gevonden.ToString()).Should().Contain(melding);
    }

    [Fact]
    public void A_count_above_the_ceiling_is_reported_and_still_answered()
    {
        var gelezen = Lees("jaar: 2031\nquota: { woningen: 34 }");
        var overzicht = Streek.Regeling.Quotumstand(gelezen.Opgave!);
        overzicht.Meldingen.Single().ToString().Should().Be("f(2,20): warning UIT4255: de telling 34 ligt boven het maximum 30 van `woningen`; controleer de telling; er wordt mee verder gerekend");
        overzicht.HeeftFouten.Should().BeFalse();
        (overzicht.Stand("woningen")!.Boven, overzicht.Stand("woningen")!.Resteert).Should().Be((4, 0));
    }

    [Fact]
    public void The_same_counts_come_from_code_and_from_a_file()
    {
        var uitBestand = Lees("jaar: 2031\nquota: { taak: { 2030: { Woonstede: 15, Thuishaven: 12 }, 2031: { Woonstede: 1 } } }\nfeiten: { besluit_tegen_doorschuiven: nee }").Opgave!;
        var stand = Streek.Regeling.Quotumstand(uitBestand).Stand("taak")!;
        stand.Rijen.Select(rij => (rij.Ontvanger, rij.Basis, rij.Doorgeschoven, rij.Taakstelling, rij.Gerealiseerd, rij.Tekort)).Should().Equal(
            ("Woonstede", 20, 5, 25, 1, 24), ("Thuishaven", 10, 0, 10, null, null));
        (stand.Aantal, stand.Doorgeschoven, stand.Totaal).Should().Be((30, 5, 35));
        stand.Signalen.Select(signaal => signaal.Naam).Should().Equal("taak_boven_woningen");
        stand.AndereLezingen.Single(ander => ander.Lezing.Naam == "boven_maximum").Stand.AanTeBieden.Should().Be(30);

        var uitCode = uitBestand with
        {
            Quota = uitBestand.Quota.SetItem("taak", new Quotumtelling
            {
                Jaren = uitBestand.Quota["taak"].Jaren.SetItem(2030, Telling.Van([KeyValuePair.Create("Woonstede", 15L), KeyValuePair.Create("Thuishaven", 12L)])),
            }),
        };
        Streek.Regeling.Quotumstand(uitCode).ToJson().Should().Be(Streek.Regeling.Quotumstand(uitBestand).ToJson());
    }

    [Fact]
    public void A_file_with_counts_is_known_by_its_keys_and_checked()
    {
        using var map = new Yaml.TemporaryFolder();
        var pad = map.Write("t.yaml", "jaar: 2031\nquota: { wonigen: 1 }\n");
        var zonder = Bestandscontrole.Controleer(pad);
        (zonder.Soort, zonder.Diagnostics.Length).Should().Be((Bestandssoort.Tellers, 0));
        Bestandscontrole.Controleer(pad, Streek.Regeling).Diagnostics.Select(melding => melding.Id).Should().Equal("UIT4250");
    }

    [Fact]
    public void A_negative_count_from_code_is_left_out_and_reported()
    {
        var opgave = Lees("jaar: 2031\nquota: { woningen: 3 }").Opgave!;
        opgave = opgave with { Quota = opgave.Quota.SetItem("woningen", opgave.Quota["woningen"] with { Jaren = opgave.Quota["woningen"].Jaren.SetItem(2031, Telling.Van(-3)) }) };
        var overzicht = Streek.Regeling.Quotumstand(opgave);
        overzicht.Meldingen.Select(melding => melding.Id).Should().Equal("UIT4253");
        overzicht.Stand("woningen")!.TeltMee.Should().BeNull();
    }

    [Fact]
    public void Five_thousand_hostile_files_are_read_or_say_why_not()
    {
        var random = new Random(20261122);
        var begin = "jaar: 2031\npeildatum: 2031-05-05\nfeiten: { instemming: { waarde: ja, door: stuurgroep }, proef: klaar }\nlezingen: { maximum_per: kalender }\n"
            + "quota:\n  woningen: { aantal: 40, 2030: 3, 2031: { proefgroep: 1, anderen: 2 } }\n  taak: { doorgeschoven: { 2030: 0 }, 2030: { Woonstede: 15, Thuishaven: 12 }, 2031: 4 }\n  ex_gedetineerden: 5\n";
        string[] stukken = ["0", "-1", "99999999999", "2299", "1800", "0000", "{", "}", "[", "]", ":", ",", "\n", "  ", "jaar", "quota", "woningen", "taak", "Aardam", "'", "\"", "&a", "*a", "1e9", "\0", "ja", "geen", "é", "2031: "];
        var goed = 0;
        for (var i = 0; i < 5_000; i++)
        {
            var tekst = begin;
            for (var keer = random.Next(1, 4); keer > 0; keer--)
            {
                var plaats = random.Next(tekst.Length);
                var weg = Math.Min(random.Next(6), tekst.Length - plaats);
                tekst = tekst[..plaats] + (random.Next(3) == 0 ? "" : stukken[random.Next(stukken.Length)]) + tekst[(plaats + weg)..];
            }

            try
            {
                var gelezen = Lees(tekst);
                Wetten.Waar(gelezen.Opgave is not null || !gelezen.Diagnostics.IsEmpty, "an answer");
                if (gelezen.Opgave is { } opgave)
                {
                    var overzicht = Streek.Regeling.Quotumstand(opgave);
                    Wetten.Waar(overzicht.ToJson().Length > 0 && overzicht.Standen.All(stand => stand.Resteert is not < 0 && stand.Tekort is not < 0 && stand.Doorgeschoven is not < 0), "no negative number");
                    goed += gelezen.HeeftFouten || overzicht.HeeftFouten ? 0 : 1;
                }
            }
            catch (Exception fout) when (fout is not Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException($"file {i}:\n{tekst}", fout);
            }
        }

        goed.Should().BeGreaterThan(50);
    }

    private static QuotumopgaveResult Lees(string tekst) => QuotumopgaveLoader.Load("f", Encoding.UTF8.GetBytes(tekst), Streek.Regeling);

    private static List<Diagnostic> Meldingen(string tekst)
    {
        var gelezen = Lees(tekst);
        return [.. gelezen.Diagnostics, .. gelezen.Opgave is { } opgave ? Streek.Regeling.Quotumstand(opgave).Meldingen : []];
    }

    private static class Wetten
    {
        public static void Waar(bool houdt, string wat) => Assert.True(houdt, wat);
    }
}
