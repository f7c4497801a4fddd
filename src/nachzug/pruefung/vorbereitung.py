"""Brings the rules of all dates to the law of one day, once per day and choice of readings."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from nachzug.logik.befund import Wegbefund
from nachzug.logik.plan import Plan, plan_des_weges
from nachzug.logik.regel import Rechtslage, Weg
from nachzug.recht.verzeichnis import alle_wege


class Vorbereitet(NamedTuple):
    """A Weg at one state of the law: whether it is in force, and its leaves."""

    weg: Weg
    in_kraft: bool
    plan: Plan
    gemerkt: dict[tuple[tuple[int, ...], bool], Wegbefund]
    """Results by pattern of leaves: they hold nothing of a case, so that cases may share them."""


@lru_cache(maxsize=512)
def vorbereitet(rechtsstand: int, lesarten: tuple[tuple[str, str], ...] = ()) -> tuple[Vorbereitet, ...]:
    """All Wege at the law of a day."""
    rechtslage = Rechtslage(rechtsstand, dict(lesarten))
    gestellt = (rechtslage.weg(weg) for weg in alle_wege())
    return tuple(Vorbereitet(weg, weg.gilt[0] <= rechtsstand < weg.gilt[1], plan_des_weges(weg), {}) for weg in gestellt)
