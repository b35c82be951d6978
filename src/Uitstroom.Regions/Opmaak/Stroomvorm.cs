using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>What stands between brackets on one line; and in lines of its own where one line is too short.</summary>
internal static class Stroomvorm
{
    /// <summary>The brackets with all that is between them on one line; null when a comment or a text of several lines prevents that.</summary>
    public static string? Plat(Opmaakknoop knoop)
    {
        if (knoop is not Opmaakknoop.Stroom stroom)
        {
            return Tekstvorm.OpEenRegel((Opmaakknoop.Tekst)knoop);
        }

        if (stroom.Tekens.Any(teken => teken.Soort == '#'))
        {
            return null;
        }

        var delen = stroom.Delen.Select(Plat).ToList();
        var tussen = string.Join(", ", delen);
        return delen.Contains(null) ? null : stroom.IsLijst ? $"[{tussen}]" : delen.Count == 0 ? "{}" : $"{{ {tussen} }}";
    }

    /// <summary>A pair or item on one line, or null.</summary>
    public static string? Plat(Stroomdeel deel) =>
        Plat(deel.Waarde) is not { } waarde ? null
        : deel.Sleutel is null ? waarde
        : Plat(deel.Sleutel) is { } sleutel ? $"{sleutel}: {waarde}"
        : null;

    /// <summary>
    /// A member whose value between brackets is too long for its line, with that value in lines of its own. A list of names is left: that is
    /// shorter between brackets.
    /// </summary>
    /// <param name="lid">The member.</param>
    /// <param name="plek">The column where its value begins.</param>
    public static Lid InRegels(Lid lid, int plek)
    {
        if (lid.Waarde is not Opmaakknoop.Stroom { Delen.Length: > 0 } stroom || IsNamenlijst(stroom)
            || Plat(stroom) is not { } plat || plek + plat.Length <= Regelblad.Breedte || !HeeftMeer(stroom))
        {
            return lid;
        }

        var leden = stroom.Delen.Select(deel => stroom.IsLijst && deel.Sleutel is not null
            ? Lid(null, new Opmaakknoop.Blok(IsLijst: false, [Lid(deel.Sleutel, deel.Waarde)], []))
            : Lid(deel.Sleutel, deel.Waarde)).ToImmutableArray();
        var blijft = lid.AchterKop is null && lid.Tussen.IsEmpty;
        ImmutableArray<Kanttekening> slot = blijft || lid.Achteraan is null ? [] : [lid.Achteraan];
        return lid with
        {
            Waarde = new Opmaakknoop.Blok(stroom.IsLijst, leden.SetItem(0, leden[0] with { Vooraf = lid.Tussen }), slot),
            AchterKop = blijft ? lid.Achteraan : lid.AchterKop,
            Tussen = [],
            Achteraan = null,
        };
    }

    private static bool IsNamenlijst(Opmaakknoop.Stroom stroom) =>
        stroom.IsLijst && stroom.Delen.All(deel => deel is { Sleutel: null, Waarde: Opmaakknoop.Tekst });

    /// <summary>Whether lines get shorter by it: of one key with one text they do not.</summary>
    private static bool HeeftMeer(Opmaakknoop.Stroom stroom) =>
        stroom.Delen.Length > 1 || (stroom.Delen[0].Waarde is Opmaakknoop.Stroom { Delen.Length: > 0 } dieper && HeeftMeer(dieper));

    private static Lid Lid(Opmaakknoop.Tekst? sleutel, Opmaakknoop waarde) =>
        new() { Sleutel = sleutel, Waarde = waarde, WitErvoor = false, Vooraf = [], AchterKop = null, Tussen = [], Achteraan = null };
}
