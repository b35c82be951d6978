using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What people may still do after a refusal, or where the text lets them depart from it. It is applied to an outcome and never changes one.</summary>
public sealed class Hardheidsclausule
{
    internal Hardheidsclausule(ImmutableArray<string> na, Rol beslist)
    {
        Na = na;
        Beslist = beslist;
    }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "Hardheidsclausule";

    /// <summary>The labels after which it can be invoked; empty when the text ties it to no outcome.</summary>
    public ImmutableArray<string> Na { get; }

    /// <summary>Who decides on it; <c>niet_genoemd</c> when the agreement names nobody.</summary>
    public Rol Beslist { get; }

    /// <summary>With how many parties at least it is used: more than one where the text asks for deliberation among them. From 1.</summary>
    public int MinstensPartijen { get; internal init; } = 1;

    /// <summary>With whom those who decide deliberate first; may be empty.</summary>
    public ImmutableArray<string> NaOverlegMet { get; internal init; } = [];

    /// <summary>The only provisions that it may depart from, in some reading; empty when the text names none.</summary>
    public ImmutableArray<string> AlleenVoor => AlleenVoorKeus is { } keus ? [.. keus.Alle().SelectMany(ids => ids).Distinct(StringComparer.Ordinal)] : [];

    /// <summary>The reading that decides which of <see cref="AlleenVoor"/> it may depart from; null when none does.</summary>
    public Lezing? AlleenVoorLezing => AlleenVoorKeus?.Lezingen().FirstOrDefault();

    /// <summary>The provisions of which the text leaves open whether it may depart from them.</summary>
    public ImmutableArray<string> OpenVoor { get; internal init; } = [];

    /// <summary>Who is told of its use; null when nobody is.</summary>
    public Rol? MeldtAan { get; internal init; }

    /// <summary>What of its use is recorded, in the words of the agreement, such as <c>aantal</c>, <c>reden</c> and <c>uitkomst</c>; empty when it does not say.</summary>
    public ImmutableArray<string> LegtVast { get; internal init; } = [];

    /// <summary>In which form it is used; <c>niet_geregeld</c> when the agreement does not say.</summary>
    public string Vorm { get; internal init; } = "niet_geregeld";

    /// <summary>The afspraken on telling and reporting its use.</summary>
    public ImmutableArray<Afspraak> Afspraken { get; internal init; } = [];

    /// <summary>The provisions.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    /// <summary>The examples that the agreement gives.</summary>
    internal ImmutableArray<Hardheidsvoorbeeld> Voorbeelden { get; init; } = [];

    internal Keus<ImmutableArray<string>>? AlleenVoorKeus { get; init; }
}

/// <summary>A case that the agreement names as an example.</summary>
internal sealed record Hardheidsvoorbeeld(string Naam, Voorwaarde Wanneer, ImmutableArray<string> Bron);
