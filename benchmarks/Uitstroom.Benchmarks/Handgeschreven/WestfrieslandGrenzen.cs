namespace Uitstroom.Benchmarks;

/// <summary>The days that depend on the date of testing only, worked out once for each.</summary>
internal sealed class WestfrieslandGrenzen(DateOnly peildatum)
{
    public DateOnly Peildatum { get; } = peildatum;

    /// <summary>A year in the region on the date of testing: moved there on this day at the latest.</summary>
    public int EenJaarInRegioUiterlijk { get; } = LaatsteDag(peildatum, 1);

    /// <summary>Five years ago or longer: this day at the latest.</summary>
    public int VijfJaarGeledenUiterlijk { get; } = LaatsteDag(peildatum, 5);

    public int AchttienUiterlijk { get; } = LaatsteDag(peildatum, 18);

    public int DrieEntwintigUiterlijk { get; } = LaatsteDag(peildatum, 23);

    public int VierEntwintigUiterlijk { get; } = LaatsteDag(peildatum, 24);

    /// <summary>The last day of which so many years have passed, counted forward from that day.</summary>
    private static int LaatsteDag(DateOnly peildatum, int jaren)
    {
        var dag = peildatum.AddYears(-jaren);
        return dag.AddDays(1).AddYears(jaren) <= peildatum ? dag.DayNumber + 1 : dag.DayNumber;
    }
}
