namespace Uitstroom.Benchmarks;

/// <summary>
/// Makes applications from a seed: most facts in favour of the client, so that every outcome occurs, days close to the
/// bounds now and then, and about one in ten facts missing.
/// </summary>
internal sealed class Aanvraagbron(int zaad)
{
    private const double Ontbreekt = 0.10;

    private static readonly int _midden = new DateOnly(2026, 6, 1).DayNumber;

    // A fixed algorithm: what a seed gives must not change with the version of .NET.
    private ulong _toestand = (uint)zaad;

    public WestfrieslandAanvraag Volgende()
    {
        var aanvraag = new WestfrieslandAanvraag();
        Antwoorden(aanvraag);
        aanvraag.VerblijftIn = Keuze(WestfrieslandKeuzes.Voorzieningen, kanOntbreken: true);
        aanvraag.AmbulanteBegeleidingDoor = Keuze(WestfrieslandKeuzes.Begeleiders, kanOntbreken: true);
        aanvraag.ForensischeIndicatieBij = Keuze(WestfrieslandKeuzes.Indicatiestellers, kanOntbreken: true);
        aanvraag.PilotHousingFirst = Keuze(WestfrieslandKeuzes.Pilotstanden, kanOntbreken: false);
        aanvraag.Herkomstgemeente = Keuze(WestfrieslandKeuzes.Gemeenten, kanOntbreken: false);
        aanvraag.Geboortedatum = Kans(Ontbreekt) ? WestfrieslandAanvraag.Onbekend : Dag([18, 23, 24], 15 * 365, 60 * 365);
        aanvraag.WoontInRegioSinds = DagOfGeen([1], 0, 12 * 365);
        aanvraag.HennepplantageOp = Kans(0.7) ? WestfrieslandAanvraag.Geen : DagOfGeen([5], 0, 20 * 365);
        if (Kans(0.02))
        {
            aanvraag.Leeftijd = 16 + Getal(12);
        }

        return aanvraag;
    }

    public WestfrieslandAanvraag[] Neem(int aantal)
    {
        var aanvragen = new WestfrieslandAanvraag[aantal];
        for (var i = 0; i < aantal; i++)
        {
            aanvragen[i] = Volgende();
        }

        return aanvragen;
    }

    private void Antwoorden(WestfrieslandAanvraag aanvraag)
    {
        // Half of the applications are good: without them hardly any would end otherwise than in a no.
        var gunstig = Kans(0.5) ? 0.995 : 0.9;
        for (var feit = WestfrieslandFeit.IntramuraleVoorziening; feit <= WestfrieslandFeit.PartnerVoldoetAanPunt_1; feit++)
        {
            var kans = feit is WestfrieslandFeit.SamenwonendePartner or WestfrieslandFeit.HeeftSchulden or WestfrieslandFeit.HousingFirst
                or WestfrieslandFeit.AmvAchtergrond or WestfrieslandFeit.ForensischeIndicatieLooptAf ? 0.3 : gunstig;
            var weg = feit is WestfrieslandFeit.Amv or WestfrieslandFeit.PartnerVoldoetAanPunt_1 ? 0.97 : Ontbreekt;
            aanvraag.Antwoorden[(int)feit] = Kans(weg) ? Antwoord.Onbekend : Kans(kans) ? Antwoord.Ja : Antwoord.Nee;
        }
    }

    private int Keuze(int aantal, bool kanOntbreken) =>
        Kans(Ontbreekt) ? WestfrieslandAanvraag.Onbekend : kanOntbreken && Kans(0.1) ? WestfrieslandAanvraag.Geen : Getal(aantal);

    private int DagOfGeen(int[] jaren, int van, int tot) =>
        Kans(Ontbreekt) ? WestfrieslandAanvraag.Onbekend : Kans(0.05) ? WestfrieslandAanvraag.Geen : Dag(jaren, van, tot);

    /// <summary>A day some years back: one in five within days of a bound, some of them on 29 February.</summary>
    private int Dag(int[] jaren, int van, int tot)
    {
        if (!Kans(0.2))
        {
            return _midden - van - Getal(tot - van);
        }

        var rond = new DateOnly(2025 + Getal(5), 1, 1).AddYears(-jaren[Getal(jaren.Length)]);
        return rond.AddDays(Kans(0.5) ? 57 + Getal(4) : Getal(365)).DayNumber;
    }

    private bool Kans(double kans) => Volgend() >> 11 < (ulong)(kans * (1L << 53));

    private int Getal(int onder) => (int)(Volgend() >> 33) % onder;

    // SplitMix64.
    private ulong Volgend()
    {
        unchecked
        {
            var z = _toestand += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
