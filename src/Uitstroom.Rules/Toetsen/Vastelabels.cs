using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The labels that every toets has beside its own.</summary>
internal static class Vastelabels
{
    public const string OordeelNodig = "oordeel_nodig";
    public const string NietGeregeld = "niet_geregeld";
    public const string Onvolledig = "onvolledig";
    public const string BuitenLooptijd = "buiten_looptijd";

    /// <summary>The names of the labels that every toets has.</summary>
    public static readonly ImmutableArray<string> Namen = [OordeelNodig, NietGeregeld, Onvolledig, BuitenLooptijd];

    /// <summary>The labels of a region completed with those that every toets has.</summary>
    public static ImmutableArray<Uitkomstlabel> VulAan(ImmutableArray<Uitkomstlabel> eigen)
    {
        var labels = eigen.ToBuilder();
        Voeg(OordeelNodig, UitkomstSoort.OordeelNodig, "eerst moet iemand oordelen");
        Voeg(NietGeregeld, UitkomstSoort.NietGeregeld, "de tekst regelt dit niet");
        Voeg(BuitenLooptijd, UitkomstSoort.BuitenLooptijd, "de regeling geldt niet op deze datum");
        if (eigen.All(label => label.Soort != UitkomstSoort.Onvolledig))
        {
            Voeg(Onvolledig, UitkomstSoort.Onvolledig, "er ontbreken gegevens");
        }

        return labels.ToImmutable();

        void Voeg(string naam, UitkomstSoort soort, string titel)
        {
            if (eigen.All(label => label.Naam != naam))
            {
                labels.Add(new Uitkomstlabel(naam, soort) { Titel = titel });
            }
        }
    }
}
