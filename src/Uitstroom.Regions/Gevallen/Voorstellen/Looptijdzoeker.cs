using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>An existing case on the first or last day of the agreement, or a day beside it.</summary>
internal sealed class Looptijdzoeker(Regeling regeling, ImmutableArray<Geval> gevallen)
{
    public Gevalschets? Zoek(Doel doel)
    {
        var grens = doel.Sleutel == "geldig.van" ? regeling.Looptijd.Van : regeling.Looptijd.TotEnMet;
        if (grens is not { } dag || gevallen.FirstOrDefault(geval => geval.Verwacht.VraagtToets && geval.Aanvraag.Peildatum is not null) is not { } geval)
        {
            return null;
        }

        var peildatum = dag + Period.FromDays(Array.IndexOf(Zijde.Dagen, doel.Zijde) - 1);
        return Gevalschets.Van(geval).Met("peildatum", Gevalschets.Tekst(Weergave.Iso(peildatum)));
    }
}
