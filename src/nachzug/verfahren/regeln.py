"""Rules of procedure before the courts: leave to appeal, revision, decisive moment, interim relief, constitutional complaint.

Each rule in words of its own with norms and authorities, and where it can be computed the function that does so. What a court must
weigh stays a list of things to weigh.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Verfahrensregel(Struct, frozen=True):
    """A rule: its place, what it says, who said so."""

    id: str
    titel: str
    normen: tuple[str, ...]
    satz: str
    fundstellen: tuple[str, ...] = ()


ZULASSUNGSGRUENDE = (
    Verfahrensregel(
        "zulassung.1",
        "ernstliche Zweifel an der Richtigkeit des Urteils",
        ("VwGO § 124 Abs. 2 Nr. 1",),
        "Ein tragender Rechtssatz oder eine erhebliche Tatsache wird schlüssig in Frage gestellt, und das schlägt auf das Ergebnis durch. "
        "Richtig ist ein Urteil nach seinem Ergebnis, nicht nach seinen Gründen; nur beim Bescheidungsurteil zählen auch diese.",
        ("BayVGH 19 ZB 15.558",),
    ),
    Verfahrensregel(
        "zulassung.2",
        "besondere tatsächliche oder rechtliche Schwierigkeiten",
        ("VwGO § 124 Abs. 2 Nr. 2",),
        "Die Sache ist nach Tatsachen oder Recht überdurchschnittlich schwierig.",
    ),
    Verfahrensregel(
        "zulassung.3",
        "grundsätzliche Bedeutung",
        ("VwGO § 124 Abs. 2 Nr. 3", "VwGO § 124a Abs. 4 Satz 4"),
        "Eine Frage, auf die es für den Ausgang ankommt, lässt sich allgemein klären und ist noch nicht geklärt; alles das ist darzulegen.",
        ("BayVGH 19 ZB 15.558",),
    ),
    Verfahrensregel(
        "zulassung.4",
        "Abweichung von einem höheren Gericht",
        ("VwGO § 124 Abs. 2 Nr. 4",),
        "Das Urteil beruht auf einem Rechtssatz, der dem eines der im Gesetz genannten Gerichte widerspricht.",
    ),
    Verfahrensregel(
        "zulassung.5",
        "Verfahrensmangel",
        ("VwGO § 124 Abs. 2 Nr. 5",),
        "Ein Fehler des Verfahrens ist gerügt, liegt vor, und die Entscheidung kann auf ihm beruhen.",
    ),
)
URTEIL = (
    Verfahrensregel(
        "urteil.ueberzeugung",
        "freie Überzeugung",
        ("VwGO § 108 Abs. 1 Satz 1", "VwGO § 108 Abs. 2"),
        "Das Gericht würdigt die Beweise frei und darf nur verwerten, wozu die Beteiligten sich äußern konnten. Angreifbar ist die Würdigung "
        "nur bei unvollständigem oder falschem Sachverhalt, Ungereimtheit oder Willkür.",
        ("BayVGH 19 ZB 15.558",),
    ),
    Verfahrensregel(
        "urteil.form",
        "Form und Begründung",
        ("VwGO § 117 Abs. 2 Nr. 5", "VwGO § 117 Abs. 4 Satz 1"),
        "Die Gründe dürfen auf eine Entscheidung Bezug nehmen, die den Beteiligten bekannt ist. Ein bei Verkündung noch nicht "
        "geschriebenes Urteil ist binnen zwei Wochen vollständig zu übergeben.",
        ("BayVGH 19 ZB 15.558",),
    ),
)
BERUFUNG = (
    Verfahrensregel(
        "berufung.nur_zugelassen",
        "Berufung nur nach Zulassung",
        ("VwGO § 124 Abs. 1", "VwGO § 124a Abs. 1"),
        "Das Verwaltungsgericht lässt nur wegen grundsätzlicher Bedeutung oder Abweichung zu, und das bindet; verneinen kann es die Zulassung "
        "nicht.",
    ),
    Verfahrensregel(
        "berufung.beschluss",
        "Entscheidung über den Zulassungsantrag",
        ("VwGO § 124a Abs. 5",),
        "Durch Beschluss; mit der Ablehnung wird das Urteil rechtskräftig, mit der Zulassung läuft das Verfahren als Berufung weiter. "
        "Gegen die Ablehnung gibt es kein Rechtsmittel.",
        ("BayVGH 19 ZB 15.558",),
    ),
)
REVISION = (
    Verfahrensregel(
        "revision.massstab",
        "Prüfung nur von Bundesrecht",
        ("VwGO § 137 Abs. 1 Nr. 1", "VwGO § 137 Abs. 2"),
        "Das Bundesverwaltungsgericht prüft Bundesrecht und ist an die festgestellten Tatsachen gebunden, soweit keine Verfahrensrüge greift.",
        ("BVerwG 1 C 17.23 Rn. 11", "BVerwG 1 C 15.12 Rn. 6", "BVerwG 10 C 10.12 Rn. 10"),
    ),
    Verfahrensregel(
        "revision.ausgang",
        "Entscheidung in der Sache oder Zurückverweisung",
        ("VwGO § 144 Abs. 3 Satz 1", "VwGO § 144 Abs. 4"),
        "Fehlen Tatsachen, wird zurückverwiesen; ist das Urteil im Ergebnis aus anderen Gründen richtig, bleibt es bestehen.",
        ("BVerwG 1 C 17.23 Rn. 40", "BVerwG 10 C 10.12 Rn. 36"),
    ),
    Verfahrensregel(
        "revision.sprung",
        "Sprungrevision",
        ("VwGO § 134 Abs. 1 Satz 1", "VwGO § 134 Abs. 4"),
        "Vom Verwaltungsgericht unmittelbar zum Bundesverwaltungsgericht, wenn beide Seiten schriftlich zustimmen und das Gericht zulässt; auf "
        "Verfahrensmängel kann sie nicht gestützt werden.",
        ("BVerwG 1 C 17.23 Rn. 7", "BVerwG 1 C 17.23 Rn. 9"),
    ),
)
VERFASSUNGSBESCHWERDE = (
    Verfahrensregel(
        "vb.annahme",
        "Annahme zur Entscheidung",
        ("BVerfGG § 93a Abs. 2", "BVerfGG § 93d Abs. 1 Satz 3"),
        "Angenommen wird nur bei grundsätzlicher Bedeutung oder wenn es zur Durchsetzung der Grundrechte angezeigt ist, also nicht ohne "
        "Aussicht auf Erfolg. Die Ablehnung braucht keine Begründung und ist unanfechtbar.",
        ("BVerfG 2 BvR 2625/10 Rn. 11", "BVerfG 2 BvR 2625/10 Rn. 20", "BVerfG 2 BvR 1413/10 Rn. 2"),
    ),
    Verfahrensregel(
        "vb.massstab",
        "Maßstab und Zeitpunkt",
        ("GG Art. 6 Abs. 1",),
        "Geprüft wird nur spezifisches Verfassungsrecht, nach dem Stand der angegriffenen Entscheidung; was erst danach vorgetragen oder an Eides "
        "statt versichert wird, bleibt außer Betracht.",
        ("BVerfG 2 BvR 2625/10 Rn. 8", "BVerfG 2 BvR 2625/10 Rn. 18"),
    ),
    Verfahrensregel(
        "vb.eil",
        "einstweilige Anordnung",
        ("BVerfGG § 32 Abs. 1",),
        "Das Gericht kann die Abschiebung bis zu seiner Entscheidung untersagen.",
        ("BVerfG 2 BvR 2625/10 Rn. 10",),
    ),
)
KOSTEN = (
    Verfahrensregel(
        "kosten.last",
        "wer die Kosten trägt",
        ("VwGO § 154 Abs. 1", "VwGO § 154 Abs. 2", "VwGO § 154 Abs. 3", "VwGO § 154 Abs. 4", "VwGO § 154 Abs. 5"),
        "Der Unterlegene; beim erfolglosen Rechtsmittel, wer es eingelegt hat; der Beigeladene nur, wenn er Anträge stellte; im Wiederaufnahme"
        "verfahren ausnahmsweise die Staatskasse; beim Unterliegen allein wegen § 80c Abs. 2 die Gerichtskosten der Sieger.",
        ("BayVGH 19 ZB 15.558", "OVG Saarland 2 B 377/09"),
    ),
    Verfahrensregel(
        "kosten.streitwert",
        "Streitwert",
        ("GKG § 52 Abs. 1", "GKG § 52 Abs. 2", "GKG § 52 Abs. 3", "GKG § 52 Abs. 4", "GKG § 47 Abs. 1"),
        "Nach der Bedeutung der Sache, ohne Anhaltspunkte 5 000 EUR; bei bezifferter Geldleistung deren Höhe, mit künftigen Auswirkungen "
        "höchstens das Dreifache; Mindest- und Höchstwerte je nach Gerichtsbarkeit. Im Rechtsmittel nach den Anträgen des Führers; wo "
        "die Quelle § 47 der Verwaltungsgerichtsordnung nennt, ist § 47 GKG gemeint, nicht die Normenkontrolle.",
        ("BayVGH 19 ZB 15.558",),
    ),
)


class Begehren(StrEnum):
    """What the claimant wants of the court."""

    ERTEILUNG = "erteilung"
    ERMESSEN = "ermessen"
    AUSWEISUNG = "ausweisung"


class Zeitpunkt(Struct, frozen=True):
    """The decisive moments: of the facts, of the law; altersgrenze: the further moment where an age limit was passed."""

    tatsachen: str
    recht: str
    altersgrenze: str
    regeln: tuple[Verfahrensregel, ...]


_ZEITPUNKTE = {
    "verpflichtung": Verfahrensregel(
        "zeitpunkt.verpflichtung",
        "Verpflichtungsklage",
        ("VwGO § 113 Abs. 5",),
        "Es zählen die Umstände bei der letzten mündlichen Verhandlung oder Entscheidung der Tatsacheninstanz, auch für die Trennungsdauer; nach "
        "einer Zurückverweisung die bei der neuen Entscheidung.",
        ("BVerwG 1 C 15.12 Rn. 7", "BVerwG 10 C 10.12 Rn. 11", "BVerwG 1 C 17.23 Rn. 34"),
    ),
    "recht": Verfahrensregel(
        "zeitpunkt.recht",
        "Rechtsänderungen",
        ("VwGO § 137 Abs. 1 Nr. 1",),
        "Neues Recht gilt auch noch in der Revision, wenn das Berufungsgericht es anwenden müsste.",
        ("BVerwG 1 C 15.12 Rn. 7", "BVerwG 1 C 17.23 Rn. 12"),
    ),
    "ermessen": Verfahrensregel(
        "zeitpunkt.ermessen",
        "Prüfung des Ermessens",
        ("VwGO § 114 Satz 1", "VwGO § 114 Satz 2"),
        "Seit 2009 derselbe Zeitpunkt wie für die Voraussetzungen, auch beim Visum, weil die Versagung den Aufenthalt beenden und Art. 8 EMRK, "
        "Art. 2 und 6 GG berühren kann und ein einheitlicher Zeitpunkt handhabbar ist. Andere Besonderheiten der Ausweisung gehen nicht mit über. "
        "Zeitablauf allein zwingt die Behörde nicht zu neuen Erwägungen; günstige Änderungen muss der Kläger vortragen, dann prüft sie neu und kann "
        "ihre Erwägungen ergänzen.",
        ("BVerwG 1 C 17.08",),
    ),
    "altersgrenze": Verfahrensregel(
        "zeitpunkt.altersgrenze",
        "Altersgrenze",
        ("AufenthG § 32 Abs. 1",),
        "Die Voraussetzungen müssen beim Erreichen der Altersgrenze und bei der Verhandlung vorliegen. Für das Ermessen zählt der Tag der "
        "Altersgrenze, spätere günstige Umstände in der Regel nicht; fehlerfrei muss es nur zu einem der beiden Zeitpunkte sein.",
        ("BVerwG 1 C 17.08",),
    ),
}


def massgeblicher_zeitpunkt(begehren: Begehren, *, altersgrenze: bool = False, revision: bool = False) -> Zeitpunkt:
    """Which moment counts for facts and law, by what is wanted, whether an age limit was passed, and the instance."""
    regeln = [_ZEITPUNKTE["verpflichtung"], _ZEITPUNKTE["recht"]]
    if begehren is Begehren.ERMESSEN:
        regeln.append(_ZEITPUNKTE["ermessen"])
    if altersgrenze:
        regeln.append(_ZEITPUNKTE["altersgrenze"])
    tatsachen = "letzte mündliche Verhandlung oder Entscheidung in der Tatsacheninstanz"
    recht = "Entscheidung des Revisionsgerichts" if revision else tatsachen
    zusatz = "Tag, an dem die Altersgrenze erreicht wurde; die Voraussetzungen zu beiden Zeitpunkten" if altersgrenze else ""
    return Zeitpunkt(tatsachen, recht, zusatz, tuple(regeln))


EILABWAEGUNG = Verfahrensregel(
    "eil.abwaegung",
    "Abwägung bei offenem Ausgang",
    ("VwGO § 80 Abs. 5 Satz 1", "AufenthG § 84 Abs. 1 Satz 1 Nr. 1"),
    "Ist offen, wie die Hauptsache ausgeht, werden die Interessen abgewogen: für den Verbleib, dass die Aufklärung leichter ist und niemand der "
    "Allgemeinheit zur Last fällt; dagegen die Wertung des Gesetzes, dass die Ablehnung sofort gilt.",
    ("OVG Saarland 2 B 377/09",),
)


def statthafter_eilantrag(*, im_bundesgebiet: bool, aufenthalt_war_erlaubt: bool | None) -> Verfahrensregel:
    """§ 80 Abs. 5 or § 123 VwGO. aufenthalt_war_erlaubt: whether a fiction of § 81 Abs. 3 or 4 AufenthG ended with the refusal."""
    if im_bundesgebiet and aufenthalt_war_erlaubt:
        return Verfahrensregel(
            "eil.p80",
            "Antrag auf Anordnung der aufschiebenden Wirkung",
            (
                "VwGO § 80 Abs. 5 Satz 1",
                "VwGO § 80 Abs. 2 Satz 1 Nr. 3",
                "AufenthG § 84 Abs. 1 Satz 1 Nr. 1",
                "VwGO § 123 Abs. 5",
            ),
            "Die Ablehnung beendet eine Wirkung des Antrags; Widerspruch und Klage schieben nicht auf. Ein als § 123 bezeichneter Antrag "
            "wird so ausgelegt.",
            ("OVG Saarland 2 B 377/09",),
        )
    offen = im_bundesgebiet and aufenthalt_war_erlaubt is None
    return Verfahrensregel(
        "eil.p123",
        "Antrag auf einstweilige Anordnung",
        ("VwGO § 123 Abs. 1",),
        "Es gibt nichts, das aufgeschoben werden könnte: Anordnungsanspruch und Anordnungsgrund sind glaubhaft zu machen."
        + (" Ob der Antrag eine Wirkung nach § 81 AufenthG hatte, ist zu klären; hilfsweise § 80 Abs. 5 VwGO." if offen else ""),
    )


ALLE = (*ZULASSUNGSGRUENDE, *URTEIL, *BERUFUNG, *REVISION, *VERFASSUNGSBESCHWERDE, *KOSTEN, *_ZEITPUNKTE.values(), EILABWAEGUNG)

DECKT: dict[str, str] = {
    "361": "massgeblicher_zeitpunkt",
    "362": "massgeblicher_zeitpunkt",
    "363": "massgeblicher_zeitpunkt",
    "364": "massgeblicher_zeitpunkt",
    "365": "massgeblicher_zeitpunkt",
    "366": "massgeblicher_zeitpunkt",
    "367": "massgeblicher_zeitpunkt",
    "368": "massgeblicher_zeitpunkt",
    "369": "massgeblicher_zeitpunkt",
    "370": "massgeblicher_zeitpunkt",
    "371": "ZULASSUNGSGRUENDE",
    "372": "ZULASSUNGSGRUENDE",
    "373": "ZULASSUNGSGRUENDE",
    "374": "URTEIL",
    "375": "URTEIL",
    "376": "ZULASSUNGSGRUENDE",
    "377": "BERUFUNG",
    "380": "BERUFUNG",
    "381": "BERUFUNG",
    "382": "KOSTEN",
    "383": "URTEIL",
    "384": "KOSTEN",
    "388": "statthafter_eilantrag",
    "390": "EILABWAEGUNG",
    "391": "REVISION",
    "392": "VERFASSUNGSBESCHWERDE",
    "393": "VERFASSUNGSBESCHWERDE",
    "394": "VERFASSUNGSBESCHWERDE",
    "396": "REVISION",
}
"""Numbers of the rules of the sources that this module implements, and where."""
