using System.Globalization;
using NodaTime;
using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>A monitoring report in tables, no wider than the screen.</summary>
internal sealed class Monitoringweergave(Scherm scherm, Monitoringrapport rapport)
{
    // More quarters than this do not fit beside a name; then a column is a year.
    private const int HoogstensKwartalen = 4;

    // So many rows without a count are one row.
    private const int MinstensSamen = 4;

    private static readonly Style _vet = new(decoration: Decoration.Bold);

    private readonly List<(string Kop, List<int> Kwartalen)> _kolommen = Kolommen(rapport.Kwartalen);

    private bool _heeftOndergrens;

    public void Toon()
    {
        scherm.Regel($"Monitoring {rapport.Regeling.Titel}", _vet);
        if (rapport.Van is not { } van || rapport.TotEnMet is not { } tot)
        {
            scherm.Regel("Over deze periode is niets geregistreerd, of zij valt buiten de looptijd.");
            return;
        }

        scherm.Regel($"Van {Datumtekst.Iso(van)} tot en met {Datumtekst.Iso(tot)}. Gelezen: {Getaltekst.Van(rapport.Registraties)} registraties{(rapport.Fouten > 0 ? $", {Getaltekst.Van(rapport.Fouten)} fouten" : "")}.");
        Overzicht();
        foreach (var uitslag in rapport.Cijfers.Where(uitslag => !uitslag.Totaal.IsOnbekend))
        {
            Cijfer(uitslag);
        }

        foreach (var meting in rapport.Quota)
        {
            Quotum(meting);
        }

        if (rapport.Hardheid is { } hardheid)
        {
            scherm.Regel();
            Hardheidsweergave.Toon(scherm, hardheid);
        }

        if (_heeftOndergrens)
        {
            scherm.Regel();
            Alinea("≥ betekent ten minste: van deze registraties is niet gezegd dat zij er allemaal zijn, of er ontbreekt iets bij. ? is niet bekend. Zet `volledig` in het bestand als alles er is.");
        }
    }

    /// <summary>Every figure on a line: what is not known shows as such.</summary>
    private void Overzicht()
    {
        scherm.Regel();
        var tabel = Tabel("cijfer");
        foreach (var uitslag in rapport.Cijfers)
        {
            var deel = uitslag.DeelVan is { } geheel ? $" (van {Cel(geheel)})" : "";
            Rij(tabel, uitslag.Cijfer.Titel + deel + (uitslag.Cijfer.Genoemd ? "" : " *"), uitslag.Kwartalen, uitslag.Totaal);
        }

        scherm.Tabel(tabel);
        if (rapport.Cijfers.Any(uitslag => !uitslag.Cijfer.Genoemd))
        {
            Alinea("* De tekst noemt dit cijfer niet zelf.");
        }
    }

    private void Cijfer(Cijferuitslag uitslag)
    {
        foreach (var uitsplitsing in uitslag.Tabellen)
        {
            scherm.Regel();
            scherm.Regel($"{uitslag.Cijfer.Titel} per {string.Join(" en ", uitsplitsing.Naar)}", _vet);
            var tabel = Tabel(string.Join(", ", uitsplitsing.Naar));
            var samen = Gelijk(uitsplitsing.Rijen);
            foreach (var rij in uitsplitsing.Rijen.Except(samen))
            {
                Rij(tabel, string.Join(", ", rij.Waarden.Select(waarde => waarde is null ? "(niet opgegeven)" : Stukken.Leesbaar(waarde))), rij.Kwartalen, rij.Totaal);
            }

            if (samen.Count > 0)
            {
                Rij(tabel, samen.Count == uitsplitsing.Rijen.Length ? $"alle {samen.Count}" : $"elk van de {samen.Count} andere", samen[0].Kwartalen, samen[0].Totaal);
            }

            scherm.Tabel(tabel);
        }

        if (uitslag.Doorlooptijd is { } tijd)
        {
            Alinea(tijd.Bekend == 0
                ? $"{uitslag.Cijfer.Titel}: van geen enkele is bekend hoe lang het duurde."
                : $"{uitslag.Cijfer.Titel}: de helft binnen {tijd.HelftBinnen} dagen, de kortste {tijd.Kortste} en de langste {tijd.Langste} dagen; bekend van {Getaltekst.Van(tijd.Bekend)} van {Cel(uitslag.Totaal)}.");
        }
    }

    /// <summary>The rows without a count that are the same in all their cells, if there are enough of them to take together.</summary>
    private static List<Cijferrij> Gelijk(IEnumerable<Cijferrij> rijen) => rijen
        .Where(rij => rij.Totaal.Minstens == 0 && rij.Waarden.All(waarde => waarde is not null))
        .GroupBy(rij => string.Join('|', rij.Kwartalen))
        .Where(groep => groep.Count() >= MinstensSamen).MaxBy(groep => groep.Count())?.ToList() ?? [];

    private void Quotum(Quotummeting meting)
    {
        scherm.Regel();
        scherm.Regel($"{meting.Stand.Quotum.Titel}, {Jaar(meting.Stand)}", _vet);
        var aantal = meting.Stand.Totaal is { } totaal ? Getaltekst.Van(totaal) : meting.Stand.Aantal is { } basis ? $"ten minste {Getaltekst.Van(basis)}" : (meting.Stand.Stilte ?? "onbekend").Replace('_', ' ');
        var geteld = meting.Cijfer is { } cijfer ? $"{Woorden(meting.Geteld)} ({cijfer.Titel.ToLowerInvariant()})"
            : string.Join("; ", meting.Varianten.Select(variant => $"{variant.Cijfer.Titel.ToLowerInvariant()}: {Woorden(variant.Geteld)}"));
        var tot = meting.TotEnMet is { } dag ? $", volledig tot en met {Datumtekst.Iso(dag)}" : "";
        Alinea($"Aantal: {aantal}. Geteld: {geteld}{tot}.{Rest(meting)}");
        foreach (var signaal in meting.Stand.Signalen)
        {
            Alinea(char.ToUpperInvariant(signaal.Tekst[0]) + signaal.Tekst[1..] + (signaal.Beslist is { } wie ? $" (beslist: {Stukken.Leesbaar(wie)})" : "") + ".");
        }

        if (!meting.Rijen.IsEmpty)
        {
            var tabel = new Table { Border = TableBorder.Rounded };
            tabel.AddColumn("gemeente").AddColumn("wie").AddColumn(Rechts("taak")).AddColumn(Rechts("geteld")).AddColumn(Rechts("nog"));
            foreach (var rij in meting.Rijen)
            {
                tabel.AddRow(
                    new Text(rij.Groep ?? ""), new Text(rij.Ontvanger ?? (rij.InVerdeling ? "(niemand genoemd)" : "(niet opgegeven)")),
                    new Text(!rij.InVerdeling ? "geen" : rij.Taakstelling is { } taak ? Getaltekst.Van(taak) : rij.Basis is { } ten ? $"≥ {Getaltekst.Van(ten)}" : "?"),
                    new Text(Cel(rij.Geteld)), new Text(rij.InVerdeling ? Cel(rij.Nog) : ""));
            }

            scherm.Tabel(tabel);
        }

        Alinea($"Bepalingen: {string.Join(", ", meting.Stand.Bepalingen)}");
    }

    private static string Rest(Quotummeting meting) => meting.Stand switch
    {
        { Resteert: { } rest, Boven: 0 or null } => $" Nog {Getaltekst.Van(rest)}.",
        { Boven: > 0 and { } boven } => $" {Getaltekst.Van(boven)} meer dan het aantal.",
        _ when !meting.Rijen.IsEmpty && meting.Rijen.Where(rij => rij.InVerdeling).All(rij => rij.Nog.Aantal is not null) =>
            $" Nog {Getaltekst.Van(meting.Rijen.Sum(rij => rij.InVerdeling ? rij.Nog.Aantal!.Value : 0))}.",
        { Totaal: { } totaal } => $" Nog hoogstens {Getaltekst.Van(Math.Max(0, totaal - meting.Geteld.Minstens))}.",
        _ => "",
    };

    private static string Jaar(Quotumstand stand) => stand.Van is { Month: 1, Day: 1 }
        ? stand.Jaar.ToString(CultureInfo.InvariantCulture)
        : $"{Datumtekst.Iso(stand.Van)} t/m {Datumtekst.Iso(stand.TotEnMet)}";

    private Table Tabel(string kop)
    {
        var tabel = new Table { Border = TableBorder.Rounded };
        tabel.AddColumn(kop);
        foreach (var (kolom, _) in _kolommen)
        {
            tabel.AddColumn(Rechts(kolom));
        }

        if (_kolommen.Count > 1)
        {
            tabel.AddColumn(Rechts("samen"));
        }

        return tabel;
    }

    private void Rij(Table tabel, string naam, IReadOnlyList<Monitoringcel> kwartalen, Monitoringcel totaal)
    {
        var cellen = _kolommen.Select(kolom => kolom.Kwartalen.Select(kwartaal => kwartalen[kwartaal]).Aggregate(Samen));
        tabel.AddRow(new[] { new Text(Scherm.Veilig(naam)) }.Concat((_kolommen.Count > 1 ? cellen.Append(totaal) : cellen).Select(cel => new Text(Cel(cel)))));
    }

    private static Monitoringcel Samen(Monitoringcel een, Monitoringcel ander) => new(een.Aantal + ander.Aantal, een.Minstens + ander.Minstens, een.Hoogstens + ander.Hoogstens);

    private string Cel(Monitoringcel cel)
    {
        if (cel.Aantal is { } aantal)
        {
            return Getaltekst.Van(aantal);
        }

        _heeftOndergrens = true;
        return cel.IsOnbekend ? "?" : cel.Hoogstens is { } meest ? $"{Getaltekst.Van(cel.Minstens)}–{Getaltekst.Van(meest)}" : $"≥ {Getaltekst.Van(cel.Minstens)}";
    }

    private string Woorden(Monitoringcel cel)
    {
        _heeftOndergrens |= cel.Aantal is null;
        return cel.Tekst;
    }

    private void Alinea(string tekst)
    {
        foreach (var stuk in Regelafbreking.Breek(Scherm.Veilig(tekst), scherm.Breedte))
        {
            scherm.Regel(stuk);
        }
    }

    private static List<(string Kop, List<int> Kwartalen)> Kolommen(IReadOnlyList<LocalDate> kwartalen)
    {
        var nummers = kwartalen.Select((dag, i) => (Dag: dag, Nummer: i)).ToList();
        return kwartalen.Count <= HoogstensKwartalen
            ? [.. nummers.Select(kwartaal => (string.Create(CultureInfo.InvariantCulture, $"{kwartaal.Dag.Year} k{((kwartaal.Dag.Month - 1) / 3) + 1}"), new List<int> { kwartaal.Nummer }))]
            : [.. nummers.GroupBy(kwartaal => kwartaal.Dag.Year).OrderBy(jaar => jaar.Key).TakeLast(HoogstensKwartalen + 1)
                .Select(jaar => (jaar.Key.ToString(CultureInfo.InvariantCulture), jaar.Select(kwartaal => kwartaal.Nummer).ToList()))];
    }

    private static TableColumn Rechts(string kop) => new(kop) { Alignment = Justify.Right, NoWrap = true };
}
