using System.CommandLine;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom dekking</c>: per provision of an agreement what executes it, or why nothing does.</summary>
internal sealed class DekkingOpdracht : Opdracht
{
    private static readonly string[] _rekenbaar = ["ja", "deels", "nee"];

    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Option<string[]> _bepaling = new("--bepaling")
    {
        Description = "Alleen deze bepaling; `wf-5.*` kiest alles wat zo begint. Mag vaker.",
        HelpName = "ID",
    };

    private readonly Option<string[]> _soort = new("--soort") { Description = "Alleen deze soort bepalingen, zoals `termijn`. Mag vaker.", HelpName = "SOORT" };
    private readonly Option<string[]> _deel = new("--rekenbaar") { Description = "Alleen bepalingen die een machine geheel, deels of niet kan uitvoeren. Mag vaker.", HelpName = "ja|deels|nee" };
    private readonly Option<bool> _open = new("--open") { Description = "Alleen bepalingen die niets uitvoert en waarvoor geen reden is gegeven." };
    private readonly Option<bool> _totalen = new("--totalen") { Description = "Alleen de totalen." };
    private readonly Option<bool> _json = Opties.Json();

    public DekkingOpdracht(Omgeving omgeving)
        : base("dekking", "Toont per bepaling wat haar uitvoert, of waarom dat niet kan.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        foreach (var optie in new Option[] { _bepaling, _soort, _deel, _open, _totalen, _json })
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["dekking REGIO [opties]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom dekking westfriesland --open", "uitstroom dekking flevoland --bepaling 'fl-7.*'"];

    private int Voer(ParseResult gelezen)
    {
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        var rekenbaar = gelezen.GetValue(_deel) ?? [];
        if (Array.Find(rekenbaar, woord => !_rekenbaar.Contains(woord)) is { } fout)
        {
            throw new Gebruiksfout($"`{fout}` kan niet bij `--rekenbaar`", "kies uit `ja`, `deels` of `nee`");
        }

        if (Regiokeuze.Open(regio, _meldingen) is not { } regeling)
        {
            return Afsluitcode.Bevindingen;
        }

        var dekking = regeling.Dekking;
        if (dekking.Bepalingen.IsEmpty)
        {
            _omgeving.Fout.Regel($"`{regeling.Naam}` heeft geen register van bepalingen, of een leeg register; zet het bij `register`");
            return Afsluitcode.Bevindingen;
        }

        var keuze = new Bepalingkeuze(dekking, gelezen.GetValue(_bepaling) ?? [], gelezen.GetValue(_soort) ?? []);
        var gekozen = keuze.Kies().Where(een => rekenbaar.Length == 0 || rekenbaar.Contains(een.Bepaling.Rekenbaar)).ToList();
        var getoond = gelezen.GetValue(_open) ? gekozen.FindAll(een => een.Stand == Dekkingstand.Open) : gekozen;
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(dekking.ToJson(gelezen.GetValue(_totalen) ? [] : getoond) + "\n");
        }
        else
        {
            new Dekkingweergave(_omgeving.Uit).Toon(gelezen.GetValue(_totalen) ? [] : getoond, gekozen);
        }

        return gekozen.Exists(een => een.Stand == Dekkingstand.Open) ? Afsluitcode.Bevindingen : Afsluitcode.Goed;
    }
}
