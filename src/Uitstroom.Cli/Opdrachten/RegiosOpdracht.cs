using System.Text;
using System.Text.Json;
using NodaTime;
using Spectre.Console;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom regios</c>: the embedded agreements with their title and term.</summary>
internal sealed class RegiosOpdracht : Opdracht
{
    public RegiosOpdracht(Omgeving omgeving)
        : base("regios", "Toont de regio's die meegeleverd worden.")
    {
        var json = Opties.Json();
        Add(json);
        SetAction(gelezen =>
        {
            var regelingen = Regelingen.Namen.Select(naam => Regelingen.Zoek(naam)!).ToList();
            if (gelezen.GetValue(json))
            {
                omgeving.Uit.Rauw(Json(regelingen) + "\n");
            }
            else
            {
                omgeving.Uit.Tabel(Tabel(regelingen));
            }

            return Afsluitcode.Goed;
        });
    }

    public override IReadOnlyList<string> Gebruik => ["regios [--json]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom regios"];

    private static Table Tabel(List<Regeling> regelingen)
    {
        var tabel = new Table { Border = TableBorder.Rounded };
        tabel.AddColumn("regio").AddColumn("titel").AddColumn("looptijd");
        foreach (var regeling in regelingen)
        {
            var looptijd = $"{Dag(regeling.Looptijd.Van) ?? "…"} t/m {Dag(regeling.Looptijd.TotEnMet) ?? "…"}";
            tabel.AddRow(new Text(regeling.Naam, new Style(decoration: Decoration.Bold)), new Text(regeling.Titel), new Text(looptijd));
        }

        return tabel;
    }

    private static string Json(List<Regeling> regelingen)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, Jsonvorm.Leesbaar))
        {
            json.WriteStartArray();
            foreach (var regeling in regelingen)
            {
                json.WriteStartObject();
                json.WriteString("regio", regeling.Naam);
                json.WriteString("titel", regeling.Titel);
                json.WriteString("van", Dag(regeling.Looptijd.Van));
                json.WriteString("tot_en_met", Dag(regeling.Looptijd.TotEnMet));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stroom.ToArray());
    }

    private static string? Dag(LocalDate? dag) => dag is { } datum ? Datumtekst.Iso(datum) : null;
}
