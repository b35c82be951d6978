using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A day with a name that returns every year, as a rule.</summary>
/// <param name="Naam">The name in files, such as <c>tweede_paasdag</c>.</param>
internal abstract record Feestdag(string Naam)
{
    /// <summary>The day in a year.</summary>
    public abstract LocalDate In(int jaar);

    /// <summary>The same day of the same month.</summary>
    /// <param name="Naam">The name.</param>
    /// <param name="Maand">The month and day; never 29 February.</param>
    /// <param name="AlsZondag">How many days it moves when it falls on a Sunday: -1, 0 or 1.</param>
    public sealed record OpDatum(string Naam, AnnualDate Maand, int AlsZondag) : Feestdag(Naam)
    {
        public override LocalDate In(int jaar)
        {
            var dag = Maand.InYear(jaar);
            return AlsZondag != 0 && dag.DayOfWeek == IsoDayOfWeek.Sunday ? dag.PlusDays(AlsZondag) : dag;
        }
    }

    /// <summary>So many days after Easter Sunday; negative is before.</summary>
    public sealed record NaPasen(string Naam, int Dagen) : Feestdag(Naam)
    {
        public override LocalDate In(int jaar) => Pasen.Zondag(jaar).PlusDays(Dagen);
    }
}
