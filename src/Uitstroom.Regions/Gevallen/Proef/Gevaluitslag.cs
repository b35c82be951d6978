using System.Collections.Immutable;
using System.Text;

namespace Uitstroom.Regions;

/// <summary>How one case came out. Immutable.</summary>
/// <param name="Geval">The case.</param>
/// <param name="Verschillen">In what it differs from what it expects; empty when in nothing.</param>
/// <param name="Waarom">Why it came out so: lines in Dutch with values and provisions; empty when nothing differs.</param>
public sealed record Gevaluitslag(Proefgeval Geval, ImmutableArray<Gevalverschil> Verschillen, ImmutableArray<string> Waarom)
{
    /// <summary>How it came out.</summary>
    public Gevalstand Stand => Geval.Todo is not null ? Gevalstand.Todo : Verschillen.IsEmpty ? Gevalstand.Goed : Gevalstand.Anders;

    /// <summary>Whether the mark <c>todo</c> can go: the case expects something and that is what comes out.</summary>
    public bool TodoKanWeg => Geval is { Todo: not null, VerwachtIets: true } && Verschillen.IsEmpty;

    /// <summary>What was expected, what came out and why, in Dutch; lines ending in <c>\n</c>. Of a case that came out well one line.</summary>
    public string ToText()
    {
        var tekst = new StringBuilder();
        tekst.Append(Geval.Naam).Append(": ").Append(Geval.Titel).Append(Geval.Bron.IsEmpty ? "" : $"  [{string.Join(", ", Geval.Bron)}]").Append('\n');
        if (Geval.Todo is { } reden)
        {
            tekst.Append("  todo: ").Append(reden).Append(TodoKanWeg ? " (het geval klopt nu: `todo` kan weg)" : "").Append('\n');
        }

        foreach (var verschil in Verschillen)
        {
            tekst.Append("  ").Append(verschil.Wat).Append('\n');
            tekst.Append("    verwacht: ").Append(Noem(verschil.Verwacht)).Append('\n');
            tekst.Append("    gekregen: ").Append(Noem(verschil.Gekregen)).Append('\n');
        }

        if (!Waarom.IsEmpty)
        {
            tekst.Append("  waarom\n").Append(string.Concat(Waarom.Select(regel => $"    {regel}\n")));
        }

        return tekst.ToString();
    }

    /// <inheritdoc />
    public override string ToString() => ToText();

    private static string Noem(ImmutableArray<string> waarden) => waarden.IsEmpty ? "niets" : string.Join(", ", waarden);
}
