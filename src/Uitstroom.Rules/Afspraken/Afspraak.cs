using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Who does what, when, and by which day: a deadline, a duty, a meeting or a report.</summary>
public sealed class Afspraak
{
    internal Afspraak(string naam) => Naam = naam;

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>What must be done, in Dutch, to be read after who does it.</summary>
    public string Doet { get; internal init; } = "";

    /// <summary>In which form, such as in writing; null when the text does not say.</summary>
    public string? Vorm { get; internal init; }

    /// <summary>What it must hold or treat; empty when the text does not say.</summary>
    public ImmutableArray<string> Inhoud { get; internal init; } = [];

    /// <summary>Whether it goes on after the regeling has ended, and after somebody has left; null when a fact, a judgement or a reading decides.</summary>
    public bool? BlijftGelden => Blijft switch
    {
        null => false,
        Voorwaarde.Vast { Waar: var altijd } => altijd,
        _ => null,
    };

    /// <summary>The provisions.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    /// <summary>The roles that may have to act, as the agreement calls them, without doubles; which of them does can hang on facts.</summary>
    public ImmutableArray<Rol> Wie => [.. Doeners.Rollen];

    /// <summary>Whether only some of <see cref="Wie"/> act: a reading or facts decide which.</summary>
    public bool WieHangtAf => Doeners.Rijen.Any(rij => rij.Dan is not Keus<ImmutableArray<Rol>>.Vast) || (!Doeners.Alle && Doeners.Rijen.Length > 1);

    /// <summary>The roles that may be told, without doubles.</summary>
    public ImmutableArray<Rol> Aan => [.. Ontvangers.Rollen];

    /// <summary>The roles that take part, without doubles.</summary>
    public ImmutableArray<Rol> Met => [.. Deelnemers.Rollen];

    /// <summary>How firm it is; more than one where a reading decides.</summary>
    public ImmutableArray<Aard> Aarden => [.. AardKeus.Alle().Distinct()];

    /// <summary>From when, by when and how often, in Dutch; empty for a duty that always holds.</summary>
    public string Termijntekst => Afspraaktekst.Termijn(this);

    internal Betrokkenen Doeners { get; init; } = Betrokkenen.Geen;

    internal Betrokkenen Ontvangers { get; init; } = Betrokkenen.Geen;

    internal Betrokkenen Deelnemers { get; init; } = Betrokkenen.Geen;

    internal Voorwaarde? Wanneer { get; init; }

    /// <summary>When it goes on after the end; null when it does not.</summary>
    internal Voorwaarde? Blijft { get; init; }

    internal Keus<Feit?>? Peildatum { get; init; }

    internal Keus<Aard> AardKeus { get; init; } = new Keus<Aard>.Vast(Aard.Hard);

    /// <summary>The events that each start it; null when it holds all along.</summary>
    internal Keus<ImmutableArray<Dagbron>>? Start { get; init; }

    internal Grensdag? Grens { get; init; }

    internal Keus<Herhaling>? Herhaling { get; init; }

    /// <summary>The event up to and including whose day times fall away; null when there is none or, in a reading, none falls away.</summary>
    internal Keus<Dagbron?>? PasNa { get; init; }

    /// <summary>How often it returns at most; null for as long as it lasts.</summary>
    internal int? Aantal { get; init; }

    /// <summary>When it ends; null when nothing is said or, in a reading, when it has no end.</summary>
    internal Keus<Slotdag?>? Slot { get; init; }

    internal Keus<Feit>? KlaarBij { get; init; }

    internal Keus<string>? Gevolg { get; init; }

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <summary>The events from which it may be counted, whatever the reading.</summary>
    internal IEnumerable<Dagbron> Beginbronnen() =>
        (Start?.Alle().SelectMany(starts => starts) ?? [])
            .Concat(Grens switch
            {
                Grensdag.Voor voor => voor.Gebeurtenis.Alle(),
                Grensdag.Uiterlijk uiterlijk => uiterlijk.Gebeurtenis.Alle(),
                Grensdag.UiterlijkJaardag jaardag => jaardag.Gebeurtenis.Alle(),
                _ => [],
            })
            .SelectMany(bron => bron.Boom());

    /// <summary>The events from which it may be counted or by which it may end, whatever the reading.</summary>
    internal IEnumerable<Dagbron> Dagbronnen() => Beginbronnen()
        .Concat((Slot?.Alle().Select(slot => slot?.Dag).OfType<Dagbron>() ?? [])
            .Concat(PasNa?.Alle().OfType<Dagbron>() ?? [])
            .SelectMany(bron => bron.Boom()));

    /// <summary>The names of the afspraken that must be settled before this one.</summary>
    internal IEnumerable<string> WachtOp() => Dagbronnen().OfType<Dagbron.VanAfspraak>().Select(bron => bron.Naam).Distinct();

    /// <summary>The conditions on which its stand hangs.</summary>
    internal IEnumerable<Voorwaarde> Standvoorwaarden() => new[] { Wanneer, Blijft }.OfType<Voorwaarde>();

    /// <summary>The conditions on which it hangs who it concerns.</summary>
    internal IEnumerable<Voorwaarde> Wievoorwaarden() =>
        new[] { Doeners, Ontvangers, Deelnemers }.SelectMany(wie => wie.Rijen).Select(rij => rij.Wanneer).OfType<Voorwaarde>();

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>When something ends: the day itself counts, or it does not; or so long after the start, whose first day counts.</summary>
internal sealed record Slotdag(Dagbron? Dag, bool TeltMee, Termijnduur? Duurt);
