namespace Uitstroom.NRules;

/// <summary>What an application is known by in a session: the same key is the same application, whatever is known of it.</summary>
/// <param name="Id">The caller's own id of the application, such as the number of a dossier.</param>
/// <param name="Regeling">The name of the regeling.</param>
/// <param name="Toets">The name of the test; empty when the regeling has none.</param>
public sealed record Aanvraagsleutel(string Id, string Regeling, string Toets);
