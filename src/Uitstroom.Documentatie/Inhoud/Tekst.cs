using System.Collections.Immutable;

namespace Uitstroom.Documentatie;

/// <summary>Running text with its marks and links, without any markup yet: every form escapes it in its own way.</summary>
internal sealed record Tekst(ImmutableArray<Stuk> Stukken)
{
    public static Tekst Leeg { get; } = new([]);

    public bool IsLeeg => Stukken.IsEmpty;

    /// <summary>The words alone, without provisions.</summary>
    public string Plat => string.Concat(Stukken.Select(stuk => stuk switch
    {
        Stuk.Woorden woorden => woorden.Tekst,
        Stuk.Vet vet => vet.Tekst,
        Stuk.Naar naar => naar.Tekst,
        Stuk.Merk merk => merk.Tekst,
        _ => "",
    }));

    public static implicit operator Tekst(string tekst) => tekst.Length == 0 ? Leeg : new([new Stuk.Woorden(tekst)]);

    public static Tekst operator +(Tekst een, Tekst ander) => new([.. een.Stukken, .. ander.Stukken]);

    public static Tekst Vet(string tekst) => tekst.Length == 0 ? Leeg : new([new Stuk.Vet(tekst)]);

    public static Tekst Naar(string pad, string tekst) => new([new Stuk.Naar(pad, tekst)]);

    public static Tekst Merk(string tekst, Merksoort soort = Merksoort.Gewoon) => new([new Stuk.Merk(tekst, soort)]);

    /// <summary>Texts with something between them.</summary>
    public static Tekst Samen(string tussen, IEnumerable<Tekst> delen)
    {
        var stukken = ImmutableArray.CreateBuilder<Stuk>();
        foreach (var deel in delen.Where(deel => !deel.IsLeeg))
        {
            if (stukken.Count > 0)
            {
                stukken.Add(new Stuk.Woorden(tussen));
            }

            stukken.AddRange(deel.Stukken);
        }

        return new Tekst(stukken.ToImmutable());
    }
}

/// <summary>A piece of running text.</summary>
internal abstract record Stuk
{
    private Stuk()
    {
    }

    /// <summary>Words as they are.</summary>
    public sealed record Woorden(string Tekst) : Stuk;

    /// <summary>Words that stand out.</summary>
    public sealed record Vet(string Tekst) : Stuk;

    /// <summary>A link to a part of the page by its path; plain words where the page has no such part or one around it.</summary>
    public sealed record Naar(string Pad, string Tekst) : Stuk;

    /// <summary>The provisions that say it, each a link to its text in the page.</summary>
    public sealed record Bron(ImmutableArray<Bronverwijzing> Verwijzingen) : Stuk;

    /// <summary>A name by which files know something, set small.</summary>
    public sealed record Kenmerk(string Tekst) : Stuk;

    /// <summary>A short word in a frame, such as <c>open</c>.</summary>
    public sealed record Merk(string Tekst, Merksoort Soort) : Stuk;
}

/// <summary>A provision: where its text stands in the page, and how a lawyer cites it.</summary>
internal sealed record Bronverwijzing(string Anker, string Plaats);

/// <summary>What a mark says.</summary>
internal enum Merksoort
{
    Gewoon,

    /// <summary>It is settled.</summary>
    Vast,

    /// <summary>People must still say something.</summary>
    Open,
}
