using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Uitstroom.Rules;

/// <summary>Counts the applications that come out in one way under the old and in one way under the new.</summary>
internal sealed class Overgangstelling(Toets toets, Uitkomststand van, Uitkomststand naar, Wending wending)
{
    private const int Voorbeelden = 5;

    private readonly Dictionary<string, Regelaandeel> _regels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _perGroep = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _perDoelgroep = new(StringComparer.Ordinal);
    private readonly List<Voorbeeldregel> _voorbeelden = [];
    private long _aantal;
    private long _anders;

    public void Tel(Toetskoppeling koppeling, Toetsing oud, Toetsing nieuw, string? groep, long regel)
    {
        _aantal++;
        if (groep is not null)
        {
            Een(_perGroep, groep, 1);
        }

        Doelgroepen(oud, nieuw);
        var regels = koppeling.Zoek(oud, nieuw, anders: wending != Wending.Gelijk);
        if (regels.IsEmpty)
        {
            return;
        }

        _anders++;
        foreach (var nummer in regels)
        {
            var (pad, titel, bron) = koppeling.Regel(nummer, nieuw.Regeling);
            Een(new Regelaandeel(pad, titel, bron, 1));
        }

        if (_voorbeelden.Count < Voorbeelden)
        {
            _voorbeelden.Add(new Voorbeeldregel(regel, nieuw.Aanvraag.Kenmerk));
        }
    }

    public void Voeg(Overgangstelling ander)
    {
        _aantal += ander._aantal;
        _anders += ander._anders;
        foreach (var regel in ander._regels.Values)
        {
            Een(regel);
        }

        foreach (var (naam, aantal) in ander._perGroep)
        {
            Een(_perGroep, naam, aantal);
        }

        foreach (var (naam, aantal) in ander._perDoelgroep)
        {
            Een(_perDoelgroep, naam, aantal);
        }

        _voorbeelden.AddRange(ander._voorbeelden.Take(Voorbeelden - _voorbeelden.Count));
    }

    /// <summary>One of the same kind that has counted nothing yet.</summary>
    public Overgangstelling Leeg() => new(toets, van, naar, wending);

    public Uitkomstovergang Stand() => new(toets, van, naar, wending, _aantal)
    {
        Regels = [.. _regels.Values.OrderByDescending(regel => regel.Aantal).ThenBy(regel => regel.Pad, StringComparer.Ordinal)],
        Anders = _anders,
        PerGroep = _perGroep.ToImmutableSortedDictionary(StringComparer.Ordinal),
        PerDoelgroep = _perDoelgroep.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Voorbeelden = [.. _voorbeelden],
    };

    private void Doelgroepen(Toetsing oud, Toetsing nieuw)
    {
        if (oud.Plan.Doelgroepen.IsEmpty && nieuw.Plan.Doelgroepen.IsEmpty)
        {
            return;
        }

        var gevonden = false;
        for (var i = 0; i < nieuw.Plan.Doelgroepen.Length; i++)
        {
            gevonden |= Geldt(nieuw, i) && Een(_perDoelgroep, nieuw.Plan.Doelgroepen[i].Doelgroep.Naam, 1);
        }

        for (var i = 0; i < oud.Plan.Doelgroepen.Length; i++)
        {
            var naam = oud.Plan.Doelgroepen[i].Doelgroep.Naam;
            gevonden |= Geldt(oud, i) && (Ook(nieuw, naam) || Een(_perDoelgroep, naam, 1));
        }

        _ = gevonden || Een(_perDoelgroep, "", 1);
    }

    // Of a doelgroep with a ceiling the counter is part of the condition: who misses that alone does belong to it.
    private static bool Geldt(Toetsing toetsing, int plaats) => toetsing.Doelgroepstanden[plaats] is Uitslag.Waar or (byte)Reden.Teller;

    private static bool Ook(Toetsing nieuw, string naam)
    {
        for (var i = 0; i < nieuw.Plan.Doelgroepen.Length; i++)
        {
            if (nieuw.Plan.Doelgroepen[i].Doelgroep.Naam == naam && Geldt(nieuw, i))
            {
                return true;
            }
        }

        return false;
    }

    private void Een(Regelaandeel regel)
    {
        ref var plaats = ref CollectionsMarshal.GetValueRefOrAddDefault(_regels, regel.Pad, out _);
        plaats = regel with { Aantal = regel.Aantal + (plaats?.Aantal ?? 0) };
    }

    private static bool Een(Dictionary<string, long> telling, string naam, long aantal)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(telling, naam, out _) += aantal;
        return true;
    }
}
