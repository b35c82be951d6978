namespace Uitstroom.Benchmarks;

/// <summary>
/// The choice of a contract of <c>westfriesland</c> (read as article 4.b) and the conversion <c>omklap</c> of <c>ijmond-zk</c>, written out:
/// what is possible and what is missing as bits, and the contract that follows.
/// </summary>
internal static class Contracthand
{
    public const int Inverdien = 1;
    public const int Keuzevrij = 2;
    public const int Gewoon = 4;

    public const int EerstSamen = 1;
    public const int EerstGemeente = 2;
    public const int KanNiet = 4;
    public const int Kan = 8;

    /// <summary>Missing facts: bit 0 the past, bit 1 the doubt, bit 2 the guidance.</summary>
    public static Handkeuze Kies(Antwoord overlast, Antwoord twijfel, Antwoord nodig)
    {
        var ontbreekt = nodig == Antwoord.Onbekend ? 4 : 0;
        if (overlast == Antwoord.Ja || twijfel == Antwoord.Ja)
        {
            return new Handkeuze(Inverdien, ontbreekt);
        }

        ontbreekt |= (overlast == Antwoord.Onbekend ? 1 : 0) | (twijfel == Antwoord.Onbekend ? 2 : 0);
        var mogelijk = (ontbreekt & 3) == 0 ? 0 : Inverdien;
        return new Handkeuze(mogelijk | nodig switch { Antwoord.Nee => Keuzevrij, Antwoord.Ja => Gewoon, _ => Keuzevrij | Gewoon }, ontbreekt);
    }

    /// <summary>Missing facts: bit 0 judged together, bit 1 the corporation, bit 2 the guide, bit 3 the municipality.</summary>
    public static Handvervolg Omklap(Handcontract contract, DateOnly dag, Antwoord samen, Antwoord corporatie, Antwoord begeleider, Antwoord gemeente)
    {
        var (mogelijk, ontbreekt, klaar) = (0, 0, samen == Antwoord.Nee);
        if (samen != Antwoord.Ja)
        {
            mogelijk = EerstSamen;
            ontbreekt = samen == Antwoord.Onbekend ? 1 : 0;
        }

        ontbreekt |= corporatie == Antwoord.Onbekend ? 2 : 0;
        if (gemeente != Antwoord.Ja && (corporatie == Antwoord.Onbekend || begeleider == Antwoord.Onbekend))
        {
            ontbreekt |= begeleider == Antwoord.Onbekend ? 4 : 0;
            mogelijk |= klaar ? 0 : EerstGemeente;
        }
        else if (corporatie != begeleider && gemeente != Antwoord.Ja)
        {
            ontbreekt |= gemeente == Antwoord.Onbekend ? 8 : 0;
            mogelijk |= klaar ? 0 : EerstGemeente;
            klaar |= gemeente == Antwoord.Nee;
        }

        if (corporatie != Antwoord.Ja)
        {
            mogelijk |= klaar ? 0 : KanNiet;
            klaar |= corporatie == Antwoord.Nee;
        }

        return new Handvervolg(klaar ? mogelijk : mogelijk | Kan, ontbreekt, contract with { Stappen = contract.Stappen + 1, Laatste = dag });
    }
}

/// <summary>What the text points to.</summary>
internal sealed record Handkeuze(int Mogelijk, int Ontbreekt);

/// <summary>A contract as it stands.</summary>
internal sealed record Handcontract(string Vorm, DateOnly Ingang, int Stappen, DateOnly Laatste);

/// <summary>What an event does to it.</summary>
internal sealed record Handvervolg(int Mogelijk, int Ontbreekt, Handcontract Contract);
