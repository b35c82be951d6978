namespace Uitstroom.Regions.Tests.Muteren;

/// <summary>The cases of the regions notice every small change in their text that changes anything.</summary>
public class RegiomutatieTests
{
    public static TheoryData<string> Regios => [.. Regelingen.Namen];

    [Theory]
    [MemberData(nameof(Regios))]
    public void No_change_that_a_case_could_notice_goes_unnoticed(string regio)
    {
        var proef = Mutatieproef.Draai([GevallenLoader.Ingebed(regio).Bestand!]);
        proef.KloppenNiet.Should().BeEmpty();
        proef.Uitslagen.Where(uitslag => uitslag.Stand == Mutantstand.Overleeft)
            .Select(uitslag => $"regel {uitslag.Plaats.Regel}, {uitslag.Pad}: {uitslag.Van} -> {uitslag.Naar}").Should().BeEmpty();
        proef.Slaagt.Should().BeTrue();
        proef.Uitslagen.Should().HaveCountGreaterThan(500, "the whole file is tried");
        proef.Uitslagen.Count(uitslag => uitslag.Stand == Mutantstand.Gelijk).Should().BeLessThan(proef.Uitslagen.Length / 20, "few changes mean the same");
    }
}
