using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// A number per year of an agreement: a ceiling, a number to deliver, what is available, or a taakstelling per receiver. The ceilings of
/// doelgroepen are among them. Immutable, and safe to share between threads.
/// </summary>
public sealed class Quotum
{
    internal Quotum(string naam, Quotumsoort soort)
    {
        Naam = naam;
        Soort = soort;
    }

    /// <summary>The name in files and results; that of the doelgroep for the ceiling of one.</summary>
    public string Naam { get; }

    /// <summary>What the number is.</summary>
    public Quotumsoort Soort { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>What is counted in the number, such as <c>woningen</c>.</summary>
    public string Eenheid { get; internal init; } = "";

    /// <summary>Who delivers or keeps to it; null when nobody is named.</summary>
    public Rol? Houder { get; internal init; }

    /// <summary>The name of the verdeelsleutel that gives each receiver its number; null when the number is written.</summary>
    public string? Uit { get; internal init; }

    /// <summary>The groups that are counted apart; empty when there is one count.</summary>
    public ImmutableArray<Telgroep> Groepen { get; internal init; } = [];

    /// <summary>What to do when the source gives no number; null when nothing is said.</summary>
    public Vervolgstap? Vervolg { get; internal init; }

    /// <summary>What follows when more are counted than the number; null when nothing is said.</summary>
    public Vervolgstap? BijMeer { get; internal init; }

    /// <summary>What follows when fewer are counted at the end of the year, per reading; null when nothing is said.</summary>
    internal Keus<string>? BijTekort { get; init; }

    /// <summary>Whether the hardheidsclausule can break the ceiling: <c>ja</c>, <c>nee</c>, or <c>niet_geregeld</c>.</summary>
    public string Hardheidsclausule { get; internal init; } = "nee";

    /// <summary>The doelgroep whose ceiling this is; null for the others.</summary>
    public Doelgroep? Doelgroep { get; internal init; }

    /// <summary>The counters that an application can hold for it, one per way of counting; empty for a taakstelling.</summary>
    public ImmutableArray<Maximumteller> Tellers { get; internal init; } = [];

    /// <summary>The provisions that set it.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>The number; null for one that a key gives.</summary>
    internal Keus<Grensbron>? Aantal { get; init; }

    /// <summary>The year: <c>kalenderjaar</c>, or <c>jaar vanaf MM-DD</c>.</summary>
    internal Keus<string> Per { get; init; } = new Keus<string>.Vast(Teljaar.Kalenderjaar);

    /// <summary>What counts, such as <c>positieve_beslissingen</c>.</summary>
    internal Keus<string>? Telt { get; init; }

    /// <summary>The counter of an application per reading of what counts and in which year; null for a taakstelling.</summary>
    internal Keus<Feit>? Teller { get; init; }

    /// <summary>When it applies to an application; null is always.</summary>
    internal Voorwaarde? Wanneer { get; init; }

    /// <summary>Whether a first year that starts halfway has its number in proportion to its days.</summary>
    internal Keus<bool> EersteJaarNaarRato { get; init; } = new Keus<bool>.Vast(false);

    /// <summary>How long the number holds from the first day of the agreement; null for as long as that.</summary>
    internal Duur? Duur { get; init; }

    /// <summary>Whether the number also limits admission, not only what comes after it.</summary>
    internal Keus<bool> RaaktToelating { get; init; } = new Keus<bool>.Vast(false);

    internal HogerMits? HogerMits { get; init; }

    internal Doorschuifregel? Doorschuiven { get; init; }

    internal Quotumgrens? BegrensdDoor { get; init; }

    /// <summary>The ceiling of a doelgroep as a quotum: it limits admission itself.</summary>
    internal static Quotum Van(Doelgroep doelgroep, Maximum maximum) => new(doelgroep.Naam, Quotumsoort.Maximum)
    {
        Titel = doelgroep.Titel,
        Doelgroep = doelgroep,
        Bron = maximum.Bron,
        Aantal = maximum.Aantal.Als(Grensbron (getal) => new Grensbron.Geschreven(getal)),
        Per = maximum.Per,
        Telt = maximum.Telt,
        Teller = maximum.Teller,
        Tellers = maximum.Tellers,
        RaaktToelating = new Keus<bool>.Vast(true),
        Hardheidsclausule = maximum.Hardheidsclausule,
    };

    /// <summary>The last day on which it holds; null when that is as long as the agreement.</summary>
    internal LocalDate? Einde(Looptijd looptijd) => Duur is { } duur && looptijd.Van is { } van ? duur.Na(van).PlusDays(-1) : null;

    /// <summary>The number on a day in a world; silence where the source gives none.</summary>
    internal Grootheid AantalOp(LocalDate dag, Wereld wereld) => Aantal?.In(wereld) switch
    {
        Grensbron.Geschreven geschreven => geschreven.Waarde,
        Grensbron.VanParameter van => van.Parameter.Op(dag)?.In(wereld) ?? new Grootheid.Stil("niet_in_bron"),
        _ => new Grootheid.Stil("niet_in_bron"),
    };

    /// <summary>Every reading on which its own values hang; those in conditions come with the conditions.</summary>
    internal IEnumerable<Lezing> Waardelezingen()
    {
        var parameters = Aantal?.Alle().OfType<Grensbron.VanParameter>() ?? [];
        return new[]
        {
            Aantal?.Lezingen(), Per.Lezingen(), Telt?.Lezingen(), EersteJaarNaarRato.Lezingen(), RaaktToelating.Lezingen(), BijTekort?.Lezingen(),
            Doorschuiven?.Stapelt.Lezingen(), Doorschuiven?.PerGroep.Lezingen(), BegrensdDoor?.Wijze.Lezingen(),
            parameters.SelectMany(van => van.Parameter.Waarden).SelectMany(waarde => waarde.Waarde.Lezingen()),
        }.SelectMany(lezingen => lezingen ?? []).Distinct();
    }

    /// <summary>The conditions that it holds.</summary>
    internal IEnumerable<Voorwaarde> Voorwaarden() =>
        new[] { Wanneer, HogerMits?.Wanneer, Doorschuiven?.Tenzij, Doelgroep?.Wanneer }
            .Concat(Groepen.SelectMany(groep => new[] { groep.Wie, groep.Wanneer }))
            .OfType<Voorwaarde>();

    /// <inheritdoc />
    public override string ToString() => Naam;
}
