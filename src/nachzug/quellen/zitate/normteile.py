"""A chain of a citation taken apart into Norm values: which section, Absatz, sentence, number of which law."""

from __future__ import annotations

from nachzug.quellen.zitate.marken import Marken
from nachzug.zitat.norm import Norm

_EBENE: dict[str, str] = {}
for _feld, _woerter in {
    "absatz": "Abs Absatz Absatzes Absätze Absätzen Ab abs Absatzs",
    "unterabsatz": "Unterabs UAbs UA Unterabsatz",
    "satz": "S Satz Satzes Sätze Sätzen Hauptsatz",
    "halbsatz": "Halbs Halbsatz Halbsatzes Halbsätze Hs HS HSatz",
    "nummer": "Nr Nrn Nummer Nummern Ziff Ziffer Ziffern nr Tz Pos",
    "buchstabe": "Buchst Buchstabe Buchstaben Buchstabens lit Lit Doppelbuchst Doppelbuchstabe",
    "alternative": "Alt Alternative Alternativen Var Variante Fall",
}.items():
    for _wort in _woerter.split():
        _EBENE[_wort] = _feld
_RANG = ("paragraph", "absatz", "unterabsatz", "satz", "halbsatz", "nummer", "nummer_satz", "buchstabe", "alternative")
_STELLE = {feld: i for i, feld in enumerate(_RANG)}
_ORDNUNG = {"erst": "1", "zwei": "2", "drit": "3", "vier": "4", "letz": "letzter"}
_ROEMISCH = {"I": 1, "V": 5, "X": 10}
HOECHSTE_SPANNE = 200


def roemisch(zahl: str) -> str:
    """ "IV" as "4"; what is no Roman number stays."""
    werte = [_ROEMISCH.get(z, 0) for z in zahl]
    if not all(werte):
        return zahl
    return str(sum(-w if w < max(werte[i:]) else w for i, w in enumerate(werte)))


class _Lauf:
    """State while walking a chain: the provision being read and those done."""

    def __init__(self) -> None:
        self.fertig: list[dict[str, str]] = []
        self.jetzt: dict[str, str] = {}
        self.ebene = ""
        self.mehrzahl = False
        self.getrennt = True
        self.spanne = False
        self.kurz = False

    def ab(self) -> None:
        """Put the provision away; what follows may share its upper parts."""
        if self.jetzt.get("paragraph"):
            if not self.fertig or self.fertig[-1] != self.jetzt:
                self.fertig.append(dict(self.jetzt))

    def neu(self, zeichen: str) -> None:
        self.ab()
        self.jetzt = {"art": zeichen}
        self.ebene = "paragraph"
        self.getrennt = self.kurz = False

    def setze(self, ebene: str, wert: str) -> None:
        """A value at a level: replaces it and drops what lies below."""
        if (ebene == "satz" and not self.getrennt and "nummer" in self.jetzt) or (
            ebene == "satz" and self.getrennt and "nummer_satz" in self.jetzt
        ):
            ebene = "nummer_satz"
        if self.getrennt or ebene in self.jetzt:
            if self.jetzt.get("paragraph"):
                self.ab()
            grenze = _STELLE[ebene]
            self.jetzt = {k: w for k, w in self.jetzt.items() if k == "art" or _STELLE[k] < grenze}
        if self.spanne and self.fertig:
            self._fuelle(ebene, wert)
        self.jetzt[ebene] = wert
        self.ebene, self.getrennt, self.spanne = ebene, False, False

    def _fuelle(self, ebene: str, bis: str) -> None:
        von = self.fertig[-1].get(ebene, "")
        if von.isdigit() and bis.isdigit() and int(von) < int(bis) <= int(von) + HOECHSTE_SPANNE:
            for zahl in range(int(von) + 1, int(bis)):
                self.fertig.append({**self.jetzt, ebene: str(zahl)})


def zerlege_kette(m: Marken, von: int, bis: int, paragraph: str = "") -> list[dict[str, str]]:
    """The provisions of the chain in tokens von..bis: art and parts, without the law. paragraph: of a chain that begins below it."""
    lauf = _Lauf()
    if paragraph:
        lauf.jetzt, lauf.ebene, lauf.getrennt = {"art": "§", "paragraph": paragraph}, "paragraph", False
    i = von
    while i < bis:
        i = _schritt(lauf, m, i, bis)
    lauf.ab()
    return lauf.fertig


def _schritt(lauf: _Lauf, m: Marken, i: int, bis: int) -> int:
    klasse, wort = m.klassen[i], m.woerter[i]
    if klasse in "PA":
        lauf.mehrzahl = klasse == "A" or (len(wort) > 1 and wort not in ("Paragraph", "Paragraf"))
        lauf.neu("Art." if klasse == "A" else "§")
    elif klasse in "sS":
        return _einheit(lauf, m, i, bis)
    elif klasse in ",ui/;":
        lauf.getrennt = True
        lauf.spanne = wort == "bis"
    elif klasse == "-":
        lauf.getrennt = lauf.spanne = True
    elif klasse in "nyqzρRLl":
        return _zahl(lauf, m, i, bis)
    elif klasse == "(" and i + 2 < bis and m.klassen[i + 2] == ")":
        wert = m.woerter[i + 1]
        ebene = "buchstabe" if wert.isalpha() and m.klassen[i + 1] == "l" else "absatz"
        if lauf.jetzt.get("paragraph"):
            lauf.setze(ebene, roemisch(wert))
        return i + 3
    elif klasse == "d":
        return _ordnungswort(lauf, m, i, bis)
    return i + 1


def _einheit(lauf: _Lauf, m: Marken, i: int, bis: int) -> int:
    ebene = _EBENE.get(m.woerter[i], "")
    j = i + 1
    if not ebene or j >= bis or not lauf.jetzt.get("paragraph"):
        return j
    if m.klassen[j] in "nyqρRLl":
        wert, j = _mit_buchstabe(m, j, bis)
        lauf.setze(ebene, wert)
    return j


def _mit_buchstabe(m: Marken, j: int, bis: int) -> tuple[str, int]:
    """A number and a letter that stands apart ("30 g"), if one follows; Roman as Arabic."""
    wert = roemisch(m.woerter[j]) if m.klassen[j] == "R" else m.woerter[j]
    if m.klassen[j] in "ny" and j + 1 < bis and m.klassen[j + 1] == "l" and wert.isdigit():
        folgt = m.klassen[j + 2 : j + 3]
        if folgt not in (")",) and not (folgt == "." and m.klassen[j + 3 : j + 4] in ("s",)):
            return wert + m.woerter[j + 1], j + 2
    return wert, j + 1


def _zahl(lauf: _Lauf, m: Marken, i: int, bis: int) -> int:
    """A number without a word: of the section, of a list, or in the short form § 36 II 1."""
    nach = i + 2 if m.klassen[i + 1 : i + 2] == "." else i + 1
    if nach < bis and m.klassen[nach] == "s" and _EBENE.get(m.woerter[nach]) in ("alternative", "halbsatz") and nach + 1 <= bis:
        if lauf.jetzt.get("paragraph") and m.klassen[nach + 1 : nach + 2] not in ("n", "y", "R"):
            lauf.getrennt = lauf.getrennt and _EBENE[m.woerter[nach]] in lauf.jetzt
            lauf.setze(_EBENE[m.woerter[nach]], m.woerter[i])
            return nach + 1
    if not lauf.jetzt.get("paragraph") and lauf.ebene == "paragraph":
        wert, j = _mit_buchstabe(m, i, bis)
        if m.klassen[i] == "R":
            wert = m.woerter[i]
        lauf.jetzt["paragraph"] = wert
        return j
    if not lauf.jetzt.get("paragraph"):
        return i + 1
    if lauf.getrennt:
        wert, j = _mit_buchstabe(m, i, bis)
        lauf.setze("paragraph" if _neuer_paragraph(lauf, m, wert, j, bis) else lauf.ebene, wert)
        return j
    return _kurzform(lauf, m, i)


def _neuer_paragraph(lauf: _Lauf, m: Marken, wert: str, j: int, bis: int) -> bool:
    if lauf.ebene == "paragraph" or (lauf.kurz and lauf.mehrzahl and m.klassen[j - 1] != "R"):
        return True
    if j < bis and m.klassen[j] in "sS(":
        ebene = _EBENE.get(m.woerter[j], "absatz")
        if lauf.mehrzahl and _STELLE.get(ebene, 9) <= _STELLE[lauf.ebene] and ebene not in ("alternative",):
            return True
    ziffern = "".join(z for z in wert if z.isdigit())
    jetzt = "".join(z for z in lauf.jetzt["paragraph"] if z.isdigit())
    return (
        lauf.mehrzahl
        and bool(ziffern)
        and bool(jetzt)
        and int(ziffern) > int(jetzt)
        and wert[0].isdigit()
        and _fern(lauf, ziffern)
    )


def _fern(lauf: _Lauf, ziffern: str) -> bool:
    """A bare number continues a list of parts when it is near the last part, else it is a section."""
    letzte = lauf.jetzt.get(lauf.ebene, "")
    stamm = "".join(z for z in letzte if z.isdigit())
    return not stamm or int(ziffern) > int(stamm) + 6


def _kurzform(lauf: _Lauf, m: Marken, i: int) -> int:
    wort, klasse = m.woerter[i], m.klassen[i]
    if klasse == "R":
        lauf.kurz = True
        lauf.setze("absatz", roemisch(wort))
    elif klasse in "lL":
        lauf.setze("buchstabe", wort)
    elif klasse == "n" and "absatz" in lauf.jetzt and "satz" not in lauf.jetzt:
        lauf.setze("satz", wort)
    return i + 1


def _ordnungswort(lauf: _Lauf, m: Marken, i: int, bis: int) -> int:
    wert = _ORDNUNG.get(m.woerter[i].lower()[:4])
    if wert and i + 1 < bis and m.klassen[i + 1] == "s" and lauf.jetzt.get("paragraph"):
        ebene = _EBENE.get(m.woerter[i + 1], "")
        if ebene:
            lauf.setze(ebene, wert)
            return i + 2
    return i + 1


def als_norm(teile: dict[str, str], gesetz: str) -> Norm:
    return Norm(gesetz, teile["art"], teile["paragraph"], **{k: w for k, w in teile.items() if k not in ("art", "paragraph")})
