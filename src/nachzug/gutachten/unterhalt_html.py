"""The livelihood calculation as a page and as the PDF annex of a Gutachten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from nachzug.fall.modell import Fall
from nachzug.gutachten.stil import STIL
from nachzug.gutachten.unterhalt import AUSGANG, TEILE, herkunft, laufend, schluss, teil
from nachzug.logik.zeit import SPAETESTENS, deutsch
from nachzug.unterhalt.lebensunterhalt import Lebensunterhalt
from nachzug.unterhalt.wohnraum import Wohnraum
from nachzug.unterhalt.zeile import Ausgang, Rechnung, Zeile

Ergebnisse = Sequence[tuple[Lebensunterhalt, Wohnraum | None]]
_FARBE = {Ausgang.GESICHERT: "gut", Ausgang.NICHT_GESICHERT: "schlecht", Ausgang.OFFEN: "offen"}
_ZEICHEN = {Ausgang.GESICHERT: "✓", Ausgang.NICHT_GESICHERT: "✗", Ausgang.OFFEN: "?"}
_TABELLE = """
table{border-collapse:collapse;width:100%;margin:.5rem 0}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.25rem .4rem;border-bottom:1px solid #bbb}
td.zahl,th.zahl{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
td small{color:var(--grau);display:block}
.breit{overflow-x:auto}
p.ergebnis{font-weight:600;font-size:1.1rem}
@page{size:A4;margin:18mm 15mm;@bottom-right{content:"Seite " counter(page) " von " counter(pages);font-size:8pt}}
@media print{table{font-size:9pt}tr{break-inside:avoid}}
"""


def als_html(fall: Fall, ergebnisse: Ergebnisse, stichtag: int, rechtsstand: int) -> str:
    """One page without anything from outside."""
    titel = escape(f"Lebensunterhalt: {fall.titel or fall.fall}")
    inhalt = "\n".join(_inhalt(fall, ergebnisse, stichtag, rechtsstand))
    return (
        '<!doctype html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{titel}</title>\n<style>{STIL}{_TABELLE}</style>\n</head>\n<body>\n<main>\n<h1>{titel}</h1>\n{inhalt}\n"
        "</main>\n</body>\n</html>\n"
    )


def als_pdf(fall: Fall, ergebnisse: Ergebnisse, stichtag: int, rechtsstand: int) -> bytes:
    """A tagged PDF; needs WeasyPrint."""
    from weasyprint import HTML  # pyright: ignore[reportMissingImports, reportUnknownVariableType]

    quelle = als_html(fall, ergebnisse, stichtag, rechtsstand)
    return HTML(string=quelle).write_pdf(pdf_variant="pdf/ua-1") or b""


def _inhalt(fall: Fall, ergebnisse: Ergebnisse, stichtag: int, rechtsstand: int) -> Iterator[str]:
    yield f"<p>Stichtag {deutsch(stichtag)}, Rechtsstand {deutsch(rechtsstand)}. Beträge im Monat.</p>"
    for e, w in ergebnisse:
        wer, zu = (escape(fall.personen[p].name or p) for p in (e.antragsteller, e.zu))
        yield f"<h2>{wer} zu {zu}</h2>"
        yield f'<p class="ergebnis {_FARBE[e.ausgang]}">{_ZEICHEN[e.ausgang]} {AUSGANG[e.ausgang]}</p>'
        if e.grund:
            yield f"<p>{escape(e.grund)}</p>"
        for r in e.alle:
            yield from _rechnung(r, mit_titel=len(e.alle) > 1)
        if w is not None:
            yield from _wohnraum(w)


def _rechnung(r: Rechnung, *, mit_titel: bool) -> Iterator[str]:
    if mit_titel:
        yield f"<h3>Nachzug von {escape(r.titel)}</h3>"
    yield f"<p>{escape(r.recht)}</p>"
    if any(z.art == "freibetrag" for z in r.abzuege) or "Richtlinie" in r.sicht:
        yield f"<p>{escape(r.sicht)}</p>"
    for name, ueberschrift in TEILE:
        if zeilen := teil(r, name):
            yield _tabelle(ueberschrift, zeilen)
    if r.unbeachtlich:
        punkte = "".join(f"<li>{escape(z.text)}: {escape(z.rechenweg)}</li>" for z in r.unbeachtlich)
        yield f"<h3>Nicht angerechnet</h3><ul>{punkte}</ul>"
    yield from (f"<p>{escape(s)}</p>" for s in schluss(r))
    if r.hinweise or r.fehlt:
        punkte = "".join(f"<li>{escape(h)}</li>" for h in (*r.hinweise, *(f"Nicht bekannt: {f}" for f in r.fehlt)))
        yield f"<h3>Hinweise</h3><ul>{punkte}</ul>"
    if r.bekannt_bis and r.bekannt_bis < SPAETESTENS:
        yield f"<p>Alle verwendeten Werte sind bekannt bis {deutsch(r.bekannt_bis)}.</p>"


def _tabelle(ueberschrift: str, zeilen: tuple[Zeile, ...]) -> str:
    reihen = "".join(
        f"<tr><td>{escape(z.text)}<small>{escape('; '.join(t for t in (z.rechenweg, z.ungewiss) if t))}</small></td>"
        f"<td>{escape(z.norm)}<small>{escape(herkunft(z))}</small></td>"
        f'<td class="zahl">{z.betrag}</td><td class="zahl">{bisher}</td></tr>'
        for z, bisher in laufend(zeilen)
    )
    kopf = '<tr><th scope="col">Posten</th><th scope="col">Norm, Stand und Quelle</th>'
    kopf += '<th scope="col" class="zahl">Betrag</th><th scope="col" class="zahl">Summe</th></tr>'
    return (
        f'<div class="breit"><table><caption>{ueberschrift}</caption><thead>{kopf}</thead><tbody>{reihen}</tbody></table></div>'
    )


def _wohnraum(w: Wohnraum) -> Iterator[str]:
    urteil = {
        True: ("gut", "✓ Der Wohnraum reicht."),
        False: ("schlecht", "✗ Der Wohnraum reicht nicht."),
        None: ("offen", "? Ob der Wohnraum reicht, ist offen."),
    }
    farbe, satz = urteil[w.fest]
    yield "<h3>Wohnraum (§ 2 Abs. 4 AufenthG)</h3>"
    reihen = "".join(f'<tr><td>{escape(wer)}</td><td class="zahl">{escape(wie)}</td></tr>' for wer, wie in w.zeilen)
    kopf = '<tr><th scope="col">Person</th><th scope="col" class="zahl">Bedarf</th></tr>'
    yield f"<table><caption>Bedarf je Person</caption><thead>{kopf}</thead><tbody>{reihen}</tbody></table>"
    yield f"<p>{escape(w.kurz)}</p>"
    yield from (f"<p>{escape(h)}</p>" for h in w.hinweise)
    yield f'<p class="ergebnis {farbe}">{satz}</p>'
