"""Sufficient living space (§ 2 Abs. 4, § 29 Abs. 1 Satz 1 Nr. 2 AufenthG) by the rule of thumb of the administrative rules.

12 m² for everybody from six years on, 10 m² for smaller children, none for those under two (Satz 3); a shortfall of about ten
percent does no harm. Rooms that outsiders use too do not count; kitchen, bath and toilet must be usable. The rule binds
authorities; courts follow it as a guide. Whether the requirement falls away (§ 29 Abs. 2, 5) is for the rules to say.
"""

from __future__ import annotations

from msgspec import Struct

from nachzug.fall.modell import Fall
from nachzug.unterhalt.alter import alter
from nachzug.unterhalt.gemeinschaft import bewohner, name
from nachzug.unterhalt.haushalt import JA, NEIN, OFFEN
from nachzug.unterhalt.lebensunterhalt import mitziehende
from nachzug.unterhalt.lesen import tag, wahrheit, zahl
from nachzug.unterhalt.nachschlag import Nachschlag
from nachzug.unterhalt.wohnkosten import wohnung


class Wohnraum(Struct, frozen=True, kw_only=True):
    """What is needed and what is there, in m² (bounds); zeilen: one per person."""

    gebraucht: tuple[int, int]
    vorhanden: tuple[int, int]
    fest: bool | None
    zeilen: tuple[tuple[str, str], ...]
    hinweise: tuple[str, ...]
    quelle: str

    @property
    def kurz(self) -> str:
        return f"{_spanne(self.vorhanden)} m² für einen Bedarf von {_spanne(self.gebraucht)} m²"


def pruefe_wohnraum(fall: Fall, antragsteller: str, zu: str, am: int, recht_am: int) -> Wohnraum | None:
    """The home for the household after the move of all who want to come."""
    n = Nachschlag(recht_am)
    b = bewohner(fall, antragsteller, zu, frozenset(mitziehende(fall, antragsteller, zu, am)), am)
    koepfe = len(b.personen) + b.weitere
    w = wohnung(fall, b.personen, koepfe, am)
    flaeche = zahl(w.flaeche, am) if w is not None else None
    gross, klein, toleranz = (n.wert(f"wohnraum.{s}") for s in ("ab_sechs", "unter_sechs", "unterschreitung_satz"))
    if w is None or flaeche is None or gross is None or klein is None or toleranz is None:
        return None
    je_person = [(p, _bedarf(fall, p, gross.zahl // 100, klein.zahl // 100, am)) for p in b.personen]
    gebraucht = (
        sum(s[0] for _, s in je_person) + b.weitere * klein.zahl // 100,
        sum(s[1] for _, s in je_person) + b.weitere * gross.zahl // 100,
    )
    mitbenutzt = zahl(w.mitbenutzt, am)
    vorhanden = (
        max(0, flaeche.von - (mitbenutzt.bis if mitbenutzt else 0)),
        max(0, flaeche.bis - (mitbenutzt.von if mitbenutzt else 0)),
    )
    nebenraeume = wahrheit(w.nebenraeume, am, JA)
    fest = _reicht(gebraucht, vorhanden, toleranz.zahl)
    if nebenraeume != JA:
        fest = False if nebenraeume == NEIN else None if fest else fest
    hinweise = [f"Faustregel der Verwaltungsvorschrift ({gross.quelle}); strengeres Wohnungsaufsichtsrecht geht vor."]
    if fest and vorhanden[0] < gebraucht[1]:
        hinweise.append("Eine Unterschreitung um etwa zehn Prozent ist unschädlich.")
    if nebenraeume == OFFEN:
        hinweise.append("Ob Küche, Bad und WC mitbenutzt werden können, steht nicht fest.")
    zeilen = tuple((name(fall, p), f"{_spanne(s)} m²") for p, s in je_person)
    return Wohnraum(
        gebraucht=gebraucht, vorhanden=vorhanden, fest=fest, zeilen=zeilen, hinweise=tuple(hinweise), quelle=gross.quelle
    )


def _bedarf(fall: Fall, person: str, gross: int, klein: int, am: int) -> tuple[int, int]:
    jahre = alter(tag(fall.personen[person].geboren, am), am)
    je_alter = [0 if j < 2 else klein if j < 6 else gross for j in (jahre[0], jahre[-1])]
    return min(je_alter), max(je_alter)


def _reicht(gebraucht: tuple[int, int], vorhanden: tuple[int, int], toleranz: int) -> bool | None:
    anteil = 100_000 - toleranz
    if vorhanden[0] * 100_000 >= gebraucht[1] * anteil:
        return True
    return False if vorhanden[1] * 100_000 < gebraucht[0] * anteil else None


def _spanne(s: tuple[int, int]) -> str:
    if s[0] == s[1]:
        return str(s[0])
    return f"mindestens {s[0]}" if s[1] >= 99_999_999 else f"{s[0]} bis {s[1]}"
