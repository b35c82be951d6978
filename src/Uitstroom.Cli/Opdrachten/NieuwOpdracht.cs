using System.CommandLine;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom nieuw</c>: a region file to begin with, its register and one case.</summary>
internal sealed class NieuwOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Argument<string> _regio = new("REGIO")
    {
        Description = "De naam van de nieuwe regio: kleine letters, cijfers en streepjes, zoals gooi-vechtstreek.",
    };

    private readonly Option<string> _uit = new("--uit")
    {
        Description = "De map waar de bestanden komen; die wordt gemaakt als zij er niet is. Zonder deze optie de map waarin u staat.",
        HelpName = "MAP",
        DefaultValueFactory = _ => ".",
    };

    public NieuwOpdracht(Omgeving omgeving)
        : base("nieuw", "Maakt een regiobestand om mee te beginnen, met uitleg erin, een register en een geval.")
    {
        _omgeving = omgeving;
        Add(_regio);
        Add(_uit);
        SetAction(gelezen => Voer(gelezen.GetValue(_regio)!, gelezen.GetValue(_uit)!));
    }

    public override IReadOnlyList<string> Gebruik => ["nieuw REGIO [--uit MAP]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom nieuw gooi-vechtstreek --uit gooi"];

    private int Voer(string regio, string map)
    {
        Regionaam.Controleer(regio);
        var bestanden = Startbestand.Voor(regio, map);
        if (bestanden.FirstOrDefault(bestand => File.Exists(bestand.Pad) || Directory.Exists(bestand.Pad)) is { } bestaand)
        {
            throw new Gebruiksfout($"`{bestaand.Pad}` bestaat al en blijft zoals het is; er is niets gemaakt", "kies een andere naam, of met `--uit` een andere map");
        }

        Startbestand.Schrijf(bestanden);
        foreach (var bestand in bestanden)
        {
            _omgeving.Uit.Regel($"{bestand.Pad}: {bestand.Wat}");
        }

        _omgeving.Fout.Regel($"Typ nu `uitstroom controleer {bestanden[0].Pad} {bestanden[^1].Pad}`: zonder melding is alles goed.");
        return Afsluitcode.Goed;
    }
}
