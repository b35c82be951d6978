using System.Text;
using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Contractwerk;

/// <summary>Short ways to make contracts, facts and lives of the example region.</summary>
internal static class Leven
{
    public const string Begin = "  - { op: 2030-02-10, gebeurtenis: ondertekening, vorm: drietal, ingang: 2030-03-01, duur: 24 maanden }\n";

    public static Contracten Contracten => Streek.Regeling.Contracten;

    public static Aanvraag Feiten(string feiten = "", string lezingen = "", Regeling? regeling = null)
    {
        var tekst = $"feiten: {{ {feiten} }}\nlezingen: {{ {lezingen} }}\n";
        var gelezen = AanvraagLoader.Load("f", Encoding.UTF8.GetBytes(tekst), regeling ?? Streek.Regeling);
        gelezen.Diagnostics.Should().BeEmpty();
        return gelezen.Aanvraag!;
    }

    /// <summary>A contract from 1 March 2030, of two years unless said otherwise.</summary>
    public static Contract Contract(string vorm = "drietal", Period? duur = null)
    {
        var (contract, meldingen) = Contracten.Begin(new Contractbegin
        {
            Vorm = vorm,
            Ingang = new LocalDate(2030, 3, 1),
            Duur = duur ?? (vorm == "zelfstandig" ? null : Period.FromMonths(24)),
        });
        meldingen.Should().BeEmpty();
        return contract!;
    }

    public static Overgangsuitslag Uitslag(this Vervolg vervolg, string overgang) => vervolg.Overgangen.Single(uitslag => uitslag.Naam == overgang);

    /// <summary>The life in a file, with all that was wrong with the file and the events.</summary>
    public static (Contractverloop Verloop, List<string> Meldingen) Verloop(string tekst, LocalDate? tot = null, Regeling? regeling = null)
    {
        regeling ??= Streek.Regeling;
        var (gebeurtenissen, fouten) = VerloopLoader.Load("f", Encoding.UTF8.GetBytes(tekst), regeling);
        var verloop = regeling.Contracten.Verloop(gebeurtenissen, tot);
        return (verloop, [.. fouten.Concat(verloop.Diagnostics).Select(melding => melding.Id)]);
    }

    public static IEnumerable<string> Stand(this Contractverloop verloop) => verloop.Mogelijk.Select(contract => contract.Vorm);
}
