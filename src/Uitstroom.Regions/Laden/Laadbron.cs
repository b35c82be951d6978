using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>What a regeling was loaded from, so that changes can be applied to it afterwards.</summary>
/// <param name="Naam">The name of the region file in diagnostics.</param>
/// <param name="Inhoud">Its bytes.</param>
/// <param name="Kast">Where the files beside it are.</param>
/// <param name="Wijzigingen">The amendments that were applied.</param>
/// <param name="Lokaal">The local agreement that was picked; null for none.</param>
internal sealed record Laadbron(
    string Naam, ReadOnlyMemory<byte> Inhoud, Bestandskast Kast, ImmutableArray<YamlDocument> Wijzigingen, YamlDocument? Lokaal)
{
    public static Laadbron Van(YamlDocument document, Bestandskast kast) => new(document.Bestand, document.Inhoud, kast, [], null);

    /// <summary>What is used in place of what the bytes hold, for a text that was changed in memory; null for nothing.</summary>
    public YamlMapping? Boom { get; init; }

    public YamlDocument Document => Boom is null ? YamlReader.Read(Naam, Inhoud) : new YamlDocument(Naam, Boom, [], Inhoud);
}
