using System.Threading.Channels;

namespace Uitstroom.Cli;

/// <summary>
/// Tests a file with applications: one task reads, as many as there are cores test, one writes in the order of the file.
/// No more blocks are under way than a few per core, so a slow reader of the results slows the reading of the file.
/// </summary>
internal sealed class Reekstoetsing(Regellezer lezer, Blokverwerking verwerking, CancellationToken stop)
{
    private static readonly int _onderweg = Environment.ProcessorCount * 2;

    /// <summary>Runs it; every result is given to <paramref name="klaar"/> with the number of bytes read by then.</summary>
    public async Task Voer(Func<Blokuitkomst, long, Task> klaar)
    {
        using var gestopt = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var rij = Channel.CreateBounded<Task<Blokuitkomst>>(new BoundedChannelOptions(_onderweg) { SingleReader = true, SingleWriter = true });
        var lezen = Task.Run(() => Lees(rij.Writer, gestopt.Token), CancellationToken.None);
        try
        {
            await foreach (var blok in rij.Reader.ReadAllAsync(stop))
            {
                var uitkomst = await blok;
                await klaar(uitkomst, lezer.Gelezen);
                verwerking.Klaar(uitkomst);
            }
        }
        finally
        {
            await gestopt.CancelAsync();
        }

        await lezen;
    }

    private async Task Lees(ChannelWriter<Task<Blokuitkomst>> rij, CancellationToken gestopt)
    {
        try
        {
            foreach (var blok in lezer.Blokken())
            {
                await rij.WriteAsync(Task.Run(() => verwerking.Verwerk(blok), gestopt), gestopt);
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
