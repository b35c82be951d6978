using System.Text;
using NodaTime;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Gegevens;

/// <summary>A question about sharing as tests write it.</summary>
internal static class Deelproefstuk
{
    /// <summary>The application that these lines make; it must be without a fault.</summary>
    public static Aanvraag Aanvraag(Regeling regeling, params string[] feiten)
    {
        var tekst = "peildatum: 2031-03-01\nfeiten:\n" + string.Concat(feiten.DefaultIfEmpty("heeft_schulden: onbekend").Select(feit => $"  {feit}\n"));
        var gelezen = AanvraagLoader.Load("f", Encoding.UTF8.GetBytes(tekst), regeling);
        gelezen.Diagnostics.Should().BeEmpty();
        return gelezen.Aanvraag!;
    }

    public static Verstrekking Vraag(Regeling regeling, string partij, string moment, LocalDate op, params string[] feiten) =>
        regeling.GegevensVoor(Aanvraag(regeling, feiten), new VerstrekkingOpties { Partij = partij, Moment = moment, Op = op });

    public static Verstrekking Vraag(string regio, string partij, string moment, LocalDate op, params string[] feiten) =>
        Vraag(Regio.Alle[regio].Regeling, partij, moment, op, feiten);

    public static IEnumerable<string> Namen(this IEnumerable<Categorieuitslag> uitslagen) => uitslagen.Select(uitslag => uitslag.Categorie.Naam);

    public static Categorieuitslag In(this Verstrekking verstrekking, string categorie) => verstrekking.Categorieen.Single(uitslag => uitslag.Categorie.Naam == categorie);

    /// <summary>What the recipient's part of the application holds.</summary>
    public static IEnumerable<string> Feiten(this Verstrekking verstrekking) => verstrekking.Aanvraag.BekendeFeiten.Select(feit => feit.Key);
}
