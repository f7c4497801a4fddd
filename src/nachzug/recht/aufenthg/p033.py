"""§ 33 AufenthG: the child born in Germany.

Satz 1: at discretion where one parent held a title at birth, or had applied for one by then, and holds one; Satz 2: ex officio
where both parents, or the one who alone has custody, held one when the child was born; both without § 5 and without living
space, but not where § 29 Abs. 3 Satz 3 grants no reunification. Satz 3: where a parent had a visa or was free to stay, the
child's stay is lawful as long. Until 27 August 2007 the mother alone counted (from memory).
"""

from __future__ import annotations

from nachzug.logik.regel import Anwendbar, Art, Ausschluss, Hinweis, Merkmal, Rechtsfolge, Voraussetzung, Weg
from nachzug.logik.terme import GibtEs, Term, eines_von, fassung, gibt_es, ja, nach_recht, oder, und
from nachzug.recht.aufenthg import p029, p051, p081
from nachzug.recht.aufenthg.p032_merkmale import allein_sorgeberechtigt
from nachzug.recht.sprache import antragsteller, besitzt_titel, eintrag, kindschaft, stammberechtigter
from nachzug.recht.titelgruppen import AUFENTHALTSERLAUBNIS, BLAUE_KARTE, DAUERAUFENTHALT_EU, ICT, NIEDERLASSUNG

_TITEL = (*AUFENTHALTSERLAUBNIS, *NIEDERLASSUNG, *DAUERAUFENTHALT_EU, *BLAUE_KARTE, *ICT)
"""The rules on the residence permit hold for the Blue Card and the ICT cards as well (§ 4 Abs. 1 Satz 3 AufenthG)."""
_geburt = antragsteller.geboren


def _merkmal(kennung: str, titel: str, satz: str, term: Term, saetze: tuple[str, str, str], definition: str = "") -> Merkmal:
    return Merkmal(
        id=f"AufenthG.33.{kennung}",
        titel=titel,
        normen=(f"AufenthG § 33 {satz}",),
        term=term,
        definition=definition,
        zeitpunkt="Geburt" if kennung.endswith("geburt") else "",
        erfuellt=saetze[0],
        nicht_erfuellt=saetze[1],
        offen=saetze[2],
    )


geboren = _merkmal(
    "geboren",
    "Im Bundesgebiet geboren",
    "Satz 1",
    ja(antragsteller.im_bundesgebiet_geboren),
    (
        "Das Kind ist in Deutschland geboren.",
        "Das Kind ist nicht in Deutschland geboren.",
        "Wo das Kind geboren ist, steht nicht fest.",
    ),
)
ein_elternteil = _merkmal(
    "s1.titel",
    "Ein Elternteil mit Aufenthaltstitel",
    "Satz 1",
    oder(
        und(besitzt_titel("stammberechtigter", *_TITEL), p051.TITEL_DES_STAMMBERECHTIGTEN),
        besitzt_titel("anderer_elternteil", *_TITEL),
    ),
    (
        "Ein Elternteil besitzt einen Aufenthaltstitel.",
        "Kein Elternteil besitzt einen Aufenthaltstitel.",
        "Ob ein Elternteil einen Aufenthaltstitel besitzt, steht nicht fest.",
    ),
)


def _vor_der_geburt_beantragt(wer: str) -> GibtEs:
    titel = eintrag(f"{wer}.titel")
    return gibt_es(
        f"{wer}.titel", und(titel.beantragt < _geburt, eines_von(titel.art, *_TITEL)), "vor der Geburt beantragter Titel"
    )


beantragt = Merkmal(
    id="AufenthG.33.s1.beantragt",
    titel="Titel vor der Geburt beantragt und danach erteilt",
    normen=("AufenthG § 33 Satz 1",),
    art=Art.AUSNAHME,
    term=oder(_vor_der_geburt_beantragt("stammberechtigter"), _vor_der_geburt_beantragt("anderer_elternteil")),
    fundstellen=("OVG Nordrhein-Westfalen 18 A 3907/04",),
    definition="Dem Besitz bei der Geburt steht gleich, wenn der Elternteil den Titel vorher beantragt hatte und ihn danach erhielt.",
    erfuellt="Ein Elternteil hatte den Titel schon vor der Geburt beantragt.",
    nicht_erfuellt="Dass ein Elternteil den Titel schon vor der Geburt beantragt hatte, ist nicht vorgetragen.",
    offen="Wann der Titel beantragt wurde, steht nicht fest.",
)
einer_bei_geburt = Merkmal(
    id="AufenthG.33.s1.bei_geburt",
    titel="Ein Elternteil mit Aufenthaltstitel bei der Geburt",
    normen=("AufenthG § 33 Satz 1",),
    term=oder(
        besitzt_titel("stammberechtigter", *_TITEL, am=_geburt),
        besitzt_titel("anderer_elternteil", *_TITEL, am=_geburt),
        beantragt,
    ),
    zeitpunkt="Geburt",
    fundstellen=("OVG Niedersachsen 8 PA 317/10", "OVG Nordrhein-Westfalen 18 A 3907/04"),
    definition="Das Kind soll an dem Aufenthalt teilhaben, den ein Elternteil bei der Geburt hat; ein später erworbener Titel eröffnet nur "
    "den Nachzug nach § 32.",
    erfuellt="Bei der Geburt besaß ein Elternteil einen Aufenthaltstitel oder hatte ihn schon beantragt.",
    nicht_erfuellt="Bei der Geburt besaß kein Elternteil einen Aufenthaltstitel.",
    offen="Ob ein Elternteil bei der Geburt einen Aufenthaltstitel besaß, steht nicht fest.",
)
beide_bei_geburt = _merkmal(
    "s2.titel_bei_geburt",
    "Beide Eltern oder allein Sorgeberechtigter mit Titel bei der Geburt",
    "Satz 2",
    und(
        besitzt_titel("stammberechtigter", *_TITEL, am=_geburt),
        oder(besitzt_titel("anderer_elternteil", *_TITEL, am=_geburt), allein_sorgeberechtigt),
    ),
    (
        "Bei der Geburt besaßen beide Eltern oder der allein sorgeberechtigte Elternteil einen Titel.",
        "Bei der Geburt besaßen weder beide Eltern noch ein allein sorgeberechtigter Elternteil einen Titel.",
        "Welche Titel die Eltern bei der Geburt besaßen, steht nicht fest.",
    ),
    "Maßgeblich ist der Tag der Geburt; was danach geschieht, ist unerheblich.",
)
mutter_mit_titel = _merkmal(
    "2005.mutter",
    "Mutter mit Aufenthaltserlaubnis oder Niederlassungserlaubnis",
    "Satz 1",
    und(
        ja(kindschaft.mutter),
        besitzt_titel("stammberechtigter", *AUFENTHALTSERLAUBNIS, *NIEDERLASSUNG),
        p051.TITEL_DES_STAMMBERECHTIGTEN,
    ),
    (
        "Die Mutter besitzt einen Aufenthaltstitel.",
        "Die Mutter besitzt keinen Aufenthaltstitel.",
        "Ob die Mutter einen Aufenthaltstitel besitzt, steht nicht fest.",
    ),
    "Bis 27. August 2007 leitete das Kind sein Recht allein von der Mutter ab (ungeprüft).",
)
visum_bei_geburt = _merkmal(
    "s3.visum_bei_geburt",
    "Elternteil bei der Geburt mit Visum oder visumfrei",
    "Satz 3",
    oder(
        besitzt_titel("stammberechtigter", "visum_national", "schengen_visum", am=_geburt),
        besitzt_titel("anderer_elternteil", "visum_national", "schengen_visum", am=_geburt),
        ja(stammberechtigter.visumfreier_aufenthalt),
    ),
    (
        "Ein Elternteil besaß bei der Geburt ein Visum oder durfte sich ohne Visum aufhalten.",
        "Kein Elternteil besaß bei der Geburt ein Visum oder durfte sich ohne Visum aufhalten.",
        "Ob ein Elternteil bei der Geburt ein Visum besaß oder visumfrei war, steht nicht fest.",
    ),
    "Der Aufenthalt des Kindes gilt dann bis zum Ablauf des Visums oder des visumfreien Aufenthalts als erlaubt.",
)

_fuer = und(ja(kindschaft.vorhanden), ja(antragsteller.im_bundesgebiet_geboren), ja(stammberechtigter.auslaender))
_KEIN_NACHZUG = Ausschluss(p029.abs3_s3)
"""§ 33 deviates from § 5 and § 29 Abs. 1 Nr. 2 only (OVG Hamburg 3 Bf 35/05.Z, AVwV 33.0)."""

WEGE = (
    Weg(
        id="AufenthG.33.s2",
        grundlage="AufenthG § 33 Satz 2",
        titel="Aufenthaltserlaubnis von Amts wegen für das hier geborene Kind",
        fuer=nach_recht(fassung(_fuer, "2007-08-28", akt="G v. 19.8.2007, BGBl. I 1970")),
        folge=Rechtsfolge.MUSS,
        glieder=(Anwendbar(geboren), Voraussetzung(beide_bei_geburt), _KEIN_NACHZUG),
    ),
    Weg(
        id="AufenthG.33.s1",
        grundlage="AufenthG § 33 Satz 1",
        titel="Aufenthaltserlaubnis nach Ermessen für das hier geborene Kind",
        fuer=nach_recht(fassung(_fuer, "2007-08-28", akt="G v. 19.8.2007, BGBl. I 1970")),
        folge=Rechtsfolge.KANN,
        glieder=(
            Anwendbar(geboren),
            Voraussetzung(ein_elternteil),
            Voraussetzung(einer_bei_geburt),
            _KEIN_NACHZUG,
            Hinweis(p081.geburt),
        ),
    ),
    Weg(
        id="AufenthG.33.2005",
        grundlage="AufenthG § 33 Satz 1",
        titel="Aufenthaltserlaubnis für das hier geborene Kind der Mutter mit Titel",
        fuer=nach_recht(fassung(_fuer, "2005-01-01", "2007-08-28", akt="Zuwanderungsgesetz")),
        folge=Rechtsfolge.MUSS,
        glieder=(Anwendbar(geboren), Voraussetzung(mutter_mit_titel), _KEIN_NACHZUG),
    ),
    Weg(
        id="AufenthG.33.s3",
        grundlage="AufenthG § 33 Satz 3",
        titel="Erlaubter Aufenthalt des hier geborenen Kindes",
        fuer=und(
            _fuer,
            oder(
                ja(stammberechtigter.visumfreier_aufenthalt),
                besitzt_titel("stammberechtigter", "visum_national", "schengen_visum", am=_geburt),
            ),
        ),
        folge=Rechtsfolge.MUSS,
        glieder=(Anwendbar(geboren), Voraussetzung(visum_bei_geburt)),
    ),
)
