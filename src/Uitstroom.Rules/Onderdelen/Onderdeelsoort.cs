namespace Uitstroom.Rules;

/// <summary>What a part of a regeling is: one for each kind of thing that a region file can name.</summary>
public enum Onderdeelsoort
{
    /// <summary>The term, or what stays in force after it.</summary>
    Looptijd,

    /// <summary>A group of parties, or one party in it.</summary>
    Partij,

    /// <summary>A named group of gemeenten.</summary>
    Gebied,

    /// <summary>A figure, or one dated value of it.</summary>
    Parameter,

    /// <summary>Something that must be known, a named condition, a calculation, or a judgement.</summary>
    Feit,

    /// <summary>Something that happens on a day.</summary>
    Gebeurtenis,

    /// <summary>A question on which the text can be read in more ways.</summary>
    Lezing,

    /// <summary>A group of people whom the agreement is for.</summary>
    Doelgroep,

    /// <summary>What follows for a doelgroep, or a row of it.</summary>
    Antwoord,

    /// <summary>A test as a whole.</summary>
    Toets,

    /// <summary>A way in which a test can end.</summary>
    Uitkomst,

    /// <summary>One thing that a test asks.</summary>
    Criterium,

    /// <summary>A key of division, or a rule within one.</summary>
    Verdeelsleutel,

    /// <summary>A number per year, or a rule within one.</summary>
    Quotum,

    /// <summary>Who bears some costs, or an exception to that.</summary>
    Kosten,

    /// <summary>A form of contract, or a part of one.</summary>
    Contractvorm,

    /// <summary>A row of the choice between forms.</summary>
    Contractkeuze,

    /// <summary>What can become of a contract.</summary>
    Overgang,

    /// <summary>A step that comes before a transition.</summary>
    Ladderstap,

    /// <summary>Which days are working days.</summary>
    Werkdagen,

    /// <summary>Who does what, and when.</summary>
    Afspraak,

    /// <summary>A way in which taking part ends, or what goes on afterwards.</summary>
    Deelname,

    /// <summary>A rule, consent, purpose or category of sharing data.</summary>
    Gegevensdeling,

    /// <summary>Who can receive data, or when.</summary>
    Deelkring,

    /// <summary>A body that meets, who sits in it, or what it decides.</summary>
    Overleg,

    /// <summary>Where a complaint, objection or dispute goes.</summary>
    Loket,

    /// <summary>A number that is counted, or a report of such numbers.</summary>
    Monitoring,

    /// <summary>Something that is registered so that it can be counted.</summary>
    Registratie,

    /// <summary>Something that is left to people.</summary>
    Oordeel,

    /// <summary>Which regulation goes first.</summary>
    Voorrang,

    /// <summary>How the agreement itself is amended.</summary>
    Wijzigen,

    /// <summary>What is open to local agreements.</summary>
    Lokaal,

    /// <summary>What people may do after a refusal.</summary>
    Hardheidsclausule,

    /// <summary>A term as the agreement defines it.</summary>
    Definitie,

    /// <summary>A list of provisions that are no rule.</summary>
    ZonderRegel,
}
