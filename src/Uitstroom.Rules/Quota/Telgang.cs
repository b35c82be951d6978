using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What counts towards a number in one year, group by group.</summary>
/// <param name="Aantal">What counts; null when unknown.</param>
/// <param name="Minstens">What certainly counts.</param>
/// <param name="Groepen">The groups; empty when there is one count.</param>
internal sealed record Telgang(long? Aantal, long Minstens, ImmutableArray<Telgroepstand> Groepen)
{
    public static Telgang Tel(Quotumvraag vraag, Quotum quotum, int jaar, Onbekende onbekende)
    {
        var telling = vraag.Telling(quotum, jaar);
        if (telling?.Totaal is { } totaal)
        {
            return new Telgang(totaal.Aantal, totaal.Aantal, []);
        }

        if (telling is null || quotum.Groepen.IsEmpty)
        {
            onbekende.Teller($"{quotum.Naam} {jaar}");
            return new Telgang(null, 0, []);
        }

        var tijdvak = Teljaar.In(quotum.Per.In(vraag.Wereld), jaar);
        var groepen = quotum.Groepen.Select(groep => Groep(vraag, groep, telling, tijdvak, $"{quotum.Naam} {jaar}", onbekende)).ToImmutableArray();
        var zeker = groepen.Where(groep => groep.TeltMee == true).Sum(groep => groep.Geteld ?? 0);
        var bekend = groepen.All(groep => groep.TeltMee == false || groep is { TeltMee: true, Geteld: not null } or { Geteld: 0 });
        return new Telgang(bekend ? zeker : null, zeker, groepen);
    }

    private static Telgroepstand Groep(Quotumvraag vraag, Telgroep groep, Telling telling, Teljaar tijdvak, string teller, Onbekende onbekende)
    {
        var regels = telling.Regels.Where(regel => regel.Naam == groep.Naam).ToList();
        var geteld = regels.Count == 0 ? (long?)null : regels.Sum(regel => regel.Aantal);
        var proef = vraag.Proef(groep.Wanneer, tijdvak);
        if (!proef.IsOnwaar && geteld is null)
        {
            onbekende.Teller($"{teller} {groep.Naam}");
        }

        if (geteld != 0)
        {
            onbekende.Voeg(proef);
        }

        return new Telgroepstand(groep, geteld, proef.IsWaar ? true : proef.IsOnwaar ? false : null, proef.Redenen);
    }
}
