using System.Text;

namespace Uitstroom.Rules;

/// <summary>The life of a contract as Dutch text: a line per day.</summary>
internal static class Verlooptekst
{
    public static string Schrijf(Contractverloop verloop)
    {
        var tekst = new StringBuilder(2048);
        tekst.Append(Titel(verloop)).Append('\n');
        foreach (var stap in verloop.Stappen)
        {
            tekst.Append('\n').Append(Weergave.Iso(stap.Op)).Append("  ").Append(Kop(stap)).Append('\n');
            foreach (var regel in Regels(stap))
            {
                tekst.Append("            ").Append(regel).Append('\n');
            }
        }

        tekst.Append('\n');
        foreach (var regel in Slot(verloop))
        {
            tekst.Append(regel).Append('\n');
        }

        return tekst.ToString();
    }

    public static string Titel(Contractverloop verloop)
    {
        var kenmerk = verloop.Feiten?.Kenmerk is { } naam ? $" ({naam})" : "";
        return $"{verloop.Regeling.Titel}: verloop van het contract{kenmerk}";
    }

    /// <summary>How a contract stands: <c>driehoekscontract, van 1 maart 2022 tot en met 29 februari 2024</c>.</summary>
    public static string Stand(Contract contract)
    {
        if (contract.IsBeeindigd)
        {
            return contract.GeeindigdOp is { } op ? $"beëindigd op {Weergave.Datum(op)}" : "beëindigd; op welke dag is niet geregeld in de tekst";
        }

        if (contract.Beschrijving is not { } vorm)
        {
            return "wat er met het contract is gebeurd, is niet geregeld in de tekst";
        }

        var van = contract.IngangGeregeld ? $"vanaf {Weergave.Datum(contract.Ingang)}" : "vanaf een dag die niet geregeld is";
        var tot = contract.Einde is { } einde ? $" tot en met {Weergave.Datum(einde)}" : "";
        var door = contract.LooptDoorTotEnMet is { } laatste ? $"; de huur loopt door tot en met {Weergave.Datum(laatste)}" : "";
        return $"{vorm.Titel} {van}{tot}{Duur(contract)}{door}";
    }

    /// <summary>The agreed duration, when it is over and nothing followed by itself.</summary>
    private static string Duur(Contract contract) =>
        contract.Einde is null && contract.Regeling.Contracten.Regels.EindeDuur?.Naam is { } einde
            && contract.Geschiedenis.LastOrDefault(stap => stap.Gebeurtenis == einde || stap.Overgang is not null) is { Overgang: null } stap
            ? $"; de afgesproken duur liep tot en met {Weergave.Datum(stap.Op)}"
            : "";

    public static string Kop(Verloopstap stap)
    {
        var bron = stap.Gebeurtenis.Bron.IsEmpty ? "" : $"  [{string.Join(", ", stap.Gebeurtenis.Bron)}]";
        return $"{stap.Gebeurtenis.Titel}{(stap.Vanzelf ? " (volgt uit de duur)" : "")}{bron}";
    }

    public static IEnumerable<string> Regels(Verloopstap stap)
    {
        if (stap.Begonnen is { Beschrijving: { } vorm } contract)
        {
            yield return $"✓ begint: {Stand(contract)}  [{string.Join(", ", vorm.Bron)}]";
            foreach (var regel in Vormtekst.Regels(contract.Regeling.Contracten, vorm))
            {
                yield return "    " + regel;
            }
        }

        var groepen = stap.Vervolgen.Where(_ => !stap.Gebeurtenis.IsLos).Select(vervolg => (Stand: Stand(vervolg.Van), Regels: Regels(vervolg))).GroupBy(een => string.Join('\n', een.Regels)).ToList();
        foreach (var groep in groepen)
        {
            if (groepen.Count > 1)
            {
                yield return $"als het contract dan is: {Weergave.Opsomming(groep.Select(een => een.Stand).Distinct())}";
            }

            foreach (var regel in groep.First().Regels)
            {
                yield return (groepen.Count > 1 ? "  " : "") + regel;
            }
        }

        if (stap.Besluit is { } besluit)
        {
            yield return $"✓ besluit: {Weergave.Leesbaar(besluit)}, door {stap.Door}";
        }
    }

    private static List<string> Regels(Vervolg vervolg)
    {
        var geldt = vervolg.Overgangen.Where(uitslag => uitslag.Soort != Overgangsoort.NietVanToepassing || uitslag.Betwist.IsBetwist).ToList();
        return geldt.Count == 0 ? ["- de tekst verbindt hieraan geen gevolg voor het contract"] : [.. geldt.SelectMany(Overgangstekst.Regels)];
    }

    public static IEnumerable<string> Slot(Contractverloop verloop)
    {
        if (verloop.Mogelijk.IsEmpty)
        {
            return ["Stand: er is nog geen contract"];
        }

        return verloop.Contract is { } contract
            ? [$"Stand: {Stand(contract)}"]
            : verloop.Mogelijk.Select(mogelijk => $"  ? {Stand(mogelijk)}").Prepend("Stand: nog niet bekend; het kan zijn:");
    }
}
