using System.Collections.Frozen;
using System.Collections.Immutable;
using NRules.RuleModel;
using Uitstroom.Rules;

namespace Uitstroom.NRules;

/// <summary>
/// One or more regelingen as rules of NRules: a rule set per regeling, with a rule per criterion, per doelgroep and per toets, named by
/// its path; and one rule that answers an application which the regelingen cannot test. Immutable, and safe to share between threads.
/// </summary>
/// <remarks>
/// Make one repository of all the regelingen of a session: a repository does not know the regelingen of another one.
/// A rule looks at one <see cref="Aanvraagfeit"/> and nothing else; its description holds the provisions, its tags the name of the regeling and
/// the section (<c>toetsen</c> or <c>doelgroepen</c>), its priority is one of <see cref="Prioriteit"/>.
/// </remarks>
public sealed class Regelrepository : IRuleRepository
{
    private readonly ImmutableArray<(string Naam, ImmutableArray<IRuleDefinition> Regels)> _sets;

    private Regelrepository(ImmutableArray<Regeling> regelingen)
    {
        Regelingen = regelingen;
        Versies = [.. regelingen.Select(Regelingversie.Van).OrderBy(versie => versie.Naam, StringComparer.Ordinal)];
        Sha256 = Regelingversie.Hash(Versies.Select(versie => $"{versie.Naam} {versie.Sha256}"));
        var weigering = new Weigerregel(Versies.ToFrozenDictionary(versie => versie.Naam, StringComparer.Ordinal));
        _sets =
        [
            .. regelingen.Select(regeling => (regeling.Naam, Regelvorm.Van(Regel.Van(regeling)))),
            (weigering.Pad, Regelvorm.Van([weigering])),
        ];
    }

    /// <summary>The regelingen, each once, in the order given.</summary>
    public ImmutableArray<Regeling> Regelingen { get; }

    /// <summary>Names and contents of the regelingen, by name.</summary>
    public ImmutableArray<Regelingversie> Versies { get; }

    /// <summary>The hash of all of <see cref="Versies"/>: 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The rules of regelingen that are at hand.</summary>
    /// <param name="regelingen">The regelingen; the same one twice counts once.</param>
    /// <returns>The rules; none when two regelingen with the same name differ. No regelingen is good: every application is then refused.</returns>
    public static RegelrepositoryResult Van(params IEnumerable<Regeling> regelingen)
    {
        ArgumentNullException.ThrowIfNull(regelingen);
        return Van(regelingen.Select((Regeling?, ImmutableArray<Diagnostic>) (regeling) =>
        {
            ArgumentNullException.ThrowIfNull(regeling, nameof(regelingen));
            return (regeling, []);
        }));
    }

    /// <summary>The rules of regelingen as a loader gave them.</summary>
    /// <param name="geladen">Per file the regeling, null when errors keep it from being used, and everything that was wrong with it.</param>
    /// <returns>The rules, and all diagnostics; no rules when a regeling has errors or two with the same name differ.</returns>
    public static RegelrepositoryResult Van(IEnumerable<(Regeling? Regeling, ImmutableArray<Diagnostic> Diagnostics)> geladen)
    {
        ArgumentNullException.ThrowIfNull(geladen);
        var alle = geladen.ToImmutableArray();
        var diagnostics = alle.SelectMany(een => een.Diagnostics).ToImmutableArray();
        var heel = alle.All(een => een.Regeling is not null) && diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
        var regelingen = alle.Select(een => een.Regeling).OfType<Regeling>().DistinctBy(Regelingversie.Van).ToImmutableArray();
        ImmutableArray<Weigering> dubbel =
        [
            .. regelingen.Select(Regelingversie.Van).GroupBy(versie => versie.Naam, StringComparer.Ordinal)
                .SelectMany(groep => groep.Skip(1).Select(andere => Weigering.Dubbel(groep.First(), andere))),
        ];
        return new RegelrepositoryResult(heel && dubbel.IsEmpty ? new Regelrepository(regelingen) : null, diagnostics, dubbel);
    }

    /// <summary>The rule sets, named by regeling; the last one answers what cannot be tested.</summary>
    /// <returns>New sets around the same rules: what is added to one does not come into this repository.</returns>
    public IEnumerable<IRuleSet> GetRuleSets()
    {
        foreach (var (naam, regels) in _sets)
        {
            var set = new RuleSet(naam);
            set.Add(regels);
            yield return set;
        }
    }
}
