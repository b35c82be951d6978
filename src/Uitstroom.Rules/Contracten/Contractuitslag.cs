using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What the text says of a contract for one set of facts, with reasons as a toets gives them.</summary>
public abstract class Contractuitslag
{
    private protected Contractuitslag(Toetsing toetsing) => Toetsing = toetsing;

    /// <summary>The day for which it is asked.</summary>
    public LocalDate Peildatum => Toetsing.Peildatum;

    /// <summary>Whether more knowledge cannot change it.</summary>
    public bool Vast => Toetsing.Vast;

    /// <summary>The missing facts that can still change it; empty when it is fixed.</summary>
    public ImmutableArray<Feit> KanUitmaken => Toetsing.KanUitmaken;

    /// <summary>What to ask now: the smallest sets that could settle it, the cheapest first.</summary>
    public ImmutableArray<Feit> VraagNu => Toetsing.VraagNu;

    /// <summary>Every missing fact in an open condition, also when the answer is fixed.</summary>
    public ImmutableArray<Feit> Ontbreekt => Toetsing.Ontbreekt;

    /// <summary>The readings of the text that would give another answer.</summary>
    public Betwisting Betwist => Toetsing.Betwist;

    /// <summary>The provisions on which it rests.</summary>
    public virtual ImmutableArray<string> Bepalingen => Toetsing.Bepalingen;

    /// <summary>Why: a line per condition, in file order.</summary>
    public ImmutableArray<UitlegRegel> Uitleg => Toetsing.Uitleg().Criteria;

    /// <summary>What it rests on, so that it can be reproduced.</summary>
    public Herkomst Herkomst => Toetsing.Herkomst;

    internal Toetsing Toetsing { get; }

    /// <summary>Judgements, readings and advice that are waited for; a fixed answer waits for none.</summary>
    private protected IEnumerable<Beslisser> Wachtend => Toetsing.Beslist.Where(beslisser => beslisser.Rol is BeslisserRol.Oordeel or BeslisserRol.Lezing);
}
