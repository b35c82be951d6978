using System.Globalization;
using System.Numerics;

namespace Uitstroom.Rules;

/// <summary>An exact rational number, in lowest terms: a quota, a remainder, a share of the costs. Nothing is ever rounded.</summary>
public readonly struct Breuk : IEquatable<Breuk>, IComparable<Breuk>
{
    private readonly BigInteger _denominatorMinusOne;

    private Breuk(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominatorMinusOne = denominator - BigInteger.One;
    }

    /// <summary>The part above the line; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The part under the line, at least 1.</summary>
    public BigInteger Denominator => _denominatorMinusOne + BigInteger.One;

    /// <summary>The largest whole number that is not above it.</summary>
    public BigInteger Floor => Numerator.Sign >= 0 || (Numerator % Denominator).IsZero
        ? Numerator / Denominator
        : (Numerator / Denominator) - BigInteger.One;

    /// <summary>What is above <see cref="Floor"/>: at least 0 and below 1.</summary>
    public Breuk Rest => this - new Breuk(Floor, BigInteger.One);

    /// <summary>The nearest whole number; a half goes up.</summary>
    public BigInteger Afgerond => (this + Van(1, 2)).Floor;

    /// <summary>Makes a fraction.</summary>
    /// <param name="numerator">The part above the line.</param>
    /// <param name="denominator">The part under the line.</param>
    /// <exception cref="DivideByZeroException">The part under the line is 0.</exception>
    public static Breuk Van(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var deler = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Breuk(numerator / deler, denominator / deler);
    }

    /// <summary>A whole number as a fraction.</summary>
    /// <param name="geheel">The number.</param>
    public static Breuk Van(BigInteger geheel) => new(geheel, BigInteger.One);

    /// <summary>The sum.</summary>
    public static Breuk operator +(Breuk left, Breuk right) =>
        Van((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Breuk operator -(Breuk left, Breuk right) =>
        Van((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The product.</summary>
    public static Breuk operator *(Breuk left, Breuk right) =>
        Van(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Breuk left, Breuk right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Breuk left, Breuk right) => !left.Equals(right);

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Breuk left, Breuk right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Breuk left, Breuk right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not larger.</summary>
    public static bool operator <=(Breuk left, Breuk right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not smaller.</summary>
    public static bool operator >=(Breuk left, Breuk right) => left.CompareTo(right) >= 0;

    /// <inheritdoc cref="op_Addition" />
    public static Breuk Add(Breuk left, Breuk right) => left + right;

    /// <inheritdoc cref="op_Subtraction" />
    public static Breuk Subtract(Breuk left, Breuk right) => left - right;

    /// <inheritdoc cref="op_Multiply" />
    public static Breuk Multiply(Breuk left, Breuk right) => left * right;

    /// <inheritdoc />
    public int CompareTo(Breuk other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc />
    public bool Equals(Breuk other) => Numerator == other.Numerator && _denominatorMinusOne == other._denominatorMinusOne;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Breuk other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorMinusOne);

    /// <summary>The number as people write it: <c>3</c>, <c>1/3</c>, <c>7 1/4</c>.</summary>
    public override string ToString()
    {
        var geheel = BigInteger.Divide(Numerator, Denominator);
        var rest = BigInteger.Abs(Numerator % Denominator);
        return (geheel.IsZero, rest.IsZero) switch
        {
            (_, true) => Weergave.Aantal(geheel),
            (true, _) => string.Create(CultureInfo.InvariantCulture, $"{(Numerator.Sign < 0 ? "-" : "")}{rest}/{Denominator}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Weergave.Aantal(geheel)} {rest}/{Denominator}"),
        };
    }
}
