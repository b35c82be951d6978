using System.Collections.Immutable;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Everything that can be expected of a case with what it gives, by path: to find what a change in the text changes for it.</summary>
internal sealed class Gevalopname
{
    private readonly List<Padverwachting> _delen = [];

    private Gevalopname()
    {
    }

    /// <summary>What comes out now, in the order of the parts of a case.</summary>
    public static IReadOnlyList<Padverwachting> Van(Geval geval)
    {
        var opname = new Gevalopname();
        if (geval.Aanvraag.Peildatum is not null)
        {
            opname.Toets(geval.Regeling.Toets(geval.Aanvraag, new ToetsOpties()));
        }

        opname.Getallen(geval);
        opname.Contract(geval);
        opname.Afspraken(geval);
        return opname._delen;
    }

    private void Toets(Toetsing toetsing)
    {
        Een(["uitkomst"], toetsing.Uitkomst);
        Een(["vast"], toetsing.Vast ? "ja" : "nee");
        Lijst(["gefaald"], Criteria(toetsing, CriteriumStatus.NietVoldaan));
        Lijst(["open"], Criteria(toetsing, CriteriumStatus.Open));
        Lijst(["nvt"], Criteria(toetsing, CriteriumStatus.NietVanToepassing));
        foreach (var groep in toetsing.Doelgroepen)
        {
            Een(["doelgroepen", groep.Naam], groep.Geldt switch { true => "ja", false => "nee", _ => "open" });
        }

        foreach (var wens in toetsing.Criteria.Where(een => een.Criterium.Soort == Criteriumsoort.Voorkeur))
        {
            Een(["voorkeuren", wens.Naam], ToetsingJson.Naam(wens.Status));
        }

        foreach (var antwoord in toetsing.Doelgroepen.SelectMany(groep => groep.Antwoorden).DistinctBy(antwoord => antwoord.Naam))
        {
            Een(["antwoorden", antwoord.Naam], antwoord.Tekst);
        }

        Een(["verandert", "op"], toetsing.Verandert is { } op ? Weergave.Iso(op.Op) : "nooit");
        Een(["hardheidsclausule"], toetsing.Hardheidsclausule is null ? "nee" : "ja");
        Lijst(["mogelijk"], toetsing.Mogelijk.Select(label => label.Naam));
        Lijst(["ontbreekt"], toetsing.Ontbreekt.Select(feit => feit.Naam));
        Lijst(["vraag_nu"], toetsing.VraagNu.Select(feit => feit.Naam));
        Lijst(["betwist"], toetsing.Betwist.Lezingen.Where(lezing => lezing.IsBetwist).Select(lezing => lezing.Lezing.Naam));
    }

    private void Getallen(Geval geval)
    {
        var (regeling, dag) = (geval.Regeling, geval.Aanvraag.Peildatum);
        if (geval.Tellers is not null)
        {
            var overzicht = regeling.Quotumstand(Getallencontrole.Opgave(geval));
            foreach (var stand in overzicht.Standen)
            {
                Json(["quotum", stand.Quotum.Naam], Gevaluitkomst.Van(stand));
            }
        }

        if (dag is { } bekend && !regeling.Quota.IsEmpty)
        {
            Json(["ruimte"], Gevaluitkomst.Van(regeling.Ruimte(geval.Aanvraag, bekend, geval.Tellers)));
        }

        if (geval.Verdeel is var (sleutel, opties))
        {
            Json(["verdeling"], Verdelinguitkomst.Van(sleutel, sleutel.Verdeel(opties)));
        }

        foreach (var post in geval.Kosten.Bedrag is null ? [] : regeling.Kosten)
        {
            var kosten = new KostenOpties { Bedrag = geval.Kosten.Bedrag, Eerder = geval.Kosten.Eerder, Feiten = geval.Aanvraag, Peildatum = dag };
            Json(["kosten", post.Naam], Gevaluitkomst.Van(regeling.Kostenverdeling(post.Naam, kosten)));
        }
    }

    private void Contract(Geval geval)
    {
        var regels = geval.Regeling.Contracten;
        foreach (var vorm in regels.Vormen)
        {
            Json(["contract", "vormen", vorm.Naam], Contractvormuitkomst.Van(vorm));
        }

        if (geval.Aanvraag.Peildatum is { } dag && !regels.Regels.Keuze.Rijen.IsEmpty)
        {
            var keuze = regels.Kies(geval.Aanvraag, dag);
            Lijst(["contract", "keuze", "soort"], [ToetsingJson.Naam(keuze.Soort)]);
            Lijst(["contract", "keuze", "vormen"], keuze.Keuze?.Vormen.Select(vorm => vorm.Naam) ?? []);
            Lijst(["contract", "keuze", "mogelijk"], keuze.Mogelijk.SelectMany(een => een.Vormen).Select(vorm => vorm.Naam).Distinct());
        }

        if (geval.Verloop.IsEmpty)
        {
            return;
        }

        var verloop = regels.Verloop(geval.Verloop, geval.Tot);
        foreach (var stap in verloop.Stappen)
        {
            foreach (var uitslag in stap.Vervolgen.SelectMany(vervolg => vervolg.Overgangen).DistinctBy(uitslag => uitslag.Naam))
            {
                Overgang(["contract", "stappen", Weergave.Iso(stap.Op), uitslag.Naam], uitslag);
            }
        }

        Lijst(["contract", "stand"], verloop.Mogelijk.IsEmpty ? ["geen"] : verloop.Mogelijk.Select(contract => contract.Vorm).Distinct());
        Lijst(["contract", "meldingen"], verloop.Diagnostics.Select(melding => melding.Id).Distinct());
    }

    private void Overgang(ImmutableArray<string> pad, Overgangsuitslag uitslag)
    {
        Een(pad.Add("soort"), ToetsingJson.Naam(uitslag.Soort));
        Een(pad.Add("vanaf"), uitslag.Vanaf is { } dag ? Weergave.Iso(dag) : "niet_geregeld");
        Lijst(pad.Add("stap"), uitslag.Stap is { } stap ? [stap.Naam] : []);
        Lijst(pad.Add("eventueel_eerst"), uitslag.Aanbevolen.Select(een => een.Naam));
        Lijst(pad.Add("gevolgen"), uitslag.Gevolgen.Select(gevolg => gevolg.Naam));
        Lijst(pad.Add("mogelijk"), uitslag.Mogelijk.Select(soort => ToetsingJson.Naam(soort)));
        Lijst(pad.Add("ontbreekt"), uitslag.Ontbreekt.Select(feit => feit.Naam));
    }

    private void Afspraken(Geval geval)
    {
        if (geval.Gebeurtenissen is { Op: not null } wat)
        {
            var overzicht = geval.Regeling.AfsprakenOp(wat, new AfsprakenOpties { TotEnMet = geval.Tot });
            foreach (var uitslag in overzicht.Afspraken)
            {
                Json(["afspraken", uitslag.Afspraak.Naam], Afsprakenuitkomst.Van(uitslag));
            }

            foreach (var weg in overzicht.Deelname)
            {
                Json(["deelname", weg.Weg.Naam], Afsprakenuitkomst.Van(weg));
            }

            Json(["looptijd"], Afsprakenuitkomst.Looptijd(overzicht));
        }

        if (geval.Gegevens is { } vraag)
        {
            Json(["gegevens"], Gegevensuitkomst.Van(geval.Regeling.GegevensVoor(geval.Aanvraag, vraag)));
        }
    }

    private void Json(ImmutableArray<string> pad, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var deel in element.EnumerateObject())
            {
                Json(pad.Add(deel.Name), deel.Value);
            }
        }
        else
        {
            _delen.Add(new Padverwachting(pad, Padcontrole.Teksten(element), element.ValueKind == JsonValueKind.Array));
        }
    }

    private void Een(ImmutableArray<string> pad, string waarde) => _delen.Add(new Padverwachting(pad, [waarde], IsLijst: false));

    private void Lijst(ImmutableArray<string> pad, IEnumerable<string> waarden) => _delen.Add(new Padverwachting(pad, [.. waarden.Distinct()], IsLijst: true));

    private static IEnumerable<string> Criteria(Toetsing toetsing, CriteriumStatus status) =>
        toetsing.Criteria.Where(een => een.Status == status && een.Criterium.Soort != Criteriumsoort.Voorkeur).Select(een => een.Naam);
}
