using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The names that a schema completes: those of one region, or of none.</summary>
internal sealed class Schemanamen
{
    private readonly Dictionary<Naamsoort, ImmutableArray<Naamuitleg>> _namen = [];

    private Schemanamen(string? regio, Bindcontext context)
    {
        Regio = regio;
        Feiten = [.. context.Feiten.Values];
        Parameters = [.. context.Parameters.Values];
        Lezingen = [.. context.Lezingen.Values];
        Gebieden = [.. context.Gebieden.Values];
    }

    /// <summary>The name of the region; null for a schema of any region, in which names that are not known are taken as they are.</summary>
    public string? Regio { get; }

    public bool Open => Regio is null;

    public ImmutableArray<Feit> Feiten { get; }

    public ImmutableArray<Parameter> Parameters { get; }

    public ImmutableArray<Lezing> Lezingen { get; }

    public ImmutableArray<Gebied> Gebieden { get; }

    public ImmutableArray<Naamuitleg> this[Naamsoort soort] => _namen.GetValueOrDefault(soort, []);

    /// <summary>The names of a region file. Faults in it are for whoever checks it; a schema takes what can be read.</summary>
    public static Schemanamen Van(Laadstukken stukken)
    {
        var root = stukken.Root;
        var context = new Bindcontext(new DiagnosticList(), stukken.Register, stukken.Begrippen.Onder("rollen"));
        Lezingbinder.Bind(context, root["lezingen"]);
        Partijbinder.BindPartijen(context, root["partijen"]);
        Partijbinder.BindGebieden(context, root["gebieden"]);
        new Parameterbinder(context).Bind(root["parameters"], null);
        new Feitbinder(context).Bind(stukken.Begrippen.Onder("feiten"), root["feiten"], root["gebeurtenissen"]);
        // Counters are facts that follow from ceilings and quota.
        var doelgroepen = new Doelgroepbinder(context).Bind(root["doelgroepen"]);
        new Quotumbinder(context, []).Bind(root["quota"], doelgroepen);
        var namen = new Schemanamen(root["regeling"].Tekst() ?? Path.GetFileNameWithoutExtension(stukken.Bestanden[0].Naam), context);
        namen.VoegFeiten();
        foreach (var (soort, gevonden) in Naamvindplaatsen.Alle(root, stukken.Kalender))
        {
            namen._namen[soort] = gevonden;
        }

        namen._namen[Naamsoort.Teller] = [.. namen[Naamsoort.Teller], .. namen.Feiten.Where(feit => feit.IsTeller).Select(feit => new Naamuitleg(feit.Naam, feit.Vraag))];
        namen._namen[Naamsoort.Parameter] = [.. namen.Parameters.Select(parameter => new Naamuitleg(parameter.Naam, ""))];
        namen._namen[Naamsoort.Lezing] = [.. namen.Lezingen.Select(lezing => new Naamuitleg(lezing.Naam, lezing.Vraag))];
        namen._namen[Naamsoort.Bepaling] = [.. (stukken.Register?.Values ?? []).OrderBy(bepaling => bepaling.Volgnummer).Select(Bepaling)];
        namen._namen[Naamsoort.Bepalingspatroon] = [.. namen[Naamsoort.Bepaling], .. Patronen(namen[Naamsoort.Bepaling])];
        return namen;
    }

    /// <summary>The shared facts alone.</summary>
    public static Schemanamen Algemeen()
    {
        var begrippen = new Bestandskast.Ingebed().Lees(Laadstukken.Begrippenbestand)!.Root;
        var context = new Bindcontext(new DiagnosticList(), null, begrippen.Onder("rollen"));
        new Feitbinder(context).Bind(begrippen.Onder("feiten"), null);
        var namen = new Schemanamen(null, context);
        namen.VoegFeiten();
        return namen;
    }

    private void VoegFeiten()
    {
        Voeg(Naamsoort.Feit, feit => !feit.IsTeller);
        Voeg(Naamsoort.Datumfeit, feit => feit.Type == FeitType.Datum);
        Voeg(Naamsoort.Dagfeit, feit => feit.Type is FeitType.Datum or FeitType.Tijdstip);
        Voeg(Naamsoort.JaNeeFeit, feit => feit.Type == FeitType.JaNee);
        Voeg(Naamsoort.Keuzefeit, feit => feit.Type == FeitType.Keuze);

        void Voeg(Naamsoort soort, Func<Feit, bool> past) => _namen[soort] = [.. Feiten.Where(past).Select(feit => new Naamuitleg(feit.Naam, feit.Vraag))];
    }

    private static Naamuitleg Bepaling(Bepaling bepaling) => new(bepaling.Id, $"{bepaling.Plaats}: {bepaling.Samenvatting}");

    /// <summary>A provision with everything under it: <c>fl-4.*</c>.</summary>
    private static IEnumerable<Naamuitleg> Patronen(ImmutableArray<Naamuitleg> bepalingen) => bepalingen
        .SelectMany(bepaling => Stammen(bepaling.Naam)).Distinct().Select(stam => new Naamuitleg(stam + ".*", $"{stam} met alles eronder"));

    private static IEnumerable<string> Stammen(string id)
    {
        for (var punt = id.Length; punt > 0; punt = id.LastIndexOf('.', punt - 1))
        {
            yield return id[..punt];
        }
    }
}

/// <summary>A name with what it stands for, as an editor shows it.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Uitleg">What it stands for; empty when the file does not say.</param>
internal sealed record Naamuitleg(string Naam, string Uitleg);
