using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads a number or an amount that a section names: written, or a parameter, or silence.</summary>
internal static class Aantallezer
{
    private const int Hoogste = 1_000_000_000;

    /// <summary>A whole number from 0.</summary>
    public static Keus<Grensbron>? Aantal(Bindcontext context, YamlNode? knoop) => Lees(context, knoop, "een aantal", IsAantal, QuotumDiagnostics.GeenAantal);

    /// <summary>An amount in euro.</summary>
    public static Keus<Grensbron>? Bedrag(Bindcontext context, YamlNode? knoop) => Lees(
        context, knoop, "een bedrag", waarde => waarde is Grootheid.Stil or Grootheid.Bedrag { Euro: >= 0 },
        (plaats, tekst, bedoeld) => bedoeld is null ? VormDiagnostics.OngeldigeGrootheid(plaats, tekst) : QuotumDiagnostics.GeenAantal(plaats, tekst, bedoeld));

    private static Keus<Grensbron>? Lees(
        Bindcontext context, YamlNode? knoop, string wat, Func<Grootheid, bool> past, Func<SourceSpan, string, string?, Diagnostic> melding) =>
        Keusbinder.BindTekst<Grensbron>(context, knoop, wat, tekst =>
        {
            if (context.Parameters.TryGetValue(tekst.Tekst, out var parameter) && parameter.Waarden.SelectMany(waarde => waarde.Waarde.Alle()).All(past))
            {
                foreach (var lezing in parameter.Waarden.SelectMany(waarde => waarde.Waarde.Lezingen()))
                {
                    context.Gebruikt(lezing);
                }

                return new Keus<Grensbron>.Vast(new Grensbron.VanParameter(parameter));
            }

            if (Grootheidlezer.Lees(tekst.Tekst) is { } waarde && past(waarde))
            {
                return new Keus<Grensbron>.Vast(new Grensbron.Geschreven(waarde));
            }

            context.MeldTenzijGebroken(tekst.Tekst, () => melding(tekst.Plaats, tekst.Tekst, Suggestion.For(tekst.Tekst, context.Parameters.Keys)));
            return null;
        });

    private static bool IsAantal(Grootheid waarde) => waarde is Grootheid.Stil
        || (waarde is Grootheid.Getal { Waarde: >= 0 and <= Hoogste and var getal } && decimal.Truncate(getal) == getal);
}
