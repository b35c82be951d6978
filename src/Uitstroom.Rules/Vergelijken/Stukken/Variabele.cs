using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What an application can say of one fact, in pieces.</summary>
/// <param name="Sleutel">The name of the fact; of a comparison that is taken to turn out any way, a name that no fact has.</param>
/// <param name="Domein">The values of the fact; null for such a comparison.</param>
/// <param name="Vragen">What the versions ask of it.</param>
/// <param name="Stukken">The pieces: first that nothing is said, then that there is none, then its values.</param>
internal sealed record Variabele(string Sleutel, Feitdomein? Domein, ImmutableArray<Stukvraag> Vragen, ImmutableArray<Stuk> Stukken)
{
    /// <summary>The pieces without a value: that nothing is said and, where that can be said, that there is none.</summary>
    public static ImmutableArray<Stuk> ZonderWaarde(Feitdomein domein, int zijden, int vragen)
    {
        byte[] geen = [.. Enumerable.Repeat(Stukvraag.Onbekend, vragen)];
        var onbekend = new Stuk(null, [.. Enumerable.Repeat(Feitwaarde.Onbekend, zijden)], [], geen) { IsOnbekend = true };
        return domein.KanOntbreken
            ? [onbekend, new Stuk(null, [.. Enumerable.Range(0, zijden).Select(domein.LeesGeen)], [], geen)]
            : [onbekend];
    }
}
