namespace Uitstroom.Cli;

/// <summary>Whether writing failed as nobody reads the output any more.</summary>
internal static class GeslotenPijp
{
    private const int Epipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public static bool Is(IOException fout) => fout.HResult is Epipe or WindowsBrokenPipe or WindowsNoData;
}
