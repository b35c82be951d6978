using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How the text chooses a form of contract: named rows, of which the first that holds counts.</summary>
internal sealed class Keuzeregel
{
    private readonly Lazy<Keuzetoets> _toets;

    public Keuzeregel(ImmutableArray<Keuzerij> rijen)
    {
        Rijen = rijen;
        _toets = new(() => new Keuzetoets(this));
    }

    public ImmutableArray<Keuzerij> Rijen { get; }

    /// <summary>Who decides, where a row names nobody.</summary>
    public Rol? Beslist { get; init; }

    public ImmutableArray<string> Bron { get; init; } = [];

    public SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    public Keuzetoets Toets => _toets.Value;
}

/// <summary>A row of the choice: when it holds, and to which forms it then points.</summary>
internal sealed record Keuzerij(string Naam, Voorwaarde? Wanneer, Keus<Vormverwijzing> Dan, Rol? Beslist, ImmutableArray<string> Bron)
{
    public string Toelichting { get; init; } = "";

    public SourceSpan Plaats { get; init; } = SourceSpan.Whole("");
}

/// <summary>The forms that a row points to; none when the text is silent. The list may be open: other forms are not excluded.</summary>
internal sealed record Vormverwijzing(ImmutableArray<string> Vormen, bool Volledig);
