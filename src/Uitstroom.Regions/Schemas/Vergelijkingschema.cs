using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The schema of what a fact is compared with. Facts that can be compared with the same share a piece.</summary>
internal sealed class Vergelijkingschema(Schemanamen namen, Definities definities, Leesschema lezingen)
{
    private static readonly ImmutableArray<string> _stil = ["niet_in_bron", "niet_geregeld"];

    private readonly Dictionary<string, string> _gemaakt = new(StringComparer.Ordinal);

    public JsonObject Van(Feit feit)
    {
        var enkel = Enkel(feit);
        var sleutel = enkel.ToJsonString();
        if (!_gemaakt.TryGetValue(sleutel, out var naam))
        {
            naam = definities.Reserveer($"vergelijking_{feit.Naam}");
            _gemaakt.Add(sleutel, naam);
            var zelf = Schemadeel.Verwijs(naam);
            var lijst = new JsonObject { ["type"] = Schemadeel.Rij([Schemadeel.Lijst]), ["items"] = zelf.DeepClone(), ["errorMessage"] = Schemateksten.Lijst };
            definities.Vul(naam, Schemadeel.EenVan([enkel, lijst, lezingen.Groep(zelf)]));
        }

        return Schemadeel.Verwijs(naam);
    }

    /// <summary>What a fact is, for an explanation.</summary>
    public static string Uitleg(Feit feit)
    {
        var soort = feit.Type switch
        {
            FeitType.JaNee => "ja of nee",
            FeitType.Getal => feit.Eenheid is { } eenheid ? $"getal in {eenheid}" : "getal",
            FeitType.Bedrag => "bedrag",
            FeitType.Datum => "datum",
            FeitType.Tijdstip => "tijdstip",
            _ => "keuze",
        };
        var door = feit.OordeelDoor is { } wie ? $" Oordeel van: {wie.Naam}{(wie.Van is { } van ? $" van {van.Naam}" : "")}." : "";
        return $"{feit.Vraag} ({soort}{(feit.KanOntbreken ? ", kan `geen` zijn" : "")}){door}";
    }

    private JsonObject Enkel(Feit feit)
    {
        ImmutableArray<Naamuitleg> geen = feit.KanOntbreken ? [Schemateksten.Woord(Feitwoorden.Geen), Schemateksten.Woord(Feitwoorden.Aanwezig)] : [];
        if (feit.Type == FeitType.JaNee)
        {
            return Bladschema.Gesloten([new Naamuitleg("ja", ""), new Naamuitleg("nee", ""), .. geen], [], $"dit feit is `ja` of `nee`{OfGeen(feit)}");
        }

        if (feit.Type == FeitType.Keuze)
        {
            var gebieden = namen.Gebieden.Where(gebied => gebied.Leden.Any(feit.Waarden.Contains)).Select(gebied => new Naamuitleg($"in {gebied.Naam}", $"Een gemeente in {gebied.Titel}."));
            return namen.Open
                ? Bladschema.Vrij()
                : Bladschema.Gesloten([.. feit.Waarden.Select(waarde => new Naamuitleg(waarde, "")), .. gebieden, .. geen], [], $"dit feit heeft de keuzes {Schemateksten.Rij(feit.Waarden)}{OfGeen(feit)}");
        }

        return Grenzen(feit, geen);
    }

    /// <summary>A comparison with bounds: notations with a word before or behind, in which parameters can stand.</summary>
    private JsonObject Grenzen(Feit feit, ImmutableArray<Naamuitleg> geen)
    {
        var (melding, patroon, voorstellen) = feit.Type switch
        {
            FeitType.Datum => Datum(feit),
            FeitType.Tijdstip => Tijdstip(feit),
            _ => Getal(feit),
        };
        var deel = Schemadeel.Patroon($"^({patroon})$", melding);
        deel["defaultSnippets"] = Schemadeel.Voorstellen(voorstellen.Concat(geen));
        var delen = new List<JsonObject> { deel };
        if (feit.Type == FeitType.Getal)
        {
            delen.Add(Schemadeel.Getallen(feit.Minimum, feit.Maximum, melding));
        }

        return Schemadeel.EenVan(delen);
    }

    private (string Melding, string Patroon, IEnumerable<Naamuitleg> Voorstellen) Getal(Feit feit)
    {
        var bedrag = feit.Type == FeitType.Bedrag;
        var eenheid = Grootheidlezer.Eenheid(feit.Eenheid) is not null;
        var waarde = Een(
            bedrag ? [Schrijfwijze.Bedrag] : eenheid ? [Schrijfwijze.Getal, Schrijfwijze.Periode] : [Schrijfwijze.Getal],
            parameter => bedrag ? parameter is Grootheid.Bedrag : parameter is Grootheid.Getal || (eenheid && parameter is Grootheid.Periode));
        var voorbeeld = bedrag ? "7500 euro" : "18";
        return (
            $"hier hoort een vergelijking met een {(bedrag ? "bedrag" : "getal")}, zoals `minstens {voorbeeld}` of `van {voorbeeld} tot …`{OfGeen(feit)}",
            $"((minstens|hoogstens|meer dan|minder dan) +)?{waarde}|van +{waarde} +tot( en met)? +{waarde}{Geen(feit)}",
            [
                new($"minstens {voorbeeld}", "Zoveel of meer."),
                new($"hoogstens {voorbeeld}", "Zoveel of minder."),
                new($"meer dan {voorbeeld}", "Meer dan zoveel."),
                new($"minder dan {voorbeeld}", "Minder dan zoveel."),
                new("van … tot …", "Het eerste telt mee, het laatste niet."),
                new("van … tot en met …", "Het eerste en het laatste tellen mee."),
            ]);
    }

    private (string Melding, string Patroon, IEnumerable<Naamuitleg> Voorstellen) Datum(Feit feit)
    {
        var dag = Een([Schrijfwijze.Datum with { Patroon = Schrijfwijze.Datum.Patroon + "|peildatum" }], waarde => waarde is Grootheid.Datum);
        var periode = Een([Schrijfwijze.Periode], waarde => waarde is Grootheid.Periode);
        return (
            $"hier hoort een vergelijking met een datum, zoals `minstens 6 maanden geleden` of `op of na 2025-01-01`{OfGeen(feit)}",
            $"((op of voor|op of na|voor|na) +)?{dag}|van +{dag} +tot( en met)? +{dag}"
                + $"|(minstens|hoogstens|meer dan|minder dan) +{periode} geleden|van +{periode} +tot( en met)? +{periode} geleden{Geen(feit)}",
            [
                new("minstens 6 maanden geleden", "Zo lang geleden of langer."),
                new("minder dan 6 maanden geleden", "Korter geleden, of in de toekomst."),
                new("hoogstens 6 maanden geleden", "Zo lang geleden of korter."),
                new("meer dan 6 maanden geleden", "Langer geleden."),
                new("op of na 2025-01-01", "Op die dag of later."),
                new("op of voor 2025-01-01", "Op die dag of eerder."),
                new("na 2025-01-01", "Later dan die dag."),
                new("voor 2025-01-01", "Eerder dan die dag."),
            ]);
    }

    private (string Melding, string Patroon, IEnumerable<Naamuitleg> Voorstellen) Tijdstip(Feit feit)
    {
        var moment = Een([Schrijfwijze.Tijdstip], _ => false);
        return (
            $"hier hoort een vergelijking met een tijdstip, zoals `op of na 2025-01-01T12:00`{OfGeen(feit)}",
            $"((op of voor|op of na|voor|na) +)?{moment}|van +{moment} +tot( en met)? +{moment}{Geen(feit)}",
            [new("op of na 2025-01-01T12:00", "Op dat tijdstip of later."), new("voor 2025-01-01T12:00", "Eerder dan dat tijdstip.")]);
    }

    /// <summary>One bound: written, a parameter that fits, or silence.</summary>
    private string Een(ImmutableArray<Schrijfwijze> schrijfwijzen, Func<Grootheid, bool> past)
    {
        var parameters = namen.Parameters.Where(parameter => parameter.Waarden.SelectMany(waarde => waarde.Waarde.Alle()).All(waarde => waarde is Grootheid.Stil || past(waarde)));
        var namenregel = namen.Open ? ["[a-z][a-z0-9_]*"] : parameters.Select(parameter => parameter.Naam);
        return $"({string.Join('|', schrijfwijzen.Select(wijze => wijze.Patroon).Concat(namenregel).Concat(_stil))})";
    }

    private static string Geen(Feit feit) => feit.KanOntbreken ? $"|{Feitwoorden.Geen}|{Feitwoorden.Aanwezig}" : "";

    private static string OfGeen(Feit feit) => feit.KanOntbreken ? ", of `geen` of `aanwezig`" : "";
}
