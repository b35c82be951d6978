using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Checks changes against the regeling and against each other, before anything is applied.</summary>
internal static class Aktecontrole
{
    /// <summary>More changes at once than this are made to take long.</summary>
    public const int Hoogstens = 50;

    /// <param name="aktes">The changes, in the order in which they are applied.</param>
    /// <param name="regeling">The regeling before any change.</param>
    public static void Controleer(IReadOnlyList<Wijzigingsakte> aktes, Regeling regeling)
    {
        foreach (var akte in aktes)
        {
            ControleerKop(akte, regeling);
        }

        for (var i = 0; i < aktes.Count; i++)
        {
            foreach (var eerder in aktes.Take(i))
            {
                Vergelijk(aktes[i], eerder);
            }

            BinnenEenBestand(aktes[i]);
        }
    }

    /// <summary>Whether a change begins while the regeling holds, as it reads just before.</summary>
    public static void Looptijd(Wijzigingsakte akte, Regeling ervoor, bool magEerder)
    {
        var plaats = akte.Root["van"]?.Plaats ?? akte.Plaats;
        var looptijd = ervoor.Looptijd;
        if (!akte.HeeftVan)
        {
            return;
        }

        if (akte.Van < looptijd.Van && !magEerder)
        {
            akte.Meld(WijzigingDiagnostics.VoorBegin(plaats, Weergave.Datum(akte.Van), Weergave.Datum(looptijd.Van.Value)));
        }

        if (akte.Van > looptijd.TotEnMet)
        {
            var (van, einde) = (Weergave.Datum(akte.Van), Weergave.Datum(looptijd.TotEnMet.Value));
            akte.Meld(looptijd.VerlengdTotEnMet is { } feit
                ? WijzigingDiagnostics.NaEindeZonderVerlenging(plaats, van, einde, feit.Naam)
                : WijzigingDiagnostics.NaEinde(plaats, van, einde));
        }
    }

    private static void ControleerKop(Wijzigingsakte akte, Regeling regeling)
    {
        var root = akte.Root;
        if (root[akte.Naamsleutel] is YamlScalar { Ontbreekt: false } naam && !Vormcontrole.IsNaam(naam.Tekst.Replace('-', '_')))
        {
            akte.Meld(VormDiagnostics.OngeldigeNaam(naam.Plaats, naam.Tekst));
        }

        if (root["regeling"] is YamlScalar { Ontbreekt: false } genoemd && genoemd.Tekst != regeling.Naam)
        {
            akte.Meld(WijzigingDiagnostics.AndereRegeling(genoemd.Plaats, genoemd.Tekst, regeling.Naam));
        }

        if (akte.TotEnMet < akte.Van)
        {
            akte.Meld(WijzigingDiagnostics.EindeVoorBegin(root["tot_en_met"]!.Plaats));
        }

        if (akte.HeeftVan && root["besluit"].Onder("op") is YamlScalar op && Feitlezer.Datum(op.Tekst) is { } besloten && besloten > akte.Van)
        {
            akte.Meld(WijzigingDiagnostics.BesluitAchteraf(op.Plaats, Weergave.Datum(besloten), Weergave.Datum(akte.Van)));
        }

        foreach (var bepaling in root["bepalingen"].Namen().Where(bepaling => regeling.Bepalingen.ContainsKey(bepaling.Sleutel.Tekst)))
        {
            akte.Meld(WijzigingDiagnostics.BepalingBestaatAl(bepaling.Sleutel.Plaats, bepaling.Sleutel.Tekst));
        }

        ControleerGemeenten(akte, regeling);
    }

    private static void ControleerGemeenten(Wijzigingsakte akte, Regeling regeling)
    {
        var groep = regeling.Partijen.FirstOrDefault(partijen => partijen.Naam == "gemeenten");
        var namen = groep?.Leden.SelectMany(lid => lid.OokGenoemd.Prepend(lid.Naam)).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var gemeente in akte.Root["gemeenten"].Scalars().Where(gemeente => !namen.Contains(gemeente.Tekst)))
        {
            akte.Meld(groep is { Volledig: false }
                ? WijzigingDiagnostics.MisschienGeenPartij(gemeente.Plaats, gemeente.Tekst)
                : WijzigingDiagnostics.GeenPartij(gemeente.Plaats, gemeente.Tekst, Suggestion.For(gemeente.Tekst, namen)));
        }
    }

    private static void Vergelijk(Wijzigingsakte akte, Wijzigingsakte eerder)
    {
        if (akte.Naam == eerder.Naam)
        {
            akte.Meld(WijzigingDiagnostics.Dubbel(akte.Plaats, akte.Naam, eerder.Plaats));
            return;
        }

        var eigen = eerder.Root["bepalingen"];
        foreach (var bepaling in akte.Root["bepalingen"].Namen().Where(bepaling => eigen.Onder(bepaling.Sleutel.Tekst) is not null))
        {
            akte.Meld(WijzigingDiagnostics.BepalingBestaatAl(bepaling.Sleutel.Plaats, bepaling.Sleutel.Tekst));
        }

        // A local agreement goes before an amendment, whichever day they bear.
        if (akte.Van == eerder.Van && akte.Soort == eerder.Soort)
        {
            foreach (var (een, ander) in akte.Ingrepen.SelectMany(een => eerder.Ingrepen.Where(een.Raakt).Select(ander => (een, ander))))
            {
                Meld(akte, een, ander);
            }
        }
    }

    private static void BinnenEenBestand(Wijzigingsakte akte)
    {
        for (var i = 0; i < akte.Ingrepen.Length; i++)
        {
            foreach (var eerder in akte.Ingrepen.Take(i).Where(akte.Ingrepen[i].Raakt))
            {
                Meld(akte, akte.Ingrepen[i], eerder);
            }
        }
    }

    private static void Meld(Wijzigingsakte akte, Ingreep een, Ingreep ander) => akte.Meld(
        WijzigingDiagnostics.Conflict(een.Pad.Plaats, een.Pad.Tekst, ander.Pad.Tekst, ander.Pad.Plaats, Weergave.Datum(akte.Van)));
}
