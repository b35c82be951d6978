using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the rules and principles of the section <c>gegevensdeling</c> to its recipients, moments, categories and consents.</summary>
internal sealed class Deelregelbinder(
    Bindcontext context, Voorwaardebinder voorwaarden, ImmutableArray<Ontvanger> ontvangers, ImmutableArray<Deelmoment> momenten,
    ImmutableArray<Gegevenscategorie> categorieen, ImmutableArray<Toestemmingseis> toestemmingen, IReadOnlyCollection<string> afspraken)
{
    private const string Alles = "alles";
    private const string Geen = "geen";

    public Deelregel Regel(YamlEntry entry)
    {
        var (naam, knoop) = (entry.Sleutel.Tekst, entry.Waarde);
        var pad = $"gegevensdeling.regels.{naam}";
        var soort = knoop.Onder("soort").Tekst() switch { "krijgt_niet" => Deelsoort.KrijgtNiet, "krijgt_alleen" => Deelsoort.KrijgtAlleen, _ => Deelsoort.Krijgt };
        HoortNietBij((YamlMapping)knoop, soort == Deelsoort.KrijgtNiet ? "toestemming" : "tenzij", naam, knoop.Onder("soort").Tekst() ?? "krijgt");
        return new Deelregel(naam, soort)
        {
            Aan = Ontvangers(knoop.Onder("aan")),
            Welke = knoop.Onder("welke").Tekst(),
            Van = knoop.Onder("van").Tekst(),
            Bij = Momenten(knoop.Onder("bij")),
            Wanneer = voorwaarden.Bind(knoop.Onder("wanneer"), $"{pad}.wanneer"),
            Tenzij = voorwaarden.Bind(knoop.Onder("tenzij"), $"{pad}.tenzij"),
            Wat = Keusbinder.Bind<ImmutableArray<Gegevenscategorie>>(context, knoop.Onder("wat"), Categorieen) ?? new Keus<ImmutableArray<Gegevenscategorie>>.Vast([]),
            Toestemming = Toestemming(knoop.Onder("toestemming")),
            Omvang = knoop.Onder("omvang").Tekst(),
            Wijze = knoop.Onder("wijze").Tekst(),
            Plicht = knoop.Onder("plicht").Tekst() == "ja",
            Afspraak = Afspraak(knoop.Onder("afspraak")),
            Oordeel = knoop.Onder("oordeel").Tekst(),
            OordeelDoor = context.Rol(knoop.Onder("oordeel_door")),
            BlijftGelden = knoop.Onder("ook_na_einde").Tekst() == "ja",
            Bron = context.Bron(knoop.Onder("bron")),
        };
    }

    public Deelbeginsel Beginsel(YamlEntry entry) => new(
        entry.Sleutel.Tekst,
        entry.Waarde.Onder("tekst").Tekst() ?? "",
        context.Rol(entry.Waarde.Onder("oordeel_door")),
        Momenten(entry.Waarde.Onder("bij")),
        Ontvangers(entry.Waarde.Onder("aan")),
        context.Bron(entry.Waarde.Onder("bron")));

    private void HoortNietBij(YamlMapping knoop, string sleutel, string regel, string soort)
    {
        if (knoop.Find(sleutel) is { } entry)
        {
            context.Meld(GegevensdelingDiagnostics.HoortNietBij(entry.Sleutel.Plaats, sleutel, regel, soort));
        }
    }

    private ImmutableArray<Ontvanger> Ontvangers(YamlNode? knoop) =>
        Namen(knoop, ontvangers, ontvanger => ontvanger.Naam, GegevensdelingDiagnostics.OnbekendeOntvanger);

    private ImmutableArray<Deelmoment> Momenten(YamlNode? knoop) =>
        Namen(knoop, momenten, moment => moment.Naam, GegevensdelingDiagnostics.OnbekendMoment);

    private Keus<ImmutableArray<Gegevenscategorie>>.Vast? Categorieen(YamlNode knoop)
    {
        switch (knoop)
        {
            case YamlScalar { Tekst: Alles }:
                return new Keus<ImmutableArray<Gegevenscategorie>>.Vast(categorieen);
            case YamlScalar or YamlSequence:
                return new Keus<ImmutableArray<Gegevenscategorie>>.Vast(
                    Namen(knoop, categorieen, categorie => categorie.Naam, GegevensdelingDiagnostics.OnbekendeCategorie));
            default:
                context.Meld(VormDiagnostics.VerkeerdeVorm(knoop.Plaats, "`wat`", "een lijst categorieën, `alles`, of `lezing.NAAM` met een lijst per optie,"));
                return null;
        }
    }

    private Keus<Toestemmingseis?> Toestemming(YamlNode? knoop) =>
        Keusbinder.BindTekst<Toestemmingseis?>(context, knoop, "een toestemming", tekst =>
        {
            if (tekst.Tekst == Geen)
            {
                return new Keus<Toestemmingseis?>.Vast(null);
            }

            var eis = toestemmingen.FirstOrDefault(een => een.Naam == tekst.Tekst);
            if (eis is null)
            {
                context.MeldTenzijGebroken(tekst.Tekst, () => GegevensdelingDiagnostics.OnbekendeToestemming(
                    tekst.Plaats, tekst.Tekst, Suggestion.For(tekst.Tekst, toestemmingen.Select(een => een.Naam).Append(Geen))));
                return null;
            }

            return new Keus<Toestemmingseis?>.Vast(eis);
        }) ?? new Keus<Toestemmingseis?>.Vast(null);

    private string? Afspraak(YamlNode? knoop)
    {
        if (knoop is YamlScalar { Ontbreekt: false } naam && !afspraken.Contains(naam.Tekst))
        {
            context.MeldTenzijGebroken(naam.Tekst, () => GegevensdelingDiagnostics.OnbekendeAfspraak(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, afspraken)));
        }

        return knoop.Tekst();
    }

    private ImmutableArray<T> Namen<T>(YamlNode? knoop, ImmutableArray<T> bekend, Func<T, string> naam, Func<SourceSpan, string, string?, Diagnostic> melding)
        where T : class
    {
        var gevonden = ImmutableArray.CreateBuilder<T>();
        foreach (var tekst in knoop.Scalars())
        {
            if (bekend.FirstOrDefault(een => naam(een) == tekst.Tekst) is { } een)
            {
                gevonden.Add(een);
            }
            else
            {
                context.Meld(melding(tekst.Plaats, tekst.Tekst, Suggestion.For(tekst.Tekst, bekend.Select(naam))));
            }
        }

        return gevonden.ToImmutable();
    }
}
