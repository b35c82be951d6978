using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>The applications that the measurements take turns with, in each form. So many that no branch predictor learns them by heart.</summary>
internal sealed class Voorraad
{
    public const int Aantal = 1024;

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
