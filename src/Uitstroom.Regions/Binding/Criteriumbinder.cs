using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds one criterion of a toets.</summary>
internal sealed class Criteriumbinder(Bindcontext context, Labelset labels)
{
    private static readonly (string Sleutel, Criteriumsoort Soort)[] _soorten =
    [
        ("eis", Criteriumsoort.Eis), ("uitgesloten_als", Criteriumsoort.UitgeslotenAls), ("voorkeur", Criteriumsoort.Voorkeur),
    ];

    private readonly Voorwaardebinder _voorwaarden = new(context, metDoelgroepen: true);

    public Criterium? Bind(YamlEntry entry, string pad)
    {
        var naam = entry.Sleutel.Tekst;
        var knoop = entry.Waarde;
        var soorten = _soorten.Where(soort => knoop.Onder(soort.Sleutel) is not null).ToList();
        var bron = context.Bron(knoop.Onder("bron"));
        if (soorten is not [var (sleutel, soort)])
        {
            context.Meld(RegelingDiagnostics.EenEis(entry.Sleutel.Plaats, naam));
            return null;
        }

        var wanneer = knoop.Onder("wanneer") is { } guard ? _voorwaarden.Bind(guard, $"{pad}.wanneer") : null;
        var voorwaarde = _voorwaarden.Bind(knoop.Onder(sleutel), $"{pad}.{sleutel}");
        if (soort == Criteriumsoort.Eis && voorwaarde is not null)
        {
            ControleerGeen(voorwaarde, $"{pad}.{sleutel}");
        }

        var bijNietVoldaan = BijNietVoldaan(entry, soort);
        var criterium = voorwaarde is null || bijNietVoldaan is null ? null : new Criterium(naam, soort, voorwaarde)
        {
            Titel = knoop.Onder("titel").Tekst() ?? Weergave.Leesbaar(naam),
            Vooraf = knoop.Onder("vooraf").IsJa(),
            Over = knoop.Onder("over").Tekst() ?? "client",
            Bron = bron,
            Toelichting = knoop.Onder("toelichting").Tekst() ?? "",
            Beslist = context.Rol(knoop.Onder("beslist")),
            Wanneer = wanneer,
            BijNietVoldaan = bijNietVoldaan,
            BijOnbekend = knoop.Onder("bij_onbekend") is { } onbekend ? Keusbinder.BindTekst(context, onbekend, "een uitkomst", Label) : null,
            Peildatum = Peildatumbinder.Bind(context, knoop.Onder("peildatum")),
            Plaats = entry.Sleutel.Plaats,
        };
        return criterium;
    }

    /// <summary>A demand on a fact that can be absent must say what its absence does, where a bound does not make that plain.</summary>
    private void ControleerGeen(Voorwaarde eis, string pad)
    {
        var bladen = eis.Boom().OfType<Voorwaarde.Blad>().Where(blad => blad.Feit.KanOntbreken).ToList();
        foreach (var blad in bladen.DistinctBy(blad => blad.Feit))
        {
            var vergelijkingen = bladen.Where(ander => ander.Feit == blad.Feit).Select(ander => ander.Vergelijking).ToList();
            if (vergelijkingen.Any(vergelijking => vergelijking is Vergelijking.Tussen) && !vergelijkingen.Any(NoemtGeen))
            {
                context.Meld(VoorwaardeDiagnostics.GeenNietGenoemd(blad.Plaats, blad.Feit, pad));
            }
        }
    }

    private static bool NoemtGeen(Vergelijking vergelijking) => vergelijking switch
    {
        Vergelijking.IsGeen or Vergelijking.IsAanwezig => true,
        Vergelijking.EenVan een => een.Delen.Any(NoemtGeen),
        Vergelijking.PerLezing keuze => keuze.Opties.Any(NoemtGeen),
        _ => false,
    };

    private Keus<string>? BijNietVoldaan(YamlEntry entry, Criteriumsoort soort)
    {
        var knoop = entry.Waarde.Onder("bij_niet_voldaan");
        var nietGeregeld = entry.Waarde.Onder("gevolg") is not null;
        if (soort == Criteriumsoort.Voorkeur)
        {
            foreach (var sleutel in new[] { "bij_niet_voldaan", "bij_onbekend", "vooraf", "gevolg" })
            {
                if (entry.Waarde.Onder(sleutel) is { } teveel)
                {
                    context.Meld(RegelingDiagnostics.VoorkeurMet(teveel.Plaats, entry.Sleutel.Tekst, sleutel));
                }
            }

            return new Keus<string>.Vast(labels.Voldoet ?? "");
        }

        if (nietGeregeld)
        {
            if (knoop is not null)
            {
                context.Meld(RegelingDiagnostics.GevolgEnLabel(knoop.Plaats, entry.Sleutel.Tekst));
            }

            return new Keus<string>.Vast(Vastelabels.NietGeregeld);
        }

        if (knoop is not null)
        {
            return Keusbinder.BindTekst(context, knoop, "een uitkomst", Label);
        }

        if (labels.VoldoetNiet is { } standaard)
        {
            return new Keus<string>.Vast(standaard);
        }

        if (!labels.Eigen.IsEmpty)
        {
            context.Meld(RegelingDiagnostics.GeenVoldoetNiet(entry.Sleutel.Plaats, entry.Sleutel.Tekst));
        }

        return null;
    }

    private Keus<string>.Vast? Label(YamlScalar label) => labels.Ken(label) ? new Keus<string>.Vast(label.Tekst) : null;
}
