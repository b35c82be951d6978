namespace Uitstroom.Regions;

/// <summary>The form of a file with what a caller brings to a division.</summary>
internal static class Verdeelopgavevormen
{
    private static readonly Vorm _grens = new Vorm.Namen(Bouwstenen.Getal, VrijeNamen: true);

    private static readonly Sleutel[] _keuzes =
    [
        new("gewichten", Verdeelvormen.Cijfers, "Eigen gewichten."),
        new("methode", new Vorm.Woord([.. Verdeelwoorden.Methoden.Keys]), "Een andere methode dan die van de regeling."),
        new("loting", new Vorm.Vrij("wie door loting een plaats kreeg, zo nodig per groep"), "Wie door loting een plaats kreeg."),
        new("minimum", _grens, "Hoeveel een ontvanger ten minste krijgt."),
        new("maximum", _grens, "Hoeveel een ontvanger ten hoogste krijgt."),
        new("uitgezonderd", Bouwstenen.Teksten, "Wie niets krijgt."),
    ];

    public static readonly Vorm.Groep Boven = new([.. _keuzes]);

    public static readonly Vorm.Groep Opgave = new(
    [
        new("verdeelsleutel", Bouwstenen.Naar(Naamsoort.Verdeelsleutel), "De sleutel waarmee wordt verdeeld.", Verplicht: true),
        new("totaal", Bouwstenen.Getal, "Hoeveel er te verdelen is."),
        new("datum", Bouwstenen.Datum, "De dag waarop een gedateerd totaal wordt opgezocht."),
        new("lezingen", new Vorm.Leeskeuzes(), "Hoe de tekst gelezen wordt."),
        .. _keuzes,
        new("boven", Boven, "Hetzelfde voor de sleutel die het aantal per groep geeft."),
        new("herkomst", _grens, "Hoeveel mensen uit elke gemeente komen."),
        new("onbekend", Bouwstenen.Getal, "Hoeveel mensen van onbekende herkomst."),
        new("buiten_regio", Bouwstenen.Getal, "Hoeveel mensen van buiten de regio."),
        new("niet_naar_herkomst", Bouwstenen.Getal, "Voor hoeveel mensen de verdeling naar herkomst niet geldt."),
        new("woningen", Bouwstenen.Getal, "Hoeveel woningen er zijn."),
        new("personen", new Vorm.Lijst(new Vorm.Vrij("feiten van een persoon")), "De mensen zelf, elk met feiten."),
    ]);
}
