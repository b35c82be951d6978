using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The sections that name afspraken: bodies, loketten, monitoring, precedence and the hardheidsclausule.</summary>
internal sealed record Overlegsecties(
    ImmutableArray<Overleg> Overleggen, ImmutableArray<Loket> Loketten, Monitoring? Monitoring, ImmutableArray<Voorrangsregel> Voorrang, Hardheidsclausule? Hardheid)
{
    public static Overlegsecties Bind(
        Bindcontext context, YamlMapping root, ImmutableArray<Afspraak> afspraken, ImmutableArray<Doelgroep> doelgroepen, ImmutableArray<Toets> toetsen,
        Contractregels contracten, IReadOnlyDictionary<string, Bepaling>? register)
    {
        var overleg = new Overlegbinder(context, root["afspraken"], afspraken);
        return new Overlegsecties(
            overleg.Overleggen(root["overleggen"]),
            overleg.Loketten(root["loketten"]),
            new Monitoringbinder(context, root, overleg).Bind(doelgroepen, contracten),
            Voorrangbinder.Bind(context, root["voorrang"], register),
            new Hardheidsbinder(context, overleg).Bind(root["hardheidsclausule"], toetsen, toetsen.Length > 0 && toetsen.Length == root["toetsen"].Namen().Length));
    }
}
