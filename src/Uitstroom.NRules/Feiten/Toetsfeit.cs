using NRules.RuleModel;

namespace Uitstroom.NRules;

/// <summary>
/// A fact that the rules of a regeling derive from an <see cref="Aanvraagfeit"/>: linked to it, so it goes when the application goes
/// or when it no longer holds. Immutable. A set of four: criterion, doelgroep, result, refusal.
/// </summary>
public abstract class Toetsfeit : IIdentityProvider
{
    private readonly Feitsleutel _identiteit;

    private protected Toetsfeit(Aanvraagsleutel sleutel, string pad)
    {
        Sleutel = sleutel;
        Pad = pad;
        _identiteit = new Feitsleutel(sleutel, pad);
    }

    /// <summary>The key of the application that it is about: what own rules join on.</summary>
    public Aanvraagsleutel Sleutel { get; }

    /// <summary>The path of the rule that it comes from, such as <c>toetsen.toelating.criteria.woonduur</c>.</summary>
    public string Pad { get; }

    /// <inheritdoc />
    public object GetIdentity() => _identiteit;

    /// <summary>Whether another fact with the same identity says the same, so that own rules need not look again.</summary>
    internal abstract bool ZegtHetzelfde(Toetsfeit ander);

    private sealed record Feitsleutel(Aanvraagsleutel Aanvraag, string Pad);
}
