namespace Uitstroom.Rules;

/// <summary>How serious a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>What was read cannot be used, or not as it was meant.</summary>
    Error,

    /// <summary>What was read is used, but is probably not what was meant.</summary>
    Warning,
}
