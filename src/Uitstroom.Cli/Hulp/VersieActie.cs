using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Uitstroom.Cli;

/// <summary>Shows the version.</summary>
internal sealed class VersieActie(Scherm scherm) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var versie = typeof(VersieActie).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        scherm.Regel($"uitstroom {versie ?? "onbekend"}");
        return Afsluitcode.Goed;
    }
}
