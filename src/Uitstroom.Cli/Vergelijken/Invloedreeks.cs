using System.Collections.Concurrent;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Tests every application of a file under two versions and counts what changes. Memory does not grow with the file.</summary>
/// <param name="paar">The versions, with the date and readings that the user chose.</param>
/// <param name="bestand">The name of the file, for messages.</param>
/// <param name="per">The fact by whose value is counted too; null for that of the gemeente.</param>
internal sealed class Invloedreeks(Versiepaar paar, string bestand, string? per)
{
    // Whoever must read more than this has the wrong file.
    private const int MeesteMeldingen = 100;

    // A fact that only the other one knows is no mistake of who wrote the application.
    private readonly AanvraagOpties _oudeOpties = new AanvraagOpties { Bestand = bestand }.MetAndere([paar.Nieuw]);
    private readonly AanvraagOpties _nieuweOpties = new AanvraagOpties { Bestand = bestand }.MetAndere([paar.Oud]);
    private readonly ConcurrentDictionary<Regeling, Toetskeuzes> _keuzes = new();
    private readonly Invloed _totaal = new(paar.Oud, paar.Nieuw, per);

    /// <summary>Counts, with progress and messages on standard error.</summary>
    /// <param name="omgeving">Where to read and to tell.</param>
    /// <param name="vandaag">The day of testing of an application that names none.</param>
    public async Task<Invloed> Voer(Omgeving omgeving, Func<LocalDate> vandaag)
    {
        using var onderbreking = new Onderbreking();
        await using var invoer = Invoerbestand.Open(bestand, omgeving);
        var gang = new Reeksgang<Deeltelling>(new Regellezer(invoer, Aanvraag.GrootsteLengte), blok => Blok(blok, vandaag), onderbreking.Stop);
        var meldingen = new Meldingen(omgeving.Fout);
        var gemeld = 0;
        await Voortgang.Toon(omgeving, elders: true, invoer.CanSeek ? invoer.Length : null, gedaan => gang.Voer((deel, gelezen) =>
        {
            _totaal.Voeg(deel.Invloed);
            meldingen.Kort(deel.Meldingen.Take(MeesteMeldingen - gemeld));
            gemeld = Math.Min(MeesteMeldingen, gemeld + deel.Meldingen.Count);
            gedaan(gelezen);
            return Task.CompletedTask;
        }));
        if (_totaal.Fout + _totaal.AlleenOud + _totaal.AlleenNieuw is > 0 and var slecht)
        {
            omgeving.Fout.Regel($"{Getaltekst.Van(slecht)} {(slecht == 1 ? "regel is" : "regels zijn")} niet vergeleken{(gemeld == MeesteMeldingen ? $"; alleen de eerste {MeesteMeldingen} meldingen staan hier" : "")}.");
        }

        return _totaal;
    }

    private Deeltelling Blok(Regelblok blok, Func<LocalDate> vandaag)
    {
        var telling = new Deeltelling(_totaal.Deel(), []);
        blok.ElkeRegel((regel, nummer) => Regel(regel, nummer, telling, vandaag));
        blok.Vrij();
        return telling;
    }

    private void Regel(ReadOnlySpan<byte> regel, int nummer, Deeltelling telling, Func<LocalDate> vandaag)
    {
        var (oud, eerst) = Lees(paar.Oud, _oudeOpties, regel, vandaag);
        var (nieuw, daarna) = Lees(paar.Nieuw, _nieuweOpties, regel, vandaag);
        if (eerst.HeeftFouten || daarna.HeeftFouten)
        {
            var fouten = (eerst.HeeftFouten, daarna.HeeftFouten) switch
            {
                (true, true) => Fouten(eerst, "").Union(Fouten(daarna, "")),
                (true, _) => Fouten(eerst, "in oud: "),
                _ => Fouten(daarna, "in nieuw: "),
            };
            telling.Meldingen.AddRange(fouten.Select(fout => Blokverwerking.OpRegel(fout, nummer)));
            telling.Invloed.TelFout(!eerst.HeeftFouten, !daarna.HeeftFouten);
            return;
        }

        var onbekend = !(eerst.Diagnostics.IsEmpty && daarna.Diagnostics.IsEmpty) && eerst.Diagnostics.Concat(daarna.Diagnostics).Any(melding => melding.Id is "UIT4017" or "UIT4024");
        telling.Invloed.Tel(Toets(oud, eerst.Aanvraag!, vandaag), Toets(nieuw, daarna.Aanvraag!, vandaag), nummer, onbekend);
    }

    private Toetsing Toets(Regeling versie, Aanvraag aanvraag, Func<LocalDate> vandaag) =>
        _keuzes.GetOrAdd(versie, paar.KeuzesVoor).Voer(versie, aanvraag, vandaag);

    private static IEnumerable<Diagnostic> Fouten(AanvraagResult gelezen, string waar) => gelezen.Diagnostics
        .Where(melding => melding.Severity == Severity.Error).Select(melding => waar.Length == 0 ? melding : melding with { Melding = waar + melding.Melding });

    /// <summary>The application, read for the version of the regeling that holds on its date.</summary>
    private (Regeling Versie, AanvraagResult Gelezen) Lees(Regeling regeling, AanvraagOpties opties, ReadOnlySpan<byte> regel, Func<LocalDate> vandaag)
    {
        var versie = paar.Keuzes.Peildatum is { } gevraagd ? regeling.Op(gevraagd) : regeling;
        var gelezen = Aanvraag.Parse(regel, versie, opties);
        if (paar.Keuzes.Peildatum is not null || regeling.Versiedagen.IsEmpty)
        {
            return (versie, gelezen);
        }

        var andere = regeling.Op(gelezen.Aanvraag?.Peildatum ?? vandaag());
        return andere == versie ? (versie, gelezen) : (andere, Aanvraag.Parse(regel, andere, opties));
    }

    /// <summary>What was counted of a block, and what was wrong in it.</summary>
    private sealed record Deeltelling(Invloed Invloed, List<Diagnostic> Meldingen);
}
