using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Uitstroom.NRules;
using Uitstroom.Rules;

namespace NRulesHost;

/// <summary>Plans an appointment as soon as a result says <c>voldoet</c>; when the result no longer does, the appointment goes.</summary>
internal sealed class PlanAfspraak : Rule
{
    public override void Define()
    {
        Toetsingfeit toetsing = null!;

        When().Match(() => toetsing, gevonden => gevonden.Soort == UitkomstSoort.Voldoet);

        // An update gives a new result, mostly with the same outcome: that is no reason to plan again.
        Filter().OnChange(() => toetsing.Uitkomst);
        Then().Yield(_ => new Intakeafspraak(toetsing.Sleutel, "intake"));
    }
}

/// <summary>An appointment. A record compares by value, so it says itself what it is known by.</summary>
internal sealed record Intakeafspraak(Aanvraagsleutel Dossier, string Onderwerp) : IIdentityProvider
{
    public object GetIdentity() => Dossier;
}
