using System.Text;
using Uitstroom.Regions.Tests.Binding;

namespace Uitstroom.Regions.Tests.Monitoringwerk;

/// <summary>By itself: what other tests hold would count as well.</summary>
[CollectionDefinition(nameof(Alleen), DisableParallelization = true)]
public sealed class Alleen;

[Collection(nameof(Alleen))]
public class GeheugenTests
{
    private const string Gewoon = """{"soort":"aanbod","op":"2031-03-01","kenmerk":"z-1","gemeente":"Aardam","corporatie":"Woonst.","zorg":"De Brug","urgentie_dag":"2031-01-01"}""";

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_registrations()
    {
        var teller = Streek.Regeling.Monitor();
        var regel = Encoding.UTF8.GetBytes(Gewoon);
        Tel(20_000);
        var eerst = GC.GetTotalMemory(forceFullCollection: true);
        Tel(200_000);
        (GC.GetTotalMemory(forceFullCollection: true) - eerst).Should().BeLessThan(1 << 20);
        teller.Rapport().Cijfer("aanbiedingen")!.Totaal.Minstens.Should().Be(220_000);

        void Tel(int aantal)
        {
            for (var i = 0; i < aantal; i++)
            {
                teller.VoegJson(regel, "f", i + 1);
            }
        }
    }
}
