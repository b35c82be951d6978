using System.Collections.Concurrent;

namespace Uitstroom.Rules;

/// <summary>What is worked out once for all applications, and shared by all who count.</summary>
internal sealed class Invloedkast(Regeling oud, Regeling nieuw, string? per)
{
    private readonly ConcurrentDictionary<(Toets, Toets), Toetskoppeling> _koppelingen = new();
    private readonly ConcurrentDictionary<Regeling, Plafondtoets> _plafonds = new();

    // A version has facts of its own: the place of the fact is looked up in its list.
    private readonly ConcurrentDictionary<Feitenlijst, Feit?> _groepsfeiten = new();
    private readonly bool _zelfdeLabels = oud.Naam == nieuw.Naam;

    public Regeling Oud => oud;

    public Regeling Nieuw => nieuw;

    public string? Per => per;

    /// <summary>Whether ceilings of one name are the same ceiling: those of two agreements are not.</summary>
    public bool ZelfdeRegeling => _zelfdeLabels;

    public Toetskoppeling Koppeling(Toets eerst, Toets daarna) => _koppelingen.GetOrAdd((eerst, daarna), paar => new Toetskoppeling(paar.Item1, paar.Item2, _zelfdeLabels));

    public Plafondtoets Plafonds(Regeling regeling) => _plafonds.GetOrAdd(regeling, versie => new Plafondtoets(versie));

    /// <summary>The value of the fact that is counted by, empty when it is not given; null when there is no such fact.</summary>
    public string? Groep(Aanvraag eerst, Aanvraag daarna)
    {
        if (per is null)
        {
            return null;
        }

        // A choice that one version does not have counts there as `anders`: the other says more.
        var (voor, na) = (Waarde(eerst), Waarde(daarna));
        return na is null or "anders" ? voor ?? na ?? "" : na;
    }

    public string Doelgroeptitel(string naam) => naam.Length == 0 ? "" : Versies(nieuw).Concat(Versies(oud)).SelectMany(versie => versie.Doelgroepen)
        .FirstOrDefault(groep => groep.Naam == naam)?.Titel is { Length: > 0 } titel ? titel : Weergave.Leesbaar(naam);

    private static IEnumerable<Regeling> Versies(Regeling regeling) => regeling.Versiedagen.Reverse().Select(regeling.Op).Append(regeling);

    private string? Waarde(Aanvraag aanvraag)
    {
        var feit = _groepsfeiten.GetOrAdd(aanvraag.Feiten, lijst => lijst.Zoek(per!));
        return feit is null || aanvraag.Waarden[feit.Slot].IsOnbekend ? null
            : aanvraag.Waarden[feit.Slot] is { IsBekend: true } waarde && feit.Type == FeitType.Keuze ? feit.Waarden[(int)waarde.Getal]
            : Weergave.Geschreven(feit, aanvraag.Waarden[feit.Slot]);
    }
}
