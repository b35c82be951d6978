using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>Checks which keys of an afspraak go together: what cannot hold at once is refused, never passed over.</summary>
internal static class Afspraaksleutels
{
    private static readonly ImmutableArray<string> _herhalingen = ["elke", "keer", "op", "venster", "herhaling"];

    // Of each group at most one.
    public static readonly ImmutableArray<ImmutableArray<string>> HoogstensEen =
    [
        ["bij", "vanaf"],
        ["duurt", "tot", "tot_en_met"],
        _herhalingen,
        ["herhaling", "binnen"], ["herhaling", "voor"], ["herhaling", "uiterlijk"],
        ["binnen", "minstens", "uiterlijk"],
        ["binnen", "voor"],
        ["elke", "binnen"], ["keer", "binnen"], ["venster", "binnen"],
        ["elke", "voor"], ["keer", "voor"], ["venster", "voor"], ["op", "voor"],
        ["elke", "uiterlijk"], ["keer", "uiterlijk"], ["venster", "uiterlijk"], ["op", "uiterlijk"],
    ];

    public static void Controleer(Bindcontext context, YamlEntry entry)
    {
        var naam = entry.Sleutel.Tekst;
        var knoop = entry.Waarde;
        foreach (var groep in HoogstensEen)
        {
            var genoemd = groep.Where(sleutel => knoop.Onder(sleutel) is not null).ToList();
            if (genoemd.Count > 1)
            {
                context.Meld(AfspraakDiagnostics.GaanNietSamen(knoop.Onder(genoemd[1])!.Plaats, naam, genoemd[0], genoemd[1]));
                break;
            }
        }

        var heeftBegin = knoop.Onder("bij") is not null || knoop.Onder("vanaf") is not null;
        BeginNodig(context, naam, knoop, "elke", heeftBegin);
        if (!heeftBegin && Elke(knoop.Onder("herhaling")) is { } elke)
        {
            context.Meld(AfspraakDiagnostics.BeginNodig(elke.Plaats, naam, "elke"));
        }

        if (knoop.Onder("pas_na") is { } na && !KomtTerug(knoop))
        {
            context.Meld(AfspraakDiagnostics.HerhalingNodig(na.Plaats, naam));
        }

        BeginNodig(context, naam, knoop, "duurt", heeftBegin);
        BeginNodig(context, naam, knoop, "binnen", heeftBegin || knoop.Onder("op") is not null);
    }

    private static bool KomtTerug(YamlNode knoop) => _herhalingen.Any(sleutel => knoop.Onder(sleutel) is not null)
        || (knoop.Onder("voor") is null && knoop.Onder("uiterlijk").Tekst() is { } uiterlijk && Jaardaglezer.Lees(uiterlijk) is not null);

    /// <summary>An <c>elke</c> in some reading of how it returns.</summary>
    private static YamlNode? Elke(YamlNode? herhaling) => herhaling is not YamlMapping mapping ? null
        : mapping["elke"] ?? mapping.Entries.Select(entry => Elke(entry.Waarde)).FirstOrDefault(gevonden => gevonden is not null);

    private static void BeginNodig(Bindcontext context, string naam, YamlNode knoop, string sleutel, bool heeftBegin)
    {
        if (!heeftBegin && knoop.Onder(sleutel) is { } waarde)
        {
            context.Meld(AfspraakDiagnostics.BeginNodig(waarde.Plaats, naam, sleutel));
        }
    }
}
