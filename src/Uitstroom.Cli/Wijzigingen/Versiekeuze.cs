using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Which version of a regeling answers: the one of the date that is asked for, and only for that one is a file read.</summary>
internal static class Versiekeuze
{
    /// <summary>The version, and what was read for it.</summary>
    /// <param name="regeling">The regeling with its amendments.</param>
    /// <param name="keuzes">What the user chose: whether the version knows it is checked.</param>
    /// <param name="lees">Reads the file for a version.</param>
    /// <param name="eigen">The date that the file itself names.</param>
    /// <param name="vandaag">Today, asked for only when nobody names a date and it matters.</param>
    public static (Regeling Versie, T Gelezen) Lees<T>(
        Regeling regeling, Toetskeuzes keuzes, Func<Regeling, T> lees, Func<T, LocalDate?> eigen, Func<LocalDate> vandaag)
    {
        if (regeling.Versiedagen.IsEmpty || keuzes.Peildatum is not null)
        {
            var gevraagd = keuzes.Peildatum is { } dag ? regeling.Op(dag) : regeling;
            keuzes.Controleer(gevraagd);
            return (gevraagd, lees(gevraagd));
        }

        var eerste = lees(regeling);
        var versie = regeling.Op(eigen(eerste) ?? vandaag());
        keuzes.Controleer(versie);
        return (versie, versie == regeling ? eerste : lees(versie));
    }

    /// <summary>The version, where there is no file that could name a date.</summary>
    public static Regeling Van(Regeling regeling, Toetskeuzes keuzes, Func<LocalDate> vandaag) =>
        Lees(regeling, keuzes, _ => 0, _ => null, vandaag).Versie;
}
