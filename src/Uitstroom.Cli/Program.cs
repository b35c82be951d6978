namespace Uitstroom.Cli;

/// <summary>The entry point: the real console around <see cref="Opdrachtregel"/>, and the last line of defence.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        using var console = new EchteConsole();
        try
        {
            return await Opdrachtregel.Voer(args, console.Omgeving);
        }
        catch (OperationCanceledException)
        {
            return Afsluitcode.Onderbroken;
        }
        catch (IOException fout) when (GeslotenPijp.Is(fout))
        {
            return Afsluitcode.PijpGesloten;
        }
        catch (Exception fout)
        {
            return console.Onverwacht(fout);
        }
    }
}
