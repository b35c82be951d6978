using System.Text;

namespace Uitstroom.Rules;

/// <summary>Writes an application as YAML, in the form in which it is read. What follows from other facts is left out: it follows again.</summary>
internal static class Aanvraagyaml
{
    public static string Schrijf(Aanvraag aanvraag)
    {
        var tekst = new StringBuilder();
        if (aanvraag.Toets is { } toets)
        {
            tekst.Append($"toets: {toets}\n");
        }

        if (aanvraag.Peildatum is { } peildatum)
        {
            tekst.Append($"peildatum: {Weergave.Iso(peildatum)}\n");
        }

        Schrijf(tekst, aanvraag, "");
        if (!aanvraag.Lezingen.IsEmpty)
        {
            tekst.Append($"lezingen: {{ {string.Join(", ", aanvraag.Lezingen.Select(lezing => $"{lezing.Key}: {lezing.Value}"))} }}\n");
        }

        return tekst.ToString();
    }

    /// <summary>The facts and counters, each on a line.</summary>
    /// <param name="tekst">Where they go.</param>
    /// <param name="aanvraag">The application.</param>
    /// <param name="inspringing">What stands before each line.</param>
    public static void Schrijf(StringBuilder tekst, Aanvraag aanvraag, string inspringing)
    {
        var feiten = aanvraag.Feiten.Alle.Where(feit => IsGegeven(aanvraag, feit)).ToLookup(feit => feit.IsTeller);
        tekst.Append(feiten[false].Any() ? $"{inspringing}feiten:\n" : $"{inspringing}feiten: {{}}\n");
        foreach (var feit in feiten[false])
        {
            tekst.Append($"{inspringing}  {feit.Naam}: {Waarde(aanvraag, feit)}\n");
        }

        if (feiten[true].Any())
        {
            tekst.Append($"{inspringing}tellers:\n");
        }

        foreach (var feit in feiten[true])
        {
            tekst.Append($"{inspringing}  {feit.Naam}: {Waarde(aanvraag, feit)}\n");
        }
    }

    /// <summary>Whether a fact was given: it is known, and it is no more than what follows from others.</summary>
    public static bool IsGegeven(Aanvraag aanvraag, Feit feit) => !aanvraag.Waarden[feit.Slot].IsOnbekend
        && !(feit.Berekend is { } berekend and not Berekening.Leeftijd && berekend.Bereken(aanvraag.Waarden).Equals(aanvraag.Waarden[feit.Slot]));

    private static string Waarde(Aanvraag aanvraag, Feit feit)
    {
        var waarde = Tekst(Weergave.Geschreven(feit, aanvraag.Waarden[feit.Slot]));
        return aanvraag.Oordelen.TryGetValue(feit.Naam, out var oordeel) ? $"{{ waarde: {waarde}, door: {Tekst(oordeel.Door)} }}" : waarde;
    }

    private static string Tekst(string tekst) => tekst.Length > 0 && char.IsLetterOrDigit(tekst[0]) && tekst.All(teken => char.IsLetterOrDigit(teken) || teken is '_' or '-' or '.' or ' ')
        ? tekst
        : $"\"{tekst.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
