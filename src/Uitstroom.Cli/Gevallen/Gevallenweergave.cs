using Spectre.Console;
using Uitstroom.Regions;

namespace Uitstroom.Cli;

/// <summary>Shows how cases came out: what is otherwise with the reason, and a line with the totals.</summary>
internal sealed class Gevallenweergave(Scherm scherm)
{
    private static readonly Style _goed = new(Color.Green);
    private static readonly Style _anders = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style _todo = new(Color.Yellow);

    public void Toon(Gevallenproef proef, bool alles)
    {
        foreach (var uitslag in proef.Uitslagen.Where(uitslag => alles || uitslag.Stand == Gevalstand.Anders || uitslag.TodoKanWeg))
        {
            Geval(uitslag);
        }

        foreach (var groep in proef.Uitslagen.GroupBy(uitslag => uitslag.Geval.Bestand))
        {
            var deel = new Gevallenproef([.. groep]);
            var todo = deel.Todo == 0 ? "" : $", {deel.Todo} op `todo`";
            scherm.Regel($"{groep.Key.Regeling.Naam}: {deel.Goed} {(deel.Goed == 1 ? "geval klopt" : "gevallen kloppen")}, {deel.Anders} {(deel.Anders == 1 ? "komt" : "komen")} anders uit{todo}", deel.Anders == 0 ? _goed : _anders);
        }
    }

    private void Geval(Gevaluitslag uitslag)
    {
        var regels = uitslag.ToText().TrimEnd('\n').Split('\n');
        var (teken, stijl) = uitslag.Stand switch
        {
            Gevalstand.Goed => ("✓", _goed),
            Gevalstand.Anders => ("✗", _anders),
            _ => ("?", _todo),
        };
        scherm.Alinea($"{teken} {regels[0]}", stijl);
        if (uitslag.Stand == Gevalstand.Anders)
        {
            scherm.Regel($"  {uitslag.Verschillen[0].Plaats}");
        }

        foreach (var regel in regels.Skip(1))
        {
            scherm.Alinea(regel);
        }

        if (uitslag.Stand != Gevalstand.Goed)
        {
            scherm.Regel();
        }
    }
}
