using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Titles with labelled lines below them, no wider than the screen.</summary>
internal sealed class Stukken(Scherm scherm)
{
    private const int Labelbreedte = 14;

    private static readonly Style _vet = new(decoration: Decoration.Bold);

    private bool _eerste = true;

    /// <summary>The next piece: a line of white space, unless it is the first, and the title.</summary>
    public void Kop(string titel)
    {
        if (!_eerste)
        {
            scherm.Regel();
        }

        _eerste = false;
        scherm.Regel(titel, _vet);
    }

    /// <summary>A label with its texts, one below the other; nothing when there is no text.</summary>
    public void Regels(string label, IEnumerable<string> teksten)
    {
        var kop = label;
        foreach (var tekst in teksten.Where(tekst => tekst.Length > 0))
        {
            var breedte = Math.Max(20, scherm.Breedte - Labelbreedte - 2);
            foreach (var stuk in Regelafbreking.Breek(Scherm.Veilig(tekst), breedte))
            {
                scherm.Regel($"  {kop,-Labelbreedte}{stuk}");
                kop = "";
            }
        }
    }

    public void Regel(string label, string? tekst) => Regels(label, tekst is null ? [] : [tekst]);

    /// <summary>Who does what, as a sentence, with to whom, with whom, how and when in brackets.</summary>
    public static string Zin(Afspraak afspraak)
    {
        var delen = new[] { Deel("aan ", afspraak.Aan), Deel("met ", afspraak.Met), afspraak.Vorm is { } vorm ? Leesbaar(vorm) : "", afspraak.Termijntekst }.Where(deel => deel.Length > 0).ToList();
        var wie = string.Join(afspraak.WieHangtAf ? " of " : " en ", afspraak.Wie.Select(Naam));
        return $"{wie} {afspraak.Doet}{(delen.Count == 0 ? "" : $" ({string.Join("; ", delen)})")}";
    }

    public static string Naam(Rol rol) => rol.Naam == "niet_genoemd" ? "(niet genoemd)" : Leesbaar(rol.Van is { } van ? $"{rol.Naam} van {van.Naam}" : rol.Naam);

    public static string Leesbaar(string naam) => naam.Replace('_', ' ');

    private static string Deel(string ervoor, IReadOnlyCollection<Rol> rollen) =>
        rollen.Count == 0 ? "" : ervoor + string.Join(", ", rollen.Select(Naam));
}
