using System.CommandLine;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom hulp</c>: the same as <c>--help</c>.</summary>
internal sealed class HulpOpdracht : Opdracht
{
    public HulpOpdracht(Omgeving omgeving)
        : base("hulp", "Toont hulp bij een opdracht.")
    {
        var naam = new Argument<string?>("OPDRACHT") { Description = "De opdracht; leeg voor een overzicht.", Arity = ArgumentArity.ZeroOrOne };
        Add(naam);
        SetAction(gelezen =>
        {
            var wortel = gelezen.RootCommandResult.Command;
            Hulptekst.Toon(omgeving.Uit, gelezen.GetValue(naam) is { } gevraagd ? Zoek(wortel, gevraagd) : wortel, wortel);
            return Afsluitcode.Goed;
        });
    }

    public override IReadOnlyList<string> Gebruik => ["hulp [OPDRACHT]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom hulp toets"];

    private static Command Zoek(Command wortel, string naam) =>
        wortel.Subcommands.FirstOrDefault(opdracht => opdracht.Name == naam)
        ?? throw new Gebruiksfout($"onbekende opdracht `{naam}`", Suggestion.For(naam, wortel.Subcommands.Select(opdracht => opdracht.Name)));
}
