using System.Collections.Concurrent;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Tests every line of a block. Used by several threads at once.</summary>
internal sealed class Blokverwerking(Regeling regeling, Toetskeuzes keuzes, Func<LocalDate> vandaag, string bestand) : IDisposable
{
    private readonly ConcurrentBag<Blokuitkomst> _vrij = [];
    private readonly AanvraagOpties _opties = new() { Bestand = bestand };
    private readonly bool _gewoon = keuzes.Toets is null && keuzes.Lezingen.IsEmpty;

    public Blokuitkomst Verwerk(Regelblok blok)
    {
        var uitkomst = _vrij.TryTake(out var gebruikt) ? gebruikt : new Blokuitkomst();
        blok.ElkeRegel((regel, nummer) => Regel(uitkomst, regel, nummer));
        blok.Vrij();
        return uitkomst;
    }

    /// <summary>Gives a result back when it has been written.</summary>
    public void Klaar(Blokuitkomst uitkomst)
    {
        uitkomst.Leeg();
        _vrij.Add(uitkomst);
    }

    public void Dispose()
    {
        foreach (var uitkomst in _vrij)
        {
            uitkomst.Dispose();
        }
    }

    private void Regel(Blokuitkomst uitkomst, ReadOnlySpan<byte> regel, int nummer)
    {
        var versie = keuzes.Peildatum is { } gevraagd ? regeling.Op(gevraagd) : regeling;
        var gelezen = Aanvraag.Parse(regel, versie, _opties);
        if (keuzes.Peildatum is null && !regeling.Versiedagen.IsEmpty && regeling.Op(gelezen.Aanvraag?.Peildatum ?? vandaag()) is var andere && andere != versie)
        {
            versie = andere;
            gelezen = Aanvraag.Parse(regel, versie, _opties);
        }

        if (gelezen.HeeftFouten)
        {
            Fout(uitkomst, gelezen, nummer);
            return;
        }

        uitkomst.Meldingen.AddRange(gelezen.Diagnostics.Select(melding => OpRegel(melding, nummer)));
        var aanvraag = gelezen.Aanvraag!;
        uitkomst.Voeg(nummer, _gewoon
            ? versie.Toets(aanvraag, keuzes.Peildatum ?? aanvraag.Peildatum ?? vandaag())
            : keuzes.Voer(versie, aanvraag, vandaag));
    }

    private static void Fout(Blokuitkomst uitkomst, AanvraagResult gelezen, int nummer)
    {
        gelezen = gelezen with { Diagnostics = [.. gelezen.Diagnostics.Select(melding => OpRegel(melding, nummer))] };
        uitkomst.Meldingen.AddRange(gelezen.Diagnostics);
        uitkomst.VoegFout(nummer, gelezen.Aanvraag?.Kenmerk, gelezen);
    }

    /// <summary>Places are worked out for bad lines only: each line is read as a text of its own.</summary>
    public static Diagnostic OpRegel(Diagnostic melding, int nummer) =>
        melding with { Plaats = melding.Plaats with { Regel = nummer, Kolom = Math.Max(1, melding.Plaats.Kolom) } };
}
