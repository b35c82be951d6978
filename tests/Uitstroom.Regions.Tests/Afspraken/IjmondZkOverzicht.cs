using System.Text;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Afspraken;

/// <summary>The overview of IJmond and Zuid-Kennemerland for events that are written on one line.</summary>
internal static class IjmondZkOverzicht
{
    private static readonly string[] _groepen = ["feit ", "gedaan ", "lezing "];

    /// <summary>Events after each other with <c>;</c>; <c>feit</c>, <c>gedaan</c> or <c>lezing</c> in front says that it is that.</summary>
    public static Afsprakenoverzicht Op(string op, string regels, string? totEnMet = null)
    {
        var regeling = Regio.Alle["ijmond-zk"].Regeling;
        var delen = regels.Split("; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(deel => deel.TrimEnd(';')).ToList();
        var tekst = Groep("gebeurtenissen", delen.Where(deel => !_groepen.Any(groep => deel.StartsWith(groep, StringComparison.Ordinal))))
            + Groep("feiten", Met(delen, "feit ")) + Groep("gedaan", Met(delen, "gedaan ")) + Groep("lezingen", Met(delen, "lezing "));
        var gelezen = GebeurtenissenLoader.Load("gebeurtenissen.yaml", Encoding.UTF8.GetBytes($"op: {op}\n{tekst}"), regeling);
        gelezen.Diagnostics.Should().BeEmpty();
        return regeling.AfsprakenOp(gelezen.Gebeurtenissen!, new AfsprakenOpties { TotEnMet = totEnMet is null ? null : Feitlezer.Datum(totEnMet) });
    }

    private static IEnumerable<string> Met(IEnumerable<string> delen, string groep) =>
        delen.Where(deel => deel.StartsWith(groep, StringComparison.Ordinal)).Select(deel => deel[groep.Length..]);

    private static string Groep(string naam, IEnumerable<string> regels) =>
        string.Concat(regels.Select(regel => $"  {regel}\n")) is { Length: > 0 } onder ? $"{naam}:\n{onder}" : "";
}
