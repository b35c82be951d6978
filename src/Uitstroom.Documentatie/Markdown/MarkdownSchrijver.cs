using System.Collections.Immutable;
using System.Text;

namespace Uitstroom.Documentatie;

/// <summary>A page as Markdown, for a repository or a wiki.</summary>
internal sealed class MarkdownSchrijver
{
    private readonly StringBuilder _uit = new(1 << 17);
    private readonly Pagina _pagina;
    private readonly Ankers _ankers;

    public MarkdownSchrijver(Pagina pagina)
    {
        _pagina = pagina;
        _ankers = new Ankers(pagina.Hoofdstukken);
    }

    public string Schrijf()
    {
        Regel($"# {Markdowntekst.Veilig(_pagina.Titel)}");
        Regel();
        if (_pagina.Ondertitel.Length > 0)
        {
            Regel(Markdowntekst.Veilig(_pagina.Ondertitel));
            Regel();
        }

        foreach (var hoofdstuk in _pagina.Hoofdstukken)
        {
            Regel($"- [{Markdowntekst.Veilig(hoofdstuk.Titel)}](#{Markdowntekst.Id(hoofdstuk.Id)})");
        }

        Regel();
        foreach (var blok in _pagina.Inleiding)
        {
            Blok(blok);
        }

        foreach (var hoofdstuk in _pagina.Hoofdstukken)
        {
            Deel(hoofdstuk, 2);
        }

        return _uit.ToString().TrimEnd('\n') + "\n";
    }

    private void Deel(Deel deel, int niveau)
    {
        Regel($"{new string('#', niveau)} {Markdowntekst.Anker(deel.Id)}{Markdowntekst.Veilig(deel.Titel)}");
        Regel();
        if (!deel.Kenmerken.IsLeeg)
        {
            Alinea(deel.Kenmerken);
        }

        foreach (var blok in deel.Blokken)
        {
            Blok(blok);
        }

        foreach (var onder in deel.Delen)
        {
            Deel(onder, Math.Min(niveau + 1, 6));
        }
    }

    private void Blok(Blok blok)
    {
        switch (blok)
        {
            case Blok.Alinea alinea:
                Alinea(alinea.Tekst);
                break;
            case Blok.Noot noot:
                Alinea(noot.Tekst);
                break;
            case Blok.Lijst lijst:
                Punten(lijst.Punten, 0);
                Regel();
                break;
            case Blok.Termen termen:
                foreach (var rij in termen.Rijen)
                {
                    Regel($"- {Markdowntekst.Anker(rij.Id)}**{Tekst(rij.Naam)}**: {Tekst(rij.Uitleg)}");
                    Punten(rij.Punten, 2);
                }

                Regel();
                break;
            case Blok.Tabel tabel:
                Tabel(tabel);
                break;
            case Blok.Vouw vouw:
                Vouw(vouw);
                break;
            case Blok.Figuur figuur:
                Alinea($"Figuur: {figuur.Titel}. {figuur.Omschrijving}");
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Between fences that the text itself does not hold.</summary>
    private void Vouw(Blok.Vouw vouw)
    {
        var hek = "```";
        while (vouw.Inhoud.Contains(hek, StringComparison.Ordinal))
        {
            hek += "`";
        }

        Regel($"{Markdowntekst.Veilig(vouw.Kop)}:");
        Regel();
        Regel(hek + "yaml");
        Regel(string.Concat(vouw.Inhoud.TrimEnd('\n').Select(teken => Tekenkeuze.IsGevaarlijk(teken) ? '\uFFFD' : teken)));
        Regel(hek);
        Regel();
    }

    private void Alinea(Tekst tekst)
    {
        Regel(Tekst(tekst).Trim());
        Regel();
    }

    private void Punten(ImmutableArray<Punt> punten, int inspringing)
    {
        foreach (var punt in punten)
        {
            Regel($"{new string(' ', inspringing)}- {Tekst(punt.Tekst)}");
            Punten(punt.Delen, inspringing + 2);
        }
    }

    private void Tabel(Blok.Tabel tabel)
    {
        Alinea(Documentatie.Tekst.Vet(tabel.Bijschrift));
        Regel($"| {string.Join(" | ", tabel.Kolommen.Select(kolom => Markdowntekst.Veilig(kolom.Kop)))} |");
        Regel($"| {string.Join(" | ", tabel.Kolommen.Select(kolom => kolom.IsGetal ? "---:" : "---"))} |");
        foreach (var rij in tabel.Voet is { } voet ? tabel.Rijen.Add(voet) : tabel.Rijen)
        {
            Regel($"| {Markdowntekst.Anker(rij.Id)}{string.Join(" | ", rij.Cellen.Select(Cel))} |");
        }

        Regel();
    }

    private string Cel(Cel cel)
    {
        var (tekst, punten) = (Tekst(cel.Tekst).Trim(), Celpunten(cel.Punten, ""));
        return tekst.Length == 0 && punten.Length > 0 ? punten["<br>".Length..] : tekst + punten;
    }

    private string Celpunten(ImmutableArray<Punt> punten, string inspringing) =>
        string.Concat(punten.Select(punt => $"<br>{inspringing}• {Tekst(punt.Tekst)}{Celpunten(punt.Delen, inspringing + "&nbsp;&nbsp;")}"));

    private string Tekst(Tekst tekst) => Markdowntekst.Van(tekst, _ankers);

    private void Regel(string tekst = "") => _uit.Append(tekst).Append('\n');
}
