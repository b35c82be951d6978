
namespace Uitstroom.Regions.Tests.Opmaakwerk;

public class WettenTests
{
    [Fact]
    public void Three_thousand_untidy_files_keep_their_meaning_and_every_comment()
    {
        for (var zaad = 0; zaad < 3_000; zaad++)
        {
            var bestand = Rommelig.Maak(zaad);
            try
            {
                var nieuw = Opmaakwet.Toets(bestand.Tekst);
                var plek = -1;
                foreach (var opmerking in bestand.Opmerkingen)
                {
                    plek = nieuw.IndexOf(opmerking, plek + 1, StringComparison.Ordinal);
                    Opmaakwet.Waar(plek >= 0, $"{opmerking} in its turn");
                }
            }
            catch (Exception fout)
            {
                throw new InvalidOperationException($"seed {zaad}:\n{bestand.Tekst}", fout);
            }
        }
    }
}
