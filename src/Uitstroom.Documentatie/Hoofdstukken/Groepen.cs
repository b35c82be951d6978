using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: who the agreement is for.</summary>
internal static class Groepen
{
    public static Deel Maak(Opbouw op) => new("doelgroepen", "Voor wie", op.Regeling.Doelgroepen.Select(groep => Groep(op, groep)))
    {
        Blokken = op.Regeling.Doelgroepen.IsEmpty ? [] : [new Blok.Alinea("Iemand kan bij meer doelgroepen tegelijk horen.")],
    };

    private static Deel Groep(Opbouw op, Doelgroep groep)
    {
        var blokken = new List<Blok> { new Blok.Lijst([op.Zin.Als("De cliënt hoort hierbij", groep.Wanneer)]) };
        if (groep.Peildatum is { } peil)
        {
            blokken.Add(new Blok.Lijst([Peilmoment.Van("Getoetst op", peil)]));
        }

        if (groep.Maximum is { } maximum)
        {
            blokken.Add(Maximum(op, maximum));
        }

        if (!groep.Antwoorden.IsEmpty)
        {
            blokken.Add(new Blok.Termen([.. groep.Antwoorden.Select(antwoord => Antwoord(op, $"doelgroepen.{groep.Naam}.antwoorden.{antwoord.Naam}", antwoord))]));
        }

        return new Deel($"doelgroepen.{groep.Naam}", groep.Titel, blokken)
        {
            IsRegel = true,
            Kenmerken = (groep.Beslist is { } rol ? (Tekst)$"Wat open is, beslist: {Rolzin.Van(rol)}." : Tekst.Leeg) + op.Bron(groep.Bron),
        };
    }


    private static Blok.Lijst Maximum(Opbouw op, Maximum maximum)
    {
        var telt = maximum.Telt is { } wat ? $" Geteld worden: {Weergave.Opsomming(wat.Alle().Select(Weergave.Leesbaar).Distinct())}." : "";
        return new Blok.Lijst(
        [
            (Tekst)$"Hoogstens {Getalzin.Keus(maximum.Aantal)} per {Weergave.Opsomming(maximum.Per.Alle().Select(Quotumzin.Tijdvak).Distinct())}.{telt} Hardheidsclausule mogelijk: {Uitkomsttekst.Stilte(maximum.Hardheidsclausule)}."
                + op.Bron(maximum.Bron),
        ]);
    }

    private static Term Antwoord(Opbouw op, string pad, Antwoordregel antwoord)
    {
        var naam = Schrijfwijze.Hoofdletter(Weergave.Leesbaar(antwoord.Naam));
        if (antwoord.Rijen is [{ Wanneer: null } enige])
        {
            var punt = Opbouw.PerLezing(enige.Dan, tekst => Uitkomsttekst.Stilte(tekst));
            return new Term(pad, naam, punt.Tekst + op.Bron(enige.Bron)) { Punten = punt.Delen };
        }

        return new Term(pad, naam, "De eerste regel die geldt telt:") { Punten = [.. antwoord.Rijen.Select(rij => Rij(op, rij))] };
    }

    private static Punt Rij(Opbouw op, Antwoordrij rij)
    {
        var dan = Opbouw.PerLezing(rij.Dan, tekst => Uitkomsttekst.Stilte(tekst));
        var kop = (rij.Wanneer is null ? Tekst.Vet("Anders") + ": " : Tekst.Leeg) + dan.Tekst + op.Bron(rij.Bron);
        var delen = rij.Wanneer is null ? dan.Delen : [.. dan.Delen, op.Zin.Als("", rij.Wanneer)];
        return new Punt(kop, delen);
    }
}
