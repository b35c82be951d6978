using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A value that a rule compares with: a number, an amount, a period, a date, or the silence of the source.</summary>
internal abstract record Grootheid
{
    private Grootheid()
    {
    }

    public sealed record Getal(decimal Waarde) : Grootheid
    {
        public override string ToString() => Weergave.Getal(Waarde);
    }

    public sealed record Bedrag(decimal Euro) : Grootheid
    {
        public override string ToString() => Weergave.Euro(Euro);
    }

    public sealed record Periode(Duur Duur) : Grootheid
    {
        public override string ToString() => Duur.ToString();
    }

    public sealed record Datum(LocalDate Dag) : Grootheid
    {
        public override string ToString() => Weergave.Datum(Dag);
    }

    public sealed record Moment(LocalDateTime Tijdstip) : Grootheid
    {
        public override string ToString() => Weergave.Tijdstip(Tijdstip);
    }

    /// <summary>The source does not give the value: <c>niet_in_bron</c> or <c>niet_geregeld</c>.</summary>
    public sealed record Stil(string Woord) : Grootheid
    {
        public override string ToString() => Weergave.Leesbaar(Woord);
    }
}
