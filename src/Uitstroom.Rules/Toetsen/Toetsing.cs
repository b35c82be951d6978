using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// What the text of an agreement points to for one application: the outcome, criterion by criterion, what is missing and
/// whose judgement is needed. Immutable. Everything beyond the outcome is worked out when it is asked for.
/// </summary>
public sealed class Toetsing
{
    private readonly byte[] _uitslagen;
    private readonly Voorlopig _voorlopig;
    private readonly ImmutableSortedDictionary<string, string>? _lezingen;
    private Vragen? _vragen;
    private Betwisting? _betwisting;

    internal Toetsing(
        Toetsplan plan, Aanvraag aanvraag, LocalDate peildatum, byte[] uitslagen, Voorlopig voorlopig, byte looptijd,
        ImmutableSortedDictionary<string, string>? lezingen)
    {
        Plan = plan;
        Aanvraag = aanvraag;
        Peildatum = peildatum;
        Looptijd = looptijd;
        _uitslagen = uitslagen;
        _voorlopig = voorlopig;
        _lezingen = lezingen;
    }

    /// <summary>The regeling that was tested against.</summary>
    public Regeling Regeling => Plan.Regeling;

    /// <summary>The test.</summary>
    public Toets Toets => Plan.Toets;

    /// <summary>The application.</summary>
    public Aanvraag Aanvraag { get; }

    /// <summary>The date of testing.</summary>
    public LocalDate Peildatum { get; }

    /// <summary>The label, in the words of the region; or <c>oordeel_nodig</c>, <c>niet_geregeld</c>, <c>buiten_looptijd</c>.</summary>
    public string Uitkomst => Label.Naam;

    /// <summary>What the label amounts to.</summary>
    public UitkomstSoort Soort => Label.Soort;

    /// <summary>The label with its title, what follows, and its provisions.</summary>
    public Uitkomstlabel Label => Toets.Uitkomsten[_voorlopig.Label];

    /// <summary>Whether more knowledge cannot change the outcome.</summary>
    public bool Vast => _voorlopig.Vast;

    /// <summary>The labels in which it can still end, in file order.</summary>
    public ImmutableArray<Uitkomstlabel> Mogelijk =>
        [.. Toets.Uitkomsten.Where((_, label) => (_voorlopig.Mogelijk >> label & 1) != 0)];

    /// <summary>Every criterion with how it turned out, in file order.</summary>
    public ImmutableArray<CriteriumUitslag> Criteria
    {
        get
        {
            var statussen = Statussen;
            var criteria = ImmutableArray.CreateBuilder<CriteriumUitslag>(statussen.Length);
            for (var i = 0; i < statussen.Length; i++)
            {
                criteria.Add(new CriteriumUitslag(Toets.Criteria[i], Statusbyte.Status(statussen[i]), Statusbyte.Redenen(statussen[i])));
            }

            return criteria.MoveToImmutable();
        }
    }

    /// <summary>Every doelgroep that the test looks at, in file order; empty when it looks at none or something must be met first.</summary>
    public ImmutableArray<DoelgroepUitslag> Doelgroepen => Doelgroepuitslagen.Maak(this);

    /// <summary>The missing facts that can still change the outcome; empty when it is fixed.</summary>
    public ImmutableArray<Feit> KanUitmaken => Vragen.KanUitmaken;

    /// <summary>The missing facts of every open criterion, also when the outcome is fixed.</summary>
    public ImmutableArray<Feit> Ontbreekt => Vragen.Ontbreekt(this);

    /// <summary>What to ask now: per open criterion that can still matter the smallest set that could settle it; the cheapest first.</summary>
    public ImmutableArray<Feit> VraagNu => Vragen.Nu;

    /// <summary>Who must judge or decide, with the place filled in and on what.</summary>
    public ImmutableArray<Beslisser> Beslist => Beslissers.Maak(this);

    /// <summary>The readings of the text that would give another outcome.</summary>
    public Betwisting Betwist => _betwisting ??= Betwisting.Onderzoek(this);

    /// <summary>
    /// The first later day on which a criterion or the outcome turns while all facts stay as they are; null when none does
    /// up to and including 2299.
    /// </summary>
    public Verandering? Verandert => Verandering.Zoek(this);

    /// <summary>What people may still do after this outcome; null when the clause does not apply.</summary>
    public HardheidsUitslag? Hardheidsclausule => HardheidsUitslag.Maak(this);

    /// <summary>May this one still, and if not, who can decide otherwise? Every ceiling that applies, with the counters of the application.</summary>
    public Ruimte Ruimte => Ruimtegang.Voer(Regeling, Aanvraag, Peildatum, Lezingen, null);

    /// <summary>The provisions that decide: of the outcome and of the criteria that brought it about.</summary>
    public ImmutableArray<string> Bepalingen => Beslissendebepalingen.Van(this);

    /// <summary>Where facts that were given contradict what follows from the others; empty when nothing does.</summary>
    public ImmutableArray<Diagnostic> Tegenspraken => Tegenspraak.Zoek(this);

    /// <summary>What this decision rests on, so that it can be reproduced.</summary>
    public Herkomst Herkomst => Herkomst.Van(this);

    internal Toetsplan Plan { get; }

    /// <summary>Whether a counter was given that the test or a quotum can use.</summary>
    internal bool HeeftTellers => Regeling.Feitenlijst.Alle.Any(feit => feit.IsTeller && Aanvraag.Waarden[feit.Slot].IsBekend);

    /// <summary>Whether the agreement was in force: true, false or unknown.</summary>
    internal byte Looptijd { get; }

    /// <summary>The readings chosen by a person for this decision.</summary>
    internal ImmutableSortedDictionary<string, string> Lezingen => _lezingen ?? Regeling.GekozenLezingen;

    internal ReadOnlySpan<byte> Statussen => _uitslagen.AsSpan(Plan.Doelgroepen.Length);

    internal ReadOnlySpan<byte> Doelgroepstanden => _uitslagen.AsSpan(0, Plan.Doelgroepen.Length);

    internal Voorlopig Voorlopig => _voorlopig;

    internal Stand Stand => Plan.Stand(Aanvraag, Peildatum, _uitslagen);

    internal Vragen Vragen => _vragen ??= Vragen.Zoek(this);

    /// <summary>Explains the outcome: a tree as data, and as Dutch text.</summary>
    public Uitleg Uitleg() => Rules.Uitleg.Maak(this);

    /// <summary>The result as JSON, in the stable form of <c>docs/json.md</c>.</summary>
    /// <param name="uitleg">Whether the explanation is included.</param>
    public string ToJson(bool uitleg = false) => ToetsingJson.Schrijf(this, uitleg);

    /// <inheritdoc />
    public override string ToString() => $"{Regeling.Naam} {Toets.Naam} {Uitkomst}";
}
