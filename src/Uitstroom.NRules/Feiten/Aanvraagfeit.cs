using NRules.RuleModel;
using Uitstroom.Rules;

namespace Uitstroom.NRules;

/// <summary>
/// The application as a fact: what a host inserts, and updates with another one under the same key. Immutable, and safe to share
/// between threads. It is tested once, when a session first looks at it.
/// </summary>
public sealed class Aanvraagfeit : IIdentityProvider
{
    private Beoordeling? _beoordeling;

    /// <summary>Makes an application a fact.</summary>
    /// <param name="id">The caller's own id, not blank; with the regeling and the test it is the identity of the fact.</param>
    /// <param name="regeling">The regeling that the application was made for.</param>
    /// <param name="aanvraag">The application.</param>
    /// <param name="opties">The date, and if need be the test and the readings; null when the application names what is needed.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    /// <remarks>
    /// What cannot be tested (no date, a test or reading that is not there, an application of another regeling) throws nothing:
    /// the session answers with a <see cref="Weigeringsfeit"/>.
    /// </remarks>
    public Aanvraagfeit(string id, Regeling regeling, Aanvraag aanvraag, ToetsOpties? opties = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(regeling);
        ArgumentNullException.ThrowIfNull(aanvraag);
        Regeling = regeling;
        Aanvraag = aanvraag;
        Opties = opties ?? new ToetsOpties();
        Versie = Regelingversie.Van(regeling);
        var toets = Opties.Toets ?? aanvraag.Toets ?? (regeling.Toetsen.IsEmpty ? "" : regeling.Toetsen[0].Naam);
        Sleutel = new Aanvraagsleutel(id, regeling.Naam, toets);
    }

    /// <summary>The identity: of two facts with the same key a session holds one.</summary>
    public Aanvraagsleutel Sleutel { get; }

    /// <summary>The regeling that the application was made for.</summary>
    public Regeling Regeling { get; }

    /// <summary>The application.</summary>
    public Aanvraag Aanvraag { get; }

    /// <summary>How it is tested.</summary>
    public ToetsOpties Opties { get; }

    /// <summary>The name and content of the regeling.</summary>
    public Regelingversie Versie { get; }

    internal Beoordeling Beoordeling => _beoordeling ??= Beoordeling.Van(this);

    /// <summary>The same application with other knowledge, to update the session with: key, test and options stay.</summary>
    /// <param name="aanvraag">What is known now, made for the same regeling.</param>
    public Aanvraagfeit Met(Aanvraag aanvraag) =>
        new(Sleutel.Id, Regeling, aanvraag, Sleutel.Toets.Length == 0 ? Opties : Opties with { Toets = Sleutel.Toets });

    /// <inheritdoc />
    public object GetIdentity() => Sleutel;

    /// <inheritdoc />
    public override string ToString() => $"{Sleutel.Regeling} {Sleutel.Toets} {Sleutel.Id}";
}
