using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>From the tree of an application file to the parts of an application.</summary>
internal static class Aanvraagbinder
{
    public static void Bind(Aanvraagopbouw opbouw, YamlMapping root)
    {
        foreach (var entry in root.Entries)
        {
            Sleutel(opbouw, entry);
        }
    }

    /// <summary>One key with what stands under it.</summary>
    public static void Sleutel(Aanvraagopbouw opbouw, YamlEntry entry)
    {
        var sleutel = entry.Sleutel.Tekst;
        switch (sleutel)
        {
            case Aanvraagsleutels.Feiten:
                Groep(opbouw, entry, feit => Feit(opbouw, feit));
                break;
            case Aanvraagsleutels.Tellers:
                Groep(opbouw, entry, teller => Los(opbouw, teller, tekst => opbouw.Teller(teller.Sleutel.Tekst, tekst.Tekst, tekst.Plaats)));
                break;
            case Aanvraagsleutels.Lezingen:
                Groep(opbouw, entry, lezing => Los(opbouw, lezing,
                    tekst => opbouw.Lezing(lezing.Sleutel.Tekst, tekst.Tekst, lezing.Sleutel.Plaats, tekst.Plaats)));
                break;
            case Aanvraagsleutels.Kenmerk or Aanvraagsleutels.Toets or Aanvraagsleutels.Peildatum:
                Los(opbouw, entry, tekst => Aanvraagsleutels.Zet(opbouw, sleutel, tekst.Tekst, tekst.Plaats));
                break;
            default:
                opbouw.Meld(AanvraagDiagnostics.OnbekendeSleutel(
                    entry.Sleutel.Plaats, sleutel, Suggestion.For(sleutel, Aanvraagsleutels.Alle)));
                break;
        }
    }

    /// <summary>One fact: a value, or a judgement with who gave it.</summary>
    public static void Feit(Aanvraagopbouw opbouw, YamlEntry entry)
    {
        if (opbouw.Feit(entry.Sleutel.Tekst, entry.Sleutel.Plaats) is not { } feit)
        {
            return;
        }

        opbouw.Eenmalig(feit, entry.Sleutel.Plaats);
        switch (entry.Waarde)
        {
            case YamlScalar { Ontbreekt: false } waarde:
                opbouw.Waarde(feit, waarde.Tekst, waarde.Plaats);
                break;
            case YamlMapping oordeel:
                var delen = default(Oordeeldelen);
                foreach (var deel in oordeel.Entries)
                {
                    Los(opbouw, deel, tekst => delen.Zet(opbouw, deel.Sleutel.Tekst, tekst.Tekst, deel.Sleutel.Plaats, tekst.Plaats));
                }

                delen.Voeg(opbouw, feit, oordeel.Plaats);
                break;
            case YamlSequence lijst:
                opbouw.Meld(AanvraagDiagnostics.VerkeerdType(lijst.Plaats, feit, "[…]"));
                break;
        }
    }

    /// <summary>Each entry of a group.</summary>
    public static void Groep(Aanvraagopbouw opbouw, YamlEntry entry, Action<YamlEntry> deel)
    {
        if (entry.Waarde is YamlMapping groep)
        {
            foreach (var een in groep.Entries)
            {
                deel(een);
            }
        }
        else if (entry.Waarde is not YamlScalar { Ontbreekt: true })
        {
            opbouw.Meld(AanvraagDiagnostics.GeenObject(entry.Waarde.Plaats, entry.Sleutel.Tekst));
        }
    }

    /// <summary>A single value; a group or list is a diagnostic.</summary>
    public static void Los(Aanvraagopbouw opbouw, YamlEntry entry, Action<YamlScalar> deel)
    {
        switch (entry.Waarde)
        {
            case YamlScalar { Ontbreekt: false } waarde:
                deel(waarde);
                break;
            case YamlMapping or YamlSequence:
                opbouw.Meld(AanvraagDiagnostics.GeenLosseWaarde(entry.Waarde.Plaats, entry.Sleutel.Tekst));
                break;
        }
    }
}
