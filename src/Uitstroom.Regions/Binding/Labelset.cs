using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The labels of one toets: which there are, and which is meant when none is named.</summary>
internal sealed class Labelset
{
    // A label is a bit in a word of 64, and every toets has four of its own.
    private const int Hoogstens = 32;

    public static readonly Dictionary<string, UitkomstSoort> Soorten = new(StringComparer.Ordinal)
    {
        ["voldoet"] = UitkomstSoort.Voldoet,
        ["voldoet_niet"] = UitkomstSoort.VoldoetNiet,
        ["onvolledig"] = UitkomstSoort.Onvolledig,
        ["niet_in_behandeling"] = UitkomstSoort.NietInBehandeling,
        ["oordeel_nodig"] = UitkomstSoort.OordeelNodig,
        ["niet_geregeld"] = UitkomstSoort.NietGeregeld,
    };

    private readonly Bindcontext _context;
    private readonly HashSet<string> _standaard = new(StringComparer.Ordinal);

    private Labelset(Bindcontext context) => _context = context;

    public ImmutableArray<Uitkomstlabel> Eigen { get; private set; } = [];

    public string? Voldoet => Eigen.FirstOrDefault(label => label.Soort == UitkomstSoort.Voldoet)?.Naam;

    /// <summary>The label for a criterion that is not met and names none; null when there is none.</summary>
    public string? VoldoetNiet { get; private set; }

    /// <summary>The label for an application in which something is missing; null when the toets has none of its own.</summary>
    public string? Onvolledig { get; private set; }

    public static Labelset Bind(Bindcontext context, YamlEntry toets)
    {
        var set = new Labelset(context);
        var sectie = toets.Waarde.Onder("uitkomsten");
        set.Eigen = [.. sectie.Namen().Select(set.Label).OfType<Uitkomstlabel>()];
        var plaats = sectie?.Plaats ?? toets.Sleutel.Plaats;
        var voldoet = set.Eigen.Count(label => label.Soort == UitkomstSoort.Voldoet);
        if (sectie.Namen().Length > Hoogstens)
        {
            context.Meld(RegelingDiagnostics.TeVeelLabels(plaats, Hoogstens));
            set.Eigen = [];
        }
        else if (set.Eigen.Length < sectie.Namen().Length)
        {
            // A label without a good kind has been reported; about the set nothing can be said.
            set.Eigen = [];
        }
        else if (voldoet != 1 && sectie is YamlMapping)
        {
            context.Meld(RegelingDiagnostics.VoldoetLabels(plaats, voldoet));
            set.Eigen = [];
        }

        set.VoldoetNiet = set.Standaard(UitkomstSoort.VoldoetNiet, "voldoet_niet", plaats);
        set.Onvolledig = set.Standaard(UitkomstSoort.Onvolledig, "onvolledig", plaats);
        return set;
    }

    /// <summary>Whether a label exists; a diagnostic when it does not.</summary>
    public bool Ken(YamlScalar label)
    {
        if (Eigen.IsEmpty || Eigen.Any(eigen => eigen.Naam == label.Tekst))
        {
            return true;
        }

        _context.Meld(RegelingDiagnostics.OnbekendLabel(label.Plaats, label.Tekst, [.. Eigen.Select(eigen => eigen.Naam)]));
        return false;
    }

    private Uitkomstlabel? Label(YamlEntry entry)
    {
        if (!Soorten.TryGetValue(entry.Waarde.Onder("soort").Tekst() ?? "", out var soort))
        {
            return null;
        }

        if (entry.Waarde.Onder("standaard").IsJa())
        {
            _standaard.Add(entry.Sleutel.Tekst);
        }

        return new Uitkomstlabel(entry.Sleutel.Tekst, soort)
        {
            Titel = entry.Waarde.Onder("titel").Tekst() ?? "",
            Vervolg = entry.Waarde.Onder("vervolg").Tekst(),
            Bron = _context.Bron(entry.Waarde.Onder("bron")),
            Plaats = entry.Sleutel.Plaats,
        };
    }

    private string? Standaard(UitkomstSoort soort, string naam, SourceSpan plaats)
    {
        var labels = Eigen.Where(label => label.Soort == soort).Select(label => label.Naam).ToList();
        if (labels.Count <= 1)
        {
            return labels.FirstOrDefault();
        }

        var gekozen = labels.Where(_standaard.Contains).ToList();
        if (gekozen.Count != 1)
        {
            _context.Meld(RegelingDiagnostics.GeenStandaardlabel(plaats, naam));
        }

        return gekozen.FirstOrDefault() ?? labels[0];
    }
}
