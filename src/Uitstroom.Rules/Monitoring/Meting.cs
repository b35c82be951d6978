using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How a quotum is measured in a world: which figure counts, in which year, and where its groups and receivers stand.</summary>
internal sealed class Meting
{
    /// <summary>More figures than readings have options cannot count towards one quotum.</summary>
    public const int HoogstensCijfers = Leeswerelden.Hoogstens;

    private readonly Indeling? _groep;
    private readonly Indeling? _ontvanger;
    private readonly Indeling? _doelgroep;

    private Meting(Quotum quotum, Meetpunt punt, Wereld wereld, Monitoring monitoring, Verdeelsleutel? sleutel)
    {
        Quotum = quotum;
        Per = quotum.Per.In(wereld);
        Open = punt.Cijfer.OpenLezing(wereld);
        Cijfers = [.. Leeswerelden.Van(wereld, punt.Cijfer.Lezingen()).Select(punt.Cijfer.In).Distinct()];
        _groep = sleutel is null ? punt.Groepen : Van(monitoring, sleutel.Per);
        _ontvanger = Van(monitoring, sleutel?.Over);
        _doelgroep = quotum.Doelgroep is null ? null : monitoring.Indelingen.FirstOrDefault(indeling => indeling.Waarden.Contains(quotum.Naam) && indeling.Partijen is null);
        Sleutel = sleutel;
    }

    public Quotum Quotum { get; }

    /// <summary>The figures that count: one, unless a reading is open.</summary>
    public ImmutableArray<Monitoringcijfer> Cijfers { get; }

    /// <summary>The reading that decides which figure counts; null when it is settled or makes no difference.</summary>
    public Lezing? Open { get; }

    /// <summary>The year, as a quotum names it.</summary>
    public string Per { get; }

    public Verdeelsleutel? Sleutel { get; }

    /// <summary>Whether its groups can be told apart, where it has any.</summary>
    public bool KentGroepen => Quotum.Groepen.IsEmpty || _groep is not null;

    public static ImmutableArray<Meting> Van(Regeling regeling, Monitoring monitoring, Wereld wereld) =>
    [
        .. from quotum in regeling.Quota
           let punt = monitoring.Voor(quotum)
           where punt is not null
           select new Meting(quotum, punt, wereld, monitoring, quotum.Uit is { } uit ? regeling.Verdeelsleutels[uit] : null),
    ];

    /// <summary>Whether a registration is one that this quotum counts; null when it is not, false when that is unknown.</summary>
    public bool? Telt(Telregistratie regel, Monitoring monitoring)
    {
        if (Quotum.Doelgroep is null)
        {
            return true;
        }

        var doelgroep = _doelgroep is null ? null : regel.Waarden[monitoring.Indelingen.IndexOf(_doelgroep)];
        return doelgroep is null ? false : doelgroep == Quotum.Naam ? true : null;
    }

    /// <summary>The group and the receiver; null where unknown or where there are none.</summary>
    public (string? Groep, string? Ontvanger) Plek(Telregistratie regel, Monitoring monitoring) => (Waarde(_groep, regel, monitoring), Waarde(_ontvanger, regel, monitoring));

    private static string? Waarde(Indeling? indeling, Telregistratie regel, Monitoring monitoring) =>
        indeling is null ? null : regel.Waarden[monitoring.Indelingen.IndexOf(indeling)];

    private static Indeling? Van(Monitoring monitoring, Partijgroep? groep) =>
        groep is null ? null : monitoring.Indelingen.FirstOrDefault(indeling => ReferenceEquals(indeling.Partijen, groep) || indeling.Partijen?.Naam == groep.Naam);
}
