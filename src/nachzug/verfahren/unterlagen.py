"""Which documents a family member needs, by way, relation and country, ticked off against what the file holds."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec

from nachzug.fall.modell import Fall
from nachzug.fall.person import Person
from nachzug.fall.quelltext import lies
from nachzug.fall.verhaeltnisse import Unterlage
from nachzug.logik.zeit import SPAETESTENS, Frist, Spanne, deutsch, fristende, plus
from nachzug.verfahren.bekanntgabe import tag_von
from nachzug.verfahren.ereignisse import ja_nein, stammberechtigte, text
from nachzug.verfahren.frist import Fallfrist, Sinn
from nachzug.verfahren.lebensdaten import ist_deutscher, schutz
from nachzug.verfahren.rechnung import Schritt

DATEI = Path(__file__).parent / "daten" / "unterlagen.yaml"


class Vorgabe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A document that may be needed; the fields are explained in the data file."""

    id: str
    titel: str
    wer: str
    fuer: list[str]
    ort: str
    pflicht: str
    quelle: str
    stand: str
    norm: str = ""
    schutz: str = ""
    deutsch: str = ""
    staaten: list[str] = []
    ab_alter: int = 0
    bis_alter: int = 200
    hoechstalter_monate: int = 0
    mindestens_gueltig_monate: int = 0
    tatsachen: list[str] = []


class Haken(StrEnum):
    """Where a document stands. veraltet: too old by practice or no longer valid; bald: will be so before the usual appointment."""

    EINGEREICHT = "eingereicht"
    VORHANDEN = "vorhanden"
    VERALTET = "veraltet"
    FEHLT = "fehlt"


class Posten(msgspec.Struct, frozen=True):
    """One line of the list. person: whose document it is; alter_bis: the last day on which it is not too old (0: no limit)."""

    vorgabe: Vorgabe
    person: str
    haken: Haken
    alter_bis: int = 0
    notiz: str = ""


@cache
def vorgaben() -> tuple[Vorgabe, ...]:
    return tuple(msgspec.convert(lies(DATEI.read_text("utf-8")), list[Vorgabe], strict=False))


def beziehung(fall: Fall, person: str, zu: str, stichtag: int) -> str:
    """ehegatte, kind, eltern or sonstige: what the applicant is to the person joined."""
    b = fall.bindungen
    if b.ehe(person, zu, stichtag):
        return "ehegatte"
    if b.kindschaft(person, zu):
        return "kind"
    kind = fall.personen[zu]
    if b.kindschaft(zu, person):
        geboren = tag_von(kind.geboren)
        volljaehrig = geboren is not None and stichtag >= plus(geboren.bis, Frist(jahre=18))
        return "sonstige" if volljaehrig and not schutz(kind, stichtag) else "eltern"
    return "sonstige"


def unterlagen(fall: Fall, person: str, zu: str, stichtag: int | None = None) -> tuple[Posten, ...]:
    """The list for one applicant who joins one person."""
    tag = stichtag or fall.stichtag_tag
    return tuple(_posten(fall, v, person, zu, tag) for v in vorgaben() if _passt(fall, v, person, zu, tag))


def _passt(fall: Fall, v: Vorgabe, person: str, zu: str, tag: int) -> bool:
    p, s = fall.personen[person], fall.personen[zu]
    ort = "ausland" if im_ausland(fall, person) else "inland"
    staat = text(p.aufenthaltsstaat).strip().lower()
    return (
        bool({"alle", beziehung(fall, person, zu, tag)} & set(v.fuer))
        and v.ort in ("beide", ort)
        and _wie(v.schutz, bool(schutz(s, tag)))
        and _wie(v.deutsch, ist_deutscher(s))
        and (not v.staaten or staat in {x.lower() for x in v.staaten} or bool(_herkunft(p) & {x.lower() for x in v.staaten}))
        and _alter_passt(v, p, tag)
    )


def _wie(vorgabe: str, ist: bool) -> bool:
    return vorgabe == "" or (vorgabe == "ja") == ist


def _herkunft(p: Person) -> set[str]:
    return {text(p.herkunftsstaat).strip().lower()} - {""}


def im_ausland(fall: Fall, person: str) -> bool:
    """Whether the applicant is abroad: where the last application was filed, else where the person lives."""
    antraege = fall.antraege_von.get(person, ())
    if orte := [text(a.ort) for a in antraege if a.ort]:
        return orte[-1] == "ausland"
    p = fall.personen[person]
    return ja_nein(p.im_bundesgebiet) is not True and text(p.aufenthaltsstaat).lower() != "deutschland"


def _alter_passt(v: Vorgabe, p: Person, tag: int) -> bool:
    """Unknown age: the document is listed, because leaving it out could mislead."""
    geboren = tag_von(p.geboren)
    if geboren is None:
        return True
    aelter = tag >= plus(geboren.von, Frist(jahre=v.ab_alter))
    return aelter and tag < plus(geboren.bis, Frist(jahre=v.bis_alter + 1))


def _posten(fall: Fall, v: Vorgabe, person: str, zu: str, tag: int) -> Posten:
    wessen = person if v.wer == "antragsteller" else zu
    p = fall.personen[wessen]
    treffer = [u for u in p.unterlagen or () if u.art.strip().lower() in (v.id, v.titel.lower())]
    treffer = [u for u in treffer if ja_nein(u.vorhanden) is not False]
    if not treffer:
        return _aus_der_akte(v, wessen, p, tag)
    return max((_gehakt(v, wessen, u, tag) for u in treffer), key=lambda x: _GUT[x.haken])


_GUT = {Haken.FEHLT: 0, Haken.VERALTET: 1, Haken.VORHANDEN: 2, Haken.EINGEREICHT: 3}


def _gehakt(v: Vorgabe, wessen: str, u: Unterlage, tag: int) -> Posten:
    alter_bis = _alter_bis(v, tag_von(u.ausgestellt), tag_von(u.gueltig_bis))
    eingereicht = tag_von(u.eingereicht)
    if eingereicht and (not alter_bis or eingereicht.bis <= alter_bis):
        return Posten(v, wessen, Haken.EINGEREICHT, 0, f"eingereicht am {deutsch(eingereicht.von)}")
    if alter_bis and tag > alter_bis:
        return Posten(
            v, wessen, Haken.VERALTET, alter_bis, f"nach dieser Praxis verwendbar bis {deutsch(alter_bis)}; neu beschaffen"
        )
    return Posten(v, wessen, Haken.VORHANDEN, alter_bis, f"verwendbar bis {deutsch(alter_bis)}" if alter_bis else "")


def _alter_bis(v: Vorgabe, ausgestellt: Spanne | None, gueltig: Spanne | None) -> int:
    grenzen: list[int] = []
    if v.hoechstalter_monate and ausgestellt:
        grenzen.append(fristende(ausgestellt.von, Frist(monate=v.hoechstalter_monate)))
    if gueltig and gueltig.von < SPAETESTENS:
        grenzen.append(_vor(gueltig.von, v.mindestens_gueltig_monate))
    return min(grenzen, default=0)


def _vor(tag: int, monate: int) -> int:
    """The day so many months before (at month ends the last day that exists)."""
    if not monate:
        return tag
    gesamt = (tag // 10_000) * 12 + tag // 100 % 100 - 1 - monate
    return fristende(gesamt // 12 * 10_000 + (gesamt % 12 + 1) * 100 + tag % 100, Frist())


def _aus_der_akte(v: Vorgabe, wessen: str, p: Person, tag: int) -> Posten:
    """Passports, certificates and titles that the file holds elsewhere count as there."""
    if v.id == "pass" and (enden := [b for x in p.paesse or () if (b := tag_von(x.gueltig_bis))]):
        bis = _alter_bis(v, None, max(enden))
        return Posten(v, wessen, Haken.VORHANDEN if tag <= bis else Haken.VERALTET, bis, f"verwendbar bis {deutsch(bis)}")
    if v.id == "sprachzertifikat_a1" and (tage := [d for x in p.sprachnachweise or () if (d := tag_von(x.datum))]):
        bis = _alter_bis(v, max(tage), None)
        return Posten(v, wessen, Haken.VORHANDEN if tag <= bis else Haken.VERALTET, bis, f"verwendbar bis {deutsch(bis)}")
    return Posten(v, wessen, Haken.FEHLT)


def unterlagenfristen(fall: Fall, person: str, stichtag: int) -> Iterator[Fallfrist]:
    """Documents that are there and will be too old: use them before."""
    for zu in stammberechtigte(fall, person):
        for x in unterlagen(fall, person, zu, stichtag):
            if x.alter_bis >= stichtag and x.haken is Haken.VORHANDEN and x.vorgabe.hoechstalter_monate:
                yield _veraltet(x)


def _veraltet(x: Posten) -> Fallfrist:
    return Fallfrist(
        id=f"unterlage:{x.person}:{x.vorgabe.id}",
        person=x.person,
        titel=f"Unterlage verwenden, bevor sie als zu alt gilt: {x.vorgabe.titel}",
        sinn=Sinn.BIS,
        normen=(),
        sicher=x.alter_bis,
        spaetestens=SPAETESTENS,
        rechnung=(
            Schritt(
                f"Höchstens {x.vorgabe.hoechstalter_monate} Monate alt: bis {deutsch(x.alter_bis)}", x.vorgabe.norm, x.alter_bis
            ),
        ),
        rechnung_spaet=(),
        wo="Auslandsvertretung oder Ausländerbehörde",
        grundlage=f"Praxis, kein Gesetz: {x.vorgabe.quelle} (Stand {x.vorgabe.stand})",
        danach="Die Stelle entscheidet im Einzelfall; sonst die Unterlage neu beschaffen.",
        dringend=False,
    )
