using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>What every chapter of a page needs: the regeling, links to its provisions, and sentences for its conditions.</summary>
internal sealed class Opbouw(Regeling regeling, string voorvoegsel = "", int hoogstensBronnen = int.MaxValue)
{
    private readonly Lazy<Dictionary<string, string>> _titels = new(() => regeling.Onderdelen.ToDictionary(onderdeel => onderdeel.Pad, onderdeel => onderdeel.Titel, StringComparer.Ordinal));

    public Regeling Regeling { get; } = regeling;

    public Bronnen Bronnen { get; } = new(regeling, voorvoegsel, hoogstensBronnen);

    public Voorwaardezin Zin { get; } = new(regeling);

    /// <summary>The provisions of something, as a piece of text.</summary>
    public Tekst Bron(IEnumerable<string> ids) => Bronnen.Bij(ids);

    /// <summary>A link to a part of the region file, called by its title or else by the last word of its path.</summary>
    public Tekst Naar(string pad) => Tekst.Naar(pad, _titels.Value.TryGetValue(pad, out var titel) ? Linktitel.Kort(titel) : Weergave.Leesbaar(pad[(pad.LastIndexOf('.') + 1)..]));

    /// <summary>A remark of the file; nothing when there is none.</summary>
    public IEnumerable<Blok> Toelichting(string tekst) => tekst.Length == 0 ? [] : [new Blok.Noot(Bronnen.InTekst(tekst))];

    /// <summary>A sentence of one value, or one per option where a reading decides.</summary>
    public static Punt PerLezing<T>(Keus<T> keus, Func<T, Tekst> tekst) => keus switch
    {
        Keus<T>.Vast vast => tekst(vast.Waarde),
        Keus<T>.PerLezing lezing => new Punt(
            "hangt af van de lezing " + Tekst.Naar($"lezingen.{lezing.Lezing.Naam}", $"„{lezing.Lezing.Vraag}”") + ":",
            [.. lezing.Opties.Select((optie, nummer) => Onder(lezing.Lezing.Opties[nummer], PerLezing(optie, tekst)))]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Punt Onder(Leesoptie optie, Punt punt) => new(Tekst.Vet(optie.Tekst) + ": " + punt.Tekst, punt.Delen);
}
