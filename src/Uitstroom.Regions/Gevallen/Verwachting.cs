using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What must come out of a case; null is not checked. Lists are compared as sets, whole.</summary>
internal sealed record Verwachting
{
    private static readonly string[] _buitenDeToets = ["verdeling", "quotum", "ruimte", "kosten", "contract", "afspraken", "deelname", "looptijd", "gegevens"];

    /// <summary>The expectations as they were written.</summary>
    public required YamlMapping Knoop { get; init; }

    public string? Uitkomst { get; init; }

    public string? Soort { get; init; }

    public string? Vast { get; init; }

    public string? Beslist { get; init; }

    public ImmutableArray<string>? Gefaald { get; init; }

    public ImmutableArray<string>? Open { get; init; }

    public ImmutableArray<string>? Nvt { get; init; }

    public ImmutableArray<string>? Ontbreekt { get; init; }

    public ImmutableArray<string>? VraagNu { get; init; }

    public ImmutableArray<string>? Mogelijk { get; init; }

    public ImmutableArray<string>? Betwist { get; init; }

    public ImmutableArray<string>? NietUitgezocht { get; init; }

    /// <summary>Provisions that must be among those that decide.</summary>
    public ImmutableArray<string>? Bepalingen { get; init; }

    /// <summary>Per doelgroep <c>ja</c>, <c>nee</c> or <c>open</c>.</summary>
    public ImmutableSortedDictionary<string, string>? Doelgroepen { get; init; }

    /// <summary>Per preference how it comes out, as in JSON.</summary>
    public ImmutableSortedDictionary<string, string>? Voorkeuren { get; init; }

    /// <summary>Per answer the text, of the doelgroepen that apply or may apply.</summary>
    public ImmutableSortedDictionary<string, string>? Antwoorden { get; init; }

    /// <summary>The first later day on which something turns, and the outcome from then: <c>op</c> and <c>wordt</c>.</summary>
    public ImmutableSortedDictionary<string, string>? Verandert { get; init; }

    /// <summary>Whether the hardheidsclausule can be invoked: <c>ja</c> or <c>nee</c>.</summary>
    public string? Hardheidsclausule { get; init; }

    /// <summary>Per quotum what its stand must be, by path such as <c>taakstelling.totaal</c>; empty is not checked.</summary>
    public ImmutableArray<Padverwachting> Quotum { get; init; } = [];

    /// <summary>What must be said of room, by path; empty is not checked.</summary>
    public ImmutableArray<Padverwachting> Ruimte { get; init; } = [];

    /// <summary>What must come out of the division, by path; empty is not checked.</summary>
    public ImmutableArray<Padverwachting> Verdeling { get; init; } = [];

    /// <summary>Per kind of costs what must come out, by path; empty is not checked.</summary>
    public ImmutableArray<Padverwachting> Kosten { get; init; } = [];

    /// <summary>Per afspraak how it must stand, by path; empty is not checked.</summary>
    public ImmutableArray<Padverwachting> Afspraken { get; init; } = [];

    /// <summary>Per way of leaving how it must stand, by path; empty is not checked.</summary>
    public ImmutableArray<Padverwachting> Deelname { get; init; } = [];

    /// <summary>What must be said of the term of the agreement, by path; empty is not checked.</summary>
    public ImmutableArray<Padverwachting> Looptijd { get; init; } = [];

    /// <summary>What must be shared and withheld, by path; empty is not checked.</summary>
    public ImmutableArray<Padverwachting> Gegevens { get; init; } = [];

    /// <summary>What the text says of the contract; null is not checked.</summary>
    public Contractverwachting? Contract { get; init; }

    /// <summary>Whether nothing is expected at all.</summary>
    public bool IsLeeg => Knoop.Entries.IsEmpty;

    /// <summary>Whether something is expected of a toets.</summary>
    public bool VraagtToets => Knoop.Entries.Any(entry => !_buitenDeToets.Contains(entry.Sleutel.Tekst));

    /// <summary>Whether something is expected of what follows from events.</summary>
    public bool VraagtAfspraken => !Afspraken.IsEmpty || !Deelname.IsEmpty || !Looptijd.IsEmpty;

    /// <summary>Where an expectation stands, by its path; of a part that is not there the nearest above it.</summary>
    public SourceSpan Plaats(string pad)
    {
        YamlNode? hier = Knoop;
        var plaats = Knoop.Plaats;
        foreach (var deel in pad.Split('.'))
        {
            if (hier is not YamlMapping groep || groep.Find(deel) is not { } entry)
            {
                break;
            }

            (hier, plaats) = (entry.Waarde, entry.Sleutel.Plaats);
        }

        return plaats;
    }
}

/// <summary>One value that must come out.</summary>
/// <param name="Pad">Where it stands in what was worked out, from the top.</param>
/// <param name="Waarden">The value, or the values of a list, as a set.</param>
/// <param name="IsLijst">Whether a list is meant.</param>
internal sealed record Padverwachting(ImmutableArray<string> Pad, ImmutableArray<string> Waarden, bool IsLijst);
