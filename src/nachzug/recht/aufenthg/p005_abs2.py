"""§ 5 Abs. 2 AufenthG with §§ 39 to 41 AufenthV: the visa procedure.

Whoever is in Germany must have entered with the visa for the purpose of the stay and have stated the purpose when applying
for it, unless the title may be obtained in Germany. The authority may waive both where there is otherwise a strict claim.
Where catching up on the procedure would be unreasonable, it could waive them until the end of February 2024 and must since.
"""

from __future__ import annotations

from functools import cache

from nachzug.logik.regel import Art, Merkmal, Voraussetzung
from nachzug.logik.terme import Anspruch, Lesart, Term, eines_von, fassung, ja, nach_recht, nicht, oder, und
from nachzug.logik.zeit import Frist
from nachzug.recht.sprache import antrag, antragsteller, besitzt_titel, stammberechtigter
from nachzug.recht.titelgruppen import AUFENTHALTSERLAUBNIS

AB_MAERZ_2024 = 20240301
AB_2023_12_23 = (20231223, 99_999_999)
_VISUM = ("AufenthG.5.2.nr1", "AufenthG.5.2.nr2")
_SPERREN_10 = ("AufenthG.10.1", "AufenthG.10.3", "AufenthG.10.3.s2")


@cache
def strikter_anspruch(*ohne: str) -> Term:
    """What counts as a claim where the Act asks for one: since 1 C 15.14 the courts demand a strict claim without exception."""
    return Lesart(
        "strikt",
        (
            (
                "ohne_ausnahme",
                Anspruch(ohne=ohne),
                ("BVerwG 1 C 15.14 Rn. 15", "OVG Niedersachsen 13 LA 129/17", "VGH Hessen 6 A 2206/13"),
            ),
            ("auch_ausnahme", Anspruch(ohne=ohne, auch_ausnahme=True), ("OVG Hamburg 4 Bf 19/13 Ls. 3",)),
        ),
        "ohne_ausnahme",
    )


def _einholen(kennung: str, norm: str, titel: str, term: Term, definition: str) -> Merkmal:
    return Merkmal(
        id=kennung,
        titel=titel,
        normen=(norm,),
        art=Art.AUSNAHME,
        term=term,
        fundstellen=("BVerwG 1 C 23.09 Ls. 3-4",) if kennung == "AufenthV.39.nr3" else (),
        definition=definition,
        erfuellt=f"{titel}: Der Titel darf im Bundesgebiet eingeholt werden.",
        nicht_erfuellt=f"{titel}: liegt nicht vor.",
        offen=f"{titel}: nicht geklärt.",
        deckt=("320",) if kennung.startswith("AufenthV.41") else (),
    )


NEUNZIG_TAGE = Frist(tage=90)
binnen_90_tagen = Merkmal(
    id="AufenthV.41.3",
    titel="Antrag binnen 90 Tagen nach der Einreise",
    normen=("AufenthV § 41 Abs. 3 Satz 1",),
    term=antrag.gestellt <= antragsteller.letzte_einreise + NEUNZIG_TAGE,
    definition="Der Titel ist innerhalb von 90 Tagen nach der Einreise zu beantragen.",
    erfuellt="Der Antrag ist binnen 90 Tagen nach der Einreise gestellt.",
    nicht_erfuellt="Der Antrag ist später als 90 Tage nach der Einreise gestellt.",
    offen="Ob der Antrag binnen 90 Tagen nach der Einreise gestellt ist, steht nicht fest.",
    deckt=("320",),
)
p41_1 = _einholen(
    "AufenthV.41.1",
    "AufenthV § 41 Abs. 1",
    "Visumfreie Einreise auch für lange Aufenthalte",
    und(ja(antragsteller.langaufenthalt_visumfrei), binnen_90_tagen),
    "Angehörige von Australien, Israel, Japan, Kanada, Korea, Neuseeland, dem Vereinigten Königreich und den USA.",
)
p41_2 = _einholen(
    "AufenthV.41.2",
    "AufenthV § 41 Abs. 2",
    "Visumfreie Einreise ohne Erwerbstätigkeit",
    und(ja(antragsteller.privilegiert_p41_2), ja(antragsteller.keine_erwerbstaetigkeit_beabsichtigt), binnen_90_tagen),
    "Angehörige von Andorra, Brasilien, El Salvador, Honduras, Monaco und San Marino, die nicht arbeiten wollen.",
)
_VISUM_ODER_ERLAUBNIS = besitzt_titel("antragsteller", "visum_national", *AUFENTHALTSERLAUBNIS)
p39_1 = _einholen(
    "AufenthV.39.nr1",
    "AufenthV § 39 Satz 1 Nr. 1",
    "Besitz eines nationalen Visums oder einer Aufenthaltserlaubnis",
    _VISUM_ODER_ERLAUBNIS,
    "Wer schon ein nationales Visum oder eine Aufenthaltserlaubnis besitzt, darf im Inland den Zweck wechseln.",
)
p39_3 = _einholen(
    "AufenthV.39.nr3",
    "AufenthV § 39 Satz 1 Nr. 3",
    "Anspruch erst nach visumfreier Einreise oder mit gültigem Schengen-Visum entstanden",
    und(
        oder(
            und(ja(antragsteller.anhang_ii), ja(antragsteller.rechtmaessig_im_bundesgebiet)),
            besitzt_titel("antragsteller", "schengen_visum"),
        ),
        ja(antragsteller.anspruch_nach_einreise),
        strikter_anspruch(*_VISUM, *_SPERREN_10),
    ),
    "Maßgeblich ist die letzte Einreise, auch nach einem kurzen Ausflug; der Tatbestand, der den Anspruch begründet, muss "
    "danach eingetreten sein.",
)
p39_4 = _einholen(
    "AufenthV.39.nr4",
    "AufenthV § 39 Satz 1 Nr. 4",
    "Aufenthaltsgestattung und Fall des § 10 Abs. 1",
    und(besitzt_titel("antragsteller", "gestattung"), strikter_anspruch(*_VISUM, *_SPERREN_10)),
    "Wer noch im Asylverfahren steht und einen strikten Anspruch hat, muss nicht ausreisen.",
)
p39_5 = _einholen(
    "AufenthV.39.nr5",
    "AufenthV § 39 Satz 1 Nr. 5",
    "Duldung und Heirat oder Geburt eines Kindes im Bundesgebiet",
    und(
        besitzt_titel("antragsteller", "duldung"),
        ja(antragsteller.anspruch_im_bundesgebiet),
        strikter_anspruch(*_VISUM, *_SPERREN_10),
    ),
    "Die Heirat oder die Geburt muss im Bundesgebiet geschehen sein und einen strikten Anspruch begründen.",
)
p39_6 = _einholen(
    "AufenthV.39.nr6",
    "AufenthV § 39 Satz 1 Nr. 6",
    "Aufenthaltstitel eines anderen Schengen-Staats",
    und(ja(antragsteller.titel_anderer_schengenstaat), binnen_90_tagen, strikter_anspruch(*_VISUM, *_SPERREN_10)),
    "Mit einem Titel eines anderen Schengen-Staats genügt der Antrag binnen 90 Tagen, wenn ein strikter Anspruch besteht.",
)

im_inland = Merkmal(
    id="AufenthV.39",
    titel="Titel darf im Bundesgebiet eingeholt werden",
    normen=("AufenthV § 39 Satz 1", "AufenthV § 41"),
    art=Art.AUSNAHME,
    term=oder(p41_1, p41_2, p39_1, p39_3, p39_4, p39_5, p39_6),
    definition="Dann ist kein anderes Visum erforderlich; die Liste der §§ 39 und 41 ist abschließend.",
    erfuellt="Der Titel darf im Bundesgebiet eingeholt werden.",
    nicht_erfuellt="Der Titel darf nicht im Bundesgebiet eingeholt werden.",
    offen="Ob der Titel im Bundesgebiet eingeholt werden darf, ist nicht geklärt.",
)

visum = Merkmal(
    id="AufenthG.5.2.nr1",
    titel="Einreise mit dem erforderlichen Visum",
    normen=("AufenthG § 5 Abs. 2 Satz 1 Nr. 1",),
    term=oder(nicht(ja(antragsteller.im_bundesgebiet)), ja(antragsteller.mit_erforderlichem_visum_eingereist), im_inland),
    fundstellen=("BVerwG 1 C 15.12 Rn. 24", "BVerwG 1 C 23.09 Ls. 2", "BVerfG 2 BvR 2625/10 Rn. 14"),
    definition="Erforderlich ist das Visum für den jetzt verfolgten Zweck; ein Schengen-Visum genügt für den Daueraufenthalt "
    "nicht. Das Verfahren dient der Prüfung vor der Einreise und ist mit Art. 6 GG vereinbar. Im Visumverfahren selbst "
    "stellt sich die Frage nicht; dort ergeht das nationale Visum nach denselben Vorschriften (§ 6 Abs. 3, bis November 2011 "
    "Abs. 4).",
    erfuellt="Das Visumverfahren ist eingehalten, läuft oder ist nicht nötig.",
    nicht_erfuellt="Der Antragsteller ist ohne das erforderliche Visum eingereist.",
    offen="Ob der Antragsteller mit dem erforderlichen Visum eingereist ist, steht nicht fest.",
    deckt=("191", "304", "309", "310", "312"),
)

angaben = Merkmal(
    id="AufenthG.5.2.nr2",
    titel="Maßgebliche Angaben schon im Visumantrag",
    normen=("AufenthG § 5 Abs. 2 Satz 1 Nr. 2",),
    term=oder(nicht(ja(antragsteller.im_bundesgebiet)), ja(antragsteller.angaben_im_visumantrag), im_inland),
    fundstellen=("BayVGH 19 ZB 15.558",),
    definition="Wer den Daueraufenthalt im Visumantrag verschweigt, erfüllt die Voraussetzung nicht; die Absicht kann aus "
    "Umständen wie der Aufgabe der Wohnung erschlossen werden.",
    erfuellt="Die maßgeblichen Angaben sind im Visumantrag gemacht oder nicht nötig.",
    nicht_erfuellt="Die maßgeblichen Angaben sind im Visumantrag nicht gemacht.",
    offen="Ob die maßgeblichen Angaben im Visumantrag gemacht sind, steht nicht fest.",
    deckt=("305", "318"),
)


def _anspruch(teil: str, gilt: tuple[int, int]) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.5.2.s2.{teil.lower().replace(' ', '').replace('.', '')}",
        titel="Im Übrigen Anspruch auf den Titel",
        normen=(f"AufenthG § 5 Abs. 2 Satz 2 {teil}",),
        art=Art.AUSNAHME,
        term=strikter_anspruch(*_VISUM, *_SPERREN_10),
        gilt=gilt,
        fundstellen=("BVerwG 1 C 15.14 Rn. 15", "BVerwG 1 C 15.14 Rn. 19", "OVG Hamburg 4 Bf 19/13 Ls. 3"),
        definition="Es muss ein strikter Anspruch sein: alle zwingenden und regelhaften Voraussetzungen erfüllt, kein Ermessen. "
        "Für die ICT-Karte gilt die Erleichterung nicht (Satz 3).",
        erfuellt="Im Übrigen besteht ein Anspruch; die Behörde kann vom Visumverfahren absehen.",
        nicht_erfuellt="Ein strikter Anspruch besteht nicht.",
        offen="Ob im Übrigen ein strikter Anspruch besteht, ist nicht geklärt.",
        deckt=("306", "308"),
    )


anspruch_alt1 = _anspruch("Alt. 1", (0, AB_MAERZ_2024))
anspruch_hs1 = _anspruch("Halbsatz 1", (AB_MAERZ_2024, 99_999_999))


def _unzumutbar(kennung: str, norm: str, gilt: tuple[int, int], term: Term, satz: str) -> Merkmal:
    return Merkmal(
        id=kennung,
        titel="Nachholung des Visumverfahrens unzumutbar",
        normen=(norm,),
        art=Art.AUSNAHME,
        term=term,
        gilt=gilt,
        fundstellen=("BVerwG 1 C 15.12 Rn. 24-26", "BVerfG 2 BvR 2625/10 Rn. 14", "BVerfG 2 BvR 2625/10 Rn. 18-19"),
        definition="Der übliche Ablauf des Visumverfahrens ist hinzunehmen; erheblich ist nur eine unverhältnismäßig lange "
        "Trennung oder die Angewiesenheit auf Beistand. Die Dauer ist für den Fall richtiger Sachbehandlung zu schätzen. Wer "
        "sich darauf beruft, muss Art und Umfang der Betreuung darlegen; eine schon länger allein bewältigte Krankheit "
        f"spricht dagegen. {satz}",
        erfuellt="Die Nachholung des Visumverfahrens ist unzumutbar.",
        nicht_erfuellt="Besondere Umstände, die die Nachholung unzumutbar machen, liegen nicht vor.",
        offen="Ob die Nachholung des Visumverfahrens zumutbar ist, ist nicht geklärt.",
        deckt=("307", "311", "313", "314", "315", "316", "317"),
    )


_TATSACHE = ja(antragsteller.visumverfahren_unzumutbar)
unzumutbar_kann = _unzumutbar(
    "AufenthG.5.2.s2.alt2_kann",
    "AufenthG § 5 Abs. 2 Satz 2 Alt. 2",
    (0, AB_MAERZ_2024),
    _TATSACHE,
    "Bis Ende Februar 2024 konnte die Behörde dann vom Visumverfahren absehen.",
)
unzumutbar_muss = _unzumutbar(
    "AufenthG.5.2.s2.hs2",
    "AufenthG § 5 Abs. 2 Satz 2 Halbsatz 2",
    (20240227, 99_999_999),
    nach_recht(
        fassung(oder(), "2005-01-01", "2024-02-27"),
        fassung(_TATSACHE, "2024-02-27/2024-03-01", "", "BGBl. 2024 I Nr. 54 oder BGBl. 2023 I Nr. 217"),
    ),
    "Seit 27. Februar oder 1. März 2024 ist dann vom Visumverfahren abzusehen.",
)
"""Two acts touch the sentence, and which of them made the waiver mandatory is not certain: in between both versions count."""

ruecknahme_fachkraft = Merkmal(
    id="AufenthG.5.3.s5",
    titel="Fachkraft nach zurückgenommenem Asylantrag",
    normen=("AufenthG § 5 Abs. 3 Satz 5", "AufenthG § 10 Abs. 3 Satz 5"),
    art=Art.AUSNAHME,
    term=und(
        besitzt_titel("stammberechtigter", "p18a", "p18b", "p19c_2"),
        eines_von(stammberechtigter.asylverfahren, "zurueckgenommen"),
        ja(antragsteller.im_bundesgebiet),
    ),
    gilt=AB_2023_12_23,
    definition="Ehegatte und minderjähriges lediges Kind einer Fachkraft, die ihren Asylantrag zurückgenommen hat und vor dem "
    "29. März 2023 eingereist ist, brauchen kein Visumverfahren.",
    erfuellt="Das Visumverfahren entfällt für Angehörige dieser Fachkraft.",
    nicht_erfuellt="Die Erleichterung für Angehörige einer solchen Fachkraft greift nicht.",
    offen="Ob die Erleichterung für Angehörige einer solchen Fachkraft greift, ist nicht geklärt.",
)


def visumverfahren(kann: tuple[Merkmal, ...] = ()) -> list[Voraussetzung]:
    """Both requirements with their waivers."""
    entfaellt = (unzumutbar_muss, ruecknahme_fachkraft)
    dispense = (anspruch_alt1, anspruch_hs1, unzumutbar_kann, *kann)
    return [Voraussetzung(visum, entfaellt, dispense), Voraussetzung(angaben, entfaellt, dispense)]
