namespace Uitstroom.Rules;

/// <summary>The parts of the section <c>gegevensdeling</c>.</summary>
internal static class Gegevensonderdelen
{
    private const string Sectie = "gegevensdeling";

    public static IEnumerable<Onderdeel> Van(Regeling regeling)
    {
        var deling = regeling.Gegevensdeling;
        return
        [
            .. Doel(deling.Doel),
            .. deling.Ontvangers.Select(ontvanger => new Onderdeel($"{Sectie}.ontvangers.{ontvanger.Naam}", Onderdeelsoort.Deelkring, ontvanger.Titel, ontvanger.Bron)),
            .. deling.Momenten.Select(moment => new Onderdeel($"{Sectie}.momenten.{moment.Naam}", Onderdeelsoort.Deelkring, moment.Titel, moment.Bron)),
            .. deling.Categorieen.Select(categorie => new Onderdeel($"{Sectie}.categorieen.{categorie.Naam}", Onderdeelsoort.Gegevensdeling, categorie.Titel, categorie.Bron)
            {
                Steun = Steun.Geen.Met(categorie.IngedeeldDoor),
                IsLos = !deling.Regels.Any(regel => regel.Wat.Alle().Any(wat => wat.Contains(categorie))),
            }),
            .. deling.Toestemmingen.Select(eis => new Onderdeel($"{Sectie}.toestemmingen.{eis.Naam}", Onderdeelsoort.Gegevensdeling, eis.Titel, eis.Bron)
            {
                Steun = Steun.Geen.Met(eis.Eis).Met(eis.Gever),
            }),
            .. deling.Regels.Select(Regel),
            .. Overig(deling.Overig),
            .. deling.Beginselen.Select(beginsel => new Onderdeel($"{Sectie}.beginselen.{beginsel.Naam}", Onderdeelsoort.Oordeel, beginsel.Tekst, beginsel.Bron)
            {
                Steun = Steun.Geen.Met(beginsel.OordeelDoor),
            }),
        ];
    }

    private static IEnumerable<Onderdeel> Doel(Doelbinding? doel)
    {
        if (doel is not null)
        {
            yield return new Onderdeel($"{Sectie}.doel", Onderdeelsoort.Gegevensdeling, doel.Omschrijving, doel.Bron) { Steun = Steun.Geen.Met(doel.Tenzij) };
        }
    }

    private static IEnumerable<Onderdeel> Overig(OverigeGegevens? overig)
    {
        if (overig is not null)
        {
            yield return new Onderdeel($"{Sectie}.overig", Onderdeelsoort.Oordeel, overig.Tekst, overig.Bron) { Steun = Steun.Geen.Met(overig.OordeelDoor) };
        }
    }

    private static Onderdeel Regel(Deelregel regel)
    {
        var aan = Weergave.Opsomming(regel.Aan.Select(ontvanger => ontvanger.Titel), "en");
        var wat = Weergave.Opsomming(regel.Wat.Alle().SelectMany(categorieen => categorieen).Distinct().Select(categorie => categorie.Titel), "en");
        var krijgt = regel.Soort switch
        {
            Deelsoort.KrijgtAlleen => "krijgt alleen",
            Deelsoort.KrijgtNiet => "krijgt niet",
            _ => "krijgt",
        };
        return new Onderdeel($"{Sectie}.regels.{regel.Naam}", Onderdeelsoort.Gegevensdeling, $"{aan} {krijgt} {wat}", regel.Bron)
        {
            Steun = Steun.Geen.Met(regel.Wanneer, regel.Tenzij).Met(regel.Lezingen()).Met(regel.OordeelDoor),
        };
    }
}
