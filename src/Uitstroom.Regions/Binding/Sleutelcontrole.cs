using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Checks that the parts of a verdeelsleutel fit together.</summary>
internal static class Sleutelcontrole
{
    public static void Controleer(Bindcontext context, Verdeelsleutel sleutel, YamlNode knoop)
    {
        var methoden = sleutel.Methode.Alle().ToHashSet();
        var plaats = sleutel.Plaats;
        if (knoop.Onder("herkomst") is null == methoden.Contains(Verdeelmethode.HerkomstMetGelijkAandeel))
        {
            context.Meld(SleutelDiagnostics.Methode(plaats, sleutel.Naam, "herkomst", "herkomst_met_gelijk_aandeel"));
        }

        if (methoden.Contains(Verdeelmethode.VasteTabel) && knoop.Onder("gedrukt") is null)
        {
            context.Meld(SleutelDiagnostics.Methode(plaats, sleutel.Naam, "gedrukt", "vaste_tabel"));
        }

        var metGewichten = methoden.Overlaps([Verdeelmethode.GrootsteResten, Verdeelmethode.AfrondenPerRegel, Verdeelmethode.HerkomstMetGelijkAandeel]);
        if (metGewichten && knoop.Onder("gewichten") is not (YamlMapping or YamlScalar { Tekst: "niet_in_bron" or "" }))
        {
            context.Meld(SleutelDiagnostics.GeenGewichten(knoop.Onder("gewichten")?.Plaats ?? plaats, sleutel.Naam));
        }

        if (metGewichten && sleutel.Gedrukt is not null && knoop.Onder("geldend") is null)
        {
            context.Meld(SleutelDiagnostics.GeenGeldend(knoop.Onder("gedrukt")!.Plaats, sleutel.Naam));
        }

        // Where a list of parties could not be read, a row may seem to be missing.
        if (!context.Meldingen.HeeftFouten && sleutel is { Gewichten: { } gewichten, Gedrukt: { } gedrukt })
        {
            Rijen(context, gewichten, gedrukt.Aantallen, "gewichten", "gedrukt");
            Rijen(context, gedrukt.Aantallen, gewichten, "gedrukt", "gewichten");
        }

        if (Leescombinaties.Van(Verdeelwerelden.Lezingen(sleutel)) > Leescombinaties.Hoogstens)
        {
            context.Meld(VoorwaardeDiagnostics.TeVeelLezingen(plaats, Leescombinaties.Hoogstens));
        }
    }

    private static void Rijen(Bindcontext context, Cijfers wel, Cijfers niet, string welNaam, string nietNaam)
    {
        foreach (var rij in wel.Rijen.Where(rij => rij.Ontvanger is not null && niet.Rij(rij.Groep, rij.Ontvanger) is null))
        {
            context.Meld(SleutelDiagnostics.Rijen(rij.Plaats, rij.Ontvanger!, welNaam, nietNaam));
        }
    }
}
