namespace Uitstroom.Rules;

/// <summary>The parts of the sections on amendment and local agreements.</summary>
internal static class Wijzigonderdelen
{
    public static IEnumerable<Onderdeel> Van(Regeling regeling)
    {
        if (regeling.Wijzigen is { } wijzigen)
        {
            yield return new Onderdeel("wijzigen", Onderdeelsoort.Wijzigen, $"een wijziging moet voldoen aan toets {wijzigen.Toets.Naam}", wijzigen.Bron);
        }

        foreach (var open in regeling.Lokaal)
        {
            var lezingen = open.Afwijken.Concat(open.Aanvullen).Select(bepaling => bepaling.Lezing).OfType<Lezing>();
            yield return new Onderdeel($"lokaal.{open.Naam}", Onderdeelsoort.Lokaal, $"lokaal iets anders afspreken: {Weergave.Leesbaar(open.Naam)}", open.Bron)
            {
                Steun = Steun.Geen.Met(lezingen),
            };
        }
    }
}
