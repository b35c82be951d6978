namespace Uitstroom.Rules;

/// <summary>Where a toets stands: the label, whether it can still change, and into what.</summary>
/// <param name="Mogelijk">The labels in which it can still end, bit by bit.</param>
/// <param name="Relevant">The labels of open criteria that can still matter, bit by bit; 0 when all open ones do.</param>
/// <param name="Label">The label, as an index in <see cref="Toets.Uitkomsten"/>.</param>
/// <param name="Vast">Whether more knowledge cannot change it.</param>
internal readonly record struct Voorlopig(ulong Mogelijk, ulong Relevant, int Label, bool Vast);
