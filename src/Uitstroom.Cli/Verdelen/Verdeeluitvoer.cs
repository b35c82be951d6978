using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>In which form divisions are written.</summary>
internal enum Verdeelvorm
{
    Tekst,
    Json,
    Csv,
}

/// <summary>Writes divisions and comparisons in the form that the user asked for.</summary>
internal sealed class Verdeeluitvoer(Scherm scherm, Verdeelvorm vorm, bool stappen)
{
    public void Verdelingen(IEnumerable<Verdeling> verdelingen)
    {
        var alle = verdelingen.ToList();
        switch (vorm)
        {
            case Verdeelvorm.Json:
                scherm.Rauw($"[{string.Join(",\n", alle.Select(verdeling => verdeling.ToJson()))}]\n");
                break;
            case Verdeelvorm.Csv:
                scherm.Rauw(Verdeelcsv.Schrijf(alle));
                break;
            default:
                foreach (var verdeling in alle)
                {
                    Toon(verdeling, eerste: verdeling == alle[0]);
                }

                break;
        }
    }

    /// <summary>What a table of the source lacks is no fault of the file: the comparison is a result.</summary>
    public int Aansluitingen(IEnumerable<Aansluiting> aansluitingen)
    {
        var alle = aansluitingen.ToList();
        if (vorm == Verdeelvorm.Csv)
        {
            throw new Gebruiksfout("`--aansluiting` gaat niet samen met `--csv`", "gebruik `--json`");
        }

        if (vorm == Verdeelvorm.Json)
        {
            scherm.Rauw($"[{string.Join(",\n", alle.Select(aansluiting => aansluiting.ToJson()))}]\n");
        }
        else
        {
            alle.ForEach(aansluiting => Aansluitingweergave.Toon(scherm, aansluiting));
        }

        return Afsluitcode.Goed;
    }

    private void Toon(Verdeling verdeling, bool eerste)
    {
        if (!eerste)
        {
            scherm.Regel();
        }

        if (verdeling.Herkomst is null)
        {
            Verdeelweergave.Toon(scherm, verdeling);
        }
        else
        {
            Herkomstweergave.Toon(scherm, verdeling);
        }

        if (stappen)
        {
            scherm.Regel();
            scherm.Regel("Stap voor stap");
            foreach (var regel in verdeling.Stappen())
            {
                foreach (var stuk in Regelafbreking.Breek(Scherm.Veilig(regel), scherm.Breedte))
                {
                    scherm.Regel(stuk);
                }
            }
        }
    }
}
