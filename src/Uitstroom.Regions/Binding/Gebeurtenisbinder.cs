using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Binds the section <c>gebeurtenissen</c>: facts that are a day or a moment, and of which <c>geen</c> means that it has not
/// happened yet.
/// </summary>
internal static class Gebeurtenisbinder
{
    public static void Bind(Bindcontext context, YamlNode? sectie)
    {
        foreach (var entry in sectie.Namen())
        {
            var naam = entry.Sleutel.Tekst;
            if (entry.Waarde is YamlMapping)
            {
                new Vormcontrole(context.Meldingen).Controleer(entry.Waarde, Afspraakvormen.Gebeurtenis, $"gebeurtenissen.{naam}");
            }

            if (context.Feiten.ContainsKey(naam))
            {
                context.Meld(AfspraakDiagnostics.DubbeleNaam(entry.Sleutel.Plaats, naam));
                continue;
            }

            if ((entry.Waarde.Tekst() ?? entry.Waarde.Onder("vraag").Tekst()) is not { } vraag)
            {
                if (entry.Waarde is YamlSequence lijst)
                {
                    context.Meld(VormDiagnostics.VerkeerdeVorm(lijst.Plaats, $"`gebeurtenissen.{naam}`", "een vraag, of een groep met `vraag`,"));
                }

                context.Breek(naam);
                continue;
            }

            context.Feiten.Add(naam, new Feit(naam, entry.Waarde.Onder("tijdstip").IsJa() ? FeitType.Tijdstip : FeitType.Datum)
            {
                Vraag = vraag,
                KanOntbreken = true,
                IsGebeurtenis = true,
                Over = entry.Waarde.Onder("over").Tekst() ?? "client",
                Bron = context.Bron(entry.Waarde.Onder("bron")),
                Plaats = entry.Sleutel.Plaats,
            });
        }
    }
}
