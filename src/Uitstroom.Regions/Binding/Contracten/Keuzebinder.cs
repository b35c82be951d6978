using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds <c>contracten.keuze</c>.</summary>
internal sealed class Keuzebinder(Bindcontext context, Contractnamen namen)
{
    // A row is a label per reading, and a label is a bit in a word of 64.
    private const int HoogstensUitkomsten = 32;

    private readonly Voorwaardebinder _voorwaarden = new(context);

    public Keuzeregel Bind(YamlNode? sectie)
    {
        var rijen = ImmutableArray.CreateBuilder<Keuzerij>();
        string? altijd = null;
        foreach (var entry in sectie.Onder("rijen").Namen().Where(entry => entry.Waarde is YamlMapping))
        {
            if (altijd is not null)
            {
                context.Meld(OvergangDiagnostics.NooitAanDeBeurt(entry.Sleutel.Plaats, entry.Sleutel.Tekst, altijd));
            }

            if (Rij(entry) is { } rij)
            {
                rijen.Add(rij);
            }

            altijd ??= entry.Waarde.Onder("wanneer") is null ? entry.Sleutel.Tekst : null;
        }

        if (sectie.Onder("rijen") is YamlMapping { Entries.IsEmpty: true } leeg)
        {
            context.Meld(RegelingDiagnostics.Leeg(leeg.Plaats, "rijen"));
        }

        if (rijen.Sum(rij => rij.Dan.Aantal) > HoogstensUitkomsten)
        {
            context.Meld(OvergangDiagnostics.TeVeel(sectie!.Plaats, "keuze", HoogstensUitkomsten));
            rijen.Clear();
        }

        return new Keuzeregel(rijen.ToImmutable())
        {
            Beslist = context.Rol(sectie.Onder("beslist")),
            Bron = context.Bron(sectie.Onder("bron")),
            Plaats = sectie?.Plaats ?? SourceSpan.Whole("contracten"),
        };
    }

    private Keuzerij? Rij(YamlEntry entry)
    {
        var pad = $"contracten.keuze.rijen.{entry.Sleutel.Tekst}";
        var wanneer = entry.Waarde.Onder("wanneer") is { } knoop ? _voorwaarden.Bind(knoop, $"{pad}.wanneer") : null;
        var volledig = entry.Waarde.Onder("volledig").Tekst() != "nee";
        var dan = Keusbinder.Bind(context, entry.Waarde.Onder("dan"), vormen => Vormen(vormen, volledig));
        var bron = context.Bron(entry.Waarde.Onder("bron"));
        return dan is null ? null : new Keuzerij(entry.Sleutel.Tekst, wanneer, dan, context.Rol(entry.Waarde.Onder("beslist")), bron)
        {
            Toelichting = entry.Waarde.Onder("toelichting").Tekst() ?? "",
            Plaats = entry.Sleutel.Plaats,
        };
    }

    private Keus<Vormverwijzing>.Vast? Vormen(YamlNode knoop, bool volledig)
    {
        if (knoop is YamlMapping || (knoop is YamlSequence reeks && (reeks.Items.IsEmpty || reeks.Items.Any(item => item is not YamlScalar))))
        {
            context.Meld(VormDiagnostics.VerkeerdeVorm(knoop.Plaats, "`dan`", "een contractvorm, een lijst van contractvormen of `niet_geregeld`"));
            return null;
        }

        if (knoop.Tekst() == "niet_geregeld")
        {
            return new Keus<Vormverwijzing>.Vast(new Vormverwijzing([], volledig));
        }

        var vormen = namen.KenVormen(context, knoop);
        return vormen.IsEmpty ? null : new Keus<Vormverwijzing>.Vast(new Vormverwijzing(vormen, volledig));
    }
}
