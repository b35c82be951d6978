using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Binds who acts, hears or takes part: a role, a list, one per reading, <c>een_of_meer</c>, or rows of <c>kies</c> (the first
/// that holds) or <c>kies_alle</c> (all that hold).
/// </summary>
internal sealed class Betrokkenenbinder(Bindcontext context)
{
    private readonly Voorwaardebinder _voorwaarden = new(context);

    /// <summary>Who; nobody when nothing is said or, after a diagnostic, when it is wrong.</summary>
    public Betrokkenen Bind(YamlNode? knoop, string pad)
    {
        switch (knoop)
        {
            case null or YamlScalar { Ontbreekt: true }:
                return Betrokkenen.Geen;
            case YamlMapping { Entries: [{ Sleutel.Tekst: "kies" or "kies_alle" } kies] }:
                return new Betrokkenen(Rijen(kies, $"{pad}.{kies.Sleutel.Tekst}"), kies.Sleutel.Tekst == "kies_alle", EenOfMeer: false);
            case YamlMapping { Entries: [{ Sleutel.Tekst: "een_of_meer" } meer] }:
                return Los(meer.Waarde, eenOfMeer: true);
            default:
                return Los(knoop, eenOfMeer: false);
        }
    }

    private Betrokkenen Los(YamlNode knoop, bool eenOfMeer) =>
        Rollen(knoop) is { } rollen ? new Betrokkenen([new Betrokkenenrij(null, rollen, [])], Alle: false, eenOfMeer) : Betrokkenen.Geen;

    private ImmutableArray<Betrokkenenrij> Rijen(YamlEntry kies, string pad)
    {
        if (kies.Waarde is not YamlMapping { Entries.IsEmpty: false } rijen)
        {
            context.Meld(RegelingDiagnostics.Leeg(kies.Waarde.Plaats, kies.Sleutel.Tekst));
            return [];
        }

        var gebonden = ImmutableArray.CreateBuilder<Betrokkenenrij>();
        var vorm = new Vormcontrole(context.Meldingen);
        foreach (var rij in rijen.Entries)
        {
            var onder = $"{pad}.{rij.Sleutel.Tekst}";
            vorm.Controleer(rij.Waarde, Keusvormen.Kiesrij, onder);
            var wanneer = rij.Waarde.Onder("wanneer") is { } voorwaarde ? _voorwaarden.Bind(voorwaarde, $"{onder}.wanneer") : null;
            if (rij.Waarde.Onder("dan") is { } dan && Rollen(dan) is { } rollen)
            {
                gebonden.Add(new Betrokkenenrij(wanneer, rollen, context.Bron(rij.Waarde.Onder("bron"))) { Naam = rij.Sleutel.Tekst });
            }
        }

        return gebonden.ToImmutable();
    }

    private Keus<ImmutableArray<Rol>>? Rollen(YamlNode knoop) => Keusbinder.Bind<ImmutableArray<Rol>>(context, knoop, deel =>
    {
        if (deel is YamlMapping || (deel is YamlSequence reeks && (reeks.Items.IsEmpty || !reeks.Items.All(item => item is YamlScalar))))
        {
            context.Meld(VormDiagnostics.VerkeerdeVorm(
                deel.Plaats, "wie", "een rol, een lijst van rollen, `lezing.NAAM`, `een_of_meer: [a, b]`, of rijen met `kies` of `kies_alle`"));
            return null;
        }

        return new Keus<ImmutableArray<Rol>>.Vast([.. deel.Scalars().Select(naam => context.Rol(naam)!)]);
    });
}
