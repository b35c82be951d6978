using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>How the user wants to have tested.</summary>
internal sealed record Toetskeuzes(LocalDate? Peildatum, string? Toets, ImmutableSortedDictionary<string, string> Lezingen)
{
    /// <summary>Reads the options; what is wrong with a date or with the form of a reading shows at once.</summary>
    public static Toetskeuzes Lees(string? peildatum, string? toets, IEnumerable<string> lezingen)
    {
        LocalDate? dag = null;
        if (peildatum is not null)
        {
            dag = Datumtekst.Lees(peildatum)
                ?? throw new Gebruiksfout($"`{peildatum}` is geen bestaande datum", "schrijf jaar-maand-dag, zoals `2025-07-01`");
        }

        var gekozen = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var keuze in lezingen)
        {
            if (keuze.Split('=') is not [{ Length: > 0 } naam, { Length: > 0 } optie])
            {
                throw new Gebruiksfout($"`{keuze}` is geen lezing", "schrijf `--lezing NAAM=OPTIE`");
            }

            if (!gekozen.TryAdd(naam, optie))
            {
                throw new Gebruiksfout($"lezing `{naam}` is twee keer gekozen", "kies één optie");
            }
        }

        return new Toetskeuzes(dag, toets, gekozen.ToImmutable());
    }

    /// <summary>Whether the regeling knows what was chosen; the library has the words for what it does not know.</summary>
    public void Controleer(Regeling regeling)
    {
        var proef = Aanvraag.Voor(regeling);
        if (Toets is not null)
        {
            proef.Toets(Toets);
        }

        foreach (var (naam, optie) in Lezingen)
        {
            proef.Lees(naam, optie);
        }

        if (proef.Bouw().Diagnostics is [var fout, ..])
        {
            throw new Gebruiksfout(fout.Melding, fout.Suggestie);
        }
    }

    /// <summary>Tests on the date chosen, else that of the application, else today.</summary>
    public Toetsing Voer(Regeling regeling, Aanvraag aanvraag, Func<LocalDate> vandaag) => regeling.Toets(
        aanvraag, new ToetsOpties { Peildatum = Peildatum ?? aanvraag.Peildatum ?? vandaag(), Toets = Toets, Lezingen = Lezingen });

    /// <summary>Today, said aloud: the same command gives another answer tomorrow.</summary>
    public static Func<LocalDate> Hardop(Omgeving omgeving)
    {
        LocalDate? gezegd = null;
        return () =>
        {
            if (gezegd is null)
            {
                gezegd = omgeving.Vandaag();
                omgeving.Fout.Regel($"Geen peildatum gegeven: getoetst op vandaag, {Datumtekst.Iso(gezegd.Value)}.");
            }

            return gezegd.Value;
        };
    }
}
