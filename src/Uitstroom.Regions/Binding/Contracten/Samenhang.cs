using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Looks at the section <c>contracten</c> as a whole: what clashes, what cannot be reached or left, what does not fit.</summary>
internal static class Samenhang
{
    public static void Controleer(Bindcontext context, YamlNode? sectie, Contractregels regels)
    {
        foreach (var overgang in regels.Overgangen)
        {
            Schakel(context, sectie, regels, overgang);
            Einde(context, regels, overgang);
        }

        // Where a name is wrong, a form may seem out of reach.
        if (context.Meldingen.HeeftFouten)
        {
            return;
        }

        foreach (var vorm in Overgangsanalyse.Onbereikbaar(regels))
        {
            context.Meld(OvergangDiagnostics.Onbereikbaar(vorm.Plaats, vorm.Naam));
        }

        foreach (var vorm in Overgangsanalyse.Onverlaatbaar(regels))
        {
            context.Meld(OvergangDiagnostics.Onverlaatbaar(vorm.Plaats, vorm.Naam));
        }

        foreach (var vorm in regels.Vormen)
        {
            foreach (var gebeurtenis in vorm.Koppelbeding?.Gebeurtenissen ?? [])
            {
                if (!regels.Overgangen.Any(overgang => overgang.Van.Contains(vorm.Naam) && overgang.Bij.Contains(gebeurtenis)))
                {
                    context.Meld(OvergangDiagnostics.KoppelingZonderOvergang(vorm.Plaats, vorm.Naam, gebeurtenis));
                }
            }
        }
    }

    /// <summary>
    /// The whole, or null when two transitions that follow by themselves can both hold: that is an error, with an application for which they do where one was found.
    /// </summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="regels">The transitions.</param>
    /// <param name="regeling">The whole, in which applications can be tested; null where something else is wrong with it.</param>
    public static Regeling? ZonderBotsing(Bindcontext context, Contractregels regels, Regeling? regeling)
    {
        foreach (var (een, twee, van, bij) in Overgangsanalyse.Botsingen(regels.Overgangen))
        {
            var getuige = regeling is null ? null : Botsingonderzoek.Van(regeling, een, twee);
            context.Meld(OvergangDiagnostics.Botsing(twee.Plaats, een.Naam, twee.Naam, van, bij, getuige is null ? null : Botsingonderzoek.Tekst(getuige)));
        }

        return context.Meldingen.HeeftFouten ? null : regeling;
    }

    private static void Schakel(Bindcontext context, YamlNode? sectie, Contractregels regels, Overgang overgang)
    {
        if (overgang.Schakel is not { } schakel)
        {
            return;
        }

        foreach (var vorm in overgang.Van.Select(regels.Vorm).OfType<Contractvorm>().Where(vorm => vorm.Keten.All(een => een.Naam != schakel)))
        {
            var plaats = sectie.Onder("overgangen").Onder(overgang.Naam).Onder("schakel")!.Plaats;
            context.Meld(OvergangDiagnostics.OnbekendeSchakel(plaats, schakel, vorm.Naam, Suggestion.For(schakel, vorm.Keten.Select(een => een.Naam))));
        }
    }

    private static void Einde(Bindcontext context, Contractregels regels, Overgang overgang)
    {
        if (overgang.Bij.All(naam => regels.Gebeurtenis(naam)?.Moment != Gebeurtenismoment.EindeDuur))
        {
            return;
        }

        foreach (var vorm in overgang.Van.Select(regels.Vorm).OfType<Contractvorm>().Where(vorm => vorm.Duur.Soort == Contractduursoort.Onbepaald))
        {
            context.Meld(OvergangDiagnostics.GeenEinde(overgang.Plaats, overgang.Naam, vorm.Naam));
        }
    }
}
