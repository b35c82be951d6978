namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>True, false, or unknown with reasons: the definition of docs/voorwaarden.md, in the plainest form.</summary>
internal readonly record struct Waarheid(bool? Waar, Reden Redenen)
{
    public static Waarheid Van(bool waar) => new(waar, Reden.Geen);

    public static Waarheid Onbekend(Reden redenen) => new(null, redenen);

    public bool IsBekend => Waar is not null;

    public static Waarheid Niet(Waarheid deel) => deel with { Waar = !deel.Waar };

    public static Waarheid Alle(IReadOnlyCollection<Waarheid> delen) =>
        delen.Any(deel => deel.Waar == false) ? Van(false)
        : delen.All(deel => deel.Waar == true) ? Van(true)
        : Onbekend(Verenigd(delen));

    public static Waarheid EenVan(IReadOnlyCollection<Waarheid> delen) => Niet(Alle([.. delen.Select(Niet)]));

    /// <summary>Equal known values under every option give that value.</summary>
    public static Waarheid PerLezing(IReadOnlyCollection<Waarheid> opties) =>
        opties.All(optie => optie.Waar == true) ? Van(true)
        : opties.All(optie => optie.Waar == false) ? Van(false)
        : opties.All(optie => !optie.IsBekend) ? Onbekend(Verenigd(opties))
        : Onbekend(Verenigd(opties) | Reden.Lezing);

    private static Reden Verenigd(IEnumerable<Waarheid> delen) =>
        delen.Where(deel => !deel.IsBekend).Aggregate(Reden.Geen, (samen, deel) => samen | deel.Redenen);
}
