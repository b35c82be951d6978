using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the sections <c>contracten</c> and <c>ladders</c>, and looks at them as a whole.</summary>
internal sealed class Contractbinder(Bindcontext context)
{
    /// <summary>Names that mean something of themselves among forms, rows and transitions.</summary>
    private static readonly HashSet<string> _vasteWoorden =
        [Contractvorm.Beeindigd, "niet_geregeld", "niet_in_bron", "oordeel_nodig", "onvolledig", "buiten_looptijd", "vrij"];

    public Contractregels Bind(YamlNode? sectie, YamlNode? ladders)
    {
        var namen = new Contractnamen(
            [.. sectie.Onder("vormen").Namen().Select(entry => entry.Sleutel.Tekst)],
            [.. sectie.Onder("gebeurtenissen").Namen().Select(entry => entry.Sleutel.Tekst)]);
        var ladderbinder = new Ladderbinder(context, ladders);
        foreach (var entry in sectie.Onder("vormen").Namen().Concat(sectie.Onder("keuze").Onder("rijen").Namen()).Concat(sectie.Onder("overgangen").Namen()))
        {
            if (_vasteWoorden.Contains(entry.Sleutel.Tekst))
            {
                context.Meld(OvergangDiagnostics.VastWoord(entry.Sleutel.Plaats, entry.Sleutel.Tekst));
            }
        }

        var regels = new Contractregels
        {
            Gebeurtenissen = Gebeurtenissen(sectie.Onder("gebeurtenissen")),
            Vormen = new Vormbinder(context, namen).Bind(sectie.Onder("vormen")),
            Keuze = new Keuzebinder(context, namen).Bind(sectie.Onder("keuze")),
            Overgangen = new Overgangbinder(context, namen, ladderbinder).Bind(sectie.Onder("overgangen")),
            Ingang = context.Feit(sectie.Onder("dagen").Onder("ingang"), FeitType.Datum),
            Einde = context.Feit(sectie.Onder("dagen").Onder("einde"), FeitType.Datum),
        };
        ladderbinder.ControleerGebruik();
        Samenhang.Controleer(context, sectie, regels);
        return regels;
    }

    private ImmutableArray<Contractgebeurtenis> Gebeurtenissen(YamlNode? sectie)
    {
        var gebeurtenissen = ImmutableArray.CreateBuilder<Contractgebeurtenis>();
        foreach (var entry in sectie.Namen())
        {
            var naam = entry.Sleutel.Tekst;
            var gebeurtenis = new Contractgebeurtenis(naam, Moment(entry.Waarde.Onder("moment").Tekst()))
            {
                Titel = entry.Waarde.Onder("titel").Tekst() ?? Weergave.Leesbaar(naam),
                Feit = context.Feit(entry.Waarde.Onder("feit"), FeitType.Datum),
                Bron = context.Bron(entry.Waarde.Onder("bron")),
                Plaats = entry.Sleutel.Plaats,
            };
            if (gebeurtenis.Moment == Gebeurtenismoment.EindeDuur && gebeurtenissen.FirstOrDefault(een => een.Moment == Gebeurtenismoment.EindeDuur) is { } eerder)
            {
                context.Meld(OvergangDiagnostics.TweeEindes(entry.Sleutel.Plaats, naam, eerder.Naam));
            }

            gebeurtenissen.Add(gebeurtenis);
        }

        return gebeurtenissen.ToImmutable();
    }

    private static Gebeurtenismoment Moment(string? woord) => woord switch
    {
        "voor_begin" => Gebeurtenismoment.VoorBegin,
        "begin" => Gebeurtenismoment.Begin,
        "einde_duur" => Gebeurtenismoment.EindeDuur,
        "altijd" => Gebeurtenismoment.Altijd,
        _ => Gebeurtenismoment.Tijdens,
    };
}

/// <summary>The names to which the parts of the section refer.</summary>
internal sealed record Contractnamen(ImmutableArray<string> Vormen, ImmutableArray<string> Gebeurtenissen)
{
    /// <summary>The forms named here that exist; a diagnostic for each that does not.</summary>
    public ImmutableArray<string> KenVormen(Bindcontext context, YamlNode? knoop) => Ken(knoop, Vormen, naam =>
        context.Meld(OvergangDiagnostics.OnbekendeVorm(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, Vormen))));

    /// <summary>The events named here that exist; a diagnostic for each that does not.</summary>
    public ImmutableArray<string> KenGebeurtenissen(Bindcontext context, YamlNode? knoop) => Ken(knoop, Gebeurtenissen, naam =>
        context.Meld(OvergangDiagnostics.OnbekendeGebeurtenis(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, Gebeurtenissen))));

    private static ImmutableArray<string> Ken(YamlNode? knoop, ImmutableArray<string> bekend, Action<YamlScalar> meld)
    {
        foreach (var naam in knoop.Scalars().Where(naam => !bekend.Contains(naam.Tekst)))
        {
            meld(naam);
        }

        return [.. knoop.Scalars().Select(naam => naam.Tekst).Where(naam => bekend.Contains(naam)).Distinct()];
    }
}
