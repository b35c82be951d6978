using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.NRules.Tests.Regels;

/// <summary>What a repository takes in, and what it refuses.</summary>
public class RepositoryTests
{
    [Fact]
    public void A_regeling_with_errors_gives_its_diagnostics_and_no_repository()
    {
        var goed = Streek.Lees("een");
        var fout = Streek.Lees("twee", vraag: "\" , kan_ontbreken: misschien, eenheid: \"m");
        fout.Regeling.Should().BeNull();
        var result = Regelrepository.Van([(goed.Regeling, goed.Diagnostics), (fout.Regeling, fout.Diagnostics)]);
        result.Repository.Should().BeNull();
        result.Diagnostics.Should().Equal(fout.Diagnostics).And.NotBeEmpty();
        result.Weigeringen.Should().BeEmpty();
    }

    [Fact]
    public void A_warning_comes_along_with_the_repository()
    {
        var waarschuwing = new Diagnostic("UIT9999", Severity.Warning, SourceSpan.Whole("een.yaml"), "let op");
        var result = Regelrepository.Van([(Streek.Een, ImmutableArray.Create(waarschuwing))]);
        result.Repository.Should().NotBeNull();
        result.Diagnostics.Should().Equal(waarschuwing);
    }

    [Fact]
    public void An_error_beside_a_regeling_still_gives_no_repository()
    {
        var fout = new Diagnostic("UIT9999", Severity.Error, SourceSpan.Whole("een.yaml"), "fout");
        Regelrepository.Van([(Streek.Een, ImmutableArray.Create(fout))]).Repository.Should().BeNull();
    }

    [Fact]
    public void Two_regelingen_with_one_name_and_other_content_are_refused()
    {
        var result = Regelrepository.Van(Streek.Een, Streek.Twee, Streek.Laad("een", vraag: "anders gevraagd?"));
        result.Repository.Should().BeNull();
        var weigering = result.Weigeringen.Should().ContainSingle().Subject;
        weigering.Grond.Should().Be(Weigeringsgrond.DubbeleRegeling);
        weigering.Regeling.Should().Be("een");
        weigering.Melding.Should().MatchRegex("^`een` komt twee keer voor met verschillende inhoud: [0-9a-f]{12} en [0-9a-f]{12}$");
    }

    [Fact]
    public void A_reading_that_a_person_chose_is_other_content()
    {
        var gekozen = Streek.Een.MetLezingen(new Dictionary<string, string> { ["streng"] = "niet" });
        Regelrepository.Van(Streek.Een, gekozen).Weigeringen.Should().ContainSingle();
        Regelingversie.Van(gekozen).Should().NotBe(Regelingversie.Van(Streek.Een));
    }

    [Fact]
    public void The_same_regeling_twice_counts_once_also_when_it_was_loaded_twice()
    {
        var repository = Regelrepository.Van(Streek.Een, Streek.Een, Streek.Laad("een")).Repository!;
        repository.Regelingen.Should().Equal(Streek.Een);
        repository.Versies.Should().Equal(Regelingversie.Van(Streek.Een));
    }

    [Fact]
    public void The_hash_of_a_repository_hangs_on_content_alone_and_not_on_order()
    {
        var hash = Regelrepository.Van(Streek.Een, Streek.Twee).Repository!.Sha256;
        hash.Should().MatchRegex("^[0-9a-f]{64}$").And.Be(Regelrepository.Van(Streek.Laad("twee"), Streek.Laad("een")).Repository!.Sha256);
        hash.Should().NotBe(Regelrepository.Van(Streek.Een).Repository!.Sha256);
    }
}
