using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Uitstroom.NRules;

/// <summary>Matches the applications that no other rule answers: silence would look as if there were nothing to say.</summary>
internal sealed class Weigerregel(FrozenDictionary<string, Regelingversie> bekend) : Regel
{
    public override string Pad => "uitstroom.weigering";

    public override int Prioriteit => NRules.Prioriteit.Toetsing;

    public override string Titel => "Aanvraag die deze regelingen niet kunnen toetsen";

    public override ImmutableArray<string> Labels => ["uitstroom"];

    public override bool Past(Aanvraagfeit aanvraag) => Weigering.Van(bekend, aanvraag) is not null;

    protected override Toetsfeit Feit(Aanvraagfeit aanvraag) => new Weigeringsfeit(aanvraag.Sleutel, Pad, Weigering.Van(bekend, aanvraag)!);
}
