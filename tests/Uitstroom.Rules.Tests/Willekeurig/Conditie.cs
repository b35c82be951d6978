namespace Uitstroom.Rules.Tests.Willekeurig;

/// <summary>A random condition as it is written, with the smaller ones that it shrinks to.</summary>
internal abstract record Conditie
{
    private Conditie()
    {
    }

    /// <summary>A comparison, or a word such as <c>altijd</c>.</summary>
    public sealed record Blad(string Tekst, bool IsWoord = false) : Conditie;

    /// <summary><c>een_van</c>, <c>geen_van</c>, <c>alle_van</c>, or nothing for a list.</summary>
    public sealed record Lijst(string Sleutel, IReadOnlyList<Conditie> Delen) : Conditie;

    public sealed record Niet(Conditie Deel) : Conditie;

    public sealed record PerLezing(string Lezing, IReadOnlyList<string> Opties, IReadOnlyList<Conditie> Delen) : Conditie;

    public string Yaml() => this switch
    {
        Blad { IsWoord: true } woord => woord.Tekst,
        Blad blad => $"{{ {blad.Tekst} }}",
        Lijst { Sleutel: "" } lijst => $"[{string.Join(", ", lijst.Delen.Select(deel => deel.Yaml()))}]",
        Lijst lijst => $"{{ {lijst.Sleutel}: [{string.Join(", ", lijst.Delen.Select(deel => deel.Yaml()))}] }}",
        Niet niet => $"{{ niet: {niet.Deel.Yaml()} }}",
        PerLezing per => $"{{ lezing.{per.Lezing}: {{ {string.Join(", ", per.Opties.Zip(per.Delen, (optie, deel) => $"{optie}: {deel.Yaml()}"))} }} }}",
        _ => throw new ArgumentException(ToString()),
    };

    public IEnumerable<Conditie> Kleiner()
    {
        switch (this)
        {
            case Lijst lijst:
                return lijst.Delen
                    .Concat(lijst.Delen.Count > 1 ? lijst.Delen.Select((_, i) => lijst with { Delen = [.. lijst.Delen.Where((_, j) => j != i)] }) : [])
                    .Concat(lijst.Delen.SelectMany((deel, i) => deel.Kleiner().Select(kleiner => lijst with { Delen = [.. lijst.Delen.Select((ander, j) => j == i ? kleiner : ander)] })));
            case Niet niet:
                return niet.Deel.Kleiner().Select(Conditie (kleiner) => new Niet(kleiner)).Prepend(niet.Deel);
            case PerLezing per:
                return per.Delen
                    .Concat(per.Delen.SelectMany((deel, i) => deel.Kleiner().Select(kleiner => per with { Delen = [.. per.Delen.Select((ander, j) => j == i ? kleiner : ander)] })));
            default:
                return this is Blad { IsWoord: false } ? [new Blad("altijd", true)] : [];
        }
    }
}
