using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Works out the times of an afspraak that returns, as far as the horizon and at least one that is not over.</summary>
internal sealed class Herhaalbepaling(Afspraakrekening rekening, Grensbepaling grenzen)
{
    /// <summary>The times within bounds.</summary>
    /// <param name="afspraak">The afspraak.</param>
    /// <param name="herhaling">How it returns, in the world.</param>
    /// <param name="bereik">From when and until when, and the day up to which times fall away.</param>
    /// <param name="tekort">Collects what is missing.</param>
    public List<Tijdvak> Vakken(Gelezenafspraak afspraak, Herhaling herhaling, Herhaalbereik bereik, Tekort tekort)
    {
        // Without any begin the periods of this year are as good as others, and whole.
        var onder = bereik.Vanaf ?? new LocalDate(rekening.Op.Year, 1, 1);
        var reeks = herhaling switch
        {
            Herhaling.Elke elke => Tijdvakreeks.Elke(onder, elke.Duur, rekening.Lezing.Werkdagen),
            Herhaling.Keer { Kalender: false } keer when bereik.Start is { } start => Tijdvakreeks.Aaneen(start, keer),
            Herhaling.Keer keer => Tijdvakreeks.Kalender(onder, bereik.Vanaf is not null, keer),
            Herhaling.OpJaardagen dagen => Dagen(afspraak, Tijdvakreeks.Jaardagen(onder, dagen), onder, tekort),
            Herhaling.OpDagen dagen => Dagen(afspraak, dagen.Dagen, onder, tekort),
            Herhaling.Jaarvenster venster => Tijdvakreeks.Vensters(onder, bereik.Vanaf is not null, venster),
            Herhaling.Venster venster => [new Tijdvak { Vanaf = venster.Van, Einde = Tijdpunt.Op(venster.TotEnMet), Keer = 1, Periodiek = true }],
            Herhaling.Stil stil => [new Tijdvak { Vanaf = bereik.Start, Woord = stil.Woord, Keer = 1 }],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return Begrens(Na(reeks, bereik.PasNa, herhaling).Take(afspraak.Afspraak.Aantal ?? Tijdvakreeks.Hoogstens), bereik.Laatste, herhaling);
    }

    /// <summary>Without the times up to and including a day, and without the part of a time that lies there.</summary>
    private static IEnumerable<Tijdvak> Na(IEnumerable<Tijdvak> reeks, LocalDate? pasNa, Herhaling herhaling) => pasNa is not { } dag ? reeks
        : reeks.Where(vak => !(vak.Uiterlijk <= dag)).Select(vak => vak.Vanaf <= dag ? Kort(vak with { Vanaf = dag.PlusDays(1) }, herhaling) : vak);

    private List<Tijdvak> Begrens(IEnumerable<Tijdvak> reeks, LocalDate? laatste, Herhaling herhaling)
    {
        var vakken = new List<Tijdvak>();
        foreach (var vak in reeks)
        {
            var dag = vak.Uiterlijk ?? vak.Vanaf;
            if (vak.Redenen != 0 && dag is null)
            {
                vakken.Add(vak);
                break;
            }

            // A day or a window that ends after the end does not come any more.
            if (vak.Vanaf > laatste || (dag > laatste && herhaling is not Herhaling.Keer))
            {
                break;
            }

            vakken.Add(dag > laatste ? Kort(vak with { Einde = Tijdpunt.Op(laatste.Value) }, herhaling) : vak);
            if (dag > rekening.Horizon)
            {
                break;
            }
        }

        // Beyond the horizon the next time alone is of interest.
        while (vakken.Count > 1 && (vakken[^1].Uiterlijk ?? vakken[^1].Vanaf) > rekening.Horizon && (vakken[^2].Uiterlijk ?? vakken[^2].Vanaf) >= rekening.Op)
        {
            vakken.RemoveAt(vakken.Count - 1);
        }

        return vakken;
    }

    /// <summary>So many times in a whole period is not so many times in a part of it.</summary>
    private static Tijdvak Kort(Tijdvak vak, Herhaling herhaling) => herhaling is Herhaling.Keer or Herhaling.Jaarvenster ? vak with { Afgekort = true } : vak;

    /// <summary>Fixed days: each counts from the day after the one before, or is itself the start of a deadline.</summary>
    private IEnumerable<Tijdvak> Dagen(Gelezenafspraak afspraak, IEnumerable<LocalDate> dagen, LocalDate onder, Tekort tekort)
    {
        var vanaf = onder;
        foreach (var dag in dagen)
        {
            var vak = new Tijdvak { Vanaf = afspraak.Grens is null ? LocalDate.Min(vanaf, dag) : dag, Keer = 1, Periodiek = true };
            if (afspraak.Grens is Dagregel.Binnen binnen)
            {
                grenzen.Binnen(ref vak, Tijdpunt.Op(dag), binnen.Duur, tekort);
            }
            else
            {
                vak.Einde = Tijdpunt.Op(dag);
            }

            yield return vak;
            vanaf = dag.PlusDays(1);
        }
    }
}
