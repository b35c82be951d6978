using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Checks the file of shared facts by itself.</summary>
internal static class Begrippencontrole
{
    public static ImmutableArray<Diagnostic> Controleer(YamlDocument document)
    {
        if (document.Root is null)
        {
            return document.Diagnostics;
        }

        var meldingen = new DiagnosticList();
        foreach (var melding in document.Diagnostics)
        {
            meldingen.Add(melding);
        }

        new Vormcontrole(meldingen).Controleer(document.Root, Feitvormen.Begrippen, "");
        if (document.Root.Onder("begrippen") is YamlScalar { Ontbreekt: false } formaat && formaat.Tekst != Regelingbinder.Formaat)
        {
            meldingen.Add(VormDiagnostics.OnbekendFormaat(formaat.Plaats, formaat.Tekst));
        }

        return meldingen.InOrder();
    }
}
