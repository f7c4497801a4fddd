"""A citation of a provision down to sentence, number, letter and alternative; canonical form and parser.

Canonical is law first, then from large to small: "AufenthG § 36a Abs. 2 Satz 1 Nr. 4 Satz 2". Read is what lawyers write:
law last ("§ 36a Abs. 3 Nr. 1 AufenthG"), S., Absatz, Nummer, Buchst., Hs., Alt., zweite Alternative, a.F., hard spaces.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class ZitatFehler(ValueError):
    """The text is no citation; the message says what is allowed."""


class Norm(NamedTuple):
    """One provision. art: § or Art.; the parts below are text because they may carry letters (36a, 1a); "" where absent.

    nummer_satz: the sentence inside a number (§ 36a Abs. 2 Satz 1 Nr. 4 Satz 2).
    """

    gesetz: str
    art: str
    paragraph: str
    absatz: str = ""
    satz: str = ""
    halbsatz: str = ""
    nummer: str = ""
    nummer_satz: str = ""
    buchstabe: str = ""
    alternative: str = ""
    unterabsatz: str = ""

    def __str__(self) -> str:
        return f"{self.gesetz} {self.ohne_gesetz()}".strip()

    def ohne_gesetz(self) -> str:
        teile = [f"{self.art} {self.paragraph}"]
        for wort, feld in _WORTE:
            if wert := getattr(self, feld):
                teile.append(f"{wort} {wert}")
        return " ".join(teile)

    def kurz(self) -> str:
        """As lawyers write it: § 36a Abs. 3 Nr. 1 AufenthG."""
        return f"{self.ohne_gesetz()} {self.gesetz}".strip()

    def enthaelt(self, andere: Norm) -> bool:
        """Whether the other provision is this one or lies within it (§ 36a contains § 36a Abs. 3)."""
        return self[:3] == andere[:3] and all(not a or a == b for a, b in zip(self[3:], andere[3:], strict=True))

    def schluessel(self) -> tuple[object, ...]:
        """Sorts as the statute book does: 36 before 36a before 37, Abs. 1 before 1a before 2."""
        return (self.gesetz, self.art, *(_natuerlich(x) for x in self[2:]))


_WORTE = (
    ("Abs.", "absatz"),
    ("Unterabs.", "unterabsatz"),
    ("Satz", "satz"),
    ("Halbsatz", "halbsatz"),
    ("Nr.", "nummer"),
    ("Satz", "nummer_satz"),
    ("Buchst.", "buchstabe"),
    ("Alt.", "alternative"),
)


def _natuerlich(text: str) -> tuple[int, str]:
    treffer = re.match(r"(\d*)(.*)", text)
    assert treffer
    return (int(treffer[1] or -1), treffer[2])


_ORDNUNG = {"erste": "1", "zweite": "2", "dritte": "3", "vierte": "4"}
_GESETZ = r"(?:RL|VO|Richtlinie|Verordnung)(?: \((?:EU|EG)\))?(?: Nr\.)? \d{1,4}/\d{1,4}(?:/E[GU])?|[A-ZÄÖÜ][\w]*[A-Z][\w]*(?:/E[UG]| \d+/\d+)?|BGB|SGB [IVX]+"
_STUECK = re.compile(
    r"\s*(?:(?P<zuerst>\d)\.\s*Alt(?:ernative|\.)|(?P<ordnung>erste|zweite|dritte|vierte)\s+Alternative|[an]\.\s?F\."
    r"|(?P<wort>[A-Za-zä]+\.?)\s*(?P<wert>\d+(?:[a-z](?![a-z]))?|[a-z]{1,2}\b))"
)
_TEILE = {
    "absatz": ("Abs", "Abs.", "Absatz", "Absätze"),
    "unterabsatz": ("Unterabs.", "Unterabsatz", "UAbs."),
    "satz": ("S", "S.", "Satz", "Sätze"),
    "halbsatz": ("Halbsatz", "Halbs.", "Hs.", "HS"),
    "nummer": ("Nummer", "Nr."),
    "buchstabe": ("Buchstabe", "Buchst.", "lit."),
    "alternative": ("Alternative", "Alt."),
}
_TEIL = {wort: teil for teil, worte in _TEILE.items() for wort in worte}
_MIT_BUCHSTABEN = frozenset(("absatz", "nummer"))
_EINSTELLIG = frozenset(("halbsatz", "alternative"))
_KOPF = re.compile(rf"(?:(?P<g>{_GESETZ})\s+)?(?P<art>§{{1,2}}|Art(?:ikel|\.))\s*(?P<p>\d+[a-z]?)")
_ENDE = re.compile(rf"\s*(?P<g>{_GESETZ})\s*")


def _geglaettet(text: str) -> str:
    return re.sub(r"[\s\u00a0\u2009\u202f]+", " ", text).strip()


def lies_norm(text: str) -> Norm:
    """Read one citation. Raises ZitatFehler."""
    glatt = _geglaettet(text)
    kopf = _KOPF.match(glatt)
    if not kopf:
        raise ZitatFehler(
            f"»{text}« ist keine Norm; erlaubt ist z. B. § 36a Abs. 3 Nr. 1 AufenthG oder AufenthG § 36a Abs. 3 Nr. 1"
        )
    norm, stelle = _teile(glatt, kopf.end())
    gesetz = kopf["g"] or ""
    ende = _ENDE.match(glatt, stelle)
    if not gesetz and ende:
        gesetz, stelle = ende["g"], ende.end()
    if glatt[stelle:].strip():
        raise ZitatFehler(f"»{text}«: »{glatt[stelle:].strip()}« ist nicht zu verstehen")
    if not gesetz:
        raise ZitatFehler(f"»{text}«: das Gesetz fehlt, z. B. {kopf['art']} {kopf['p']} AufenthG")
    return Norm(gesetz, "Art." if kopf["art"].startswith("Art") else "§", kopf["p"], **norm)


def _teile(text: str, stelle: int) -> tuple[dict[str, str], int]:
    teile: dict[str, str] = {}
    while treffer := _STUECK.match(text, stelle):
        if wort := treffer["wort"]:
            teil, wert = _TEIL.get(wort, ""), treffer["wert"]
            if not teil:
                break
            if not _passt(teil, wert):
                raise ZitatFehler(f"»{text}«: »{treffer[0].strip()}« ist nicht zu verstehen")
        else:
            teil, wert = "alternative", treffer["zuerst"] or _ORDNUNG.get(treffer["ordnung"] or "", "")
        if teil == "satz" and "nummer" in teile:
            teil = "nummer_satz"
        if wert and teil in teile:
            raise ZitatFehler(f"»{text}«: {teil} steht zweimal")
        if wert:
            teile[teil] = wert
        stelle = treffer.end()
    return teile, stelle


def _passt(teil: str, wert: str) -> bool:
    """Whether the value can number such a part: letters letters, sentences whole numbers."""
    if teil == "buchstabe":
        return wert.isalpha()
    return wert[0].isdigit() and (wert.isdigit() or teil in _MIT_BUCHSTABEN) and (len(wert) == 1 or teil not in _EINSTELLIG)


def lies_normen(text: str) -> tuple[Norm, ...]:
    """Read a chain: "§ 28 Abs. 3 Satz 1 i.V.m. § 31 Abs. 1 AufenthG", "§§ 22, 23 AufenthG". The law named once holds for all."""
    stuecke = [s.strip() for s in re.split(r"\s*(?:i\. ?V\. ?m\.|,| und | sowie )\s*", _geglaettet(text)) if s.strip()]
    gesetz = next((t["g"] for s in reversed(stuecke) if (t := re.search(rf"(?:^|\s)(?P<g>{_GESETZ})(?:\s|$)", s))), "")
    zeichen = "Art." if "Art" in text and "§" not in text else "§"
    normen: list[Norm] = []
    for s in stuecke:
        voll = s if re.search(r"§|Art", s) else f"{zeichen} {s}"
        normen.append(lies_norm(voll if re.search(rf"(?:^|\s)(?:{_GESETZ})(?:\s|$)", voll) else f"{voll} {gesetz}"))
    return tuple(normen)
