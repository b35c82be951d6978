using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Uitstroom.Regions;

/// <summary>
/// Reads a file that <see cref="YamlReader"/> found nothing wrong with, comments included. The events give the structure and where each text
/// stands; whatever lies between two texts is space, a sign or a comment. Depth is bounded by <see cref="YamlLimits.Depth"/>.
/// </summary>
internal sealed class Opmaaklezer
{
    private readonly Opmaaktekst _tekst;
    private readonly List<ParsingEvent> _gebeurtenissen;
    private int _volgende;

    private Opmaaklezer(SourceText bron)
    {
        _tekst = new Opmaaktekst(bron);
        _gebeurtenissen = Gebeurtenissen(bron.Tekst);
    }

    /// <summary>The whole file: its one value as an item without dash, with the comments in front of it and behind it.</summary>
    /// <param name="bron">The text, with LF at the end of every line.</param>
    public static Lid Lees(SourceText bron) => new Opmaaklezer(bron).Document();

    /// <summary>The events of a text that is known to be good, without those around the document.</summary>
    public static List<ParsingEvent> Gebeurtenissen(string tekst)
    {
        var parser = new Parser(new StringReader(tekst));
        List<ParsingEvent> gelezen = [];
        while (parser.MoveNext())
        {
            if (parser.Current is NodeEvent or MappingEnd or SequenceEnd)
            {
                gelezen.Add(parser.Current);
            }
        }

        return gelezen;
    }

    private Lid Document()
    {
        _tekst.SlaStreepjesOver();
        var isBlok = IsBlok(_gebeurtenissen[0]);
        var vooraf = isBlok ? [] : _tekst.NeemOpmerkingen();
        var waarde = Knoop(-1);
        var achteraan = isBlok ? null : _tekst.NeemAchteraan();
        _tekst.GaVerder();
        _tekst.SlaPuntjesOver();
        var rest = _tekst.NeemOpmerkingen();
        if (waarde is Opmaakknoop.Blok blok)
        {
            (waarde, rest) = (blok with { Slot = blok.Slot.AddRange(rest) }, []);
        }

        return new Lid { Sleutel = null, Waarde = waarde, WitErvoor = false, Vooraf = vooraf, AchterKop = null, Achteraan = achteraan, Tussen = rest };
    }

    private Opmaakknoop Knoop(int marge) => _gebeurtenissen[_volgende] switch
    {
        Scalar scalar => Tekst(scalar, marge),
        var groep when IsBlok(groep) => Blok(),
        _ => Stroom(),
    };

    private Opmaakknoop.Tekst Tekst(Scalar scalar, int marge)
    {
        _volgende++;
        return _tekst.Neem(scalar, marge);
    }

    private Opmaakknoop.Blok Blok()
    {
        var isLijst = _gebeurtenissen[_volgende++] is SequenceStart;
        var leden = ImmutableArray.CreateBuilder<Lid>();
        _tekst.GaVerder();
        var kolom = _tekst.Kolom;
        while (_gebeurtenissen[_volgende] is not (MappingEnd or SequenceEnd))
        {
            leden.Add(Lid(isLijst, kolom));
        }

        _volgende++;
        return new(isLijst, leden.ToImmutable(), _tekst.NeemSlot(kolom));
    }

    private Lid Lid(bool isLijst, int kolom)
    {
        _tekst.GaVerder();
        var (wit, vooraf) = (_tekst.WitErvoor, _tekst.NeemOpmerkingen());
        Opmaakknoop.Tekst? sleutel = null;
        if (isLijst)
        {
            _tekst.Teken('-');
        }
        else
        {
            _tekst.Teken('?');
            sleutel = Tekst((Scalar)_gebeurtenissen[_volgende], kolom);
            _tekst.Teken(':');
        }

        var isBlok = IsBlok(_gebeurtenissen[_volgende]);
        var achterKop = _tekst.NeemAchteraan();
        _tekst.GaVerder();
        var tussen = isBlok ? [] : _tekst.NeemOpmerkingen();
        var waarde = Knoop(kolom);
        return new Lid
        {
            Sleutel = sleutel,
            Waarde = waarde,
            WitErvoor = wit,
            Vooraf = vooraf,
            AchterKop = achterKop,
            Tussen = tussen,
            Achteraan = isBlok ? null : _tekst.NeemAchteraan(),
        };
    }

    private Opmaakknoop.Stroom Stroom()
    {
        var tekens = ImmutableArray.CreateBuilder<Stroomteken>();
        return Haken(tekens) with { Tekens = tekens.ToImmutable() };
    }

    private Opmaakknoop.Stroom Haken(ImmutableArray<Stroomteken>.Builder tekens)
    {
        var isLijst = _gebeurtenissen[_volgende++] is SequenceStart;
        _tekst.NeemTeken(isLijst ? '[' : '{', tekens);
        var delen = ImmutableArray.CreateBuilder<Stroomdeel>();
        while (_gebeurtenissen[_volgende] is not (MappingEnd or SequenceEnd))
        {
            delen.Add(Deel(isLijst, tekens));
            _tekst.NeemTeken(',', tekens);
        }

        _volgende++;
        _tekst.NeemTeken(isLijst ? ']' : '}', tekens);
        return new(isLijst, delen.ToImmutable(), []);
    }

    private Stroomdeel Deel(bool isLijst, ImmutableArray<Stroomteken>.Builder tekens)
    {
        // The mapping inside [a: b] has no brackets of its own.
        var kaal = isLijst && _gebeurtenissen[_volgende] is MappingStart && !_tekst.StaatVoor('{', tekens);
        if (isLijst && !kaal)
        {
            return new(null, Stroomwaarde(tekens));
        }

        _volgende += kaal ? 1 : 0;
        _tekst.NeemTeken('?', tekens);
        var sleutel = (Opmaakknoop.Tekst)Stroomwaarde(tekens);
        _tekst.NeemTeken(':', tekens);
        var waarde = Stroomwaarde(tekens);
        _volgende += kaal ? 1 : 0;
        return new(sleutel, waarde);
    }

    private Opmaakknoop Stroomwaarde(ImmutableArray<Stroomteken>.Builder tekens)
    {
        if (_gebeurtenissen[_volgende] is not Scalar scalar)
        {
            return Haken(tekens);
        }

        _volgende++;
        return _tekst.NeemStroomtekst(scalar, tekens);
    }

    private static bool IsBlok(ParsingEvent gebeurtenis) =>
        gebeurtenis is SequenceStart { Style: not YamlDotNet.Core.Events.SequenceStyle.Flow } or MappingStart { Style: not MappingStyle.Flow };
}
