"""Which remedy a decision opens, until when, and before whom.

Visa: no objection procedure, because missions belong to a supreme authority of the Bund (§ 68 Abs. 1 Satz 2 Nr. 1 VwGO); action before
the administrative court at the seat of the Federal Government. Remonstration was a courtesy of the Federal Foreign Office without a
basis in statute: suspended at some posts since 1 June 2023, abolished everywhere on 1 July 2025.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist, deutsch
from nachzug.verfahren.ereignisse import OBSIEGT, Ereignis
from nachzug.verfahren.frist import (
    NEUER_ANTRAG,
    WIEDEREINSETZUNG,
    WIEDEREINSETZUNG_BEGRUENDUNG,
    Fallfrist,
    Sinn,
    Vorlage,
    frist_nach,
)
from nachzug.verfahren.orte import BVERFG, BVERWG, VG_BERLIN, Stelle, Stellenart, ovg_zu, vg_zu
from nachzug.verfahren.rechnung import ab_dem

REMONSTRATION_ENDE = 20250701
REMONSTRATION_AUSGESETZT = 20230601
MONAT, ZWEI_MONATE, DREI_MONATE, ZWEI_WOCHEN = Frist(monate=1), Frist(monate=2), Frist(monate=3), Frist(tage=14)
_BEGRUENDUNG = "die Begründung ist beim Oberverwaltungsgericht einzureichen; diese Frist ist nicht verlängerbar"
_VERTRETUNG = "Vor dem Oberverwaltungsgericht und dem Bundesverwaltungsgericht müssen Anwälte vertreten (§ 67 Abs. 4 VwGO)."

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

KLAGE = Vorlage(
    "klage",
    "Klage erheben",
    MONAT,
    ("VwGO § 74 Abs. 1 Satz 2", "VwGO § 74 Abs. 2"),
    "Bekanntgabe des Bescheids",
    f"{WIEDEREINSETZUNG} {NEUER_ANTRAG}",
    ("Zur Fristwahrung genügt die Klage ohne Begründung; sie muss Kläger, Beklagte und Ziel nennen (§ 82 Abs. 1 VwGO).",),
)
KLAGE_NACH_WIDERSPRUCH = Vorlage(
    "klage",
    "Klage erheben",
    MONAT,
    ("VwGO § 74 Abs. 1 Satz 1", "VwGO § 74 Abs. 2"),
    "Zustellung des Widerspruchsbescheids",
    f"{WIEDEREINSETZUNG} {NEUER_ANTRAG}",
)
WIDERSPRUCH = Vorlage(
    "widerspruch",
    "Widerspruch einlegen",
    MONAT,
    ("VwGO § 70 Abs. 1 Satz 1", "VwGO § 70 Abs. 2"),
    "Bekanntgabe des Bescheids",
    f"{WIEDEREINSETZUNG} {NEUER_ANTRAG}",
    ("Schriftlich, elektronisch in zugelassener Form oder zur Niederschrift; eine einfache E-Mail genügt nicht.",),
)
REMONSTRATION = Vorlage(
    "remonstration",
    "Remonstration (freiwillige Überprüfung durch die Auslandsvertretung)",
    MONAT,
    (),
    "Bekanntgabe des Bescheids",
    "Die Remonstration ist kein Rechtsbehelf des Gesetzes; die Klage bleibt daneben möglich, solange ihre Frist läuft.",
    (
        "Die Remonstration hält die Klagefrist nicht sicher an; im Zweifel auch klagen. "
        "An einzelnen Vertretungen war sie seit 01.06.2023 ausgesetzt.",
    ),
    belehrung=False,
    dringend=False,
)
ZULASSUNG = Vorlage(
    "zulassung",
    "Zulassung der Berufung beantragen",
    MONAT,
    ("VwGO § 124a Abs. 4 Satz 1", "VwGO § 124a Abs. 4 Satz 2"),
    "Zustellung des vollständigen Urteils",
    f"{WIEDEREINSETZUNG} {NEUER_ANTRAG}",
    ("Der Antrag ist beim Verwaltungsgericht zu stellen.", _VERTRETUNG),
)
ZULASSUNG_GRUENDE = Vorlage(
    "zulassung-gruende",
    "Zulassungsgründe darlegen",
    ZWEI_MONATE,
    ("VwGO § 124a Abs. 4 Satz 4", "VwGO § 124a Abs. 4 Satz 5"),
    "Zustellung des vollständigen Urteils",
    WIEDEREINSETZUNG_BEGRUENDUNG,
    (f"Je Grund ist darzulegen, warum er vorliegt; {_BEGRUENDUNG}.",),
)
BERUFUNG = Vorlage(
    "berufung",
    "Zugelassene Berufung einlegen",
    MONAT,
    ("VwGO § 124a Abs. 2 Satz 1",),
    "Zustellung des vollständigen Urteils",
    f"{WIEDEREINSETZUNG} {NEUER_ANTRAG}",
    ("Die Berufung ist beim Verwaltungsgericht einzulegen.", _VERTRETUNG),
)
BERUFUNG_GRUENDE = Vorlage(
    "berufung-gruende",
    "Zugelassene Berufung begründen",
    ZWEI_MONATE,
    ("VwGO § 124a Abs. 3 Satz 1", "VwGO § 124a Abs. 3 Satz 4"),
    "Zustellung des vollständigen Urteils",
    WIEDEREINSETZUNG_BEGRUENDUNG,
    ("Bestimmter Antrag und Gründe; verlängerbar auf einen Antrag, der vor dem Ende der Frist gestellt ist (Satz 3).",),
)
BERUFUNG_NACH_ZULASSUNG = Vorlage(
    "berufung-gruende",
    "Berufung nach Zulassung begründen",
    MONAT,
    ("VwGO § 124a Abs. 6 Satz 1",),
    "Zustellung des Beschlusses über die Zulassung",
    WIEDEREINSETZUNG_BEGRUENDUNG,
    ("Eine Einlegung ist nicht nötig (§ 124a Abs. 5 Satz 5 VwGO), die Begründung aber auch dann, wenn alles schon gesagt ist.",),
)
SPRUNGREVISION = Vorlage(
    "sprungrevision",
    "Zulassung der Sprungrevision beantragen",
    MONAT,
    ("VwGO § 134 Abs. 1 Satz 2",),
    "Zustellung des vollständigen Urteils",
    "Der Antrag auf Zulassung der Berufung ist der gewöhnliche Weg.",
    (
        "Nur mit schriftlicher Zustimmung von Kläger und Beklagtem, die dem Antrag beiliegt; nicht auf Verfahrensmängel (§ 134 Abs. 4). "
        "Lehnt das Gericht ab, läuft die Frist für die Zulassung der Berufung neu (§ 134 Abs. 3 Satz 1).",
    ),
    dringend=False,
)
REVISION = Vorlage(
    "revision",
    "Zugelassene Revision einlegen",
    MONAT,
    ("VwGO § 139 Abs. 1 Satz 1",),
    "Zustellung des vollständigen Urteils",
    WIEDEREINSETZUNG,
    ("Bei dem Gericht, dessen Urteil angefochten wird; auch beim Bundesverwaltungsgericht gewahrt.", _VERTRETUNG),
)
REVISION_GRUENDE = Vorlage(
    "revision-gruende",
    "Revision begründen",
    ZWEI_MONATE,
    ("VwGO § 139 Abs. 3 Satz 1",),
    "Zustellung des vollständigen Urteils",
    WIEDEREINSETZUNG_BEGRUENDUNG,
    ("Beim Bundesverwaltungsgericht; verlängerbar auf rechtzeitigen Antrag (Satz 3).",),
)
REVISION_NACH_ZULASSUNG = Vorlage(
    "revision-gruende",
    "Revision nach Zulassung begründen",
    MONAT,
    ("VwGO § 139 Abs. 3 Satz 1",),
    "Zustellung des Beschlusses über die Zulassung der Revision",
    WIEDEREINSETZUNG_BEGRUENDUNG,
)
NICHTZULASSUNG = Vorlage(
    "nichtzulassungsbeschwerde",
    "Beschwerde gegen die Nichtzulassung der Revision",
    MONAT,
    ("VwGO § 133 Abs. 2 Satz 1",),
    "Zustellung des vollständigen Urteils",
    WIEDEREINSETZUNG,
    ("Bei dem Gericht, gegen dessen Urteil die Revision gehen soll.", _VERTRETUNG),
)
NICHTZULASSUNG_GRUENDE = Vorlage(
    "nichtzulassungsbeschwerde-gruende",
    "Nichtzulassungsbeschwerde begründen",
    ZWEI_MONATE,
    ("VwGO § 133 Abs. 3 Satz 1",),
    "Zustellung des vollständigen Urteils",
    WIEDEREINSETZUNG_BEGRUENDUNG,
    ("Bei dem Gericht, gegen dessen Urteil die Revision gehen soll; nicht verlängerbar.",),
)
BESCHWERDE = Vorlage(
    "beschwerde",
    "Beschwerde im vorläufigen Rechtsschutz einlegen",
    ZWEI_WOCHEN,
    ("VwGO § 147 Abs. 1 Satz 1", "VwGO § 147 Abs. 2"),
    "Bekanntgabe des Beschlusses",
    "Unverschuldet versäumt: Wiedereinsetzung (§ 60 VwGO); ändern sich die Umstände, ein neuer Antrag (§ 80 Abs. 7, § 123 VwGO).",
    ("Beim Verwaltungsgericht; auch beim Oberverwaltungsgericht gewahrt.", _VERTRETUNG),
)
BESCHWERDE_GRUENDE = Vorlage(
    "beschwerde-gruende",
    "Beschwerde begründen",
    MONAT,
    ("VwGO § 146 Abs. 4 Satz 1", "VwGO § 146 Abs. 4 Satz 2"),
    "Bekanntgabe des Beschlusses",
    WIEDEREINSETZUNG_BEGRUENDUNG,
    ("Beim Oberverwaltungsgericht; es prüft nur, was dargelegt ist (Satz 6).",),
)
ANHOERUNGSRUEGE = Vorlage(
    "anhoerungsruege",
    "Anhörungsrüge, falls das Gericht entscheidenden Vortrag übergangen hat",
    ZWEI_WOCHEN,
    ("VwGO § 152a Abs. 2 Satz 1",),
    "Kenntnis von der Verletzung des rechtlichen Gehörs, vorsichtig ab der Bekanntgabe",
    "Spätestens ein Jahr nach der Bekanntgabe ist die Rüge ausgeschlossen (§ 152a Abs. 2 Satz 2 VwGO).",
    belehrung=False,
    dringend=False,
)
VERFASSUNGSBESCHWERDE = Vorlage(
    "verfassungsbeschwerde",
    "Verfassungsbeschwerde mit Begründung",
    MONAT,
    ("BVerfGG § 93 Abs. 1 Satz 1",),
    "Zustellung der letzten Entscheidung",
    "Unverschuldet versäumt: Wiedereinsetzung nach § 93 Abs. 2 BVerfGG (zwei Wochen nach Wegfall des Hindernisses).",
    (
        "Erst wenn der Rechtsweg erschöpft ist; geprüft wird nur spezifisches Verfassungsrecht nach dem Stand der angegriffenen "
        "Entscheidung. Späterer Vortrag bleibt außer Betracht. Fristen des § 93 BVerfGG aus dem Gedächtnis (ungeprueft).",
    ),
    belehrung=False,
    dringend=False,
)
GERICHTSBESCHEID = Vorlage(
    "muendliche-verhandlung",
    "Gegen den Gerichtsbescheid: Zulassung der Berufung oder mündliche Verhandlung beantragen",
    MONAT,
    ("VwGO § 84 Abs. 2",),
    "Zustellung des Gerichtsbescheids",
    WIEDEREINSETZUNG,
)


def fristen_nach(e: Ereignis, alle: Sequence[Ereignis]) -> Iterator[Fallfrist]:
    """Every deadline that an event opens for the applicant."""
    if e.ausgang in OBSIEGT and e.art not in ("zulassungsbeschluss",):
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
    tag = handlung.zeit if handlung and handlung.zeit <= f.spaetestens else 0
    yield _mit(f, gewahrt=tag)


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
    behalten = WIDERSPRUCH_LAENDER.get(e.stelle.ort.land)
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
    if not e.ausgang:
        yield "Der Inhalt der Entscheidung steht nicht in der Akte; die Frist zählt, wenn sie ablehnt."


def _untaetigkeit(e: Ereignis, alle: Sequence[Ereignis]) -> Iterator[Fallfrist]:
    """§ 75 VwGO: three months after application or objection, as long as nothing was decided."""
    erledigt = ("widerspruchsbescheid",) if e.art == "widerspruch" else ("bescheid", "remonstrationsbescheid")
    if any(x.art in erledigt and x.zeit >= e.zeit for x in alle) or e.am is None:
        return
    wort = "Einlegung des Widerspruchs" if e.art == "widerspruch" else "Antrag"
    frueh = ab_dem(e.am.bis, wort, DREI_MONATE, "VwGO § 75 Satz 2")
    klage = next((x.zeit for x in alle if x.art == "klage" and x.zeit >= e.zeit), 0)
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
        gewahrt=klage,
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


DECKT: dict[str, str] = {"378": "BERUFUNG_GRUENDE", "379": "ZULASSUNG_GRUENDE"}
"""Numbers of the rules of the sources that this module implements, and where."""
