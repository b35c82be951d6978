using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads what a fact is compared with, and checks that it fits the type of the fact.</summary>
internal sealed class Vergelijkingslezer(Bindcontext context)
{
    private readonly Grenslezer _grenzen = new(context);

    /// <summary>The comparison, or null after a diagnostic.</summary>
    public Vergelijking? Lees(Feit feit, YamlNode knoop)
    {
        switch (knoop)
        {
            case YamlScalar { Ontbreekt: true }:
                return null;
            case YamlScalar tekst:
                return Tekst(feit, tekst);
            case YamlSequence { Items.IsEmpty: false } reeks:
                return Lijst(feit, reeks);
            case YamlMapping { Entries: [var entry] } when entry.Sleutel.Tekst.StartsWith(Keusbinder.Voorvoegsel, StringComparison.Ordinal):
                return PerLezing(feit, entry);
            default:
                context.Meld(VoorwaardeDiagnostics.GeenVergelijking(knoop.Plaats, feit, Hulp(feit)));
                return null;
        }
    }

    private Vergelijking.PerLezing? PerLezing(Feit feit, YamlEntry entry)
    {
        if (Keusbinder.Opties(context, entry) is not var (lezing, opties))
        {
            return null;
        }

        var gelezen = opties.Select(optie => Lees(feit, optie)).ToList();
        var tekst = string.Join(" of ", gelezen.Select(optie => optie?.Tekst));
        return gelezen.Contains(null) ? null : new Vergelijking.PerLezing(tekst, lezing, [.. gelezen!]);
    }

    /// <summary>One of several: choices become one set, the rest alternatives.</summary>
    private Vergelijking? Lijst(Feit feit, YamlSequence reeks)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var dubbel in reeks.Items.OfType<YamlScalar>().Where(item => !gezien.Add(item.Tekst)))
        {
            context.Meld(VoorwaardeDiagnostics.Herhaald(dubbel.Plaats, dubbel.Tekst));
        }

        var delen = reeks.Items.Select(item => Lees(feit, item)).ToList();
        if (delen.Contains(null))
        {
            return null;
        }

        var tekst = Weergave.Opsomming(delen.Select(deel => deel!.Tekst));
        var keuzes = delen.OfType<Vergelijking.InKeuzes>().Aggregate(0UL, (samen, deel) => samen | deel.Keuzes);
        // Of a fact that can be absent every choice together still excludes `geen`.
        if (keuzes != 0 && keuzes == AlleKeuzes(feit) && !feit.KanOntbreken)
        {
            context.Meld(VoorwaardeDiagnostics.AltijdWaar(reeks.Plaats, tekst, feit));
            return null;
        }

        var andere = delen.Where(deel => deel is not Vergelijking.InKeuzes).ToList();
        if (keuzes != 0)
        {
            andere.Insert(0, new Vergelijking.InKeuzes(tekst, keuzes));
        }

        return andere.Count == 1 ? andere[0] : new Vergelijking.EenVan(tekst, [.. andere!]);
    }

    private Vergelijking? Tekst(Feit feit, YamlScalar knoop)
    {
        var tekst = knoop.Tekst;
        if (tekst is "geen" or "aanwezig")
        {
            if (!feit.KanOntbreken)
            {
                context.Meld(VoorwaardeDiagnostics.KanNietOntbreken(knoop.Plaats, feit));
                return null;
            }

            return tekst == "geen" ? new Vergelijking.IsGeen(tekst) : new Vergelijking.IsAanwezig(tekst);
        }

        if (tekst.StartsWith("in ", StringComparison.Ordinal) && feit.Type == FeitType.Keuze)
        {
            return InGebied(feit, knoop);
        }

        return feit.Type switch
        {
            FeitType.JaNee => JaNee(feit, knoop),
            FeitType.Keuze => Keuze(feit, knoop),
            _ => _grenzen.Lees(feit, knoop),
        };
    }

    private Vergelijking.InKeuzes? JaNee(Feit feit, YamlScalar knoop)
    {
        if (knoop.Tekst is "ja" or "nee")
        {
            return new Vergelijking.InKeuzes(knoop.Tekst, knoop.Tekst == "ja" ? 2UL : 1UL);
        }

        context.Meld(VoorwaardeDiagnostics.PastNiet(knoop.Plaats, feit, knoop.Tekst, "schrijf `ja` of `nee`"));
        return null;
    }

    private Vergelijking.InKeuzes? Keuze(Feit feit, YamlScalar knoop)
    {
        var nummer = feit.Waarden.IndexOf(knoop.Tekst);
        if (nummer < 0)
        {
            context.Meld(Grenslezer.IsVergelijking(knoop.Tekst)
                ? VoorwaardeDiagnostics.PastNiet(knoop.Plaats, feit, knoop.Tekst, Hulp(feit))
                : VoorwaardeDiagnostics.GeenKeuze(knoop.Plaats, feit, knoop.Tekst));
            return null;
        }

        if (context.Parameters.ContainsKey(knoop.Tekst))
        {
            context.Meld(VoorwaardeDiagnostics.Dubbelzinnig(knoop.Plaats, knoop.Tekst, feit));
            return null;
        }

        return new Vergelijking.InKeuzes(knoop.Tekst, 1UL << nummer);
    }

    private Vergelijking.InKeuzes? InGebied(Feit feit, YamlScalar knoop)
    {
        var naam = knoop.Tekst[3..];
        if (!context.Gebieden.TryGetValue(naam, out var gebied))
        {
            context.Meld(VoorwaardeDiagnostics.OnbekendGebied(knoop.Plaats, naam, Suggestion.For(naam, context.Gebieden.Keys)));
            return null;
        }

        var keuzes = 0UL;
        foreach (var lid in gebied.Leden)
        {
            var nummer = feit.Waarden.IndexOf(lid);
            keuzes |= nummer >= 0 ? 1UL << nummer : 0;
        }

        if (keuzes == 0)
        {
            context.MeldTenzijGebroken(naam, () => VoorwaardeDiagnostics.PastNiet(knoop.Plaats, feit, knoop.Tekst, $"geen van de gemeenten van `{naam}` is een keuze van `{feit.Naam}`"));
            return null;
        }

        return new Vergelijking.InKeuzes(knoop.Tekst, keuzes);
    }

    private static ulong AlleKeuzes(Feit feit) =>
        feit.Type == FeitType.JaNee ? 3UL : feit.Waarden.Length >= 64 ? ulong.MaxValue : (1UL << feit.Waarden.Length) - 1;

    private static string Hulp(Feit feit) => feit.Type switch
    {
        FeitType.JaNee => "schrijf `ja` of `nee`",
        FeitType.Keuze => $"schrijf {Weergave.Opsomming(feit.Waarden.Take(12).Select(waarde => $"`{waarde}`"))}",
        FeitType.Datum => "schrijf bijvoorbeeld `minstens 6 maanden geleden`, `op of na 2025-01-01` of `geen`",
        _ => "schrijf bijvoorbeeld `minstens 18` of `van 18 tot 23`",
    };
}
