namespace Uitstroom.Testing;

/// <summary>The cases cannot be run: a file is missing or has errors, or there is nothing to run. The message is Dutch.</summary>
/// <param name="melding">What is wrong.</param>
public sealed class GevallenException(string melding) : Exception(melding);
