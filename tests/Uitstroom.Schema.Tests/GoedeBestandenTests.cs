namespace Uitstroom.Schema.Tests;

/// <summary>What is right gets no messages: the files of the repository, each with the schema that the settings for editors give it.</summary>
public class GoedeBestandenTests
{
    [NodeFact]
    public void Ajv_neemt_alle_bestanden_aan()
    {
        var paren = Schemabestanden.Paren().ToList();
        var schemas = paren.Select(paar => paar.Schema).Distinct().ToDictionary(schema => schema, Repository.Pad);
        var oordelen = Ajv.Toets(schemas, paren.Select(paar => new Ajvbestand(paar.Bestand, paar.Schema, Repository.Lees(paar.Bestand))));
        oordelen.Should().HaveCountGreaterThan(20);
        oordelen.SelectMany(oordeel => oordeel.Value.Select(fout => $"{oordeel.Key}: {fout}")).Should().BeEmpty();
    }

    [NodeFact]
    public void Ajv_neemt_ook_zonder_namen_van_een_regio_alle_regiobestanden_en_gevallen_aan()
    {
        var schemas = new Dictionary<string, string> { ["regio"] = Repository.Pad("schemas/regio.json"), ["gevallen"] = Repository.Pad("schemas/gevallen.json") };
        var bestanden = Regions.Regelingen.Namen.SelectMany(naam => new[]
        {
            new Ajvbestand($"regio {naam}", "regio", Repository.Lees($"regions/{naam}.yaml")),
            new Ajvbestand($"gevallen {naam}", "gevallen", Repository.Lees($"regions/gevallen/{naam}.yaml")),
        });
        Ajv.Toets(schemas, bestanden).SelectMany(oordeel => oordeel.Value.Select(fout => $"{oordeel.Key}: {fout}")).Should().BeEmpty();
    }

    [NodeFact]
    public void De_editor_zwijgt_over_de_regiobestanden_en_over_een_bestand_van_elk_ander_soort()
    {
        var documenten = Schemabestanden.Paren().Where(paar => !paar.Bestand.Contains("gevallen/ijmond", StringComparison.Ordinal))
            .Select(paar => new Editordocument(paar.Bestand, Repository.Lees(paar.Bestand))).ToList();
        var antwoorden = Editor.Open(Schemabestanden.Instellingen, documenten);
        antwoorden.Select(antwoord => antwoord.Pad).Should().Contain(["regions/westfriesland.yaml", "regions/flevoland.yaml", "regions/ijmond-zk.yaml"]);
        antwoorden.SelectMany(antwoord => antwoord.Meldingen.Select(melding => $"{antwoord.Pad}({melding.Regel},{melding.Kolom}): {melding.Tekst}")).Should().BeEmpty();
    }
}
