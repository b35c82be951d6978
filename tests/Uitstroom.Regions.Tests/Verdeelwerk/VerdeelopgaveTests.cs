using System.Text;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Verdeelwerk;

/// <summary>Files with a division to make: what is read, what is wrong, and what hostile ones do.</summary>
public class VerdeelopgaveTests
{
    private const string Herkomst = "verdeelsleutel: herkomst\ngewichten: { Aardam: 50, Beekdam: 30, Cruijdam: 20 }\n";

    [Theory]
    [InlineData("verdeelsleutel: regionaal\ntotaal: 12.5", "f(2,9): error UIT3103: `12.5` kan niet bij `totaal`; schrijf een geheel getal van 0 tot en met 10^18")]
    [InlineData("verdeelsleutel: regionaal\ntotaal: -1", "f(2,9): error UIT3103: `-1` kan niet bij `totaal`; schrijf een geheel getal van 0 tot en met 10^18")]
    [InlineData("verdeelsleutel: regionaal\ntotaal: 1000000000000000001", "f(2,9): error UIT3103: `1000000000000000001` kan niet bij `totaal`; schrijf een geheel getal van 0 tot en met 10^18")]
    [InlineData("verdeelsleutel: regionaal\ntotaal: 5\ngewichten: { Aardam: -5, Beekdam: 1, Cruijdam: 1 }", "f(3,22): error UIT3103: `-5` kan niet bij `Aardam`; schrijf een geheel getal van 0 tot en met 10^18")]
    [InlineData("verdeelsleutel: regionaal\ntotaal: 5\ngewichten: { Aardam: 5, Beekdam: 1 }", "f(3,12): error UIT4202: er is geen gewicht voor `Cruijdam`; geef elke ontvanger een gewicht, zo nodig 0")]
    [InlineData("verdeelsleutel: regionaal\ntotaal: 5\ngewichten: { Aardam: 5, Beekdam: 1, Cruydam: 1 }", "f(3,37): error UIT3010: `Cruydam` is geen partij; bedoelde u `Cruijdam`?")]
    [InlineData("verdeelsleutel: regionaal\ntotaal: 5\nverdeler: x", "f(3,1): error UIT1101: onbekende sleutel `verdeler`; kies uit `verdeelsleutel`, `totaal`, `datum`, `lezingen`, `gewichten`, `methode`, `loting`, `minimum`, `maximum`, `uitgezonderd`, `boven`, `herkomst`, `onbekend`, `buiten_regio`, `niet_naar_herkomst`, `woningen` of `personen`")]
    [InlineData("verdeelsleutel: regionaal\ntotaal: 5\nmethode: loten", "f(3,10): error UIT1105: `loten` kan niet bij `methode`; kies uit `grootste_resten`, `afronden_per_regel`, `gelijke_delen`, `vaste_tabel` of `herkomst_met_gelijk_aandeel`")]
    [InlineData("verdeelsleutel: regionaal\ntotaal: 5\nlezingen: { afronding: naar_boven }", "f(3,24): error UIT4013: `naar_boven` is geen optie van lezing `afronding`; kies uit `resten` of `regels`")]
    [InlineData("verdeelsleutel: regionaal\ntotaal: 5\ndatum: 2031-02-30", "f(3,8): error UIT1106: `2031-02-30` is geen bestaande datum; schrijf jaar-maand-dag, zoals `2025-07-01`")]
    [InlineData("totaal: 5", "f(1,1): error UIT1102: de sleutel `verdeelsleutel` ontbreekt; vul `verdeelsleutel:` in")]
    [InlineData(Herkomst + "herkomst: { Aardam: 1 }\nonbekend: x", "f(4,11): error UIT3103: `x` kan niet bij `onbekend`; schrijf een geheel getal van 0 tot en met 10^18")]
    public void What_is_wrong_is_said_at_its_place(string tekst, string melding) =>
        Meldingen(tekst).Select(gevonden => gevonden.ToString()).Should().Contain(melding);

    [Fact]
    public void A_file_with_a_division_is_known_by_its_keys_and_checked()
    {
        using var map = new Yaml.TemporaryFolder();
        var pad = map.Write("v.yaml", "verdeelsleutel: regio\ntotaal: 5\n");
        var zonder = Bestandscontrole.Controleer(pad);
        (zonder.Soort, zonder.Diagnostics.Length).Should().Be((Bestandssoort.Verdeling, 0));
        Bestandscontrole.Controleer(pad, Streek.Regeling).Diagnostics.Select(melding => melding.Id).Should().Equal("UIT4213");
    }

    [Fact]
    public void Five_thousand_hostile_files_are_divided_or_say_why_not()
    {
        var random = new Random(20261122);
        string[] begin =
        [
            "verdeelsleutel: regionaal\ntotaal: 20\ndatum: 2031-01-01\ngewichten: { Aardam: 5000, Beekdam: 3000, Cruijdam: 2000 }\nlezingen: { afronding: resten }\nminimum: { Aardam: 1 }\nmaximum: { Beekdam: 9 }\n",
            "verdeelsleutel: delen\ntotaal: 7\nloting: [Beekdam]\nuitgezonderd: [Aardam]\nmethode: grootste_resten\n",
            Herkomst + "herkomst: { Aardam: 6, Beekdam: 2 }\nonbekend: 2\nbuiten_regio: 1\nniet_naar_herkomst: 1\nwoningen: 10\nloting: { ruimte: [Aardam] }\n",
            Herkomst + "datum: 2030-06-01\npersonen: [{ herkomstgemeente: { waarde: Aardam, door: niet_genoemd } }, {}]\n",
            "verdeelsleutel: corporaties\ntotaal: 25\nboven: { methode: gelijke_delen, minimum: { Aardam: 2 } }\nloting: { Aardam: [Woonstede] }\n",
        ];
        string[] stukken = ["0", "-1", "99999999999999999999", "1000000000000000000", "{", "}", "[", "]", ":", ",", "\n", "  ", "Aardam", "Thuishaven", "'", "\"", "&a", "*a", "1e9", "\0", "ja", "é", "geen", "0x1", "verdeelsleutel", "personen", "herkomst: "];
        var vast = 0;
        for (var i = 0; i < 5_000; i++)
        {
            var tekst = begin[i % begin.Length];
            for (var keer = random.Next(4); keer > 0; keer--)
            {
                var plaats = random.Next(tekst.Length);
                var weg = Math.Min(random.Next(6), tekst.Length - plaats);
                tekst = tekst[..plaats] + (random.Next(3) == 0 ? "" : stukken[random.Next(stukken.Length)]) + tekst[(plaats + weg)..];
            }

            vast += Verdeel(i, tekst) ? 1 : 0;
        }

        vast.Should().BeGreaterThan(200);
    }

    /// <summary>Whether it was divided without a fault; whatever comes out adds up.</summary>
    private static bool Verdeel(int nummer, string tekst)
    {
        try
        {
            var opgave = Lees(tekst);
            Assert.True(opgave.Opties is not null || opgave.Diagnostics.Any(melding => melding.Severity == Severity.Error), "an answer");
            if (opgave is not { Sleutel: { } sleutel, Opties: { } opties })
            {
                return false;
            }

            var verdeling = sleutel.Verdeel(opties);
            Assert.True(verdeling.ToJson().Length > 0 && !verdeling.Stappen().IsDefault, "a text");
            Assert.True(verdeling.Delen.All(deel => deel.Minstens >= 0 && deel.Aantal is not < 0), "no negative number");
            Assert.True(verdeling.HeeftFouten || verdeling.Methode != Verdeelmethode.GrootsteResten || verdeling.Verdeeld is null || verdeling.Verdeeld == verdeling.Totaal, "it adds up");
            return !verdeling.HeeftFouten;
        }
        catch (Exception fout) when (fout is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"file {nummer}:\n{tekst}", fout);
        }
    }

    private static Verdeelopgave Lees(string tekst) => VerdeelopgaveLoader.Load("f", Encoding.UTF8.GetBytes(tekst), Streek.Regeling);

    private static List<Diagnostic> Meldingen(string tekst)
    {
        var opgave = Lees(tekst);
        return [.. opgave.Diagnostics, .. opgave is { Sleutel: { } sleutel, Opties: { } opties } ? sleutel.Verdeel(opties).Meldingen : []];
    }
}
