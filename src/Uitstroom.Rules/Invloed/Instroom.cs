using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Counts who is admitted under each ceiling, in the order of counting, under one version.</summary>
internal sealed class Instroom
{
    private readonly Dictionary<(string Naam, int Jaar), Stand> _standen = [];
    private long _aanvragen;

    /// <summary>Counts an application, when it is admitted.</summary>
    public void Tel(Invloedkast kast, Toetsing toetsing, long regel)
    {
        _aanvragen++;
        var toets = kast.Plafonds(toetsing.Regeling);
        if (toets.Quota.IsEmpty || Plafondtoets.MetRuimte(toetsing) is not { Soort: UitkomstSoort.Voldoet })
        {
            return;
        }

        var plafonds = toets.Voer(toetsing).Statussen;
        for (var i = 0; i < plafonds.Length; i++)
        {
            if (plafonds[i] is Uitslag.Onwaar or Statusbyte.NietGetoetst)
            {
                continue;
            }

            var quotum = toets.Quota[i];
            var jaar = Teljaar.Jaar(quotum.Per.In(toetsing.Plan.Wereld), toetsing.Peildatum);
            var zeker = plafonds[i] == Uitslag.Waar;
            Plaats(quotum, jaar, () => toets.Aantal(quotum, jaar, toetsing)).Tel(zeker, new Vulmoment(_aanvragen, regel, toetsing.Peildatum));
        }
    }

    public void Voeg(Instroom ander)
    {
        foreach (var ((naam, jaar), stand) in ander._standen)
        {
            ref var eigen = ref CollectionsMarshal.GetValueRefOrAddDefault(_standen, (naam, jaar), out _);
            eigen ??= new Stand(stand.Quotum, stand.Aantal);
            eigen.Voeg(stand, _aanvragen);
        }

        _aanvragen += ander._aanvragen;
    }

    /// <summary>Every ceiling in every year in which somebody was admitted under one of the two.</summary>
    public static ImmutableArray<Plafondverloop> Vergelijk(Invloedkast kast, Instroom oud, Instroom nieuw)
    {
        var verlopen = kast.ZelfdeRegeling
            ? oud._standen.Keys.Union(nieuw._standen.Keys).Select(sleutel => Een(kast, sleutel, oud, nieuw))
            : oud._standen.Keys.Select(sleutel => Een(kast, sleutel, oud, null)).Concat(nieuw._standen.Keys.Select(sleutel => Een(kast, sleutel, null, nieuw)));
        return [.. verlopen.OrderBy(verloop => verloop.Naam, StringComparer.Ordinal).ThenBy(verloop => verloop.Jaar)];
    }

    private static Plafondverloop Een(Invloedkast kast, (string Naam, int Jaar) sleutel, Instroom? oud, Instroom? nieuw)
    {
        var quotum = (nieuw?._standen.GetValueOrDefault(sleutel) ?? oud!._standen[sleutel]).Quotum;
        return new Plafondverloop(sleutel.Naam, quotum.Titel.Length > 0 ? quotum.Titel : Weergave.Leesbaar(sleutel.Naam), sleutel.Jaar, oud?.Vulling(kast, sleutel, kast.Oud), nieuw?.Vulling(kast, sleutel, kast.Nieuw)) { Bron = quotum.Bron };
    }

    /// <summary>How it filled; with nobody in it when it is there and nobody came in.</summary>
    private Vulling? Vulling(Invloedkast kast, (string Naam, int Jaar) sleutel, Regeling regeling)
    {
        if (_standen.TryGetValue(sleutel, out var stand))
        {
            return stand.Vulling;
        }

        var toets = kast.Plafonds(regeling.Op(new LocalDate(sleutel.Jaar, 1, 1)));
        return toets.Quota.FirstOrDefault(quotum => quotum.Naam == sleutel.Naam) is { } leeg ? new Vulling(toets.Aantal(leeg, sleutel.Jaar), 0, 0, null) : null;
    }

    private Stand Plaats(Quotum quotum, int jaar, Func<long?> aantal)
    {
        if (!_standen.TryGetValue((quotum.Naam, jaar), out var stand))
        {
            stand = new Stand(quotum, aantal());
            _standen.Add((quotum.Naam, jaar), stand);
        }

        return stand;
    }

    private sealed class Stand(Quotum quotum, long? aantal)
    {
        // The first ones, no more than the ceiling: which of them fills it shows when what came before is known.
        private readonly List<Vulmoment> _eerste = [];

        // The same when all count of which that is not known.
        private readonly List<Vulmoment> _mogelijke = [];
        private long _geteld;
        private long _onzeker;

        public Quotum Quotum => quotum;

        public long? Aantal => aantal;

        public Vulling Vulling
        {
            get
            {
                var (vol, mogelijk) = (Vol(_eerste), Vol(_mogelijke));
                return new Vulling(aantal, _geteld, _onzeker, vol) { MogelijkVol = mogelijk == vol ? null : mogelijk };
            }
        }

        public void Tel(bool zeker, Vulmoment moment)
        {
            if (_mogelijke.Count < aantal)
            {
                _mogelijke.Add(moment);
            }

            if (!zeker)
            {
                _onzeker++;
                return;
            }

            _geteld++;
            if (_eerste.Count < aantal)
            {
                _eerste.Add(moment);
            }
        }

        public void Voeg(Stand ander, long ervoor)
        {
            _geteld += ander._geteld;
            _onzeker += ander._onzeker;
            Voeg(_eerste, ander._eerste, ervoor);
            Voeg(_mogelijke, ander._mogelijke, ervoor);
        }

        private Vulmoment? Vol(List<Vulmoment> momenten) => aantal is > 0 and var vol && momenten.Count >= vol ? momenten[(int)vol - 1] : null;

        private void Voeg(List<Vulmoment> eigen, List<Vulmoment> andere, long ervoor)
        {
            foreach (var moment in andere)
            {
                if (eigen.Count >= aantal)
                {
                    break;
                }

                eigen.Add(moment with { Volgnummer = moment.Volgnummer + ervoor });
            }
        }
    }
}
