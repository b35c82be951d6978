using YamlDotNet.Core;

namespace Uitstroom.Regions;

/// <summary>Prints what stands in lines: two spaces deeper per level, also for a list under its key.</summary>
internal sealed class Blokopmaak
{
    private const int Stap = 2;

    private readonly Regelblad _blad = new();
    private readonly Stroomopmaak _stroom;

    private Blokopmaak() => _stroom = new Stroomopmaak(_blad);

    /// <summary>A whole file in the house style, with LF at the end of each line.</summary>
    public static string Druk(Lid document)
    {
        var opmaak = new Blokopmaak();
        document = InRegels(document);
        if (document.Waarde is Opmaakknoop.Blok blok)
        {
            // Only a value that stood between brackets has comments in front of it here.
            opmaak._blad.Schrijf([.. document.Vooraf, .. document.AchterKop is { } achter ? [achter] : Array.Empty<Kanttekening>()], 0);
            opmaak.Blok(blok, 0);
        }
        else
        {
            opmaak._blad.Schrijf(document.Vooraf, 0);
            opmaak.Waarde(document, "", 0, document.WitErvoor);
            opmaak._blad.Schrijf(document.Tussen, 0);
        }

        return opmaak._blad.Maak();
    }

    private void Blok(Opmaakknoop.Blok blok, int inspringing)
    {
        var isSectie = false;
        foreach (var lid in blok.Leden)
        {
            var eerste = _blad.Aantal;
            _blad.Schrijf(lid.Vooraf, inspringing);
            var kop = _blad.Aantal;
            Druk(lid, inspringing);
            if (isSectie && inspringing == 0 && !blok.IsLijst)
            {
                // Below a section of more lines the next one stands apart.
                _blad.Wijzig(eerste, regel => regel with { WitErvoor = true });
            }

            isSectie = _blad.Aantal > kop + 1 && !EindigtOpen(lid.Waarde);
        }

        _blad.Schrijf(blok.Slot, inspringing);
    }

    /// <summary>Whether blank lines behind it would belong to it: a block text with <c>+</c> keeps them.</summary>
    private static bool EindigtOpen(Opmaakknoop knoop) => knoop switch
    {
        Opmaakknoop.Tekst tekst => tekst.Kop.Contains('+', StringComparison.Ordinal),
        Opmaakknoop.Blok { Slot.IsEmpty: true, Leden: [.., var laatste] } => EindigtOpen(laatste.Waarde),
        _ => false,
    };

    /// <summary>The one value of a file, in lines if it is too long; its comments stay around it.</summary>
    private static Lid InRegels(Lid document) =>
        Stroomvorm.InRegels(document with { Tussen = [] }, 0) is { Waarde: Opmaakknoop.Blok blok } lang
            ? lang with { Waarde = blok with { Slot = blok.Slot.AddRange(document.Tussen) } }
            : document;

    private void Druk(Lid lid, int inspringing)
    {
        var kop = lid.Sleutel is { } sleutel ? (Stroomvorm.Plat(sleutel) ?? Tekstvorm.Kort(sleutel)) + ":" : "-";
        lid = Stroomvorm.InRegels(lid, inspringing + kop.Length + 1);
        if (lid.Waarde is Opmaakknoop.Blok blok)
        {
            Druk(lid, blok, kop, inspringing);
        }
        else if (lid.AchterKop is not null || !lid.Tussen.IsEmpty)
        {
            _blad.Schrijf(new Opmaakregel(inspringing, kop, lid.AchterKop?.Tekst, lid.WitErvoor));
            _blad.Schrijf(lid.Tussen, inspringing + Stap);
            Waarde(lid, "", inspringing + Stap, wit: false);
        }
        else
        {
            Waarde(lid, kop, inspringing, lid.WitErvoor);
        }
    }

    private void Druk(Lid lid, Opmaakknoop.Blok blok, string kop, int inspringing)
    {
        var eerste = _blad.Aantal;
        if (lid.Sleutel is null && lid.AchterKop is null && BegintMeteen(blok))
        {
            // `- ` in front of the first line of the item.
            Blok(blok, inspringing + Stap);
            _blad.Wijzig(eerste, regel => regel with { Inspringing = inspringing, Tekst = $"- {regel.Tekst}", WitErvoor = lid.WitErvoor });
            return;
        }

        _blad.Schrijf(new Opmaakregel(inspringing, kop, lid.AchterKop?.Tekst, lid.WitErvoor));
        Blok(blok, inspringing + Stap);
    }

    private static bool BegintMeteen(Opmaakknoop.Blok blok) =>
        blok.Leden[0] is { Vooraf.IsEmpty: true } eerste
        && (eerste.Sleutel is not null || eerste.AchterKop is not null || eerste.Waarde is not Opmaakknoop.Blok dieper || BegintMeteen(dieper));

    /// <summary>A value that is no block, behind its key or dash, or behind nothing.</summary>
    private void Waarde(Lid lid, string kop, int inspringing, bool wit)
    {
        var eerste = _blad.Aantal;
        if (lid.Waarde is Opmaakknoop.Tekst tekst)
        {
            Tekst(tekst, kop, inspringing);
        }
        else
        {
            _stroom.Druk((Opmaakknoop.Stroom)lid.Waarde, kop, inspringing);
        }

        _blad.Wijzig(eerste, regel => regel with { WitErvoor = wit });
        if (lid.Achteraan is { } achteraan)
        {
            // A block text has its comment behind its sign; behind all others it stands at the end.
            var isBloktekst = lid.Waarde is Opmaakknoop.Tekst { Stijl: ScalarStyle.Literal or ScalarStyle.Folded };
            _blad.Wijzig(isBloktekst ? eerste : _blad.Aantal - 1, regel => regel with { Opmerking = achteraan.Tekst });
        }
    }

    private void Tekst(Opmaakknoop.Tekst tekst, string kop, int inspringing)
    {
        var voor = kop.Length == 0 ? "" : kop + " ";
        if (tekst.Stijl is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            Bloktekst(tekst, voor, inspringing);
            return;
        }

        var regels = Tekstvorm.Kort(tekst).Split('\n');
        for (var nummer = 0; nummer < regels.Length; nummer++)
        {
            var regel = Tekstvorm.Rand(regels[nummer], nummer > 0, nummer < regels.Length - 1);
            _blad.Schrijf(nummer == 0 ? new Opmaakregel(inspringing, voor + regel) : new Opmaakregel(inspringing + Stap, regel));
        }
    }

    private void Bloktekst(Opmaakknoop.Tekst tekst, string voor, int inspringing)
    {
        // A digit says how far the text is indented: from here on that is one step.
        var kop = string.Concat(tekst.Kop.Select(teken => char.IsAsciiDigit(teken) ? (char)('0' + Stap) : teken));
        _blad.Schrijf(new Opmaakregel(inspringing, voor + kop));
        if (tekst.Ruw.Length == 0)
        {
            return;
        }

        foreach (var regel in tekst.Ruw.Split('\n'))
        {
            _blad.Schrijf(new Opmaakregel(inspringing + Stap, regel.Length > tekst.Marge ? regel[tekst.Marge..] : ""));
        }
    }
}
