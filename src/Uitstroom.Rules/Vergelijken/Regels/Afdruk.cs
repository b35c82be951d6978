using System.Globalization;
using System.Text;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// What an agreement says, written out: two parts with the same print say the same. A figure is written out where it is named, and of a reading that
/// is settled only what it leads to, so that a name alone is no difference. Cheap, and never equal by mistake.
/// </summary>
internal sealed class Afdruk(Regeling regeling, Wereld wereld)
{
    // No name and no text of a file holds this.
    private const char Scheiding = '\u0001';

    private readonly StringBuilder _tekst = new();
    private readonly HashSet<Feit> _gezien = [];

    public Regeling Regeling => regeling;

    public Wereld Wereld => wereld;

    public Afdruk Voeg(string? tekst)
    {
        _tekst.Append(tekst ?? "\u0002").Append(Scheiding);
        return this;
    }

    public Afdruk Voeg(long? getal) => Voeg(getal?.ToString(CultureInfo.InvariantCulture));

    public Afdruk Voeg(bool? waar) => Voeg(waar switch { true => "ja", false => "nee", _ => null });

    public Afdruk Voeg(LocalDate? dag) => Voeg(dag is { } bekend ? Weergave.Iso(bekend) : null);

    public Afdruk Elk<T>(IEnumerable<T> delen, Action<T> druk)
    {
        Voeg("[");
        foreach (var deel in delen)
        {
            druk(deel);
        }

        return Voeg("]");
    }

    public Afdruk Namen(IEnumerable<string> namen) => Elk(namen, naam => Voeg(naam));

    /// <summary>A value by reading: of a settled reading only what it gives.</summary>
    public Afdruk Keus<T>(Keus<T>? keus, Action<T> druk)
    {
        switch (keus)
        {
            case null:
                return Voeg((string?)null);
            case Keus<T>.Vast vast:
                druk(vast.Waarde);
                return this;
            case Keus<T>.PerLezing per when wereld.Optie(per.Lezing) is { } optie:
                return Keus(per.Opties[optie], druk);
            case Keus<T>.PerLezing per:
                Voeg("lezing").Voeg(per.Lezing.Naam);
                for (var i = 0; i < per.Opties.Length; i++)
                {
                    Voeg(per.Lezing.Opties[i].Naam).Keus(per.Opties[i], druk);
                }

                return this;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    public Afdruk Voeg(Rol? rol) => Voeg(rol?.Naam).Voeg(rol?.Van?.Naam);

    public Afdruk Voeg(Grootheid waarde) => Voeg(waarde.GetType().Name).Voeg(waarde switch
    {
        Grootheid.Getal getal => getal.Waarde.ToString(CultureInfo.InvariantCulture),
        Grootheid.Bedrag bedrag => bedrag.Euro.ToString(CultureInfo.InvariantCulture),
        _ => waarde.ToString(),
    });

    public Afdruk Voeg(Parameter parameter) => Elk(parameter.Waarden, waarde => Voeg(waarde.Vanaf).Keus(waarde.Waarde, grootheid => Voeg(grootheid)));

    public Afdruk Voeg(Grensbron? bron) => bron switch
    {
        Grensbron.Geschreven geschreven => Elk([geschreven], een => Voeg((LocalDate?)null).Voeg(een.Waarde)),
        Grensbron.VanParameter van => Voeg(van.Parameter),
        _ => Voeg((string?)null),
    };

    public Afdruk Voeg(Partijgroep? groep) => groep is null
        ? Voeg((string?)null)
        : Voeg(groep.Volledig).Elk(groep.Leden, lid => Voeg(lid.Naam).Namen(lid.OokGenoemd.Order(StringComparer.Ordinal)).Voeg(lid.AlleenBij is var (lezing, optie) ? $"{lezing.Naam} {optie}" : null));

    /// <summary>A fact with everything that decides on its value; the second time its name alone.</summary>
    public Afdruk Voeg(Feit feit)
    {
        Voeg(feit.Naam);
        if (!_gezien.Add(feit))
        {
            return this;
        }

        Voeg(feit.Type.ToString()).Namen(feit.Waarden).Voeg(feit.Eenheid).Voeg(feit.Decimalen).Voeg(feit.Minimum?.ToString(CultureInfo.InvariantCulture))
            .Voeg(feit.Maximum?.ToString(CultureInfo.InvariantCulture)).Voeg(feit.KanOntbreken).Voeg(feit.IsTeller).Voeg(feit.OordeelDoor is not null).Voeg(feit.OpGrondVan?.Naam);
        Voorwaardeafdruk.Voeg(this, feit.Afgeleid);
        if (feit.Berekend is { } berekening)
        {
            Voeg(berekening.GetType().Name).Elk(berekening.Uit, ander => Voeg(ander)).Voeg(berekening is Berekening.Volgorde { GelijkMag: true });
            Elk(berekening is Berekening.Gebied gebied ? gebied.PerKeuze : [], nummer => Voeg(nummer));
        }

        return this;
    }

    public override string ToString() => _tekst.ToString();
}
