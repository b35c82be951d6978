using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>How afspraken stand on a day, for commands that show some of them.</summary>
internal static class Gebeurtenisopening
{
    /// <summary>The overview; null when no day and no events were asked for, or after errors.</summary>
    /// <param name="regeling">The regeling.</param>
    /// <param name="bestand">The file with events; null for none.</param>
    /// <param name="keuzes">The day and the readings.</param>
    /// <param name="meldingen">Where findings go.</param>
    /// <param name="vandaag">Today, for events without a day.</param>
    /// <param name="fout">Whether something was wrong.</param>
    public static Afsprakenoverzicht? Open(Regeling regeling, string? bestand, Toetskeuzes keuzes, Meldingen meldingen, Func<LocalDate> vandaag, out bool fout)
    {
        fout = false;
        if (bestand is null && keuzes.Peildatum is null)
        {
            return null;
        }

        var gelezen = bestand is null ? Gebeurtenissen.Voor(regeling).Bouw() : GebeurtenissenLoader.Load(bestand, regeling);
        meldingen.MetBron(gelezen.Diagnostics);
        fout = gelezen.HeeftFouten;
        return gelezen.Gebeurtenissen is { } wat
            ? regeling.AfsprakenOp(wat, new AfsprakenOpties { Op = keuzes.Peildatum ?? wat.Op ?? vandaag(), Lezingen = keuzes.Lezingen })
            : null;
    }
}
