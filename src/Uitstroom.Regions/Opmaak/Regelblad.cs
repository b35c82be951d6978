using System.Collections.Immutable;
using System.Text;

namespace Uitstroom.Regions;

/// <summary>The lines of the printed file, from the top.</summary>
internal sealed class Regelblad
{
    /// <summary>How long a line may be; a single text may be longer.</summary>
    public const int Breedte = 160;

    /// <summary>Behind a line longer than this a comment stands where the line ends, and not under the comment above it.</summary>
    private const int Uitlijnbreedte = 100;

    private readonly List<Opmaakregel> _regels = [];

    /// <summary>The number of lines so far.</summary>
    public int Aantal => _regels.Count;

    public void Schrijf(Opmaakregel regel) => _regels.Add(regel);

    public void Schrijf(ImmutableArray<Kanttekening> opmerkingen, int inspringing)
    {
        foreach (var opmerking in opmerkingen)
        {
            Schrijf(new Opmaakregel(inspringing, "", opmerking.Tekst, opmerking.WitErvoor && opmerking.EigenRegel));
        }
    }

    /// <summary>Changes a line that stands there.</summary>
    public void Wijzig(int nummer, Func<Opmaakregel, Opmaakregel> wijziging) => _regels[nummer] = wijziging(_regels[nummer]);

    /// <summary>The text, with LF at the end of each line.</summary>
    public string Maak()
    {
        var tekst = new StringBuilder();
        var kolommen = Kolommen();
        for (var nummer = 0; nummer < _regels.Count; nummer++)
        {
            var regel = _regels[nummer];
            if (regel.WitErvoor && nummer > 0 && !EindigtWit(tekst))
            {
                tekst.Append('\n');
            }

            if (regel.Tekst.Length > 0 || regel.Opmerking is not null)
            {
                tekst.Append(' ', regel.Inspringing).Append(regel.Tekst);
            }

            if (regel.Opmerking is { } opmerking)
            {
                tekst.Append(' ', regel.Tekst.Length == 0 ? 0 : kolommen[nummer] - Lengte(regel)).Append(opmerking);
            }

            tekst.Append('\n');
        }

        return tekst.ToString();
    }

    private static bool EindigtWit(StringBuilder tekst) => tekst.Length > 1 && tekst[^1] == '\n' && tekst[^2] == '\n';

    private static int Lengte(Opmaakregel regel) => regel.Inspringing + regel.Tekst.Length;

    /// <summary>Per line the column of its comment: comments behind lines that follow each other stand under each other.</summary>
    private int[] Kolommen()
    {
        var kolommen = new int[_regels.Count];
        for (var eerste = 0; eerste < _regels.Count; eerste++)
        {
            var breedte = Lengte(_regels[eerste]);
            var einde = eerste + 1;
            while (IsUitgelijnd(_regels[einde - 1]) && einde < _regels.Count && !_regels[einde].WitErvoor && IsUitgelijnd(_regels[einde]))
            {
                breedte = Math.Max(breedte, Lengte(_regels[einde++]));
            }

            Array.Fill(kolommen, breedte + 2, eerste, einde - eerste);
            eerste = einde - 1;
        }

        return kolommen;
    }

    private static bool IsUitgelijnd(Opmaakregel regel) => regel is { Opmerking: not null, Tekst.Length: > 0 } && Lengte(regel) <= Uitlijnbreedte;
}
