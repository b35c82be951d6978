using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Finds the cases that the user names: of a region, in a file, or in a folder.</summary>
internal sealed class Gevallenkeuze(Meldingen meldingen)
{
    private readonly List<Gevallenbestand> _bestanden = [];
    private bool _fout;

    /// <summary>The cases; null after diagnostics.</summary>
    /// <param name="wat">What the user names; nothing is every region of the package.</param>
    /// <param name="wijzig">Applies the changes that the user asks for; null after diagnostics.</param>
    public IReadOnlyList<Gevallenbestand>? Open(IReadOnlyList<string> wat, Func<Regeling, Regeling?> wijzig)
    {
        foreach (var een in wat.Count == 0 ? [.. Regelingen.Namen] : wat)
        {
            Een(een, wijzig);
        }

        return _fout ? null : _bestanden;
    }

    private void Een(string wat, Func<Regeling, Regeling?> wijzig)
    {
        if (Regelingen.Zoek(wat) is { } ingebed)
        {
            var geladen = GevallenLoader.Ingebed(wat);
            Voeg(wijzig(ingebed) switch
            {
                null => new GevallenResult(null, []),
                var zelfde when ReferenceEquals(zelfde, ingebed) => geladen,
                var gewijzigd => GevallenLoader.Ingebed(wat, gewijzigd),
            });
        }
        else if (Directory.Exists(wat))
        {
            Map(wat, wijzig);
        }
        else if (!File.Exists(wat) && wat.AsSpan().IndexOfAny('/', '\\', '.') < 0)
        {
            throw new Gebruiksfout(
                $"onbekende regio of onbekend bestand `{wat}`", Suggestion.For(wat, Regelingen.Namen) ?? $"kies uit {string.Join(", ", Regelingen.Namen.Select(naam => $"`{naam}`"))}, of geef een bestand met gevallen");
        }
        else
        {
            Bestand(wat, wijzig);
        }
    }

    private void Map(string map, Func<Regeling, Regeling?> wijzig)
    {
        var bestanden = GevallenLoader.Bestanden(map);
        if (bestanden.IsEmpty)
        {
            throw new Gebruiksfout($"in de map `{map}` staan geen bestanden met gevallen", "een bestand met gevallen is YAML met `gevallen:`");
        }

        foreach (var bestand in bestanden)
        {
            Bestand(bestand, wijzig);
        }
    }

    /// <summary>A file with cases, or a region file with its cases in a folder beside it.</summary>
    private void Bestand(string pad, Func<Regeling, Regeling?> wijzig)
    {
        if (Bestandscontrole.Herken(pad) != Bestandssoort.Regeling)
        {
            Voeg(GevallenLoader.Load(pad, wijzig));
            return;
        }

        var load = RegelingLoader.Load(pad);
        if (load.Regeling is null || wijzig(load.Regeling) is not { } regeling)
        {
            Voeg(new GevallenResult(null, load.Diagnostics));
            return;
        }

        meldingen.MetBron(load.Diagnostics);
        var gevallen = Path.Combine(Path.GetDirectoryName(pad) ?? "", "gevallen", regeling.Naam + ".yaml");
        if (!File.Exists(gevallen))
        {
            throw new Gebruiksfout($"bij `{pad}` horen gevallen in `{gevallen}`, en dat bestand is er niet", "noem het bestand met gevallen zelf");
        }

        Voeg(GevallenLoader.Load(gevallen, regeling));
    }

    private void Voeg(GevallenResult geladen)
    {
        meldingen.MetBron(geladen.Diagnostics);
        if (geladen.Bestand is { } bestand)
        {
            _bestanden.Add(bestand);
        }
        else
        {
            _fout = true;
        }
    }
}
