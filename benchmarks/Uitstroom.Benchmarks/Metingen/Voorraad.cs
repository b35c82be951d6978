using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>
/// The applications that the measurements take turns with, in each form: too many for a branch predictor to learn by heart,
/// few enough to stay in the cache, as an application does that was read just before.
/// </summary>
internal sealed class Voorraad
{
    public const int Aantal = 128;

    private const int Zaad = 20250501;

    public Voorraad()
    {
        Hand = new Aanvraagbron(Zaad).Neem(Aantal);
        var omzetting = new Omzetting(Regeling);
        Engine = [.. Hand.Select(omzetting.Aanvraag)];
        Json = [.. Hand.Select((aanvraag, i) => Aanvraagbestand.Regel(omzetting, aanvraag, i + 1))];
    }

    public Regeling Regeling { get; } = Regelingen.Westfriesland;

    public LocalDate Peildatum { get; } = new(2026, 6, 1);

    public DateOnly Dag { get; } = new(2026, 6, 1);

    public WestfrieslandAanvraag[] Hand { get; }

    public Aanvraag[] Engine { get; }

    public byte[][] Json { get; }
}
