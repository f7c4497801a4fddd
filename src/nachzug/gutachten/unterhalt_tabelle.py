"""The livelihood calculation as a spreadsheet: sums and the difference are formulas, so that a reader can change an amount."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from nachzug.gutachten.unterhalt import AUSGANG, TEILE, herkunft, schluss, teil
from nachzug.logik.zeit import SPAETESTENS, deutsch

if TYPE_CHECKING:
    from nachzug.fall.modell import Fall
    from nachzug.gutachten.unterhalt_html import Ergebnisse
    from nachzug.unterhalt.betrag import Betrag
    from nachzug.unterhalt.lebensunterhalt import Lebensunterhalt
    from nachzug.unterhalt.zeile import Rechnung

_KOPF = ("Posten", "mindestens EUR", "höchstens EUR", "Norm", "Stand und Quelle", "Rechenweg", "Ungewiss")
_BREITE = (52, 16, 16, 28, 44, 44, 44)
_FETT = Font(bold=True)
_EURO = '#,##0.00 "€"'


def als_xlsx(fall: Fall, ergebnisse: Ergebnisse, stichtag: int, rechtsstand: int, datei: str) -> None:
    """One sheet per calculation."""
    buch = Workbook()
    erstes = buch.active
    if erstes is not None:
        buch.remove(erstes)
    for e, _ in ergebnisse:
        for nummer, r in enumerate(e.alle, 1):
            name = f"{e.antragsteller} {nummer}" if len(e.alle) > 1 else e.antragsteller
            blatt: Worksheet = buch.create_sheet(_blattname(name, buch.sheetnames))
            _blatt(blatt, fall, e, r, f"Stichtag {deutsch(stichtag)}, Rechtsstand {deutsch(rechtsstand)}")
    buch.save(datei)


def _blattname(name: str, vergeben: list[str]) -> str:
    """Names of sheets are short, free of some signs, and each once."""
    kern = re.sub(r"[\[\]:*?/\\]", " ", name)[:28].strip() or "Blatt"
    while kern in vergeben:
        kern = f"{kern[:26]} {len(vergeben) + 1}"
    return kern


def _blatt(blatt: Worksheet, fall: Fall, e: Lebensunterhalt, r: Rechnung, stand: str) -> None:
    blatt.append([_text(f"{fall.titel or fall.fall}: Nachzug von {r.titel}")])
    blatt.append([stand])
    blatt.append([_text(r.recht)])
    blatt.append([])
    blatt.append(list(_KOPF))
    for zelle in (*blatt[1], *blatt[5]):
        zelle.font = _FETT
    summen = {name: _abschnitt(blatt, r, name, ueberschrift) for name, ueberschrift in TEILE}
    mehr, weniger = (f"{x / 100:+g}" if x else "" for x in r.enger)
    _formelzeile(blatt, "Mittel", "B{e}+B{a}" + mehr, "C{e}+C{a}" + weniger, summen)
    summen["mittel"] = blatt.max_row
    _formelzeile(blatt, "Differenz", "B{m}-C{b}", "C{m}-B{b}", summen)
    blatt.append([])
    for satz in (AUSGANG[e.ausgang], e.grund, *schluss(r), *(f"Hinweis: {h}" for h in r.hinweise), *r.fehlt):
        if satz:
            blatt.append([_text(satz)])
    for spalte, breite in zip("ABCDEFG", _BREITE, strict=True):
        blatt.column_dimensions[spalte].width = breite
    for reihe in blatt.iter_rows(min_row=6):
        for zelle in reihe:
            zelle.alignment = Alignment(vertical="top", wrap_text=(zelle.column or 1) > 1)
    blatt.freeze_panes = "A6"


def _abschnitt(blatt: Worksheet, r: Rechnung, name: str, ueberschrift: str) -> int:
    """The lines of a part and its sum; returns the row of the sum."""
    beginn = blatt.max_row + 1
    for z in teil(r, name):
        von, bis = _euro(z.betrag)
        blatt.append([_text(z.text), von, bis, z.norm, _text(herkunft(z)), _text(z.rechenweg), _text(z.ungewiss)])
    ende = blatt.max_row
    summe = [f"=SUM({s}{beginn}:{s}{ende})" for s in "BC"] if ende >= beginn else [0, 0]
    blatt.append([f"Summe {ueberschrift}", *summe])
    _geld(blatt, beginn)
    return blatt.max_row


def _formelzeile(blatt: Worksheet, text: str, von: str, bis: str, summen: dict[str, int]) -> None:
    zeilen = {"e": summen["einnahmen"], "a": summen["abzuege"], "b": summen["bedarf"], "m": summen.get("mittel", 0)}
    blatt.append([text, "=" + von.format(**zeilen), "=" + bis.format(**zeilen)])
    _geld(blatt, blatt.max_row)


def _geld(blatt: Worksheet, ab: int) -> None:
    for reihe in blatt.iter_rows(min_row=ab, min_col=2, max_col=3):
        for zelle in reihe:
            zelle.number_format = _EURO
    for zelle in blatt[blatt.max_row]:
        zelle.font = _FETT


def _euro(b: Betrag) -> tuple[float | None, float | None]:
    """Cents to EUR; no number where nobody knows a bound."""
    von = b.von / 100 if b.von > -SPAETESTENS else None
    return von, b.bis / 100 if b.bis < SPAETESTENS else None


def _text(text: str) -> str:
    """Text of a case file is never a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
