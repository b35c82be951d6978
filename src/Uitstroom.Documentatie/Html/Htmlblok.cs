using System.Collections.Immutable;
using System.Text;

namespace Uitstroom.Documentatie;

/// <summary>Blocks as HTML. Roles stand on the parts of a table because on a narrow screen its rows are shown as blocks.</summary>
internal sealed class Htmlblok(StringBuilder uit, Ankers ankers)
{
    public void Schrijf(Blok blok)
    {
        switch (blok)
        {
            case Blok.Alinea alinea:
                Regel($"<p>{Tekst(alinea.Tekst)}</p>");
                break;
            case Blok.Noot noot:
                Regel($"<p class=\"noot\">{Tekst(noot.Tekst)}</p>");
                break;
            case Blok.Lijst lijst:
                Punten(lijst.Punten, lijst.IsKeuze ? "<ul class=\"keuze\">" : "<ul>");
                break;
            case Blok.Termen termen:
                Termen(termen);
                break;
            case Blok.Tabel tabel:
                Tabel(tabel);
                break;
            case Blok.Vouw vouw:
                Regel($"<details><summary>{Htmltekst.Veilig(vouw.Kop)}</summary>\n<pre tabindex=\"0\">{Htmltekst.Veilig(vouw.Inhoud)}</pre></details>");
                break;
            case Blok.Figuur figuur:
                Regel($"<figure id=\"{Htmltekst.Id(figuur.Id)}\"><figcaption{(figuur.KopZegtHet ? " class=\"verborgen\"" : "")}>{Htmltekst.Veilig(figuur.Titel)}</figcaption>\n<div class=\"tekening\" tabindex=\"0\" role=\"group\" aria-label=\"{Htmltekst.Veilig(figuur.Titel)}\">{Htmltekening.Van(figuur)}</div></figure>");
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private void Punten(ImmutableArray<Punt> punten, string begin = "<ul>")
    {
        Regel(begin);
        foreach (var punt in punten)
        {
            uit.Append("<li>").Append(Tekst(punt.Tekst));
            if (!punt.Delen.IsEmpty)
            {
                uit.Append('\n');
                Punten(punt.Delen);
            }

            Regel("</li>");
        }

        Regel("</ul>");
    }

    private void Termen(Blok.Termen termen)
    {
        Regel("<dl>");
        foreach (var rij in termen.Rijen)
        {
            uit.Append("<div").Append(Id(rij.Id)).Append("><dt>").Append(Tekst(rij.Naam)).Append("</dt><dd>").Append(Tekst(rij.Uitleg));
            if (!rij.Punten.IsEmpty)
            {
                uit.Append('\n');
                Punten(rij.Punten);
            }

            Regel("</dd></div>");
        }

        Regel("</dl>");
    }

    private void Tabel(Blok.Tabel tabel)
    {
        Regel($"<table role=\"table\"{Soort(tabel)}>\n<caption{(tabel.KopZegtHet ? " class=\"verborgen\"" : "")}>{Htmltekst.Veilig(tabel.Bijschrift)}</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var kolom in tabel.Kolommen)
        {
            Regel($"<th role=\"columnheader\" scope=\"col\"{Klasse(kolom)}>{Htmltekst.Veilig(kolom.Kop)}</th>");
        }

        Regel("</tr></thead>\n<tbody role=\"rowgroup\">");
        foreach (var rij in tabel.Rijen)
        {
            Rij(tabel, rij);
        }

        Regel("</tbody>");
        if (tabel.Voet is { } voet)
        {
            Regel("<tfoot role=\"rowgroup\">");
            Rij(tabel, voet);
            Regel("</tfoot>");
        }

        Regel("</table>");
    }

    private void Rij(Blok.Tabel tabel, Rij rij)
    {
        Regel($"<tr role=\"row\"{Id(rij.Id)}>");
        for (var i = 0; i < rij.Cellen.Length; i++)
        {
            var (begin, einde) = i == 0 ? ("<th role=\"rowheader\" scope=\"row\"", "</th>") : ("<td role=\"cell\"", "</td>");
            uit.Append(begin).Append(Klasse(tabel.Kolommen[i])).Append(" data-kop=\"").Append(Htmltekst.Veilig(tabel.Kolommen[i].Kop)).Append("\">").Append(Tekst(rij.Cellen[i].Tekst));
            if (!rij.Cellen[i].Punten.IsEmpty)
            {
                uit.Append('\n');
                Punten(rij.Cellen[i].Punten);
            }

            Regel(einde);
        }

        Regel("</tr>");
    }

    /// <summary>A table of numbers stays a table on a narrow screen.</summary>
    private static string Soort(Blok.Tabel tabel)
    {
        var soort = tabel.Kolommen.Length <= 3 && tabel.Kolommen.Count(kolom => kolom.IsGetal) * 2 >= tabel.Kolommen.Length ? "smal" : tabel.GelijkeKolommen ? "gelijk" : "";
        return soort.Length == 0 ? "" : $" class=\"{soort}\"";
    }

    private static string Klasse(Kolom kolom) => kolom.IsGetal ? " class=\"getal\"" : kolom.IsBreed ? " class=\"breed\"" : "";

    private static string Id(string? id) => id is null ? "" : $" id=\"{Htmltekst.Id(id)}\"";

    private string Tekst(Tekst tekst) => Htmltekst.Van(tekst, ankers);

    private void Regel(string tekst) => uit.Append(tekst).Append('\n');
}
