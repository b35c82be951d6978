namespace Uitstroom.Rules;

/// <summary>What a change of a regeling does to one application. Unknown is never no: what was or becomes undecided is a turn of its own.</summary>
public enum Wending
{
    /// <summary>It comes out alike.</summary>
    Gelijk,

    /// <summary>It was decided otherwise and is now admitted.</summary>
    Erbij,

    /// <summary>It was admitted and is now decided otherwise.</summary>
    Eraf,

    /// <summary>It was decided and now waits: something is missing, or people must judge first.</summary>
    WordtOpen,

    /// <summary>It waited and is now decided.</summary>
    WordtBeslist,

    /// <summary>It comes out under another label, but is admitted or not as before, or waits as before.</summary>
    Anders,
}
