using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What the hardheidsclausule still allows after an outcome. Whether to use it is for people.</summary>
/// <param name="Clausule">The clause.</param>
/// <param name="Beslist">Who decides on it.</param>
/// <param name="Voorbeelden">The examples of the agreement that fit this application, or may fit it while facts are missing.</param>
public sealed record HardheidsUitslag(Hardheidsclausule Clausule, string Beslist, ImmutableArray<HardheidsVoorbeeldUitslag> Voorbeelden)
{
    internal static HardheidsUitslag? Maak(Toetsing toetsing)
    {
        if (toetsing.Regeling.Hardheidsclausule is not { } clausule || !clausule.Na.Contains(toetsing.Uitkomst))
        {
            return null;
        }

        var voorbeelden = ImmutableArray.CreateBuilder<HardheidsVoorbeeldUitslag>();
        foreach (var voorbeeld in clausule.Voorbeelden)
        {
            var past = Lossevoorwaarde.Evalueer(toetsing, voorbeeld.Wanneer);
            if (past != Uitslag.Onwaar)
            {
                voorbeelden.Add(new HardheidsVoorbeeldUitslag(voorbeeld.Naam, past == Uitslag.Waar ? true : null, voorbeeld.Bron));
            }
        }

        return new HardheidsUitslag(clausule, clausule.Beslist.Voor(toetsing.Aanvraag.Waarden), voorbeelden.ToImmutable());
    }
}

/// <summary>An example that the agreement gives of its use.</summary>
/// <param name="Naam">The name of the example.</param>
/// <param name="Past">Whether this application is such a case; null when that is unknown.</param>
/// <param name="Bron">The provision.</param>
public sealed record HardheidsVoorbeeldUitslag(string Naam, bool? Past, ImmutableArray<string> Bron);
