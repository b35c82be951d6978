using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>hardheidsclausule</c>.</summary>
internal sealed class Hardheidsbinder(Bindcontext context, Overlegbinder overleg)
{
    private const int HoogstensPartijen = 100;

    /// <param name="sectie">The section.</param>
    /// <param name="toetsen">The tests, for their labels.</param>
    /// <param name="alleToetsen">Whether every test could be bound: without one a label may be unknown through its fault.</param>
    public Hardheidsclausule? Bind(YamlNode? sectie, ImmutableArray<Toets> toetsen, bool alleToetsen)
    {
        if (sectie is not YamlMapping)
        {
            return null;
        }

        var labels = toetsen.SelectMany(toets => toets.Uitkomsten).Select(label => label.Naam).Distinct().ToList();
        foreach (var label in sectie.Onder("na").Scalars().Where(label => alleToetsen && !labels.Contains(label.Tekst)))
        {
            context.Meld(RegelingDiagnostics.OnbekendLabel(label.Plaats, label.Tekst, labels));
        }

        return new Hardheidsclausule(sectie.Onder("na").Teksten(), context.Rol(sectie.Onder("beslist")) ?? new Rol("niet_genoemd", null))
        {
            Titel = sectie.Onder("titel").Tekst() ?? "Hardheidsclausule",
            MinstensPartijen = Partijen(sectie.Onder("minstens_partijen")),
            NaOverlegMet = sectie.Onder("na_overleg_met").Teksten(),
            AlleenVoorKeus = Keusbinder.Bind<ImmutableArray<string>>(context, sectie.Onder("alleen_voor"), knoop => new Keus<ImmutableArray<string>>.Vast(context.Bron(knoop, isRegel: false))),
            OpenVoor = context.Bron(sectie.Onder("open_voor"), isRegel: false),
            MeldtAan = context.Rol(sectie.Onder("meldt_aan")),
            LegtVast = sectie.Onder("legt_vast").Teksten(),
            Vorm = sectie.Onder("vorm").Tekst() ?? "niet_geregeld",
            Afspraken = overleg.Afspraken(sectie.Onder("afspraken")),
            Bron = context.Bron(sectie.Onder("bron")),
            Toelichting = sectie.Onder("toelichting").Tekst() ?? "",
            Voorbeelden = Voorbeelden(sectie.Onder("voorbeelden")),
        };
    }

    private ImmutableArray<Hardheidsvoorbeeld> Voorbeelden(YamlNode? knoop)
    {
        var voorwaarden = new Voorwaardebinder(context);
        var voorbeelden = knoop.Namen().Select(entry => (
            Naam: entry.Sleutel.Tekst,
            Wanneer: voorwaarden.Bind(entry.Waarde.Onder("wanneer"), $"hardheidsclausule.voorbeelden.{entry.Sleutel.Tekst}.wanneer"),
            Bron: context.Bron(entry.Waarde.Onder("bron")))).ToList();
        return [.. voorbeelden.Where(voorbeeld => voorbeeld.Wanneer is not null).Select(voorbeeld => new Hardheidsvoorbeeld(voorbeeld.Naam, voorbeeld.Wanneer!, voorbeeld.Bron))];
    }

    private int Partijen(YamlNode? knoop)
    {
        if (knoop is not YamlScalar { Ontbreekt: false } tekst)
        {
            return 1;
        }

        if (Grootheidlezer.Geheel(tekst.Tekst, 1, HoogstensPartijen) is { } aantal)
        {
            return aantal;
        }

        context.Meld(VormDiagnostics.OngeldigGetal(tekst.Plaats, tekst.Tekst, $"schrijf een geheel getal van 1 tot en met {HoogstensPartijen}"));
        return 1;
    }
}
