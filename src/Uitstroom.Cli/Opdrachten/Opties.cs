using System.CommandLine;
using System.CommandLine.Completions;
using Uitstroom.Regions;

namespace Uitstroom.Cli;

/// <summary>The arguments and options that more commands share, each with one wording.</summary>
internal static class Opties
{
    public static Argument<string?> Regio(string naam = "REGIO")
    {
        var regio = new Argument<string?>(naam)
        {
            Description = "Een meegeleverde regio (zie `uitstroom regios`), of het pad van een regiobestand.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        regio.CompletionSources.Add(_ => Regelingen.Namen.Select(optie => new CompletionItem(optie)));
        return regio;
    }

    public static Option<string?> Peildatum() => new("--peildatum")
    {
        Description = "De datum waarop getoetst wordt; anders die van de aanvraag, anders vandaag.",
        HelpName = "JJJJ-MM-DD",
    };

    public static Option<string?> Toets() => new("--toets")
    {
        Description = "Welke toets; anders die van de aanvraag, anders de hoofdtoets.",
        HelpName = "NAAM",
    };

    public static Option<string[]> Lezing() => new("--lezing")
    {
        Description = "Hoe een zin gelezen wordt die op meer manieren te lezen is. Mag vaker.",
        HelpName = "NAAM=OPTIE",
        AllowMultipleArgumentsPerToken = false,
    };

    public static Option<bool> Json() => new("--json") { Description = "Geeft het resultaat als JSON." };
}
