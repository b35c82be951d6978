using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What has been bound so far, for names to refer to, and where findings go.</summary>
/// <param name="meldingen">Where findings go.</param>
/// <param name="register">The provisions by id; null when the file names no register.</param>
/// <param name="rollen">How people read the names of roles, where that is not the name itself.</param>
internal sealed class Bindcontext(DiagnosticList meldingen, IReadOnlyDictionary<string, Bepaling>? register, YamlNode? rollen = null)
{
    private readonly Dictionary<string, string?> _roltitels = rollen.Namen().ToDictionary(rol => rol.Sleutel.Tekst, rol => rol.Waarde.Tekst(), StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _geciteerd = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gebroken = new(StringComparer.Ordinal);

    public DiagnosticList Meldingen => meldingen;

    public Dictionary<string, Feit> Feiten { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Parameter> Parameters { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Lezing> Lezingen { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Gebied> Gebieden { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Partijgroep> Partijen { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Doelgroep> Doelgroepen { get; } = new(StringComparer.Ordinal);

    /// <summary>The provisions of the register; null when the file names none.</summary>
    public IReadOnlyDictionary<string, Bepaling>? Register => register;

    /// <summary>Every provision that a rule cites, with the first place.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Geciteerd => _geciteerd;

    /// <summary>How many comparisons each fact stands for when named conditions are written out.</summary>
    public Dictionary<Feit, int> Omvang { get; } = [];

    /// <summary>The readings that some rule uses.</summary>
    public HashSet<Lezing> GebruikteLezingen { get; } = [];

    public void Gebruikt(Lezing lezing) => GebruikteLezingen.Add(lezing);

    public void Meld(Diagnostic diagnostic) => meldingen.Add(diagnostic);

    /// <summary>Remembers a name whose description is wrong, which has been reported: one fault gives one message, not one per use.</summary>
    public void Breek(string naam) => _gebroken.Add(naam);

    /// <summary>Reports that a name is unknown or does not do, unless the fault lies in its description.</summary>
    public void MeldTenzijGebroken(string naam, Func<Diagnostic> melding)
    {
        if (!_gebroken.Contains(naam))
        {
            meldingen.Add(melding());
        }
    }

    /// <summary>The provisions cited under <c>bron</c>; an id that the register does not know is a diagnostic.</summary>
    public ImmutableArray<string> Bron(YamlNode? knoop, bool isRegel = true)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var id in knoop.Scalars())
        {
            if (register is not null && !register.ContainsKey(id.Tekst))
            {
                Meld(RegelingDiagnostics.OnbekendeBepaling(id.Plaats, id.Tekst, Suggestion.For(id.Tekst, register.Keys)));
            }

            if (isRegel)
            {
                _geciteerd.TryAdd(id.Tekst, id.Plaats);
            }

            ids.Add(id.Tekst);
        }

        return ids.ToImmutable();
    }

    /// <summary>A role, if need be the one of a place that a fact names: <c>beoordelingstafel van herkomstgemeente</c>.</summary>
    public Rol? Rol(YamlNode? knoop)
    {
        if (knoop.Tekst() is not { } tekst)
        {
            return null;
        }

        var van = tekst.LastIndexOf(" van ", StringComparison.Ordinal);
        return van > 0 && Feiten.TryGetValue(tekst[(van + 5)..], out var feit) && feit.Type == FeitType.Keuze
            ? new Rol(tekst[..van], feit, _roltitels.GetValueOrDefault(tekst[..van]))
            : new Rol(tekst, null, _roltitels.GetValueOrDefault(tekst));
    }

    /// <summary>The fact with this name, or null after a diagnostic.</summary>
    public Feit? Feit(YamlNode? knoop, FeitType? soort = null)
    {
        if (knoop is not YamlScalar { Ontbreekt: false } naam)
        {
            return null;
        }

        if (!Feiten.TryGetValue(naam.Tekst, out var feit))
        {
            MeldTenzijGebroken(naam.Tekst, () => VoorwaardeDiagnostics.OnbekendFeit(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, Feiten.Keys)));
        }
        else if (soort is { } gevraagd && feit.Type != gevraagd)
        {
            Meld(VoorwaardeDiagnostics.VerkeerdFeit(naam.Plaats, feit, gevraagd));
            return null;
        }

        return feit;
    }
}
