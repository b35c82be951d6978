using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>gegevensdeling</c>.</summary>
/// <param name="context">What has been bound so far.</param>
/// <param name="afspraken">The afspraken that a rule may name.</param>
internal sealed class Gegevensbinder(Bindcontext context, IReadOnlyCollection<string> afspraken)
{
    /// <summary>Instead of a list of facts: whatever stands in no category lies outside them on purpose.</summary>
    private const string AlleAndere = "alle_andere";

    private readonly Voorwaardebinder _voorwaarden = new(context);

    public Gegevensdeling Bind(YamlNode? sectie)
    {
        if (sectie is not YamlMapping)
        {
            return Gegevensdeling.Leeg;
        }

        var ontvangers = Ontvangers(sectie.Onder("ontvangers"));
        ImmutableArray<Deelmoment> momenten = [.. sectie.Onder("momenten").Namen().Select(entry => new Deelmoment(entry.Sleutel.Tekst, Titel(entry), Bron(entry)))];
        var plaatsen = new Dictionary<Feit, string>();
        ImmutableArray<Gegevenscategorie> categorieen = [.. sectie.Onder("categorieen").Namen().Select(entry => Categorie(entry, plaatsen))];
        var buiten = sectie.Onder("geen_categorie").Tekst() == AlleAndere
            ? [.. Clientfeiten(plaatsen)]
            : Feiten(sectie.Onder("geen_categorie"), "geen_categorie", plaatsen);
        ImmutableArray<Toestemmingseis> toestemmingen = [.. sectie.Onder("toestemmingen").Namen().Select(Toestemming).OfType<Toestemmingseis>()];
        if (sectie.Onder("categorieen") is YamlMapping)
        {
            MeldNietIngedeeld(Clientfeiten(plaatsen).Except(buiten), sectie.Plaats);
        }

        var regels = new Deelregelbinder(context, _voorwaarden, ontvangers, momenten, categorieen, toestemmingen, afspraken);
        return new Gegevensdeling
        {
            Doel = Doel(sectie.Onder("doel")),
            Ontvangers = ontvangers,
            Momenten = momenten,
            Categorieen = categorieen,
            GeenCategorie = buiten,
            Toestemmingen = toestemmingen,
            Regels = [.. sectie.Onder("regels").Namen().Where(entry => entry.Waarde is YamlMapping).Select(regels.Regel)],
            Overig = sectie.Onder("overig") is YamlMapping overig
                ? new OverigeGegevens(overig["tekst"].Tekst() ?? "", context.Rol(overig["oordeel_door"]) ?? new Rol("niet_genoemd", null), context.Bron(overig["bron"]))
                : null,
            Beginselen = [.. sectie.Onder("beginselen").Namen().Where(entry => entry.Waarde is YamlMapping).Select(regels.Beginsel)],
        };
    }

    private ImmutableArray<Ontvanger> Ontvangers(YamlNode? knoop)
    {
        var ontvangers = ImmutableArray.CreateBuilder<Ontvanger>();
        var namen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in knoop.Namen())
        {
            var naam = entry.Sleutel.Tekst;
            var groep = Groep(entry.Waarde.Onder("groep"));
            foreach (var een in entry.Waarde.Onder("ook_genoemd").Scalars().Concat(entry.Waarde.Onder("groep").Scalars()).Prepend(entry.Sleutel))
            {
                if (!namen.TryAdd(een.Tekst, naam) && namen[een.Tekst] != naam)
                {
                    context.Meld(GegevensdelingDiagnostics.DubbeleOntvanger(een.Plaats, een.Tekst, namen[een.Tekst]));
                }
            }

            ontvangers.Add(new Ontvanger(naam, Titel(entry), groep, entry.Waarde.Onder("ook_genoemd").Teksten(), Bron(entry)));
        }

        return ontvangers.ToImmutable();
    }

    private Partijgroep? Groep(YamlNode? knoop)
    {
        if (knoop is not YamlScalar { Ontbreekt: false } naam || context.Partijen.TryGetValue(naam.Tekst, out var groep))
        {
            return knoop.Tekst() is { } bekend ? context.Partijen.GetValueOrDefault(bekend) : null;
        }

        context.MeldTenzijGebroken(naam.Tekst, () => GegevensdelingDiagnostics.OnbekendeGroep(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, context.Partijen.Keys)));
        return null;
    }

    private Gegevenscategorie Categorie(YamlEntry entry, Dictionary<Feit, string> plaatsen) => new(entry.Sleutel.Tekst)
    {
        Titel = Titel(entry),
        Feiten = Feiten(entry.Waarde.Onder("feiten"), entry.Sleutel.Tekst, plaatsen),
        IngedeeldDoor = context.Rol(entry.Waarde.Onder("ingedeeld_door")),
        Bron = Bron(entry),
    };

    private ImmutableArray<Feit> Feiten(YamlNode? knoop, string categorie, Dictionary<Feit, string> plaatsen)
    {
        var feiten = ImmutableArray.CreateBuilder<Feit>();
        foreach (var naam in knoop.Scalars())
        {
            if (context.Feit(naam) is not { } feit)
            {
                continue;
            }

            if (plaatsen.TryAdd(feit, categorie))
            {
                feiten.Add(feit);
            }
            else
            {
                context.Meld(GegevensdelingDiagnostics.TweeCategorieen(naam.Plaats, feit.Naam, plaatsen[feit]));
            }
        }

        return feiten.ToImmutable();
    }

    /// <summary>The facts on the client that stand nowhere yet.</summary>
    private IEnumerable<Feit> Clientfeiten(Dictionary<Feit, string> plaatsen) =>
        context.Feiten.Values.Where(feit => feit.Over == "client" && !feit.IsTeller && !plaatsen.ContainsKey(feit));

    /// <summary>A fact that was forgotten is never shared; whoever edits the file should know. Shared facts are reported at the section.</summary>
    private void MeldNietIngedeeld(IEnumerable<Feit> feiten, SourceSpan sectie)
    {
        foreach (var feit in feiten)
        {
            context.Meld(GegevensdelingDiagnostics.NietIngedeeld(feit.Plaats.Bestand == sectie.Bestand ? feit.Plaats : sectie, feit.Naam));
        }
    }

    private Toestemmingseis? Toestemming(YamlEntry entry)
    {
        var (naam, knoop) = (entry.Sleutel.Tekst, entry.Waarde);
        if (_voorwaarden.Bind(knoop.Onder("eis"), $"gegevensdeling.toestemmingen.{naam}.eis") is not { } eis)
        {
            context.Breek(naam);
            return null;
        }

        var gever = context.Feit(knoop.Onder("gever").Onder("feit"), FeitType.Keuze);
        foreach (var keuze in knoop.Onder("gever").Onder("mag").Scalars().Where(keuze => gever is not null && !gever.Waarden.Contains(keuze.Tekst)))
        {
            context.Meld(GegevensdelingDiagnostics.GeenGever(keuze.Plaats, keuze.Tekst, gever!.Naam, gever.Waarden));
        }

        return new Toestemmingseis(naam, eis)
        {
            Titel = Titel(entry),
            Gever = gever,
            MagGeven = knoop.Onder("gever").Onder("mag").Teksten(),
            NietGeregeld = knoop.Onder("niet_geregeld").Teksten(),
            Bron = Bron(entry),
        };
    }

    private Doelbinding? Doel(YamlNode? knoop) => knoop is not YamlMapping ? null
        : new Doelbinding(knoop.Onder("naam").Tekst() ?? "", knoop.Onder("omschrijving").Tekst() ?? "", context.Bron(knoop.Onder("bron")))
        {
            Tenzij = _voorwaarden.Bind(knoop.Onder("tenzij"), "gegevensdeling.doel.tenzij"),
        };

    private static string Titel(YamlEntry entry) => entry.Waarde.Onder("titel").Tekst() ?? Weergave.Leesbaar(entry.Sleutel.Tekst);

    private ImmutableArray<string> Bron(YamlEntry entry) => context.Bron(entry.Waarde.Onder("bron"));
}
