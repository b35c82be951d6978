using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Uitstroom.NRules;

/// <summary>Gives rules the form of NRules: one pattern on the application, one condition, one action.</summary>
internal static class Regelvorm
{
    public static ImmutableArray<IRuleDefinition> Van(IEnumerable<Regel> regels) => [.. regels.Select(Van)];

    private static IRuleDefinition Van(Regel regel)
    {
        // NRules shares nodes of equal conditions, and finds two equal when what they captured is: a rule of ours equals itself alone.
        Expression<Func<Aanvraagfeit, bool>> voorwaarde = aanvraag => regel.Past(aanvraag);
        Expression<Action<IContext, Aanvraagfeit>> gevolg = (context, aanvraag) => regel.Leg(context, aanvraag);
        var bouw = new RuleBuilder();
        bouw.Name(regel.Pad);
        bouw.Description(Beschrijving(regel));
        bouw.Tags(regel.Labels);
        bouw.Priority(regel.Prioriteit);
        bouw.LeftHandSide().Pattern(typeof(Aanvraagfeit), voorwaarde.Parameters[0].Name).Condition(voorwaarde);
        bouw.RightHandSide().Action(gevolg);
        return bouw.Build();
    }

    private static string Beschrijving(Regel regel) =>
        regel.Bron.IsEmpty ? regel.Titel : $"{regel.Titel} [{string.Join(", ", regel.Bron)}]".TrimStart();
}
