using System.CommandLine;
using System.CommandLine.Parsing;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>What is wrong with a command line, in Dutch. The parser's own texts are English and are not shown.</summary>
internal static class Parseerfout
{
    public static Gebruiksfout Van(ParseResult gelezen)
    {
        var opdracht = gelezen.CommandResult.Command;
        var optie = gelezen.Errors.Select(fout => fout.SymbolResult).OfType<OptionResult>().FirstOrDefault();
        if (OnbekendeOptie(gelezen) is { } onbekend)
        {
            return new($"onbekende optie `{onbekend}`", Suggestion.For(onbekend, Opties(gelezen)));
        }

        if (gelezen.UnmatchedTokens is [var los, ..])
        {
            return opdracht.Subcommands.Count > 0
                ? new($"onbekende opdracht `{los}`", Suggestion.For(los, opdracht.Subcommands.Select(deel => deel.Name)))
                : new($"`{los}` is er een te veel");
        }

        if (optie is not null)
        {
            return optie.Tokens.Count > 1
                ? new($"optie `{optie.Option.Name}` kan maar één keer", "laat er één staan")
                : new($"bij optie `{optie.Option.Name}` hoort een waarde", optie.Option.HelpName is { } waarde ? $"schrijf `{optie.Option.Name} {waarde}`" : null);
        }

        var argument = gelezen.Errors.Select(fout => fout.SymbolResult).OfType<ArgumentResult>().FirstOrDefault();
        return argument is not null
            ? new($"{argument.Argument.Name} ontbreekt")
            : new("noem een opdracht", $"kies uit {string.Join(", ", opdracht.Subcommands.Select(deel => $"`{deel.Name}`"))}");
    }

    /// <summary>The parser takes an option that it does not know for an argument: this finds it.</summary>
    public static string? OnbekendeOptie(ParseResult gelezen) =>
        gelezen.UnmatchedTokens
            .Concat(gelezen.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value))
            .FirstOrDefault(token => token.Length > 1 && token[0] == '-');

    private static IEnumerable<string> Opties(ParseResult gelezen) =>
        gelezen.CommandResult.Command.Options.Concat(gelezen.RootCommandResult.Command.Options)
            .SelectMany(optie => optie.Aliases.Prepend(optie.Name));
}
