using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.NRules;

/// <summary>A doelgroep: matches when the test looks at doelgroepen, and yields whether it applies.</summary>
internal sealed class Doelgroepregel(Regelingversie versie, Doelgroep groep, int nummer) : Regel
{
    public override string Pad { get; } = $"doelgroepen.{groep.Naam}";

    public override int Prioriteit => NRules.Prioriteit.Doelgroepen;

    public override string Titel => groep.Titel;

    public override ImmutableArray<string> Bron => groep.Bron;

    public override ImmutableArray<string> Labels => [versie.Naam, "doelgroepen"];

    public override bool Past(Aanvraagfeit aanvraag) => aanvraag.Versie == versie && !aanvraag.Beoordeling.Doelgroepen.IsEmpty;

    protected override Toetsfeit Feit(Aanvraagfeit aanvraag) => new Doelgroepfeit(aanvraag.Sleutel, Pad, aanvraag.Beoordeling.Doelgroepen[nummer]);
}
