using System.Text;
using NodaTime;
using NRules;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.NRules.Tests;

/// <summary>A small regeling of an invented region, with one criterion that comes first, one with a guard and two doelgroepen.</summary>
internal static class Streek
{
    public static readonly LocalDate Dag = new(2030, 6, 1);

    public static Regeling Een { get; } = Laad("een");

    public static Regeling Twee { get; } = Laad("twee");

    /// <summary>The same words under another name, or with another text of the question.</summary>
    public static Regeling Laad(string naam, string vraag = "b?")
    {
        var load = Lees(naam, vraag);
        load.Diagnostics.Should().BeEmpty();
        return load.Regeling!;
    }

    public static LoadResult Lees(string naam, string vraag = "b?") => RegelingLoader.Load(naam + ".yaml", Encoding.UTF8.GetBytes($$"""
        regeling: {{naam}}
        titel: Convenant
        formaat: 1
        geldig: { van: 2030-01-01, bron: s-1 }
        partijen: { gemeenten: { leden: { Aardam: {}, Beekdam: {} }, bron: s-1 } }
        feiten:
          a: { type: ja_nee, vraag: "a?" }
          b: { type: ja_nee, vraag: "{{vraag}}" }
          c: { type: ja_nee, vraag: "c?" }
          d: { type: ja_nee, vraag: "d?" }
        lezingen:
          streng: { vraag: "?", opties: { wel: "wel", niet: "niet" }, standaard: wel, bron: s-2 }
        doelgroepen:
          groep: { titel: De groep, wanneer: { c: ja }, antwoorden: { route: { kies: { snel: { wanneer: { d: ja }, dan: tafel, bron: s-3 }, anders: { dan: niet_geregeld } } } }, bron: s-3 }
          andere: { wanneer: { c: nee }, bron: s-3.1 }
        toetsen:
          toelating:
            bron: s-4
            volgorde: [nib, 'nee', retour, 'ja']
            uitkomsten: { nib: { soort: niet_in_behandeling }, 'nee': { soort: voldoet_niet }, retour: { soort: onvolledig }, 'ja': { soort: voldoet } }
            criteria:
              eerst: { vooraf: ja, eis: { a: ja }, bij_niet_voldaan: nib, bron: [s-5, s-6] }
              hoort: { eis: { doelgroep: aanwezig }, bron: s-3 }
              daarna: { titel: Daarna, wanneer: { c: ja }, eis: { b: ja }, bron: s-7 }
              liefst: { voorkeur: { lezing.streng: { wel: { d: ja }, niet: { d: nee } } }, bron: s-8 }
          afwijzing:
            bron: s-9
            volgorde: ['nee', retour, 'ja']
            uitkomsten: { 'nee': { soort: voldoet_niet }, retour: { soort: onvolledig }, 'ja': { soort: voldoet } }
            criteria:
              terecht: { eis: { d: ja }, bron: s-9 }

        """));

    public static Aanvraagfeit Aanvraag(Regeling regeling, string id, string feiten, ToetsOpties? opties = null) =>
        new(id, regeling, Kennis(regeling, feiten), opties ?? new ToetsOpties { Peildatum = Dag });

    /// <summary>Knowledge in short: <c>a b- c</c> is a ja, b nee, c ja.</summary>
    public static Aanvraag Kennis(Regeling regeling, string feiten)
    {
        var bouw = Rules.Aanvraag.Voor(regeling);
        foreach (var feit in feiten.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            bouw.Met(feit[..1], feit.Length == 1);
        }

        return bouw.Bouw().Aanvraag!;
    }

    public static ISession Sessie(params Regeling[] regelingen) => new Sessiefabrieken().Voor(Regelrepository.Van(regelingen).Repository!).Fabriek!.CreateSession();

    /// <summary>What a session says of criteria: <c>een/1 eerst Voldaan</c>.</summary>
    public static IEnumerable<string> Criteria(this ISession sessie) =>
        sessie.Query<Criteriumfeit>().Select(feit => $"{feit.Sleutel.Regeling}/{feit.Sleutel.Id} {feit.Naam} {feit.Status}").Order(StringComparer.Ordinal);

    public static IEnumerable<string> Doelgroepen(this ISession sessie) =>
        sessie.Query<Doelgroepfeit>().AsEnumerable().Select(feit => $"{feit.Naam} {feit.Geldt?.ToString() ?? "?"}").Order(StringComparer.Ordinal);

    public static IEnumerable<string> Uitkomsten(this ISession sessie) =>
        sessie.Query<Toetsingfeit>().Select(feit => $"{feit.Sleutel.Regeling}/{feit.Sleutel.Id} {feit.Uitkomst}").Order(StringComparer.Ordinal);
}
