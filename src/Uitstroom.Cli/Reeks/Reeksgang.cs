using System.Threading.Channels;

namespace Uitstroom.Cli;

/// <summary>
/// Works through a file of lines: one task reads, as many as there are cores work, one takes what comes out in the order of the file.
/// No more blocks are under way than a few per core, so a slow taker of the results slows the reading of the file.
/// </summary>
/// <typeparam name="T">What comes out of a block.</typeparam>
/// <param name="lezer">Reads the file.</param>
/// <param name="verwerk">Works on a block; called by several threads at once.</param>
/// <param name="stop">Ends it.</param>
internal sealed class Reeksgang<T>(Regellezer lezer, Func<Regelblok, T> verwerk, CancellationToken stop)
{
    private readonly int _onderweg = Environment.ProcessorCount * 2;

    /// <summary>Runs it; every result is given to <paramref name="klaar"/> with the number of bytes read by then.</summary>
    public async Task Voer(Func<T, long, Task> klaar)
    {
        using var gestopt = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var rij = Channel.CreateBounded<Task<T>>(new BoundedChannelOptions(_onderweg) { SingleReader = true, SingleWriter = true });
        var lezen = Task.Run(() => Lees(rij.Writer, gestopt.Token), CancellationToken.None);
        try
        {
            await foreach (var blok in rij.Reader.ReadAllAsync(stop))
            {
                var uitkomst = await blok;
                await klaar(uitkomst, lezer.Gelezen);
            }
        }
        finally
        {
            await gestopt.CancelAsync();
        }

        await lezen;
    }

    private async Task Lees(ChannelWriter<Task<T>> rij, CancellationToken gestopt)
    {
        try
        {
            foreach (var blok in lezer.Blokken())
            {
                await rij.WriteAsync(Task.Run(() => verwerk(blok), gestopt), gestopt);
            }

            rij.Complete();
        }
        catch (Exception fout)
        {
            // The one that writes is told, and ends with it.
            rij.TryComplete(fout);
        }
    }
}
