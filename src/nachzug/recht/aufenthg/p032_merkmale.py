"""The elements of § 32 AufenthG since 6 September 2013 apart from Abs. 2 (p032_abs2), in the order of the section."""

from __future__ import annotations

from nachzug.logik.regel import Art, Faktor, Merkmal, Schweigen, Voraussetzung, Wertung
from nachzug.logik.terme import STICHTAG, Term, eines_von, fassung, ja, nach_recht, nicht, oder, und
from nachzug.recht.aufenthg import p104
from nachzug.recht.sprache import (
    anderer_elternteil,
    antrag,
    antragsteller,
    besitzt_titel,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)
from nachzug.recht.titelgruppen import AUFENTHALTSERLAUBNIS, BLAUE_KARTE, DAUERAUFENTHALT_EU, ICT, NIEDERLASSUNG, SUBSIDIAER

# Abs. 1: who is a child

minderjaehrig_bei_antrag: Term = oder(
    nicht(lebensjahr_vollendet(antragsteller, 18)), nicht(lebensjahr_vollendet(antragsteller, 18, antrag.gestellt))
)
"""Whoever is a minor today was one when they applied, whenever that was."""

kind = Merkmal(
    id="AufenthG.32.1.kind",
    titel="Minderjährig und ledig bei Antragstellung",
    normen=("AufenthG § 32 Abs. 1",),
    term=und(ja(kindschaft.vorhanden), minderjaehrig_bei_antrag, ja(antragsteller.ledig)),
    fundstellen=("BVerwG 1 C 17.08", "BVerwG 1 C 9.23 Ls. 1", "EuGH C-133/19"),
    zeitpunkt="Antragstellung (Alter), Entscheidung (ledig)",
    deckt=("55", "193"),
    definition="Das 18. Lebensjahr darf bei der Antragstellung nicht vollendet sein; es endet mit dem Tag vor dem Geburtstag. Wird "
    "das Kind danach volljährig, schadet das nicht. Ledig ist, wer nie verheiratet war.",
    erfuellt="Das Kind war bei der Antragstellung minderjährig und ist ledig.",
    nicht_erfuellt="Das Kind war bei der Antragstellung nicht mehr minderjährig oder ist nicht ledig.",
    offen="Ob das Kind bei der Antragstellung minderjährig war und ledig ist, steht nicht fest.",
)

# Abs. 1: the parents and their titles

_ERTEILT_NACH: tuple[tuple[int, str, tuple[str, ...]], ...] = (
    (
        1,
        "Aufenthaltserlaubnis zur Ausbildung oder Erwerbstätigkeit",
        tuple(a for a in AUFENTHALTSERLAUBNIS if a.startswith(("p7", "p16", "p17", "p18", "p19", "p21")) or a == "p20"),
    ),
    (2, "Aufenthaltserlaubnis wegen Asyls oder Flüchtlingsschutzes", ("p25_1", "p25_2_fluechtling")),
    (
        3,
        "Aufenthaltserlaubnis nach den §§ 28, 30, 31, 36 oder 36a",
        tuple(a for a in AUFENTHALTSERLAUBNIS if a.startswith(("p28", "p30", "p31", "p36"))),
    ),
    (5, "Blaue Karte EU, ICT-Karte oder Mobiler-ICT-Karte", (*BLAUE_KARTE, *ICT)),
    (6, "Niederlassungserlaubnis", NIEDERLASSUNG),
    (7, "Erlaubnis zum Daueraufenthalt – EU", DAUERAUFENTHALT_EU),
)
_GENANNT = frozenset(a for _, _, arten in _ERTEILT_NACH for a in arten)
_UEBRIGE = tuple(a for a in AUFENTHALTSERLAUBNIS if a not in _GENANNT and a not in SUBSIDIAER)
NUMMERN = (*_ERTEILT_NACH[:3], (4, "Aufenthaltserlaubnis nach den übrigen Vorschriften", _UEBRIGE), *_ERTEILT_NACH[3:])
LISTE_2018 = tuple(a for _, _, arten in NUMMERN for a in arten)
JEDER_TITEL = (*LISTE_2018, *SUBSIDIAER)
_AB_2018 = (20180801, 99_999_999)


def _nummer(nummer: int, titel: str, arten: tuple[str, ...]) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.32.1.nr{nummer}",
        titel=titel,
        normen=(f"AufenthG § 32 Abs. 1 Nr. {nummer}",),
        term=besitzt_titel("stammberechtigter", *arten),
        gilt=_AB_2018,
        erfuellt=f"Der Elternteil besitzt: {titel}.",
        nicht_erfuellt=f"Der Elternteil besitzt nicht: {titel}.",
        offen=f"Ob der Elternteil eine solche Grundlage besitzt, steht nicht fest ({titel}).",
    )


titel_zugleich = Merkmal(
    id="AufenthG.32.1.titel_zugleich",
    titel="Elternteil bekommt den Titel im selben Verfahren",
    normen=("AufenthG § 29 Abs. 1 Nr. 1",),
    term=ja(stammberechtigter.titel_zugleich),
    schweigen=Schweigen.NICHT_ERFUELLT,
    hinweis=ja(stammberechtigter.ist_antragsteller),
    fundstellen=("BVerwG 10 C 9.12",),
    definition="Kinder, die mit den Eltern zusammen kommen, leiten ihr Recht von diesen ab, nicht von einem Geschwister, das schon hier "
    "lebt. Es genügt, dass der Elternteil seinen Titel zugleich bekommt.",
    erfuellt="Der Elternteil bekommt selbst zugleich einen Titel.",
    nicht_erfuellt="Dass der Elternteil selbst zugleich einen Titel bekommt, ist nicht ersichtlich.",
    offen="Ob der Elternteil selbst zugleich einen Titel bekommt, steht noch nicht fest.",
)

titel_des_elternteils = Merkmal(
    id="AufenthG.32.1.titel",
    titel="Aufenthaltstitel des Elternteils",
    normen=("AufenthG § 32 Abs. 1",),
    term=nach_recht(
        fassung(
            oder(besitzt_titel("stammberechtigter", *JEDER_TITEL), titel_zugleich),
            "2013-09-06",
            "2018-08-01",
            akt="G v. 29.8.2013, BGBl. I 3484",
        ),
        fassung(
            oder(besitzt_titel("stammberechtigter", *LISTE_2018), p104.titel_nach_altem_recht, titel_zugleich),
            "2018-08-01",
            akt="G v. 12.7.2018, BGBl. I 1147",
        ),
    ),
    definition="Seit August 2018 zählt das Gesetz die Titel abschließend auf; die Aufenthaltserlaubnis wegen subsidiären Schutzes "
    "gehört nicht dazu, für sie gilt § 36a AufenthG, außer nach der Übergangsvorschrift "
    "(§ 104 Abs. 13).",
    erfuellt="Der Elternteil besitzt einen Titel, zu dem das Kind nachziehen kann.",
    nicht_erfuellt="Der Elternteil besitzt keinen Titel, zu dem das Kind nach § 32 AufenthG nachziehen kann.",
    offen="Welchen Titel der Elternteil besitzt, steht nicht fest.",
)

nummern = tuple(_nummer(*n) for n in NUMMERN)
"""Which number of the list it is: shown, without weight of its own."""

anderer_zugleich = Merkmal(
    id="AufenthG.32.1.anderer_zugleich",
    titel="Anderer Elternteil bekommt den Titel im selben Verfahren",
    normen=("AufenthG § 29 Abs. 1 Nr. 1",),
    term=ja(anderer_elternteil.titel_zugleich),
    schweigen=Schweigen.NICHT_ERFUELLT,
    hinweis=ja(anderer_elternteil.ist_antragsteller),
    fundstellen=("BVerwG 10 C 9.12",),
    definition="Zieht das Kind gemeinsam mit dem anderen Elternteil zu, haben beide Eltern einen Titel, sobald auch dieser seinen bekommt.",
    erfuellt="Der andere Elternteil bekommt zugleich einen Titel.",
    nicht_erfuellt="Dass der andere Elternteil zugleich einen Titel bekommt, ist nicht ersichtlich.",
    offen="Ob der andere Elternteil, der selbst beantragt hat, zugleich einen Titel bekommt, steht noch nicht fest.",
)
titel_des_anderen = Merkmal(
    id="AufenthG.32.1.titel_anderer",
    titel="Aufenthaltstitel auch des anderen Elternteils",
    normen=("AufenthG § 32 Abs. 1",),
    term=nach_recht(
        fassung(oder(besitzt_titel("anderer_elternteil", *JEDER_TITEL), anderer_zugleich), "2013-09-06", "2018-08-01"),
        fassung(
            oder(
                besitzt_titel("anderer_elternteil", *LISTE_2018),
                und(p104.uebergang_2018, besitzt_titel("anderer_elternteil", *SUBSIDIAER)),
                anderer_zugleich,
            ),
            "2018-08-01",
        ),
    ),
    schweigen=Schweigen.NICHT_ERFUELLT,
    hinweis=ja(anderer_elternteil.im_bundesgebiet),
    erfuellt="Auch der andere Elternteil besitzt einen solchen Titel.",
    nicht_erfuellt="Der andere Elternteil besitzt keinen solchen Titel, oder es ist nichts darüber bekannt.",
    offen="Ob auch der andere Elternteil einen solchen Titel besitzt, steht nicht fest.",
)

verwitwet = Merkmal(
    id="AufenthG.32.1.verwitwet",
    titel="Anderer Elternteil verstorben",
    normen=("AufenthG § 32 Abs. 1", "BGB § 1680 Abs. 1"),
    art=Art.AUSNAHME,
    term=und(eines_von(kindschaft.sorge, "gemeinsam"), anderer_elternteil.gestorben <= STICHTAG),
    definition="Stirbt ein gemeinsam sorgeberechtigter Elternteil, hat der andere die Sorge nach deutschem Recht allein; nach fremdem Recht ist es zu "
    "prüfen.",
    erfuellt="Der andere Elternteil ist verstorben; die Sorge steht dem überlebenden allein zu.",
    nicht_erfuellt="Dass der andere Elternteil verstorben wäre, ist nicht ersichtlich.",
    offen="Ob der andere Elternteil noch lebt, ist nicht geklärt.",
)
allein_sorgeberechtigt = Merkmal(
    id="AufenthG.32.1.allein",
    titel="Allein personensorgeberechtigter Elternteil",
    normen=("AufenthG § 32 Abs. 1", "RL 2003/86/EG Art. 4 Abs. 1"),
    term=und(
        oder(eines_von(kindschaft.sorge, "allein"), verwitwet),
        nicht(
            Merkmal(
                id="AufenthG.32.1.mitentscheidung",
                titel="Wesentliche Mitentscheidung des anderen Elternteils",
                normen=("RL 2003/86/EG Art. 4 Abs. 1", "EGBGB Art. 21"),
                art=Art.AUSSCHLUSS,
                term=ja(kindschaft.mitentscheidung_anderer),
                fundstellen=("BVerwG 1 C 17.08 Ls. 1", "BVerwG 10 C 5.12 Ls. 1"),
                deckt=("194", "199", "200", "203", "204"),
                definition="Allein sorgeberechtigt ist nur, wem der andere Elternteil in Fragen des Aufenthalts, der Schule und "
                "Ausbildung oder der Heilbehandlung nichts mitzuentscheiden hat. Der Begriff folgt dem Unionsrecht, nicht dem "
                "deutschen Familienrecht; wer die Sorge hat, sagt das Recht am gewöhnlichen Aufenthalt des Kindes. Dass das Kind "
                "einem Elternteil nur anvertraut ist, genügt nicht.",
                erfuellt="Dem anderen Elternteil bleiben wesentliche Mitentscheidungsrechte.",
                nicht_erfuellt="Wesentliche Mitentscheidungsrechte des anderen Elternteils sind nicht ersichtlich.",
                offen="Ob dem anderen Elternteil wesentliche Mitentscheidungsrechte bleiben, steht nicht fest.",
            )
        ),
        nicht(
            Merkmal(
                id="AufenthG.32.1.ordre_public",
                titel="Sorgeentscheidung mit deutschem Recht offensichtlich unvereinbar",
                normen=("FamFG § 109 Abs. 1 Nr. 4",),
                art=Art.AUSSCHLUSS,
                term=ja(kindschaft.sorgeentscheidung_untragbar),
                fundstellen=("BVerwG 10 C 4.12 Ls. 2", "BVerwG 10 C 4.12 Ls. 3", "BVerwG 10 C 5.12 Ls. 2"),
                definition="Eine ausländische Sorgeentscheidung wird nur dann nicht anerkannt, wenn ihr Ergebnis untragbar ist; der "
                "verfahrensrechtliche Maßstab verlangt grundsätzlich, dass jedenfalls Jugendliche persönlich angehört wurden.",
                erfuellt="Die ausländische Sorgeentscheidung ist nicht anzuerkennen.",
                nicht_erfuellt="Ein Hindernis für die Anerkennung der Sorgeentscheidung ist nicht ersichtlich.",
                offen="Ob die ausländische Sorgeentscheidung anzuerkennen ist, steht nicht fest.",
            )
        ),
    ),
    fundstellen=("BVerwG 1 C 17.08 Ls. 1", "BVerwG 1 C 32.07"),
    deckt=("195", "196", "197", "201", "202"),
    definition="Das Sorgerecht muss einem Elternteil allein zustehen, auch nach dem Tod des anderen. Geteiltes Sorgerecht gibt keinen "
    "Anspruch aus der Richtlinie; dafür steht § 32 Abs. 3 AufenthG.",
    erfuellt="Der Elternteil ist allein personensorgeberechtigt.",
    nicht_erfuellt="Der Elternteil ist nicht allein personensorgeberechtigt.",
    offen="Ob der Elternteil allein personensorgeberechtigt ist, steht nicht fest.",
)

eltern = Merkmal(
    id="AufenthG.32.1.eltern",
    titel="Beide Eltern oder allein personensorgeberechtigter Elternteil mit Titel",
    normen=("AufenthG § 32 Abs. 1",),
    term=und(titel_des_elternteils, oder(allein_sorgeberechtigt, titel_des_anderen)),
    fundstellen=("BVerwG 1 C 17.08",),
    erfuellt="Beide Eltern oder der allein sorgeberechtigte Elternteil besitzen einen Titel.",
    nicht_erfuellt="Es besitzen weder beide Eltern noch ein allein sorgeberechtigter Elternteil einen solchen Titel.",
    offen="Ob beide Eltern oder ein allein sorgeberechtigter Elternteil einen Titel besitzen, steht nicht fest.",
)

# Both moments: what must have been so when the age limit was reached

_noch_minderjaehrig = nicht(lebensjahr_vollendet(antragsteller, 18))
_einverstanden = Merkmal(
    id="AufenthG.32.altersgrenze.einverstanden",
    titel="Einverständnis oder ersetzende Entscheidung",
    normen=("AufenthG § 32 Abs. 3",),
    art=Art.AUSNAHME,
    term=oder(ja(kindschaft.einverstaendnis_anderer_elternteil), ja(kindschaft.entscheidung_anstelle_einverstaendnis)),
    erfuellt="Der andere Elternteil ist einverstanden, oder eine Entscheidung ersetzt das Einverständnis.",
    nicht_erfuellt="Ein Einverständnis des anderen Elternteils ist nicht ersichtlich.",
    offen="Ob der andere Elternteil einverstanden ist, steht nicht fest.",
)
_damals_allein = oder(
    eines_von(kindschaft.sorge.zum(antragsteller.volljaehrig_ab), "allein"),
    besitzt_titel("anderer_elternteil", *JEDER_TITEL, am=antragsteller.volljaehrig_ab),
    anderer_elternteil.gestorben <= antragsteller.volljaehrig_ab,
    anderer_zugleich,
    _einverstanden,
)
altersgrenze_eltern = Merkmal(
    id="AufenthG.32.altersgrenze.eltern",
    titel="Titel und Sorge der Eltern schon bei Erreichen der Altersgrenze",
    normen=("AufenthG § 32",),
    term=oder(
        _noch_minderjaehrig,
        und(besitzt_titel("stammberechtigter", *JEDER_TITEL, am=antragsteller.volljaehrig_ab), _damals_allein),
        titel_zugleich,
    ),
    fundstellen=("BVerwG 1 C 17.08", "BVerwG 1 C 32.07"),
    zeitpunkt="Erreichen der Altersgrenze",
    deckt=("208",),
    definition="Wird das Kind im Verfahren volljährig, müssen die übrigen Voraussetzungen zweimal vorliegen: als es 18 wurde und bei der "
    "Entscheidung. Was danach erst eintritt, hilft nicht mehr.",
    erfuellt="Das Kind ist noch minderjährig, oder die Voraussetzungen lagen schon vor, als es 18 wurde.",
    nicht_erfuellt="Als das Kind 18 wurde, lagen Titel oder Sorge der Eltern noch nicht vor.",
    offen="Ob Titel und Sorge der Eltern schon vorlagen, als das Kind 18 wurde, steht nicht fest.",
)
altersgrenze_titel = Merkmal(
    id="AufenthG.32.4.altersgrenze",
    titel="Titel des Elternteils schon bei Erreichen der Altersgrenze",
    normen=("AufenthG § 32 Abs. 4",),
    term=oder(
        _noch_minderjaehrig, besitzt_titel("stammberechtigter", *JEDER_TITEL, am=antragsteller.volljaehrig_ab), titel_zugleich
    ),
    fundstellen=("BVerwG 1 C 17.08", "BVerwG 1 C 32.07"),
    zeitpunkt="Erreichen der Altersgrenze",
    definition="Auf das Sorgerecht kommt es in Fällen der Härte nicht an, auf den Titel des Elternteils schon.",
    erfuellt="Das Kind ist noch minderjährig, oder der Elternteil besaß den Titel schon, als es 18 wurde.",
    nicht_erfuellt="Als das Kind 18 wurde, besaß der Elternteil noch keinen Titel.",
    offen="Ob der Elternteil den Titel schon besaß, als das Kind 18 wurde, steht nicht fest.",
)
altersgrenze_unterhalt = Merkmal(
    id="AufenthG.32.altersgrenze.unterhalt",
    titel="Lebensunterhalt auch bei Erreichen der Altersgrenze",
    normen=("AufenthG § 32", "AufenthG § 5 Abs. 1 Nr. 1"),
    term=oder(_noch_minderjaehrig, ja(antragsteller.lebensunterhalt_gesichert.zum(antragsteller.volljaehrig_ab))),
    fundstellen=("BVerwG 1 C 17.08", "BVerwG 1 C 32.07"),
    zeitpunkt="Erreichen der Altersgrenze",
    deckt=("208", "364"),
    erfuellt="Das Kind ist noch minderjährig, oder der Lebensunterhalt war schon gesichert, als es 18 wurde.",
    nicht_erfuellt="Als das Kind 18 wurde, war der Lebensunterhalt nicht gesichert.",
    offen="Ob der Lebensunterhalt gesichert war, als das Kind 18 wurde, steht nicht fest.",
)


# Abs. 3: joint custody, one parent

gemeinsame_sorge = Merkmal(
    id="AufenthG.32.3.sorge",
    titel="Gemeinsames Sorgerecht",
    normen=("AufenthG § 32 Abs. 3",),
    term=oder(eines_von(kindschaft.sorge, "gemeinsam"), ja(kindschaft.mitentscheidung_anderer)),
    definition="Gemeinsam ist das Sorgerecht auch, wenn es einem Elternteil übertragen ist, der andere aber in wesentlichen Fragen "
    "mitentscheidet.",
    erfuellt="Beide Eltern sind sorgeberechtigt.",
    nicht_erfuellt="Gemeinsames Sorgerecht besteht nicht.",
    offen="Ob gemeinsames Sorgerecht besteht, steht nicht fest.",
)
ersetzende_entscheidung = Merkmal(
    id="AufenthG.32.3.entscheidung",
    titel="Rechtsverbindliche Entscheidung anstelle des Einverständnisses",
    normen=("AufenthG § 32 Abs. 3",),
    art=Art.AUSNAHME,
    term=ja(kindschaft.entscheidung_anstelle_einverstaendnis),
    erfuellt="Die Entscheidung eines Gerichts oder einer Behörde ersetzt das Einverständnis.",
    nicht_erfuellt="Eine Entscheidung, die das Einverständnis ersetzt, ist nicht vorgetragen.",
    offen="Ob eine Entscheidung das Einverständnis ersetzt, ist nicht geklärt.",
)
einverstaendnis = Merkmal(
    id="AufenthG.32.3.einverstaendnis",
    titel="Einverständnis des anderen Elternteils oder Entscheidung einer zuständigen Stelle",
    normen=("AufenthG § 32 Abs. 3",),
    term=oder(ja(kindschaft.einverstaendnis_anderer_elternteil), ersetzende_entscheidung),
    definition="Der andere Elternteil muss mit dem Aufenthalt des Kindes in Deutschland einverstanden sein; eine verbindliche "
    "Entscheidung eines Gerichts oder einer Behörde tritt an die Stelle.",
    erfuellt="Der andere Elternteil ist einverstanden, oder eine Entscheidung ersetzt das Einverständnis.",
    nicht_erfuellt="Der andere Elternteil ist nicht einverstanden, und keine Entscheidung ersetzt das Einverständnis.",
    offen="Ob der andere Elternteil einverstanden ist, steht nicht fest.",
)
zu_einem_elternteil = (Voraussetzung(titel_des_elternteils), Voraussetzung(gemeinsame_sorge), Voraussetzung(einverstaendnis))

# Abs. 4: hardship

_titel_stamm = Merkmal(
    id="AufenthG.32.4.titel",
    titel="Aufenthaltstitel des Ausländers",
    normen=("AufenthG § 29 Abs. 1 Nr. 1",),
    term=besitzt_titel("stammberechtigter", *JEDER_TITEL),
    erfuellt="Der Elternteil besitzt einen Aufenthaltstitel.",
    nicht_erfuellt="Der Elternteil besitzt keinen Aufenthaltstitel.",
    offen="Ob der Elternteil einen Aufenthaltstitel besitzt, steht nicht fest.",
)
nicht_subsidiaer = Merkmal(
    id="AufenthG.32.4.s3",
    titel="Nicht zu subsidiär Schutzberechtigten",
    normen=("AufenthG § 32 Abs. 4 Satz 3",),
    term=oder(nicht(besitzt_titel("stammberechtigter", *SUBSIDIAER)), p104.titel_nach_altem_recht),
    schweigen=Schweigen.ERFUELLT,
    gilt=_AB_2018,
    definition="Für Kinder subsidiär Schutzberechtigter gilt auch in Härtefällen nur § 36a AufenthG.",
    erfuellt="Der Elternteil besitzt keinen Titel wegen subsidiären Schutzes.",
    nicht_erfuellt="Der Elternteil besitzt einen Titel wegen subsidiären Schutzes; es gilt § 36a AufenthG.",
    offen="Ob der Titel des Elternteils auf subsidiärem Schutz beruht, steht nicht fest.",
)
besondere_haerte = Merkmal(
    id="AufenthG.32.4.s1",
    titel="Besondere Härte",
    normen=("AufenthG § 32 Abs. 4 Satz 1",),
    schweigen=Schweigen.NICHT_ERFUELLT,
    wertung=Wertung(
        dafuer=(
            Faktor("keine Hilfe am Aufenthaltsort", nicht(ja(antragsteller.hilfe_am_aufenthaltsort_zumutbar))),
            Faktor("schwere Erkrankung", ja(antragsteller.schwerwiegend_erkrankt)),
            Faktor("Pflegebedürftigkeit", ja(antragsteller.pflegebeduerftig)),
            Faktor("Recht ohne alleinige Sorge", ja(kindschaft.mitentscheidung_anderer), ("BVerwG 1 C 17.08",)),
        ),
        dagegen=(Faktor("Betreuung am Aufenthaltsort zumutbar", ja(antragsteller.hilfe_am_aufenthaltsort_zumutbar)),),
    ),
    fundstellen=("BVerwG 1 C 17.08", "BVerwG 1 C 32.07"),
    deckt=("159", "205", "206"),
    definition="Besonders ist eine Härte, wenn die Versagung das Kind ungleich schwerer trifft als andere; Kindeswohl und familiäre "
    "Lage sind einzubeziehen. Dass ein Recht keine alleinige Sorge kennt, begründet keinen Anspruch nach Abs. 1, ist aber hier zu "
    "berücksichtigen.",
    erfuellt="Eine besondere Härte ist festgestellt.",
    nicht_erfuellt="Eine besondere Härte ist nicht vorgetragen oder verneint.",
    offen="Ob eine besondere Härte vorliegt, verlangt eine Wertung.",
)
haertefall = (Voraussetzung(_titel_stamm), Voraussetzung(nicht_subsidiaer), Voraussetzung(besondere_haerte))
