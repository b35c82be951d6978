using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Finds when an afspraak was done, up to and including the day of asking.</summary>
internal static class Gedaanbepaling
{
    public static Keren Van(Gelezenafspraak afspraak, Afspraakrekening rekening, Vreemdheden vreemdheden)
    {
        var gebeurtenissen = rekening.Gebeurtenissen;
        var gemeld = rekening.IsNietsGemeld ? null : gebeurtenissen.Gedaan.GetValueOrDefault(afspraak.Afspraak.Naam);
        if (afspraak.KlaarBij is not { } feit)
        {
            return gemeld is null ? Keren.Onbekend : TotEnMet(gemeld, rekening.Op);
        }

        var keren = VanFeit(feit, gebeurtenissen);
        if (keren is not null && gemeld is not null && !Gelijk(keren, gemeld))
        {
            vreemdheden.AndersGedaan(afspraak.Afspraak.Naam, feit);
        }

        return (keren ?? gemeld) is { } bekend ? TotEnMet(bekend, rekening.Op) : Keren.Onbekend;
    }

    private static Keren? VanFeit(Feit feit, Gebeurtenissen gebeurtenissen)
    {
        if (gebeurtenissen.Keren.Count > 0 && gebeurtenissen.Keren.TryGetValue(feit.Naam, out var keren))
        {
            return keren;
        }

        var punt = gebeurtenissen.Punt(feit);
        return punt.IsBekend ? new Keren([new Keer(punt.Dag, punt.Tijd)], Volledig: true)
            : punt.Soort == Puntsoort.NogNiet ? Keren.Nooit
            : null;
    }

    // What lies in the future has not happened yet.
    private static Keren TotEnMet(Keren keren, LocalDate op) =>
        keren.Momenten.IsEmpty || keren.Momenten[^1].Dag <= op ? keren : keren with { Momenten = [.. keren.Momenten.Where(keer => keer.Dag <= op)] };

    private static bool Gelijk(Keren een, Keren twee) => een.Momenten.Select(keer => keer.Dag).SequenceEqual(twee.Momenten.Select(keer => keer.Dag));
}
