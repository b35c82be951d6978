using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Collects what the versions say otherwise. What reads the same is no change.</summary>
internal sealed class Wijzigingenlijst(ImmutableArray<string> bronOud, ImmutableArray<string> bronNieuw)
{
    private readonly ImmutableArray<Regelwijziging>.Builder _wijzigingen = ImmutableArray.CreateBuilder<Regelwijziging>();

    /// <summary>A thing by how it reads; an empty text says nothing.</summary>
    public void Voeg(string wat, string? oud, string? nieuw)
    {
        (oud, nieuw) = (string.IsNullOrEmpty(oud) ? null : oud, string.IsNullOrEmpty(nieuw) ? null : nieuw);
        if (oud != nieuw)
        {
            _wijzigingen.Add(new Regelwijziging(wat, oud, nieuw, nieuw is null ? bronOud : bronNieuw));
        }
    }

    /// <summary>A thing that is there or is not, by name.</summary>
    public void Voeg(string wat, IEnumerable<string> oud, IEnumerable<string> nieuw) =>
        Voeg(wat, Weergave.Opsomming(oud.Select(Weergave.Leesbaar), "en"), Weergave.Opsomming(nieuw.Select(Weergave.Leesbaar), "en"));

    public ImmutableArray<Regelwijziging> Klaar() => _wijzigingen.ToImmutable();
}
