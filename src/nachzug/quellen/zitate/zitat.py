"""One citation as found: what it is, where it stands, what it means canonically."""

from __future__ import annotations

from datetime import date

import msgspec

from nachzug.zitat.norm import Norm

UNGENANNT = "Gesetz nicht genannt"
"""Remark of a section whose law the text neither names nor lets one infer."""


class Zitat(msgspec.Struct, frozen=True, gc=False):
    """A citation in a text.

    art: "norm", "entscheidung" or "material" (Bundestag and Bundesrat papers); klasse: of a norm gesetz, verordnung, eu, voelkerrecht,
    verwaltungsvorschrift, staatsvertrag, vertrag or "" (not known); of a decision the kind (Urteil, Beschluss, ...) if given.
    von, bis: character offsets (half-open); text[von:bis] is the citation.
    kanonisch: canonical ids, e.g. ("AufenthG § 28 Abs. 4", "AufenthG § 36 Abs. 2") or ("BVerwG 1 C 17.23",); empty where the law is
    not named and cannot be resolved. normen: the same as values, where they have the form of one.
    name: the name under which a decision is known ("Jaguar-Vertragswerkstatt"). pinpoint: Rn., page or part of the reasons, of a decision. bemerkung: unmoeglich, a.F., aufgeloest: ..., and the like; "; " between.
    """

    art: str
    von: int
    bis: int
    kanonisch: tuple[str, ...]
    klasse: str = ""
    normen: tuple[Norm, ...] = ()
    pinpoint: str = ""
    bemerkung: str = ""
    gericht: str = ""
    datum: date | None = None
    aktenzeichen: tuple[str, ...] = ()
    fundorte: tuple[str, ...] = ()
    ecli: str = ""
    name: str = ""
