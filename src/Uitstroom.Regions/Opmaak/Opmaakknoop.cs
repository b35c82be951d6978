using System.Collections.Immutable;
using YamlDotNet.Core;

namespace Uitstroom.Regions;

/// <summary>A piece of a file with all that a layout must keep: how it was written, and the comments around it.</summary>
internal abstract record Opmaakknoop
{
    private Opmaakknoop()
    {
    }

    /// <summary>A text.</summary>
    /// <param name="Ruw">As it was written, quotes included; lines end in LF. Of a block text (<c>|</c>, <c>&gt;</c>) the lines behind the first.</param>
    /// <param name="Kop">Of a block text the sign with what belongs to it, such as <c>|-</c>; else empty.</param>
    /// <param name="Waarde">What it means.</param>
    /// <param name="Stijl">How it was written.</param>
    /// <param name="Marge">Of a block text: how many spaces of each line are no part of it.</param>
    public sealed record Tekst(string Ruw, string Kop, string Waarde, ScalarStyle Stijl, int Marge) : Opmaakknoop;

    /// <summary>A mapping or list in lines.</summary>
    /// <param name="IsLijst">Whether it is a list.</param>
    /// <param name="Leden">What it holds.</param>
    /// <param name="Slot">The comments behind the last of them that stand as deep as they do.</param>
    public sealed record Blok(bool IsLijst, ImmutableArray<Lid> Leden, ImmutableArray<Kanttekening> Slot) : Opmaakknoop;

    /// <summary>A mapping or list between brackets.</summary>
    /// <param name="IsLijst">Whether the brackets are square.</param>
    /// <param name="Delen">What it holds.</param>
    /// <param name="Tekens">Of the outermost brackets: everything between them in order, comments included; else empty.</param>
    public sealed record Stroom(bool IsLijst, ImmutableArray<Stroomdeel> Delen, ImmutableArray<Stroomteken> Tekens) : Opmaakknoop;
}

/// <summary>A key with its value, or an item of a list, in a block.</summary>
internal sealed record Lid
{
    /// <summary>The key; null in a list.</summary>
    public required Opmaakknoop.Tekst? Sleutel { get; init; }

    public required Opmaakknoop Waarde { get; init; }

    /// <summary>Whether a blank line stood above it, below its comments.</summary>
    public required bool WitErvoor { get; init; }

    /// <summary>The comments on lines of their own above it.</summary>
    public required ImmutableArray<Kanttekening> Vooraf { get; init; }

    /// <summary>The comment behind the colon or dash, when the value begins on a later line.</summary>
    public required Kanttekening? AchterKop { get; init; }

    /// <summary>Comments between the colon or dash and a value that is no block.</summary>
    public required ImmutableArray<Kanttekening> Tussen { get; init; }

    /// <summary>The comment behind a value that is no block.</summary>
    public required Kanttekening? Achteraan { get; init; }
}

/// <summary>A pair or an item between brackets.</summary>
/// <param name="Sleutel">The key; null for an item.</param>
/// <param name="Waarde">The value or item.</param>
internal sealed record Stroomdeel(Opmaakknoop.Tekst? Sleutel, Opmaakknoop Waarde);

/// <summary>A bracket, comma, colon, text or comment between brackets.</summary>
/// <param name="Soort">The sign itself, <c>t</c> for a text or <c>#</c> for a comment.</param>
/// <param name="Tekst">What is printed; of a text that goes on below, with its line ends.</param>
/// <param name="Regel">Its line, from 1.</param>
/// <param name="WitErvoor">Whether it is the first on its line and the line above is blank.</param>
internal sealed record Stroomteken(char Soort, string Tekst, int Regel, bool WitErvoor);
