using Spectre.Console;

namespace Uitstroom.Cli;

/// <summary>Shows how far a long job is, on a terminal that is not busy with the results themselves.</summary>
internal static class Voortgang
{
    /// <summary>Runs a job that reports how many bytes it has done.</summary>
    /// <param name="omgeving">Where to show it.</param>
    /// <param name="elders">Whether the results go elsewhere than the terminal.</param>
    /// <param name="totaal">How many bytes there are; null when that is unknown.</param>
    /// <param name="werk">The job.</param>
    public static async Task Toon(Omgeving omgeving, bool elders, long? totaal, Func<Action<long>, Task> werk)
    {
        if (!omgeving.Fout.IsTerminal || !elders || totaal is not > 0)
        {
            await werk(_ => { });
            return;
        }

        await omgeving.Fout.Console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(async voortgang =>
            {
                var taak = voortgang.AddTask("aanvragen toetsen", maxValue: totaal.Value);
                await werk(gedaan => taak.Value = gedaan);
                taak.Value = totaal.Value;
            });
    }

    /// <summary>Runs a job that reports how many things it has done of how many.</summary>
    /// <param name="omgeving">Where to show it.</param>
    /// <param name="wat">What is done, in Dutch.</param>
    /// <param name="werk">The job.</param>
    public static async Task Tel(Omgeving omgeving, string wat, Func<Action<int, int>?, Task> werk)
    {
        if (!omgeving.Fout.IsTerminal)
        {
            await werk(null);
            return;
        }

        await omgeving.Fout.Console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(async voortgang =>
            {
                var taak = voortgang.AddTask(wat);
                await werk((gedaan, totaal) => taak.MaxValue(totaal).Value(gedaan));
            });
    }
}
