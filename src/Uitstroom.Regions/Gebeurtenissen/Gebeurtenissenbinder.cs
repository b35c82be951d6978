using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>From the tree of a file with events to the events.</summary>
internal static class Gebeurtenissenbinder
{
    private const string Op = "op";
    private const string Tijdzone = "tijdzone";
    private const string Groep = "gebeurtenissen";
    private const string Gedaan = "gedaan";

    private const string Overige = "overige_gebeurtenissen";

    private static readonly string[] _eigen = ["regeling", Op, Tijdzone, Groep, Overige, Gedaan, "verloop"];

    public static void Bind(Gebeurtenisopbouw opbouw, YamlMapping root, Regeling regeling)
    {
        // Moments are read in the zone, wherever in the file it stands.
        Zone(opbouw, root.Find(Tijdzone));
        foreach (var entry in root.Entries)
        {
            switch (entry.Sleutel.Tekst)
            {
                case Tijdzone:
                case "verloop":
                    break;
                case "regeling":
                    AndereRegeling(opbouw, entry, regeling);
                    break;
                case Op:
                    Aanvraagbinder.Los(opbouw.Feiten, entry, tekst => Aanvraagsleutels.Zet(opbouw.Feiten, Aanvraagsleutels.Peildatum, tekst.Tekst, tekst.Plaats));
                    break;
                case Groep:
                    Aanvraagbinder.Groep(opbouw.Feiten, entry, gebeurtenis => Gebeurtenis(opbouw, gebeurtenis));
                    break;
                case Overige:
                    Aanvraagbinder.Los(opbouw.Feiten, entry, tekst => ZetOverige(opbouw, tekst));
                    break;
                case Gedaan:
                    Aanvraagbinder.Groep(opbouw.Feiten, entry, gedaan => opbouw.Gedaan(gedaan.Sleutel.Tekst, Waarden(opbouw, gedaan), gedaan.Sleutel.Plaats));
                    break;
                case Aanvraagsleutels.Feiten:
                    Aanvraagbinder.Groep(opbouw.Feiten, entry, feit => Feit(opbouw, feit, regeling));
                    break;
                case var sleutel when Aanvraagsleutels.Alle.Contains(sleutel):
                    Aanvraagbinder.Sleutel(opbouw.Feiten, entry);
                    break;
                default:
                    opbouw.Feiten.Meld(GebeurtenisDiagnostics.OnbekendeSleutel(
                        entry.Sleutel.Plaats, entry.Sleutel.Tekst, Suggestion.For(entry.Sleutel.Tekst, _eigen.Concat(Aanvraagsleutels.Alle))));
                    break;
            }
        }

        // A life starts from all facts of the file, wherever in it they stand.
        if (root.Find("verloop") is { } verloop)
        {
            Verloop(opbouw, verloop, regeling);
        }
    }

    private static void AndereRegeling(Gebeurtenisopbouw opbouw, YamlEntry entry, Regeling regeling) => Aanvraagbinder.Los(opbouw.Feiten, entry, naam =>
    {
        if (naam.Tekst != regeling.Naam)
        {
            opbouw.Feiten.Meld(ContractDiagnostics.AndereRegeling(naam.Plaats, naam.Tekst, regeling.Naam));
        }
    });

    private static void Verloop(Gebeurtenisopbouw opbouw, YamlEntry entry, Regeling regeling)
    {
        var meldingen = new DiagnosticList();
        new Vormcontrole(meldingen).Controleer(entry.Waarde, Verloopvormen.Gebeurtenissen, "verloop");
        opbouw.Verloop = new Verlooplezer(regeling, opbouw.Basis(), entry.Sleutel.Plaats.Bestand, meldingen) { Moment = opbouw.Moment }.Lees(entry.Waarde);
        foreach (var melding in meldingen.InOrder())
        {
            opbouw.Feiten.Meld(melding);
        }
    }

    private static void Zone(Gebeurtenisopbouw opbouw, YamlEntry? entry)
    {
        if (entry is null)
        {
            return;
        }

        Aanvraagbinder.Los(opbouw.Feiten, entry, tekst =>
        {
            opbouw.Zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(tekst.Tekst);
            if (opbouw.Zone is null)
            {
                opbouw.Feiten.Meld(GebeurtenisDiagnostics.OnbekendeTijdzone(tekst.Plaats, tekst.Tekst));
            }
        });
    }

    private static void ZetOverige(Gebeurtenisopbouw opbouw, YamlScalar tekst)
    {
        opbouw.OverigeNogNiet = tekst.Tekst == "geen";
        if (tekst.Tekst is not ("geen" or "onbekend"))
        {
            opbouw.Feiten.Meld(VormDiagnostics.OnbekendWoord(tekst.Plaats, tekst.Tekst, Overige, ["geen", "onbekend"]));
        }
    }

    private static void Gebeurtenis(Gebeurtenisopbouw opbouw, YamlEntry entry)
    {
        if (opbouw.Gebeurtenis(entry.Sleutel.Tekst, entry.Sleutel.Plaats) is { } feit)
        {
            var waarden = Waarden(opbouw, entry);
            if (waarden.Count > 0)
            {
                opbouw.Waarden(feit, waarden, entry.Sleutel.Plaats);
            }
        }
    }

    /// <summary>A fact; a moment on the clock among them is an event.</summary>
    private static void Feit(Gebeurtenisopbouw opbouw, YamlEntry entry, Regeling regeling)
    {
        if (entry.Waarde is YamlScalar { Ontbreekt: false } && regeling.Feiten.Any(feit => feit.Naam == entry.Sleutel.Tekst && feit.Type == FeitType.Tijdstip))
        {
            Gebeurtenis(opbouw, entry);
        }
        else
        {
            opbouw.Onthoud(entry.Sleutel.Tekst, entry.Sleutel.Plaats);
            Aanvraagbinder.Feit(opbouw.Feiten, entry);
        }
    }

    /// <summary>A value or the values of a list, as written.</summary>
    private static List<(string Tekst, SourceSpan Plaats)> Waarden(Gebeurtenisopbouw opbouw, YamlEntry entry)
    {
        if (entry.Waarde is YamlMapping || (entry.Waarde is YamlSequence reeks && reeks.Items.Any(item => item is not YamlScalar)))
        {
            opbouw.Feiten.Meld(AanvraagDiagnostics.GeenLosseWaarde(entry.Waarde.Plaats, entry.Sleutel.Tekst));
            return [];
        }

        return [.. entry.Waarde.Scalars().Select(waarde => (waarde.Tekst, waarde.Plaats))];
    }
}
