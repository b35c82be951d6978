using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds <c>contracten.vormen</c>.</summary>
internal sealed class Vormbinder(Bindcontext context, Contractnamen namen)
{
    private static readonly Dictionary<string, Contractduursoort> _woorden = new(StringComparer.Ordinal)
    {
        ["onbepaald"] = Contractduursoort.Onbepaald,
        ["vrij"] = Contractduursoort.Vrij,
        ["niet_in_bron"] = Contractduursoort.NietInBron,
        ["niet_geregeld"] = Contractduursoort.NietGeregeld,
    };

    public ImmutableArray<Contractvorm> Bind(YamlNode? sectie) => [.. sectie.Namen().Where(entry => entry.Waarde is YamlMapping).Select(Vorm)];

    /// <summary>What follows besides, by name.</summary>
    public static ImmutableArray<Contractgevolg> Gevolgen(Bindcontext context, YamlNode? sectie) =>
    [
        .. sectie.Namen().Where(entry => entry.Waarde is YamlMapping).Select(entry => new Contractgevolg(
            entry.Sleutel.Tekst,
            entry.Waarde.Onder("tekst").Tekst() ?? "",
            entry.Waarde.Onder("wie").Tekst(),
            context.Bron(entry.Waarde.Onder("bron")))
        {
            Wietitel = context.Rol(entry.Waarde.Onder("wie"))?.Titel,
        }),
    ];

    /// <summary>A period in calendar time, or the name of a parameter that is one and does not depend on the day or a reading; null after a diagnostic.</summary>
    public static Duur? Periode(Bindcontext context, YamlScalar tekst)
    {
        if (context.Parameters.TryGetValue(tekst.Tekst, out var parameter) && !parameter.IsGedateerd
            && parameter.Waarden[0].Waarde is Keus<Grootheid>.Vast { Waarde: Grootheid.Periode { Duur: { Aantal: > 0 } vast } })
        {
            return vast;
        }

        if (Grootheidlezer.Lees(tekst.Tekst) is Grootheid.Periode { Duur: { Aantal: > 0 } duur })
        {
            return duur;
        }

        context.Meld(OvergangDiagnostics.GeenDuur(tekst.Plaats, tekst.Tekst));
        return null;
    }

    private Contractvorm Vorm(YamlEntry entry)
    {
        var naam = entry.Sleutel.Tekst;
        var knoop = entry.Waarde;
        return new Contractvorm(naam)
        {
            Titel = knoop.Onder("titel").Tekst() ?? Weergave.Leesbaar(naam),
            Keten = Keten(knoop.Onder("keten")),
            Duur = Duur(knoop.Onder("duur"), $"contracten.vormen.{naam}.duur"),
            Verlengen = knoop.Onder("verlengen").Tekst() ?? "niet_geregeld",
            Begeleiding = knoop.Onder("begeleiding") is YamlMapping begeleiding ? Begeleiding(begeleiding) : null,
            Koppelbeding = knoop.Onder("koppelbeding") is YamlMapping beding ? Koppelbeding(beding) : null,
            Gevolgen = Gevolgen(context, knoop.Onder("gevolgen")),
            EindeNietGeregeld = knoop.Onder("einde") is not null,
            Bron = context.Bron(knoop.Onder("bron")),
            Toelichting = knoop.Onder("toelichting").Tekst() ?? "",
            Plaats = entry.Sleutel.Plaats,
        };
    }

    private ImmutableArray<Huurschakel> Keten(YamlNode? sectie)
    {
        var keten = ImmutableArray.CreateBuilder<Huurschakel>();
        foreach (var entry in sectie.Namen().Where(entry => entry.Waarde is YamlMapping))
        {
            var schakel = new Huurschakel(
                entry.Sleutel.Tekst,
                entry.Waarde.Onder("verhuurder").Tekst() ?? "",
                entry.Waarde.Onder("huurder").Tekst() ?? "",
                entry.Waarde.Onder("vorm").Tekst() ?? "huur",
                context.Bron(entry.Waarde.Onder("bron")))
            {
                Verhuurdertitel = context.Rol(entry.Waarde.Onder("verhuurder"))?.Titel ?? "",
                Huurdertitel = context.Rol(entry.Waarde.Onder("huurder"))?.Titel ?? "",
            };
            if (keten.Count > 0 && keten[^1].Huurder != schakel.Verhuurder && schakel.Verhuurder.Length > 0 && keten[^1].Huurder.Length > 0)
            {
                context.Meld(OvergangDiagnostics.GeenKeten(entry.Sleutel.Plaats, schakel.Naam, schakel.Verhuurder, keten[^1].Huurder));
            }

            keten.Add(schakel);
        }

        return keten.ToImmutable();
    }

    private Contractduur Duur(YamlNode? knoop, string pad)
    {
        switch (knoop)
        {
            case YamlScalar { Ontbreekt: false } tekst when _woorden.TryGetValue(tekst.Tekst, out var soort):
                return new Contractduur(soort, []);
            case YamlScalar { Ontbreekt: false } tekst:
                return Periode(context, tekst) is { } vast ? new Contractduur(Contractduursoort.Vast, [vast]) : Contractduur.NietInBron;
            case YamlMapping groep:
                new Vormcontrole(context.Meldingen).Controleer(groep, Contractvormen.Duur, pad);
                var hoogstens = groep.Find("hoogstens");
                if (hoogstens is null == groep.Find("gebruikelijk") is null)
                {
                    context.Meld(OvergangDiagnostics.GeenDuur(groep.Plaats, "{…}"));
                }

                ImmutableArray<Duur> duren = [.. (groep["hoogstens"] ?? groep["gebruikelijk"]).Scalars().Select(tekst => Periode(context, tekst)).OfType<Duur>()];
                return duren.IsEmpty
                    ? Contractduur.NietInBron
                    : new Contractduur(hoogstens is null ? Contractduursoort.Gebruikelijk : Contractduursoort.Hoogstens, duren);
            case YamlSequence reeks:
                context.Meld(OvergangDiagnostics.GeenDuur(reeks.Plaats, "[…]"));
                return Contractduur.NietInBron;
            default:
                return Contractduur.NietInBron;
        }
    }

    private Begeleidingseis Begeleiding(YamlMapping knoop)
    {
        if (knoop["minstens"] is YamlScalar { Ontbreekt: false, Tekst: not ("geen" or "onbepaald" or "niet_geregeld" or "niet_in_bron") } tekst)
        {
            Periode(context, tekst);
        }

        return new Begeleidingseis(knoop["minstens"].Tekst() ?? "niet_geregeld", context.Bron(knoop["bron"]));
    }

    private Koppelbeding Koppelbeding(YamlMapping knoop) => new(
        knoop["stand"].Tekst() ?? "niet_geregeld",
        knoop["met"].Tekst() ?? "",
        namen.KenGebeurtenissen(context, knoop["gebeurtenissen"]),
        namen.KenGebeurtenissen(context, knoop["niet_bij"]),
        context.Bron(knoop["bron"]));
}
