namespace Uitstroom.Rules;

/// <summary>Which facts, parameters and readings some rule uses, directly or through named conditions and calculations.</summary>
internal sealed class Gebruik
{
    private readonly HashSet<Feit> _feiten = [];
    private readonly HashSet<Parameter> _parameters = [];
    private readonly HashSet<Lezing> _lezingen = [];

    public Gebruik(IEnumerable<Onderdeel> onderdelen)
    {
        foreach (var onderdeel in onderdelen.Where(onderdeel => onderdeel is { Feit: null, Parameter: null, Lezing: null }))
        {
            Voeg(onderdeel.Steun);
        }
    }

    /// <summary>Whether something rests on a part; true for a part that rests on nothing but itself, such as a criterion.</summary>
    public bool Raakt(Onderdeel onderdeel) => onderdeel switch
    {
        { Feit: { } feit } => _feiten.Contains(feit),
        { Parameter: { } parameter } => _parameters.Contains(parameter),
        { Lezing: { } lezing } => _lezingen.Contains(lezing),
        _ => true,
    };

    private void Voeg(Steun steun)
    {
        foreach (var voorwaarde in steun.Voorwaarden)
        {
            Voeg(voorwaarde);
        }

        foreach (var feit in steun.Feiten)
        {
            Voeg(feit);
        }

        foreach (var parameter in steun.Parameters)
        {
            Voeg(parameter);
        }

        _lezingen.UnionWith(steun.Lezingen);
    }

    private void Voeg(Voorwaarde voorwaarde)
    {
        foreach (var deel in voorwaarde.Boom())
        {
            switch (deel)
            {
                case Voorwaarde.PerLezing keuze:
                    _lezingen.Add(keuze.Lezing);
                    break;
                case Voorwaarde.Blad blad:
                    Voeg(blad.Feit);
                    Voeg(blad.Vergelijking);
                    break;
                default:
                    break;
            }
        }
    }

    private void Voeg(Vergelijking vergelijking)
    {
        switch (vergelijking)
        {
            case Vergelijking.PerLezing keuze:
                _lezingen.Add(keuze.Lezing);
                Voeg(keuze.Opties);
                break;
            case Vergelijking.EenVan een:
                Voeg(een.Delen);
                break;
            case Vergelijking.Tussen tussen:
                Voeg(Steun.Geen.Met(tussen.Onder?.Bron, tussen.Boven?.Bron));
                break;
            default:
                break;
        }
    }

    private void Voeg(IEnumerable<Vergelijking> vergelijkingen)
    {
        foreach (var vergelijking in vergelijkingen)
        {
            Voeg(vergelijking);
        }
    }

    private void Voeg(Feit feit)
    {
        if (_feiten.Add(feit))
        {
            Voeg(Feitsteun.Van(feit));
        }
    }

    private void Voeg(Parameter parameter)
    {
        if (_parameters.Add(parameter))
        {
            _lezingen.UnionWith(parameter.Waarden.SelectMany(waarde => waarde.Waarde.Lezingen()));
        }
    }
}
