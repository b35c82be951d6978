using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Where an application comes from: a file, or standard input.</summary>
internal abstract record Aanvraagbron
{
    private Aanvraagbron()
    {
    }

    public abstract AanvraagResult Lees(Regeling regeling, AanvraagOpties? opties = null);

    /// <summary>The source that the user names; <c>-</c> is standard input.</summary>
    public static Aanvraagbron Van(string bestand, Omgeving omgeving, Meldingen meldingen)
    {
        if (bestand != "-")
        {
            return new Bestand(bestand);
        }

        var inhoud = LeesAlles(omgeving.Invoer());
        meldingen.Ken("-", inhoud);
        return new Invoer(inhoud);
    }

    /// <summary>One byte more than the limit is enough for the library to refuse it.</summary>
    public static ReadOnlyMemory<byte> LeesAlles(Stream invoer)
    {
        var buffer = new byte[Aanvraag.GrootsteLengte + 1];
        return buffer.AsMemory(0, invoer.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
    }

    private sealed record Bestand(string Pad) : Aanvraagbron
    {
        public override AanvraagResult Lees(Regeling regeling, AanvraagOpties? opties = null) => AanvraagLoader.Load(Pad, regeling, opties);
    }

    private sealed record Invoer(ReadOnlyMemory<byte> Inhoud) : Aanvraagbron
    {
        public override AanvraagResult Lees(Regeling regeling, AanvraagOpties? opties = null) => AanvraagLoader.Load("-", Inhoud, regeling, opties);
    }
}
