using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>One part of a test, as the diagrams of both versions, whose ends mean the same in both.</summary>
/// <param name="Oud">The diagram of the old version.</param>
/// <param name="Nieuw">The diagram of the new version.</param>
/// <param name="Binnen">Whether an end lets somebody in.</param>
/// <param name="Beslist">Whether more knowledge cannot change an end.</param>
/// <param name="Speel">Replays the part in the version with a number.</param>
internal sealed record Vergelijkdeel(int Oud, int Nieuw, Func<int, bool> Binnen, Func<int, bool> Beslist, Func<Toetsing, int, Naspel> Speel)
{
    /// <summary>The applications among which a witness is looked for first.</summary>
    public int Liefst { get; init; } = Diagrammen.Waar;
}

/// <summary>Compares the parts of a test over a space of applications.</summary>
internal sealed class Deelvergelijker(Aanvraagruimte ruimte)
{
    private readonly Diagrammen _diagrammen = ruimte.Diagrammen;
    private readonly Getuigezoeker _zoeker = new(ruimte);
    private readonly Bewerking _ongelijk = new((een, twee) => een == twee ? 0 : 1, (een, twee) => een == twee ? Diagrammen.Onwaar : null);
    private readonly Bewerking _zonder = new((een, twee) => een & ~twee);
    private readonly Lazy<int> _natuurlijk = new(() => Natuurlijk(ruimte));

    /// <summary>What a part means, with its witnesses, and whether it differs only when facts are given that follow from others.</summary>
    public (Betekenis Betekenis, ImmutableArray<Getuige> Getuigen, bool AlleenVolgend) Vergelijk(Vergelijkdeel deel)
    {
        var anders = En(_diagrammen.Pas(_ongelijk, deel.Oud, deel.Nieuw), ruimte.Geldig);
        if (anders == Diagrammen.Onwaar)
        {
            return (Betekenis.Gelijk, [], false);
        }

        var (oud, nieuw) = (_diagrammen.Is(deel.Oud, deel.Binnen), _diagrammen.Is(deel.Nieuw, deel.Binnen));
        var eraf = En(_diagrammen.Pas(_zonder, oud, nieuw), ruimte.Geldig);
        var erbij = En(_diagrammen.Pas(_zonder, nieuw, oud), ruimte.Geldig);
        int[] kanten = [.. new[] { eraf, erbij }.Where(kant => kant != Diagrammen.Onwaar)];
        var getuigen = (kanten.Length == 0 ? [anders] : kanten).Select(kant => Getuige(deel, kant)).ToList();
        var betekenis = getuigen.Contains(null) ? Betekenis.NietBewezen
            : kanten.Length == 0 ? Betekenis.Anders
            : kanten.Length == 2 ? Betekenis.BeideKanten
            : erbij == Diagrammen.Onwaar ? Betekenis.Strenger : Betekenis.Ruimer;
        return (betekenis, [.. getuigen.OfType<Getuige>()], En(anders, _natuurlijk.Value) == Diagrammen.Onwaar);
    }

    private Getuige? Getuige(Vergelijkdeel deel, int kant)
    {
        var beslist = En(_diagrammen.Is(deel.Oud, deel.Beslist), _diagrammen.Is(deel.Nieuw, deel.Beslist));
        int[] vragen = [.. new[] { En(En(kant, beslist), deel.Liefst), En(kant, beslist), En(kant, deel.Liefst), kant }.Where(vraag => vraag != Diagrammen.Onwaar).Distinct()];
        return _zoeker.Zoek(vragen, vragen[0], (deel.Oud, deel.Nieuw), deel.Speel);
    }

    private int En(int een, int twee) => _diagrammen.Pas(_diagrammen.En, een, twee);

    /// <summary>The applications in which nothing is given that follows from other facts.</summary>
    public static int Natuurlijk(Aanvraagruimte ruimte)
    {
        var samen = Diagrammen.Waar;
        for (var niveau = 0; niveau < ruimte.Variabelen.Length; niveau++)
        {
            if (ruimte.Variabelen[niveau].Domein is { Volgt: true })
            {
                var hier = niveau;
                var los = ruimte.Diagrammen.Keuze(niveau, stuk => ruimte.Variabelen[hier].Stukken[stuk].IsOnbekend ? Diagrammen.Waar : Diagrammen.Onwaar);
                samen = ruimte.Diagrammen.Pas(ruimte.Diagrammen.En, samen, los);
            }
        }

        return samen;
    }
}
