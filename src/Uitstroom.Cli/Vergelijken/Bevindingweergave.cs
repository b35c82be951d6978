using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>What a thorough check found: the line that editors jump to, on which day and under which readings, what does it, and the application that shows it.</summary>
internal sealed class Bevindingweergave(Scherm scherm)
{
    public void Toon(IEnumerable<Bevinding> bevindingen)
    {
        foreach (var bevinding in bevindingen)
        {
            // One line, however long: editors read it.
            scherm.Regel(bevinding.Diagnostic.ToString());
            Alinea($"{bevinding.Pad}{Bron(bevinding)}");
            Alinea($"Onderzocht: alle aanvragen op {Datumtekst.Iso(bevinding.Peildatum)}{Lezingen(bevinding)}.");
            Delen(bevinding);
            if (bevinding.Yaml is { } yaml)
            {
                Alinea($"Deze aanvraag {bevinding.WatGetuigeToont}:");
                foreach (var regel in yaml.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    scherm.Regel($"    {regel}");
                }
            }
        }
    }

    private static string Bron(Bevinding bevinding) => bevinding.Bron.IsEmpty ? "" : $" [{string.Join(", ", bevinding.Bron)}]";

    private static string Lezingen(Bevinding bevinding) => bevinding switch
    {
        { Soort: Bevindingsoort.BuitenElkeUitkomst } => "",
        { Lezingen: [] } => "; geen lezing speelt mee",
        { Lezingen: [var enige] } => $", onder elke lezing van {enige}",
        { Lezingen: var lezingen } => $", onder elke lezing van {string.Join(", ", lezingen.SkipLast(1))} en {lezingen[^1]}",
    };

    private void Delen(Bevinding bevinding)
    {
        if (bevinding.Delen.IsEmpty)
        {
            return;
        }

        Alinea(bevinding switch
        {
            { Soort: Bevindingsoort.NooitGekozen, Getuige: not null } => "Wat voorgaat:",
            { Delen.Length: 1 } => "Dit kan nooit:",
            _ => "Dit gaat nooit samen:",
        });
        foreach (var deel in bevinding.Delen)
        {
            scherm.Alinea($"    regel {deel.Plaats.Regel}: {deel.Tekst}");
        }
    }

    private void Alinea(string tekst) => scherm.Alinea("  " + tekst);
}
