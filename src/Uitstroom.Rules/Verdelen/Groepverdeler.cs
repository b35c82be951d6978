using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Divides the number of one group over its rows.</summary>
internal sealed class Groepverdeler(
    Verdeelsleutel sleutel, VerdeelOpties opties, Verdeelmethode methode, ImmutableArray<Diagnostic>.Builder meldingen)
{
    private readonly Verdeelgrenzen _grenzen = sleutel.Grenzen.Met(new Verdeelgrenzen(opties.Minimum, opties.Maximum, opties.Uitgezonderd));

    /// <summary>The group; null when the total is divided at once.</summary>
    public required string? Naam { get; init; }

    public required ImmutableArray<Cijfer> Rijen { get; init; }

    /// <summary>Whether the printed table counts.</summary>
    public required bool GedruktGeldt { get; init; }

    public Verdeelgroep Verdeel(long? totaal)
    {
        if (totaal is not { } aantal || Rijen.IsEmpty || Toedeling(aantal) is not { } toedeling)
        {
            return new Verdeelgroep(Naam, totaal, [.. Rijen.Select(rij => new Deel { Groep = Naam, Ontvanger = rij.Ontvanger, Gewicht = rij.Waarde, Hoogstens = totaal })], null);
        }

        var (zeker, kandidaten, open) = Gelijkbeslissing.Los(sleutel.GelijkeRest, Rijen, toedeling.Kandidaten, toedeling.OpenPlaatsen);
        var stand = open == 0 ? null : new Gelijkstand([.. kandidaten.Select(kandidaat => Rijen[kandidaat].Ontvanger ?? "")], open, null);
        if (stand is not null && Loting(stand) is { } loting)
        {
            var geloot = loting.ToHashSet(StringComparer.Ordinal);
            zeker = zeker.AddRange(kandidaten.Where(kandidaat => geloot.Contains(Rijen[kandidaat].Ontvanger ?? "")));
            kandidaten = [];
            stand = stand with { Loting = loting };
        }

        // One way through the receivers, as all of a million can be equal.
        var (krijgt, kan) = (new bool[Rijen.Length], new bool[Rijen.Length]);
        Array.ForEach([.. zeker], plaats => krijgt[plaats] = true);
        Array.ForEach([.. kandidaten], plaats => kan[plaats] = true);
        var delen = ImmutableArray.CreateBuilder<Deel>(Rijen.Length);
        for (var i = 0; i < Rijen.Length; i++)
        {
            delen.Add(Deel(toedeling, i, krijgt[i], kan[i]));
        }

        return new Verdeelgroep(Naam, totaal, delen.MoveToImmutable(), stand);
    }

    private Toedeling? Toedeling(long totaal)
    {
        var gewichten = Rijen.Select(rij => methode == Verdeelmethode.GelijkeDelen ? 1 : rij.Waarde ?? 0).ToArray();
        long?[]? begrensd = null;
        if (!_grenzen.IsLeeg)
        {
            var banden = Rijen.Select(rij => _grenzen.Van(rij.Ontvanger ?? "")).ToArray();
            var minimum = banden.Aggregate(Int128.Zero, (som, band) => som + band.Minstens);
            if (minimum > totaal || banden.Aggregate(Int128.Zero, (som, band) => som + band.Hoogstens) < totaal)
            {
                meldingen.Add(VerdeelDiagnostics.Grenzen(opties.Plaats("grenzen"), Naam, totaal, minimum > totaal));
                return null;
            }

            begrensd = Begrenzing.Vind(totaal, gewichten, banden);
        }

        var toedeling = methode == Verdeelmethode.AfrondenPerRegel && begrensd is null
            ? AfrondenPerRegel.Verdeel(totaal, gewichten)
            : GrootsteResten.Verdeel(totaal, gewichten, begrensd);
        if (toedeling.Noemer == 0 && toedeling.Onder.Sum() != totaal)
        {
            meldingen.Add(VerdeelDiagnostics.AllesNul(opties.Plaats("gewichten"), sleutel.Naam, Naam, totaal));
            return null;
        }

        return toedeling;
    }

    /// <summary>The drawn lots of the caller; null when there are none or they do not fit.</summary>
    private ImmutableArray<string>? Loting(Gelijkstand stand)
    {
        if (!opties.Loting.TryGetValue(Naam ?? "", out var gegeven))
        {
            return null;
        }

        var namen = gegeven.Select(naam => sleutel.Over.Partijnaam(naam) ?? naam).Distinct().ToImmutableArray();
        if (namen.Length == stand.Plaatsen && gegeven.Length == namen.Length && namen.ToHashSet(StringComparer.Ordinal).IsSubsetOf(stand.Kandidaten))
        {
            return namen;
        }

        meldingen.Add(VerdeelDiagnostics.OngeldigeLoting(opties.Plaats($"loting.{Naam}"), Naam, stand));
        return null;
    }

    private Deel Deel(Toedeling toedeling, int i, bool zeker, bool kandidaat)
    {
        var rij = Rijen[i];
        var minstens = toedeling.Minstens(i) + (zeker ? 1 : 0);
        var gedrukt = sleutel.Gedrukt is { } tabel && GedruktGeldt ? tabel.Aantallen.Rij(Naam, rij.Ontvanger)?.Waarde : null;
        var berekend = kandidaat ? (long?)null : minstens;
        var aantal = gedrukt ?? berekend;
        return new Deel
        {
            Groep = Naam,
            Ontvanger = rij.Ontvanger,
            Gewicht = rij.Waarde,
            Berekening = (toedeling, i),
            Restplaats = toedeling.Erbij[i] || zeker,
            IsKandidaat = kandidaat && gedrukt is null,
            Begrensd = toedeling.Begrensd?[i] == true ? Grens(rij.Ontvanger ?? "", toedeling.Onder[i]) : null,
            Berekend = berekend,
            Gedrukt = gedrukt,
            Aantal = aantal,
            Minstens = aantal ?? minstens,
            Hoogstens = aantal ?? minstens + 1,
            Richtgetal = sleutel.Jaardelen is { } delen && aantal is { } heel ? Breuk.Van(heel, delen) : null,
            GedruktRichtgetal = GedruktGeldt ? sleutel.Gedrukt?.Richtgetallen?.Rij(Naam, rij.Ontvanger)?.Waarde : null,
        };
    }

    private string Grens(string ontvanger, long aantal) =>
        _grenzen.Uitgezonderd.Contains(ontvanger) ? "uitgezonderd"
        : _grenzen.Maximum.TryGetValue(ontvanger, out var maximum) && maximum == aantal ? "maximum"
        : "minimum";
}
