using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>A bound of a comparison in a compiled condition: the last or first value for which it holds.</summary>
/// <param name="Blad">The comparison.</param>
/// <param name="IsOnder">Whether it is the lower bound.</param>
/// <param name="Regel">The bound with its readings settled.</param>
internal sealed record Grensblad(Knoop.Blad Blad, bool IsOnder, Grensregel Regel)
{
    public Feit Feit => Blad.Van.Feit;

    /// <summary>Whether the values next to it are days.</summary>
    public bool IsDag => Feit.Type == FeitType.Datum;

    /// <summary>What tells it from other bounds: where it stands, the fact, and the quantity in its reading.</summary>
    public string Sleutel => $"{Blad.Bron.Pad}|{Feit.Naam}|{(IsOnder ? "onder" : "boven")}|{Grootheid}";

    /// <summary>What it says, in Dutch.</summary>
    public string Tekst => $"{Feit.Naam}: {Blad.Vergelijking.Tekst} (de grens {Grootheid})";

    private string Grootheid => Regel.Grens.Bron switch
    {
        Grensbron.Geschreven geschreven => geschreven.Waarde.ToString() ?? "",
        Grensbron.VanParameter van => van.Parameter.Naam + string.Concat(van.Parameter.Lezingen().Distinct()
            .Select(lezing => Regel.Wereld.Optie(lezing) is { } optie ? $" bij {lezing.Naam}={lezing.Opties[optie].Naam}" : "")),
        _ => "peildatum",
    };

    /// <summary>The bounds under a node; those on counters are ceilings, and count as such.</summary>
    public static IEnumerable<Grensblad> Onder(Knoop? knoop, Func<int, Grensregel> regels)
    {
        if (knoop is Knoop.Blad { Van.Feit.IsTeller: false } blad)
        {
            if (blad.Test.Onder != Bladtest.Geen)
            {
                yield return new Grensblad(blad, true, regels(blad.Test.Onder));
            }

            if (blad.Test.Boven != Bladtest.Geen)
            {
                yield return new Grensblad(blad, false, regels(blad.Test.Boven));
            }
        }

        foreach (var kind in knoop?.Kinderen ?? [])
        {
            foreach (var dieper in Onder(kind, regels))
            {
                yield return dieper;
            }
        }
    }

    /// <summary>How far the value of the fact lies from the bound, in the smallest step of the fact; null when either is unknown.</summary>
    public long? Afstand(in Stand stand) =>
        stand.Feiten[Blad.Test.Slot] is { IsBekend: true } waarde && Waarde(stand) is { } grens ? waarde.Getal - grens : null;

    /// <summary>The value of the bound; null while it is unknown.</summary>
    public long? Waarde(in Stand stand)
    {
        var nummer = IsOnder ? Blad.Test.Onder : Blad.Test.Boven;
        return stand.Peildata[Blad.Test.Peil] is { } grenzen && grenzen.Redenen[nummer] == 0 ? grenzen.Waarden[nummer] : null;
    }
}
