using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds <c>contracten.overgangen</c>.</summary>
internal sealed class Overgangbinder(Bindcontext context, Contractnamen namen, Ladderbinder ladders)
{
    private readonly Voorwaardebinder _voorwaarden = new(context);

    public ImmutableArray<Overgang> Bind(YamlNode? sectie) => [.. sectie.Namen().Where(entry => entry.Waarde is YamlMapping).Select(Overgang)];

    private Overgang Overgang(YamlEntry entry)
    {
        var naam = entry.Sleutel.Tekst;
        var knoop = entry.Waarde;
        var pad = $"contracten.overgangen.{naam}";
        var overgang = new Overgang(naam, Werking(knoop.Onder("werking").Tekst()))
        {
            Titel = knoop.Onder("titel").Tekst() ?? Weergave.Leesbaar(naam),
            Van = namen.KenVormen(context, knoop.Onder("van")),
            Schakel = knoop.Onder("schakel").Tekst(),
            Bij = namen.KenGebeurtenissen(context, knoop.Onder("bij")),
            Naar = Naar(knoop.Onder("naar")),
            Beslist = context.Rol(knoop.Onder("beslist")),
            NaAdviesVan = context.Rol(knoop.Onder("na_advies_van")),
            Per = Per(knoop.Onder("per").Tekst()),
            Doorloop = knoop.Onder("loopt_door") is YamlScalar { Ontbreekt: false } duur ? Vormbinder.Periode(context, duur) : null,
            LaatsteDag = context.Feit(knoop.Onder("dagen").Onder("einde"), FeitType.Datum),
            EersteDag = context.Feit(knoop.Onder("dagen").Onder("ingang"), FeitType.Datum),
            Stappen = Stappen(knoop, pad),
            Wanneer = Voorwaarde(knoop.Onder("wanneer"), $"{pad}.wanneer"),
            Eis = Voorwaarde(knoop.Onder("eis"), $"{pad}.eis"),
            Gevolgen = Vormbinder.Gevolgen(context, knoop.Onder("gevolgen")),
            Anders = Vormbinder.Gevolgen(context, knoop.Onder("anders")),
            Bron = context.Bron(knoop.Onder("bron")),
            Toelichting = knoop.Onder("toelichting").Tekst() ?? "",
            Plaats = entry.Sleutel.Plaats,
        };
        if (overgang is { Werking: Overgangswerking.Kan, Beslist: null } && knoop.Onder("beslist") is null)
        {
            context.Meld(OvergangDiagnostics.GeenBeslisser(entry.Sleutel.Plaats, naam));
        }

        if (overgang.Werking is Overgangswerking.Vanzelf or Overgangswerking.Kan && overgang is { Naar: null, Doorloop: null, Gevolgen.IsEmpty: true } && knoop.Onder("naar") is null
            && knoop.Onder("loopt_door") is null)
        {
            context.Meld(OvergangDiagnostics.ZonderGevolg(entry.Sleutel.Plaats, naam));
        }

        return overgang;
    }

    /// <summary>A condition that could not be read counts as one that never holds: it was reported, and must not seem to clash as well.</summary>
    private Voorwaarde? Voorwaarde(YamlNode? knoop, string pad) =>
        knoop is null ? null : _voorwaarden.Bind(knoop, pad) ?? new Voorwaarde.Vast(pad, knoop.Plaats, false);

    private string? Naar(YamlNode? knoop)
    {
        if (knoop.Tekst() is not { } naam || naam is Contractvorm.Beeindigd or "niet_geregeld")
        {
            return knoop.Tekst();
        }

        if (namen.Vormen.Contains(naam))
        {
            return naam;
        }

        var bedoeld = Suggestion.For(naam, [.. namen.Vormen, Contractvorm.Beeindigd, "niet_geregeld"]);
        context.Meld(OvergangDiagnostics.OnbekendeVorm(knoop!.Plaats, naam, bedoeld));
        return null;
    }

    private ImmutableArray<Ladderstap> Stappen(YamlNode knoop, string pad)
    {
        var stappen = ladders.Eerst(knoop.Onder("eerst"), $"{pad}.eerst");
        return knoop.Onder("bij_onenigheid") is YamlMapping onenigheid && ladders.Stap("bij_onenigheid", onenigheid, $"{pad}.bij_onenigheid", onenigheid.Plaats) is { } stap
            ? stappen.Add(stap)
            : stappen;
    }

    private static Overgangswerking Werking(string? woord) => woord switch
    {
        "vanzelf" => Overgangswerking.Vanzelf,
        "kan" => Overgangswerking.Kan,
        "kan_niet" => Overgangswerking.KanNiet,
        _ => Overgangswerking.NietGeregeld,
    };

    private static Overgangsdag Per(string? woord) => woord switch
    {
        "dag_na_einde" => Overgangsdag.DagNaEinde,
        "niet_geregeld" => Overgangsdag.NietGeregeld,
        _ => Overgangsdag.Gebeurtenis,
    };
}
