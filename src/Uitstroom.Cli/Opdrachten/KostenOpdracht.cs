using System.CommandLine;
using System.Text;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom kosten</c>: who bears what of an amount, in cents that add up.</summary>
internal sealed class KostenOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Argument<string?> _feiten = new("BESTAND")
    {
        Description = "Feiten waar het van afhangt, als een aanvraag in YAML of JSON; `-` leest van de invoer.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _bedrag = new("--bedrag") { Description = "Het bedrag in euro, zoals `9000` of `7500,01`.", HelpName = "EURO" };
    private readonly Option<string?> _eerder = new("--eerder")
    {
        Description = "Wat eerder is uitgegeven, voor een drempel die bedragen samen telt.",
        HelpName = "EURO",
    };

    private readonly Option<string?> _soort = new("--soort") { Description = "Welke kosten; anders alle die de regeling noemt.", HelpName = "NAAM" };
    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Option<bool> _json = Opties.Json();

    public KostenOpdracht(Omgeving omgeving)
        : base("kosten", "Verdeelt een bedrag zoals het convenant dat zegt, op de cent, en zegt of er toestemming nodig is.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        Arguments.Add(_feiten);
        foreach (var optie in (Option[])[_bedrag, _eerder, _soort, _peildatum, _lezing, .. _wijzigkeuze.Opties, _json])
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["kosten REGIO [BESTAND|-] [--bedrag EURO] [--soort NAAM] [opties]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom kosten flevoland --soort derden --bedrag 7500,01"];

    private int Voer(ParseResult gelezen)
    {
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        var keuzes = Toetskeuzes.Lees(gelezen.GetValue(_peildatum), null, gelezen.GetValue(_lezing) ?? []);
        if (!Bedrag(gelezen.GetValue(_bedrag), out var bedrag) | !Bedrag(gelezen.GetValue(_eerder), out var eerder)
            || _wijzigkeuze.Open(gelezen, regio, _meldingen) is not { } geheel)
        {
            return Afsluitcode.Bevindingen;
        }

        var bron = gelezen.GetValue(_feiten) is { } bestand ? Aanvraagbron.Van(bestand, _omgeving, _meldingen) : null;
        var (regeling, feiten) = Versiekeuze.Lees(geheel, keuzes, van => bron?.Lees(van), wat => wat?.Aanvraag?.Peildatum, Toetskeuzes.Hardop(_omgeving));
        var soort = gelezen.GetValue(_soort);
        var namen = regeling.Kosten.Select(post => post.Naam).ToList();
        if (soort is not null && !namen.Contains(soort))
        {
            throw new Gebruiksfout(
                $"onbekende kosten `{soort}`", Suggestion.For(soort, namen) ?? (namen.Count == 0 ? "deze regeling zegt niets over kosten" : $"kies uit {string.Join(", ", namen.Select(naam => $"`{naam}`"))}"));
        }

        _meldingen.MetBron(feiten?.Diagnostics ?? []);
        if (feiten is { HeeftFouten: true })
        {
            return Afsluitcode.Bevindingen;
        }

        var opties = new KostenOpties
        {
            Bedrag = bedrag,
            Eerder = eerder,
            Feiten = feiten?.Aanvraag,
            Peildatum = keuzes.Peildatum ?? feiten?.Aanvraag?.Peildatum,
            Lezingen = keuzes.Lezingen,
        };
        Toon(gelezen, regeling, [.. namen.Where(naam => soort is null || naam == soort).Select(naam => regeling.Kostenverdeling(naam, opties))], alleen: soort is not null);
        return Afsluitcode.Goed;
    }

    private void Toon(ParseResult gelezen, Regeling regeling, List<Kostenberekening> berekeningen, bool alleen)
    {
        // Where all costs are shown, that one of them has an amount of its own is no news.
        _meldingen.MetBron(alleen ? berekeningen.SelectMany(berekening => berekening.Meldingen) : []);
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(Json(regeling, berekeningen) + "\n");
            return;
        }

        Uitlegweergave.Toon(_omgeving.Uit, string.Join('\n', berekeningen.Select(berekening => berekening.ToText())));
    }

    private bool Bedrag(string? tekst, out long? centen)
    {
        centen = null;
        if (tekst is null)
        {
            return true;
        }

        centen = KostenOpties.LeesBedrag(tekst, out var melding);
        if (melding is not null)
        {
            _meldingen.Kort([melding]);
        }

        return melding is null;
    }

    private static string Json(Regeling regeling, List<Kostenberekening> berekeningen)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, Jsonvorm.Leesbaar))
        {
            json.WriteStartObject();
            json.WriteString("regeling", regeling.Naam);
            json.WriteStartArray("kosten");
            foreach (var berekening in berekeningen)
            {
                json.WriteRawValue(berekening.ToJson());
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.ToArray());
    }
}
