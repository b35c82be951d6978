using System.Reflection;
using Uitstroom.Regions;
using Xunit.Sdk;

namespace Uitstroom.Testing;

/// <summary>
/// Gives each example case of a folder or file as a row of an xUnit theory: a test of its own, named after the case. Cases marked <c>todo</c> are
/// left out. A file with errors, and a folder without cases that count, fail the theory with what is wrong, in Dutch.
/// </summary>
/// <example><code>
/// [Theory]
/// [GevallenUit("gevallen", Regio = "mijn-regio.yaml", Wijzigingen = ["addendum.yaml"])]
/// public void Klopt(Gevalrij geval) => geval.Klopt();
/// </code></example>
/// <param name="pad">The path of a folder or a file with cases; one that is relative is looked for beside the test program, else from the working directory.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class GevallenUitAttribute(string pad) : DataAttribute
{
    /// <summary>The path of a folder or a file with cases.</summary>
    public string Pad { get; } = pad;

    /// <summary>
    /// The agreement: a name of <see cref="Regelingen"/>, or the path of a region file as for <see cref="Pad"/>. Null for the one that each file
    /// names: a region file in its folder or the folder above it, else one of <see cref="Regelingen"/>.
    /// </summary>
    public string? Regio { get; set; }

    /// <summary>The paths of amendments to run the cases under, as for <see cref="Pad"/>; empty for none.</summary>
    public string[] Wijzigingen { get; set; } = [];

    /// <summary>The path of the local agreement to run the cases under; null for none.</summary>
    public string? Lokaal { get; set; }

    /// <summary>Part of a name or title of the cases to run, in which <c>*</c> stands for anything; null for all.</summary>
    public string? Filter { get; set; }

    /// <summary>The rows: one <see cref="Gevalrij"/> each.</summary>
    /// <param name="testMethod">The theory; it is not looked at.</param>
    /// <exception cref="GevallenException">A file has errors, or no case counts.</exception>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        var bron = new Gevallenbron(Pad, Regio, Wijzigingen, Lokaal);
        List<object[]> rijen = [.. bron.Gevallen().Where(geval => geval.Todo is null && Gevallenproef.Past(geval, Filter)).Select(geval => new object[] { new Gevalrij(bron, geval) })];
        return rijen.Count > 0 ? rijen : throw new GevallenException($"in `{Pad}` staat geen geval dat meetelt{(Filter is null ? "" : $" en past bij `{Filter}`")}");
    }
}
