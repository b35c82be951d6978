namespace Uitstroom.Rules;

/// <summary>Where a toets stands: the label, whether it can still change, and into what.</summary>
/// <param name="Label">The label, as an index in <see cref="Toets.Uitkomsten"/>.</param>
/// <param name="Mogelijk">The labels in which it can still end, bit by bit.</param>
/// <param name="Vast">Whether more knowledge cannot change it.</param>
/// <param name="Relevant">The labels of open criteria that can still matter, bit by bit; 0 when all open ones do.</param>
internal readonly record struct Voorlopig(int Label, ulong Mogelijk, bool Vast, ulong Relevant);
