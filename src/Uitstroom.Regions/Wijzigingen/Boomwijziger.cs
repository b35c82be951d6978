using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Applies what a change does to the tree of a region file. What cannot be done is reported, and leaves the tree as it was.</summary>
/// <param name="akte">The change.</param>
/// <param name="lokaal">What the regeling opens to local agreements; null for an amendment, which may touch anything.</param>
/// <param name="eigen">The provisions of the regeling itself: those of amendments count neither as open nor as closed.</param>
internal sealed class Boomwijziger(Wijzigingsakte akte, ImmutableArray<Openstelling>? lokaal, IReadOnlyDictionary<string, Bepaling>? eigen)
{
    // By these a regeling is known, and its file is read.
    private static readonly string[] _vast = ["regeling", "formaat", "register"];

    // Who is admitted, and how the regeling itself changes: never a matter of adding something locally.
    private static readonly string[] _nooitLokaal = ["doelgroepen", "toetsen", "lokaal", "wijzigen"];

    private readonly ImmutableArray<Wijzigingsdeel>.Builder _delen = ImmutableArray.CreateBuilder<Wijzigingsdeel>();
    private readonly HashSet<Openstelling> _gronden = [];

    /// <summary>What was done.</summary>
    public ImmutableArray<Wijzigingsdeel> Delen => _delen.ToImmutable();

    /// <summary>By what the regeling opens the parts that a local agreement touches.</summary>
    public IReadOnlyCollection<Openstelling> Gronden => _gronden;

    public YamlMapping Pas(YamlMapping root) => akte.Ingrepen.Aggregate(root, Een);

    private YamlMapping Een(YamlMapping root, Ingreep ingreep)
    {
        var pad = Boompad.Volg(root, ingreep.Pad.Tekst);
        if (_vast.Contains(ingreep.Pad.Tekst))
        {
            akte.Meld(WijzigingDiagnostics.NietTeWijzigen(ingreep.Pad.Plaats, ingreep.Pad.Tekst));
        }
        else if (IsThuis(ingreep, pad) && Past(ingreep, pad) && Openheid(ingreep, pad) is { } openheid && PerLezing(ingreep, pad, openheid))
        {
            var alleenBij = openheid.Lezingen.ToImmutableSortedDictionary(paar => paar.Lezing.Naam, paar => paar.Opties, StringComparer.Ordinal);
            _delen.Add(new Wijzigingsdeel(ingreep.Pad.Tekst, ingreep.Wijze, ingreep.Bron.Teksten(), alleenBij));
            _gronden.UnionWith(openheid.Gronden);
            return Voer(root, ingreep, pad, openheid);
        }

        return root;
    }

    private static YamlMapping Voer(YamlMapping root, Ingreep ingreep, Boompad pad, Openheid openheid)
    {
        var sleutels = pad.Sleutels;
        switch (ingreep.Wijze)
        {
            case Wijzigingswijze.Vervalt:
                return Boombewerking.Zet(root, sleutels.AsSpan(), _ => null);
            case Wijzigingswijze.VoegtToe:
                var naam = new YamlScalar(pad.Rest, ingreep.Pad.Aangehaald, ingreep.Pad.Plaats);
                var nieuw = new YamlEntry(naam, ingreep.Wordt!);
                root = Boombewerking.ZetGroep(root, sleutels.AsSpan(), groep => Boombewerking.Voeg(groep, nieuw, ingreep.Deel.Onder("voor").Tekst()));
                sleutels = sleutels.Add(pad.Rest);
                break;
            default:
                root = Boombewerking.Zet(root, sleutels.AsSpan(), oud => PerLezing(ingreep.Wordt!, oud, openheid));
                break;
        }

        if (Parametergebruik.Waarvan(sleutels) is { } parameter)
        {
            root = new Parametergebruik(parameter, ingreep.Bron!).Haalaan(root);
        }

        // What is changed cites the change, before what it cited already.
        return Boompad.Volg(root, string.Join('.', sleutels)).Aanhaler() is { } aanhaler and > 0
            ? Boombewerking.ZetGroep(root, sleutels.AsSpan()[..aanhaler], groep => Boombewerking.Haalaan(groep, ingreep.Bron!))
            : root;
    }

    /// <summary>The new content where the readings leave room for it, and the old elsewhere.</summary>
    private static YamlNode PerLezing(YamlNode nieuw, YamlNode oud, Openheid openheid) =>
        openheid.Lezingen.Aggregate(nieuw, (knoop, paar) =>
        {
            YamlScalar Sleutel(string tekst) => new(tekst, Aangehaald: false, nieuw.Plaats);
            var opties = paar.Lezing.Opties.Select(optie => new YamlEntry(Sleutel(optie.Naam), paar.Opties.Contains(optie.Naam) ? knoop : oud));
            return new YamlMapping([new YamlEntry(Sleutel(Keusbinder.Voorvoegsel + paar.Lezing.Naam), new YamlMapping([.. opties], nieuw.Plaats))], nieuw.Plaats);
        });

    /// <summary>Whether the path leads where it should: to something, or for what is added to a place where nothing is yet.</summary>
    private bool IsThuis(Ingreep ingreep, Boompad pad)
    {
        var tekst = ingreep.Pad.Tekst;
        if (ingreep.Wijze != Wijzigingswijze.VoegtToe ? pad.Rest.Length == 0 && pad.Sleutels.Length > 0 : IsNieuw(pad))
        {
            return true;
        }

        akte.Meld(pad.Rest.Length == 0 && pad.Sleutels.Length > 0
            ? WijzigingDiagnostics.PadBestaatAl(ingreep.Pad.Plaats, tekst)
            : WijzigingDiagnostics.PadBestaatNiet(ingreep.Pad.Plaats, tekst, pad.Ontbreekt, string.Join('.', pad.Sleutels), pad.Bedoeld()));
        return false;
    }

    private static bool IsNieuw(Boompad pad) => pad.Einde is YamlMapping && pad.Rest.Length > 0
        && (!pad.Rest.Contains('.') || pad.Rest.StartsWith(Keusbinder.Voorvoegsel, StringComparison.Ordinal) || pad.Eindvorm() is Vorm.Namen { VrijeNamen: true });

    private bool Past(Ingreep ingreep, Boompad pad)
    {
        if (ingreep.Wijze != Wijzigingswijze.Vervalt && ingreep.Wordt is null or YamlScalar { Ontbreekt: true })
        {
            // The form has reported it.
            return ingreep.Wijze == Wijzigingswijze.Vervalt;
        }

        if (ingreep.Bron is null || !ingreep.Bron.Scalars().Any())
        {
            return false;
        }

        if (ingreep.Wordt is { } wordt && pad.Knopen.Length + Boombewerking.Diepte(wordt) > YamlLimits.Depth)
        {
            akte.Meld(FileDiagnostics.TooDeep(wordt.Plaats, YamlLimits.Depth));
            return false;
        }

        if (ingreep.Deel.Onder("voor") is YamlScalar { Ontbreekt: false } voor && pad.Einde is YamlMapping groep && groep.Find(voor.Tekst) is null)
        {
            var bedoeld = Suggestion.For(voor.Tekst, groep.Entries.Select(entry => entry.Sleutel.Tekst));
            akte.Meld(WijzigingDiagnostics.GeenBuur(voor.Plaats, voor.Tekst, string.Join('.', pad.Sleutels), bedoeld));
            return false;
        }

        return true;
    }

    /// <summary>By what the regeling leaves room for this; null after a diagnostic. An amendment needs no room.</summary>
    private Openheid? Openheid(Ingreep ingreep, Boompad pad)
    {
        if (lokaal is not { } openstellingen)
        {
            return Rules.Openheid.Van([], [], ingreep.Wijze);
        }

        var aanhaler = pad.Knopen.LastOrDefault(knoop => knoop is YamlMapping { } groep && groep["bron"] is not null);
        var bepalingen = aanhaler.Onder("bron").Teksten();
        if (ingreep.Wijze != Wijzigingswijze.VoegtToe)
        {
            bepalingen = bepalingen.AddRange(Boombewerking.Aanhalingen(pad.Einde));
        }
        else if (aanhaler is null && !_nooitLokaal.Contains(ingreep.Pad.Tekst.Split('.')[0]))
        {
            bepalingen = ingreep.Deel.Onder("bij").Teksten();
            if (bepalingen.IsEmpty)
            {
                akte.Meld(WijzigingDiagnostics.NietsOmBijAanTeVullen(ingreep.Pad.Plaats, ingreep.Pad.Tekst));
                return null;
            }
        }

        var telt = bepalingen.Where(id => eigen is null || eigen.ContainsKey(id)).ToList();
        var openheid = Rules.Openheid.Van(openstellingen, telt, ingreep.Wijze);
        if (telt.Count > 0 && openheid.IsOpen)
        {
            return openheid;
        }

        akte.Meld(WijzigingDiagnostics.NietOpen(ingreep.Pad.Plaats, ingreep.Pad.Tekst, openheid.Gesloten));
        return null;
    }

    /// <summary>Whether what depends on a reading can differ per reading there: values and conditions can.</summary>
    private bool PerLezing(Ingreep ingreep, Boompad pad, Openheid openheid)
    {
        if (openheid.Lezingen.IsEmpty || ingreep.Wijze == Wijzigingswijze.Wijzigt && pad.Eindvorm() is Vorm.Vrij or null)
        {
            return true;
        }

        akte.Meld(WijzigingDiagnostics.AlleenPerLezing(ingreep.Pad.Plaats, ingreep.Pad.Tekst, openheid.Lezingen[0].Lezing.Naam));
        return false;
    }
}
