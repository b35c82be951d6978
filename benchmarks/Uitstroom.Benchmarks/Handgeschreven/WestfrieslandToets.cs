using static Uitstroom.Benchmarks.WestfrieslandFeit;

namespace Uitstroom.Benchmarks;

/// <summary>
/// The main test of regions/westfriesland.yaml written out by hand, for speed, under the standard readings; readings
/// without a standard stay open. A change of that file must be made here too: a test compares the two.
/// </summary>
internal sealed class WestfrieslandToets
{
    private static readonly DateOnly _eersteDag = new(2025, 1, 1);
    private static readonly DateOnly _laatsteDag = new(2029, 12, 31);

    private WestfrieslandGrenzen _grenzen = new(_eersteDag);

    public WestfrieslandBesluit Toets(WestfrieslandAanvraag aanvraag, DateOnly peildatum)
    {
        var standen = new byte[WestfrieslandBesluit.Doelgroepen + WestfrieslandBesluit.Criteria];
        if (peildatum < _eersteDag || peildatum > _laatsteDag)
        {
            standen.AsSpan().Fill(WestfrieslandBesluit.NietGetoetst);
            return Besluit(aanvraag, peildatum, standen, WestfrieslandLabel.BuitenLooptijd, Bit(WestfrieslandLabel.BuitenLooptijd), true, 0);
        }

        var grenzen = _grenzen;
        if (grenzen.Peildatum != peildatum)
        {
            _grenzen = grenzen = new WestfrieslandGrenzen(peildatum);
        }

        var feiten = new WestfrieslandFeiten(aanvraag, grenzen);
        var telling = new WestfrieslandTelling(standen);
        var doelgroep = Doelgroepen(feiten, ref telling);
        Client(feiten, doelgroep, ref telling);
        Zelfstandig(feiten, ref telling);
        Stukken(feiten, ref telling);
        return Uitkomst(aanvraag, peildatum, standen, telling);
    }

    /// <summary>Article 1 and 9: whether the application belongs to at least one doelgroep.</summary>
    private static Waarheid Doelgroepen(in WestfrieslandFeiten feiten, ref WestfrieslandTelling telling)
    {
        var intramuraal = feiten.Ja(IntramuraleVoorziening);
        var ondersteuning = intramuraal & feiten.VerblijftIn(WestfrieslandKeuzes.Ondersteuning);
        var jongeren = intramuraal & feiten.VerblijftIn(WestfrieslandKeuzes.Jeugd) & feiten.Achttien();
        var amv = feiten.Amv();
        var opvang = intramuraal & feiten.VerblijftIn(WestfrieslandKeuzes.Opvang) & WestfrieslandFeiten.OpenLezing;
        var andere = intramuraal & feiten.VerblijftIn(WestfrieslandKeuzes.Andere) & WestfrieslandFeiten.OpenLezing;
        var housingFirst = feiten.Ja(HousingFirst) & WestfrieslandFeiten.OpenLezing & feiten.Pilot();
        var briefadres = feiten.Ja(RechtOpWonenMetOndersteuning) & feiten.Ja(Briefadres) & feiten.Begeleid() & WestfrieslandFeiten.OpenLezing;
        var forensisch = feiten.Forensisch() & feiten.Ja(ForensischeIndicatieLooptAf) & feiten.UitWestfriesland() & WestfrieslandFeiten.OpenLezing;
        telling.Doelgroep(0, ondersteuning);
        telling.Doelgroep(1, jongeren);
        telling.Doelgroep(2, amv);
        telling.Doelgroep(3, opvang);
        telling.Doelgroep(4, andere);
        telling.Doelgroep(5, housingFirst);
        telling.Doelgroep(6, briefadres);
        telling.Doelgroep(7, forensisch);
        return ondersteuning | jongeren | amv | opvang | andere | housingFirst | briefadres | forensisch;
    }

    /// <summary>Article 5.1 to 5.3, debts included.</summary>
    private static void Client(in WestfrieslandFeiten feiten, Waarheid doelgroep, ref WestfrieslandTelling telling)
    {
        var partner = feiten.Ja(SamenwonendePartner);
        var partnerPunt1 = feiten.PartnerPunt1();
        telling.Nee(0, doelgroep | (partner & partnerPunt1.Betwist(andersWaar: false)));
        telling.Nee(1, WestfrieslandFeiten.Als(partner, partnerPunt1.Betwist(andersWaar: true)));
        telling.Nee(2, WestfrieslandFeiten.Als(partner, feiten.Ja(PartnerVoldoetOverigeCriteria).Betwist(andersWaar: true)));
        telling.Nee(3, feiten.EenJaarInRegio() | feiten.Oordeel(RegionaleBinding, BewijsRegionaleBinding) | feiten.Amv());
        telling.Nee(4, feiten.Oordeel(SamenVastgesteldDatUitstroomKan, GesprekOverUitstroom));
        telling.Nee(5, feiten.Oordeel(WoonvaardighedenVoldoende, WoonvaardighedenInKaart));

        var schulden = feiten.Ja(HeeftSchulden);
        var regeling = feiten.Ja(Schuldregeling);
        telling.Nee(6, WestfrieslandFeiten.Als(schulden, regeling));
        telling.Retour(7, WestfrieslandFeiten.Als(schulden, feiten.Ja(SchuldoverzichtBijgevoegd)));
        telling.Nee(8, WestfrieslandFeiten.Als(feiten.Ja(BegeleidingNodig), feiten.Ja(BegeleidingAanvaard)));
        telling.Nee(9, WestfrieslandFeiten.Als(schulden & regeling, feiten.Oordeel(SchuldregelingNagekomen, BewijsNakoming)));
    }

    /// <summary>Article 5.4 and 5.6 to 5.8.</summary>
    private static void Zelfstandig(in WestfrieslandFeiten feiten, ref WestfrieslandTelling telling)
    {
        telling.Nee(10, feiten.Oordeel(GezochtEigenNetwerk, BewijsZoeken)
            & feiten.Oordeel(GezochtAntikraak, BewijsZoeken)
            & feiten.Oordeel(GezochtParticuliereKamerverhuur, BewijsZoeken));
        telling.Nee(11, feiten.Oordeel(ReageertWekelijksWoonmatch, BewijsReacties) & feiten.Oordeel(ReageertWekelijksAndereVerhuur, BewijsReacties));
        telling.Nee(16, feiten.GeenHennep());
        telling.Nee(17, feiten.Oordeel(HuurEnCakBetaalbaar, InkomensgegevensAangeleverd));
        telling.Nee(18, feiten.Ja(BereidToewijzingTeAanvaarden));
        telling.Nee(19, feiten.Ja(TelefonischBereikbaar) & feiten.Ja(EmailBereikbaar));
        telling.Nee(20, feiten.Ja(ZorgorganisatieIsPartij));
    }

    /// <summary>Article 5.5.</summary>
    private static void Stukken(in WestfrieslandFeiten feiten, ref WestfrieslandTelling telling)
    {
        telling.Retour(12, feiten.Ja(AanmeldformulierVolledigIngevuld));
        telling.Retour(13, feiten.Ja(AanmeldformulierOndertekend));
        telling.Retour(14, feiten.Ja(PerspectiefplanVolledigIngevuld));
        telling.Retour(15, feiten.Ja(PerspectiefplanOndertekend));
    }

    private static WestfrieslandBesluit Uitkomst(WestfrieslandAanvraag aanvraag, DateOnly peildatum, byte[] standen, in WestfrieslandTelling telling)
    {
        if (telling.IsNee)
        {
            return Besluit(aanvraag, peildatum, standen, WestfrieslandLabel.Nee, Bit(WestfrieslandLabel.Nee), true, telling.Ontbreekt);
        }

        var neeOpen = telling.NeeRedenen != 0 ? Bit(WestfrieslandLabel.Nee) : (byte)0;
        var redenen = telling.NeeRedenen | telling.RetourRedenen;
        if (telling.IsRetour)
        {
            var label = neeOpen == 0 ? WestfrieslandLabel.Retour : Open(telling.NeeRedenen);
            return Besluit(aanvraag, peildatum, standen, label, (byte)(neeOpen | Bit(WestfrieslandLabel.Retour)), neeOpen == 0, telling.Ontbreekt);
        }

        if (redenen == 0)
        {
            return Besluit(aanvraag, peildatum, standen, WestfrieslandLabel.Ja, Bit(WestfrieslandLabel.Ja), true, 0);
        }

        var retourOpen = telling.RetourRedenen != 0 ? Bit(WestfrieslandLabel.Retour) : (byte)0;
        var mogelijk = (byte)(neeOpen | retourOpen | Bit(WestfrieslandLabel.Ja));
        return Besluit(aanvraag, peildatum, standen, Open(redenen), mogelijk, false, telling.Ontbreekt);
    }

    /// <summary>The label while something is open that can still matter.</summary>
    private static WestfrieslandLabel Open(int redenen) =>
        (redenen & Waarheid.Feit) != 0 ? WestfrieslandLabel.Retour
        : (redenen & (Waarheid.Oordeel | Waarheid.Lezing)) != 0 ? WestfrieslandLabel.OordeelNodig
        : WestfrieslandLabel.NietGeregeld;

    private static byte Bit(WestfrieslandLabel label) => (byte)(1 << (int)label);

    private static WestfrieslandBesluit Besluit(
        WestfrieslandAanvraag aanvraag, DateOnly peildatum, byte[] standen, WestfrieslandLabel label, byte mogelijk, bool vast, ulong ontbreekt) =>
        new(aanvraag, peildatum, standen) { Label = label, Mogelijk = mogelijk, Vast = vast, Ontbreekt = ontbreekt };
}
