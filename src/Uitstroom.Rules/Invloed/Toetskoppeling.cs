using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A test of two versions side by side: which criteria belong together, and which of them make that an application comes out otherwise.</summary>
internal sealed class Toetskoppeling
{
    private readonly Toets _oud;
    private readonly Toets _nieuw;
    private readonly ImmutableArray<(int Oud, int Nieuw)> _paren;

    // Many applications in a row come out alike under criteria that stand alike: then nothing need be looked for.
    private readonly bool _zelfdeVolgorde;

    public Toetskoppeling(Toets oud, Toets nieuw, bool zelfdeLabels)
    {
        (_oud, _nieuw, ZelfdeLabels) = (oud, nieuw, zelfdeLabels);
        var plaatsen = oud.Criteria.Select((criterium, plaats) => (criterium.Naam, plaats)).ToDictionary(paar => paar.Naam, paar => paar.plaats, StringComparer.Ordinal);
        var paren = nieuw.Criteria.Select((criterium, plaats) => (Oud: plaatsen.GetValueOrDefault(criterium.Naam, -1), Nieuw: plaats)).ToList();
        var gepaard = paren.Select(paar => paar.Oud).ToHashSet();
        paren.AddRange(Enumerable.Range(0, oud.Criteria.Length).Where(plaats => !gepaard.Contains(plaats)).Select(plaats => (plaats, -1)));
        _zelfdeVolgorde = paren.TrueForAll(paar => paar.Oud == paar.Nieuw);
        _paren = [.. paren.Where(paar => Kern(paar).Soort != Criteriumsoort.Voorkeur)];
    }

    /// <summary>The new test.</summary>
    public Toets Nieuw => _nieuw;

    /// <summary>Whether both versions have the same labels.</summary>
    public bool ZelfdeLabels { get; }

    /// <summary>The rules that decide the difference, as numbers for <see cref="Regel"/>; of outcomes that are alike every criterion that turned out otherwise.</summary>
    public ImmutableArray<int> Zoek(Toetsing oud, Toetsing nieuw, bool anders)
    {
        var voor = oud.Statussen;
        var na = nieuw.Statussen;
        if (!anders && _zelfdeVolgorde && voor.SequenceEqual(na))
        {
            return [];
        }

        var kandidaten = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < _paren.Length; i++)
        {
            var (eerst, daarna) = (Status(voor, _paren[i].Oud), Status(na, _paren[i].Nieuw));
            if (eerst != daarna && eerst != Statusbyte.NietGetoetst && daarna != Statusbyte.NietGetoetst)
            {
                kandidaten.Add(i);
            }
        }

        return !anders ? kandidaten.ToImmutable()
            : kandidaten.Count == 0 ? [oud.Looptijd != nieuw.Looptijd ? -1 : -2]
            : kandidaten.Count == 1 ? kandidaten.ToImmutable()
            : Beslissend(oud, nieuw, kandidaten.ToImmutable());
    }

    /// <summary>A rule by its number: a criterion, the term (-1), or how outcomes follow from criteria (-2).</summary>
    public (string Pad, string Titel, ImmutableArray<string> Bron) Regel(int nummer, Regeling regeling) => nummer switch
    {
        -1 => ("geldig", "De looptijd", regeling.Looptijd.Bron),
        -2 => ($"toetsen.{_nieuw.Naam}.uitkomsten", "Welke uitkomst volgt uit de criteria", _nieuw.Bron),
        _ => Kern(_paren[nummer]) is var criterium ? (Pad(nummer, criterium), criterium.Titel, criterium.Bron) : default,
    };

    private string Pad(int nummer, Criterium criterium) => criterium.Pad ?? $"toetsen.{(_paren[nummer].Nieuw < 0 ? _oud : _nieuw).Naam}.criteria.{criterium.Naam}";

    /// <summary>
    /// Those without which the outcome of the new had been another. Where several each would do by themselves there is none, and those count that
    /// would have changed the outcome of the old by themselves; where only all together do, all of them.
    /// </summary>
    private ImmutableArray<int> Beslissend(Toetsing oud, Toetsing nieuw, ImmutableArray<int> kandidaten)
    {
        ImmutableArray<int> nodig = [.. kandidaten.Where(i => _paren[i].Nieuw >= 0
            ? Draait(nieuw, _paren[i].Nieuw, Status(oud.Statussen, _paren[i].Oud))
            : Draait(oud, _paren[i].Oud, Uitslag.Waar))];
        if (!nodig.IsEmpty)
        {
            return nodig;
        }

        ImmutableArray<int> genoeg = [.. kandidaten.Where(i => _paren[i].Oud >= 0 && Draait(oud, _paren[i].Oud, Status(nieuw.Statussen, _paren[i].Nieuw)))];
        return genoeg.IsEmpty ? kandidaten : genoeg;
    }

    /// <summary>Whether the outcome is another when one criterion turns out like this.</summary>
    private static bool Draait(Toetsing toetsing, int criterium, byte status)
    {
        Span<byte> statussen = stackalloc byte[toetsing.Statussen.Length];
        toetsing.Statussen.CopyTo(statussen);
        statussen[criterium] = status;
        var criteria = toetsing.Toets.Criteria;
        var vooraf = true;
        for (var i = 0; i < statussen.Length; i++)
        {
            vooraf &= !criteria[i].Vooraf || Statusbyte.IsGehaald(statussen[i]);
        }

        for (var i = 0; !vooraf && i < statussen.Length; i++)
        {
            statussen[i] = criteria[i].Vooraf ? statussen[i] : Statusbyte.NietGetoetst;
        }

        var uitkomst = toetsing.Plan.Uitkomst.Bepaal(statussen, vooraf);
        return (uitkomst.Label, uitkomst.Vast) != (toetsing.Voorlopig.Label, toetsing.Voorlopig.Vast);
    }

    /// <summary>A criterion that a version does not have asks nothing there; what does not apply asks nothing either.</summary>
    private static byte Status(ReadOnlySpan<byte> statussen, int plaats) =>
        plaats < 0 || statussen[plaats] == Statusbyte.Nvt ? Uitslag.Waar : statussen[plaats];

    private Criterium Kern((int Oud, int Nieuw) paar) => paar.Nieuw < 0 ? _oud.Criteria[paar.Oud] : _nieuw.Criteria[paar.Nieuw];
}
