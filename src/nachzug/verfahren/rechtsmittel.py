"""Which remedy a decision opens, until when, and before whom.

Visa: no objection procedure, because missions belong to a supreme authority of the Bund (§ 68 Abs. 1 Satz 2 Nr. 1 VwGO); action before
the administrative court at the seat of the Federal Government. Remonstration was a courtesy of the Federal Foreign Office without a
basis in statute: suspended at some posts since 1 June 2023, abolished everywhere on 1 July 2025.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Spanne, deutsch
from nachzug.verfahren.ereignisse import OHNE_BESCHWER, Ereignis
from nachzug.verfahren.frist import NICHT, Fallfrist, Sinn, Vorlage, frist_nach
from nachzug.verfahren.orte import BVERFG, BVERWG, VG_BERLIN, Stelle, Stellenart, ovg_zu, vg_zu
from nachzug.verfahren.rechnung import ab_dem
from nachzug.verfahren.vorlagen import (
    ANHOERUNGSRUEGE,
    BERUFUNG,
    BERUFUNG_GRUENDE,
    BERUFUNG_NACH_ZULASSUNG,
    BESCHWERDE,
    BESCHWERDE_GRUENDE,
    DREI_MONATE,
    GERICHTSBESCHEID,
    KLAGE,
    KLAGE_NACH_WIDERSPRUCH,
    NICHTZULASSUNG,
    NICHTZULASSUNG_GRUENDE,
    REMONSTRATION,
    REVISION,
    REVISION_GRUENDE,
    REVISION_NACH_ZULASSUNG,
    SPRUNGREVISION,
    VERFASSUNGSBESCHWERDE,
    WIDERSPRUCH,
    WIEDEREINSETZUNGSANTRAG,
    ZULASSUNG,
    ZULASSUNG_GRUENDE,
)

REMONSTRATION_ENDE = 20250701
WIDERSPRUCH_LAENDER = {
    "BW": True,
    "BB": True,
    "HB": True,
    "HH": True,
    "MV": True,
    "RP": True,
    "SL": True,
    "SN": True,
    "SH": True,
    "TH": True,
    "BY": False,
    "BE": False,
    "NI": False,
    "NW": False,
}
"""Whether the Land keeps the objection against decisions of the foreigners authority (from memory, not verified; Hessen and
Sachsen-Anhalt differ by authority). The instruction in the decision prevails; where in doubt both remedies are shown."""


def fristen_nach(e: Ereignis, alle: Sequence[Ereignis]) -> Iterator[Fallfrist]:
    """Every deadline that an event opens for the applicant."""
    if e.ausgang in OHNE_BESCHWER and e.art != "zulassungsbeschluss":
        return
    match e.art:
        case "antrag":
            yield from _untaetigkeit(e, alle)
        case "bescheid" | "ausweisung" | "remonstrationsbescheid":
            yield from _gegen_bescheid(e, alle)
        case "widerspruch":
            yield from _untaetigkeit(e, alle)
        case "widerspruchsbescheid":
            yield from _eine(KLAGE_NACH_WIDERSPRUCH, e, _vg(e), alle, ("klage",))
        case "urteil" | "gerichtsbescheid":
            yield from _gegen_urteil(e, alle)
        case "beschluss":
            yield from _gegen_beschluss(e, alle)
        case "zulassungsbeschluss":
            yield from _nach_zulassung(e, alle)
        case "hindernis_weggefallen":
            yield from _eine(WIEDEREINSETZUNGSANTRAG, e, _vg(e), alle, ("wiedereinsetzung",))
        case _:
            return


_ERLEDIGT = {
    "widerspruch": ("widerspruchsbescheid",),
    "klage": ("urteil", "gerichtsbescheid"),
    "remonstration": ("remonstrationsbescheid",),
    "zulassung": ("zulassungsbeschluss",),
    "zulassung-gruende": ("zulassungsbeschluss",),
    "nichtzulassungsbeschwerde": ("zulassungsbeschluss",),
}
"""What only happens after the remedy was used: then its deadline is history."""


def _eine(v: Vorlage, e: Ereignis, wo: Stelle, alle: Sequence[Ereignis], gewahrt_von: tuple[str, ...]) -> Iterator[Fallfrist]:
    if any(x.art in _ERLEDIGT.get(v.id, ()) and x.zeit > e.zeit for x in alle):
        return
    handlung = next((x for x in alle if x.art in gewahrt_von and x.zeit >= e.bekannt.frueh > FRUEHESTENS), None)
    f = frist_nach(v, e.person, e.schluessel, e.bekannt, wo, belehrt=e.belehrt)
    if f is None:
        return
    gehandelt = (handlung.am or Spanne(handlung.zeit, handlung.zeit)) if handlung else NICHT
    unklar = (
        ()
        if e.ausgang
        else ("Wie entschieden wurde, steht nicht in der Akte; die Frist zählt, soweit die Entscheidung ungünstig ist.",)
    )
    yield _mit(f, gehandelt=gehandelt, hinweise=(*f.hinweise, *unklar))


def _mit(f: Fallfrist, **neu: object) -> Fallfrist:
    felder: dict[str, object] = {name: getattr(f, name) for name in f.__struct_fields__}
    return Fallfrist(**(felder | neu))  # pyright: ignore[reportArgumentType]


def _vg(e: Ereignis) -> Stelle:
    """The administrative court of first instance."""
    if e.stelle.art is Stellenart.AUSLANDSVERTRETUNG or (e.gegenstand == "visum" and e.stelle.art is not Stellenart.LAND):
        return VG_BERLIN
    if e.stelle.art is Stellenart.VG:
        return e.stelle
    return vg_zu(e.stelle.ort)


def _gegen_bescheid(e: Ereignis, alle: Sequence[Ereignis]) -> Iterator[Fallfrist]:
    if e.stelle.art is Stellenart.AUSLANDSVERTRETUNG or (e.gegenstand == "visum" and e.stelle.art is not Stellenart.LAND):
        yield from _gegen_visum(e, alle)
        return
    behalten = False if e.gegenstand == "duldung" else WIDERSPRUCH_LAENDER.get(e.stelle.ort.land)  # § 83 Abs. 2 AufenthG
    if behalten is not False and e.stelle.art is not Stellenart.BUND:
        yield from _eine(WIDERSPRUCH, e, e.stelle, alle, ("widerspruch",))
    if behalten is not True:
        for f in _eine(KLAGE, e, _vg(e), alle, ("klage",)):
            yield f if behalten is False else _mit(f, hinweise=(*f.hinweise, _ZWEIFEL))
    if e.gegenstand == "aufenthaltserlaubnis":
        yield _eilrechtsschutz(e)


_ZWEIFEL = "Ob erst Widerspruch einzulegen ist, sagt das Recht des Landes und die Belehrung; im Zweifel beides erheben."


def _eilrechtsschutz(e: Ereignis) -> Fallfrist:
    tag = e.bekannt.frueh
    return Fallfrist(
        id=f"eilantrag:{e.person}:{e.schluessel}",
        person=e.person,
        titel="Eilantrag auf aufschiebende Wirkung möglich",
        sinn=Sinn.AB,
        normen=("VwGO § 80 Abs. 5 Satz 1", "AufenthG § 84 Abs. 1 Satz 1 Nr. 1"),
        sicher=tag,
        spaetestens=SPAETESTENS,
        rechnung=(),
        rechnung_spaet=(),
        wo=_vg(e).name,
        grundlage="",
        danach="Der Antrag ist an keine Frist gebunden, setzt aber einen noch möglichen Widerspruch oder eine Klage voraus.",
        hinweise=(
            "Widerspruch und Klage gegen die Ablehnung des Titels schieben nicht auf. War vorher der Aufenthalt erlaubt oder galt der "
            "Titel fort, ist der Antrag nach § 80 Abs. 5 richtig, sonst § 123 VwGO; das Gericht legt den Antrag danach aus.",
        ),
        fundstellen=("OVG Saarland 2 B 377/09",),
        dringend=False,
    )


def _gegen_visum(e: Ereignis, alle: Sequence[Ereignis]) -> Iterator[Fallfrist]:
    for f in _eine(KLAGE, e, VG_BERLIN, alle, ("klage",)):
        normen = (*f.normen, "VwGO § 68 Abs. 1 Satz 2 Nr. 1", "VwGO § 52 Nr. 2")
        yield _mit(f, normen=normen, hinweise=(*f.hinweise, *_visumhinweise(e)))
    if e.art == "bescheid" and FRUEHESTENS < e.zeit < REMONSTRATION_ENDE:
        yield from _eine(REMONSTRATION, e, e.stelle, alle, ("remonstration",))


def _visumhinweise(e: Ereignis) -> Iterator[str]:
    if e.belehrt is None:
        yield (
            "Ein Visum darf ohne Begründung und ohne Belehrung abgelehnt werden (§ 77 Abs. 2 AufenthG); fehlte die Belehrung, läuft die "
            "Jahresfrist des § 58 Abs. 2 VwGO."
        )
    if e.zeit >= REMONSTRATION_ENDE:
        yield f"Eine Remonstration gibt es seit {deutsch(REMONSTRATION_ENDE)} nicht mehr; sie wahrt nichts."


def _untaetigkeit(e: Ereignis, alle: Sequence[Ereignis]) -> Iterator[Fallfrist]:
    """§ 75 VwGO: three months after application or objection, as long as nothing was decided."""
    erledigt = ("widerspruchsbescheid",) if e.art == "widerspruch" else ("bescheid", "remonstrationsbescheid")
    if any(x.art in erledigt and x.zeit >= e.zeit for x in alle) or e.am is None:
        return
    wort = "Einlegung des Widerspruchs" if e.art == "widerspruch" else "Antrag"
    frueh = ab_dem(e.am.bis, wort, DREI_MONATE, "VwGO § 75 Satz 2")
    klage = next((x.zeit for x in alle if x.art == "klage" and x.zeit >= e.zeit), FRUEHESTENS)
    yield Fallfrist(
        id=f"untaetigkeitsklage:{e.person}:{e.schluessel}",
        person=e.person,
        titel="Untätigkeitsklage möglich",
        sinn=Sinn.AB,
        normen=("VwGO § 75 Satz 1", "VwGO § 75 Satz 2"),
        sicher=frueh.ende,
        spaetestens=SPAETESTENS,
        rechnung=frueh.schritte,
        rechnung_spaet=(),
        wo=_vg(e).name,
        grundlage="Wartezeit des Prozessrechts, für Auslandsvertretungen ebenso",
        danach="Es gibt keine Frist, bis zu der geklagt sein muss; wird inzwischen abgelehnt, läuft die Klagefrist gegen den Bescheid.",
        hinweise=(
            "Früher nur, wenn besondere Umstände es gebieten, etwa ein Geburtstag, mit dem der Anspruch endet.",
            "Ein zureichender Grund für die Verzögerung führt nur zur Aussetzung mit Frist (§ 75 Satz 3 VwGO); allgemeine Überlastung "
            "ist keiner (ungeprueft). Formlose Anträge setzen die Zeit in Lauf: Kein Gesetz verlangt, dass nur persönlich beantragt wird.",
        ),
        fundstellen=("VG Berlin 4 K 135.16 V (ungeprueft)",),
        gehandelt=Spanne(klage, klage),
        dringend=False,
    )


def _gegen_urteil(e: Ereignis, alle: Sequence[Ereignis]) -> Iterator[Fallfrist]:
    ovg = ovg_zu(e.stelle.ort)
    if e.stelle.art is Stellenart.BVERWG:
        yield from _verfassungsbeschwerde(e, alle)
        return
    if e.stelle.art is Stellenart.OVG:
        yield from _gegen_berufungsurteil(e, alle)
        return
    if e.art == "gerichtsbescheid":
        yield from _eine(GERICHTSBESCHEID, e, e.stelle, alle, ("zulassungsantrag",))
    if e.zugelassen is not False:
        for v, wo in ((BERUFUNG, e.stelle), (BERUFUNG_GRUENDE, ovg)):
            for f in _eine(v, e, wo, alle, ("berufung",)):
                yield f if e.zugelassen else _mit(f, titel=f"Falls zugelassen: {f.titel}", dringend=False)
    if e.zugelassen is not True:
        yield from _eine(ZULASSUNG, e, e.stelle, alle, ("zulassungsantrag",))
        yield from _eine(ZULASSUNG_GRUENDE, e, ovg, alle, ())
        yield from _eine(SPRUNGREVISION, e, e.stelle, alle, ("sprungrevision",))


def _gegen_berufungsurteil(e: Ereignis, alle: Sequence[Ereignis]) -> Iterator[Fallfrist]:
    if e.zugelassen is not False:
        for v, wo in ((REVISION, e.stelle), (REVISION_GRUENDE, BVERWG)):
            for f in _eine(v, e, wo, alle, ("revision",)):
                yield f if e.zugelassen else _mit(f, titel=f"Falls zugelassen: {f.titel}", dringend=False)
    if e.zugelassen is not True:
        yield from _eine(NICHTZULASSUNG, e, e.stelle, alle, ("nichtzulassungsbeschwerde",))
        yield from _eine(NICHTZULASSUNG_GRUENDE, e, e.stelle, alle, ())


def _gegen_beschluss(e: Ereignis, alle: Sequence[Ereignis]) -> Iterator[Fallfrist]:
    if e.stelle.art is Stellenart.VG:
        yield from _eine(BESCHWERDE, e, e.stelle, alle, ("beschwerde",))
        yield from _eine(BESCHWERDE_GRUENDE, e, ovg_zu(e.stelle.ort), alle, ())
    elif e.stelle.art in (Stellenart.OVG, Stellenart.BVERWG):
        yield from _eine(ANHOERUNGSRUEGE, e, e.stelle, alle, ())
        yield from _verfassungsbeschwerde(e, alle)


def _verfassungsbeschwerde(e: Ereignis, alle: Sequence[Ereignis]) -> Iterator[Fallfrist]:
    yield from _eine(VERFASSUNGSBESCHWERDE, e, BVERFG, alle, ())


def _nach_zulassung(e: Ereignis, alle: Sequence[Ereignis]) -> Iterator[Fallfrist]:
    if e.stelle.art is Stellenart.BVERWG:
        yield from _eine(REVISION_NACH_ZULASSUNG, e, BVERWG, alle, ())
    else:
        yield from _eine(BERUFUNG_NACH_ZULASSUNG, e, e.stelle, alle, ())
