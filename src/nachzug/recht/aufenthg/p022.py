"""§§ 22 to 24 AufenthG: admission from abroad, by order, on request of a hardship commission, in a mass influx.

§§ 22 and 23 stay open while § 36a is suspended (§ 104 Abs. 14 Satz 2).
"""

from __future__ import annotations

from nachzug.logik.regel import Anwendbar, Faktor, Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg, Wertung
from nachzug.logik.terme import WAHR, ja, nicht
from nachzug.recht.aufenthg import p005, p011
from nachzug.recht.sprache import antragsteller

aus_dem_ausland = Merkmal(
    id="AufenthG.22.ausland",
    titel="Aufnahme aus dem Ausland",
    normen=("AufenthG § 22 Satz 1",),
    term=nicht(ja(antragsteller.im_bundesgebiet)),
    definition="Die Norm erfasst Personen, die sich noch nicht im Bundesgebiet aufhalten.",
    erfuellt="Der Antragsteller lebt im Ausland.",
    nicht_erfuellt="Der Antragsteller ist schon im Bundesgebiet.",
    offen="Wo der Antragsteller lebt, ist nicht geklärt.",
)

dringend = Merkmal(
    id="AufenthG.22.s1.gruende",
    titel="Völkerrechtliche oder dringende humanitäre Gründe",
    normen=("AufenthG § 22 Satz 1",),
    wertung=Wertung(
        dafuer=(
            Faktor("Gefahr für Leib, Leben oder Freiheit im Aufenthaltsstaat", ja(antragsteller.gefahr_im_aufenthaltsstaat)),
            Faktor("schwere Erkrankung", ja(antragsteller.schwerwiegend_erkrankt)),
            Faktor("vorgetragene besondere Umstände", ja(antragsteller.dringende_humanitaere_umstaende)),
        ),
    ),
    definition="Dringend sind Gründe, die den Fall deutlich von der Lage vergleichbarer Ausländer abheben und die Aufnahme "
    "gerade in Deutschland gebieten (Maßstab der Praxis, ungeprüft).",
    erfuellt="Dringende humanitäre Gründe sind festgestellt.",
    nicht_erfuellt="Dringende humanitäre Gründe sind verneint worden.",
    offen="Ob völkerrechtliche oder dringende humanitäre Gründe vorliegen, verlangt eine Wertung.",
)

aufnahme_bund = Merkmal(
    id="AufenthG.22.s2",
    titel="Aufnahmeerklärung des Bundesministeriums des Innern",
    normen=("AufenthG § 22 Satz 2",),
    term=ja(antragsteller.aufnahmeerklaerung_bund),
    definition="Hat das Ministerium die Aufnahme zur Wahrung politischer Interessen erklärt, ist der Titel zu erteilen.",
    erfuellt="Die Aufnahme ist erklärt.",
    nicht_erfuellt="Die Aufnahme ist nicht erklärt.",
    offen="Ob eine Aufnahmeerklärung vorliegt, ist der Akte nicht zu entnehmen.",
)

aufnahmeanordnung = Merkmal(
    id="AufenthG.23.1",
    titel="Aufnahmeanordnung für eine Gruppe",
    normen=("AufenthG § 23 Abs. 1", "AufenthG § 23 Abs. 2"),
    term=ja(antragsteller.aufnahmeanordnung),
    definition="Land oder Bund können für bestimmte Gruppen anordnen, dass Aufenthaltserlaubnisse erteilt werden.",
    erfuellt="Der Antragsteller fällt unter eine Aufnahmeanordnung.",
    nicht_erfuellt="Der Antragsteller fällt unter keine Aufnahmeanordnung.",
    offen="Ob eine Aufnahmeanordnung den Antragsteller erfasst, ist der Akte nicht zu entnehmen.",
)

haertefall = Merkmal(
    id="AufenthG.23a.1",
    titel="Härtefallersuchen",
    normen=("AufenthG § 23a Abs. 1 Satz 1",),
    term=ja(antragsteller.haertefallersuchen),
    definition="Die oberste Landesbehörde darf anordnen, dass ein vollziehbar Ausreisepflichtiger eine Erlaubnis erhält, wenn "
    "die Härtefallkommission darum ersucht; einen Anspruch darauf gibt es nicht.",
    erfuellt="Die Härtefallkommission hat ersucht.",
    nicht_erfuellt="Ein Ersuchen der Härtefallkommission liegt nicht vor.",
    offen="Ob die Härtefallkommission ersucht hat, ist der Akte nicht zu entnehmen.",
)

voruebergehend = Merkmal(
    id="AufenthG.24.1",
    titel="Vorübergehender Schutz",
    normen=("AufenthG § 24 Abs. 1", "RL 2001/55/EG Art. 5"),
    term=ja(antragsteller.voruebergehender_schutz),
    definition="Wer unter einen Beschluss des Rates fällt, erhält den Titel für die Dauer des Schutzes; Angehörige fallen oft "
    "selbst darunter, sonst hilft § 29 Abs. 4.",
    erfuellt="Der Antragsteller genießt vorübergehenden Schutz.",
    nicht_erfuellt="Der Antragsteller fällt unter keinen Ratsbeschluss.",
    offen="Ob ein Ratsbeschluss den Antragsteller erfasst, ist nicht geklärt.",
)

_SPERREN = (Sperre(p005.sicherheitssperre), Sperre(p011.sperre))
"""From § 5 Abs. 1 and 2 the authority may depart for every title of this section (§ 5 Abs. 3 Satz 2): no requirements."""

WEGE = (
    Weg(
        id="AufenthG.22.s1",
        grundlage="AufenthG § 22 Satz 1",
        titel="Aufnahme aus völkerrechtlichen oder dringenden humanitären Gründen",
        fuer=WAHR,
        allein=True,
        folge=Rechtsfolge.KANN,
        glieder=(Anwendbar(aus_dem_ausland), Voraussetzung(dringend), *_SPERREN),
    ),
    Weg(
        id="AufenthG.22.s2",
        grundlage="AufenthG § 22 Satz 2",
        titel="Aufnahme nach Erklärung des Bundesministeriums des Innern",
        fuer=ja(antragsteller.aufnahmeerklaerung_bund),
        allein=True,
        folge=Rechtsfolge.MUSS,
        glieder=(Anwendbar(aus_dem_ausland), Voraussetzung(aufnahme_bund), *_SPERREN),
    ),
    Weg(
        id="AufenthG.23.1",
        grundlage="AufenthG § 23 Abs. 1",
        titel="Aufnahme nach Anordnung von Land oder Bund",
        fuer=ja(antragsteller.aufnahmeanordnung),
        allein=True,
        folge=Rechtsfolge.MUSS,
        glieder=(Voraussetzung(aufnahmeanordnung), *_SPERREN),
    ),
    Weg(
        id="AufenthG.23a",
        grundlage="AufenthG § 23a Abs. 1 Satz 1",
        titel="Aufenthaltserlaubnis in Härtefällen",
        fuer=ja(antragsteller.haertefallersuchen),
        allein=True,
        folge=Rechtsfolge.KANN,
        glieder=(Voraussetzung(haertefall), *_SPERREN),
    ),
    Weg(
        id="AufenthG.24",
        grundlage="AufenthG § 24 Abs. 1",
        titel="Aufenthaltserlaubnis zum vorübergehenden Schutz",
        fuer=ja(antragsteller.voruebergehender_schutz),
        allein=True,
        folge=Rechtsfolge.MUSS,
        glieder=(Voraussetzung(voruebergehend), *_SPERREN),
    ),
)
