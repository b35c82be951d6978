using System.Text;

namespace Uitstroom.Regions.Tests.Gevallen;

/// <summary>Proposed cases: they load, come out as they expect, and show more than there was.</summary>
public class VoorstelTests
{
    private const string Een = "  goed: { titel: Binding, basis: jongere, verwacht: { uitkomst: 'ja' }, bron: ks-2.1 }\n";

    [Fact]
    public void Proposals_for_a_small_agreement_cover_all_that_can_be_shown()
    {
        var bestand = Kleinstreek.Bestand(Een);
        var voorstellen = Gevalvoorstellen.Doe(bestand, bestand.Gevallen);
        voorstellen.Voorstellen.Should().NotBeEmpty();
        var samen = Kleinstreek.Bestand(Een + string.Concat(voorstellen.Voorstellen.Select(voorstel => voorstel.Yaml)));
        Gevallenproef.Draai([samen]).Should().Match<Gevallenproef>(proef => proef.Slaagt);
        var dekking = Gevallendekking.Meet(Kleinstreek.Regeling, samen.Gevallen);
        dekking.Punten.Where(punt => punt.Soort is Gevalpuntsoort.Criterium or Gevalpuntsoort.Doelgroep or Gevalpuntsoort.Grens).Should().OnlyContain(punt => punt.IsGedekt);
        Gevalvoorstellen.Doe(samen, samen.Gevallen).Voorstellen.Should().BeEmpty("what is shown is not proposed again");
    }

    [Fact]
    public void Each_proposal_adds_what_it_says()
    {
        var tekst = Een;
        foreach (var voorstel in Gevalvoorstellen.Doe(Kleinstreek.Bestand(Een), Kleinstreek.Bestand(Een).Gevallen).Voorstellen)
        {
            var voor = Gevallendekking.Meet(Kleinstreek.Regeling, Kleinstreek.Bestand(tekst).Gevallen).Gedekt;
            tekst += voorstel.Yaml;
            var na = Gevallendekking.Meet(Kleinstreek.Regeling, Kleinstreek.Bestand(tekst).Gevallen).Gedekt;
            na.Should().BeGreaterThan(voor, voorstel.Naam);
            voorstel.Dekt.Should().NotBeEmpty();
        }
    }

    /// <summary>With one case left of a real region the others are made again, contracts and afspraken among them.</summary>
    [Theory]
    [InlineData("flevoland", 80)]
    [InlineData("westfriesland", 80)]
    public void Proposals_for_a_real_region_load_pass_and_raise_the_coverage(string regio, int minstens)
    {
        var bron = File.ReadAllText(Path.Combine(Regio.Map, "gevallen", regio + ".yaml"));
        var regeling = Regio.Alle[regio].Regeling;
        var kop = bron[..(bron.IndexOf("\ngevallen:\n", StringComparison.Ordinal) + "\ngevallen:\n".Length)];
        var eerste = Geval(bron[kop.Length..]);
        var begin = Laad(kop + eerste);
        var voorstellen = Gevalvoorstellen.Doe(begin, begin.Gevallen);
        var samen = Laad(kop + eerste + string.Concat(voorstellen.Voorstellen.Select(voorstel => voorstel.Yaml)));
        var proef = Gevallenproef.Draai([samen]);
        proef.Slaagt.Should().BeTrue(string.Concat(proef.Uitslagen.Where(uitslag => uitslag.Stand == Gevalstand.Anders).Take(3).Select(uitslag => uitslag.ToText())));
        (Gevallendekking.Meet(regeling, samen.Gevallen).Gedekt - Gevallendekking.Meet(regeling, begin.Gevallen).Gedekt).Should().BeGreaterThan(minstens);

        Gevallenbestand Laad(string tekst)
        {
            var geladen = GevallenLoader.Load("gevallen.yaml", Encoding.UTF8.GetBytes(tekst), regeling);
            geladen.Diagnostics.Should().BeEmpty();
            return geladen.Bestand!;
        }
    }

    /// <summary>The lines of the first case.</summary>
    private static string Geval(string gevallen)
    {
        var regels = gevallen.Split('\n').SkipWhile(regel => regel.TrimStart().StartsWith('#') || regel.Length == 0).ToList();
        return string.Concat(regels.Take(1).Concat(regels.Skip(1).TakeWhile(regel => regel.StartsWith("    ", StringComparison.Ordinal))).Select(regel => regel + "\n"));
    }
}
