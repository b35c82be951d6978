using Spectre.Console;
using Uitstroom.Regions;

namespace Uitstroom.Cli;

/// <summary>Shows what no case touches, per kind of point.</summary>
internal sealed class Gevallendekkingweergave(Scherm scherm)
{
    private static readonly Style _kop = new(decoration: Decoration.Bold);

    private static readonly Dictionary<Gevalpuntsoort, string> _koppen = new()
    {
        [Gevalpuntsoort.Criterium] = "Criteria",
        [Gevalpuntsoort.Doelgroep] = "Doelgroepen",
        [Gevalpuntsoort.Maximum] = "Maxima",
        [Gevalpuntsoort.Overgang] = "Overgangen van contracten",
        [Gevalpuntsoort.Afspraak] = "Afspraken",
        [Gevalpuntsoort.Grens] = "Grenzen van dagen en getallen",
    };

    public void Toon(Gevallendekking dekking, bool alles)
    {
        scherm.Regel($"{dekking.Regeling.Naam}: {dekking.Regeling.Titel}", _kop);
        foreach (var (soort, kop) in _koppen)
        {
            var punten = dekking.Punten.Where(punt => punt.Soort == soort).ToList();
            if (punten.Count > 0)
            {
                Soort(kop, punten, alles);
            }
        }

        scherm.Regel();
        scherm.Alinea($"Samen: {dekking.Gedekt} van {dekking.Zijden} gedekt.{(dekking.IsVolledig ? "" : " `--stel-voor` stelt gevallen voor die ontbreken.")}");
        scherm.Regel();
    }

    private void Soort(string kop, List<Gevalpunt> punten, bool alles)
    {
        var open = punten.Count(punt => !punt.IsGedekt);
        scherm.Regel();
        scherm.Regel(open == 0 ? $"{kop}: alle {punten.Count} gedekt" : $"{kop}: {open} van {punten.Count} niet helemaal gedekt", _kop);
        foreach (var punt in punten.Where(punt => alles || !punt.IsGedekt))
        {
            var bron = punt.Bron.IsEmpty ? "" : $"  [{string.Join(", ", punt.Bron)}]";
            scherm.Alinea($"  {(punt.IsGedekt ? "✓" : "✗")} {punt.Pad}: {punt.Tekst}{bron}");
            foreach (var zijde in punt.Zijden.Where(zijde => alles || !zijde.IsGedekt))
            {
                scherm.Alinea($"      {Noem(zijde.Naam)}: {Wie(zijde)}");
            }
        }
    }

    private static string Wie(Gevalzijde zijde) => zijde switch
    {
        { KanNiet: { } reden, Gevallen.IsEmpty: true } => $"kan niet: {reden}",
        { Gevallen.IsEmpty: true } => "geen geval",
        { Gevallen: var gevallen } => string.Join(", ", gevallen.Take(3)) + (gevallen.Length > 3 ? $" en {gevallen.Length - 3} andere" : ""),
    };

    private static string Noem(string zijde) => zijde switch
    {
        "ervoor" => "de dag ervoor",
        "op" => "op de dag zelf",
        "erna" => "de dag erna",
        "onder" => "net eronder",
        "precies" => "precies",
        "boven" => "net erboven",
        _ => zijde.Replace('_', ' '),
    };
}
