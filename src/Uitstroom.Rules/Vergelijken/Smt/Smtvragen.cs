using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The questions of one compared test in SMT-LIB 2, for a solver that knows nothing of this engine.</summary>
/// <param name="Toets">The name of the test in the new version.</param>
/// <param name="Script">The whole script; it ends with a <c>check-sat</c> per question, in order.</param>
/// <param name="Vragen">The questions with the answer that the comparison gave.</param>
public sealed record Smtvragen(string Toets, string Script, ImmutableArray<Smtvraag> Vragen);

/// <summary>One question: is there an application that one version lets in and the other does not?</summary>
/// <param name="Pad">The part of the test.</param>
/// <param name="ErBij">Whether it is asked for somebody whom only the new version lets in; else for somebody whom only the old one did.</param>
/// <param name="Verwacht">What the comparison says: there is one, or there is none.</param>
public sealed record Smtvraag(string Pad, bool ErBij, bool Verwacht);
