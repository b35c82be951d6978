using System.CommandLine;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>The options with which every command takes a region with its amendments and a local agreement.</summary>
internal sealed class Wijzigkeuze
{
    private readonly Option<string[]> _wijziging = new("--wijziging")
    {
        Description = "Een wijziging (addendum) van de regeling. Mag vaker; de ingangsdag telt, niet de volgorde.",
        HelpName = "BESTAND",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _lokaal = new("--lokaal") { Description = "De lokale afspraak die hier voorgaat.", HelpName = "BESTAND" };

    public IEnumerable<Option> Opties => [_wijziging, _lokaal];

    /// <summary>Whether the user names one.</summary>
    public bool IsGemaakt(ParseResult gelezen) => gelezen.GetValue(_wijziging) is { Length: > 0 } || gelezen.GetValue(_lokaal) is not null;

    /// <summary>The files that it reads, and the option of each.</summary>
    public IEnumerable<(string Naam, string Pad)> Invoer(ParseResult gelezen) =>
        (gelezen.GetValue(_wijziging) ?? []).Select(pad => ("--wijziging", pad)).Concat(gelezen.GetValue(_lokaal) is { } lokaal ? [("--lokaal", lokaal)] : []);

    /// <summary>The regeling that the user names with what changes it, or null after diagnostics.</summary>
    public Regeling? Open(ParseResult gelezen, string regio, Meldingen meldingen) =>
        Regiokeuze.Open(regio, meldingen) is { } regeling ? Pas(gelezen, regeling, meldingen) : null;

    /// <summary>A regeling with what the user names to change it, itself when that is nothing, or null after diagnostics.</summary>
    public Regeling? Pas(ParseResult gelezen, Regeling kaal, Meldingen meldingen)
    {
        var regeling = (Regeling?)kaal;
        if (gelezen.GetValue(_wijziging) is { Length: > 0 } wijzigingen)
        {
            regeling = Pas(regeling?.MetWijzigingen(wijzigingen), meldingen);
        }

        return gelezen.GetValue(_lokaal) is { } lokaal ? Pas(regeling?.MetLokaal(lokaal), meldingen) : regeling;
    }

    private static Regeling? Pas(LoadResult? load, Meldingen meldingen)
    {
        meldingen.MetBron(load?.Diagnostics ?? []);
        return load?.Regeling;
    }
}
