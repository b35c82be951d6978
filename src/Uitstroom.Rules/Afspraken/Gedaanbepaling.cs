using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Finds when an afspraak was done, up to and including the day of asking.</summary>
internal static class Gedaanbepaling
{
    public static Keren Van(Afspraak afspraak, Afspraakrekening rekening)
    {
        var gebeurtenissen = rekening.Gebeurtenissen;
        var gemeld = gebeurtenissen.Gedaan.Count == 0 ? null : gebeurtenissen.Gedaan.GetValueOrDefault(afspraak.Naam);
        var feit = afspraak.KlaarBij?.In(rekening.Wereld);
        var keren = feit is null ? gemeld : VanFeit(feit, gebeurtenissen) ?? gemeld;
        if (feit is not null && gemeld is not null && keren != gemeld && !Gelijk(keren!, gemeld))
        {
            rekening.Meld(GebeurtenisDiagnostics.AndersGedaan(gebeurtenissen.Plaats(afspraak.Naam), afspraak.Naam, feit.Naam));
        }

        return keren is null ? Keren.Onbekend : TotEnMet(keren, rekening.Op);
    }

    private static Keren? VanFeit(Feit feit, Gebeurtenissen gebeurtenissen)
    {
        if (gebeurtenissen.Keren.TryGetValue(feit.Naam, out var keren))
        {
            return keren;
        }

        var waarde = gebeurtenissen.Aanvraag.Waarden[feit.Slot];
        if (!waarde.IsBekend)
        {
            return waarde.IsGeen ? Keren.Nooit : null;
        }

        return new Keren([new Keer(Dagbepaling.Dagvan(feit, waarde), gebeurtenissen.Tijdstippen.TryGetValue(feit.Naam, out var tijd) ? tijd : null)], Volledig: true);
    }

    // What lies in the future has not happened yet.
    private static Keren TotEnMet(Keren keren, LocalDate op) =>
        keren.Momenten.IsEmpty || keren.Momenten[^1].Dag <= op ? keren : keren with { Momenten = [.. keren.Momenten.Where(keer => keer.Dag <= op)] };

    private static bool Gelijk(Keren een, Keren twee) => een.Momenten.Select(keer => keer.Dag).SequenceEqual(twee.Momenten.Select(keer => keer.Dag));
}
