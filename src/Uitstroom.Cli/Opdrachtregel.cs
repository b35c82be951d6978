using System.CommandLine;
using System.CommandLine.Invocation;

namespace Uitstroom.Cli;

/// <summary>From arguments to an exit code.</summary>
internal static class Opdrachtregel
{
    // A file may be called @x: arguments are never read from a file.
    private static readonly ParserConfiguration _lezen = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static async Task<int> Voer(string[] args, Omgeving omgeving)
    {
        var wortel = Wortel(omgeving);
        var gelezen = wortel.Parse(args, _lezen);
        try
        {
            if (gelezen.Action is not (HulpActie or VersieActie)
                && (gelezen.Action is ParseErrorAction || Parseerfout.OnbekendeOptie(gelezen) is not null))
            {
                throw Parseerfout.Van(gelezen);
            }

            return await gelezen.InvokeAsync(new InvocationConfiguration
            {
                Output = new Doorgeefluik(omgeving.Uit),
                Error = new Doorgeefluik(omgeving.Fout),
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (Gebruiksfout fout)
        {
            return Meld(fout, gelezen.CommandResult.Command, omgeving.Fout);
        }
    }

    private static RootCommand Wortel(Omgeving omgeving)
    {
        var wortel = new RootCommand("Toetst aanvragen aan uitstroomconvenanten en controleert regiobestanden.")
        {
            new ToetsOpdracht(omgeving),
            new VragenOpdracht(omgeving),
            new VerdeelOpdracht(omgeving),
            new QuotumOpdracht(omgeving),
            new KostenOpdracht(omgeving),
            new ContractOpdracht(omgeving),
            new AfsprakenOpdracht(omgeving),
            new GegevensOpdracht(omgeving),
            new DocumenteerOpdracht(omgeving),
            new DekkingOpdracht(omgeving),
            new KnelpuntenOpdracht(omgeving),
            new OverlegOpdracht(omgeving),
            new LoketOpdracht(omgeving),
            new VoorrangOpdracht(omgeving),
            new HardheidOpdracht(omgeving),
            new MonitoringOpdracht(omgeving),
            new VergelijkOpdracht(omgeving),
            new WijzigingsvoorstelOpdracht(omgeving),
            new ControleerOpdracht(omgeving),
            new TestOpdracht(omgeving),
            new MuteerOpdracht(omgeving),
            new SchemaOpdracht(omgeving),
            new OpmaakOpdracht(omgeving),
            new NieuwOpdracht(omgeving),
            new RegiosOpdracht(omgeving),
            new CompletionOpdracht(omgeving),
            new HulpOpdracht(omgeving),
        };
        wortel.Options.Clear();
        wortel.Options.Add(new Option<bool>("--help", "-h", "--hulp")
        {
            Description = "Toont deze hulp.",
            Recursive = true,
            Action = new HulpActie(omgeving.Uit),
        });
        wortel.Options.Add(new Option<bool>("--versie", "--version")
        {
            Description = "Toont de versie.",
            Action = new VersieActie(omgeving.Uit),
        });
        return wortel;
    }

    private static int Meld(Gebruiksfout fout, Command opdracht, Scherm scherm)
    {
        var naam = opdracht is RootCommand ? "uitstroom" : $"uitstroom {opdracht.Name}";
        var hulp = fout.Suggestie ?? Vorm(fout.Message, opdracht);
        var suggestie = hulp is null ? "" : $"; {hulp}";
        scherm.Regel($"{naam}: {fout.Message}{suggestie}");
        scherm.Regel($"Zie `{naam} --help`.");
        return Afsluitcode.Misbruik;
    }

    /// <summary>How a command is written, for who left something out or wrote too much.</summary>
    private static string? Vorm(string melding, Command opdracht) =>
        opdracht is Opdracht { Gebruik: [var vorm, ..] } && (melding.EndsWith(" ontbreekt", StringComparison.Ordinal) || melding.EndsWith(" ontbreken", StringComparison.Ordinal) || melding.EndsWith(" te veel", StringComparison.Ordinal))
            ? $"schrijf `uitstroom {vorm}`"
            : null;
}
