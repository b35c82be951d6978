using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Tests every application of a file under two regelingen and counts what changes. Memory does not grow with the file.</summary>
/// <param name="oud">The one regeling.</param>
/// <param name="nieuw">The other.</param>
/// <param name="keuzes">The date and readings that the user chose.</param>
/// <param name="bestand">The name of the file, for messages.</param>
/// <param name="groepsfeit">The fact by whose value is counted too; null when there is none.</param>
internal sealed class Invloedreeks(Regeling oud, Regeling nieuw, Toetskeuzes keuzes, string bestand, string? groepsfeit)
{
    // A fact that only the other one knows is no mistake of who wrote the application.
    private readonly AanvraagOpties _oudeOpties = new AanvraagOpties { Bestand = bestand }.MetAndere([nieuw]);
    private readonly AanvraagOpties _nieuweOpties = new AanvraagOpties { Bestand = bestand }.MetAndere([oud]);

    public async Task<Invloed> Voer(Omgeving omgeving, Meldingen meldingen)
    {
        using var onderbreking = new Onderbreking();
        await using var invoer = Invoerbestand.Open(bestand, omgeving);
        var lezer = new Regellezer(invoer, Aanvraag.GrootsteLengte);
        var vandaag = new Lazy<LocalDate>(omgeving.Vandaag);
        var gang = new Reeksgang<(Invloed Invloed, List<Diagnostic> Meldingen)>(lezer, blok => Blok(blok, () => vandaag.Value), onderbreking.Stop);
        var totaal = new Invloed(groepsfeit);
        await Voortgang.Toon(omgeving, elders: true, invoer.CanSeek ? invoer.Length : null, gedaan => gang.Voer((deel, gelezen) =>
        {
            totaal.Voeg(deel.Invloed);
            meldingen.Kort(deel.Meldingen);
            gedaan(gelezen);
            return Task.CompletedTask;
        }));
        return totaal;
    }

    private (Invloed Invloed, List<Diagnostic> Meldingen) Blok(Regelblok blok, Func<LocalDate> vandaag)
    {
        var invloed = new Invloed(groepsfeit);
        var meldingen = new List<Diagnostic>();
        blok.ElkeRegel((regel, nummer) => Regel(regel, nummer, invloed, meldingen, vandaag));
        blok.Vrij();
        return (invloed, meldingen);
    }

    private void Regel(ReadOnlySpan<byte> regel, int nummer, Invloed invloed, List<Diagnostic> meldingen, Func<LocalDate> vandaag)
    {
        var eerst = Lees(oud, _oudeOpties with { EersteRegel = nummer }, regel, vandaag);
        var daarna = Lees(nieuw, _nieuweOpties with { EersteRegel = nummer }, regel, vandaag);
        if (eerst.Gelezen.HeeftFouten || daarna.Gelezen.HeeftFouten)
        {
            meldingen.AddRange(eerst.Gelezen.Diagnostics.Union(daarna.Gelezen.Diagnostics));
            invloed.TelFout();
            return;
        }

        invloed.Tel(keuzes.Voer(eerst.Versie, eerst.Gelezen.Aanvraag!, vandaag), keuzes.Voer(daarna.Versie, daarna.Gelezen.Aanvraag!, vandaag));
    }

    /// <summary>The application, read for the version of the regeling that holds on its date.</summary>
    private (Regeling Versie, AanvraagResult Gelezen) Lees(Regeling regeling, AanvraagOpties opties, ReadOnlySpan<byte> regel, Func<LocalDate> vandaag)
    {
        var versie = keuzes.Peildatum is { } gevraagd ? regeling.Op(gevraagd) : regeling;
        var gelezen = Aanvraag.Parse(regel, versie, opties);
        if (keuzes.Peildatum is not null || regeling.Versiedagen.IsEmpty)
        {
            return (versie, gelezen);
        }

        var andere = regeling.Op(gelezen.Aanvraag?.Peildatum ?? vandaag());
        return andere == versie ? (versie, gelezen) : (andere, Aanvraag.Parse(regel, andere, opties));
    }
}
