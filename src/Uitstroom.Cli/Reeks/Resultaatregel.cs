using System.Collections.Immutable;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>The result of one line, as <c>docs/opdrachtregel.md</c> describes it.</summary>
internal static class Resultaatregel
{
    private static readonly JsonEncodedText _regel = JsonEncodedText.Encode("regel");
    private static readonly JsonEncodedText _kenmerk = JsonEncodedText.Encode("kenmerk");
    private static readonly JsonEncodedText _uitkomst = JsonEncodedText.Encode("uitkomst");
    private static readonly JsonEncodedText _soort = JsonEncodedText.Encode("soort");
    private static readonly JsonEncodedText _vast = JsonEncodedText.Encode("vast");
    private static readonly JsonEncodedText _gefaald = JsonEncodedText.Encode("gefaald");
    private static readonly JsonEncodedText _open = JsonEncodedText.Encode("open");
    private static readonly JsonEncodedText _vraagNu = JsonEncodedText.Encode("vraag_nu");

    public static void Schrijf(Utf8JsonWriter json, int regel, Toetsing toetsing)
    {
        json.WriteStartObject();
        json.WriteNumber(_regel, regel);
        json.WriteString(_kenmerk, toetsing.Aanvraag.Kenmerk);
        json.WriteString(_uitkomst, toetsing.Uitkomst);
        json.WriteString(_soort, Soort(toetsing.Soort));
        json.WriteBoolean(_vast, toetsing.Vast);
        var criteria = toetsing.Criteria;
        Criteria(json, _gefaald, criteria, CriteriumStatus.NietVoldaan);
        Criteria(json, _open, criteria, CriteriumStatus.Open);
        json.WriteStartArray(_vraagNu);
        // Of a fixed outcome nothing is asked: finding out what is missing would be for nothing.
        foreach (var feit in toetsing.Vast ? [] : toetsing.VraagNu)
        {
            json.WriteStringValue(feit.Naam);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void SchrijfFout(Utf8JsonWriter json, int regel, string? kenmerk, ImmutableArray<Diagnostic> meldingen)
    {
        json.WriteStartObject();
        json.WriteNumber(_regel, regel);
        json.WriteString(_kenmerk, kenmerk);
        Foutregels.Schrijf(json, meldingen);
        json.WriteEndObject();
    }

    private static void Criteria(Utf8JsonWriter json, JsonEncodedText sleutel, ImmutableArray<CriteriumUitslag> criteria, CriteriumStatus status)
    {
        json.WriteStartArray(sleutel);
        foreach (var criterium in criteria)
        {
            if (criterium.Status == status && criterium.Criterium.Soort != Criteriumsoort.Voorkeur)
            {
                json.WriteStringValue(criterium.Naam);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>As in the JSON of the library.</summary>
    private static string Soort(UitkomstSoort soort) => soort switch
    {
        UitkomstSoort.Voldoet => "voldoet",
        UitkomstSoort.VoldoetNiet => "voldoet_niet",
        UitkomstSoort.Onvolledig => "onvolledig",
        UitkomstSoort.NietInBehandeling => "niet_in_behandeling",
        UitkomstSoort.OordeelNodig => "oordeel_nodig",
        UitkomstSoort.NietGeregeld => "niet_geregeld",
        UitkomstSoort.BuitenLooptijd => "buiten_looptijd",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
