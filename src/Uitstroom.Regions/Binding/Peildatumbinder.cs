using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds <c>peildatum</c>: the toetsdatum, a date fact, or one of these per reading.</summary>
internal static class Peildatumbinder
{
    public const string Toetsdatum = "toetsdatum";

    /// <summary>The date, null when nothing is said; a null fact stands for the toetsdatum.</summary>
    public static Keus<Feit?>? Bind(Bindcontext context, YamlNode? knoop) => Begrensd(context, knoop, Keusbinder.BindTekst(context, knoop, "een peildatum", waarde =>
    {
        var naam = waarde.Tekst;
        if (naam == Toetsdatum)
        {
            return new Keus<Feit?>.Vast(null);
        }

        if (context.Feiten.TryGetValue(naam, out var feit) && feit.Type == FeitType.Datum)
        {
            return new Keus<Feit?>.Vast(feit);
        }

        var datums = context.Feiten.Values.Where(ander => ander.Type == FeitType.Datum).Select(ander => ander.Naam);
        context.MeldTenzijGebroken(naam, () => VoorwaardeDiagnostics.GeenDatumfeit(waarde.Plaats, naam, Suggestion.For(naam, datums.Append(Toetsdatum))));
        return null;
    }));

    private static Keus<Feit?>? Begrensd(Bindcontext context, YamlNode? knoop, Keus<Feit?>? keus)
    {
        if (keus is null || Leescombinaties.Van(keus.Lezingen()) <= Leescombinaties.Hoogstens)
        {
            return keus;
        }

        context.Meld(VoorwaardeDiagnostics.TeVeelLezingen(knoop!.Plaats, Leescombinaties.Hoogstens));
        return null;
    }
}
