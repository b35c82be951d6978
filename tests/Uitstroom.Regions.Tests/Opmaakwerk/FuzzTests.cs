using System.Text;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Opmaakwerk;

/// <summary>Hostile and half-typed files, the same in every run: an answer for each, and the laws for each that is laid out.</summary>
public class FuzzTests
{
    private static readonly string[] _stukken =
    [
        "a", "b", "naam", ": ", ":", "- ", "-", "? ", "?", "[", "]", "{", "}", ", ", ",", "\"", "'", "\n", "\n", "\n  ", "\n    ", "\r\n", "\t", " ", "  ", "# x", "#", "|", ">",
        "|-\n", ">+2\n", "|2\n", "---", "---\n", "...\n", "@", "\\", "\\\n", "''", "\"\"", "[]", "{}", "a: 1\n", "- x\n", "é", "\uFEFF", "1", "ja", "nee", "~", "a: [b, {c: d}]\n",
        "# y\n", "  # z\n", "\"q r\"", "'s t'", "x y", "b: |\n    t\n", "c:\n  - ", "&a ", "*a", "!t ", "%x\n", "\0",
    ];

    [Fact]
    public void Thirty_thousand_files_get_an_answer()
    {
        var toeval = new Random(20261122);
        var opgemaakt = 0;
        for (var i = 0; i < 30_000; i++)
        {
            var tekst = i % 2 == 0 ? Soep(toeval) : Gewijzigd(toeval, Rommelig.Maak(i % 200).Tekst);
            try
            {
                opgemaakt += Toets(tekst) ? 1 : 0;
            }
            catch (Exception fout)
            {
                throw new InvalidOperationException($"file {i}: {Convert.ToBase64String(Encoding.UTF8.GetBytes(tekst))}", fout);
            }
        }

        opgemaakt.Should().BeGreaterThan(5_000, "a fuzz that makes only rubbish says nothing");
    }

    private static bool Toets(string tekst)
    {
        var resultaat = Opmaak.Lees("f", Encoding.UTF8.GetBytes(tekst));
        if (resultaat.Inhoud is null)
        {
            Opmaakwet.Waar(resultaat is { EersteRegel: null, IsGoed: false } && resultaat.Diagnostics[0].Severity == Severity.Error, "why there is no layout");
            return false;
        }

        Opmaakwet.Toets(tekst);
        return true;
    }

    private static string Soep(Random toeval)
    {
        var soep = new StringBuilder();
        for (var i = toeval.Next(1, 25); i > 0; i--)
        {
            soep.Append(_stukken[toeval.Next(_stukken.Length)]);
        }

        return soep.ToString();
    }

    private static string Gewijzigd(Random toeval, string bestand)
    {
        var tekst = new StringBuilder(bestand);
        for (var i = toeval.Next(1, 4); i > 0; i--)
        {
            var plek = toeval.Next(tekst.Length);
            _ = toeval.Next(3) switch
            {
                0 => tekst.Remove(plek, Math.Min(toeval.Next(1, 8), tekst.Length - plek)),
                1 => tekst.Insert(plek, _stukken[toeval.Next(_stukken.Length)]),
                _ => tekst.Insert(plek, tekst.ToString(plek, Math.Min(toeval.Next(1, 30), tekst.Length - plek))),
            };
            tekst.Append(tekst.Length == 0 ? "a" : "");
        }

        return tekst.ToString();
    }
}
