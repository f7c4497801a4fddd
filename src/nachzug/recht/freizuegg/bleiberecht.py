"""§§ 3, 4a FreizügG/EU: who may stay after death, departure or divorce of the citizen, and after five years.

The right of residence survives the citizen's death (§ 3 Abs. 2), the schooling of children (Abs. 3) and, after three years of
marriage or in cases of hardship, divorce (Abs. 4), if the citizen still lived here when the divorce was filed for. After five years
with the citizen it is permanent (§ 4a).
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ausschluss, Faktor, Merkmal, Rechtsfolge, Schweigen, Voraussetzung, Weg, Wertung
from nachzug.logik.terme import STICHTAG, Term, am, eines_von, gibt_es, ja, nicht, oder, und, vollendet
from nachzug.recht.freizuegg.familie import AUSSERHALB, BEZIEHUNG, BUERGER, unionsbuerger, verlust_nicht
from nachzug.recht.sprache import JAHRE, antragsteller, ehe, eintrag, kindschaft, stammberechtigter

_zeit = eintrag("ehe.zusammenleben")

selbst = Merkmal(
    id="FreizuegG.3.eigene_voraussetzungen",
    titel="Angehöriger erfüllt selbst die Voraussetzungen",
    normen=("FreizügG/EU § 3 Abs. 2", "FreizügG/EU § 3 Abs. 4"),
    term=oder(
        eines_von(antragsteller.freizuegigkeitsgrund, "arbeitnehmer", "selbststaendig", "arbeitsuche", "dienstleistung"),
        ja(antragsteller.existenzmittel),
    ),
    definition="Arbeit, Selbständigkeit, Dienstleistung oder ausreichende Existenzmittel.",
    erfuellt="Der Angehörige erfüllt selbst die Voraussetzungen.",
    nicht_erfuellt="Der Angehörige erfüllt die Voraussetzungen nicht selbst.",
    offen="Ob der Angehörige die Voraussetzungen selbst erfüllt, steht nicht fest.",
)
ein_jahr_vor_tod = Merkmal(
    id="FreizuegG.3.2.ein_jahr",
    titel="Ein Jahr Aufenthalt als Angehöriger vor dem Tod",
    normen=("FreizügG/EU § 3 Abs. 2",),
    term=oder(
        gibt_es(
            "ehe.zusammenleben",
            und(ja(_zeit.im_bundesgebiet), vollendet(_zeit.von, JAHRE[1], stammberechtigter.gestorben)),
            "ein Jahr vor dem Tod",
        ),
        und(ja(kindschaft.vorhanden), vollendet(kindschaft.lebt_zusammen_seit, JAHRE[1], stammberechtigter.gestorben)),
    ),
    erfuellt="Der Angehörige lebte mindestens ein Jahr als solcher hier.",
    nicht_erfuellt="Der Angehörige lebte vor dem Tod kein Jahr als solcher hier.",
    offen="Wie lange der Angehörige vor dem Tod hier lebte, steht nicht fest.",
)
_ausbildung = eintrag("antragsteller.ausbildungen")
kind_in_ausbildung = Merkmal(
    id="FreizuegG.3.3.ausbildung",
    titel="Kind in Ausbildung im Bundesgebiet",
    normen=("FreizügG/EU § 3 Abs. 3",),
    term=gibt_es(
        "antragsteller.ausbildungen",
        und(_ausbildung.von <= STICHTAG, _ausbildung.bis >= STICHTAG),
        "laufende Ausbildung",
    ),
    definition="Auch der Elternteil, der die Sorge tatsächlich ausübt, behält sein Recht bis zum Abschluss der Ausbildung des Kindes.",
    erfuellt="Das Kind besucht hier eine Ausbildungseinrichtung.",
    nicht_erfuellt="Das Kind besucht hier keine Ausbildungseinrichtung.",
    offen="Ob das Kind hier eine Ausbildungseinrichtung besucht, steht nicht fest.",
)
fortgang = Merkmal(
    id="FreizuegG.3.3.fortgang",
    titel="Tod oder Wegzug des Unionsbürgers",
    normen=("FreizügG/EU § 3 Abs. 3",),
    term=oder(stammberechtigter.gestorben <= STICHTAG, nicht(ja(stammberechtigter.im_bundesgebiet))),
    erfuellt="Der Unionsbürger ist gestorben oder fortgezogen.",
    nicht_erfuellt="Der Unionsbürger lebt noch hier.",
    offen="Ob der Unionsbürger noch hier lebt, steht nicht fest.",
)
geschieden = Merkmal(
    id="FreizuegG.3.4.geschieden",
    titel="Scheidung oder Aufhebung",
    normen=("FreizügG/EU § 3 Abs. 4",),
    term=ehe.beendet <= STICHTAG,
    erfuellt="Die Ehe oder Lebenspartnerschaft ist geschieden oder aufgehoben.",
    nicht_erfuellt="Die Ehe oder Lebenspartnerschaft ist nicht geschieden.",
    offen="Ob die Ehe geschieden ist, steht nicht fest.",
)
drei_jahre = Merkmal(
    id="FreizuegG.3.4.nr1",
    titel="Drei Jahre Ehe, ein Jahr davon im Bundesgebiet",
    normen=("FreizügG/EU § 3 Abs. 4 Nr. 1",),
    term=und(
        vollendet(ehe.geschlossen, JAHRE[3], ehe.scheidung_beantragt),
        gibt_es(
            "ehe.zusammenleben",
            und(ja(_zeit.im_bundesgebiet), vollendet(_zeit.von, JAHRE[1], _zeit.bis_danach)),
            "ein Jahr im Bundesgebiet",
        ),
    ),
    definition="Gerechnet bis zur Einleitung des Scheidungsverfahrens; nennt die Akte nur das Ende der Ehe, gilt dieses.",
    erfuellt="Die Ehe bestand drei Jahre, davon eines im Bundesgebiet.",
    nicht_erfuellt="Die Ehe bestand nicht drei Jahre oder nicht ein Jahr im Bundesgebiet.",
    offen="Wie lange die Ehe bestand, steht nicht fest.",
)
anwesend = Merkmal(
    id="FreizuegG.3.4.anwesend",
    titel="Unionsbürger bis zur Einleitung des Scheidungsverfahrens im Bundesgebiet",
    normen=("FreizügG/EU § 3 Abs. 4", "RL 2004/38/EG Art. 13 Abs. 2"),
    term=oder(
        ja(stammberechtigter.im_bundesgebiet.zum(ehe.scheidung_beantragt)),
        nicht(stammberechtigter.ausgereist < ehe.scheidung_beantragt),
    ),
    schweigen=Schweigen.ERFUELLT,
    zeitpunkt="Einleitung des Scheidungsverfahrens",
    fundstellen=(
        "BVerwG 1 C 9.18 Ls. 2",
        "BVerwG 1 C 9.18 Ls. 3",
        "EuGH C-218/14 (ungeprueft)",
        "EuGH C-115/15 (ungeprueft)",
        "EuGH C-930/19 (ungeprueft)",
    ),
    definition="Zieht der Unionsbürger fort, ehe die Scheidung beantragt ist, endet das abgeleitete Recht mit dem Wegzug; es lebt nur wieder "
    "auf, wenn er vorher zurückkehrt. Anders, wenn der Angehörige Gewalt in der Ehe erlitten hat und die Scheidung binnen angemessener Zeit beantragt wurde.",
    erfuellt="Der Unionsbürger lebte hier, als die Scheidung beantragt wurde, oder nichts spricht dagegen.",
    nicht_erfuellt="Der Unionsbürger war schon fortgezogen, als die Scheidung beantragt wurde.",
    offen="Ob der Unionsbürger noch hier lebte, als die Scheidung beantragt wurde, steht nicht fest.",
)
sorge_kinder = Merkmal(
    id="FreizuegG.3.4.nr2",
    titel="Sorge oder Umgang mit dem Kind nur im Bundesgebiet",
    normen=("FreizügG/EU § 3 Abs. 4 Nr. 2", "FreizügG/EU § 3 Abs. 4 Nr. 4"),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    definition="Die Sorge für Kinder des Unionsbürgers wurde übertragen oder ein Umgang eingeräumt, der nur hier möglich ist.",
    erfuellt="Sorge oder Umgang sind so geregelt.",
    nicht_erfuellt="Eine solche Regelung liegt nicht vor oder ist nicht vorgetragen.",
    offen="Ob eine solche Regelung vorliegt, ist zu würdigen.",
)
haerte = Merkmal(
    id="FreizuegG.3.4.nr3",
    titel="Besondere Härte",
    normen=("FreizügG/EU § 3 Abs. 4 Nr. 3",),
    art=Art.AUSNAHME,
    wertung=Wertung(dafuer=(Faktor("häusliche Gewalt", ja(ehe.haeusliche_gewalt)),)),
    hinweis=oder(ja(ehe.haeusliche_gewalt), ja(ehe.festhalten_unzumutbar)),
    definition="Vor allem wenn das Festhalten an der Ehe nicht zumutbar war.",
    erfuellt="Eine besondere Härte ist festgestellt.",
    nicht_erfuellt="Eine besondere Härte ist nicht vorgetragen oder verneint.",
    offen="Ob eine besondere Härte vorliegt, verlangt eine Wertung.",
)
fuenf_jahre = Merkmal(
    id="FreizuegG.4a.1.s2",
    titel="Fünf Jahre rechtmäßiger Aufenthalt mit dem Unionsbürger",
    normen=("FreizügG/EU § 4a Abs. 1 Satz 2",),
    term=oder(
        gibt_es(
            "ehe.zusammenleben",
            und(ja(_zeit.im_bundesgebiet), ja(_zeit.rechtmaessig), vollendet(_zeit.von, JAHRE[5], _zeit.bis_danach)),
            "fünf Jahre gemeinsam im Bundesgebiet",
        ),
        und(ja(kindschaft.vorhanden), vollendet(kindschaft.lebt_zusammen_seit, JAHRE[5])),
    ),
    definition="Ständiger rechtmäßiger Aufenthalt von fünf Jahren gemeinsam mit dem Unionsbürger; kurze Abwesenheiten schaden nicht (Abs. 6).",
    erfuellt="Der Angehörige lebt seit fünf Jahren mit dem Unionsbürger rechtmäßig hier.",
    nicht_erfuellt="Fünf gemeinsame Jahre sind noch nicht erreicht.",
    offen="Seit wann der Angehörige mit dem Unionsbürger hier lebt, steht nicht fest.",
)

_TOT = am("1900-01-01") <= stammberechtigter.gestorben


def _bleibt(kennung: str, norm: str, titel: str, fuer: Term, *glieder: Voraussetzung) -> Weg:
    return Weg(
        id=f"FreizuegG.{kennung}",
        grundlage=f"FreizügG/EU {norm}",
        titel=titel,
        fuer=und(BUERGER, BEZIEHUNG, fuer),
        folge=Rechtsfolge.MUSS,
        ausserhalb=AUSSERHALB,
        glieder=(Voraussetzung(unionsbuerger), *glieder, Ausschluss(verlust_nicht)),
    )


WEGE = (
    _bleibt("3.2", "§ 3 Abs. 2", "Bleiberecht nach dem Tod", _TOT, Voraussetzung(selbst), Voraussetzung(ein_jahr_vor_tod)),
    _bleibt(
        "3.3",
        "§ 3 Abs. 3",
        "Bleiberecht bis zum Abschluss der Ausbildung",
        und(ja(kindschaft.vorhanden), oder(_TOT, nicht(ja(stammberechtigter.im_bundesgebiet)))),
        Voraussetzung(fortgang),
        Voraussetzung(kind_in_ausbildung),
    ),
    _bleibt(
        "3.4",
        "§ 3 Abs. 4",
        "Bleiberecht nach der Scheidung",
        ehe.beendet <= STICHTAG,
        Voraussetzung(geschieden),
        Voraussetzung(anwesend, (haerte,)),
        Voraussetzung(selbst),
        Voraussetzung(drei_jahre, (sorge_kinder, haerte)),
    ),
    _bleibt(
        "4a.1.s2.weg",
        "§ 4a Abs. 1 Satz 2",
        "Daueraufenthaltsrecht des Angehörigen",
        oder(ja(kindschaft.vorhanden), ja(ehe.vorhanden)),
        Voraussetzung(fuenf_jahre),
    ),
)
