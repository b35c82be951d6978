using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>werkdagen</c>: which days of the calendar a regeling takes off.</summary>
internal static class Werkdagenbinder
{
    public static Werkdagen? Bind(Bindcontext context, YamlNode? sectie, Kalender? kalender)
    {
        if (sectie is not YamlMapping || kalender is null)
        {
            return null;
        }

        var vrij = ImmutableArray.CreateBuilder<VrijeDag>();
        foreach (var entry in sectie.Onder("vrij").Namen())
        {
            var naam = entry.Sleutel.Tekst;
            if (kalender.Zoek(naam) is not { } dag)
            {
                context.Meld(AfspraakDiagnostics.OnbekendeFeestdag(entry.Sleutel.Plaats, naam, Suggestion.For(naam, kalender.Namen)));
            }
            else if (Keusbinder.BindTekst<bool>(context, entry.Waarde, "een vrije dag", waarde => JaNee(context, waarde, naam)) is { } isVrij)
            {
                vrij.Add(new VrijeDag(dag, isVrij));
            }
        }

        return new Werkdagen(kalender, vrij.ToImmutable()) { Bron = context.Bron(sectie.Onder("bron")) };
    }

    private static Keus<bool>.Vast? JaNee(Bindcontext context, YamlScalar waarde, string naam)
    {
        if (waarde.Tekst is "ja" or "nee")
        {
            return new Keus<bool>.Vast(waarde.Tekst == "ja");
        }

        context.Meld(VormDiagnostics.OnbekendWoord(waarde.Plaats, waarde.Tekst, naam, ["ja", "nee"]));
        return null;
    }
}
