using System.Collections.Immutable;
using System.Globalization;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>From the tree of a file with counts to a <see cref="Quotumopgave"/>. What is wrong is reported and left out.</summary>
internal sealed class Quotumopgavelezer(DiagnosticList meldingen)
{
    private const string Aantal = "aantal";
    private const string Doorgeschoven = "doorgeschoven";

    /// <summary>Per quotum what was counted.</summary>
    /// <param name="sectie">The section <c>quota</c>.</param>
    /// <param name="jaar">The year of counts that name none; null when there is none.</param>
    public ImmutableSortedDictionary<string, Quotumtelling> Quota(YamlNode? sectie, int? jaar)
    {
        if (sectie is not (null or YamlMapping or YamlScalar { Ontbreekt: true }))
        {
            meldingen.Add(VormDiagnostics.VerkeerdeVorm(sectie.Plaats, "`quota`", "een groep van namen met hun inhoud"));
        }

        return sectie.Namen().ToImmutableSortedDictionary(entry => entry.Sleutel.Tekst, entry => Telling(entry, jaar), StringComparer.Ordinal);
    }

    /// <summary>A year in four digits; null after a diagnostic.</summary>
    public int? Jaar(YamlNode? knoop)
    {
        if (knoop is null or YamlScalar { Ontbreekt: true })
        {
            return null;
        }

        if (knoop is YamlScalar tekst && IsJaar(tekst.Tekst))
        {
            return int.Parse(tekst.Tekst, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        meldingen.Add(QuotumopgaveDiagnostics.OngeldigJaar(knoop.Plaats, (knoop as YamlScalar)?.Tekst ?? "[…]"));
        return null;
    }

    private Quotumtelling Telling(YamlEntry entry, int? jaar)
    {
        var jaren = ImmutableSortedDictionary.CreateBuilder<int, Telling>();
        if (entry.Waarde is not YamlMapping mapping)
        {
            VoegJaar(jaren, jaar, entry.Sleutel.Plaats, Regels(entry.Waarde));
            return new Quotumtelling { Jaren = jaren.ToImmutable(), Plaats = entry.Sleutel.Plaats };
        }

        var los = ImmutableArray.CreateBuilder<Telregel>();
        foreach (var deel in mapping.Entries.Where(deel => deel.Sleutel.Tekst is not (Aantal or Doorgeschoven)))
        {
            if (IsJaar(deel.Sleutel.Tekst))
            {
                VoegJaar(jaren, Jaar(deel.Sleutel), deel.Sleutel.Plaats, Regels(deel.Waarde));
            }
            else
            {
                los.AddRange(Regels(deel));
            }
        }

        if (los.Count > 0)
        {
            VoegJaar(jaren, jaar, los[0].Plaats, los.ToImmutable());
        }

        return new Quotumtelling
        {
            Jaren = jaren.ToImmutable(),
            Aantal = PerJaar(mapping[Aantal], jaar),
            Doorgeschoven = Tellingen(mapping[Doorgeschoven], jaar),
            Plaats = entry.Sleutel.Plaats,
        };
    }

    /// <summary>Per year a count, or one for the year at hand.</summary>
    private ImmutableSortedDictionary<int, Telling> Tellingen(YamlNode? knoop, int? jaar)
    {
        var jaren = ImmutableSortedDictionary.CreateBuilder<int, Telling>();
        if (knoop is YamlMapping mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                VoegJaar(jaren, Jaar(entry.Sleutel), entry.Sleutel.Plaats, Regels(entry.Waarde));
            }
        }
        else if (knoop is not null)
        {
            VoegJaar(jaren, jaar, knoop.Plaats, Regels(knoop));
        }

        return jaren.ToImmutable();
    }

    private void VoegJaar(ImmutableSortedDictionary<int, Telling>.Builder jaren, int? jaar, SourceSpan plaats, ImmutableArray<Telregel> regels)
    {
        if (regels.IsEmpty)
        {
            return;
        }

        if (jaar is not { } bekend)
        {
            if (!meldingen.HeeftFouten)
            {
                meldingen.Add(QuotumopgaveDiagnostics.GeenJaar(plaats));
            }
        }
        else if (!jaren.TryAdd(bekend, new Telling(regels)))
        {
            meldingen.Add(QuotumopgaveDiagnostics.VerkeerdeTelling(plaats, bekend.ToString(CultureInfo.InvariantCulture), "noem de telling van een jaar één keer"));
        }
    }

    /// <summary>A count in all, or per name, or per gemeente and name.</summary>
    private ImmutableArray<Telregel> Regels(YamlNode knoop) => knoop switch
    {
        YamlScalar { Ontbreekt: true } => [],
        YamlMapping mapping => [.. mapping.Entries.SelectMany(Regels)],
        _ => Getal(knoop) is { } aantal ? [new Telregel(null, null, aantal) { Plaats = knoop.Plaats }] : [],
    };

    private IEnumerable<Telregel> Regels(YamlEntry entry)
    {
        if (entry.Waarde is not YamlMapping perNaam)
        {
            return Regel(null, entry);
        }

        return perNaam.Entries.SelectMany(deel => Regel(entry.Sleutel.Tekst, deel));
    }

    private IEnumerable<Telregel> Regel(string? gemeente, YamlEntry entry)
    {
        if (entry.Waarde is not YamlScalar { Ontbreekt: true } && Getal(entry.Waarde) is { } aantal)
        {
            yield return new Telregel(gemeente, entry.Sleutel.Tekst, aantal) { Plaats = entry.Sleutel.Plaats };
        }
    }

    private ImmutableSortedDictionary<int, long> PerJaar(YamlNode? knoop, int? jaar)
    {
        var getallen = ImmutableSortedDictionary.CreateBuilder<int, long>();
        switch (knoop)
        {
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (Jaar(entry.Sleutel) is { } een && entry.Waarde is not YamlScalar { Ontbreekt: true } && Getal(entry.Waarde) is { } aantal)
                    {
                        getallen[een] = aantal;
                    }
                }

                break;
            case not (null or YamlScalar { Ontbreekt: true }) when Getal(knoop) is { } alleen:
                if (jaar is { } bekend)
                {
                    getallen[bekend] = alleen;
                }
                else
                {
                    meldingen.Add(QuotumopgaveDiagnostics.GeenJaar(knoop.Plaats));
                }

                break;
        }

        return getallen.ToImmutable();
    }

    private long? Getal(YamlNode knoop)
    {
        if (knoop is YamlScalar { Tekst: var tekst } && Feitlezer.Getal(tekst) is { } getal && decimal.Truncate(getal) == getal
            && getal is >= 0 and <= Quotumcontrole.HoogsteAantal && !tekst.AsSpan().ContainsAny('.', ','))
        {
            return (long)getal;
        }

        meldingen.Add(QuotumopgaveDiagnostics.OngeldigeTelling(knoop.Plaats, (knoop as YamlScalar)?.Tekst ?? "[…]"));
        return null;
    }

    private static bool IsJaar(string tekst) => tekst.Length == 4 && tekst.All(char.IsAsciiDigit);
}
