using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>On which day is tested, in words.</summary>
internal static class Peilmoment
{
    public static Punt Van(string aanhef, Keus<Feit?> peildatum)
    {
        var punt = Opbouw.PerLezing(peildatum, feit => feit is null ? "de dag van de toetsing" : $"de {Weergave.Leesbaar(feit.Naam)}");
        return new Punt($"{aanhef}: " + punt.Tekst + (punt.Delen.IsEmpty ? "." : ""), punt.Delen);
    }
}
