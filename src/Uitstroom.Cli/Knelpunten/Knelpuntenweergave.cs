using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Shows points of a source as a numbered list to take to a meeting, by kind.</summary>
internal sealed class Knelpuntenweergave(Scherm scherm)
{
    private static readonly Style _vet = new(decoration: Decoration.Bold);

    // A remark is written out once: a provision is at stake in several points.
    private readonly Dictionary<string, int> _getoond = new(StringComparer.Ordinal);

    public void Toon(Knelpunten knelpunten, IReadOnlyCollection<Knelpunt> getoond)
    {
        var nummer = 0;
        foreach (var groep in getoond.GroupBy(een => een.Soort).OrderBy(groep => groep.Key))
        {
            scherm.Regel($"{Kop(groep.Key)} ({groep.Count()})", new Style(decoration: Decoration.Bold | Decoration.Underline));
            scherm.Regel();
            foreach (var een in groep)
            {
                Een(++nummer, een);
                scherm.Regel();
            }
        }

        scherm.Regel(Slot(knelpunten, getoond));
    }

    private void Een(int nummer, Knelpunt een)
    {
        var bron = een.Bron.IsEmpty ? "" : $" [{string.Join(", ", een.Bron)}]";
        Kopregel($"{nummer}. ", een.Tekst + bron);
        if (een.Lezing is { } lezing)
        {
            foreach (var optie in lezing.Opties)
            {
                Breek($"   - {optie.Naam}: {optie.Tekst}{(optie.Naam == lezing.Standaard ? " (standaard)" : "")}");
            }

            Breek($"   beslist: {(lezing.Beslist is { } rol ? Naam(rol.Naam) : "niemand genoemd")}{(lezing.Standaard is null ? "; er is geen standaard" : "")}");
        }

        foreach (var bevinding in een.Bevindingen)
        {
            Breek($"   - {bevinding}");
        }

        foreach (var opmerking in een.Opmerkingen)
        {
            var eerder = _getoond.TryGetValue(opmerking.Bepaling, out var waar);
            Breek($"   register, {opmerking.Bepaling}: {(eerder ? $"zie {waar}" : opmerking.Tekst)}");
            _getoond.TryAdd(opmerking.Bepaling, nummer);
        }

        if (een.Herkomst is Knelpuntherkomst.Lezing or Knelpuntherkomst.Regel && !een.Raakt.IsEmpty)
        {
            Breek($"   regels: {string.Join(", ", een.Raakt)}");
        }

        Gevallen(een);
    }

    /// <summary>Cases that turn in the same way stand together.</summary>
    private void Gevallen(Knelpunt een)
    {
        if (een.Gevallen is not { } gevallen || een.Herkomst is not (Knelpuntherkomst.Lezing or Knelpuntherkomst.Regel))
        {
            return;
        }

        if (gevallen.IsEmpty)
        {
            if (een.Lezing is not null)
            {
                Breek($"   gevallen: {(een.Raakt.All(AlleenAfspraken) ? "geen; de voorbeeldgevallen gaan niet over afspraken" : "geen enkel geval komt er anders door uit")}");
            }

            return;
        }

        foreach (var groep in gevallen.GroupBy(geval => string.Join(" | ", geval.PerOptie.Select(Gevolg)), StringComparer.Ordinal))
        {
            var namen = groep.Select(geval => geval.Geval).ToList();
            Breek($"   - {(namen.Count == 1 ? "geval" : $"{namen.Count} gevallen")} {string.Join(", ", namen)}: {groep.Key}");
        }
    }

    private static bool AlleenAfspraken(string pad) => pad.Split('.')[0] is "afspraken" or "deelname" or "werkdagen";

    private static string Gevolg(Gevalgevolg gevolg) => gevolg.Optie.Length == 0 ? gevolg.Uitkomst : $"{gevolg.Optie} geeft {gevolg.Uitkomst}";

    private void Breek(string regel)
    {
        foreach (var stuk in Regelafbreking.Breek(Scherm.Veilig(regel), scherm.Breedte))
        {
            scherm.Regel(stuk);
        }
    }

    /// <summary>The rest of a heading stands under its text, not under its number.</summary>
    private void Kopregel(string nummer, string tekst)
    {
        foreach (var (stuk, i) in Regelafbreking.Breek(Scherm.Veilig(tekst), scherm.Breedte - nummer.Length).Select((stuk, i) => (stuk, i)))
        {
            scherm.Regel((i == 0 ? nummer : new string(' ', nummer.Length)) + stuk, _vet);
        }
    }

    private static string Slot(Knelpunten knelpunten, IReadOnlyCollection<Knelpunt> getoond)
    {
        var aantal = getoond.Count switch { 0 => "Geen knelpunten", 1 => "1 knelpunt", var meer => $"{meer} knelpunten" };
        var gevallen = knelpunten.AantalGevallen is { } gedraaid ? $"; {gedraaid} voorbeeldgevallen gedraaid onder elke lezing" : "; geen voorbeeldgevallen gedraaid";
        return $"{aantal}{gevallen}.";
    }

    private static string Kop(Knelpuntsoort soort) => soort switch
    {
        Knelpuntsoort.Tegenspraak => "De tekst spreekt zichzelf tegen",
        Knelpuntsoort.Dubbelzinnig => "De tekst is op meer manieren te lezen",
        Knelpuntsoort.Leemte => "De tekst zegt het niet",
        _ => "De gedrukte tabel klopt niet",
    };

    private static string Naam(string rol) => rol == "niet_genoemd" ? "niemand genoemd" : rol.Replace('_', ' ');
}
