namespace Uitstroom.Regions;

/// <summary>A way of writing a value. Whether what is written so exists (30 February) is for the reader.</summary>
/// <param name="Wat">What it is in a Dutch sentence, with article.</param>
/// <param name="Patroon">The notation, as a regular expression that covers the whole value.</param>
/// <param name="Voorbeeld">An example.</param>
internal sealed record Schrijfwijze(string Wat, string Patroon, string Voorbeeld)
{
    private const string Eenheden = "(dag|dagen|week|weken|maand|maanden|jaar|jaren)";
    private const string Cijfers = @"-?[0-9]+([.,][0-9]+)?";

    public static readonly Schrijfwijze Naam = new("een naam van kleine letters, cijfers en `_`, zo nodig met `-`", "[a-z][a-z0-9_-]*", "naam");
    public static readonly Schrijfwijze Datum = new("een datum", "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", "2025-07-01");
    public static readonly Schrijfwijze Jaardag = new("een dag van het jaar", "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", "07-01");
    public static readonly Schrijfwijze Tijdstip = new("een tijdstip", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.+Z-]+", "2025-07-01T16:30");
    public static readonly Schrijfwijze Periode = new("een periode", $"{Cijfers} {Eenheden}", "6 maanden");
    public static readonly Schrijfwijze Termijn = new("een termijn", $"{Cijfers} ({Eenheden[1..^1]}|uur|uren|werkdag|werkdagen)", "5 werkdagen");
    public static readonly Schrijfwijze Bedrag = new("een bedrag", $"{Cijfers} euro", "752,33 euro");
    public static readonly Schrijfwijze Getal = new("een getal", Cijfers, "24") { IsGetal = true };
    public static readonly Schrijfwijze Geheel = new("een geheel getal", Cijfers, "24") { IsGetal = true, Minimum = 0 };
    public static readonly Schrijfwijze VanafEen = Geheel with { Wat = "een geheel getal vanaf 1", Minimum = 1 };
    public static readonly Schrijfwijze Breuk = new("een breuk", "[0-9]+(/[0-9]+)?", "1/3") { IsGetal = true, Minimum = 0, Maximum = 1 };
    public static readonly Schrijfwijze Jaar = new("een jaar", "[0-9]{4}", "2025") { IsGetal = true, Minimum = 0, Maximum = 9999 };
    public static readonly Schrijfwijze Jaarvanaf = new("een jaar vanaf een dag", $"jaar vanaf {Jaardag.Patroon}", "jaar vanaf 10-07");

    /// <summary>Words and names joined, such as the outcome of an afspraak or a time after an event; the names in it are for the reader.</summary>
    public static readonly Schrijfwijze Afgeleid = new(
        "een afspraak die is gedaan of (niet) gehaald, of een termijn na of voor een gebeurtenis",
        $"(.+ (niet gehaald|gehaald|gedaan)|vroegste dag van .+|{Termijn.Patroon} (na|voor) .+)", "evaluatie gedaan");

    public static readonly Schrijfwijze Keer = new("een aantal keren per tijdvak", "[0-9]+ per .+", "2 per jaar");

    /// <summary>Whether a bare number is such a value.</summary>
    public bool IsGetal { get; init; }

    /// <summary>The smallest bare number, which is allowed itself.</summary>
    public int? Minimum { get; init; }

    /// <summary>The largest bare number, which is allowed itself.</summary>
    public int? Maximum { get; init; }
}
