using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Uitstroom.Regions;

/// <summary>A place in a text that only moves on, and the comments that it passed.</summary>
internal sealed class Opmaaktekst(SourceText bron)
{
    private readonly List<Kanttekening> _gepasseerd = [];
    private Kanttekening? _achterKop;
    private int _plek;

    /// <summary>The column of the place, from 0; -1 at the end of the file.</summary>
    public int Kolom => _plek < bron.Tekst.Length ? _plek - bron.LineStart(bron.LineOf(_plek)) : -1;

    /// <summary>Whether the line above the place is blank.</summary>
    public bool WitErvoor => IsWit(bron.LineOf(_plek) - 1);

    /// <summary>Passes spaces, line ends and comments.</summary>
    public void GaVerder()
    {
        while (_plek < bron.Tekst.Length)
        {
            if (bron.Tekst[_plek] == '#')
            {
                _gepasseerd.Add(LeesOpmerking());
            }
            else if (!SourceText.IsBlank(bron.Tekst[_plek]))
            {
                return;
            }
            else
            {
                _plek++;
            }
        }
    }

    /// <summary>The comments that were passed and that nobody took.</summary>
    public ImmutableArray<Kanttekening> NeemOpmerkingen()
    {
        ImmutableArray<Kanttekening> genomen = [.. _gepasseerd];
        _gepasseerd.Clear();
        return genomen;
    }

    /// <summary>At the end of a block: the comments below it that stand as deep as its members, and deeper than what comes next.</summary>
    public ImmutableArray<Kanttekening> NeemSlot(int kolom)
    {
        GaVerder();
        var hierna = Kolom;
        ImmutableArray<Kanttekening> slot = [.. _gepasseerd.TakeWhile(opmerking => opmerking.Kolom >= kolom && opmerking.Kolom > hierna)];
        _gepasseerd.RemoveRange(0, slot.Length);
        return slot;
    }

    /// <summary>The comment on the rest of this line, if there is one; behind a block text the one behind its sign.</summary>
    public Kanttekening? NeemAchteraan()
    {
        if (_achterKop is { } gevonden)
        {
            _achterKop = null;
            return gevonden;
        }

        var at = _plek;
        while (bron.At(at) is ' ' or '\t')
        {
            at++;
        }

        if (bron.At(at) != '#')
        {
            return null;
        }

        _plek = at;
        return LeesOpmerking();
    }

    /// <summary>Passes a sign, if it is the next thing; of comments in front of it they wait.</summary>
    public void Teken(char teken)
    {
        GaVerder();
        if (bron.At(_plek) == teken && (teken != '?' || SourceText.IsBlank(bron.At(_plek + 1))))
        {
            _plek++;
        }
    }

    /// <summary>Passes the dashes that may begin a document.</summary>
    public void SlaStreepjesOver()
    {
        GaVerder();
        SlaOver("---");
        GaVerder();
    }

    /// <summary>Passes the dots that may end a document.</summary>
    public void SlaPuntjesOver()
    {
        SlaOver("...");
        GaVerder();
    }

    public Opmaakknoop.Tekst Neem(Scalar scalar, int marge)
    {
        GaVerder();
        var start = bron.Offset(scalar.Start.Line, scalar.Start.Column);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            return Bloktekst(scalar, start, marge);
        }

        var end = Math.Max(start, bron.Offset(scalar.End.Line, scalar.End.Column));
        var ruw = bron.Tekst[start..end];
        ruw = scalar.Style == ScalarStyle.Plain ? ruw.TrimEnd(' ', '\t', '\n') : ruw;
        _plek = start + ruw.Length;
        return new(ruw, "", scalar.Value, scalar.Style, 0);
    }

    /// <summary>Whether a sign is the next thing between brackets.</summary>
    public bool StaatVoor(char teken, ImmutableArray<Stroomteken>.Builder tekens)
    {
        NeemStroomopmerkingen(tekens);
        return bron.At(_plek) == teken;
    }

    /// <summary>Takes a sign between brackets, if it is the next thing, and the comments in front of it.</summary>
    public void NeemTeken(char teken, ImmutableArray<Stroomteken>.Builder tekens)
    {
        if (StaatVoor(teken, tekens) && (teken != '?' || SourceText.IsBlank(bron.At(_plek + 1))))
        {
            tekens.Add(Stroomteken(teken, teken.ToString()));
            _plek++;
        }
    }

    /// <summary>Takes a text between brackets, and the comments in front of it.</summary>
    public Opmaakknoop.Tekst NeemStroomtekst(Scalar scalar, ImmutableArray<Stroomteken>.Builder tekens)
    {
        NeemStroomopmerkingen(tekens);
        var plek = _plek;
        var tekst = Neem(scalar, 0);
        (var einde, _plek) = (_plek, plek);
        tekens.Add(Stroomteken('t', Tekstvorm.Kort(tekst)));
        _plek = einde;
        return tekst;
    }

    private void NeemStroomopmerkingen(ImmutableArray<Stroomteken>.Builder tekens)
    {
        GaVerder();
        tekens.AddRange(NeemOpmerkingen().Select(opmerking => new Stroomteken('#', opmerking.Tekst, opmerking.Regel, opmerking.EigenRegel && opmerking.WitErvoor)));
    }

    private Stroomteken Stroomteken(char soort, string tekst)
    {
        var regel = bron.LineOf(_plek);
        return new(soort, tekst, regel, bron.Indentation(regel) >= _plek && IsWit(regel - 1));
    }

    private void SlaOver(string teken)
    {
        if (Kolom == 0 && bron.Tekst.AsSpan(_plek).StartsWith(teken) && (_plek + 3 >= bron.Tekst.Length || SourceText.IsBlank(bron.Tekst[_plek + 3])))
        {
            _plek += 3;
        }
    }

    private Opmaakknoop.Tekst Bloktekst(Scalar scalar, int start, int marge)
    {
        var regel = bron.LineOf(start);
        var kop = bron.Tekst[start..ScalarCheck.EndOnFirstLine(bron, scalar.Style, start, bron.Tekst.Length)];
        var eerste = Enumerable.Range(regel + 1, bron.LineCount - regel).FirstOrDefault(deze => !IsWit(deze));
        var diepte = kop.FirstOrDefault(char.IsAsciiDigit) is var cijfer and not '\0' ? Math.Max(marge, 0) + (cijfer - '0')
            : eerste > 0 && Inspringing(eerste) > marge ? Inspringing(eerste) : int.MaxValue;
        var laatste = regel;
        for (var deze = regel + 1; deze <= bron.LineCount && (IsWit(deze) || Inspringing(deze) >= diepte); deze++)
        {
            laatste = IsWit(deze) && !kop.Contains('+', StringComparison.Ordinal) && Inspringing(deze) <= diepte ? laatste : deze;
        }

        // The line break at the very end of the file opens no line of the text.
        laatste = laatste > regel && bron.LineStart(laatste) == bron.Tekst.Length ? laatste - 1 : laatste;
        _plek = start + kop.Length;
        _achterKop = NeemAchteraan();
        _plek = bron.LineEnd(laatste);
        var ruw = laatste == regel ? "" : bron.Tekst[bron.LineStart(regel + 1).._plek];
        return new(ruw, Kop(kop, scalar.Value), scalar.Value, scalar.Style, diepte);
    }

    /// <summary>A text at the end of a file without line end has none itself; with a line end below it only <c>-</c> keeps it so.</summary>
    private static string Kop(string kop, string waarde) =>
        waarde.Length == 0 || waarde[^1] == '\n' || kop.Contains('-', StringComparison.Ordinal) ? kop : kop.Replace("+", "", StringComparison.Ordinal) + "-";

    private int Inspringing(int regel) => bron.Tekst.AsSpan(bron.LineStart(regel), bron.LineEnd(regel) - bron.LineStart(regel)) is var tekst
        && tekst.IndexOfAnyExcept(' ') is var eerste and >= 0 ? eerste : bron.LineEnd(regel) - bron.LineStart(regel);

    private bool IsWit(int regel) => regel >= 1 && bron.Indentation(regel) == bron.LineEnd(regel);

    private Kanttekening LeesOpmerking()
    {
        var regel = bron.LineOf(_plek);
        var (start, end) = (_plek, bron.LineEnd(regel));
        _plek = end;
        return new(bron.Tekst[start..end].TrimEnd(' ', '\t'), regel, start - bron.LineStart(regel), bron.Indentation(regel) == start, IsWit(regel - 1));
    }
}
