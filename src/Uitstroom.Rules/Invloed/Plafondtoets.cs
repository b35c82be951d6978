using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// The ceilings of a regeling as one test, a criterion each: does an application count under it? Compiled once, where asking each application for its
/// <see cref="Ruimte"/> would compile every condition anew.
/// </summary>
internal sealed class Plafondtoets
{
    private readonly Regeling _regeling;
    private readonly Toets _toets;
    private readonly ConcurrentDictionary<(Quotum, int, Wereld), long?> _aantallen = new();

    public Plafondtoets(Regeling regeling)
    {
        _regeling = regeling;
        Quota = [.. regeling.Quota.Where(quotum => quotum.Uit is null)];
        ImmutableArray<Uitkomstlabel> labels = [new("nee", UitkomstSoort.VoldoetNiet), new("ja", UitkomstSoort.Voldoet)];
        _toets = new Toets("plafonds", Vastelabels.VulAan(labels), [.. Quota.Select(Criterium)])
        {
            Volgorde = new Keus<ImmutableArray<string>>.Vast(["nee", "ja"]),
            Onvolledig = Vastelabels.Onvolledig,
        };
    }

    /// <summary>The ceilings: the numbers per year that no key divides.</summary>
    public ImmutableArray<Quotum> Quota { get; }

    /// <summary>Per ceiling whether an application counts under it, as the status of a criterion.</summary>
    public Toetsing Voer(Toetsing toetsing) => _regeling.Plan(_toets, toetsing.Plan.Wereld).Voer(toetsing.Aanvraag, toetsing.Peildatum, toetsing.Lezingen);

    /// <summary>The number of a ceiling in a year; null when the source gives none.</summary>
    /// <param name="quotum">The ceiling.</param>
    /// <param name="jaar">The calendar year in which the year begins.</param>
    /// <param name="toetsing">Whose readings count; null for the chosen and standard ones.</param>
    public long? Aantal(Quotum quotum, int jaar, Toetsing? toetsing = null)
    {
        var wereld = toetsing?.Plan.Wereld ?? Lezingkeuze.Wereld(_regeling, _regeling.GekozenLezingen);
        return _aantallen.GetOrAdd((quotum, jaar, wereld), _ =>
        {
            var niets = new Aanvraag(_regeling, new Feitwaarde[_regeling.Feitenlijst.Alle.Length]);
            var vraag = new Quotumvraag(_regeling, new Quotumopgave(), niets, wereld, wereld);
            return Aantalbepaling.Van(vraag, quotum, Teljaar.In(quotum.Per.In(wereld), jaar), jaar).Aantal;
        });
    }

    /// <summary>
    /// The same application tested as if no ceiling had been counted towards yet, where it is open for want of a count: the file is what is counted. An
    /// application that brings its counts is taken as it is.
    /// </summary>
    public static Toetsing MetRuimte(Toetsing toetsing)
    {
        if (toetsing.Vast || !Mist(toetsing.Statussen))
        {
            return toetsing;
        }

        var waarden = toetsing.Aanvraag.Waarden.ToArray();
        foreach (var teller in toetsing.Regeling.Feitenlijst.Alle.Where(feit => feit.IsTeller && waarden[feit.Slot].IsOnbekend))
        {
            waarden[teller.Slot] = Feitwaarde.Van(0);
        }

        return toetsing.Plan.Voer(new Aanvraag(toetsing.Aanvraag.Regeling, waarden), toetsing.Peildatum, toetsing.Lezingen);
    }

    private static bool Mist(ReadOnlySpan<byte> statussen)
    {
        var mist = false;
        foreach (var status in statussen)
        {
            mist |= (Statusbyte.Redenen(status) & Reden.Teller) != 0;
        }

        return mist;
    }

    private Criterium Criterium(Quotum quotum) => new(quotum.Naam, Criteriumsoort.Eis, TeltMee(quotum))
    {
        BijNietVoldaan = new Keus<string>.Vast("nee"),
        Peildatum = quotum.Doelgroep is { } groep ? groep.Peildatum ?? _regeling.Toetsen[0].Peildatum : null,
    };

    /// <summary>It applies, and the first group that the application falls in counts.</summary>
    private static Voorwaarde TeltMee(Quotum quotum)
    {
        var plaats = SourceSpan.Whole("quota");
        var pad = $"quota.{quotum.Naam}";
        var geldt = quotum.Doelgroep?.Wanneer ?? quotum.Wanneer ?? new Voorwaarde.Vast(pad, plaats, true);
        if (quotum.Groepen.IsEmpty)
        {
            return geldt;
        }

        var eerdere = ImmutableArray<Voorwaarde>.Empty;
        var rijen = ImmutableArray.CreateBuilder<Voorwaarde>();
        foreach (var groep in quotum.Groepen)
        {
            rijen.Add(new Voorwaarde.AlleVan(pad, plaats, [.. eerdere, .. new[] { groep.Wie, groep.Wanneer }.OfType<Voorwaarde>(), new Voorwaarde.Vast(pad, plaats, true)]));
            eerdere = groep.Wie is { } wie ? eerdere.Add(new Voorwaarde.Niet(pad, plaats, wie)) : eerdere;
        }

        return new Voorwaarde.AlleVan(pad, plaats, [geldt, new Voorwaarde.EenVan(pad, plaats, rijen.ToImmutable())]);
    }
}
