using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Fills in what a proposed case expects: what comes out now.</summary>
internal static class Voorstelverwachting
{
    // A longer row of days is no longer read by anybody.
    private const int HoogstensDagen = 4;

    public static YamlMapping Van(Geval geval, Doel doel) => doel.Punt.Soort switch
    {
        Gevalpuntsoort.Maximum => Ruimte(geval),
        _ when doel.Sleutel.StartsWith("afspraken.", StringComparison.Ordinal) => Afspraken(geval),
        _ when geval.Verwacht.Contract is not null => Contract(geval, doel),
        _ => Toets(geval, doel),
    };

    private static YamlMapping Toets(Geval geval, Doel doel)
    {
        var toetsing = geval.Regeling.Toets(geval.Aanvraag, new ToetsOpties());
        var delen = new List<(string, YamlNode)>
        {
            ("uitkomst", Label(toetsing.Uitkomst)),
            ("vast", Gevalschets.Tekst(toetsing.Vast ? "ja" : "nee")),
            ("gefaald", Criteria(toetsing, CriteriumStatus.NietVoldaan)),
            ("open", Criteria(toetsing, CriteriumStatus.Open)),
        };
        if (doel.Sleutel.StartsWith("doelgroepen.", StringComparison.Ordinal))
        {
            var naam = doel.Sleutel.Split('.')[1];
            var geldt = toetsing.Doelgroepen.First(groep => groep.Naam == naam).Geldt;
            delen.Add(("doelgroepen", Gevalschets.Groep((naam, Gevalschets.Tekst(geldt switch { true => "ja", false => "nee", _ => "open" })))));
        }

        return Gevalschets.Groep([.. delen]);
    }

    // Other readers of YAML take these words for true and false.
    private static YamlScalar Label(string label) => label is "ja" or "nee" ? new YamlScalar(label, Aangehaald: true, SourceSpan.Whole("voorstel")) : Gevalschets.Tekst(label);

    private static YamlSequence Criteria(Toetsing toetsing, CriteriumStatus status) => Gevalschets.Lijst(
        toetsing.Criteria.Where(een => een.Status == status && een.Criterium.Soort != Criteriumsoort.Voorkeur).Select(een => een.Naam));

    private static YamlMapping Ruimte(Geval geval)
    {
        var ruimte = geval.Regeling.Ruimte(geval.Aanvraag, geval.Aanvraag.Peildatum!.Value, geval.Tellers);
        var plafonds = ruimte.Plafonds.Where(plafond => plafond.Geteld is not null && plafond.Aantal is not null).Select(plafond => (plafond.Quotum.Naam, (YamlNode)Gevalschets.Groep(
            ("oordeel", Gevalschets.Tekst(ToetsingJson.Naam(plafond.Oordeel))),
            ("aantal", Gevalschets.Tekst($"{plafond.Aantal}")),
            ("geteld", Gevalschets.Tekst($"{plafond.Geteld}")))));
        return Gevalschets.Groep(("ruimte", Gevalschets.Groep(("oordeel", Gevalschets.Tekst(ToetsingJson.Naam(ruimte.Oordeel))), ("plafonds", Gevalschets.Groep([.. plafonds])))));
    }

    private static YamlMapping Contract(Geval geval, Doel doel)
    {
        var verloop = geval.Regeling.Contracten.Verloop(geval.Verloop, geval.Tot);
        var naam = doel.Punt.Pad.Split('.') is ["contracten", "overgangen", var overgang, ..] ? overgang : null;
        var stappen = verloop.Stappen.Select(stap => (stap.Op, Uitslagen: stap.Vervolgen.SelectMany(vervolg => vervolg.Overgangen).Where(uitslag => naam is null || uitslag.Naam == naam).ToList()))
            .Where(stap => stap.Uitslagen.Count > 0).GroupBy(stap => stap.Op)
            .Select(dag => (Weergave.Iso(dag.Key), (YamlNode)Gevalschets.Groep([.. dag.SelectMany(stap => stap.Uitslagen).GroupBy(uitslag => uitslag.Naam)
                .Select(groep => (groep.Key, (YamlNode)Gevalschets.Groep(("soort", Gevalschets.Tekst(ToetsingJson.Naam(groep.First().Soort))))))])));
        var delen = new List<(string, YamlNode)> { ("stappen", Gevalschets.Groep([.. stappen])) };
        if (!verloop.Diagnostics.IsEmpty)
        {
            delen.Add(("meldingen", Gevalschets.Lijst(verloop.Diagnostics.Select(melding => melding.Id).Distinct())));
        }

        return Gevalschets.Groep(("contract", Gevalschets.Groep([.. delen])));
    }

    private static YamlMapping Afspraken(Geval geval)
    {
        var overzicht = Afspraakgevalcontrole.Overzicht(geval)!;
        var namen = geval.Verwacht.Afspraken.Select(een => een.Pad[0]).Distinct();
        return Gevalschets.Groep(("afspraken", Gevalschets.Groep([.. namen.Select(naam => (naam, (YamlNode)Afspraak(overzicht.Afspraken.First(een => een.Afspraak.Naam == naam))))])));
    }

    private static YamlMapping Afspraak(AfspraakUitslag uitslag)
    {
        var delen = new List<(string, YamlNode)> { ("stand", Gevalschets.Tekst(ToetsingJson.Naam(uitslag.Stand))) };
        ImmutableArray<string> dagen = [.. uitslag.Termijnen.Select(Afsprakenuitkomst.Uiterlijk).OfType<string>()];
        if (dagen.Length is > 0 and <= HoogstensDagen)
        {
            delen.Add(("uiterlijk", dagen is [var enige] ? Gevalschets.Tekst(enige) : Gevalschets.Lijst(dagen)));
        }

        return Gevalschets.Groep([.. delen]);
    }
}
