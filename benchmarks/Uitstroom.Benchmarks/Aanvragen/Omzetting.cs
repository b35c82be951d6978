using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>Turns a hand-written application into one of the library, and into JSON.</summary>
internal sealed class Omzetting(Regeling regeling)
{
    /// <summary>The name by which the region file calls a fact.</summary>
    public static string Naam(WestfrieslandFeit feit) => Waardetekst.Slang(feit.ToString());

    /// <summary>The application with the same facts, built as an embedder would.</summary>
    public Aanvraag Aanvraag(WestfrieslandAanvraag aanvraag)
    {
        var bouwer = Rules.Aanvraag.Voor(regeling);
        foreach (var (naam, waarde) in Feiten(aanvraag))
        {
            _ = waarde switch
            {
                GegevenOordeel oordeel => bouwer.Oordeel(naam, oordeel),
                bool antwoord => bouwer.Met(naam, antwoord),
                LocalDate dag => bouwer.Met(naam, dag),
                decimal getal => bouwer.Met(naam, getal),
                _ => bouwer.Met(naam, (string)waarde),
            };
        }

        var resultaat = bouwer.Bouw();
        return resultaat.HeeftFouten
            ? throw new InvalidOperationException(string.Join('\n', resultaat.Diagnostics))
            : resultaat.Aanvraag!;
    }

    /// <summary>Every fact that is known, by its name in the region file.</summary>
    public IEnumerable<(string Naam, object Waarde)> Feiten(WestfrieslandAanvraag aanvraag)
    {
        for (var feit = WestfrieslandFeit.IntramuraleVoorziening; feit <= WestfrieslandFeit.PartnerVoldoetAanPunt_1; feit++)
        {
            if (aanvraag.Antwoorden[(int)feit] is not Antwoord.Onbekend and var antwoord)
            {
                yield return (Naam(feit), JaNee(feit, antwoord == Antwoord.Ja));
            }
        }

        var andere = new (string Naam, object? Waarde)[]
        {
            Keuze(WestfrieslandFeit.VerblijftIn, aanvraag.VerblijftIn),
            Keuze(WestfrieslandFeit.AmbulanteBegeleidingDoor, aanvraag.AmbulanteBegeleidingDoor),
            Keuze(WestfrieslandFeit.ForensischeIndicatieBij, aanvraag.ForensischeIndicatieBij),
            Keuze(WestfrieslandFeit.PilotHousingFirst, aanvraag.PilotHousingFirst),
            Keuze(WestfrieslandFeit.Herkomstgemeente, aanvraag.Herkomstgemeente),
            Dag(WestfrieslandFeit.Geboortedatum, aanvraag.Geboortedatum),
            Dag(WestfrieslandFeit.WoontInRegioSinds, aanvraag.WoontInRegioSinds),
            Dag(WestfrieslandFeit.HennepplantageOp, aanvraag.HennepplantageOp),
            ("leeftijd", aanvraag.Leeftijd == WestfrieslandAanvraag.Onbekend ? null : (decimal)aanvraag.Leeftijd),
        };
        foreach (var (naam, waarde) in andere)
        {
            if (waarde is not null)
            {
                yield return (naam, waarde);
            }
        }
    }

    private object JaNee(WestfrieslandFeit feit, bool ja) =>
        Feit(feit).OordeelDoor is { } rol ? new GegevenOordeel(ja, rol.Naam, new LocalDate(2026, 5, 1)) : ja;

    private (string Naam, object? Waarde) Keuze(WestfrieslandFeit feit, int keuze) => (Naam(feit), keuze switch
    {
        WestfrieslandAanvraag.Onbekend => null,
        WestfrieslandAanvraag.Geen => "geen",
        _ => Feit(feit).Waarden[keuze],
    });

    private static (string Naam, object? Waarde) Dag(WestfrieslandFeit feit, int dag) => (Naam(feit), dag switch
    {
        WestfrieslandAanvraag.Onbekend => null,
        WestfrieslandAanvraag.Geen => "geen",
        _ => LocalDate.FromDateOnly(DateOnly.FromDayNumber(dag)),
    });

    private Feit Feit(WestfrieslandFeit feit) => regeling.Feitenlijst.Zoek(Naam(feit))!;
}
