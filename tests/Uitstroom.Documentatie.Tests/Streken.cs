using System.Reflection;
using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie.Tests;

/// <summary>The regelingen that the tests make pages of.</summary>
internal static class Streken
{
    public static string Root { get; } = Path.GetFullPath(
        typeof(Streken).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!);

    /// <summary>A small region, with a key of division, a reading and a deadline.</summary>
    public static Regeling Klein { get; } = Laad("tests/Uitstroom.Cli.Tests/streek/kleinstreek.yaml");

    /// <summary>The region in which every key of the format occurs.</summary>
    public static Regeling Volledig { get; } = Laad("tests/Uitstroom.Regions.Tests/regios/voorbeeldstreek.yaml");

    public static IEnumerable<Regeling> Ingebed => Regelingen.Namen.Select(naam => Regelingen.Zoek(naam)!);

    /// <summary>The small region after a proposal.</summary>
    public static Regeling Voorgesteld { get; } = Laad("tests/Uitstroom.Cli.Tests/streek/voorstel/kleinstreek.yaml");

    public static Pagina Pagina(string naam) => naam == "vergelijking" ? Vergelijkingpagina.Van(Ingebed)
        : naam == "wijzigingsvoorstel" ? Voorstelpagina.Van(Voorstel(Klein, Voorgesteld))
        : naam == "gevolgen" ? Invloedpagina.Van(Invloed(Klein, Voorgesteld), "aanvragen.jsonl")
        : Regelingpagina.Van(naam switch { "kleinstreek" => Klein, "voorbeeldstreek" => Volledig, _ => Regelingen.Zoek(naam)! });

    /// <summary>Everything that a page about a change rests on, with the applications of the small region.</summary>
    public static Voorstel Voorstel(Regeling oud, Regeling nieuw)
    {
        var dag = new LocalDate(2030, 3, 1);
        return new Voorstel(Regelingvergelijking.Van(oud, nieuw, dag))
        {
            Tekst = Tekstverschillen.Van(oud, nieuw),
            ControleOud = Regelonderzoek.Van(oud, dag),
            ControleNieuw = Regelonderzoek.Van(nieuw, dag),
            Invloed = Invloed(oud, nieuw),
            Bestand = "aanvragen.jsonl",
        };
    }

    public static Invloed Invloed(Regeling oud, Regeling nieuw)
    {
        var invloed = new Invloed(oud, nieuw);
        var (bijOud, bijNieuw) = (new AanvraagOpties().MetAndere([nieuw]), new AanvraagOpties().MetAndere([oud]));
        foreach (var (regel, nummer) in File.ReadLines(Path.Combine(Root, "tests/Uitstroom.Cli.Tests/streek/voorstel/aanvragen.jsonl")).Select((regel, nummer) => (regel, nummer)))
        {
            var (eerst, daarna) = (Aanvraag.Parse(regel, oud, bijOud).Aanvraag!, Aanvraag.Parse(regel, nieuw, bijNieuw).Aanvraag!);
            invloed.Tel(oud.Toets(eerst, eerst.Peildatum!.Value), nieuw.Toets(daarna, daarna.Peildatum!.Value), nummer + 1);
        }

        return invloed;
    }

    public static Regeling Laad(string pad) => RegelingLoader.Load(Path.Combine(Root, pad)).Regeling ?? throw new InvalidOperationException($"{pad} does not load");
}
