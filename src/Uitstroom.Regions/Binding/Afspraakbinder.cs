using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>afspraken</c>.</summary>
/// <param name="context">What has been bound.</param>
/// <param name="metWerkdagen">Whether the file says which days are working days.</param>
internal sealed class Afspraakbinder(Bindcontext context, bool metWerkdagen)
{
    private const int HoogstensKeer = 1000;

    public static readonly Dictionary<string, Aard> Aarden = new(StringComparer.Ordinal)
    {
        ["hard"] = Aard.Hard,
        ["streven"] = Aard.Streven,
        ["inspanning"] = Aard.Inspanning,
        ["voorkeur"] = Aard.Voorkeur,
        ["richtsnoer"] = Aard.Richtsnoer,
        ["mag"] = Aard.Mag,
    };

    private readonly Voorwaardebinder _voorwaarden = new(context);
    private readonly Betrokkenenbinder _betrokkenen = new(context);

    public ImmutableArray<Afspraak> Bind(YamlNode? sectie)
    {
        var namen = sectie.Namen().Select(entry => entry.Sleutel.Tekst).ToHashSet(StringComparer.Ordinal);
        var dagen = new Dagbronbinder(context, namen);
        ImmutableArray<Afspraak> afspraken = [.. sectie.Namen().Where(entry => entry.Waarde is YamlMapping).Select(entry => Bind(entry, dagen))];
        Afspraakcontrole.Controleer(context, afspraken, metWerkdagen);
        return afspraken;
    }

    private Afspraak Bind(YamlEntry entry, Dagbronbinder dagen)
    {
        var naam = entry.Sleutel.Tekst;
        var knoop = entry.Waarde;
        var pad = $"afspraken.{naam}";
        Afspraaksleutels.Controleer(context, entry);
        return new Afspraak(naam)
        {
            Titel = knoop.Onder("titel").Tekst() ?? Weergave.Leesbaar(naam),
            Doet = knoop.Onder("doet").Tekst() ?? "",
            Vorm = knoop.Onder("vorm").Tekst(),
            Inhoud = knoop.Onder("inhoud").Teksten(),
            Blijft = Doorloopbinder.Afspraak(context, knoop.Onder("blijft_gelden"), $"{pad}.blijft_gelden"),
            Bron = context.Bron(knoop.Onder("bron")),
            Toelichting = knoop.Onder("toelichting").Tekst() ?? "",
            Doeners = _betrokkenen.Bind(knoop.Onder("wie"), $"{pad}.wie"),
            Ontvangers = _betrokkenen.Bind(knoop.Onder("aan"), $"{pad}.aan"),
            Deelnemers = _betrokkenen.Bind(knoop.Onder("met"), $"{pad}.met"),
            Wanneer = knoop.Onder("wanneer") is { } wanneer ? _voorwaarden.Bind(wanneer, $"{pad}.wanneer") : null,
            Peildatum = Peildatumbinder.Bind(context, knoop.Onder("peildatum")),
            AardKeus = BindAard(knoop.Onder("aard")),
            Start = dagen.Starts(knoop.Onder("bij") ?? knoop.Onder("vanaf")),
            Grens = new Grensdagbinder(context, dagen, naam).Bind(knoop),
            Herhaling = new Herhalingbinder(context, naam).Bind(knoop),
            PasNa = dagen.PasNa(knoop.Onder("pas_na")),
            Aantal = Aantal(knoop.Onder("aantal")),
            Slot = Slot(knoop, dagen),
            KlaarBij = KlaarBij(knoop.Onder("klaar_bij")),
            Gevolg = Keusbinder.BindTekst(context, knoop.Onder("gevolg"), "een gevolg", tekst => new Keus<string>.Vast(tekst.Tekst)),
            Plaats = entry.Sleutel.Plaats,
        };
    }

    private Keus<Aard> BindAard(YamlNode? knoop) => Keusbinder.BindTekst<Aard>(context, knoop, "de aard", tekst =>
    {
        if (Aarden.TryGetValue(tekst.Tekst, out var aard))
        {
            return new Keus<Aard>.Vast(aard);
        }

        context.Meld(VormDiagnostics.OnbekendWoord(tekst.Plaats, tekst.Tekst, "aard", Aarden.Keys));
        return null;
    }) ?? new Keus<Aard>.Vast(Aard.Hard);

    private int? Aantal(YamlNode? knoop)
    {
        if (knoop is not YamlScalar { Ontbreekt: false } tekst)
        {
            return null;
        }

        var aantal = Grootheidlezer.Geheel(tekst.Tekst, 1, HoogstensKeer);
        if (aantal is null)
        {
            context.Meld(VormDiagnostics.OngeldigGetal(tekst.Plaats, tekst.Tekst, $"schrijf een geheel getal van 1 tot en met {HoogstensKeer}"));
        }

        return aantal;
    }

    private Keus<Slotdag?>? Slot(YamlNode knoop, Dagbronbinder dagen)
    {
        if (knoop.Onder("duurt") is { } duurt)
        {
            return Keusbinder.BindTekst<Slotdag?>(context, duurt, "`duurt`", tekst =>
                new Termijnlezer(context).Duur(tekst) is Keus<Termijnduur>.Vast { Waarde: var duur } ? new Keus<Slotdag?>.Vast(new Slotdag(null, true, duur)) : null);
        }

        return knoop.Onder("tot") is { } tot ? dagen.Slot(tot, teltMee: false) : dagen.Slot(knoop.Onder("tot_en_met"), teltMee: true);
    }

    private Keus<Feit>? KlaarBij(YamlNode? knoop) => Keusbinder.BindTekst<Feit>(context, knoop, "`klaar_bij`", tekst =>
    {
        if (context.Feiten.TryGetValue(tekst.Tekst, out var feit) && feit.Type is FeitType.Datum or FeitType.Tijdstip)
        {
            return new Keus<Feit>.Vast(feit);
        }

        var dagen = context.Feiten.Values.Where(ander => ander.Type is FeitType.Datum or FeitType.Tijdstip).Select(ander => ander.Naam);
        context.MeldTenzijGebroken(tekst.Tekst, () => feit is null
            ? AfspraakDiagnostics.OnbekendeGebeurtenis(tekst.Plaats, tekst.Tekst, Suggestion.For(tekst.Tekst, dagen))
            : AfspraakDiagnostics.GeenDag(tekst.Plaats, tekst.Tekst));
        return null;
    });
}
