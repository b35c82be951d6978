using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>verdeelsleutels</c>. A key can build on one that stands above it.</summary>
internal sealed class Verdeelsleutelbinder(Bindcontext context)
{
    private readonly Dictionary<string, Verdeelsleutel> _sleutels = new(StringComparer.Ordinal);

    public ImmutableArray<Verdeelsleutel> Bind(YamlNode? sectie)
    {
        foreach (var entry in sectie.Namen())
        {
            if (Bind(entry) is { } sleutel)
            {
                _sleutels.Add(sleutel.Naam, sleutel);
            }
        }

        return [.. _sleutels.Values];
    }

    private Verdeelsleutel? Bind(YamlEntry entry)
    {
        var (naam, knoop) = (entry.Sleutel.Tekst, entry.Waarde);
        var methode = Keusbinder.BindWoord(context, knoop.Onder("methode"), "een methode", "methode", Verdeelwoorden.Methoden);
        if (Groep(knoop.Onder("over")) is not { } over || methode is null || !Per(knoop.Onder("per"), methode, out var ouder, out var per))
        {
            return null;
        }

        var cijfers = new Cijferbinder(context, over, per, naam);
        var sleutel = new Verdeelsleutel(naam, methode)
        {
            Titel = knoop.Onder("titel").Tekst() ?? Weergave.Leesbaar(naam),
            Verdeelt = knoop.Onder("verdeelt").Tekst() ?? "",
            Over = over,
            Per = per,
            Ouder = ouder,
            Naar = knoop.Onder("naar").Tekst(),
            GeteldOp = Datum(knoop.Onder("geteld_op")),
            Totaal = Totaal(knoop.Onder("totaal")),
            GelijkeRest = [.. knoop.Onder("gelijke_rest").Teksten().Where(Verdeelwoorden.Gelijkeregels.ContainsKey).Select(regel => Verdeelwoorden.Gelijkeregels[regel])],
            Gewichten = cijfers.Bind(knoop.Onder("gewichten")),
            OntbreektInBron = knoop.Onder("ontbreekt_in_bron").Teksten(),
            Grenzen = Grenzen(knoop, over, cijfers),
            Gedrukt = Gedrukt(knoop.Onder("gedrukt"), cijfers, over, per),
            GedruktGeldt = Keusbinder.BindWoord(context, knoop.Onder("geldend"), "wat geldt", "geldend", Verdeelwoorden.Geldend) ?? new Keus<bool>.Vast(false),
            Jaardelen = knoop.Onder("richtgetal_per").Tekst() is { } deel && Verdeelwoorden.Jaardelen.TryGetValue(deel, out var delen) ? delen : null,
            Herkomst = knoop.Onder("herkomst") is YamlMapping herkomst ? new Herkomstbinder(context).Bind(herkomst, over, $"verdeelsleutels.{naam}") : null,
            Bron = context.Bron(knoop.Onder("bron")),
            Plaats = entry.Sleutel.Plaats,
        };
        Sleutelcontrole.Controleer(context, sleutel, knoop);
        return sleutel;
    }

    private Partijgroep? Groep(YamlNode? knoop)
    {
        if (knoop is not YamlScalar { Ontbreekt: false } naam)
        {
            return null;
        }

        if (!context.Partijen.TryGetValue(naam.Tekst, out var groep))
        {
            context.Meld(SleutelDiagnostics.OnbekendeGroep(naam.Plaats, naam.Tekst, context.Partijen.Keys));
        }

        return groep;
    }

    /// <summary>What the groups are: the receivers of another key, or for a fixed table a group of parties. False after a diagnostic.</summary>
    private bool Per(YamlNode? knoop, Keus<Verdeelmethode> methode, out Verdeelsleutel? ouder, out Partijgroep? per)
    {
        (ouder, per) = (null, null);
        if (knoop is not YamlScalar { Ontbreekt: false } naam)
        {
            return true;
        }

        if (methode.Alle().All(een => een == Verdeelmethode.VasteTabel) && context.Partijen.TryGetValue(naam.Tekst, out per))
        {
            return true;
        }

        if (!_sleutels.TryGetValue(naam.Tekst, out ouder))
        {
            context.Meld(SleutelDiagnostics.OnbekendePer(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, _sleutels.Keys)));
            return false;
        }

        if (ouder.Per is not null)
        {
            context.Meld(SleutelDiagnostics.GenesteOuder(naam.Plaats, naam.Tekst));
            return false;
        }

        per = ouder.Over;
        return true;
    }

    private Grensbron? Totaal(YamlNode? knoop)
    {
        if (knoop.Tekst() is not { } tekst || tekst == "niet_in_bron")
        {
            return null;
        }

        if (context.Parameters.TryGetValue(tekst, out var parameter) && parameter.Waarden.SelectMany(waarde => waarde.Waarde.Alle()).All(IsAantal))
        {
            foreach (var lezing in parameter.Waarden.SelectMany(waarde => waarde.Waarde.Lezingen()))
            {
                context.Gebruikt(lezing);
            }

            return new Grensbron.VanParameter(parameter);
        }

        if (Grootheidlezer.Lees(tekst) is { } waarde && IsAantal(waarde))
        {
            return new Grensbron.Geschreven(waarde);
        }

        context.MeldTenzijGebroken(tekst, () => SleutelDiagnostics.GeenTotaal(knoop!.Plaats, tekst));
        return null;
    }

    private static bool IsAantal(Grootheid waarde) => waarde is Grootheid.Stil
        || (waarde is Grootheid.Getal { Waarde: >= 0 and <= GrootsteResten.Hoogstens and var getal } && decimal.Truncate(getal) == getal);

    private NodaTime.LocalDate? Datum(YamlNode? knoop)
    {
        if (knoop.Tekst() is not { } tekst)
        {
            return null;
        }

        if (Feitlezer.Datum(tekst) is { } datum)
        {
            return datum;
        }

        context.Meld(VormDiagnostics.OngeldigeDatum(knoop!.Plaats, tekst));
        return null;
    }

    private Verdeelgrenzen Grenzen(YamlNode knoop, Partijgroep over, Cijferbinder cijfers)
    {
        ImmutableSortedDictionary<string, long> Lees(string sleutel) => cijfers.BindLos(knoop.Onder(sleutel), naam => cijfers.Partij(over, naam))
            .Where(rij => rij.Waarde is not null)
            .GroupBy(rij => rij.Ontvanger!)
            .ToImmutableSortedDictionary(groep => groep.Key, groep => groep.First().Waarde!.Value, StringComparer.Ordinal);

        var grenzen = new Verdeelgrenzen(
            Lees("minimum"), Lees("maximum"), knoop.Onder("uitgezonderd").Scalars().Select(naam => cijfers.Partij(over, naam)).ToImmutableSortedSet(StringComparer.Ordinal));
        foreach (var (naam, minimum) in grenzen.Minimum)
        {
            if (grenzen.Van(naam).Hoogstens is var maximum && maximum < minimum)
            {
                context.Meld(SleutelDiagnostics.Grenzen(knoop.Onder("minimum")!.Plaats, naam, minimum, maximum));
            }
        }

        return grenzen;
    }

    private GedrukteTabel? Gedrukt(YamlNode? knoop, Cijferbinder cijfers, Partijgroep over, Partijgroep? per)
    {
        if (knoop is not YamlMapping tabel || tabel.Find("bij_totaal") is not { } bijTotaal || cijfers.Getal(bijTotaal) is not { } totaal
            || cijfers.Bind(tabel["aantallen"], magLeeg: true) is not { } aantallen)
        {
            return null;
        }

        long? Som(string sleutel) => (tabel["som"] as YamlMapping)?.Find(sleutel) is { } som ? cijfers.Getal(som) : null;
        return new GedrukteTabel
        {
            BijTotaal = totaal,
            Aantallen = aantallen,
            Percentages = cijfers.Bind(tabel["percentages"], magLeeg: true),
            Richtgetallen = cijfers.Bind(tabel["richtgetallen"], magLeeg: true),
            Som = new Gedruktesom(Som("aantallen"), Som("percentages"), Som("gewichten")),
            Deelsommen = cijfers.BindLos(tabel["deelsommen"], naam => context.Gebieden.ContainsKey(naam.Tekst) ? naam.Tekst : cijfers.Partij(per ?? over, naam)),
            Deelgewichten = tabel["deelgewichten"] is null ? null : new Cijfers(cijfers.BindLos(tabel["deelgewichten"], naam => cijfers.Partij(per ?? over, naam))),
        };
    }
}
