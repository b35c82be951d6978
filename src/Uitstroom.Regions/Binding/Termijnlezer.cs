using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads how long a deadline is: <c>24 uur</c>, <c>5 werkdagen</c>, <c>6 maanden</c>, a parameter, or a word of the text.</summary>
internal sealed class Termijnlezer(Bindcontext context)
{
    // More than this is a typing error.
    private const int HoogstensUren = 24 * 366;
    private const int HoogstensWerkdagen = 1000;

    public static readonly ImmutableArray<string> Woorden = ["direct", "meteen", "onverwijld", "zo_snel_mogelijk", "tijdig", "niet_in_bron", "niet_geregeld"];

    /// <summary>A period, a parameter that is one, or a word.</summary>
    public Keus<Termijnwaarde>? Waarde(YamlNode? knoop) => Keusbinder.BindTekst<Termijnwaarde>(context, knoop, "een termijn", tekst =>
    {
        Termijnwaarde? waarde = Woorden.Contains(tekst.Tekst) ? new Termijnwaarde.Woord(tekst.Tekst)
            : context.Parameters.TryGetValue(tekst.Tekst, out var parameter) && IsPeriode(parameter) ? new Termijnwaarde.VanParameter(parameter)
            : Lees(tekst.Tekst) is { } duur ? new Termijnwaarde.Vast(duur)
            : null;
        return waarde is null ? Meld<Termijnwaarde>(tekst) : new Keus<Termijnwaarde>.Vast(waarde);
    });

    /// <summary>A period of at least one of its units, without parameters or words.</summary>
    public Keus<Termijnduur>? Duur(YamlNode? knoop) => Keusbinder.BindTekst<Termijnduur>(context, knoop, "een termijn", tekst =>
        Lees(tekst.Tekst) is { Aantal: > 0 } duur ? new Keus<Termijnduur>.Vast(duur) : Meld<Termijnduur>(tekst));

    public static Termijnduur? Lees(string tekst)
    {
        var delen = tekst.Split(' ');
        if (delen.Length != 2)
        {
            return null;
        }

        return delen[1] switch
        {
            "uur" or "uren" => Grootheidlezer.Geheel(delen[0], 1, HoogstensUren) is { } uren ? new Termijnduur(uren, Termijneenheid.Uren) : null,
            "werkdag" or "werkdagen" => Grootheidlezer.Geheel(delen[0], 0, HoogstensWerkdagen) is { } dagen ? new Termijnduur(dagen, Termijneenheid.Werkdagen) : null,
            _ => Grootheidlezer.Lees(tekst) is Grootheid.Periode periode ? Termijnduur.Van(periode.Duur) : null,
        };
    }

    private static bool IsPeriode(Parameter parameter) =>
        parameter.Waarden.SelectMany(waarde => waarde.Waarde.Alle()).All(waarde => waarde is Grootheid.Periode or Grootheid.Stil);

    private Keus<T>.Vast? Meld<T>(YamlScalar tekst)
    {
        context.MeldTenzijGebroken(tekst.Tekst, () => AfspraakDiagnostics.GeenTermijn(
            tekst.Plaats, tekst.Tekst, Suggestion.For(tekst.Tekst, Woorden.Concat(context.Parameters.Values.Where(IsPeriode).Select(parameter => parameter.Naam)))));
        return null;
    }
}
