"""§ 32 AufenthG since 6 September 2013: children of foreigners.

Abs. 1: a claim of the minor unmarried child where both parents, or the one who alone has custody, hold a title; from 1 August
2018 a closed list of titles, without subsidiary protection (§ 36a). Abs. 2: who is 16 and does not move together with the
parents must master German (C1) or promise to fit in; not the children of refugees, researchers, card holders, since 31
December 2022 nor of skilled workers. Abs. 3: with joint custody to one parent only, if the other consents ("soll"). Abs. 4:
special hardship, at discretion. Abs. 5 (since 1 August 2017): the child of a mobile researcher needs no title. The law of before is in p032_bis_2013.

The child's age is judged on the day of the application; everything else must be so when the age limit was reached and again
on the day of the decision (BVerwG 1 C 17.08).
"""

from __future__ import annotations

from nachzug.logik.regel import Ausschluss, Ermessensgrund, Glied, Hinweis, Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg
from nachzug.logik.terme import Term, eines_von, fassung, ja, nach_recht, nicht, oder, und
from nachzug.recht import rl_2003_86
from nachzug.recht.aufenthg import p005, p011, p027, p029, p030, p080, p104
from nachzug.recht.aufenthg.p032_abs2 import kein_nachteil_ab_16, schwelle_16, sprache
from nachzug.recht.aufenthg.p032_merkmale import (
    altersgrenze_eltern,
    altersgrenze_titel,
    altersgrenze_unterhalt,
    eltern,
    haertefall,
    kind,
    nummern,
    zu_einem_elternteil,
)
from nachzug.recht.sprache import gemeinschaft, kindschaft, stammberechtigter


def _seit_2013(term: Term) -> Term:
    """The way exists only under the law since 6 September 2013; before, p032_bis_2013 has the ways."""
    return nach_recht(fassung(term, "2013-09-06", akt="G v. 29.8.2013, BGBl. I 3484"))


def rahmen(besondere: tuple[Glied, ...], *, anspruch: bool, altersgrenze: Merkmal = altersgrenze_eltern) -> tuple[Glied, ...]:
    """What every way of § 32 demands beside its own requirements: purpose, living space, § 5, exclusions and blocks."""
    kann = (p029.absehen_kann,)
    ohne_unterhalt = (p029.absehen_muss, p029.mobile_blaue_karte_unterhalt)
    ohne_wohnraum = (p029.absehen_muss, p029.mobile_blaue_karte, p029.ohne_wohnraum_fachkraft)
    return (
        *besondere,
        Voraussetzung(altersgrenze),
        Voraussetzung(p027.zweck),
        Voraussetzung(p029.wohnraum, ohne_wohnraum, kann),
        Voraussetzung(altersgrenze_unterhalt, (*ohne_unterhalt, p005.atypisch), kann),
        Voraussetzung(p029.abs3_gruende),
        *p005.allgemeine(
            anspruch=anspruch,
            lebensunterhalt_entfaellt=ohne_unterhalt,
            lebensunterhalt_kann=kann,
            ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,),
        ),
        Ausschluss(p029.abs3_s3),
        Ausschluss(p027.scheinehe),
        Ausschluss(p027.sicherheit),
        Sperre(p011.sperre),
        Sperre(p104.aussetzung_2016),
        Ermessensgrund(p027.andere_angehoerige_ohne_blaue_karte),
        *(Hinweis(m) for m in (*p080.HINWEISE, *rl_2003_86.VERFAHREN)),
        *p029.BESTEHENDER_TITEL,
    )


dort_mit_forscher = Merkmal(
    id="AufenthG.32.5.dort",
    titel="Rechtmäßiger Aufenthalt des Kindes in dem anderen Mitgliedstaat",
    normen=("AufenthG § 32 Abs. 5 Satz 1",),
    term=oder(ja(kindschaft.in_anderem_mitgliedstaat_zusammen), ja(gemeinschaft.bestand_in_mitgliedstaat)),
    definition="Nachzuweisen ist, dass das Kind dort rechtmäßig als Angehöriger des Forschers lebte; Mitteilung, Pass, Lebensunterhalt und "
    "Ablehnungsgründe (§§ 18e, 19f, bis Februar 2020 §§ 20a, 20c) gelten entsprechend.",
    erfuellt="Das Kind lebte dort als Angehöriger des Forschers.",
    nicht_erfuellt="Das Kind lebte dort nicht als Angehöriger des Forschers.",
    offen="Ob das Kind dort als Angehöriger des Forschers lebte, steht nicht fest.",
)

_sprache = Voraussetzung(sprache, kein_nachteil_ab_16)

WEGE = (
    Weg(
        id="AufenthG.32.1",
        grundlage="AufenthG § 32 Abs. 1",
        titel="Nachzug des minderjährigen ledigen Kindes",
        fuer=_seit_2013(und(ja(kindschaft.vorhanden), ja(stammberechtigter.auslaender))),
        folge=Rechtsfolge.MUSS,
        glieder=rahmen(
            (Voraussetzung(kind), Voraussetzung(eltern), *(Hinweis(n) for n in nummern), Hinweis(schwelle_16), _sprache),
            anspruch=True,
        ),
    ),
    Weg(
        id="AufenthG.32.3",
        grundlage="AufenthG § 32 Abs. 3",
        titel="Nachzug zu einem von zwei sorgeberechtigten Eltern",
        fuer=_seit_2013(
            und(
                ja(kindschaft.vorhanden),
                ja(stammberechtigter.auslaender),
                oder(nicht(eines_von(kindschaft.sorge, "allein", "keine")), ja(kindschaft.mitentscheidung_anderer)),
            )
        ),
        folge=Rechtsfolge.SOLL,
        glieder=rahmen((Voraussetzung(kind), *zu_einem_elternteil, Hinweis(schwelle_16), _sprache), anspruch=False),
    ),
    Weg(
        id="AufenthG.32.5",
        grundlage="AufenthG § 32 Abs. 5",
        titel="Kind eines mobilen Forschers ohne deutschen Titel",
        fuer=und(ja(kindschaft.vorhanden), ja(stammberechtigter.p18e_berechtigt)),
        folge=Rechtsfolge.MUSS,
        gilt=(20170801, 99_999_999),
        glieder=(
            Voraussetzung(kind),
            Voraussetzung(p030.mobiler_forscher),
            Voraussetzung(dort_mit_forscher),
            Voraussetzung(p005.lebensunterhalt),
            Voraussetzung(p005.passpflicht),
            Sperre(p011.sperre),
        ),
    ),
    Weg(
        id="AufenthG.32.4",
        grundlage="AufenthG § 32 Abs. 4",
        titel="Nachzug des Kindes in Fällen besonderer Härte",
        fuer=und(ja(kindschaft.vorhanden), ja(stammberechtigter.auslaender)),
        folge=Rechtsfolge.KANN,
        glieder=rahmen((Voraussetzung(kind), *haertefall), anspruch=False, altersgrenze=altersgrenze_titel),
    ),
)
