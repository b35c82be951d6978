using System.Collections.Immutable;
using System.Globalization;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Looks for a count just below, at, and above a ceiling: an existing case to which it applies, with another count.</summary>
internal sealed class Maximumzoeker(Regeling regeling, ImmutableArray<Geval> gevallen)
{
    public Gevalschets? Zoek(Doel doel)
    {
        var quotum = regeling.Quota.First(een => doel.Sleutel == (een.Doelgroep is { } groep ? $"doelgroepen.{groep.Naam}.maximum" : $"quota.{een.Naam}"));
        foreach (var geval in gevallen.Where(geval => geval.Aanvraag.Peildatum is not null).DistinctBy(geval => geval.Plaats))
        {
            if (regeling.Ruimte(geval.Aanvraag, geval.Aanvraag.Peildatum!.Value, geval.Tellers).Plafond(quotum.Naam) is { Geldt: true, Aantal: { } aantal })
            {
                var telling = aantal + Array.IndexOf(Zijde.Getallen, doel.Zijde) - 1;
                return Gevalschets.Van(geval).Zonder("jaar").Zonder("quota").Met("tellers", quotum.Naam, Gevalschets.Tekst(telling.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return null;
    }
}
