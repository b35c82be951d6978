using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>From the file of a calendar to its rules.</summary>
internal static class Kalenderbinder
{
    // The Gregorian rule of Easter is tested for these years.
    private const int EersteJaar = 1900;
    private const int LaatsteJaar = 2199;

    // From Easter back to 1 January and on to 31 December, whenever it falls.
    private const int VroegsteNaPasen = -80;
    private const int LaatsteNaPasen = 250;

    /// <summary>The calendar; null when something was wrong, which has been reported.</summary>
    public static Kalender? Bind(YamlDocument document, DiagnosticList meldingen)
    {
        foreach (var melding in document.Diagnostics)
        {
            meldingen.Add(melding);
        }

        if (document.Root is not { } root)
        {
            return null;
        }

        new Vormcontrole(meldingen).Controleer(root, Afspraakvormen.Kalender, "");
        if (root.Onder("kalender") is YamlScalar { Ontbreekt: false } formaat && formaat.Tekst != Regelingbinder.Formaat)
        {
            meldingen.Add(VormDiagnostics.OnbekendFormaat(formaat.Plaats, formaat.Tekst));
        }

        var (van, totEnMet) = (Jaar(root.Onder("geldig").Onder("van")), Jaar(root.Onder("geldig").Onder("tot_en_met")));
        if (root.Onder("geldig") is YamlMapping geldig && (van is null || totEnMet is null || van > totEnMet))
        {
            meldingen.Add(KalenderDiagnostics.GeenJaren(geldig.Plaats));
        }

        var dagen = root.Onder("dagen").Namen().Where(entry => entry.Waarde is YamlMapping).Select(entry => Dag(entry, meldingen)).OfType<Feestdag>().ToImmutableArray();
        return meldingen.HeeftFouten || van is null || totEnMet is null ? null : new Kalender(van.Value, totEnMet.Value, dagen);
    }

    private static int? Jaar(YamlNode? knoop) => knoop.Tekst() is { } tekst ? Grootheidlezer.Geheel(tekst, EersteJaar, LaatsteJaar) : null;

    private static Feestdag? Dag(YamlEntry entry, DiagnosticList meldingen)
    {
        var naam = entry.Sleutel.Tekst;
        var (op, pasen, alsZondag) = (entry.Waarde.Onder("op"), entry.Waarde.Onder("pasen"), entry.Waarde.Onder("als_zondag"));
        if (op is null == pasen is null || (pasen is not null && alsZondag is not null))
        {
            meldingen.Add(KalenderDiagnostics.EenRegel(entry.Sleutel.Plaats, naam));
            return null;
        }

        var tekst = (op ?? pasen).Tekst();
        if (op is not null && tekst is not null && Jaardaglezer.Lees(tekst) is { } dag)
        {
            return new Feestdag.OpDatum(naam, dag, alsZondag.Tekst() switch { "een_dag_eerder" => -1, "een_dag_later" => 1, _ => 0 });
        }

        if (pasen is not null && tekst is not null && Grootheidlezer.Geheel(tekst, VroegsteNaPasen, LaatsteNaPasen) is { } dagen)
        {
            return new Feestdag.NaPasen(naam, dagen);
        }

        meldingen.Add(KalenderDiagnostics.GeenDag((op ?? pasen)!.Plaats, tekst ?? ""));
        return null;
    }
}
