using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>An example case of a file, to be run. Immutable; it may be run any number of times and by several threads.</summary>
public sealed class Proefgeval
{
    internal Proefgeval(Gevallenbestand bestand, Geval geval) => (Bestand, Geval) = (bestand, geval);

    /// <summary>The file that it stands in.</summary>
    public Gevallenbestand Bestand { get; }

    /// <summary>The name; for other readings of the same case with these behind it, as in <c>wf-g10 bovengrens_amv=tot_23</c>.</summary>
    public string Naam => Geval.Naam;

    /// <summary>What it shows, in Dutch; the name when it has no title.</summary>
    public string Titel => Geval.Titel;

    /// <summary>The provisions that it is about; may be empty.</summary>
    public ImmutableArray<string> Bron => Geval.Bron;

    /// <summary>Why it need not come out yet; null when it must.</summary>
    public string? Todo => Geval.Todo;

    /// <summary>The readings that it was written for, by name; empty when the standard ones hold.</summary>
    public ImmutableSortedDictionary<string, string> Lezingen => Geval.Aanvraag.Lezingen;

    /// <summary>Whether it says what must come out; only one that is marked <c>todo</c> may leave that open.</summary>
    public bool VerwachtIets => !Geval.Verwacht.IsLeeg;

    /// <summary>Where it stands.</summary>
    public SourceSpan Plaats => Geval.Plaats;

    internal Geval Geval { get; }

    /// <summary>Runs it: works out everything that it expects something of, and compares.</summary>
    public Gevaluitslag Draai()
    {
        var verschillen = Gevalcontrole.Controleer(Geval);
        return new Gevaluitslag(this, verschillen.Gevonden, verschillen.Waarom);
    }

    /// <inheritdoc />
    public override string ToString() => Titel == Naam ? Naam : $"{Naam}: {Titel}";
}
