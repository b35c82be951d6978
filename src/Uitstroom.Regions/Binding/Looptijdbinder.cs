using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>geldig</c>.</summary>
internal static class Looptijdbinder
{
    /// <summary>The first day alone, for what is bound before the facts are.</summary>
    public static LocalDate? Begin(YamlNode? sectie) => sectie.Onder("van").Tekst() is { } tekst ? Feitlezer.Datum(tekst) : null;

    public static Looptijd Bind(Bindcontext context, YamlNode? sectie)
    {
        var van = Datum(context, sectie.Onder("van"), magStil: true);
        var totEnMet = Datum(context, sectie.Onder("tot_en_met"), magStil: false);
        if (totEnMet < van)
        {
            context.Meld(RegelingDiagnostics.OmgekeerdeLooptijd(sectie!.Plaats));
        }

        return new Looptijd
        {
            Van = van,
            TotEnMet = totEnMet,
            VerlengdTotEnMet = context.Feit(sectie.Onder("verlengd_tot_en_met"), FeitType.Datum),
            Verlengen = sectie.Onder("verlengen") is { } verlengen ? Verlengen(verlengen) : null,
            Doorloop = Doorloopbinder.Bepalingen(context, sectie.Onder("blijft_gelden"), "geldig.blijft_gelden"),
            Bron = context.Bron(sectie.Onder("bron")),
        };
    }

    private static string Verlengen(YamlNode knoop)
    {
        var telkens = knoop.Onder("telkens").Tekst() is { } duur ? $"telkens met {duur}" : "te verlengen";
        var mits = knoop.Onder("mits").Tekst() is { } voorwaarde ? $", {voorwaarde}" : "";
        var beslist = knoop.Onder("beslist").Tekst() is { } wie ? $", door {Weergave.Leesbaar(wie)}" : "";
        return telkens + mits + beslist;
    }

    private static LocalDate? Datum(Bindcontext context, YamlNode? knoop, bool magStil)
    {
        if (knoop.Tekst() is not { } tekst || (magStil && tekst == "niet_in_bron"))
        {
            return null;
        }

        var datum = Feitlezer.Datum(tekst);
        if (datum is null)
        {
            context.Meld(VormDiagnostics.OngeldigeDatum(knoop!.Plaats, tekst));
        }

        return datum;
    }
}
