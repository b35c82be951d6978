using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// The choice as a test: a row that holds is a criterion not met, under a label of its own. Walking the labels in file order, adding
/// those that are open and stopping at the first that is true, is exactly what "the first row that holds" means while facts are missing.
/// </summary>
internal sealed class Keuzetoets
{
    private const string Rijpad = "contracten.keuze.rijen.";

    private readonly Dictionary<string, (Keuzerij Rij, Vormverwijzing Dan)> _perLabel = new(StringComparer.Ordinal);

    public Keuzetoets(Keuzeregel regel)
    {
        ImmutableArray<Criterium> criteria = [.. regel.Rijen.Select(Criterium)];
        ImmutableArray<Uitkomstlabel> eigen = [.. _perLabel.Select(paar => Label(paar.Key, paar.Value))];
        var alle = Vastelabels.VulAan(eigen);
        Toets = new Toets("contracten.keuze", [.. alle.Select(label => label.Naam == Vastelabels.NietGeregeld ? label with { Bron = regel.Bron } : label)], criteria)
        {
            Titel = "keuze van het contract",
            Bron = regel.Bron,
            Volgorde = new Keus<ImmutableArray<string>>.Vast([.. eigen.Select(label => label.Naam), Vastelabels.NietGeregeld]),
            Onvolledig = Vastelabels.Onvolledig,
            Plaats = regel.Plaats,
        };
    }

    public Toets Toets { get; }

    /// <summary>Whether a path is that of a row: it applies where its criterion is not met.</summary>
    public static bool IsRij(string? pad) => pad is not null && pad.StartsWith(Rijpad, StringComparison.Ordinal);

    /// <summary>The row and the forms that a label stands for; null for a label that every toets has.</summary>
    public (Keuzerij Rij, Vormverwijzing Dan)? Van(Uitkomstlabel label) => _perLabel.TryGetValue(label.Naam, out var rij) ? rij : null;

    private Criterium Criterium(Keuzerij rij)
    {
        var labels = Labels(rij, rij.Dan, rij.Naam);
        return new Criterium(rij.Naam, Criteriumsoort.UitgeslotenAls, rij.Wanneer ?? new Voorwaarde.Vast(Rijpad + rij.Naam, rij.Plaats, true))
        {
            Titel = Weergave.Leesbaar(rij.Naam),
            Bron = rij.Bron,
            Toelichting = rij.Toelichting,
            BijNietVoldaan = labels,
            Pad = Rijpad + rij.Naam,
            Plaats = rij.Plaats,
        };
    }

    private Keus<string> Labels(Keuzerij rij, Keus<Vormverwijzing> dan, string naam)
    {
        if (dan is Keus<Vormverwijzing>.PerLezing keuze)
        {
            return new Keus<string>.PerLezing(
                keuze.Lezing, [.. keuze.Opties.Select((optie, i) => Labels(rij, optie, $"{naam}.{keuze.Lezing.Opties[i].Naam}"))]);
        }

        _perLabel.Add(naam, (rij, ((Keus<Vormverwijzing>.Vast)dan).Waarde));
        return new Keus<string>.Vast(naam);
    }

    private static Uitkomstlabel Label(string naam, (Keuzerij Rij, Vormverwijzing Dan) waarde) =>
        new(naam, waarde.Dan.Vormen.IsEmpty ? UitkomstSoort.NietGeregeld : UitkomstSoort.VoldoetNiet)
        {
            Titel = Weergave.Opsomming(waarde.Dan.Vormen.Select(Weergave.Leesbaar)),
            Bron = waarde.Rij.Bron,
        };
}
