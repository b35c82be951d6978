namespace Uitstroom.Rules;

/// <summary>How a criterion turned out.</summary>
public enum CriteriumStatus
{
    /// <summary>It was not looked at, as something that must be met first is not met.</summary>
    NietGetoetst,

    /// <summary>It does not apply.</summary>
    NietVanToepassing,

    /// <summary>It is met.</summary>
    Voldaan,

    /// <summary>It is not met.</summary>
    NietVoldaan,

    /// <summary>It is not known; the reasons say why.</summary>
    Open,
}

/// <summary>The one-byte form of a status: a <see cref="Uitslag"/>, or one of two values of its own.</summary>
internal static class Statusbyte
{
    public const byte NietGetoetst = 64;

    public const byte Nvt = 96;

    public static CriteriumStatus Status(byte status) => status switch
    {
        NietGetoetst => CriteriumStatus.NietGetoetst,
        Nvt => CriteriumStatus.NietVanToepassing,
        Uitslag.Waar => CriteriumStatus.Voldaan,
        Uitslag.Onwaar => CriteriumStatus.NietVoldaan,
        _ => CriteriumStatus.Open,
    };

    /// <summary>Whether the criterion is open: reasons take the five low bits only.</summary>
    public static bool IsOpen(byte status) => status is > 0 and < NietGetoetst;

    public static Reden Redenen(byte status) => IsOpen(status) ? (Reden)status : Reden.Geen;

    public static bool IsGehaald(byte status) => status is Uitslag.Waar or Nvt;
}
