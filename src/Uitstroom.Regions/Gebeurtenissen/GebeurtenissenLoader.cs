using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Loads files with events. Nothing is thrown for a bad file.</summary>
public static class GebeurtenissenLoader
{
    /// <summary>Loads events from a file in YAML; an application is such a file too.</summary>
    /// <param name="pad">The path.</param>
    /// <param name="regeling">The regeling whose events and afspraken it names.</param>
    /// <param name="opties">Names of other regions' facts; null for the defaults. The name of the file comes from <paramref name="pad"/>.</param>
    /// <returns>The events, or null when nothing could be read; and everything that was wrong.</returns>
    public static GebeurtenissenResult Load(string pad, Regeling regeling, AanvraagOpties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(pad);
        return YamlFile.Read(pad) switch
        {
            YamlFile.Content inhoud => Load(pad, inhoud.Inhoud, regeling, opties),
            YamlFile.Refused geweigerd => new GebeurtenissenResult(null, [geweigerd.Melding]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Loads events from memory.</summary>
    /// <param name="naam">The name of the source in diagnostics.</param>
    /// <param name="inhoud">The bytes, YAML in UTF-8.</param>
    /// <param name="regeling">The regeling whose events and afspraken it names.</param>
    /// <param name="opties">Names of other regions' facts; null for the defaults.</param>
    /// <returns>The events, or null when nothing could be read; and everything that was wrong.</returns>
    public static GebeurtenissenResult Load(string naam, ReadOnlyMemory<byte> inhoud, Regeling regeling, AanvraagOpties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(naam);
        ArgumentNullException.ThrowIfNull(regeling);
        return Lees(YamlReader.Read(naam, inhoud), regeling, (opties ?? new AanvraagOpties()) with { Bestand = naam });
    }

    internal static GebeurtenissenResult Lees(YamlDocument document, Regeling regeling, AanvraagOpties opties)
    {
        if (document.Root is not YamlMapping root)
        {
            return new GebeurtenissenResult(null, document.Diagnostics.IsEmpty
                ? [AanvraagDiagnostics.GeenObject(SourceSpan.Whole(opties.Bestand), "gebeurtenissen")]
                : document.Diagnostics);
        }

        var opbouw = new Gebeurtenisopbouw(regeling, opties);
        foreach (var melding in document.Diagnostics)
        {
            opbouw.Feiten.Meld(melding);
        }

        Gebeurtenissenbinder.Bind(opbouw, root, regeling);
        return opbouw.Bouw();
    }
}
