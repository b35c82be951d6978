using System.Text;
using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Fuzz;
using Uitstroom.Rules;
using Xunit.Abstractions;

namespace Uitstroom.Regions.Tests.Wijzigingen;

/// <summary>Random and hostile changes, the same in every run: a regeling or an error, at a place in the file of the change, and the regeling unharmed.</summary>
public class WijzigingFuzzTests(ITestOutputHelper output)
{
    private static readonly string[] _waarden =
    [
        "1", "ja", "geen", "[]", "{}", "[a, b]", "{ a: b }", "9000 euro", "2 jaar", "2031-01-01", "niet_in_bron", "{ lezing.rangorde: { nee_beslist: 1, eerst_retour: 2 } }",
        "{ eis: { ex_gedetineerd: ja }, bron: vs-3.4 }", "{ waarde: 1, bron: vs-3.4 }", "{ type: ja_nee, vraag: v }", "{ wie: stuurgroep, doet: x, bron: vs-10.1 }", "\"\"", "{ bron: vs-10.1 }",
    ];

    private static readonly string[] _vreemd =
        ["", ".", "..", "a..b", "toetsen.", ".toetsen", "toetsen.[0]", "lezing.x", "\"é\"", "\"a b\"", "\"\\u202e\"", "\"a`b\"", "toetsen.toelating.criteria.x.y.z", "\"<<\"", "999", "\"toetsen\\n\""];

    private readonly Random _random = new(20261122);
    private readonly List<string> _paden = [.. Paden(YamlReader.Read("f", Encoding.UTF8.GetBytes(Streek.Tekst)).Root!, "")];

    [Fact]
    public void Two_thousand_random_changes_give_a_regeling_or_say_why_not()
    {
        var (gelukt, afdruk) = (0, Afdruk.Van(Streek.Regeling));
        for (var i = 0; i < 2_000; i++)
        {
            var tekst = Tekst(i % 3 == 0);
            try
            {
                var bestand = Wijzigingsbestand.Van("w.yaml", Encoding.UTF8.GetBytes(tekst));
                var load = i % 3 == 0 ? Streek.Regeling.MetLokaal(bestand) : Streek.Regeling.MetWijzigingen(bestand);
                Wetten.Waar(load.Regeling is null == load.Diagnostics.Any(melding => melding.Severity == Severity.Error), "a regeling, or an error");
                Wetten.Waar(load.Diagnostics.All(melding => melding.Plaats.Bestand == "w.yaml"), "a place in the file of the change");
                Wetten.Plaatsen(load.Diagnostics, tekst);
                if (load.Regeling is { } regeling)
                {
                    gelukt++;
                    var op = regeling.Op(new LocalDate(2032, 1, 1));
                    Wetten.Toets(op, Aanvraag.Voor(op).Bouw().Aanvraag!, alles: gelukt % 10 == 0);
                    Wetten.Waar(op.Wijzigingen.Length <= 1, "at most the one change");
                }
            }
            catch (Exception fout)
            {
                throw new InvalidOperationException($"change {i}:\n{tekst}", fout);
            }
        }

        output.WriteLine($"{gelukt} changes fit");
        gelukt.Should().BeGreaterThan(50);
        Afdruk.Van(Streek.Regeling).Should().Be(afdruk);
    }

    [Fact]
    public void Thirty_thousand_paths_lead_somewhere_or_are_reported_without_a_crash()
    {
        var root = (YamlMapping)YamlReader.Read("f", Encoding.UTF8.GetBytes(Streek.Tekst)).Root!;
        for (var i = 0; i < 30_000; i++)
        {
            var pad = Boompad.Volg(root, Pad());
            Wetten.Waar(pad.Knopen.Length == pad.Sleutels.Length + 1 && pad.Aanhaler() is null or >= 0, "a node per key");
            _ = pad.Eindvorm();
            _ = pad.Bedoeld();
        }
    }

    [Fact]
    public void Every_part_of_the_region_file_can_be_pointed_at()
    {
        var root = (YamlMapping)YamlReader.Read("f", Encoding.UTF8.GetBytes(Streek.Tekst)).Root!;
        _paden.Should().HaveCountGreaterThan(800).And.OnlyContain(pad => Boompad.Volg(root, pad).Rest.Length == 0);
    }

    [Fact]
    public void Nesting_in_a_change_counts_on_top_of_where_it_lands()
    {
        var diep = string.Concat(Enumerable.Repeat("{ niet: ", 26)) + "{ ex_gedetineerd: ja }" + new string('}', 26);
        var load = Streek.Regeling.MetWijzigingen(Akte.Van("diep", "2031-01-01", $"wijzigt: {{ toetsen.toelating.criteria.schulden.eis: {{ wordt: {diep}, bron: vs-3.4 }} }}"));
        load.Regeling.Should().BeNull();
        load.Diagnostics.Should().ContainSingle().Which.Plaats.Bestand.Should().Be("diep.yaml");
    }

    [Fact]
    public void Changes_that_are_together_too_large_are_refused_before_anything_is_bound()
    {
        var groot = "toelichting: \"" + new string('x', 9_000) + "\"\n";
        var bestanden = Enumerable.Range(0, 49).Select(i => Akte.Van($"w{i}", "2031-01-01", groot)).ToList();
        Streek.Regeling.MetWijzigingen(bestanden).Regeling.Should().NotBeNull();
        var reus = Akte.Van("reus", "2031-01-01", string.Concat(Enumerable.Range(0, 90).Select(i => $"# {new string('y', 9_000)}\n")));
        Streek.Regeling.MetWijzigingen(bestanden.Append(reus)).Diagnostics.Should().ContainSingle(melding => melding.Id == "UIT3418");
    }

    [Fact]
    public void A_section_cannot_become_a_scalar_or_vanish_when_the_rest_needs_it()
    {
        foreach (var sectie in new[] { "toetsen", "feiten", "lezingen", "partijen", "parameters", "geldig" })
        {
            foreach (var inhoud in new[] { $"wijzigt: {{ {sectie}: {{ wordt: 1, bron: vs-3.4 }} }}", $"vervalt: {{ {sectie}: {{ bron: vs-3.4 }} }}", $"wijzigt: {{ {sectie}: {{ wordt: [], bron: vs-3.4 }} }}" })
            {
                var load = Streek.Regeling.MetWijzigingen(Akte.Van("w", "2031-01-01", inhoud));
                load.Regeling.Should().BeNull(inhoud);
                load.Diagnostics.Should().NotBeEmpty().And.OnlyContain(melding => melding.Plaats.Bestand == "w.yaml", inhoud);
            }
        }
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused()
    {
        var load = Streek.Regeling.MetWijzigingen(Akte.Bestand("w.yaml", "wijziging: w\nwijzigt:\n  titel: { wordt: a, bron: vs-3.4 }\n  titel: { wordt: b, bron: vs-3.4 }"));
        load.Regeling.Should().BeNull();
        load.Diagnostics.Should().ContainSingle().Which.Plaats.Regel.Should().Be(4);
    }

    private string Tekst(bool lokaal)
    {
        var tekst = new StringBuilder(lokaal ? "lokale_afspraak: w\ngemeenten: Aardam\n" : "wijziging: w\n");
        tekst.Append("titel: T\nregeling: voorbeeldstreek\nvan: ").Append(_random.Next(20) == 0 ? "nooit" : "2031-01-01").Append("\nbesluit: { door: partijen }\n");
        foreach (var sleutel in new[] { "wijzigt", "voegt_toe", "vervalt" }.Where(_ => _random.Next(2) == 0))
        {
            tekst.Append(sleutel).Append(":\n");
            for (var i = _random.Next(1, 3); i > 0; i--)
            {
                var wordt = sleutel == "vervalt" ? "" : $"wordt: {_waarden[_random.Next(_waarden.Length)]}, ";
                tekst.Append("  ").Append(Pad()).Append(sleutel == "voegt_toe" ? ".nieuw" : "").Append(": { ").Append(wordt).Append("bron: ").Append(_random.Next(9) == 0 ? "weg-1" : "vs-10.1")
                    .Append(_random.Next(6) == 0 ? ", bij: vs-10.1" : "").Append(" }\n");
            }
        }

        return tekst.ToString();
    }

    private string Pad() => _random.Next(12) switch
    {
        0 => _vreemd[_random.Next(_vreemd.Length)],
        1 => _paden[_random.Next(_paden.Count)] + "." + _vreemd[_random.Next(_vreemd.Length)],
        _ => _paden[_random.Next(_paden.Count)],
    };

    private static IEnumerable<string> Paden(YamlNode knoop, string boven) => knoop is not YamlMapping groep ? [] : groep.Entries.SelectMany(entry =>
    {
        var pad = boven.Length == 0 ? entry.Sleutel.Tekst : $"{boven}.{entry.Sleutel.Tekst}";
        return Paden(entry.Waarde, pad).Prepend(pad);
    });
}
