namespace Uitstroom.Regions;

/// <summary>A piece of a tree on one line, as one would write it between brackets: to say what a mutation left out.</summary>
internal static class Mutatietekst
{
    // A line that one can still read.
    private const int Hoogstens = 120;

    public static string Van(YamlNode knoop)
    {
        var tekst = knoop is YamlMapping { Entries: [var entry] } ? $"{entry.Sleutel.Tekst}: {Schrijf(entry.Waarde)}" : Schrijf(knoop);
        return tekst.Length <= Hoogstens ? tekst : tekst[..Hoogstens] + "…";
    }

    private static string Schrijf(YamlNode knoop) => knoop switch
    {
        YamlScalar scalar => scalar.Tekst,
        YamlSequence reeks => $"[{string.Join(", ", reeks.Items.Select(Schrijf))}]",
        YamlMapping groep => "{ " + string.Join(", ", groep.Entries.Select(entry => $"{entry.Sleutel.Tekst}: {Schrijf(entry.Waarde)}")) + " }",
        _ => "",
    };
}
