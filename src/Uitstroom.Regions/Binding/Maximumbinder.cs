using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Binds the ceiling of a doelgroep. What counts and in which period may differ per reading; every combination has a
/// counter of its own, as a fact that comes with the call.
/// </summary>
internal sealed class Maximumbinder(Bindcontext context)
{
    private const int HoogsteAantal = 1_000_000_000;

    public Maximum? Bind(YamlMapping knoop, string doelgroep, string titel, string pad)
    {
        var aantal = Keusbinder.BindTekst(context, knoop["aantal"], "een aantal", Aantal);
        var per = Keusbinder.BindTekst(context, knoop["per"], "een tijdvak", Tijdvak);
        var telt = Keusbinder.BindTekst(context, knoop["telt"], "wat telt", Naam);
        if (aantal is null || per is null || telt is null)
        {
            return null;
        }

        if ((long)aantal.Aantal * per.Aantal * telt.Aantal > Leescombinaties.Hoogstens)
        {
            context.Meld(VoorwaardeDiagnostics.TeVeelLezingen(knoop.Plaats, Leescombinaties.Hoogstens));
            return null;
        }

        var tellers = new Dictionary<string, Maximumteller>(StringComparer.Ordinal);
        var teller = Teller(tellers, doelgroep, titel, per, telt);
        var ruimte = Ruimte(Combineer(teller, aantal, (feit, hoeveel) => (feit, hoeveel)), $"{pad}.maximum", knoop.Plaats);
        return new Maximum(ruimte)
        {
            Bron = context.Bron(knoop["bron"]),
            Tellers = [.. tellers.Values],
            Aantal = aantal,
            Per = per,
            Telt = telt,
            Teller = teller,
            Hardheidsclausule = knoop["hardheidsclausule"].Tekst() ?? "nee",
        };
    }

    /// <summary>A counter per way of counting, as facts that come with the call.</summary>
    public Keus<Feit> Teller(Dictionary<string, Maximumteller> tellers, string naam, string titel, Keus<string> per, Keus<string> telt) =>
        Combineer(per, telt, (tijdvak, wat) => Teller(tellers, naam, titel, tijdvak, wat));

    /// <summary>Two values that may differ per reading as one: per option of the first the whole of the second.</summary>
    private static Keus<TUit> Combineer<TEen, TTwee, TUit>(Keus<TEen> een, Keus<TTwee> twee, Func<TEen, TTwee, TUit> samen) => (een, twee) switch
    {
        (Keus<TEen>.PerLezing keuze, _) =>
            new Keus<TUit>.PerLezing(keuze.Lezing, [.. keuze.Opties.Select(optie => Combineer(optie, twee, samen))]),
        (_, Keus<TTwee>.PerLezing keuze) =>
            new Keus<TUit>.PerLezing(keuze.Lezing, [.. keuze.Opties.Select(optie => Combineer(een, optie, samen))]),
        (Keus<TEen>.Vast links, Keus<TTwee>.Vast rechts) => new Keus<TUit>.Vast(samen(links.Waarde, rechts.Waarde)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Voorwaarde Ruimte(Keus<(Feit Teller, Grootheid Aantal)> keus, string pad, SourceSpan plaats)
    {
        switch (keus)
        {
            case Keus<(Feit Teller, Grootheid Aantal)>.PerLezing keuze:
                return new Voorwaarde.PerLezing(pad, plaats, keuze.Lezing, [.. keuze.Opties.Select(optie => Ruimte(optie, pad, plaats))]);
            case Keus<(Feit Teller, Grootheid Aantal)>.Vast { Waarde: var (teller, aantal) }:
                var grens = new Grens(Grenssoort.Waarde, new Grensbron.Geschreven(aantal)) { Verschuiving = -1 };
                return new Voorwaarde.Blad(pad, plaats, teller, new Vergelijking.Tussen($"minder dan {aantal}", null, grens));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private Feit Teller(Dictionary<string, Maximumteller> tellers, string doelgroep, string titel, string per, string telt)
    {
        var naam = $"teller_{doelgroep}_{telt}_{per.Replace(' ', '_').Replace('-', '_')}";
        if (!tellers.TryGetValue(naam, out var teller))
        {
            var feit = new Feit(naam, FeitType.Getal)
            {
                Vraag = $"Hoeveel {Weergave.Leesbaar(telt)} zijn er in dit {per} al geteld voor {titel}?",
                Minimum = 0,
                Maximum = HoogsteAantal,
                IsTeller = true,
            };
            teller = new Maximumteller(feit, telt, per);
            tellers.Add(naam, teller);
            context.Feiten.Add(naam, feit);
        }

        return teller.Feit;
    }

    private Keus<Grootheid>.Vast? Aantal(YamlScalar knoop)
    {
        var tekst = knoop.Tekst;
        if (tekst is "niet_in_bron" or "niet_geregeld")
        {
            return new Keus<Grootheid>.Vast(new Grootheid.Stil(tekst));
        }

        if (Grootheidlezer.Geheel(tekst, 1, HoogsteAantal) is { } aantal)
        {
            return new Keus<Grootheid>.Vast(new Grootheid.Getal(aantal));
        }

        context.Meld(VormDiagnostics.OngeldigGetal(knoop.Plaats, tekst, "schrijf een geheel getal vanaf 1, of `niet_in_bron`"));
        return null;
    }

    /// <summary>A year: <c>kalenderjaar</c>, or <c>jaar vanaf MM-DD</c>.</summary>
    public Keus<string>.Vast? Tijdvak(YamlScalar knoop)
    {
        var tekst = knoop.Tekst;
        const string jaarVanaf = "jaar vanaf ";
        if (tekst == "kalenderjaar" || (tekst.StartsWith(jaarVanaf, StringComparison.Ordinal) && Feitlezer.Datum("2001-" + tekst[jaarVanaf.Length..]) is not null))
        {
            return new Keus<string>.Vast(tekst);
        }

        context.Meld(RegelingDiagnostics.OnbekendMaximum(knoop.Plaats, tekst));
        return null;
    }

    /// <summary>What counts, as a name.</summary>
    public Keus<string>.Vast? Naam(YamlScalar knoop)
    {
        var tekst = knoop.Tekst;
        if (Vormcontrole.IsNaam(tekst))
        {
            return new Keus<string>.Vast(tekst);
        }

        context.Meld(VormDiagnostics.OngeldigeNaam(knoop.Plaats, tekst));
        return null;
    }
}
