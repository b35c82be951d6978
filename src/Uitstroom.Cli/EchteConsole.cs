using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Uitstroom.Cli;

/// <summary>The console of the machine.</summary>
internal sealed class EchteConsole : IDisposable
{
    // Written bytes are UTF-8 wherever the program runs; a byte order mark would be the first character of a result.
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Stream _uitvoer = Uitvoer();
    private readonly StreamWriter _uit;
    private readonly StreamWriter _fout;

    public EchteConsole()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = _utf8;
        }

        _uit = new StreamWriter(_uitvoer, _utf8, 4096, leaveOpen: true) { AutoFlush = !Console.IsOutputRedirected };
        _fout = new StreamWriter(Console.OpenStandardError(), _utf8, 1024, leaveOpen: true) { AutoFlush = true };
        Omgeving = new Omgeving
        {
            In = Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), _utf8) : Console.In,
            Invoer = Console.OpenStandardInput,
            Uit = new Scherm(_uit, !Console.IsOutputRedirected, Breedte),
            Uitvoer = () => _uitvoer,
            Fout = new Scherm(_fout, !Console.IsErrorRedirected, Breedte),
            Vandaag = Vandaag.Datum,
        };
    }

    public Omgeving Omgeving { get; }

    /// <summary>A bug of ours: one line for the user, the details for who asks for them.</summary>
    public int Onverwacht(Exception fout)
    {
        var details = Environment.GetEnvironmentVariable("UITSTROOM_DEBUG") == "1";
        Omgeving.Fout.Regel($"uitstroom: er ging iets mis in het programma zelf ({fout.GetType().Name}); met UITSTROOM_DEBUG=1 ziet u de details");
        if (details)
        {
            Omgeving.Fout.Regel(fout.ToString());
        }

        return Afsluitcode.Misbruik;
    }

    public void Dispose()
    {
        try
        {
            _uit.Dispose();
            _fout.Dispose();
        }
        catch (IOException)
        {
            // Nobody reads any more; there is nobody left to tell.
        }
    }

    /// <summary>
    /// On Unix the stream of the console is silent when nobody reads any more, and the program would go on for nothing:
    /// so a pipe is written as a file. A real file is not, as the shell and other programs share its position.
    /// </summary>
    private static Stream Uitvoer()
    {
        if (Console.IsOutputRedirected && !OperatingSystem.IsWindows())
        {
            var pijp = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pijp.CanSeek)
            {
                return pijp;
            }
        }

        return Console.OpenStandardOutput();
    }

    private static int Breedte()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (Exception fout) when (fout is IOException or ExternalException or PlatformNotSupportedException)
        {
            return 0;
        }
    }
}
