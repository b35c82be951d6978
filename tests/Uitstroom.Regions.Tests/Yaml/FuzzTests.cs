using System.Text;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Yaml;

/// <summary>Random inputs, the same in every run. No exception, an answer for each, and every place lies inside the file.</summary>
public class FuzzTests
{
    private static readonly string[] _tokens =
    [
        "a", "b", "naam", ": ", ":", "- ", "-", "? ", "?", "[", "]", "{", "}", ", ", ",", "\"", "'", "\n", "\n", "\n  ", "\n    ", "\r\n", "\r", "\t", " ", "  ",
        "# x", "#", "&a ", "*a", "*a ", "!t ", "!!str ", "!", "|", ">", "|-\n", ">+2\n", "---", "---\n", "...\n", "%YAML 1.1\n", "%", "<<: ", "@", "`", "\\", "\\u00", "\\x",
        "''", "\"\"", "[]", "{}", "a: 1\n", "- x\n", "é", "𝒳", "\u00A0", "\uFEFF", "\u0085", "\u2028", "\0", "\u001B", "1", "2030-01-01", "ja", "~", "=", "$", "a: [b, {c: d}]\n",
    ];

    private static readonly string[] _documents =
    [
        "regeling: x\ngeldig: { van: 2030-01-01, tot: [a, b] }\nfeiten:\n  een:\n    vraag: \"Hoe 'lang'?\"\n    type: datum\nlijst:\n- a\n- b: c\n  d: |\n    tekst\n    meer\n",
        "# note\r\na: 'it''s'\r\nb:\r\n  - { c: d, e: [f, \"g\\n\"] }   # note\r\n  - >-\r\n    h\r\n    i\r\n",
        "[{a: 1}, b: 2,\n  [c, d],\n  \"e\n   f\"]\n",
    ];

    [Fact]
    public void Two_hundred_and_fifty_thousand_inputs_get_an_answer_with_places_inside_the_file()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 250_000; i++)
        {
            var input = (i % 5) switch
            {
                0 or 1 => Encoding.UTF8.GetBytes(Soup(random)),
                2 or 3 => Mutated(random),
                _ => Noise(random),
            };
            try
            {
                Check(input, YamlReader.Read("f", input));
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"input {i}: {Convert.ToBase64String(input)}", error);
            }
        }
    }

    private static string Soup(Random random)
    {
        var soup = new StringBuilder();
        for (var i = random.Next(1, 25); i > 0; i--)
        {
            soup.Append(_tokens[random.Next(_tokens.Length)]);
        }

        return soup.ToString();
    }

    private static byte[] Mutated(Random random)
    {
        var text = new StringBuilder(_documents[random.Next(_documents.Length)]);
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var at = random.Next(text.Length);
            _ = random.Next(4) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at)),
                1 => text.Insert(at, _tokens[random.Next(_tokens.Length)]),
                2 => text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 30), text.Length - at))),
                _ => text.Remove(at, 1).Insert(at, _tokens[random.Next(_tokens.Length)]),
            };
            text.Append(text.Length == 0 ? "a" : "");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(1, 60)];
        random.NextBytes(bytes);
        for (var i = 0; random.Next(3) > 0 && i < bytes.Length; i++)
        {
            bytes[i] &= 0x7F;
        }

        return bytes;
    }

    private static void Check(byte[] input, YamlDocument document)
    {
        // Plain tests, as a fluent assertion costs more than the reading.
        True(document.Root is not null || !document.Diagnostics.IsEmpty, "an answer");
        var text = Encoding.UTF8.GetString(input);
        var lines = (text.StartsWith('\uFEFF') ? text[1..] : text).Split('\n');
        var previous = new SourceSpan("f", 0, 0);
        foreach (var found in document.Diagnostics)
        {
            True(IsInside(found.Plaats, lines), $"a place inside the file: {found}");
            True((previous.Regel, previous.Kolom).CompareTo((found.Plaats.Regel, found.Plaats.Kolom)) <= 0, $"in order: {found}");
            True(YamlDiagnostics.Ids.Contains(found.Id), $"a known id: {found}");
            True(!found.ToString().Any(char.IsControl), $"a message for a terminal: {found}");
            True(DiagnosticView.Render(found, text).Length > 0, "a view");
            previous = found.Plaats;
        }

        // UIT1041 and UIT1052 also stand for text that YamlDotNet takes and this reader refuses.
        True(document.Diagnostics.Count(found => string.CompareOrdinal(found.Id, "UIT1041") > 0 && found.Id != "UIT1052") <= (document.Root is null ? 1 : 0), "one syntax error");
        if (document.Root is not null)
        {
            // Behind an anchor or a tag, which are refused anyway, the place of the value is a guess.
            CheckTree(document.Root, lines, exact: !document.Diagnostics.Any(found => found.Id is "UIT1020" or "UIT1022"));
        }
    }

    private static void CheckTree(YamlNode node, string[] lines, bool exact)
    {
        True(IsInside(node.Plaats, lines) && node.Plaats.Regel > 0, $"a place inside the file: {node}");
        switch (node)
        {
            case YamlScalar { Aangehaald: false, Ontbreekt: false } scalar when exact && !scalar.Tekst.Contains('\uFFFD'):
                var written = lines[scalar.Plaats.Regel - 1].Substring(scalar.Plaats.Kolom - 1, scalar.Plaats.Lengte);
                True(written.Length > 0 && scalar.Tekst.StartsWith(written, StringComparison.Ordinal), $"the text itself at its place: {scalar}");
                break;
            case YamlSequence sequence:
                Array.ForEach([.. sequence.Items], item => CheckTree(item, lines, exact));
                break;
            case YamlMapping mapping:
                Array.ForEach([.. mapping.Entries], entry => CheckTree(entry.Sleutel, lines, exact));
                Array.ForEach([.. mapping.Entries], entry => CheckTree(entry.Waarde, lines, exact));
                break;
        }
    }

    private static bool IsInside(SourceSpan place, string[] lines)
    {
        if (place.Regel == 0)
        {
            return place is { Kolom: 0, Lengte: 0 };
        }

        var length = place.Regel <= lines.Length ? lines[place.Regel - 1].Length : -1;
        return length >= 0 && place.Kolom >= 1 && place.Lengte >= 0 && place.Kolom - 1 + place.Lengte <= length;
    }

    private static void True(bool fact, string what) => Assert.True(fact, what);
}
