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

    // Words with a meaning of their own in applications and comparisons: as a choice they could not be told apart.
    private static readonly string[] _vasteWoorden = ["geen", "onbekend", "aanwezig"];
    private const int HoogstensDecimalen = 4;

    // What a region may say of a shared fact: who judges, which choices there are, and how it asks.
    private static readonly string[] _aanvulling = ["vraag", "waarden", "anders", "kan_ontbreken", "oordeel_door", "op_grond_van", "bron", "toelichting"];

    private static readonly Dictionary<string, FeitType> _typen = new(StringComparer.Ordinal)
    {
        ["ja_nee"] = FeitType.JaNee,
        ["getal"] = FeitType.Getal,
        ["bedrag"] = FeitType.Bedrag,
        ["datum"] = FeitType.Datum,
        ["tijdstip"] = FeitType.Tijdstip,
        ["keuze"] = FeitType.Keuze,
    };

    private readonly List<(Feit Feit, YamlEntry Eigen, YamlEntry? Gedeeld)> _feiten = [];

    /// <param name="gedeeld">The facts that regions share.</param>
    /// <param name="eigen">The region's own.</param>
    /// <param name="gebeurtenissen">Events: facts in a short form.</param>
    public void Bind(YamlNode? gedeeld, YamlNode? eigen, YamlNode? gebeurtenissen = null)
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

        Gebeurtenisbinder.Bind(context, gebeurtenissen);
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
        gedeeld is not null && !_aanvulling.Contains(sleutel) ? gedeeld.Waarde.Onder(sleutel) : eigen.Waarde.Onder(sleutel) ?? gedeeld?.Waarde.Onder(sleutel);

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
        if (eigen.Waarde is not YamlMapping || Type(eigen, gedeeld) is not { } type || Keuzes(type, eigen, gedeeld) is not { } waarden
            || !SleutelsPassen(type, eigen, gedeeld))
        {
            context.Breek(naam);
            return;
        }

        var vraag = Attribuut(eigen, gedeeld, "vraag").Tekst();
        if (vraag is null)
        {
            context.Meld(VoorwaardeDiagnostics.FeitZonderVraag(eigen.Sleutel.Plaats, naam));
        }

        var decimalen = type == FeitType.Bedrag ? 2 : Geheel(eigen, gedeeld, "decimalen", 0, HoogstensDecimalen) ?? 0;
        var (minimum, maximum) = Grenzen(eigen, gedeeld);
        var feit = new Feit(naam, type)
        {
            Vraag = vraag ?? "",
            Waarden = waarden,
            Eenheid = Attribuut(eigen, gedeeld, "eenheid").Tekst(),
            Decimalen = decimalen,
            Minimum = minimum,
            Maximum = maximum,
            KanOntbreken = Attribuut(eigen, gedeeld, "kan_ontbreken").IsJa(),
            Over = Attribuut(eigen, gedeeld, "over").Tekst() ?? "client",
            Bron = context.Bron(Attribuut(eigen, gedeeld, "bron")),
            Plaats = eigen.Sleutel.Plaats,
        };
        context.Feiten.Add(naam, feit);
        _feiten.Add((feit, eigen, gedeeld));
    }

    private FeitType? Type(YamlEntry eigen, YamlEntry? gedeeld)
    {
        var woord = Attribuut(eigen, gedeeld, "type");
        if ((woord is null ? Typewoord(eigen, gedeeld) : woord.Tekst()) is { } naam)
        {
            return _typen.TryGetValue(naam, out var type) ? type : null;
        }

        if (woord is null)
        {
            context.Meld(VoorwaardeDiagnostics.FeitZonderType(eigen.Sleutel.Plaats, eigen.Sleutel.Tekst));
        }

        return null;
    }

    /// <summary>The type that a derivation gives; null when the fact is not derived.</summary>
    private static string? Typewoord(YamlEntry eigen, YamlEntry? gedeeld)
    {
        var berekend = Attribuut(eigen, gedeeld, "berekend");
        return Attribuut(eigen, gedeeld, "afgeleid") is not null || berekend.Onder("voor") is not null || berekend.Onder("op_of_voor") is not null ? "ja_nee"
            : berekend.Onder("gebied") is not null ? "keuze"
            : berekend is not null ? "getal"
            : null;
    }

    private static string Typenaam(FeitType type) => _typen.First(paar => paar.Value == type).Key;

    /// <summary>The choices; null when there are none, which has been reported.</summary>
    private ImmutableArray<string>? Keuzes(FeitType type, YamlEntry eigen, YamlEntry? gedeeld)
    {
        if (type != FeitType.Keuze)
        {
            return [];
        }

        if (Attribuut(eigen, gedeeld, "berekend").Onder("gebied") is not null)
        {
            return [.. context.Gebieden.Keys];
        }

        var knoop = Attribuut(eigen, gedeeld, "waarden");
        var (waarden, groep) = knoop is YamlScalar enige ? (Leden(enige), enige.Tekst) : (knoop.Teksten(), eigen.Sleutel.Tekst);
        if (waarden.IsEmpty && (gedeeld is null || eigen != gedeeld))
        {
            context.MeldTenzijGebroken(groep, () => VoorwaardeDiagnostics.KeuzeZonderWaarden(eigen.Sleutel.Plaats, eigen.Sleutel.Tekst));
            return null;
        }

        // A shared fact may name a group of parties that this region does not have: it is then not used here.
        waarden = Attribuut(eigen, gedeeld, "anders").IsJa() ? waarden.Add("anders") : waarden;
        if (waarden.Length > HoogstensKeuzes)
        {
            context.Meld(VoorwaardeDiagnostics.TeVeelKeuzes(eigen.Sleutel.Plaats, eigen.Sleutel.Tekst, HoogstensKeuzes));
            return null;
        }

        foreach (var woord in knoop.Scalars().Where(waarde => _vasteWoorden.Contains(waarde.Tekst)))
        {
            context.Meld(VoorwaardeDiagnostics.VastWoord(woord.Plaats, woord.Tekst));
        }

        foreach (var dubbel in waarden.GroupBy(waarde => waarde).Where(zelfde => zelfde.Count() > 1))
        {
            context.Meld(VoorwaardeDiagnostics.Herhaald(knoop!.Plaats, dubbel.Key));
        }

        return waarden;
    }

    /// <summary>The members of a group of parties; none when there is no such group.</summary>
    private ImmutableArray<string> Leden(YamlScalar groep) =>
        context.Partijen.TryGetValue(groep.Tekst, out var partijen) ? [.. partijen.Leden.Select(lid => lid.Naam)] : [];

    /// <summary>What a key says must be able to hold for the type of the fact; else it would be passed over in silence.</summary>
    private bool SleutelsPassen(FeitType type, YamlEntry eigen, YamlEntry? gedeeld)
    {
        var allePassen = true;
        var afgeleid = Typewoord(eigen, gedeeld);
        foreach (var sleutel in eigen.Waarde.Namen().Select(entry => entry.Sleutel))
        {
            var past = sleutel.Tekst switch
            {
                "waarden" or "anders" => type == FeitType.Keuze,
                "eenheid" or "decimalen" => type == FeitType.Getal,
                "minimum" or "maximum" => type is FeitType.Getal or FeitType.Bedrag,
                "afgeleid" => afgeleid == Typenaam(type),
                "berekend" => afgeleid == Typenaam(type) && Attribuut(eigen, gedeeld, "afgeleid") is null,
                _ => true,
            };
            if (!past)
            {
                allePassen = false;
                context.Meld(VoorwaardeDiagnostics.HoortNietBijType(sleutel.Plaats, sleutel.Tekst, eigen.Sleutel.Tekst, VoorwaardeDiagnostics.Soort(type)));
            }
        }

        return allePassen;
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

        // The most, so that the values in conditions are not reported as well.
        return getal ?? maximum;
    }

    private (decimal? Minimum, decimal? Maximum) Grenzen(YamlEntry eigen, YamlEntry? gedeeld)
    {
        var (minimum, maximum) = (Getal(eigen, gedeeld, "minimum"), Getal(eigen, gedeeld, "maximum"));
        if (minimum > maximum)
        {
            context.Meld(VoorwaardeDiagnostics.GrenzenOmgekeerd(eigen.Sleutel.Plaats, eigen.Sleutel.Tekst));
            return (null, null);
        }

        return (minimum, maximum);
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
