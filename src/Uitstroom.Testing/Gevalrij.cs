using Uitstroom.Regions;
using Xunit.Abstractions;

namespace Uitstroom.Testing;

/// <summary>An example case as a row of a theory. Runners can keep and send it, so that each case is a test of its own.</summary>
public sealed class Gevalrij : IXunitSerializable
{
    private Gevallenbron? _bron;
    private Proefgeval? _geval;
    private string _bestand = "";
    private string _naam = "";

    /// <summary>An empty row, for a runner to fill.</summary>
    public Gevalrij()
    {
    }

    internal Gevalrij(Gevallenbron bron, Proefgeval geval) => (_bron, _geval, _bestand, _naam) = (bron, geval, geval.Bestand.Naam, geval.Naam);

    /// <summary>The case.</summary>
    /// <exception cref="GevallenException">The file has changed and does not hold the case any more.</exception>
    public Proefgeval Geval => _geval ??= Zoek();

    /// <summary>Runs the case.</summary>
    /// <exception cref="GevalAndersException">It came out otherwise; the message says what was expected, what came out and why, in Dutch.</exception>
    public void Klopt()
    {
        var uitslag = Geval.Draai();
        if (uitslag.Stand == Gevalstand.Anders)
        {
            throw new GevalAndersException(uitslag);
        }
    }

    /// <summary>Fills the row with what a runner kept.</summary>
    /// <param name="info">What was kept.</param>
    public void Deserialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        _bron = new Gevallenbron(
            info.GetValue<string>("pad"), info.GetValue<string?>("regio"), info.GetValue<string[]>("wijzigingen"), info.GetValue<string?>("lokaal"));
        (_bestand, _naam) = (info.GetValue<string>("bestand"), info.GetValue<string>("naam"));
    }

    /// <summary>Gives a runner what it must keep.</summary>
    /// <param name="info">Where to.</param>
    public void Serialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        info.AddValue("pad", _bron?.Pad);
        info.AddValue("regio", _bron?.Regio);
        info.AddValue("wijzigingen", _bron?.Wijzigingen ?? []);
        info.AddValue("lokaal", _bron?.Lokaal);
        info.AddValue("bestand", _bestand);
        info.AddValue("naam", _naam);
    }

    /// <summary>The name and title of the case, as a runner shows them.</summary>
    public override string ToString() => _geval?.ToString() ?? _naam;

    private Proefgeval Zoek() =>
        _bron?.Gevallen().FirstOrDefault(geval => geval.Naam == _naam && geval.Bestand.Naam == _bestand)
        ?? throw new GevallenException($"geval `{_naam}` staat niet meer in `{_bestand}`");
}
