using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>A condition in Dutch: a sentence, or an opening with points under it where the condition has parts. Made to be read aloud.</summary>
internal sealed class Voorwaardezin(Regeling regeling)
{
    private readonly Antwoordzin _antwoord = new(regeling);

    /// <summary>The condition as a point: without capital and full stop.</summary>
    public Punt Van(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.Vast vast => (Tekst)(vast.Waar ? "dit geldt altijd" : "dit geldt nooit"),
        Voorwaarde.Stil stil => (Tekst)(stil.Woord == "niet_in_bron" ? "dit staat niet in de bron" : "de tekst regelt dit niet"),
        Voorwaarde.AlleVan { Delen: [var enige] } => Van(enige),
        Voorwaarde.EenVan { Delen: [var enige] } => Van(enige),
        Voorwaarde.AlleVan alle => new Punt(alle.Delen.Length == 2 ? "dit geldt allebei:" : "dit geldt allemaal:", [.. alle.Delen.Select(Van)]),
        Voorwaarde.EenVan een => new Punt("ten minste één van deze punten geldt:", [.. een.Delen.Select(Van)]),
        Voorwaarde.Niet niet => Niet(niet.Deel),
        Voorwaarde.PerLezing lezing => Lezing("dit hangt af van de lezing ", lezing),
        Voorwaarde.Blad blad => Blad(blad, omgekeerd: false),
        Voorwaarde.VanDoelgroep groep => Doelgroep(groep, "hoort bij"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>When something is so: <c>De cliënt hoort hierbij als dit geldt: …</c>, or with points under it.</summary>
    /// <param name="aanhef">What is so then; empty where the line above says it.</param>
    /// <param name="voorwaarde">The condition.</param>
    public Punt Als(string aanhef, Voorwaarde voorwaarde)
    {
        var als = aanhef.Length == 0 ? "Als" : $"{aanhef} als";
        return Kern(voorwaarde) switch
        {
            Voorwaarde.AlleVan alle => new Punt($"{als} dit {(alle.Delen.Length == 2 ? "allebei" : "allemaal")} geldt:", [.. alle.Delen.Select(Van)]),
            Voorwaarde.EenVan een => new Punt($"{als} ten minste één van deze punten geldt:", [.. een.Delen.Select(Van)]),
            Voorwaarde.Niet { Deel: Voorwaarde.EenVan een } => new Punt($"{als} geen van deze punten geldt:", [.. een.Delen.Select(Van)]),
            Voorwaarde.PerLezing lezing => Lezing($"{als} dit geldt, naar gelang de lezing ", lezing),
            var ander => Achter($"{als} dit geldt", ander),
        };
    }

    /// <summary>What is demanded.</summary>
    public Punt Moet(Voorwaarde voorwaarde) => Kern(voorwaarde) switch
    {
        Voorwaarde.AlleVan alle => new Punt($"Dit moet {(alle.Delen.Length == 2 ? "allebei" : "allemaal")} gelden:", [.. alle.Delen.Select(Van)]),
        Voorwaarde.EenVan een => new Punt("Ten minste één van deze punten moet gelden:", [.. een.Delen.Select(Van)]),
        Voorwaarde.Niet { Deel: Voorwaarde.EenVan een } => new Punt("Geen van deze punten mag gelden:", [.. een.Delen.Select(Van)]),
        Voorwaarde.PerLezing lezing => Lezing("Dit moet gelden, naar gelang de lezing ", lezing),
        var ander => Achter("Dit moet gelden", ander),
    };

    /// <summary>What may not be so.</summary>
    public Punt MagNiet(Voorwaarde voorwaarde) => Kern(voorwaarde) switch
    {
        Voorwaarde.AlleVan alle => new Punt("Deze punten mogen niet tegelijk gelden:", [.. alle.Delen.Select(Van)]),
        Voorwaarde.EenVan een => new Punt("Geen van deze punten mag gelden:", [.. een.Delen.Select(Van)]),
        Voorwaarde.Niet niet => Moet(niet.Deel),
        Voorwaarde.PerLezing lezing => Lezing("Dit mag niet gelden, naar gelang de lezing ", lezing),
        var ander => Achter("Dit mag niet gelden", ander),
    };

    /// <summary>A sentence with the condition behind it.</summary>
    public Punt Achter(string aanhef, Voorwaarde voorwaarde)
    {
        var punt = Van(voorwaarde);
        return new Punt($"{aanhef}: " + punt.Tekst + (punt.Delen.IsEmpty ? "." : ""), punt.Delen);
    }

    /// <summary>A list of one says the same as its part.</summary>
    private static Voorwaarde Kern(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.AlleVan { Delen: [var enige] } => Kern(enige),
        Voorwaarde.EenVan { Delen: [var enige] } => Kern(enige),
        _ => voorwaarde,
    };

    private Punt Niet(Voorwaarde deel) => deel switch
    {
        Voorwaarde.Blad blad => Blad(blad, omgekeerd: true),
        Voorwaarde.VanDoelgroep groep => Doelgroep(groep, "hoort niet bij"),
        Voorwaarde.EenVan een => new Punt("geen van deze punten geldt:", [.. een.Delen.Select(Van)]),
        Voorwaarde.AlleVan { Delen: [var enige] } => Niet(enige),
        Voorwaarde.AlleVan alle => new Punt("deze punten gelden niet allemaal tegelijk:", [.. alle.Delen.Select(Van)]),
        Voorwaarde.Niet niet => Van(niet.Deel),
        _ => new Punt("dit geldt niet:", [Van(deel)]),
    };

    private Punt Lezing(string aanhef, Voorwaarde.PerLezing lezing) => new(
        aanhef + Tekst.Naar($"lezingen.{lezing.Lezing.Naam}", $"„{lezing.Lezing.Vraag}”") + ":",
        [.. lezing.Opties.Select((optie, nummer) => Optie(lezing.Lezing.Opties[nummer], Van(optie)))]);

    private static Punt Optie(Leesoptie optie, Punt punt) => new(Tekst.Vet(optie.Tekst) + ": " + punt.Tekst, punt.Delen);

    private static Punt Doelgroep(Voorwaarde.VanDoelgroep groep, string hoort) => groep.Alle
        ? (Tekst)$"de cliënt {hoort} {(hoort.Contains("niet", StringComparison.Ordinal) ? "een" : "ten minste een")} " + Tekst.Naar("doelgroepen", "doelgroep")
        : (Tekst)$"de cliënt {hoort} " + Opgesomd(groep.Doelgroepen.Select(een => Tekst.Naar($"doelgroepen.{een.Naam}", $"„{een.Titel}”")));

    private Punt Blad(Voorwaarde.Blad blad, bool omgekeerd)
    {
        var feit = blad.Feit;
        if (feit.Type == FeitType.JaNee && blad.Vergelijking is Vergelijking.InKeuzes { Keuzes: 1 or 2 } keuze)
        {
            var zin = Vraagzin.JaNee(feit.Vraag, keuze.Keuzes == 2 != omgekeerd);
            return (feit.Afgeleid is not null ? Tekst.Naar($"feiten.{feit.Naam}", zin) : zin) + Oordeel(feit);
        }

        var antwoord = (!omgekeerd ? "" : feit.Type == FeitType.Keuze ? "iets anders dan " : "niet ") + _antwoord.Van(feit, blad.Vergelijking);
        return Los(feit, blad.Vergelijking, antwoord, omgekeerd) + Oordeel(feit);
    }

    private static Tekst Los(Feit feit, Vergelijking vergelijking, string antwoord, bool omgekeerd) => (feit, vergelijking) switch
    {
        ({ Berekend: Berekening.Leeftijd }, _) => $"de leeftijd is {antwoord}",
        ({ IsGebeurtenis: true }, Vergelijking.IsAanwezig) => $"{(omgekeerd ? "dit is niet gebeurd" : "dit is gebeurd")}: {Weergave.Leesbaar(feit.Naam)}",
        ({ IsGebeurtenis: true }, Vergelijking.IsGeen) => $"{(omgekeerd ? "dit is gebeurd" : "dit is niet gebeurd")}: {Weergave.Leesbaar(feit.Naam)}",
        (_, Vergelijking.IsAanwezig) => $"op de vraag „{Vraagzin.Kern(feit.Vraag)}?” is er {(omgekeerd ? "geen" : "een")} antwoord",
        _ => Vraagzin.Met(feit.Vraag, antwoord),
    };

    /// <summary>Who must judge it: a rule that leans on a judgement says so.</summary>
    private static Tekst Oordeel(Feit feit) => feit.OordeelDoor is { } rol ? $" (oordeel: {Rolzin.Van(rol)})" : Tekst.Leeg;

    /// <summary>Links with commas and <c>of</c> between them.</summary>
    private static Tekst Opgesomd(IEnumerable<Tekst> delen)
    {
        var lijst = delen.ToImmutableArray();
        return lijst.Length < 2 ? Tekst.Samen("", lijst) : Tekst.Samen(", ", lijst[..^1]) + " of " + lijst[^1];
    }
}
