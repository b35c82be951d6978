namespace Uitstroom.Rules;

/// <summary>The keys of an application file, in JSON and in YAML alike.</summary>
internal static class Aanvraagsleutels
{
    public const string Kenmerk = "kenmerk";
    public const string Toets = "toets";
    public const string Peildatum = "peildatum";
    public const string Feiten = "feiten";
    public const string Tellers = "tellers";
    public const string Lezingen = "lezingen";

    public static readonly string[] Alle = [Kenmerk, Toets, Peildatum, Feiten, Tellers, Lezingen];

    /// <summary>Sets one of the single values at the head of the file.</summary>
    public static void Zet(Aanvraagopbouw opbouw, string sleutel, string tekst, Vindplaats plaats)
    {
        switch (sleutel)
        {
            case Kenmerk:
                opbouw.Kenmerk = tekst;
                break;
            case Toets:
                opbouw.KiesToets(tekst, plaats);
                break;
            default:
                opbouw.Peildatum = Feitlezer.Datum(tekst);
                if (opbouw.Peildatum is null)
                {
                    opbouw.Meld(AanvraagDiagnostics.OngeldigeDatum(plaats.Bepaal(), Peildatum, tekst));
                }

                break;
        }
    }
}
