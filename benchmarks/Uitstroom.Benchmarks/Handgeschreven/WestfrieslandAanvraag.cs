using System.Runtime.CompilerServices;

namespace Uitstroom.Benchmarks;

/// <summary>An application as somebody would write it who only ever has to test Westfriesland.</summary>
internal sealed class WestfrieslandAanvraag
{
    /// <summary>A choice, number or day that is not known.</summary>
    public const int Onbekend = int.MinValue;

    /// <summary>A choice or day that is known not to exist.</summary>
    public const int Geen = int.MinValue + 1;

    public Antwoorden Antwoorden;

    public int VerblijftIn = Onbekend;
    public int AmbulanteBegeleidingDoor = Onbekend;
    public int ForensischeIndicatieBij = Onbekend;
    public int PilotHousingFirst = Onbekend;
    public int Herkomstgemeente = Onbekend;

    /// <summary>Whole years, when it is given itself.</summary>
    public int Leeftijd = Onbekend;

    /// <summary>Days as in <see cref="DateOnly.DayNumber"/>.</summary>
    public int Geboortedatum = Onbekend;
    public int WoontInRegioSinds = Onbekend;
    public int HennepplantageOp = Onbekend;

    public WestfrieslandAanvraag() => ((Span<Antwoord>)Antwoorden).Fill(Antwoord.Onbekend);
}

/// <summary>The answers of ja or nee, by <see cref="WestfrieslandFeit"/>.</summary>
[InlineArray((int)WestfrieslandFeit.PartnerVoldoetAanPunt_1 + 1)]
internal struct Antwoorden
{
    private Antwoord _eerste;
}
