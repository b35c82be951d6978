using System.Collections.Immutable;
using System.Globalization;

namespace Uitstroom.Rules;

/// <summary>Checks what a caller counted. What is wrong is reported and left out, so that it counts as unknown and not as something else.</summary>
internal sealed class Quotumcontrole
{
    /// <summary>A larger count is a typing error; the bound keeps sums far from overflow.</summary>
    public const long HoogsteAantal = 1_000_000_000;

    private readonly Regeling _regeling;
    private readonly Quotumopgave _opgave;
    private readonly Wereld _wereld;
    private readonly ImmutableArray<Diagnostic>.Builder _meldingen = ImmutableArray.CreateBuilder<Diagnostic>();

    private Quotumcontrole(Regeling regeling, Quotumopgave opgave, Wereld wereld) => (_regeling, _opgave, _wereld) = (regeling, opgave, wereld);

    /// <summary>What is good of it, and what was wrong.</summary>
    public static (Quotumopgave Goed, ImmutableArray<Diagnostic> Meldingen) Controleer(Regeling regeling, Quotumopgave opgave, Wereld wereld)
    {
        if (opgave.Feiten is { } feiten && !ReferenceEquals(feiten.Feiten, regeling.Feitenlijst))
        {
            throw new ArgumentException($"de feiten zijn niet gemaakt voor `{regeling.Naam}`", nameof(opgave));
        }

        var controle = new Quotumcontrole(regeling, opgave, wereld);
        var quota = ImmutableSortedDictionary.CreateBuilder<string, Quotumtelling>(StringComparer.Ordinal);
        foreach (var (naam, telling) in opgave.Quota)
        {
            if (regeling.Quota.FirstOrDefault(quotum => quotum.Naam == naam) is { } quotum)
            {
                quota.Add(naam, controle.Telling(quotum, telling));
            }
            else
            {
                controle._meldingen.Add(QuotumopgaveDiagnostics.OnbekendQuotum(telling.Plaats, naam, [.. regeling.Quota.Select(een => een.Naam)]));
            }
        }

        var goed = opgave with { Quota = quota.ToImmutable() };
        controle.ControleerJaar(goed);
        return (goed, controle._meldingen.ToImmutable());
    }

    /// <summary>The year asked about: as given, else that of the day, else the last one that was counted.</summary>
    public static int? Jaar(Quotumopgave opgave, Quotum? quotum, Wereld wereld) =>
        opgave.Jaar
        ?? (opgave.Peildatum is { } dag ? quotum is null ? (int?)dag.Year : Teljaar.Jaar(quotum.Per.In(wereld), dag) : null)
        ?? opgave.Quota.Values.SelectMany(telling => telling.Jaren.Keys).Select(jaar => (int?)jaar).Max();

    private void ControleerJaar(Quotumopgave goed)
    {
        if (Jaar(goed, null, _wereld) is not { } jaar)
        {
            _meldingen.Add(QuotumopgaveDiagnostics.GeenJaar(_opgave.Plaats));
        }
        else if (!IsJaar(jaar))
        {
            _meldingen.Add(QuotumopgaveDiagnostics.BuitenLooptijd(_opgave.Plaats, Tekst(jaar), "een jaar ligt van 1800 tot en met 2299"));
        }
        else if (_regeling.Quota.Length > 0 && _regeling.Quota.All(quotum => !Geldt(quotum, jaar)))
        {
            _meldingen.Add(Buiten(_opgave.Plaats, jaar));
        }
    }

    private Quotumtelling Telling(Quotum quotum, Quotumtelling telling)
    {
        var houders = quotum.Uit is { } uit && _regeling.Verdeelsleutels.TryGetValue(uit, out var sleutel) ? Taakstellinghouders.Van(_regeling, sleutel, _wereld) : null;
        var jaren = ImmutableSortedDictionary.CreateBuilder<int, Telling>();
        foreach (var (jaar, een) in telling.Jaren)
        {
            var plaats = een.Regels.IsEmpty ? telling.Plaats : een.Regels[0].Plaats;
            if (!IsJaar(jaar) || !Geldt(quotum, jaar))
            {
                _meldingen.Add(Buiten(plaats, jaar));
            }
            else if (Passend(quotum, een, houders) is { Regels.IsEmpty: false } goed)
            {
                jaren.Add(jaar, goed);
                ControleerMaximum(quotum, jaar, goed);
            }
        }

        if (quotum.Doorschuiven is null && telling.Doorgeschoven.Count > 0)
        {
            _meldingen.Add(QuotumopgaveDiagnostics.GeenDoorschuiven(telling.Plaats, quotum.Naam));
        }

        ControleerAantal(quotum, telling);
        return telling with
        {
            Jaren = jaren.ToImmutable(),
            Doorgeschoven = quotum.Doorschuiven is null ? ImmutableSortedDictionary<int, Telling>.Empty : Doorgeschoven(quotum, telling, houders),
            Aantal = Goed(telling.Aantal, telling.Plaats),
        };
    }

    private ImmutableSortedDictionary<int, Telling> Doorgeschoven(Quotum quotum, Quotumtelling telling, Taakstellinghouders? houders) => telling.Doorgeschoven
        .Where(paar => IsJaar(paar.Key))
        .Select(paar => KeyValuePair.Create(paar.Key, Passend(quotum, paar.Value, houders)))
        .Where(paar => !paar.Value.Regels.IsEmpty).ToImmutableSortedDictionary();

    private Telling Passend(Quotum quotum, Telling telling, Taakstellinghouders? houders) =>
        new([.. telling.Regels.Where(regel => Past(quotum, regel, houders))]);

    private bool Past(Quotum quotum, Telregel regel, Taakstellinghouders? houders)
    {
        if (regel.Aantal is < 0 or > HoogsteAantal)
        {
            _meldingen.Add(QuotumopgaveDiagnostics.OngeldigeTelling(regel.Plaats, regel.Aantal.ToString(CultureInfo.InvariantCulture)));
            return false;
        }

        if (regel is { Gemeente: null, Naam: null })
        {
            return true;
        }

        var fout = houders is not null ? houders.Fout(quotum, regel)
            : regel.Gemeente is not null ? QuotumopgaveDiagnostics.VerkeerdeTelling(regel.Plaats, quotum.Naam, "dit quotum telt niet per gemeente")
            : quotum.Groepen.All(groep => groep.Naam != regel.Naam) ? QuotumopgaveDiagnostics.OnbekendeGroep(regel.Plaats, regel.Naam!, quotum.Naam, [.. quotum.Groepen.Select(groep => groep.Naam)])
            : null;
        if (fout is not null)
        {
            _meldingen.Add(fout);
        }

        return fout is null;
    }

    private ImmutableSortedDictionary<int, long> Goed(ImmutableSortedDictionary<int, long> aantallen, SourceSpan plaats)
    {
        foreach (var (_, aantal) in aantallen.Where(paar => paar.Value is < 0 or > HoogsteAantal))
        {
            _meldingen.Add(QuotumopgaveDiagnostics.OngeldigeTelling(plaats, aantal.ToString(CultureInfo.InvariantCulture)));
        }

        return aantallen.Where(paar => paar.Value is >= 0 and <= HoogsteAantal && IsJaar(paar.Key)).ToImmutableSortedDictionary();
    }

    /// <summary>A count above a ceiling is answered all the same: it says what was counted, and people know what it means.</summary>
    private void ControleerMaximum(Quotum quotum, int jaar, Telling telling)
    {
        if (quotum.Soort != Quotumsoort.Maximum || quotum.AantalOp(Teljaar.In(quotum.Per.In(_wereld), jaar).TotEnMet, _wereld) is not Grootheid.Getal { Waarde: var maximum })
        {
            return;
        }

        var geteld = quotum.Groepen.IsEmpty || telling.Totaal is not null ? telling.Regels.Sum(regel => regel.Aantal) : telling.Regels.Max(regel => regel.Aantal);
        if (geteld > maximum && !(_opgave.Quota[quotum.Naam].Aantal.TryGetValue(jaar, out var anders) && geteld <= anders))
        {
            _meldingen.Add(QuotumopgaveDiagnostics.BovenMaximum(telling.Regels[0].Plaats, quotum.Naam, Tekst(geteld), Weergave.Getal(maximum)));
        }
    }

    private void ControleerAantal(Quotum quotum, Quotumtelling telling)
    {
        foreach (var jaar in telling.Aantal.Keys.Where(IsJaar))
        {
            var tijdvak = Teljaar.In(quotum.Per.In(_wereld), jaar);
            var vraag = new Quotumvraag(_regeling, _opgave, _opgave.Feiten ?? Aanvraag.Voor(_regeling).Bouw().Aanvraag!, _wereld, _wereld);
            var eigen = quotum.Uit is null ? (quotum.AantalOp(tijdvak.TotEnMet, _wereld) as Grootheid.Getal)?.ToString() : "dat van de verdeelsleutel";
            if (eigen is not null && !Aantalbepaling.MagAnders(vraag, quotum, tijdvak))
            {
                _meldingen.Add(QuotumopgaveDiagnostics.AantalStaatVast(telling.Plaats, quotum.Naam, eigen));
            }
        }
    }

    /// <summary>Whether some day of the year lies in the term; where its end is unknown the year may lie in it.</summary>
    private bool Geldt(Quotum quotum, int jaar)
    {
        var tijdvak = Teljaar.In(quotum.Per.In(_wereld), jaar);
        ReadOnlySpan<Feitwaarde> feiten = _opgave.Feiten?.Waarden ?? new Feitwaarde[_regeling.Feitenlijst.Alle.Length];
        var looptijd = _regeling.Looptijd;
        return !(tijdvak.TotEnMet < looptijd.Van) && (looptijd.Geldt(tijdvak.Van, feiten) != Uitslag.Onwaar || tijdvak.Van < looptijd.Van);
    }

    private Diagnostic Buiten(SourceSpan plaats, int jaar)
    {
        var (van, tot) = (_regeling.Looptijd.Van, _regeling.Looptijd.TotEnMet);
        var tekst = (van, tot) switch
        {
            ({ } begin, { } einde) => $"de regeling geldt van {Weergave.Datum(begin)} tot en met {Weergave.Datum(einde)}",
            ({ } begin, null) => $"de regeling geldt vanaf {Weergave.Datum(begin)}",
            (null, { } einde) => $"de regeling geldt tot en met {Weergave.Datum(einde)}",
            _ => "een jaar ligt van 1800 tot en met 2299",
        };
        return QuotumopgaveDiagnostics.BuitenLooptijd(plaats, Tekst(jaar), tekst);
    }

    private static bool IsJaar(int jaar) => jaar >= Dag.Eerste.Year && jaar <= Dag.Laatste.Year;

    private static string Tekst(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
