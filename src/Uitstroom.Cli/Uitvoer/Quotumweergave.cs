using System.Globalization;
using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Shows quota: a table with bars, the taakstelling per receiver, and what people must know of.</summary>
internal static class Quotumweergave
{
    private const int Balkbreedte = 10;

    // Names of receivers are long; the bar is the first to go.
    private const int BreedteMetBalk = 100;

    public static void Toon(Scherm scherm, Quotumoverzicht overzicht)
    {
        if (overzicht.Standen.IsEmpty)
        {
            scherm.Regel("Deze regeling heeft geen quota.");
            return;
        }

        scherm.Tabel(Tabel(overzicht));
        foreach (var stand in overzicht.Standen)
        {
            if (!stand.Rijen.IsEmpty)
            {
                scherm.Regel();
                scherm.Regel(stand.Quotum.Titel, new Style(decoration: Decoration.Bold));
                scherm.Tabel(Taakstellingen(stand, scherm.Breedte >= BreedteMetBalk));
            }

            var regels = stand.Uitleg();
            if (!regels.IsEmpty)
            {
                if (stand.Rijen.IsEmpty)
                {
                    scherm.Regel();
                    scherm.Regel(stand.Quotum.Titel, new Style(decoration: Decoration.Bold));
                }

                foreach (var stuk in regels.SelectMany(regel => Regelafbreking.Breek(Scherm.Veilig(regel), scherm.Breedte)))
                {
                    scherm.Regel(stuk);
                }
            }
        }
    }

    private static Table Tabel(Quotumoverzicht overzicht)
    {
        var tabel = new Table { Border = TableBorder.Rounded };
        tabel.AddColumn("quotum").AddColumn("jaar").AddColumn(Rechts("aantal")).AddColumn(Rechts("telt mee")).AddColumn(Rechts("resteert")).AddColumn(new TableColumn("") { NoWrap = true });
        foreach (var stand in overzicht.Standen)
        {
            var rest = stand.Quotum.Soort == Quotumsoort.Maximum || stand.Boven is null or 0 ? Getal(stand.Resteert) : $"{stand.Boven} te veel";
            tabel.AddRow(
                new Text(stand.Quotum.Titel),
                new Text(Jaar(stand)),
                new Text(Aantal(stand)),
                new Text(stand.TeltMee is null && stand.TeltMeeMinstens > 0 ? $"≥ {stand.TeltMeeMinstens}" : Getal(stand.TeltMee)),
                new Text(rest),
                new Text(Balk(stand.TeltMee, stand.Totaal), new Style(Kleur(stand))));
        }

        return tabel;
    }

    private static Table Taakstellingen(Quotumstand stand, bool metBalk)
    {
        var tabel = new Table { Border = TableBorder.Rounded };
        tabel.AddColumn(new TableColumn("gemeente") { NoWrap = true }).AddColumn("wie");
        tabel.AddColumn(Rechts("taak")).AddColumn(Rechts("erbij")).AddColumn(Rechts("klaar")).AddColumn(Rechts("tekort"));
        if (metBalk)
        {
            tabel.AddColumn(new TableColumn("") { NoWrap = true });
        }

        foreach (var rij in stand.Rijen)
        {
            Text[] cellen =
            [
                new(rij.Groep ?? ""), new(rij.Ontvanger ?? "(niemand genoemd)"), new(Getal(rij.Taakstelling)), new(Getal(rij.Doorgeschoven)),
                new(Getal(rij.Gerealiseerd)), new(Getal(rij.Tekort)),
            ];
            var balk = new Text(Balk(rij.Gerealiseerd, rij.Taakstelling), new Style(rij.Tekort == 0 ? Color.Green : Color.Yellow));
            tabel.AddRow(metBalk ? [.. cellen, balk] : cellen);
        }

        foreach (var rij in stand.PerOntvanger.Where(rij => rij.Stilte is not null))
        {
            var cellen = new Text[metBalk ? 7 : 6];
            Array.Fill(cellen, new Text(""));
            (cellen[1], cellen[2]) = (new Text(rij.Ontvanger ?? ""), new Text(rij.Stilte!.Replace('_', ' ')));
            tabel.AddRow(cellen);
        }

        return tabel;
    }

    private static string Jaar(Quotumstand stand) => stand.Van is { Month: 1, Day: 1 }
        ? stand.Jaar.ToString(CultureInfo.InvariantCulture)
        : $"{Datumtekst.Iso(stand.Van)} t/m {Datumtekst.Iso(stand.TotEnMet)}";

    private static string Aantal(Quotumstand stand) =>
        stand.Totaal is { } totaal ? (stand.Doorgeschoven > 0 ? $"{stand.Aantal} + {stand.Doorgeschoven} = {totaal}" : $"{totaal}")
        : stand.Aantal is { } aantal ? $"≥ {aantal + stand.DoorgeschovenMinstens}"
        : stand.Stilte?.Replace('_', ' ') ?? "?";

    /// <summary>Ten cells, of which those counted are full; nothing where either number is unknown.</summary>
    private static string Balk(long? deel, long? geheel)
    {
        if (deel is not { } geteld || geheel is not > 0)
        {
            return geheel == 0 && deel is not null ? new string('█', Balkbreedte) : "";
        }

        var vol = (int)Math.Min(Balkbreedte, geteld * Balkbreedte / geheel.Value);
        return new string('█', vol) + new string('░', Balkbreedte - vol);
    }

    private static Color Kleur(Quotumstand stand) => stand.Resteert switch
    {
        0 when stand.Quotum.Soort is Quotumsoort.Maximum or Quotumsoort.Beschikbaar => Color.Red,
        0 => Color.Green,
        _ => Color.Blue,
    };

    private static string Getal(long? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static TableColumn Rechts(string kop) => new(kop) { Alignment = Justify.Right };
}
