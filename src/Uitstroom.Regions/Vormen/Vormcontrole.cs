using System.Text.RegularExpressions;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Checks the build of a file against its form, all of it in one go. Meaning comes afterwards.</summary>
internal sealed partial class Vormcontrole(DiagnosticList meldingen)
{
    // A reading that there is not is reported where it is looked up.
    private static readonly Vorm.Namen _leeskeuzes = new(Bouwstenen.Tekst, VrijeNamen: true);

    public void Controleer(YamlNode knoop, Vorm vorm, string pad)
    {
        if (knoop is YamlScalar { Ontbreekt: true })
        {
            return;
        }

        switch (vorm)
        {
            case Vorm.Groep groep when knoop is YamlMapping mapping:
                Groep(mapping, groep, pad);
                break;
            case Vorm.Namen namen when knoop is YamlMapping mapping:
                Namen(mapping, namen, pad);
                break;
            case Vorm.Leeskeuzes when knoop is YamlMapping mapping:
                Namen(mapping, _leeskeuzes, pad);
                break;
            case Vorm.Feitwaarden when knoop is YamlMapping:
                break;
            case Vorm.Lijst lijst when knoop is YamlSequence reeks:
                Delen(reeks, lijst.Deel, pad);
                break;
            case Vorm.EenOfMeer meer when knoop is YamlSequence reeks:
                Delen(reeks, meer.Deel, pad);
                break;
            case Vorm.EenOfMeer meer when knoop is YamlScalar:
                Controleer(knoop, meer.Deel, pad);
                break;
            case Vorm.Woord woord when knoop is YamlScalar waarde:
                if (!woord.Woorden.Contains(waarde.Tekst))
                {
                    meldingen.Add(VormDiagnostics.OnbekendWoord(waarde.Plaats, waarde.Tekst, Laatste(pad), woord.Woorden));
                }

                break;
            case Vorm.Waarde when knoop is YamlScalar tekst && !string.IsNullOrWhiteSpace(tekst.Tekst):
            case Vorm.Vrij:
                break;
            default:
                meldingen.Add(VormDiagnostics.VerkeerdeVorm(knoop.Plaats, pad.Length == 0 ? "het bestand" : $"`{pad}`", Verwacht(vorm)));
                break;
        }
    }

    /// <summary>Whether a name can be pointed at in paths: lower case, digits and underscores, a letter first.</summary>
    public static bool IsNaam(string naam) => naam.Length <= 80 && Naampatroon().IsMatch(naam);

    private void Groep(YamlMapping mapping, Vorm.Groep groep, string pad)
    {
        foreach (var entry in mapping.Entries)
        {
            var sleutel = groep.Sleutels.FirstOrDefault(s => s.Naam == entry.Sleutel.Tekst);
            if (sleutel is null)
            {
                var bekend = groep.Sleutels.Select(s => s.Naam);
                meldingen.Add(VormDiagnostics.OnbekendeSleutel(
                    entry.Sleutel.Plaats, entry.Sleutel.Tekst, pad, Suggestion.For(entry.Sleutel.Tekst, bekend), bekend));
                continue;
            }

            Controleer(entry.Waarde, sleutel.Vorm, Onder(pad, sleutel.Naam));
        }

        foreach (var sleutel in groep.Sleutels.Where(sleutel => sleutel.Verplicht && mapping.Find(sleutel.Naam) is null))
        {
            meldingen.Add(VormDiagnostics.OntbrekendeSleutel(mapping.Plaats, sleutel.Naam, pad));
        }
    }

    private void Namen(YamlMapping mapping, Vorm.Namen namen, string pad)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!namen.VrijeNamen && !IsNaam(entry.Sleutel.Tekst))
            {
                meldingen.Add(VormDiagnostics.OngeldigeNaam(entry.Sleutel.Plaats, entry.Sleutel.Tekst));
            }

            Controleer(entry.Waarde, namen.Inhoud, Onder(pad, entry.Sleutel.Tekst));
        }
    }

    private void Delen(YamlSequence reeks, Vorm deel, string pad)
    {
        for (var i = 0; i < reeks.Items.Length; i++)
        {
            Controleer(reeks.Items[i], deel, $"{pad}[{i}]");
        }
    }

    private static string Onder(string pad, string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";

    private static string Laatste(string pad) => pad[(pad.LastIndexOf('.') + 1)..];

    private static string Verwacht(Vorm vorm) => vorm switch
    {
        Vorm.Groep groep => $"een groep van {Weergave.Opsomming(groep.Sleutels.Take(4).Select(sleutel => $"`{sleutel.Naam}`"), "en")}{(groep.Sleutels.Length > 4 ? " …" : "")}",
        Vorm.Namen or Vorm.Leeskeuzes or Vorm.Feitwaarden => "een groep van namen met hun inhoud",
        Vorm.Lijst => "een lijst",
        Vorm.Woord woord => $"{Weergave.Opsomming(woord.Woorden.Select(w => $"`{w}`"))}",
        Vorm.Waarde waarde => $"één waarde ({waarde.Wat})",
        _ => "één waarde of een lijst",
    };

    [GeneratedRegex("^[a-z][a-z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Naampatroon();
}
