namespace Uitstroom.Rules;

/// <summary>What most conditions ask of a fact, worked out once for each application: is it <c>ja</c>, and if unknown, why?</summary>
internal static class Jawaarde
{
    public static byte[] Van(Feitenlijst feiten, ReadOnlySpan<Feitwaarde> waarden)
    {
        var ja = new byte[waarden.Length];
        for (var slot = 0; slot < ja.Length; slot++)
        {
            ref readonly var waarde = ref waarden[slot];
            ja[slot] = waarde.IsOnbekend ? Onbekend(feiten.Alle[slot], waarden) : Uitslag.Van(waarde.IsJa);
        }

        return ja;
    }

    // A judgement that nobody can give yet, as its evidence is missing, is an incomplete file and not a case for the judge.
    private static byte Onbekend(Feit feit, ReadOnlySpan<Feitwaarde> waarden) =>
        feit.IsTeller ? (byte)Reden.Teller
        : feit.OordeelDoor is not null && (feit.OpGrondVan is not { } bewijs || waarden[bewijs.Slot].IsJa) ? Uitslag.OnbekendOordeel
        : Uitslag.OnbekendFeit;
}
