using NodaTime;
using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Asks what can still matter, one fact at a time, and tests again after each answer.</summary>
internal sealed class Vraaggesprek(Omgeving omgeving, Regeling regeling, Toetskeuzes keuzes, Func<LocalDate> vandaag)
{
    private static readonly Style _vraag = new(decoration: Decoration.Bold);
    private static readonly Style _fout = new(Color.Red);

    private readonly HashSet<Feit> _gesteld = [];
    private int _nummer;

    /// <summary>The application with the answers, when nothing that can be answered matters any more or somebody stopped.</summary>
    public Aanvraag Voer(Aanvraag aanvraag)
    {
        while (Volgende(aanvraag) is { } feit)
        {
            if (Stel(feit, aanvraag) is not { } verder)
            {
                break;
            }

            aanvraag = verder;
        }

        return aanvraag;
    }

    /// <summary>What decides soonest; when that is not known, what could still settle it.</summary>
    private Feit? Volgende(Aanvraag aanvraag)
    {
        var toetsing = keuzes.Voer(regeling, aanvraag, vandaag);
        return toetsing.VraagNu.Concat(toetsing.KanUitmaken).FirstOrDefault(feit => !_gesteld.Contains(feit));
    }

    /// <summary>The application with the answer, or null to stop.</summary>
    private Aanvraag? Stel(Feit feit, Aanvraag aanvraag)
    {
        omgeving.Fout.Regel();
        omgeving.Fout.Regel($"{++_nummer}. {(feit.Vraag.Length > 0 ? feit.Vraag : feit.Naam)}", _vraag);
        foreach (var regel in Vraagtekst.Toelichting(feit, aanvraag))
        {
            omgeving.Fout.Regel($"   {regel}");
        }

        while (true)
        {
            switch (Antwoord.Van(Lees("> "), feit))
            {
                case Antwoord.Stop:
                    return null;
                case Antwoord.WeetNiet:
                    _gesteld.Add(feit);
                    return aanvraag;
                case Antwoord.Waarde waarde when Probeer(feit, waarde.Tekst, aanvraag) is { } verder:
                    _gesteld.Add(feit);
                    return verder;
            }
        }
    }

    /// <summary>The application with this answer, or null after telling what is wrong with it.</summary>
    private Aanvraag? Probeer(Feit feit, string waarde, Aanvraag aanvraag)
    {
        var bouw = Aanvraag.Voor(regeling, aanvraag);
        if (feit.OordeelDoor is { } rol)
        {
            // A value that is wrong is said before anybody is asked who gave it.
            var voorstel = Voorstel(rol, aanvraag);
            var proef = Aanvraag.Voor(regeling, aanvraag).Oordeel(feit.Naam, new GegevenOordeel(waarde, voorstel ?? "iemand")).Bouw();
            if (proef.HeeftFouten)
            {
                return Afgekeurd(proef);
            }

            bouw.Oordeel(feit.Naam, new GegevenOordeel(waarde, Gever(voorstel)));
        }
        else
        {
            bouw.Met(feit.Naam, waarde);
        }

        var gelezen = bouw.Bouw();
        return gelezen.HeeftFouten ? Afgekeurd(gelezen) : gelezen.Aanvraag;
    }

    private Aanvraag? Afgekeurd(AanvraagResult gelezen)
    {
        foreach (var diagnostic in gelezen.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error))
        {
            var suggestie = diagnostic.Suggestie is null ? "" : $"; {diagnostic.Suggestie}";
            omgeving.Fout.Regel($"   {diagnostic.Melding}{suggestie}", _fout);
        }

        return null;
    }

    /// <summary>Who must judge, in the words that the library accepts; null when the agreement names nobody.</summary>
    private static string? Voorstel(Rol rol, Aanvraag aanvraag)
    {
        if (rol.Naam == "niet_genoemd")
        {
            return null;
        }

        // While the place is unknown the role alone is what can be said.
        var plaatsBekend = rol.Van is not { } van || aanvraag.BekendeFeiten.Any(feit => feit.Key == van.Naam);
        return plaatsBekend ? rol.Voor(aanvraag) : rol.Naam.Replace('_', ' ');
    }

    private string Gever(string? voorstel)
    {
        var antwoord = Lees(voorstel is null ? "   Wie gaf dit oordeel? > " : $"   Wie gaf dit oordeel? [{voorstel}] > ")?.Trim();
        return string.IsNullOrEmpty(antwoord) ? voorstel ?? "" : antwoord;
    }

    private string? Lees(string prompt)
    {
        omgeving.Fout.Tekst(prompt);
        return omgeving.In.ReadLine();
    }
}
