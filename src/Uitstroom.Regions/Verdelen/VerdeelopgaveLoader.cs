using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What could be read of a file with a division to make, and everything that was wrong with it.</summary>
/// <param name="Sleutel">The key; null when an error keeps it from being used.</param>
/// <param name="Opties">What to divide and how; null when an error keeps it from being used.</param>
/// <param name="Diagnostics">Everything that was wrong, in order of place.</param>
public sealed record Verdeelopgave(Verdeelsleutel? Sleutel, VerdeelOpties? Opties, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Loads what is to be divided from a file in YAML or JSON. Nothing is thrown for a bad file.</summary>
public static class VerdeelopgaveLoader
{
    /// <summary>Loads a division to make from a file.</summary>
    /// <param name="pad">The path.</param>
    /// <param name="regeling">The regeling whose keys it names.</param>
    /// <param name="peildatum">The date on which is looked to whom a division by origin applies, for a file that lists people; null when it lists none.</param>
    public static Verdeelopgave Load(string pad, Regeling regeling, LocalDate? peildatum = null)
    {
        ArgumentNullException.ThrowIfNull(pad);
        return YamlFile.Read(pad) switch
        {
            YamlFile.Content inhoud => Load(pad, inhoud.Inhoud, regeling, peildatum),
            YamlFile.Refused geweigerd => new Verdeelopgave(null, null, [geweigerd.Melding]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Loads a division to make from memory.</summary>
    /// <param name="naam">The name of the source in diagnostics.</param>
    /// <param name="inhoud">The bytes, UTF-8.</param>
    /// <param name="regeling">The regeling whose keys it names.</param>
    /// <param name="peildatum">The date on which is looked to whom a division by origin applies, for a file that lists people; null when it lists none.</param>
    public static Verdeelopgave Load(string naam, ReadOnlyMemory<byte> inhoud, Regeling regeling, LocalDate? peildatum = null)
    {
        ArgumentNullException.ThrowIfNull(naam);
        ArgumentNullException.ThrowIfNull(regeling);
        var document = YamlReader.Read(naam, inhoud);
        return document.Root is YamlMapping root
            ? new Verdeelopgavebinder(regeling, document.Diagnostics).Bind(root, peildatum)
            : new Verdeelopgave(null, null, document.Diagnostics.IsEmpty
                ? [AanvraagDiagnostics.GeenObject(SourceSpan.Whole(naam), "verdeling")]
                : document.Diagnostics);
    }

    /// <summary>Loads weights for a key: per receiver a whole number, or per group the receivers with theirs.</summary>
    /// <param name="pad">The path.</param>
    /// <param name="sleutel">The key.</param>
    /// <returns>The weights, or null when an error keeps them from being used; and everything that was wrong, in order of place.</returns>
    public static (Cijfers? Gewichten, ImmutableArray<Diagnostic> Diagnostics) LoadGewichten(string pad, Verdeelsleutel sleutel)
    {
        ArgumentNullException.ThrowIfNull(pad);
        ArgumentNullException.ThrowIfNull(sleutel);
        return YamlFile.Read(pad) switch
        {
            YamlFile.Content inhoud => Gewichten(YamlReader.Read(pad, inhoud.Inhoud), sleutel),
            YamlFile.Refused geweigerd => (null, [geweigerd.Melding]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static (Cijfers? Gewichten, ImmutableArray<Diagnostic> Diagnostics) Gewichten(YamlDocument document, Verdeelsleutel sleutel)
    {
        var meldingen = new DiagnosticList();
        foreach (var melding in document.Diagnostics)
        {
            meldingen.Add(melding);
        }

        var gewichten = new Cijferbinder(new Bindcontext(meldingen, null), sleutel.Over, sleutel.Per, sleutel.Naam).Bind(document.Root);
        return (meldingen.HeeftFouten ? null : gewichten, meldingen.InOrder());
    }
}
