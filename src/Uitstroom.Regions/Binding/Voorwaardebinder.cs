using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds conditions: names become facts, readings and doelgroepen, comparisons are read and checked.</summary>
/// <param name="context">What has been bound so far.</param>
/// <param name="metDoelgroepen">Whether <c>doelgroep</c> may be asked for: only in the criteria of a toets.</param>
internal sealed class Voorwaardebinder(Bindcontext context, bool metDoelgroepen = false)
{
    private const int DiepGenest = 3;

    private static readonly string[] _woorden = ["een_van", "geen_van", "alle_van", "niet", "doelgroep"];

    private readonly Vergelijkingslezer _vergelijkingen = new(context);

    /// <summary>The condition, or null after a diagnostic.</summary>
    public Voorwaarde? Bind(YamlNode? knoop, string pad) => Bind(knoop, pad, 0);

    private Voorwaarde? Bind(YamlNode? knoop, string pad, int diepte)
    {
        if (diepte == DiepGenest + 1)
        {
            context.Meld(VoorwaardeDiagnostics.Diep(knoop!.Plaats, pad));
        }

        switch (knoop)
        {
            case null or YamlScalar { Ontbreekt: true }:
                return null;
            case YamlScalar woord:
                return Woord(woord, pad);
            case YamlSequence reeks:
                return Alle(reeks.Plaats, pad, reeks.Items, (deel, i) => Bind(deel, $"{pad}[{i}]", diepte));
            case YamlMapping mapping:
                return Alle(mapping.Plaats, pad, mapping.Entries, (entry, _) => Entry(entry, pad, diepte));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private Voorwaarde? Woord(YamlScalar woord, string pad)
    {
        switch (woord.Tekst)
        {
            case "altijd" or "nooit":
                return new Voorwaarde.Vast(pad, woord.Plaats, woord.Tekst == "altijd");
            case "niet_in_bron" or "niet_geregeld":
                return new Voorwaarde.Stil(pad, woord.Plaats, woord.Tekst);
            default:
                context.Meld(VoorwaardeDiagnostics.GeenVoorwaarde(woord.Plaats, pad));
                return null;
        }
    }

    private Voorwaarde? Alle<T>(SourceSpan plaats, string pad, ImmutableArray<T> delen, Func<T, int, Voorwaarde?> bind)
    {
        if (delen.IsEmpty)
        {
            context.Meld(VoorwaardeDiagnostics.Leeg(plaats, pad));
            return null;
        }

        var gebonden = delen.Select(bind).ToList();
        return gebonden.Contains(null) ? null
            : gebonden.Count == 1 ? gebonden[0]
            : new Voorwaarde.AlleVan(pad, plaats, [.. gebonden!]);
    }

    private Voorwaarde? Entry(YamlEntry entry, string pad, int diepte)
    {
        var sleutel = entry.Sleutel.Tekst;
        var plaats = entry.Sleutel.Plaats;
        var onder = $"{pad}.{sleutel}";
        if (sleutel.StartsWith(Keusbinder.Voorvoegsel, StringComparison.Ordinal))
        {
            return PerLezing(entry, onder, diepte);
        }

        switch (sleutel)
        {
            case "een_van":
                return Delen(entry, onder, diepte) is { } een ? new Voorwaarde.EenVan(onder, plaats, een) : null;
            case "geen_van":
                return Delen(entry, onder, diepte) is { } geen ? new Voorwaarde.Niet(onder, plaats, new Voorwaarde.EenVan(onder, plaats, geen)) : null;
            case "alle_van":
                return Delen(entry, onder, diepte) is { } alle ? new Voorwaarde.AlleVan(onder, plaats, alle) : null;
            case "niet":
                return Bind(entry.Waarde, onder, diepte + 1) is { } deel ? new Voorwaarde.Niet(onder, plaats, deel) : null;
            case "doelgroep":
                return VanDoelgroep(entry, onder);
            default:
                return Blad(entry, onder);
        }
    }

    private ImmutableArray<Voorwaarde>? Delen(YamlEntry entry, string pad, int diepte)
    {
        if (entry.Waarde is not YamlSequence reeks)
        {
            if (entry.Waarde is not YamlScalar { Ontbreekt: true })
            {
                context.Meld(VoorwaardeDiagnostics.LijstNodig(entry.Waarde.Plaats, entry.Sleutel.Tekst));
            }

            return null;
        }

        if (reeks.Items.IsEmpty)
        {
            context.Meld(VoorwaardeDiagnostics.Leeg(reeks.Plaats, pad));
            return null;
        }

        var delen = reeks.Items.Select((deel, i) => Bind(deel, $"{pad}[{i}]", diepte + 1)).ToList();
        return delen.Contains(null) ? null : [.. delen!];
    }

    private Voorwaarde.PerLezing? PerLezing(YamlEntry entry, string pad, int diepte)
    {
        if (Keusbinder.Opties(context, entry) is not var (lezing, opties))
        {
            return null;
        }

        var delen = opties.Select((optie, i) => Bind(optie, $"{pad}.{lezing.Opties[i].Naam}", diepte + 1)).ToList();
        return delen.Contains(null) ? null : new Voorwaarde.PerLezing(pad, entry.Sleutel.Plaats, lezing, [.. delen!]);
    }

    private Voorwaarde.VanDoelgroep? VanDoelgroep(YamlEntry entry, string pad)
    {
        if (!metDoelgroepen)
        {
            context.Meld(VoorwaardeDiagnostics.DoelgroepHierNiet(entry.Sleutel.Plaats));
            return null;
        }

        if (entry.Waarde.Tekst() == "aanwezig")
        {
            return new Voorwaarde.VanDoelgroep(pad, entry.Sleutel.Plaats, [.. context.Doelgroepen.Values], Alle: true);
        }

        if (entry.Waarde is YamlMapping || (entry.Waarde is YamlSequence reeks && (reeks.Items.IsEmpty || !reeks.Items.All(item => item is YamlScalar))))
        {
            context.Meld(VormDiagnostics.VerkeerdeVorm(entry.Waarde.Plaats, "`doelgroep`", "`aanwezig`, een doelgroep of een lijst doelgroepen"));
            return null;
        }

        var groepen = ImmutableArray.CreateBuilder<Doelgroep>();
        foreach (var naam in entry.Waarde.Scalars())
        {
            if (context.Doelgroepen.TryGetValue(naam.Tekst, out var groep))
            {
                groepen.Add(groep);
            }
            else
            {
                context.Meld(VoorwaardeDiagnostics.OnbekendeDoelgroep(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, context.Doelgroepen.Keys)));
            }
        }

        return groepen.Count == 0 ? null : new Voorwaarde.VanDoelgroep(pad, entry.Sleutel.Plaats, groepen.ToImmutable(), Alle: false);
    }

    private Voorwaarde.Blad? Blad(YamlEntry entry, string pad)
    {
        var naam = entry.Sleutel.Tekst;
        if (entry.Waarde is YamlScalar { Ontbreekt: true })
        {
            return null;
        }

        if (!context.Feiten.TryGetValue(naam, out var feit))
        {
            context.MeldTenzijGebroken(naam, () => VoorwaardeDiagnostics.OnbekendFeit(
                entry.Sleutel.Plaats, naam, Suggestion.For(naam, context.Feiten.Keys.Concat(_woorden))));
            return null;
        }

        return _vergelijkingen.Lees(feit, entry.Waarde) is { } vergelijking
            ? new Voorwaarde.Blad(pad, entry.Sleutel.Plaats, feit, vergelijking)
            : null;
    }
}
