using System.Collections.Immutable;
using System.Globalization;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: the figures, how homes and people are divided, the numbers per year, and who pays.</summary>
internal static class Aantallen
{
    public static Deel Maak(Opbouw op) => new("aantallen", "Aantallen, verdeling en kosten",
    [
        .. op.Regeling.Verdeelsleutels.Values.Select(sleutel => Verdeeldeel.Maak(op, sleutel)),
        .. op.Regeling.Quota.IsEmpty ? Enumerable.Empty<Deel>() : [new Deel("quota", "Aantallen per jaar", [Quota(op), .. Bijzonderheden(op)])],
        .. op.Regeling.Kosten.IsEmpty ? Enumerable.Empty<Deel>() : [new Deel("kosten", "Kosten", op.Regeling.Kosten.Select(post => Kostendeelblok.Maak(op, post)))],
        .. op.Regeling.Parameters.IsEmpty ? Enumerable.Empty<Deel>() : [new Deel("parameters", "Getallen en termijnen waarmee de regels rekenen", [Parameters(op)])],
    ]);

    private static Blok.Tabel Quota(Opbouw op) => new("Aantallen per jaar", ["Waarvoor", "Soort", new Kolom("Aantal", IsGetal: true), "Per", "Wat telt", "Bepaling"],
    [
        .. op.Regeling.Quota.Select(quotum => new Rij(quotum.Doelgroep is null ? $"quota.{quotum.Naam}" : $"doelgroepen.{quotum.Naam}.maximum",
        [
            quotum.Titel,
            Quotumzin.Soort(quotum.Soort) + (quotum.Houder is { } houder ? $" ({Rolzin.Van(houder)})" : ""),
            Quotumzin.Aantal(quotum),
            Weergave.Opsomming(quotum.Per.Alle().Select(Quotumzin.Tijdvak).Distinct()),
            quotum.Telt is { } telt ? Weergave.Opsomming(telt.Alle().Select(Weergave.Leesbaar).Distinct()) : Weergave.Leesbaar(quotum.Eenheid),
            op.Bron(quotum.Bron),
        ])),
    ]);

    private static IEnumerable<Blok> Bijzonderheden(Opbouw op)
    {
        var punten = op.Regeling.Quota.SelectMany(quotum => Bijzonder(op, quotum).Select(punt => new Punt(Tekst.Vet(quotum.Titel) + ": " + punt.Tekst, punt.Delen))).ToImmutableArray();
        if (!punten.IsEmpty)
        {
            yield return new Blok.Lijst(punten);
        }
    }

    private static IEnumerable<Punt> Bijzonder(Opbouw op, Quotum quotum)
    {
        if (quotum.Wanneer is { } wanneer)
        {
            yield return op.Zin.Als("telt alleen", wanneer);
        }

        foreach (var groep in quotum.Groepen.Where(groep => groep.Wie is not null))
        {
            var punt = op.Zin.Als($"apart geteld wordt „{groep.Titel}”,", groep.Wie!);
            yield return new Punt(punt.Tekst + op.Bron(groep.Bron), punt.Delen);
        }

        if (quotum.HogerMits is { } mits)
        {
            var punt = op.Zin.Als($"een ander aantal kan{(mits.Beslist is { } rol ? $" (beslist: {Rolzin.Van(rol)})" : "")}", mits.Wanneer);
            yield return new Punt(punt.Tekst + op.Bron(mits.Bron), punt.Delen);
        }

        if (quotum.Doorschuiven is { } door)
        {
            var tekort = (Tekst)"een tekort schuift door naar het volgende jaar" + op.Bron(door.Bron);
            yield return door.Tenzij is null ? new Punt(tekort) : new Punt(tekort, [op.Zin.Als("Niet", door.Tenzij)]);
        }

        foreach (var (aanhef, stap) in new[] { ("staat er geen aantal", quotum.Vervolg), ("is het aantal op", quotum.BijMeer) }.Where(een => een.Item2 is not null))
        {
            yield return (Tekst)$"{aanhef}: {stap!.Doet} ({Rolzin.Van(stap.Door)})" + op.Bron(stap.Bron);
        }

        if (quotum.BijTekort is { } bijTekort)
        {
            yield return (Tekst)$"bij een tekort aan het eind van het jaar: {Weergave.Opsomming(bijTekort.Alle().Select(Uitkomsttekst.Stilte).Distinct())}";
        }
    }

    private static Blok.Tabel Parameters(Opbouw op) => new("Getallen en termijnen", ["Waarvoor", new Kolom("Waarde", IsGetal: true), "Geldt", "Bepaling"],
    [
        .. op.Regeling.Parameters.SelectMany(parameter => parameter.Waarden.Select((waarde, nummer) => new Rij(nummer == 0 ? $"parameters.{parameter.Naam}" : null,
        [
            Schrijfwijze.Hoofdletter(Weergave.Leesbaar(parameter.Naam)),
            Getalzin.Keus(waarde.Waarde) is var tekst && waarde.Waarde.Lezingen().FirstOrDefault() is { } lezing ? Tekst.Naar($"lezingen.{lezing.Naam}", tekst) : (Tekst)Getalzin.Keus(waarde.Waarde),
            waarde.Vanaf is { } dag ? string.Create(CultureInfo.InvariantCulture, $"vanaf {Weergave.Datum(dag)}") : "altijd",
            op.Bron(waarde.Bron.IsEmpty ? parameter.Bron : waarde.Bron),
        ]))),
    ]);
}
