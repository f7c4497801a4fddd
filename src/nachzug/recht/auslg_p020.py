"""§ 20 AuslG 1990, which § 104 Abs. 3 AufenthG keeps alive for old cases (wording of § 20 from memory).

Where the foreigner was lawfully in Germany before 1 January 2005 and the child was born before that day, the old law on children
applies unless the Residence Act is more favourable. Abs. 2: a claim of the unmarried child under 16 where the other parent also
holds a title or has died; Abs. 3 Satz 1: of that the authority may disregard where the parents are not or no longer married to each
other; Abs. 4: of minors at discretion, with command of German or a good forecast, or in special hardship. The general
requirements of the Residence Act must be met as well, and everything except the age both at the age limit and at the decision; the
discretion is judged as of the age limit (BVerwG 1 C 17.08).
"""

from __future__ import annotations

from nachzug.logik.regel import Anwendbar, Art, Glied, Hinweis, Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg
from nachzug.logik.terme import STICHTAG, Ausdruck, Term, am, ja, nicht, oder, und
from nachzug.recht.aufenthg import p005, p011, p027, p029, p051
from nachzug.recht.aufenthg.p032_abs2 import sprache
from nachzug.recht.aufenthg.p032_bis_2013 import altersgrenze_16
from nachzug.recht.aufenthg.p032_merkmale import altersgrenze_unterhalt, besondere_haerte, kind
from nachzug.recht.sprache import (
    anderer_elternteil,
    antragsteller,
    besitzt_titel,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)

_NORM = "AuslG § 20"
_ZWEITAUSEND_FUENF = am("2005-01-01")

uebergang = Merkmal(
    id="AufenthG.104.3",
    titel="Altfall: Elternteil schon vor 2005 rechtmäßig hier, Kind vor 2005 geboren",
    normen=("AufenthG § 104 Abs. 3",),
    art=Art.UEBERGANG,
    term=und(
        oder(
            ja(stammberechtigter.vor_2005_rechtmaessig_hier),
            und(
                stammberechtigter.einreise < _ZWEITAUSEND_FUENF,
                besitzt_titel("stammberechtigter", *p029.BESITZTITEL, am=_ZWEITAUSEND_FUENF),
            ),
        ),
        antragsteller.geboren < _ZWEITAUSEND_FUENF,
    ),
    fundstellen=("BVerwG 1 C 17.08",),
    deckt=("207",),
    definition="Für vor 2005 geborene Kinder von Ausländern, die schon vor 2005 rechtmäßig hier lebten, gilt § 20 AuslG weiter, soweit er "
    "günstiger ist als das Aufenthaltsgesetz.",
    erfuellt="Das alte Recht ist neben dem neuen anzuwenden.",
    nicht_erfuellt="Ein Altfall liegt nicht vor.",
    offen="Ob ein Altfall vorliegt, steht nicht fest.",
)
anderer_mit_titel = Merkmal(
    id="AuslG.20.2.nr1",
    titel="Auch der andere Elternteil mit Titel oder verstorben",
    normen=("AuslG § 20 Abs. 2 Nr. 1",),
    term=oder(besitzt_titel("anderer_elternteil", *p029.BESITZTITEL), anderer_elternteil.gestorben <= STICHTAG),
    erfuellt="Der andere Elternteil besitzt einen Titel oder ist verstorben.",
    nicht_erfuellt="Der andere Elternteil lebt und besitzt keinen Titel.",
    offen="Ob der andere Elternteil einen Titel besitzt, steht nicht fest.",
)
nicht_verheiratet = Merkmal(
    id="AuslG.20.3.s1",
    titel="Eltern nicht oder nicht mehr miteinander verheiratet",
    normen=("AuslG § 20 Abs. 3 Satz 1",),
    term=nicht(ja(kindschaft.eltern_verheiratet)),
    fundstellen=("BVerwG 1 C 17.08",),
    deckt=("207",),
    definition="Dann kann die Behörde davon absehen, dass auch der andere Elternteil einen Titel besitzt.",
    erfuellt="Die Eltern sind nicht miteinander verheiratet; von Abs. 2 Nr. 1 kann abgesehen werden.",
    nicht_erfuellt="Die Eltern sind miteinander verheiratet.",
    offen="Ob die Eltern miteinander verheiratet sind, steht nicht fest.",
)
sprache_oder_haerte = Merkmal(
    id="AuslG.20.4",
    titel="Sprache, Integrationsprognose oder besondere Härte",
    normen=("AuslG § 20 Abs. 4",),
    term=oder(sprache, besondere_haerte),
    fundstellen=("BVerwG 1 C 17.08",),
    deckt=("207",),
    erfuellt="Sprache, günstige Prognose oder besondere Härte liegen vor.",
    nicht_erfuellt="Weder Sprache noch günstige Prognose noch besondere Härte liegen vor.",
    offen="Ob Sprache, günstige Prognose oder besondere Härte vorliegen, steht nicht fest.",
)
ermessenszeitpunkt = Merkmal(
    id="AuslG.20.ermessenszeitpunkt",
    titel="Zeitpunkt der Kontrolle des Ermessens",
    normen=(_NORM, "VwGO § 114"),
    art=Art.VERFAHREN,
    term=und(),
    fundstellen=("BVerwG 1 C 17.08 Ls. 3",),
    zeitpunkt="Erreichen der Altersgrenze oder Entscheidung",
    deckt=("361", "363", "364", "365", "366", "367", "368"),
    definition="Das Ermessen wird wie der Anspruch auf den Tag der letzten Verhandlung geprüft, bei einer Altersgrenze auf den Tag, an dem sie erreicht "
    "wurde; es genügt, wenn es an einem der beiden Tage fehlerfrei ist. Günstige Änderungen muss der Kläger vortragen; die Behörde darf dann "
    "ihre Gründe ergänzen. Zeitablauf allein zwingt nicht dazu.",
    erfuellt="Maßgeblich sind das Erreichen der Altersgrenze und die letzte Verhandlung; Fehlerfreiheit an einem der Tage genügt.",
)


def _grenze(jahre: int, ab: Ausdruck, *eltern: Term) -> Merkmal:
    return Merkmal(
        id=f"AuslG.20.altersgrenze_{jahre}{'_eltern' if eltern else ''}",
        titel=f"Titel schon bei Vollendung des {jahre}. Lebensjahres",
        normen=(_NORM,),
        term=oder(
            nicht(lebensjahr_vollendet(antragsteller, jahre)),
            und(besitzt_titel("stammberechtigter", *p029.BESITZTITEL, am=ab), *eltern),
        ),
        fundstellen=("BVerwG 1 C 17.08",),
        zeitpunkt="Erreichen der Altersgrenze",
        deckt=("207", "208"),
        definition="Alles außer dem Alter muss zweimal vorliegen: an der Altersgrenze und bei der Entscheidung.",
        erfuellt="Die Altersgrenze ist nicht erreicht, oder der Titel bestand an ihr schon.",
        nicht_erfuellt="Als die Altersgrenze erreicht wurde, bestand der Titel noch nicht.",
        offen="Ob der Titel schon bestand, als die Altersgrenze erreicht wurde, steht nicht fest.",
    )


_grenze_16 = _grenze(16, antragsteller.sechzehn_ab)
_grenze_18 = _grenze(18, antragsteller.volljaehrig_ab)
_grenze_beide = _grenze(
    16,
    antragsteller.sechzehn_ab,
    oder(
        besitzt_titel("anderer_elternteil", *p029.BESITZTITEL, am=antragsteller.sechzehn_ab),
        anderer_elternteil.gestorben <= antragsteller.sechzehn_ab,
    ),
)


def _weg(
    kennung: str, titel: str, folge: Rechtsfolge, grenze: Merkmal, *glieder: Glied, minderjaehrig: Merkmal = altersgrenze_16
) -> Weg:
    return Weg(
        id=f"AuslG.{kennung}",
        grundlage=f"AuslG § 20 Abs. {kennung.split('.')[1]}",
        titel=titel,
        fuer=und(ja(kindschaft.vorhanden), ja(stammberechtigter.auslaender), uebergang.term or und()),
        folge=folge,
        glieder=(
            Anwendbar(uebergang),
            Voraussetzung(minderjaehrig),
            *glieder,
            Voraussetzung(p029.titel),
            p051.STAMMBERECHTIGTER,
            Voraussetzung(p027.zweck),
            Voraussetzung(p029.wohnraum),
            *p005.allgemeine(anspruch=folge is Rechtsfolge.MUSS, ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,)),
            Voraussetzung(grenze),
            Voraussetzung(altersgrenze_unterhalt, (p005.atypisch,)),
            Sperre(p011.sperre),
            Hinweis(ermessenszeitpunkt),
        ),
    )


WEGE = (
    _weg("20.2", "Altrecht: Kind unter 16, beide Eltern hier", Rechtsfolge.MUSS, _grenze_beide, Voraussetzung(anderer_mit_titel)),
    _weg("20.3", "Altrecht: Kind unter 16 getrennter Eltern", Rechtsfolge.KANN, _grenze_16, Voraussetzung(nicht_verheiratet)),
    _weg(
        "20.4",
        "Altrecht: minderjähriges Kind nach Ermessen",
        Rechtsfolge.KANN,
        _grenze_18,
        Voraussetzung(sprache_oder_haerte),
        minderjaehrig=kind,
    ),
)
