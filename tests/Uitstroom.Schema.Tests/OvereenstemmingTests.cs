using System.Collections.Immutable;
using System.Text;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Schema.Tests;

/// <summary>
/// Schema and reader agree on copies of files in which one key or value is different. What the schema refuses the reader refuses too; and what is wrong
/// with the build of a file, or with a choice or a provision, the schema sees as the reader does.
/// </summary>
public class OvereenstemmingTests
{
    // An unknown key, a missing one, a wrong form, an unknown word, no choice of a fact, no condition, a group for a comparison, an unknown provision.
    private static readonly string[] _gedeeld = ["UIT1101", "UIT1102", "UIT1103", "UIT1105", "UIT2003", "UIT2013", "UIT2030", "UIT3001"];

    [NodeFact]
    public void Over_een_regiobestand_met_elke_sleutel()
    {
        var kast = new Bestandskast.Map(Path.GetDirectoryName(Repository.Voorbeeldstreek)!);
        Vergelijk(
            Schemabestanden.Voorbeeldstreek(Schemasoort.Regio), File.ReadAllText(Repository.Voorbeeldstreek), elke: 31, gezien: 85,
            document => RegelingLoader.Laad(document, kast).Diagnostics);
    }

    [NodeFact]
    public void Over_een_aanvraag() => Vergelijk(
        Repository.Pad("schemas/aanvraag-westfriesland.json"), Repository.Lees("samples/aanvragen/westfriesland.yaml"), elke: 2, gezien: 85,
        document => AanvraagLoader.Load("a.yaml", document.Inhoud, Regelingen.Westfriesland).Diagnostics);

    [NodeFact]
    public void Over_gevallen()
    {
        var tekst = Repository.Lees("regions/gevallen/westfriesland.yaml");
        var gevallen = YamlReader.Read("g.yaml", Encoding.UTF8.GetBytes(tekst)).Root.Onder("gevallen").Namen();
        var (eerste, vierde) = (gevallen[0].Sleutel.Plaats.Regel, gevallen[3].Sleutel.Plaats.Regel);
        Vergelijk(
            Repository.Pad("schemas/gevallen-westfriesland.json"), string.Join('\n', tekst.Split('\n').Take(vierde - 1)) + "\n", elke: 3, gezien: 60,
            document => Gevallencontrole.Controleer(document, Regelingen.Westfriesland), vanaf: eerste);
    }

    [NodeFact]
    public void Over_een_wijziging() => Vergelijk(
        Repository.Pad("schemas/wijziging-westfriesland.json"), Repository.Lees("samples/wijzigingen/westfriesland-addendum.yaml"), elke: 3, gezien: 30,
        document => Regelingen.Westfriesland.MetWijzigingen(Wijzigingsbestand.Van(document)).Diagnostics, metInhoud: false);

    /// <param name="schema">The path of the schema.</param>
    /// <param name="tekst">The file.</param>
    /// <param name="elke">One in so many of all copies.</param>
    /// <param name="gezien">How many per cent of what the reader refuses the schema sees at least.</param>
    /// <param name="lees">The reader.</param>
    /// <param name="vanaf">The first line that is changed: the reader passes over facts that no case of a copy uses.</param>
    /// <param name="metInhoud">Whether the schema describes all of the file; not so when parts of it belong elsewhere.</param>
    private static void Vergelijk(string schema, string tekst, int elke, int gezien, Func<YamlDocument, ImmutableArray<Diagnostic>> lees, int vanaf = 1, bool metInhoud = true)
    {
        var kopieen = Kopieermachine.Maak("kopie.yaml", tekst, elke).Where(kopie => kopie.Regel >= vanaf).ToList();
        var oordelen = Ajv.Toets(
            new Dictionary<string, string> { ["schema"] = schema },
            kopieen.Select((kopie, i) => new Ajvbestand($"{i}", "schema", kopie.Tekst)).Append(new Ajvbestand("goed", "schema", tekst)));
        var samen = kopieen.Select((kopie, i) => (
            kopie.Naam,
            Schema: oordelen[$"{i}"],
            Lezer: lees(YamlReader.Read("kopie.yaml", Encoding.UTF8.GetBytes(kopie.Tekst))).Where(melding => melding.Severity == Severity.Error).ToList())).ToList();

        oordelen["goed"].Should().BeEmpty();
        samen.Where(een => een.Schema.Length > 0 && een.Lezer.Count == 0).Select(een => $"{een.Naam}: {een.Schema[0]}")
            .Should().BeEmpty("wat het schema weigert weigert de lezer ook");
        samen.Where(een => metInhoud && een.Schema.Length == 0 && een.Lezer.Exists(melding => _gedeeld.Contains(melding.Id))).Select(een => $"{een.Naam}: {een.Lezer[0]}")
            .Should().BeEmpty("deze fouten ziet het schema ook");
        var geweigerd = samen.Where(een => een.Lezer.Count > 0).ToList();
        (100 * geweigerd.Count(een => een.Schema.Length > 0)).Should().BeGreaterThanOrEqualTo(gezien * geweigerd.Count);
    }
}
