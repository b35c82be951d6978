using System.Text;

namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>
/// The comparison beside the engine itself: what it calls equal, stricter or looser no application that is tried may contradict, and every
/// difference that it shows must be there. The applications that are tried come from lists of their own, with values on both sides of every bound.
/// </summary>
public sealed class NaslagTests
{
    private const int HoogstensAanvragen = 300;

    [Theory]
    [InlineData(2_000, false)]
    [InlineData(150, true)]
    public void Willekeurige_paren_kloppen_met_wat_de_engine_beslist(int paren, bool datums)
    {
        var (geladen, gelijk, verschillend, onbewezen, kringen) = (0, 0, 0, 0, 0);
        for (var zaad = 0; zaad < paren; zaad++)
        {
            var random = new Random(zaad);
            var paar = Paar.Maak(random, datums);
            if (paar.Laad() is not var (oud, nieuw))
            {
                continue;
            }

            geladen++;
            var toets = Regelingvergelijking.Van(oud, nieuw, paar.Peildatum).Toetsen.Single();
            kringen += toets.IsPrecies ? 0 : 1;
            gelijk += toets.IsGelijk ? 1 : 0;
            onbewezen += toets.Onderdelen.Count(deel => deel.Betekenis == Betekenis.NietBewezen);
            verschillend += toets.Onderdelen.Sum(deel => deel.Getuigen.Length);
            Controleer(zaad, paar, oud, nieuw, toets, random);
        }

        geladen.Should().BeGreaterThan(paren * 7 / 10);
        gelijk.Should().BeGreaterThan(geladen / 20);
        verschillend.Should().BeGreaterThan(geladen);
        onbewezen.Should().Be(0);
    }

    private static void Controleer(int zaad, Paar paar, Regeling oud, Regeling nieuw, Toetsvergelijking toets, Random random)
    {
        var beelden = toets.Onderdelen.Select(deel => new Beeld(deel, toets)).ToList();
        foreach (var beeld in beelden)
        {
            beeld.ControleerGetuigen(oud, nieuw, paar);
        }

        foreach (var feiten in paar.Aanvragen(random, HoogstensAanvragen))
        {
            var (links, rechts) = (oud.Toets(Paar.Voor(oud, feiten), paar.Peildatum), nieuw.Toets(Paar.Voor(nieuw, feiten), paar.Peildatum));
            foreach (var beeld in beelden)
            {
                if (beeld.Tegenspraak(links, rechts) is { } fout)
                {
                    var tekst = new StringBuilder().Append(paar.Oud).Append("=====\n").Append(paar.Nieuw).Append("=====\n").AppendJoin(", ", feiten.Select(feit => $"{feit.Key}: {feit.Value}"));
                    Assert.Fail($"zaad {zaad}, {beeld.Deel.Pad} {beeld.Deel.Betekenis}: {fout} op {paar.Peildatum}\n{tekst}");
                }
            }
        }
    }

    /// <summary>One part as the comparison has it, held against decisions.</summary>
    private sealed record Beeld(Onderdeelvergelijking Deel, Toetsvergelijking Toets)
    {
        private readonly bool _isUitkomst = Deel == Toets.Uitkomst;
        private readonly string _naam = Deel.Pad[(Deel.Pad.LastIndexOf('.') + 1)..];

        public string? Tegenspraak(Toetsing oud, Toetsing nieuw)
        {
            if (Stand(oud) is not { } links || Stand(nieuw) is not { } rechts)
            {
                return null;
            }

            return Deel.Betekenis switch
            {
                Betekenis.Gelijk when links != rechts => $"{links} tegen {rechts}",
                Betekenis.Strenger when rechts.Binnen && !links.Binnen => $"er komt iemand bij: {links} tegen {rechts}",
                Betekenis.Ruimer when links.Binnen && !rechts.Binnen => $"er valt iemand af: {links} tegen {rechts}",
                Betekenis.Anders when links.Binnen != rechts.Binnen => $"{links} tegen {rechts}",
                _ => null,
            };
        }

        public void ControleerGetuigen(Regeling oud, Regeling nieuw, Paar paar)
        {
            Deel.Getuigen.Length.Should().Be(Deel.Betekenis switch { Betekenis.Gelijk => 0, Betekenis.BeideKanten => 2, Betekenis.NietBewezen => Deel.Getuigen.Length, _ => 1 });
            foreach (var (getuige, nummer) in Deel.Getuigen.Select((getuige, nummer) => (getuige, nummer)))
            {
                var (links, rechts) = (Stand(oud.Toets(getuige.Oud, paar.Peildatum)), Stand(nieuw.Toets(getuige.Nieuw, paar.Peildatum)));
                if (links is null || rechts is null)
                {
                    // Something that must be met first is not, in every application that differs.
                    _isUitkomst.Should().BeFalse();
                    continue;
                }

                links.Should().NotBe(rechts, "{0} in {1}", Deel, getuige.ToYaml());
                var ruimer = Deel.Betekenis == Betekenis.Ruimer || (Deel.Betekenis == Betekenis.BeideKanten && nummer == 1);
                var strenger = Deel.Betekenis == Betekenis.Strenger || (Deel.Betekenis == Betekenis.BeideKanten && nummer == 0);
                (rechts.Binnen && !links.Binnen).Should().Be(ruimer);
                (links.Binnen && !rechts.Binnen).Should().Be(strenger);
            }
        }

        /// <summary>How the part turns out; null when the test did not come to it.</summary>
        private Stand? Stand(Toetsing toetsing)
        {
            if (_isUitkomst)
            {
                return new Stand(toetsing.Soort == UitkomstSoort.Voldoet, $"{toetsing.Uitkomst} {toetsing.Vast}");
            }

            if (Deel.Pad.StartsWith("doelgroepen.", StringComparison.Ordinal))
            {
                var groepen = toetsing.Doelgroepen;
                return groepen.IsEmpty ? null
                    : groepen.FirstOrDefault(groep => groep.Naam == _naam) is { } groep ? new Stand(groep.Geldt == true, groep.Geldt is null ? Reden(groep.Redenen) : $"{groep.Geldt}")
                    : new Stand(false, "False");
            }

            var criterium = toetsing.Criteria.FirstOrDefault(een => een.Naam == _naam);
            return criterium is null ? new Stand(true, "gehaald")
                : criterium.Status == CriteriumStatus.NietGetoetst ? null
                : criterium.Status is CriteriumStatus.Voldaan or CriteriumStatus.NietVanToepassing ? new Stand(true, "gehaald")
                : new Stand(false, criterium.Status == CriteriumStatus.NietVoldaan ? "niet" : Reden(criterium.Redenen));
        }

        private static string Reden(Reden redenen) => (redenen & (Rules.Reden.Feit | Rules.Reden.Teller)) != 0 ? "feit" : (redenen & (Rules.Reden.Oordeel | Rules.Reden.Lezing)) != 0 ? "oordeel" : "bron";
    }

    private sealed record Stand(bool Binnen, string Tekst);
}
