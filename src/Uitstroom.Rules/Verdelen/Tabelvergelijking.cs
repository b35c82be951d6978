using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Compares a printed table with what its key gives.</summary>
internal sealed class Tabelvergelijking
{
    private readonly Verdeelsleutel _sleutel;
    private readonly GedrukteTabel _tabel;
    private readonly ImmutableArray<Celafwijking>.Builder _cellen = ImmutableArray.CreateBuilder<Celafwijking>();

    private Tabelvergelijking(Verdeelsleutel sleutel)
    {
        _sleutel = sleutel;
        _tabel = sleutel.Gedrukt!;
    }

    public static Aansluiting Maak(Verdeelsleutel sleutel) => new Tabelvergelijking(sleutel).Maak();

    private Aansluiting Maak()
    {
        if (_sleutel.Gewichten is not null)
        {
            foreach (var groep in _tabel.Aantallen.Groepen)
            {
                Aantallen(groep);
            }

            foreach (var groep in _tabel.Percentages?.Groepen ?? [])
            {
                Percentages(groep);
            }
        }

        foreach (var cijfer in _tabel.Richtgetallen?.Rijen ?? [])
        {
            Richtgetal(cijfer);
        }

        var genoemd = _tabel.Aantallen.Rijen.Select(rij => rij.Ontvanger).ToHashSet();
        var richtsom = _tabel.Richtgetallen?.Rijen.Sum(rij => rij.Waarde ?? 0);
        return new Aansluiting
        {
            Sleutel = _sleutel,
            Cellen = _cellen.ToImmutable(),
            Sommen = Tabelsommen.Controleer(_sleutel, _tabel),
            ZonderOntvanger = [.. _tabel.Aantallen.Rijen.Where(rij => rij.Ontvanger is null)
                .Select(rij => new Deel { Groep = rij.Groep, Gedrukt = rij.Waarde, Aantal = rij.Waarde, Minstens = rij.Waarde ?? 0, Hoogstens = rij.Waarde })],
            ZonderRij = [.. _sleutel.Over.Leden.Select(lid => lid.Naam).Where(naam => !genoemd.Contains(naam))],
            Geldend = Geldend(_sleutel),
            NietTeControleren = _sleutel.Gewichten is null ? (_sleutel.OntbreektInBron.IsEmpty ? ["gewichten"] : _sleutel.OntbreektInBron) : [],
            Richtgetallen = richtsom is { } som ? (som, som * (_sleutel.Jaardelen ?? 1)) : null,
        };
    }

    private void Aantallen(string? groep)
    {
        var rijen = _sleutel.Gewichten!.In(groep);
        if (rijen.IsEmpty || Totaal(groep) is not { } totaal)
        {
            return;
        }

        var gewichten = rijen.Select(rij => rij.Waarde ?? 0).ToArray();
        var resten = GrootsteResten.Verdeel(totaal, gewichten);
        var regels = AfrondenPerRegel.Verdeel(totaal, gewichten);
        for (var i = 0; i < rijen.Length; i++)
        {
            ImmutableArray<Methodeuitkomst> uitkomsten =
            [
                new("grootste_resten", resten.Kandidaten.Contains(i) ? null : resten.Minstens(i)),
                new("afronden_per_regel", regels.Minstens(i)),
                .. _tabel.Percentages?.Rij(groep, rijen[i].Ontvanger)?.Waarde is { } procent
                    ? [new Methodeuitkomst("gedrukte_percentages", (long)Breuk.Van((Int128)totaal * procent, 100).Afgerond)]
                    : ImmutableArray<Methodeuitkomst>.Empty,
            ];
            Voeg(Celsoort.Aantal, rijen[i], _tabel.Aantallen, resten.Quotum(i), uitkomsten);
        }
    }

    private void Percentages(string? groep)
    {
        var rijen = _sleutel.Gewichten!.In(groep);
        var gewichten = rijen.Select(rij => rij.Waarde ?? 0).ToArray();
        var resten = GrootsteResten.Verdeel(100, gewichten);
        var regels = AfrondenPerRegel.Verdeel(100, gewichten);
        for (var i = 0; i < rijen.Length; i++)
        {
            Voeg(Celsoort.Percentage, rijen[i], _tabel.Percentages!, resten.Quotum(i),
            [
                new("grootste_resten", resten.Kandidaten.Contains(i) ? null : resten.Minstens(i)),
                new("afronden_per_regel", regels.Minstens(i)),
            ]);
        }
    }

    private void Richtgetal(Cijfer cijfer)
    {
        if (_sleutel.Jaardelen is { } delen && _tabel.Aantallen.Rij(cijfer.Groep, cijfer.Ontvanger)?.Waarde is { } jaar)
        {
            var deel = Breuk.Van(jaar, delen);
            Voeg(Celsoort.Richtgetal, cijfer, _tabel.Richtgetallen!, deel, [new Methodeuitkomst("afronden_per_regel", (long)deel.Afgerond)]);
        }
    }

    private void Voeg(Celsoort soort, Cijfer rij, Cijfers gedrukt, Breuk exact, ImmutableArray<Methodeuitkomst> uitkomsten)
    {
        if (gedrukt.Rij(rij.Groep, rij.Ontvanger)?.Waarde is { } waarde && uitkomsten.Any(uitkomst => uitkomst.Aantal != waarde))
        {
            _cellen.Add(new Celafwijking(soort, rij.Groep, rij.Ontvanger ?? "", waarde, exact, uitkomsten));
        }
    }

    /// <summary>The number of a group as the outer table prints it, else as its rows add up to.</summary>
    private long? Totaal(string? groep) => groep is null
        ? _tabel.BijTotaal
        : _sleutel.Ouder?.Gedrukt?.Aantallen.Rij(null, groep)?.Waarde ?? _tabel.Aantallen.In(groep).Sum(rij => rij.Waarde ?? 0);

    private ImmutableArray<string> Geldend(Verdeelsleutel sleutel)
    {
        var anders = sleutel.Gewichten is null ? "een ander totaal is niet geregeld" : "elk ander totaal wordt berekend";
        return sleutel.GedruktGeldt switch
        {
            Keus<bool>.PerLezing { Lezing: var lezing } keus =>
                [.. lezing.Opties.Zip(keus.Opties, (optie, waarde) =>
                    $"lezing {lezing.Naam}, {optie.Naam}{(lezing.Standaard == optie.Naam ? " (standaard)" : "")}: {Tekst(waarde.Alle().First(), anders)}")],
            var vast => [Tekst(vast.Alle().First() || sleutel.Gewichten is null, anders)],
        };
    }

    private string Tekst(bool gedrukt, string anders) => gedrukt
        ? $"bij een totaal van {Weergave.Aantal(_tabel.BijTotaal)} gelden de gedrukte getallen; {anders}"
        : "de berekende getallen gelden";
}
