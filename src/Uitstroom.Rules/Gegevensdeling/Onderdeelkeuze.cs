using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Sorts data outside the application by the category that a person put them in. What nobody may have sorted so is in none.</summary>
internal sealed class Onderdeelkeuze
{
    public const int Hoogstens = 1000;

    private static readonly SourceSpan _hier = SourceSpan.Whole("onderdelen");

    private readonly Gegevensdeling _deling;
    private readonly List<Diagnostic> _meldingen = [];
    private readonly List<(Gegevensonderdeel Onderdeel, Gegevenscategorie? Categorie)> _delen = [];

    public Onderdeelkeuze(Gegevensdeling deling, ReadOnlySpan<Feitwaarde> feiten, ImmutableArray<Gegevensonderdeel> onderdelen)
    {
        _deling = deling;
        if (onderdelen.Length > Hoogstens)
        {
            _meldingen.Add(GegevensDiagnostics.TeVeelOnderdelen(_hier, Hoogstens));
            return;
        }

        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var onderdeel in onderdelen)
        {
            if (!gezien.Add(onderdeel.Naam))
            {
                // Two people may have sorted it in two ways: it is in none.
                _meldingen.Add(GegevensDiagnostics.DubbelOnderdeel(_hier, onderdeel.Naam));
                _delen.RemoveAll(deel => deel.Onderdeel.Naam == onderdeel.Naam);
                _delen.Add((onderdeel, null));
            }
            else
            {
                _delen.Add((onderdeel, Categorie(onderdeel, feiten)));
            }
        }
    }

    public IEnumerable<Diagnostic> Meldingen => _meldingen;

    public ImmutableArray<Gegevensonderdeel> NietIngedeeld => [.. _delen.Where(deel => deel.Categorie is null).Select(deel => deel.Onderdeel)];

    public ImmutableArray<Gegevensonderdeel> In(Gegevenscategorie categorie) => [.. _delen.Where(deel => deel.Categorie == categorie).Select(deel => deel.Onderdeel)];

    private Gegevenscategorie? Categorie(Gegevensonderdeel onderdeel, ReadOnlySpan<Feitwaarde> feiten)
    {
        if (onderdeel.Categorie is not { } naam)
        {
            return null;
        }

        if (_deling.Categorieen.FirstOrDefault(een => een.Naam == naam) is not { } categorie)
        {
            _meldingen.Add(GegevensDiagnostics.OnbekendeCategorie(_hier, onderdeel.Naam, naam, [.. _deling.Categorieen.Select(een => een.Naam)]));
            return null;
        }

        if (categorie.IngedeeldDoor is not { } rol || (onderdeel.IngedeeldDoor is { } door && Oordeelsgever.Is(rol, door, feiten)))
        {
            return categorie;
        }

        _meldingen.Add(GegevensDiagnostics.AndereIndeler(_hier, onderdeel.Naam, onderdeel.IngedeeldDoor, rol.Voor(feiten)));
        return null;
    }
}
