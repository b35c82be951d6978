namespace Uitstroom.Browser.Tests;

/// <summary>Questions to a page, in its own language; each answers with what is wrong.</summary>
internal static class Metingen
{
    /// <summary>Words in a drawing that overlap each other or fall off the sheet.</summary>
    public const string Overlap = """
        () => [...document.querySelectorAll('svg')].flatMap(svg => {
          const woorden = [...svg.querySelectorAll('text')].map(e => ({ tekst: e.textContent, vak: e.getBBox() }));
          const fouten = woorden.filter(w => w.vak.x < -1 || w.vak.x + w.vak.width > svg.viewBox.baseVal.width + 1 || w.vak.y + w.vak.height > svg.viewBox.baseVal.height + 2).map(w => 'buiten: ' + w.tekst);
          for (let i = 0; i < woorden.length; i++)
            for (let j = i + 1; j < woorden.length; j++) {
              const a = woorden[i].vak, b = woorden[j].vak;
              if (a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 3 && b.y < a.y + a.height - 3) fouten.push(woorden[i].tekst + ' / ' + woorden[j].tekst);
            }
          return fouten;
        })
        """;

    /// <summary>Columns of numbers whose cells do not end on the same line, or are not set right with figures of one width.</summary>
    public const string Uitlijning = """
        () => [...document.querySelectorAll('table')].flatMap(tabel => {
          const cellen = [...tabel.querySelectorAll('td.getal')], fouten = [];
          for (const cel of cellen) {
            const stijl = getComputedStyle(cel);
            if (stijl.textAlign !== 'right' || !stijl.fontVariantNumeric.includes('tabular-nums')) fouten.push(cel.textContent);
            const boven = tabel.rows[0].cells[cel.cellIndex];
            if (Math.abs(boven.getBoundingClientRect().right - cel.getBoundingClientRect().right) > 1) fouten.push('kolom: ' + cel.textContent);
          }
          return fouten;
        })
        """;

    /// <summary>Words whose colour stands out too little from what lies behind them (WCAG 2.1, 1.4.3: 4.5, or 3 for large words).</summary>
    public const string Contrast = """
        () => {
          const deel = k => { k /= 255; return k <= 0.03928 ? k / 12.92 : ((k + 0.055) / 1.055) ** 2.4; };
          const kleur = tekst => { const d = tekst.match(/[\d.]+/g).map(Number); return { l: 0.2126 * deel(d[0]) + 0.7152 * deel(d[1]) + 0.0722 * deel(d[2]), a: d.length > 3 ? d[3] : 1 }; };
          const achter = e => { for (let n = e; n; n = n.parentElement) { const k = kleur(getComputedStyle(n).backgroundColor); if (k.a === 1) return k; } return { l: 1, a: 1 }; };
          const gezien = new Set(), fouten = [];
          for (const e of document.querySelectorAll('body *')) {
            const tekening = e.namespaceURI.endsWith('svg');
            if (tekening ? e.tagName !== 'text' : ![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
            if (['STYLE', 'TITLE', 'DESC'].includes(e.tagName.toUpperCase())) continue;
            const stijl = getComputedStyle(e), voor = kleur(tekening ? stijl.fill : stijl.color), grond = achter(tekening ? e.ownerSVGElement : e);
            const soort = [tekening ? stijl.fill : stijl.color, grond.l, stijl.fontSize, stijl.fontWeight].join();
            if (gezien.has(soort)) continue;
            gezien.add(soort);
            const groot = parseFloat(stijl.fontSize) >= 24 || (parseFloat(stijl.fontSize) >= 18.66 && +stijl.fontWeight >= 700);
            const verhouding = (Math.max(voor.l, grond.l) + 0.05) / (Math.min(voor.l, grond.l) + 0.05);
            if (verhouding < (groot ? 3 : 4.5)) fouten.push(verhouding.toFixed(2) + ' ' + soort + ' ' + e.textContent.slice(0, 40));
          }
          return gezien.size > 8 ? fouten : ['te weinig gemeten: ' + gezien.size];
        }
        """;
}
