using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of what a change does. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class InvloedJson
{
    public static string Schrijf(Invloed invloed)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            Kop(json, invloed);
            Reeks(json, "overgangen", invloed.Overgangen, Overgang);
            json.WriteString("per", invloed.Per);
            Reeks(json, "per_groep", invloed.PerGroep, Groep);
            Reeks(json, "per_doelgroep", invloed.PerDoelgroep, Groep);
            Reeks(json, "plafonds", invloed.Plafonds, Plafond);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Kop(Utf8JsonWriter json, Invloed invloed)
    {
        json.WriteString("oud", invloed.Oud.Naam);
        json.WriteString("nieuw", invloed.Nieuw.Naam);
        json.WriteNumber("aanvragen", invloed.Aanvragen);
        json.WriteNumber("fout", invloed.Fout);
        json.WriteNumber("alleen_oud", invloed.AlleenOud);
        json.WriteNumber("alleen_nieuw", invloed.AlleenNieuw);
        json.WriteNumber("met_onbekende", invloed.MetOnbekende);
        json.WriteNumber("gewijzigd", invloed.Gewijzigd);
        json.WriteNumber("anders_gelopen", invloed.AndersGelopen);
        Wendingen(json, invloed.Wendingen);
    }

    private static void Overgang(Utf8JsonWriter json, Uitkomstovergang overgang)
    {
        json.WriteString("toets", overgang.Toets.Naam);
        Stand(json, "van", overgang.Van);
        Stand(json, "naar", overgang.Naar);
        json.WriteString("wending", ToetsingJson.Naam(overgang.Wending));
        json.WriteNumber("aantal", overgang.Aantal);
        json.WriteNumber("anders", overgang.Anders);
        Reeks(json, "regels", overgang.Regels, (schrijver, regel) =>
        {
            schrijver.WriteString("pad", regel.Pad);
            schrijver.WriteString("titel", regel.Titel);
            ToetsingJson.Namen(schrijver, "bron", regel.Bron);
            schrijver.WriteNumber("aantal", regel.Aantal);
        });
        Telling(json, "per_groep", overgang.PerGroep);
        Telling(json, "per_doelgroep", overgang.PerDoelgroep);
        Reeks(json, "voorbeelden", overgang.Voorbeelden, (schrijver, voorbeeld) =>
        {
            schrijver.WriteNumber("regel", voorbeeld.Regel);
            schrijver.WriteString("kenmerk", voorbeeld.Kenmerk);
        });
    }

    private static void Stand(Utf8JsonWriter json, string naam, Uitkomststand stand)
    {
        json.WriteStartObject(naam);
        json.WriteString("uitkomst", stand.Label.Naam);
        json.WriteString("soort", ToetsingJson.Naam(stand.Label.Soort));
        json.WriteBoolean("vast", stand.Vast);
        json.WriteEndObject();
    }

    private static void Groep(Utf8JsonWriter json, Groepsinvloed groep)
    {
        json.WriteString("naam", groep.Naam);
        json.WriteString("titel", groep.Titel);
        json.WriteNumber("aanvragen", groep.Aanvragen);
        json.WriteNumber("gewijzigd", groep.Gewijzigd);
        Wendingen(json, groep.Wendingen);
    }

    private static void Plafond(Utf8JsonWriter json, Plafondverloop plafond)
    {
        json.WriteString("plafond", plafond.Naam);
        json.WriteString("titel", plafond.Titel);
        json.WriteNumber("jaar", plafond.Jaar);
        json.WriteString("verschil", ToetsingJson.Naam(plafond.Verschil));
        Vulling(json, "oud", plafond.Oud);
        Vulling(json, "nieuw", plafond.Nieuw);
        ToetsingJson.Namen(json, "bron", plafond.Bron);
    }

    private static void Vulling(Utf8JsonWriter json, string naam, Vulling? vulling)
    {
        if (vulling is null)
        {
            json.WriteNull(naam);
            return;
        }

        json.WriteStartObject(naam);
        Getal(json, "aantal", vulling.Aantal);
        json.WriteNumber("geteld", vulling.Geteld);
        json.WriteNumber("onzeker", vulling.Onzeker);
        Getal(json, "vol_bij_aanvraag", vulling.VolBij);
        Getal(json, "vol_op_regel", vulling.Vol is { Regel: > 0 } vol ? vol.Regel : null);
        json.WriteString("vol_peildatum", vulling.Vol is { } moment ? Weergave.Iso(moment.Peildatum) : null);
        json.WriteEndObject();
    }

    private static void Wendingen(Utf8JsonWriter json, ImmutableSortedDictionary<Wending, long> wendingen)
    {
        json.WriteStartObject("wendingen");
        foreach (var wending in Enum.GetValues<Wending>())
        {
            if (wending != Wending.Gelijk)
            {
                json.WriteNumber(ToetsingJson.Naam(wending), wendingen.GetValueOrDefault(wending));
            }
        }

        json.WriteEndObject();
    }

    private static void Telling(Utf8JsonWriter json, string naam, ImmutableSortedDictionary<string, long> telling)
    {
        json.WriteStartObject(naam);
        foreach (var (wie, aantal) in telling)
        {
            json.WriteNumber(wie, aantal);
        }

        json.WriteEndObject();
    }

    private static void Getal(Utf8JsonWriter json, string naam, long? getal)
    {
        if (getal is { } waarde)
        {
            json.WriteNumber(naam, waarde);
        }
        else
        {
            json.WriteNull(naam);
        }
    }

    private static void Reeks<T>(Utf8JsonWriter json, string naam, ImmutableArray<T> delen, Action<Utf8JsonWriter, T> schrijf)
    {
        json.WriteStartArray(naam);
        foreach (var deel in delen)
        {
            json.WriteStartObject();
            schrijf(json, deel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
