using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: rules that are probably not meant so, found in both versions: what is new and what is gone.</summary>
internal static class Controledeel
{
    public static Deel Maak(Voorstel voorstel, Versiebronnen bronnen)
    {
        var (nieuw, weg, blijft) = Verschil(voorstel);
        return new Deel("controle", "Regels die nooit iets beslissen",
        [
            .. nieuw.IsEmpty ? [] : new[] { new Deel("controle.nieuw", "Nieuw door dit voorstel", nieuw.Select((bevinding, nummer) => Bevinding(bevinding, nummer + 1, bronnen))) },
            .. Deel("controle.weg", "Verdwenen door dit voorstel", weg, bronnen),
            .. Deel("controle.blijft", "In oud en nieuw", blijft, bronnen),
        ])
        {
            Blokken =
            [
                new Blok.Alinea("Van beide versies is onderzocht of er regels zijn waaraan niemand kan voldoen of waarop niemand kan zakken, doelgroepen die leeg zijn of in een andere zitten, regels die elkaar in de weg zitten, "
                    + "en lezingen die niets uitmaken. Het zijn aanwijzingen: soms is het zo bedoeld."),
                .. nieuw.IsEmpty && weg.IsEmpty && blijft.IsEmpty ? new[] { new Blok.Alinea("Er is niets gevonden, in oud niet en in nieuw niet.") } : [],
            ],
        };
    }

    /// <summary>What only the new has, what only the old has, and what both have.</summary>
    public static (ImmutableArray<Bevinding> Nieuw, ImmutableArray<Bevinding> Weg, ImmutableArray<Bevinding> Blijft) Verschil(Voorstel voorstel)
    {
        static (Bevindingsoort, string, string) Sleutel(Bevinding bevinding) => (bevinding.Soort, bevinding.Pad, bevinding.Tekst);
        var oud = voorstel.ControleOud.Select(Sleutel).ToHashSet();
        var nieuw = voorstel.ControleNieuw.Select(Sleutel).ToHashSet();
        return ([.. voorstel.ControleNieuw.Where(een => !oud.Contains(Sleutel(een)))], [.. voorstel.ControleOud.Where(een => !nieuw.Contains(Sleutel(een)))], [.. voorstel.ControleNieuw.Where(een => oud.Contains(Sleutel(een)))]);
    }

    /// <summary>A finding that the proposal brings: what it is, what to do, and the application that shows it.</summary>
    private static Deel Bevinding(Bevinding bevinding, int nummer, Versiebronnen bronnen) => new($"controle.nieuw.{nummer}", bronnen.Titel(bevinding.Pad).Titel,
    [
        new Blok.Alinea(Schrijfwijze.Zin(Versiebronnen.Leesbaar(bevinding.Tekst))),
        .. bevinding.Diagnostic.Suggestie is { Length: > 0 } suggestie ? new[] { new Blok.Noot(Schrijfwijze.Zin(Versiebronnen.Leesbaar(suggestie))) } : [],
        .. bevinding.Getuige is { } getuige ? Getuige(bevinding, getuige) : [],
    ])
    {
        IsRegel = true,
        Kenmerken = bronnen.Bij(bevinding.Bron),
    };

    private static IEnumerable<Blok> Getuige(Bevinding bevinding, Aanvraag getuige)
    {
        yield return new Blok.Alinea(Tekst.Vet("Voorbeeld.") + " " + (bevinding.WatGetuigeToont is { } toont ? Schrijfwijze.Zin(Versiebronnen.Leesbaar(toont)) : "Dit is er dan bekend:"));
        if (Feitzin.Alle(getuige).Select(zin => (Punt)(Tekst)zin).ToImmutableArray() is { IsEmpty: false } feiten)
        {
            yield return new Blok.Lijst(feiten, IsKeuze: true);
        }

        yield return new Blok.Vouw("Dit voorbeeld als aanvraag in een bestand", bevinding.Yaml!);
    }

    private static IEnumerable<Deel> Deel(string id, string titel, ImmutableArray<Bevinding> bevindingen, Versiebronnen bronnen)
    {
        if (!bevindingen.IsEmpty)
        {
            yield return new Deel(id, titel, [new Blok.Lijst([.. bevindingen.Select(bevinding => (Punt)Punt(bevinding, bronnen))])]);
        }
    }

    private static Tekst Punt(Bevinding bevinding, Versiebronnen bronnen) =>
        Tekst.Vet(Schrijfwijze.Hoofdletter(bronnen.Titel(bevinding.Pad).Titel)) + $": {Versiebronnen.Leesbaar(bevinding.Tekst)}." + bronnen.Bij(bevinding.Bron);
}
