using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Makes a page that sets regelingen side by side, subject by subject.</summary>
public static class Vergelijkingpagina
{
    // Side by side there is room for the provisions that matter most; the page of the regeling has all of them.
    private const int HoogstensBronnen = 2;

    /// <summary>Makes the page.</summary>
    /// <param name="regelingen">The regelingen, in the order of the columns; at least one.</param>
    /// <param name="op">The day whose text is shown, from 1800 up to and including 2299; null for the regelingen as they are given.</param>
    /// <returns>The page, the same for the same regelingen and day.</returns>
    /// <exception cref="ArgumentException">There are no regelingen, or two have the same name.</exception>
    public static Pagina Van(IEnumerable<Regeling> regelingen, LocalDate? op = null)
    {
        ArgumentNullException.ThrowIfNull(regelingen);
        ImmutableArray<Opbouw> regios = [.. regelingen.Select(regeling => new Opbouw(op is { } dag ? regeling.Op(dag) : regeling, regeling.Naam + ".", HoogstensBronnen))];
        if (regios.IsEmpty || regios.DistinctBy(regio => regio.Regeling.Naam).Count() != regios.Length)
        {
            throw new ArgumentException("at least one regeling, each with a name of its own", nameof(regelingen));
        }

        var naast = new Naastelkaar(regios);
        ImmutableArray<Deel> hoofdstukken =
        [
            Kern.Deelnemers(naast), Kern.Doelgroepen(naast), Criteriavergelijking.Maak(naast), Contractvergelijking.Contracten(naast), Contractvergelijking.Verdeling(naast),
            Termijnvergelijking.Termijnen(naast), Termijnvergelijking.Gegevens(naast), Termijnvergelijking.Samenwerking(naast), Termijnvergelijking.Open(naast),
        ];

        // The appendix comes last: it holds what the chapters before it cite.
        return new Pagina("vergelijking", "De regelingen naast elkaar", [.. hoofdstukken.Where(hoofdstuk => !hoofdstuk.IsLeeg), .. regios.Select(Bepalingen).Where(deel => !deel.IsLeeg)])
        {
            Ondertitel = op is { } gevraagd ? $"De teksten zoals die gelden op {Weergave.Datum(gevraagd)}" : "",
            Inleiding =
            [
                new Blok.Alinea($"{Weergave.Opsomming(regios.Select(Naastelkaar.Naam), "en")} maakten elk hun eigen afspraken. Deze pagina zet ze per onderwerp naast elkaar. "
                    + "Een streepje betekent dat de regeling daar niets over zegt. Achter elk punt staat de bepaling; wie erop klikt, komt bij de samenvatting ervan achteraan."),
            ],
        };
    }

    private static Deel Bepalingen(Opbouw op)
    {
        var aangehaald = op.Regeling.Bepalingen.Values.Where(bepaling => op.Bronnen.Aangehaald.Contains(bepaling.Id)).OrderBy(bepaling => bepaling.Volgnummer);
        return new Deel($"bepalingen.{op.Regeling.Naam}", $"De aangehaalde bepalingen: {Naastelkaar.Naam(op)}", Register.Blokken(op, aangehaald, op.Bronnen, _ => Tekst.Leeg));
    }
}
