namespace Uitstroom.Benchmarks;

/// <summary>What the hand-written test finds: the same as a Toetsing holds.</summary>
internal sealed class WestfrieslandBesluit(WestfrieslandAanvraag aanvraag, DateOnly peildatum, byte[] standen)
{
    public const int Doelgroepen = 8;
    public const int Criteria = 21;

    /// <summary>A criterion that was not looked at.</summary>
    public const byte NietGetoetst = 64;

    /// <summary>A criterion that does not apply.</summary>
    public const byte Nvt = 96;

    public WestfrieslandAanvraag Aanvraag { get; } = aanvraag;

    public DateOnly Peildatum { get; } = peildatum;

    /// <summary>Each doelgroep and then each criterion, in file order: a <see cref="Waarheid"/>, or one of the two values above.</summary>
    public byte[] Standen { get; } = standen;

    public WestfrieslandLabel Label { get; init; }

    /// <summary>The labels in which it can still end, bit by bit.</summary>
    public byte Mogelijk { get; init; }

    public bool Vast { get; init; }

    /// <summary>The missing facts of every open criterion, a bit per <see cref="WestfrieslandFeit"/>.</summary>
    public ulong Ontbreekt { get; init; }
}

/// <summary>The labels of the main test, in file order.</summary>
internal enum WestfrieslandLabel : byte
{
    Nee,
    Retour,
    Ja,
    OordeelNodig,
    NietGeregeld,
    BuitenLooptijd,
}
