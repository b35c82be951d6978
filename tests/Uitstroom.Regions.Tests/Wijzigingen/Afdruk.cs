using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Wijzigingen;

/// <summary>What a regeling says, apart from where it was read: enough to tell two versions apart.</summary>
internal static class Afdruk
{
    private static readonly LocalDate _dag = new(2031, 3, 1);

    public static string Van(Regeling regeling)
    {
        var delen = new List<string>
        {
            string.Join(",", regeling.Bepalingen.Keys.Order(StringComparer.Ordinal)),
            string.Join(",", regeling.Parameters.Select(parameter => $"{parameter}[{string.Join(' ', parameter.Bron)}]={parameter.Op(_dag)}")),
            string.Join(",", regeling.Feiten.Select(feit => $"{feit}[{string.Join(' ', feit.Bron)}] {feit.Vraag} {feit.Afgeleid?.Pad}")),
            string.Join(",", regeling.Lezingen.Select(lezing => lezing.Naam)),
            string.Join(",", regeling.Afspraken.Select(afspraak => $"{afspraak.Naam}[{string.Join(' ', afspraak.Bron)}]")),
            string.Join(",", regeling.Doelgroepen.Select(groep => $"{groep.Naam}[{string.Join(' ', groep.Bron)}] {groep.Titel}")),
        };
        foreach (var toets in regeling.Toetsen)
        {
            var toetsing = regeling.Toets(Aanvraag.Voor(regeling).Met("toestemming", "gegeven").Bouw().Aanvraag!, new ToetsOpties { Toets = toets.Naam, Peildatum = _dag });
            delen.AddRange(toetsing.Criteria.Select(criterium => $"{criterium.Naam} {criterium.Criterium.Titel} {criterium.Status} [{string.Join(' ', criterium.Bron)}]"));
            delen.AddRange(toetsing.Uitleg().Criteria.Select(Tekst));
        }

        return string.Join('\n', delen);
    }

    private static string Tekst(UitlegRegel regel) => $"{regel.Tekst} ({string.Join("; ", regel.Delen.Select(Tekst))})";
}
