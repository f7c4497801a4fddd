"""Who lives together after the move, and who of them forms the community whose need counts (§ 7 Abs. 3 SGB II).

An applicant with spouse and children, or a child with its parents, is one community: covering one's own need is not enough
(BVerwG 1 C 20.09, 10 C 5.12). A parent who moves in with a grown child's family is a community of one (10 C 10.12 Rn. 19).
"""

from __future__ import annotations

from typing import NamedTuple

from nachzug.fall.beziehung import Ehe
from nachzug.fall.modell import Fall, Haushalt
from nachzug.fall.staaten import ist_bundesgebiet
from nachzug.logik.zeit import Spanne
from nachzug.unterhalt.alter import alter
from nachzug.unterhalt.haushalt import JA, NEIN, OFFEN, Rolle
from nachzug.unterhalt.lesen import laeuft, spanne, tag, text, wahl, wahrheit, zahl

_KIND_BIS = 25


class Bewohner(NamedTuple):
    """Who will live in the home: people of the case, and how many others."""

    personen: tuple[str, ...]
    weitere: int
    hinweise: tuple[str, ...] = ()


def partner(fall: Fall, person: str, am: int) -> list[str]:
    """The spouses of a person who are not separated, divorced or dead."""
    andere = ((e, next(p for p in e.zwischen if p != person)) for e in fall.bindungen.ehen_von(person))
    return [p for e, p in andere if _besteht(e, am) and tag(fall.personen[p].gestorben, am).bis > am]


def _besteht(e: Ehe, am: int) -> bool:
    beendet = [spanne(f, am) for f in (e.beendet, e.trennung)]
    if any(s is not None and s.bis <= am for s in beendet) or wahrheit(e.endgueltig_getrennt, am) == JA:
        return False
    return wahrheit(e.wirksam, am, JA) != NEIN


def eltern(fall: Fall, kind: str) -> list[str]:
    return [k.elternteil for k in fall.kindschaften if k.kind == kind]


def kinder(fall: Fall, *personen: str) -> list[str]:
    return list(dict.fromkeys(k.kind for k in fall.kindschaften if k.elternteil in personen))


def unverheiratetes_kind(fall: Fall, person: str, am: int, unter: int = _KIND_BIS) -> bool:
    p = fall.personen[person]
    verheiratet = wahl(p.familienstand, am) in ("verheiratet", "verpartnert") or bool(partner(fall, person, am))
    return alter(tag(p.geboren, am), am)[0] < unter and not verheiratet and p.geboren is not None


def volljaehrig(fall: Fall, person: str, am: int) -> Spanne:
    """Bounds of whether the person is of age; whoever is married or has children is taken for it where no birthday is given."""
    p = fall.personen[person]
    if p.geboren is None:
        return JA if partner(fall, person, am) or kinder(fall, person) else OFFEN
    jahre = alter(tag(p.geboren, am), am)
    return JA if jahre[0] >= 18 else NEIN if jahre[-1] < 18 else OFFEN


def hier(fall: Fall, person: str, am: int) -> bool | None:
    """Whether the person lives in Germany; None where nobody says."""
    p = fall.personen[person]
    s = spanne(p.im_bundesgebiet, am)
    if s is not None and s.genau:
        return bool(s.von)
    staat = text(p.aufenthaltsstaat, am)
    return ist_bundesgebiet(staat) if staat else None


def bewohner(fall: Fall, antragsteller: str, zu: str, kommen: frozenset[str], am: int) -> Bewohner:
    """The household after the move of those who come: as the file plans it, else the family as it follows from the file."""
    geplant = _haushalt(fall, antragsteller, zu, am)
    draussen = frozenset(fall.antragsteller_ids) - kommen
    if geplant is not None:
        personen = dict.fromkeys(p for p in (*geplant.personen, antragsteller) if p not in draussen)
        weitere = zahl(geplant.weitere, am)
        return Bewohner(tuple(personen), weitere.von if weitere else 0)
    return _familie(fall, antragsteller, zu, kommen, am)


def _haushalt(fall: Fall, antragsteller: str, zu: str, am: int) -> Haushalt | None:
    alle = [h for h in fall.haushalte if zu in h.personen and (laeuft(h, am) != NEIN or wahrheit(h.geplant, am) == JA)]
    geplant = [h for h in alle if wahrheit(h.geplant, am) == JA or antragsteller in h.personen]
    return max(geplant or alle, key=lambda h: (antragsteller in h.personen, wahrheit(h.geplant, am).von), default=None)


def _familie(fall: Fall, antragsteller: str, zu: str, kommen: frozenset[str], am: int) -> Bewohner:
    erwachsene = dict.fromkeys((zu, antragsteller))
    hinweise: list[str] = []
    for p in tuple(erwachsene):
        for q in partner(fall, p, am):
            if q in kommen or (q not in fall.antragsteller_ids and hier(fall, q, am)):
                erwachsene[q] = None
    for q in eltern(fall, zu):
        if q in kommen and antragsteller in eltern(fall, zu) and unverheiratetes_kind(fall, zu, am):
            erwachsene[q] = None
    for q in _andere_eltern(fall, zu, antragsteller, am):
        erwachsene[q] = None
        hinweise.append(f"{name(fall, q)} ist als anderer Elternteil mitgezählt; lebt er getrennt, ist der Haushalt anzugeben.")
    personen = dict(erwachsene)
    for kind in kinder(fall, *erwachsene):
        if kind in fall.antragsteller_ids:
            zieht_ein = kind in kommen
        else:
            zieht_ein = hier(fall, kind, am) is True and unverheiratetes_kind(fall, kind, am)
            if hier(fall, kind, am) is None and unverheiratetes_kind(fall, kind, am):
                hinweise.append(f"{name(fall, kind)} ist nicht mitgezählt: Wo das Kind lebt, sagt die Akte nicht.")
        if zieht_ein:
            personen[kind] = None
    return Bewohner(tuple(personen), 0, tuple(hinweise))


def _andere_eltern(fall: Fall, zu: str, antragsteller: str, am: int) -> list[str]:
    """The other parent of the applicant who lives here and shares custody, where the file knows of no separation."""
    if zu not in eltern(fall, antragsteller):
        return []
    gemeinsam = [k for k in fall.kindschaften if k.kind == antragsteller and wahl(k.sorge, am) == "gemeinsam"]
    andere = [k.elternteil for k in gemeinsam if k.elternteil != zu and hier(fall, k.elternteil, am)]
    getrennt = {p for e in fall.bindungen.ehen_von(zu) for p in e.zwischen}
    return [p for p in andere if p not in getrennt]


def name(fall: Fall, person: str) -> str:
    return fall.personen[person].name or person


def _gefaehrten(fall: Fall, person: str, am: int) -> list[str]:
    """Spouses; where there is none, the other parent of a common minor child (§ 7 Abs. 3 Nr. 3 Buchst. c, Abs. 3a Nr. 2 SGB II)."""
    gemeinsame = (k for k in kinder(fall, person) if unverheiratetes_kind(fall, k, am, 18))
    return partner(fall, person, am) or [
        q for k in gemeinsame for q in eltern(fall, k) if q != person and not partner(fall, q, am)
    ]


def gemeinschaft(fall: Fall, antragsteller: str, b: Bewohner, am: int) -> dict[str, Rolle]:
    """The community of the applicant among the residents, with the role of each member."""
    im_haus = set(b.personen)
    kern = [antragsteller]
    if unverheiratetes_kind(fall, antragsteller, am):
        kern = [p for p in eltern(fall, antragsteller) if p in im_haus] or kern
    kern = list(dict.fromkeys((*kern, *(q for p in kern for q in _gefaehrten(fall, p, am) if q in im_haus))))
    rollen = dict.fromkeys(kern, Rolle.PARTNER if len(kern) > 1 else Rolle.ALLEIN)
    for kind in kinder(fall, *kern):
        if kind in im_haus and kind not in rollen and unverheiratetes_kind(fall, kind, am):
            rollen[kind] = Rolle.KIND
    return rollen
