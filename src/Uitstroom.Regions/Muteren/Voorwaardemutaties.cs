namespace Uitstroom.Regions;

/// <summary>The small changes in a condition, as docs/voorwaarden.md describes conditions.</summary>
internal static class Voorwaardemutaties
{
    /// <summary>The mutants of a condition, or of a comparison with a fact.</summary>
    public static IEnumerable<Mutant> Van(YamlNode knoop, Mutatieplek plek) => knoop switch
    {
        YamlScalar woord => Woord(woord, plek),
        YamlSequence reeks => Reeks(reeks, plek, "een_van"),
        YamlMapping groep => groep.Entries.SelectMany(entry => Deel(groep, entry, plek)).Concat(Weglaten(groep, plek)).Concat(EenVan(groep, plek)),
        _ => [],
    };

    /// <summary>The parts of a list: each changed, each left out, and of all one or of one all.</summary>
    private static IEnumerable<Mutant> Reeks(YamlSequence reeks, Mutatieplek plek, string? anders)
    {
        var delen = reeks.Items.SelectMany((item, i) => Van(item, plek.Onder(reeks, i)));
        if (reeks.Items.Length < 2)
        {
            return delen;
        }

        delen = delen.Concat(reeks.Items.Select((item, i) =>
            plek.Wordt(Mutatiesoort.Operator, item, Mutatietekst.Van(item), "weggelaten", new YamlSequence(reeks.Items.RemoveAt(i), reeks.Plaats))));
        return anders is null ? delen : delen.Append(plek.Wordt(Mutatiesoort.Operator, reeks, "alle delen", anders, Groep(reeks, anders, reeks)));
    }

    private static IEnumerable<Mutant> Deel(YamlMapping groep, YamlEntry entry, Mutatieplek plek)
    {
        var onder = plek.Onder(groep, entry);
        return entry.Sleutel.Tekst switch
        {
            "een_van" => Lijst("alle_van"),
            "alle_van" or "geen_van" => Lijst("een_van"),
            "niet" => Van(entry.Waarde, onder).Concat(Hernoemd(groep, entry, plek, "alle_van", new YamlSequence([entry.Waarde], entry.Waarde.Plaats))),
            "doelgroep" => entry.Waarde is YamlSequence namen ? Keuzelijst(namen, onder) : [],
            var sleutel when sleutel.StartsWith(Keusbinder.Voorvoegsel, StringComparison.Ordinal) && entry.Waarde is YamlMapping opties =>
                opties.Entries.SelectMany(optie => Van(optie.Waarde, onder.Onder(opties, optie))),
            _ => Vergelijkingsmutaties.Van(entry.Waarde, onder).Concat(Omkering(groep, entry, plek)),
        };

        IEnumerable<Mutant> Lijst(string ander) =>
            (entry.Waarde is YamlSequence reeks ? Reeks(reeks, onder, null) : Van(entry.Waarde, onder)).Concat(Hernoemd(groep, entry, plek, ander, entry.Waarde));
    }

    /// <summary>A choice turned round: whatever it was, now it is anything else.</summary>
    private static IEnumerable<Mutant> Omkering(YamlMapping groep, YamlEntry entry, Mutatieplek plek)
    {
        if (entry.Waarde is not YamlScalar { Tekst: not ("ja" or "nee" or "niet_in_bron" or "niet_geregeld") } || groep.Find("niet") is not null)
        {
            return [];
        }

        var los = new YamlMapping([entry], groep.Plaats);
        var niet = new YamlEntry(new YamlScalar("niet", Aangehaald: false, entry.Sleutel.Plaats), los);
        var nieuw = groep.Vervang(entry, niet);
        return [plek.Wordt(Mutatiesoort.Operator, entry.Sleutel, Mutatietekst.Van(los), $"niet {Mutatietekst.Van(los)}", nieuw)];
    }

    private static IEnumerable<Mutant> Keuzelijst(YamlSequence namen, Mutatieplek plek) => namen.Items.Length < 2 ? [] : namen.Items.Select((naam, i) =>
        plek.Wordt(Mutatiesoort.Keuze, naam, Mutatietekst.Van(naam), "weggelaten", new YamlSequence(namen.Items.RemoveAt(i), namen.Plaats)));

    private static IEnumerable<Mutant> Weglaten(YamlMapping groep, Mutatieplek plek) => groep.Entries.Length < 2 ? [] : groep.Entries.Select((entry, i) =>
        plek.Wordt(Mutatiesoort.Operator, entry.Sleutel, Mutatietekst.Van(new YamlMapping([entry], groep.Plaats)), "weggelaten", new YamlMapping(groep.Entries.RemoveAt(i), groep.Plaats)));

    /// <summary>One of the parts instead of all of them.</summary>
    private static IEnumerable<Mutant> EenVan(YamlMapping groep, Mutatieplek plek)
    {
        if (groep.Entries.Length < 2)
        {
            return [];
        }

        var delen = new YamlSequence([.. groep.Entries.Select(YamlNode (entry) => new YamlMapping([entry], entry.Sleutel.Plaats))], groep.Plaats);
        return [plek.Wordt(Mutatiesoort.Operator, groep, "alle delen", "een_van", Groep(groep, "een_van", delen))];
    }

    private static IEnumerable<Mutant> Hernoemd(YamlMapping groep, YamlEntry entry, Mutatieplek plek, string ander, YamlNode waarde)
    {
        if (groep.Find(ander) is not null)
        {
            return [];
        }

        var nieuw = new YamlEntry(new YamlScalar(ander, Aangehaald: false, entry.Sleutel.Plaats), waarde);
        return [plek.Wordt(Mutatiesoort.Operator, entry.Sleutel, entry.Sleutel.Tekst, ander, groep.Vervang(entry, nieuw))];
    }

    private static IEnumerable<Mutant> Woord(YamlScalar woord, Mutatieplek plek) => woord.Tekst switch
    {
        "altijd" => [plek.Wordt(Mutatiesoort.Keuze, woord, "nooit")],
        "nooit" => [plek.Wordt(Mutatiesoort.Keuze, woord, "altijd")],
        "ja" => [plek.Wordt(Mutatiesoort.Keuze, woord, "nee")],
        "nee" => [plek.Wordt(Mutatiesoort.Keuze, woord, "ja")],
        _ => [],
    };

    private static YamlMapping Groep(YamlNode bij, string sleutel, YamlNode waarde) =>
        new([new YamlEntry(new YamlScalar(sleutel, Aangehaald: false, bij.Plaats), waarde)], bij.Plaats);
}
