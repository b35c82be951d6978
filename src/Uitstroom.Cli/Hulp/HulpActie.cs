using System.CommandLine;
using System.CommandLine.Invocation;

namespace Uitstroom.Cli;

/// <summary>Help goes before everything else, also when something is wrong with the rest of the line.</summary>
internal sealed class HulpActie(Scherm scherm) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Hulptekst.Toon(scherm, parseResult.CommandResult.Command, parseResult.RootCommandResult.Command);
        return Afsluitcode.Goed;
    }
}
