using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Holds counts against the quota: what is known exactly goes through the rules on quota, the rest stands beside them as bounds.</summary>
internal sealed class Quotummeter(Regeling regeling, MonitoringOpties opties, Monitoringstand stand, Registratietoets toets)
{
    private readonly ILookup<(int Meting, int Jaar), KeyValuePair<Meetsleutel, Tel>> _gemeten =
        stand.Gemeten.ToLookup(paar => (paar.Key.Meting, paar.Key.Jaar));

    public ImmutableArray<Quotummeting> Meet(IReadOnlyCollection<int> kwartalen)
    {
        var metingen = ImmutableArray.CreateBuilder<Quotummeting>();
        for (var i = 0; i < stand.Metingen.Length; i++)
        {
            var meting = stand.Metingen[i];
            var jaren = kwartalen.SelectMany(kwartaal => new[] { new LocalDate(kwartaal / 4, (kwartaal % 4 * 3) + 1, 1), new LocalDate(kwartaal / 4, (kwartaal % 4 * 3) + 3, 28) })
                .Select(dag => Teljaar.Jaar(meting.Per, dag)).Distinct().Order();
            metingen.AddRange(jaren.Select(jaar => Meet(i, meting, jaar)).OfType<Quotummeting>());
        }

        return metingen.ToImmutable();
    }

    private Quotummeting? Meet(int nummer, Meting meting, int jaar)
    {
        var varianten = meting.Cijfers.Select((cijfer, i) => new Cijfervariant(cijfer, Cel(nummer, meting, i, jaar))).ToList();
        var zeker = meting.Cijfers.Length == 1;
        var opgave = opties.Tellers ?? new Quotumopgave();
        opgave = opgave with { Jaar = jaar, Lezingen = opgave.Lezingen.SetItems(opties.Lezingen) };
        if (zeker && Jaren(nummer, meting, jaar) is { Count: > 0 } jaren)
        {
            var gegeven = opgave.Quota.GetValueOrDefault(meting.Quotum.Naam) ?? new Quotumtelling();
            opgave = opgave with
            {
                Quota = opgave.Quota.SetItem(meting.Quotum.Naam, gegeven with { Jaren = gegeven.Jaren.SetItems(jaren) }),
                Peildatum = opgave.Peildatum ?? (IsVoorbij(meting, jaar) ? Tijdvak(meting, jaar).TotEnMet.PlusDays(1) : null),
            };
        }

        if (regeling.Quotumstand(opgave).Stand(meting.Quotum.Naam) is not { } uitkomst)
        {
            return null;
        }

        var geteld = zeker ? varianten[0].Geteld : new Monitoringcel(
            null, varianten.Min(variant => variant.Geteld.Minstens), varianten.All(variant => variant.Geteld.Hoogstens is not null) ? varianten.Max(variant => variant.Geteld.Hoogstens) : null);
        return new Quotummeting(
            uitkomst, zeker ? meting.Cijfers[0] : null, geteld, zeker ? Tot(meting, meting.Cijfers[0], jaar) : null,
            zeker ? Rijen(nummer, meting, jaar, uitkomst) : [], zeker ? [] : [.. varianten]);
    }

    private Monitoringcel Cel(int nummer, Meting meting, int cijfer, int jaar)
    {
        var cellen = _gemeten[(Nummer(nummer, cijfer), jaar)].Select(paar => paar.Value).ToList();
        return Monitoringcel.Van(cellen.Sum(tel => tel.Zeker), cellen.Sum(tel => tel.Misschien), Tot(meting, meting.Cijfers[cijfer], jaar) is not null);
    }

    /// <summary>The counts of this year and the years before it, as far as they are exact; none when this year is not.</summary>
    private ImmutableSortedDictionary<int, Telling> Jaren(int nummer, Meting meting, int jaar)
    {
        var jaren = ImmutableSortedDictionary.CreateBuilder<int, Telling>();
        for (var een = jaar; Exact(nummer, meting, een) is { } telling && (een == jaar || IsVoorbij(meting, een)); een--)
        {
            jaren[een] = telling;
        }

        return jaren.ToImmutable();
    }

    private Telling? Exact(int nummer, Meting meting, int jaar)
    {
        var cellen = _gemeten[(Nummer(nummer, 0), jaar)].ToList();
        if (Tot(meting, meting.Cijfers[0], jaar) is null || cellen.Any(cel => cel.Value.Misschien > 0) || !meting.KentGroepen || Tijdvak(meting, jaar).TotEnMet < regeling.Looptijd.Van)
        {
            return null;
        }

        if (meting.Sleutel is { } sleutel)
        {
            return PerOntvanger(cellen, sleutel, Delen(sleutel));
        }

        if (meting.Quotum.Groepen.IsEmpty)
        {
            return Rules.Telling.Van(cellen.Sum(cel => cel.Value.Zeker));
        }

        return cellen.Any(cel => cel.Key.Groep is null) ? null : Rules.Telling.Van(meting.Quotum.Groepen.Select(groep =>
            KeyValuePair.Create(groep.Naam, cellen.Where(cel => cel.Key.Groep == groep.Naam).Sum(cel => cel.Value.Zeker))));
    }

    /// <summary>A count for every receiver of the key, 0 included; null when some count could not be placed.</summary>
    private static Telling? PerOntvanger(List<KeyValuePair<Meetsleutel, Tel>> cellen, Verdeelsleutel sleutel, List<(string? Groep, string? Ontvanger)> delen)
    {
        if (cellen.Any(cel => cel.Key.Ontvanger is null || (sleutel.Per is not null && cel.Key.Groep is null)))
        {
            return null;
        }

        return new Telling([.. delen.Where(deel => deel.Ontvanger is not null).Select(deel => new Telregel(
            deel.Groep, deel.Ontvanger, cellen.Where(cel => cel.Key.Ontvanger == deel.Ontvanger && (deel.Groep is null || cel.Key.Groep == deel.Groep)).Sum(cel => cel.Value.Zeker)))]);
    }

    private List<(string? Groep, string? Ontvanger)> Delen(Verdeelsleutel sleutel) =>
        [.. sleutel.Verdeel(new VerdeelOpties { Lezingen = regeling.GekozenLezingen.SetItems(opties.Lezingen) }).Delen.Select(deel => (deel.Groep, deel.Ontvanger))];

    private ImmutableArray<Taakmeting> Rijen(int nummer, Meting meting, int jaar, Quotumstand uitkomst)
    {
        if (meting.Sleutel is not { } sleutel || uitkomst.Rijen.IsEmpty)
        {
            return [];
        }

        var cellen = _gemeten[(Nummer(nummer, 0), jaar)].ToList();
        var volledig = Tot(meting, meting.Cijfers[0], jaar) is not null;
        var delen = uitkomst.Rijen.Select(rij => (rij.Groep, rij.Ontvanger)).ToHashSet();

        // A row that names nobody takes what its group has no other row for.
        var geplaatst = cellen.ToLookup(cel =>
            (sleutel.Per is null ? null : cel.Key.Groep, delen.Contains((sleutel.Per is null ? null : cel.Key.Groep, cel.Key.Ontvanger)) ? cel.Key.Ontvanger
                : cel.Key.Groep is not null && delen.Contains((cel.Key.Groep, null)) && !delen.Any(deel => deel.Groep == cel.Key.Groep && deel.Ontvanger is not null) ? null
                : cel.Key.Ontvanger));
        var zoek = geplaatst.Where(plek => !delen.Contains(plek.Key) && (plek.Key.Item2 is null || (sleutel.Per is not null && plek.Key.Item1 is null))).Any();
        var rijen = uitkomst.Rijen.Select(rij => new Taakmeting(rij.Groep, rij.Ontvanger, rij.Basis, rij.Taakstelling, Samen(geplaatst[(rij.Groep, rij.Ontvanger)], volledig && !zoek), true));
        var buiten = geplaatst.Where(plek => !delen.Contains(plek.Key)).OrderBy(plek => plek.Key.Item1, StringComparer.Ordinal).ThenBy(plek => plek.Key.Item2, StringComparer.Ordinal)
            .Select(plek => new Taakmeting(plek.Key.Item1, plek.Key.Item2, null, null, Samen(plek, volledig), false));
        return [.. rijen, .. buiten];
    }

    private static Monitoringcel Samen(IEnumerable<KeyValuePair<Meetsleutel, Tel>> cellen, bool volledig)
    {
        var lijst = cellen.Select(cel => cel.Value).ToList();
        return Monitoringcel.Van(lijst.Sum(tel => tel.Zeker), lijst.Sum(tel => tel.Misschien), volledig);
    }

    /// <summary>Until when everything of a year was registered, counted from its first day; null when the beginning is not, or when something could not be placed.</summary>
    private LocalDate? Tot(Meting meting, Monitoringcijfer cijfer, int jaar)
    {
        if (toets.MistSoort || cijfer.Telt.Any(toets.MistDag.Contains))
        {
            return null;
        }

        var tijdvak = Tijdvak(meting, jaar);
        var begin = regeling.Looptijd.Van is { } van ? LocalDate.Max(van, tijdvak.Van) : tijdvak.Van;
        LocalDate? tot = tijdvak.TotEnMet;
        foreach (var soort in cijfer.Telt)
        {
            var gedekt = stand.Perioden(soort).Where(periode => periode.Van <= begin && periode.TotEnMet >= begin).Select(periode => (LocalDate?)periode.TotEnMet).FirstOrDefault();
            tot = gedekt is { } dag && tot is { } tot2 ? LocalDate.Min(dag, tot2) : null;
        }

        return tot;
    }

    private bool IsVoorbij(Meting meting, int jaar)
    {
        var einde = Tijdvak(meting, jaar).TotEnMet;
        var laatste = regeling.Looptijd is { TotEnMet: { } tot, VerlengdTotEnMet: null } ? LocalDate.Min(tot, einde) : einde;
        return Tot(meting, meting.Cijfers[0], jaar) >= laatste;
    }

    private static Teljaar Tijdvak(Meting meting, int jaar) => Teljaar.In(meting.Per, jaar);

    private static int Nummer(int meting, int cijfer) => (meting * Meting.HoogstensCijfers) + cijfer;
}
