using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the sections <c>overleggen</c> and <c>loketten</c>. Both name afspraken, so that who does what by when stands in one place.</summary>
/// <param name="context">What has been bound.</param>
/// <param name="sectie">The section <c>afspraken</c>: a name in it is known even where the afspraak could not be bound.</param>
/// <param name="afspraken">The afspraken that could.</param>
internal sealed class Overlegbinder(Bindcontext context, YamlNode? sectie, ImmutableArray<Afspraak> afspraken)
{
    private const int HoogstensLeden = 1000;

    private static readonly string[] _taken = ["voorzitter", "bereidt_voor", "organiseert", "verslag"];

    private static readonly Dictionary<string, Loketsoort> _soorten = new(StringComparer.Ordinal)
    {
        ["klacht"] = Loketsoort.Klacht,
        ["bezwaar"] = Loketsoort.Bezwaar,
        ["geschil"] = Loketsoort.Geschil,
        ["naleving"] = Loketsoort.Naleving,
        ["meningsverschil"] = Loketsoort.Meningsverschil,
        ["herziening"] = Loketsoort.Herziening,
    };

    private readonly Dictionary<string, Afspraak> _afspraken = afspraken.ToDictionary(afspraak => afspraak.Naam, StringComparer.Ordinal);

    public ImmutableArray<Overleg> Overleggen(YamlNode? overleggen) =>
        [.. overleggen.Namen().Where(entry => entry.Waarde is YamlMapping).Select(Overleg)];

    public ImmutableArray<Loket> Loketten(YamlNode? loketten) =>
        [.. loketten.Namen().Where(entry => entry.Waarde is YamlMapping).Select(Loket)];

    /// <summary>The afspraken that a key names; an unknown name is a diagnostic.</summary>
    public ImmutableArray<Afspraak> Afspraken(YamlNode? knoop)
    {
        var gevonden = ImmutableArray.CreateBuilder<Afspraak>();
        foreach (var naam in knoop.Scalars())
        {
            if (_afspraken.TryGetValue(naam.Tekst, out var afspraak))
            {
                gevonden.Add(afspraak);
            }
            else if (sectie.Onder(naam.Tekst) is null)
            {
                context.Meld(OverlegDiagnostics.OnbekendeAfspraak(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, _afspraken.Keys)));
            }
        }

        return gevonden.ToImmutable();
    }

    private Overleg Overleg(YamlEntry entry)
    {
        var knoop = entry.Waarde;
        if (knoop.Onder("leden") is null && knoop.Onder("komt_bijeen") is null)
        {
            context.Meld(OverlegDiagnostics.ZonderLeden(entry.Sleutel.Plaats, entry.Sleutel.Tekst));
        }

        var bijeen = Afspraken(knoop.Onder("komt_bijeen"));
        return new Overleg(entry.Sleutel.Tekst)
        {
            Titel = knoop.Onder("titel").Tekst() ?? Weergave.Leesbaar(entry.Sleutel.Tekst),
            OokGenoemd = knoop.Onder("ook_genoemd").Teksten(),
            Leden = knoop.Onder("leden") is { } leden ? [.. leden.Namen().Select(Lid)] : [.. Deelnemers(bijeen)],
            Bespreekt = knoop.Onder("bespreekt") is { } onderwerpen ? onderwerpen.Teksten() : [.. bijeen.SelectMany(afspraak => afspraak.Inhoud).Distinct()],
            KomtBijeen = bijeen,
            Taken =
            [
                .. _taken.SelectMany(taak => Afspraken(knoop.Onder(taak)).Select(afspraak => new Overlegtaak(taak, afspraak))),
                .. Afspraken(knoop.Onder("taken")).Select(afspraak => new Overlegtaak("taak", afspraak)),
            ],
            Besluiten = [.. knoop.Onder("besluiten").Namen().Where(besluit => besluit.Waarde is YamlMapping).Select(Besluit)],
            Bron = context.Bron(knoop.Onder("bron")),
            Toelichting = knoop.Onder("toelichting").Tekst() ?? "",
        };
    }

    private static IEnumerable<Overleglid> Deelnemers(ImmutableArray<Afspraak> bijeen) => bijeen
        .SelectMany(afspraak => afspraak.Wie.Concat(afspraak.Met))
        .Select(rol => rol.Van is { } van ? $"{rol.Naam} van {van.Naam}" : rol.Naam).Distinct().Select(wie => new Overleglid(wie));

    private Overleglid Lid(YamlEntry entry)
    {
        var minstens = entry.Waarde.Onder("minstens");
        return new Overleglid(entry.Waarde.Onder("wie").Tekst() ?? entry.Sleutel.Tekst)
        {
            Sleutel = entry.Sleutel.Tekst,
            Namens = entry.Waarde.Onder("namens").Tekst(),
            OfMeer = minstens is not null,
            AantalKeus = Aantal(minstens ?? entry.Waarde.Onder("aantal")),
            Bron = context.Bron(entry.Waarde.Onder("bron")),
        };
    }

    private Keus<int>? Aantal(YamlNode? knoop) => Keusbinder.BindTekst<int>(context, knoop, "een aantal", tekst =>
    {
        if (Grootheidlezer.Geheel(tekst.Tekst, 1, HoogstensLeden) is { } aantal)
        {
            return new Keus<int>.Vast(aantal);
        }

        context.Meld(VormDiagnostics.OngeldigGetal(tekst.Plaats, tekst.Tekst, $"schrijf een geheel getal van 1 tot en met {HoogstensLeden}"));
        return null;
    });

    private Overlegbesluit Besluit(YamlEntry entry) => new(
        entry.Sleutel.Tekst,
        entry.Waarde.Onder("wat").Tekst() ?? "",
        entry.Waarde.Onder("na_advies_van").Tekst(),
        context.Bron(entry.Waarde.Onder("bron")))
    {
        MeerderheidKeus = Keusbinder.BindTekst(context, entry.Waarde.Onder("meerderheid"), "een meerderheid", tekst => new Keus<string>.Vast(tekst.Tekst)),
        BijStaken = entry.Waarde.Onder("bij_staken").Tekst() ?? "niet_geregeld",
        Toelichting = entry.Waarde.Onder("toelichting").Tekst() ?? "",
    };

    private Loket Loket(YamlEntry entry)
    {
        var knoop = entry.Waarde;
        if (knoop.Onder("alleen").IsJa() && !knoop.Onder("over").Scalars().Any())
        {
            context.Meld(OverlegDiagnostics.AlleenZonderOver(entry.Sleutel.Plaats, entry.Sleutel.Tekst));
        }

        return new Loket(entry.Sleutel.Tekst)
        {
            Onderwerp = knoop.Onder("onderwerp").Tekst() ?? "",
            Soorten = [.. knoop.Onder("soort").Teksten().Where(_soorten.ContainsKey).Select(soort => _soorten[soort])],
            Over = knoop.Onder("over").Teksten(),
            AlleenOver = knoop.Onder("alleen").IsJa(),
            Van = knoop.Onder("van").Teksten(),
            Bij = knoop.Onder("bij").Tekst() ?? "",
            Stappen = Afspraken(knoop.Onder("stappen")),
            Beslist = knoop.Onder("beslist").Tekst(),
            Daarna = knoop.Onder("daarna").Tekst() ?? "niet_geregeld",
            Bron = context.Bron(knoop.Onder("bron")),
            Toelichting = knoop.Onder("toelichting").Tekst() ?? "",
        };
    }
}
