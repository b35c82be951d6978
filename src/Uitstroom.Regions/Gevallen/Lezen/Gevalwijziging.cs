using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The agreement under the amendment or the local agreement that a case holds itself.</summary>
internal static class Gevalwijziging
{
    /// <summary>The agreement; null when the change cannot be applied: the messages then say why.</summary>
    public static Regeling? Pas(Regeling regeling, YamlEntry entry, DiagnosticList meldingen)
    {
        var kaal = regeling;
        if (entry.Waarde.Onder("wijziging") is YamlMapping wijziging)
        {
            kaal = Na(kaal.MetWijzigingen([Bestand(wijziging)]), meldingen);
        }

        return kaal is not null && entry.Waarde.Onder("lokaal") is YamlMapping lokaal ? Na(kaal.MetLokaal(Bestand(lokaal)), meldingen) : kaal;
    }

    private static Wijzigingsbestand Bestand(YamlMapping knoop) =>
        Wijzigingsbestand.Van(new YamlDocument(knoop.Plaats.Bestand, knoop, [], ReadOnlyMemory<byte>.Empty));

    // A change in a case is an example: that its gemeente may be no party, and the like, is no news to who wrote it.
    private static Regeling? Na(LoadResult load, DiagnosticList meldingen)
    {
        foreach (var melding in load.Diagnostics.Where(melding => melding.Severity == Severity.Error))
        {
            meldingen.Add(melding);
        }

        return load.Regeling;
    }
}
