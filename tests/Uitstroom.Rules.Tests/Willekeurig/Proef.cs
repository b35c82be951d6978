using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Willekeurig;

/// <summary>A random regeling with random applications for it.</summary>
internal sealed record Proef(Ontwerp Ontwerp, IReadOnlyList<Situatie> Situaties, int Zaad)
{
    private readonly Lazy<LoadResult> _load = new(() => RegelingLoader.Load("willekeurig", Encoding.UTF8.GetBytes(Ontwerp.Yaml())));

    /// <summary>The regeling; null when the random file has an error, such as a condition that can never hold.</summary>
    public Regeling? Regeling => _load.Value.Regeling;

    public string Fouten => string.Join("; ", _load.Value.Diagnostics.Where(melding => melding.Severity == Severity.Error));

    /// <summary>Source of random choices that stay the same while a failure is made smaller.</summary>
    public Random Random() => new(Zaad);

    /// <summary>Random proeven, of which a failing one is made smaller piece by piece.</summary>
    /// <param name="situaties">How many applications each regeling gets.</param>
    /// <param name="volgend">Whether applications may give facts that follow from others.</param>
    public static Arbitrary<Proef> Willekeurig(int situaties, bool volgend = false) => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(zaad =>
        {
            var random = new Random(zaad);
            return new Proef(Ontwerp.Maak(random), [.. Enumerable.Range(0, situaties).Select(_ => Situatie.Maak(random, volgend))], zaad);
        }),
        proef => proef.Kleiner());

    /// <summary>Runs a law on random proeven: the same ones in every run, unless UITSTROOM_ZAAD names others.</summary>
    public static void Houdt(int aantal, int situaties, Action<Regeling, Situatie, Random> wet, bool volgend = false)
    {
        var zaad = ulong.TryParse(Environment.GetEnvironmentVariable("UITSTROOM_ZAAD"), out var gekozen) ? gekozen : 20250616UL;
        var geladen = 0;
        var fouten = "";
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(aantal).WithReplay(zaad, 1UL),
            Prop.ForAll(Willekeurig(situaties, volgend), proef =>
            {
                if (proef.Regeling is not { } regeling)
                {
                    fouten = proef.Fouten;
                    return;
                }

                geladen++;
                foreach (var situatie in proef.Situaties)
                {
                    wet(regeling, situatie, proef.Random());
                }
            }));
        geladen.Should().BeGreaterThan(aantal * 9 / 10, "random files must be good ones, not {0}", fouten);
    }

    private IEnumerable<Proef> Kleiner() =>
        (Situaties.Count > 1 ? Situaties.Select(situatie => new Proef(Ontwerp, [situatie], Zaad)) : [])
        .Concat(Ontwerp.Kleiner().Select(ontwerp => new Proef(ontwerp, Situaties, Zaad)))
        .Concat(Situaties.Count > 1 ? [] : Situaties[0].Kleiner().Select(situatie => new Proef(Ontwerp, [situatie], Zaad)));

    public override string ToString() => $"\n{Ontwerp.Yaml()[Ontwerp.Yaml().IndexOf("  afg1:", StringComparison.Ordinal)..]}\n{string.Join("\n", Situaties)}";
}
