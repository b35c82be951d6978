using System.Collections.Immutable;
using System.Text;

namespace Uitstroom.Rules;

/// <summary>
/// Writes a compared test as SMT-LIB 2: of every condition when it is true and when it is false. What it writes comes from the compiled conditions and from
/// nothing else of the comparison. Dates that are held against each other are calendar arithmetic, for which the logic has no words: such tests are left out.
/// </summary>
internal sealed class Smtvertaling
{
    private readonly Smtfeiten _feiten;
    private readonly StringBuilder _tekst = new();
    private readonly Dictionary<(int Zijde, Knoop Knoop), (string Waar, string Onwaar)> _knopen = [];
    private int _namen;
    private bool _kan = true;

    private Smtvertaling(IReadOnlyList<Zijde> zijden) => _feiten = new Smtfeiten(zijden);

    /// <summary>The questions of a test; null when it cannot be written.</summary>
    public static Smtvragen? Schrijf(Toetsvergelijking toets, Zijde oud, Zijde nieuw)
    {
        var vertaling = new Smtvertaling([oud, nieuw]);
        var vragen = new List<(Smtvraag Vraag, string Eis)>();
        foreach (var deel in toets.Onderdelen.Where(deel => deel.Betekenis != Betekenis.NietBewezen))
        {
            var (links, rechts) = (vertaling.Binnen(oud, deel, toets), vertaling.Binnen(nieuw, deel, toets));
            vragen.Add((new Smtvraag(deel.Pad, true, deel.Betekenis is Betekenis.Ruimer or Betekenis.BeideKanten), $"(and {rechts} (not {links}))"));
            vragen.Add((new Smtvraag(deel.Pad, false, deel.Betekenis is Betekenis.Strenger or Betekenis.BeideKanten), $"(and {links} (not {rechts}))"));
        }

        var script = new StringBuilder("(set-logic ALL)\n").Append(vertaling._feiten.Tekst).Append(vertaling._tekst);
        foreach (var (vraag, eis) in vragen)
        {
            script.Append($"; {vraag.Pad}\n(push 1)\n(assert {eis})\n(check-sat)\n(pop 1)\n");
        }

        return vertaling._kan ? new Smtvragen(toets.Nieuw.Naam, script.ToString(), [.. vragen.Select(paar => paar.Vraag)]) : null;
    }

    private string Binnen(Zijde zijde, Onderdeelvergelijking deel, Toetsvergelijking toets)
    {
        var naam = deel.Pad[(deel.Pad.LastIndexOf('.') + 1)..];
        if (deel == toets.Uitkomst)
        {
            return deel.IsContractvorm ? "false" : $"(and {Looptijd(zijde)} {string.Join(' ', zijde.Plan.Criteria.Where(plan => plan.Telt).Select(plan => Gehaald(zijde, plan)))} true)";
        }

        return toets.Doelgroepen.Contains(deel)
            ? zijde.Plan.Doelgroepen.FirstOrDefault(groep => groep.Doelgroep.Naam == naam).Knoop is { } groep ? Knoop(zijde, groep).Waar : "false"
            : zijde.Plan.Criteria.FirstOrDefault(plan => (plan.Criterium.Pad ?? "") == deel.Pad || (plan.Criterium.Pad is null && plan.Criterium.Naam == naam)) is { } criterium
                ? deel.IsRij ? Knoop(zijde, criterium.Eis).Onwaar : Gehaald(zijde, criterium)
                : deel.IsRij ? "false" : "true";
    }

    private string Gehaald(Zijde zijde, Criteriumplan plan) => plan.Wanneer is { } wanneer
        ? $"(or {Knoop(zijde, wanneer).Onwaar} {Knoop(zijde, plan.Eis).Waar})"
        : Knoop(zijde, plan.Eis).Waar;

    private string Looptijd(Zijde zijde)
    {
        var looptijd = zijde.Plan.Regeling.Looptijd;
        return zijde.Verlengd is { } verlengd ? Blad(zijde, verlengd).Waar
            : zijde.Peildatum < looptijd.Van || zijde.Peildatum > looptijd.TotEnMet ? "false" : "true";
    }

    private (string Waar, string Onwaar) Knoop(Zijde zijde, Knoop knoop)
    {
        if (!_knopen.TryGetValue((zijde.Nummer, knoop), out var namen))
        {
            var (waar, onwaar) = Maak(zijde, knoop);
            namen = ($"t{_namen}", $"n{_namen++}");
            _tekst.Append($"(define-fun {namen.Item1} () Bool {waar})\n(define-fun {namen.Item2} () Bool {onwaar})\n");
            _knopen.Add((zijde.Nummer, knoop), namen);
        }

        return namen;
    }

    private (string Waar, string Onwaar) Maak(Zijde zijde, Knoop knoop)
    {
        switch (knoop)
        {
            case Rules.Knoop.Vast vast:
                var uitslag = vast.Evaluatie(default);
                return (uitslag == Uitslag.Waar ? "true" : "false", uitslag == Uitslag.Onwaar ? "true" : "false");
            case Rules.Knoop.Blad blad:
                return Blad(zijde, blad.Test);
            case Rules.Knoop.Alle alle:
                return Samen(zijde, alle.Delen, "and", "or");
            case Rules.Knoop.Een een:
                return Samen(zijde, een.Delen, "or", "and");
            case Rules.Knoop.Doelgroepen groepen:
                return Samen(zijde, groepen.Delen, "or", "and");
            case Rules.Knoop.Open open:
                return Samen(zijde, open.Opties, "and", "and");
            case Rules.Knoop.Niet niet:
                var (waar, onwaar) = Knoop(zijde, niet.Deel);
                return (onwaar, waar);
            case Rules.Knoop.Afgeleid afgeleid:
                var (bekend, geen, _) = _feiten.Lees(zijde, afgeleid.Feit);
                var (gegeven, deel) = (Knoop(zijde, afgeleid.Gegeven), Knoop(zijde, afgeleid.Deel));
                return ($"(ite (or {bekend} {geen}) {gegeven.Waar} {deel.Waar})", $"(ite (or {bekend} {geen}) {gegeven.Onwaar} {deel.Onwaar})");
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private (string Waar, string Onwaar) Samen(Zijde zijde, ImmutableArray<Knoop> delen, string waar, string onwaar)
    {
        var paren = delen.Select(deel => Knoop(zijde, deel)).ToList();
        return ($"({waar} {string.Join(' ', paren.Select(paar => paar.Waar))} {(waar == "and" ? "true" : "false")})",
            $"({onwaar} {string.Join(' ', paren.Select(paar => paar.Onwaar))} {(onwaar == "and" ? "true" : "false")})");
    }

    private (string Waar, string Onwaar) Blad(Zijde zijde, Bladtest test)
    {
        var feit = zijde.Feit(test.Slot);
        _kan &= zijde.Peilfeit(test) is null;
        var (bekend, geen, waarde) = _feiten.Lees(zijde, feit);
        var (waar, onwaar) = Vergelijk(zijde, test, waarde, isJaar: false);
        var bijGeen = test.BijGeen == Uitslag.Waar;
        var (anders, andersNiet) = feit.Berekend is { } berekend and not Berekening.Leeftijd ? Berekend(zijde, test, berekend) : ("false", "false");
        return ($"(ite {bekend} {waar} (ite {geen} {(bijGeen ? "true" : "false")} {anders}))", $"(ite {bekend} {onwaar} (ite {geen} {(bijGeen ? "false" : "true")} {andersNiet}))");
    }

    private (string Waar, string Onwaar) Berekend(Zijde zijde, Bladtest test, Berekening berekend)
    {
        if (berekend.Uit.Length > 1)
        {
            _kan = false;
            return ("false", "false");
        }

        var (bekend, _, waarde) = _feiten.Lees(zijde, berekend.Uit[0]);
        if (berekend is Berekening.Gebied gebied)
        {
            waarde = gebied.PerKeuze.Select((nummer, keuze) => (nummer, keuze)).Where(paar => paar.nummer >= 0)
                .Aggregate("(- 1)", (anders, paar) => $"(ite (= {waarde} {paar.keuze}) {paar.nummer} {anders})");
            bekend = $"(and {bekend} (>= {waarde} 0))";
        }

        var (waar, onwaar) = Vergelijk(zijde, test, waarde, berekend is Berekening.Jaar);
        return ($"(and {bekend} {waar})", $"(and {bekend} {onwaar})");
    }

    /// <summary>When a comparison of a value that is known is true, and when it is false: a bound that the text does not give decides nothing.</summary>
    private static (string Waar, string Onwaar) Vergelijk(Zijde zijde, Bladtest test, string waarde, bool isJaar)
    {
        if (test.MetKeuzes)
        {
            var keuzes = Enumerable.Range(0, 64).Where(keuze => (test.Keuzes >> keuze & 1) != 0).Select(keuze => $"(= {waarde} {keuze})");
            var een = $"(or {string.Join(' ', keuzes)} false)";
            return (een, $"(not {een})");
        }

        if (test.Onder == Bladtest.Geen && test.Boven == Bladtest.Geen)
        {
            return (test.BijBekend == Uitslag.Waar ? "true" : "false", test.BijBekend == Uitslag.Onwaar ? "true" : "false");
        }

        var (onder, boven) = (Grens(zijde, test.Onder, isJaar, 0), Grens(zijde, test.Boven, isJaar, 1));
        var minstens = test.Onder == Bladtest.Geen ? ("true", "false") : onder is null ? ("false", "false") : ($"(>= {waarde} {onder})", $"(< {waarde} {onder})");
        var hoogstens = test.Boven == Bladtest.Geen ? ("true", "false") : boven is null ? ("false", "false") : ($"(< {waarde} {boven})", $"(>= {waarde} {boven})");
        return ($"(and {minstens.Item1} {hoogstens.Item1})", $"(or {minstens.Item2} {hoogstens.Item2})");
    }

    /// <summary>The first value from which a bound is reached, or passed; null when the text does not give it.</summary>
    private static string? Grens(Zijde zijde, int grens, bool isJaar, int meer) => grens == Bladtest.Geen || zijde.Grenzen.Redenen[grens] != 0 ? null
        : Smtfeiten.Getal(isJaar ? Dag.Nummer(new NodaTime.LocalDate((int)Math.Clamp(zijde.Grenzen.Waarden[grens] + meer, 1, 9998), 1, 1)) : zijde.Grenzen.Waarden[grens] + meer);
}
