using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>People as JSON lines: an application on each. Memory does not grow with the file.</summary>
internal sealed class Personenbestand(string bestand, Omgeving omgeving, Regeling regeling)
{
    // Enough to see what is wrong with a file.
    private const int HoogstensGemeld = 100;

    private readonly ImmutableArray<Diagnostic>.Builder _meldingen = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>What was wrong, after reading: at most the first hundred findings.</summary>
    public ImmutableArray<Diagnostic> Meldingen => _meldingen.ToImmutable();

    /// <summary>Whether somebody could not be read, so that the counts would be wrong.</summary>
    public bool HeeftFouten { get; private set; }

    public IEnumerable<Aanvraag> Lees()
    {
        using var stroom = Invoerbestand.Open(bestand, omgeving);
        foreach (var blok in new Regellezer(stroom, Aanvraag.GrootsteLengte).Blokken())
        {
            var nummer = blok.EersteRegel;
            foreach (var regel in Regels(blok))
            {
                if (Persoon(regel, nummer++) is { } persoon)
                {
                    yield return persoon;
                }
            }

            blok.Vrij();
        }
    }

    private static List<byte[]> Regels(Regelblok blok)
    {
        if (blok.TeLang)
        {
            // A line of this length is refused by its size alone.
            return [new byte[Aanvraag.GrootsteLengte + 1]];
        }

        var regels = new List<byte[]>();
        var rest = blok.Inhoud;
        while (!rest.IsEmpty)
        {
            var einde = rest.IndexOf((byte)'\n');
            regels.Add(rest[..(einde < 0 ? rest.Length : einde)].ToArray());
            rest = einde < 0 ? default : rest[(einde + 1)..];
        }

        return regels;
    }

    private Aanvraag? Persoon(byte[] regel, int nummer)
    {
        if (regel.AsSpan().Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        var gelezen = Aanvraag.Parse(regel, regeling, new AanvraagOpties { Bestand = bestand, EersteRegel = nummer });
        HeeftFouten |= gelezen.HeeftFouten;
        _meldingen.AddRange(gelezen.Diagnostics.Take(HoogstensGemeld - _meldingen.Count));
        return gelezen.Aanvraag;
    }
}
