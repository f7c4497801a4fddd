"""Art. 6 GG and Art. 8 EMRK: what they demand of every decision on family, and what they do not give.

Neither gives a claim to enter. They protect lived bonds by their weight, seen with the eyes of the child, and forbid a
separation that is out of proportion. What weighs here are factors; only a person decides.
"""

from __future__ import annotations

from nachzug.logik.regel import Faktor, Merkmal, Wertung
from nachzug.logik.terme import ja, nicht, oder, und
from nachzug.recht.sprache import (
    JAHRE,
    antragsteller,
    elternschaft,
    gemeinschaft,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)

KLEINKIND_BIS = JAHRE[6]
"""No court fixes an age; the Federal Constitutional Court speaks of small children who take a separation for a loss."""

_verantwortung = ja(elternschaft.verantwortung_uebernommen)
_umgang = ja(elternschaft.regelmaessiger_umgang)
_beistand = oder(ja(stammberechtigter.auf_beistand_angewiesen), ja(antragsteller.auf_beistand_angewiesen))
gelebte_bindung = Merkmal(
    id="GG.6.bindung",
    titel="Tatsächlich gelebte familiäre Bindung",
    normen=("GG Art. 6 Abs. 1", "GG Art. 6 Abs. 2", "EMRK Art. 8"),
    term=oder(
        ja(gemeinschaft.tatsaechliche_bindungen),
        ja(kindschaft.lebt_zusammen),
        ja(elternschaft.lebt_zusammen),
        _verantwortung,
        _umgang,
        _beistand,
    ),
    fundstellen=("BVerfG 2 BvR 1830/08 Ls. 1", "BVerwG 1 C 15.12 Rn. 15", "BVerfG 2 BvR 2625/10 Rn. 13"),
    definition="Formale Bindungen genügen nicht; entscheidend ist die tatsächliche Verbundenheit. Eine Hausgemeinschaft ist "
    "nicht nötig, und dass Dritte helfen könnten, ist unerheblich. Maßgeblich ist die Sicht des Kindes; der Umgang des nicht "
    "sorgeberechtigten Elternteils ist geschützt.",
    erfuellt="Die familiäre Bindung wird tatsächlich gelebt.",
    nicht_erfuellt="Eine tatsächlich gelebte Bindung besteht nicht.",
    offen="Ob die Bindung tatsächlich gelebt wird, ist nicht geklärt.",
    deckt=("2", "3", "4", "7", "11", "13", "15"),
)

_kleinkind = nicht(lebensjahr_vollendet(stammberechtigter, 6))
schutz = Merkmal(
    id="GG.6.schutz",
    titel="Trennung verletzte Art. 6 GG oder Art. 8 EMRK",
    normen=("GG Art. 6", "EMRK Art. 8 Abs. 1", "EMRK Art. 8 Abs. 2"),
    wertung=Wertung(
        dafuer=(
            Faktor("Beistandsgemeinschaft: Angewiesensein, Hilfe nur hier möglich", _beistand, ("BVerwG 1 C 15.12 Rn. 15",)),
            Faktor("Umgang oder Verantwortung für ein Kind", oder(_verantwortung, _umgang), ("BVerfG 2 BvR 1830/08 Ls. 1",)),
            Faktor("Kleinkind, das die Trennung als Verlust erlebt", _kleinkind, ("BVerfG 2 BvR 441/23 Ls. 1",)),
            Faktor("deutsches Kind, das nicht ausreisen muss", ja(stammberechtigter.deutsch), ("BVerwG 1 C 15.12 Rn. 17",)),
            Faktor("Trennung auf nicht absehbare Zeit", ja(antragsteller.visumverfahren_unzumutbar), ("BVerfG 2 BvR 441/23",)),
        ),
        dagegen=(
            Faktor(
                "Gemeinschaft im Ausland möglich und zumutbar",
                ja(gemeinschaft.moeglich_im_aufenthaltsstaat),
                ("BVerfG 2 BvR 1413/10 Rn. 7",),
            ),
            Faktor("beide volljährig, keine Angewiesenheit", und(lebensjahr_vollendet(antragsteller, 18), nicht(_beistand))),
            Faktor("nur lose Kontakte", ja(elternschaft.nur_lose_kontakte)),
        ),
    ),
    hinweis=gelebte_bindung,
    fundstellen=(
        "BVerfG 2 BvR 441/23",
        "BVerfG 2 BvR 1830/08",
        "BVerfG 2 BvR 2625/10 Rn. 13-15",
        "BVerwG 1 C 15.12 Rn. 15-19",
        "BayVGH 19 ZB 15.558",
        "VG Oldenburg 11 A 3119/08 Ls. 2-3",
    ),
    definition="Art. 6 GG und Art. 8 EMRK geben keinen Anspruch auf Einreise; sie verpflichten, Bindungen zu berechtigt hier "
    "Lebenden nach ihrem Gewicht zu berücksichtigen. Lebt jemand als Beistand eines Menschen, der nur hier Hilfe finden "
    "kann, treten einwanderungspolitische Belange regelmäßig zurück, auch nach früheren Verstößen. Sonst sind Besuche oder "
    "das Leben im Ausland zumutbar. Verbundenheit mit erwachsenen Kindern genügt in der Regel nicht; Verwurzelung zählt nur "
    "bei rechtmäßigem Aufenthalt. Der Verweis auf das Visumverfahren ist zulässig, verlangt aber eine tragfähige Prognose, "
    "wie lange die Trennung dauert. Wer noch im Ausland lebt, kann sich nicht auf die Maßstäbe der Aufenthaltsbeendigung "
    "berufen. Großeltern und Enkel sind nur bei zusätzlicher Abhängigkeit geschützt.",
    erfuellt="Die Trennung verletzte Art. 6 GG oder Art. 8 EMRK.",
    nicht_erfuellt="Die Trennung ist zumutbar, oder eine geschützte Bindung ist nicht dargelegt.",
    offen="Ob die Trennung zumutbar ist, verlangt eine Wertung.",
    deckt=("1", "5", "6", "8", "9", "10", "12", "14", "16", "17", "18", "19", "20", "21", "23"),
)
