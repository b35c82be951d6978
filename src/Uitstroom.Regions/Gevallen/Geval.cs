using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>An example case: what is known, and what must come out.</summary>
/// <param name="Naam">The name of the case.</param>
/// <param name="Titel">What it shows.</param>
/// <param name="Aanvraag">The application, with its date and readings.</param>
/// <param name="Verwacht">What must come out.</param>
/// <param name="Bron">The provisions that it is about.</param>
internal sealed record Geval(string Naam, string Titel, Aanvraag Aanvraag, Verwachting Verwacht, ImmutableArray<string> Bron)
{
    /// <summary>The agreement that it is run under, with the change that the case itself holds.</summary>
    public required Regeling Regeling { get; init; }

    /// <summary>Whether the case holds a change of its own, so that it says nothing of the text itself.</summary>
    public bool HeeftWijziging { get; init; }

    /// <summary>Why it need not come out yet; null when it must.</summary>
    public string? Todo { get; init; }

    /// <summary>The case as it was written, with the set of facts that it builds on.</summary>
    public required Gevalknoop Knoop { get; init; }

    /// <summary>What was counted; null when the case is not about quota.</summary>
    public Quotumopgave? Tellers { get; init; }

    /// <summary>The amount and what was spent before, in cents; null when the case gives none.</summary>
    public (long? Bedrag, long? Eerder) Kosten { get; init; }

    /// <summary>What is to be divided; null when the case is not about a division.</summary>
    public (Verdeelsleutel Sleutel, VerdeelOpties Opties)? Verdeel { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceSpan Plaats { get; init; } = SourceSpan.Whole("gevallen");

    /// <summary>The events in the life of a contract; empty when the case has none.</summary>
    public ImmutableArray<Verloopgebeurtenis> Verloop { get; init; } = [];

    /// <summary>What has happened, for afspraken; null when the case is not about those.</summary>
    public Gebeurtenissen? Gebeurtenissen { get; init; }

    /// <summary>For whom, when and what for data are asked; null when the case is not about sharing.</summary>
    public VerstrekkingOpties? Gegevens { get; init; }

    /// <summary>Until which day the life is followed and times of returning afspraken are given; null for the last event, and a year.</summary>
    public LocalDate? Tot { get; init; }
}

/// <summary>A case as it was written.</summary>
/// <param name="Geval">The entry of the case.</param>
/// <param name="Basis">The entry of the set of facts that it builds on; null when there is none.</param>
internal sealed record Gevalknoop(YamlEntry Geval, YamlEntry? Basis);
