using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Uitstroom.Rules;

namespace Uitstroom.NRules.Tests.Sessies;

/// <summary>Rules of a host, written as NRules classes, beside those of a regeling.</summary>
public class EigenRegelTests
{
    [Fact]
    public void An_own_rule_sees_only_what_is_finished_and_follows_every_change()
    {
        var sessie = Sessie(typeof(Goed), typeof(Ontbreekt));
        var aanvraag = Streek.Aanvraag(Streek.Een, "1", "a c");
        sessie.Insert(aanvraag);
        sessie.Vuur();
        Uit(sessie).Should().Equal("1 vraag b?");

        sessie.Update(aanvraag.Met(Streek.Kennis(Streek.Een, "a b c")));
        sessie.Vuur();
        Uit(sessie).Should().Equal("1 goed");

        sessie.Update(aanvraag.Met(Streek.Kennis(Streek.Een, "a b- c")));
        sessie.Vuur();
        Uit(sessie).Should().BeEmpty();

        sessie.Update(aanvraag.Met(Streek.Kennis(Streek.Een, "a b c")));
        sessie.Vuur();
        sessie.Retract(aanvraag);
        sessie.Vuur();
        sessie.Query<object>().Should().BeEmpty();
    }

    [Fact]
    public void A_status_that_stays_the_same_wakes_no_rule()
    {
        var sessie = Sessie(typeof(Teller));
        var teller = new Telling();
        sessie.Insert(teller);
        var aanvraag = Streek.Aanvraag(Streek.Een, "1", "a c");
        sessie.Insert(aanvraag);
        sessie.Vuur();
        teller.Gezien.Should().Equal("eerst Voldaan", "hoort Voldaan", "daarna Open", "liefst Open");

        teller.Gezien.Clear();
        sessie.Update(aanvraag.Met(Streek.Kennis(Streek.Een, "a b c")));
        sessie.Vuur();
        teller.Gezien.Should().Equal("daarna Voldaan");

        teller.Gezien.Clear();
        sessie.Update(aanvraag.Met(Streek.Kennis(Streek.Een, "a b c")));
        sessie.Vuur();
        teller.Gezien.Should().BeEmpty();
    }

    [Fact]
    public void Rules_that_a_host_adds_later_do_not_come_in()
    {
        var eigen = new RuleRepository();
        var fabrieken = new Sessiefabrieken(eigen);
        eigen.Load(load => load.PrivateTypes().NestedTypes().From(typeof(Goed)));
        var sessie = fabrieken.Voor(Regelrepository.Van(Streek.Een).Repository!).Fabriek!.CreateSession();
        sessie.Insert(Streek.Aanvraag(Streek.Een, "1", "a b c"));
        sessie.Vuur();
        Uit(sessie).Should().BeEmpty();
    }

    [Fact]
    public void A_host_that_compiles_by_itself_gets_the_same_rules()
    {
        var eigen = new RuleRepository();
        eigen.Load(load => load.PrivateTypes().NestedTypes().From(typeof(Goed)));
        var sessie = new RuleCompiler().Compile(Regelrepository.Van(Streek.Een).Repository!.GetRules().Concat(eigen.GetRules())).CreateSession();
        sessie.Insert(Streek.Aanvraag(Streek.Een, "1", "a b c"));
        sessie.Fire();
        Uit(sessie).Should().Equal("1 goed");
    }

    private static ISession Sessie(params Type[] regels)
    {
        var eigen = new RuleRepository();
        eigen.Load(load => load.PrivateTypes().NestedTypes().From(regels));
        return new Sessiefabrieken(eigen).Voor(Regelrepository.Van(Streek.Een).Repository!).Fabriek!.CreateSession();
    }

    private static IEnumerable<string> Uit(ISession sessie) => sessie.Query<Bericht>().Select(bericht => $"{bericht.Id} {bericht.Tekst}");

    private sealed record Bericht(string Id, string Tekst) : IIdentityProvider
    {
        public object GetIdentity() => (Id, Tekst);
    }

    private sealed class Telling
    {
        public List<string> Gezien { get; } = [];
    }

    private sealed class Goed : Rule
    {
        public override void Define()
        {
            Toetsingfeit toetsing = null!;
            When().Match(() => toetsing, feit => feit.Soort == UitkomstSoort.Voldoet && feit.Vast);
            Then().Yield(_ => new Bericht(toetsing.Sleutel.Id, "goed"));
        }
    }

    /// <summary>Joins the status of a criterion with the result of the same application.</summary>
    private sealed class Ontbreekt : Rule
    {
        public override void Define()
        {
            Criteriumfeit criterium = null!;
            Toetsingfeit toetsing = null!;
            When()
                .Match(() => criterium, feit => feit.Naam == "daarna" && feit.Uitslag.Redenen == Reden.Feit)
                .Match(() => toetsing, feit => feit.Sleutel == criterium.Sleutel && feit.Toetsing.VraagNu.Length > 0);
            Then().Yield(_ => new Bericht(toetsing.Sleutel.Id, "vraag " + toetsing.Toetsing.VraagNu[0].Vraag));
        }
    }

    private sealed class Teller : Rule
    {
        public override void Define()
        {
            Criteriumfeit criterium = null!;
            Telling telling = null!;
            When().Match(() => criterium).Match(() => telling);
            Then().Do(_ => telling.Gezien.Add($"{criterium.Naam} {criterium.Status}"));
        }
    }
}
