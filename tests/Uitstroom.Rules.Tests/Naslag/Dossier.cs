using NodaTime;

namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>What was given for one application, and what follows from it by calculation. A fact that is not there is unknown.</summary>
internal sealed class Dossier(IReadOnlyDictionary<Feit, Feitwaarde> gegeven, LocalDate toetsdatum)
{
    public long Toetsdag { get; } = Kalender.Dag(toetsdatum);

    public LocalDate Toetsdatum => toetsdatum;

    public bool IsGegeven(Feit feit) => gegeven.ContainsKey(feit);

    /// <summary>The value, calculated when it was not given; an age is not, as it depends on the date.</summary>
    public Feitwaarde Waarde(Feit feit)
    {
        if (gegeven.TryGetValue(feit, out var waarde) || feit.Berekend is null or Berekening.Leeftijd)
        {
            return waarde;
        }

        return feit.Berekend.Uit.All(uit => Waarde(uit).IsBekend) ? Bereken(feit.Berekend) : Feitwaarde.Onbekend;
    }

    public bool IsOnbekend(Feit feit) => Waarde(feit).IsOnbekend;

    private Feitwaarde Bereken(Berekening berekening)
    {
        long Getal(Feit feit) => Waarde(feit).Getal;
        switch (berekening)
        {
            case Berekening.Maanden maanden:
                return Feitwaarde.Van(Kalender.HeleMaanden(Getal(maanden.Van), Getal(maanden.TotEnMet)));
            case Berekening.Volgorde volgorde:
                var (eerst, dan) = (Getal(volgorde.Eerst), Getal(volgorde.Dan));
                return Feitwaarde.Van(eerst < dan || (volgorde.GelijkMag && eerst == dan));
            case Berekening.Jaar jaar:
                return Feitwaarde.Van(Kalender.Datum(Getal(jaar.Datum)).Year);
            case Berekening.Gebied gebied:
                var nummer = gebied.PerKeuze[(int)Getal(gebied.Gemeente)];
                return nummer < 0 ? Feitwaarde.Onbekend : Feitwaarde.Van(nummer);
            default:
                return Feitwaarde.Onbekend;
        }
    }
}
