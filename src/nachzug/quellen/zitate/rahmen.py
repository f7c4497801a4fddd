"""A text that speaks of one law, section by section: administrative rules ("28.1.5"), statutes ("§ 36a").

There "Absatz 1 Satz 4" means the section under whose heading it stands, and "Nummer 27.1.5" a number of the rule itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from nachzug.quellen.zitate.marken import Marken
from nachzug.quellen.zitate.namen import nenne
from nachzug.quellen.zitate.normen import Fund
from nachzug.quellen.zitate.normteile import als_norm, zerlege_kette
from nachzug.quellen.zitate.unmoeglich import pruefe
from nachzug.quellen.zitate.zitat import Zitat

_UEBERSCHRIFT = re.compile(r"^[ \t]*(?:(?:Zu )?§\s?(\d+[a-z]?)\b[^\n]{0,120}$|(\d{1,3}[a-z]?)(?:\.\d+[a-z]?)+\.?(?=\s))", re.M)
_NUMMER = re.compile(r"N(?:ummern?|rn?\.)\s?(\d+[a-z]?(?:\.\d+[a-z]?)+)")


class Rahmen:
    """The headings of a text and the law it speaks of."""

    def __init__(self, text: str, gesetz: str) -> None:
        treffer = list(_UEBERSCHRIFT.finditer(text))
        self._stellen = [t.start() for t in treffer]
        self._paragraphen = [t[1] or t[2] for t in treffer]
        self._gesetz = nenne(gesetz)
        self._vorschrift = any(t[2] for t in treffer)

    def zitat(self, text: str, m: Marken, f: Fund) -> Zitat | None:
        """The citation that parts without a section are here, if the headings tell."""
        von, bis = m.von[f.von], m.bis[f.bis - 1]
        if self._vorschrift and (t := _NUMMER.match(text, von, bis)):
            return Zitat(
                "norm", von, t.end(), (f"AVwV {t[1]}",), "verwaltungsvorschrift", bemerkung="aufgeloest: Nummer des Textes"
            )
        i = bisect_right(self._stellen, von) - 1
        if i < 0 or not m.woerter[f.von].startswith("Abs"):
            return None
        teile = tuple(als_norm(t, self._gesetz.abkuerzung) for t in zerlege_kette(m, *f.kette, self._paragraphen[i]))
        hinweis = "; ".join(b for b in ("aufgeloest: Gesetz und Paragraph des Abschnitts", pruefe(teile, self._gesetz)) if b)
        return Zitat("norm", von, bis, tuple(str(n) for n in teile), self._gesetz.klasse, teile, "", hinweis) if teile else None
