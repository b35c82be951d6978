using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds what names a day: an event, a date, another afspraak, a period after one of these, or the latest of several.</summary>
/// <param name="context">What has been bound.</param>
/// <param name="afspraken">The names of all afspraken: they may name each other in any order.</param>
internal sealed class Dagbronbinder(Bindcontext context, IReadOnlyCollection<string> afspraken)
{
    private const string VroegsteDag = "vroegste dag van ";

    // The longer ending first: one ends in the other.
    private static readonly (string Einde, Afloop Afloop)[] _aflopen =
    [
        (" niet gehaald", Afloop.NietGehaald), (" gehaald", Afloop.Gehaald), (" gedaan", Afloop.Gedaan),
    ];

    /// <summary>The events that each start something: one, or a list of which each does.</summary>
    public Keus<ImmutableArray<Dagbron>>? Starts(YamlNode? knoop) => Keusbinder.Bind<ImmutableArray<Dagbron>>(context, knoop, deel =>
    {
        var bronnen = deel is YamlSequence reeks ? reeks.Items.Select(Lees).ToList() : [Lees(deel)];
        return bronnen.Count == 0 || bronnen.Contains(null) ? null : new Keus<ImmutableArray<Dagbron>>.Vast([.. bronnen!]);
    });

    /// <summary>One event.</summary>
    public Keus<Dagbron>? Dag(YamlNode? knoop) => Keusbinder.Bind<Dagbron>(context, knoop, deel => Lees(deel) is { } bron ? new Keus<Dagbron>.Vast(bron) : null);

    /// <summary>An end; <c>geen_einde</c> is that nothing ends it.</summary>
    public Keus<Slotdag?>? Slot(YamlNode? knoop, bool teltMee) => Keusbinder.Bind<Slotdag?>(context, knoop, deel =>
        deel.Tekst() == "geen_einde" ? new Keus<Slotdag?>.Vast(null)
        : Lees(deel) is { } bron ? new Keus<Slotdag?>.Vast(new Slotdag(bron, teltMee, null))
        : null);

    /// <summary>The day up to and including which times fall away; <c>geen_begin</c> is that none do.</summary>
    public Keus<Dagbron?>? PasNa(YamlNode? knoop) => Keusbinder.Bind<Dagbron?>(context, knoop, deel =>
        deel.Tekst() == "geen_begin" ? new Keus<Dagbron?>.Vast(null)
        : Lees(deel) is { } bron ? new Keus<Dagbron?>.Vast(bron)
        : null);

    private Dagbron? Lees(YamlNode knoop)
    {
        switch (knoop)
        {
            case YamlScalar { Ontbreekt: true }:
                return null;
            case YamlScalar tekst:
                return Tekst(tekst, tekst.Tekst);
            case YamlMapping { Entries: [{ Sleutel.Tekst: "laatste_van", Waarde: YamlSequence { Items.Length: > 1 } delen }] }:
                return Delen(delen) is { } laatste ? new Dagbron.Laatste(laatste) : null;
            case YamlMapping { Entries: [{ Sleutel.Tekst: "eerste_van", Waarde: YamlSequence { Items.Length: > 1 } delen }] }:
                return Delen(delen) is { } eerste ? new Dagbron.Eerste(eerste) : null;
            default:
                context.Meld(VormDiagnostics.VerkeerdeVorm(
                    knoop.Plaats, "een gebeurtenis", "een naam, een datum, `laatste_van: [a, b]`, `eerste_van: [a, b]` of `lezing.NAAM` met een waarde per optie"));
                return null;
        }
    }

    private ImmutableArray<Dagbron>? Delen(YamlSequence delen)
    {
        var bronnen = delen.Items.Select(Lees).ToList();
        return bronnen.Contains(null) ? null : [.. bronnen!];
    }

    private Dagbron? Tekst(YamlScalar plek, string tekst)
    {
        switch (tekst)
        {
            case "begin_regeling":
                return new Dagbron.BeginRegeling();
            case "einde_regeling":
                return new Dagbron.EindeRegeling();
            case "niet_in_bron" or "niet_geregeld":
                return new Dagbron.Stil(tekst);
        }

        if (tekst.StartsWith(VroegsteDag, StringComparison.Ordinal))
        {
            return Afspraak(plek, tekst[VroegsteDag.Length..], Afloop.VroegsteDag);
        }

        if (Array.Find(_aflopen, afloop => tekst.EndsWith(afloop.Einde, StringComparison.Ordinal)) is { Einde: { } einde } gevonden)
        {
            return Afspraak(plek, tekst[..^einde.Length], gevonden.Afloop);
        }

        return Feitlezer.Datum(tekst) is { } datum ? new Dagbron.OpDatum(datum)
            : tekst.Split(' ', 4) is [var aantal, var eenheid, ("na" or "voor") and var richting, var van] ? Verschoven(plek, $"{aantal} {eenheid}", van, richting == "voor")
            : Naam(plek, tekst);
    }

    private Dagbron.VanAfspraak? Afspraak(YamlScalar plek, string naam, Afloop afloop)
    {
        if (afspraken.Contains(naam))
        {
            return new Dagbron.VanAfspraak(naam, afloop);
        }

        context.Meld(AfspraakDiagnostics.OnbekendeAfspraak(plek.Plaats, naam, Suggestion.For(naam, afspraken)));
        return null;
    }

    private Dagbron.Verschoven? Verschoven(YamlScalar plek, string termijn, string van, bool terug)
    {
        if (Termijnlezer.Lees(termijn) is not { } duur || duur.Eenheid == Termijneenheid.Uren)
        {
            context.Meld(AfspraakDiagnostics.GeenTermijn(plek.Plaats, termijn, null));
            return null;
        }

        return Tekst(plek, van) is { } bron ? new Dagbron.Verschoven(bron, duur, terug) : null;
    }

    private Dagbron? Naam(YamlScalar plek, string naam)
    {
        if (context.Feiten.TryGetValue(naam, out var feit) && feit.Type is FeitType.Datum or FeitType.Tijdstip)
        {
            return new Dagbron.VanFeit(feit);
        }

        if (context.Parameters.TryGetValue(naam, out var parameter) && IsDatum(parameter))
        {
            return new Dagbron.VanParameter(parameter);
        }

        context.MeldTenzijGebroken(naam, () => feit is not null || parameter is not null
            ? AfspraakDiagnostics.GeenDag(plek.Plaats, naam)
            : AfspraakDiagnostics.OnbekendeGebeurtenis(plek.Plaats, naam, Suggestion.For(naam, Namen())));
        return null;
    }

    private static bool IsDatum(Parameter parameter) =>
        parameter.Waarden.SelectMany(waarde => waarde.Waarde.Alle()).All(waarde => waarde is Grootheid.Datum or Grootheid.Stil);

    private IEnumerable<string> Namen() => context.Feiten.Values.Where(feit => feit.Type is FeitType.Datum or FeitType.Tijdstip).Select(feit => feit.Naam)
        .Concat(["begin_regeling", "einde_regeling"]);
}
