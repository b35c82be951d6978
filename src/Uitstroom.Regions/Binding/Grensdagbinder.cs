using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds by which day it must be done: <c>binnen</c>, <c>minstens</c> with <c>voor</c>, <c>voor</c> or <c>uiterlijk</c>.</summary>
internal sealed class Grensdagbinder(Bindcontext context, Dagbronbinder dagen, string afspraak)
{
    private readonly Termijnlezer _termijnen = new(context);

    /// <summary>The rule; null when there is none, or after a diagnostic.</summary>
    public Grensdag? Bind(YamlNode knoop)
    {
        if (knoop.Onder("binnen") is { } binnen)
        {
            return _termijnen.Waarde(binnen) is { } duur ? new Grensdag.Binnen(duur) : null;
        }

        if (knoop.Onder("minstens") is { } minstens)
        {
            return knoop.Onder("voor") is null ? VoorNodig(knoop, "minstens")
                : _termijnen.Waarde(minstens) is { } duur && dagen.Dag(knoop.Onder("voor")) is { } dag ? Zonderuren(minstens, duur) ? new Grensdag.Voor(duur, dag) : null
                : null;
        }

        if (knoop.Onder("uiterlijk") is { } uiterlijk)
        {
            return uiterlijk.Tekst() is { } tekst && Jaardaglezer.Lees(tekst) is { } jaardag ? Jaardag(jaardag, knoop.Onder("voor"))
                : knoop.Onder("voor") is { } teveel ? GaanNietSamen(teveel)
                : dagen.Dag(uiterlijk) is { } dag ? new Grensdag.Uiterlijk(dag)
                : null;
        }

        return knoop.Onder("voor") is { } voor && dagen.Dag(voor) is { } gebeurtenis ? new Grensdag.Voor(null, gebeurtenis) : null;
    }

    /// <summary>A day of the year: each year, or the last one before an event.</summary>
    private Grensdag.UiterlijkJaardag? Jaardag(NodaTime.AnnualDate dag, YamlNode? voor) =>
        voor is not null && dagen.Dag(voor) is { } gebeurtenis ? new Grensdag.UiterlijkJaardag(dag, gebeurtenis) : null;

    private Grensdag? VoorNodig(YamlNode knoop, string sleutel)
    {
        context.Meld(AfspraakDiagnostics.VoorNodig(knoop.Onder(sleutel)!.Plaats, afspraak, sleutel));
        return null;
    }

    private Grensdag? GaanNietSamen(YamlNode voor)
    {
        context.Meld(AfspraakDiagnostics.GaanNietSamen(voor.Plaats, afspraak, "voor", "uiterlijk"));
        return null;
    }

    private bool Zonderuren(YamlNode knoop, Keus<Termijnwaarde> duur)
    {
        var uren = duur.Alle().OfType<Termijnwaarde.Vast>().Any(waarde => waarde.Duur.Eenheid == Termijneenheid.Uren);
        if (uren)
        {
            context.Meld(AfspraakDiagnostics.GeenTermijn(knoop.Plaats, knoop.Tekst() ?? "uur", "gebruik hier werkdagen, dagen, weken, maanden of jaren"));
        }

        return !uren;
    }
}
