using System.CommandLine;
using System.Text;
using NodaTime;
using Uitstroom.Documentatie;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom vergelijk</c>: what changes between two versions or two agreements, for whom, and with an application that shows it.</summary>
internal sealed class VergelijkOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Versiepaarkeuze _paar = new();
    private readonly Option<bool> _draaidagen = new("--draaidagen") { Description = "Vergelijkt ook op elke dag waarop de regels vanzelf veranderen." };
    private readonly Option<string?> _bewaar = new("--bewaar-gevallen")
    {
        Description = "Schrijft de getuigen als gevallen: `oud.yaml` en `nieuw.yaml` in deze map.",
        HelpName = "MAP",
    };

    private readonly Option<string?> _solver = new("--solver") { Description = "Laat de vragen ook door `z3` beantwoorden, als dat er is.", HelpName = "z3" };
    private readonly Option<string?> _aanvragen = Invloedkeuze.Aanvragen();
    private readonly Option<string?> _per = Invloedkeuze.Per();
    private readonly Option<string?> _html = new("--html") { Description = "Schrijft bij `--aanvragen` ook een pagina met staven en tabellen naar dit bestand.", HelpName = "PAGINA" };
    private readonly Option<bool> _csv = new("--csv") { Description = "Geeft het resultaat van `--aanvragen` als CSV met puntkomma's." };
    private readonly Option<bool> _json = Opties.Json();

    public VergelijkOpdracht(Omgeving omgeving)
        : base("vergelijk", "Vergelijkt twee versies of twee regio's: wat verandert er, en voor wie.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        foreach (var argument in _paar.Argumenten)
        {
            Arguments.Add(argument);
        }

        foreach (var optie in (Option[])[.. _paar.AlleOpties, _draaidagen, _bewaar, _solver, _aanvragen, _per, _html, _csv, _json])
        {
            Add(optie);
        }

        SetAction((gelezen, _) => Voer(gelezen));
    }

    public override IReadOnlyList<string> Gebruik =>
    [
        "vergelijk OUD[@DATUM] NIEUW[@DATUM] [opties]",
        "vergelijk OUD --wijziging BESTAND [opties]",
        "vergelijk OUD NIEUW --aanvragen AANVRAGEN|- [--html PAGINA] [opties]",
    ];

    public override IReadOnlyList<string> Voorbeelden =>
    [
        "uitstroom vergelijk westfriesland mijn-westfriesland.yaml --peildatum 2025-07-01",
        "uitstroom vergelijk westfriesland --wijziging addendum.yaml --peildatum 2026-01-01",
        "uitstroom vergelijk westfriesland flevoland",
        "uitstroom vergelijk westfriesland mijn-westfriesland.yaml --aanvragen aanvragen.jsonl --html gevolgen.html",
    ];

    private Task<int> Voer(ParseResult gelezen)
    {
        Verboden(gelezen);
        return gelezen.GetValue(_aanvragen) is { } aanvragen ? Tel(gelezen, aanvragen) : Task.FromResult(Vergelijk(gelezen));
    }

    private int Vergelijk(ParseResult gelezen)
    {
        if (gelezen.GetValue(_solver) is { } solver and not "z3")
        {
            throw new Gebruiksfout($"onbekende bewijzer `{solver}`", "alleen `z3` kan");
        }

        if (_paar.Open(gelezen, _meldingen) is not { } beide)
        {
            return Afsluitcode.Bevindingen;
        }

        using var bewaard = gelezen.GetValue(_bewaar) is { } map ? new Getuigenbestanden(map, _paar.Invoer(gelezen)) : null;
        var (paar, opties) = beide.OpDagen(Toetskeuzes.Hardop(_omgeving));
        foreach (var zin in paar.LezingenVanEen())
        {
            _omgeving.Fout.Regel(zin);
        }

        var verschillen = Tekstverschillen.Van(paar.Oud, paar.Nieuw);
        var vergelijking = Regelingvergelijking.Van(paar.Oud, paar.Nieuw, opties with { Tekst = verschillen });
        var later = gelezen.GetValue(_draaidagen)
            ? vergelijking.Draaidagen.Where(dag => dag != opties.Peildatum)
                .Select(dag => Op(beide, opties, dag)).ToList()
            : [];
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(Vergelijkingjson.Schrijf(vergelijking, verschillen, later) + "\n");
        }
        else
        {
            new Vergelijkweergave(_omgeving.Uit).Toon(vergelijking, verschillen, later, opties.Lezingen);
        }

        var tweede = gelezen.GetValue(_solver) is null ? Afsluitcode.Goed : Bewijs(vergelijking);
        bewaard?.Schrijf(vergelijking, _omgeving.Fout);
        return tweede;
    }

    /// <summary>The comparison on another day, of the versions in force then: the one behind an <c>@</c> stays the one that was asked for.</summary>
    private static Regelingvergelijking Op(Versiepaar beide, VergelijkOpties opties, LocalDate dag)
    {
        var (oud, nieuw) = (beide.Oud.Op(beide.OudDag ?? dag), beide.Nieuw.Op(beide.NieuwDag ?? dag));
        return Regelingvergelijking.Van(oud, nieuw, opties with { Peildatum = dag, PeildatumNieuw = dag, Tekst = Tekstverschillen.Van(oud, nieuw) });
    }

    private async Task<int> Tel(ParseResult gelezen, string aanvragen)
    {
        Invoernamen.Verbied("--html", gelezen.GetValue(_html), [("--aanvragen", aanvragen), .. _paar.Invoer(gelezen)]);
        if (_paar.Open(gelezen, _meldingen) is not { } beide)
        {
            return Afsluitcode.Bevindingen;
        }

        // The page is opened first: whoever may not write there hears it before a million applications are tested.
        using var pagina = gelezen.GetValue(_html) is { } html ? new Uitvoerbestand(html) : null;
        var invloed = await Invloedkeuze.Tel(_omgeving, beide, aanvragen, gelezen.GetValue(_per));
        if (gelezen.GetValue(_csv))
        {
            _omgeving.Uit.Rauw(Invloedcsv.Schrijf(invloed));
        }
        else if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(invloed.ToJson() + "\n");
        }
        else
        {
            foreach (var regel in invloed.ToText().Split('\n')[..^1])
            {
                _omgeving.Uit.Alinea(regel);
            }
        }

        pagina?.Stroom.Write(Encoding.UTF8.GetBytes(Invloedpagina.Van(invloed, Invloedkeuze.Naam(aanvragen)).ToHtml()));
        pagina?.Klaar();
        return Invloedkeuze.Code(invloed);
    }

    /// <summary>Options that make no sense together: said, never silently ignored.</summary>
    private void Verboden(ParseResult gelezen)
    {
        var aanvragen = gelezen.GetValue(_aanvragen) is not null;
        var fout = aanvragen switch
        {
            true when gelezen.GetValue(_draaidagen) => "`--draaidagen` en `--aanvragen` gaan niet samen: elke aanvraag heeft haar eigen dag",
            true when gelezen.GetValue(_bewaar) is not null => "`--bewaar-gevallen` en `--aanvragen` gaan niet samen",
            true when gelezen.GetValue(_solver) is not null => "`--solver` en `--aanvragen` gaan niet samen",
            true when gelezen.GetValue(_csv) && gelezen.GetValue(_json) => "`--csv` en `--json` gaan niet samen",
            false when gelezen.GetValue(_csv) => "`--csv` hoort bij `--aanvragen`",
            false when gelezen.GetValue(_html) is not null => "`--html` hoort bij `--aanvragen`",
            false when gelezen.GetValue(_per) is not null => "`--per` hoort bij `--aanvragen`",
            _ => null,
        };
        if (fout is not null)
        {
            throw new Gebruiksfout(fout);
        }
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
}
