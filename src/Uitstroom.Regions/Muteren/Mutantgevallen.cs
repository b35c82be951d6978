using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The cases of an agreement, each in a document of its own, so that one can be run without reading the others.</summary>
internal sealed class Mutantgevallen
{
    private static readonly string[] _mee = ["regeling", "formaat"];

    private readonly ImmutableArray<Mutantgeval> _gevallen;

    private Mutantgevallen(ImmutableArray<Mutantgeval> gevallen) => _gevallen = gevallen;

    /// <summary>The cases that count: not those marked <c>todo</c>.</summary>
    /// <param name="bestanden">The files with cases.</param>
    /// <param name="zonder">The entries of the cases that do not hold as it is.</param>
    public static Mutantgevallen Van(IEnumerable<Gevallenbestand> bestanden, IReadOnlySet<YamlEntry> zonder) => new(
    [
        .. bestanden.SelectMany(bestand => bestand.Gevallen.Select(geval => (bestand, geval.Geval)))
            .Where(een => een.Geval.Todo is null && !zonder.Contains(een.Geval.Knoop.Geval))
            .GroupBy(een => (een.bestand, een.Geval.Knoop.Geval))
            .Select(groep => new Mutantgeval(
                groep.First().Geval, Los(groep.Key.bestand, groep.First().Geval.Knoop, groep.Key.Geval), Gevalnamen.Van(groep.Select(een => een.Geval)), groep.Key.bestand)),
    ]);

    public int Aantal => _gevallen.Length;

    /// <summary>The places of the cases, those that look at this part of the text first: they notice a change in it soonest.</summary>
    public IEnumerable<int> Volgorde(string pad) => Enumerable.Range(0, _gevallen.Length).OrderByDescending(i => _gevallen[i].Namen.Nabij(pad));

    /// <summary>Whether a case comes out as it says under another version of the text.</summary>
    public bool Klopt(int nummer, Regeling regeling)
    {
        var (gevallen, meldingen) = Gevallezer.Lees(_gevallen[nummer].Document, regeling);
        return meldingen.All(melding => melding.Severity != Severity.Error)
            && gevallen.All(geval => Gevalcontrole.Controleer(geval).Gevonden.IsEmpty);
    }

    /// <summary>What a case gives, without what it expects.</summary>
    public Gevalschets Schets(int nummer) => Gevalschets.Van(_gevallen[nummer].Geval);

    /// <summary>A sketch made of a case, read as if it stood in its place; null when it has errors. Without expectations of its own it has those of the case.</summary>
    public Geval? Lees(int nummer, Gevalschets schets, Regeling regeling)
    {
        var (geval, _, _, bestand) = _gevallen[nummer];
        var knoop = schets.Knoop["verwacht"] is null ? schets.Met("verwacht", geval.Verwacht.Knoop).Knoop : schets.Knoop;
        var (gevallen, meldingen) = Gevallezer.Lees(Los(bestand, geval.Knoop, geval.Knoop.Geval with { Waarde = knoop }), regeling);
        return meldingen.Any(melding => melding.Severity == Severity.Error) ? null : gevallen.FirstOrDefault();
    }

    private static YamlDocument Los(Gevallenbestand bestand, Gevalknoop knoop, YamlEntry geval)
    {
        var root = (YamlMapping)bestand.Document.Root!;
        var delen = root.Entries.Where(entry => _mee.Contains(entry.Sleutel.Tekst)).ToList();
        if (knoop.Basis is { } basis)
        {
            delen.Add(Groep("basis", basis));
        }

        delen.Add(Groep("gevallen", geval));
        return new YamlDocument(bestand.Naam, new YamlMapping([.. delen], root.Plaats), [], ReadOnlyMemory<byte>.Empty);
    }

    private static YamlEntry Groep(string sleutel, YamlEntry entry) =>
        new(new YamlScalar(sleutel, Aangehaald: false, entry.Sleutel.Plaats), new YamlMapping([entry], entry.Sleutel.Plaats));
}

/// <summary>One of the cases.</summary>
/// <param name="Geval">The case, as it is read first.</param>
/// <param name="Document">The document with it alone.</param>
/// <param name="Namen">What it looks at.</param>
/// <param name="Bestand">The file that it is from.</param>
internal sealed record Mutantgeval(Geval Geval, YamlDocument Document, Gevalnamen Namen, Gevallenbestand Bestand);
