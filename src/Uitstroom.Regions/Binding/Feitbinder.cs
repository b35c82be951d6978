using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Binds facts: those that regions share first, each completed with what the region says of it, then the region's own.
/// Roles, calculations and named conditions refer to other facts, so they come in a second round.
/// </summary>
internal sealed class Feitbinder(Bindcontext context)
{
    private const int HoogstensKeuzes = 63;

    // What a region may say of a shared fact: who judges, which choices there are, and how it asks.
    private static readonly string[] _aanvulling = ["vraag", "waarden", "anders", "kan_ontbreken", "oordeel_door", "op_grond_van", "bron", "toelichting"];

    private readonly List<(Feit Feit, YamlEntry Eigen, YamlEntry? Gedeeld)> _feiten = [];

    public void Bind(YamlNode? gedeeld, YamlNode? eigen)
    {
        var regio = eigen.Namen().ToDictionary(entry => entry.Sleutel.Tekst, StringComparer.Ordinal);
        foreach (var entry in gedeeld.Namen())
        {
            var aanvulling = regio.GetValueOrDefault(entry.Sleutel.Tekst);
            ControleerAanvulling(aanvulling);
            Voeg(aanvulling ?? entry, entry);
            regio.Remove(entry.Sleutel.Tekst);
        }

        foreach (var entry in eigen.Namen().Where(entry => regio.ContainsKey(entry.Sleutel.Tekst)))
        {
            Voeg(entry, null);
        }

        foreach (var (feit, entry, deel) in _feiten)
        {
            feit.OordeelDoor = context.Rol(Attribuut(entry, deel, "oordeel_door"));
            feit.OpGrondVan = context.Feit(Attribuut(entry, deel, "op_grond_van"), FeitType.JaNee);
            feit.Berekend = Berekeningbinder.Bind(context, Attribuut(entry, deel, "berekend"));
        }

        var voorwaarden = new Voorwaardebinder(context);
        foreach (var (feit, entry, deel) in _feiten)
        {
            feit.Afgeleid = voorwaarden.Bind(Attribuut(entry, deel, "afgeleid"), $"feiten.{feit.Naam}.afgeleid");
        }

        Afleidingskring.Controleer(context);
    }

    private static YamlNode? Attribuut(YamlEntry eigen, YamlEntry? gedeeld, string sleutel) =>
        eigen.Waarde.Onder(sleutel) ?? gedeeld?.Waarde.Onder(sleutel);

    private void ControleerAanvulling(YamlEntry? aanvulling)
    {
        foreach (var sleutel in aanvulling?.Waarde.Namen() ?? [])
        {
            if (!_aanvulling.Contains(sleutel.Sleutel.Tekst))
            {
                context.Meld(VoorwaardeDiagnostics.GedeeldFeit(sleutel.Sleutel.Plaats, aanvulling!.Sleutel.Tekst, sleutel.Sleutel.Tekst));
            }
        }
    }

    private void Voeg(YamlEntry eigen, YamlEntry? gedeeld)
    {
        var naam = eigen.Sleutel.Tekst;
        if (eigen.Waarde is not YamlMapping || Type(eigen, gedeeld) is not { } type)
        {
            return;
        }

        var vraag = Attribuut(eigen, gedeeld, "vraag").Tekst();
        if (vraag is null)
        {
            context.Meld(VoorwaardeDiagnostics.FeitZonderVraag(eigen.Sleutel.Plaats, naam));
        }

        var decimalen = type == FeitType.Bedrag ? 2 : Geheel(eigen, gedeeld, "decimalen", 0, 4) ?? 0;
        var feit = new Feit(naam, type)
        {
            Vraag = vraag ?? "",
            Waarden = type == FeitType.Keuze ? Keuzes(eigen, gedeeld) : [],
            Eenheid = Attribuut(eigen, gedeeld, "eenheid").Tekst(),
            Decimalen = decimalen,
            Minimum = Getal(eigen, gedeeld, "minimum"),
            Maximum = Getal(eigen, gedeeld, "maximum"),
            KanOntbreken = Attribuut(eigen, gedeeld, "kan_ontbreken").IsJa(),
            Over = Attribuut(eigen, gedeeld, "over").Tekst() ?? "client",
            Bron = context.Bron(Attribuut(eigen, gedeeld, "bron")),
            Plaats = eigen.Sleutel.Plaats,
        };
        if (feit.Minimum > feit.Maximum)
        {
            context.Meld(VoorwaardeDiagnostics.GrenzenOmgekeerd(eigen.Sleutel.Plaats, naam));
        }

        context.Feiten.Add(naam, feit);
        _feiten.Add((feit, eigen, gedeeld));
    }

    private FeitType? Type(YamlEntry eigen, YamlEntry? gedeeld)
    {
        var berekend = Attribuut(eigen, gedeeld, "berekend");
        var woord = Attribuut(eigen, gedeeld, "type").Tekst();
        if (woord is null)
        {
            woord = Attribuut(eigen, gedeeld, "afgeleid") is not null || berekend.Onder("voor") is not null || berekend.Onder("op_of_voor") is not null ? "ja_nee"
                : berekend.Onder("gebied") is not null ? "keuze"
                : berekend is not null ? "getal"
                : null;
        }

        if (woord is null)
        {
            context.Meld(VoorwaardeDiagnostics.FeitZonderType(eigen.Sleutel.Plaats, eigen.Sleutel.Tekst));
        }

        return woord switch
        {
            "ja_nee" => FeitType.JaNee,
            "getal" => FeitType.Getal,
            "bedrag" => FeitType.Bedrag,
            "datum" => FeitType.Datum,
            "tijdstip" => FeitType.Tijdstip,
            "keuze" => FeitType.Keuze,
            _ => null,
        };
    }

    private ImmutableArray<string> Keuzes(YamlEntry eigen, YamlEntry? gedeeld)
    {
        if (Attribuut(eigen, gedeeld, "berekend").Onder("gebied") is not null)
        {
            return [.. context.Gebieden.Keys];
        }

        var knoop = Attribuut(eigen, gedeeld, "waarden");
        var waarden = knoop.Teksten();
        if (waarden is [var groep] && context.Partijen.TryGetValue(groep, out var partijen))
        {
            waarden = [.. partijen.Leden.Select(lid => lid.Naam)];
        }

        if (Attribuut(eigen, gedeeld, "anders").IsJa())
        {
            waarden = waarden.Add("anders");
        }

        if (waarden.IsEmpty || (waarden is [var enige] && knoop is YamlScalar && enige == knoop.Tekst()))
        {
            // A shared fact may name a group of parties that this region does not have: it is then not used here.
            if (gedeeld is null || eigen != gedeeld)
            {
                context.Meld(VoorwaardeDiagnostics.KeuzeZonderWaarden(eigen.Sleutel.Plaats, eigen.Sleutel.Tekst));
            }
        }
        else if (waarden.Length > HoogstensKeuzes)
        {
            context.Meld(VoorwaardeDiagnostics.TeVeelKeuzes(eigen.Sleutel.Plaats, eigen.Sleutel.Tekst, HoogstensKeuzes));
            waarden = waarden[..HoogstensKeuzes];
        }

        foreach (var dubbel in waarden.GroupBy(waarde => waarde).Where(zelfde => zelfde.Count() > 1))
        {
            context.Meld(VoorwaardeDiagnostics.Herhaald(knoop!.Plaats, dubbel.Key));
        }

        return waarden;
    }

    private int? Geheel(YamlEntry eigen, YamlEntry? gedeeld, string sleutel, int minimum, int maximum)
    {
        if (Attribuut(eigen, gedeeld, sleutel) is not YamlScalar { Ontbreekt: false } knoop)
        {
            return null;
        }

        var getal = Grootheidlezer.Geheel(knoop.Tekst, minimum, maximum);
        if (getal is null)
        {
            context.Meld(VormDiagnostics.OngeldigGetal(knoop.Plaats, knoop.Tekst, $"schrijf een geheel getal van {minimum} tot en met {maximum}"));
        }

        return getal;
    }

    private decimal? Getal(YamlEntry eigen, YamlEntry? gedeeld, string sleutel)
    {
        if (Attribuut(eigen, gedeeld, sleutel) is not YamlScalar { Ontbreekt: false } knoop)
        {
            return null;
        }

        if (Feitlezer.Getal(knoop.Tekst) is { } getal && Math.Abs(getal) <= Feitlezer.GrootsteGetal)
        {
            return getal;
        }

        context.Meld(VormDiagnostics.OngeldigGetal(knoop.Plaats, knoop.Tekst, "schrijf een getal, zoals `0` of `24`"));
        return null;
    }
}
