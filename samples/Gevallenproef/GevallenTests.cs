// Guards an amendment: the cases of the agreement as it is, and those of the agreement as it will be, each as a test of its own.
using Uitstroom.Testing;
using Xunit;

namespace Gevallenproef;

public class GevallenTests
{
    /// <summary>The agreement as it is. The files are copied beside the test program.</summary>
    [Theory]
    [GevallenUit("gevallen", Regio = "kleinstreek.yaml")]
    public void Een_geval_klopt(Gevalrij geval) => geval.Klopt();

    /// <summary>The agreement under an addendum that is not in force yet: what must stay as it was, and what must turn.</summary>
    [Theory]
    [GevallenUit("gevallen-na-addendum", Regio = "kleinstreek.yaml", Wijzigingen = ["addendum.yaml"])]
    public void Een_geval_klopt_na_het_addendum(Gevalrij geval) => geval.Klopt();

    /// <summary>A case for one of the regions that come with the package.</summary>
    [Theory]
    [GevallenUit("gevallen-westfriesland")]
    public void Een_geval_van_een_meegeleverde_regio_klopt(Gevalrij geval) => geval.Klopt();
}
