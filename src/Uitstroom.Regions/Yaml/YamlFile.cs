using System.Security;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// The bytes of a file, or why they could not be had. A device or a pipe has length 0 and is never opened: opening a pipe
/// would wait for a writer, and reading a device may have no end. Of a file that grows, one byte more than the limit is read.
/// </summary>
internal abstract record YamlFile
{
    private YamlFile()
    {
    }

    /// <summary>What was read.</summary>
    public sealed record Content(ReadOnlyMemory<byte> Inhoud) : YamlFile;

    /// <summary>Why nothing was read.</summary>
    public sealed record Refused(Diagnostic Melding) : YamlFile;

    public static YamlFile Read(string pad)
    {
        try
        {
            var file = new FileInfo(pad);
            return Refusal(file, pad) is { } melding ? new Refused(melding) : new Content(Bytes(file));
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            return new Refused(FileDiagnostics.NotFound(pad));
        }
        catch (Exception fout) when (fout is UnauthorizedAccessException or SecurityException)
        {
            return new Refused(FileDiagnostics.Unreadable(pad, "u hebt er geen rechten voor"));
        }
        catch (Exception fout) when (fout is IOException or NotSupportedException)
        {
            return new Refused(FileDiagnostics.Unreadable(pad, "het lezen mislukte"));
        }
    }

    private static Diagnostic? Refusal(FileInfo file, string pad) => file switch
    {
        _ when Directory.Exists(pad) => FileDiagnostics.IsDirectory(pad),
        { Exists: false } => FileDiagnostics.NotFound(pad),
        _ => Length(file) switch
        {
            0 => FileDiagnostics.NothingToRead(pad),
            > YamlLimits.Bytes => FileDiagnostics.TooLarge(pad, YamlLimits.Bytes),
            _ => null,
        },
    };

    /// <summary>The length of what a symbolic link points at; that of the link itself says nothing.</summary>
    private static long Length(FileInfo file) =>
        file.LinkTarget is null ? file.Length
        : file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target ? target.Length
        : throw new FileNotFoundException();

    private static ReadOnlyMemory<byte> Bytes(FileInfo file)
    {
        using var stream = file.OpenRead();
        var buffer = new byte[YamlLimits.Bytes + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer.AsMemory(0, length).ToArray();
    }
}
