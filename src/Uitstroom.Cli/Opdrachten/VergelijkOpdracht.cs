using System.CommandLine;
using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom vergelijk</c>: what changes between two versions or two agreements, for whom, and with an application that shows it.</summary>
internal sealed class VergelijkOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _oud = Opties.Regio("OUD");
    private readonly Argument<string?> _nieuw = Opties.Regio("NIEUW");
    private readonly Option<string?> _peildatum = new("--peildatum")
    {
        Description = "De datum waarop getoetst wordt; anders die achter de `@`, anders vandaag.",
        HelpName = "JJJJ-MM-DD",
    };

    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Option<bool> _draaidagen = new("--draaidagen") { Description = "Vergelijkt ook op elke dag waarop de regels vanzelf veranderen." };
    private readonly Option<string?> _bewaar = new("--bewaar-gevallen")
    {
        Description = "Schrijft de getuigen als gevallen: `oud.yaml` en `nieuw.yaml` in deze map.",
        HelpName = "MAP",
    };

    private readonly Option<string?> _solver = new("--solver") { Description = "Laat de vragen ook door `z3` beantwoorden, als dat er is.", HelpName = "z3" };
    private readonly Option<bool> _json = Opties.Json();

    public VergelijkOpdracht(Omgeving omgeving)
        : base("vergelijk", "Vergelijkt twee versies of twee regio's: wat verandert er, en voor wie.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_oud);
        Arguments.Add(_nieuw);
        foreach (var optie in (Option[])[_peildatum, _lezing, .. _wijzigkeuze.Opties, _draaidagen, _bewaar, _solver, _json])
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik =>
    [
        "vergelijk OUD[@DATUM] NIEUW[@DATUM] [opties]",
        "vergelijk OUD --wijziging BESTAND [opties]",
    ];

    public override IReadOnlyList<string> Voorbeelden =>
    [
        "uitstroom vergelijk westfriesland mijn-westfriesland.yaml --peildatum 2025-07-01",
        "uitstroom vergelijk westfriesland --wijziging addendum.yaml --peildatum 2026-01-01",
        "uitstroom vergelijk westfriesland flevoland",
    ];

    private int Voer(ParseResult gelezen)
    {
        var (oudNaam, oudDag) = Splits(gelezen.GetValue(_oud) ?? throw new Gebruiksfout("OUD en NIEUW ontbreken"));
        var (nieuwNaam, nieuwDag) = gelezen.GetValue(_nieuw) is { } ander ? Splits(ander) : (null, oudDag);
        if (nieuwNaam is null && !_wijzigkeuze.IsGemaakt(gelezen))
        {
            throw new Gebruiksfout("NIEUW ontbreekt", "geef een tweede regio, of `--wijziging` of `--lokaal` bij dezelfde");
        }

        if (gelezen.GetValue(_solver) is { } solver and not "z3")
        {
            throw new Gebruiksfout($"onbekende bewijzer `{solver}`", "alleen `z3` kan");
        }

        var keuzes = Toetskeuzes.Lees(gelezen.GetValue(_peildatum), null, gelezen.GetValue(_lezing) ?? []);
        if (Regiokeuze.Open(oudNaam, _meldingen) is not { } oud || _wijzigkeuze.Open(gelezen, nieuwNaam ?? oudNaam, _meldingen) is not { } nieuw)
        {
            return Afsluitcode.Bevindingen;
        }

        var dagen = Dagen(keuzes, oudDag, nieuwDag);
        (oud, nieuw) = (oud.Op(oudDag ?? dagen.Oud), nieuw.Op(nieuwDag ?? dagen.Nieuw));
        Controleer(keuzes, oud, nieuw);
        var opties = new VergelijkOpties { Peildatum = dagen.Oud, PeildatumNieuw = dagen.Nieuw, Lezingen = keuzes.Lezingen };
        var vergelijking = Regelingvergelijking.Van(oud, nieuw, opties);
        var verschillen = Tekstverschillen.Van(oud, nieuw);
        var later = gelezen.GetValue(_draaidagen)
            ? vergelijking.Draaidagen.Where(dag => dag != dagen.Oud).Select(dag => Regelingvergelijking.Van(oud, nieuw, opties with { Peildatum = dag, PeildatumNieuw = dag })).ToList()
            : [];
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(Vergelijkingjson.Schrijf(vergelijking, verschillen, later) + "\n");
        }
        else
        {
            new Vergelijkweergave(_omgeving.Uit).Toon(vergelijking, verschillen, later);
        }

        var tweede = gelezen.GetValue(_solver) is null ? Afsluitcode.Goed : Bewijs(vergelijking);
        return Math.Max(tweede, gelezen.GetValue(_bewaar) is { } map ? Bewaar(vergelijking, map) : Afsluitcode.Goed);
    }

    private int Bewijs(Regelingvergelijking vergelijking)
    {
        if (Z3bewijzer.Vraag(vergelijking) is not var (vragen, anders, overgeslagen))
        {
            _omgeving.Fout.Regel("z3 is hier niet gevonden; de vergelijking zelf heeft het niet nodig");
            return Afsluitcode.Goed;
        }

        var rest = overgeslagen == 0 ? "" : $"; {overgeslagen} keer zijn het datums onder elkaar, dat kan z3 niet";
        _omgeving.Fout.Regel(anders.Count == 0
            ? $"z3 geeft op {vragen} vragen hetzelfde antwoord{rest}"
            : $"z3 geeft een ander antwoord over {string.Join(", ", anders)}; meld dit als fout van dit programma");
        return anders.Count == 0 ? Afsluitcode.Goed : Afsluitcode.Bevindingen;
    }

    private (LocalDate Oud, LocalDate Nieuw) Dagen(Toetskeuzes keuzes, LocalDate? oud, LocalDate? nieuw)
    {
        if (keuzes.Peildatum is { } samen)
        {
            return (samen, samen);
        }

        var dag = oud ?? nieuw ?? Toetskeuzes.Hardop(_omgeving)();
        return (dag, nieuw ?? dag);
    }

    /// <summary>A reading that neither version knows, or an option that one of them does not have, is said before anything is compared.</summary>
    private static void Controleer(Toetskeuzes keuzes, Regeling oud, Regeling nieuw)
    {
        foreach (var regeling in new[] { oud, nieuw })
        {
            var ander = regeling == oud ? nieuw : oud;
            var eigen = keuzes.Lezingen.Where(keuze => regeling.Lezingen.Any(lezing => lezing.Naam == keuze.Key) || ander.Lezingen.All(lezing => lezing.Naam != keuze.Key));
            (keuzes with { Lezingen = keuzes.Lezingen.Clear().AddRange(eigen) }).Controleer(regeling);
        }
    }

    private static (string Naam, LocalDate? Dag) Splits(string tekst)
    {
        var plaats = tekst.LastIndexOf('@');
        if (plaats <= 0)
        {
            return (tekst, null);
        }

        var dag = Datumtekst.Lees(tekst[(plaats + 1)..])
            ?? throw new Gebruiksfout($"`{tekst[(plaats + 1)..]}` is geen bestaande datum", "schrijf `REGIO@JJJJ-MM-DD`");
        return (tekst[..plaats], dag);
    }

    private int Bewaar(Regelingvergelijking vergelijking, string map)
    {
        try
        {
            Directory.CreateDirectory(map);
            foreach (var (naam, nieuw) in new[] { ("oud.yaml", false), ("nieuw.yaml", true) })
            {
                if (Getuigegevallen.Schrijf(vergelijking, nieuw) is { } gevallen)
                {
                    File.WriteAllText(Path.Combine(map, naam), gevallen);
                }
            }

            return Afsluitcode.Goed;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            _omgeving.Fout.Regel($"uitstroom vergelijk: in `{map}` kan niet geschreven worden: {fout.Message}");
            return Afsluitcode.Bevindingen;
        }
    }
}
