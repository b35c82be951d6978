using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// Ties afspraken to the events in the life of a contract. What an event starts is worked out with what was known then, so that what
/// belonged to an earlier form of the contract keeps its days; that it was done later counts.
/// </summary>
internal sealed class Levensloopbepaling
{
    private readonly Regeling _regeling;
    private readonly Contractverloop _verloop;
    private readonly Levensfeiten _feiten;
    private readonly LocalDate _op;
    private readonly ImmutableArray<Levensmoment> _momenten;
    private readonly HashSet<Diagnostic> _meldingen = [];

    private Levensloopbepaling(Regeling regeling, Gebeurtenissen gegeven, Contractverloop verloop, LocalDate op)
    {
        (_regeling, _verloop, _op) = (regeling, verloop, op);
        _feiten = new Levensfeiten(gegeven, verloop);
        _momenten = Levensmoment.Alle(regeling, gegeven, verloop);
    }

    public static Levensloop Bepaal(Regeling regeling, Gebeurtenissen gegeven, LocalDate? tot)
    {
        tot ??= gegeven.Op;
        var verloop = regeling.Contracten.Verloop(gegeven.Verloop, tot);
        var momenten = Levensmoment.Alle(regeling, gegeven, verloop);
        return momenten.IsEmpty
            ? new Levensloop(verloop, null, [], verloop.Diagnostics)
            : new Levensloopbepaling(regeling, gegeven, verloop, tot ?? Laatste(verloop, momenten)).Bepaal();
    }

    private Levensloop Bepaal()
    {
        var slot = Overzicht(_feiten.Na(null));
        List<List<Levenstermijn>> begint = [.. _momenten.Select(Begint)];
        Ontdubbel(begint);
        var stappen = _momenten.Select((moment, i) => new Levensstap(moment.Op, moment.Titel, moment.Bron)
        {
            Contractstap = moment.Stap,
            IsGepland = moment.Op > _op,
            Begint = [.. begint[i]],
            Gedaan = [.. Gedaan(moment, begint.Where((_, ander) => ander != i).SelectMany(een => een), begint[i], slot)],
        });
        ImmutableArray<Levensstap> alle = [.. stappen];
        return new Levensloop(_verloop, slot, alle, [.. _verloop.Diagnostics.Concat(Rest())]);
    }

    /// <summary>What the afspraken report besides; that an event lies before the agreement is said of the contract already.</summary>
    private IEnumerable<Diagnostic> Rest() => _meldingen.Where(melding =>
        !_verloop.Diagnostics.Contains(melding) && !(melding.Id == "UIT4301" && _verloop.Diagnostics.Any(ander => ander.Id == "UIT4428" && ander.Plaats.Equals(melding.Plaats))));

    private Afsprakenoverzicht Overzicht(Gebeurtenissen gebeurtenissen)
    {
        var overzicht = _regeling.AfsprakenOp(gebeurtenissen, new AfsprakenOpties { Op = _op });
        _meldingen.UnionWith(overzicht.Diagnostics);
        return overzicht;
    }

    private List<Levenstermijn> Begint(Levensmoment moment)
    {
        var geraakt = _regeling.Afspraken.Where(moment.Raakt).Select(afspraak => afspraak.Naam).ToHashSet(StringComparer.Ordinal);
        if (geraakt.Count == 0)
        {
            return [];
        }

        return [.. Overzicht(_feiten.Na(moment.Fase)).Afspraken
            .Where(uitslag => geraakt.Contains(uitslag.Afspraak.Naam) && uitslag.Stand is not (AfspraakStand.Nvt or AfspraakStand.BuitenLooptijd))
            .SelectMany(uitslag => Termijnen(moment, uitslag))];
    }

    /// <summary>The times that belong to this event and not to another one that the afspraak counts from, too.</summary>
    private IEnumerable<Levenstermijn> Termijnen(Levensmoment moment, AfspraakUitslag uitslag)
    {
        var anderen = _momenten.Where(ander => ander.Raakt(uitslag.Afspraak)).ToList();
        if (uitslag.Termijnen.IsEmpty)
        {
            // Readings that each give days of their own leave none in common, also when it was done in time under all of them.
            return (uitslag.Stand == AfspraakStand.Open || !uitslag.Varianten.IsEmpty) && anderen[^1] == moment ? [new Levenstermijn(uitslag, null)] : [];
        }

        return uitslag.Termijnen.Where(termijn => termijn.Vanaf is null || Van(anderen, termijn) == moment).Select(termijn => new Levenstermijn(uitslag, termijn));
    }

    /// <summary>What counts back from more than one event stands with the last one that gives its day.</summary>
    private static void Ontdubbel(List<List<Levenstermijn>> begint)
    {
        var gezien = new HashSet<(string, LocalDate?)>();
        for (var i = begint.Count - 1; i >= 0; i--)
        {
            begint[i].RemoveAll(een => een.Termijn is { Vanaf: null } termijn && !gezien.Add((een.Uitslag.Afspraak.Naam, termijn.Uiterlijk)));
        }
    }

    private static Levensmoment Van(List<Levensmoment> momenten, Termijn termijn) =>
        momenten.FindLast(moment => moment.Op == termijn.Vanaf)
            ?? momenten.FindLast(moment => moment.Op <= termijn.Vanaf)
            ?? momenten[0];

    private static List<Levenstermijn> Gedaan(Levensmoment moment, IEnumerable<Levenstermijn> elders, List<Levenstermijn> hier, Afsprakenoverzicht slot)
    {
        var gedaan = elders.Where(een => een.Termijn?.GedaanOp == moment.Op && moment.IsGedaan(een.Uitslag.Afspraak)).ToList();
        var bekend = hier.Concat(gedaan).Select(een => een.Uitslag.Afspraak.Naam).ToHashSet(StringComparer.Ordinal);
        gedaan.RemoveAll(een => hier.Exists(begin => begin.Uitslag.Afspraak.Naam == een.Uitslag.Afspraak.Naam));
        gedaan.AddRange(slot.Afspraken.Where(uitslag => !bekend.Contains(uitslag.Afspraak.Naam) && moment.IsGedaan(uitslag.Afspraak)).SelectMany(uitslag => Los(moment, uitslag)));
        return gedaan;
    }

    /// <summary>What was done while nothing in this life started it, such as a duty that always holds.</summary>
    private static IEnumerable<Levenstermijn> Los(Levensmoment moment, AfspraakUitslag uitslag) => uitslag.Stand is AfspraakStand.Nvt or AfspraakStand.BuitenLooptijd ? []
        : uitslag.Termijnen.IsEmpty ? [new Levenstermijn(uitslag, null)]
        : uitslag.Termijnen.Where(termijn => termijn.GedaanOp == moment.Op).Select(termijn => new Levenstermijn(uitslag, termijn));

    private static LocalDate Laatste(Contractverloop verloop, ImmutableArray<Levensmoment> momenten) =>
        verloop.Stappen.IsEmpty ? momenten[^1].Op : verloop.Stappen[^1].Op;
}
