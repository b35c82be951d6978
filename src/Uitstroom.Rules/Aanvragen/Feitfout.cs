namespace Uitstroom.Rules;

/// <summary>What can be wrong with the value of a fact.</summary>
internal enum Feitfout
{
    Geen,
    VerkeerdType,
    GeenKeuze,
    BuitenGrenzen,
    TeVeelDecimalen,
    KanNietOntbreken,
    OngeldigeDatum,
    OordeelZonderGever,
    AndereGever,
}
