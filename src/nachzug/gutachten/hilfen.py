"""What would open a Weg, as it may be said to the people it concerns."""

from __future__ import annotations

from nachzug.logik.terme import GibtEs
from nachzug.pruefung.hilfe import Hilfe, Schritt, hilfen
from nachzug.pruefung.pruefen import Wegpruefung
from nachzug.recht.worte import frage_in_worten


def hilfen_in_worten(w: Wegpruefung) -> tuple[Hilfe, ...]:
    """The suggestions, with titles named shortly. That somebody were dead is no suggestion."""
    gefunden = [h for h in hilfen(w) if not any(s.muss and not s.ab and ".gestorben" in s.schluessel for s in h.schritte)]
    if not gefunden or w.plan is None:
        return ()
    gemeint = {s.schluessel for h in gefunden for s in h.schritte}
    listen = {f.schluessel: f.blatt for f in w.plan.fragen if f.schluessel in gemeint and isinstance(f.blatt, GibtEs)}

    def kurz(s: Schritt) -> Schritt:
        return s._replace(text=frage_in_worten(listen[s.schluessel])) if s.schluessel in listen else s

    return tuple(h._replace(schritte=tuple(map(kurz, h.schritte))) for h in gefunden)
