namespace Uitstroom.Rules;

/// <summary>Looks through an afspraak: which units it counts in, and which readings it hangs on.</summary>
internal static class Afspraakdoorzicht
{
    extension(Afspraak afspraak)
    {
        public bool TeltUren => afspraak.Duren().Any(duur => duur.Eenheid == Termijneenheid.Uren);

        public bool TeltWerkdagen => afspraak.Duren().Any(duur => duur.Eenheid == Termijneenheid.Werkdagen);

        /// <summary>Every period in it that is written out.</summary>
        public IEnumerable<Termijnduur> Duren() =>
            (afspraak.Grensduur()?.Alle().OfType<Termijnwaarde.Vast>().Select(waarde => waarde.Duur) ?? [])
                .Concat(afspraak.Herhaling?.Alle().OfType<Herhaling.Elke>().Select(elke => elke.Duur) ?? [])
                .Concat(afspraak.Slot?.Alle().Select(slot => slot?.Duurt).OfType<Termijnduur>() ?? [])
                .Concat(afspraak.Dagbronnen().OfType<Dagbron.Verschoven>().Select(bron => bron.Duur));

        /// <summary>The readings in this afspraak itself, without doubles; those of afspraken that it waits for not counted in.</summary>
        public IEnumerable<Lezing> EigenLezingen() => afspraak.Wielezingen().Concat(afspraak.Termijnlezingen()).Distinct();

        /// <summary>The readings on which it hangs who it concerns.</summary>
        public IEnumerable<Lezing> Wielezingen() =>
            new[] { afspraak.Doeners, afspraak.Ontvangers, afspraak.Deelnemers }.SelectMany(wie => wie.Rijen).SelectMany(rij => rij.Dan.Lezingen())
                .Concat(Voorwaardelezingen.Van(afspraak.Wievoorwaarden())).Distinct();

        /// <summary>The readings on which it hangs whether it applies, when, and how firm it is.</summary>
        public IEnumerable<Lezing> Termijnlezingen() =>
            afspraak.AardKeus.Lezingen()
                .Concat(afspraak.Start?.Lezingen() ?? [])
                .Concat(afspraak.Herhaling?.Lezingen() ?? [])
                .Concat(afspraak.PasNa?.Lezingen() ?? [])
                .Concat(afspraak.Slot?.Lezingen() ?? [])
                .Concat(afspraak.KlaarBij?.Lezingen() ?? [])
                .Concat(afspraak.Gevolg?.Lezingen() ?? [])
                .Concat(afspraak.Peildatum?.Lezingen() ?? [])
                .Concat(afspraak.Grensduur()?.Lezingen() ?? [])
                .Concat(afspraak.Grensduur()?.Alle().OfType<Termijnwaarde.VanParameter>().SelectMany(waarde => waarde.Parameter.Lezingen()) ?? [])
                .Concat(afspraak.Grens switch
                {
                    Grensdag.Voor voor => voor.Gebeurtenis.Lezingen(),
                    Grensdag.Uiterlijk uiterlijk => uiterlijk.Gebeurtenis.Lezingen(),
                    Grensdag.UiterlijkJaardag jaardag => jaardag.Gebeurtenis.Lezingen(),
                    _ => [],
                })
                .Concat(afspraak.Dagbronnen().OfType<Dagbron.VanParameter>().SelectMany(bron => bron.Parameter.Lezingen()))
                .Concat(Voorwaardelezingen.Van(afspraak.Standvoorwaarden()))
                .Distinct();

        private Keus<Termijnwaarde>? Grensduur() => afspraak.Grens switch
        {
            Grensdag.Binnen binnen => binnen.Duur,
            Grensdag.Voor voor => voor.Minstens,
            _ => null,
        };
    }

    extension(Parameter parameter)
    {
        public IEnumerable<Lezing> Lezingen() => parameter.Waarden.SelectMany(waarde => waarde.Waarde.Lezingen());
    }
}
