using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The taakstelling of every receiver in one year.</summary>
internal sealed class Taakstellingjaar
{
    private readonly Telling? _telling;
    private readonly Verdeling _verdeling;
    private readonly ImmutableArray<Doorschuiving> _door;

    /// <param name="verdeling">What the key gives in this year.</param>
    /// <param name="telling">What was realised; null when not given.</param>
    /// <param name="door">Per group and receiver what passed into this year.</param>
    /// <param name="perGroep">Whether a shortfall is taken per group; else per receiver over all groups.</param>
    public Taakstellingjaar(Verdeling verdeling, Telling? telling, Func<string?, string?, Doorschuiving> door, bool perGroep)
    {
        (_verdeling, _telling) = (verdeling, telling);
        var delen = verdeling.Delen.Where(deel => deel.Ontvanger is not null || deel.Groep is not null).ToList();
        var ontvangers = delen.Select(deel => deel.Ontvanger).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var perOntvanger = ontvangers.ToDictionary(naam => naam, naam => perGroep ? Doorschuiving.Geen : door(null, naam), StringComparer.Ordinal);
        var perDeel = delen.Select(deel => perGroep ? door(deel.Groep, deel.Ontvanger) : InDeel(deel)).ToList();
        Rijen = [.. delen.Zip(perDeel, Rij)];
        _door = perGroep ? [.. perDeel] : [.. perOntvanger.Values];
        PerOntvanger =
        [
            .. ontvangers.Select(naam => Samen(naam, perGroep ? null : perOntvanger[naam].Aantal, perGroep)),
            .. verdeling.PerOntvanger.Where(som => som.Stilte is not null).Select(som => new Taakstellingstand(null, som.Naam) { Stilte = som.Stilte }),
        ];

        // Where a receiver's shortfall belongs is not said when it is taken over all its groups.
        Doorschuiving InDeel(Deel deel) =>
            deel.Ontvanger is null || perOntvanger[deel.Ontvanger].Aantal == 0 ? Doorschuiving.Geen : Doorschuiving.Onbekend;
    }

    public ImmutableArray<Taakstellingstand> Rijen { get; }

    public ImmutableArray<Taakstellingstand> PerOntvanger { get; }

    public long? Basis => Rijen.IsEmpty || Rijen.Any(rij => rij.Basis is null) ? null : Rijen.Sum(rij => rij.Basis!.Value);

    public long? Gerealiseerd => _telling?.Totaal?.Aantal
        ?? (_telling is null || Rijen.Any(rij => rij.Gerealiseerd is null) ? null : Rijen.Sum(rij => rij.Gerealiseerd!.Value));

    public long GerealiseerdMinstens => _telling?.Totaal?.Aantal ?? Rijen.Sum(rij => rij.Gerealiseerd ?? 0);

    /// <summary>The row of a receiver in a group, or over all groups.</summary>
    public Taakstellingstand? Rij(string? groep, string? ontvanger) =>
        Rijen.FirstOrDefault(rij => rij.Groep == groep && rij.Ontvanger == ontvanger)
        ?? (groep is null ? PerOntvanger.FirstOrDefault(rij => rij.Ontvanger == ontvanger) : null);

    /// <summary>What passed into this year in all.</summary>
    /// <param name="gegeven">What the caller says it is; null when the caller says nothing.</param>
    public Doorschuiving Totaal(long? gegeven) => gegeven is { } aantal
        ? new Doorschuiving(aantal, aantal)
        : _door.Aggregate(Doorschuiving.Geen, (som, een) => som + een);

    private Taakstellingstand Rij(Deel deel, Doorschuiving door) => new(deel.Groep, deel.Ontvanger)
    {
        Basis = deel.Aantal,
        Doorgeschoven = door.Aantal,
        Gerealiseerd = Som(_telling?.Regels.Where(regel => regel.Naam is not null && IsVan(regel, deel))),
        Richtgetal = deel.Richtgetal,
        GedruktRichtgetal = deel.GedruktRichtgetal,
    };

    /// <summary>A count without a gemeente belongs to a receiver that has only one.</summary>
    private bool IsVan(Telregel regel, Deel deel) =>
        Naam(regel.Naam!) == deel.Ontvanger
        && (regel.Gemeente == deel.Groep || regel.Gemeente is null && _verdeling.Delen.Count(ander => ander.Ontvanger == deel.Ontvanger) == 1);

    private Taakstellingstand Samen(string ontvanger, long? door, bool perGroep)
    {
        var rijen = Rijen.Where(rij => rij.Ontvanger == ontvanger).ToList();
        var geteld = Som(_telling?.Regels.Where(regel => regel.Gemeente is null && regel.Naam is not null && Naam(regel.Naam) == ontvanger));
        return new Taakstellingstand(null, ontvanger)
        {
            Basis = Som(rijen.Select(rij => rij.Basis)),
            Doorgeschoven = perGroep ? Som(rijen.Select(rij => rij.Doorgeschoven)) : door,
            Gerealiseerd = rijen.Count > 1 && geteld is not null ? geteld : Som(rijen.Select(rij => rij.Gerealiseerd)),
        };
    }

    private string Naam(string naam) => _verdeling.Sleutel.Over.Partijnaam(naam) ?? naam;

    private static long? Som(IEnumerable<Telregel>? regels) => regels?.ToList() is { Count: > 0 } lijst ? lijst.Sum(regel => regel.Aantal) : null;

    private static long? Som(IEnumerable<long?> getallen) =>
        getallen.Aggregate((long?)0, (som, getal) => som + getal);
}
