using System.CommandLine;
using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom quotum</c>: how the numbers of an agreement stand, with what the user counted.</summary>
internal sealed class QuotumOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Option<string?> _tellers = new("--tellers")
    {
        Description = "Wat er geteld is, als YAML: jaar, feiten en per quotum de telling; `-` leest van de invoer.",
        HelpName = "BESTAND",
    };

    private readonly Option<string?> _jaar = new("--jaar") { Description = "Het jaar; anders dat van het bestand.", HelpName = "JJJJ" };
    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Option<bool> _json = Opties.Json();

    public QuotumOpdracht(Omgeving omgeving)
        : base("quotum", "Toont hoeveel er per jaar mogen of komen, wat er geteld is en wat er nog is.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        foreach (var optie in (Option[])[_tellers, _jaar, _lezing, .. _wijzigkeuze.Opties, _json])
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["quotum REGIO --tellers BESTAND|- [opties]", "quotum REGIO --jaar JJJJ [opties]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom quotum ijmond-zk --tellers samples/tellers/ijmond-zk.yaml"];

    private int Voer(ParseResult gelezen)
    {
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        var keuzes = Toetskeuzes.Lees(null, null, gelezen.GetValue(_lezing) ?? []);
        var jaar = Jaar(gelezen.GetValue(_jaar));
        var bestand = gelezen.GetValue(_tellers);
        if (bestand is null && jaar is null)
        {
            throw new Gebruiksfout("`--tellers` ontbreekt", "geef wat er geteld is, of `--jaar` om alleen de aantallen te zien");
        }

        if (_wijzigkeuze.Open(gelezen, regio, _meldingen) is not { } geheel)
        {
            return Afsluitcode.Bevindingen;
        }

        var invoer = bestand == "-" ? Aanvraagbron.LeesAlles(_omgeving.Invoer()) : default;
        var (regeling, opgave) = Versiekeuze.Lees(
            geheel, keuzes, van => bestand is null ? new QuotumopgaveResult(new Quotumopgave(), []) : Lees(bestand, invoer, van), wat => Dag(wat.Opgave, jaar), _omgeving.Vandaag);
        _meldingen.MetBron(opgave.Diagnostics);
        if (opgave.HeeftFouten)
        {
            return Afsluitcode.Bevindingen;
        }

        var overzicht = regeling.Quotumstand(opgave.Opgave! with { Jaar = jaar ?? opgave.Opgave.Jaar, Lezingen = opgave.Opgave.Lezingen.SetItems(keuzes.Lezingen) });
        _meldingen.MetBron(overzicht.Meldingen);
        MeldOvergang(geheel, jaar ?? opgave.Opgave.Jaar);
        if (overzicht.HeeftFouten)
        {
            return Afsluitcode.Bevindingen;
        }

        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(overzicht.ToJson() + "\n");
        }
        else
        {
            Quotumweergave.Toon(_omgeving.Uit, overzicht);
        }

        return Afsluitcode.Goed;
    }

    /// <summary>The day whose text counts: the one that the file names, else the last of the year, as for everything that is asked of a year.</summary>
    private static LocalDate? Dag(Quotumopgave? opgave, int? jaar) =>
        opgave?.Peildatum ?? ((jaar ?? opgave?.Jaar) is { } welk ? new LocalDate(welk, 12, 31) : null);

    private void MeldOvergang(Regeling regeling, int? jaar)
    {
        foreach (var dag in regeling.Versiedagen.Where(dag => dag.Year == jaar && dag.DayOfYear > 1))
        {
            _omgeving.Fout.Regel($"De tekst verandert in de loop van dit jaar, op {Datumtekst.Iso(dag)}.");
        }
    }

    private QuotumopgaveResult Lees(string bestand, ReadOnlyMemory<byte> invoer, Regeling regeling)
    {
        if (bestand != "-")
        {
            return QuotumopgaveLoader.Load(bestand, regeling);
        }

        _meldingen.Ken("-", invoer);
        return QuotumopgaveLoader.Load("-", invoer, regeling);
    }

    private static int? Jaar(string? tekst) => tekst switch
    {
        null => null,
        { Length: 4 } when tekst.All(char.IsAsciiDigit) => int.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new Gebruiksfout($"`{tekst}` is geen jaar", "schrijf vier cijfers, zoals `2025`"),
    };
}
