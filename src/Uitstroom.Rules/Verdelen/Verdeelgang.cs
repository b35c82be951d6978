using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Divides by a key in one world: every reading that matters has an option.</summary>
internal sealed class Verdeelgang
{
    private readonly Verdeelsleutel _sleutel;
    private readonly VerdeelOpties _opties;
    private readonly Wereld _wereld;
    private readonly Verdeelmethode _methode;
    private readonly ImmutableArray<Diagnostic>.Builder _meldingen = ImmutableArray.CreateBuilder<Diagnostic>();

    private Verdeelgang(Verdeelsleutel sleutel, VerdeelOpties opties, Wereld wereld)
    {
        _sleutel = sleutel;
        _opties = opties;
        _wereld = wereld;
        _methode = opties.Methode ?? sleutel.Methode.In(wereld);
    }

    public static Verdeling Voer(Verdeelsleutel sleutel, VerdeelOpties opties, Wereld wereld) => new Verdeelgang(sleutel, opties, wereld).Voer();

    private Verdeling Voer()
    {
        _meldingen.AddRange(Verdeelcontrole.Controleer(_sleutel, _opties));
        var vraagtHerkomst = _methode == Verdeelmethode.HerkomstMetGelijkAandeel;
        if (vraagtHerkomst != (_opties.Herkomst is not null))
        {
            _meldingen.Add(VerdeelDiagnostics.AndereMethode(_opties.Plaats("herkomst"), _sleutel.Naam, vraagtHerkomst));
        }

        if (vraagtHerkomst && (_opties.Gewichten ?? _sleutel.Gewichten) is null)
        {
            _meldingen.Add(VerdeelDiagnostics.GeenGewichten(_opties.Plaats("gewichten"), _sleutel));
        }

        if (_meldingen.Count > 0)
        {
            return Uit(null, []);
        }

        if (_opties.Herkomst is { } opgave)
        {
            return Herkomstgang.Voer(_sleutel, _opties, opgave, _wereld);
        }

        return _sleutel.Ouder is { } ouder ? Genest(ouder) : Los();
    }

    private Verdeling Los()
    {
        if (_methode == Verdeelmethode.VasteTabel)
        {
            return Tabel();
        }

        if (Verdeeltotaal.Van(_sleutel, _opties, _wereld) is not { } totaal)
        {
            _meldingen.Add(VerdeelDiagnostics.GeenTotaal(_opties.Plaats("totaal"), _sleutel.Naam));
            return Uit(null, []);
        }

        return Gewichten() is { } gewichten
            ? Uit(totaal, [Groep(null, totaal, gewichten.In(null), GedruktGeldt(totaal))])
            : Uit(totaal, []);
    }

    /// <summary>The numbers of the groups come from another key, under the same readings.</summary>
    private Verdeling Genest(Verdeelsleutel ouder)
    {
        var opties = (_opties.Ouder ?? new VerdeelOpties()) with { Totaal = _opties.Totaal, Datum = _opties.Datum };
        var boven = Voer(ouder, opties, _wereld);
        if (boven.HeeftFouten)
        {
            _meldingen.AddRange(boven.Meldingen);
            return Uit(boven.Totaal, []);
        }

        if (Gewichten() is not { } gewichten)
        {
            return Uit(boven.Totaal, []);
        }

        var gedrukt = boven.Totaal is { } totaal && opties.Gewichten is null && GedruktGeldt(totaal);
        return Uit(boven.Totaal, [.. boven.Delen.Select(deel => Groep(deel.Ontvanger, deel.Aantal, gewichten.In(deel.Ontvanger), gedrukt))]);
    }

    private Verdeling Tabel()
    {
        var tabel = _sleutel.Gedrukt!;
        var totaal = Verdeeltotaal.Van(_sleutel, _opties, _wereld) ?? tabel.BijTotaal;
        if (totaal != tabel.BijTotaal)
        {
            _meldingen.Add(VerdeelDiagnostics.AnderTotaal(_opties.Plaats("totaal"), _sleutel.Naam, totaal, tabel.BijTotaal));
            return Uit(totaal, []);
        }

        return Uit(totaal, [.. tabel.Aantallen.Groepen.Select(groep => Tabelgroep(groep, tabel.Aantallen.In(groep)))]);
    }

    private static Verdeelgroep Tabelgroep(string? naam, ImmutableArray<Cijfer> rijen)
    {
        var delen = rijen.Select(rij => new Deel
        {
            Groep = naam,
            Ontvanger = rij.Ontvanger,
            Gedrukt = rij.Waarde,
            Aantal = rij.Waarde,
            Minstens = rij.Waarde ?? 0,
            Hoogstens = rij.Waarde,
        }).ToImmutableArray();
        return new Verdeelgroep(naam, delen.Sum(deel => deel.Minstens), delen, null);
    }

    private Verdeelgroep Groep(string? naam, long? totaal, ImmutableArray<Cijfer> rijen, bool gedrukt) =>
        new Groepverdeler(_sleutel, _opties, _methode, _meldingen) { Naam = naam, Rijen = rijen, GedruktGeldt = gedrukt }.Verdeel(totaal);

    /// <summary>The caller's weights, else the agreement's own; equal ones when everybody counts the same.</summary>
    private Cijfers? Gewichten()
    {
        if (_opties.Gewichten is { } eigen)
        {
            return Hernoemd(eigen);
        }

        if (_methode == Verdeelmethode.GelijkeDelen && _sleutel.Gewichten is null)
        {
            return Cijfers.Van(_sleutel.Over.Leden
                .Where(lid => lid.AlleenBij is not var (lezing, optie) || _wereld.Optie(lezing) == lezing.IndexVan(optie))
                .Select(lid => KeyValuePair.Create(lid.Naam, 1L)));
        }

        if (_sleutel.Gewichten is null)
        {
            _meldingen.Add(VerdeelDiagnostics.GeenGewichten(_opties.Plaats("gewichten"), _sleutel));
        }

        return _sleutel.Gewichten;
    }

    // Whoever counts the same under another name is the same receiver.
    private Cijfers Hernoemd(Cijfers cijfers) => new([.. cijfers.Rijen.Select(rij => rij with
    {
        Groep = rij.Groep is { } groep && _sleutel.Per is { } per ? per.Partijnaam(groep) ?? groep : rij.Groep,
        Ontvanger = rij.Ontvanger is { } naam ? _sleutel.Over.Partijnaam(naam) ?? naam : null,
    })]);

    private bool GedruktGeldt(long totaal) =>
        _opties.Gewichten is null && _opties.Methode is null && _sleutel.Gedrukt?.BijTotaal == totaal && _sleutel.GedruktGeldt.In(_wereld);

    private Verdeling Uit(long? totaal, ImmutableArray<Verdeelgroep> groepen)
    {
        foreach (var groep in _opties.Loting.Keys.Where(naam => !groepen.IsEmpty && !groepen.Any(groep => (groep.Naam ?? "") == naam && groep.Gelijkstand is not null)))
        {
            _meldingen.Add(VerdeelDiagnostics.OverbodigeLoting(_opties.Plaats($"loting.{groep}"), groep));
        }

        return new Verdeling
        {
            Sleutel = _sleutel,
            Totaal = totaal,
            Methode = _methode,
            Groepen = groepen,
            PerGebied = Verdeelsommen.PerGebied(_sleutel, groepen),
            PerOntvanger = Verdeelsommen.PerOntvanger(_sleutel, groepen),
            Meldingen = _meldingen.ToImmutable(),
            Opties = _opties,
        };
    }
}
