using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>The words for numbers per year.</summary>
internal static class Quotumzin
{
    /// <summary>The year in which is counted: <c>kalenderjaar</c>, or <c>jaar vanaf 7 oktober</c>.</summary>
    public static string Tijdvak(string per)
    {
        if (!per.StartsWith(Teljaar.JaarVanaf, StringComparison.Ordinal))
        {
            return per;
        }

        var dag = Weergave.Datum(Teljaar.In(per, 2001).Van);
        return $"jaar vanaf {dag[..dag.LastIndexOf(' ')]}";
    }

    public static string Soort(Quotumsoort soort) => soort switch
    {
        Quotumsoort.Maximum => "hoogstens",
        Quotumsoort.Levering => "te leveren",
        Quotumsoort.Beschikbaar => "beschikbaar",
        _ => "taakstelling",
    };

    /// <summary>The number itself.</summary>
    public static string Aantal(Quotum quotum) => quotum.Aantal is { } aantal ? Getalzin.Bron(aantal) : "zie verdeling";
}
