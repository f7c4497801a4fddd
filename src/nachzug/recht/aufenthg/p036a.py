"""§ 36a AufenthG: family reunification with people who have subsidiary protection.

In force since 1 August 2018; suspended from 24 July 2025 to 23 July 2027 (§ 104 Abs. 14). Abs. 1: spouse and minor
unmarried child, parents of a minor; discretion, for humanitarian reasons, no claim. Abs. 2: four examples of such reasons;
1 000 visas a month, the Bundesverwaltungsamt selects, which decides only when. Abs. 3: excluded as a rule if the marriage
was not concluded before the flight (Nr. 1), for convictions of the Stammberechtigte (Nr. 2), if their stay is not expected
to last (Nr. 3), if they asked for a border crossing certificate (Nr. 4). Abs. 4: § 30 Abs. 1 Satz 1 Nr. 1, Abs. 2 Satz 1,
Abs. 4 and § 32 Abs. 3 apply accordingly. Abs. 5: no three-month rule, no waiver of an expulsion interest.
"""

from __future__ import annotations

from nachzug.logik.regel import (
    Anwendbar,
    Art,
    Ausschluss,
    Ermessensgrund,
    Glied,
    Hinweis,
    Merkmal,
    Rechtsfolge,
    Sperre,
    Voraussetzung,
    Weg,
    Wertung,
)
from nachzug.logik.terme import Term, am, eines_von, ja, nicht, oder, und
from nachzug.recht.aufenthg import p005, p011, p027, p029, p030, p032_merkmale, p036a_abs2, p036a_abs3, p079, p104
from nachzug.recht.sprache import (
    antrag,
    antragsteller,
    besitzt_titel,
    ehe,
    elternschaft,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)
from nachzug.recht.titelgruppen import SUBSIDIAER

_AB = (20180801, 99_999_999)
_hat_titel = besitzt_titel("stammberechtigter", *SUBSIDIAER)


def _titel(kennung: str, satz: str, wer: str) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.36a.1.{kennung}",
        deckt=("211",),
        titel=f"Titel des {wer}: Aufenthaltserlaubnis wegen subsidiären Schutzes",
        normen=(f"AufenthG § 36a Abs. 1 {satz}",),
        term=_hat_titel,
        fundstellen=("BVerwG 1 C 17.23 Rn. 10",),
        definition=f"Der Titel des {wer} ist die Aufenthaltserlaubnis nach § 25 Abs. 2 Satz 1 Alt. 2 AufenthG, seit 12. Juni "
        "2026 gezählt als § 25 Abs. 2 Satz 2 AufenthG.",
        erfuellt=f"Die Aufenthaltserlaubnis des {wer} beruht auf subsidiärem Schutz.",
        nicht_erfuellt=f"Eine Aufenthaltserlaubnis des {wer} wegen subsidiären Schutzes fehlt.",
        offen=f"Ob die Aufenthaltserlaubnis des {wer} auf subsidiärem Schutz beruht, steht nicht fest.",
    )


titel = _titel("titel", "Satz 1", "Stammberechtigten")
titel_kind = _titel("s2.titel", "Satz 2", "Kindes")

kein_uebergang = Merkmal(
    id="AufenthG.36a.anwendbar",
    titel="§ 36a statt des Rechts bis 31. Juli 2018",
    normen=("AufenthG § 36a Abs. 1", "AufenthG § 104 Abs. 13"),
    term=nicht(p104.uebergang_2018),
    definition="Wer unter die Übergangsvorschrift fällt, wird nach altem Recht geprüft.",
    erfuellt="§ 36a AufenthG ist anzuwenden.",
    nicht_erfuellt="Anzuwenden ist das Recht in der Fassung bis 31. Juli 2018.",
    offen="Ob § 36a AufenthG oder das alte Recht gilt, steht nicht fest.",
)

minderjaehriges_kind = Merkmal(
    id="AufenthG.36a.1.s1.kind",
    titel="Minderjähriges lediges Kind",
    normen=("AufenthG § 36a Abs. 1 Satz 1",),
    term=und(
        ja(kindschaft.vorhanden),
        oder(
            nicht(lebensjahr_vollendet(antragsteller, 18)),
            nicht(lebensjahr_vollendet(antragsteller, 18, antrag.gestellt)),
        ),
        ja(antragsteller.ledig),
    ),
    fundstellen=("BVerwG 1 C 8.21 Ls. 1",),
    definition="Für die Minderjährigkeit des nachziehenden Kindes genügt der Zeitpunkt des Antrags.",
    erfuellt="Der Antragsteller ist minderjähriges lediges Kind des Stammberechtigten.",
    nicht_erfuellt="Der Antragsteller ist nicht (mehr) minderjähriges lediges Kind des Stammberechtigten.",
    offen="Ob der Antragsteller bei Antragstellung minderjährig und ledig war, steht nicht fest.",
)

altersgrenze = Merkmal(
    id="AufenthG.36a.altersgrenze",
    titel="§ 36a und Titel des Elternteils schon bei Erreichen der Altersgrenze",
    normen=("AufenthG § 36a Abs. 1 Satz 1",),
    term=oder(
        nicht(lebensjahr_vollendet(antragsteller, 18)),
        und(
            am("2018-08-01") <= antragsteller.volljaehrig_ab,
            besitzt_titel("stammberechtigter", *SUBSIDIAER, am=antragsteller.volljaehrig_ab),
        ),
    ),
    fundstellen=("BVerwG 1 C 8.21 Ls. 1", "BVerwG 1 C 17.08"),
    zeitpunkt="Erreichen der Altersgrenze",
    definition="Wie bei § 32: Wird das Kind im Verfahren volljährig, müssen die übrigen Voraussetzungen auch vorgelegen haben, als es 18 "
    "wurde. Wer vor dem 1. August 2018 volljährig wurde, hatte nie einen Anspruch aus § 36a; Härten dient § 22 Satz 1.",
    erfuellt="Das Kind ist noch minderjährig, oder § 36a galt und der Elternteil besaß den Titel, als es 18 wurde.",
    nicht_erfuellt="Als das Kind 18 wurde, galt § 36a noch nicht, oder der Elternteil besaß den Titel noch nicht.",
    offen="Ob § 36a galt und der Elternteil den Titel besaß, als das Kind 18 wurde, steht nicht fest.",
)

zieht_mit = Merkmal(
    id="AufenthG.36a.4.zieht_mit",
    titel="Anderer Elternteil zieht mit oder lebt schon hier",
    normen=("AufenthG § 36a Abs. 4", "AufenthG § 32 Abs. 3"),
    art=Art.AUSNAHME,
    term=ja(kindschaft.anderer_elternteil_zieht_mit),
    erfuellt="Auch der andere Elternteil zieht mit oder lebt schon hier.",
    nicht_erfuellt="Dass der andere Elternteil mitzieht oder schon hier lebt, ist nicht ersichtlich.",
    offen="Ob der andere Elternteil mitzieht oder schon hier lebt, ist nicht geklärt.",
)
sorge = Merkmal(
    id="AufenthG.36a.4.p32_3",
    titel="Sorgerecht oder Einverständnis des anderen Elternteils",
    normen=("AufenthG § 36a Abs. 4", "AufenthG § 32 Abs. 3"),
    term=oder(
        eines_von(kindschaft.sorge, "allein"),
        p032_merkmale.verwitwet,
        ja(kindschaft.einverstaendnis_anderer_elternteil),
        p032_merkmale.ersetzende_entscheidung,
        zieht_mit,
    ),
    definition="Zieht das Kind bei gemeinsamer Sorge nur zu einem Elternteil, muss der andere einverstanden sein oder eine "
    "verbindliche Entscheidung vorliegen.",
    erfuellt="Das Sorgerecht steht dem Nachzug nicht entgegen.",
    nicht_erfuellt="Das Einverständnis des anderen Elternteils fehlt.",
    offen="Sorgerecht und Einverständnis des anderen Elternteils sind nicht geklärt.",
)

elternteil = Merkmal(
    id="AufenthG.36a.1.s2.eltern",
    titel="Elternteil",
    normen=("AufenthG § 36a Abs. 1 Satz 2",),
    term=ja(elternschaft.vorhanden),
    erfuellt="Der Antragsteller ist Elternteil des Stammberechtigten.",
    nicht_erfuellt="Der Antragsteller ist nicht Elternteil des Stammberechtigten.",
    offen="Ob der Antragsteller Elternteil ist, steht nicht fest.",
)

kind_minderjaehrig = Merkmal(
    id="AufenthG.36a.1.s2.minderjaehrig",
    titel="Stammberechtigtes Kind minderjährig",
    normen=("AufenthG § 36a Abs. 1 Satz 2",),
    term=nicht(lebensjahr_vollendet(stammberechtigter, 18)),
    fundstellen=("BVerwG 1 C 56.20", "BVerwG 1 C 59.20", "BVerwG 1 C 31.21"),
    definition="Maßgeblich ist der Zeitpunkt der behördlichen oder gerichtlichen Entscheidung; die Rechtsprechung des EuGH zu "
    "Flüchtlingen (C-550/16) gilt für subsidiär Schutzberechtigte nicht.",
    erfuellt="Das Kind ist im Entscheidungszeitpunkt minderjährig.",
    nicht_erfuellt="Das Kind ist im Entscheidungszeitpunkt volljährig.",
    offen="Das Alter des Kindes steht nicht fest.",
)

kein_sorgeberechtigter = Merkmal(
    id="AufenthG.36a.1.s2.kein_elternteil",
    titel="Kein personensorgeberechtigter Elternteil im Bundesgebiet",
    normen=("AufenthG § 36a Abs. 1 Satz 2",),
    term=nicht(ja(stammberechtigter.personensorgeberechtigter_elternteil_im_bundesgebiet)),
    definition="Ein Vormund oder anderer Verwandter steht nicht gleich.",
    erfuellt="Kein personensorgeberechtigter Elternteil hält sich im Bundesgebiet auf.",
    nicht_erfuellt="Ein personensorgeberechtigter Elternteil hält sich schon im Bundesgebiet auf.",
    offen="Ob sich ein personensorgeberechtigter Elternteil im Bundesgebiet aufhält, steht nicht fest.",
)

ohne_frist = Merkmal(
    id="AufenthG.36a.5.keine_frist",
    deckt=(
        "226",
        "247",
    ),
    titel="Keine Drei-Monats-Frist",
    normen=("AufenthG § 36a Abs. 5 i.V.m. § 29 Abs. 2 Satz 2 Nr. 1",),
    art=Art.AUSNAHME,
    term=_hat_titel,
    fundstellen=("BVerwG 1 C 17.23 Rn. 25",),
    erfuellt="Auf die Drei-Monats-Frist kommt es nach § 36a Abs. 5 AufenthG nicht an.",
    nicht_erfuellt="Die Befreiung von der Frist gilt nur bei subsidiärem Schutz.",
    offen="Ob die Befreiung von der Frist gilt, hängt vom Titel ab.",
)

dispens = Merkmal(
    id="AufenthG.36a.5.p29_2_s2",
    deckt=(
        "223",
        "225",
        "226",
    ),
    titel="Zwingendes Absehen von Lebensunterhalt und Wohnraum",
    normen=("AufenthG § 29 Abs. 2 Satz 2", "AufenthG § 36a Abs. 5"),
    art=Art.AUSNAHME,
    term=und(ohne_frist, p029.kein_drittstaat),
    hinweis=_hat_titel,
    fundstellen=("BVerwG 1 C 17.23 Rn. 24-26",),
    definition="Weil die Frist nicht gilt, ist auch bei späterem Antrag abzusehen, wenn die Familie in keinem Drittstaat mit "
    "besonderer Bindung leben kann.",
    erfuellt="Von Lebensunterhalt und Wohnraum ist zwingend abzusehen.",
    nicht_erfuellt="Ein zwingendes Absehen scheidet aus.",
    offen="Ob zwingend abzusehen ist, steht nicht fest.",
)

eltern_ohne_lebensunterhalt = Merkmal(
    id="AufenthG.36a.1.s2.hs2",
    titel="Lebensunterhalt und Wohnraum bei Eltern nicht verlangt",
    normen=("AufenthG § 36a Abs. 1 Satz 2 Halbsatz 2",),
    art=Art.AUSNAHME,
    term=und(),
    definition="Für Eltern finden § 5 Abs. 1 Nr. 1 und § 29 Abs. 1 Nr. 2 AufenthG keine Anwendung; das Gesetz zitiert die "
    "Wohnraumvorschrift weiter mit der Nummer von vor November 2023.",
    erfuellt="Beide Voraussetzungen entfallen kraft Gesetzes.",
    nicht_erfuellt="Die Befreiung gilt nicht.",
    offen="Die Befreiung ist nicht geklärt.",
)

absehen_p27_3 = Merkmal(
    id="AufenthG.36a.5.p27_3_s2",
    titel="Absehen vom Ausweisungsinteresse",
    normen=("AufenthG § 27 Abs. 3 Satz 2", "AufenthG § 36a Abs. 5"),
    art=Art.AUSNAHME,
    term=oder(),
    definition="§ 36a Abs. 5 AufenthG schließt das Absehen nach § 27 Abs. 3 Satz 2 AufenthG aus.",
    erfuellt="",
    nicht_erfuellt="Das Absehen ist beim Nachzug zu subsidiär Schutzberechtigten ausgeschlossen.",
    offen="",
)

auswahl = Merkmal(
    id="AufenthG.36a.2.s2.auswahl",
    deckt=(
        "212",
        "213",
        "244",
        "245",
    ),
    titel="Auswahl durch das Bundesverwaltungsamt",
    normen=("AufenthG § 36a Abs. 2 Satz 2",),
    art=Art.VERFAHREN,
    wertung=Wertung(),
    fundstellen=("BVerwG 1 C 17.23 Rn. 10", "BVerwG 1 C 17.23 Rn. 36"),
    definition="Monatlich können 1 000 Visa erteilt werden. Das Bundesverwaltungsamt wählt nach dem Gewicht der humanitären "
    "Gründe, dem Kindeswohl und Integrationsaspekten aus; das entscheidet nur über das Wann. Über das Ob entscheidet die "
    "Auslandsvertretung.",
    erfuellt="Der Fall ist in ein Monatskontingent aufgenommen.",
    nicht_erfuellt="Der Fall ist noch nicht ausgewählt.",
    offen="Die Auswahl steht aus.",
)

integration = Merkmal(
    id="AufenthG.36a.2.s4",
    deckt=(
        "242",
        "243",
    ),
    titel="Integrationsaspekte",
    normen=("AufenthG § 36a Abs. 2 Satz 4",),
    art=Art.ERMESSENSGRUND,
    term=oder(ja(stammberechtigter.integrationsleistungen), ja(antragsteller.integrationsleistungen)),
    fundstellen=("BVerwG 1 C 17.23 Rn. 36",),
    definition="Sprache, Arbeit, Ausbildung, eigener Lebensunterhalt und Wohnraum, Ehrenamt zählen bei der Auswahl, nur neben "
    "einem humanitären Grund und nicht bei der Ausnahme vom Regelausschluss.",
    erfuellt="Integrationsaspekte liegen vor; sie zählen allein bei der Auswahl und ersetzen keinen humanitären Grund.",
    nicht_erfuellt="Integrationsaspekte sind nicht vorgetragen.",
    offen="Integrationsaspekte sind nicht geklärt.",
)


def _rahmen(
    besondere: tuple[Glied, ...], dispense: tuple[Merkmal, ...], kann: tuple[Merkmal, ...], eheliche: bool
) -> tuple[Glied, ...]:
    """The order of a § 36a examination: track, special requirements, purpose, space and livelihood, exclusions, blocks."""
    return (
        Anwendbar(kein_uebergang),
        *besondere,
        Voraussetzung(p027.zweck),
        Voraussetzung(p029.wohnraum, dispense, kann),
        *p005.allgemeine(
            anspruch=False,
            lebensunterhalt_entfaellt=dispense,
            lebensunterhalt_kann=kann,
            ausweisungsinteresse_kann=(absehen_p27_3,),
        ),
        Ausschluss(p027.scheinehe),
        *((Ausschluss(p027.zwangsehe), Ausschluss(p030.mehrehe)) if eheliche else ()),
        *((Ausschluss(p036a_abs3.ehe_nach_flucht, (p036a_abs3.ausnahme_nr1,), regel=True),) if eheliche else ()),
        Ausschluss(p036a_abs3.straftaten, (p036a_abs3.ausnahme,), regel=True),
        Ausschluss(p036a_abs3.keine_verlaengerung, (p036a_abs3.ausnahme,), regel=True),
        Ausschluss(p036a_abs3.grenzuebertritt, (p036a_abs3.ausnahme,), regel=True),
        Ausschluss(p027.sicherheit),
        Sperre(p011.sperre),
        Sperre(p104.aussetzung_2025),
        Ermessensgrund(p027.andere_angehoerige),
        Hinweis(integration),
        Hinweis(auswahl),
        *(Hinweis(a) for a in p079.aussetzungen),
        *p029.BESTEHENDER_TITEL,
    )


def _weg(kennung: str, grundlage: str, titel_: str, fuer: Term, glieder: tuple[Glied, ...]) -> Weg:
    return Weg(
        id=kennung,
        grundlage=grundlage,
        titel=titel_,
        fuer=und(fuer, oder(_hat_titel, eines_von(stammberechtigter.schutz_art, "subsidiaer"))),
        folge=Rechtsfolge.KANN,
        glieder=glieder,
        gilt=_AB,
    )


WEGE = (
    _weg(
        "AufenthG.36a.ehegatte",
        "AufenthG § 36a Abs. 1 Satz 1 Alt. 1",
        "Ehegattennachzug zu subsidiär Schutzberechtigten",
        ja(ehe.vorhanden),
        _rahmen(
            (
                Voraussetzung(p030.ehegatte),
                Voraussetzung(titel),
                Voraussetzung(p036a_abs2.gruende_ehegatte),
                Voraussetzung(p030.volljaehrig, (), (p030.haerte_alter,)),
            ),
            (dispens,),
            (p029.absehen_kann,),
            eheliche=True,
        ),
    ),
    _weg(
        "AufenthG.36a.kind",
        "AufenthG § 36a Abs. 1 Satz 1 Alt. 2",
        "Kindernachzug zu subsidiär Schutzberechtigten",
        ja(kindschaft.vorhanden),
        _rahmen(
            (
                Voraussetzung(minderjaehriges_kind),
                Voraussetzung(altersgrenze),
                Voraussetzung(titel),
                Voraussetzung(p036a_abs2.gruende_kind),
                Voraussetzung(sorge),
            ),
            (dispens,),
            (p029.absehen_kann,),
            eheliche=False,
        ),
    ),
    _weg(
        "AufenthG.36a.eltern",
        "AufenthG § 36a Abs. 1 Satz 2",
        "Elternnachzug zu minderjährigen subsidiär Schutzberechtigten",
        ja(elternschaft.vorhanden),
        _rahmen(
            (
                Voraussetzung(elternteil),
                Voraussetzung(titel_kind),
                Voraussetzung(kind_minderjaehrig),
                Voraussetzung(kein_sorgeberechtigter),
                Voraussetzung(p036a_abs2.gruende_eltern),
            ),
            (eltern_ohne_lebensunterhalt,),
            (),
            eheliche=False,
        ),
    ),
)
