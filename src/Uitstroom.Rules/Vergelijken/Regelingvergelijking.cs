using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// Two versions of an agreement compared, or two agreements: what changes, for whom, with an application that shows it. Not sampled: for a day of
/// testing every application was looked at that the rules of either version can tell apart (<c>docs/vergelijken.md</c>).
/// </summary>
public sealed class Regelingvergelijking
{
    private readonly Lazy<ImmutableArray<Sleutelvergelijking>> _verdeelsleutels;
    private readonly Lazy<ImmutableArray<Quotumvergelijking>> _quota;
    private readonly Lazy<ImmutableArray<Afspraakvergelijking>> _afspraken;
    private readonly Lazy<ImmutableArray<Contractvergelijking>> _contracten;

    private Regelingvergelijking(Regeling oud, Regeling nieuw, VergelijkOpties opties)
    {
        Oud = oud;
        Nieuw = nieuw;
        PeildatumOud = opties.Peildatum;
        PeildatumNieuw = opties.PeildatumNieuw ?? opties.Peildatum;
        AlleenTekst = [.. opties.Tekst.Select(verschil => verschil.AlleenTekst).OfType<string>().Distinct(StringComparer.Ordinal)];
        var vergelijker = new Regelingvergelijker(this, opties);
        Toetsen = vergelijker.Toetsen();
        var alles = opties.Toets is null;
        _verdeelsleutels = new(() => alles ? new Sleutelvergelijker(vergelijker.Versies).Voer() : []);
        _quota = new(() => alles ? new Quotumvergelijker(vergelijker.Versies, Verdeelsleutels).Voer() : []);
        _afspraken = new(() => alles ? new Afspraakvergelijker(vergelijker.Versies).Voer() : []);
        _contracten = new(() => alles ? new Contractvergelijker(vergelijker.Versies).Voer() : []);
        if (!alles)
        {
            return;
        }

        Contractkeuze = vergelijker.Contractkeuze();
        Overgangen = vergelijker.Overgangen();
        AlleenOud = vergelijker.Alleen(Oud, Nieuw);
        AlleenNieuw = vergelijker.Alleen(Nieuw, Oud);
    }

    /// <summary>The old version, or the first agreement.</summary>
    public Regeling Oud { get; }

    /// <summary>The new version, or the second agreement.</summary>
    public Regeling Nieuw { get; }

    /// <summary>The day on which applications are tested in the old version.</summary>
    public LocalDate PeildatumOud { get; }

    /// <summary>The day on which applications are tested in the new version.</summary>
    public LocalDate PeildatumNieuw { get; }

    /// <summary>The tests that both have, in the order of the new version; the main tests of two agreements count as one.</summary>
    public ImmutableArray<Toetsvergelijking> Toetsen { get; }

    /// <summary>Which form of contract the text points to; null when one of them does not choose.</summary>
    public Toetsvergelijking? Contractkeuze { get; }

    /// <summary>What becomes of a contract, by transition that both have.</summary>
    public ImmutableArray<Toetsvergelijking> Overgangen { get; } = [];

    /// <summary>The names of tests and transitions that only the old version has, with what they are before them: <c>toets behoud</c>.</summary>
    public ImmutableArray<string> AlleenOud { get; } = [];

    /// <summary>Those that only the new version has.</summary>
    public ImmutableArray<string> AlleenNieuw { get; } = [];

    /// <summary>The sections that differ and are compared as text only, so that nothing is known of their meaning; of <see cref="VergelijkOpties.Tekst"/>.</summary>
    public ImmutableArray<string> AlleenTekst { get; }

    /// <summary>The verdeelsleutels, in the order of the new version; then those that only the old one has. Worked out when first asked for.</summary>
    public ImmutableArray<Sleutelvergelijking> Verdeelsleutels => _verdeelsleutels.Value;

    /// <summary>The quota, those of doelgroepen included, likewise.</summary>
    public ImmutableArray<Quotumvergelijking> Quota => _quota.Value;

    /// <summary>The afspraken, likewise.</summary>
    public ImmutableArray<Afspraakvergelijking> Afspraken => _afspraken.Value;

    /// <summary>The forms of contract, events and transitions, likewise; when they apply stands in <see cref="Contractkeuze"/> and <see cref="Overgangen"/>.</summary>
    public ImmutableArray<Contractvergelijking> Contracten => _contracten.Value;

    /// <summary>Every verdeelsleutel, quotum, afspraak and rule on contracts.</summary>
    public IEnumerable<Regelvergelijking> Regels => [.. Verdeelsleutels, .. Quota, .. Afspraken, .. Contracten];

    /// <summary>Every test, choice and transition that was compared.</summary>
    public IEnumerable<Toetsvergelijking> Alles => [.. Toetsen, .. Contractkeuze is { } keuze ? new[] { keuze } : [], .. Overgangen];

    /// <summary>
    /// Whether nothing differs in meaning on this day: every application is decided alike by everything that both have, neither has more, and of <see cref="Regels"/>
    /// no number and no day that was looked at differs, and no section of <see cref="AlleenTekst"/> does. Where those are said otherwise that holds for what was looked at: see <see cref="IsBewezen"/>.
    /// </summary>
    public bool IsGelijk => AlleenOud.IsEmpty && AlleenNieuw.IsEmpty && AlleenTekst.IsEmpty && Alles.All(toets => toets.IsGelijk) && Regels.All(regel => regel.Stand is Regelstand.Gelijk or Regelstand.GelijkBekeken);

    /// <summary>Whether they are equal for every application, every number and every day, and not only for those that were looked at.</summary>
    public bool IsBewezen => IsGelijk && Regels.All(regel => regel.Stand == Regelstand.Gelijk);

    internal bool HeeftVerschil => !AlleenOud.IsEmpty || !AlleenNieuw.IsEmpty || Regels.Any(regel => regel.Stand == Regelstand.Anders)
        || Alles.SelectMany(toets => toets.Onderdelen).Any(deel => deel.Betekenis is not (Betekenis.Gelijk or Betekenis.NietBewezen));

    /// <summary>Compares two versions on one day.</summary>
    /// <param name="oud">The old version, or the first agreement; as it is held, whatever version is in force on that day.</param>
    /// <param name="nieuw">The new version, or the second agreement.</param>
    /// <param name="peildatum">The day of testing, from 1800 up to and including 2299.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside that range.</exception>
    public static Regelingvergelijking Van(Regeling oud, Regeling nieuw, LocalDate peildatum) => Van(oud, nieuw, new VergelijkOpties { Peildatum = peildatum });

    /// <summary>Compares two versions.</summary>
    /// <inheritdoc cref="Van(Regeling, Regeling, LocalDate)" />
    /// <param name="oud">The old version, or the first agreement; as it is held, whatever version is in force on that day.</param>
    /// <param name="nieuw">The new version, or the second agreement.</param>
    /// <param name="opties">The day or days of testing, and if need be the readings.</param>
    /// <exception cref="ArgumentException">A reading is in neither version, or one that has it has no such option.</exception>
    public static Regelingvergelijking Van(Regeling oud, Regeling nieuw, VergelijkOpties opties)
    {
        ArgumentNullException.ThrowIfNull(oud);
        ArgumentNullException.ThrowIfNull(nieuw);
        ArgumentNullException.ThrowIfNull(opties);
        ArgumentOutOfRangeException.ThrowIfLessThan(opties.HoogstensKnopen, 1, nameof(opties));
        foreach (var dag in new[] { opties.Peildatum, opties.PeildatumNieuw ?? opties.Peildatum })
        {
            if (dag < Dag.Eerste || dag > Dag.Laatste)
            {
                throw new ArgumentOutOfRangeException(nameof(opties), dag, "een peildatum ligt van 1800 tot en met 2299");
            }
        }

        return new Regelingvergelijking(oud, nieuw, opties);
    }

    /// <summary>
    /// The days on which the rules of either version turn by themselves: a dated figure, the first day of the agreement and the day after its last, the
    /// first day of an amendment. In order. Between two of them only the days move that are counted from the day of testing.
    /// </summary>
    public ImmutableArray<LocalDate> Draaidagen => Vergelijkdagen.Van([Oud, Nieuw]);

    /// <summary>What changes in meaning as Dutch text, lines ending in <c>\n</c>.</summary>
    public string ToText() => Vergelijktekst.Schrijf(this);

    /// <summary>The comparison as JSON, in the form of <c>docs/json.md</c>.</summary>
    public string ToJson() => VergelijkJson.Schrijf(this);

    /// <inheritdoc />
    public override string ToString() => $"{Oud.Naam} {Nieuw.Naam} {(IsGelijk ? "gelijk" : "niet gelijk")}";
}
