using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What the text says of one transition of one contract on one event.</summary>
public sealed class Overgangsuitslag : Contractuitslag
{
    private readonly Contract _contract;

    internal Overgangsuitslag(Contract contract, Overgang overgang, Toetsing toetsing)
        : base(toetsing)
    {
        _contract = contract;
        Overgang = overgang;
    }

    /// <summary>The transition.</summary>
    public Overgang Overgang { get; }

    /// <summary>The name of the transition.</summary>
    public string Naam => Overgang.Naam;

    /// <summary>What the text says of it.</summary>
    public Overgangsoort Soort => Toetsing.Soort switch
    {
        UitkomstSoort.BuitenLooptijd => Overgangsoort.BuitenLooptijd,
        _ when !Toetsing.Vast => Overgangsoort.Open,
        _ => Van(Toetsing.Label),
    };

    /// <summary>Why it is open: <c>onvolledig</c>, <c>oordeel_nodig</c> or <c>niet_geregeld</c>; null when it is not open.</summary>
    public string? Open => Soort == Overgangsoort.Open ? Toetsing.Uitkomst : null;

    /// <summary>Everything that the text may still say of it.</summary>
    public ImmutableArray<Overgangsoort> Mogelijk => [.. Toetsing.Mogelijk.Select(Van).Distinct()];

    /// <summary>The step that must be taken first; null when that is not the answer.</summary>
    public Ladderstap? Stap => Soort == Overgangsoort.Eerst ? Overgangstoets.VanLabel(Overgang, Toetsing.Uitkomst) : null;

    /// <summary>Who takes part in <see cref="Stap"/>, or may have to; empty when no step comes first.</summary>
    public ImmutableArray<Deelnemer> Deelnemers => Stap is { } stap ? Deelnemerlijst.Maak(Toetsing, stap) : [];

    /// <summary>The steps that the text advises here but does not wait for, and that have not been taken.</summary>
    public ImmutableArray<Ladderstap> Aanbevolen => IsAanDeOrde
        ? [.. Overgang.Stappen.Where(stap => !stap.Verplicht && Staat(stap) is CriteriumStatus.NietVoldaan or CriteriumStatus.Open)]
        : [];

    /// <summary>The first day of what follows; null when the text does not say, or when it depends on an unknown last day.</summary>
    public LocalDate? Vanaf => Overgang.Per switch
    {
        Overgangsdag.DagNaEinde => (_contract.Einde ?? Peildatum).PlusDays(1),
        Overgangsdag.NietGeregeld => null,
        _ => Peildatum,
    };

    /// <summary>Until which day, inclusive, the lease runs on, the day of the event not counted; null when nothing is said.</summary>
    public LocalDate? LooptDoorTotEnMet => Overgang.LooptDoorTotEnMet(Peildatum);

    /// <summary>How the tenant of the owner changes; null when that stays the same or is not said.</summary>
    public Huurderwissel? Huurderwissel => Hoofdhuren is var (van, naar) ? new Huurderwissel(van.Huurder, naar.Huurder) : null;

    /// <summary>The leases with the owner before and after, when the tenant changes.</summary>
    internal (Huurschakel Van, Huurschakel Naar)? Hoofdhuren =>
        _contract.Beschrijving?.Keten.FirstOrDefault() is { } van && Overgang.Naar is { } naam
            && _contract.Regeling.Contracten.Regels.Vorm(naam)?.Keten.FirstOrDefault() is { } naar && van.Huurder != naar.Huurder
            ? (van, naar)
            : null;

    /// <summary>What follows besides; empty when the transition does not take place and cannot.</summary>
    public ImmutableArray<Contractgevolg> Gevolgen => Soort switch
    {
        Overgangsoort.Volgt or Overgangsoort.Kan or Overgangsoort.NietGeregeld => Overgang.Gevolgen,
        Overgangsoort.KanNiet when Overgang.Werking == Overgangswerking.KanNiet => Overgang.Gevolgen,
        Overgangsoort.KanNiet => Overgang.Anders,
        _ => [],
    };

    /// <summary>Who must judge, say how the text is read, advise or decide.</summary>
    public ImmutableArray<Beslisser> Beslist =>
    [
        .. Soort == Overgangsoort.Open ? Wachtend : [],
        .. IsAanDeOrde ? Toetsing.Beslist.Where(beslisser => beslisser.Rol is BeslisserRol.Advies or BeslisserRol.Besluit) : [],
    ];

    /// <summary>Whether the transition takes place, or may once more is known.</summary>
    internal bool KanPlaatsvinden => (Toetsing.Soort != UitkomstSoort.BuitenLooptijd || !Toetsing.Vast)
        && Mogelijk.Any(soort => soort is Overgangsoort.Volgt or Overgangsoort.Kan);

    private bool IsAanDeOrde => Soort is not (Overgangsoort.NietVanToepassing or Overgangsoort.BuitenLooptijd or Overgangsoort.NietGeregeld)
        && Overgang.Werking != Overgangswerking.KanNiet;

    /// <inheritdoc />
    public override string ToString() => $"{Naam}: {Soort}";

    private Overgangsoort Van(Uitkomstlabel label) => label.Naam switch
    {
        Overgangstoets.NietVanToepassing => Overgangsoort.NietVanToepassing,
        Overgangstoets.NietGehaald => Overgangsoort.KanNiet,
        "volgt" => Overgangsoort.Volgt,
        "kan" => Overgangsoort.Kan,
        "verboden" => Overgangsoort.KanNiet,
        "geen_regel" => Overgangsoort.NietGeregeld,
        Vastelabels.BuitenLooptijd => Overgangsoort.BuitenLooptijd,
        _ when Overgangstoets.VanLabel(Overgang, label.Naam) is not null => Overgangsoort.Eerst,
        _ => Overgangsoort.Open,
    };

    private CriteriumStatus Staat(Ladderstap stap) => Toetsing.Criteria.First(criterium => criterium.Naam == stap.Naam).Status;
}

/// <summary>Another tenant of the owner of the home.</summary>
/// <param name="Van">The role that rented.</param>
/// <param name="Naar">The role that rents from then on.</param>
public sealed record Huurderwissel(string Van, string Naar);

/// <summary>What the text says of a transition.</summary>
public enum Overgangsoort
{
    /// <summary>It follows by itself.</summary>
    Volgt,

    /// <summary>Somebody may decide on it.</summary>
    Kan,

    /// <summary>It cannot: what it asks is not met, or the text forbids it.</summary>
    KanNiet,

    /// <summary>A step must be taken first.</summary>
    Eerst,

    /// <summary>It is not known; what is missing says why.</summary>
    Open,

    /// <summary>It does not apply to this contract now.</summary>
    NietVanToepassing,

    /// <summary>The text does not say what follows.</summary>
    NietGeregeld,

    /// <summary>The agreement is not in force on that day.</summary>
    BuitenLooptijd,
}
