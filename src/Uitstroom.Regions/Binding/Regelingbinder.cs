using System.Collections.Frozen;
using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>From the tree of a region file to a <see cref="Regeling"/>. Findings of all sections are collected in one go.</summary>
internal static class Regelingbinder
{
    public const string Formaat = "1";

    // Far above any real agreement; it stops files that are made to take long.
    private const int HoogsteOmvang = 20_000;

    /// <summary>The regeling; null when something was wrong that keeps it from being used.</summary>
    /// <param name="root">The region file.</param>
    /// <param name="begrippen">The shared facts; null when there are none.</param>
    /// <param name="register">The provisions by id; null when the file names no register.</param>
    /// <param name="meldingen">Where findings go.</param>
    /// <param name="bestanden">The files that were read.</param>
    /// <param name="kalender">The days with a name; null when the file has no use for them, or they could not be read.</param>
    public static Regeling? Bind(
        YamlMapping root, YamlNode? begrippen, FrozenDictionary<string, Bepaling>? register, DiagnosticList meldingen, ImmutableArray<Bronbestand> bestanden,
        Kalender? kalender = null)
    {
        ControleerVorm(root, meldingen);
        var context = new Bindcontext(meldingen, register, begrippen.Onder("rollen"));
        var lezingen = Lezingbinder.Bind(context, root["lezingen"]);
        var partijen = Partijbinder.BindPartijen(context, root["partijen"]);
        var gebieden = Partijbinder.BindGebieden(context, root["gebieden"]);
        var parameters = new Parameterbinder(context).Bind(root["parameters"], Looptijdbinder.Begin(root["geldig"]));
        new Feitbinder(context).Bind(begrippen.Onder("feiten"), root["feiten"], root["gebeurtenissen"]);
        Lezingbinder.BindBeslissers(context, root["lezingen"]);
        var looptijd = Looptijdbinder.Bind(context, root["geldig"]);
        var doelgroepbinder = new Doelgroepbinder(context);
        var doelgroepen = doelgroepbinder.Bind(root["doelgroepen"]);
        var toetsen = new Toetsbinder(context).Bind(root["toetsen"]);
        var sleutels = new Verdeelsleutelbinder(context).Bind(root["verdeelsleutels"]);
        var quota = new Quotumbinder(context, [.. root["verdeelsleutels"].Namen().Select(entry => entry.Sleutel.Tekst)]).Bind(root["quota"], doelgroepen);
        var kosten = new Kostenbinder(context, doelgroepbinder).Bind(root["kosten"]);
        var contracten = new Contractbinder(context, [.. root["afspraken"].Namen().Select(entry => entry.Sleutel.Tekst)]).Bind(root["contracten"], root["ladders"]);
        var werkdagen = Werkdagenbinder.Bind(context, root["werkdagen"], kalender);
        var afspraken = new Afspraakbinder(context, root["werkdagen"] is not null).Bind(root["afspraken"]);
        var deelname = new Deelnamebinder(context, afspraken).Bind(root["deelname"]);
        var gegevensdeling = new Gegevensbinder(context, [.. root["afspraken"].Namen().Select(entry => entry.Sleutel.Tekst)]).Bind(root["gegevensdeling"]);
        var oordelen = Slotbinder.Oordelen(context, root["oordelen"]);
        var overleg = Overlegsecties.Bind(context, root, afspraken, doelgroepen, toetsen, contracten, register);
        var (wijzigen, lokaal) = new Lokaalbinder(context, register).Bind(root, toetsen);
        var definities = Slotbinder.Definities(context, root["definities"]);
        var (zonderRegel, waarom, knelpunten) = Verantwoordingbinder.Bind(context, root);
        ControleerGeheel(context, root, doelgroepen, toetsen, Voorwaarden(quota, kosten, contracten, afspraken).Concat(gegevensdeling.Voorwaarden()));
        return Samenhang.ZonderBotsing(context, contracten, meldingen.HeeftFouten ? null : new Regeling(root["regeling"].Tekst()!, new Feitenlijst(context.Feiten.Values))
        {
            Titel = root["titel"].Tekst()!,
            Looptijd = looptijd,
            Partijen = partijen,
            Gebieden = gebieden,
            Parameters = parameters,
            Lezingen = lezingen,
            Doelgroepen = doelgroepen,
            Toetsen = toetsen,
            GebondenVerdeelsleutels = sleutels,
            Quota = quota,
            Kosten = kosten,
            Contractregels = contracten,
            Werkdagen = werkdagen,
            Afspraken = afspraken,
            Deelname = deelname,
            Gegevensdeling = gegevensdeling,
            Overleggen = overleg.Overleggen,
            Loketten = overleg.Loketten,
            Monitoring = overleg.Monitoring,
            Oordelen = oordelen,
            Wijzigen = wijzigen,
            Lokaal = lokaal,
            Voorrang = overleg.Voorrang,
            Definities = definities,
            Hardheidsclausule = overleg.Hardheid,
            ZonderRegel = zonderRegel,
            WaaromZonderRegel = waarom,
            Stiltes = Stiltelezer.Lees(root),
            Knelpuntbepalingen = knelpunten,
            Bepalingen = register ?? FrozenDictionary<string, Bepaling>.Empty,
            Bestanden = bestanden,
        });
    }

    /// <summary>Every condition outside doelgroepen and toetsen, in the sections that count and plan.</summary>
    private static IEnumerable<Voorwaarde> Voorwaarden(
        ImmutableArray<Quotum> quota, ImmutableArray<Kostenpost> kosten, Contractregels contracten, ImmutableArray<Afspraak> afspraken) =>
        quota.Where(quotum => quotum.Doelgroep is null).SelectMany(quotum => quotum.Voorwaarden())
            .Concat(kosten.SelectMany(post => post.Voorwaarden())).Concat(contracten.Voorwaarden())
            .Concat(afspraken.SelectMany(afspraak => afspraak.Wievoorwaarden().Concat(afspraak.Standvoorwaarden())));

    private static void ControleerVorm(YamlMapping root, DiagnosticList meldingen)
    {
        new Vormcontrole(meldingen).Controleer(root, Regelvormen.Regeling, "");
        if (root["formaat"] is YamlScalar { Ontbreekt: false } formaat && formaat.Tekst != Formaat)
        {
            meldingen.Add(VormDiagnostics.OnbekendFormaat(formaat.Plaats, formaat.Tekst));
        }

        if (root["regeling"] is YamlScalar { Ontbreekt: false } naam && !Vormcontrole.IsNaam(naam.Tekst.Replace('-', '_')))
        {
            meldingen.Add(VormDiagnostics.OngeldigeNaam(naam.Plaats, naam.Tekst));
        }
    }

    private static void ControleerGeheel(
        Bindcontext context, YamlMapping root, ImmutableArray<Doelgroep> doelgroepen, ImmutableArray<Toets> toetsen, IEnumerable<Voorwaarde> andere)
    {
        // Where a rule could not be read, a reading in it may seem unused.
        foreach (var lezing in context.Lezingen.Values.Where(lezing => !context.Meldingen.HeeftFouten && !context.GebruikteLezingen.Contains(lezing)))
        {
            context.Meld(LezingDiagnostics.NietGebruikt(lezing.Plaats, lezing.Naam));
        }

        var voorwaarden = doelgroepen.Select(groep => groep.Wanneer).Concat(andere)
            .Concat(toetsen.SelectMany(toets => toets.Criteria).SelectMany(criterium => new[] { criterium.Voorwaarde, criterium.Wanneer }));
        var omvang = voorwaarden.Sum(voorwaarde => (long)Afleidingskring.Omvang(voorwaarde, feit => context.Omvang.GetValueOrDefault(feit, 1)));
        if (omvang > HoogsteOmvang)
        {
            context.Meld(RegelingDiagnostics.TeGroot(root.Plaats, HoogsteOmvang));
        }
    }
}
