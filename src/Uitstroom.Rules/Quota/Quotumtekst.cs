using System.Text;

namespace Uitstroom.Rules;

/// <summary>An overview of quota in Dutch text.</summary>
internal static class Quotumtekst
{
    public static string Schrijf(Quotumoverzicht overzicht)
    {
        var tekst = new StringBuilder();
        foreach (var regel in overzicht.Standen.SelectMany(Regels))
        {
            tekst.Append(regel).Append('\n');
        }

        return tekst.ToString();
    }

    public static IEnumerable<string> Regels(Quotumstand stand)
    {
        yield return $"{stand.Quotum.Titel} ({Weergave.Datum(stand.Van)} tot en met {Weergave.Datum(stand.TotEnMet)})";
        yield return $"  {Aantal(stand)}";
        yield return $"  telt mee: {Geteld(stand)}; resteert: {Getal(stand.Resteert)}{(stand.Boven > 0 ? $"; {stand.Boven} te veel" : "")}";
        foreach (var groep in stand.Groepen)
        {
            yield return $"    {groep.Groep.Titel}: {Getal(groep.Geteld)}, telt mee: {QuotumJson.JaNee(groep.TeltMee)}";
        }

        foreach (var rij in stand.Rijen.Where(rij => rij.Gerealiseerd is not null || rij.Doorgeschoven > 0))
        {
            yield return $"    {Wie(rij)}: taakstelling {Taakstelling(rij)}, gerealiseerd {Getal(rij.Gerealiseerd)}, tekort {Getal(rij.Tekort)}";
        }

        foreach (var regel in Slot(stand))
        {
            yield return regel;
        }

        if (!stand.Bepalingen.IsEmpty)
        {
            yield return $"  Bepalingen: {string.Join(", ", stand.Bepalingen)}";
        }
    }

    /// <summary>What tables of numbers do not show.</summary>
    public static IEnumerable<string> Naast(Quotumstand stand) => stand.Groepen
        .Select(groep => $"  {groep.Groep.Titel}: {Getal(groep.Geteld)}, telt mee: {QuotumJson.JaNee(groep.TeltMee)}")
        .Concat(stand.NaarRato is { } exact ? [$"  naar rato van de dagen precies {exact}"] : [])
        .Concat(Slot(stand));

    /// <summary>What people must know of, and what is missing.</summary>
    public static IEnumerable<string> Slot(Quotumstand stand)
    {
        foreach (var signaal in stand.Signalen)
        {
            yield return $"  ! {signaal.Tekst}{(signaal.Beslist is { } wie ? $"; {wie}" : "")}  [{string.Join(", ", signaal.Bron)}]";
        }

        var mist = stand.Ontbreekt.Select(feit => feit.Naam).Concat(stand.OntbrekendeTellers.Select(teller => $"teller {teller}")).ToList();
        if (mist.Count > 0)
        {
            yield return $"  ? ontbreekt: {string.Join(", ", mist.Take(6))}{(mist.Count > 6 ? $" en nog {mist.Count - 6}" : "")}";
        }

        foreach (var ander in stand.AndereLezingen)
        {
            yield return $"  Andere lezing, {ander.Lezing.Naam}: {ander.Optie.Tekst} → {(ander.Stand.TeltMee is null && stand.TeltMee is not null && !ander.Stand.OntbrekendeTellers.IsEmpty ? "vraagt een andere telling" : Kort(ander.Stand))}";
        }
    }

    public static string Aantal(Quotumstand stand)
    {
        var eenheid = stand.Quotum.Eenheid.Length == 0 ? "" : " " + Weergave.Leesbaar(stand.Quotum.Eenheid);
        var soort = stand.Quotum.Soort switch { Quotumsoort.Maximum => "hoogstens ", Quotumsoort.Levering => "te leveren: ", Quotumsoort.Beschikbaar => "beschikbaar: ", _ => "taakstelling: " };
        var rato = stand.NaarRato is { } exact ? $" (naar rato van de dagen precies {exact})" : "";
        var door = stand.Doorgeschoven is null ? $", plus wat is doorgeschoven (ten minste {stand.DoorgeschovenMinstens})"
            : stand.Doorgeschoven > 0 ? $", met {stand.Doorgeschoven} doorgeschoven: {stand.Totaal}" : "";
        return stand.Aantal is { } aantal ? $"{soort}{aantal}{eenheid}{rato}{door}"
            : stand.Stilte is { } stilte ? $"het aantal: {Uitkomsttekst.Stilte(stilte)}"
            : $"{soort}onbekend";
    }

    /// <summary>The stand on one line, to compare readings.</summary>
    public static string Kort(Quotumstand stand)
    {
        var aanbod = stand.Quotum.BegrensdDoor is null || stand.Totaal is null ? ""
            : stand.AanTeBieden is { } aantal ? $", aan te bieden {aantal}" : ", wat wordt aangeboden beslissen mensen";
        return $"{(stand.Quotum.Soort == Quotumsoort.Taakstelling ? "taakstelling " : "")}{Getal(stand.Totaal)}, telt mee {Geteld(stand)}, resteert {Getal(stand.Resteert)}{aanbod}";
    }

    public static string Getal(long? getal) => getal is { } bekend ? $"{bekend}" : "onbekend";

    public static string Wie(Taakstellingstand rij) => string.Join(", ", new[] { rij.Groep, rij.Ontvanger ?? "(niemand genoemd)" }.OfType<string>());

    private static string Taakstelling(Taakstellingstand rij) =>
        rij.Stilte is { } stilte ? Uitkomsttekst.Stilte(stilte) : Getal(rij.Taakstelling) + (rij.Doorgeschoven > 0 ? $" (waarvan {rij.Doorgeschoven} doorgeschoven)" : "");

    private static string Geteld(Quotumstand stand) =>
        stand.TeltMee is { } zeker ? $"{zeker}" : stand.TeltMeeMinstens > 0 ? $"ten minste {stand.TeltMeeMinstens}" : "onbekend";
}
