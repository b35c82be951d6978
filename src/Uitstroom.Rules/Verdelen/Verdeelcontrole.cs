using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Checks what a caller brings to a division, before anything is divided.</summary>
internal static class Verdeelcontrole
{
    public static ImmutableArray<Diagnostic> Controleer(Verdeelsleutel sleutel, VerdeelOpties opties)
    {
        var meldingen = ImmutableArray.CreateBuilder<Diagnostic>();
        if (opties.Totaal is < 0 or > GrootsteResten.Hoogstens)
        {
            meldingen.Add(VerdeelDiagnostics.OngeldigTotaal(opties.Plaats("totaal"), opties.Totaal.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        if (opties.Gewichten is { } gewichten)
        {
            Gewichten(meldingen, sleutel, opties, gewichten);
        }

        foreach (var naam in opties.Minimum.Keys.Concat(opties.Maximum.Keys).Concat(opties.Uitgezonderd))
        {
            if (sleutel.Ontvanger(naam) is null)
            {
                meldingen.Add(Onbekend(opties.Plaats($"grenzen.{naam}"), sleutel, naam));
            }
        }

        return meldingen.ToImmutable();
    }

    private static void Gewichten(ImmutableArray<Diagnostic>.Builder meldingen, Verdeelsleutel sleutel, VerdeelOpties opties, Cijfers gewichten)
    {
        foreach (var rij in gewichten.Rijen)
        {
            var naam = rij.Ontvanger ?? "";
            var plaats = rij.Plaats.Regel > 0 ? rij.Plaats : opties.Plaats("gewichten");
            if (sleutel.Ontvanger(naam) is null)
            {
                meldingen.Add(Onbekend(plaats, sleutel, naam));
            }

            if (rij.Groep is { } groep && sleutel.Per is { Volledig: true } per && per.Partijnaam(groep) is null)
            {
                meldingen.Add(VerdeelDiagnostics.OnbekendeOntvanger(plaats, groep, per.Naam, per.Leden.Select(lid => lid.Naam)));
            }

            if (rij.Waarde is null or < 0 or > GrootsteResten.Hoogstens)
            {
                meldingen.Add(VerdeelDiagnostics.OngeldigGewicht(plaats, naam, rij.Waarde ?? -1));
            }
        }

        var genoemd = gewichten.Rijen.Select(rij => (Groepnaam(sleutel, rij.Groep), sleutel.Ontvanger(rij.Ontvanger ?? "") ?? rij.Ontvanger)).ToHashSet();
        foreach (var (groep, ontvanger) in Verwacht(sleutel).Where(paar => !genoemd.Contains(paar)))
        {
            meldingen.Add(VerdeelDiagnostics.GewichtOntbreekt(opties.Plaats("gewichten"), ontvanger ?? "", groep));
        }
    }

    /// <summary>Whoever the agreement's own weights name; without those the members of the group that always take part.</summary>
    private static IEnumerable<(string? Groep, string? Ontvanger)> Verwacht(Verdeelsleutel sleutel) =>
        sleutel.Gewichten is { } eigen ? eigen.Rijen.Select(rij => (rij.Groep, rij.Ontvanger))
        : sleutel.Herkomst is { } regel ? regel.Ontvangers.Select(naam => ((string?)null, (string?)naam))
        : sleutel.Per is null ? sleutel.Over.Leden.Where(lid => lid.AlleenBij is null).Select(lid => ((string?)null, (string?)lid.Naam))
        : [];

    private static string? Groepnaam(Verdeelsleutel sleutel, string? naam) =>
        naam is not null && sleutel.Per is { } per ? per.Partijnaam(naam) ?? naam : naam;

    public static Diagnostic Onbekend(SourceSpan plaats, Verdeelsleutel sleutel, string naam) =>
        VerdeelDiagnostics.OnbekendeOntvanger(plaats, naam, sleutel.Over.Naam, sleutel.Ontvangers ?? []);
}
