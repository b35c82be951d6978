using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>quota</c>.</summary>
internal sealed class Quotumbinder(Bindcontext context, IReadOnlyCollection<string> sleutels)
{
    private static readonly Dictionary<string, Quotumsoort> _soorten = new(StringComparer.Ordinal)
    {
        ["maximum"] = Quotumsoort.Maximum,
        ["levering"] = Quotumsoort.Levering,
        ["beschikbaar"] = Quotumsoort.Beschikbaar,
        ["taakstelling"] = Quotumsoort.Taakstelling,
    };

    public static readonly Dictionary<string, bool> EersteJaar = new(StringComparer.Ordinal) { ["heel"] = false, ["naar_rato"] = true };
    private static readonly Dictionary<string, bool> _jaNee = new(StringComparer.Ordinal) { ["ja"] = true, ["nee"] = false };

    // What a taakstelling takes from its key, or what only a number has.
    private static readonly string[] _nietBijTaakstelling = ["telt", "telt_mee", "wanneer", "eerste_jaar", "raakt_toelating", "bij_meer", "vervolg", "hardheidsclausule", "duur"];

    private readonly Voorwaardebinder _voorwaarden = new(context);
    private readonly Maximumbinder _tellers = new(context);
    private readonly Quotumregelbinder _regels = new(context);

    /// <summary>The quota in file order, then the maxima of doelgroepen.</summary>
    public ImmutableArray<Quotum> Bind(YamlNode? sectie, ImmutableArray<Doelgroep> doelgroepen)
    {
        var maxima = doelgroepen.Where(groep => groep.Maximum is not null).Select(groep => Quotum.Van(groep, groep.Maximum!)).ToList();
        var quota = sectie.Namen().Select(Bind).OfType<Quotum>().ToList();
        foreach (var entry in sectie.Namen())
        {
            if (maxima.Exists(maximum => maximum.Naam == entry.Sleutel.Tekst))
            {
                context.Meld(QuotumDiagnostics.NaamVanDoelgroep(entry.Sleutel.Plaats, entry.Sleutel.Tekst));
            }

            if (entry.Waarde.Onder("begrensd_door").Onder("quotum") is YamlScalar { Ontbreekt: false } grens)
            {
                ControleerGrens(grens, sectie.Namen());
            }
        }

        return [.. quota, .. maxima];
    }

    private Quotum? Bind(YamlEntry entry)
    {
        var (naam, knoop, pad) = (entry.Sleutel.Tekst, entry.Waarde, $"quota.{entry.Sleutel.Tekst}");
        var per = Keusbinder.BindTekst(context, knoop.Onder("per"), "een tijdvak", _tellers.Tijdvak);
        if (per is null || knoop.Onder("soort").Tekst() is not { } woord || !_soorten.TryGetValue(woord, out var soort) || !SleutelsPassen(entry, soort, woord))
        {
            return null;
        }

        var titel = knoop.Onder("titel").Tekst() ?? Weergave.Leesbaar(naam);
        var telt = Keusbinder.BindTekst(context, knoop.Onder("telt"), "wat telt", _tellers.Naam);
        var tellers = new Dictionary<string, Maximumteller>(StringComparer.Ordinal);
        var teller = soort == Quotumsoort.Taakstelling ? null
            : Past(knoop, per, telt) ? _tellers.Teller(tellers, naam, titel, per, telt ?? new Keus<string>.Vast(knoop.Onder("eenheid").Tekst() ?? "aantallen"))
            : null;
        return new Quotum(naam, soort)
        {
            Titel = titel,
            Eenheid = knoop.Onder("eenheid").Tekst() ?? "",
            Houder = context.Rol(knoop.Onder("houder")),
            Uit = Sleutel(knoop.Onder("uit")),
            Aantal = Aantallezer.Aantal(context, knoop.Onder("aantal")),
            Per = per,
            Telt = telt,
            Teller = teller,
            Tellers = [.. tellers.Values],
            Groepen = [.. knoop.Onder("telt_mee").Namen().Select(groep => Groep(groep, $"{pad}.telt_mee"))],
            Wanneer = _voorwaarden.Bind(knoop.Onder("wanneer"), $"{pad}.wanneer"),
            EersteJaarNaarRato = Keusbinder.BindWoord(context, knoop.Onder("eerste_jaar"), "het eerste jaar", "eerste_jaar", EersteJaar) ?? new Keus<bool>.Vast(false),
            Duur = Duur(knoop.Onder("duur")),
            RaaktToelating = Keusbinder.BindWoord(context, knoop.Onder("raakt_toelating"), "of het de toelating raakt", "raakt_toelating", _jaNee) ?? new Keus<bool>.Vast(false),
            HogerMits = _regels.HogerMits(knoop.Onder("hoger_mits"), pad),
            Doorschuiven = _regels.Doorschuiven(knoop.Onder("doorschuiven"), pad),
            BegrensdDoor = _regels.Grens(knoop.Onder("begrensd_door")),
            BijMeer = _regels.Stap(knoop.Onder("bij_meer")),
            Vervolg = _regels.Stap(knoop.Onder("vervolg")),
            BijTekort = Keusbinder.BindTekst(context, knoop.Onder("bij_tekort"), "wat bij een tekort volgt", tekst => new Keus<string>.Vast(tekst.Tekst)),
            Hardheidsclausule = knoop.Onder("hardheidsclausule").Tekst() ?? "nee",
            Bron = context.Bron(knoop.Onder("bron")),
        };
    }

    private Telgroep Groep(YamlEntry entry, string pad) => new(entry.Sleutel.Tekst)
    {
        Titel = entry.Waarde.Onder("titel").Tekst() ?? Weergave.Leesbaar(entry.Sleutel.Tekst),
        Wie = _voorwaarden.Bind(entry.Waarde.Onder("wie"), $"{pad}.{entry.Sleutel.Tekst}.wie"),
        Wanneer = _voorwaarden.Bind(entry.Waarde.Onder("wanneer"), $"{pad}.{entry.Sleutel.Tekst}.wanneer"),
        Bron = context.Bron(entry.Waarde.Onder("bron")),
    };

    private bool SleutelsPassen(YamlEntry entry, Quotumsoort soort, string woord)
    {
        var taakstelling = soort == Quotumsoort.Taakstelling;
        var heeftAantal = entry.Waarde.Onder("aantal") is not null;
        var heeftUit = entry.Waarde.Onder("uit") is not null;
        if (heeftUit != taakstelling || heeftAantal == taakstelling)
        {
            context.Meld(QuotumDiagnostics.AantalOfUit(entry.Sleutel.Plaats, entry.Sleutel.Tekst, taakstelling));
            return false;
        }

        foreach (var sleutel in entry.Waarde.Namen().Select(deel => deel.Sleutel).Where(sleutel => taakstelling && _nietBijTaakstelling.Contains(sleutel.Tekst)))
        {
            context.Meld(QuotumDiagnostics.HoortNietBij(sleutel.Plaats, sleutel.Tekst, entry.Sleutel.Tekst, woord));
        }

        return true;
    }

    private bool Past(YamlNode knoop, Keus<string> per, Keus<string>? telt)
    {
        var past = (long)per.Aantal * (telt?.Aantal ?? 1) <= Leescombinaties.Hoogstens;
        if (!past)
        {
            context.Meld(VoorwaardeDiagnostics.TeVeelLezingen(knoop.Plaats, Leescombinaties.Hoogstens));
        }

        return past;
    }

    private string? Sleutel(YamlNode? knoop)
    {
        if (knoop is not YamlScalar { Ontbreekt: false } naam)
        {
            return null;
        }

        if (!sleutels.Contains(naam.Tekst))
        {
            context.Meld(QuotumDiagnostics.OnbekendeSleutel(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, sleutels)));
        }

        return naam.Tekst;
    }

    private void ControleerGrens(YamlScalar grens, ImmutableArray<YamlEntry> quota)
    {
        var mogelijk = quota.Where(ander => ander.Waarde.Onder("begrensd_door") is null && ander.Waarde.Onder("uit") is null).Select(ander => ander.Sleutel.Tekst).ToList();
        if (!mogelijk.Contains(grens.Tekst))
        {
            context.Meld(QuotumDiagnostics.OnbekendeGrens(grens.Plaats, grens.Tekst, Suggestion.For(grens.Tekst, mogelijk)));
        }
    }

    private Duur? Duur(YamlNode? knoop)
    {
        if (knoop.Tekst() is not { } tekst)
        {
            return null;
        }

        if (Grootheidlezer.Lees(tekst) is Grootheid.Periode { Duur: { Aantal: > 0 } duur })
        {
            return duur;
        }

        context.Meld(QuotumDiagnostics.GeenDuur(knoop!.Plaats, tekst));
        return null;
    }
}
