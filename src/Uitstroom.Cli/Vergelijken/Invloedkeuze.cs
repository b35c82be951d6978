using System.CommandLine;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>The options with which a command counts what a change does to applications, and the counting itself.</summary>
internal static class Invloedkeuze
{
    public static Option<string?> Aanvragen() => new("--aanvragen")
    {
        Description = "Telt wat er verandert voor de aanvragen in dit bestand: per regel een aanvraag als JSON. `-` leest van de invoer.",
        HelpName = "AANVRAGEN",
    };

    public static Option<string?> Per() => new("--per") { Description = "Het feit waarnaar ook geteld wordt; anders de gemeente.", HelpName = "FEIT" };

    /// <summary>Counts; an application that names no day is tested today, and that is said.</summary>
    public static async Task<Invloed> Tel(Omgeving omgeving, Versiepaar beide, string bestand, string? per)
    {
        var vandaag = new Lazy<LocalDate>(omgeving.Vandaag);
        var paar = beide.VoorAanvragen();
        var invloed = await Tel(omgeving, paar, bestand, per, () => vandaag.Value);
        if (vandaag.IsValueCreated)
        {
            omgeving.Fout.Regel($"Aanvragen zonder peildatum zijn getoetst op vandaag, {Datumtekst.Iso(vandaag.Value)}.");
        }

        if (paar.Keuzes.Peildatum is null && (!paar.Oud.Versiedagen.IsEmpty || !paar.Nieuw.Versiedagen.IsEmpty))
        {
            omgeving.Fout.Alinea("Elke aanvraag is getoetst met de tekst van haar eigen peildatum. Met `NIEUW@JJJJ-MM-DD` geldt de tekst van die dag voor elke aanvraag.");
        }

        return invloed;
    }

    /// <summary>Counts between two versions as they are.</summary>
    public static Task<Invloed> Tel(Omgeving omgeving, Versiepaar paar, string bestand, string? per, Func<LocalDate> vandaag)
    {
        if (per is not null && !Invloed.IndelingMogelijk(paar.Oud, paar.Nieuw, per))
        {
            var namen = paar.Oud.Feiten.Concat(paar.Nieuw.Feiten).Where(feit => feit.Type is FeitType.JaNee or FeitType.Keuze).Select(feit => feit.Naam).Distinct();
            throw new Gebruiksfout($"naar `{per}` kan niet geteld worden", Suggestion.For(per, namen) ?? "noem een feit van het type `keuze` of `ja_nee`");
        }

        return new Invloedreeks(paar, bestand, per).Voer(omgeving, vandaag);
    }

    /// <summary>What a page calls the file: its name without the folder, which says something of who made the page.</summary>
    public static string? Naam(string bestand) => bestand == "-" ? null : Path.GetFileName(bestand);

    /// <summary>As with <c>toets --bestand</c>: a bad line is told by the exit code too.</summary>
    public static int Code(Invloed invloed) => invloed.Fout + invloed.AlleenOud + invloed.AlleenNieuw > 0 ? Afsluitcode.Bevindingen : Afsluitcode.Goed;
}
