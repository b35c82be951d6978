using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds steps: those of <c>ladders</c>, those written at a transition, and the one on disagreement.</summary>
internal sealed class Ladderbinder
{
    /// <summary>The most steps before one transition; each is a label of its own.</summary>
    public const int HoogstensStappen = 24;

    private readonly Bindcontext _context;
    private readonly Voorwaardebinder _voorwaarden;
    private readonly Dictionary<string, (YamlScalar Sleutel, ImmutableArray<Ladderstap> Stappen)> _ladders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gebruikt = new(StringComparer.Ordinal);

    public Ladderbinder(Bindcontext context, YamlNode? sectie)
    {
        _context = context;
        _voorwaarden = new Voorwaardebinder(context);
        foreach (var entry in sectie.Namen())
        {
            _ladders.Add(entry.Sleutel.Tekst, (entry.Sleutel, Stappen(entry.Waarde, $"ladders.{entry.Sleutel.Tekst}")));
        }
    }

    /// <summary>The steps under <c>eerst</c>: those of a ladder, or written out.</summary>
    public ImmutableArray<Ladderstap> Eerst(YamlNode? knoop, string pad)
    {
        switch (knoop)
        {
            case YamlScalar { Ontbreekt: false } naam when _ladders.TryGetValue(naam.Tekst, out var ladder):
                _gebruikt.Add(naam.Tekst);
                return ladder.Stappen;
            case YamlScalar { Ontbreekt: false } naam:
                _context.Meld(OvergangDiagnostics.OnbekendeLadder(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, _ladders.Keys)));
                return [];
            case null or YamlScalar:
                return [];
            default:
                new Vormcontrole(_context.Meldingen).Controleer(knoop, Contractvormen.Stappen, pad);
                return Stappen(knoop, pad);
        }
    }

    public Ladderstap? Stap(string naam, YamlNode knoop, string pad, SourceSpan plaats)
    {
        var wanneer = knoop.Onder("wanneer") is { } guard ? _voorwaarden.Bind(guard, $"{pad}.wanneer") : null;
        var klaar = _voorwaarden.Bind(knoop.Onder("klaar_als"), $"{pad}.klaar_als");
        var bron = _context.Bron(knoop.Onder("bron"));
        var wie = Wie(knoop.Onder("wie"), $"{pad}.wie");
        return klaar is null ? null : new Ladderstap(naam, klaar)
        {
            Titel = knoop.Onder("titel").Tekst() ?? Weergave.Leesbaar(naam),
            Wanneer = wanneer,
            Wie = wie,
            Organiseert = _context.Rol(knoop.Onder("organiseert")),
            Verplicht = knoop.Onder("verplicht").Tekst() != "nee",
            Bron = bron,
            Toelichting = knoop.Onder("toelichting").Tekst() ?? "",
            Plaats = plaats,
        };
    }

    public void ControleerGebruik()
    {
        foreach (var (naam, ladder) in _ladders.Where(ladder => !_gebruikt.Contains(ladder.Key)))
        {
            _context.Meld(OvergangDiagnostics.NietGebruikteLadder(ladder.Sleutel.Plaats, naam));
        }
    }

    private ImmutableArray<Ladderstap> Stappen(YamlNode knoop, string pad)
    {
        if (knoop.Namen().Length > HoogstensStappen)
        {
            _context.Meld(OvergangDiagnostics.TeVeel(knoop.Plaats, pad, HoogstensStappen));
            return [];
        }

        return
        [
            .. knoop.Namen().Where(entry => entry.Waarde is YamlMapping)
                .Select(entry => Stap(entry.Sleutel.Tekst, entry.Waarde, $"{pad}.{entry.Sleutel.Tekst}", entry.Sleutel.Plaats)).OfType<Ladderstap>(),
        ];
    }

    private ImmutableArray<Deelnemerrij> Wie(YamlNode? knoop, string pad)
    {
        if (knoop is YamlMapping)
        {
            new Vormcontrole(_context.Meldingen).Controleer(knoop, Contractvormen.KiesAlle, pad);
            return
            [
                .. knoop.Onder("kies_alle").Namen().Where(rij => rij.Waarde is YamlMapping).Select(rij => new Deelnemerrij(
                    Rollen(rij.Waarde.Onder("dan")),
                    rij.Waarde.Onder("wanneer") is { } wanneer ? _voorwaarden.Bind(wanneer, $"{pad}.{rij.Sleutel.Tekst}.wanneer") : null,
                    _context.Bron(rij.Waarde.Onder("bron"))) { Naam = rij.Sleutel.Tekst }),
            ];
        }

        return knoop is null ? [] : [new Deelnemerrij(Rollen(knoop), null, [])];
    }

    private ImmutableArray<Rol> Rollen(YamlNode? knoop) => [.. knoop.Scalars().Select(_context.Rol).OfType<Rol>()];
}
