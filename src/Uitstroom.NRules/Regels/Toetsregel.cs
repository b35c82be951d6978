using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.NRules;

/// <summary>A toets: matches every application that can be tested on it, and yields the finished result.</summary>
internal sealed class Toetsregel(Regelingversie versie, Toets toets) : Regel
{
    public override string Pad { get; } = $"toetsen.{toets.Naam}";

    public override int Prioriteit => NRules.Prioriteit.Toetsing;

    public override string Titel => toets.Titel;

    public override ImmutableArray<string> Bron => toets.Bron;

    public override ImmutableArray<string> Labels => [versie.Naam, "toetsen"];

    public override bool Past(Aanvraagfeit aanvraag) =>
        aanvraag.Sleutel.Toets == toets.Naam && aanvraag.Versie == versie && aanvraag.Beoordeling.Toetsing is not null;

    protected override Toetsfeit Feit(Aanvraagfeit aanvraag) => new Toetsingfeit(aanvraag.Sleutel, Pad, aanvraag.Beoordeling.Toetsing!);
}
