using System.CommandLine;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom voorrang</c>: which regulation goes first, on which subject.</summary>
internal sealed class VoorrangOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Argument<string?> _over = new("WAAROVER") { Description = "Een bepaling, zoals `fl-6.a.b`, of een woord uit het onderwerp.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Option<bool> _json = Opties.Json();

    public VoorrangOpdracht(Omgeving omgeving)
        : base("voorrang", "Zegt welke regeling of afspraak voorgaat, en waar de tekst dat openlaat.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        Arguments.Add(_over);
        Add(_lezing);
        Add(_json);
        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["voorrang REGIO [WAAROVER] [opties]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom voorrang westfriesland", "uitstroom voorrang flevoland fl-3.e.b"];

    private int Voer(ParseResult gelezen)
    {
        var keuzes = Toetskeuzes.Lees(null, null, gelezen.GetValue(_lezing) ?? []);
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        if (Regiokeuze.Open(regio, _meldingen) is not { } regeling)
        {
            return Afsluitcode.Bevindingen;
        }

        keuzes.Controleer(regeling);
        var over = gelezen.GetValue(_over);
        var uitslagen = regeling.WatGaatVoor(over, keuzes.Lezingen);
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(OverlegJson.Voorrang(regeling, uitslagen) + "\n");
        }
        else
        {
            Loketweergave.Toon(_omgeving.Uit, regeling, uitslagen, over);
        }

        return Afsluitcode.Goed;
    }
}
