using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The schema of one value: words, names and notations.</summary>
internal sealed class Bladschema(Schemanamen namen, Definities definities)
{
    // More words than this are proposed, not summed up with every explanation.
    private const int HoogstensOpgesomd = 40;

    /// <summary>Any text. The reader takes what stands there as it is written; an editor makes a number of some.</summary>
    public static JsonObject Vrij()
    {
        var deel = Schemadeel.Soort(Schemateksten.Tekst, Schemadeel.Tekst, Schemadeel.Getal);
        deel["pattern"] = @"\S";
        deel["patternErrorMessage"] = Schemateksten.Tekst;
        return deel;
    }

    public JsonObject Van(Blad? blad)
    {
        if (blad is null)
        {
            return Vrij();
        }

        var woorden = blad.Woorden.Select(Schemateksten.Woord).Concat(blad.Namen.SelectMany(Namen)).DistinctBy(naam => naam.Naam).ToImmutableArray();
        if (blad.Open || (namen.Open && !blad.Namen.IsEmpty))
        {
            var vrij = Vrij();
            if (!woorden.IsEmpty)
            {
                vrij["defaultSnippets"] = Schemadeel.Voorstellen(woorden);
            }

            return vrij;
        }

        // Names of which there are many are said once.
        var veel = blad.Namen.Where(soort => Namen(soort).Count() > HoogstensOpgesomd).ToImmutableArray();
        var weinig = woorden.ExceptBy(veel.SelectMany(Namen).Select(naam => naam.Naam), naam => naam.Naam).ToImmutableArray();
        var eigen = weinig.IsEmpty && blad.Schrijfwijzen.IsEmpty && !veel.IsEmpty ? [] : new[] { Gesloten(weinig, blad.Schrijfwijzen, Schemateksten.Blad(blad)) };
        return Schemadeel.EenVan([.. eigen, .. veel.Select(Veel)]);
    }

    private JsonObject Veel(Naamsoort soort) => soort == Naamsoort.Bepalingspatroon
        ? Schemadeel.EenVan([Veel(Naamsoort.Bepaling), definities.Deel("naam_stam", Gesloten([.. Namen(soort).Except(Namen(Naamsoort.Bepaling))], [], Schemateksten.Namen(soort)))])
        : definities.Deel($"naam_{soort.ToString().ToLowerInvariant()}", Gesloten([.. Namen(soort)], [], Schemateksten.Namen(soort)));

    /// <summary>One of some words, or a value in a notation.</summary>
    public static JsonObject Gesloten(ImmutableArray<Naamuitleg> woorden, ImmutableArray<Schrijfwijze> schrijfwijzen, string melding)
    {
        var delen = new List<JsonObject>();
        if (!schrijfwijzen.IsEmpty)
        {
            var geschreven = Schemadeel.Patroon($"^({string.Join('|', schrijfwijzen.Select(wijze => wijze.Patroon))})$", melding);
            geschreven["defaultSnippets"] = Schemadeel.Voorstellen(schrijfwijzen.Select(wijze => new Naamuitleg(wijze.Voorbeeld, wijze.Wat)));
            delen.Add(geschreven);
            delen.AddRange(schrijfwijzen.Where(wijze => wijze.IsGetal).Select(wijze => Schemadeel.Getallen(wijze.Minimum, wijze.Maximum, melding)));
        }

        if (woorden.Length > HoogstensOpgesomd)
        {
            var veel = Schemadeel.Patroon($"^({string.Join('|', woorden.Select(woord => Letterlijk(woord.Naam)))})$", melding);
            veel["defaultSnippets"] = Schemadeel.Voorstellen(woorden);
            if (Uitleg(woorden).ToArray<JsonNode>() is { Length: > 0 } uitleg && uitleg.Length < woorden.Length / 2)
            {
                veel["anyOf"] = new JsonArray([.. uitleg, new JsonObject()]);
            }

            delen.Add(veel);
        }
        else if (!woorden.IsEmpty)
        {
            delen.Add(Schemadeel.Woorden(woorden, melding));
        }

        return delen.Count > 0 ? Schemadeel.EenVan(delen) : Schemadeel.Soort(melding, "null");
    }

    /// <summary>What each of many words means: an editor shows it only for the word that stands there. Grouped, so that not every word is looked at each time.</summary>
    private static IEnumerable<JsonObject> Uitleg(ImmutableArray<Naamuitleg> woorden)
    {
        foreach (var groep in woorden.Where(woord => woord.Uitleg.Length > 0).GroupBy(woord => woord.Naam.Split('.')[0], StringComparer.Ordinal))
        {
            var leden = groep.Select(woord => new JsonObject { ["pattern"] = $"^{Letterlijk(woord.Naam)}$", ["description"] = woord.Uitleg });
            yield return new JsonObject { ["pattern"] = $@"^{Letterlijk(groep.Key)}(\.|$)", ["anyOf"] = new JsonArray([.. leden]) };
        }
    }

    /// <summary>A text as a pattern that matches it alone, in the way of browsers.</summary>
    public static string Letterlijk(string tekst) => Regex.Replace(tekst, @"[\\^$.|?*+()\[\]{}/]", @"\$&");

    /// <summary>The names of a kind; of parameters those that can stand here are for the reader to tell.</summary>
    private IEnumerable<Naamuitleg> Namen(Naamsoort soort) => soort == Naamsoort.Parameter
        ? namen.Parameters.Select(parameter => new Naamuitleg(parameter.Naam, Parameteruitleg(parameter)))
        : namen[soort];

    public static string Parameteruitleg(Parameter parameter) =>
        $"Parameter: {Weergave.Opsomming(parameter.Waarden.SelectMany(waarde => waarde.Waarde.Alle()).Select(waarde => waarde.ToString()!).Distinct())}";
}
