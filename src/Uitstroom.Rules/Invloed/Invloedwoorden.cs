namespace Uitstroom.Rules;

/// <summary>The words for what a change does, one wording for text and page.</summary>
internal static class Invloedwoorden
{
    private const string NietVastTeStellen = "niet vast te stellen";

    /// <summary>The heading of a column.</summary>
    public static string Kort(Wending wending) => wending switch
    {
        Wending.Erbij => "erbij",
        Wending.Eraf => "eraf",
        Wending.WordtOpen => "wordt open",
        Wending.WordtBeslist => "wordt beslist",
        Wending.Anders => "anders",
        _ => "gelijk",
    };

    /// <summary>What happens to so many.</summary>
    public static string Zin(Wending wending, long aantal)
    {
        var een = aantal == 1;
        var wie = een ? "1 aanvraag" : $"{Weergave.Aantal(aantal)} aanvragen";
        return wending switch
        {
            Wending.Erbij => $"{wie} {(een ? "komt" : "komen")} erbij: oud niet toegelaten, nieuw wel",
            Wending.Eraf => $"{wie} {(een ? "valt" : "vallen")} af: oud toegelaten, nieuw niet",
            Wending.WordtOpen => $"{wie} {(een ? "wordt" : "worden")} open: oud was het beslist, nieuw ontbreekt er iets of moet iemand oordelen",
            Wending.WordtBeslist => $"{wie} {(een ? "wordt" : "worden")} beslist: oud was het nog open",
            Wending.Anders => $"{wie} {(een ? "krijgt" : "krijgen")} een andere uitkomst zonder erbij te komen, af te vallen of open te gaan",
            _ => $"{wie} {(een ? "houdt" : "houden")} dezelfde uitkomst",
        };
    }

    /// <summary>A share of a whole in percents with one decimal, half rounded up; what is there never reads as nothing, and what is missing never as the whole.</summary>
    public static string Deel(long deel, long geheel)
    {
        var promille = (((Int128)deel * 2000) + geheel) / (2 * (Int128)Math.Max(1, geheel));
        return deel <= 0 ? "0 %"
            : deel == geheel ? "100 %"
            : promille == 0 ? "minder dan 0,1 %"
            : promille == 1000 ? "meer dan 99,9 %"
            : $"{promille / 10},{promille % 10} %";
    }

    /// <summary>What could not be tested under both, and why; nothing when all could.</summary>
    public static IEnumerable<string> NietGetoetst(Invloed invloed)
    {
        if (invloed.Fout > 0)
        {
            yield return $"{Regels(invloed.Fout)} niet te lezen en {(invloed.Fout == 1 ? "telt" : "tellen")} niet mee.";
        }

        if (invloed.AlleenOud > 0)
        {
            yield return $"{Regels(invloed.AlleenOud)} alleen in oud te lezen, en niet vergeleken: nieuw kent een gegeven of waarde anders.";
        }

        if (invloed.AlleenNieuw > 0)
        {
            yield return $"{Regels(invloed.AlleenNieuw)} alleen in nieuw te lezen, en niet vergeleken: oud kent een gegeven of waarde anders.";
        }

        if (invloed.MetOnbekende > 0)
        {
            yield return $"In {(invloed.MetOnbekende == 1 ? "1 regel" : $"{Weergave.Aantal(invloed.MetOnbekende)} regels")} staat een gegeven of keuze die maar een van beide kent. "
                + "In de andere telt een gegeven dan niet mee, en een keuze als „anders”.";
        }
    }

    /// <summary>Which of two versions fills a ceiling sooner.</summary>
    public static string Plafond(Plafondverschil verschil) => verschil switch
    {
        Plafondverschil.EerderVol => "eerder vol",
        Plafondverschil.LaterVol => "later vol",
        Plafondverschil.NuVol => "nu vol",
        Plafondverschil.NietMeerVol => "niet meer vol",
        Plafondverschil.MeerGeteld => "meer geteld",
        Plafondverschil.MinderGeteld => "minder geteld",
        Plafondverschil.AlleenOud => "alleen in oud",
        Plafondverschil.AlleenNieuw => "alleen in nieuw",
        Plafondverschil.NietVastTeStellen => NietVastTeStellen,
        _ => "gelijk",
    };

    /// <summary>How many count under a ceiling, in the few words that fit beside a bar.</summary>
    public static string Stand(Vulling vulling)
    {
        var tot = vulling.Onzeker > 0 ? $"–{Weergave.Aantal(vulling.Geteld + vulling.Onzeker)}" : "";
        var stand = Weergave.Aantal(vulling.Geteld) + tot + (vulling.Aantal is { } aantal ? $" van {Weergave.Aantal(aantal)}" : "");
        return vulling.IsOnbepaald ? $"{NietVastTeStellen} ({stand})" : stand;
    }

    /// <summary>How far a ceiling filled.</summary>
    public static string Vulling(Vulling? vulling)
    {
        if (vulling is null)
        {
            return "bestaat niet";
        }

        var geteld = vulling.Aantal is { } aantal ? $"{Weergave.Aantal(vulling.Geteld)} van {Weergave.Aantal(aantal)}" : $"{Weergave.Aantal(vulling.Geteld)}, het aantal staat niet in de bron";
        var onzeker = vulling.Onzeker > 0 ? $", en {Weergave.Aantal(vulling.Onzeker)} waarvan niet vaststaat of zij meetellen" : "";
        return geteld + onzeker + vulling switch
        {
            { Vol: { } vol, MogelijkVol: not null } => $"; uiterlijk vol bij {Moment(vol)}",
            { Vol: { } vol } => $"; vol bij {Moment(vol)}",
            { Aantal: null } => "",
            { VolBij: 0 } => "; vol vanaf het begin",
            { IsOnbepaald: true } => $"; {NietVastTeStellen} of het vol is",
            _ => "; niet vol",
        };
    }

    /// <summary>What the numbers about ceilings mean and what they do not.</summary>
    public static string Plafonduitleg =>
        "Geteld is wie wordt toegelaten, in de volgorde van het bestand, alsof elke toegelaten aanvraag meteen meetelt. Wat vóór dit bestand al was geteld, en of iemand werkelijk een woning "
        + "of contract kreeg, staat er niet in. Niemand is hier afgewezen omdat een aantal vol was: na het laatste is doorgeteld. Het laat dus zien welk aantal eerder op is, niet wie geen woning krijgt.";

    private static string Moment(Vulmoment vol) => (vol.Regel > 0 ? $"regel {Weergave.Aantal(vol.Regel)}" : $"aanvraag {Weergave.Aantal(vol.Volgnummer)}") + $", getoetst op {Weergave.Datum(vol.Peildatum)}";

    private static string Regels(long aantal) => aantal == 1 ? "1 regel is" : $"{Weergave.Aantal(aantal)} regels zijn";
}
