using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>A case in the making, as a tree of YAML: read and run as any case, and written out when it is good.</summary>
internal sealed record Gevalschets(YamlMapping Knoop)
{
    private static readonly SourceSpan _hier = SourceSpan.Whole("voorstel");

    public static Gevalschets Leeg { get; } = new(new YamlMapping([], _hier));

    /// <summary>An existing case, without what it expects and without what it says of itself.</summary>
    public static Gevalschets Van(Geval geval)
    {
        string[] eigen = ["titel", "bron", "verwacht", "lezingen_verwacht", "toelichting"];
        return new(new YamlMapping([.. geval.Knoop.Geval.Waarde.Namen().Where(entry => !eigen.Contains(entry.Sleutel.Tekst))], _hier));
    }

    public Gevalschets Met(string sleutel, YamlNode waarde) => new(Zet(Knoop, sleutel, waarde));

    /// <summary>With a key in one of its groups set; the group is made when it is not there.</summary>
    public Gevalschets Met(string groep, string sleutel, YamlNode waarde) => Met(groep, Zet(Knoop[groep] as YamlMapping ?? Groep(), sleutel, waarde));

    public Gevalschets Zonder(string sleutel) => new(new YamlMapping([.. Knoop.Entries.Where(entry => entry.Sleutel.Tekst != sleutel)], _hier));

    /// <summary>This and another in one; null where they say different things.</summary>
    public Gevalschets? Samen(Gevalschets ander) => Samen(Knoop, ander.Knoop) is { } knoop ? new(knoop) : null;

    public static YamlScalar Tekst(string tekst) => new(tekst, Aangehaald: false, _hier);

    public static YamlSequence Lijst(IEnumerable<string> teksten) => new([.. teksten.Select(Tekst)], _hier);

    public static YamlMapping Groep(params (string Sleutel, YamlNode Waarde)[] delen) =>
        new([.. delen.Select(deel => new YamlEntry(Tekst(deel.Sleutel), deel.Waarde))], _hier);

    /// <summary>A fact as it stands in a case: a judgement with who must give it.</summary>
    public static YamlNode Feit(Feit feit, Feitwaarde waarde, Aanvraag aanvraag)
    {
        var tekst = Tekst(Weergave.Geschreven(feit, waarde));
        return feit.OordeelDoor is { } rol && !waarde.IsOnbekend
            ? Groep(("waarde", tekst), ("door", Tekst(rol.Van is { } van && !aanvraag.Waarden[van.Slot].IsBekend ? rol.Titel : rol.Naam == "niet_genoemd" ? "niet_genoemd" : rol.Voor(aanvraag))))
            : tekst;
    }

    private static YamlMapping Zet(YamlMapping groep, string sleutel, YamlNode waarde)
    {
        var entry = new YamlEntry(Tekst(sleutel), waarde);
        var plek = groep.Entries.ToList().FindIndex(een => een.Sleutel.Tekst == sleutel);
        return new YamlMapping(plek < 0 ? groep.Entries.Add(entry) : groep.Entries.SetItem(plek, entry), _hier);
    }

    private static YamlMapping? Samen(YamlMapping een, YamlMapping ander)
    {
        var samen = een;
        foreach (var entry in ander.Entries)
        {
            var waarde = (een[entry.Sleutel.Tekst], entry.Waarde) switch
            {
                (null, var nieuw) => nieuw,
                (YamlMapping links, YamlMapping rechts) => Samen(links, rechts),
                (YamlScalar links, YamlScalar rechts) when links.Tekst == rechts.Tekst => rechts,
                _ => null,
            };
            if (waarde is null)
            {
                return null;
            }

            samen = Zet(samen, entry.Sleutel.Tekst, waarde);
        }

        return samen;
    }
}
