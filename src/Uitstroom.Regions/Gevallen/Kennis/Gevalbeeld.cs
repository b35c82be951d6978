using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// What comes out of a case under the readings of a regeling, as texts by name, for what the case looks at. What says only that readings
/// differ is left out: with a reading chosen that always changes.
/// </summary>
internal sealed class Gevalbeeld
{
    /// <summary>The name of the outcome of a toets.</summary>
    public const string Uitkomst = "uitkomst";

    private static readonly string[] _nietVanBelang = ["betwist", "redenen", "ontbreekt", "ontbrekende_tellers", "beslist", "beslist_volgens", "meldingen", "aansluiting"];

    // Where the rules stand on which each of these rests: a reading that no rule there uses cannot change it.
    private static readonly string[] _toets = ["toetsen", "doelgroepen", "geldig"];
    private static readonly string[] _quotum = ["quota", "doelgroepen", "verdeelsleutels", "partijen", "geldig"];
    private static readonly string[] _ruimte = [.. _quotum, "toetsen"];
    private static readonly string[] _verdeling = ["verdeelsleutels", "partijen"];
    private static readonly string[] _kosten = ["kosten", "geldig"];
    private static readonly string[] _contract = ["contracten", "ladders", "geldig"];

    private readonly ImmutableSortedDictionary<string, string>.Builder _delen = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

    /// <param name="regeling">The regeling with its chosen readings.</param>
    /// <param name="geval">The case.</param>
    /// <param name="secties">The sections of the region file in which a difference is looked for.</param>
    public static ImmutableSortedDictionary<string, string> Van(Regeling regeling, Geval geval, IReadOnlySet<string> secties)
    {
        var beeld = new Gevalbeeld();
        if (geval.Verwacht.VraagtToets && geval.Aanvraag.Peildatum is not null && secties.Overlaps(_toets))
        {
            beeld.Toets(regeling.Toets(geval.Aanvraag, new ToetsOpties()), geval.Verwacht);
        }

        beeld.Getallen(regeling, geval, secties);
        if (geval.Verwacht.Contract is { } contract && secties.Overlaps(_contract))
        {
            beeld.Contract(regeling, geval, contract);
        }

        return beeld._delen.ToImmutable();
    }

    private void Toets(Toetsing toetsing, Verwachting verwacht)
    {
        _delen[Uitkomst] = Weergave.Leesbaar(toetsing.Uitkomst) + (toetsing.Vast ? "" : ", nog niet vast");
        foreach (var groep in toetsing.Doelgroepen.Where(groep => verwacht.Doelgroepen is not null))
        {
            _delen[$"doelgroep {Weergave.Leesbaar(groep.Naam)}"] = groep.Geldt switch { true => "ja", false => "nee", _ => "open" };
        }

        foreach (var antwoord in toetsing.Doelgroepen.SelectMany(groep => groep.Antwoorden).Where(antwoord => verwacht.Antwoorden?.ContainsKey(antwoord.Naam) == true))
        {
            _delen[Weergave.Leesbaar(antwoord.Naam)] = Weergave.Leesbaar(antwoord.Tekst);
        }

        if (verwacht.Verandert is not null)
        {
            _delen["verandert"] = toetsing.Verandert is { } verandering ? $"{Weergave.Iso(verandering.Op)} in {Weergave.Leesbaar(verandering.Wordt.Naam)}" : "nooit";
        }
    }

    private void Getallen(Regeling regeling, Geval geval, IReadOnlySet<string> secties)
    {
        var verwacht = geval.Verwacht;
        if (!verwacht.Quotum.IsEmpty && secties.Overlaps(_quotum))
        {
            var overzicht = regeling.Quotumstand(geval.Tellers ?? new Quotumopgave { Feiten = geval.Aanvraag, Peildatum = geval.Aanvraag.Peildatum });
            foreach (var stand in Namen(verwacht.Quotum).Select(overzicht.Stand).OfType<Quotumstand>())
            {
                Json($"quotum {stand.Quotum.Naam}", Gevaluitkomst.Van(stand));
            }
        }

        if (!verwacht.Ruimte.IsEmpty && geval.Aanvraag.Peildatum is { } dag && secties.Overlaps(_ruimte))
        {
            Json("ruimte", Gevaluitkomst.Van(regeling.Ruimte(geval.Aanvraag, dag, geval.Tellers)));
        }

        if (!verwacht.Verdeling.IsEmpty && secties.Overlaps(_verdeling) && geval.Verdeel is var (sleutel, verdeelopties))
        {
            Json("verdeling", Verdelinguitkomst.Van(regeling.Verdeelsleutels[sleutel.Naam], regeling.Verdeelsleutels[sleutel.Naam].Verdeel(verdeelopties)));
        }

        var opties = new KostenOpties { Bedrag = geval.Kosten.Bedrag, Eerder = geval.Kosten.Eerder, Feiten = geval.Aanvraag, Peildatum = geval.Aanvraag.Peildatum };
        foreach (var post in Namen(verwacht.Kosten).Where(naam => secties.Overlaps(_kosten) && regeling.Kosten.Any(post => post.Naam == naam)))
        {
            Json($"kosten {post}", Gevaluitkomst.Van(regeling.Kostenverdeling(post, opties)));
        }
    }

    private void Contract(Regeling regeling, Geval geval, Contractverwachting verwacht)
    {
        if (verwacht.Keuze is not null && geval.Aanvraag.Peildatum is { } dag)
        {
            var keuze = regeling.Contracten.Kies(geval.Aanvraag, dag);
            _delen["contract"] = keuze.Keuze is { } vormen ? Weergave.Opsomming(vormen.Vormen.Select(vorm => vorm.Titel)) : Weergave.Leesbaar(ToetsingJson.Naam(keuze.Soort));
        }

        var verloop = regeling.Contracten.Verloop(geval.Verloop, geval.Tot);
        foreach (var stap in verloop.Stappen)
        {
            foreach (var uitslag in stap.Vervolgen.SelectMany(vervolg => vervolg.Overgangen))
            {
                _delen[$"{Weergave.Leesbaar(uitslag.Naam)} op {Weergave.Iso(stap.Op)}"] = Weergave.Leesbaar(ToetsingJson.Naam(uitslag.Soort)) + Vanaf(uitslag.Vanaf);
            }
        }

        if (!verloop.Stappen.IsEmpty)
        {
            _delen["contract aan het einde"] = verloop.Mogelijk.IsEmpty ? "geen" : Weergave.Opsomming(verloop.Mogelijk.Select(contract => Weergave.Leesbaar(contract.Vorm)));
        }
    }

    private static string Vanaf(LocalDate? dag) => dag is { } bekend ? $" vanaf {Weergave.Iso(bekend)}" : "";

    private static IEnumerable<string> Namen(ImmutableArray<Padverwachting> verwacht) => verwacht.Where(een => !een.Pad.IsEmpty).Select(een => een.Pad[0]).Distinct();

    private void Json(string naam, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            _delen[naam] = element.ValueKind switch
            {
                JsonValueKind.Null => "onbekend",
                JsonValueKind.Array => string.Join(", ", element.EnumerateArray()),
                JsonValueKind.True => "ja",
                JsonValueKind.False => "nee",
                _ => element.ToString(),
            };
            return;
        }

        foreach (var deel in element.EnumerateObject().Where(deel => !_nietVanBelang.Contains(deel.Name)))
        {
            Json($"{naam} {Weergave.Leesbaar(deel.Name)}", deel.Value);
        }
    }
}
