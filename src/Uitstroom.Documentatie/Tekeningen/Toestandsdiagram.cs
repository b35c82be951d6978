using System.Collections.Immutable;

namespace Uitstroom.Documentatie;

/// <summary>
/// States and the transitions between them. The states stand below each other; every transition has a row of its own beside the state that it leaves, with
/// its words there, and a row where it arrives. Between those rows runs a line in a track of its own, right of all words: so words never overlap, whatever
/// the states are, and the same input gives the same drawing.
/// </summary>
internal static class Toestandsdiagram
{
    private const int Vakbreedte = 190;
    private const int Woordbreedte = 330;
    private const int Spoor = 16;
    private const int Letter = 13;
    private const int Regel = 17;
    private const int Rand = 10;

    public static Tekening Maak(IReadOnlyList<Toestand> toestanden, IReadOnlyList<Pijl> pijlen)
    {
        var plaatsen = new Dictionary<(int Pijl, bool Aankomst), int>();
        var vormen = ImmutableArray.CreateBuilder<Vorm>();
        var y = Rand;
        for (var i = 0; i < toestanden.Count; i++)
        {
            y = Toestand(toestanden, pijlen, i, y, plaatsen, vormen) + 26;
        }

        var sporen = Sporen(pijlen, plaatsen);
        var rechts = Vakbreedte + Woordbreedte + 24;
        for (var i = 0; i < pijlen.Count; i++)
        {
            var (van, naar, x) = (plaatsen[(i, false)], plaatsen[(i, true)], rechts + (sporen[i] * Spoor));
            vormen.Add(new Vorm.Lijn([(Vakbreedte, van), (x, van), (x, naar), (Vakbreedte + 1, naar)], Klasse(pijlen[i].Soort), Pijl: true));
        }

        return new Tekening(rechts + ((sporen.DefaultIfEmpty(0).Max() + 1) * Spoor), y - 26 + Rand, vormen.ToImmutable());
    }

    /// <summary>Draws a state with a row for every transition that leaves it or arrives; gives the lowest line of it.</summary>
    private static int Toestand(IReadOnlyList<Toestand> toestanden, IReadOnlyList<Pijl> pijlen, int nummer, int y, Dictionary<(int Pijl, bool Aankomst), int> plaatsen, ImmutableArray<Vorm>.Builder vormen)
    {
        var begin = y;
        y += 6;
        foreach (var pijl in Enumerable.Range(0, pijlen.Count).Where(pijl => pijlen[pijl].Van == nummer))
        {
            // The words stand on the line of their transition.
            var woorden = Letterbreedte.Breek(pijlen[pijl].Tekst, Woordbreedte, Letter);
            foreach (var woord in woorden)
            {
                y += Regel;
                vormen.Add(new Vorm.Woorden(Vakbreedte + 16, y - 4, woord, "woord"));
            }

            y += 4;
            plaatsen[(pijl, false)] = y;
            y += 6;
        }

        foreach (var pijl in Enumerable.Range(0, pijlen.Count).Where(pijl => pijlen[pijl].Naar == nummer))
        {
            y += 16;
            plaatsen[(pijl, true)] = y;
            vormen.Add(new Vorm.Woorden(Vakbreedte + 16, y - 4, pijlen[pijl].Nummer, "zacht klein"));
        }

        var naam = Letterbreedte.Breek(toestanden[nummer].Naam, Vakbreedte - 24, Letter + 1);
        var einde = Math.Max(y + 10, begin + (naam.Count * Regel) + 20);
        vormen.Add(new Vorm.Vak(0, begin, Vakbreedte, einde - begin, toestanden[nummer].Soort switch { Toestandsoort.Einde => "vak-einde", Toestandsoort.Open => "vak-open", _ => "vak" }, 6));
        var eerste = begin + ((einde - begin - (naam.Count * Regel)) / 2) + 13;
        vormen.AddRange(naam.Select((regel, i) => new Vorm.Woorden(Vakbreedte / 2, eerste + (i * Regel), regel, "kopje", Uitlijning.Midden)));
        return einde;
    }

    /// <summary>A track for every transition: the first that is free between its two rows; short ones first, so that they stay near.</summary>
    private static int[] Sporen(IReadOnlyList<Pijl> pijlen, Dictionary<(int Pijl, bool Aankomst), int> plaatsen)
    {
        var sporen = new int[pijlen.Count];
        var bezet = new List<List<(int Boven, int Onder)>>();
        foreach (var pijl in Enumerable.Range(0, pijlen.Count).OrderBy(pijl => Math.Abs(plaatsen[(pijl, false)] - plaatsen[(pijl, true)])).ThenBy(pijl => pijl))
        {
            var (boven, onder) = (Math.Min(plaatsen[(pijl, false)], plaatsen[(pijl, true)]), Math.Max(plaatsen[(pijl, false)], plaatsen[(pijl, true)]));
            var spoor = bezet.FindIndex(lijst => lijst.All(ander => ander.Onder < boven || ander.Boven > onder));
            if (spoor < 0)
            {
                spoor = bezet.Count;
                bezet.Add([]);
            }

            bezet[spoor].Add((boven, onder));
            sporen[pijl] = spoor;
        }

        return sporen;
    }

    private static string Klasse(Pijlsoort soort) => soort switch
    {
        Pijlsoort.Vanzelf => "pijl",
        Pijlsoort.Kan => "pijl-kan",
        _ => "pijl-open",
    };
}

/// <summary>A state, in the order in which they are drawn.</summary>
internal sealed record Toestand(string Naam, Toestandsoort Soort);

/// <summary>What kind of state it is.</summary>
internal enum Toestandsoort
{
    Gewoon,

    /// <summary>Nothing follows.</summary>
    Einde,

    /// <summary>The text does not say what follows.</summary>
    Open,
}

/// <summary>A transition between two states, by their places in the list.</summary>
internal sealed record Pijl(int Van, int Naar, string Nummer, string Tekst, Pijlsoort Soort);

/// <summary>How sure a transition is.</summary>
internal enum Pijlsoort
{
    Vanzelf,
    Kan,

    /// <summary>Forbidden, or not said.</summary>
    Open,
}
