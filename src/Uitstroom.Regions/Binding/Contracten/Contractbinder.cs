using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the sections <c>contracten</c> and <c>ladders</c>, and looks at them as a whole.</summary>
/// <param name="context">What has been bound.</param>
/// <param name="afspraken">The names of the afspraken, which are bound later.</param>
internal sealed class Contractbinder(Bindcontext context, IReadOnlyCollection<string> afspraken)
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
            Dagvormen = namen.KenVormen(context, sectie.Onder("dagen").Onder("vormen")),
            Vormfeit = Vormfeit(sectie.Onder("dagen").Onder("vorm"), namen.Vormen),
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
                Feiten = [.. entry.Waarde.Onder("feit").Scalars().Select(feit => context.Feit(feit, FeitType.Datum)).OfType<Feit>().Distinct()],
                Gedaan = Gedaan(entry.Waarde.Onder("gedaan")),
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

    private ImmutableArray<string> Gedaan(YamlNode? knoop)
    {
        foreach (var naam in knoop.Scalars().Where(naam => !afspraken.Contains(naam.Tekst)))
        {
            context.Meld(OvergangDiagnostics.OnbekendeAfspraak(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, afspraken)));
        }

        return [.. knoop.Teksten().Where(afspraken.Contains).Distinct()];
    }

    /// <summary>The fact that the form gives. A form that it cannot hold would leave it unknown without a word.</summary>
    private Feit? Vormfeit(YamlNode? knoop, ImmutableArray<string> vormen)
    {
        if (context.Feit(knoop, FeitType.Keuze) is not { } feit)
        {
            return null;
        }

        var zonder = vormen.Where(vorm => !feit.Waarden.Contains(vorm)).ToList();
        if (zonder.Count > 0 && !feit.Waarden.Contains("anders"))
        {
            context.Meld(OvergangDiagnostics.VormfeitZonderVorm(knoop!.Plaats, feit.Naam, zonder));
        }

        return feit;
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
