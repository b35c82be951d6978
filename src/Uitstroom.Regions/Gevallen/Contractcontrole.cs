using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Compares what the text says of a contract with what a case expects, and says in Dutch in what it differs.</summary>
internal sealed class Contractcontrole
{
    private readonly List<string> _verschillen = [];

    public static ImmutableArray<string> Controleer(Regeling regeling, Geval geval)
    {
        if (geval.Verwacht.Contract is not { } verwacht)
        {
            return [];
        }

        var controle = new Contractcontrole();
        if (verwacht.Keuze is { } keuze)
        {
            controle.Keuze(keuze, regeling.Contracten.Kies(geval.Aanvraag, geval.Aanvraag.Peildatum!.Value));
        }

        controle.Verloop(verwacht, regeling.Contracten.Verloop(geval.Verloop, geval.Tot));
        return [.. controle._verschillen];
    }

    private void Keuze(Verwachtedelen verwacht, Contractkeuze keuze)
    {
        Vergelijk("contract.keuze.soort", verwacht["soort"], [ToetsingJson.Naam(keuze.Soort)]);
        Vergelijk("contract.keuze.vormen", verwacht["vormen"], keuze.Keuze?.Vormen.Select(vorm => vorm.Naam) ?? []);
        Vergelijk("contract.keuze.volledig", verwacht["volledig"], keuze.Keuze is { } vast ? [JaNee(vast.Volledig)] : []);
        Vergelijk("contract.keuze.uitgesloten", verwacht["uitgesloten"], keuze.Uitgesloten.Select(vorm => vorm.Naam));
        Vergelijk("contract.keuze.mogelijk", verwacht["mogelijk"], keuze.Mogelijk.SelectMany(een => een.Vormen).Select(vorm => vorm.Naam));
        Redenen("contract.keuze", verwacht, keuze, keuze.Beslist);
    }

    private void Verloop(Contractverwachting verwacht, Contractverloop verloop)
    {
        foreach (var (op, naam, delen) in verwacht.Stappen)
        {
            var uitslagen = verloop.Stappen.Where(stap => Weergave.Iso(stap.Op) == op).SelectMany(stap => stap.Vervolgen)
                .SelectMany(vervolg => vervolg.Overgangen).Where(uitslag => uitslag.Naam == naam).ToList();
            if (uitslagen.Count == 0)
            {
                _verschillen.Add($"contract.stappen.{op}: verwacht overgang [{naam}], maar die is dan niet aan de orde");
            }

            foreach (var uitslag in uitslagen)
            {
                Overgang($"contract.stappen.{op}.{naam}", delen, uitslag);
            }
        }

        Vergelijk("contract.stand", verwacht.Stand["stand"], verloop.Mogelijk.IsEmpty ? ["geen"] : verloop.Mogelijk.Select(contract => contract.Vorm));
        Vergelijk("contract.ingang", verwacht.Stand["ingang"], verloop.Mogelijk.Select(contract => contract.IngangGeregeld ? Weergave.Iso(contract.Ingang) : "niet_geregeld"));
        Vergelijk("contract.geeindigd_op", verwacht.Stand["geeindigd_op"], verloop.Mogelijk.Where(contract => contract.IsBeeindigd).Select(contract => Dag(contract.GeeindigdOp)));
        Vergelijk("contract.meldingen", verwacht.Stand["meldingen"] ?? [], verloop.Diagnostics.Select(melding => melding.Id));
    }

    private void Overgang(string pad, Verwachtedelen verwacht, Overgangsuitslag uitslag)
    {
        Vergelijk($"{pad}.soort", verwacht["soort"], [ToetsingJson.Naam(uitslag.Soort)]);
        Vergelijk($"{pad}.open", verwacht["open"], uitslag.Open is { } open ? [open] : []);
        Vergelijk($"{pad}.mogelijk", verwacht["mogelijk"], uitslag.Mogelijk.Select(soort => ToetsingJson.Naam(soort)));
        Vergelijk($"{pad}.stap", verwacht["stap"], uitslag.Stap is { } stap ? [stap.Naam] : []);
        VergelijkNamen($"{pad}.deelnemers", verwacht["deelnemers"], uitslag.Deelnemers.Where(een => een.Geldt == true).Select(een => een.Wie));
        VergelijkNamen($"{pad}.misschien", verwacht["misschien"], uitslag.Deelnemers.Where(een => een.Geldt is null || !een.Lezingen.IsEmpty).Select(een => een.Wie));
        Vergelijk($"{pad}.eventueel_eerst", verwacht["eventueel_eerst"], uitslag.Aanbevolen.Select(een => een.Naam));
        Vergelijk($"{pad}.vanaf", verwacht["vanaf"], [Dag(uitslag.Vanaf)]);
        Vergelijk($"{pad}.loopt_door", verwacht["loopt_door"], [Dag(uitslag.LooptDoorTotEnMet)]);
        Vergelijk($"{pad}.huurder", verwacht["huurder"], uitslag.Huurderwissel is { } wissel ? [wissel.Naar] : []);
        Vergelijk($"{pad}.gevolgen", verwacht["gevolgen"], uitslag.Gevolgen.Select(gevolg => gevolg.Naam));
        Redenen(pad, verwacht, uitslag, uitslag.Beslist);
    }

    private void Redenen(string pad, Verwachtedelen verwacht, Contractuitslag uitslag, ImmutableArray<Beslisser> beslist)
    {
        Vergelijk($"{pad}.vast", verwacht["vast"], [JaNee(uitslag.Vast)]);
        Vergelijk($"{pad}.ontbreekt", verwacht["ontbreekt"], uitslag.Ontbreekt.Select(feit => feit.Naam));
        Vergelijk($"{pad}.vraag_nu", verwacht["vraag_nu"], uitslag.VraagNu.Select(feit => feit.Naam));
        if (verwacht["betwist"] is not null || verwacht["niet_uitgezocht"] is not null)
        {
            Vergelijk($"{pad}.betwist", verwacht["betwist"], uitslag.Betwist.Lezingen.Where(lezing => lezing.IsBetwist).Select(lezing => lezing.Lezing.Naam));
            Vergelijk($"{pad}.niet_uitgezocht", verwacht["niet_uitgezocht"], uitslag.Betwist.Lezingen.Where(lezing => !lezing.Nodig.IsEmpty).Select(lezing => lezing.Lezing.Naam));
        }

        Bevat($"{pad}.beslist", verwacht["beslist"], beslist.Select(beslisser => beslisser.Wie));
        Bevat($"{pad}.bepalingen", verwacht["bepalingen"], uitslag.Bepalingen);
    }

    private static string JaNee(bool waarde) => waarde ? "ja" : "nee";

    private static string Dag(LocalDate? dag) => dag is { } bekend ? Weergave.Iso(bekend) : "niet_geregeld";

    private void Vergelijk(string wat, ImmutableArray<string>? verwacht, IEnumerable<string> gekregen)
    {
        var werkelijk = gekregen.Distinct().ToList();
        if (verwacht is { } lijst && !lijst.ToHashSet().SetEquals(werkelijk))
        {
            Verschil(wat, lijst, werkelijk);
        }
    }

    /// <summary>As the other, for who takes part: <c>client</c> is <c>cliënt</c>.</summary>
    private void VergelijkNamen(string wat, ImmutableArray<string>? verwacht, IEnumerable<string> gekregen)
    {
        var werkelijk = gekregen.Distinct().ToList();
        if (verwacht is { } lijst && !lijst.Select(Kalenaam.Van).ToHashSet().SetEquals(werkelijk.Select(Kalenaam.Van)))
        {
            Verschil(wat, lijst, werkelijk);
        }
    }

    private void Bevat(string wat, ImmutableArray<string>? verwacht, IEnumerable<string> gekregen)
    {
        var werkelijk = gekregen.ToList();
        if (verwacht is { } lijst && !lijst.All(werkelijk.Contains))
        {
            Verschil(wat, lijst, werkelijk);
        }
    }

    private void Verschil(string wat, IEnumerable<string> verwacht, IEnumerable<string> gekregen) =>
        _verschillen.Add($"{wat}: verwacht [{string.Join(", ", verwacht)}], gekregen [{string.Join(", ", gekregen)}]");
}
