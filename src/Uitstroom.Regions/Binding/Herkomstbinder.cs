using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds what a verdeelsleutel says on dividing by origin.</summary>
internal sealed class Herkomstbinder(Bindcontext context)
{
    public Herkomstregel? Bind(YamlMapping knoop, Partijgroep over, string pad)
    {
        var rest = Keusbinder.BindWoord(context, knoop["rest"], "hoe de rest wordt verdeeld", "rest", Verdeelwoorden.Restverdelingen);
        if (context.Feit(knoop["feit"]) is not { } feit || rest is null)
        {
            return null;
        }

        if (feit.Type != FeitType.Keuze || over.Leden.Any(lid => lid.AlleenBij is null && !feit.Waarden.Contains(lid.Naam)))
        {
            context.Meld(SleutelDiagnostics.HerkomstFeit(knoop["feit"]!.Plaats, feit.Naam, over.Naam));
            return null;
        }

        return new Herkomstregel
        {
            Feit = feit,
            Restverdeling = rest,
            BovenAandeel = Punt(knoop["boven_aandeel"]),
            MeerVraagDanAanbod = Punt(knoop["meer_vraag_dan_aanbod"]),
            Uitgezonderd = knoop["niet_voor"] is YamlMapping uitzondering ? Uitzondering(uitzondering, $"{pad}.herkomst.niet_voor") : null,
        };
    }

    private Herkomstuitzondering? Uitzondering(YamlMapping knoop, string pad)
    {
        var behandeling = Keusbinder.BindWoord(context, knoop["behandeling"], "een behandeling", "behandeling", Verdeelwoorden.Behandelingen);
        var wanneer = new Voorwaardebinder(context).Bind(knoop["wanneer"], $"{pad}.wanneer");
        return behandeling is null || wanneer is null ? null : new Herkomstuitzondering(wanneer, behandeling, context.Bron(knoop["bron"]));
    }

    private Beslispunt? Punt(YamlNode? knoop) =>
        knoop.Onder("beslist").Tekst() is { } wie ? new Beslispunt(wie, context.Bron(knoop.Onder("bron"))) : null;
}
