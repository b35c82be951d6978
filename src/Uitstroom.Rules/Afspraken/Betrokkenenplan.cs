using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Who acts, hears or takes part, with the conditions of the rows compiled.</summary>
internal sealed class Betrokkenenplan
{
    private readonly Betrokkenen _betrokkenen;
    private readonly Voorwaardeplan?[] _wanneer;

    public Betrokkenenplan(Betrokkenen betrokkenen, int lezingen, Keus<Feit?> peildatum)
    {
        _betrokkenen = betrokkenen;
        _wanneer = [.. betrokkenen.Rijen.Select(rij => rij.Wanneer is { } wanneer ? new Voorwaardeplan(lezingen, wanneer, peildatum) : null)];
    }

    /// <summary>Who it is on a day; rows that cannot be decided give people of whom it is not sure.</summary>
    public ImmutableArray<Betrokkene> Op(Aanvraag aanvraag, long dag, Wereld wereld)
    {
        var gevonden = ImmutableArray.CreateBuilder<Betrokkene>();
        var zeker = true;
        var tekort = new Tekort(aanvraag.Waarden.Length);
        for (var i = 0; i < _wanneer.Length; i++)
        {
            var uitslag = _wanneer[i]?.Toets(aanvraag, dag, wereld, tekort) ?? Uitslag.Waar;
            if (uitslag == Uitslag.Onwaar)
            {
                continue;
            }

            Voeg(_betrokkenen.Rijen[i], zeker && uitslag == Uitslag.Waar, aanvraag, wereld, gevonden);
            if (_betrokkenen.Alle)
            {
                continue;
            }

            // Of rows where the first counts: the ones below an undecided row may still be it.
            if (uitslag == Uitslag.Waar)
            {
                break;
            }

            zeker = false;
        }

        return gevonden.ToImmutable();
    }

    private static void Voeg(Betrokkenenrij rij, bool zeker, Aanvraag aanvraag, Wereld wereld, ImmutableArray<Betrokkene>.Builder gevonden)
    {
        var open = rij.Dan.OpenLezing(wereld) is not null;
        var rollen = open ? rij.Dan.Alle().SelectMany(rol => rol).Distinct() : rij.Dan.In(wereld);
        foreach (var rol in rollen)
        {
            var wie = rol.Voor(aanvraag);
            if (!gevonden.Any(ander => ander.Wie == wie))
            {
                gevonden.Add(new Betrokkene(wie, zeker && !open));
            }
        }
    }
}

/// <summary>Somebody who acts, hears of it or takes part.</summary>
/// <param name="Wie">The role with the place filled in.</param>
/// <param name="Zeker">Whether it is sure: false where a missing fact or a reading decides.</param>
public sealed record Betrokkene(string Wie, bool Zeker);
