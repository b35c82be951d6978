using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.NRules;

/// <summary>A criterion: matches when it is looked at, and yields its status.</summary>
internal sealed class Criteriumregel(Regelingversie versie, Toets toets, int nummer) : Regel
{
    private readonly Criterium _criterium = toets.Criteria[nummer];

    public override string Pad { get; } = $"toetsen.{toets.Naam}.criteria.{toets.Criteria[nummer].Naam}";

    public override int Prioriteit => _criterium.Vooraf ? NRules.Prioriteit.Vooraf : NRules.Prioriteit.Criteria;

    public override string Titel => _criterium.Titel;

    public override ImmutableArray<string> Bron => _criterium.Bron;

    public override ImmutableArray<string> Labels => [versie.Naam, "toetsen"];

    public override bool Past(Aanvraagfeit aanvraag) =>
        aanvraag.Sleutel.Toets == toets.Naam && aanvraag.Versie == versie
        && aanvraag.Beoordeling.Criteria is { IsEmpty: false } criteria && criteria[nummer].Status != CriteriumStatus.NietGetoetst;

    protected override Toetsfeit Feit(Aanvraagfeit aanvraag) => new Criteriumfeit(aanvraag.Sleutel, Pad, aanvraag.Beoordeling.Criteria[nummer]);
}
