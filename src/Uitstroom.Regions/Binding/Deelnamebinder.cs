using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>deelname</c>.</summary>
internal sealed class Deelnamebinder(Bindcontext context, ImmutableArray<Afspraak> afspraken)
{
    private readonly HashSet<string> _namen = [.. afspraken.Select(afspraak => afspraak.Naam)];

    public Deelname? Bind(YamlNode? sectie)
    {
        if (sectie is not YamlMapping)
        {
            return null;
        }

        ImmutableArray<Deelnameweg> wegen = [.. sectie.Onder("eindigt").Namen().Where(entry => entry.Waarde is YamlMapping).Select(Weg)];
        Afspraakcontrole.Vroegstedagen(context, afspraken, wegen.Select(weg => weg.Afspraak));
        var doorloop = Doorloopbinder.Bepalingen(context, sectie.Onder("blijft_gelden"), "deelname.blijft_gelden");
        return new Deelname(wegen, [.. doorloop.Select(regel => regel.Bepaling)]) { Doorloop = doorloop };
    }

    private Deelnameweg Weg(YamlEntry entry)
    {
        var knoop = entry.Waarde;
        var pad = $"deelname.eindigt.{entry.Sleutel.Tekst}";
        var afspraak = new Afspraak(entry.Sleutel.Tekst)
        {
            Titel = Weergave.Leesbaar(entry.Sleutel.Tekst),
            Doet = knoop.Onder("doet").Tekst() ?? "",
            Vorm = knoop.Onder("vorm").Tekst(),
            Doeners = new Betrokkenenbinder(context).Bind(knoop.Onder("wie"), $"{pad}.wie"),
            Wanneer = knoop.Onder("wanneer") is { } wanneer ? new Voorwaardebinder(context).Bind(wanneer, $"{pad}.wanneer") : null,
            Slot = new Dagbronbinder(context, _namen).Slot(knoop.Onder("laatste_dag"), teltMee: true),
            Gevolg = Keusbinder.BindTekst(context, knoop.Onder("gevolg"), "een gevolg", tekst => new Keus<string>.Vast(tekst.Tekst)),
            Bron = context.Bron(knoop.Onder("bron")),
            Toelichting = knoop.Onder("toelichting").Tekst() ?? "",
            Plaats = entry.Sleutel.Plaats,
        };
        return new Deelnameweg(afspraak) { Vanzelf = knoop.Onder("vanzelf").IsJa(), Mits = Mits(knoop.Onder("mits")) };
    }

    private Keus<string>? Mits(YamlNode? knoop) => Keusbinder.BindTekst<string>(context, knoop, "`mits`", tekst =>
    {
        if (_namen.Contains(tekst.Tekst))
        {
            return new Keus<string>.Vast(tekst.Tekst);
        }

        context.Meld(AfspraakDiagnostics.OnbekendeAfspraak(tekst.Plaats, tekst.Tekst, Suggestion.For(tekst.Tekst, _namen)));
        return null;
    });
}
