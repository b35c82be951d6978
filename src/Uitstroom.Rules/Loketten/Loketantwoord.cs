using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What somebody wants to bring. What is left out is not narrowed down.</summary>
public sealed record Loketvraag
{
    /// <summary>What it is; null for any.</summary>
    public Loketsoort? Soort { get; init; }

    /// <summary>What it is about, as a word of the file or a piece of the subject; null for any.</summary>
    public string? Over { get; init; }

    /// <summary>Who brings it: a role as the agreement calls it, or the name of a party; null for anybody.</summary>
    public string? Van { get; init; }
}

/// <summary>Where it goes, as far as the agreement says.</summary>
/// <param name="Loketten">Where it can go; empty when the agreement has no place for it.</param>
/// <param name="Uitgesloten">The loketten for this kind that may not be about this subject, according to the text.</param>
public sealed record Loketantwoord(ImmutableArray<Loket> Loketten, ImmutableArray<Loket> Uitgesloten)
{
    /// <summary><c>niet_geregeld</c> when the agreement is silent; null when it says where, or that it cannot be.</summary>
    public string? Stilte => Loketten.IsEmpty && Uitgesloten.IsEmpty ? "niet_geregeld" : null;

    internal static Loketantwoord Op(Regeling regeling, Loketvraag vraag)
    {
        var soort = regeling.Loketten
            .Where(loket => vraag.Soort is not { } gevraagd || loket.Soorten.Contains(gevraagd))
            .Where(loket => vraag.Van is not { } wie || loket.Van.Any(rol => Partijkeuze.Is(regeling, rol, wie))).ToList();
        if (vraag.Over is not { } over)
        {
            return new Loketantwoord([.. soort], []);
        }

        var past = soort.Where(loket => GaatOver(loket, over)).ToImmutableArray();
        return new Loketantwoord(past, past.IsEmpty ? [.. soort.Where(loket => loket.AlleenOver)] : []);
    }

    private static bool GaatOver(Loket loket, string over)
    {
        var woord = Gewoon(over);
        return loket.Over.Any(eigen => Gewoon(eigen) == woord) || Gewoon(loket.Naam) == woord
            || (!loket.AlleenOver && woord.Length > 0 && Gewoon(loket.Onderwerp).Contains(woord, StringComparison.Ordinal));
    }

    private static string Gewoon(string tekst) => Weergave.Leesbaar(tekst).Trim().ToLowerInvariant();
}
