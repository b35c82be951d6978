using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>All rules on sharing of an agreement, for who wants to see them together.</summary>
internal static class Delingsoverzicht
{
    public static IEnumerable<string> Schrijf(Gegevensdeling deling)
    {
        if (deling.Ontvangers.IsEmpty)
        {
            yield return "Deze regeling zegt niets over het delen van gegevens.";
            yield break;
        }

        if (deling.Doel is { } doel)
        {
            yield return $"Gegevens zijn alleen te gebruiken voor {doel.Omschrijving}  {Ids(doel.Bron)}";
        }

        foreach (var ontvanger in deling.Ontvangers)
        {
            yield return "";
            yield return $"{ontvanger.Naam}: {ontvanger.Titel}";
            var regels = deling.Regels.Where(regel => regel.Aan.Contains(ontvanger)).ToList();
            if (regels.Count == 0)
            {
                yield return "  - geen bepaling geeft deze partij gegevens";
            }

            foreach (var regel in regels)
            {
                yield return $"  {(regel.Soort == Deelsoort.KrijgtNiet ? "✗" : "✓")} {Wanneer(regel)}: {Wat(deling, regel)}{Toestemming(regel)}  {Ids(regel.Bron)}";
            }
        }

        yield return "";
        yield return "Momenten";
        foreach (var moment in deling.Momenten)
        {
            yield return $"  - {moment.Naam}: {moment.Titel}";
        }
    }

    public static string Json(Gegevensdeling deling)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            json.WriteString("doel", deling.Doel?.Naam);
            ToetsingJson.Namen(json, "ontvangers", deling.Ontvangers.Select(ontvanger => ontvanger.Naam));
            ToetsingJson.Namen(json, "momenten", deling.Momenten.Select(moment => moment.Naam));
            json.WriteStartObject("categorieen");
            foreach (var categorie in deling.Categorieen)
            {
                ToetsingJson.Namen(json, categorie.Naam, categorie.Feiten.Select(feit => feit.Naam));
            }

            json.WriteEndObject();
            json.WriteStartArray("regels");
            foreach (var regel in deling.Regels)
            {
                Regel(json, regel);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Regel(Utf8JsonWriter json, Deelregel regel)
    {
        json.WriteStartObject();
        json.WriteString("regel", regel.Naam);
        json.WriteString("soort", ToetsingJson.Naam(regel.Soort));
        ToetsingJson.Namen(json, "aan", regel.Aan.Select(ontvanger => ontvanger.Naam));
        ToetsingJson.Namen(json, "bij", regel.Bij.Select(moment => moment.Naam));
        ToetsingJson.Namen(json, "wat", Categorieen(regel).Select(categorie => categorie.Naam));
        ToetsingJson.Namen(json, "toestemming", regel.Toestemming.Alle().OfType<Toestemmingseis>().Select(eis => eis.Naam));
        ToetsingJson.Namen(json, "bepalingen", regel.Bron);
        json.WriteEndObject();
    }

    private static IEnumerable<Gegevenscategorie> Categorieen(Deelregel regel) => regel.Wat.Alle().SelectMany(wat => wat).Distinct();

    private static string Wanneer(Deelregel regel) => regel.Bij.IsEmpty ? "altijd" : $"bij {Weergave.Opsomming(regel.Bij.Select(moment => moment.Naam))}";

    private static string Wat(Gegevensdeling deling, Deelregel regel)
    {
        ImmutableArray<Gegevenscategorie> wat = [.. Categorieen(regel)];
        var alles = wat.Length == deling.Categorieen.Length;
        var tekst = alles ? "alles" : Weergave.Opsomming(wat.Select(categorie => categorie.Titel), "en");
        return regel.Soort switch
        {
            Deelsoort.KrijgtAlleen => $"alleen {tekst}",
            Deelsoort.KrijgtNiet => (alles ? "niets" : $"geen {tekst}") + (regel.Wanneer is null && regel.Tenzij is null ? "" : ", onder voorwaarden"),
            _ => tekst + (regel.Wanneer is null ? "" : ", onder voorwaarden"),
        };
    }

    private static string Toestemming(Deelregel regel) =>
        string.Concat(regel.Toestemming.Alle().OfType<Toestemmingseis>().Select(eis => $"; met {eis.Titel}").Distinct());

    private static string Ids(ImmutableArray<string> bron) => $"[{string.Join(", ", bron)}]";
}
