using System.Text;
using NodaTime;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>
/// A second opinion from a solver that knows nothing of pieces or diagrams: it gets the conditions and the domains of the facts, and must find somebody whom
/// one version lets in and the other does not exactly where the comparison says so.
/// </summary>
public sealed class Z3Tests
{
    private static readonly LocalDate _dag = new(2025, 6, 16);

    [Z3Fact]
    public void Z3_vindt_in_duizenden_willekeurige_paren_dezelfde_verschillen()
    {
        var (paren, vragen, verschillen) = (0, 0, 0);
        for (var reeks = 0; reeks < 15; reeks++)
        {
            var script = new StringBuilder();
            var verwacht = new List<(int Zaad, Smtvraag Vraag)>();
            for (var zaad = reeks * 200; zaad < (reeks + 1) * 200; zaad++)
            {
                var paar = Paar.Maak(new Random(zaad), datums: false);
                if (paar.Laad() is var (oud, nieuw) && Regelingvergelijking.Van(oud, nieuw, paar.Peildatum).Toetsen.Single().Smt is { } smt)
                {
                    paren++;
                    script.Append("(reset)\n").Append(smt.Script);
                    verwacht.AddRange(smt.Vragen.Select(vraag => (zaad, vraag)));
                }
            }

            Vergelijk(Z3.Start(script.ToString())!, verwacht.Select(paar => (paar.Vraag.Verwacht, $"seed {paar.Zaad}: {paar.Vraag}")));
            vragen += verwacht.Count;
            verschillen += verwacht.Count(paar => paar.Vraag.Verwacht);
        }

        paren.Should().BeGreaterThan(2_000);
        vragen.Should().BeGreaterThan(7_000);
        verschillen.Should().BeGreaterThan(1_000);
    }

    [Z3Fact]
    public void Z3_vindt_in_de_regios_dezelfde_verschillen()
    {
        var vragen = 0;
        foreach (var (oud, nieuw) in new[] { (Regelingen.Westfriesland, Korter()), (Korter(), Regelingen.Westfriesland), (Regelingen.Westfriesland, ZonderRij()) }
            .Concat(Regelingen.Namen.SelectMany(een => Regelingen.Namen.Select(twee => (Regelingen.Zoek(een)!, Regelingen.Zoek(twee)!)))))
        {
            foreach (var smt in Regelingvergelijking.Van(oud, nieuw, _dag).Alles.Select(toets => toets.Smt).OfType<Smtvragen>())
            {
                Vergelijk(Z3.Start(smt.Script)!, smt.Vragen.Select(vraag => (vraag.Verwacht, $"{oud.Naam} {nieuw.Naam} {vraag}")));
                vragen += smt.Vragen.Length;
            }
        }

        vragen.Should().BeGreaterThan(400);
    }

    private static void Vergelijk(string antwoorden, IEnumerable<(bool Verwacht, string Waar)> verwacht)
    {
        var regels = antwoorden.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var vragen = verwacht.ToList();
        regels.Should().HaveCount(vragen.Count, "z3 said {0}", regels.FirstOrDefault(regel => regel is not ("sat" or "unsat")));
        vragen.Zip(regels).Where(paar => (paar.Second == "sat") != paar.First.Verwacht || paar.Second is not ("sat" or "unsat")).Select(paar => $"{paar.First.Waar} but z3 says {paar.Second}").Should().BeEmpty();
    }

    private static Regeling Korter() => Gewijzigd("terugkijktermijn_hennep: { waarde: 5 jaar", "terugkijktermijn_hennep: { waarde: 4 jaar");

    private static Regeling ZonderRij() => Gewijzigd("wanneer: { begeleiding_nodig_na_uitstroom: nee }", "wanneer: nooit");

    private static Regeling Gewijzigd(string van, string naar)
    {
        var tekst = File.ReadAllText(Path.Combine(Repository.Root, "regions", "westfriesland.yaml")).Replace(van, naar, StringComparison.Ordinal);
        return RegelingLoader.Load("westfriesland.yaml", Encoding.UTF8.GetBytes(tekst)).Regeling!;
    }
}
