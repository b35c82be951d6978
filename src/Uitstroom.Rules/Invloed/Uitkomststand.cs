namespace Uitstroom.Rules;

/// <summary>How an application comes out: under which label, and whether more knowledge can still change that.</summary>
/// <param name="Label">The label.</param>
/// <param name="Vast">Whether it is fixed.</param>
public sealed record Uitkomststand(Uitkomstlabel Label, bool Vast)
{
    /// <summary>Whether it is decided: fixed, and not left to people or to a text that is silent.</summary>
    public bool IsBeslist => Vast && Label.Soort is not (UitkomstSoort.OordeelNodig or UitkomstSoort.NietGeregeld);

    /// <summary>The label in Dutch; of one that can still change that it is open.</summary>
    public override string ToString() => Weergave.Leesbaar(Label.Naam) + (Vast ? "" : ", nog open");

    internal static Uitkomststand Van(Toetsing toetsing) => new(toetsing.Label, toetsing.Vast);

    /// <param name="naar">How it comes out under the new.</param>
    /// <param name="zelfdeLabels">Whether both have the same labels; of two agreements what they amount to is compared.</param>
    internal Wending Naar(Uitkomststand naar, bool zelfdeLabels)
    {
        if (Vast == naar.Vast && (zelfdeLabels ? Label.Naam == naar.Label.Naam : Label.Soort == naar.Label.Soort))
        {
            return Wending.Gelijk;
        }

        return (IsBeslist, naar.IsBeslist) switch
        {
            (true, false) => Wending.WordtOpen,
            (false, true) => Wending.WordtBeslist,
            (true, true) when naar.Label.Soort == UitkomstSoort.Voldoet && Label.Soort != UitkomstSoort.Voldoet => Wending.Erbij,
            (true, true) when Label.Soort == UitkomstSoort.Voldoet && naar.Label.Soort != UitkomstSoort.Voldoet => Wending.Eraf,
            _ => Wending.Anders,
        };
    }
}
