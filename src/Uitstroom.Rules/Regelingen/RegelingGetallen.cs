using NodaTime;

namespace Uitstroom.Rules;

/// <content>The questions on numbers, costs and data.</content>
public sealed partial class Regeling
{
    /// <summary>How every quotum stands in a year, with what the caller counted.</summary>
    /// <param name="opgave">The year, the counts and the facts.</param>
    /// <returns>The stands. What was wrong with the counts stands in <see cref="Quotumoverzicht.Meldingen"/>; a faulty count is left out.</returns>
    /// <exception cref="ArgumentException">The facts were made for another regeling, or a reading is not there.</exception>
    public Quotumoverzicht Quotumstand(Quotumopgave opgave)
    {
        ArgumentNullException.ThrowIfNull(opgave);
        return Quotumwerelden.Voer(this, opgave);
    }

    /// <summary>May this one still, and if not, who can decide otherwise? Every ceiling that applies to an application.</summary>
    /// <param name="aanvraag">The application, made for this regeling, with the counters that are known.</param>
    /// <param name="peildatum">The day; it also says in which year is counted.</param>
    /// <param name="tellers">Counts per year, where the caller has those; they go before counters in the application. Null for none.</param>
    /// <exception cref="ArgumentException">The application was made for another regeling, or a reading is not there.</exception>
    public Ruimte Ruimte(Aanvraag aanvraag, LocalDate peildatum, Quotumopgave? tellers = null)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        if (Op(peildatum) is var versie && versie != this)
        {
            return versie.Ruimte(Versiegang.Naar(versie, aanvraag), peildatum, tellers);
        }

        aanvraag = Versiegang.Naar(this, aanvraag);
        return Ruimtegang.Voer(this, aanvraag, peildatum, GekozenLezingen.SetItems(aanvraag.Lezingen), tellers);
    }

    /// <summary>Works out who bears what of an amount.</summary>
    /// <param name="post">The name of the costs, as in <see cref="Kosten"/>.</param>
    /// <param name="opties">The amount and the facts.</param>
    /// <exception cref="ArgumentException">There are no costs of that name, the facts were made for another regeling, or a reading is not there.</exception>
    public Kostenberekening Kostenverdeling(string post, KostenOpties opties)
    {
        ArgumentNullException.ThrowIfNull(opties);
        var gevonden = Kosten.FirstOrDefault(een => een.Naam == post)
            ?? throw new ArgumentException($"`{Naam}` kent geen kosten `{post}`", nameof(post));
        return Kostenwerelden.Voer(this, gevonden, opties);
    }

    /// <summary>Says which part of an application a party may see, and what is withheld with the provisions that say so.</summary>
    /// <param name="aanvraag">The application, made for this regeling; null to ask what the party may receive at all.</param>
    /// <param name="opties">For whom, at which moment, on which day and for what.</param>
    /// <returns>The part. What was wrong with the question stands in <see cref="Verstrekking.Meldingen"/>; nothing is then shared.</returns>
    /// <exception cref="ArgumentException">The application was made for another regeling, a reading is not there, or the day lies outside 1800 up to and including 2299.</exception>
    public Verstrekking GegevensVoor(Aanvraag? aanvraag, VerstrekkingOpties opties)
    {
        ArgumentNullException.ThrowIfNull(opties);
        if ((opties.Op ?? aanvraag?.Peildatum) is { } dag && Op(dag) is var versie && versie != this)
        {
            return versie.GegevensVoor(aanvraag is null ? null : Versiegang.Naar(versie, aanvraag), opties with { Op = dag });
        }

        return Verstrekkingsopbouw.Voer(this, aanvraag, opties);
    }
}
