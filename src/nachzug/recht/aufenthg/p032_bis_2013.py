"""§ 32 AufenthG until 5 September 2013.

Abs. 1 Nr. 1: any minor child of a refugee (or, since December 2013 never under this law, of another protected person); Nr. 1a
from 1 August 2012 of a Blue Card holder or of a highly qualified one; Nr. 2 the child that moves together with the parents.
Abs. 2: who is 16 masters German or will fit in. Abs. 2a: the family already lived together in the Member State where the parent
is a long-term resident (§ 38a). Abs. 3: under 16, both parents or the one who alone has custody hold a title. Abs. 4: special
hardship (nachzug.recht.aufenthg.p032). Seen verbatim from July 2012; before that day from memory.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Glied, Hinweis, Merkmal, Rechtsfolge, Voraussetzung, Weg
from nachzug.logik.terme import Term, eines_von, fassung, gibt_es, ja, nach_recht, nicht, oder, und
from nachzug.recht.aufenthg.p032 import rahmen
from nachzug.recht.aufenthg.p032_abs2 import sprache
from nachzug.recht.aufenthg.p032_merkmale import allein_sorgeberechtigt, kind
from nachzug.recht.sprache import (
    anderer_elternteil,
    antrag,
    antragsteller,
    besitzt_titel,
    eintrag,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)
from nachzug.recht.titelgruppen import AUFENTHALTSERLAUBNIS, BLAUE_KARTE, DAUERAUFENTHALT_EU, NIEDERLASSUNG

_BIS = (20050101, 20130906)
_TITEL = (*AUFENTHALTSERLAUBNIS, *NIEDERLASSUNG, *DAUERAUFENTHALT_EU)
_HOCHQUALIFIZIERT = (*BLAUE_KARTE, "p18c_3")


def _merkmal(kennung: str, titel: str, norm: str, term: Term, ja_: str, nein: str, offen: str, *stellen: str) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.32a.{kennung}",
        titel=titel,
        normen=(f"AufenthG § 32 {norm}",),
        term=term,
        gilt=_BIS,
        fundstellen=stellen,
        erfuellt=ja_,
        nicht_erfuellt=nein,
        offen=offen,
    )


def _eltern(absatz: str) -> Merkmal:
    eigener, anderer = besitzt_titel("stammberechtigter", *_TITEL), besitzt_titel("anderer_elternteil", *_TITEL)
    titel = _merkmal(
        f"{absatz}.titel",
        "Aufenthaltstitel des Elternteils",
        f"Abs. {absatz}",
        eigener,
        "Der Elternteil besitzt einen der genannten Titel.",
        "Der Elternteil besitzt keinen der genannten Titel.",
        "Welchen Titel der Elternteil besitzt, steht nicht fest.",
    )
    return Merkmal(
        id=f"AufenthG.32a.{absatz}.eltern",
        titel="Beide Eltern oder allein personensorgeberechtigter Elternteil mit Titel",
        normen=(f"AufenthG § 32 Abs. {absatz}",),
        term=und(titel, oder(allein_sorgeberechtigt, anderer)),
        gilt=_BIS,
        fundstellen=("BVerwG 1 C 17.08 Ls. 1",),
        deckt=("192", "198"),
        definition="Genannt sind Aufenthaltserlaubnis, Niederlassungserlaubnis und Erlaubnis zum Daueraufenthalt-EG. Zu nur einem "
        "Elternteil besteht ein Anspruch allein, wenn er die Sorge allein hat; Rechtsordnungen ohne alleinige Sorge stehen nicht gleich.",
        erfuellt="Beide Eltern oder der allein sorgeberechtigte Elternteil besitzen einen Titel.",
        nicht_erfuellt="Es besitzen weder beide Eltern noch ein allein sorgeberechtigter Elternteil einen solchen Titel.",
        offen="Ob beide Eltern oder ein allein sorgeberechtigter Elternteil einen Titel besitzen, steht nicht fest.",
    )


schutz = _merkmal(
    "1.nr1",
    "Elternteil mit Schutztitel",
    "Abs. 1 Nr. 1",
    besitzt_titel("stammberechtigter", "p25_1", "p25_2_fluechtling", "p25_2_subsidiaer", "p26_3"),
    "Der Elternteil besitzt einen Titel wegen Asyls oder Flüchtlingsschutzes.",
    "Der Elternteil besitzt keinen Titel wegen Asyls oder Flüchtlingsschutzes.",
    "Ob der Elternteil einen Schutztitel besitzt, steht nicht fest.",
)
hochqualifiziert = _merkmal(
    "1.nr1a",
    "Elternteil mit Blauer Karte EU oder als Hochqualifizierter",
    "Abs. 1 Nr. 1a",
    oder(
        und(besitzt_titel("stammberechtigter", *_HOCHQUALIFIZIERT), allein_sorgeberechtigt),
        und(
            oder(besitzt_titel("stammberechtigter", *_HOCHQUALIFIZIERT), besitzt_titel("anderer_elternteil", *_HOCHQUALIFIZIERT)),
            ja(stammberechtigter.gewoehnlicher_aufenthalt_im_bundesgebiet),
            ja(anderer_elternteil.gewoehnlicher_aufenthalt_im_bundesgebiet),
        ),
    ),
    "Ein Elternteil besitzt einen solchen Titel, und die Eltern leben hier oder er hat die Sorge allein.",
    "Die Voraussetzungen für Kinder Hochqualifizierter liegen nicht vor.",
    "Ob die Voraussetzungen für Kinder Hochqualifizierter vorliegen, steht nicht fest.",
)
gemeinsamer_umzug = _merkmal(
    "1.nr2.umzug",
    "Gemeinsamer Umzug mit Eltern oder allein sorgeberechtigtem Elternteil",
    "Abs. 1 Nr. 2",
    ja(kindschaft.zieht_gemeinsam_um),
    "Das Kind zieht gemeinsam mit ihnen um.",
    "Das Kind zieht nicht gemeinsam mit ihnen um.",
    "Ob das Kind gemeinsam mit ihnen umzieht, steht nicht fest.",
)
langfristig = _merkmal(
    "2a.titel",
    "Elternteil langfristig Aufenthaltsberechtigter aus einem anderen Mitgliedstaat",
    "Abs. 2a",
    oder(
        besitzt_titel("stammberechtigter", "p38a"),
        gibt_es(
            "stammberechtigter.titel",
            und(
                eines_von(eintrag("stammberechtigter.titel").art, *NIEDERLASSUNG, *DAUERAUFENTHALT_EU),
                eines_von(eintrag("stammberechtigter.titel").vorherige_art, "p38a"),
            ),
            "unbefristeter Titel unmittelbar nach einem nach § 38a",
        ),
    ),
    "Der Elternteil besitzt einen Titel nach § 38a AufenthG oder besaß ihn unmittelbar vor dem unbefristeten.",
    "Der Elternteil besitzt keinen Titel nach § 38a AufenthG.",
    "Ob der Elternteil einen Titel nach § 38a AufenthG besitzt, steht nicht fest.",
)
dort_zusammen = _merkmal(
    "2a.gemeinschaft",
    "Lebensgemeinschaft schon in dem anderen Mitgliedstaat",
    "Abs. 2a Satz 1",
    ja(kindschaft.in_anderem_mitgliedstaat_zusammen),
    "Die Familie lebte schon in dem anderen Mitgliedstaat zusammen.",
    "Die Familie lebte in dem anderen Mitgliedstaat nicht zusammen.",
    "Ob die Familie schon in dem anderen Mitgliedstaat zusammenlebte, steht nicht fest.",
)

_unter_16_bei_antrag = oder(
    nicht(lebensjahr_vollendet(antragsteller, 16)), nicht(lebensjahr_vollendet(antragsteller, 16, antrag.gestellt))
)
altersgrenze_16 = Merkmal(
    id="AufenthG.32a.3.alter",
    titel="Unter 16 und ledig bei Antragstellung",
    normen=("AufenthG § 32 Abs. 3",),
    term=und(ja(kindschaft.vorhanden), _unter_16_bei_antrag, ja(antragsteller.ledig)),
    gilt=_BIS,
    fundstellen=("BVerwG 1 C 17.08",),
    zeitpunkt="Antragstellung",
    deckt=("192", "193"),
    definition="Das 16. Lebensjahr darf bei der Antragstellung nicht vollendet sein.",
    erfuellt="Das Kind war bei der Antragstellung noch nicht 16 und ist ledig.",
    nicht_erfuellt="Das Kind war bei der Antragstellung schon 16 oder ist nicht ledig.",
    offen="Ob das Kind bei der Antragstellung noch nicht 16 war, steht nicht fest.",
)
ab_16 = _merkmal(
    "2.alter",
    "16. Lebensjahr vollendet",
    "Abs. 2",
    lebensjahr_vollendet(antragsteller, 16),
    "Das Kind hat das 16. Lebensjahr vollendet.",
    "Das Kind hat das 16. Lebensjahr noch nicht vollendet; es gilt Abs. 3.",
    "Ob das Kind 16 ist, steht nicht fest.",
)
_damals = besitzt_titel("stammberechtigter", *_TITEL, am=antragsteller.sechzehn_ab)
grenze_16 = Merkmal(
    id="AufenthG.32a.3.altersgrenze",
    titel="Titel und Sorge schon bei Vollendung des 16. Lebensjahres",
    normen=("AufenthG § 32 Abs. 3",),
    term=oder(
        nicht(lebensjahr_vollendet(antragsteller, 16)),
        und(
            _damals,
            oder(
                eines_von(kindschaft.sorge.zum(antragsteller.sechzehn_ab), "allein"),
                anderer_elternteil.gestorben <= antragsteller.sechzehn_ab,
                besitzt_titel("anderer_elternteil", *_TITEL, am=antragsteller.sechzehn_ab),
            ),
        ),
    ),
    gilt=_BIS,
    fundstellen=("BVerwG 1 C 17.08", "BVerwG 1 C 32.07"),
    zeitpunkt="Vollendung des 16. Lebensjahres",
    deckt=("208",),
    definition="Wird das Kind im Verfahren 16, müssen die übrigen Voraussetzungen schon vorher und auch bei der Entscheidung vorliegen.",
    erfuellt="Das Kind ist noch nicht 16, oder die Voraussetzungen lagen schon vor, als es 16 wurde.",
    nicht_erfuellt="Als das Kind 16 wurde, lagen Titel oder Sorge noch nicht vor.",
    offen="Ob Titel und Sorge schon vorlagen, als das Kind 16 wurde, steht nicht fest.",
)


keine_analogie = Merkmal(
    id="AufenthG.32a.3.analog",
    titel="Planwidrige Regelungslücke",
    normen=("AufenthG § 32 Abs. 3",),
    art=Art.VERFAHREN,
    term=oder(),
    gilt=_BIS,
    fundstellen=("BVerwG 1 C 17.08 Ls. 2",),
    deckt=("205", "206"),
    definition="Für Rechtsordnungen, die keine alleinige Sorge kennen, gibt es keine entsprechende Anwendung: Der Gesetzgeber kannte die Frage und "
    "verwies auf das Ermessen in Härtefällen (Abs. 4).",
    nicht_erfuellt="Eine planwidrige Lücke besteht nicht; es bleibt der Härtefall nach Abs. 4.",
)


def _weg(nummer: str, absatz: str, titel: str, *glieder: Glied, ab: str = "2005-01-01", fuer: Term | None = None) -> Weg:
    bisher = fassung(und(ja(kindschaft.vorhanden), ja(stammberechtigter.auslaender)) if fuer is None else fuer, ab, "2013-09-06")
    return Weg(
        id=f"AufenthG.32a.{nummer}",
        grundlage=f"AufenthG § 32 {absatz}",
        titel=titel,
        fuer=nach_recht(bisher),
        folge=Rechtsfolge.MUSS,
        glieder=rahmen(glieder, anspruch=True),
    )


_kind = Voraussetzung(kind)
WEGE = (
    _weg(
        "1.nr1",
        "Abs. 1 Nr. 1",
        "Nachzug des Kindes anerkannter Schutzberechtigter",
        _kind,
        Voraussetzung(schutz),
        fuer=und(
            ja(kindschaft.vorhanden),
            besitzt_titel("stammberechtigter", "p25_1", "p25_2_fluechtling", "p25_2_subsidiaer", "p26_3"),
        ),
    ),
    _weg(
        "1.nr1a",
        "Abs. 1 Nr. 1a",
        "Nachzug des Kindes Hochqualifizierter",
        _kind,
        Voraussetzung(hochqualifiziert),
        ab="2012-08-01",
        fuer=und(ja(kindschaft.vorhanden), besitzt_titel("stammberechtigter", *_HOCHQUALIFIZIERT)),
    ),
    _weg(
        "1.nr2",
        "Abs. 1 Nr. 2",
        "Gemeinsamer Zuzug von Eltern und Kind",
        _kind,
        Voraussetzung(_eltern("1")),
        Voraussetzung(gemeinsamer_umzug),
    ),
    _weg(
        "2",
        "Abs. 2",
        "Nachzug des Kindes ab 16 Jahren",
        _kind,
        Voraussetzung(ab_16),
        Voraussetzung(_eltern("2")),
        Voraussetzung(sprache),
        fuer=und(ja(kindschaft.vorhanden), lebensjahr_vollendet(antragsteller, 16)),
    ),
    _weg(
        "2a",
        "Abs. 2a",
        "Nachzug des Kindes langfristig Aufenthaltsberechtigter",
        _kind,
        Voraussetzung(langfristig),
        Voraussetzung(dort_zusammen),
        ab="2007-08-28",
        fuer=und(
            ja(kindschaft.vorhanden),
            gibt_es(
                "stammberechtigter.titel",
                oder(
                    eines_von(eintrag("stammberechtigter.titel").art, "p38a"),
                    eines_von(eintrag("stammberechtigter.titel").vorherige_art, "p38a"),
                ),
                "Titel nach § 38a",
            ),
        ),
    ),
    _weg(
        "3",
        "Abs. 3",
        "Nachzug des Kindes unter 16 Jahren",
        Voraussetzung(altersgrenze_16),
        Voraussetzung(_eltern("3")),
        Voraussetzung(grenze_16),
        Hinweis(keine_analogie),
    ),
)
