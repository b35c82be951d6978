using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Loads registrations from a file in YAML; <c>docs/monitoring.md</c> describes it. Nothing is thrown for a bad file.</summary>
public static class RegistratieLoader
{
    private static readonly string[] _sleutels = ["kenmerk", "volledig", "van", "tot_en_met", "registraties"];

    /// <summary>Counts the registrations of a file.</summary>
    /// <param name="pad">The path.</param>
    /// <param name="teller">What counts them; what is wrong with a registration goes there.</param>
    /// <returns>What was wrong with the file itself.</returns>
    public static ImmutableArray<Diagnostic> Load(string pad, Monitoringteller teller)
    {
        ArgumentNullException.ThrowIfNull(pad);
        return YamlFile.Read(pad) switch
        {
            YamlFile.Content inhoud => Load(pad, inhoud.Inhoud, teller),
            YamlFile.Refused geweigerd => [geweigerd.Melding],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Counts the registrations in a text.</summary>
    /// <param name="naam">The name of the source in diagnostics.</param>
    /// <param name="inhoud">The bytes, YAML in UTF-8.</param>
    /// <param name="teller">What counts them; what is wrong with a registration goes there.</param>
    /// <returns>What was wrong with the file itself.</returns>
    public static ImmutableArray<Diagnostic> Load(string naam, ReadOnlyMemory<byte> inhoud, Monitoringteller teller)
    {
        ArgumentNullException.ThrowIfNull(naam);
        ArgumentNullException.ThrowIfNull(teller);
        var document = YamlReader.Read(naam, inhoud);
        if (document.Root is not YamlMapping root || root["registraties"] is not YamlSequence registraties)
        {
            return document.Diagnostics.IsEmpty
                ? [VormDiagnostics.VerkeerdeVorm(document.Root?.Plaats ?? SourceSpan.Whole(naam), "het bestand", "een groep met `registraties` als lijst")]
                : document.Diagnostics;
        }

        var meldingen = new DiagnosticList();
        foreach (var melding in document.Diagnostics)
        {
            meldingen.Add(melding);
        }

        foreach (var entry in root.Entries.Where(entry => !_sleutels.Contains(entry.Sleutel.Tekst)))
        {
            meldingen.Add(VormDiagnostics.OnbekendeSleutel(entry.Sleutel.Plaats, entry.Sleutel.Tekst, "", Suggestion.For(entry.Sleutel.Tekst, _sleutels), _sleutels));
        }

        if (root.Find("volledig") is { } volledig)
        {
            teller.Voeg(Opbouw(root.Entries.Where(entry => entry.Sleutel.Tekst is "volledig" or "van" or "tot_en_met"), volledig.Sleutel.Plaats, teller));
        }
        else if ((root.Find("van") ?? root.Find("tot_en_met")) is { } los)
        {
            meldingen.Add(MonitoringDiagnostics.OnjuisteVolledigheid(los.Sleutel.Plaats, "er staat niet welke registraties volledig zijn"));
        }

        foreach (var item in registraties.Items)
        {
            Voeg(item, teller);
        }

        return meldingen.InOrder();
    }

    private static void Voeg(YamlNode item, Monitoringteller teller)
    {
        if (item is YamlMapping mapping)
        {
            teller.Voeg(Opbouw(mapping.Entries, item.Plaats, teller));
        }
        else
        {
            teller.Meld(MonitoringDiagnostics.GeenRegistratie(item.Plaats));
            teller.Voeg((Registratieopbouw?)null);
        }
    }

    private static Registratieopbouw Opbouw(IEnumerable<YamlEntry> entries, SourceSpan plaats, Monitoringteller teller)
    {
        var opbouw = new Registratieopbouw(plaats, teller.Meld);
        foreach (var entry in entries)
        {
            if (entry.Waarde is YamlMapping || (entry.Waarde is YamlSequence reeks && reeks.Items.Any(item => item is not YamlScalar)))
            {
                teller.Meld(MonitoringDiagnostics.NietEen(entry.Waarde.Plaats, entry.Sleutel.Tekst));
                continue;
            }

            var waarden = entry.Waarde.Scalars().Where(waarde => waarde.Tekst != "onbekend").Select(waarde => waarde.Tekst).ToImmutableArray();
            if (!waarden.IsEmpty)
            {
                opbouw.Voeg(entry.Sleutel.Tekst, waarden);
            }
        }

        return opbouw;
    }
}
