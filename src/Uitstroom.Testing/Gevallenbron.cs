using System.Collections.Concurrent;
using System.Collections.Immutable;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Testing;

/// <summary>Where cases come from, and under which changes they are run. What was loaded is kept, as every row asks for it.</summary>
internal sealed class Gevallenbron(string pad, string? regio, string[] wijzigingen, string? lokaal)
{
    private static readonly ConcurrentDictionary<string, ImmutableArray<Proefgeval>> _geladen = new(StringComparer.Ordinal);

    public string Pad { get; } = pad;

    public string? Regio { get; } = regio;

    public string[] Wijzigingen { get; } = wijzigingen;

    public string? Lokaal { get; } = lokaal;

    /// <summary>The cases of all files.</summary>
    public ImmutableArray<Proefgeval> Gevallen() => _geladen.GetOrAdd(string.Join('\0', [Pad, Regio, Lokaal, .. Wijzigingen]), _ => Laad());

    private ImmutableArray<Proefgeval> Laad()
    {
        var map = Vind(Pad);
        var paden = Directory.Exists(map) ? GevallenLoader.Bestanden(map) : [map];
        return paden.IsEmpty
            ? throw new GevallenException($"in de map `{Pad}` staan geen bestanden met gevallen")
            : [.. paden.Select(Bestand).SelectMany(bestand => bestand.Gevallen)];
    }

    private Gevallenbestand Bestand(string bestand)
    {
        var fouten = new List<Diagnostic>();
        var geladen = Regio is null
            ? GevallenLoader.Load(bestand, regeling => Wijzig(regeling, fouten))
            : Regeling(Regio, fouten) is { } regeling && Wijzig(regeling, fouten) is { } gewijzigd ? GevallenLoader.Load(bestand, gewijzigd) : new GevallenResult(null, []);
        return geladen.Bestand ?? throw new GevallenException($"`{bestand}` heeft fouten\n{string.Join('\n', fouten.Concat(geladen.Diagnostics))}");
    }

    private static Regeling? Regeling(string regio, List<Diagnostic> fouten)
    {
        if (Regelingen.Zoek(regio) is { } ingebed)
        {
            return ingebed;
        }

        var load = RegelingLoader.Load(Vind(regio));
        fouten.AddRange(load.Diagnostics);
        return load.Regeling;
    }

    private Regeling? Wijzig(Regeling kaal, List<Diagnostic> fouten)
    {
        var regeling = kaal;
        if (Wijzigingen.Length > 0)
        {
            regeling = Na(regeling.MetWijzigingen(Wijzigingen.Select(Vind)), fouten);
        }

        return Lokaal is { } lokaal && regeling is not null ? Na(regeling.MetLokaal(Vind(lokaal)), fouten) : regeling;
    }

    private static Regeling? Na(LoadResult load, List<Diagnostic> fouten)
    {
        fouten.AddRange(load.Diagnostics);
        return load.Regeling;
    }

    /// <summary>A path beside the test program, where it is there; else as it is.</summary>
    private static string Vind(string pad)
    {
        var ernaast = Path.Combine(AppContext.BaseDirectory, pad);
        return Path.Exists(ernaast) ? ernaast : pad;
    }
}
