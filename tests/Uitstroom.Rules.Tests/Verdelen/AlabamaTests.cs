namespace Uitstroom.Rules.Tests.Verdelen;

/// <summary>
/// The paradox of Alabama: with 300 seats in the House instead of 299 it would have lost one. Populations of the census of 1880 by which
/// seats were apportioned (the Constitution gives each state at least one, which Hamilton's method does not: hence the remainders here); M. Balinski and H. P. Young, Fair Representation (2nd edition, 2001), chapter 5 and appendix B.
/// </summary>
public class AlabamaTests
{
    private static readonly string[] _gevolgd = ["Alabama", "Illinois", "Texas"];

    private static readonly (string Staat, long Inwoners)[] _staten =
    [
        ("Alabama", 1_262_505), ("Arkansas", 802_525), ("California", 864_694), ("Colorado", 194_327), ("Connecticut", 622_700),
        ("Delaware", 146_608), ("Florida", 269_493), ("Georgia", 1_542_180), ("Illinois", 3_077_871), ("Indiana", 1_978_301),
        ("Iowa", 1_624_615), ("Kansas", 996_096), ("Kentucky", 1_648_690), ("Louisiana", 939_946), ("Maine", 648_936),
        ("Maryland", 934_943), ("Massachusetts", 1_783_085), ("Michigan", 1_636_937), ("Minnesota", 780_773), ("Mississippi", 1_131_597),
        ("Missouri", 2_168_380), ("Nebraska", 452_402), ("Nevada", 62_266), ("New Hampshire", 346_991), ("New Jersey", 1_131_116),
        ("New York", 5_082_871), ("North Carolina", 1_399_750), ("Ohio", 3_198_062), ("Oregon", 174_768), ("Pennsylvania", 4_282_891),
        ("Rhode Island", 276_531), ("South Carolina", 995_577), ("Tennessee", 1_542_359), ("Texas", 1_591_749), ("Vermont", 332_286),
        ("Virginia", 1_512_565), ("West Virginia", 618_457), ("Wisconsin", 1_315_497),
    ];

    [Fact]
    public void The_populations_add_up_to_the_published_total() => _staten.Sum(staat => staat.Inwoners).Should().Be(49_371_340);

    [Theory]
    [InlineData(299, "7,645…", "18,640…", "9,639…")]
    [InlineData(300, "7,671…", "18,702…", "9,672…")]
    public void The_quotas_are_the_published_ones(long zetels, string alabama, string illinois, string texas) =>
        _gevolgd.Select(staat => Verdeel(zetels).Quotum(Plaats(staat)).Afgekapt()).Should().Equal(alabama, illinois, texas);

    [Fact]
    public void With_a_seat_more_the_remainder_of_Alabama_falls_from_before_Illinois_and_Texas_to_behind_them()
    {
        Rangen(299).Should().BeInAscendingOrder();
        var (alabama, illinois, texas) = (Rangen(300)[0], Rangen(300)[1], Rangen(300)[2]);
        alabama.Should().BeGreaterThan(illinois).And.BeGreaterThan(texas);
    }

    /// <summary>The small example with which the paradox is taught: a seat more, and the smallest state has one less.</summary>
    [Fact]
    public void Of_11_seats_the_smallest_of_three_states_gets_less_than_of_10()
    {
        Zetels(10, 6, 6, 2).Should().Equal(4, 4, 2);
        Zetels(11, 6, 6, 2).Should().Equal(5, 5, 1);
    }

    private static List<int> Rangen(long zetels) => [.. _gevolgd.Select(staat => Verdeel(zetels).Rang[Plaats(staat)])];

    private static Toedeling Verdeel(long zetels) => GrootsteResten.Verdeel(zetels, [.. _staten.Select(staat => staat.Inwoners)]);

    private static int Plaats(string staat) => Array.FindIndex(_staten, een => een.Staat == staat);

    private static IEnumerable<long> Zetels(long zetels, params long[] inwoners)
    {
        var toedeling = GrootsteResten.Verdeel(zetels, inwoners);
        return inwoners.Select((_, i) => toedeling.Minstens(i));
    }
}
