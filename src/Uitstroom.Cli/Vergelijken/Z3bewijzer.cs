using System.ComponentModel;
using System.Diagnostics;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Has the questions of a comparison answered by z3 as well, as a process of its own.</summary>
internal static class Z3bewijzer
{
    /// <summary>How many questions were asked, which of them z3 answers otherwise, and how many tests it has no words for; null when there is no z3.</summary>
    public static (int Vragen, IReadOnlyList<string> Anders, int Overgeslagen)? Vraag(Regelingvergelijking vergelijking)
    {
        var (vragen, overgeslagen) = (0, 0);
        var anders = new List<string>();
        foreach (var toets in vergelijking.Alles)
        {
            if (toets.Smt is not { } smt)
            {
                overgeslagen++;
                continue;
            }

            if (Antwoorden(smt.Script) is not { } antwoorden)
            {
                return null;
            }

            vragen += smt.Vragen.Length;
            anders.AddRange(smt.Vragen.Where((vraag, i) => antwoorden.ElementAtOrDefault(i) != (vraag.Verwacht ? "sat" : "unsat")).Select(vraag => vraag.Pad));
        }

        return (vragen, anders, overgeslagen);
    }

    private static string[]? Antwoorden(string script)
    {
        try
        {
            using var proces = Process.Start(new ProcessStartInfo("z3", ["-in", "-smt2"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            var uit = proces.StandardOutput.ReadToEndAsync();
            proces.StandardInput.Write(script);
            proces.StandardInput.Close();
            return uit.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        catch (Exception fout) when (fout is Win32Exception or IOException)
        {
            return null;
        }
    }
}
