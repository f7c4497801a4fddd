"""§ 104 Abs. 13 and 14 AufenthG: transition and suspension for family reunification with subsidiary protection.

Abs. 13 suspended reunification from 17 March 2016 to 15 March 2018, then until 31 July 2018, for titles issued after 17
March 2016. Since 1 August 2018 it keeps the old section 6 alive for titles issued by 17 March 2016 where the relative had
first applied by 31 July 2018. Abs. 14 suspends § 36a from 24 July 2025 until the end of 23 July 2027; it kept the old
counting of § 25 Abs. 2 after 12 June 2026 and means the same titles (nachzug.fall.titelarten translates both).
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal
from nachzug.logik.terme import STICHTAG, am, eines_von, gibt_es, nicht, und
from nachzug.recht.sprache import antrag, besitzt_titel, eintrag, stammberechtigter
from nachzug.recht.titelgruppen import SUBSIDIAER

_titel = eintrag("stammberechtigter.titel")
_SUBSIDIAER = eines_von(_titel.art, *SUBSIDIAER)
_erteilt_bis_17_maerz_2016 = gibt_es(
    "stammberechtigter.titel", und(_titel.erteilt <= am("2016-03-17"), _SUBSIDIAER), "Titel bis 17.03.2016 erteilt"
)

_erteilt_nach_17_maerz_2016 = gibt_es(
    "stammberechtigter.titel", und(am("2016-03-17") < _titel.erteilt, _SUBSIDIAER), "Titel nach dem 17.03.2016 erteilt"
)
frueher_erteilt = Merkmal(
    id="AufenthG.104.13.frueher",
    titel="Aufenthaltserlaubnis erstmals bis 17. März 2016 erteilt",
    normen=("AufenthG § 104 Abs. 13 Satz 1",),
    art=Art.AUSNAHME,
    term=_erteilt_bis_17_maerz_2016,
    gilt=(20160317, 20180801),
    definition="Wer den Titel schon vorher hatte und danach verlängert bekam, den trifft die Aussetzung nicht; darauf muss sich berufen, "
    "wer einen späteren Titel vorlegt.",
    erfuellt="Ein solcher Titel war schon bis zum 17. März 2016 erteilt.",
    nicht_erfuellt="Dass schon bis zum 17. März 2016 ein solcher Titel erteilt war, ist nicht vorgetragen.",
    offen="Wann der Titel erstmals erteilt wurde, steht nicht fest.",
)
aussetzung_2016 = Merkmal(
    id="AufenthG.104.13.aussetzung",
    titel="Aussetzung 2016 bis 2018",
    normen=("AufenthG § 104 Abs. 13 Satz 1",),
    art=Art.AUSSCHLUSS,
    term=und(_erteilt_nach_17_maerz_2016, nicht(frueher_erteilt)),
    gilt=(20160317, 20180801),
    definition="Zu subsidiär Schutzberechtigten, deren Aufenthaltserlaubnis nach dem 17. März 2016 erteilt wurde, war jeder "
    "Nachzug bis 31. Juli 2018 ausgesetzt (bis 15. März 2018 nach dem Gesetz von 2016, danach verlängert).",
    erfuellt="Der Familiennachzug ist ausgesetzt.",
    nicht_erfuellt="Die Aussetzung erfasst den Titel des Stammberechtigten nicht.",
    offen="Ob die Aussetzung den Titel des Stammberechtigten erfasst, steht nicht fest.",
)

UEBERGANG_2018 = und(_erteilt_bis_17_maerz_2016, antrag.gestellt <= am("2018-07-31"))
gesuch_danach = Merkmal(
    id="AufenthG.104.13.gesuch_danach",
    titel="Asylgesuch erst nach dem 17. März 2016",
    normen=("AufenthG § 104 Abs. 13 Satz 1",),
    art=Art.AUSSCHLUSS,
    term=am("2016-03-17") < stammberechtigter.asylgesuch,
    definition="Wer erst danach um Schutz nachgesucht hat, kann bis dahin keinen Titel wegen subsidiären Schutzes gehabt haben.",
    erfuellt="Das Asylgesuch kam nach dem 17. März 2016; ein Titel wegen subsidiären Schutzes ist bis dahin ausgeschlossen.",
    nicht_erfuellt="Dass das Asylgesuch erst nach dem 17. März 2016 kam, ist nicht ersichtlich.",
    offen="Ob das Asylgesuch erst nach dem 17. März 2016 kam, ist nicht geklärt.",
)
"""Settles the question where the day of the title is not known; where it is, silence about the request does not matter."""
uebergang_2018 = Merkmal(
    id="AufenthG.104.13.uebergang",
    titel="Fortgeltung des Rechts bis 31. Juli 2018",
    normen=("AufenthG § 104 Abs. 13 Satz 1",),
    art=Art.UEBERGANG,
    term=und(UEBERGANG_2018, nicht(gesuch_danach)),
    gilt=(20180801, 99_999_999),
    definition="Wurde die Aufenthaltserlaubnis bis 17. März 2016 erteilt und der Nachzug bis 31. Juli 2018 erstmals beantragt, "
    "gilt Abschnitt 6 in der Fassung bis 31. Juli 2018 weiter (mit § 27 Abs. 3a).",
    erfuellt="Das Recht in der Fassung bis 31. Juli 2018 gilt fort.",
    nicht_erfuellt="Die Übergangsvorschrift greift nicht; es gilt § 36a AufenthG.",
    offen="Ob das Recht in der Fassung bis 31. Juli 2018 fortgilt, steht nicht fest.",
)

titel_nach_altem_recht = Merkmal(
    id="AufenthG.104.13.titel",
    titel="Subsidiärer Schutz nach dem bis 31. Juli 2018 geltenden Recht",
    normen=("AufenthG § 104 Abs. 13 Satz 1",),
    art=Art.UEBERGANG,
    term=und(uebergang_2018, besitzt_titel("stammberechtigter", *SUBSIDIAER)),
    gilt=(20180801, 99_999_999),
    definition="Greift die Übergangsvorschrift, zählt die Aufenthaltserlaubnis wegen subsidiären Schutzes weiter wie bis 31. Juli 2018.",
    erfuellt="Das Recht bis 31. Juli 2018 gilt fort; der Titel genügt.",
    nicht_erfuellt="Die Übergangsvorschrift greift nicht.",
    offen="Ob die Übergangsvorschrift greift, steht nicht fest.",
)

aussetzung_2025 = Merkmal(
    id="AufenthG.104.14",
    titel="Aussetzung bis zum Ablauf des 23. Juli 2027",
    normen=("AufenthG § 104 Abs. 14 Satz 1",),
    art=Art.AUSSCHLUSS,
    term=und(am("2027-07-24") > STICHTAG, besitzt_titel("stammberechtigter", *SUBSIDIAER)),
    gilt=(20250724, 99_999_999),
    definition="Vom 24. Juli 2025 bis zum Ablauf des 23. Juli 2027 wird der Nachzug nach § 36a nicht gewährt, auch nicht auf "
    "Anträge, die schon anhängig waren; §§ 22, 23 AufenthG bleiben unberührt.",
    erfuellt="Der Familiennachzug nach § 36a AufenthG ist ausgesetzt.",
    nicht_erfuellt="Die Aussetzung greift an diesem Tag nicht.",
    offen="Ob die Aussetzung greift, steht nicht fest.",
)
