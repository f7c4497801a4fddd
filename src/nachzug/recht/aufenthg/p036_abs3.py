"""§ 36 Abs. 3 AufenthG: parents of skilled workers.

Since 1 March 2024 the parents of a foreigner to whom one of the listed titles was issued for the first time on or after that day,
and the parents of the spouse who stays here permanently, may receive a permit; the livelihood must be secured without exception
(Satz 2). The paragraph ends with the year 2028 (Art. 12 Abs. 7 of the act of 16 August 2023, not visible in the section).
"""

from __future__ import annotations

from nachzug.logik.regel import Anwendbar, Art, Ausschluss, Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg
from nachzug.logik.terme import WAHR, Term, am, fassung, gibt_es, ja, nach_recht, nicht, oder, und
from nachzug.recht.aufenthg import p005, p011, p027, p029, p051
from nachzug.recht.fachkraefte import besitzt_fachkrafttitel, fachkraftart
from nachzug.recht.sprache import eintrag, elternschaft, stammberechtigter

BEGINN = am("2024-03-01")

in_kraft = Merkmal(
    id="AufenthG.36.3.in_kraft",
    titel="Abs. 3 in Kraft",
    normen=("AufenthG § 36 Abs. 3 Satz 1",),
    term=nach_recht(
        fassung(oder(), "2005-01-01", "2024-03-01"),
        fassung(WAHR, "2024-03-01", "2028-12-31", "G v. 16.8.2023, BGBl. 2023 I Nr. 217"),
        fassung(oder(), "2028-12-31/2029-01-01", akt="Art. 12 Abs. 7 des G v. 16.8.2023"),
    ),
    definition="Der Elternnachzug zu Fachkräften besteht seit 1. März 2024 und endet mit dem Jahr 2028.",
    erfuellt="Der Elternnachzug zu Fachkräften ist in Kraft.",
    nicht_erfuellt="Der Elternnachzug zu Fachkräften besteht erst seit 1. März 2024 und nur bis Ende 2028.",
    offen="Ob die Vorschrift am letzten Tag des Jahres 2028 noch gilt, ist nicht sicher.",
)


def _erstmals(wer: str) -> Term:
    titel = eintrag(f"{wer}.titel")
    seit = gibt_es(f"{wer}.titel", und(titel.erteilt >= BEGINN, fachkraftart(titel)), "Titel als Fachkraft ab 1. März 2024")
    zuvor = gibt_es(f"{wer}.titel", und(titel.erteilt < BEGINN, fachkraftart(titel)), "Titel als Fachkraft vor 1. März 2024")
    gesagt = gibt_es(
        f"{wer}.titel",
        und(titel.erteilt >= BEGINN, fachkraftart(titel), ja(titel.erstmals)),
        "erstmals erteilter Titel als Fachkraft ab 1. März 2024",
    )
    return oder(gesagt, und(seit, nicht(zuvor)))


erstmals_fachkraft = Merkmal(
    id="AufenthG.36.3.s1.erstmals",
    titel="Erstmalige Erteilung ab 01.03.2024",
    normen=("AufenthG § 36 Abs. 3 Satz 1",),
    term=oder(
        _erstmals("stammberechtigter"),
        Merkmal(
            id="AufenthG.36.3.s1.hs2",
            titel="Eltern des Ehegatten einer Fachkraft",
            normen=("AufenthG § 36 Abs. 3 Satz 1 Halbsatz 2",),
            art=Art.AUSNAHME,
            hinweis=besitzt_fachkrafttitel("ehegatte_des_stammberechtigten"),
            term=und(_erstmals("ehegatte_des_stammberechtigten"), ja(stammberechtigter.gewoehnlicher_aufenthalt_im_bundesgebiet)),
            definition="Auch die Eltern des Ehegatten sind erfasst, wenn dieser sich dauerhaft in Deutschland aufhält.",
            erfuellt="Der Ehegatte der Fachkraft lebt dauerhaft hier; seine Eltern sind erfasst.",
            nicht_erfuellt="Die Voraussetzungen für Eltern des Ehegatten liegen nicht vor.",
            offen="Ob die Voraussetzungen für Eltern des Ehegatten vorliegen, steht nicht fest.",
        ),
    ),
    zeitpunkt="erste Erteilung des Titels",
    definition="Es muss der erste der genannten Titel sein; eine Verlängerung oder ein Wechsel nach dem 1. März 2024 genügt nicht, wenn schon "
    "vorher einer bestand (Letzteres ungeprüft).",
    erfuellt="Einer der genannten Titel wurde ab 1. März 2024 erstmals erteilt.",
    nicht_erfuellt="Keiner der genannten Titel wurde ab 1. März 2024 erstmals erteilt.",
    offen="Wann erstmals einer der genannten Titel erteilt wurde, steht nicht fest.",
)

WEGE = (
    Weg(
        id="AufenthG.36.3",
        grundlage="AufenthG § 36 Abs. 3 Satz 1",
        titel="Elternnachzug zu Fachkräften",
        fuer=und(
            ja(elternschaft.vorhanden),
            oder(besitzt_fachkrafttitel("stammberechtigter"), besitzt_fachkrafttitel("ehegatte_des_stammberechtigten")),
        ),
        folge=Rechtsfolge.KANN,
        glieder=(
            Anwendbar(in_kraft),
            Voraussetzung(erstmals_fachkraft),
            Voraussetzung(p029.titel),
            p051.STAMMBERECHTIGTER,
            Voraussetzung(p027.zweck),
            Voraussetzung(p029.wohnraum),
            *p005.allgemeine(
                anspruch=False,
                lebensunterhalt_zwingend=True,
                ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,),
            ),
            Ausschluss(p027.sicherheit),
            Sperre(p011.sperre),
        ),
    ),
)
