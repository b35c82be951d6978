using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The versions of an agreement, each from its first day: the text as it was made, and that text after each change.</summary>
internal sealed class Versiereeks
{
    private readonly ImmutableArray<Regeling> _versies;

    /// <param name="eerste">The text before any change.</param>
    /// <param name="latere">The later versions in order of their first day.</param>
    public Versiereeks(Regeling eerste, ImmutableArray<(LocalDate Vanaf, Regeling Versie)> latere)
    {
        Dagen = [.. latere.Select(later => later.Vanaf)];
        _versies = [eerste, .. latere.Select(later => later.Versie)];
        foreach (var versie in _versies)
        {
            versie.Versies = this;
        }
    }

    /// <summary>The days on which another version begins, in order.</summary>
    public ImmutableArray<LocalDate> Dagen { get; }

    public Regeling Op(LocalDate dag)
    {
        var plaats = Dagen.BinarySearch(dag);
        return _versies[plaats < 0 ? ~plaats : plaats + 1];
    }

    /// <summary>The first day after this one on which another version begins; null when none does.</summary>
    public LocalDate? Na(LocalDate dag)
    {
        var plaats = Dagen.BinarySearch(dag);
        var volgende = plaats < 0 ? ~plaats : plaats + 1;
        return volgende < Dagen.Length ? Dagen[volgende] : null;
    }

    /// <summary>Whether an application was made for one of the versions.</summary>
    public bool Kent(Aanvraag aanvraag) => _versies.Any(versie => ReferenceEquals(versie.Feitenlijst, aanvraag.Feiten));

    /// <summary>These versions with readings chosen, in each those that it knows; gives the copy of one of them.</summary>
    public Regeling MetLezingen(Regeling van, ImmutableSortedDictionary<string, string> gekozen)
    {
        var kopieen = _versies.Select(versie => versie.Kopie(Versiegang.Bekend(versie, gekozen))).ToImmutableArray();
        _ = new Versiereeks(kopieen[0], [.. Dagen.Select((dag, i) => (dag, kopieen[i + 1]))]);
        return kopieen[_versies.IndexOf(van)];
    }
}
