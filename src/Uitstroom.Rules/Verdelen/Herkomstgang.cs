using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// Divides people by origin beside an equal share: share by largest remainders, room = max(0, share - own people), and whoever has no
/// origin of its own goes to the room.
/// </summary>
internal sealed class Herkomstgang
{
    private readonly Verdeelsleutel _sleutel;
    private readonly Herkomstregel _regel;
    private readonly VerdeelOpties _opties;
    private readonly Herkomstopgave _opgave;
    private readonly Wereld _wereld;
    private readonly ImmutableArray<Diagnostic>.Builder _meldingen = ImmutableArray.CreateBuilder<Diagnostic>();

    private Herkomstgang(Verdeelsleutel sleutel, VerdeelOpties opties, Herkomstopgave opgave, Wereld wereld)
    {
        _sleutel = sleutel;
        _regel = sleutel.Herkomst!;
        _opties = opties;
        _opgave = opgave;
        _wereld = wereld;
    }

    public static Verdeling Voer(Verdeelsleutel sleutel, VerdeelOpties opties, Herkomstopgave opgave, Wereld wereld) =>
        new Herkomstgang(sleutel, opties, opgave, wereld).Voer();

    private Verdeling Voer()
    {
        Controleer();
        var gewichten = _opties.Gewichten ?? _sleutel.Gewichten;
        if (gewichten is null)
        {
            _meldingen.Add(VerdeelDiagnostics.GeenGewichten(_opties.Plaats("gewichten"), _sleutel));
        }

        if (_meldingen.Count > 0 || gewichten is null)
        {
            return Uit(null, null);
        }

        var teltMee = _regel.Uitgezonderd?.TeltAlsOnbekend.In(_wereld) ?? true;
        var over = _opgave.Onbekend + _opgave.BuitenRegio + (teltMee ? _opgave.Uitgezonderd : 0);
        var totaal = over + _opgave.PerOntvanger.Rijen.Sum(rij => rij.Waarde ?? 0);
        var rijen = gewichten.Rijen.Select(rij => rij with { Ontvanger = Naam(rij.Ontvanger ?? "") }).ToImmutableArray();
        var aandelen = Groep(rijen, totaal, _opties);
        var delen = aandelen.Delen.Select(deel => Deel(deel, aandelen)).ToImmutableArray();
        var rest = Rest(rijen, delen, over);
        var uit = new Herkomstverdeling
        {
            Delen = [.. delen.Zip(rest.Delen, (deel, toe) => deel with { Toegedeeld = toe.Aantal })],
            TeVerdelen = over,
            Ruimte = delen.All(deel => deel.Ruimte is not null) ? delen.Sum(deel => deel.Ruimte) : null,
            BuitenSleutel = teltMee ? 0 : _opgave.Uitgezonderd,
            Gelijkstand = aandelen.Gelijkstand ?? rest.Gelijkstand,
        };
        return Uit(totaal, uit with { Beslissingen = Beslissingen(uit, totaal) });
    }

    private void Controleer()
    {
        foreach (var rij in _opgave.PerOntvanger.Rijen)
        {
            var plaats = rij.Plaats.Regel > 0 ? rij.Plaats : _opties.Plaats("herkomst");
            if (_sleutel.Ontvanger(rij.Ontvanger ?? "") is null)
            {
                _meldingen.Add(Verdeelcontrole.Onbekend(plaats, _sleutel, rij.Ontvanger ?? ""));
            }
        }

        var aantallen = _opgave.PerOntvanger.Rijen.Select(rij => rij.Waarde ?? -1)
            .Concat([_opgave.Onbekend, _opgave.BuitenRegio, _opgave.Uitgezonderd, _opgave.UitzonderingOnbekend, _opgave.Beschikbaar ?? 0]).ToList();
        foreach (var fout in aantallen.Where(aantal => aantal is < 0 or > GrootsteResten.Hoogstens))
        {
            _meldingen.Add(VerdeelDiagnostics.OngeldigTotaal(_opties.Plaats("herkomst"), fout.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        if (_meldingen.Count == 0 && aantallen.Aggregate(Int128.Zero, (som, aantal) => som + aantal) is var samen && samen > GrootsteResten.Hoogstens)
        {
            _meldingen.Add(VerdeelDiagnostics.OngeldigTotaal(_opties.Plaats("herkomst"), samen.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private Verdeelgroep Groep(ImmutableArray<Cijfer> rijen, long totaal, VerdeelOpties opties) =>
        new Groepverdeler(_sleutel, opties, Verdeelmethode.GrootsteResten, _meldingen) { Naam = null, Rijen = rijen, GedruktGeldt = false }.Verdeel(totaal);

    private Herkomstdeel Deel(Deel aandeel, Verdeelgroep aandelen)
    {
        var naam = aandeel.Ontvanger ?? "";
        var herkomst = _opgave.PerOntvanger.Rijen.Where(rij => Naam(rij.Ontvanger ?? "") == naam).Sum(rij => rij.Waarde ?? 0);

        // A candidate for a place may have one more or not: with enough people of its own there is no room either way.
        var ruimte = aandeel.Aantal is { } aantal ? Math.Max(0, aantal - herkomst)
            : herkomst >= aandeel.Hoogstens ? 0
            : (long?)null;
        return new Herkomstdeel(naam, herkomst, aandelen.Totaal == 0 ? 0 : aandeel.Aantal, ruimte, null);
    }

    /// <summary>Fills the room; with more room than people in the way that the reading says.</summary>
    private Verdeelgroep Rest(ImmutableArray<Cijfer> rijen, ImmutableArray<Herkomstdeel> delen, long over)
    {
        if (over > 0 && delen.Any(deel => deel.Ruimte is null))
        {
            return new Verdeelgroep(null, over, [.. delen.Select(deel => new Deel { Ontvanger = deel.Ontvanger, Aantal = deel.Ruimte == 0 ? 0 : null })], null);
        }

        if (over == 0 || delen.Sum(deel => deel.Ruimte) == over)
        {
            return new Verdeelgroep(null, over, [.. delen.Select(deel => new Deel { Ontvanger = deel.Ontvanger, Aantal = over == 0 ? 0 : deel.Ruimte })], null);
        }

        var naarRuimte = _regel.Restverdeling.In(_wereld) == Restverdeling.NaarRuimte;
        var weging = naarRuimte ? [.. rijen.Zip(delen, (rij, deel) => rij with { Waarde = deel.Ruimte })] : rijen;
        return Groep(weging, over, new VerdeelOpties
        {
            Maximum = delen.ToImmutableSortedDictionary(deel => deel.Ontvanger, deel => deel.Ruimte!.Value, StringComparer.Ordinal),
            Loting = _opties.Loting.TryGetValue(Restloting, out var loting) ? _opties.Loting.Clear().Add("", loting) : _opties.Loting.Clear(),
            Plaatsen = _opties.Plaatsen,
        });
    }

    private ImmutableArray<Herkomstbeslissing> Beslissingen(Herkomstverdeling uit, long totaal)
    {
        var beslissingen = ImmutableArray.CreateBuilder<Herkomstbeslissing>();
        void Voeg(string waarover, Beslispunt? punt)
        {
            var bron = punt?.Bron ?? _sleutel.Bron;
            beslissingen.Add(new Herkomstbeslissing(waarover, punt?.Wie ?? "niet_genoemd", string.Join(", ", bron)));
        }

        foreach (var deel in uit.Delen.Where(deel => deel.BovenAandeel > 0))
        {
            Voeg($"uit {deel.Ontvanger} komen {deel.BovenAandeel} mensen meer dan het aandeel van {deel.Aandeel}", _regel.BovenAandeel);
        }

        if (_opgave.Beschikbaar is { } woningen && totaal + uit.BuitenSleutel > woningen)
        {
            Voeg($"er zijn {woningen} {_sleutel.Verdeelt} voor {totaal + uit.BuitenSleutel} mensen", _regel.MeerVraagDanAanbod);
        }

        if (uit.BuitenSleutel > 0)
        {
            Voeg($"voor {uit.BuitenSleutel} mensen geldt de verdeling naar herkomst niet", new Beslispunt("niet_genoemd", _regel.Uitgezonderd!.Bron));
        }

        if (_opgave.UitzonderingOnbekend > 0)
        {
            Voeg($"van {_opgave.UitzonderingOnbekend} mensen is niet bekend of de verdeling naar herkomst voor hen geldt; zij tellen naar herkomst",
                new Beslispunt("niet_genoemd", _regel.Uitgezonderd!.Bron));
        }

        return beslissingen.ToImmutable();
    }

    private Verdeling Uit(long? totaal, Herkomstverdeling? herkomst)
    {
        var delen = herkomst?.Delen.Select(deel => new Deel
        {
            Ontvanger = deel.Ontvanger,
            Berekend = deel.Eindtotaal,
            Aantal = deel.Eindtotaal,
            Minstens = deel.Eindtotaal ?? deel.Herkomst,
            Hoogstens = deel.Eindtotaal ?? totaal,
        }).ToImmutableArray() ?? [];
        ImmutableArray<Verdeelgroep> groepen = herkomst is null ? [] : [new Verdeelgroep(null, totaal, delen, herkomst.Gelijkstand)];
        return new Verdeling
        {
            Sleutel = _sleutel,
            Totaal = totaal,
            Methode = Verdeelmethode.HerkomstMetGelijkAandeel,
            Groepen = groepen,
            PerGebied = Verdeelsommen.PerGebied(_sleutel, groepen),
            Meldingen = _meldingen.ToImmutable(),
            Opties = _opties,
            Herkomst = herkomst,
        };
    }

    private string Naam(string naam) => _sleutel.Ontvanger(naam) ?? naam;

    /// <summary>The name under which a drawing of lots for the room is given; that for the shares has no name.</summary>
    private const string Restloting = "rest";
}
