using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: what is proven, over how many applications, and what is not.</summary>
internal static class Bewijsdeel
{
    public static Deel Maak(Regelingvergelijking vergelijking, ImmutableArray<Tekstverschil> tekst) => new("bewijs", "Wat bewezen is en wat niet",
    [
        new Blok.Alinea("„Bewezen” betekent: niet met een steekproef, maar over alle aanvragen die de regels van oud of nieuw van elkaar kunnen onderscheiden. Onbekende gegevens horen daarbij."),
        new Blok.Tabel("Waarover het bewijs gaat", [new Kolom("Wat vergeleken is", IsBreed: true), "Bewezen", new Kolom("Gegevens", IsGetal: true), new Kolom("Aanvragen", IsGetal: true)], [.. vergelijking.Alles.Select(Rij)]) { KopZegtHet = true },
        new Blok.Lijst([.. Grenzen(vergelijking, tekst).Select(zin => (Punt)(Tekst)zin)]),
    ]);

    /// <summary>Whether everything that was compared is proven.</summary>
    public static bool IsVolledig(Regelingvergelijking vergelijking) => vergelijking.Alles.All(IsBewezen) && vergelijking.Regels.All(regel => regel.Stand != Regelstand.NietVergeleken);

    private static bool IsBewezen(Toetsvergelijking toets) => !toets.Aanvragen.IsZero && toets.Onderdelen.All(deel => deel.Betekenis != Betekenis.NietBewezen);

    private static Rij Rij(Toetsvergelijking toets) => new(null,
    [
        Schrijfwijze.Hoofdletter(toets.Nieuw.Titel),
        !IsBewezen(toets) ? Tekst.Merk("niet alles", Merksoort.Open) : Tekst.Merk("ja", Merksoort.Vast),
        Weergave.Aantal(toets.Feiten),
        toets.Aanvragen.IsZero ? "te veel" : (toets.IsPrecies ? "" : "hoogstens ") + Groot(toets.Aanvragen),
    ]);

    /// <summary>A number that nobody reads out is a power of ten, rounded down.</summary>
    private static string Groot(System.Numerics.BigInteger aantal)
    {
        var cijfers = aantal.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return cijfers.Length <= 12 ? Weergave.Aantal(aantal) : $"meer dan een 1 met {cijfers.Length - 1} nullen";
    }

    private static IEnumerable<string> Grenzen(Regelingvergelijking vergelijking, ImmutableArray<Tekstverschil> tekst)
    {
        var dag = vergelijking.PeildatumNieuw;
        yield return $"Het bewijs geldt voor aanvragen die op {Weergave.Datum(dag)} worden getoetst. Op een andere dag kunnen maanden anders uitvallen."
            + (vergelijking.Draaidagen.Where(draai => draai > dag).ToList() is { Count: > 0 } later ? $" De regels veranderen vanzelf op {Weergave.Opsomming(later.Select(Weergave.Datum), "en")}." : "");
        yield return "Waar de tekst op meer manieren te lezen is, is de gekozen of de standaardlezing genomen; een lezing zonder standaard bleef open.";
        yield return "Een oordeel telt zoals iemand het geeft. Of mensen anders gaan oordelen, is niet te bewijzen.";
        foreach (var deel in vergelijking.Alles.SelectMany(toets => toets.Onderdelen).Where(deel => deel.Betekenis == Betekenis.NietBewezen))
        {
            yield return $"Niet bewezen: {deel.Titel}.";
        }

        foreach (var toets in vergelijking.Alles.Where(toets => !toets.AndereFeiten.IsEmpty))
        {
            yield return $"Bij „{toets.Nieuw.Titel}” hebben deze gegevens in oud en nieuw een andere soort waarde; zij zijn als verschillende gegevens vergeleken: {Weergave.Opsomming(toets.AndereFeiten.Select(Weergave.Leesbaar), "en")}.";
        }

        var buiten = tekst.Select(verschil => verschil.AlleenTekst).OfType<string>().Distinct(StringComparer.Ordinal).Select(Weergave.Leesbaar).ToList();
        if (buiten.Count > 0)
        {
            yield return $"Alleen als tekst vergeleken, dus zonder bewijs van wat het betekent: {Weergave.Opsomming(buiten, "en")}.";
        }

        if (vergelijking.Regels.Any(regel => regel.Stand is Regelstand.Anders or Regelstand.GelijkBekeken))
        {
            yield return "Van verdeelsleutels, quota, afspraken en contracten die anders zijn opgeschreven, zijn aantallen en dagen een voor een geprobeerd. Welke, staat erbij; daarbuiten is niets bewezen.";
        }

        foreach (var regel in vergelijking.Regels.Where(regel => regel.Stand == Regelstand.NietVergeleken))
        {
            yield return $"Niet te vergelijken: {regel.Titel}.";
        }

        yield return "Hoeveel mensen het raakt, is geen bewijs maar een telling: zie „Wie het raakt”.";
    }
}
