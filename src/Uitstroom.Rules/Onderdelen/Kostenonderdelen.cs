namespace Uitstroom.Rules;

/// <summary>The parts of the section <c>kosten</c>.</summary>
internal static class Kostenonderdelen
{
    public static IEnumerable<Onderdeel> Van(Regeling regeling) => regeling.Kosten.SelectMany(Post);

    private static IEnumerable<Onderdeel> Post(Kostenpost post)
    {
        var pad = $"kosten.{post.Naam}";
        var bedragen = (post.Bedrag?.Alle() ?? []).Concat(post.Toestemming?.Boven.Alle() ?? []);
        yield return new Onderdeel(pad, Onderdeelsoort.Kosten, post.Titel, post.Bron)
        {
            Steun = Steun.Geen.Met(post.Voorwaarden()).Met(post.Waardelezingen()).Met(bedragen),
        };
        foreach (var rij in Toetsonderdelen.Rijen(post.Drager, $"{pad}.drager", Onderdeelsoort.Kosten, post.Titel))
        {
            yield return rij;
        }

        if (post.Tenzij is { } tenzij)
        {
            yield return new Onderdeel($"{pad}.tenzij", Onderdeelsoort.Kosten, $"{post.Titel}: wanneer dit niet geldt", tenzij.Bron);
        }

        if (post.Toestemming is { } toestemming)
        {
            yield return new Onderdeel($"{pad}.toestemming", Onderdeelsoort.Kosten, $"{post.Titel}: toestemming", toestemming.Bron);
        }
    }
}
