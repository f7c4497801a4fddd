"""Where sentences end in German legal prose: not after abbreviations, ordinals, dates and dockets."""

from __future__ import annotations

import re

_ABKUERZUNGEN_TEXT = """
    abs abschn abl art aufl az bd bek beschl bgbl bt bl buchst bzw ca d dr drs f ff g gem ggf h hs i ilo insb lit m mwn n
    nr nrn o prof rdnr rdn rn rs s sog sp st str u urt usw v vgl vom z ziff zit zzgl a b c e j k l p r t w x y alt anm aao
    dgl dipl ebd etc evtl exkl inkl jg kap kl li max min mio mrd nov phil re rspr sen slg soc std tel th verf vol halbs
    halbsatz jan feb apr aug sept okt dez
"""
_ABKUERZUNGEN = frozenset(_ABKUERZUNGEN_TEXT.split())
"""Words that a full stop follows without ending the sentence, lower case. Months: only abbreviated ones."""

_BEZUG = re.compile(
    r"(?:Absatz|Absatzes|Absätze|Absätzen|Abs\.|Satz|Satzes|Sätze|Sätzen|Nummer|Nummern|Nr\.|Nrn\.|Artikel|Artikels|Art\.|§|Anlage|"
    r"Kapitel|Abschnitt|Abschnitts|Teil|Buch|Unterabsatz|Rn\.|S\.|EU\)|Nummer)\s*(?:\d+[a-z]?(?:/\d+)?(?:\s*(?:,|und|oder|bis|sowie)\s*)?)*$"
)
_NACH_ORDNUNG = re.compile(
    r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Lebensjahr|Lebensjahre|Lebensjahres|"
    r"Lebensmonat|Lebensmonats|Tag|Tages|Tage|Kalendertag|Jahrhundert|Jahrestag|Senat|Senats|Kammer|Wahlperiode|Auflage|Aufl)\b"
)
_GRENZE = re.compile(r"[.!?][\"“”')\]]*\s+(?=[\"„“»(\[]*(?:[A-ZÄÖÜ§]|\d))")


def teile_saetze(text: str) -> list[str]:
    """Split running text into sentences; at least one, and joined with spaces they give the text back."""
    teile: list[str] = []
    anfang = 0
    for treffer in _GRENZE.finditer(text):
        if text[treffer.start()] == "." and not _punkt_endet(text, treffer.start(), treffer.end()):
            continue
        teile.append(text[anfang : treffer.end()].rstrip())
        anfang = treffer.end()
    rest = text[anfang:].strip()
    return [*teile, rest] if rest or not teile else teile


def _punkt_endet(text: str, punkt: int, danach: int) -> bool:
    """Whether the full stop at this place ends the sentence."""
    vorher = text[max(0, punkt - 60) : punkt]
    wort = re.search(r"[\wÄÖÜäöüß]+$", vorher)
    if wort is None:
        return True
    if wort[0].isdigit():
        return _zahl_endet(text, vorher, wort[0], danach)
    if wort[0].lower() in _ABKUERZUNGEN and not _buchstabe_ist_bezug(vorher, wort[0]):
        return False
    return not (len(wort[0]) == 1 and wort[0].isupper())


def _buchstabe_ist_bezug(vorher: str, wort: str) -> bool:
    return len(wort) == 1 and bool(re.search(rf"(?:Buchstaben?|Buchst\.|lit\.)\s+{wort}$", vorher))


def _zahl_endet(text: str, vorher: str, zahl: str, danach: int) -> bool:
    if _NACH_ORDNUNG.match(text, danach):
        return False
    if text[danach : danach + 1].isdigit():  # 31. 12. 2004
        return False
    return len(zahl) == 4 or bool(_BEZUG.search(vorher))
