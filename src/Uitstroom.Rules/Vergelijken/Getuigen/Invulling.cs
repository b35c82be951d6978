using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>From the pieces of an application to values, and to the application that each version reads.</summary>
internal sealed class Invulling
{
    private const string Plaats = "getuige";

    private static readonly SourceSpan _plaats = SourceSpan.Whole(Plaats);

    private readonly Aanvraagruimte _ruimte;
    private readonly int[] _stukken;
    private readonly long?[] _waarden;

    private Invulling(Aanvraagruimte ruimte, int[] stukken, long?[] waarden) => (_ruimte, _stukken, _waarden) = (ruimte, stukken, waarden);

    /// <summary>Values for the pieces; null when none were found, which can only be where the space is not precise.</summary>
    public static Invulling? Van(Aanvraagruimte ruimte, int[] stukken)
    {
        long?[] waarden = [.. ruimte.Variabelen.Select((variabele, niveau) => variabele.Stukken[stukken[niveau]].Waarde)];
        foreach (var (ster, midden, armen) in ruimte.Sterren)
        {
            for (var arm = 0; arm < armen.Length; arm++)
            {
                if (waarden[armen[arm]] is not null)
                {
                    waarden[armen[arm]] = ster.Waarde(arm, stukken[midden], stukken[armen[arm]]);
                }
            }
        }

        return ruimte.IsPrecies || Kringinvulling.Zoek(ruimte, stukken, waarden) ? new Invulling(ruimte, stukken, waarden) : null;
    }

    /// <summary>The keys of the facts of which something is said, with the value as it is written.</summary>
    public IEnumerable<(Feitdomein Domein, long? Waarde)> Feiten => Enumerable.Range(0, _stukken.Length)
        .Where(niveau => _ruimte.Variabelen[niveau].Domein is not null && !_ruimte.Variabelen[niveau].Stukken[_stukken[niveau]].IsOnbekend)
        .Select(niveau => (_ruimte.Variabelen[niveau].Domein!, _waarden[niveau]));

    /// <summary>The application as a version reads it: judgements are given by whom it names.</summary>
    /// <param name="zijde">The version.</param>
    /// <param name="lezingen">The readings that the application names; null for none.</param>
    public Aanvraag Voor(Zijde zijde, ImmutableSortedDictionary<string, string>? lezingen = null)
    {
        var opbouw = new Aanvraagopbouw(zijde.Plan.Regeling, AanvraagOpties.Standaard) { Kenmerk = Plaats, Peildatum = zijde.Peildatum };
        if (zijde.Plan.Regeling.Toetsen.Any(toets => toets.Naam == zijde.Plan.Toets.Naam))
        {
            opbouw.Toets = zijde.Plan.Toets.Naam;
        }

        foreach (var (lezing, optie) in lezingen ?? ImmutableSortedDictionary<string, string>.Empty)
        {
            opbouw.Lezing(lezing, optie, _plaats, _plaats);
        }

        foreach (var (domein, waarde) in Feiten)
        {
            var gelezen = waarde is { } getal ? domein.Lees(zijde.Nummer, getal) : domein.LeesGeen(zijde.Nummer);
            if (gelezen.IsOnbekend)
            {
                continue;
            }

            var feit = domein.Bij(zijde.Nummer)!;
            var tekst = Weergave.Geschreven(feit, gelezen);
            if (feit.OordeelDoor is { } rol)
            {
                opbouw.Oordeel(feit, tekst, new GegevenOordeel(tekst, rol.Naam), _plaats);
            }
            else
            {
                opbouw.Waarde(feit, tekst, _plaats);
            }
        }

        return opbouw.Bouw().Aanvraag!;
    }

    /// <summary>What both versions are given, in order of the facts; a judgement with who gives it in the version.</summary>
    public ImmutableSortedDictionary<string, string> Geschreven() => Feiten.ToImmutableSortedDictionary(
        paar => paar.Domein.Sleutel, paar => paar.Waarde is { } waarde ? paar.Domein.Geschreven(waarde) : "geen", StringComparer.Ordinal);
}
