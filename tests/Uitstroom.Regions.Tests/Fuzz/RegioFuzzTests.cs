using System.Text;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;
using Xunit.Abstractions;

namespace Uitstroom.Regions.Tests.Fuzz;

/// <summary>Random region files and applications, the same in every run: an answer for each, with places inside the file, and nothing lost in silence.</summary>
public class RegioFuzzTests(ITestOutputHelper output)
{
    private readonly Random _random = new(20261122);

    [Fact]
    public void Eight_thousand_changed_copies_of_a_region_file_load_or_say_why_not()
    {
        var mutatie = new Mutatie(_random, Streek.Tekst);
        var geladen = Herhaal(8_000, mutatie.Volgende);
        geladen.Should().BeGreaterThan(500);
    }

    [Fact]
    public void Thirty_thousand_small_region_files_load_or_say_why_not()
    {
        var geladen = Herhaal(30_000, new Zinnen(_random).Volgende);
        geladen.Should().BeGreaterThan(1_000);
    }

    [Fact]
    public void A_hundred_and_seventy_thousand_applications_are_read_or_say_why_not()
    {
        var bron = new Aanvraagbron(_random);
        var gelezen = 0;
        for (var i = 0; i < 170_000; i++)
        {
            var tekst = i % 2 == 0 ? bron.Bestand(Streek.Regeling, passend: i % 8 == 0) : bron.Json(Streek.Regeling);
            try
            {
                var resultaat = AanvraagLoader.Load("f", Encoding.UTF8.GetBytes(tekst), Streek.Regeling);
                Wetten.Waar(resultaat.Aanvraag is not null || !resultaat.Diagnostics.IsEmpty, "an answer");
                Wetten.Plaatsen(resultaat.Diagnostics, tekst);
                gelezen += resultaat.HeeftFouten ? 0 : 1;
                if (resultaat.Aanvraag is { } aanvraag && i % 16 == 0)
                {
                    Wetten.Toets(Streek.Regeling, aanvraag, alles: i % 160 == 0);
                }
            }
            catch (Exception fout)
            {
                throw new InvalidOperationException($"application {i}:\n{tekst}", fout);
            }
        }

        output.WriteLine($"{gelezen} without a fault");
        gelezen.Should().BeGreaterThan(10_000);
    }

    private int Herhaal(int aantal, Func<string> volgende)
    {
        var bron = new Aanvraagbron(_random);
        var geladen = 0;
        for (var i = 0; i < aantal; i++)
        {
            var tekst = volgende();
            try
            {
                var load = Streek.Laad(tekst);
                Wetten.Van(load, tekst);
                if (load.Regeling is { } regeling)
                {
                    geladen++;
                    Wetten.Toets(regeling, Aanvraag.Voor(regeling).Bouw().Aanvraag!, alles: geladen % 10 == 0);
                    var aanvraag = AanvraagLoader.Load("f", Encoding.UTF8.GetBytes(bron.Bestand(regeling, passend: true)), regeling).Aanvraag;
                    Wetten.Toets(regeling, aanvraag!, alles: geladen % 10 == 0);
                }
            }
            catch (Exception fout)
            {
                throw new InvalidOperationException($"region file {i}:\n{tekst}", fout);
            }
        }

        output.WriteLine($"{geladen} of {aantal} load");
        return geladen;
    }
}
