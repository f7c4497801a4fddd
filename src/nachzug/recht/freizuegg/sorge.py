"""Art. 21 AEUV and Art. 10 of Regulation (EU) No 492/2011: the parent who cares for a child of the Union.

A minor citizen of the Union who may live here needs the parent who cares for them; without that parent's residence the child's
own right would be of no use (C-200/02). The means may come from the parent. Where a parent works or worked here as a citizen of
the Union and the child goes to school, child and caring parent may stay without any means (C-310/08, C-480/08).
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ausschluss, Hinweis, Merkmal, Rechtsfolge, Voraussetzung, Weg, Wertung
from nachzug.logik.terme import STICHTAG, eines_von, gibt_es, ja, nicht, oder, und
from nachzug.recht.freizuegg.familie import BUERGER, berechtigt, karte, unionsbuerger, verlust_nicht
from nachzug.recht.sprache import antragsteller, eintrag, elternschaft, lebensjahr_vollendet, stammberechtigter

_ausbildung = eintrag("stammberechtigter.ausbildungen")

minderjaehrig = Merkmal(
    id="AEUV.21.sorge.kind",
    titel="Minderjähriges Kind",
    normen=("AEUV Art. 21",),
    term=und(ja(elternschaft.vorhanden), nicht(lebensjahr_vollendet(stammberechtigter, 18))),
    fundstellen=("EuGH C-200/02 (ungeprueft)",),
    erfuellt="Der Antragsteller ist Elternteil eines minderjährigen Unionsbürgers.",
    nicht_erfuellt="Der Antragsteller ist nicht Elternteil eines minderjährigen Unionsbürgers.",
    offen="Ob der Antragsteller Elternteil eines minderjährigen Unionsbürgers ist, steht nicht fest.",
)
ausuebung = Merkmal(
    id="AEUV.21.sorge.ausuebung",
    titel="Tatsächliche Sorge für das Kind",
    normen=("AEUV Art. 21", "VO (EU) 492/2011 Art. 10"),
    term=oder(
        ja(elternschaft.verantwortung_uebernommen),
        und(ja(elternschaft.lebt_zusammen), eines_von(elternschaft.sorge, "allein", "gemeinsam")),
    ),
    fundstellen=("EuGH C-200/02 (ungeprueft)", "EuGH C-480/08 (ungeprueft)"),
    definition="Der Elternteil muss tatsächlich für das Kind sorgen; dass er das Kind unterhält und nicht umgekehrt, ist unschädlich.",
    erfuellt="Der Antragsteller sorgt tatsächlich für das Kind.",
    nicht_erfuellt="Der Antragsteller sorgt nicht tatsächlich für das Kind.",
    offen="Ob der Antragsteller tatsächlich für das Kind sorgt, steht nicht fest.",
)
eigenes_recht = Merkmal(
    id="AEUV.21.sorge.eigenes_recht",
    titel="Kind aus eigenem Recht freizügigkeitsberechtigt",
    normen=("AEUV Art. 21", "RL 2004/38/EG Art. 7 Abs. 1"),
    term=und(berechtigt),
    fundstellen=("BVerwG 1 C 27.19 Ls. 1", "EuGH C-200/02 (ungeprueft)"),
    definition="Ein Recht, das das Kind nur vom anderen Elternteil ableitet, genügt nicht: Es braucht selbst Existenzmittel und "
    "Krankenversicherung (woher sie kommen, ist gleich) oder den Daueraufenthalt. Dass der Elternteil einen nationalen Titel bekommen "
    "könnte, steht seinem Recht nicht entgegen (BVerwG 1 C 27.19 Ls. 2).",
    erfuellt="Das Kind ist aus eigenem Recht freizügigkeitsberechtigt.",
    nicht_erfuellt="Das Kind ist nicht aus eigenem Recht freizügigkeitsberechtigt.",
    offen="Ob das Kind aus eigenem Recht freizügigkeitsberechtigt ist, steht nicht fest.",
)
arbeit_verwehrt = Merkmal(
    id="AEUV.21.sorge.arbeit_verwehrt",
    titel="Arbeit für den Unterhalt des Kindes von der Behörde verwehrt",
    normen=("AEUV Art. 21",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    fundstellen=("BVerwG 1 C 27.19 Ls. 3",),
    definition="Fehlende Existenzmittel darf die Behörde nicht entgegenhalten, wenn sich der Elternteil nachhaltig um Arbeit bemüht, sie "
    "ihm die Arbeit aber verwehrt hat.",
    erfuellt="Dem Elternteil wurde die Arbeit verwehrt, mit der er das Kind unterhalten hätte.",
    nicht_erfuellt="Dass dem Elternteil eine solche Arbeit verwehrt worden wäre, ist nicht vorgetragen.",
    offen="Ob dem Elternteil eine solche Arbeit verwehrt wurde, ist zu würdigen.",
)
kind_in_ausbildung = Merkmal(
    id="VO492_2011.10.kind",
    titel="Kind eines Wanderarbeitnehmers in Ausbildung",
    normen=("VO (EU) 492/2011 Art. 10",),
    term=und(
        ja(stammberechtigter.elternteil_arbeitnehmer),
        gibt_es(
            "stammberechtigter.ausbildungen",
            und(_ausbildung.von <= STICHTAG, _ausbildung.bis >= STICHTAG),
            "laufende Ausbildung",
        ),
    ),
    fundstellen=("EuGH C-413/99 (ungeprueft)", "EuGH C-480/08 (ungeprueft)"),
    definition="Ein Elternteil arbeitet oder arbeitete als Unionsbürger hier, während das Kind hier lebte; dass er fortgezogen ist oder nicht "
    "mehr arbeitet, schadet nicht. Existenzmittel werden nicht verlangt (bis Juni 2011 Art. 12 VO (EWG) 1612/68).",
    erfuellt="Das Kind eines Wanderarbeitnehmers besucht hier Schule oder Ausbildung.",
    nicht_erfuellt="Das Kind besucht hier keine Ausbildung, oder kein Elternteil war als Unionsbürger hier Arbeitnehmer.",
    offen="Ob das Kind eines Wanderarbeitnehmers hier zur Schule geht, steht nicht fest.",
)
_ausland = und(nicht(ja(antragsteller.deutsch)), nicht(lebensjahr_vollendet(stammberechtigter, 18)))

WEGE = (
    Weg(
        id="AEUV.21.sorge",
        grundlage="AEUV Art. 21",
        titel="Elternteil, der für einen freizügigkeitsberechtigten minderjährigen Unionsbürger sorgt",
        fuer=und(BUERGER, ja(elternschaft.vorhanden), _ausland),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(unionsbuerger),
            Voraussetzung(minderjaehrig),
            Voraussetzung(ausuebung),
            Voraussetzung(eigenes_recht, (arbeit_verwehrt,)),
            Ausschluss(verlust_nicht),
            Hinweis(karte),
        ),
    ),
    Weg(
        id="VO492_2011.10",
        grundlage="VO (EU) 492/2011 Art. 10",
        titel="Elternteil, der für das Schulkind eines Wanderarbeitnehmers sorgt",
        fuer=und(ja(elternschaft.vorhanden), ja(stammberechtigter.elternteil_arbeitnehmer), _ausland),
        folge=Rechtsfolge.MUSS,
        glieder=(Voraussetzung(kind_in_ausbildung), Voraussetzung(ausuebung), Ausschluss(verlust_nicht)),
    ),
)
