using System.Globalization;
using System.Text;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// The days of afspraken as iCalendar (RFC 5545): an event for each last day that is known. Byte for byte the same for the
/// same question: the stamp is the day of asking.
/// </summary>
internal static class AfsprakenIcs
{
    // RFC 5545, 3.1: a line has at most 75 octets, without its end.
    private const int HoogsteOctetten = 75;

    public static string Schrijf(Afsprakenoverzicht overzicht, IEnumerable<AfspraakUitslag> uitslagen)
    {
        var ics = new StringBuilder();
        Regel(ics, "BEGIN:VCALENDAR");
        Regel(ics, "VERSION:2.0");
        Regel(ics, "PRODID:-//Uitstroom//Afspraken//NL");
        Regel(ics, "CALSCALE:GREGORIAN");
        Regel(ics, "METHOD:PUBLISH");
        Regel(ics, $"X-WR-CALNAME:{Tekst($"Afspraken {overzicht.Regeling.Titel}")}");
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var uitslag in uitslagen)
        {
            foreach (var termijn in uitslag.Termijnen.Where(termijn => termijn.Uiterlijk is not null))
            {
                Gebeurtenis(ics, overzicht, uitslag, termijn, gezien);
            }
        }

        Regel(ics, "END:VCALENDAR");
        return ics.ToString();
    }

    private static void Gebeurtenis(StringBuilder ics, Afsprakenoverzicht overzicht, AfspraakUitslag uitslag, Termijn termijn, HashSet<string> gezien)
    {
        var afspraak = uitslag.Afspraak;
        var dag = termijn.Uiterlijk!.Value;
        var wie = Weergave.Opsomming(uitslag.Wie.Select(een => een.Wie), "en");
        Regel(ics, "BEGIN:VEVENT");
        Regel(ics, $"UID:{Tekst(Uid(overzicht, afspraak, termijn, gezien))}");
        Regel(ics, $"DTSTAMP:{Dagtekst(overzicht.Op)}T000000Z");
        if (termijn.UiterlijkTijdstip is { } tijd)
        {
            Regel(ics, $"DTSTART:{tijd.ToInstant().ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        }
        else
        {
            Regel(ics, $"DTSTART;VALUE=DATE:{Dagtekst(dag)}");
            Regel(ics, $"DTEND;VALUE=DATE:{Dagtekst(dag.PlusDays(1))}");
        }

        Regel(ics, $"SUMMARY:{Tekst($"{wie}: {afspraak.Doet}")}");
        Regel(ics, $"DESCRIPTION:{Tekst(Omschrijving(uitslag, termijn))}");
        Regel(ics, $"STATUS:{(termijn.Stand == AfspraakStand.Open ? "TENTATIVE" : "CONFIRMED")}");
        Regel(ics, "TRANSP:TRANSPARENT");
        if (uitslag.Aard is { } aard)
        {
            Regel(ics, $"CATEGORIES:{Tekst(Waardetekst.Slang(aard.ToString()))}");
        }

        Regel(ics, "END:VEVENT");
    }

    private static string Omschrijving(AfspraakUitslag uitslag, Termijn termijn)
    {
        var regels = new List<string> { $"Stand: {Standtekst.Van(termijn)}." };
        if (uitslag.Afspraak.Termijntekst is { Length: > 0 } regel)
        {
            regels.Add($"Termijn: {regel}.");
        }

        if (uitslag.Gevolg is { } gevolg)
        {
            regels.Add($"Gevolg: {Weergave.Leesbaar(gevolg)}.");
        }

        regels.Add($"Bepaling: {string.Join(", ", uitslag.Afspraak.Bron)}.");
        return string.Join('\n', regels);
    }

    /// <summary>The same afspraak, case and day give the same event, so that a calendar that reads the file again renews it.</summary>
    private static string Uid(Afsprakenoverzicht overzicht, Afspraak afspraak, Termijn termijn, HashSet<string> gezien)
    {
        var kenmerk = overzicht.Gebeurtenissen.Aanvraag.Kenmerk is { } zaak ? $"{zaak}." : "";
        var vanaf = termijn.Vanaf is { } dag ? $"{Dagtekst(dag)}-" : "";
        var uid = $"{kenmerk}{overzicht.Regeling.Naam}.{afspraak.Naam}.{vanaf}{Dagtekst(termijn.Uiterlijk!.Value)}";
        for (var nummer = 1; ; nummer++)
        {
            // Two events on one day can start the same afspraak twice.
            var eigen = nummer == 1 ? uid : string.Create(CultureInfo.InvariantCulture, $"{uid}.{nummer}");
            if (gezien.Add(eigen))
            {
                return eigen + "@uitstroom";
            }
        }
    }

    private static string Dagtekst(LocalDate dag) => dag.ToString("uuuuMMdd", CultureInfo.InvariantCulture);

    /// <summary>RFC 5545, 3.3.11: what has a meaning of its own is escaped; control characters cannot stand in a text.</summary>
    private static string Tekst(string tekst)
    {
        var veilig = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.ReplaceLineEndings("\n"))
        {
            veilig.Append(teken switch
            {
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                '\n' => "\\n",
                _ when char.IsControl(teken) => " ",
                _ => teken.ToString(),
            });
        }

        return veilig.ToString();
    }

    /// <summary>A line, folded where it is longer than a line may be; never in the middle of a character.</summary>
    private static void Regel(StringBuilder ics, string regel)
    {
        var octetten = 0;
        foreach (var teken in regel.EnumerateRunes())
        {
            if (octetten + teken.Utf8SequenceLength > HoogsteOctetten)
            {
                // The space that marks the continuation counts.
                ics.Append("\r\n ");
                octetten = 1;
            }

            ics.Append(teken.ToString());
            octetten += teken.Utf8SequenceLength;
        }

        ics.Append("\r\n");
    }
}
