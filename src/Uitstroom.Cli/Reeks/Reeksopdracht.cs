using System.Globalization;
using System.Runtime.InteropServices;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom toets REGIO --bestand</c>: opens what is read and written, and closes it with the totals.</summary>
internal static class Reeksopdracht
{
    public static async Task<int> Voer(Omgeving omgeving, Regeling regeling, Toetskeuzes keuzes, string bestand, string? uit)
    {
        using var onderbreking = new Onderbreking();
        await using var invoer = Invoerbestand.Open(bestand, omgeving);
        using var doel = uit is null ? null : new Uitvoerbestand(uit);
        var uitvoer = doel?.Stroom ?? omgeving.Uitvoer();
        var lezer = new Regellezer(invoer, Aanvraag.GrootsteLengte);
        var vandaag = new Lazy<NodaTime.LocalDate>(omgeving.Vandaag);
        using var verwerking = new Blokverwerking(regeling, keuzes, () => vandaag.Value, bestand);
        var reeks = new Reeksgang<Blokuitkomst>(lezer, verwerking.Verwerk, onderbreking.Stop);
        var meldingen = new Meldingen(omgeving.Fout);
        var totaal = new Reekstotaal();
        await Voortgang.Toon(omgeving, doel is not null || !omgeving.Uit.IsTerminal, Lengte(invoer), gedaan => reeks.Voer(async (uitkomst, gelezen) =>
        {
            await uitvoer.WriteAsync(uitkomst.Regels, onderbreking.Stop);
            meldingen.Kort(uitkomst.Meldingen);
            totaal.Voeg(uitkomst.Totaal);
            verwerking.Klaar(uitkomst);
            gedaan(gelezen);
        }));
        await uitvoer.FlushAsync(onderbreking.Stop);
        doel?.Klaar();
        Slot(omgeving.Fout, totaal, vandaag);
        return totaal.Fout > 0 ? Afsluitcode.Bevindingen : Afsluitcode.Goed;
    }

    private static long? Lengte(Stream invoer) => invoer.CanSeek ? invoer.Length : null;

    private static void Slot(Scherm scherm, Reekstotaal totaal, Lazy<NodaTime.LocalDate> vandaag)
    {
        var uitkomsten = totaal.Uitkomsten.Select(uitkomst => $"{uitkomst.Key} {Getal(uitkomst.Value)}");
        scherm.Regel($"{Getal(totaal.Aanvragen)} aanvragen: {string.Join(", ", uitkomsten.Append($"met fouten {Getal(totaal.Fout)}"))}.");
        if (vandaag.IsValueCreated)
        {
            scherm.Regel($"Aanvragen zonder peildatum zijn getoetst op vandaag, {Datumtekst.Iso(vandaag.Value)}.");
        }
    }

    private static string Getal(int getal) => getal.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}

/// <summary>Ctrl-C and the request to end, while there is something to tidy up.</summary>
internal sealed class Onderbreking : IDisposable
{
    private readonly CancellationTokenSource _bron = new();
    private readonly PosixSignalRegistration _int;
    private readonly PosixSignalRegistration _term;

    public Onderbreking()
    {
        _int = PosixSignalRegistration.Create(PosixSignal.SIGINT, Vang);
        _term = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Vang);
    }

    public CancellationToken Stop => _bron.Token;

    public void Dispose()
    {
        _int.Dispose();
        _term.Dispose();
        _bron.Dispose();
    }

    private void Vang(PosixSignalContext signaal)
    {
        signaal.Cancel = true;
        _bron.Cancel();
    }
}
