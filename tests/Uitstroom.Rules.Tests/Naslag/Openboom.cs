namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>What is left of a condition when everything that is decided has been worked out.</summary>
internal abstract record Openboom
{
    private Openboom()
    {
    }

    public sealed record Beslist(bool Waar) : Openboom;

    /// <summary>A leaf: every fact that it lacks, and those to ask for. Without facts it hangs on the silence of the source.</summary>
    public sealed record Blad(HashSet<Feit> Ontbreekt, HashSet<Feit> Vraag) : Openboom;

    public sealed record Alle(IReadOnlyList<Openboom> Delen) : Openboom;

    public sealed record Een(IReadOnlyList<Openboom> Delen) : Openboom;

    public sealed record Niet(Openboom Deel) : Openboom;

    public sealed record PerLezing(IReadOnlyList<Openboom> Opties) : Openboom;

    public IEnumerable<Blad> Bladen() => this switch
    {
        Blad blad => [blad],
        Alle alle => alle.Delen.SelectMany(deel => deel.Bladen()),
        Een een => een.Delen.SelectMany(deel => deel.Bladen()),
        Niet niet => niet.Deel.Bladen(),
        PerLezing per => per.Opties.SelectMany(optie => optie.Bladen()),
        _ => [],
    };

    /// <summary>Whether it can turn out true, and false, once these facts are known: every leaf for itself, either way.</summary>
    public (bool Waar, bool Onwaar) Kan(IReadOnlySet<Feit> bekend) => this switch
    {
        Beslist beslist => (beslist.Waar, !beslist.Waar),
        Blad blad => blad.Vraag.Count > 0 && blad.Vraag.IsSubsetOf(bekend) ? (true, true) : (false, false),
        Alle alle => (alle.Delen.All(deel => deel.Kan(bekend).Waar), alle.Delen.Any(deel => deel.Kan(bekend).Onwaar)),
        Een een => (een.Delen.Any(deel => deel.Kan(bekend).Waar), een.Delen.All(deel => deel.Kan(bekend).Onwaar)),
        Niet niet => niet.Deel.Kan(bekend) is var (waar, onwaar) ? (onwaar, waar) : default,
        PerLezing per => (per.Opties.All(optie => optie.Kan(bekend).Waar), per.Opties.All(optie => optie.Kan(bekend).Onwaar)),
        _ => throw new ArgumentException(ToString()),
    };

    /// <summary>Whether it can be settled, one way or the other, once these facts are known.</summary>
    public bool KanBeslissen(IReadOnlySet<Feit> bekend) => Kan(bekend) is { Waar: true } or { Onwaar: true };
}
