"""Back-references: sections without a law, "derselben Richtlinie", decisions cited a.a.O. or without their court."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from nachzug.quellen.zitate.namen import Gesetz, nenne
from nachzug.quellen.zitate.unmoeglich import pruefe
from nachzug.quellen.zitate.zitat import Zitat


def loese_auf(text: str, gefunden: Iterable[Zitat], gesetz: str = "") -> Iterator[Zitat]:
    """The citations with back-references resolved where the text allows only one answer; what is resolved says so."""
    eigenes = nenne(gesetz) if gesetz else None
    for z in gefunden:
        if z.art == "norm" and not z.kanonisch and eigenes:
            z = mit_gesetz(z, eigenes, f"aufgeloest: {eigenes.abkuerzung}")
        yield z


def mit_gesetz(z: Zitat, g: Gesetz, bemerkung: str) -> Zitat:
    normen = tuple(n._replace(gesetz=g.abkuerzung) for n in z.normen)
    hinweis = "; ".join(b for b in (bemerkung, pruefe(normen, g)) if b)
    return msgspec.structs.replace(z, normen=normen, kanonisch=tuple(str(n) for n in normen), klasse=g.klasse, bemerkung=hinweis)
