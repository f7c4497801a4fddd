"""A deadline or date of a case: the safe day, the last day that can be argued, and the calculation of both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from enum import StrEnum

from msgspec import Struct

from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist, Spanne, datum_aus, tag_aus
from nachzug.verfahren.bekanntgabe import Bekanntgabe
from nachzug.verfahren.orte import Stelle
from nachzug.verfahren.rechnung import Rechnung, Schritt, fristende_am, grundlage

NICHT = Spanne(FRUEHESTENS, FRUEHESTENS)
"""No act is known."""


class Sinn(StrEnum):
    """bis: something must have happened by the end of the day; ab: possible from that day on; am: something changes on that day."""

    BIS = "bis"
    AB = "ab"
    AM = "am"


class Stand(StrEnum):
    """Where a deadline stands on the day of the question. fraglich: the safe day is past, the last day that can be argued is not; also
    where somebody acted between the two."""

    KOMMT = "kommt"
    LAEUFT = "laeuft"
    HEUTE = "heute"
    FRAGLICH = "fraglich"
    VORBEI = "vorbei"
    GEWAHRT = "gewahrt"
    MOEGLICH = "moeglich"


class Fallfrist(Struct, frozen=True):
    """One entry of the deadline book.

    sicher: the day that no reading of the facts or the law makes too late. spaetestens: the last day that can be argued; SPAETESTENS
    where nothing bounds it yet. dringend: what is lost without it is hard to get back. danach: what remains possible when it is
    over; never empty, because no entry may tell a family that all is lost. gehandelt: the days between which the
    act lies that was to be done in time; empty where the file knows of none.
    """

    id: str
    person: str
    titel: str
    sinn: Sinn
    normen: tuple[str, ...]
    sicher: int
    spaetestens: int
    rechnung: tuple[Schritt, ...]
    rechnung_spaet: tuple[Schritt, ...]
    wo: str
    grundlage: str
    danach: str
    hinweise: tuple[str, ...] = ()
    fundstellen: tuple[str, ...] = ()
    gehandelt: Spanne = NICHT
    dringend: bool = True

    def stand(self, heute: int) -> Stand:
        if self.gehandelt != NICHT:
            return self._nach(self.gehandelt)
        if self.sinn is not Sinn.BIS:
            return Stand.MOEGLICH if heute >= self.sicher else Stand.KOMMT
        if heute == self.sicher:
            return Stand.HEUTE
        if heute < self.sicher:
            return Stand.LAEUFT
        return Stand.FRAGLICH if heute <= self.spaetestens else Stand.VORBEI

    @property
    def vorfrist(self) -> int:
        """A week before an urgent end, on a working day of the week: when a file is put before a lawyer (0: none)."""
        if self.sinn is not Sinn.BIS or not self.dringend:
            return 0
        tag = datum_aus(self.sicher) - timedelta(days=7)
        return tag_aus(tag - timedelta(days=max(0, tag.weekday() - 4)))

    def _nach(self, handlung: Spanne) -> Stand:
        """Kept only if the act certainly was in time; over only if it certainly was not. What came before a waiting period ended
        stays doubtful: it becomes admissible when the period is over."""
        if self.sinn is not Sinn.BIS:
            return Stand.GEWAHRT if handlung.von >= self.sicher else Stand.FRAGLICH
        if handlung.bis <= self.sicher:
            return Stand.GEWAHRT
        return Stand.VORBEI if handlung.von > self.spaetestens else Stand.FRAGLICH


class Vorlage(Struct, frozen=True):
    """A kind of deadline that a decision sets running. belehrung: whether § 58 Abs. 2 VwGO applies to it."""

    id: str
    titel: str
    frist: Frist
    normen: tuple[str, ...]
    ereignis: str
    danach: str
    hinweise: tuple[str, ...] = ()
    belehrung: bool = True
    dringend: bool = True


JAHR = Frist(jahre=1)
NEUER_ANTRAG = "Ein neuer Antrag bleibt jederzeit möglich; maßgeblich sind dann die Umstände bei dem neuen Antrag."
WIEDEREINSETZUNG = (
    "Unverschuldet versäumt: Wiedereinsetzung (§ 60 VwGO), zu beantragen zwei Wochen nach Wegfall des Hindernisses, die Handlung ist "
    "nachzuholen; spätestens ein Jahr nach dem Ende der Frist."
)
WIEDEREINSETZUNG_BEGRUENDUNG = (
    "Unverschuldet versäumt: Wiedereinsetzung (§ 60 Abs. 2 Satz 1 VwGO), bei Begründungsfristen binnen eines Monats nach Wegfall des "
    "Hindernisses; spätestens ein Jahr nach dem Ende der Frist."
)


def frist_nach(
    v: Vorlage, person: str, schluessel: str, b: Bekanntgabe, wo: Stelle, *, belehrt: bool | None, gehandelt: Spanne = NICHT
) -> Fallfrist | None:
    """The deadline that a notified decision sets running before an addressee; None where no day of notification can be named.

    Without proof of a correct instruction the safe day is that of the short period, the last arguable one that of the year.
    """
    if not b.bekannt:
        return None
    g = grundlage(wo.art)
    jahr = v.belehrung and belehrt is not True
    kurz = fristende_am(b.frueh, v.ereignis, v.frist, g, wo.ort, vorsichtig=True)
    frueh = kurz
    if v.belehrung and belehrt is False:
        frueh = _jahresfrist(b.frueh, v, wo, vorsichtig=True)
    spaet = _spaeteste(b, v, wo, jahr=jahr)
    gezeigt = frueh.schritte if spaet and spaet.ende == frueh.ende else ()
    return Fallfrist(
        id=f"{v.id}:{person}:{schluessel}",
        person=person,
        titel=v.titel,
        sinn=Sinn.BIS,
        normen=(*v.normen, *(("VwGO § 58 Abs. 2 Satz 1",) if jahr else ())),
        sicher=frueh.ende,
        spaetestens=max(spaet.ende, frueh.ende) if spaet else SPAETESTENS,
        rechnung=(*b.schritte_frueh, *frueh.schritte),
        rechnung_spaet=() if gezeigt or spaet is None else (*b.schritte_spaet, *spaet.schritte),
        wo=wo.name,
        grundlage=g.name,
        danach=v.danach,
        hinweise=(*_belehrungshinweis(v, belehrt), *b.hinweise, *v.hinweise),
        gehandelt=gehandelt,
        dringend=v.dringend,
    )


def _spaeteste(b: Bekanntgabe, v: Vorlage, wo: Stelle, *, jahr: bool) -> Rechnung | None:
    if b.spaet >= SPAETESTENS:
        return None
    if jahr:
        return _jahresfrist(b.spaet, v, wo, vorsichtig=False)
    return fristende_am(b.spaet, v.ereignis, v.frist, grundlage(wo.art), wo.ort, vorsichtig=False)


def _jahresfrist(ereignis: int, v: Vorlage, wo: Stelle, *, vorsichtig: bool) -> Rechnung:
    r = fristende_am(ereignis, v.ereignis, JAHR, grundlage(wo.art), wo.ort, vorsichtig=vorsichtig)
    grund = Schritt("Ohne oder mit unrichtiger Belehrung läuft statt der kurzen Frist ein Jahr", "VwGO § 58 Abs. 2 Satz 1", 0)
    return Rechnung(r.ende, (grund, *r.schritte))


def _belehrungshinweis(v: Vorlage, belehrt: bool | None) -> tuple[str, ...]:
    if not v.belehrung or belehrt is True:
        return ()
    if belehrt is False:
        return ("Belehrung fehlt oder ist unrichtig: Es gilt die Jahresfrist. Wer früher handelt, verliert nichts.",)
    return (
        "Ob eine richtige Rechtsbehelfsbelehrung beilag, steht nicht fest: Sicher ist nur die kurze Frist; fehlte sie, gilt ein Jahr.",
    )


def datumsfrist(
    kennung: str,
    person: str,
    titel: str,
    normen: Sequence[str],
    rechne: Callable[[int], Rechnung],
    frueh: int,
    spaet: int,
    rechne_spaet: Callable[[int], Rechnung] | None = None,
    **mehr: object,
) -> Fallfrist | None:
    """An entry whose day follows from one day of life (a birth, a recognition) that is known between two bounds.

    rechne_spaet: the calculation of the last arguable day, where it differs from the cautious one.
    """
    if frueh <= FRUEHESTENS:
        return None
    sicher = rechne(frueh)
    spaeter = (rechne_spaet or rechne)(spaet) if spaet < SPAETESTENS else None
    felder: dict[str, object] = {
        "id": kennung,
        "person": person,
        "titel": titel,
        "sinn": Sinn.BIS,
        "normen": tuple(normen),
        "sicher": sicher.ende,
        "spaetestens": spaeter.ende if spaeter else SPAETESTENS,
        "rechnung": sicher.schritte,
        "rechnung_spaet": spaeter.schritte if spaeter and spaeter.ende != sicher.ende else (),
        "wo": "",
        "grundlage": "",
        "danach": NEUER_ANTRAG,
    }
    return Fallfrist(**(felder | mehr))  # pyright: ignore[reportArgumentType]
