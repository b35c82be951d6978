namespace Uitstroom.Rules;

/// <summary>
/// All afspraken of a regeling as one world reads them. Each is read when first asked for; what is kept is immutable, so a race
/// only costs reading it again.
/// </summary>
internal sealed class Afsprakenlezing(Afsprakenplan plan, Wereld wereld)
{
    private readonly Gelezenafspraak?[] _afspraken = new Gelezenafspraak?[plan.Afspraken.Length];
    private readonly Gelezenafspraak?[] _wegen = new Gelezenafspraak?[plan.Wegen.Length];

    public Afsprakenplan Plan => plan;

    public Wereld Wereld => wereld;

    /// <summary>How working days are counted; null when the regeling does not say.</summary>
    public Werkdagentelling? Werkdagen { get; } = plan.Telling(wereld);

    public Gelezenafspraak Afspraak(int nummer) => _afspraken[nummer] ??= new Gelezenafspraak(plan.Afspraken[nummer], wereld);

    /// <summary>A way to leave, as an afspraak.</summary>
    public Gelezenafspraak Weg(int nummer) => _wegen[nummer] ??= new Gelezenafspraak(plan.Wegen[nummer], wereld);
}
