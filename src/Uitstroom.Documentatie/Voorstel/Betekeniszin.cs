using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>What it says that a part is stricter, looser or otherwise.</summary>
internal static class Betekeniszin
{
    public static string Van(Onderdeelvergelijking deel, Onderwerp onderwerp)
    {
        var (erbij, eraf, niemandErbij, niemandEraf) = onderwerp switch
        {
            Onderwerp.Doelgroep => ("iemand hoort erbij die er oud niet bij hoorde", "iemand valt erbuiten die er oud bij hoorde", "Niemand komt erbij.", "Niemand valt erbuiten."),
            Onderwerp.Criterium => ("iemand voldoet die oud niet voldeed", "iemand voldoet niet die oud wel voldeed", "Niemand voldoet die oud niet voldeed.", "Wie oud voldeed, voldoet nog steeds."),
            Onderwerp.Contract => ("het geldt voor iemand voor wie het oud niet gold", "het geldt niet meer voor iemand voor wie het oud gold", "Er komt niemand bij.", "Er valt niemand af."),
            _ => ("iemand wordt toegelaten die dat oud niet werd", "iemand valt af die oud werd toegelaten", "Niemand komt erbij.", "Niemand valt af."),
        };
        var zin = deel.Betekenis switch
        {
            Betekenis.Strenger => $"Nieuw is strenger: {eraf}. {niemandErbij}",
            Betekenis.Ruimer => $"Nieuw is ruimer: {erbij}. {niemandEraf}",
            Betekenis.BeideKanten => $"Nieuw is anders, naar beide kanten: {eraf}, en {erbij}.",
            Betekenis.Anders when deel.IsContractvorm => "Er volgt een andere contractvorm, of er blijft iets anders open.",
            Betekenis.Anders when onderwerp == Onderwerp.Contract => "Het geldt voor dezelfde mensen. Iets anders verandert: wat eruit volgt, of wat open blijft.",
            Betekenis.Anders when onderwerp == Onderwerp.Criterium => "Dezelfde mensen voldoen. Iets anders verandert: wat open blijft, en waarom.",
            Betekenis.Anders => "Dezelfde mensen worden toegelaten. Iets anders verandert: het label, of wat open blijft.",
            Betekenis.NietBewezen => "Of dit verandert, kon niet worden bewezen. Hier wordt dus niets over gezegd.",
            _ => "Dit betekent hetzelfde.",
        };
        return zin + (deel.Aanwezigheid switch
        {
            Aanwezigheid.AlleenOud => " Het onderdeel vervalt.",
            Aanwezigheid.AlleenNieuw => " Het onderdeel is nieuw.",
            _ => "",
        }) + (deel.AlleenBijVolgendeFeiten ? " Dit speelt alleen als iets los is opgegeven dat ook uit andere gegevens volgt, zoals een leeftijd naast een geboortedatum." : "");
    }

    /// <summary>The word in the mark.</summary>
    public static string Kort(Betekenis betekenis) => betekenis switch
    {
        Betekenis.Strenger => "strenger",
        Betekenis.Ruimer => "ruimer",
        Betekenis.BeideKanten => "anders, naar beide kanten",
        Betekenis.Anders => "anders",
        Betekenis.NietBewezen => "niet bewezen",
        _ => "gelijk",
    };
}

/// <summary>What is compared: it decides what it means to be let in.</summary>
internal enum Onderwerp
{
    /// <summary>The outcome of a test.</summary>
    Toets,

    /// <summary>A criterion of a test, or a condition elsewhere.</summary>
    Criterium,

    /// <summary>A doelgroep.</summary>
    Doelgroep,

    /// <summary>The choice of a contract, or a transition.</summary>
    Contract,
}
