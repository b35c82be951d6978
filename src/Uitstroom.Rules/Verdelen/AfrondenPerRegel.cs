namespace Uitstroom.Rules;

/// <summary>Rounds each quota by itself, a half up: what most printed tables do, and why they do not add up.</summary>
internal static class AfrondenPerRegel
{
    /// <inheritdoc cref="GrootsteResten.Verdeel" />
    public static Toedeling Verdeel(long totaal, ReadOnlySpan<long> gewichten)
    {
        var quota = GrootsteResten.Verdeel(totaal, gewichten);
        var erbij = new bool[gewichten.Length];
        for (var i = 0; i < erbij.Length; i++)
        {
            erbij[i] = quota.Noemer > 0 && quota.Rest[i] * 2 >= quota.Noemer;
        }

        return new Toedeling
        {
            Totaal = totaal,
            Noemer = quota.Noemer,
            Onder = quota.Onder,
            Rest = quota.Rest,
            Erbij = erbij,
        };
    }
}
