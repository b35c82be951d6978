using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The parts of the sections <c>contracten</c> and <c>ladders</c>.</summary>
internal static class Contractonderdelen
{
    private const string KlaarAls = ".klaar_als";

    public static IEnumerable<Onderdeel> Van(Regeling regeling)
    {
        var regels = regeling.Contractregels;
        return
        [
            .. Stappen(regels),
            .. regels.Gebeurtenissen.Select(een => new Onderdeel($"contracten.gebeurtenissen.{een.Naam}", Onderdeelsoort.Gebeurtenis, een.Titel, een.Bron) { Steun = Steun.Geen.Met(een.Feiten) }),
            .. Keuze(regels),
            .. regels.Vormen.SelectMany(Vorm),
            .. regels.Overgangen.SelectMany(Overgang),
        ];
    }

    /// <summary>A ladder serves several transitions: each of its steps is one part.</summary>
    private static IEnumerable<Onderdeel> Stappen(Contractregels regels) => regels.Overgangen.SelectMany(overgang => overgang.Stappen).Distinct().SelectMany(Stap);

    private static IEnumerable<Onderdeel> Stap(Ladderstap stap)
    {
        var pad = stap.KlaarAls.Pad[..stap.KlaarAls.Pad.LastIndexOf(KlaarAls, StringComparison.Ordinal)];
        yield return new Onderdeel(pad, Onderdeelsoort.Ladderstap, stap.Titel, stap.Bron)
        {
            Steun = Steun.Geen.Met(stap.KlaarAls, stap.Wanneer).Met(stap.Wie.Select(rij => rij.Wanneer)).Met(stap.Wie.SelectMany(rij => rij.Wie)).Met(stap.Organiseert),
        };
        foreach (var rij in stap.Wie.Where(rij => rij.Naam is not null))
        {
            yield return new Onderdeel($"{pad}.wie.kies_alle.{rij.Naam}", Onderdeelsoort.Ladderstap, $"{stap.Titel}: {Weergave.Leesbaar(rij.Naam!)}", rij.Bron);
        }
    }

    private static IEnumerable<Onderdeel> Keuze(Contractregels regels)
    {
        if (regels.Keuze.Rijen.IsEmpty)
        {
            yield break;
        }

        yield return new Onderdeel("contracten.keuze", Onderdeelsoort.Contractkeuze, "de keuze van een contractvorm", regels.Keuze.Bron)
        {
            Steun = Steun.Geen.Met(regels.Keuze.Beslist).Met(regels.Ingang, regels.Einde),
        };
        foreach (var rij in regels.Keuze.Rijen)
        {
            yield return new Onderdeel($"contracten.keuze.rijen.{rij.Naam}", Onderdeelsoort.Contractkeuze, Weergave.Leesbaar(rij.Naam), rij.Bron)
            {
                Steun = Steun.Geen.Met(rij.Wanneer).Met(rij.Dan).Met(rij.Beslist),
            };
        }
    }

    private static IEnumerable<Onderdeel> Vorm(Contractvorm vorm)
    {
        var pad = $"contracten.vormen.{vorm.Naam}";
        yield return new Onderdeel(pad, Onderdeelsoort.Contractvorm, vorm.Titel, vorm.Bron);
        foreach (var schakel in vorm.Keten.Where(schakel => !schakel.Bron.IsEmpty))
        {
            yield return Deel($"{pad}.keten.{schakel.Naam}", Weergave.Leesbaar(schakel.Naam), schakel.Bron);
        }

        if (vorm.Begeleiding is { } begeleiding)
        {
            yield return Deel($"{pad}.begeleiding", "begeleiding", begeleiding.Bron);
        }

        if (vorm.Koppelbeding is { } beding)
        {
            yield return Deel($"{pad}.koppelbeding", "koppelbeding", beding.Bron);
        }

        foreach (var gevolg in vorm.Gevolgen)
        {
            yield return Deel($"{pad}.gevolgen.{gevolg.Naam}", gevolg.Tekst, gevolg.Bron);
        }

        Onderdeel Deel(string waar, string wat, ImmutableArray<string> bron) => new(waar, Onderdeelsoort.Contractvorm, $"{vorm.Titel}: {wat}", bron);
    }

    private static IEnumerable<Onderdeel> Overgang(Overgang overgang)
    {
        var pad = $"contracten.overgangen.{overgang.Naam}";
        yield return new Onderdeel(pad, Onderdeelsoort.Overgang, overgang.Titel, overgang.Bron)
        {
            Steun = Steun.Geen.Met(overgang.Wanneer, overgang.Eis).Met(overgang.Beslist, overgang.NaAdviesVan),
        };
        foreach (var (sleutel, gevolg) in overgang.Gevolgen.Select(gevolg => ("gevolgen", gevolg)).Concat(overgang.Anders.Select(gevolg => ("anders", gevolg))))
        {
            yield return new Onderdeel($"{pad}.{sleutel}.{gevolg.Naam}", Onderdeelsoort.Overgang, $"{overgang.Titel}: {gevolg.Tekst}", gevolg.Bron);
        }
    }
}
