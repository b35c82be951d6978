using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Two versions, each as it is read and with the day on which it is tested.</summary>
internal sealed record Versiepaar(
    Regeling Oud, Regeling Nieuw, Wereld WereldOud, Wereld WereldNieuw, LocalDate PeildatumOud, LocalDate PeildatumNieuw, int HoogstensKnopen)
{
    /// <summary>Whether nothing can turn on the day alone.</summary>
    public bool OpEenDag => PeildatumOud == PeildatumNieuw;

    /// <summary>Whether both versions say the same, read as they are read here.</summary>
    public bool IsZelfde<T>(T oud, T nieuw, Action<Afdruk, T> druk) => Druk(Oud, WereldOud, oud, druk) == Druk(Nieuw, WereldNieuw, nieuw, druk);

    /// <summary>Parts with one name, in the order of the new version; then those that only the old one has.</summary>
    public static IEnumerable<(T? Oud, T? Nieuw)> Paren<T>(IEnumerable<T> oud, IEnumerable<T> nieuw, Func<T, string> naam)
        where T : class
    {
        var over = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var deel in oud)
        {
            over.TryAdd(naam(deel), deel);
        }

        foreach (var deel in nieuw)
        {
            over.Remove(naam(deel), out var ander);
            yield return (ander, deel);
        }

        foreach (var deel in over.Values)
        {
            yield return (deel, null);
        }
    }

    public static Aanwezigheid Waar(object? oud, object? nieuw) => oud is null ? Aanwezigheid.AlleenNieuw : nieuw is null ? Aanwezigheid.AlleenOud : Aanwezigheid.Beide;

    private static string Druk<T>(Regeling regeling, Wereld wereld, T deel, Action<Afdruk, T> druk)
    {
        var afdruk = new Afdruk(regeling, wereld);
        druk(afdruk, deel);
        return afdruk.ToString();
    }
}
