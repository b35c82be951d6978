using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>A comparison for people: first the text, then the meaning.</summary>
internal sealed class Vergelijkweergave(Scherm scherm)
{
    // More than this nobody reads on a screen; JSON has them all.
    private const int MeesteVerschillen = 60;

    public void Toon(Regelingvergelijking vergelijking, ImmutableArray<Tekstverschil> verschillen, IReadOnlyCollection<Regelingvergelijking> later, IReadOnlyDictionary<string, string> gekozen)
    {
        var (oud, nieuw) = (Datumtekst.Iso(vergelijking.PeildatumOud), Datumtekst.Iso(vergelijking.PeildatumNieuw));
        scherm.Alinea(oud == nieuw
            ? $"{vergelijking.Oud.Naam} en {vergelijking.Nieuw.Naam} vergeleken, getoetst op {oud}."
            : $"{vergelijking.Oud.Naam} op {oud} en {vergelijking.Nieuw.Naam} op {nieuw} vergeleken.");
        scherm.Regel();
        scherm.Regel(verschillen.Length switch
        {
            0 => "De tekst is gelijk.",
            1 => "De tekst verschilt op 1 plaats:",
            var aantal => $"De tekst verschilt op {aantal} plaatsen:",
        });
        foreach (var verschil in verschillen.Take(MeesteVerschillen))
        {
            scherm.Alinea($"- {verschil}");
        }

        if (verschillen.Length > MeesteVerschillen)
        {
            scherm.Regel($"  en nog {verschillen.Length - MeesteVerschillen}; `--json` toont ze alle");
        }

        AlleenFeiten(vergelijking.Oud, vergelijking.Nieuw);
        AlleenFeiten(vergelijking.Nieuw, vergelijking.Oud);
        scherm.Regel();
        var regels = vergelijking.ToText().Split('\n')[..^1];
        foreach (var regel in regels[..^1])
        {
            scherm.Alinea(regel);
        }

        Standaardlezingen(vergelijking, gekozen);
        scherm.Alinea(regels[^1]);
        Later(vergelijking, later);
    }

    /// <summary>Two agreements know different facts: what only one of them knows is unknown to the other.</summary>
    private void AlleenFeiten(Regeling regeling, Regeling ander)
    {
        var namen = Vergelijkingjson.AlleenFeiten(regeling, ander).ToList();
        if (namen.Count > 0 && regeling.Naam != ander.Naam)
        {
            scherm.Alinea($"Feiten die alleen {regeling.Naam} kent: {string.Join(", ", namen)}.");
        }
    }

    /// <summary>Where the text can be read in more ways, which was taken.</summary>
    private void Standaardlezingen(Regelingvergelijking vergelijking, IReadOnlyDictionary<string, string> gekozen)
    {
        if (vergelijking.Oud.Lezingen.Concat(vergelijking.Nieuw.Lezingen).Any(lezing => lezing.Standaard is not null && !gekozen.ContainsKey(lezing.Naam)))
        {
            scherm.Alinea($"{(gekozen.Count == 0 ? "Vergeleken" : "Verder vergeleken")} met de standaardlezingen; `--lezing naam=optie` kiest een andere.");
        }
    }

    private void Later(Regelingvergelijking vergelijking, IReadOnlyCollection<Regelingvergelijking> later)
    {
        foreach (var dan in later)
        {
            var dag = Datumtekst.Iso(dan.PeildatumNieuw);
            var anders = Beeld(dan).Except(Beeld(vergelijking)).ToList();
            scherm.Alinea(anders.Count == 0 ? $"Op {dag} is de vergelijking dezelfde." : $"Op {dag} is het anders: {string.Join("; ", anders)}.");
        }
    }

    private static IEnumerable<string> Beeld(Regelingvergelijking vergelijking) =>
        vergelijking.Alles.SelectMany(toets => toets.Onderdelen).Select(deel => $"{deel.Pad} {Waardewoord(deel.Betekenis)}")
            .Concat(vergelijking.Regels.Select(regel => $"{regel.Pad} {Standwoord(regel.Stand)}"))
            .Concat(vergelijking.AlleenTekst.Select(deel => $"{deel} alleen als tekst vergeleken"));

    private static string Standwoord(Regelstand stand) => stand switch
    {
        Regelstand.Anders => "anders",
        Regelstand.NietVergeleken => "niet vergeleken",
        _ => "gelijk",
    };

    private static string Waardewoord(Betekenis betekenis) => betekenis switch
    {
        Betekenis.Gelijk => "gelijk",
        Betekenis.Strenger => "strenger",
        Betekenis.Ruimer => "ruimer",
        Betekenis.NietBewezen => "niet bewezen",
        _ => "anders",
    };
}
