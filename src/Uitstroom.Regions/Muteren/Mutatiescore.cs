namespace Uitstroom.Regions;

/// <summary>How many mutants of a section of a region file its cases notice.</summary>
/// <param name="Onderdeel">The section, such as <c>toetsen</c>.</param>
/// <param name="Mutanten">How many there are.</param>
/// <param name="Ongeldig">How many do not load.</param>
/// <param name="Gelijk">How many are proven to mean the same.</param>
/// <param name="Opgemerkt">How many a case notices.</param>
/// <param name="Overleeft">How many no case notices.</param>
public sealed record Mutatiescore(string Onderdeel, int Mutanten, int Ongeldig, int Gelijk, int Opgemerkt, int Overleeft)
{
    /// <summary>Of the mutants that a case could notice, how many one does in whole percents, rounded down: 100 only when none survives. 100 when there are none.</summary>
    public int Percentage => Opgemerkt + Overleeft == 0 ? 100 : Opgemerkt * 100 / (Opgemerkt + Overleeft);

    internal static Mutatiescore Van(string onderdeel, IReadOnlyCollection<Mutantuitslag> uitslagen)
    {
        return new(onderdeel, uitslagen.Count, Tel(Mutantstand.Ongeldig), Tel(Mutantstand.Gelijk), Tel(Mutantstand.Opgemerkt), Tel(Mutantstand.Overleeft));

        int Tel(Mutantstand stand) => uitslagen.Count(uitslag => uitslag.Stand == stand);
    }
}
