using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>From how a category comes out per world to one answer with its ground, provisions and conflicts.</summary>
internal sealed class Categoriebepaling(Deelvraag vraag, Deelwerelden werelden)
{
    public (Categorieuitslag Uitslag, Deelbotsing? Botsing) Bepaal(Gegevenscategorie categorie)
    {
        var proeven = werelden.Toets(categorie);
        var mag = Deelproef.OverLezingen([.. proeven.Select(proef => proef.Mag)]);
        var stand = Deelproef.Soort(mag);
        var botsing = Botsing(categorie, proeven);
        var grond = stand == Deelstand.Mag ? Deelgrond.Geen : Grond(proeven, botsing);
        // What is shared rests on the rules that give it here; of what is withheld one wants to know which rules could.
        var regels = Regels(proeven, proef => stand == Deelstand.Mag ? proef.Geeft : proef.InTekst);
        var open = grond == Deelgrond.Verboden ? Deelproef.OverLezingen([.. proeven.Select(proef => proef.Verboden)]) : mag;
        return (new Categorieuitslag(categorie, stand, grond)
        {
            Feiten = [.. categorie.Feiten.Where(feit => !vraag.Aanvraag.Waarden[feit.Slot].IsOnbekend)],
            Regels = regels,
            Redenen = open.Redenen,
            Ontbreekt = open.Ontbreekt,
            Toestemmingen = [.. regels.SelectMany(regel => regel.Toestemming.Alle()).OfType<Toestemmingseis>().Distinct()],
            Bepalingen = [.. Bepalingen(grond, regels, proeven).Concat(botsing?.Bepalingen ?? []).Distinct()],
        }, botsing);
    }

    /// <summary>Why it is withheld: what stops all sharing first, then what the rules say, then what is missing.</summary>
    private Deelgrond Grond(ImmutableArray<Categorieproef> proeven, Deelbotsing? botsing)
    {
        if (!werelden.Over(gang => gang.Partij).IsWaar)
        {
            return Deelgrond.GeenPartij;
        }

        var verboden = Deelproef.OverLezingen([.. proeven.Select(proef => proef.Verboden)]);
        if (verboden.IsWaar)
        {
            return proeven.Any(proef => proef.Weigert.Any(regel => regel.Soort == Deelsoort.KrijgtNiet)) ? Deelgrond.Verboden : Deelgrond.Uitgesloten;
        }

        if (!werelden.Over(gang => gang.Looptijd).IsWaar)
        {
            return Deelgrond.BuitenLooptijd;
        }

        if (!werelden.Over(gang => gang.Doel).IsWaar)
        {
            return Deelgrond.AnderDoel;
        }

        var genoemd = Deelproef.OverLezingen([.. proeven.Select(proef => proef.Genoemd)]);
        return botsing is { Lezingen.IsEmpty: false } ? Deelgrond.Lezing
            : proeven.All(proef => proef.InTekst.IsEmpty)
                ? proeven.Any(proef => proef.Weigert.Any(regel => regel.Soort == Deelsoort.KrijgtNiet)) ? Deelgrond.Verboden : Deelgrond.NietGeregeld
            : genoemd.IsWaar && verboden.IsOnwaar ? Deelgrond.Toestemming
            : Deelgrond.Voorwaarde;
    }

    private IEnumerable<string> Bepalingen(Deelgrond grond, ImmutableArray<Deelregel> regels, ImmutableArray<Categorieproef> proeven) => grond switch
    {
        Deelgrond.NietGeregeld => (vraag.Deling.Overig?.Bron ?? []).Concat(Regels(proeven, proef => proef.Weigert).SelectMany(regel => regel.Bron)),
        Deelgrond.Uitgesloten or Deelgrond.Verboden => Regels(proeven, proef => proef.Weigert).SelectMany(regel => regel.Bron),
        Deelgrond.BuitenLooptijd => vraag.Regeling.Looptijd.Bron,
        Deelgrond.AnderDoel => vraag.Deling.Doel?.Bron ?? [],
        Deelgrond.GeenPartij => vraag.Lid!.Bron,
        Deelgrond.Geen or Deelgrond.Toestemming => regels.SelectMany(regel => regel.Bron)
            .Concat(regels.SelectMany(regel => regel.Toestemming.Alle()).OfType<Toestemmingseis>().SelectMany(eis => eis.Bron)),
        _ => regels.Concat(Regels(proeven, proef => proef.Weigert)).SelectMany(regel => regel.Bron),
    };

    private Deelbotsing? Botsing(Gegevenscategorie categorie, ImmutableArray<Categorieproef> proeven)
    {
        var lezingen = Leesdelingen(proeven);
        var tegelijk = proeven.Any(proef => !proef.Geeft.IsEmpty && !proef.Weigert.IsEmpty);
        if (lezingen.IsEmpty && !tegelijk)
        {
            return null;
        }

        var geeft = Regels(proeven, proef => proef.Geeft);
        var weigert = Regels(proeven, proef => proef.Weigert);
        return new Deelbotsing(categorie, geeft, weigert, lezingen,
            [.. geeft.Concat(weigert).SelectMany(regel => regel.Bron).Concat(lezingen.SelectMany(deel => deel.Lezing.Bron)).Distinct()]);
    }

    /// <summary>The readings under which the answer, what the rules give, or a ban differs.</summary>
    private ImmutableArray<Leesdeling> Leesdelingen(ImmutableArray<Categorieproef> proeven)
    {
        var delen = ImmutableArray.CreateBuilder<Leesdeling>();
        foreach (var lezing in werelden.Open)
        {
            List<Deelstand> Standen(Func<Categorieproef, Losproef> wat) => [.. lezing.Opties.Select((_, optie) => werelden.Onder(lezing, optie, proeven, wat))];
            var standen = Standen(proef => proef.Mag);
            if (new[] { standen, Standen(proef => proef.NaarTekst), Standen(Verbod) }.Any(lijst => lijst.Distinct().Count() > 1))
            {
                delen.AddRange(lezing.Opties.Select((optie, i) => new Leesdeling(lezing, optie, standen[i])));
            }
        }

        return delen.ToImmutable();
    }

    // That a list names other categories only is no ban of its own: it matters where something gives the category.
    private static Losproef Verbod(Categorieproef proef) => proef.Weigert.Any(regel => regel.Soort == Deelsoort.KrijgtNiet) ? proef.Verboden : Deelproef.Nooit;

    private ImmutableArray<Deelregel> Regels(ImmutableArray<Categorieproef> proeven, Func<Categorieproef, ImmutableArray<Deelregel>> welke)
    {
        var gevonden = proeven.SelectMany(proef => welke(proef)).ToHashSet();
        return [.. vraag.Regels.Where(gevonden.Contains)];
    }
}
