using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// What must be remembered of the criteria seen so far to tell the outcome: per kind of criterion whether one is not met and why some are open.
/// Criteria are of one kind when they fall under the same labels; the outcome is worked out by the engine itself, for one criterion of each kind.
/// </summary>
internal sealed class Uitkomststaat
{
    private const int Bits = 3;
    private const ulong Masker = 3;
    private const ulong Faalt = 4;

    // Set in every state in which something that must be met first is not.
    private const ulong Gesloten = 1UL << 63;
    private const int HoogstensSoorten = 20;

    private readonly Uitkomstplan _plan;
    private readonly Labelregels? _enige;
    private readonly ulong[] _labels;
    private readonly int[] _soorten;
    private readonly List<ulong> _staten = [];
    private readonly Dictionary<ulong, int> _nummers = [];

    public Uitkomststaat(Toetsplan plan)
    {
        var labels = plan.Labels;
        var soorten = new List<int>();
        _soorten = [.. Enumerable.Range(0, plan.Criteria.Length).Select(criterium =>
        {
            var soort = soorten.FindIndex(ander => labels.All(regels => regels.ZelfdeSoort(ander, criterium)));
            if (soort < 0)
            {
                soort = soorten.Count;
                soorten.Add(criterium);
            }

            return soort;
        })];
        if (soorten.Count > HoogstensSoorten)
        {
            throw new Diagramgrens();
        }

        // Each kind stands twice: for a criterion that is not met, and for those that are open.
        ImmutableArray<Labelregels> klein = [.. labels.Select(regels => regels.Voor([.. soorten.SelectMany(soort => new[] { soort, soort })]))];
        _plan = new Uitkomstplan([], klein);
        _enige = klein.Length == 1 ? klein[0] : null;
        _labels = [.. soorten.Select(soort => labels[0].NietVoldaanBit[soort])];
        Begin = Nummer(0);
    }

    /// <summary>The state in which no criterion was seen.</summary>
    public int Begin { get; }

    /// <summary>Adds a criterion: its class of status to a state.</summary>
    /// <param name="criterium">Its place.</param>
    /// <param name="vooraf">Whether it must be met first.</param>
    public Bewerking Voeg(int criterium, bool vooraf)
    {
        var schuif = _soorten[criterium] * Bits;
        return new Bewerking(
            (staat, klasse) => Nummer(Samen(_staten[staat], klasse, schuif, vooraf)),
            (staat, klasse) => klasse == Diagrammen.Eind(Statusklasse.Gehaald) || IsAf(staat, vooraf) ? staat : null);
    }

    /// <summary>Where the outcome stands in a state.</summary>
    public Voorlopig Uitkomst(int nummer)
    {
        var staat = _staten[nummer];
        Span<byte> statussen = stackalloc byte[_labels.Length * 2];
        for (var soort = 0; soort < _labels.Length; soort++)
        {
            var deel = staat >> (soort * Bits);
            statussen[2 * soort] = (deel & Faalt) != 0 ? Uitslag.Onwaar : Uitslag.Waar;
            statussen[(2 * soort) + 1] = Statusklasse.Status((int)(deel & Masker));
        }

        return _plan.Bepaal(statussen, vooraf: (staat & Gesloten) == 0);
    }

    // What is closed stays as it is for all that comes after what must be met first.
    private bool IsAf(int diagram, bool vooraf) => !vooraf && Diagrammen.IsEind(diagram) && (_staten[Diagrammen.Waarde(diagram)] & Gesloten) != 0;

    private ulong Samen(ulong staat, int klasse, int schuif, bool vooraf)
    {
        if (klasse == Statusklasse.Gehaald || (!vooraf && (staat & Gesloten) != 0))
        {
            return staat;
        }

        var deel = (staat >> schuif) & (Masker | Faalt);
        var nieuw = klasse == Statusklasse.Niet ? deel | Faalt : (deel & Faalt) | Math.Max(deel & Masker, (ulong)klasse);
        staat = (staat & ~((Masker | Faalt) << schuif)) | (nieuw << schuif);
        return Versimpel(vooraf ? staat | Gesloten : staat);
    }

    /// <summary>
    /// Forgets what no criterion that is still to come can make count again. The labels are walked in order and the walk stops at the first of which
    /// a criterion is not met; later labels count only where a label of the kind onvolledig comes before it.
    /// </summary>
    private ulong Versimpel(ulong staat)
    {
        if (_enige is not { } regels)
        {
            return staat;
        }

        var bewaard = staat & Gesloten;
        var onvolledigEerst = false;
        foreach (var label in regels.Volgorde)
        {
            var bit = 1UL << label;
            var faalt = -1;
            for (var soort = 0; soort < _labels.Length; soort++)
            {
                if (_labels[soort] == bit)
                {
                    bewaard |= staat & (Masker << (soort * Bits));
                    faalt = faalt < 0 && (staat & (Faalt << (soort * Bits))) != 0 ? soort : faalt;
                }
            }

            if (faalt >= 0)
            {
                return onvolledigEerst ? Rest(staat, faalt) : Zonder(bewaard, bit) | (Faalt << (faalt * Bits));
            }

            onvolledigEerst |= (bit & regels.Onvolledig) != 0;
        }

        return staat;
    }

    /// <summary>All reasons stay, of what is not met only the first.</summary>
    private ulong Rest(ulong staat, int faalt)
    {
        var bewaard = staat & Gesloten;
        for (var soort = 0; soort < _labels.Length; soort++)
        {
            bewaard |= staat & (Masker << (soort * Bits));
        }

        return bewaard | (Faalt << (faalt * Bits));
    }

    private ulong Zonder(ulong staat, ulong bit)
    {
        for (var soort = 0; soort < _labels.Length; soort++)
        {
            staat = _labels[soort] == bit ? staat & ~(Masker << (soort * Bits)) : staat;
        }

        return staat;
    }

    private int Nummer(ulong staat)
    {
        if (!_nummers.TryGetValue(staat, out var nummer))
        {
            nummer = _staten.Count;
            _staten.Add(staat);
            _nummers.Add(staat, nummer);
        }

        return nummer;
    }
}
