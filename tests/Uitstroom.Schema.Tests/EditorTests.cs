using System.Text;
using Uitstroom.Regions;

namespace Uitstroom.Schema.Tests;

/// <summary>What someone sees in an editor: messages in Dutch on the right line, proposals and explanations.</summary>
public class EditorTests
{
    private const string Streek = "tests/Uitstroom.Regions.Tests/regios/voorbeeldstreek.yaml";

    // What is changed in a region file, and what the editor says on that line.
    private static readonly (string Regio, string Oud, string Nieuw, string Melding)[] _stuk =
    [
        ("westfriesland", "    beslist: uitstroomcoördinator\n", "    besluit: uitstroomcoördinator\n", "hier passen alleen de sleutels `vraag`, `opties`, "),
        ("westfriesland", "        soort: voldoet_niet\n", "        soort: voldoet_nooit\n", "kies uit `voldoet`, `voldoet_niet`, "),
        ("westfriesland", "        wanneer: { samenwonende_partner: ja }\n", "        wanneer: { samenwonende_partners: ja }\n", "dit is geen feit van deze regeling"),
        ("westfriesland", "        wanneer: { samenwonende_partner: ja }\n", "        wanneer: { samenwonende_partner: jazeker }\n", "dit feit is `ja` of `nee`"),
        ("westfriesland", "        bron: [wf-5.1, wf-1.1, wf-vn.2]\n", "        bron: [wf-5.1, wf-1.1, wf-vn.999]\n", "hier hoort een bepaling uit het register"),
        ("westfriesland", "eerst_retour: [retour, 'nee', 'ja']", "eerst_retour: [retour, 'nee', 'jawel']", "hier hoort een uitkomst van een toets"),
        ("westfriesland", "    peildatum: { lezing.peilmoment: { toetsing: toetsdatum,", "    peildatum: { lezing.peilmoment: { toets: toetsdatum,", "bij lezing `peilmoment` horen precies de opties `toetsing`, "),
        ("westfriesland", "    type: datum\n", "    type: dagtekening\n", "kies uit `ja_nee`, `getal`, "),
        ("westfriesland", "formaat: 1\n", "formaat: twee\n", "hier hoort `1`"),
        ("flevoland", "geldig:\n", "geldigheid:\n", "hier passen alleen de sleutels `regeling`, `titel`, "),
        ("flevoland", "    bestaande: ja\n", "    bestaande: 1\n", "kies uit `ja` en `nee`"),
        ("ijmond-zk", "titel: \"Convenant", "Titel: \"Convenant", "hier passen alleen de sleutels `regeling`, `titel`, "),
    ];

    // A line of the made-up region that is half typed, where the cursor is behind it, and what is proposed there.
    private static readonly (string Oud, string Getypt, string Voorstel)[] _half =
    [
        ("    standaard: heel\n", "    standaa\n", "standaard"),
        ("    organiseert: voorzitten\n", "    organi\n", "organiseert"),
        ("leeftijd: van ondergrens_jongeren tot bovengrens_jongeren }\n", "leeftij\n", "leeftijd"),
        ("  zuid: { leden: [Cruijdam], bron: vs-1.1 }\n", "  zuid: { leden: [Cruijdam], bron: vs-1\n", "vs-1.1"),
        ("  zuid: { leden: [Cruijdam], bron: vs-1.1 }\n", "  zuid: { le\n", "leden"),
        ("  toezegging_op: { type: datum, vraag: \"Op welke dag is de plek toegezegd?\" }\n", "  toezegging_op: { type: da\n", "datum"),
        ("    type: datum\n", "    type: \n", "tijdstip"),
        ("    kan_ontbreken: ja\n", "    kan_ontbreken:  \n", "nee"),
    ];

    [NodeFact]
    public void Over_een_kapotte_kopie_staat_op_de_juiste_regel_een_nederlandse_tekst()
    {
        var documenten = _stuk.Select(stuk => Vervang($"regions/{stuk.Regio}.yaml", Repository.Lees($"regions/{stuk.Regio}.yaml"), stuk.Oud, stuk.Nieuw)).ToList();
        var antwoorden = Editor.Open(Schemabestanden.Instellingen, documenten.Select(document => document.Document));
        for (var i = 0; i < _stuk.Length; i++)
        {
            antwoorden[i].Meldingen.Where(melding => melding.Tekst.StartsWith(_stuk[i].Melding, StringComparison.Ordinal)).Select(melding => melding.Regel)
                .Should().Equal([documenten[i].Regel], "bij {0} hoort die ene melding, en niet {1}", _stuk[i].Nieuw, string.Join(" | ", antwoorden[i].Meldingen.Select(melding => melding.ToString())));
            antwoorden[i].Meldingen.Should().HaveCountLessThanOrEqualTo(2, "een fout geeft geen reeks meldingen");
        }
    }

    [NodeFact]
    public void Elke_melding_over_inhoud_is_nederlands_en_van_ons()
    {
        var kopieen = Kopieermachine.Maak("kopie.yaml", File.ReadAllText(Repository.Voorbeeldstreek), elke: 97).ToList();
        var meldingen = Editor.Open(Streekschema(), kopieen.Select(kopie => new Editordocument(Streek, kopie.Tekst))).SelectMany(antwoord => antwoord.Meldingen).ToList();
        meldingen.Should().HaveCountGreaterThan(30);
        meldingen.Select(melding => melding.Tekst).Distinct().Should().OnlyContain(tekst => char.IsLower(tekst[0]) || tekst[0] == '`', "teksten van de editor zelf beginnen met een hoofdletter");
    }

    [NodeFact]
    public void Elke_sectie_heeft_een_uitleg_en_voorstellen()
    {
        var tekst = File.ReadAllText(Repository.Voorbeeldstreek);
        var secties = ((YamlMapping)YamlReader.Read("v.yaml", Encoding.UTF8.GetBytes(tekst)).Root!).Entries;
        secties.Select(sectie => sectie.Sleutel.Tekst).Should().BeEquivalentTo(Regelvormen.Regeling.Sleutels.Select(sleutel => sleutel.Naam), "de verzonnen regio heeft elke sectie");
        var groepen = secties.Select(sectie => (sectie.Sleutel.Tekst, Plek: VasteSleutel(sectie.Waarde, Sectievorm(sectie.Sleutel.Tekst)))).Where(sectie => sectie.Plek is not null).ToList();
        groepen.Should().HaveCountGreaterThan(25);
        var vragen = secties.Select(sectie => Bij("hover", sectie.Sleutel)).Concat(groepen.Select(groep => Bij("completion", groep.Plek!))).ToArray();
        var hulp = Editor.Open(Streekschema(), [new Editordocument(Streek, tekst, vragen)])[0].Antwoorden;
        for (var i = 0; i < secties.Length; i++)
        {
            var omschrijving = Regelvormen.Regeling.Sleutels.Single(sleutel => sleutel.Naam == secties[i].Sleutel.Tekst).Omschrijving;
            hulp[i].Tekst.Replace("\\", "", StringComparison.Ordinal).Should().Contain(omschrijving);
        }

        for (var i = 0; i < groepen.Count; i++)
        {
            hulp[secties.Length + i].Voorstellen.Where(voorstel => voorstel.Uitleg.Length > 0).Should().NotBeEmpty("in {0} is er iets voor te stellen", groepen[i].Tekst);
        }
    }

    [NodeFact]
    public void De_feiten_lezingen_en_bepalingen_van_de_regio_zelf_worden_voorgesteld_en_uitgelegd()
    {
        const string criterium = "    criteria:\n";
        var tekst = Repository.Lees("regions/westfriesland.yaml");
        Editordocument Met(string soort, string regels) => Cursor("regions/westfriesland.yaml", tekst.Replace(criterium, criterium + regels, StringComparison.Ordinal), soort);
        var hulp = Editor.Open(Schemabestanden.Instellingen,
        [
            Met("completion", "      nieuw:\n        eis:\n          woont§\n"),
            Met("completion", "      nieuw:\n        eis:\n          woont_in_regio_sinds: §\n"),
            Met("completion", "      nieuw:\n        eis: { samenwonende_partner: ja }\n        bron: §\n"),
            Met("hover", "      nieuw:\n        eis: { woont_in_regio§_sinds: geen }\n"),
            Met("hover", "      nieuw:\n        bron: wf-5§.2\n"),
        ]).Select(antwoord => antwoord.Antwoorden[0]).ToList();

        hulp[0].Voorstellen.Should().Contain(voorstel => voorstel.Naam == "woont_in_regio_sinds" && voorstel.Uitleg.StartsWith("Sinds wanneer woont de cliënt", StringComparison.Ordinal));
        hulp[0].Voorstellen.Select(voorstel => voorstel.Naam).Should().Contain(["een_van", "lezing.partners", "doelgroep"]).And.NotContain(naam => naam.StartsWith("teller_", StringComparison.Ordinal));
        hulp[1].Voorstellen.Select(voorstel => voorstel.Naam).Should().Contain(["minstens 6 maanden geleden", "geen"]);
        hulp[2].Voorstellen.Should().Contain(voorstel => voorstel.Naam == "wf-5.2" && voorstel.Uitleg.Contains("art. 5, punt 2", StringComparison.Ordinal));
        hulp[3].Tekst.Should().Contain("Sinds wanneer woont de cliënt in een gemeente in Westfriesland?");
        hulp[4].Tekst.Should().Contain("De cliënt heeft een jaar in Westfriesland gewoond");
    }

    [NodeFact]
    public void Op_een_half_getypte_regel_is_er_hulp_en_geen_reeks_meldingen()
    {
        var tekst = File.ReadAllText(Repository.Voorbeeldstreek);
        var documenten = _half.Select(half => Half(tekst, half.Oud, half.Getypt)).ToList();
        var antwoorden = Editor.Open(Streekschema(), documenten);
        for (var i = 0; i < _half.Length; i++)
        {
            antwoorden[i].Antwoorden[0].Voorstellen.Select(voorstel => voorstel.Naam).Should().Contain(_half[i].Voorstel, "dat hoort achter {0}", _half[i].Getypt);
            antwoorden[i].Meldingen.Should().HaveCountLessThanOrEqualTo(3, "bij {0}", _half[i].Getypt);
        }
    }

    private static Dictionary<string, string[]> Streekschema() => new() { [Schemabestanden.Voorbeeldstreek(Schemasoort.Regio)] = [Streek] };

    private static (Editordocument Document, int Regel) Vervang(string pad, string tekst, string oud, string nieuw)
    {
        var begin = tekst.IndexOf(oud, StringComparison.Ordinal);
        begin.Should().BeGreaterThanOrEqualTo(0, "{0} staat in {1}", oud, pad);
        return (new Editordocument(pad, tekst[..begin] + nieuw + tekst[(begin + oud.Length)..]), tekst[..begin].Count(teken => teken == '\n') + 1);
    }

    private static Editordocument Half(string tekst, string oud, string getypt)
    {
        var (document, _) = Vervang(Streek, tekst, oud, getypt.TrimEnd('\n') + "§\n");
        return Cursor(Streek, document.Tekst, "completion");
    }

    /// <summary>A document with a question where the sign stands.</summary>
    private static Editordocument Cursor(string pad, string tekst, string soort)
    {
        var voor = tekst[..tekst.IndexOf('§', StringComparison.Ordinal)].Split('\n');
        return new Editordocument(pad, tekst.Replace("§", "", StringComparison.Ordinal), new Editorvraag(soort, voor.Length, voor[^1].Length + 1));
    }

    private static Editorvraag Bij(string soort, YamlScalar plek) => new(soort, plek.Plaats.Regel, plek.Plaats.Kolom + 1);

    private static Vorm Sectievorm(string sectie) => Regelvormen.Regeling.Sleutels.Single(sleutel => sleutel.Naam == sectie).Vorm;

    /// <summary>The first key in a section that the format fixes, as against a name that the writer makes up; null when there is none.</summary>
    private static YamlScalar? VasteSleutel(YamlNode knoop, Vorm vorm) => (vorm, knoop) switch
    {
        (Vorm.Groep, YamlMapping { Entries.IsEmpty: false } groep) => groep.Entries[0].Sleutel,
        (Vorm.Namen namen, YamlMapping groep) => groep.Entries.Select(entry => VasteSleutel(entry.Waarde, namen.Inhoud)).FirstOrDefault(plek => plek is not null),
        (Vorm.Vrij { Inhoud: { } inhoud }, _) => VasteSleutel(knoop, inhoud),
        (Vorm.Keuze keuze, _) => keuze.Vormen.Select(een => VasteSleutel(knoop, een)).FirstOrDefault(plek => plek is not null),
        _ => null,
    };
}
