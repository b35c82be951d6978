using System.Collections.Immutable;
using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>What follows from events: the days in order with what is late marked, then what has no day, then what cannot be told.</summary>
internal sealed class Afsprakenweergave(Scherm scherm, Afsprakenoverzicht overzicht, string? partij)
{
    private static readonly Style _gewoon = Style.Plain;
    private static readonly Style _vet = new(decoration: Decoration.Bold);
    private static readonly Style _rood = new(Color.Red);
    private static readonly Style _geel = new(Color.Yellow);
    private static readonly Style _groen = new(Color.Green);

    private readonly ImmutableArray<AfspraakUitslag> _uitslagen = partij is null ? overzicht.Afspraken : overzicht.Van(partij);

    public void Toon()
    {
        scherm.Regel($"Afspraken van {overzicht.Regeling.Titel} op {Datumtekst.Iso(overzicht.Op)}{(partij is null ? "" : $", {partij}")}", _vet);
        Looptijd();
        var agenda = overzicht.PerDag().Where(regel => _uitslagen.Contains(regel.Uitslag)).ToList();
        Tabel("Op volgorde van dag", agenda.Where(regel => regel.Termijn.Uiterlijk is not null));
        Tabel("Zonder vaste dag", agenda.Where(regel => regel.Termijn is { Uiterlijk: null, Stand: not AfspraakStand.Doorlopend }));
        Open();
        Doorlopend();
        Deelname();
        Tel(AfspraakStand.NietBegonnen, "Nog niet begonnen");
        Tel(AfspraakStand.Nvt, "Niet van toepassing");
        Tel(AfspraakStand.BuitenLooptijd, "Buiten de looptijd");
    }

    private void Looptijd()
    {
        if (overzicht.InLooptijd == true)
        {
            return;
        }

        var laatste = overzicht.LaatsteDag is { } dag ? $"; de laatste dag is {Datumtekst.Iso(dag)}" : "";
        scherm.Regel(overzicht.InLooptijd is null ? $"Niet bekend is of het convenant nog geldt{laatste}." : $"Het convenant geldt op deze dag niet{laatste}.", _geel);
        Blijft("Blijft gelden", overzicht.BlijftGelden);
    }

    private void Tabel(string titel, IEnumerable<Agendaregel> regels)
    {
        var tabel = new Table { Border = TableBorder.Rounded, ShowRowSeparators = true, Title = new TableTitle(titel, _vet) };
        tabel.AddColumn("").AddColumn(new TableColumn("uiterlijk").NoWrap()).AddColumn("wie").AddColumn("wat").AddColumn("stand").AddColumn("aard").AddColumn("bepaling");
        foreach (var (_, uitslag, termijn) in regels)
        {
            var stijl = Stijl(termijn);
            tabel.AddRow(
                new Text(Teken(termijn), stijl),
                new Text(Dag(termijn), stijl),
                Cel(Wie(uitslag.Wie)),
                Cel(Wat(uitslag)),
                new Text(Scherm.Veilig(Stand(uitslag, termijn)), stijl),
                Cel(string.Join(" of ", uitslag.Aard is { } aard ? [aard] : uitslag.Afspraak.Aarden).ToLowerInvariant()),
                Cel(string.Join(", ", uitslag.Afspraak.Bron)));
        }

        if (tabel.Rows.Count > 0)
        {
            scherm.Regel();
            scherm.Tabel(tabel);
        }
    }

    /// <summary>What cannot be told, with what would help, and what each reading gives.</summary>
    private void Open()
    {
        var open = _uitslagen.Where(uitslag => uitslag.Stand == AfspraakStand.Open && uitslag.Termijnen.IsEmpty).ToList();
        if (open.Count > 0)
        {
            scherm.Regel();
            scherm.Regel("Nog niet te zeggen", _vet);
        }

        // What waits for the same facts stands together: a file with few events leaves many open.
        foreach (var groep in open.Where(WachtAlleenOpFeiten).GroupBy(uitslag => string.Join(", ", uitslag.Mist.Select(feit => feit.Naam))))
        {
            Regel($"  ? niet bekend is {groep.Key}: {string.Join(", ", groep.Select(uitslag => uitslag.Afspraak.Naam))}", _geel);
        }

        foreach (var uitslag in open.Where(uitslag => !WachtAlleenOpFeiten(uitslag)))
        {
            Regel($"  ? {uitslag.Afspraak.Naam}: {Wie(uitslag.Wie)} {Wat(uitslag)}; {uitslag.Tekst}{Mist(uitslag)}  [{string.Join(", ", uitslag.Afspraak.Bron)}]", _geel);
        }

        foreach (var uitslag in _uitslagen)
        {
            Lezingen(uitslag.Afspraak, uitslag.Varianten);
        }
    }

    /// <summary>What each reading gives, where they differ in more than how firm it is; people where these differ.</summary>
    private void Lezingen(Afspraak afspraak, ImmutableArray<Leesvariant> varianten)
    {
        var mensen = varianten.Select(Mensen).ToList();
        var anderen = mensen.Distinct().Skip(1).Any();
        if (!anderen && !varianten.DistinctBy(variant => variant.Tekst).Skip(1).Any())
        {
            return;
        }

        scherm.Regel();
        Regel($"Lezingen van `{afspraak.Naam}`", _vet);
        foreach (var (variant, wie) in varianten.Zip(mensen))
        {
            var aard = variant.Aard is { } een ? $" ({een.ToString().ToLowerInvariant()})" : "";
            Regel($"  - {string.Join(", ", variant.Lezingen.Select(keuze => $"{keuze.Key}: {keuze.Value}"))}: {(anderen ? $"{wie}; " : "")}{variant.Tekst}{aard}", _gewoon);
        }
    }

    private static string Mensen(Leesvariant variant) => string.Join("; ", new[]
    {
        Wie(variant.Wie),
        variant.Aan.IsEmpty ? "" : $"aan {Wie(variant.Aan)}",
        variant.Met.IsEmpty ? "" : $"met {Wie(variant.Met)}",
    }.Where(deel => deel.Length > 0));

    private static bool WachtAlleenOpFeiten(AfspraakUitslag uitslag) => uitslag.Redenen == Reden.Feit && !uitslag.Mist.IsEmpty;

    private void Doorlopend()
    {
        var doorlopend = _uitslagen.Where(uitslag => uitslag.Stand == AfspraakStand.Doorlopend).ToList();
        if (partij is null)
        {
            Tel(AfspraakStand.Doorlopend, "Doorlopend");
            return;
        }

        if (doorlopend.Count > 0)
        {
            scherm.Regel();
            scherm.Regel("Doorlopend", _vet);
        }

        foreach (var uitslag in doorlopend)
        {
            Regel($"  - {Wie(uitslag.Wie)} {Wat(uitslag)}  [{string.Join(", ", uitslag.Afspraak.Bron)}]", _gewoon);
        }
    }

    private void Deelname()
    {
        var wegen = overzicht.Deelname.Where(weg => weg.LaatsteDag is not null).ToList();
        foreach (var weg in wegen)
        {
            Regel($"Deelname van {Wie(weg.Uitslag.Wie)} eindigt ({Leesbaar(weg.Weg.Naam)}): de laatste dag is {Datumtekst.Iso(weg.LaatsteDag!.Value)}  [{string.Join(", ", weg.Weg.Afspraak.Bron)}]", _geel);
        }

        if (wegen.Count > 0)
        {
            Blijft("Na het uittreden blijft gelden", overzicht.BlijftGeldenNaUittreden);
        }
    }

    private void Blijft(string wat, ImmutableArray<Blijvendebepaling> bepalingen)
    {
        if (!bepalingen.IsEmpty)
        {
            Regel($"{wat}: {string.Join(", ", bepalingen.Select(bepaling => bepaling.Tekst))}.", _gewoon);
        }
    }

    private void Tel(AfspraakStand stand, string tekst)
    {
        if (_uitslagen.Count(uitslag => uitslag.Stand == stand) is > 0 and var aantal)
        {
            scherm.Regel($"{tekst}: {aantal}.");
        }
    }

    private void Regel(string tekst, Style stijl)
    {
        foreach (var stuk in Regelafbreking.Breek(Scherm.Veilig(tekst), scherm.Breedte))
        {
            scherm.Regel(stuk, stijl);
        }
    }

    private static string Mist(AfspraakUitslag uitslag) => uitslag.Mist.IsEmpty ? "" : $" (nodig: {string.Join(", ", uitslag.Mist.Select(feit => feit.Naam))})";

    private static string Stand(AfspraakUitslag uitslag, Termijn termijn) => termijn.Stand == AfspraakStand.Open ? termijn.Tekst + Mist(uitslag)
        : termijn.VroegsteDag is { } vroegste && termijn.Stand == AfspraakStand.NietGehaald
        ? $"{termijn.Tekst}; kan vanaf {Datumtekst.Iso(vroegste)}"
        : termijn.Tekst;

    private static string Wat(AfspraakUitslag uitslag)
    {
        var aan = uitslag.Aan.IsEmpty ? "" : $" (aan {string.Join(uitslag.EenOfMeer ? " en/of " : ", ", uitslag.Aan.Select(Naam))})";
        var met = uitslag.Met.IsEmpty ? "" : $" (met {string.Join(", ", uitslag.Met.Select(Naam))})";
        return uitslag.Afspraak.Doet + aan + met;
    }

    private static string Wie(IEnumerable<Betrokkene> wie) => string.Join(", ", wie.Select(Naam));

    private static string Naam(Betrokkene wie) => wie.Zeker ? wie.Wie : $"{wie.Wie}?";

    private static string Dag(Termijn termijn) => termijn.UiterlijkTijdstip is { } tijd
        ? $"{Datumtekst.Iso(tijd.Date)} {tijd.TimeOfDay.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)}"
        : termijn.Uiterlijk is { } dag ? Datumtekst.Iso(dag) : "";

    private static string Teken(Termijn termijn) => termijn switch
    {
        { Stand: AfspraakStand.NietGehaald } => "✗",
        { Stand: AfspraakStand.Gehaald } => "✓",
        { Stand: AfspraakStand.Open } => "?",
        { Stand: AfspraakStand.Vandaag } => "!",
        _ => "",
    };

    private static Style Stijl(Termijn termijn) => termijn.Stand switch
    {
        AfspraakStand.NietGehaald => _rood,
        AfspraakStand.Gehaald => _groen,
        AfspraakStand.Open or AfspraakStand.Vandaag => _geel,
        _ => _gewoon,
    };

    private static Text Cel(string tekst) => new(Scherm.Veilig(tekst));

    private static string Leesbaar(string naam) => naam.Replace('_', ' ');
}
