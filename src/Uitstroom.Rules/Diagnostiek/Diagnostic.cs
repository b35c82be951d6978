namespace Uitstroom.Rules;

/// <summary>One thing that is wrong with a file or an application. Errors are values: nothing is thrown for bad input.</summary>
/// <param name="Id">The stable id, such as <c>UIT2001</c>; never reused. <c>docs/diagnostics</c> has a page for each.</param>
/// <param name="Severity">Whether it stops the use of what was read.</param>
/// <param name="Plaats">Where.</param>
/// <param name="Melding">What is wrong: one Dutch sentence without capital or full stop; text of the user stands in backticks.</param>
/// <param name="Suggestie">What to do or what was probably meant; null when nothing is near.</param>
public sealed record Diagnostic(string Id, Severity Severity, SourceSpan Plaats, string Melding, string? Suggestie = null)
{
    /// <summary>One line in the form of MSBuild, so that editors can jump to it.</summary>
    public override string ToString()
    {
        var ernst = Severity == Severity.Error ? "error" : "warning";
        return Suggestie is null
            ? $"{Plaats}: {ernst} {Id}: {Melding}"
            : $"{Plaats}: {ernst} {Id}: {Melding}; {Suggestie}";
    }
}
