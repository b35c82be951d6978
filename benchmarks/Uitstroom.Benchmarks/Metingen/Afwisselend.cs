using System.Diagnostics;
using System.Globalization;

namespace Uitstroom.Benchmarks;

/// <summary>
/// The ratios on a machine that has other work to do: every measurement takes its turn, round after round, and of each the
/// fastest round counts. A disturbance then spoils a round, not a ratio.
/// </summary>
internal static class Afwisselend
{
    public static void Meet(TextWriter uit, TimeSpan duur)
    {
        var beslissing = new BeslissingBenchmarks();
        var json = new JsonBenchmarks();
        var uitleg = new UitlegBenchmarks();
        Groep(uit, duur, "decision",
            ("by hand", () => beslissing.Handgeschreven()), ("engine, full", () => beslissing.Engine()), ("engine, outcome", () => beslissing.EngineAlleenUitkomst()));
        Groep(uit, duur, "reading", ("skimming", () => json.Overslaan()), ("application", () => json.Aanvraag()));
        var termijnen = new TermijnBenchmarks { Afspraken = Voorraad.Aantal };
        termijnen.Opzet();
        Groep(uit, duur, "deadlines", ("bare NodaTime", () => termijnen.KaleRekening()), ("overview", () => termijnen.Overzicht()));
        var contracten = new ContractBenchmarks();
        Groep(uit, duur, "choice of a contract", ContractBenchmarks.Keuzes, ("by hand", () => contracten.KeuzeMetDeHand()), ("engine", () => contracten.Keuze()));
        Groep(uit, duur, "event of a contract", ContractBenchmarks.Overgangen, ("by hand", () => contracten.OvergangMetDeHand()), ("engine", () => contracten.Overgang()));
        Groep(uit, duur, "explanation", ("decision", () => uitleg.Beslissing()), ("with tree", () => uitleg.Boom()), ("with text", () => uitleg.Tekst()));
    }

    /// <summary>Measures one group against its first member.</summary>
    /// <param name="uit">Where the figures go, per application.</param>
    /// <param name="duur">How long the turns are taken, twice: the first time to warm up.</param>
    /// <param name="naam">The heading.</param>
    /// <param name="metingen">What to do with all applications of a <see cref="Voorraad"/>.</param>
    public static void Groep(TextWriter uit, TimeSpan duur, string naam, params (string Naam, Action Doe)[] metingen) => Groep(uit, duur, naam, Voorraad.Aantal, metingen);

    private static void Groep(TextWriter uit, TimeSpan duur, string naam, int aantal, params (string Naam, Action Doe)[] metingen)
    {
        var snelst = metingen.Select(_ => TimeSpan.MaxValue).ToArray();
        var bytes = new long[metingen.Length];
        var begin = Stopwatch.GetTimestamp();
        for (var warm = 0; warm < 2; warm++, begin = Stopwatch.GetTimestamp())
        {
            // The first pass lets the just-in-time compiler finish; what it measured is forgotten.
            Array.Fill(snelst, TimeSpan.MaxValue);
            while (Stopwatch.GetElapsedTime(begin) < duur)
            {
                Ronde(metingen, snelst, bytes);
            }
        }

        uit.WriteLine(naam);
        for (var i = 0; i < metingen.Length; i++)
        {
            uit.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {metingen[i].Naam,-16} {snelst[i].TotalNanoseconds / aantal,12:0.0} ns {bytes[i] / aantal,8} B   × {snelst[i] / snelst[0]:0.00}"));
        }
    }

    private static void Ronde((string Naam, Action Doe)[] metingen, TimeSpan[] snelst, long[] bytes)
    {
        for (var i = 0; i < metingen.Length; i++)
        {
            var ervoor = GC.GetAllocatedBytesForCurrentThread();
            var begin = Stopwatch.GetTimestamp();
            metingen[i].Doe();
            var tijd = Stopwatch.GetElapsedTime(begin);
            bytes[i] = GC.GetAllocatedBytesForCurrentThread() - ervoor;
            snelst[i] = tijd < snelst[i] ? tijd : snelst[i];
        }
    }
}
