"""References from one part of a case to a person in it."""

from __future__ import annotations

from collections.abc import Iterator

from nachzug.fall.felder import kurz
from nachzug.fall.mangel import Mangel, gemeint
from nachzug.fall.modell import Fall

_Verweis = tuple[tuple[str | int, ...], str | None]


def unbekannte(fall: Fall) -> Iterator[Mangel]:
    """Every reference to somebody who is not in the case."""
    bekannt = list(fall.personen)
    aufzaehlung = ", ".join(map(kurz, bekannt[:8])) + (", ..." if len(bekannt) > 8 else "")
    for pfad, person in _verweise(fall):
        if person is not None and person not in fall.personen:
            text = f"»{kurz(person)}« ist keine Person des Falls{gemeint(person, bekannt)}"
            yield Mangel(pfad, f"{text}; bekannt sind {aufzaehlung or 'keine'}")


def _verweise(fall: Fall) -> Iterator[_Verweis]:
    for i, p in enumerate(fall.antragsteller):
        yield ("antragsteller", i), p
    for i, p in enumerate(fall.rangfolge):
        yield ("rangfolge", i), p
    for i, e in enumerate(fall.ehen):
        yield from ((("ehen", i, "zwischen", j), p) for j, p in enumerate(e.zwischen))
    for i, g in enumerate(fall.gemeinschaften):
        yield from ((("gemeinschaften", i, "zwischen", j), p) for j, p in enumerate(g.zwischen))
    for i, h in enumerate(fall.haushalte):
        yield from ((("haushalte", i, "personen", j), p) for j, p in enumerate(h.personen))
    for i, k in enumerate(fall.kindschaften):
        yield ("kindschaften", i, "kind"), k.kind
        yield ("kindschaften", i, "elternteil"), k.elternteil
    for i, v in enumerate(fall.verwandtschaften):
        yield ("verwandtschaften", i, "person"), v.person
        yield ("verwandtschaften", i, "zu"), v.zu
    for i, a in enumerate(fall.antraege):
        yield ("antraege", i, "person"), a.person
        yield ("antraege", i, "zu"), a.zu
    for i, s in enumerate(fall.verfahrensschritte):
        yield ("verfahrensschritte", i, "person"), s.person
    for i, f in enumerate(fall.feststellungen):
        yield ("feststellungen", i, "antragsteller"), f.antragsteller
        yield ("feststellungen", i, "zu"), f.zu
