using System.Text;
using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Monitoringwerk;

/// <summary>Registrations of the example region, made by chance or by hand.</summary>
internal static class Registraties
{
    public static readonly string[] Gemeenten = ["Aardam", "Beekdam", "Cruijdam"];
    public static readonly string[] Corporaties = ["Woonstede", "Thuishaven"];

    private static readonly string[] _doelgroepen = ["jongeren", "ex_gedetineerden", "begeleid"];

    public static Volledigheid Alles(int van = 2030, int tot = 2033) =>
        new(["aanvraag", "besluit", "aanbod", "contract", "afwijking"], new LocalDate(van, 1, 1), new LocalDate(tot, 12, 31));

    /// <summary>A registration by chance; some values are left out.</summary>
    public static Registratie Maak(Random kans)
    {
        var op = new LocalDate(2030, 1, 1).PlusDays(kans.Next(365 * 4));
        return kans.Next(4) switch
        {
            0 => Van("aanvraag", op, Misschien(kans, "gemeente", Gemeenten), Misschien(kans, "doelgroep", _doelgroepen)),
            1 => Van("besluit", op, Misschien(kans, "gemeente", Gemeenten), Misschien(kans, "doelgroep", _doelgroepen), Misschien(kans, "uitkomst", ["ja", "nee", "retour"])),
            2 => Van("aanbod", op, Misschien(kans, "gemeente", Gemeenten), Misschien(kans, "corporatie", Corporaties), Misschien(kans, "zorg", ["De Brug", "Het Anker"]),
                Misschien(kans, "urgentie_dag", [Iso(op.PlusDays(-kans.Next(200)))]), Misschien(kans, "wachtlijst_dag", [Iso(op.PlusDays(-kans.Next(200)))])),
            _ => Van("contract", op, Misschien(kans, "gemeente", Gemeenten), Misschien(kans, "corporatie", Corporaties), Misschien(kans, "vorm", ["drietal", "doorverhuur"])),
        };
    }

    public static Monitoringrapport Rapport(IEnumerable<Registratie> registraties, Volledigheid? volledig = null, MonitoringOpties? opties = null, Regeling? regeling = null)
    {
        var teller = (regeling ?? Streek.Regeling).Monitor(opties);
        if (volledig is not null)
        {
            teller.Voeg(volledig);
        }

        foreach (var registratie in registraties)
        {
            teller.Voeg(registratie);
        }

        return teller.Rapport();
    }

    public static Monitoringteller Json(params string[] regels)
    {
        var teller = Streek.Regeling.Monitor();
        for (var i = 0; i < regels.Length; i++)
        {
            teller.VoegJson(Encoding.UTF8.GetBytes(regels[i]), "f", i + 1);
        }

        return teller;
    }

    public static string Iso(LocalDate dag) => NodaTime.Text.LocalDatePattern.Iso.Format(dag);

    private static Registratie Van(string soort, LocalDate op, params (string Sleutel, string? Waarde)[] velden) =>
        Registratie.Van(soort, op, velden.Where(veld => veld.Waarde is not null).Select(veld => (veld.Sleutel, veld.Waarde!)));

    private static (string Sleutel, string? Waarde) Misschien(Random kans, string sleutel, string[] waarden) =>
        (sleutel, kans.Next(6) == 0 ? null : waarden[kans.Next(waarden.Length)]);
}
