using NodaTime;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Conventies;

/// <summary>Guards the memory that a decision takes: a count of bytes, which is the same on every machine, never time.</summary>
public class GeheugenTests
{
    // The result object and one byte per doelgroep and criterium.
    private const long HoogstensBytes = 168;

    [Fact]
    public void A_decision_allocates_no_more_than_its_result()
    {
        var regeling = Regelingen.Westfriesland;
        var aanvraag = Aanvraag.Voor(regeling).Met("geboortedatum", new LocalDate(1990, 3, 12)).Bouw().Aanvraag!;
        var dag = new LocalDate(2025, 6, 16);
        const int keer = 1000;
        var geteld = 0;
        for (var i = 0; i < keer; i++)
        {
            geteld += regeling.Toets(aanvraag, dag).Vast ? 1 : 0;
        }

        var voor = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < keer; i++)
        {
            geteld += regeling.Toets(aanvraag, dag).Vast ? 1 : 0;
        }

        var perKeer = (GC.GetAllocatedBytesForCurrentThread() - voor) / keer;
        geteld.Should().BeOneOf(0, 2 * keer);
        perKeer.Should().BeInRange(1, HoogstensBytes);
    }
}
