using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The agreements that come with this package. Each is loaded once, when it is first asked for.</summary>
public static class Regelingen
{
    private static readonly ImmutableSortedDictionary<string, Lazy<Regeling>> _ingebed =
        new[] { "flevoland", "ijmond-zk", "westfriesland" }.ToImmutableSortedDictionary(naam => naam, naam => new Lazy<Regeling>(() => Laad(naam)));

    /// <summary>The names of the agreements.</summary>
    public static IEnumerable<string> Namen => _ingebed.Keys;

    /// <summary>Bestuurlijk Akkoord uitstroom Flevoland.</summary>
    public static Regeling Flevoland => _ingebed["flevoland"].Value;

    /// <summary>Convenant Uitstroomregeling Pact, regio IJmond &amp; Zuid-Kennemerland.</summary>
    public static Regeling IJmondZuidKennemerland => _ingebed["ijmond-zk"].Value;

    /// <summary>Samenwerkingsovereenkomst Uitstroomregeling Aandachtsgroepen Westfriesland.</summary>
    public static Regeling Westfriesland => _ingebed["westfriesland"].Value;

    /// <summary>The agreement with this name, or null when it does not come with this package.</summary>
    /// <param name="naam">A name of <see cref="Namen"/>.</param>
    public static Regeling? Zoek(string naam) => _ingebed.TryGetValue(naam, out var regeling) ? regeling.Value : null;

    private static Regeling Laad(string naam)
    {
        var load = RegelingLoader.Ingebed(naam);
        return load.Regeling ?? throw new InvalidOperationException($"het ingebedde `{naam}` heeft fouten: {load.Diagnostics[0]}");
    }
}
