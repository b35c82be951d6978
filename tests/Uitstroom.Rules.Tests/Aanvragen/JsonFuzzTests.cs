using System.Text;

namespace Uitstroom.Rules.Tests.Aanvragen;

/// <summary>Random texts, the same in every run: no exception, an application or a diagnostic for each.</summary>
public class JsonFuzzTests
{
    private const int Aantal = 200_000;

    private static readonly string[] _stukken =
    [
        "{", "}", "[", "]", ":", ",", "\"feiten\"", "\"a\"", "\"getal\"", "\"oordeel\"", "\"waarde\"", "\"door\"", "\"tellers\"", "\"lezingen\"", "\"streng\"", "\"wel\"",
        "true", "false", "null", "18", "-1", "1e400", "0.5", "\"2025-02-31\"", "\"ja\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00x\"", "\"", "\\", " ", "\n", "\t", "\0", "é", "\uFEFF", "𝒳", "//", "NaN",
    ];

    private static readonly string[] _goed =
    [
        "{\"kenmerk\":\"z\",\"peildatum\":\"2025-06-16\",\"feiten\":{\"a\":true,\"getal\":18,\"dag\":\"geen\"},\"lezingen\":{\"streng\":\"niet\"}}",
        "{\n \"feiten\": {\n  \"oordeel\": { \"waarde\": \"ja\", \"door\": \"uitstroom_coordinator\", \"op\": \"2025-01-01\" },\n  \"soort_huis\": \"flat\" } }",
    ];

    [Fact]
    public void Two_hundred_thousand_texts_get_an_answer()
    {
        var regeling = Voorbeeldregeling.Met("x: { eis: { getal: { lezing.streng: { wel: minstens 18, niet: minstens 17 } } }, bron: v-4 }");
        var random = new Random(20261122);
        for (var i = 0; i < Aantal; i++)
        {
            var json = i % 2 == 0 ? Encoding.UTF8.GetBytes(Soep(random)) : Veranderd(random);
            try
            {
                var gelezen = Aanvraag.Parse(json, regeling);
                Assert.True(gelezen.Aanvraag is not null || !gelezen.Diagnostics.IsEmpty);
                if (gelezen.Aanvraag is { } aanvraag && i % 50 == 0)
                {
                    Assert.NotEmpty(regeling.Toets(aanvraag, new ToetsOpties { Peildatum = Voorbeeldregeling.Dag, Toets = "toets" }).Uitkomst);
                }
            }
            catch (Exception fout) when (fout is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"text {i}: {Convert.ToBase64String(json)}: {fout}");
            }
        }
    }

    private static string Soep(Random random) =>
        (random.Next(2) == 0 ? "{\"feiten\":{" : "") + string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => _stukken[random.Next(_stukken.Length)]));

    private static byte[] Veranderd(Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(_goed[random.Next(_goed.Length)]).ToList();
        for (var keer = random.Next(1, 4); keer > 0; keer--)
        {
            var plek = random.Next(bytes.Count);
            switch (random.Next(3))
            {
                case 0:
                    bytes[plek] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(plek);
                    break;
                default:
                    bytes.InsertRange(plek, Encoding.UTF8.GetBytes(_stukken[random.Next(_stukken.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
