"""Days of life on which a right begins or ends: ages, the three months after recognition, parents of a child that comes of age.

The Anzeige of § 29 Abs. 2 Satz 3 AufenthG keeps the three months, but is no application and saves no age limit (BVerwG 1 C 9.23).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nachzug.fall.eintraege import eintrag
from nachzug.fall.modell import Antrag, Fall
from nachzug.fall.person import Person
from nachzug.fall.staaten import ist_deutsch
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist, Spanne, deutsch, plus, vortag
from nachzug.verfahren.bekanntgabe import tag_von
from nachzug.verfahren.ereignisse import behoerdenort, stammberechtigte, text
from nachzug.verfahren.frist import NICHT, Fallfrist, datumsfrist
from nachzug.verfahren.orte import Stellenart
from nachzug.verfahren.rechnung import Rechnung, fristende_am, grundlage, vor_geburtstag

DREI_MONATE = Frist(monate=3)
P29_2_OHNE_SUBSIDIAER_AB = 20180801
"""From then on § 36a Abs. 5 AufenthG: no three months for relatives of people with subsidiary protection."""
P104_11_BEGINN = 20150801
OHNE_ALTERSGRENZE_16 = frozenset(
    (
        *("p23_4", "p25_1", "p25_2_fluechtling", "p25_2_subsidiaer", "p26_3", "p18c_3", "p18g_blaue_karte", "ict_karte"),
        *("mobiler_ict", "p18a", "p18b", "p18d", "p18f", "p21"),
    )
)
"""Titles of the parent with which § 32 Abs. 2 Satz 1 AufenthG does not apply (Satz 2), or § 36a instead."""


SCHON_NACHGEZOGEN = frozenset(
    (
        *("p28_1_ehegatte", "p28_1_kind", "p28_1_elternteil", "p28_2", "p30", "p31", "p31_3", "p32", "p33", "p34", "p35"),
        *("p36_1", "p36_2", "p36_3", "p36a_ehegatte", "p36a_kind", "p36a_eltern", "p9", "p9a", "visum_national"),
    )
)
"""Titles with which the question of joining the family is settled: issued for it, or independent of it."""


def lebensfristen(fall: Fall, person: str, stichtag: int) -> Iterator[Fallfrist]:
    """Every date of life of one applicant that can open or close a way; nothing for who has already come: renewals know no age."""
    if titel_seit(fall.personen[person], stichtag) & SCHON_NACHGEZOGEN:
        return
    for zu in stammberechtigte(fall, person):
        b = fall.bindungen
        if b.kindschaft(person, zu):
            yield from _als_kind(fall, person, zu, stichtag)
        if b.kindschaft(zu, person):
            yield from _als_elternteil(fall, person, zu, stichtag)
        if b.kindschaft(person, zu) or b.ehe(person, zu, stichtag):
            yield from _drei_monate(fall, person, zu, stichtag)


def titelarten(p: Person, am: int) -> frozenset[str]:
    """The kinds of title a person may hold on a day."""
    arten: set[str] = set()
    for t in p.titel or ():
        e = eintrag(t, text(p.schutz_art) or None, am)
        von, bis = e.angabe("von").rahmen, e.angabe("bis").rahmen
        if von.von <= am <= bis.bis and (art := e.angabe("art").text):
            arten.add(art)
    return frozenset(arten)


def titel_seit(p: Person, am: int) -> frozenset[str]:
    """The kinds of title a person has held at any time until a day."""
    eintraege = [eintrag(t, text(p.schutz_art) or None, am) for t in p.titel or ()]
    return frozenset(e.angabe("art").text or "" for e in eintraege if e.angabe("von").rahmen.von <= am)


def ist_deutscher(p: Person) -> bool:
    return any(map(ist_deutsch, p.staatsangehoerigkeiten or ())) or (p.deutsch is not None and p.deutsch.angabe.rahmen.von == 1)


def schutz(p: Person, am: int) -> str:
    """asyl, fluechtling, subsidiaer or "": from the protection that the file names, else from the titles."""
    if (art := text(p.schutz_art)) in ("asyl", "fluechtling", "subsidiaer"):
        return art
    arten = titelarten(p, am)
    for titel, art in (("p25_1", "asyl"), ("p25_2_fluechtling", "fluechtling"), ("p25_2_subsidiaer", "subsidiaer")):
        if titel in arten:
            return art
    return ""


def antrag_gestellt(fall: Fall, person: str, zu: str) -> Spanne | None:
    """The first real application (not a mere Anzeige) concerning this person."""
    tage = [t for a in _antraege(fall, person, zu) if (t := tag_von(a.gestellt))]
    return min(tage, default=None)


def _laengst_erwachsen(geboren: Spanne, stichtag: int) -> bool:
    """Of age for three years: an age limit that long past is history and no entry of a book."""
    return stichtag >= plus(geboren.bis, Frist(jahre=21))


def _antraege(fall: Fall, person: str, zu: str) -> list[Antrag]:
    return [a for a in fall.antraege_von.get(person, ()) if a.zu in (None, zu)]


# Ages


def _als_kind(fall: Fall, person: str, zu: str, stichtag: int) -> Iterator[Fallfrist]:
    kind, elternteil = fall.personen[person], fall.personen[zu]
    geboren = tag_von(kind.geboren)
    if geboren is None:
        return
    gestellt = antrag_gestellt(fall, person, zu)
    if _laengst_erwachsen(geboren, stichtag) and not (gestellt and gestellt.von < plus(geboren.bis, Frist(jahre=18))):
        yield from _kind_des_fluechtlings(fall, person, zu, geboren, gestellt, stichtag)
        return
    ohne_16 = ist_deutscher(elternteil) or titelarten(elternteil, stichtag) & OHNE_ALTERSGRENZE_16 or schutz(elternteil, stichtag)
    if not ohne_16:
        yield from _alter(person, geboren, 16, gestellt, _sechzehn())
    yield from _alter(person, geboren, 18, gestellt, _achtzehn(elternteil, stichtag))
    yield from _kind_des_fluechtlings(fall, person, zu, geboren, gestellt, stichtag)


def _alter(person: str, geboren: Spanne, jahre: int, gestellt: Spanne | None, mehr: dict[str, Any]) -> Iterator[Fallfrist]:
    f = datumsfrist(
        f"alter-{jahre}:{person}",
        person,
        f"Antrag vor dem {jahre}. Geburtstag stellen",
        mehr.pop("normen"),
        lambda tag: vor_geburtstag(tag, jahre),
        geboren.von,
        geboren.bis,
        wo="Auslandsvertretung oder Ausländerbehörde, auch formlos",
        grundlage="Altersgrenze des Aufenthaltsgesetzes; keine Frist zu einer Erklärung, kein Aufschub auf einen Werktag",
        gehandelt=gestellt or NICHT,
        **mehr,
    )
    if f:
        yield f


def _sechzehn() -> dict[str, Any]:
    return {
        "normen": ("AufenthG § 32 Abs. 2 Satz 1",),
        "danach": (
            "Auch danach bleibt der Anspruch des minderjährigen Kindes: wenn es mit den Eltern umzieht, Deutsch auf der Stufe C1 kann oder "
            "sich voraussichtlich einfügt; sonst besondere Härte (§ 32 Abs. 4 AufenthG)."
        ),
        "hinweise": (
            "Maßgeblich ist das Alter bei der Antragstellung. Ein formloser Antrag mit Name, Geburtsdatum, Pass und Titel des Elternteils "
            "genügt; Eingang nachweisen. Nur wichtig, wenn das Kind nicht zusammen mit den Eltern umzieht.",
        ),
        "fundstellen": ("BVerwG 1 C 17.08", "EuGH C-133/19"),
    }


def _achtzehn(elternteil: Person, stichtag: int) -> dict[str, Any]:
    norm = "AufenthG § 28 Abs. 1 Satz 1 Nr. 2" if ist_deutscher(elternteil) else "AufenthG § 32 Abs. 1"
    hinweise = [
        "Maßgeblich ist das Alter bei der Antragstellung; danach darf das Kind volljährig werden. Für einen Minderjährigen handeln die "
        "Sorgeberechtigten (§ 80 AufenthG). Eine Anzeige nach § 29 Abs. 2 Satz 3 AufenthG ist kein Antrag und wahrt das Alter nicht.",
    ]
    fundstellen = ["BVerwG 1 C 17.08", "EuGH C-133/19", "BVerwG 1 C 9.23 Ls. 2"]
    if schutz(elternteil, stichtag) == "subsidiaer":
        norm = "AufenthG § 36a Abs. 1 Satz 1"
        fundstellen.insert(0, "BVerwG 1 C 8.21 (ungeprueft)")
    danach = "Nach dem 18. Geburtstag bleibt § 36 Abs. 2 AufenthG (außergewöhnliche Härte)"
    if schutz(elternteil, stichtag) in ("asyl", "fluechtling"):
        danach += (
            "; war das Kind beim Asylantrag des Elternteils minderjährig, kann der Nachzug als Kind weiter offenstehen (C-279/20)"
        )
    return {"normen": (norm,), "danach": danach + ".", "hinweise": tuple(hinweise), "fundstellen": tuple(fundstellen)}


def _kind_des_fluechtlings(
    fall: Fall, person: str, zu: str, geboren: Spanne, gestellt: Spanne | None, stichtag: int
) -> Iterator[Fallfrist]:
    """C-279/20: minor at the parent's asylum application, grown up since: three months after recognition, excusable."""
    elternteil = fall.personen[zu]
    if schutz(elternteil, stichtag) not in ("asyl", "fluechtling"):
        return
    gesuch = tag_von(elternteil.asylgesuch) or tag_von(elternteil.asylantrag)
    achtzehn_frueh = plus(geboren.von, Frist(jahre=18))
    if gesuch is None or gesuch.von >= plus(geboren.bis, Frist(jahre=18)) or (gestellt and gestellt.bis < achtzehn_frueh):
        return
    f = _ab_anerkennung(
        fall, person, zu, f"c-279-20:{person}:{zu}", "Antrag als Kind eines Flüchtlings trotz Volljährigkeit", gestellt
    )
    if f and stichtag >= vortag(achtzehn_frueh):
        yield f


def _ab_anerkennung(fall: Fall, person: str, zu: str, kennung: str, titel: str, gestellt: Spanne | None) -> Fallfrist | None:
    frueh, spaet = _anerkennung(fall.personen[zu])
    drei = _DreiMonate(fall, person)
    return datumsfrist(
        kennung,
        person,
        titel,
        ("RL 2003/86/EG Art. 4 Abs. 1",),
        drei.sicher,
        frueh,
        spaet,
        drei.spaet,
        wo="Auslandsvertretung",
        grundlage="Frist des Unionsrechts; berechnet nach §§ 187 ff. BGB",
        gehandelt=gestellt or NICHT,
        hinweise=(
            "War das Kind beim Asylantrag des Elternteils minderjährig, gilt es weiter als Kind. Die Versäumung kann entschuldigt sein, "
            "etwa wenn niemand über die Frist unterrichtet hat.",
        ),
        danach="Auch nach der Frist: Entschuldigung darlegen; daneben § 36 Abs. 2 AufenthG.",
        fundstellen=("EuGH C-279/20", "BVerwG 1 C 9.23 Ls. 1", "BVerwG 1 C 9.23 Ls. 3"),
    )


# Parents


def _als_elternteil(fall: Fall, person: str, zu: str, stichtag: int) -> Iterator[Fallfrist]:
    kind = fall.personen[zu]
    geboren = tag_von(kind.geboren)
    if geboren is None:
        return
    gestellt = antrag_gestellt(fall, person, zu)
    art = schutz(kind, stichtag)
    if _laengst_erwachsen(geboren, stichtag) and art not in ("fluechtling", "asyl"):
        return
    if art == "subsidiaer":
        yield from _entscheidung_vor_18(person, zu, geboren)
    elif art in ("asyl", "fluechtling"):
        yield from _eltern_des_fluechtlings(fall, person, zu, geboren, gestellt, stichtag)
    elif ist_deutscher(kind):
        yield from _eltern_des_deutschen(person, zu, geboren, gestellt)


def _entscheidung_vor_18(person: str, zu: str, geboren: Spanne) -> Iterator[Fallfrist]:
    f = datumsfrist(
        f"entscheidung-vor-18:{person}:{zu}",
        person,
        "Entscheidung über den Elternnachzug muss vor dem 18. Geburtstag des Kindes fallen",
        ("AufenthG § 36a Abs. 1 Satz 2",),
        lambda tag: vor_geburtstag(tag, 18),
        geboren.von,
        geboren.bis,
        wo="Auslandsvertretung",
        hinweise=(
            "Anders als sonst zählt die Minderjährigkeit bei der Entscheidung. Rechtzeitig an den Geburtstag erinnern, Vorabzustimmung "
            "und notfalls einstweilige Anordnung (§ 123 VwGO) beantragen.",
        ),
        danach="Nach dem Geburtstag: § 22 Satz 1 und § 36 Abs. 2 AufenthG prüfen; Geschwister und andere Grundlagen nicht vergessen.",
        fundstellen=("BVerwG 1 C 56.20",),
    )
    if f:
        yield f


def _eltern_des_fluechtlings(
    fall: Fall, person: str, zu: str, geboren: Spanne, gestellt: Spanne | None, stichtag: int
) -> Iterator[Fallfrist]:
    """No deadline while the child is a minor; three months only where it came of age during the asylum procedure."""
    kind = fall.personen[zu]
    gesuch, anerkannt = tag_von(kind.asylgesuch) or tag_von(kind.asylantrag), _anerkennung_des_kindes(kind)
    achtzehn = Spanne(plus(geboren.von, Frist(jahre=18)), plus(geboren.bis, Frist(jahre=18)))
    if gesuch and gesuch.von >= achtzehn.bis:
        return
    minderjaehrig_anerkannt = anerkannt is None or anerkannt.von < achtzehn.bis
    if stichtag < achtzehn.bis or minderjaehrig_anerkannt:
        yield from _eltern_vor_18(person, zu, geboren, gestellt)
    if anerkannt and stichtag >= achtzehn.von and anerkannt.bis >= achtzehn.von:
        frueh, spaet = _anerkennung(kind)
        yield from _c_550_16(fall, person, zu, frueh, spaet, gestellt)


def _anerkennung_des_kindes(kind: Person) -> Spanne | None:
    """When the child was recognised: the decision, else the day it became final."""
    return tag_von(kind.schutz_bescheid) or tag_von(kind.schutz_unanfechtbar)


def _eltern_vor_18(person: str, zu: str, geboren: Spanne, gestellt: Spanne | None) -> Iterator[Fallfrist]:
    f = datumsfrist(
        f"eltern-vor-18:{person}:{zu}",
        person,
        "Antrag der Eltern vor dem 18. Geburtstag des Kindes stellen",
        ("AufenthG § 36 Abs. 1",),
        lambda tag: vor_geburtstag(tag, 18),
        geboren.von,
        geboren.bis,
        wo="Auslandsvertretung oder Ausländerbehörde, auch formlos",
        gehandelt=gestellt or NICHT,
        hinweise=(
            "Solange das Kind minderjährig ist, läuft keine Frist; die drei Monate nach der Anerkennung gelten nur, wenn es schon während "
            "des Asylverfahrens volljährig wurde. Wird es nach dem Antrag volljährig, schadet das nicht.",
        ),
        danach=(
            "Auch danach nicht aufgeben: Das Kind gilt weiter als minderjährig, wenn es das beim Asylantrag war; ob ein Antrag nach der "
            "Volljährigkeit genügt, ist nicht für jede Lage entschieden. Daneben § 36 Abs. 2 AufenthG."
        ),
        fundstellen=("EuGH C-273/20", "EuGH C-550/16", "EuGH C-560/20 (ungeprueft)"),
    )
    if f:
        yield f


def _c_550_16(fall: Fall, person: str, zu: str, frueh: int, spaet: int, gestellt: Spanne | None) -> Iterator[Fallfrist]:
    drei = _DreiMonate(fall, person)
    f = datumsfrist(
        f"c-550-16:{person}:{zu}",
        person,
        "Antrag der Eltern binnen drei Monaten nach der Anerkennung des inzwischen volljährigen Kindes",
        ("AufenthG § 36 Abs. 1", "RL 2003/86/EG Art. 10 Abs. 3"),
        drei.sicher,
        frueh,
        spaet,
        drei.spaet,
        wo="Auslandsvertretung",
        grundlage="Frist des Unionsrechts; berechnet nach §§ 187 ff. BGB",
        gehandelt=gestellt or NICHT,
        hinweise=("Gilt, weil das Kind während des Asylverfahrens volljährig wurde oder geworden sein kann.",),
        danach="Die drei Monate gelten grundsätzlich; besondere Umstände darlegen. Daneben § 36 Abs. 2 AufenthG.",
        fundstellen=("EuGH C-550/16 Rn. 61",),
    )
    if f:
        yield f


def _eltern_des_deutschen(person: str, zu: str, geboren: Spanne, gestellt: Spanne | None) -> Iterator[Fallfrist]:
    f = datumsfrist(
        f"deutsches-kind-18:{person}:{zu}",
        person,
        "Aufenthaltserlaubnis zur Ausübung der Personensorge, solange das deutsche Kind minderjährig ist",
        ("AufenthG § 28 Abs. 1 Satz 1 Nr. 3",),
        lambda tag: vor_geburtstag(tag, 18),
        geboren.von,
        geboren.bis,
        wo="Auslandsvertretung oder Ausländerbehörde",
        danach="Danach: § 28 Abs. 3 Satz 2 AufenthG bei Ausbildung des Kindes, Niederlassungserlaubnis, § 36 Abs. 2 AufenthG.",
        hinweise=("Personensorge endet mit der Volljährigkeit; bis dahin muss über den Titel entschieden sein.",),
        dringend=False,
    )
    if f:
        yield f


# Three months after recognition


def _anerkennung(p: Person) -> tuple[int, int]:
    """(first day that may count, last day that may count): the decision when it was notified, and when it became final."""
    bescheid, unanfechtbar = tag_von(p.schutz_bescheid), tag_von(p.schutz_unanfechtbar)
    frueh = min((x.von for x in (bescheid, unanfechtbar) if x), default=FRUEHESTENS)
    return frueh, unanfechtbar.bis if unanfechtbar else SPAETESTENS


class _DreiMonate:
    """Three months: the cautious end does not wait for a working day, the arguable one does."""

    def __init__(self, fall: Fall, person: str) -> None:
        self._ort = behoerdenort(fall, person)

    def sicher(self, tag: int) -> Rechnung:
        g = grundlage(Stellenart.LAND)
        return fristende_am(tag, "Anerkennung", DREI_MONATE, g, self._ort, vorsichtig=True, verschieben=False)

    def spaet(self, tag: int) -> Rechnung:
        g = grundlage(Stellenart.LAND)
        return fristende_am(tag, "Unanfechtbarkeit der Anerkennung", DREI_MONATE, g, self._ort, vorsichtig=False)


def _drei_monate(fall: Fall, person: str, zu: str, stichtag: int) -> Iterator[Fallfrist]:
    p = fall.personen[zu]
    art = schutz(p, stichtag)
    frueh, spaet = _anerkennung(p)
    if art not in ("asyl", "fluechtling", "subsidiaer") or frueh <= FRUEHESTENS:
        return
    if art == "subsidiaer":
        if frueh >= vortag(P29_2_OHNE_SUBSIDIAER_AB) or stichtag >= P29_2_OHNE_SUBSIDIAER_AB:
            return
        frueh, spaet = max(frueh, P104_11_BEGINN), max(spaet, P104_11_BEGINN)
    drei = _DreiMonate(fall, person)
    f = datumsfrist(
        f"p29-2:{person}:{zu}",
        person,
        "Antrag oder fristwahrende Anzeige binnen drei Monaten nach der Anerkennung",
        ("AufenthG § 29 Abs. 2 Satz 2 Nr. 1", "AufenthG § 29 Abs. 2 Satz 3"),
        drei.sicher,
        frueh,
        spaet,
        drei.spaet,
        wo="Auslandsvertretung; für die Anzeige auch die Ausländerbehörde oder fap.diplo.de",
        grundlage="vorsichtig ohne, rechtlich mit Aufschub auf den nächsten Werktag; im Ausland nach §§ 187 ff. BGB",
        gehandelt=_anzeige(fall, person, zu),
        hinweise=_p29_hinweise(p, spaet),
        danach=(
            "Danach geht nur eine Erleichterung verloren, nicht der Nachzug: Von Lebensunterhalt und Wohnraum kann weiter abgesehen werden "
            "(§ 29 Abs. 2 Satz 1 AufenthG)."
        ),
        fundstellen=("BVerwG 1 C 9.23 Ls. 2",),
    )
    if f:
        yield f


def _p29_hinweise(p: Person, spaet: int) -> tuple[str, ...]:
    hinweise = [
        "Das Gesetz rechnet ab der Unanfechtbarkeit, manche Stellen ab der Zustellung des Bescheids: Sicher ist die frühere Rechnung.",
        "Es genügt, wenn einer handelt: der Antrag der Angehörigen oder die Anzeige des Anerkannten. Beleg mit Datum aufbewahren.",
    ]
    if spaet >= SPAETESTENS:
        hinweise.append("Wann die Anerkennung unanfechtbar wurde, fehlt: Abschlussmitteilung des Bundesamts anfordern.")
    elif (b := tag_von(p.schutz_bescheid)) and spaet < b.von:
        hinweise.append(f"Die Unanfechtbarkeit ({deutsch(spaet)}) liegt vor dem Bescheid; bitte prüfen.")
    return tuple(hinweise)


def _anzeige(fall: Fall, person: str, zu: str) -> Spanne:
    """The first act that can keep the three months: an application, or the Anzeige by anybody for this family member."""
    tage = [tag_von(x) for a in _antraege(fall, person, zu) for x in (a.gestellt, a.fristwahrende_anzeige)]
    return min((t for t in tage if t), default=NICHT)
