using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds one figure of the section <c>monitoring</c>, and checks that its registrations have what it counts by.</summary>
internal sealed class Cijferlezer(Bindcontext context, IReadOnlyDictionary<string, Indeling> indelingen, IReadOnlyDictionary<string, Registratiesoort> registraties)
{
    public Monitoringcijfer Cijfer(YamlEntry entry)
    {
        var knoop = entry.Waarde;
        var telt = Telt(knoop.Onder("telt"));
        var sinds = Sinds(knoop.Onder("sinds"), telt);
        if (knoop.Onder("binnen") is { } binnen && knoop.Onder("sinds") is null)
        {
            context.Meld(OverlegDiagnostics.BinnenZonderSinds(binnen.Plaats, entry.Sleutel.Tekst));
        }

        return new Monitoringcijfer(entry.Sleutel.Tekst, telt)
        {
            Titel = knoop.Onder("titel").Tekst() ?? Weergave.Leesbaar(entry.Sleutel.Tekst),
            Uitkomsten = Uitkomsten(knoop.Onder("uitkomst"), telt),
            Per = Per(knoop.Onder("per"), telt),
            Sinds = sinds,
            Binnen = Binnen(knoop.Onder("binnen")),
            DeelVan = knoop.Onder("deel_van").Tekst(),
            Genoemd = knoop.Onder("genoemd").Tekst() != "nee",
            Bron = context.Bron(knoop.Onder("bron")),
            Toelichting = knoop.Onder("toelichting").Tekst() ?? "",
        };
    }

    private ImmutableArray<Registratiesoort> Telt(YamlNode? knoop)
    {
        var telt = ImmutableArray.CreateBuilder<Registratiesoort>();
        foreach (var naam in knoop.Scalars())
        {
            if (registraties.TryGetValue(naam.Tekst, out var soort))
            {
                telt.Add(soort);
            }
            else
            {
                context.Meld(OverlegDiagnostics.OnbekendeRegistratie(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, registraties.Keys)));
            }
        }

        return telt.ToImmutable();
    }

    private ImmutableArray<string> Uitkomsten(YamlNode? knoop, ImmutableArray<Registratiesoort> telt)
    {
        foreach (var uitkomst in knoop.Scalars())
        {
            foreach (var soort in telt.Where(soort => !soort.Uitkomsten.Contains(uitkomst.Tekst)))
            {
                context.Meld(OverlegDiagnostics.GeenUitkomst(uitkomst.Plaats, uitkomst.Tekst, soort.Naam, soort.Uitkomsten));
            }
        }

        return knoop.Teksten();
    }

    private ImmutableArray<ImmutableArray<Indeling>> Per(YamlNode? knoop, ImmutableArray<Registratiesoort> telt)
    {
        IEnumerable<YamlNode> delen = knoop is YamlSequence reeks ? reeks.Items : knoop is null or YamlScalar { Ontbreekt: true } ? [] : [knoop];
        var per = ImmutableArray.CreateBuilder<ImmutableArray<Indeling>>();
        foreach (var deel in delen)
        {
            if (deel is YamlScalar || (deel is YamlSequence { Items.Length: 2 } paar && paar.Items.All(item => item is YamlScalar)))
            {
                var gevonden = deel.Scalars().Select(naam => Indeling(naam, telt)).OfType<Indeling>().ToImmutableArray();
                if (gevonden.Length == deel.Scalars().Count())
                {
                    per.Add(gevonden);
                }
            }
            else
            {
                context.Meld(VormDiagnostics.VerkeerdeVorm(deel.Plaats, "een uitsplitsing", "een indeling of een paar van twee indelingen"));
            }
        }

        return per.ToImmutable();
    }

    private Indeling? Indeling(YamlScalar naam, ImmutableArray<Registratiesoort> telt)
    {
        if (!indelingen.TryGetValue(naam.Tekst, out var indeling))
        {
            context.Meld(OverlegDiagnostics.OnbekendeIndeling(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, indelingen.Keys)));
            return null;
        }

        foreach (var soort in telt.Where(soort => !soort.Heeft.Contains(indeling)))
        {
            context.Meld(OverlegDiagnostics.ZonderVeld(naam.Plaats, naam.Tekst, soort.Naam));
        }

        return indeling;
    }

    private Keus<ImmutableArray<string>>? Sinds(YamlNode? knoop, ImmutableArray<Registratiesoort> telt) =>
        Keusbinder.Bind<ImmutableArray<string>>(context, knoop, deel =>
        {
            if (deel is YamlMapping || !deel.Scalars().Any())
            {
                context.Meld(VormDiagnostics.VerkeerdeVorm(deel.Plaats, "`sinds`", "een dag van de registratie, of een lijst van dagen,"));
                return null;
            }

            foreach (var naam in deel.Scalars())
            {
                foreach (var soort in telt.Where(soort => !soort.Dagen.Contains(naam.Tekst)))
                {
                    context.Meld(OverlegDiagnostics.ZonderVeld(naam.Plaats, naam.Tekst, soort.Naam));
                }
            }

            return new Keus<ImmutableArray<string>>.Vast(deel.Teksten());
        });

    private Duur? Binnen(YamlNode? knoop)
    {
        if (knoop is not YamlScalar { Ontbreekt: false } tekst)
        {
            return null;
        }

        if (Grootheidlezer.Lees(tekst.Tekst) is Grootheid.Periode periode)
        {
            return periode.Duur;
        }

        context.Meld(QuotumDiagnostics.GeenDuur(tekst.Plaats, tekst.Tekst));
        return null;
    }
}
