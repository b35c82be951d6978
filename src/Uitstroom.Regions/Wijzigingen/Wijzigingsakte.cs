using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>An amendment or local agreement as it was read, with what was found to be wrong with it so far.</summary>
internal sealed class Wijzigingsakte(YamlDocument document, YamlMapping root, Wijzigingsoort soort)
{
    private readonly DiagnosticList _meldingen = new();
    private readonly HashSet<Diagnostic> _gemeld = [];

    public YamlDocument Document => document;

    public YamlMapping Root => root;

    public Wijzigingsoort Soort => soort;

    /// <summary>The key that holds the name: it also says what kind of file this is.</summary>
    public string Naamsleutel => soort == Wijzigingsoort.Wijziging ? "wijziging" : "lokale_afspraak";

    public string Naam => root[Naamsleutel].Tekst() ?? "";

    public SourceSpan Plaats => root.Find(Naamsleutel)?.Sleutel.Plaats ?? root.Plaats;

    /// <summary>The first day; the first of all when it could not be read, which has been reported.</summary>
    public LocalDate Van { get; init; } = Dag.Eerste;

    /// <summary>Whether the first day could be read.</summary>
    public bool HeeftVan { get; init; }

    public LocalDate? TotEnMet { get; init; }

    public ImmutableArray<Ingreep> Ingrepen { get; init; } = [];

    public bool HeeftFouten => _meldingen.HeeftFouten;

    public ImmutableArray<Diagnostic> Meldingen => _meldingen.InOrder();

    public bool Geldt(LocalDate dag) => dag >= Van && !(dag > TotEnMet);

    /// <summary>Reports something, once: a later version finds the same things again.</summary>
    public void Meld(Diagnostic melding)
    {
        if (_gemeld.Add(melding))
        {
            _meldingen.Add(melding);
        }
    }
}
