"""§ 36a Abs. 3 AufenthG: what excludes reunification as a rule, and the exceptions.

Nr. 1: a marriage not concluded before leaving the home country. The exception follows from Art. 6 GG, Art. 8 EMRK: five
years of separation do not yet exceed what is tolerable if the couple can live together in the applicant's state of
residence; more than four years do as a rule if that is impossible for an indefinite time, at any rate for marriages before
entry into the Union. Both stand under special circumstances that shorten or lengthen them; those must concern this
marriage or family and weigh heavily. Livelihood and living space are none (BVerwG 1 C 30.19, 1 C 45.20, 1 C 17.23).
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Faktor, Last, Merkmal, Wertung
from nachzug.logik.terme import STICHTAG, Fest, Term, abgelaufen, eines_von, gibt_es, ja, nicht, oder, und
from nachzug.logik.verknuepfung import folgt
from nachzug.recht.aufenthg import p079
from nachzug.recht.sprache import (
    JAHRE,
    Rolle,
    antragsteller,
    ehe,
    eintrag,
    gemeinschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)

GRENZE_WENN_AUSGESCHLOSSEN = JAHRE[4]
GRENZE_WENN_MOEGLICH = JAHRE[5]
"""BVerwG 1 C 30.19 Rn. 36; 1 C 17.23 Rn. 33."""
KLEINKIND_BIS = 6
"""No court fixed an age; a common child below school age is taken as a pointer to special circumstances, no more."""

_vor_der_flucht = ehe.geschlossen < stammberechtigter.flucht
_vor_der_union = ehe.geschlossen < stammberechtigter.eu_einreise
folgt(_vor_der_flucht, _vor_der_union)
_nicht_herstellbar = oder(ja(antragsteller.lebt_im_herkunftsstaat), nicht(ja(gemeinschaft.moeglich_im_aufenthaltsstaat)))
_ueber_vier = abgelaufen(stammberechtigter.asylgesuch, GRENZE_WENN_AUSGESCHLOSSEN)
_ueber_fuenf = abgelaufen(stammberechtigter.asylgesuch, GRENZE_WENN_MOEGLICH)

ehe_nach_flucht = Merkmal(
    id="AufenthG.36a.3.nr1",
    deckt=(
        "229",
        "230",
        "231",
        "232",
    ),
    titel="Ehe nicht vor der Flucht geschlossen",
    normen=("AufenthG § 36a Abs. 3 Nr. 1",),
    art=Art.AUSSCHLUSS,
    term=nicht(_vor_der_flucht),
    hinweis=ja(ehe.vorhanden),
    fundstellen=("BVerwG 1 C 30.19 Rn. 14-19", "BVerwG 1 C 17.23 Rn. 30-31"),
    definition="Vor der Flucht heißt vor dem Verlassen des Herkunftslandes; ein Kurzaufenthalt dort zur Heirat beendet die "
    "Flucht nicht.",
    erfuellt="Die Ehe wurde erst nach dem Verlassen des Herkunftslandes geschlossen.",
    nicht_erfuellt="Die Ehe wurde vor der Flucht geschlossen.",
    offen="Ob die Ehe vor der Flucht geschlossen wurde, steht nicht fest.",
)

verlaengernd = Merkmal(
    id="AufenthG.36a.3.nr1.verlaengernd",
    deckt=("237",),
    titel="Umstände, die die Trennungszeit verlängern",
    normen=("AufenthG § 36a Abs. 3 Nr. 1",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=oder(ja(ehe.nachzug_eroeffnungszweck), ja(ehe.verlaengernde_umstaende)),
    fundstellen=("BVerwG 1 C 17.23 Rn. 33",),
    definition="Die Grenzen gelten nicht, wenn aus den Umständen folgt, dass die Ehe nur geschlossen wurde, um den Nachzug zu "
    "eröffnen; die Dauer der Ehe allein genügt dafür nicht.",
    erfuellt="Umstände, die längere Trennung verlangen, liegen vor.",
    nicht_erfuellt="Umstände, die längere Trennung verlangen, sind nicht ersichtlich.",
    offen="Ob Umstände längere Trennung verlangen, ist nicht geklärt.",
)

vier_jahre = Merkmal(
    id="AufenthG.36a.3.nr1.vier_jahre",
    deckt=(
        "236",
        "238",
        "369",
    ),
    titel="Mehr als vier Jahre Trennung, Herstellung ausgeschlossen",
    normen=("AufenthG § 36a Abs. 3 Nr. 1", "GG Art. 6 Abs. 1", "EMRK Art. 8"),
    art=Art.AUSNAHME,
    term=und(_ueber_vier, _nicht_herstellbar, _vor_der_union, nicht(verlaengernd)),
    hinweis=_ueber_vier,
    fundstellen=("BVerwG 1 C 30.19 Rn. 36", "BVerwG 1 C 45.20 Rn. 32", "BVerwG 1 C 17.23 Rn. 33-34"),
    definition="Kann die Gemeinschaft im Aufenthaltsstaat des Nachziehenden auf unabsehbare Zeit nicht hergestellt werden und "
    "wurde vor der Einreise in die Union geheiratet, liegt nach mehr als vier Jahren seit dem Asylgesuch regelmäßig eine "
    "Ausnahme vor.",
    erfuellt="Die Eheleute sind mehr als vier Jahre getrennt und können anderswo nicht zusammenleben.",
    nicht_erfuellt="Die Grenze von mehr als vier Jahren ist nicht überschritten oder gilt hier nicht.",
    offen="Ob die Grenze von mehr als vier Jahren eingreift, steht nicht fest.",
)

fuenf_jahre = Merkmal(
    id="AufenthG.36a.3.nr1.fuenf_jahre",
    deckt=(
        "22",
        "235",
        "359",
    ),
    titel="Mehr als fünf Jahre Trennung",
    normen=("AufenthG § 36a Abs. 3 Nr. 1", "GG Art. 6 Abs. 1", "EMRK Art. 8"),
    art=Art.AUSNAHME,
    term=und(_ueber_fuenf, nicht(verlaengernd)),
    hinweis=_ueber_fuenf,
    fundstellen=("BVerwG 1 C 30.19 Rn. 36", "BVerwG 1 C 17.23 Rn. 33"),
    definition="Selbst wenn die Gemeinschaft im Aufenthaltsstaat möglich und zumutbar ist, ist das hinnehmbare Höchstmaß mit "
    "fünf Jahren erreicht; danach liegt eine Ausnahme vor.",
    erfuellt="Die Eheleute sind mehr als fünf Jahre getrennt.",
    nicht_erfuellt="Die Trennung dauert noch nicht mehr als fünf Jahre.",
    offen="Ob die Trennung mehr als fünf Jahre dauert, steht nicht fest.",
)

vier_jahre_nach_einreise = Merkmal(
    id="AufenthG.36a.3.nr1.vier_jahre_nach_einreise",
    titel="Vier bis fünf Jahre Trennung bei Heirat nach Einreise in die Union",
    normen=("AufenthG § 36a Abs. 3 Nr. 1",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    hinweis=und(_ueber_vier, _nicht_herstellbar, nicht(_vor_der_union)),
    fundstellen=("BVerwG 1 C 17.23 Rn. 33",),
    definition="Die Grenze von vier Jahren ist »jedenfalls« für Ehen vor der Einreise in die Union ausgesprochen; für spätere "
    "ist sie nicht entschieden.",
    erfuellt="Eine Ausnahme ist festgestellt.",
    nicht_erfuellt="Ein solcher Fall liegt nicht vor.",
    offen="Für Ehen nach der Einreise in die Union ist die Frage nicht entschieden; sie verlangt eine Wertung.",
)

integrationsleistungen = Merkmal(
    id="AufenthG.36a.3.nr1.integration",
    deckt=(
        "240",
        "241",
        "245a",
        "245b",
    ),
    titel="Verkürzung durch Lebensunterhalt und Wohnraum",
    normen=("AufenthG § 36a Abs. 3 Nr. 1", "AufenthG § 36a Abs. 2 Satz 4"),
    art=Art.AUSNAHME,
    term=oder(),
    fundstellen=("BVerwG 1 C 17.23 Ls. 2", "BVerwG 1 C 17.23 Rn. 35-39"),
    definition="Gesicherter Lebensunterhalt, Wohnraum und andere migrationstypische Leistungen verkürzen die Trennungszeit "
    "nicht; sie zählen nur bei der Auswahl.",
    nicht_erfuellt="Integrationsleistungen verkürzen die Trennungszeit nicht.",
)


def _krankheit(kennung: str, wer: Rolle, wen: str) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.36a.3.nr1.krankheit_{kennung}",
        deckt=(
            "246",
            "429",
        ),
        titel=f"Verkürzung wegen schwerer Erkrankung {wen}",
        normen=("AufenthG § 36a Abs. 3 Nr. 1", "AufenthG § 60a Abs. 2c Satz 3"),
        art=Art.AUSNAHME,
        wertung=Wertung(),
        hinweis=und(
            ja(wer.schwerwiegend_erkrankt),
            nicht(ja(wer.eigenstaendiges_leben_moeglich)),
            ja(wer.auf_beistand_angewiesen),
            ja(wer.qualifizierte_bescheinigung),
        ),
        fundstellen=("BVerwG 1 C 17.23 Rn. 40-43",),
        definition="Nur wenn ein Ehegatte allein kein eigenständiges Leben führen kann, gerade auf den Beistand des anderen im "
        "Bundesgebiet angewiesen ist und beides durch eine qualifizierte ärztliche Bescheinigung nachgewiesen ist, kann die "
        "Verweisung auf weitere Trennung schlechthin unvertretbar sein.",
        erfuellt="Die Erkrankung begründet eine Ausnahme.",
        nicht_erfuellt="Eine Erkrankung von diesem Gewicht liegt nicht vor oder ist nicht vorgetragen.",
        offen="Ob die Erkrankung weitere Trennung unvertretbar macht, ist aufzuklären und zu werten.",
    )


krankheit_antragsteller = _krankheit("antragsteller", antragsteller, "des Antragstellers")
krankheit_stammberechtigter = _krankheit("stammberechtigter", stammberechtigter, "des Stammberechtigten")

_kind = eintrag("kinder")
_kleinkind = gibt_es(
    "kinder", und(nicht(lebensjahr_vollendet(_kind, KLEINKIND_BIS)), ja(_kind.gemeinsam)), "gemeinsames Kleinkind"
)
besondere_umstaende = Merkmal(
    id="AufenthG.36a.3.nr1.besondere_umstaende",
    deckt=(
        "234",
        "239",
        "246",
    ),
    titel="Andere besondere Umstände des Einzelfalls",
    normen=("AufenthG § 36a Abs. 3 Nr. 1",),
    art=Art.AUSNAHME,
    wertung=Wertung(
        dafuer=(
            Faktor("gemeinsames Kleinkind", _kleinkind, ("BVerwG 1 C 17.23 Rn. 37",)),
            Faktor("vorgetragene besondere Umstände", ja(ehe.besondere_umstaende)),
        ),
    ),
    hinweis=oder(ja(ehe.besondere_umstaende), _kleinkind),
    fundstellen=("BVerwG 1 C 17.23 Ls. 1", "BVerwG 1 C 17.23 Rn. 33", "BVerwG 1 C 17.23 Rn. 37"),
    definition="Die Umstände müssen gerade diese Ehe oder Familie betreffen und so gewichtig oder atypisch sein, dass der "
    "Regelausschluss schon vor Ablauf der Trennungszeit zurücktritt; besonders schwer wiegt das Wohl eines gemeinsamen "
    "Kleinkindes.",
    erfuellt="Besondere Umstände, die die Trennungszeit verkürzen, sind festgestellt.",
    nicht_erfuellt="Besondere Umstände, die die Trennungszeit verkürzen, sind nicht vorgetragen oder verneint.",
    offen="Ob besondere Umstände die Trennungszeit verkürzen, verlangt eine Wertung.",
)

ausnahme_nr1 = Merkmal(
    id="AufenthG.36a.3.nr1.ausnahme",
    deckt=(
        "23",
        "233",
    ),
    titel="Ausnahme vom Regelausschluss",
    normen=("AufenthG § 36a Abs. 3",),
    art=Art.AUSNAHME,
    term=oder(
        vier_jahre,
        fuenf_jahre,
        vier_jahre_nach_einreise,
        integrationsleistungen,
        krankheit_antragsteller,
        krankheit_stammberechtigter,
        besondere_umstaende,
    ),
    fundstellen=("BVerwG 1 C 30.19 Ls. 3", "BVerwG 1 C 17.23 Rn. 33"),
    definition="Eine Ausnahme kommt aus völker-, unions- oder verfassungsrechtlichen Gründen oder wegen tatsächlicher Atypik "
    "in Betracht; sie ist nicht auf die Lage im Herkunftsland beschränkt.",
    erfuellt="Eine Ausnahme vom Regelausschluss liegt vor.",
    nicht_erfuellt="Eine Ausnahme vom Regelausschluss liegt nicht vor.",
    offen="Ob eine Ausnahme vom Regelausschluss vorliegt, steht nicht fest.",
)

ausnahme = Merkmal(
    id="AufenthG.36a.3.ausnahme",
    titel="Ausnahme vom Regelausschluss",
    normen=("AufenthG § 36a Abs. 3",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    fundstellen=("BVerwG 1 C 17.23 Rn. 33", "BVerwG 1 C 17.23 Rn. 37"),
    definition="Auch von den anderen Regelausschlüssen gibt es atypische Ausnahmen.",
    erfuellt="Eine Ausnahme ist festgestellt.",
    nicht_erfuellt="Eine Ausnahme ist nicht vorgetragen oder verneint.",
    offen="Ob eine Ausnahme vorliegt, verlangt eine Wertung.",
)

# Nr. 2: convictions of the Stammberechtigte

_urteil = eintrag("stammberechtigter.verurteilungen")
_ausgang = ja(stammberechtigter.verfahrensausgang_verurteilung)
_anhaengig = p079.strafverfahren_p36a


def _verurteilt(*bedingungen: Term) -> Term:
    """Finally convicted of an intentional offence of this kind, or charged with one and the outcome not known."""
    return oder(
        gibt_es(
            "stammberechtigter.verurteilungen",
            und(_urteil.rechtskraeftig <= STICHTAG, ja(_urteil.vorsaetzlich), *bedingungen),
            "rechtskräftige Verurteilung",
        ),
        und(_anhaengig, _ausgang),
    )


_EIN_JAHR = Fest(12) <= _urteil.monate
_BUCHSTABEN: tuple[tuple[str, str, Term], ...] = (
    (
        "a",
        "Freiheitsstrafe von mindestens einem Jahr",
        _verurteilt(eines_von(_urteil.strafart, "freiheitsstrafe"), _EIN_JAHR),
    ),
    (
        "b",
        "Freiheits- oder Jugendstrafe wegen bestimmter Taten",
        _verurteilt(
            eines_von(_urteil.strafart, "freiheitsstrafe", "jugendstrafe"),
            eines_von(_urteil.deliktgruppe, "leben", "koerper", "sexuell", "eigentum", "widerstand"),
            oder(
                ja(_urteil.gewalt_drohung_list),
                ja(_urteil.p177_stgb),
                und(eines_von(_urteil.deliktgruppe, "eigentum"), ja(_urteil.serienmaessig)),
            ),
        ),
    ),
    (
        "c",
        "Jugendstrafe von mindestens einem Jahr ohne Bewährung",
        _verurteilt(eines_von(_urteil.strafart, "jugendstrafe"), _EIN_JAHR, nicht(ja(_urteil.bewaehrung))),
    ),
    ("d", "Handel mit oder anderer Umgang mit Betäubungsmitteln", _verurteilt(ja(_urteil.p29_btmg))),
)

straftaten = Merkmal(
    id="AufenthG.36a.3.nr2",
    titel="Straftaten des Stammberechtigten",
    normen=("AufenthG § 36a Abs. 3 Nr. 2",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    hinweis=_anhaengig,
    term=oder(
        *(
            Merkmal(
                id=f"AufenthG.36a.3.nr2{buchstabe}",
                titel=titel,
                normen=(f"AufenthG § 36a Abs. 3 Nr. 2 Buchst. {buchstabe}",),
                art=Art.AUSSCHLUSS,
                last=Last.BEHOERDE,
                hinweis=_anhaengig,
                term=term,
                erfuellt=f"{titel}: liegt vor.",
                nicht_erfuellt=f"{titel}: liegt nicht vor oder ist nicht ersichtlich.",
                offen=f"{titel}: nicht geklärt.",
            )
            for buchstabe, titel, term in _BUCHSTABEN
        )
    ),
    definition="Nur rechtskräftige Verurteilungen wegen vorsätzlicher Taten zählen; schwebt ein Verfahren wegen einer solchen "
    "Tat, ist die Entscheidung auszusetzen (§ 79 Abs. 3 AufenthG).",
    erfuellt="Eine Verurteilung des Stammberechtigten schließt den Nachzug in der Regel aus.",
    nicht_erfuellt="Eine ausschließende Verurteilung des Stammberechtigten liegt nicht vor oder ist nicht ersichtlich.",
    offen="Ob eine ausschließende Verurteilung vorliegt, ist nicht geklärt.",
)

keine_verlaengerung = Merkmal(
    id="AufenthG.36a.3.nr3",
    titel="Weder Verlängerung noch anderer Titel zu erwarten",
    normen=("AufenthG § 36a Abs. 3 Nr. 3",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=und(nicht(ja(stammberechtigter.verlaengerung_zu_erwarten)), nicht(ja(stammberechtigter.anderer_titel_zu_erwarten))),
    definition="Zu prognostizieren ist, ob der Stammberechtigte bleiben darf.",
    erfuellt="Der Aufenthalt des Stammberechtigten wird voraussichtlich nicht fortdauern.",
    nicht_erfuellt="Dass der Aufenthalt des Stammberechtigten nicht fortdauert, ist nicht ersichtlich.",
    offen="Ob der Aufenthalt des Stammberechtigten fortdauert, ist nicht geklärt.",
)

grenzuebertritt = Merkmal(
    id="AufenthG.36a.3.nr4",
    titel="Grenzübertrittsbescheinigung beantragt",
    normen=("AufenthG § 36a Abs. 3 Nr. 4",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=ja(stammberechtigter.grenzuebertrittsbescheinigung_beantragt),
    definition="Wer seine Ausreise vorbereitet, zu dem soll niemand mehr nachziehen.",
    erfuellt="Der Stammberechtigte hat eine Grenzübertrittsbescheinigung beantragt.",
    nicht_erfuellt="Eine Grenzübertrittsbescheinigung ist nicht beantragt.",
    offen="Ob eine Grenzübertrittsbescheinigung beantragt ist, ist nicht geklärt.",
)
