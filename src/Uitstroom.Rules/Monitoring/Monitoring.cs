using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What is registered under an agreement, which figures come from it, and who reports them to whom. Immutable.</summary>
public sealed class Monitoring
{
    internal Monitoring(ImmutableArray<Registratiesoort> registraties, ImmutableArray<Monitoringcijfer> cijfers) => (Registraties, Cijfers) = (registraties, cijfers);

    /// <summary>By what figures can be broken down, in file order.</summary>
    public ImmutableArray<Indeling> Indelingen { get; internal init; } = [];

    /// <summary>The kinds of registrations, in file order.</summary>
    public ImmutableArray<Registratiesoort> Registraties { get; }

    /// <summary>The figures, in file order.</summary>
    public ImmutableArray<Monitoringcijfer> Cijfers { get; }

    /// <summary>Which reports the agreement asks for, in file order.</summary>
    public ImmutableArray<Rapportage> Rapportages { get; internal init; } = [];

    /// <summary>The provisions on monitoring as a whole.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    /// <summary>Which figure is held against which quotum.</summary>
    internal ImmutableArray<Meetpunt> Meetpunten { get; init; } = [];

    /// <summary>The figure that counts towards a quotum: as the file says, else the one that is named as what the quotum counts. Null when there is none.</summary>
    internal Meetpunt? Voor(Quotum quotum)
    {
        if (Meetpunten.FirstOrDefault(punt => punt.Quotum == quotum.Naam) is { } punt)
        {
            return punt;
        }

        return quotum.Telt is { } telt && telt.Alle().All(naam => Cijfers.Any(cijfer => cijfer.Naam == naam))
            ? new Meetpunt(quotum.Naam, telt.Als(naam => Cijfers.First(cijfer => cijfer.Naam == naam)), null)
            : null;
    }
}

/// <summary>Which figure counts towards a quotum, and by which breakdown its groups are counted.</summary>
internal sealed record Meetpunt(string Quotum, Keus<Monitoringcijfer> Cijfer, Indeling? Groepen);

/// <summary>A report that the agreement asks for.</summary>
/// <param name="Naam">The name in files.</param>
/// <param name="Titel">The name as people read it.</param>
/// <param name="Afspraken">Who reports to whom, and when.</param>
/// <param name="Cijfers">The figures that the text asks for by name.</param>
/// <param name="Stilte"><c>niet_in_bron</c> or <c>niet_geregeld</c> when the text does not say which figures; null when it does.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Rapportage(
    string Naam, string Titel, ImmutableArray<Afspraak> Afspraken, ImmutableArray<Monitoringcijfer> Cijfers, string? Stilte, ImmutableArray<string> Bron)
{
    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";
}
