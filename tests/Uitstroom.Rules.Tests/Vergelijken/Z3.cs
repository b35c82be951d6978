using System.Diagnostics;

namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>The solver z3 as a process of its own, where it is installed.</summary>
internal static class Z3
{
    public static bool IsEr { get; } = Start("(check-sat)") is "sat";

    /// <summary>The answers to a script, a line each; null when there is no z3.</summary>
    public static string? Start(string script)
    {
        try
        {
            using var proces = Process.Start(new ProcessStartInfo("z3", ["-in", "-smt2"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            var uit = proces.StandardOutput.ReadToEndAsync();
            proces.StandardInput.Write(script);
            proces.StandardInput.Close();
            return uit.GetAwaiter().GetResult().Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>A fact that z3 answers; without z3 it shows as skipped, with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class Z3FactAttribute : FactAttribute
{
    public Z3FactAttribute()
    {
        if (!Z3.IsEr)
        {
            Skip = "z3 is not installed here (apt-get install z3): its second opinion on comparisons was not asked";
        }
    }
}
