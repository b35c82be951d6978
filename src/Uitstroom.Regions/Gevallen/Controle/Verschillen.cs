using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Collects in what a case differs from what it expects, and why it came out as it did.</summary>
internal sealed class Verschillen(Verwachting verwacht)
{
    private readonly List<Gevalverschil> _gevonden = [];
    private readonly List<string> _waarom = [];

    public ImmutableArray<Gevalverschil> Gevonden => [.. _gevonden];

    public ImmutableArray<string> Waarom => [.. _waarom.Distinct(StringComparer.Ordinal)];

    public int Aantal => _gevonden.Count;

    /// <summary>One value; null is not checked.</summary>
    public void Waarde(string wat, string? waarde, string gekregen)
    {
        if (waarde is not null && waarde != gekregen)
        {
            Voeg(wat, [waarde], [gekregen]);
        }
    }

    /// <summary>A list as a set; null is not checked.</summary>
    public void Lijst(string wat, ImmutableArray<string>? lijst, IEnumerable<string> gekregen)
    {
        ImmutableArray<string> werkelijk = [.. gekregen.Distinct(StringComparer.Ordinal)];
        if (lijst is { } waarden && !waarden.ToHashSet(StringComparer.Ordinal).SetEquals(werkelijk))
        {
            Voeg(wat, waarden, werkelijk);
        }
    }

    /// <summary>A list of roles and names as a set: <c>client</c> is <c>cliënt</c>.</summary>
    public void Rollen(string wat, ImmutableArray<string>? lijst, IEnumerable<string> gekregen)
    {
        ImmutableArray<string> werkelijk = [.. gekregen.Distinct(StringComparer.Ordinal)];
        if (lijst is { } waarden && !waarden.Select(Kalenaam.Van).ToHashSet(StringComparer.Ordinal).SetEquals(werkelijk.Select(Kalenaam.Van)))
        {
            Voeg(wat, waarden, werkelijk);
        }
    }

    /// <summary>A list of which each must be there; null is not checked.</summary>
    public void Bevat(string wat, ImmutableArray<string>? lijst, IEnumerable<string> gekregen)
    {
        ImmutableArray<string> werkelijk = [.. gekregen];
        if (lijst is { } waarden && !waarden.All(werkelijk.Contains))
        {
            Voeg(wat, waarden, werkelijk);
        }
    }

    public void Voeg(string wat, ImmutableArray<string> waarden, ImmutableArray<string> gekregen) =>
        _gevonden.Add(new Gevalverschil(wat, waarden, gekregen, verwacht.Plaats(wat)));

    /// <summary>Says why, when something was found since a count of differences.</summary>
    public void Leg(int sinds, IEnumerable<string> waarom)
    {
        if (_gevonden.Count > sinds)
        {
            _waarom.AddRange(waarom);
        }
    }
}
