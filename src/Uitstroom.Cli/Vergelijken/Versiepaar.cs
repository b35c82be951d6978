using System.CommandLine;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Two versions as the user named them, with the day of each that stands behind an <c>@</c>.</summary>
internal sealed record Versiepaar(Regeling Oud, Regeling Nieuw, LocalDate? OudDag, LocalDate? NieuwDag, Toetskeuzes Keuzes)
{
    /// <summary>The days of testing: the one that was asked for, else those behind the <c>@</c>, else today, said aloud.</summary>
    public (LocalDate Oud, LocalDate Nieuw) Dagen(Func<LocalDate> vandaag)
    {
        if (Keuzes.Peildatum is { } samen)
        {
            return (samen, samen);
        }

        var dag = OudDag ?? NieuwDag ?? vandaag();
        return (dag, NieuwDag ?? dag);
    }

    /// <summary>The versions of those days, compared on those days.</summary>
    public (Versiepaar Paar, VergelijkOpties Opties) OpDagen(Func<LocalDate> vandaag)
    {
        var dagen = Dagen(vandaag);
        var paar = this with { Oud = Oud.Op(OudDag ?? dagen.Oud), Nieuw = Nieuw.Op(NieuwDag ?? dagen.Nieuw) };
        paar.Controleer();
        return (paar, new VergelijkOpties { Peildatum = dagen.Oud, PeildatumNieuw = dagen.Nieuw, Lezingen = Keuzes.Lezingen });
    }

    /// <summary>For applications with days of their own: a version behind an <c>@</c> answers for every day.</summary>
    public Versiepaar VoorAanvragen()
    {
        var paar = this with { Oud = OudDag is { } oud ? Oud.TekstVan(oud) : Oud, Nieuw = NieuwDag is { } nieuw ? Nieuw.TekstVan(nieuw) : Nieuw };
        paar.Controleer();
        return paar;
    }

    /// <summary>What the user chose for one of the two: a reading that only the other has is left out.</summary>
    public Toetskeuzes KeuzesVoor(Regeling regeling) =>
        Keuzes with { Lezingen = Keuzes.Lezingen.RemoveRange(Keuzes.Lezingen.Keys.Where(naam => regeling.Lezingen.All(lezing => lezing.Naam != naam))) };

    /// <summary>Chosen readings that only one version knows, said: in the other nothing is chosen.</summary>
    public IEnumerable<string> LezingenVanEen() =>
        from naam in Keuzes.Lezingen.Keys
        let inOud = Oud.Lezingen.Any(lezing => lezing.Naam == naam)
        where inOud != Nieuw.Lezingen.Any(lezing => lezing.Naam == naam)
        select $"alleen {(inOud ? "oud" : "nieuw")} kent de lezing `{naam}`";

    /// <summary>A reading that neither version knows, or an option that one of them does not have, is said before anything is compared.</summary>
    private void Controleer()
    {
        foreach (var regeling in new[] { Oud, Nieuw })
        {
            var ander = regeling == Oud ? Nieuw : Oud;
            var eigen = Keuzes.Lezingen.Where(keuze => regeling.Lezingen.Any(lezing => lezing.Naam == keuze.Key) || ander.Lezingen.All(lezing => lezing.Naam != keuze.Key));
            (Keuzes with { Lezingen = Keuzes.Lezingen.Clear().AddRange(eigen) }).Controleer(regeling);
        }
    }
}

/// <summary>The arguments and options with which a command takes two versions.</summary>
internal sealed class Versiepaarkeuze
{
    private readonly Argument<string?> _oud = Opties.Regio("OUD");
    private readonly Argument<string?> _nieuw = Opties.Regio("NIEUW");
    private readonly Option<string?> _peildatum = new("--peildatum")
    {
        Description = "De datum waarop getoetst wordt; anders die achter de `@`, anders vandaag.",
        HelpName = "JJJJ-MM-DD",
    };

    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Wijzigkeuze _wijzigkeuze = new();

    public IEnumerable<Argument> Argumenten => [_oud, _nieuw];

    public IEnumerable<Option> AlleOpties => [_peildatum, _lezing, .. _wijzigkeuze.Opties];

    /// <summary>The two versions, or null after the diagnostics of each that does not load.</summary>
    public Versiepaar? Open(ParseResult gelezen, Meldingen meldingen)
    {
        var (oudNaam, oudDag) = Splits(gelezen.GetValue(_oud) ?? throw new Gebruiksfout("OUD en NIEUW ontbreken"));
        var (nieuwNaam, nieuwDag) = gelezen.GetValue(_nieuw) is { } ander ? Splits(ander) : (null, oudDag);
        if (nieuwNaam is null && !_wijzigkeuze.IsGemaakt(gelezen))
        {
            throw new Gebruiksfout("NIEUW ontbreekt", "geef een tweede regio, of `--wijziging` of `--lokaal` bij dezelfde");
        }

        var keuzes = Toetskeuzes.Lees(gelezen.GetValue(_peildatum), null, gelezen.GetValue(_lezing) ?? []);
        var oud = Regiokeuze.Open(oudNaam, meldingen);

        // One file is not told twice that it is wrong.
        var nieuw = oud is null && nieuwNaam is null ? null : _wijzigkeuze.Open(gelezen, nieuwNaam ?? oudNaam, meldingen);
        return oud is null || nieuw is null ? null : new Versiepaar(oud, nieuw, oudDag, nieuwDag, keuzes);
    }

    /// <summary>The files that are read, and the option or argument of each.</summary>
    public IEnumerable<(string Naam, string Pad)> Invoer(ParseResult gelezen) => new[] { _oud, _nieuw }
        .SelectMany(argument => gelezen.GetValue(argument) is { } tekst ? Regiokeuze.Invoer(argument.Name, Splits(tekst).Naam) : []).Concat(_wijzigkeuze.Invoer(gelezen));

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
}
