using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds <c>blijft_gelden</c>: of an afspraak <c>ja</c>, <c>nee</c> or a condition; elsewhere provisions, if need be each with a condition.</summary>
internal static class Doorloopbinder
{
    /// <summary>When an afspraak goes on; null when it does not, or after a diagnostic.</summary>
    public static Voorwaarde? Afspraak(Bindcontext context, YamlNode? knoop, string pad) => knoop.Tekst() switch
    {
        "ja" => new Voorwaarde.Vast(pad, knoop!.Plaats, true),
        "nee" => new Voorwaarde.Vast(pad, knoop!.Plaats, false),
        _ => knoop is null ? null : new Voorwaardebinder(context).Bind(knoop, pad),
    };

    /// <summary>Provisions that go on: a list, or a mapping from each to its condition.</summary>
    public static ImmutableArray<Doorloopregel> Bepalingen(Bindcontext context, YamlNode? knoop, string pad)
    {
        if (knoop is not YamlMapping voorwaarden)
        {
            return [.. context.Bron(knoop).Select(bepaling => new Doorloopregel(bepaling, null))];
        }

        var regels = ImmutableArray.CreateBuilder<Doorloopregel>();
        foreach (var entry in voorwaarden.Entries)
        {
            var mits = new Voorwaardebinder(context).Bind(entry.Waarde, $"{pad}.{entry.Sleutel.Tekst}");
            regels.AddRange(context.Bron(entry.Sleutel).Select(bepaling => new Doorloopregel(bepaling, mits)));
        }

        return regels.ToImmutable();
    }
}
