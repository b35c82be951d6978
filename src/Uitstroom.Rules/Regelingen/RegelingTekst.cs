using NodaTime;

namespace Uitstroom.Rules;

/// <content>One version by itself.</content>
public sealed partial class Regeling
{
    /// <summary>
    /// The version in force on a day as a regeling by itself: its text answers for every day of testing. To ask what a text would have meant for
    /// applications of before it was in force.
    /// </summary>
    /// <param name="dag">The day.</param>
    /// <returns>A copy; applications for the version are applications for it.</returns>
    public Regeling TekstVan(LocalDate dag)
    {
        var versie = Op(dag);
        var kopie = versie.Kopie(versie.GekozenLezingen);
        kopie.Versies = null;
        return kopie;
    }
}
