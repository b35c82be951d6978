using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>A path in the tree of a region file, as far as it leads somewhere.</summary>
/// <param name="Sleutels">The keys that are there, from the outside in.</param>
/// <param name="Rest">What is left of the path when it stops short; empty when it leads all the way.</param>
/// <param name="Knopen">The nodes that the keys lead through, the tree itself first.</param>
internal sealed record Boompad(ImmutableArray<string> Sleutels, string Rest, ImmutableArray<YamlNode> Knopen)
{
    // More than these helps nobody choose.
    private const int MeesteKeuzes = 20;

    public YamlNode Einde => Knopen[^1];

    /// <summary>Follows a path. A key may hold a dot itself (<c>lezing.x</c>, a name): the longest key that fits is taken.</summary>
    public static Boompad Volg(YamlMapping root, string pad)
    {
        var sleutels = ImmutableArray.CreateBuilder<string>();
        var knopen = ImmutableArray.CreateBuilder<YamlNode>();
        knopen.Add(root);
        var rest = pad;
        while (rest.Length > 0 && knopen[^1] is YamlMapping hier && Langste(hier, rest) is { } entry)
        {
            sleutels.Add(entry.Sleutel.Tekst);
            knopen.Add(entry.Waarde);
            rest = rest.Length == entry.Sleutel.Tekst.Length ? "" : rest[(entry.Sleutel.Tekst.Length + 1)..];
        }

        return new Boompad(sleutels.ToImmutable(), rest, knopen.ToImmutable());
    }

    /// <summary>
    /// How many keys lead to the innermost piece that cites provisions: by its form it can have <c>bron</c>, or it does have it.
    /// Null when no piece on the path does.
    /// </summary>
    public int? Aanhaler()
    {
        int? gevonden = null;
        Vorm? vorm = Regelvormen.Regeling;
        for (var i = 0; i < Knopen.Length; i++)
        {
            if (Knopen[i] is YamlMapping mapping && (mapping["bron"] is not null || vorm is Vorm.Groep groep && groep.Sleutels.Any(sleutel => sleutel.Naam == "bron")))
            {
                gevonden = i;
            }

            vorm = i < Sleutels.Length ? Onder(vorm, Sleutels[i]) : null;
        }

        return gevonden;
    }

    /// <summary>The form of the end of the path; null where forms do not reach, as inside a condition.</summary>
    public Vorm? Eindvorm() => Sleutels.Aggregate((Vorm?)Regelvormen.Regeling, Onder);

    private static Vorm? Onder(Vorm? vorm, string sleutel) => vorm switch
    {
        Vorm.Groep groep => groep.Sleutels.FirstOrDefault(een => een.Naam == sleutel)?.Vorm,
        Vorm.Namen namen => namen.Inhoud,
        _ => null,
    };

    private static YamlEntry? Langste(YamlMapping hier, string rest)
    {
        for (var einde = rest.Length; einde > 0; einde = rest.LastIndexOf('.', einde - 1))
        {
            if (hier.Find(rest[..einde]) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The first key that is not there.</summary>
    public string Ontbreekt => Rest.Split('.')[0];

    /// <summary>The key that was probably meant where the path stops, or else those that are there.</summary>
    public string? Bedoeld()
    {
        var sleutels = Einde is YamlMapping hier ? hier.Entries.Select(entry => entry.Sleutel.Tekst).ToList() : [];
        return Suggestion.For(Ontbreekt, sleutels) ?? (sleutels.Count is > 0 and <= MeesteKeuzes ? $"kies uit {Weergave.Opsomming(sleutels.Select(sleutel => $"`{sleutel}`"))}" : null);
    }
}
