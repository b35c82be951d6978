using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Uitstroom.Rules;

namespace Uitstroom.NRules;

/// <summary>A regeling by name and content. Equal ones give the same results, also when they were loaded apart.</summary>
/// <param name="Naam">The name of the regeling.</param>
/// <param name="Sha256">
/// A hash over the SHA-256 of every file that it was read from, the amendments that hold in this version and the readings that a person chose for it; 64 lower-case hexadecimal digits.
/// </param>
public sealed record Regelingversie(string Naam, string Sha256)
{
    private static readonly ConditionalWeakTable<Regeling, Regelingversie> _bekend = [];

    /// <summary>The version of a regeling; worked out once for each, by any thread.</summary>
    /// <param name="regeling">The regeling.</param>
    public static Regelingversie Van(Regeling regeling)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        return _bekend.GetValue(regeling, static van => new Regelingversie(van.Naam, Hash(
        [
            .. van.Bestanden.Select(bestand => $"{bestand.Soort} {bestand.Sha256}"),
            .. van.Wijzigingen.Select(wijziging => $"wijziging {wijziging.Naam}"),
            .. van.GekozenLezingen.Select(lezing => $"lezing {lezing.Key} {lezing.Value}"),
        ])));
    }

    /// <summary>The hash of lines in their order.</summary>
    internal static string Hash(IEnumerable<string> regels) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', regels))));
}
