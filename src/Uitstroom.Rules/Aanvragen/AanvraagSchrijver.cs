using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>Writes an application in the form in which it is read. What follows from other facts is left out: it follows again.</summary>
internal static class AanvraagSchrijver
{
    private static readonly JsonWriterOptions _opties = new() { Indented = true, Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static string Schrijf(Aanvraag aanvraag)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, _opties))
        {
            json.WriteStartObject();
            Kop(json, aanvraag);
            Feiten(json, aanvraag);
            Groep(json, Aanvraagsleutels.Tellers, Gegeven(aanvraag).Where(feit => feit.IsTeller).Select(feit => KeyValuePair.Create(feit.Naam, Tekst(aanvraag, feit))));
            Groep(json, Aanvraagsleutels.Lezingen, aanvraag.Lezingen);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Kop(Utf8JsonWriter json, Aanvraag aanvraag)
    {
        if (aanvraag.Kenmerk is { } kenmerk)
        {
            json.WriteString(Aanvraagsleutels.Kenmerk, kenmerk);
        }

        if (aanvraag.Toets is { } toets)
        {
            json.WriteString(Aanvraagsleutels.Toets, toets);
        }

        if (aanvraag.Peildatum is { } peildatum)
        {
            json.WriteString(Aanvraagsleutels.Peildatum, Weergave.Iso(peildatum));
        }
    }

    private static void Feiten(Utf8JsonWriter json, Aanvraag aanvraag)
    {
        json.WriteStartObject(Aanvraagsleutels.Feiten);
        foreach (var feit in Gegeven(aanvraag).Where(feit => !feit.IsTeller))
        {
            if (aanvraag.Oordelen.TryGetValue(feit.Naam, out var oordeel))
            {
                Oordeel(json, feit.Naam, Tekst(aanvraag, feit), oordeel);
            }
            else
            {
                json.WriteString(feit.Naam, Tekst(aanvraag, feit));
            }
        }

        json.WriteEndObject();
    }

    private static void Oordeel(Utf8JsonWriter json, string feit, string waarde, GegevenOordeel oordeel)
    {
        json.WriteStartObject(feit);
        json.WriteString("waarde", waarde);
        json.WriteString("door", oordeel.Door);
        if (oordeel.Op is { } op)
        {
            json.WriteString("op", Weergave.Iso(op));
        }

        if (oordeel.Motivering is { } motivering)
        {
            json.WriteString("motivering", motivering);
        }

        json.WriteEndObject();
    }

    private static void Groep(Utf8JsonWriter json, string naam, IEnumerable<KeyValuePair<string, string>> waarden)
    {
        var lijst = waarden.ToList();
        if (lijst.Count == 0)
        {
            return;
        }

        json.WriteStartObject(naam);
        foreach (var (sleutel, waarde) in lijst)
        {
            json.WriteString(sleutel, waarde);
        }

        json.WriteEndObject();
    }

    private static IEnumerable<Feit> Gegeven(Aanvraag aanvraag) => aanvraag.Feiten.Alle.Where(feit =>
        !aanvraag.Waarden[feit.Slot].IsOnbekend
        && !(feit.Berekend is { } berekend and not Berekening.Leeftijd && berekend.Bereken(aanvraag.Waarden).Equals(aanvraag.Waarden[feit.Slot])));

    private static string Tekst(Aanvraag aanvraag, Feit feit) => Weergave.Geschreven(feit, aanvraag.Waarden[feit.Slot]);
}
