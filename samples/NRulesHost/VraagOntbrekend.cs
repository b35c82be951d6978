using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Uitstroom.NRules;

namespace NRulesHost;

/// <summary>Asks what is missing, in the words of the regeling; when nothing is missing any more, the question goes.</summary>
internal sealed class VraagOntbrekend : Rule
{
    public override void Define()
    {
        Toetsingfeit toetsing = null!;

        // On the finished result: whether a missing fact still matters hangs on everything else that is known.
        When().Match(() => toetsing, gevonden => gevonden.Toetsing.VraagNu.Length > 0);
        Then().Yield(_ => new Navraag(toetsing.Sleutel, string.Join("; ", toetsing.Toetsing.VraagNu.Select(feit => feit.Vraag))));
    }
}

/// <summary>What to ask the client or the care organisation.</summary>
internal sealed record Navraag(Aanvraagsleutel Dossier, string Vragen) : IIdentityProvider
{
    public object GetIdentity() => Dossier;
}
