using System.CommandLine;
using Uitstroom.Regions;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom opmaak</c>: brings files into the house style, or says which are not.</summary>
internal sealed class OpmaakOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string[]> _bestanden = new("BESTAND")
    {
        Description = "YAML-bestanden: regiobestanden, registers, gevallen, aanvragen, wijzigingen. Met - van de invoer naar de uitvoer.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _controle = new("--controle")
    {
        Description = "Schrijft niets: zegt welke bestanden anders worden, en vanaf welke regel. Afsluitcode 1 als er een is.",
    };

    public OpmaakOpdracht(Omgeving omgeving)
        : base("opmaak", "Zet YAML-bestanden in de afgesproken opmaak. Wat er staat verandert niet en opmerkingen blijven staan.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Add(_bestanden);
        Add(_controle);
        SetAction(gelezen => Voer(Bestandspatroon.Vul(gelezen.GetValue(_bestanden)!), gelezen.GetValue(_controle)));
    }

    public override IReadOnlyList<string> Gebruik => ["opmaak BESTAND… [--controle]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom opmaak regions/*.yaml", "uitstroom opmaak --controle regions/*.yaml regions/*/*.yaml"];

    private int Voer(string[] bestanden, bool controle)
    {
        var stand = bestanden.Distinct(StringComparer.Ordinal).Select(bestand => Een(bestand, controle)).CountBy(uitkomst => uitkomst).ToDictionary();
        int Aantal(Opmaakuitkomst uitkomst) => stand.GetValueOrDefault(uitkomst);
        var mis = Aantal(Opmaakuitkomst.Mislukt);
        if (bestanden is not ["-"])
        {
            string[] delen =
            [
                .. Deel(Aantal(Opmaakuitkomst.Goed), "al goed"),
                .. Deel(Aantal(Opmaakuitkomst.Anders), controle ? "nog niet opgemaakt" : "opgemaakt"),
                .. Deel(mis, "niet veranderd door een fout"),
            ];
            _omgeving.Fout.Regel($"Bestanden: {string.Join(", ", delen)}");
        }

        return mis > 0 || (controle && Aantal(Opmaakuitkomst.Anders) > 0) ? Afsluitcode.Bevindingen : Afsluitcode.Goed;
    }

    private static IEnumerable<string> Deel(int aantal, string wat) => aantal == 0 ? [] : [$"{aantal} {wat}"];

    private Opmaakuitkomst Een(string bestand, bool controle)
    {
        var resultaat = bestand == "-" ? Invoer() : Opmaak.Lees(bestand);
        if (resultaat.Inhoud is not { } inhoud)
        {
            // The first says why; what stands behind it may follow from it.
            Meld(resultaat.Diagnostics[0]);
            return Opmaakuitkomst.Mislukt;
        }

        if (controle)
        {
            foreach (var melding in resultaat.Diagnostics)
            {
                Meld(melding);
            }
        }
        else if (bestand == "-")
        {
            var uitvoer = _omgeving.Uitvoer();
            uitvoer.Write(inhoud.Span);
            uitvoer.Flush();
        }
        else if (!resultaat.IsGoed)
        {
            return Schrijf(bestand, inhoud);
        }

        return resultaat.IsGoed ? Opmaakuitkomst.Goed : Opmaakuitkomst.Anders;
    }

    private OpmaakResult Invoer()
    {
        var inhoud = Aanvraagbron.LeesAlles(_omgeving.Invoer());
        _meldingen.Ken("-", inhoud);
        return Opmaak.Lees("-", inhoud);
    }

    /// <summary>The file is replaced whole or not at all; one that cannot be written does not keep the others from it.</summary>
    private Opmaakuitkomst Schrijf(string bestand, ReadOnlyMemory<byte> inhoud)
    {
        try
        {
            if (new FileInfo(bestand).IsReadOnly)
            {
                throw new Gebruiksfout($"`{bestand}` is alleen om te lezen", "werk op een kopie, of haal dat weg bij de eigenschappen van het bestand");
            }

            using var nieuw = new Uitvoerbestand(bestand);
            nieuw.Stroom.Write(inhoud.Span);
            nieuw.Klaar();
        }
        catch (Gebruiksfout fout)
        {
            _omgeving.Fout.Regel(fout.Suggestie is { } suggestie ? $"{fout.Message}; {suggestie}" : fout.Message);
            return Opmaakuitkomst.Mislukt;
        }

        _omgeving.Uit.Regel(bestand);
        return Opmaakuitkomst.Anders;
    }

    private void Meld(Rules.Diagnostic melding)
    {
        if (_omgeving.Fout.IsTerminal)
        {
            _meldingen.MetBron([melding]);
        }
        else
        {
            _meldingen.Kort([melding]);
        }
    }

    /// <summary>What became of one file.</summary>
    private enum Opmaakuitkomst
    {
        /// <summary>It had the house style.</summary>
        Goed,

        /// <summary>It did not have it.</summary>
        Anders,

        /// <summary>It could not be read, or not be laid out.</summary>
        Mislukt,
    }
}
