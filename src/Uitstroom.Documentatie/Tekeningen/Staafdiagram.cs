using System.Collections.Immutable;
using System.Globalization;

namespace Uitstroom.Documentatie;

/// <summary>Numbers as bars: the name left, the bar, the number behind it.</summary>
internal static class Staafdiagram
{
    private const int Naambreedte = 230;
    private const int Balkbreedte = 320;
    private const int Getalbreedte = 130;
    private const int Regelhoogte = 24;
    private const int Letter = 13;

    public static Tekening Maak(IReadOnlyList<Staaf> staven)
    {
        var vormen = ImmutableArray.CreateBuilder<Vorm>();
        var grootste = Math.Max(1, staven.Max(staaf => staaf.Waarde ?? 0));
        var y = 4;
        string? groep = null;
        foreach (var staaf in staven)
        {
            if (staaf.Groep is not null && staaf.Groep != groep)
            {
                groep = staaf.Groep;
                y += y > 4 ? 8 : 0;
                vormen.Add(new Vorm.Woorden(0, y + 16, Letterbreedte.Breek(groep, Naambreedte, Letter, 1)[0], "kopje"));
                y += Regelhoogte;
            }

            vormen.Add(new Vorm.Woorden(Naambreedte - 10, y + 16, Letterbreedte.Breek(staaf.Naam, Naambreedte - 10, Letter, 1)[0], "naam", Uitlijning.Rechts));
            var breedte = (int)((Int128)(staaf.Waarde ?? 0) * Balkbreedte / grootste);
            if (breedte > 0)
            {
                vormen.Add(new Vorm.Vak(Naambreedte, y + 3, breedte, Regelhoogte - 7, "balk", 2));
            }

            vormen.Add(new Vorm.Woorden(Naambreedte + breedte + 8, y + 16, Letterbreedte.Breek(staaf.Tekst, staaf.Waarde is null ? Balkbreedte + Getalbreedte : Getalbreedte, Letter, 1)[0], "getal"));
            y += Regelhoogte;
        }

        vormen.Add(new Vorm.Lijn([(Naambreedte, 0), (Naambreedte, y + 4)], "as"));
        return new Tekening(Naambreedte + Balkbreedte + Getalbreedte + 10, y + 8, vormen.ToImmutable());
    }

    /// <summary>The bars in words.</summary>
    public static string Omschrijving(IEnumerable<Staaf> staven) =>
        string.Join(" ", staven.GroupBy(staaf => staaf.Groep).Select(groep => (groep.Key is null ? "" : $"{groep.Key}: ") + string.Join(", ", groep.Select(staaf => $"{staaf.Naam} {staaf.Tekst}")) + "."));
}

/// <summary>A bar.</summary>
/// <param name="Groep">Within what it stands; null when there are no groups.</param>
/// <param name="Naam">Whose number it is.</param>
/// <param name="Waarde">The number; null when it is not decided.</param>
/// <param name="Tekst">The number as it is shown.</param>
internal sealed record Staaf(string? Groep, string Naam, long? Waarde, string Tekst)
{
    public static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
