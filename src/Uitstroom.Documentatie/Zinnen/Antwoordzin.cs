using NodaTime.Text;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>What a fact is compared with, as the answer to its question: with the values of parameters filled in.</summary>
internal sealed class Antwoordzin(Regeling regeling)
{
    private static readonly LocalDateTimePattern _moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public string Van(Feit feit, Vergelijking vergelijking) => vergelijking switch
    {
        Vergelijking.IsGeen => "geen",
        Vergelijking.IsAanwezig => "bekend",
        Vergelijking.InKeuzes keuzes => Keuzes(feit, keuzes),
        Vergelijking.Tussen tussen => Grenzen(feit, tussen),
        Vergelijking.EenVan delen => Weergave.Opsomming(delen.Delen.Select(deel => Van(feit, deel))),
        Vergelijking.PerLezing lezing => Weergave.Opsomming(lezing.Opties.Select(optie => Van(feit, optie)).Distinct()) + ", dat hangt van de lezing af",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Keuzes(Feit feit, Vergelijking.InKeuzes keuzes)
    {
        if (keuzes.Tekst.StartsWith("in ", StringComparison.Ordinal) && regeling.Gebieden.FirstOrDefault(gebied => gebied.Naam == keuzes.Tekst[3..]) is { } gebied)
        {
            return $"een gemeente in {gebied.Titel}";
        }

        var waarden = feit.Type == FeitType.JaNee ? ["nee", "ja"] : feit.Waarden;
        return Weergave.Opsomming(Enumerable.Range(0, Math.Min(64, waarden.Length)).Where(nummer => (keuzes.Keuzes >> nummer & 1) == 1).Select(nummer => Weergave.Leesbaar(waarden[nummer])));
    }

    private static string Grenzen(Feit feit, Vergelijking.Tussen tussen)
    {
        var tekst = tussen.Tekst;
        foreach (var parameter in new[] { tussen.Onder, tussen.Boven }.Select(grens => grens?.Bron).OfType<Grensbron.VanParameter>().Select(van => van.Parameter).Distinct())
        {
            tekst = tekst.Replace(parameter.Naam, Getalzin.Van(parameter), StringComparison.Ordinal);
        }

        tekst = Datums(Weergave.Leesbaar(tekst)).Replace("peildatum", "de peildatum", StringComparison.Ordinal);
        var eenheid = feit.Berekend is Berekening.Leeftijd ? " jaar" : feit.Eenheid is { } naam && char.IsDigit(tekst[^1]) ? $" {naam}" : "";
        return tekst + eenheid;
    }

    /// <summary>Days and moments as people write them: <c>1 januari 2025</c>.</summary>
    private static string Datums(string tekst) => string.Join(' ', tekst.Split(' ').Select(woord =>
        LocalDatePattern.Iso.Parse(woord) is { Success: true, Value: var dag } ? Weergave.Datum(dag)
        : _moment.Parse(woord) is { Success: true, Value: var moment } ? Weergave.Tijdstip(moment)
        : woord));
}
