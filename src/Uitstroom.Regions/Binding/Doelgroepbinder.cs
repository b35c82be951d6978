using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>doelgroepen</c>.</summary>
internal sealed class Doelgroepbinder(Bindcontext context)
{
    private readonly Voorwaardebinder _voorwaarden = new(context);
    private readonly Maximumbinder _maxima = new(context);

    public ImmutableArray<Doelgroep> Bind(YamlNode? sectie)
    {
        foreach (var entry in sectie.Namen())
        {
            var naam = entry.Sleutel.Tekst;
            var pad = $"doelgroepen.{naam}";
            var titel = entry.Waarde.Onder("titel").Tekst() ?? Weergave.Leesbaar(naam);
            var wanneer = _voorwaarden.Bind(entry.Waarde.Onder("wanneer"), $"{pad}.wanneer");
            var groep = new Doelgroep(naam, wanneer ?? new Voorwaarde.Vast(pad, entry.Sleutel.Plaats, false))
            {
                Titel = titel,
                Peildatum = Peildatumbinder.Bind(context, entry.Waarde.Onder("peildatum")),
                Antwoorden = [.. entry.Waarde.Onder("antwoorden").Namen().Select(antwoord => Antwoord(antwoord, $"{pad}.antwoorden"))],
                Maximum = entry.Waarde.Onder("maximum") is YamlMapping maximum ? _maxima.Bind(maximum, naam, titel, pad) : null,
                Beslist = context.Rol(entry.Waarde.Onder("beslist")),
                Bron = context.Bron(entry.Waarde.Onder("bron")),
                Plaats = entry.Sleutel.Plaats,
            };
            context.Doelgroepen.Add(naam, groep);
        }

        return [.. context.Doelgroepen.Values];
    }

    /// <summary>An answer is a text, one per reading, or <c>kies</c> with rows of which the first that holds counts.</summary>
    private Antwoordregel Antwoord(YamlEntry entry, string pad) => new(entry.Sleutel.Tekst, Rijen(entry.Waarde, entry.Sleutel.Tekst, pad));

    /// <summary>The rows of an answer with a name under a path.</summary>
    public ImmutableArray<Antwoordrij> Rijen(YamlNode knoop, string naam, string pad)
    {
        if (knoop.Onder("kies") is not YamlMapping kies)
        {
            return Tekst(knoop) is { } tekst ? [new Antwoordrij(null, tekst, [])] : [];
        }

        var vorm = new Vormcontrole(context.Meldingen);
        vorm.Controleer(knoop, Keusvormen.Kies, $"{pad}.{naam}");
        if (kies.Entries.IsEmpty)
        {
            context.Meld(RegelingDiagnostics.Leeg(kies.Plaats, "kies"));
        }

        var rijen = ImmutableArray.CreateBuilder<Antwoordrij>();
        foreach (var rij in kies.Entries)
        {
            if (rij.Waarde.Onder("dan") is not null)
            {
                vorm.Controleer(rij.Waarde, Keusvormen.Kiesrij, $"{pad}.{naam}.kies.{rij.Sleutel.Tekst}");
            }

            var wanneer = rij.Waarde.Onder("wanneer") is { } voorwaarde ? _voorwaarden.Bind(voorwaarde, $"{pad}.{naam}.{rij.Sleutel.Tekst}.wanneer") : null;
            if (Tekst(rij.Waarde.Onder("dan") ?? rij.Waarde) is { } dan)
            {
                rijen.Add(new Antwoordrij(wanneer, dan, context.Bron(rij.Waarde.Onder("bron"))) { Naam = rij.Sleutel.Tekst });
            }
        }

        return rijen.ToImmutable();
    }

    private Keus<string>? Tekst(YamlNode knoop) =>
        Keusbinder.BindTekst(context, knoop, "een antwoord", tekst => new Keus<string>.Vast(tekst.Tekst));
}
