using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Finds what of two versions belongs together, and has it compared.</summary>
internal sealed class Regelingvergelijker(Regelingvergelijking vergelijking, VergelijkOpties opties)
{
    private readonly Regeling _oud = vergelijking.Oud;
    private readonly Regeling _nieuw = vergelijking.Nieuw;
    private readonly Wereld _wereldOud = Wereld(vergelijking.Oud, vergelijking.Nieuw, opties);
    private readonly Wereld _wereldNieuw = Wereld(vergelijking.Nieuw, vergelijking.Oud, opties);

    // Two agreements have labels of their own; what they amount to is what they share.
    private bool ZelfdeRegeling => _oud.Naam == _nieuw.Naam;

    public ImmutableArray<Toetsvergelijking> Toetsen() =>
        [.. _nieuw.Toetsen.Where(toets => opties.Toets is null || toets.Naam == opties.Toets).Select(toets => Tegenhanger(toets) is { } oud ? Vergelijk(oud, toets, (_, label) => ZelfdeRegeling ? label.Naam : Soortnaam(label)) : null).OfType<Toetsvergelijking>()];

    public Toetsvergelijking? Contractkeuze()
    {
        var (oud, nieuw) = (_oud.Contractregels.Keuze, _nieuw.Contractregels.Keuze);
        if (oud.Rijen.IsEmpty || nieuw.Rijen.IsEmpty)
        {
            return null;
        }

        var keuze = Vergelijk(oud.Toets.Toets, nieuw.Toets.Toets, (zijde, label) => Vormen(zijde.Nummer == 0 ? oud : nieuw, label));
        return keuze with { Uitkomst = keuze.Uitkomst with { IsContractvorm = true } };
    }

    public ImmutableArray<Toetsvergelijking> Overgangen() =>
        [.. _nieuw.Contractregels.Overgangen.Select(overgang => _oud.Contractregels.Overgangen.FirstOrDefault(ander => ander.Naam == overgang.Naam) is { } oud
            ? Vergelijk(oud.Toets, overgang.Toets, (_, label) => label.Naam)
            : null).OfType<Toetsvergelijking>()];

    /// <summary>The two versions as they are read here.</summary>
    public Versiepaar Versies => new(_oud, _nieuw, _wereldOud, _wereldNieuw, vergelijking.PeildatumOud, vergelijking.PeildatumNieuw, opties.HoogstensKnopen);

    /// <summary>What one version has and the other has not.</summary>
    public ImmutableArray<string> Alleen(Regeling van, Regeling ander)
    {
        var paren = vergelijking.Toetsen.Select(toets => van == _oud ? toets.Oud : toets.Nieuw).ToHashSet();
        return
        [
            .. van.Toetsen.Where(toets => !paren.Contains(toets)).Select(toets => $"toets {toets.Naam}"),
            .. !van.Contractregels.Keuze.Rijen.IsEmpty && ander.Contractregels.Keuze.Rijen.IsEmpty ? new[] { "keuze van het contract" } : [],
            .. van.Contractregels.Overgangen.Where(overgang => ander.Contractregels.Overgangen.All(daar => daar.Naam != overgang.Naam)).Select(overgang => $"overgang {overgang.Naam}"),
        ];
    }

    private Toets? Tegenhanger(Toets nieuw) => _oud.Toetsen.FirstOrDefault(toets => toets.Naam == nieuw.Naam)
        ?? (nieuw == _nieuw.Toetsen[0] && _nieuw.Toetsen.All(toets => toets.Naam != _oud.Toetsen[0].Naam) ? _oud.Toetsen[0] : null);

    private Toetsvergelijking Vergelijk(Toets oud, Toets nieuw, Func<Zijde, Uitkomstlabel, string> tekst) => Toetsvergelijker.Vergelijk(
        new Zijde(0, _oud.Plan(oud, _wereldOud), vergelijking.PeildatumOud),
        new Zijde(1, _nieuw.Plan(nieuw, _wereldNieuw), vergelijking.PeildatumNieuw),
        opties.HoogstensKnopen,
        tekst);

    private static Wereld Wereld(Regeling regeling, Regeling ander, VergelijkOpties opties)
    {
        var eigen = opties.Lezingen.Where(keuze => regeling.Lezing(keuze.Key) is not null || ander.Lezing(keuze.Key) is null);
        return Lezingkeuze.Wereld(regeling, regeling.GekozenLezingen.SetItems(eigen));
    }

    private static string Soortnaam(Uitkomstlabel label) => Weergave.Leesbaar(ToetsingJson.Naam(label.Soort));

    /// <summary>The forms that a label of the choice of a contract stands for, in Dutch.</summary>
    public static string Vormen(Keuzeregel regel, Uitkomstlabel label) => regel.Toets.Van(label) is var (_, dan)
        ? dan.Vormen.IsEmpty ? "een vorm die de tekst niet noemt" : Weergave.Opsomming(dan.Vormen.Select(Weergave.Leesbaar)) + (dan.Volledig ? "" : ", of een andere vorm")
        : Weergave.Leesbaar(label.Naam);
}
