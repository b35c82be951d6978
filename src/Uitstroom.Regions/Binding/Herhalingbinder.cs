using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds how an afspraak returns: <c>elke</c>, <c>keer</c>, <c>op</c>, <c>venster</c>, one of these per reading, or a yearly <c>uiterlijk</c>.</summary>
internal sealed class Herhalingbinder(Bindcontext context, string afspraak)
{
    // More is a typing error.
    private const int HoogstensKeer = 366;

    private const string Kalender = "kalender";

    private static readonly string[] _sleutels = ["elke", "keer", "op", "venster"];

    private static readonly Dictionary<string, Termijnduur> _tijdvakken = new(StringComparer.Ordinal)
    {
        ["week"] = new Termijnduur(1, Termijneenheid.Weken),
        ["maand"] = new Termijnduur(1, Termijneenheid.Maanden),
        ["kwartaal"] = new Termijnduur(3, Termijneenheid.Maanden),
        ["half jaar"] = new Termijnduur(6, Termijneenheid.Maanden),
        ["halfjaar"] = new Termijnduur(6, Termijneenheid.Maanden),
        ["jaar"] = new Termijnduur(1, Termijneenheid.Jaren),
    };

    private readonly Termijnlezer _termijnen = new(context);

    /// <summary>How it returns; null when it does not, or after a diagnostic.</summary>
    public Keus<Herhaling>? Bind(YamlNode knoop)
    {
        if (knoop.Onder("herhaling") is { } herhaling)
        {
            return Keusbinder.Bind<Herhaling>(context, herhaling, PerOptie);
        }

        return Sleutel(knoop) is { } gebonden ? gebonden
            : knoop.Onder("uiterlijk") is YamlScalar uiterlijk && knoop.Onder("voor") is null && Jaardaglezer.Lees(uiterlijk.Tekst) is { } dag
                ? new Keus<Herhaling>.Vast(new Herhaling.Jaarvenster(new AnnualDate(1, 1), dag))
            : null;
    }

    /// <summary>The one key that says how it returns.</summary>
    private Keus<Herhaling>? Sleutel(YamlNode knoop) =>
        knoop.Onder("elke") is { } elke ? Elke(elke)
        : knoop.Onder("keer") is { } keer ? Keusbinder.BindTekst<Herhaling>(context, keer, "`keer`", Keer)
        : knoop.Onder("op") is { } op ? Keusbinder.Bind<Herhaling>(context, op, Op)
        : knoop.Onder("venster") is YamlMapping venster ? Venster(venster)
        : null;

    /// <summary>One reading of how it returns: one of the keys, without readings in it.</summary>
    private Keus<Herhaling>.Vast? PerOptie(YamlNode deel)
    {
        if (deel is not YamlMapping { Entries: [var entry] } || !_sleutels.Contains(entry.Sleutel.Tekst))
        {
            context.Meld(AfspraakDiagnostics.GeenHerhaling(deel.Plaats, afspraak));
            return null;
        }

        var gebonden = Sleutel(deel);
        if (gebonden is Keus<Herhaling>.PerLezing || (entry.Sleutel.Tekst == "venster" && entry.Waarde is not YamlMapping))
        {
            context.Meld(AfspraakDiagnostics.GeenHerhaling(entry.Waarde.Plaats, afspraak));
        }

        return gebonden as Keus<Herhaling>.Vast;
    }

    private static Herhaling.Stil? Stil(YamlScalar tekst) => tekst.Tekst is "niet_in_bron" or "niet_geregeld" ? new Herhaling.Stil(tekst.Tekst) : null;

    private Keus<Herhaling>? Elke(YamlNode knoop) => Keusbinder.BindTekst<Herhaling>(context, knoop, "`elke`", tekst =>
    {
        if (Stil(tekst) is { } stil)
        {
            return new Keus<Herhaling>.Vast(stil);
        }

        if (_termijnen.Duur(tekst) is not Keus<Termijnduur>.Vast { Waarde: var duur })
        {
            return null;
        }

        if (duur.Eenheid == Termijneenheid.Uren)
        {
            context.Meld(AfspraakDiagnostics.GeenTermijn(tekst.Plaats, tekst.Tekst, "gebruik hier dagen, weken, maanden of jaren"));
            return null;
        }

        return new Keus<Herhaling>.Vast(new Herhaling.Elke(duur));
    });

    private Keus<Herhaling>.Vast? Keer(YamlScalar tekst)
    {
        if (Stil(tekst) is { } stil)
        {
            return new Keus<Herhaling>.Vast(stil);
        }

        if (tekst.Tekst.Split(" per ") is [var aantal, var tijdvak] && Grootheidlezer.Geheel(aantal, 1, HoogstensKeer) is { } keer)
        {
            var kalender = tijdvak.StartsWith(Kalender, StringComparison.Ordinal);
            var per = kalender ? _tijdvakken.TryGetValue(tijdvak[Kalender.Length..], out var duur) ? duur : null : Tijdvak(tijdvak);
            if (per is { } bekend)
            {
                return new Keus<Herhaling>.Vast(new Herhaling.Keer(keer, bekend, kalender));
            }
        }

        context.Meld(AfspraakDiagnostics.GeenKeer(tekst.Plaats, tekst.Tekst));
        return null;
    }

    private static Termijnduur? Tijdvak(string tekst) => _tijdvakken.TryGetValue(tekst, out var duur) ? duur
        : Termijnlezer.Lees(tekst) is { Aantal: > 0, Eenheid: Termijneenheid.Dagen or Termijneenheid.Weken or Termijneenheid.Maanden or Termijneenheid.Jaren } eigen ? eigen
        : null;

    private Keus<Herhaling>.Vast? Op(YamlNode knoop)
    {
        var teksten = knoop.Scalars().ToList();
        var jaardagen = teksten.Select(tekst => Jaardaglezer.Lees(tekst.Tekst)).ToList();
        var datums = teksten.Select(tekst => Feitlezer.Datum(tekst.Tekst)).ToList();
        if (teksten.Count > 0 && !jaardagen.Contains(null))
        {
            return new Keus<Herhaling>.Vast(new Herhaling.OpJaardagen([.. jaardagen.Select(dag => dag!.Value).Order()]));
        }

        if (teksten.Count > 0 && !datums.Contains(null))
        {
            return new Keus<Herhaling>.Vast(new Herhaling.OpDagen([.. datums.Select(dag => dag!.Value).Order()]));
        }

        var fout = teksten.Find(tekst => Jaardaglezer.Lees(tekst.Tekst) is null && Feitlezer.Datum(tekst.Tekst) is null);
        context.Meld(AfspraakDiagnostics.GeenJaardag(fout?.Plaats ?? knoop.Plaats, fout?.Tekst ?? teksten.FirstOrDefault()?.Tekst ?? "…"));
        return null;
    }

    private Keus<Herhaling>.Vast? Venster(YamlMapping knoop)
    {
        var (van, totEnMet) = (knoop["van"].Tekst(), knoop["tot_en_met"].Tekst());
        if (van is null || totEnMet is null)
        {
            return null;
        }

        foreach (var tekst in new[] { knoop["van"], knoop["tot_en_met"] }.OfType<YamlScalar>()
            .Where(tekst => Jaardaglezer.Lees(tekst.Tekst) is null && Feitlezer.Datum(tekst.Tekst) is null))
        {
            context.Meld(AfspraakDiagnostics.GeenJaardag(tekst.Plaats, tekst.Tekst));
            return null;
        }

        if (Jaardaglezer.Lees(van) is { } eerste && Jaardaglezer.Lees(totEnMet) is { } laatste)
        {
            return new Keus<Herhaling>.Vast(new Herhaling.Jaarvenster(eerste, laatste));
        }

        if (Feitlezer.Datum(van) is { } begin && Feitlezer.Datum(totEnMet) is { } einde && begin <= einde)
        {
            return new Keus<Herhaling>.Vast(new Herhaling.Venster(begin, einde));
        }

        context.Meld(AfspraakDiagnostics.OmgekeerdVenster(knoop.Plaats, afspraak));
        return null;
    }
}
