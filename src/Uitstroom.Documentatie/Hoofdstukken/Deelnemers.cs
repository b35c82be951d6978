using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: from when until when the agreement holds, and who takes part.</summary>
internal static class Deelnemers
{
    public static Deel Maak(Opbouw op) => new("deelnemers", "Looptijd en deelnemers",
    [
        new Deel("geldig", "Looptijd", Looptijd(op)),
        .. op.Regeling.Partijen.Select(groep => Groep(op, groep)),
        .. op.Regeling.Gebieden.IsEmpty ? Enumerable.Empty<Deel>() : [new Deel("gebieden", "Gebieden", [Gebieden(op)])],
    ]);

    public static string Van(Looptijd looptijd) =>
        $"{(looptijd.Van is { } van ? $"van {Weergave.Datum(van)}" : "vanaf een dag die niet in de bron staat")} {(looptijd.TotEnMet is { } einde ? $"tot en met {Weergave.Datum(einde)}" : "zonder einddatum")}";

    private static IEnumerable<Blok> Looptijd(Opbouw op)
    {
        var looptijd = op.Regeling.Looptijd;
        yield return new Blok.Alinea($"De regeling geldt {Van(looptijd)}." + op.Bron(looptijd.Bron));
        if (looptijd.Verlengen is { } verlengen)
        {
            yield return new Blok.Alinea($"Verlengen kan: {Schrijfwijze.Zin(verlengen)[..1].ToLowerInvariant()}{Schrijfwijze.Zin(verlengen)[1..]}");
        }

        if (!looptijd.Doorloop.IsEmpty)
        {
            yield return new Blok.Alinea("Na het einde blijft gelden:");
            yield return new Blok.Lijst([.. looptijd.Doorloop.Select(regel => Blijft(op, regel))]);
        }
    }

    private static Punt Blijft(Opbouw op, Doorloopregel regel)
    {
        var wat = (Tekst)Schrijfwijze.Zin(op.Regeling.Bepalingen.GetValueOrDefault(regel.Bepaling)?.Samenvatting ?? regel.Bepaling) + op.Bron([regel.Bepaling]);
        return regel.Mits is null ? new Punt(wat) : new Punt(wat, [op.Zin.Als("Alleen", regel.Mits)]);
    }

    private static Deel Groep(Opbouw op, Partijgroep groep)
    {
        var blokken = new List<Blok>();
        if (groep.Leden.IsEmpty)
        {
            blokken.Add(new Blok.Alinea("De tekst noemt hier niemand bij naam."));
        }
        else
        {
            blokken.Add(new Blok.Lijst([.. groep.Leden.Select(lid => Lid(op, lid))]));
        }

        if (!groep.Volledig)
        {
            blokken.Add(new Blok.Noot("Deze lijst is niet volledig: wie er niet op staat, kan toch meedoen."));
        }

        return new Deel($"partijen.{groep.Naam}", Schrijfwijze.Hoofdletter(Weergave.Leesbaar(groep.Naam)), blokken) { Kenmerken = (groep.Leden.IsEmpty ? Tekst.Leeg : $"{groep.Leden.Length} genoemd") + op.Bron(groep.Bron) };
    }

    private static Punt Lid(Opbouw op, Partij lid)
    {
        var ook = lid.OokGenoemd.IsEmpty ? "" : $" (ook genoemd: {string.Join(", ", lid.OokGenoemd)})";
        var alleen = lid.AlleenBij is { } bij
            ? ", alleen in één lezing van " + Tekst.Naar($"lezingen.{bij.Lezing.Naam}", $"„{bij.Lezing.Vraag}”")
            : Tekst.Leeg;
        return (Tekst)(lid.Naam + ook) + alleen + op.Bron(lid.Bron);
    }

    private static Blok.Termen Gebieden(Opbouw op) => new([.. op.Regeling.Gebieden.Select(gebied =>
        new Term($"gebieden.{gebied.Naam}", gebied.Titel, (Tekst)Weergave.Opsomming(gebied.Leden, "en") + op.Bron(gebied.Bron)))]);
}
