using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Where in a region file the names stand to which other parts refer.</summary>
internal static class Naamvindplaatsen
{
    private static readonly string[] _uitleg = ["titel", "vraag", "tekst", "doet", "betekenis"];

    // A star is every name in that place.
    private static readonly ImmutableArray<(Naamsoort Soort, string Pad)> _plaatsen =
    [
        (Naamsoort.Afspraak, "afspraken"),
        (Naamsoort.Categorie, "gegevensdeling.categorieen"),
        (Naamsoort.Cijfer, "monitoring.cijfers"),
        (Naamsoort.Contractgebeurtenis, "contracten.gebeurtenissen"),
        (Naamsoort.Contractvorm, "contracten.vormen"),
        (Naamsoort.Criterium, "toetsen.*.criteria"),
        (Naamsoort.Doelgroep, "doelgroepen"),
        (Naamsoort.Indeling, "monitoring.indeling"),
        (Naamsoort.Label, "toetsen.*.uitkomsten"),
        (Naamsoort.Ladder, "ladders"),
        (Naamsoort.Moment, "gegevensdeling.momenten"),
        (Naamsoort.Ontvanger, "gegevensdeling.ontvangers"),
        (Naamsoort.Partijgroep, "partijen"),
        (Naamsoort.Registratie, "monitoring.registraties"),
        (Naamsoort.Schakel, "contracten.vormen.*.keten"),
        (Naamsoort.Toestemming, "gegevensdeling.toestemmingen"),
        (Naamsoort.Toets, "toetsen"),
        (Naamsoort.Verdeelsleutel, "verdeelsleutels"),
    ];

    public static IEnumerable<(Naamsoort Soort, ImmutableArray<Naamuitleg> Namen)> Alle(YamlMapping root, Kalender? kalender)
    {
        foreach (var (soort, pad) in _plaatsen)
        {
            yield return (soort, [.. Onder(root, pad).Select(Uitleg).DistinctBy(naam => naam.Naam)]);
        }

        var doelgroepen = root["doelgroepen"].Namen().Where(groep => groep.Waarde.Onder("maximum") is not null).ToList();
        var quota = root["quota"].Namen();
        yield return (Naamsoort.Quotum, [.. quota.Concat(doelgroepen).Select(Uitleg)]);
        yield return (Naamsoort.Teller, [.. doelgroepen.Concat(quota.Where(quotum => quotum.Waarde.Onder("soort").Tekst() != "taakstelling")).Select(Uitleg)]);
        yield return (Naamsoort.Kalenderdag, [.. (kalender?.Dagen ?? []).Select(dag => new Naamuitleg(dag.Naam, ""))]);
        yield return (Naamsoort.Rol, [.. Rolvinder.Vind(root, Regelvormen.Regeling).Distinct().Order(StringComparer.Ordinal).Select(rol => new Naamuitleg(rol, ""))]);
    }

    private static IEnumerable<YamlEntry> Onder(YamlNode? knoop, string pad) => pad.Split('.', 2) switch
    {
        ["*", var rest] => knoop.Namen().SelectMany(entry => Onder(entry.Waarde, rest)),
        [var sleutel, var rest] => Onder(knoop.Onder(sleutel), rest),
        _ => knoop.Onder(pad).Namen(),
    };

    private static Naamuitleg Uitleg(YamlEntry entry) =>
        new(entry.Sleutel.Tekst, _uitleg.Select(sleutel => entry.Waarde.Onder(sleutel).Tekst()).FirstOrDefault(tekst => tekst is not null) ?? "");
}
