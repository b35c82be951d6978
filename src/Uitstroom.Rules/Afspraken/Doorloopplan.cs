using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Provisions that may go on, with their conditions compiled.</summary>
internal sealed class Doorloopplan(ImmutableArray<Doorloopregel> regels, int lezingen)
{
    private static readonly Keus<Feit?> _dagZelf = new Keus<Feit?>.Vast(null);

    private readonly ImmutableArray<Voorwaardeplan?> _voorwaarden =
        [.. regels.Select(regel => regel.Mits is { } mits ? new Voorwaardeplan(lezingen, mits, _dagZelf) : null)];

    /// <summary>Which go on, as far as known on a day; those that do not are left out.</summary>
    public ImmutableArray<Blijvendebepaling> Op(Aanvraag aanvraag, long dag, Wereld wereld)
    {
        var blijvend = ImmutableArray.CreateBuilder<Blijvendebepaling>();
        for (var i = 0; i < regels.Length; i++)
        {
            var geldt = _voorwaarden[i]?.Toets(aanvraag, dag, wereld, new Tekort(aanvraag.Waarden.Length)) ?? Uitslag.Waar;
            if (geldt != Uitslag.Onwaar)
            {
                blijvend.Add(new Blijvendebepaling(regels[i].Bepaling, geldt == Uitslag.Waar ? true : null, (Reden)(geldt & 127)));
            }
        }

        return blijvend.ToImmutable();
    }
}
