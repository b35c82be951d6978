using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Finds what can still be done when a ceiling is full.</summary>
internal static class Uitwegen
{
    public static ImmutableArray<Uitweg> Van(Quotumvraag vraag, Quotum quotum)
    {
        var uitwegen = ImmutableArray.CreateBuilder<Uitweg>();
        if (quotum.HogerMits is { } mits)
        {
            var feiten = mits.Wanneer.Boom().OfType<Voorwaarde.Blad>().Select(blad => Weergave.Leesbaar(blad.Feit.Naam)).Distinct();
            uitwegen.Add(new Uitweg(
                "hoger_mits", mits.Beslist?.Voor(vraag.Feiten) ?? Rol.Ongenoemd, $"meer kan alleen met {Weergave.Opsomming(feiten, "en")}", true, mits.Bron));
        }

        if (quotum.BijMeer is { } stap)
        {
            uitwegen.Add(new Uitweg("overleg", stap.Door.Voor(vraag.Feiten), stap.Doet, true, stap.Bron));
        }

        if (vraag.Regeling.Hardheidsclausule is { } clausule && quotum.Hardheidsclausule != "nee")
        {
            var open = quotum.Hardheidsclausule == "ja";
            uitwegen.Add(new Uitweg(
                "hardheidsclausule",
                clausule.Beslist.Voor(vraag.Feiten),
                open ? "de hardheidsclausule kan hiervan afwijken" : "of de hardheidsclausule hiervan kan afwijken staat niet in de tekst",
                open ? true : null,
                clausule.Bron));
        }

        return uitwegen.ToImmutable();
    }
}
