using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>parameters</c>.</summary>
internal sealed class Parameterbinder(Bindcontext context)
{
    public ImmutableArray<Parameter> Bind(YamlNode? sectie, LocalDate? begin)
    {
        foreach (var entry in sectie.Namen())
        {
            if (Waarden(entry) is not { IsEmpty: false } waarden)
            {
                context.Breek(entry.Sleutel.Tekst);
                continue;
            }

            var naam = entry.Sleutel.Tekst;
            context.Parameters.Add(naam, new Parameter(naam, context.Bron(entry.Waarde.Onder("bron")), waarden) { Plaats = entry.Sleutel.Plaats });
            if (waarden[0].Vanaf is { } vanaf && vanaf > begin && waarden.Length == entry.Waarde.Onder("waarden").Namen().Length)
            {
                context.Meld(RegelingDiagnostics.DektLooptijdNiet(
                    entry.Sleutel.Plaats, naam, Weergave.Datum(vanaf), Weergave.Datum(begin.Value)));
            }
        }

        return [.. context.Parameters.Values];
    }

    private ImmutableArray<Parameterwaarde> Waarden(YamlEntry entry)
    {
        var waarde = entry.Waarde.Onder("waarde");
        var waarden = entry.Waarde.Onder("waarden");
        if (entry.Waarde is YamlMapping && waarde is null == waarden is null)
        {
            context.Meld(RegelingDiagnostics.WaardeOfWaarden(entry.Sleutel.Plaats, entry.Sleutel.Tekst));
            return [];
        }

        if (waarde is not null)
        {
            return Keusbinder.BindTekst(context, waarde, "de waarde van een parameter", Grootheid) is { } keus ? [new Parameterwaarde(null, keus, [])] : [];
        }

        if (waarden is YamlMapping { Entries.IsEmpty: true })
        {
            context.Meld(RegelingDiagnostics.Leeg(waarden.Plaats, "waarden"));
        }

        var gedateerd = ImmutableArray.CreateBuilder<Parameterwaarde>();
        foreach (var rij in waarden.Namen())
        {
            if (Feitlezer.Datum(rij.Sleutel.Tekst) is not { } vanaf)
            {
                context.Meld(VormDiagnostics.OngeldigeDatum(rij.Sleutel.Plaats, rij.Sleutel.Tekst));
            }
            else if (Rij(rij.Waarde, $"parameters.{entry.Sleutel.Tekst}.waarden.{rij.Sleutel.Tekst}") is var (keus, bron))
            {
                if (gedateerd.Count > 0 && gedateerd[^1].Vanaf >= vanaf)
                {
                    context.Meld(RegelingDiagnostics.Datumvolgorde(rij.Sleutel.Plaats, entry.Sleutel.Tekst));
                }

                gedateerd.Add(new Parameterwaarde(vanaf, keus, bron));
            }
        }

        return gedateerd.ToImmutable();
    }

    /// <summary>A dated value may carry its own provision: <c>{ waarde: 1 jaar, bron: … }</c>.</summary>
    private (Keus<Grootheid> Keus, ImmutableArray<string> Bron)? Rij(YamlNode knoop, string pad)
    {
        var eigen = knoop is YamlMapping mapping && mapping.Find("waarde") is not null;
        if (eigen)
        {
            new Vormcontrole(context.Meldingen).Controleer(knoop, Feitvormen.Datumrij, pad);
        }

        var keus = Keusbinder.BindTekst(context, eigen ? knoop.Onder("waarde") : knoop, "de waarde van een parameter", Grootheid);
        return keus is null ? null : (keus, eigen ? context.Bron(knoop.Onder("bron")) : []);
    }

    private Keus<Grootheid>.Vast? Grootheid(YamlScalar knoop)
    {
        if (Grootheidlezer.Lees(knoop.Tekst) is { } grootheid)
        {
            return new Keus<Grootheid>.Vast(grootheid);
        }

        context.Meld(Grootheidlezer.LijktDatum(knoop.Tekst)
            ? VormDiagnostics.OngeldigeDatum(knoop.Plaats, knoop.Tekst)
            : VormDiagnostics.OngeldigeGrootheid(knoop.Plaats, knoop.Tekst));
        return null;
    }
}
