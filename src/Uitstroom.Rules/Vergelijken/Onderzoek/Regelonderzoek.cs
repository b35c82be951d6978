using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// Looks over all applications for what is probably not meant: rules that never decide, groups within groups, readings that make no difference. What is found
/// holds under every reading that no person chose away; where the text is silent nothing is found, as the file says so itself.
/// </summary>
public static class Regelonderzoek
{
    /// <summary>Everything found, in the order of the file.</summary>
    /// <param name="regeling">The agreement. Readings chosen in it stand; of the others every option is tried.</param>
    /// <param name="peildatum">The day of testing, from 1800 up to and including 2299.</param>
    /// <returns>The findings; a part that is too large to look at in full is one of them, as <see cref="Bevindingsoort.NietOnderzocht"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside that range.</exception>
    public static ImmutableArray<Bevinding> Van(Regeling regeling, LocalDate peildatum)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        if (peildatum < Dag.Eerste || peildatum > Dag.Laatste)
        {
            throw new ArgumentOutOfRangeException(nameof(peildatum), peildatum, "een peildatum ligt van 1800 tot en met 2299");
        }

        return
        [
            .. Vragen(regeling, peildatum).SelectMany(vraag => vraag.Antwoord()).Select(bevinding => bevinding with { Peildatum = peildatum })
                .OrderBy(bevinding => bevinding.Diagnostic.Plaats.Regel).ThenBy(bevinding => bevinding.Diagnostic.Plaats.Kolom),
        ];
    }

    private static IEnumerable<Onderzoeksvraag> Vragen(Regeling regeling, LocalDate peildatum)
    {
        Toetsbeelden Beelden(Toets toets) => new(regeling, toets, peildatum);
        var lezing = new Lezingonderzoek(regeling, Beelden, peildatum);
        return regeling.Toetsen.Concat(regeling.Contractregels.Overgangen.Select(overgang => overgang.Toets)).SelectMany(toets => Criteria(toets, Beelden))
            .Concat(Doelgroepen(regeling, Beelden))
            .Concat(regeling.Toetsen.SelectMany(toets => Labels(Beelden(toets))))
            .Concat(Rijen(regeling.Contractregels.Keuze, Beelden))
            .Concat(regeling.Lezingen.Select(een => new Onderzoeksvraag($"lezingen.{een.Naam}", een.Plaats, een.Bron, () => lezing.Van(een))));
    }

    private static IEnumerable<Onderzoeksvraag> Criteria(Toets toets, Func<Toets, Toetsbeelden> beelden) => toets.Criteria.Select(criterium => new Onderzoeksvraag(
        Criteriumonderzoek.Pad(toets, criterium), criterium.Plaats, criterium.Bron, () => new Criteriumonderzoek(beelden(Deeltoets.Met(toets, criterium))).Voer()));

    private static IEnumerable<Onderzoeksvraag> Doelgroepen(Regeling regeling, Func<Toets, Toetsbeelden> beelden)
    {
        var toetsen = regeling.Toetsen.Where(toets => toets.GebruiktDoelgroepen).ToList();
        if (toetsen.Count == 0)
        {
            return [];
        }

        var onderzoek = new Doelgroeponderzoek(regeling, toetsen, beelden);
        return regeling.Doelgroepen.Select((groep, i) => new Onderzoeksvraag(
            $"doelgroepen.{groep.Naam}", groep.Plaats, groep.Bron, () => [.. onderzoek.Leeg(groep), .. regeling.Doelgroepen.Skip(i + 1).SelectMany(ander => onderzoek.Omvat(groep, ander))]));
    }

    private static IEnumerable<Onderzoeksvraag> Labels(Toetsbeelden toets) => toets.Toets.Uitkomsten.Select(label =>
        new Onderzoeksvraag($"toetsen.{toets.Toets.Naam}.uitkomsten.{label.Naam}", label.Plaats, label.Bron, () => Uitkomstonderzoek.Van(toets, label)));

    private static IEnumerable<Onderzoeksvraag> Rijen(Keuzeregel regel, Func<Toets, Toetsbeelden> beelden)
    {
        if (regel.Rijen.IsEmpty)
        {
            return [];
        }

        var onderzoek = new Rijonderzoek(beelden(regel.Toets.Toets));
        return regel.Rijen.Select((rij, i) => new Onderzoeksvraag($"contracten.keuze.rijen.{rij.Naam}", rij.Plaats, rij.Bron, () => onderzoek.Nooit(i)))
            .Append(new Onderzoeksvraag("contracten.keuze", regel.Plaats, regel.Bron, onderzoek.Buiten));
    }
}
