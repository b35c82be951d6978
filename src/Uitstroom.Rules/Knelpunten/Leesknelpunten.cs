namespace Uitstroom.Rules;

/// <summary>The readings of a regeling, each with the rules that hang on it.</summary>
internal static class Leesknelpunten
{
    public static IEnumerable<Knelpunt> Van(Regeling regeling)
    {
        var onderdelen = regeling.Onderdelen;
        var gebruik = onderdelen.Where(onderdeel => onderdeel is { Feit: null, Parameter: null, Lezing: null })
            .Select(onderdeel => (onderdeel.Pad, Gebruik: new Gebruik([onderdeel]))).ToList();
        foreach (var onderdeel in onderdelen.Where(onderdeel => onderdeel.Lezing is not null))
        {
            var lezing = onderdeel.Lezing!;
            var soort = lezing.Bron.Any(id => Registerknelpunten.Soort(regeling, id) == Knelpuntsoort.Tegenspraak) ? Knelpuntsoort.Tegenspraak : Knelpuntsoort.Dubbelzinnig;
            yield return new Knelpunt(onderdeel.Pad, soort, Knelpuntherkomst.Lezing, lezing.Vraag, lezing.Bron)
            {
                Lezing = lezing,
                Raakt = [.. gebruik.Where(een => een.Gebruik.Raakt(onderdeel)).Select(een => een.Pad)],
                Opmerkingen = [.. Registerknelpunten.Opmerkingen(regeling, lezing.Bron)],
            };
        }
    }
}
