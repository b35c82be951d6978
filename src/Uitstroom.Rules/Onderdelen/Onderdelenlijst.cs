using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// The one walk over everything in a regeling that has a name and cites provisions, in the order of the sections of a region file.
/// A new section is a new list here; a test compares the result with the citations in the YAML.
/// </summary>
internal static class Onderdelenlijst
{
    public static ImmutableArray<Onderdeel> Van(Regeling regeling) =>
    [
        .. Basisonderdelen.Van(regeling),
        .. Toetsonderdelen.Van(regeling),
        .. Verdeelonderdelen.Van(regeling),
        .. Quotumonderdelen.Van(regeling),
        .. Kostenonderdelen.Van(regeling),
        .. Contractonderdelen.Van(regeling),
        .. Afspraakonderdelen.Van(regeling),
        .. Gegevensonderdelen.Van(regeling),
        .. Overlegonderdelen.Van(regeling),
        .. Slotonderdelen.Van(regeling),
        .. Wijzigonderdelen.Van(regeling),
    ];
}
