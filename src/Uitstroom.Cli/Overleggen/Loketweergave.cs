using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Where complaints and disputes go, and which regulation goes first, as text.</summary>
internal static class Loketweergave
{
    public static void Toon(Scherm scherm, Regeling regeling, Loketvraag vraag, Loketantwoord antwoord, Afsprakenoverzicht? op)
    {
        var stukken = new Stukken(scherm);
        foreach (var loket in antwoord.Loketten)
        {
            Toon(stukken, loket, op);
        }

        foreach (var loket in antwoord.Uitgesloten)
        {
            stukken.Kop($"Kan niet: {Wat(vraag)}");
            stukken.Regel("waarom", $"het kan alleen gaan over {loket.Onderwerp}");
            stukken.Regel("bepalingen", string.Join(", ", loket.Bron));
        }

        if (antwoord.Stilte is not null)
        {
            scherm.Regel($"Niet geregeld: {regeling.Titel} zegt niet waar dit heen gaat: {Wat(vraag)}.");
        }
    }

    public static void Toon(Scherm scherm, Regeling regeling, IReadOnlyCollection<Voorrangsuitslag> uitslagen, string? over)
    {
        var stukken = new Stukken(scherm);
        foreach (var uitslag in uitslagen)
        {
            stukken.Kop(uitslag.Regel.Onderwerp.Length == 0 ? uitslag.Regel.Naam : char.ToUpperInvariant(uitslag.Regel.Onderwerp[0]) + uitslag.Regel.Onderwerp[1..]);
            stukken.Regel("eerst", uitslag.Eerst is { } eerst ? Stukken.Leesbaar(eerst) : "open: de tekst is op meer manieren te lezen");
            stukken.Regels("daarna", uitslag.Eerst is null ? [] : uitslag.Daarna.Select(Stukken.Leesbaar));
            if (uitslag.Daarna.Length > 1 && uitslag.Eerst is not null)
            {
                stukken.Regel("onderling", uitslag.Regel.Onderling == "op_volgorde" ? "in deze volgorde" : "niet geregeld");
            }

            stukken.Regels("lezing", uitslag.Lezingen.Select(lezing =>
                $"{lezing.Lezing.Naam}={lezing.Optie.Naam}: eerst {string.Join(" of ", lezing.Eerst.Select(Stukken.Leesbaar))} ({lezing.Optie.Tekst})"));
            stukken.Regel("geldt voor", string.Join(", ", uitslag.Regel.Over));
            stukken.Regel("let op", uitslag.Regel.Toelichting);
            stukken.Regel("bepalingen", string.Join(", ", uitslag.Regel.Bron));
        }

        if (uitslagen.Count == 0)
        {
            scherm.Regel($"Niet geregeld: {regeling.Titel} zegt niet wat voorgaat{(over is null ? "" : $" bij {over}")}.");
        }
    }

    private static void Toon(Stukken stukken, Loket loket, Afsprakenoverzicht? op)
    {
        stukken.Kop($"{Soorten(loket)}: {loket.Onderwerp}");
        stukken.Regel("van", string.Join(", ", loket.Van.Select(Stukken.Leesbaar)));
        stukken.Regel("naar", loket.Bij is "niet_geregeld" ? "niet geregeld" : Stukken.Leesbaar(loket.Bij));
        stukken.Regels("stappen", loket.Stappen.Select((stap, i) => (loket.Stappen.Length > 1 ? $"{i + 1}. " : "") + Stukken.Zin(stap) + Stand(op, stap)));
        stukken.Regel("beslist", loket.Beslist is { } beslist ? Stukken.Leesbaar(beslist) : null);
        stukken.Regel("daarna", loket.Daarna == "niet_geregeld" ? "niet geregeld" : loket.Daarna);
        stukken.Regel("let op", loket.Toelichting);
        stukken.Regel("bepalingen", string.Join(", ", loket.Bepalingen));
    }

    private static string Stand(Afsprakenoverzicht? op, Afspraak stap)
    {
        if (op is null)
        {
            return "";
        }

        var uitslag = op.Afspraken.First(uitslag => uitslag.Afspraak == stap);
        var dag = uitslag.Termijnen.FirstOrDefault(termijn => termijn.Uiterlijk is not null)?.Uiterlijk;
        return $": {uitslag.Tekst}{(dag is { } uiterlijk ? $", uiterlijk {Datumtekst.Iso(uiterlijk)}" : "")}";
    }

    private static string Wat(Loketvraag vraag) =>
        (vraag.Soort is { } soort ? OverlegJson.Naam(soort) : "een vraag") + (vraag.Over is { } over ? $" over {over}" : "") + (vraag.Van is { } van ? $" van {Stukken.Leesbaar(van)}" : "");

    private static string Soorten(Loket loket)
    {
        var tekst = string.Join(" of ", loket.Soorten.Select(OverlegJson.Naam));
        return tekst.Length == 0 ? "" : char.ToUpperInvariant(tekst[0]) + tekst[1..];
    }
}
