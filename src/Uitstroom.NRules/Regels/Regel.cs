using System.Collections.Immutable;
using NRules.RuleModel;
using Uitstroom.Rules;

namespace Uitstroom.NRules;

/// <summary>A rule before it takes the form of NRules: when it matches an application, and the fact that it then yields.</summary>
internal abstract class Regel
{
    /// <summary>The stable path of what it stands for.</summary>
    public abstract string Pad { get; }

    public abstract int Prioriteit { get; }

    public virtual string Titel => "";

    public virtual ImmutableArray<string> Bron => [];

    public abstract ImmutableArray<string> Labels { get; }

    /// <summary>Every rule of a regeling, in file order.</summary>
    public static IEnumerable<Regel> Van(Regeling regeling)
    {
        var versie = Regelingversie.Van(regeling);
        for (var i = 0; i < regeling.Doelgroepen.Length; i++)
        {
            yield return new Doelgroepregel(versie, regeling.Doelgroepen[i], i);
        }

        foreach (var toets in regeling.Toetsen)
        {
            for (var i = 0; i < toets.Criteria.Length; i++)
            {
                yield return new Criteriumregel(versie, toets, i);
            }

            yield return new Toetsregel(versie, toets);
        }
    }

    /// <summary>The predicate. It never throws and looks at the application alone.</summary>
    public abstract bool Past(Aanvraagfeit aanvraag);

    /// <summary>The fact that follows from an application that matches.</summary>
    protected abstract Toetsfeit Feit(Aanvraagfeit aanvraag);

    /// <summary>The action: a linked fact, replaced only when it says something else than it did.</summary>
    public void Leg(IContext context, Aanvraagfeit aanvraag)
    {
        var feit = Feit(aanvraag);
        switch (context.GetLinked(Pad))
        {
            case null:
                context.InsertLinked(Pad, feit);
                break;
            case Toetsfeit eerder when !eerder.ZegtHetzelfde(feit):
                context.UpdateLinked(Pad, feit);
                break;
        }
    }
}
