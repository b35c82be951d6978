using System.Text;
using System.Text.RegularExpressions;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Schema.Tests;

/// <summary>The descriptions from which schemas are made hold together, and agree with the readers that do not go by them.</summary>
public partial class BeschrijvingTests
{
    [Fact]
    public void Wat_de_omschrijving_standaard_noemt_is_de_standaard() =>
        Sleutels(Regelvormen.Regeling, []).Where(sleutel => Standaard().Match(sleutel.Omschrijving) is { Success: true } gevonden && gevonden.Groups[1].Value != sleutel.Standaard)
            .Select(sleutel => sleutel.Naam).Should().BeEmpty();

    [Fact]
    public void Elk_uitgelegd_woord_heeft_een_uitleg() =>
        Sleutels(Regelvormen.Regeling, []).Select(sleutel => sleutel.Vorm).OfType<Vorm.Woord>()
            .Should().OnlyContain(woord => woord.Uitleg.IsEmpty || woord.Uitleg.Length == woord.Woorden.Length);

    [Fact]
    public void De_lezer_van_aanvragen_kent_dezelfde_sleutels() =>
        Aanvraagvormen.Aanvraag.Sleutels.Select(sleutel => sleutel.Naam).Should().BeEquivalentTo(Aanvraagsleutels.Alle);

    [Fact]
    public void De_lezer_van_gebeurtenissen_kent_dezelfde_sleutels()
    {
        var tekst = string.Concat(Aanvraagvormen.Gebeurtenissen.Sleutels.Select(sleutel => $"{sleutel.Naam}: onzin\n")) + "onzin_sleutel: onzin\n";
        GebeurtenissenLoader.Load("g.yaml", Encoding.UTF8.GetBytes(tekst), Regelingen.Westfriesland).Diagnostics
            .Where(melding => melding.Melding.Contains("sleutel", StringComparison.Ordinal)).Select(melding => melding.Plaats.Regel)
            .Should().Equal(Aanvraagvormen.Gebeurtenissen.Sleutels.Length + 1);
    }

    /// <summary>Every key under a form, each form once.</summary>
    private static IEnumerable<Sleutel> Sleutels(Vorm vorm, HashSet<Vorm> gezien) => !gezien.Add(vorm) ? [] : vorm switch
    {
        Vorm.Groep groep => groep.Sleutels.SelectMany(sleutel => Sleutels(sleutel.Vorm, gezien).Prepend(sleutel)),
        Vorm.Namen namen => Sleutels(namen.Inhoud, gezien),
        Vorm.Lijst lijst => Sleutels(lijst.Deel, gezien),
        Vorm.EenOfMeer meer => Sleutels(meer.Deel, gezien),
        Vorm.Vrij { Inhoud: { } inhoud } => Sleutels(inhoud, gezien),
        Vorm.PerLezing lezing => Sleutels(lezing.Inhoud, gezien),
        Vorm.Keuze keuze => keuze.Vormen.SelectMany(een => Sleutels(een, gezien)),
        _ => [],
    };

    [GeneratedRegex(@"standaard `([^`]+)`")]
    private static partial Regex Standaard();
}
