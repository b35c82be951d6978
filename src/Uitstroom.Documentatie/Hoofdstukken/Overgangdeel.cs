using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>One transition: from what, on what, under which conditions, and what follows.</summary>
internal static class Overgangdeel
{
    public static Deel Maak(Opbouw op, Overgang overgang, int nummer) => new(
        $"contracten.overgangen.{overgang.Naam}", $"{nummer}. {Schrijfwijze.Hoofdletter(overgang.Titel)}", [new Blok.Lijst([.. Punten(op, overgang)]), .. op.Toelichting(overgang.Toelichting)])
    {
        IsRegel = true,
        Kenmerken = Tekst.Merk(Contractdiagram.Werking(overgang), overgang.Werking == Overgangswerking.NietGeregeld ? Merksoort.Open : Merksoort.Gewoon) + Wie(overgang) + op.Bron(overgang.Bron),
    };

    private static string Wie(Overgang overgang)
    {
        var advies = overgang.NaAdviesVan is { } adviseur ? $" na advies van {Rolzin.Van(adviseur)}" : "";
        return overgang.Beslist is { } rol ? $"Beslist{advies}: {Rolzin.Van(rol)}." : "";
    }

    private static IEnumerable<Punt> Punten(Opbouw op, Overgang overgang)
    {
        yield return Kop(op, overgang);
        if (overgang.Wanneer is { } wanneer)
        {
            yield return op.Zin.Als("Dit speelt alleen", wanneer);
        }

        foreach (var stap in overgang.Stappen)
        {
            yield return Stap(op, stap);
        }

        if (overgang.Eis is { } eis)
        {
            yield return op.Zin.Moet(eis);
        }

        if (overgang.Doorloop is { } door)
        {
            yield return (Tekst)$"De huur loopt nog door: {door}.";
        }

        foreach (var gevolg in overgang.Gevolgen)
        {
            yield return "Gevolg: " + Contracthoofdstuk.Gevolg(op, gevolg);
        }

        foreach (var gevolg in overgang.Anders)
        {
            yield return "Wordt er niet aan voldaan: " + Contracthoofdstuk.Gevolg(op, gevolg);
        }
    }

    private static Punt Kop(Opbouw op, Overgang overgang)
    {
        var van = Tekst.Samen(" of ", overgang.Van.Select(naam => Vorm(op, naam)));
        var naar = overgang.Naar switch
        {
            null when overgang.Werking == Overgangswerking.NietGeregeld => "wat er dan met het contract gebeurt, is niet geregeld in de tekst",
            _ when overgang.Werking == Overgangswerking.KanNiet => Verboden(op, overgang),
            null => "het contract blijft zoals het is",
            Contractvorm.Beeindigd => "het contract eindigt",
            "niet_geregeld" => "wat er met het contract gebeurt, is niet geregeld in de tekst",
            var vorm => "het wordt " + Vorm(op, vorm),
        };
        var dag = overgang.Naar is null || overgang.Werking == Overgangswerking.KanNiet ? "" : overgang.Per switch { Overgangsdag.DagNaEinde => ", vanaf de dag na het einde van de duur", Overgangsdag.NietGeregeld => "; op welke dag is niet geregeld in de tekst", _ => "" };
        var bij = overgang.Bij.IsEmpty ? "" : $", bij: {Weergave.Opsomming(overgang.Bij.Select(naam => Contracthoofdstuk.Gebeurtenis(op, naam)))}";
        var schakel = overgang.Schakel is { } deel ? $" (alleen de {Weergave.Leesbaar(deel)})" : "";
        return "Vanuit " + van + $"{schakel}{bij} → " + naar + $"{dag}.";
    }

    /// <summary>What the text forbids.</summary>
    private static Tekst Verboden(Opbouw op, Overgang overgang) => overgang.Naar switch
    {
        Contractvorm.Beeindigd => "het contract mag niet eindigen",
        null or "niet_geregeld" => "dat mag niet",
        var vorm => "het mag niet worden: " + Vorm(op, vorm),
    };

    private static Tekst Vorm(Opbouw op, string naam) => Tekst.Naar($"contracten.vormen.{naam}", op.Regeling.Contractregels.Vorm(naam)?.Titel ?? Weergave.Leesbaar(naam));

    private static Punt Stap(Opbouw op, Ladderstap stap)
    {
        var delen = new List<Punt>();
        foreach (var rij in stap.Wie)
        {
            var wie = (Tekst)$"Met: {Rolzin.Van(rij.Wie)}." + op.Bron(rij.Bron);
            delen.Add(rij.Wanneer is null ? new Punt(wie) : new Punt(wie, [op.Zin.Als("", rij.Wanneer)]));
        }

        if (stap.Organiseert is { } rol)
        {
            delen.Add((Tekst)$"Organiseert: {Rolzin.Van(rol)}.");
        }

        if (stap.Wanneer is { } wanneer)
        {
            delen.Add(op.Zin.Als("Nodig", wanneer));
        }

        return new Punt((Tekst)$"{(stap.Verplicht ? "Eerst" : "Eventueel eerst")}: {stap.Titel}" + op.Bron(stap.Bron), [.. delen]);
    }
}
