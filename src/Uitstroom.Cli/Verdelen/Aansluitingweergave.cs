using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>How a printed table compares with its key, in Dutch sentences.</summary>
internal static class Aansluitingweergave
{
    public static void Toon(Scherm scherm, Aansluiting aansluiting)
    {
        scherm.Alinea($"{aansluiting.Sleutel.Titel} ({aansluiting.Sleutel.Naam}) [{string.Join(", ", aansluiting.Sleutel.Bron)}]", new Style(decoration: Decoration.Bold));
        foreach (var regel in Regels(aansluiting))
        {
            scherm.Alinea("  " + regel);
        }

        scherm.Regel();
    }

    private static IEnumerable<string> Regels(Aansluiting aansluiting)
    {
        foreach (var cel in aansluiting.Cellen)
        {
            yield return Cel(cel);
        }

        if (!aansluiting.ViaPercentages.IsEmpty)
        {
            var anders = aansluiting.ViaPercentages.Select(cel => $"{Plaats(cel)} {Getaltekst.Van(cel.Uitkomsten[0].Aantal)} (gedrukt {Getaltekst.Van(cel.Gedrukt)})");
            yield return $"- rekenen met de gedrukte percentages geeft samen {Getaltekst.Van(aansluiting.SomViaPercentages)}: {string.Join(", ", anders)}";
        }

        foreach (var som in aansluiting.Sommen)
        {
            var plaats = som.Naam == "totaal" ? $"de {som.Wat} samen" : $"de {som.Wat} van {Verdeelweergave.Gebied(aansluiting.Sleutel, som.Naam)}";
            yield return $"✗ {plaats} zijn {Getaltekst.Van(som.Som)}, en dat hoort {Getaltekst.Van(som.Hoort)} te zijn";
        }

        if (aansluiting.Richtgetallen is var (richtsom, perJaar))
        {
            yield return $"- de richtgetallen zijn samen {Getaltekst.Van(richtsom)}, over een jaar {Getaltekst.Van(perJaar)}; een richtgetal hoeft niet op te tellen";
        }

        foreach (var rij in aansluiting.ZonderOntvanger)
        {
            yield return $"? {rij.Groep ?? "een rij"}: {Getaltekst.Van(rij.Minstens)} zonder dat iemand genoemd is";
        }

        if (!aansluiting.ZonderRij.IsEmpty)
        {
            yield return $"? zonder rij: {string.Join(", ", aansluiting.ZonderRij)} ({(aansluiting.ZonderOntvanger.IsEmpty ? "niet geregeld" : "onbekend, zolang er rijen zijn die niemand noemen")})";
        }

        if (!aansluiting.NietTeControleren.IsEmpty)
        {
            yield return $"? niet na te rekenen: in de bron ontbreekt {string.Join(", ", aansluiting.NietTeControleren.Select(Verdeelweergave.Naam))}";
        }

        if (aansluiting.Klopt && aansluiting.NietTeControleren.IsEmpty)
        {
            yield return "✓ elk gedrukt getal volgt uit de sleutel, en elke som klopt";
        }

        foreach (var zin in aansluiting.Geldend)
        {
            yield return $"- {zin}";
        }
    }

    private static string Plaats(Celafwijking cel) => cel.Groep is null ? cel.Ontvanger : $"{cel.Ontvanger} in {cel.Groep}";

    private static string Cel(Celafwijking cel)
    {
        var wat = cel.Soort switch
        {
            Celsoort.Percentage => "percentage",
            Celsoort.Richtgetal => "richtgetal",
            _ => "aantal",
        };
        var uitkomsten = cel.Uitkomsten.Select(uitkomst => $"{Verdeelweergave.Naam(uitkomst.Methode)} geeft {(uitkomst.Aantal is { } aantal ? Getaltekst.Van(aantal) : "een gelijke rest")}");
        return $"{(cel.VolgtErgens ? "-" : "✗")} {Plaats(cel)}: {wat} {Getaltekst.Van(cel.Gedrukt)} gedrukt, exact {cel.Exact.Afgekapt()}; {string.Join(", ", uitkomsten)}";
    }
}
