using System.Globalization;
using System.Text;
using Uitstroom.Regions.Tests.Fuzz;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Vijandig;

/// <summary>What the process for hostile region files does: load, and when that goes well test an empty and a full application with all that hangs on it.</summary>
internal static class Regioproces
{
    /// <summary>Writes the bytes that all of it allocated, and a line per diagnostic or outcome.</summary>
    public static async Task<int> Toets(string pad)
    {
        var ervoor = GC.GetTotalAllocatedBytes(precise: true);
        var load = RegelingLoader.Load(pad);
        var regels = load.Diagnostics.Select(melding => melding.ToString()).ToList();
        if (load.Regeling is { } regeling)
        {
            var vol = new Aanvraagbron(new Random(1)).Bestand(regeling, passend: true);
            Aanvraag[] aanvragen = [Aanvraag.Voor(regeling).Bouw().Aanvraag!, AanvraagLoader.Load("f", Encoding.UTF8.GetBytes(vol), regeling).Aanvraag!];
            foreach (var aanvraag in aanvragen)
            {
                Wetten.Toets(regeling, aanvraag, alles: true);
                regels.Add("uitkomst " + regeling.Toets(aanvraag, new NodaTime.LocalDate(2031, 3, 31)).Uitkomst);
            }
        }

        await Console.Out.WriteLineAsync((GC.GetTotalAllocatedBytes(precise: true) - ervoor).ToString(CultureInfo.InvariantCulture));
        await Console.Out.WriteLineAsync(string.Join('\n', regels));
        return 0;
    }
}
