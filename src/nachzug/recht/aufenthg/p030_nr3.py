"""§ 30 Abs. 1 Satz 1 Nr. 3 AufenthG: the residence status of the foreigner who is joined, letter by letter and date by date.

2005 to August 2007 the section had four numbers (settlement permit; refugees; five years; marriage before the permit); since
28 August 2007 it has letters: two years instead of five, long-term residents of other member states; since 1 August 2012 the
Blue Card, since 1 August 2017 ICT; since 1 August 2018 subsidiary protection is left to § 36a.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal
from nachzug.logik.terme import STICHTAG, Term, eines_von, fassung, gibt_es, ja, nach_recht, nicht, oder, und, vollendet
from nachzug.recht.aufenthg import p104
from nachzug.recht.sprache import JAHRE, besitzt_titel, ehe, eintrag, stammberechtigter
from nachzug.recht.titelgruppen import (
    AUFENTHALTSERLAUBNIS,
    BLAUE_KARTE,
    DAUERAUFENTHALT_EU,
    ICT,
    KEINE_NIEDERLASSUNG,
    NIEDERLASSUNG,
    SUBSIDIAER,
)

ZUWANDERUNGSGESETZ = "Zuwanderungsgesetz v. 30.7.2004, BGBl. I 1950"
AKT_2007 = "G v. 19.8.2007, BGBl. I 1970"
AKT_2012 = "G v. 1.6.2012, BGBl. I 1224"
AKT_2017 = "G v. 12.5.2017, BGBl. I 1106"
AKT_2018 = "G v. 12.7.2018, BGBl. I 1147"
AB_2007 = (20070828, 99_999_999)

_t = eintrag("stammberechtigter.titel")
_heute = und(_t.von <= STICHTAG, _t.bis >= STICHTAG)
_OHNE_SUBSIDIAER = tuple(a for a in AUFENTHALTSERLAUBNIS if a not in SUBSIDIAER)
_LISTE_BUCHST_E = tuple(a for a in _OHNE_SUBSIDIAER if a not in ("p38a", "p104a", "p104c"))
"""Since 1 August 2018 letter e lists § 7 Abs. 1 Satz 3, sections 3 to 6 and §§ 37, 38."""


def _titel(*bedingungen: Term, was: str) -> Term:
    return gibt_es("stammberechtigter.titel", und(_heute, *bedingungen), was)


def _seit(jahre: int, arten: tuple[str, ...]) -> Term:
    return _titel(
        eines_von(_t.art, *arten), vollendet(_t.besitz_seit, JAHRE[jahre]), was=f"Aufenthaltserlaubnis seit {jahre} Jahren"
    )


def _zwei_jahre(arten: tuple[str, ...]) -> Term:
    verlaengerbar = tuple(a for a in arten if a not in KEINE_NIEDERLASSUNG)
    return _titel(
        eines_von(_t.art, *verlaengerbar),
        vollendet(_t.besitz_seit, JAHRE[2]),
        nicht(ja(_t.nebenbestimmung_p8_2)),
        was="verlängerbare Aufenthaltserlaubnis seit zwei Jahren",
    )


def _ehe_davor(arten: tuple[str, ...]) -> Term:
    """The marriage existed when the permit was first issued, and the stay will last more than a year."""
    laenger = vollendet(_t.art_seit, JAHRE[1], _t.bis)
    return _titel(
        eines_von(_t.art, *arten),
        ehe.geschlossen <= _t.art_seit,
        oder(laenger, ja(stammberechtigter.aufenthalt_ueber_ein_jahr)),
        was="Ehe vor der Aufenthaltserlaubnis, Aufenthalt über ein Jahr",
    )


def _buchstabe(
    buchstabe: str, titel: str, term: Term, definition: str, gilt: tuple[int, int] = (0, 99_999_999), *stellen: str
) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.30.1.s1.nr3{buchstabe}",
        titel=titel,
        normen=(f"AufenthG § 30 Abs. 1 Satz 1 Nr. 3 Buchst. {buchstabe}",),
        term=term,
        gilt=gilt,
        fundstellen=stellen,
        definition=definition,
        erfuellt=f"{titel}: liegt vor.",
        nicht_erfuellt=f"{titel}: liegt nicht vor.",
        offen=f"{titel}: steht nicht fest.",
    )


_VOR_2007 = "BT-Drs. 15/420 (ungeprueft)"
_ZITAT_VOR_2007 = "Bis 27. August 2007 war der Absatz nach Nummern gezählt."

nr3a = _buchstabe(
    "a", "Niederlassungserlaubnis des Stammberechtigten", besitzt_titel("stammberechtigter", *NIEDERLASSUNG), _ZITAT_VOR_2007
)
nr3b = _buchstabe(
    "b",
    "Daueraufenthalt-EU des Stammberechtigten",
    besitzt_titel("stammberechtigter", *DAUERAUFENTHALT_EU),
    "Bis 1. Dezember 2013 Daueraufenthalt-EG genannt.",
    AB_2007,
)
_C_2005 = ("p25_1", "p25_2_fluechtling")
_C_2007 = (*_C_2005, "p18d")
_C_2013 = (*_C_2007, "p25_2_subsidiaer")
nr3c = _buchstabe(
    "c",
    "Aufenthaltserlaubnis als Flüchtling, Asylberechtigter oder Forscher",
    nach_recht(
        fassung(besitzt_titel("stammberechtigter", *_C_2005), "2005-01-01", "2007-08-28", ZUWANDERUNGSGESETZ),
        fassung(besitzt_titel("stammberechtigter", *_C_2007), "2007-08-28", "2013-12-01", AKT_2007),
        fassung(
            besitzt_titel("stammberechtigter", *_C_2013), "2013-12-01/2015-08-01", "2017-08-01", "G v. 28.8.2013, BGBl. I 3474"
        ),
        fassung(besitzt_titel("stammberechtigter", *_C_2013, "p18f"), "2017-08-01", "2018-08-01", AKT_2017),
        fassung(besitzt_titel("stammberechtigter", *_C_2005, "p18d", "p18f"), "2018-08-01", akt=AKT_2018),
    ),
    "Forscher seit 28. August 2007 (§ 20, seit März 2020 §§ 18d, 18f). Subsidiär Schutzberechtigte kamen zwischen Dezember 2013 und "
    "August 2015 hinzu (der Tag ist nicht gesichert) und gehören seit 1. August 2018 zu § 36a.",
    (0, 99_999_999),
    _VOR_2007,
)
nr3d = _buchstabe(
    "d",
    "Verlängerbare Aufenthaltserlaubnis seit zwei Jahren",
    nach_recht(
        fassung(_seit(5, AUFENTHALTSERLAUBNIS), "2005-01-01", "2007-08-28", ZUWANDERUNGSGESETZ),
        fassung(_zwei_jahre(AUFENTHALTSERLAUBNIS), "2007-08-28", "2018-08-01", AKT_2007),
        fassung(_zwei_jahre(_OHNE_SUBSIDIAER), "2018-08-01", akt=AKT_2018),
    ),
    "Zwei Jahre ununterbrochener Besitz, bis 27. August 2007 fünf; die Zeit eines nationalen Visums im Bundesgebiet zählt mit (§ 6 "
    "Abs. 3 Satz 3). Nicht, wenn die Verlängerung durch Nebenbestimmung oder die Niederlassungserlaubnis durch Rechtsnorm "
    "ausgeschlossen ist, und seit 1. August 2018 nicht bei subsidiärem Schutz.",
    (0, 99_999_999),
    _VOR_2007,
)
nr3e = _buchstabe(
    "e",
    "Ehe bestand schon bei Erteilung der Aufenthaltserlaubnis",
    nach_recht(
        fassung(_ehe_davor(AUFENTHALTSERLAUBNIS), "2005-01-01", "2018-08-01", ZUWANDERUNGSGESETZ),
        fassung(_ehe_davor(_LISTE_BUCHST_E), "2018-08-01", akt=AKT_2018),
    ),
    "Die Ehe muss bei Erteilung der Aufenthaltserlaubnis bestanden haben und der Aufenthalt voraussichtlich länger als ein Jahr "
    "dauern; eine bloße Verlängerung ist keine neue Erteilung. Seit 1. August 2018 zählt der Buchstabe die Titel auf (§ 7 Abs. 1 Satz 3, "
    "Abschnitte 3 bis 6, §§ 37, 38); § 38a gehört nicht dazu.",
    (0, 99_999_999),
    _VOR_2007,
)
_gemeinsam = eintrag("ehe.zusammenleben")
lebten_in_mitgliedstaat = gibt_es(
    "ehe.zusammenleben", ja(_gemeinsam.in_anderem_mitgliedstaat), "Gemeinschaft in einem anderen Mitgliedstaat"
)
nr3f = _buchstabe(
    "f",
    "Langfristig Aufenthaltsberechtigter eines anderen Mitgliedstaats",
    und(besitzt_titel("stammberechtigter", "p38a"), lebten_in_mitgliedstaat),
    "Titel nach § 38a, und die eheliche Lebensgemeinschaft bestand schon in dem anderen Mitgliedstaat.",
    AB_2007,
)
nr3g = _buchstabe(
    "g",
    "Blaue Karte EU, ICT-Karte oder Mobiler-ICT-Karte",
    nach_recht(
        fassung(besitzt_titel("stammberechtigter", *BLAUE_KARTE), "2012-08-01", "2017-08-01", AKT_2012),
        fassung(besitzt_titel("stammberechtigter", *BLAUE_KARTE, *ICT), "2017-08-01", akt=AKT_2017),
    ),
    "Die Blaue Karte seit 1. August 2012, die ICT-Karten seit 1. August 2017.",
    (20120801, 99_999_999),
)

zu_subsidiaer = nach_recht(
    fassung(oder(), "2005-01-01", "2018-08-01", ZUWANDERUNGSGESETZ),
    fassung(
        und(besitzt_titel("stammberechtigter", *SUBSIDIAER), nicht(p104.UEBERGANG_2018)),
        "2018-08-01",
        akt=AKT_2018,
    ),
)
"""Since 1 August 2018 § 36a takes the families of people with subsidiary protection, but for the transition."""

nr3 = Merkmal(
    id="AufenthG.30.1.s1.nr3",
    titel="Aufenthaltsstatus des Stammberechtigten",
    normen=("AufenthG § 30 Abs. 1 Satz 1 Nr. 3",),
    term=oder(nr3a, nr3b, nr3c, nr3d, nr3e, nr3f, nr3g, p104.titel_nach_altem_recht),
    definition="Einer der Buchstaben genügt.",
    erfuellt="Der Aufenthaltsstatus des Stammberechtigten genügt.",
    nicht_erfuellt="Der Stammberechtigte hat keinen der genannten Aufenthaltstitel.",
    offen="Ob der Aufenthaltsstatus des Stammberechtigten genügt, steht nicht fest.",
)

abs2_s2 = Merkmal(
    id="AufenthG.30.2.s2",
    titel="Absehen von den Anforderungen an den Status",
    normen=("AufenthG § 30 Abs. 2 Satz 2",),
    art=Art.AUSNAHME,
    term=nach_recht(
        fassung(besitzt_titel("stammberechtigter", *AUFENTHALTSERLAUBNIS), "2005-01-01", "2018-08-01", ZUWANDERUNGSGESETZ),
        fassung(besitzt_titel("stammberechtigter", *_OHNE_SUBSIDIAER), "2018-08-01", "2020-03-01", AKT_2018),
        fassung(
            besitzt_titel("stammberechtigter", *_OHNE_SUBSIDIAER, "visum_national"),
            "2020-03-01",
            akt="G v. 15.8.2019, BGBl. I 1307",
        ),
    ),
    fundstellen=(_VOR_2007,),
    definition="Besitzt der Stammberechtigte eine Aufenthaltserlaubnis (seit März 2020 auch ein nationales Visum), kann die Behörde "
    "von den übrigen Anforderungen des Buchst. e absehen.",
    erfuellt="Die Behörde kann von den Anforderungen an den Status absehen.",
    nicht_erfuellt="Der Stammberechtigte besitzt keine Aufenthaltserlaubnis, die das Absehen erlaubt.",
    offen="Ob der Stammberechtigte eine Aufenthaltserlaubnis besitzt, steht nicht fest.",
)
