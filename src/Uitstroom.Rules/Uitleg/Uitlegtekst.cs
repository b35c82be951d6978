using System.Collections.Immutable;
using System.Text;

namespace Uitstroom.Rules;

/// <summary>An explanation as Dutch text.</summary>
internal sealed class Uitlegtekst
{
    private readonly StringBuilder _tekst = new(2048);
    private readonly Toetsing _toetsing;

    private Uitlegtekst(Toetsing toetsing) => _toetsing = toetsing;

    public static string Schrijf(Uitleg uitleg)
    {
        var tekst = new Uitlegtekst(uitleg.Toetsing);
        tekst.Kop();
        tekst.Groep("Niet voldaan", uitleg, UitlegStand.Nee);
        tekst.Groep("Nog niet bekend", uitleg, UitlegStand.Onbekend);
        tekst.Vragen();
        tekst.Doelgroepen();
        tekst.Ruimte();
        tekst.Groep("Voldaan", uitleg, UitlegStand.Ja);
        tekst.Groep("Niet van toepassing", uitleg, UitlegStand.Nvt);
        tekst.Groep("Niet getoetst", uitleg, UitlegStand.NietGetoetst);
        tekst.Slot();
        return tekst._tekst.ToString();
    }

    private void Kop()
    {
        var kenmerk = _toetsing.Aanvraag.Kenmerk is { } naam ? $"{naam}, " : "";
        Regel(0, $"{_toetsing.Regeling.Titel}: {_toetsing.Toets.Titel}");
        Regel(0, $"{kenmerk}getoetst op {Weergave.Datum(_toetsing.Peildatum)}");
        foreach (var wijziging in _toetsing.Regeling.Wijzigingen)
        {
            Regel(0, $"met {Wijzigingstekst.Noem(wijziging)}");
        }

        Regel(0, "");
        Regel(0, $"Uitkomst: {Uitkomsttekst.Label(_toetsing.Label)}");
        Regel(2, Uitkomsttekst.Vastheid(_toetsing));
        if (_toetsing.Label.Vervolg is { } vervolg)
        {
            Regel(2, $"Vervolg: {Uitkomsttekst.Stilte(vervolg)}");
        }

        foreach (var beslisser in _toetsing.Beslist)
        {
            Regel(2, Uitkomsttekst.Beslisser(beslisser));
        }

        if (_toetsing.Soort == UitkomstSoort.BuitenLooptijd)
        {
            Regel(2, Uitkomsttekst.Looptijd(_toetsing));
        }

        if (!_toetsing.Bepalingen.IsEmpty)
        {
            Regel(2, $"Bepalingen: {string.Join(", ", _toetsing.Bepalingen)}");
        }
    }

    private void Groep(string kop, Uitleg uitleg, UitlegStand stand)
    {
        var regels = uitleg.Criteria.Where((regel, i) => regel.Stand == stand).ToList();
        if (regels.Count == 0)
        {
            return;
        }

        Regel(0, "");
        Regel(0, kop);
        foreach (var regel in regels)
        {
            Regel(2, $"{Uitkomsttekst.Teken(stand)} {regel.Tekst}{Bron(regel.Bron)}");
            if (stand is UitlegStand.Nee or UitlegStand.Onbekend)
            {
                Beslissend(regel.Delen, 6);
                if (regel.Toelichting.Length > 0)
                {
                    Regel(6, $"Toelichting: {regel.Toelichting}");
                }
            }
        }
    }

    private void Beslissend(ImmutableArray<UitlegRegel> delen, int diepte)
    {
        foreach (var deel in delen)
        {
            if (deel.Beslissend)
            {
                Regel(diepte, $"{Uitkomsttekst.Teken(deel.Stand)} {deel.Tekst}{(deel.Bron.IsEmpty ? "" : Bron(deel.Bron))}");
                Beslissend(deel.Delen, diepte + 2);
            }
        }
    }

    private void Vragen()
    {
        if (_toetsing.VraagNu.IsEmpty)
        {
            return;
        }

        Regel(0, "");
        Regel(0, "Vraag nu");
        foreach (var feit in _toetsing.VraagNu)
        {
            var wie = feit.OordeelDoor is { } rol ? $" (oordeel van {rol.Voor(_toetsing.Aanvraag.Waarden)})" : "";
            Regel(2, $"- {feit.Naam}: {feit.Vraag}{wie}");
        }
    }

    private void Doelgroepen()
    {
        var groepen = _toetsing.Doelgroepen.Where(groep => groep.Geldt != false).ToList();
        if (groepen.Count == 0)
        {
            return;
        }

        Regel(0, "");
        Regel(0, "Doelgroepen");
        foreach (var groep in groepen)
        {
            Regel(2, $"{(groep.Geldt == true ? "✓" : "?")} {groep.Doelgroep.Titel}{Bron(groep.Doelgroep.Bron)}{Uitkomsttekst.Ruimte(groep)}");
            foreach (var antwoord in groep.Antwoorden)
            {
                Regel(6, $"{Weergave.Leesbaar(antwoord.Naam)}: {Uitkomsttekst.Stilte(antwoord.Tekst)}");
            }
        }
    }

    /// <summary>Only where a counter was given: without one the answer is always unknown.</summary>
    private void Ruimte()
    {
        if (!_toetsing.HeeftTellers)
        {
            return;
        }

        Regel(0, "");
        foreach (var regel in Ruimtetekst.Schrijf(_toetsing.Ruimte))
        {
            Regel(0, regel);
        }
    }

    private void Slot()
    {
        foreach (var regel in Uitkomsttekst.Slot(_toetsing))
        {
            Regel(0, regel);
        }
    }

    private string Bron(ImmutableArray<string> bron)
    {
        if (bron.IsEmpty)
        {
            return "";
        }

        var eerste = _toetsing.Regeling.Bepalingen.TryGetValue(bron[0], out var bepaling) ? $": {bepaling.Plaats}" : "";
        return $"  [{string.Join(", ", bron)}{eerste}]";
    }

    private void Regel(int diepte, string tekst) => _tekst.Append(' ', diepte).Append(tekst).Append('\n');
}
