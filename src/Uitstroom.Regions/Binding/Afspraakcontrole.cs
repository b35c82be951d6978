using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Checks afspraken as a whole: circles, units that need more than is there, and readings that multiply.</summary>
internal sealed class Afspraakcontrole
{
    private readonly Bindcontext _context;
    private readonly Dictionary<string, Afspraak> _opNaam;
    private readonly HashSet<string> _klaar = new(StringComparer.Ordinal);
    private readonly List<string> _keten = [];

    private Afspraakcontrole(Bindcontext context, ImmutableArray<Afspraak> afspraken)
    {
        _context = context;
        _opNaam = afspraken.ToDictionary(afspraak => afspraak.Naam, StringComparer.Ordinal);
    }

    public static void Controleer(Bindcontext context, ImmutableArray<Afspraak> afspraken, bool metWerkdagen)
    {
        var controle = new Afspraakcontrole(context, afspraken);
        Vroegstedagen(context, afspraken, afspraken);
        foreach (var afspraak in afspraken)
        {
            controle.Kring(afspraak);
            controle.Uren(afspraak);
            if (!metWerkdagen && afspraak.TeltWerkdagen)
            {
                context.Meld(AfspraakDiagnostics.GeenWerkdagen(afspraak.Plaats, afspraak.Naam));
            }

            if (Leescombinaties.Van(afspraak.EigenLezingen()) > Leescombinaties.Hoogstens)
            {
                context.Meld(AfspraakDiagnostics.TeVeelLezingen(afspraak.Plaats, afspraak.Naam, Leescombinaties.Hoogstens));
            }
        }
    }

    /// <summary>Only what must be done so long before an event has a first day that the event can be on.</summary>
    public static void Vroegstedagen(Bindcontext context, ImmutableArray<Afspraak> afspraken, IEnumerable<Afspraak> vragers)
    {
        foreach (var vrager in vragers)
        {
            var namen = vrager.Dagbronnen().OfType<Dagbron.VanAfspraak>().Where(bron => bron.Afloop == Afloop.VroegsteDag).Select(bron => bron.Naam).Distinct();
            foreach (var afspraak in afspraken.Where(afspraak => namen.Contains(afspraak.Naam) && afspraak.Grens is not Grensdag.Voor))
            {
                context.Meld(AfspraakDiagnostics.GeenVroegsteDag(vrager.Plaats, afspraak.Naam));
            }
        }
    }

    private void Kring(Afspraak afspraak)
    {
        if (_klaar.Contains(afspraak.Naam))
        {
            return;
        }

        if (_keten.Contains(afspraak.Naam))
        {
            var namen = _keten.SkipWhile(naam => naam != afspraak.Naam).Append(afspraak.Naam).Select(naam => $"`{naam}`");
            _context.Meld(AfspraakDiagnostics.Kring(afspraak.Plaats, string.Join(" → ", namen)));
            return;
        }

        _keten.Add(afspraak.Naam);
        foreach (var naam in afspraak.WachtOp().Where(_opNaam.ContainsKey))
        {
            Kring(_opNaam[naam]);
        }

        _keten.RemoveAt(_keten.Count - 1);
        _klaar.Add(afspraak.Naam);
    }

    /// <summary>Hours are counted from a moment on the clock.</summary>
    private void Uren(Afspraak afspraak)
    {
        if (!afspraak.TeltUren)
        {
            return;
        }

        foreach (var bron in afspraak.Start?.Alle().SelectMany(starts => starts).SelectMany(start => start.Boom()) ?? [])
        {
            if (bron is Dagbron.VanFeit { Feit: { Type: not FeitType.Tijdstip } feit })
            {
                _context.Meld(AfspraakDiagnostics.TijdstipNodig(afspraak.Plaats, feit.Naam));
            }
            else if (bron is not (Dagbron.VanFeit or Dagbron.Laatste or Dagbron.Eerste or Dagbron.Stil))
            {
                _context.Meld(AfspraakDiagnostics.TijdstipNodig(afspraak.Plaats, afspraak.Naam));
            }
        }
    }
}
