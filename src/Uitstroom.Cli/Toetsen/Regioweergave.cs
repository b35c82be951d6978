using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Shows the regions side by side; under each other when the terminal is too narrow for that.</summary>
internal static class Regioweergave
{
    private const int SmalstePerRegio = 26;

    private static readonly (string Naam, Func<Toetsing, IEnumerable<string>> Regels)[] _rijen =
    [
        ("getoetst op", toetsing => [Datumtekst.Iso(toetsing.Peildatum)]),
        ("uitkomst", toetsing => [$"{Leesbaar(toetsing.Uitkomst)}{(toetsing.Vast ? "" : " (voorlopig)")}"]),
        ("niet voldaan", toetsing => Lijst(Criteria(toetsing, CriteriumStatus.NietVoldaan))),
        ("nog open", toetsing => Lijst(Criteria(toetsing, CriteriumStatus.Open))),
        ("ontbreekt nog", toetsing => Lijst(toetsing.KanUitmaken.Select(feit => feit.Naam))),
        ("vraag nu", toetsing => Lijst(toetsing.VraagNu.Select(feit => feit.Naam))),
        ("wie oordeelt", toetsing => Lijst(Wie(toetsing, rol => rol is BeslisserRol.Oordeel or BeslisserRol.Lezing))),
        ("wie beslist", toetsing => Lijst(Wie(toetsing, rol => rol == BeslisserRol.Besluit))),
    ];

    public static void Toon(Scherm scherm, ImmutableArray<Regioresultaat> regios, bool json)
    {
        if (json)
        {
            scherm.Rauw(Json(regios) + "\n");
        }
        else if (scherm.Breedte < SmalstePerRegio * (regios.Length + 1))
        {
            OnderElkaar(scherm, regios);
        }
        else
        {
            scherm.Tabel(Tabel(regios));
        }
    }

    private static Table Tabel(ImmutableArray<Regioresultaat> regios)
    {
        var tabel = new Table { Border = TableBorder.Rounded, ShowRowSeparators = true };
        tabel.AddColumn("");
        foreach (var regio in regios)
        {
            tabel.AddColumn(new TableColumn(new Text(regio.Regeling.Naam, new Style(decoration: Decoration.Bold))));
        }

        foreach (var (naam, regels) in _rijen)
        {
            tabel.AddRow(regios.Select(regio => Cel(regio, naam, regels)).Prepend(new Text(naam)));
        }

        return tabel;
    }

    private static Text Cel(Regioresultaat regio, string rij, Func<Toetsing, IEnumerable<string>> regels)
    {
        var tekst = Scherm.Veilig(string.Join("\n", Inhoud(regio, rij, regels)));
        return new Text(tekst, rij == "uitkomst" ? new Style(Kleur(regio.Toetsing), decoration: Decoration.Bold) : null);
    }

    private static IEnumerable<string> Inhoud(Regioresultaat regio, string rij, Func<Toetsing, IEnumerable<string>> regels) =>
        regio.Toetsing is { } toetsing ? regels(toetsing)
        : rij == "uitkomst" ? ["niet getoetst: de aanvraag heeft hier fouten"] : ["-"];

    private static void OnderElkaar(Scherm scherm, ImmutableArray<Regioresultaat> regios)
    {
        foreach (var regio in regios)
        {
            scherm.Regel(regio.Regeling.Naam, new Style(decoration: Decoration.Bold));
            foreach (var (naam, regels) in _rijen)
            {
                foreach (var stuk in Regelafbreking.Breek($"  {naam}: {string.Join(", ", Inhoud(regio, naam, regels))}", scherm.Breedte))
                {
                    scherm.Regel(stuk);
                }
            }

            scherm.Regel();
        }
    }

    private static string Json(ImmutableArray<Regioresultaat> regios)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, Jsonvorm.Leesbaar))
        {
            json.WriteStartArray();
            foreach (var regio in regios)
            {
                json.WriteStartObject();
                json.WriteString("regio", regio.Regeling.Naam);
                json.WritePropertyName("resultaat");
                json.WriteRawValue(regio.Toetsing?.ToJson() ?? "null");
                Foutregels.Schrijf(json, regio.Meldingen);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stroom.ToArray());
    }

    private static Color Kleur(Toetsing? toetsing) => toetsing?.Soort switch
    {
        UitkomstSoort.Voldoet => Color.Green,
        UitkomstSoort.VoldoetNiet or UitkomstSoort.NietInBehandeling or null => Color.Red,
        _ => Color.Yellow,
    };

    private static IEnumerable<string> Criteria(Toetsing toetsing, CriteriumStatus status) => toetsing.Criteria
        .Where(criterium => criterium.Status == status && criterium.Criterium.Soort != Criteriumsoort.Voorkeur).Select(criterium => criterium.Naam);

    private static IEnumerable<string> Wie(Toetsing toetsing, Func<BeslisserRol, bool> rol) =>
        toetsing.Beslist.Where(beslisser => rol(beslisser.Rol)).Select(beslisser => beslisser.Wie).Distinct();

    private static IEnumerable<string> Lijst(IEnumerable<string> namen) => namen.DefaultIfEmpty("-");

    private static string Leesbaar(string naam) => naam.Replace('_', ' ');
}
