"""Titles, bans, passports and certificates that end, and the days on which an own right to stay begins."""

from __future__ import annotations

from collections.abc import Iterator

from nachzug.fall.eintraege import eintrag
from nachzug.fall.modell import Fall
from nachzug.fall.person import Person
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist, Spanne, deutsch, naechster_tag, plus, vortag
from nachzug.verfahren.bekanntgabe import tag_von
from nachzug.verfahren.ereignisse import stammberechtigte, text
from nachzug.verfahren.frist import Fallfrist, Sinn
from nachzug.verfahren.lebensdaten import schutz, titelarten
from nachzug.verfahren.rechnung import Schritt

AUSSETZUNG_VON, AUSSETZUNG_BIS = 20250724, 20270723
"""§ 104 Abs. 14 AufenthG: its first and its last day."""
_FAMILIE_28 = ("p28_1_ehegatte", "p28_1_kind", "p28_1_elternteil")
_KINDERTITEL = ("p32", "p33", "p28_1_kind", "p36a_kind", "p34")
_EHEGATTENTITEL = ("p30", "p28_1_ehegatte", "p36a_ehegatte")


def titelfristen(fall: Fall, person: str, stichtag: int) -> Iterator[Fallfrist]:
    """What ends and what begins for one applicant and those they join."""
    p = fall.personen[person]
    yield from _titelende(person, p, stichtag)
    yield from _eigenstaendig(fall, person, p, stichtag)
    yield from _verbote(person, p, stichtag)
    yield from _paesse(person, p, stichtag)
    for zu in stammberechtigte(fall, person):
        s = fall.personen[zu]
        yield from _titelende(zu, s, stichtag)
        if schutz(s, stichtag) == "subsidiaer" and AUSSETZUNG_VON <= stichtag <= AUSSETZUNG_BIS:
            yield _aussetzung(person)


def _eintrag(
    kennung: str, person: str, titel: str, sinn: Sinn, normen: tuple[str, ...], tage: Spanne, schritt: str, **mehr: object
) -> Fallfrist:
    felder: dict[str, object] = {
        "id": kennung,
        "person": person,
        "titel": titel,
        "sinn": sinn,
        "normen": normen,
        "sicher": tage.von,
        "spaetestens": tage.bis,
        "rechnung": (Schritt(schritt, normen[0] if normen else "", tage.von),),
        "rechnung_spaet": (),
        "wo": "",
        "grundlage": "",
        "danach": "",
        "dringend": False,
    }
    return Fallfrist(**(felder | mehr))  # pyright: ignore[reportArgumentType]


def _titelende(person: str, p: Person, stichtag: int) -> Iterator[Fallfrist]:
    """The title that is valid today and ends: its renewal is to be applied for before."""
    laufend: list[tuple[Spanne, str, str]] = []
    for t in p.titel or ():
        e = eintrag(t, text(p.schutz_art) or None, stichtag)
        von, bis = e.angabe("von").rahmen, e.angabe("bis").rahmen
        if von.von <= stichtag <= bis.bis and bis.bis < SPAETESTENS and bis.von > FRUEHESTENS:
            laufend.append((bis, e.angabe("art").text or "", t.grundlage))
    if not laufend:
        return
    bis, art, grundlage = max(laufend)
    schengen = art == "schengen_visum"
    yield _eintrag(
        f"titelende:{person}:{grundlage}",
        person,
        f"Verlängerung oder anderen Titel beantragen, bevor der Titel endet ({grundlage})",
        Sinn.BIS,
        ("AufenthG § 81 Abs. 4 Satz 1",),
        bis,
        f"Letzter Tag des Titels: {deutsch(bis.von)}; der Antrag muss vor seinem Ablauf eingehen. Kein Aufschub auf einen Werktag",
        wo="Ausländerbehörde",
        danach=(
            "Auch ein verspäteter Antrag ist zu stellen, und zwar sofort: Die Behörde kann die Fortgeltung zur Vermeidung einer unbilligen "
            "Härte anordnen (§ 81 Abs. 4 Satz 3 AufenthG)."
        ),
        hinweise=(
            ("Ein Schengen-Visum gilt nicht fort (§ 81 Abs. 4 Satz 2 AufenthG).",)
            if schengen
            else (
                "Bei rechtzeitigem Antrag gilt der Titel bis zur Entscheidung als fortbestehend; Fiktionsbescheinigung verlangen.",
            )
        ),
        dringend=True,
    )


def _eigenstaendig(fall: Fall, person: str, p: Person, stichtag: int) -> Iterator[Fallfrist]:
    arten = titelarten(p, stichtag)
    if arten & frozenset(_EHEGATTENTITEL):
        yield from _p31(fall, person, stichtag)
    if arten & frozenset(_KINDERTITEL):
        yield from _p34_35(person, p, stichtag)
    if arten & frozenset(_FAMILIE_28) and (seit := _besitz_seit(p, _FAMILIE_28, stichtag)):
        yield _eintrag(
            f"p28-2:{person}",
            person,
            "Niederlassungserlaubnis möglich: drei Jahre Aufenthaltserlaubnis als Angehöriger eines Deutschen",
            Sinn.AB,
            ("AufenthG § 28 Abs. 2 Satz 1",),
            _ab(seit, 3),
            f"Drei Jahre Besitz seit {deutsch(seit.von)}; der erste Tag zählt mit",
            danach="In der Regel zu erteilen, wenn Gemeinschaft, Sprache und übrige Voraussetzungen gegeben sind.",
        )


def _ab(seit: Spanne, jahre: int) -> Spanne:
    """The real day on which so many years are complete, the first day counting."""
    frist = Frist(jahre=jahre)
    return Spanne(*(naechster_tag(vortag(plus(t, frist))) for t in (seit.bis, seit.bis)))


def _besitz_seit(p: Person, arten: tuple[str, ...], stichtag: int) -> Spanne | None:
    """The first day of the unbroken chain of such titles that is running today."""
    stuecke: list[tuple[Spanne, Spanne]] = []
    for t in p.titel or ():
        e = eintrag(t, text(p.schutz_art) or None, stichtag)
        if e.angabe("art").text in arten:
            stuecke.append((e.angabe("von").rahmen, e.angabe("bis").rahmen))
    stuecke.sort(reverse=True)
    seit: Spanne | None = None
    for von, bis in stuecke:
        if von.von <= FRUEHESTENS:
            return seit
        passt = von.von <= stichtag <= bis.bis if seit is None else naechster_tag(bis.bis) >= seit.von
        if not passt:
            continue
        seit = von
    return seit


def _p31(fall: Fall, person: str, stichtag: int) -> Iterator[Fallfrist]:
    for zu in fall.verbundene(person):
        ehe = fall.bindungen.ehe(person, zu, stichtag)
        for z in (ehe.zusammenleben or ()) if ehe else ():
            von = tag_von(z.von)
            hier = z.im_bundesgebiet is None or z.im_bundesgebiet.angabe.rahmen.von == 1
            if von and hier and z.bis is None:
                yield _eintrag(
                    f"p31:{person}:{zu}",
                    person,
                    "Eigenständiges Aufenthaltsrecht: drei Jahre rechtmäßige eheliche Lebensgemeinschaft in Deutschland",
                    Sinn.AB,
                    ("AufenthG § 31 Abs. 1 Satz 1 Nr. 1",),
                    _ab(von, 3),
                    f"Drei Jahre seit {deutsch(von.von)}; der erste Tag zählt mit, Unterbrechungen beginnen neu",
                    danach="Vorher: Tod des Ehegatten (Nr. 2) und besondere Härte, vor allem Gewalt (§ 31 Abs. 2 AufenthG).",
                    hinweise=("Bei Trennung die Verlängerung beantragen, bevor der Titel endet.",),
                )


def _p34_35(person: str, p: Person, stichtag: int) -> Iterator[Fallfrist]:
    geboren = tag_von(p.geboren)
    if geboren is None:
        return
    achtzehn = _ab(geboren, 18)
    yield _eintrag(
        f"p34-2:{person}",
        person,
        "Die Aufenthaltserlaubnis wird zu einem eigenständigen Recht",
        Sinn.AM,
        ("AufenthG § 34 Abs. 2 Satz 1",),
        achtzehn,
        f"18. Geburtstag am {deutsch(achtzehn.von)}",
        danach="Sie hängt dann nicht mehr vom Titel der Eltern ab; verlängert wird sie nach § 34 Abs. 3 AufenthG.",
    )
    seit = _besitz_seit(p, _KINDERTITEL, stichtag)
    if seit is None:
        return
    sechzehn, fuenf = _ab(geboren, 16), _ab(seit, 5)
    mit_16 = fuenf.bis <= sechzehn.von
    tage = sechzehn if mit_16 else max(achtzehn, fuenf)
    yield _eintrag(
        f"p35:{person}",
        person,
        "Niederlassungserlaubnis für Kinder möglich",
        Sinn.AB,
        (f"AufenthG § 35 Abs. 1 Satz {1 if mit_16 else 2}",),
        tage,
        f"16. Geburtstag {deutsch(sechzehn.von)}, 18. Geburtstag {deutsch(achtzehn.von)}, fünf Jahre Besitz {deutsch(fuenf.von)}",
        danach=(
            "Anspruch, wenn bei Vollendung des 16. Lebensjahres fünf Jahre erreicht sind."
            if mit_16
            else "Die fünf Jahre sind mit 16 nicht erreicht: Anspruch ab Volljährigkeit mit Deutsch auf B1 und Unterhalt oder Ausbildung."
        ),
    )


def _verbote(person: str, p: Person, stichtag: int) -> Iterator[Fallfrist]:
    for i, v in enumerate(p.einreiseverbote or ()):
        bis = tag_von(v.bis)
        if bis and bis.bis >= stichtag:
            tage = Spanne(naechster_tag(bis.bis), naechster_tag(bis.bis))
            yield _eintrag(
                f"einreiseverbot:{person}:{i}",
                person,
                "Das Einreise- und Aufenthaltsverbot ist beendet",
                Sinn.AB,
                ("AufenthG § 11 Abs. 1 Satz 1", "AufenthG § 11 Abs. 4 Satz 1"),
                tage,
                f"Letzter Tag des Verbots: {deutsch(bis.bis)}",
                danach="Vorher kann das Verbot verkürzt oder aufgehoben werden, zur Wahrung schutzwürdiger Belange der Familie.",
                hinweise=("Das Visum kann schon vorher beantragt werden, damit bis zum Ende des Verbots entschieden wird.",),
            )


def _paesse(person: str, p: Person, stichtag: int) -> Iterator[Fallfrist]:
    enden = [b for x in p.paesse or () if (b := tag_von(x.gueltig_bis)) and b.bis >= stichtag]
    if enden:
        bis = max(enden)
        yield _eintrag(
            f"pass:{person}",
            person,
            "Pass läuft ab; vorher verlängern",
            Sinn.BIS,
            ("AufenthG § 5 Abs. 1 Nr. 4",),
            bis,
            f"Letzter Tag der Gültigkeit: {deutsch(bis.von)}",
            wo="Heimatbehörde",
            danach="Ohne Pass: Ausnahme nach § 3 Abs. 2 AufenthG oder Reiseausweis für Ausländer prüfen; der Antrag bleibt bestehen.",
            hinweise=("Viele Auslandsvertretungen verlangen noch sechs Monate Gültigkeit und zwei freie Seiten.",),
        )


def _aussetzung(person: str) -> Fallfrist:
    tag = naechster_tag(AUSSETZUNG_BIS)
    return _eintrag(
        f"p104-14:{person}",
        person,
        "Ende der Aussetzung des Familiennachzugs zu subsidiär Schutzberechtigten",
        Sinn.AB,
        ("AufenthG § 104 Abs. 14 Satz 1",),
        Spanne(tag, tag),
        f"Letzter Tag der Aussetzung: {deutsch(AUSSETZUNG_BIS)}",
        danach="Während der Aussetzung bleiben §§ 22 und 23 AufenthG; Härtefälle jetzt vortragen.",
        hinweise=("Ob das Gesetz bis dahin geändert wird, ist nicht bekannt.",),
    )
