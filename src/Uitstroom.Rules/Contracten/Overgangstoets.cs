using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// A transition as a test: what makes it apply comes first of all, then each step, then what it asks. In this way there is one
/// machinery for reasons, missing facts and readings.
/// </summary>
internal static class Overgangstoets
{
    public const string NietVanToepassing = "niet_van_toepassing";
    public const string NietGehaald = "kan_niet";
    private const string Stap = "eerst.";

    public static Toets Maak(Overgang overgang)
    {
        var pad = $"contracten.overgangen.{overgang.Naam}";
        var verplicht = overgang.Stappen.Where(stap => stap.Verplicht).ToList();

        // A label that nothing leads to would seem possible while the guard is open.
        ImmutableArray<Uitkomstlabel> eigen =
        [
            .. overgang.Wanneer is null ? [] : new[] { new Uitkomstlabel(NietVanToepassing, UitkomstSoort.VoldoetNiet) { Bron = overgang.Bron } },
            .. verplicht.Select(stap => new Uitkomstlabel(Stap + stap.Naam, UitkomstSoort.VoldoetNiet) { Titel = stap.Titel, Bron = overgang.Bron }),
            .. overgang.Eis is null ? [] : new[] { new Uitkomstlabel(NietGehaald, UitkomstSoort.VoldoetNiet) { Bron = overgang.Bron } },
            new(Gehaald(overgang.Werking), UitkomstSoort.Voldoet) { Bron = overgang.Bron },
        ];
        return new Toets($"contracten.{overgang.Naam}", Vastelabels.VulAan(eigen), [.. Criteria(overgang, pad)])
        {
            Titel = overgang.Titel,
            Beslist = overgang.Beslist,
            NaAdviesVan = overgang.NaAdviesVan,
            Bron = overgang.Bron,
            Volgorde = new Keus<ImmutableArray<string>>.Vast([.. eigen.Select(label => label.Naam)]),
            Onvolledig = Vastelabels.Onvolledig,
            Plaats = overgang.Plaats,
        };
    }

    /// <summary>The label when everything holds.</summary>
    public static string Gehaald(Overgangswerking werking) => werking switch
    {
        Overgangswerking.Vanzelf => "volgt",
        Overgangswerking.Kan => "kan",
        Overgangswerking.KanNiet => "verboden",
        _ => "geen_regel",
    };

    /// <summary>The step that a label stands for; null for another label.</summary>
    public static Ladderstap? VanLabel(Overgang overgang, string label) =>
        label.StartsWith(Stap, StringComparison.Ordinal) ? overgang.Stappen.First(stap => stap.Naam == label[Stap.Length..]) : null;

    private static IEnumerable<Criterium> Criteria(Overgang overgang, string pad)
    {
        if (overgang.Wanneer is { } wanneer)
        {
            yield return Eis("wanneer", $"wanneer geldt: {overgang.Titel}", wanneer, NietVanToepassing, overgang.Bron, $"{pad}.wanneer", vooraf: true);
        }

        foreach (var stap in overgang.Stappen)
        {
            yield return new Criterium(stap.Naam, stap.Verplicht ? Criteriumsoort.Eis : Criteriumsoort.Voorkeur, stap.KlaarAls)
            {
                Titel = stap.Titel,
                Wanneer = stap.Wanneer,
                Bron = stap.Bron,
                Toelichting = stap.Toelichting,
                BijNietVoldaan = new Keus<string>.Vast(stap.Verplicht ? Stap + stap.Naam : Gehaald(overgang.Werking)),
                Pad = $"{pad}.eerst.{stap.Naam}",
                Plaats = stap.Plaats,
            };
        }

        if (overgang.Eis is { } eis)
        {
            yield return Eis("eis", overgang.Titel, eis, NietGehaald, overgang.Bron, $"{pad}.eis", vooraf: false);
        }
    }

    private static Criterium Eis(string naam, string titel, Voorwaarde eis, string label, ImmutableArray<string> bron, string pad, bool vooraf) =>
        new(naam, Criteriumsoort.Eis, eis)
        {
            Titel = titel,
            Vooraf = vooraf,
            Bron = bron,
            BijNietVoldaan = new Keus<string>.Vast(label),
            Pad = pad,
            Plaats = eis.Plaats,
        };
}
