using System.Collections.Immutable;

namespace Uitstroom.Documentatie;

/// <summary>The regelingen of a page that sets them side by side, and tables with a column for each.</summary>
internal sealed class Naastelkaar(ImmutableArray<Opbouw> regios)
{
    public ImmutableArray<Opbouw> Regios { get; } = regios;

    /// <summary>A table with a row per subject; subjects on which no regeling says anything are left out.</summary>
    public IEnumerable<Blok> Tabel(string bijschrift, string kop, IEnumerable<(string Onderwerp, Func<Opbouw, Cel> Cel)> rijen, bool getallen = false)
    {
        ImmutableArray<Rij> gevuld = [.. rijen.Select(rij => new Rij(null, [rij.Onderwerp, .. Regios.Select(rij.Cel)])).Where(rij => rij.Cellen.Skip(1).Any(cel => !IsLeeg(cel))).Select(Streepjes)];
        return gevuld.IsEmpty ? [] : [new Blok.Tabel(bijschrift, [kop, .. Regios.Select(op => new Kolom(Naam(op), getallen))], gevuld) { GelijkeKolommen = true }];
    }

    /// <summary>A cell of points; a dash where there are none.</summary>
    public static Cel Punten(IEnumerable<Punt> punten)
    {
        var lijst = punten.ToImmutableArray();
        return lijst switch
        {
            [] => new Cel(Tekst.Leeg),
            [{ Delen.IsEmpty: true } enige] => new Cel(enige.Tekst),
            _ => new Cel(Tekst.Leeg, lijst),
        };
    }

    /// <summary>The region as people call it: its name without hyphens, with a capital.</summary>
    public static string Naam(Opbouw op) => Schrijfwijze.Hoofdletter(op.Regeling.Gebiednaam());

    private static bool IsLeeg(Cel cel) => cel.Tekst.IsLeeg && cel.Punten.IsEmpty;

    private static Rij Streepjes(Rij rij) => rij with { Cellen = [.. rij.Cellen.Select(cel => IsLeeg(cel) ? "—" : cel)] };
}
