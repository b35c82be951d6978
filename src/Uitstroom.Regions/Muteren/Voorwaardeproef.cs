using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Compares a condition with a changed one over all applications, wherever in the file it stands: each is put in a test of its own beside those of the
/// agreement, and the two tests are compared.
/// </summary>
internal sealed class Voorwaardeproef(Laadstukken stukken, Regeling regeling)
{
    // Worked out once: they are those of the agreement, whatever the mutant.
    private readonly ImmutableArray<LocalDate> _dagen = Dagen(regeling);

    private const string Naam = "gemuteerde_voorwaarde";

    // More ways to read a condition are not tried: then nothing is proven.
    private const int HoogstensLezingen = 64;

    private readonly string _bron = regeling.Bepalingen.Keys.Order(StringComparer.Ordinal).FirstOrDefault() ?? "x";

    /// <summary>An application that the two tell apart; or on how many days and in how many readings there is none.</summary>
    public Voorwaardeverschil Vergelijk(YamlNode oud, YamlNode nieuw)
    {
        if (Met(oud) is not { } links || Met(nieuw) is not { } rechts || Leeskeuzes(oud, nieuw) is not { } keuzes)
        {
            return Voorwaardeverschil.NietBewezen;
        }

        return Vergelijk(links, rechts, Naam, keuzes);
    }

    /// <summary>A whole test beside itself in a version in which it names or orders its outcomes otherwise.</summary>
    public Voorwaardeverschil Vergelijk(Regeling anders, string toets) =>
        stukken.Root["toetsen"].Onder(toets) is { } knoop && Leeskeuzes(knoop, knoop) is { } keuzes ? Vergelijk(regeling, anders, toets, keuzes) : Voorwaardeverschil.NietBewezen;

    /// <summary>An application that some test of the agreement decides otherwise in another version, on an ordinary day; that there is none proves nothing.</summary>
    /// <param name="anders">The other version.</param>
    /// <param name="lezing">The option under which the change counts; null when it counts under each.</param>
    public Voorwaardeverschil InToetsen(Regeling anders, (string Naam, string Optie)? lezing)
    {
        var lezingen = lezing is var (naam, optie) ? ImmutableSortedDictionary<string, string>.Empty.Add(naam, optie) : ImmutableSortedDictionary<string, string>.Empty;
        foreach (var toets in regeling.Toetsen)
        {
            var vergelijking = Regelingvergelijking.Van(regeling, anders, new VergelijkOpties { Peildatum = _dagen[0], Lezingen = lezingen, Toets = toets.Naam });
            if (vergelijking.Toetsen.SelectMany(een => een.Onderdelen.Reverse()).SelectMany(deel => deel.Getuigen).FirstOrDefault() is { } getuige)
            {
                return new Voorwaardeverschil(getuige, lezingen, "");
            }
        }

        return Voorwaardeverschil.NietBewezen;
    }

    private Voorwaardeverschil Vergelijk(Regeling links, Regeling rechts, string toets, List<ImmutableSortedDictionary<string, string>> keuzes)
    {
        foreach (var lezingen in keuzes)
        {
            foreach (var dag in _dagen)
            {
                var vergelijking = Regelingvergelijking.Van(links, rechts, new VergelijkOpties { Peildatum = dag, Lezingen = lezingen, Toets = toets });
                foreach (var deel in vergelijking.Toetsen.Single().Onderdelen)
                {
                    if (deel.Betekenis != Rules.Betekenis.Gelijk)
                    {
                        return deel.Getuigen is [var getuige, ..] ? new Voorwaardeverschil(getuige, lezingen, "") : Voorwaardeverschil.NietBewezen;
                    }
                }
            }
        }

        return new Voorwaardeverschil(null, ImmutableSortedDictionary<string, string>.Empty, $"elke aanvraag geeft hetzelfde, op {_dagen.Length} dagen en {(keuzes.Count == 1 ? "bij elke lezing" : $"bij {keuzes.Count} keuzes van lezingen")}");
    }

    /// <summary>An ordinary day first, so that a witness is of that day; the days on which something can turn, the day before each, and those around the end of February in a leap year.</summary>
    private static ImmutableArray<LocalDate> Dagen(Regeling regeling)
    {
        var begin = regeling.Looptijd.Van ?? new LocalDate(2026, 1, 1);
        var vast = new[] { begin.PlusDays(100), begin, new(2028, 2, 28), new(2028, 2, 29), new(2028, 3, 1) };
        var draaidagen = Regelingvergelijking.Van(regeling, regeling, new VergelijkOpties { Peildatum = begin, Toets = "" }).Draaidagen;
        return [.. vast.Concat(draaidagen.SelectMany(dag => new[] { dag.PlusDays(-1), dag })).Distinct()];
    }

    private Regeling? Met(YamlNode voorwaarde)
    {
        var hier = voorwaarde.Plaats;
        var criteria = Groep(("k", Groep(("eis", voorwaarde), ("bron", Tekst(_bron)))));
        var toets = Groep(
            ("uitkomsten", Groep(("niet", Groep(("soort", Tekst("voldoet_niet")))), ("wel", Groep(("soort", Tekst("voldoet")))))),
            ("volgorde", new YamlSequence([Tekst("niet"), Tekst("wel")], hier)), ("criteria", criteria), ("bron", Tekst(_bron)));
        var root = stukken.Root;
        return root.Find("toetsen") is { Waarde: YamlMapping toetsen } entry
            ? stukken.Bind(root.Met(entry, new YamlMapping(toetsen.Entries.Add(new YamlEntry(Tekst(Naam), toets)), hier)), stukken.Register, stukken.Bestanden).Regeling
            : null;

        YamlScalar Tekst(string tekst) => new(tekst, Aangehaald: true, hier);

        YamlMapping Groep(params (string Sleutel, YamlNode Waarde)[] delen) => new([.. delen.Select(deel => new YamlEntry(Tekst(deel.Sleutel), deel.Waarde))], hier);
    }

    /// <summary>Every way to read what the conditions leave open, and none chosen; null when there are too many.</summary>
    private List<ImmutableSortedDictionary<string, string>>? Leeskeuzes(YamlNode oud, YamlNode nieuw)
    {
        var namen = new SortedSet<string>(StringComparer.Ordinal);
        Lezingnamen(oud, namen, []);
        Lezingnamen(nieuw, namen, []);
        List<ImmutableSortedDictionary<string, string>> keuzes = [ImmutableSortedDictionary<string, string>.Empty];
        foreach (var lezing in namen.Select(regeling.Lezing).OfType<Lezing>())
        {
            keuzes = [.. keuzes.SelectMany(keuze => lezing.Opties.Select(optie => keuze.Add(lezing.Naam, optie.Naam)).Prepend(keuze))];
            if (keuzes.Count > HoogstensLezingen)
            {
                return null;
            }
        }

        return keuzes;
    }

    /// <summary>The readings in a condition, and in what the facts in it stand for.</summary>
    private void Lezingnamen(YamlNode knoop, SortedSet<string> namen, HashSet<string> gezien)
    {
        foreach (var deel in knoop is YamlSequence reeks ? reeks.Items : [])
        {
            Lezingnamen(deel, namen, gezien);
        }

        foreach (var entry in knoop.Namen())
        {
            var sleutel = entry.Sleutel.Tekst;
            if (sleutel.StartsWith(Keusbinder.Voorvoegsel, StringComparison.Ordinal))
            {
                namen.Add(sleutel[Keusbinder.Voorvoegsel.Length..]);
            }
            else if (gezien.Add(sleutel) && (stukken.Root["feiten"].Onder(sleutel) ?? stukken.Begrippen.Onder("feiten").Onder(sleutel)).Onder("afgeleid") is { } afgeleid)
            {
                Lezingnamen(afgeleid, namen, gezien);
            }

            Lezingnamen(entry.Waarde, namen, gezien);
        }
    }
}

/// <summary>How two conditions compare.</summary>
/// <param name="Getuige">An application that they tell apart; null when there is none, or none was found.</param>
/// <param name="Lezingen">The readings under which they do.</param>
/// <param name="Bewijs">Why they mean the same, in Dutch; empty when that is not proven.</param>
internal sealed record Voorwaardeverschil(Getuige? Getuige, ImmutableSortedDictionary<string, string> Lezingen, string Bewijs)
{
    public static readonly Voorwaardeverschil NietBewezen = new(null, ImmutableSortedDictionary<string, string>.Empty, "");

    public bool IsGelijk => Bewijs.Length > 0;
}
