using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What goes first, with the readings that were chosen.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Eerst">What goes first; null while a reading leaves it open.</param>
/// <param name="Lezingen">What each option of the readings gives that no person chose, in the order of the options; empty when nothing turns on a reading.</param>
public sealed record Voorrangsuitslag(Voorrangsregel Regel, string? Eerst, ImmutableArray<Leesvoorrang> Lezingen)
{
    /// <summary>What comes after it, without what goes first; in order only where <see cref="Voorrangsregel.Onderling"/> says so.</summary>
    public ImmutableArray<string> Daarna => [.. Regel.Daarna.Where(ander => ander != Eerst)];

    internal static ImmutableArray<Voorrangsuitslag> Op(Regeling regeling, string? gevraagd, ImmutableSortedDictionary<string, string> lezingen)
    {
        var gekozen = regeling.GekozenLezingen.SetItems(lezingen);
        var (wereld, zelf) = (Lezingkeuze.Wereld(regeling, gekozen), Lezingkeuze.Gekozen(regeling, gekozen));
        return [.. regeling.Voorrang.Where(regel => gevraagd is null || Gaat(regeling, regel, gevraagd)).Select(regel => Van(regel, wereld, zelf))];
    }

    private static Voorrangsuitslag Van(Voorrangsregel regel, Wereld wereld, Wereld zelf)
    {
        var eerst = regel.EerstKeus;
        var uitkomsten = Leeswerelden.Van(wereld, eerst.Lezingen()).Select(eerst.In).Distinct().ToList();
        return new Voorrangsuitslag(regel, uitkomsten.Count == 1 ? uitkomsten[0] : null, [.. Varianten(eerst, zelf)]);
    }

    private static IEnumerable<Leesvoorrang> Varianten(Keus<string> eerst, Wereld zelf) => eerst.Alle().Distinct().Count() == 1 ? [] :
        eerst.Lezingen().Distinct().Where(lezing => zelf.Optie(lezing) is null).SelectMany(lezing => lezing.Opties.Select((optie, i) =>
            new Leesvoorrang(lezing, optie, [.. Leeswerelden.Van(zelf.Met(lezing, i), eerst.Lezingen()).Select(eerst.In).Distinct()])));

    /// <summary>An id of the register asks by provision, anything else by the words of the rule.</summary>
    private static bool Gaat(Regeling regeling, Voorrangsregel regel, string gevraagd)
    {
        if (regeling.Bepalingen.ContainsKey(gevraagd))
        {
            return regel.GaatOver(gevraagd) || regel.Bron.Contains(gevraagd);
        }

        var woord = Weergave.Leesbaar(gevraagd).Trim();
        return regel.Eersten.Concat(regel.Daarna).Append(regel.Naam).Append(regel.Onderwerp)
            .Any(tekst => Weergave.Leesbaar(tekst).Contains(woord, StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>What goes first under an option of a reading.</summary>
/// <param name="Lezing">The reading.</param>
/// <param name="Optie">The option.</param>
/// <param name="Eerst">What goes first; more than one where another reading is open as well.</param>
public sealed record Leesvoorrang(Lezing Lezing, Leesoptie Optie, ImmutableArray<string> Eerst);
