using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The parts of a judgement while it is being read: <c>{ waarde, door, op, motivering }</c>.</summary>
internal struct Oordeeldelen
{
    /// <summary>The names of the parts.</summary>
    public static readonly string[] Namen = ["waarde", "door", "op", "motivering"];

    private string? _waarde;
    private string? _door;
    private LocalDate? _op;
    private string? _motivering;

    public void Zet(Aanvraagopbouw opbouw, string deel, string tekst, Vindplaats plaatsDeel, Vindplaats plaatsTekst)
    {
        if (IsGezien(deel))
        {
            opbouw.Meld(AanvraagDiagnostics.Dubbel(plaatsDeel.Bepaal(), deel));
        }

        switch (deel)
        {
            case "waarde":
                _waarde = tekst;
                break;
            case "door":
                _door = tekst;
                break;
            case "motivering":
                _motivering = tekst;
                break;
            case "op":
                _op = Feitlezer.Datum(tekst);
                if (_op is null)
                {
                    opbouw.Meld(AanvraagDiagnostics.OngeldigeDatum(plaatsTekst.Bepaal(), deel, tekst));
                }

                break;
            default:
                opbouw.Meld(AanvraagDiagnostics.OnbekendOordeeldeel(plaatsDeel.Bepaal(), deel, Suggestion.For(deel, Namen)));
                break;
        }
    }

    /// <summary>Hands the judgement over; without a giver it counts as unknown.</summary>
    public readonly void Voeg(Aanvraagopbouw opbouw, Feit feit, Vindplaats plaats)
    {
        if (_waarde is null)
        {
            opbouw.Meld(AanvraagDiagnostics.OordeelZonderWaarde(plaats.Bepaal(), feit));
        }
        else if (_door is null && feit.OordeelDoor is not null)
        {
            opbouw.Meld(AanvraagDiagnostics.OordeelZonderGever(plaats.Bepaal(), feit));
        }
        else
        {
            opbouw.Oordeel(feit, _waarde, new GegevenOordeel(_waarde, _door ?? "", _op, _motivering), plaats);
        }
    }

    private readonly bool IsGezien(string deel) => deel switch
    {
        "waarde" => _waarde is not null,
        "door" => _door is not null,
        "op" => _op is not null,
        "motivering" => _motivering is not null,
        _ => false,
    };
}
