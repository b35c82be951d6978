using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Compares what the text says of a contract with what a case expects.</summary>
internal sealed class Contractcontrole
{
    private readonly Regeling _regeling;
    private readonly Verschillen _verschillen;

    private Contractcontrole(Regeling regeling, Verschillen verschillen) => (_regeling, _verschillen) = (regeling, verschillen);

    public static void Controleer(Geval geval, Verschillen verschillen)
    {
        if (geval.Verwacht.Contract is not { } verwacht)
        {
            return;
        }

        var (regeling, controle) = (geval.Regeling, new Contractcontrole(geval.Regeling, verschillen));
        if (verwacht.Keuze is { } keuze && geval.Aanvraag.Peildatum is { } dag)
        {
            controle.Keuze(keuze, regeling.Contracten.Kies(geval.Aanvraag, dag));
        }

        Padcontrole.PerNaam(verschillen, "contract.vormen", verwacht.Vormen, naam => regeling.Contracten.Vormen.FirstOrDefault(vorm => vorm.Naam == naam) is { } vorm
            ? (Contractvormuitkomst.Van(vorm), () => [$"Dit zegt de tekst van {Weergave.Leesbaar(naam)}{Gevaluitleg.Bron(regeling, vorm.Bron)}"])
            : null);
        controle.Verloop(verwacht, regeling.Contracten.Verloop(geval.Verloop, geval.Tot));
    }

    private void Keuze(Verwachtedelen verwacht, Contractkeuze keuze)
    {
        var sinds = _verschillen.Aantal;
        _verschillen.Lijst("contract.keuze.soort", verwacht["soort"], [ToetsingJson.Naam(keuze.Soort)]);
        _verschillen.Lijst("contract.keuze.vormen", verwacht["vormen"], keuze.Keuze?.Vormen.Select(vorm => vorm.Naam) ?? []);
        _verschillen.Lijst("contract.keuze.volledig", verwacht["volledig"], keuze.Keuze is { } vast ? [JaNee(vast.Volledig)] : []);
        _verschillen.Lijst("contract.keuze.uitgesloten", verwacht["uitgesloten"], keuze.Uitgesloten.Select(vorm => vorm.Naam));
        _verschillen.Lijst("contract.keuze.mogelijk", verwacht["mogelijk"], keuze.Mogelijk.SelectMany(een => een.Vormen).Select(vorm => vorm.Naam));
        Redenen("contract.keuze", verwacht, keuze, keuze.Beslist);
        Leg(sinds, keuze);
    }

    private void Verloop(Contractverwachting verwacht, Contractverloop verloop)
    {
        foreach (var (op, naam, delen) in verwacht.Stappen)
        {
            var uitslagen = verloop.Stappen.Where(stap => Weergave.Iso(stap.Op) == op).SelectMany(stap => stap.Vervolgen)
                .SelectMany(vervolg => vervolg.Overgangen).Where(uitslag => uitslag.Naam == naam).ToList();
            if (uitslagen.Count == 0)
            {
                _verschillen.Voeg($"contract.stappen.{op}.{naam}", [naam], ["deze overgang is dan niet aan de orde"]);
            }

            foreach (var uitslag in uitslagen)
            {
                var sinds = _verschillen.Aantal;
                Overgang($"contract.stappen.{op}.{naam}", delen, uitslag);
                Leg(sinds, uitslag);
            }
        }

        _verschillen.Lijst("contract.stand", verwacht.Stand["stand"], verloop.Mogelijk.IsEmpty ? ["geen"] : verloop.Mogelijk.Select(contract => contract.Vorm));
        _verschillen.Lijst("contract.ingang", verwacht.Stand["ingang"], verloop.Mogelijk.Select(contract => contract.IngangGeregeld ? Weergave.Iso(contract.Ingang) : "niet_geregeld"));
        _verschillen.Lijst("contract.geeindigd_op", verwacht.Stand["geeindigd_op"], verloop.Mogelijk.Where(contract => contract.IsBeeindigd).Select(contract => Dag(contract.GeeindigdOp)));
        var voor = _verschillen.Aantal;
        _verschillen.Lijst("contract.meldingen", verwacht.Stand["meldingen"] ?? [], verloop.Diagnostics.Select(melding => melding.Id));
        _verschillen.Leg(voor, verloop.Diagnostics.Select(melding => melding.ToString()));
    }

    private void Overgang(string pad, Verwachtedelen verwacht, Overgangsuitslag uitslag)
    {
        _verschillen.Lijst($"{pad}.soort", verwacht["soort"], [ToetsingJson.Naam(uitslag.Soort)]);
        _verschillen.Lijst($"{pad}.open", verwacht["open"], uitslag.Open is { } open ? [open] : []);
        _verschillen.Lijst($"{pad}.mogelijk", verwacht["mogelijk"], uitslag.Mogelijk.Select(soort => ToetsingJson.Naam(soort)));
        _verschillen.Lijst($"{pad}.stap", verwacht["stap"], uitslag.Stap is { } stap ? [stap.Naam] : []);
        _verschillen.Rollen($"{pad}.deelnemers", verwacht["deelnemers"], uitslag.Deelnemers.Where(een => een.Geldt == true).Select(een => een.Wie));
        _verschillen.Rollen($"{pad}.misschien", verwacht["misschien"], uitslag.Deelnemers.Where(een => een.Geldt is null || !een.Lezingen.IsEmpty).Select(een => een.Wie));
        _verschillen.Lijst($"{pad}.eventueel_eerst", verwacht["eventueel_eerst"], uitslag.Aanbevolen.Select(een => een.Naam));
        _verschillen.Lijst($"{pad}.vanaf", verwacht["vanaf"], [Dag(uitslag.Vanaf)]);
        _verschillen.Lijst($"{pad}.loopt_door", verwacht["loopt_door"], [Dag(uitslag.LooptDoorTotEnMet)]);
        _verschillen.Lijst($"{pad}.huurder", verwacht["huurder"], uitslag.Huurderwissel is { } wissel ? [wissel.Naar] : []);
        _verschillen.Lijst($"{pad}.gevolgen", verwacht["gevolgen"], uitslag.Gevolgen.Select(gevolg => gevolg.Naam));
        Redenen(pad, verwacht, uitslag, uitslag.Beslist);
    }

    private void Redenen(string pad, Verwachtedelen verwacht, Contractuitslag uitslag, ImmutableArray<Beslisser> beslist)
    {
        _verschillen.Lijst($"{pad}.vast", verwacht["vast"], [JaNee(uitslag.Vast)]);
        _verschillen.Lijst($"{pad}.ontbreekt", verwacht["ontbreekt"], uitslag.Ontbreekt.Select(feit => feit.Naam));
        _verschillen.Lijst($"{pad}.vraag_nu", verwacht["vraag_nu"], uitslag.VraagNu.Select(feit => feit.Naam));
        if (verwacht["betwist"] is not null || verwacht["niet_uitgezocht"] is not null)
        {
            _verschillen.Lijst($"{pad}.betwist", verwacht["betwist"], uitslag.Betwist.Lezingen.Where(lezing => lezing.IsBetwist).Select(lezing => lezing.Lezing.Naam));
            _verschillen.Lijst($"{pad}.niet_uitgezocht", verwacht["niet_uitgezocht"], uitslag.Betwist.Lezingen.Where(lezing => !lezing.Nodig.IsEmpty).Select(lezing => lezing.Lezing.Naam));
        }

        _verschillen.Bevat($"{pad}.beslist", verwacht["beslist"], beslist.Select(beslisser => beslisser.Wie));
        _verschillen.Bevat($"{pad}.bepalingen", verwacht["bepalingen"], uitslag.Bepalingen);
    }

    private void Leg(int sinds, Contractuitslag uitslag) => _verschillen.Leg(
        sinds, Gevaluitleg.Criteria(_regeling, uitslag.Uitleg, _ => true).Append($"Dit rust op{Gevaluitleg.Bron(_regeling, uitslag.Bepalingen)}"));

    private static string JaNee(bool waarde) => waarde ? "ja" : "nee";

    private static string Dag(LocalDate? dag) => dag is { } bekend ? Weergave.Iso(bekend) : "niet_geregeld";
}
