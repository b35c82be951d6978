using System.Globalization;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Toetsen;

/// <summary>What a decision rests on is enough to make it again.</summary>
public class HerkomstTests
{
    public static TheoryData<string> Regios => [.. Regelingen.Namen];

    [Theory]
    [MemberData(nameof(Regios))]
    public void A_decision_can_be_made_again_from_its_herkomst(string naam)
    {
        var regeling = Regelingen.Zoek(naam)!;
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var bouw = Aanvraag.Voor(regeling);
            foreach (var feit in regeling.Feiten.Where(feit => random.Next(3) > 0 && feit.Berekend is null && feit.Afgeleid is null))
            {
                var waarde = Waarde(feit, random);
                _ = feit.OordeelDoor is { } rol ? bouw.Oordeel(feit.Naam, new GegevenOordeel(waarde, rol.Naam)) : bouw.Met(feit.Naam, waarde);
            }

            var eerste = regeling.Toets(bouw.Bouw().Aanvraag!, Voorbeeldregeling.Dag);
            var opnieuw = Opnieuw(regeling, eerste.Herkomst);
            Samenvatting(opnieuw).Should().Be(Samenvatting(eerste));
        }
    }

    private static Toetsing Opnieuw(Regeling regeling, Herkomst herkomst)
    {
        var bouw = Aanvraag.Voor(regeling);
        foreach (var (feit, waarde) in herkomst.Feiten.Concat(herkomst.Tellers))
        {
            _ = herkomst.Oordelen.TryGetValue(feit, out var oordeel) ? bouw.Oordeel(feit, oordeel) : bouw.Met(feit, waarde);
        }

        return regeling.Toets(bouw.Bouw().Aanvraag!, new ToetsOpties { Peildatum = herkomst.Peildatum, Toets = herkomst.Toets });
    }

    private static string Samenvatting(Toetsing toetsing) =>
        $"{toetsing.Uitkomst} {toetsing.Vast} {string.Join(",", toetsing.Mogelijk.Select(label => label.Naam))} "
        + string.Join(";", toetsing.Criteria.Select(criterium => $"{criterium.Naam} {criterium.Status} {criterium.Redenen}"))
        + string.Join(",", toetsing.VraagNu.Namen()) + string.Join(",", toetsing.Bepalingen);

    private static string Waarde(Feit feit, Random random) => feit.Type switch
    {
        FeitType.JaNee => random.Next(2) == 0 ? "ja" : "nee",
        FeitType.Keuze => feit.Waarden.IsEmpty ? "onbekend" : feit.Waarden[random.Next(feit.Waarden.Length)],
        FeitType.Datum => NodaTime.Text.LocalDatePattern.Iso.Format(Voorbeeldregeling.Dag.PlusDays(random.Next(-9000, 400))),
        FeitType.Tijdstip => "2025-06-16T12:00",
        _ => Math.Clamp(random.Next(0, 40), feit.Minimum ?? 0, feit.Maximum ?? 40).ToString(CultureInfo.InvariantCulture),
    };
}
