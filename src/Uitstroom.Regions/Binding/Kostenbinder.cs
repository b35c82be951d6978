using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>kosten</c>.</summary>
internal sealed class Kostenbinder(Bindcontext context, Doelgroepbinder doelgroepen)
{
    private const int HoogsteNoemer = 10_000;

    private static readonly BigInteger _hoogsteGemene = 1_000_000_000_000;
    public static readonly Dictionary<string, bool> Over = new(StringComparer.Ordinal) { ["opdracht"] = false, ["samen"] = true };

    private readonly Voorwaardebinder _voorwaarden = new(context);

    public ImmutableArray<Kostenpost> Bind(YamlNode? sectie) => [.. sectie.Namen().Where(entry => entry.Waarde is YamlMapping).Select(Bind)];

    private Kostenpost Bind(YamlEntry entry)
    {
        var (naam, knoop, pad) = (entry.Sleutel.Tekst, entry.Waarde, $"kosten.{entry.Sleutel.Tekst}");
        if (knoop.Onder("toerekenen") is null == knoop.Onder("drager") is null)
        {
            context.Meld(QuotumDiagnostics.ToerekenenOfDrager(entry.Sleutel.Plaats, naam));
        }

        var toerekenen = Keusbinder.Bind<Kostensleutel>(context, knoop.Onder("toerekenen"), Sleutel);
        var betalen = Keusbinder.Bind<Kostensleutel>(context, knoop.Onder("betalen"), Sleutel);
        return new Kostenpost(naam)
        {
            Titel = knoop.Onder("titel").Tekst() ?? Weergave.Leesbaar(naam),
            Wanneer = _voorwaarden.Bind(knoop.Onder("wanneer"), $"{pad}.wanneer"),
            Tenzij = Tenzij(knoop.Onder("tenzij"), pad),
            Bedrag = Aantallezer.Bedrag(context, knoop.Onder("bedrag")),
            Toerekenen = toerekenen,
            Betalen = betalen,
            Drager = knoop.Onder("drager") is { } drager ? doelgroepen.Rijen(drager, "drager", pad) : [],
            BinnenGroep = knoop.Onder("binnen_groep").Tekst(),
            GedektUit = knoop.Onder("gedekt_uit").Tekst(),
            Vooraf = knoop.Onder("vooraf").Tekst(),
            Rest = Rest(knoop.Onder("rest"), toerekenen, betalen),
            Toestemming = Toestemming(knoop.Onder("toestemming")),
            Bron = context.Bron(knoop.Onder("bron")),
        };
    }

    private Keus<Kostensleutel>.Vast? Sleutel(YamlNode knoop)
    {
        switch (knoop)
        {
            case YamlScalar { Tekst: "eigen_partij" }:
                return new Keus<Kostensleutel>.Vast(new Kostensleutel.EigenPartij());
            case YamlScalar { Tekst: "niet_geregeld" or "niet_in_bron" } stil:
                return new Keus<Kostensleutel>.Vast(new Kostensleutel.Stil(stil.Tekst));
            case YamlMapping { Entries.IsEmpty: false } delen:
                return Delen(delen) is { } aandelen ? new Keus<Kostensleutel>.Vast(new Kostensleutel.Delen(aandelen)) : null;
            default:
                context.Meld(VormDiagnostics.VerkeerdeVorm(knoop.Plaats, "een verdeling van kosten", "een groep van namen met een breuk, `eigen_partij` of `niet_geregeld`"));
                return null;
        }
    }

    private ImmutableArray<Kostenaandeel>? Delen(YamlMapping knoop)
    {
        var aandelen = ImmutableArray.CreateBuilder<Kostenaandeel>(knoop.Entries.Length);
        foreach (var entry in knoop.Entries)
        {
            if (entry.Waarde is YamlScalar { Ontbreekt: false } tekst && Breuk(tekst.Tekst) is { } breuk)
            {
                aandelen.Add(new Kostenaandeel(entry.Sleutel.Tekst, breuk));
            }
            else if (entry.Waarde is not YamlScalar { Ontbreekt: true })
            {
                context.Meld(QuotumDiagnostics.GeenBreuk(entry.Waarde.Plaats, (entry.Waarde as YamlScalar)?.Tekst ?? "[…]"));
                return null;
            }
        }

        var som = aandelen.Aggregate(Rules.Breuk.Van(0), (samen, een) => samen + een.Aandeel);
        if (aandelen.Count < knoop.Entries.Length)
        {
            return null;
        }

        if (som != Rules.Breuk.Van(1) || Centenverdeler.Noemer(aandelen) > _hoogsteGemene)
        {
            context.Meld(QuotumDiagnostics.SomNietEen(knoop.Plaats, som.ToString()));
            return null;
        }

        return aandelen.MoveToImmutable();
    }

    /// <summary><c>1/3</c>, <c>0</c> or <c>1</c>: from 0 up to and including 1.</summary>
    private static Breuk? Breuk(string tekst)
    {
        var delen = tekst.Split('/');
        if (delen.Length > 2 || !Geheel(delen[0], out var teller) || !Geheel(delen.Length == 2 ? delen[1] : "1", out var noemer) || noemer == 0 || teller > noemer)
        {
            return null;
        }

        return Rules.Breuk.Van(teller, noemer);
    }

    private static bool Geheel(string tekst, out int getal) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out getal) && getal <= HoogsteNoemer;

    private Kostenuitzondering? Tenzij(YamlNode? knoop, string pad) =>
        knoop is YamlMapping && _voorwaarden.Bind(knoop.Onder("wanneer"), $"{pad}.tenzij.wanneer") is { } wanneer
            ? new Kostenuitzondering(wanneer, knoop.Onder("dan").Tekst() ?? "", context.Rol(knoop.Onder("beslist")), context.Bron(knoop.Onder("bron")))
            : null;

    private Toestemmingsregel? Toestemming(YamlNode? knoop)
    {
        if (knoop is not YamlMapping || Aantallezer.Bedrag(context, knoop.Onder("boven")) is not { } boven)
        {
            return null;
        }

        return new Toestemmingsregel(
            boven,
            Keusbinder.BindWoord(context, knoop.Onder("over"), "welk bedrag telt", "over", Over) ?? new Keus<bool>.Vast(false),
            knoop.Onder("van").Tekst() ?? "",
            knoop.Onder("vorm").Tekst(),
            context.Rol(knoop.Onder("gevraagd_door")),
            context.Bron(knoop.Onder("bron")));
    }

    private Restregel Rest(YamlNode? knoop, Keus<Kostensleutel>? toerekenen, Keus<Kostensleutel>? betalen)
    {
        switch (knoop.Tekst())
        {
            case null or "niet_geregeld":
                return new Restregel.Stil();
            case "grootste_resten":
                return new Restregel.Grootste();
            case var groep:
                var groepen = new[] { toerekenen, betalen }.OfType<Keus<Kostensleutel>>().SelectMany(keus => keus.Alle()).OfType<Kostensleutel.Delen>()
                    .Select(delen => delen.Aandelen.Select(een => een.Groep)).ToList();
                if (!groepen.TrueForAll(namen => namen.Contains(groep)))
                {
                    context.Meld(QuotumDiagnostics.RestBijWie(knoop!.Plaats, groep, Suggestion.For(groep, groepen.SelectMany(namen => namen).Distinct())));
                }

                return new Restregel.Naar(groep);
        }
    }
}
