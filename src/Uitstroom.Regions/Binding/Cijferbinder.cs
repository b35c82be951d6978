using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds tables of whole numbers by party, or by group and party. Names that an agreement also uses become the name of the party.</summary>
internal sealed class Cijferbinder(Bindcontext context, Partijgroep over, Partijgroep? per, string sleutel)
{
    private const string NietGenoemd = "niet_genoemd";
    private const string Geen = "geen";

    /// <summary>The table; null when it is not there or the source lacks it.</summary>
    public Cijfers? Bind(YamlNode? knoop, bool magLeeg = false)
    {
        if (knoop is not YamlMapping tabel)
        {
            return null;
        }

        var rijen = ImmutableArray.CreateBuilder<Cijfer>();
        foreach (var entry in tabel.Entries)
        {
            if (entry.Waarde is YamlMapping groep != per is not null)
            {
                context.Meld(SleutelDiagnostics.Groepen(entry.Waarde.Plaats, sleutel, per is not null));
            }
            else if (per is null)
            {
                rijen.Add(Rij(null, entry, magLeeg));
            }
            else
            {
                var naam = Partij(per, entry.Sleutel);
                rijen.AddRange(entry.Waarde.Namen().Select(rij => Rij(naam, rij, magLeeg)));
            }
        }

        var uniek = rijen.DistinctBy(rij => (rij.Groep, rij.Ontvanger)).ToImmutableArray();
        foreach (var dubbel in rijen.Except(uniek))
        {
            context.Meld(RegelingDiagnostics.DubbelePartij(dubbel.Plaats, dubbel.Ontvanger ?? NietGenoemd));
        }

        return new Cijfers(uniek);
    }

    /// <summary>Numbers by the name of a party or an area.</summary>
    public ImmutableArray<Cijfer> BindLos(YamlNode? knoop, Func<YamlScalar, string> naam) =>
        [.. knoop.Namen().Select(entry => new Cijfer(null, naam(entry.Sleutel), Getal(entry)) { Plaats = entry.Sleutel.Plaats })];

    /// <summary>The party with this name; another name is reported when the list of parties is complete.</summary>
    public string Partij(Partijgroep groep, YamlScalar naam)
    {
        if (groep.Partijnaam(naam.Tekst) is { } partij)
        {
            return partij;
        }

        if (groep.Volledig)
        {
            context.Meld(RegelingDiagnostics.OnbekendePartij(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, groep.Leden.Select(lid => lid.Naam))));
        }

        return naam.Tekst;
    }

    /// <summary>A whole number from 0 up to and including 10^18, or null after a diagnostic.</summary>
    public long? Getal(YamlEntry entry)
    {
        if (entry.Waarde is YamlScalar { Ontbreekt: true })
        {
            return null;
        }

        if (entry.Waarde.Tekst() is { } tekst && Feitlezer.Getal(tekst) is >= 0 and <= GrootsteResten.Hoogstens and var getal && decimal.Truncate(getal) == getal)
        {
            return (long)getal;
        }

        context.Meld(SleutelDiagnostics.OngeldigGewicht(entry.Waarde.Plaats, entry.Sleutel.Tekst, entry.Waarde.Tekst() ?? "…"));
        return null;
    }

    private Cijfer Rij(string? groep, YamlEntry entry, bool magLeeg)
    {
        var ontvanger = entry.Sleutel.Tekst == NietGenoemd && magLeeg ? null : Partij(over, entry.Sleutel);
        var waarde = magLeeg && entry.Waarde.Tekst() == Geen ? null : Getal(entry);
        return new Cijfer(groep, ontvanger, waarde) { Plaats = entry.Sleutel.Plaats };
    }
}
