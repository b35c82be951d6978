using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Fuzz;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Gegevens;

/// <summary>Laws of sharing on random applications, the same in every run. What is allowed is read from the file anew, without the binder.</summary>
public class WettenTests
{
    private static readonly LocalDate _dag = new(2025, 7, 1);

    /// <summary>A day within the term of each.</summary>
    private static readonly Dictionary<string, LocalDate> _dagen = new()
    {
        ["westfriesland"] = _dag,
        ["ijmond-zk"] = _dag,
        ["flevoland"] = new(2021, 6, 1),
        ["voorbeeldstreek"] = new(2031, 3, 1),
    };

    private static readonly (string Naam, Regeling Regeling, YamlNode Sectie)[] _regios =
    [
        .. Regio.Alle.Values.Select(regio => (regio.Naam, regio.Regeling, YamlReader.ReadFile(regio.Pad).Root.Onder("gegevensdeling")!)),
        (Streek.Regeling.Naam, Streek.Regeling, YamlReader.ReadFile(Streek.Pad).Root.Onder("gegevensdeling")!),
    ];

    private readonly Random _random = new(4471);

    [Fact]
    public void Never_more_is_shared_than_the_provisions_for_that_party_and_moment_name()
    {
        foreach (var (naam, regeling, sectie, aanvraag) in Aanvragen(40))
        {
            foreach (var (ontvanger, moment) in Vragen(regeling))
            {
                var uit = Vraag(regeling, aanvraag, ontvanger, moment);
                var toegestaan = Toegestaan(sectie, ontvanger.Naam, moment.Naam);
                uit.Gedeeld.Namen().Except(toegestaan).Should().BeEmpty();
                var feiten = sectie.Onder("categorieen").Namen().Where(categorie => toegestaan.Contains(categorie.Sleutel.Tekst)).SelectMany(categorie => categorie.Waarde.Onder("feiten").Teksten());
                uit.Feiten().Except(feiten).Should().BeEmpty($"{naam} {ontvanger} {moment}");
                uit.Feiten().Should().BeSubsetOf(aanvraag.BekendeFeiten.Select(feit => feit.Key));
            }
        }
    }

    [Fact]
    public void Every_known_fact_is_shared_or_withheld_and_never_both()
    {
        foreach (var (_, regeling, _, aanvraag) in Aanvragen(32))
        {
            foreach (var (ontvanger, moment) in Vragen(regeling))
            {
                var uit = Vraag(regeling, aanvraag, ontvanger, moment);
                uit.Feiten().Concat(uit.Achtergehouden.SelectMany(uitslag => uitslag.Feiten).Concat(uit.NietIngedeeld).Concat(uit.BuitenCategorie).Select(feit => feit.Naam))
                    .Should().BeEquivalentTo(aanvraag.BekendeFeiten.Select(feit => feit.Key)).And.OnlyHaveUniqueItems();
            }
        }
    }

    [Fact]
    public void More_consent_never_gives_less()
    {
        foreach (var (_, regeling, _, aanvraag) in Aanvragen(40))
        {
            var meer = Met(regeling, aanvraag, feit => Toestemmingsfeiten(regeling).Contains(feit), Instemmend);
            foreach (var (ontvanger, moment) in Vragen(regeling))
            {
                Vraag(regeling, aanvraag, ontvanger, moment).Gedeeld.Namen().Except(Vraag(regeling, meer, ontvanger, moment).Gedeeld.Namen()).Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void Knowing_less_never_gives_more()
    {
        foreach (var (_, regeling, _, aanvraag) in Aanvragen(40))
        {
            var minder = Met(regeling, aanvraag, _ => _random.Next(3) == 0, _ => "onbekend");
            foreach (var (ontvanger, moment) in Vragen(regeling))
            {
                Vraag(regeling, minder, ontvanger, moment).Gedeeld.Namen().Except(Vraag(regeling, aanvraag, ontvanger, moment).Gedeeld.Namen()).Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void What_is_shared_with_open_readings_is_exactly_what_every_reading_gives()
    {
        foreach (var (_, regeling, _, aanvraag) in Aanvragen(40))
        {
            foreach (var (ontvanger, moment) in Vragen(regeling))
            {
                var lezingen = regeling.Gegevensdeling.Regels.Where(regel => regel.Geldt(ontvanger, moment)).SelectMany(regel => regel.Lezingen()).Distinct()
                    .Where(lezing => !aanvraag.Lezingen.ContainsKey(lezing.Naam)).ToList();
                IEnumerable<ImmutableSortedDictionary<string, string>> keuzes = [ImmutableSortedDictionary<string, string>.Empty];
                keuzes = lezingen.Aggregate(keuzes, (tot, lezing) => [.. tot.SelectMany(keuze => lezing.Opties.Select(optie => keuze.SetItem(lezing.Naam, optie.Naam)))]);
                var perLezing = keuzes.Select(keuze => Vraag(regeling, aanvraag, ontvanger, moment, keuze).Gedeeld.Namen().ToHashSet()).ToList();
                perLezing.Aggregate((tot, een) => [.. tot.Intersect(een)]).Should().BeEquivalentTo(Vraag(regeling, aanvraag, ontvanger, moment).Gedeeld.Namen());
            }
        }
    }

    [Fact]
    public void The_part_is_an_application_of_its_own_that_shares_no_text_of_the_whole()
    {
        foreach (var (_, regeling, _, aanvraag) in Aanvragen(40))
        {
            foreach (var (ontvanger, moment) in Vragen(regeling))
            {
                var deel = Vraag(regeling, aanvraag, ontvanger, moment).Aanvraag;
                var weer = Aanvraag.Parse(deel.ToJson(), regeling);
                weer.HeeftFouten.Should().BeFalse();
                weer.Aanvraag!.ToJson().Should().Be(deel.ToJson());
                deel.ToJson().Should().NotContainAny("dossier", "motivering", "peildatum", "lezingen");
            }
        }
    }

    /// <summary>Random rules without conditions: the answer is what some rule gives, within every list that is exclusive, less what is banned.</summary>
    [Fact]
    public void A_conflict_of_provisions_gives_the_intersection()
    {
        string[] namen = ["a", "b", "c", "d", "e"];
        for (var i = 0; i < 300; i++)
        {
            var regels = Enumerable.Range(0, _random.Next(1, 5)).Select(_ => (
                Soort: new[] { "krijgt", "krijgt_alleen", "krijgt_niet" }[_random.Next(3)],
                Wat: namen.Where(_ => _random.Next(2) == 0).ToHashSet())).ToList();
            var tekst = new StringBuilder("gegevensdeling:\n  ontvangers: { partij: {} }\n  momenten: { nu: {} }\n  geen_categorie: alle_andere\n  categorieen: { a: {}, b: {}, c: {}, d: {}, e: {} }\n  regels:\n");
            foreach (var ((soort, wat), nummer) in regels.Select((regel, nummer) => (regel, nummer)))
            {
                tekst.Append(CultureInfo.InvariantCulture, $"    r{nummer}: {{ soort: {soort}, aan: partij, wat: [{string.Join(", ", wat)}], bron: x }}\n");
            }

            var regeling = Kaal(tekst.ToString());
            var uit = regeling.GegevensVoor(null, new VerstrekkingOpties { Partij = "partij", Moment = "nu", Op = _dag });
            var krijgt = regels.Where(regel => regel.Soort != "krijgt_niet").SelectMany(regel => regel.Wat).ToHashSet();
            bool Geweigerd(string naam) => regels.Exists(regel => regel.Soort == "krijgt_alleen" ? !regel.Wat.Contains(naam) : regel.Soort == "krijgt_niet" && regel.Wat.Contains(naam));
            uit.Gedeeld.Namen().Should().Equal(namen.Where(naam => krijgt.Contains(naam) && !Geweigerd(naam)));
            uit.Botsingen.Select(botsing => botsing.Categorie.Naam).Should().Equal(namen.Where(naam => krijgt.Contains(naam) && Geweigerd(naam)));
        }
    }

    [Fact]
    public void Any_text_as_party_moment_purpose_or_piece_gives_an_answer_and_never_an_exception()
    {
        string[] brokken = ["woningcorporatie", "", "client", "Ö", "\u0000", "`", "aanmelding", "match", new('x', 5000), "[red]", "\ud800", " de ", "\n"];
        string Tekst() => string.Concat(Enumerable.Range(0, _random.Next(3)).Select(_ => brokken[_random.Next(brokken.Length)]));
        for (var i = 0; i < 600; i++)
        {
            var (_, regeling, _) = _regios[_random.Next(_regios.Length)];
            var uit = regeling.GegevensVoor(null, new VerstrekkingOpties
            {
                Partij = Tekst(),
                Moment = Tekst(),
                Doel = _random.Next(2) == 0 ? null : Tekst(),
                Op = _dag,
                Onderdelen = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new Gegevensonderdeel(Tekst(), Tekst(), Tekst()))],
            });
            (uit.ToText().Length > 0 && uit.ToJson().Length > 0).Should().BeTrue();
            uit.Meldingen.Should().NotContain(melding => melding.ToString().Any(char.IsControl));
        }
    }

    private IEnumerable<(string Naam, Regeling Regeling, YamlNode Sectie, Aanvraag Aanvraag)> Aanvragen(int aantal)
    {
        var bron = new Aanvraagbron(_random);
        for (var i = 0; i < aantal; i++)
        {
            var (naam, regeling, sectie) = _regios[i % _regios.Length];
            var tekst = $"kenmerk: dossier 12\npeildatum: {NodaTime.Text.LocalDatePattern.Iso.Format(_dagen[naam])}\n" + bron.Bestand(regeling, passend: true).Replace("tellers: {}", "", StringComparison.Ordinal);
            if (AanvraagLoader.Load("f", Encoding.UTF8.GetBytes(tekst), regeling).Aanvraag is { } aanvraag)
            {
                // Half of them with everything agreed to, or nearly nothing would be shared.
                yield return (naam, regeling, sectie, i % 8 < 4 ? aanvraag : Met(regeling, aanvraag, feit => Toestemmingsfeiten(regeling).Contains(feit), Instemmend));
            }
        }
    }

    /// <summary>Some parties and moments; over all applications they all come by.</summary>
    private List<(Ontvanger Ontvanger, Deelmoment Moment)> Vragen(Regeling regeling) =>
        [.. regeling.Gegevensdeling.Ontvangers.SelectMany(ontvanger => regeling.Gegevensdeling.Momenten.Select(moment => (ontvanger, moment)))
            .Where(vraag => _random.Next(4) == 0 || regeling.Gegevensdeling.Regels.Any(regel => regel.Geldt(vraag.ontvanger, vraag.moment) && _random.Next(2) == 0))];

    private static Verstrekking Vraag(Regeling regeling, Aanvraag aanvraag, Ontvanger ontvanger, Deelmoment moment, ImmutableSortedDictionary<string, string>? lezingen = null) =>
        regeling.GegevensVoor(aanvraag, new VerstrekkingOpties { Partij = ontvanger.Naam, Moment = moment.Naam, Lezingen = lezingen ?? ImmutableSortedDictionary<string, string>.Empty });

    /// <summary>The categories of the rules for a party and a moment, from the tree of the file.</summary>
    private static HashSet<string> Toegestaan(YamlNode sectie, string ontvanger, string moment) =>
    [
        .. sectie.Onder("regels").Namen().Select(regel => regel.Waarde)
            .Where(regel => regel.Onder("soort").Tekst() != "krijgt_niet" && regel.Onder("aan").Teksten().Contains(ontvanger)
                && (regel.Onder("bij") is not { } bij || bij.Teksten().Contains(moment)))
            .SelectMany(regel => Woorden(regel.Onder("wat")))
            .SelectMany(wat => wat == "alles" ? sectie.Onder("categorieen").Namen().Select(categorie => categorie.Sleutel.Tekst) : [wat]),
    ];

    private static IEnumerable<string> Woorden(YamlNode? knoop) =>
        knoop is YamlMapping mapping ? mapping.Entries.SelectMany(entry => Woorden(entry.Waarde)) : knoop.Teksten();

    private static HashSet<Feit> Toestemmingsfeiten(Regeling regeling) =>
        [.. regeling.Feiten.Where(feit => feit.Naam.StartsWith("toestemming", StringComparison.Ordinal) || feit.Naam.StartsWith("instemming_", StringComparison.Ordinal)).Where(feit => feit.Over == "client" && feit.OordeelDoor is null)];

    private static string Instemmend(Feit feit) => feit.Type switch { FeitType.JaNee => "ja", FeitType.Datum => "2020-01-01", _ => feit.Waarden[0] };

    /// <summary>The application with other values for some facts.</summary>
    private static Aanvraag Met(Regeling regeling, Aanvraag aanvraag, Func<Feit, bool> welke, Func<Feit, string> waarde)
    {
        var bouw = Aanvraag.Voor(regeling).Kenmerk("dossier 12").Peildatum(_dagen[regeling.Naam]);
        foreach (var (naam, oud) in aanvraag.BekendeFeiten)
        {
            if (regeling.Feiten.Single(feit => feit.Naam == naam) is var feit && !welke(feit) && feit.Berekend is null)
            {
                _ = aanvraag.Oordelen.TryGetValue(naam, out var oordeel) ? bouw.Oordeel(naam, oordeel) : bouw.Met(naam, oud);
            }
        }

        foreach (var feit in regeling.Feiten.Where(welke).Where(feit => waarde(feit) != "onbekend"))
        {
            bouw.Met(feit.Naam, waarde(feit));
        }

        return aanvraag.Lezingen.Aggregate(bouw, (tot, lezing) => tot.Lees(lezing.Key, lezing.Value)).Bouw().Aanvraag!;
    }

    private static Regeling Kaal(string sectie) => Streek.Laad(
        "regeling: x\ntitel: x\nformaat: 1\ngeldig: { van: 2020-01-01, bron: x }\ntoetsen:\n  t:\n    uitkomsten: { nee: { soort: voldoet_niet }, ja: { soort: voldoet } }\n    volgorde: [nee, ja]\n    criteria: { c: { eis: { heeft_schulden: nee }, bron: x } }\n    bron: x\n" + sectie).Regeling!;
}
