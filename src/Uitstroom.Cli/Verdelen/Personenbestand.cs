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
            var personen = new List<Aanvraag>();
            blok.ElkeRegel((regel, nummer) => Persoon(personen, regel, nummer));
            blok.Vrij();
            foreach (var persoon in personen)
            {
                yield return persoon;
            }
        }
    }

    private void Persoon(List<Aanvraag> personen, ReadOnlySpan<byte> regel, int nummer)
    {
        var gelezen = Aanvraag.Parse(regel, regeling, new AanvraagOpties { Bestand = bestand, EersteRegel = nummer });
        HeeftFouten |= gelezen.HeeftFouten;
        _meldingen.AddRange(gelezen.Diagnostics.Take(HoogstensGemeld - _meldingen.Count));
        if (gelezen.Aanvraag is { } persoon)
        {
            personen.Add(persoon);
        }
    }
}
