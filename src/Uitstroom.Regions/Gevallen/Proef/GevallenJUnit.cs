using System.Globalization;
using System.Text;
using System.Xml;

namespace Uitstroom.Regions;

/// <summary>A run of cases as JUnit XML.</summary>
internal static class GevallenJUnit
{
    public static string Schrijf(Gevallenproef proef)
    {
        using var stroom = new MemoryStream();
        var opties = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(stroom, opties))
        {
            xml.WriteStartElement("testsuites");
            Aantallen(xml, "uitstroom", proef.Uitslagen);
            foreach (var groep in proef.Uitslagen.GroupBy(uitslag => uitslag.Geval.Bestand))
            {
                xml.WriteStartElement("testsuite");
                Aantallen(xml, groep.Key.Naam, [.. groep]);
                foreach (var uitslag in groep)
                {
                    Geval(xml, uitslag);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length)) + "\n";
    }

    private static void Aantallen(XmlWriter xml, string naam, IReadOnlyCollection<Gevaluitslag> uitslagen)
    {
        xml.WriteAttributeString("name", Veilig(naam));
        xml.WriteAttributeString("tests", Getal(uitslagen.Count));
        xml.WriteAttributeString("failures", Getal(uitslagen.Count(uitslag => uitslag.Stand == Gevalstand.Anders)));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", Getal(uitslagen.Count(uitslag => uitslag.Stand == Gevalstand.Todo)));
    }

    private static void Geval(XmlWriter xml, Gevaluitslag uitslag)
    {
        var geval = uitslag.Geval;
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Veilig(geval.Bestand.Regeling.Naam));
        xml.WriteAttributeString("name", Veilig(geval.ToString()));
        xml.WriteAttributeString("file", Veilig(geval.Plaats.Bestand));
        xml.WriteAttributeString("line", Getal(geval.Plaats.Regel));
        if (uitslag.Stand == Gevalstand.Anders)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", "UIT4102");
            xml.WriteAttributeString("message", Veilig(string.Join("; ", uitslag.Verschillen)));
            xml.WriteString(Veilig(uitslag.ToText()));
            xml.WriteEndElement();
        }
        else if (uitslag.Stand == Gevalstand.Todo)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", Veilig($"todo: {geval.Todo}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    /// <summary>XML cannot hold most control characters at all, not even escaped; text of a file may.</summary>
    private static string Veilig(string tekst)
    {
        var veilig = new StringBuilder(tekst.Length);
        for (var i = 0; i < tekst.Length; i++)
        {
            if (i + 1 < tekst.Length && char.IsSurrogatePair(tekst, i))
            {
                veilig.Append(tekst[i]).Append(tekst[++i]);
            }
            else
            {
                veilig.Append(XmlConvert.IsXmlChar(tekst[i]) ? tekst[i] : '\uFFFD');
            }
        }

        return veilig.ToString();
    }
}
