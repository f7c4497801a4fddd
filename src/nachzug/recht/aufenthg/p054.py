"""§ 54 AufenthG: the interest in expulsion, especially weighty (Abs. 1) and weighty (Abs. 2), since 1 January 2016.

The cases that meet families: convictions by their length and kind, forced marriage (Abs. 2 Nr. 6), keeping somebody from taking part
in life here (Nr. 5), false statements and refused cooperation in the procedure (Nr. 8). Tightened on 17 March 2016 (Nr. 1a), 21 August
2019, 27 February and 31 October 2024. Not written: preventive detention, several fines within a year (Abs. 2 Nr. 2a), refusal of
treatment (Nr. 4), the security interview (Nr. 7); the facts `ausweisungsinteresse` and `ausweisungsinteresse_sicherheit` stand for them.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Last, Merkmal, Schweigen
from nachzug.logik.terme import STICHTAG, Fest, GibtEs, Term, eines_von, fassung, gibt_es, ja, nach_recht, nicht, oder, und
from nachzug.recht.sprache import antragsteller, eintrag

NEU = (20160101, 99_999_999)
_AKT_2016 = "G v. 11.3.2016, BGBl. I 394 (ungeprueft)"
_AKT_2019 = "G v. 15.8.2019, BGBl. I 1294"
_AKT_2024 = "G v. 21.2.2024, BGBl. 2024 I Nr. 54"
_AKT_OKTOBER_2024 = "G v. 25.10.2024, BGBl. 2024 I Nr. 332"
_u = eintrag("antragsteller.verurteilungen")
_RECHTSKRAEFTIG = _u.rechtskraeftig <= STICHTAG
_VORSATZ = und(_RECHTSKRAEFTIG, ja(_u.vorsaetzlich))
_FREIHEIT = eines_von(_u.strafart, "freiheitsstrafe")
_HAFT = eines_von(_u.strafart, "freiheitsstrafe", "jugendstrafe")
_OHNE_BEWAEHRUNG = und(eines_von(_u.strafart, "jugendstrafe"), nicht(ja(_u.bewaehrung)))
_GEGEN_PERSONEN = eines_von(_u.deliktgruppe, "leben", "koerper", "sexuell", "widerstand")
_ALLE_GRUPPEN = eines_von(_u.deliktgruppe, "leben", "koerper", "sexuell", "eigentum", "widerstand")
_SERIE = und(eines_von(_u.deliktgruppe, "eigentum"), ja(_u.serienmaessig))
_GEWALT = oder(ja(_u.gewalt_drohung_list), ja(_u.p177_stgb))


def _urteil(was: str, *bedingungen: Term) -> GibtEs:
    return gibt_es("antragsteller.verurteilungen", und(*bedingungen), was)


def _mindestens(monate: int) -> Term:
    return Fest(monate) <= _u.monate


def _merkmal(kennung: str, titel: str, norm: str, term: Term, gilt: tuple[int, int] = NEU, definition: str = "") -> Merkmal:
    return Merkmal(
        id=f"AufenthG.54.{kennung}",
        titel=titel,
        normen=(f"AufenthG § 54 {norm}",),
        art=Art.AUSSCHLUSS,
        term=term,
        last=Last.BEHOERDE,
        gilt=gilt,
        definition=definition,
        erfuellt="Dieser Fall liegt vor.",
        nicht_erfuellt="Dieser Fall liegt nicht vor oder ist nicht ersichtlich.",
        offen="Ob dieser Fall vorliegt, ist nicht geklärt.",
    )


nr1 = _merkmal(
    "1.nr1",
    "Freiheits- oder Jugendstrafe von zwei Jahren",
    "Abs. 1 Nr. 1",
    _urteil("Verurteilung zu 24 Monaten", _VORSATZ, _HAFT, _mindestens(24)),
)
nr1a = _merkmal(
    "1.nr1a",
    "Ein Jahr wegen bestimmter Vorsatztaten",
    "Abs. 1 Nr. 1a",
    nach_recht(
        fassung(
            _urteil(
                "ein Jahr, mit Gewalt, Drohung oder List",
                _VORSATZ,
                _HAFT,
                _mindestens(12),
                oder(und(_ALLE_GRUPPEN, _GEWALT), _SERIE),
            ),
            "2016-03-17",
            "2019-08-21",
            _AKT_2016,
        ),
        fassung(
            _urteil("ein Jahr, gegen Personen oder in Serie", _VORSATZ, _HAFT, _mindestens(12), oder(_GEGEN_PERSONEN, _SERIE)),
            "2019-08-21/2020-07-09",
            akt=_AKT_2019,
        ),
    ),
    (20160317, 99_999_999),
    "Gegen Leben, Körper, sexuelle Selbstbestimmung, Vollstreckungsbeamte oder, in Serie, gegen das Eigentum; bis August 2019 nur mit Gewalt, "
    "Drohung oder List. Eigentumsdelikte mit erhöhter Mindeststrafe sind gesondert zu prüfen.",
)
nr1b = _merkmal(
    "1.nr1b",
    "Ein Jahr wegen Betrugs an Leistungsträgern oder wegen Betäubungsmitteln",
    "Abs. 1 Nr. 1b",
    _urteil(
        "ein Jahr wegen Leistungsbetrugs oder Betäubungsmitteln",
        _RECHTSKRAEFTIG,
        _HAFT,
        _mindestens(12),
        oder(ja(_u.p263_leistungstraeger), eines_von(_u.deliktgruppe, "betaeubungsmittel")),
    ),
    (20190821, 99_999_999),
)
nr1c = _merkmal(
    "1.nr1c",
    "Ein Jahr wegen Einschleusens von Ausländern",
    "Abs. 1 Nr. 1c",
    _urteil("ein Jahr wegen Einschleusens", _RECHTSKRAEFTIG, _HAFT, _mindestens(12), ja(_u.p96_97)),
    (20240227, 99_999_999),
    "Seit 27. Februar 2024 für § 96, seit 31. Oktober 2024 auch für § 97.",
)
nr1d = _merkmal(
    "1.nr1d",
    "Sechs Monate wegen einer Tat mit Waffe oder gefährlichem Werkzeug",
    "Abs. 1 Nr. 1d",
    _urteil("sechs Monate, mit Waffe", _VORSATZ, _FREIHEIT, _mindestens(6), _ALLE_GRUPPEN, ja(_u.waffe)),
    (20241031, 99_999_999),
)
besonders_schwer = Merkmal(
    id="AufenthG.54.1",
    titel="Besonders schwerwiegendes Ausweisungsinteresse",
    normen=("AufenthG § 54 Abs. 1",),
    term=oder(nr1, nr1a, nr1b, nr1c, nr1d, ja(antragsteller.ausweisungsinteresse_sicherheit)),
    last=Last.BEHOERDE,
    schweigen=Schweigen.NICHT_ERFUELLT,
    gilt=NEU,
    definition="Schwere Verurteilungen (Nr. 1 bis 1d, mehrfach erweitert) oder Gefährdung der Sicherheit (Nr. 2 bis 5).",
    erfuellt="Das Ausweisungsinteresse wiegt besonders schwer.",
    nicht_erfuellt="Ein besonders schwerwiegendes Ausweisungsinteresse ist nicht ersichtlich.",
    offen="Ob das Ausweisungsinteresse besonders schwer wiegt, ist nicht geklärt.",
)
abs2_nr1 = _merkmal(
    "2.nr1",
    "Freiheitsstrafe, seit August 2019 von sechs Monaten",
    "Abs. 2 Nr. 1",
    nach_recht(
        fassung(_urteil("Freiheitsstrafe von einem Jahr", _VORSATZ, _FREIHEIT, _mindestens(12)), "2016-01-01", "2019-08-21"),
        fassung(
            _urteil("Freiheitsstrafe von sechs Monaten", _VORSATZ, _FREIHEIT, _mindestens(6)),
            "2019-08-21/2020-07-09",
            akt=_AKT_2019,
        ),
    ),
    definition="Bis August 2019 ein Jahr.",
)
abs2_nr1a = _merkmal(
    "2.nr1a",
    "Freiheits- oder Jugendstrafe wegen bestimmter Taten mit Gewalt, Drohung oder List",
    "Abs. 2 Nr. 1a",
    _urteil("Strafe wegen einer Tat mit Gewalt, Drohung oder List", _VORSATZ, _HAFT, oder(und(_ALLE_GRUPPEN, _GEWALT), _SERIE)),
    (20160317, 20190821),
)
abs2_nr2 = _merkmal(
    "2.nr2",
    "Jugendstrafe von einem Jahr ohne Bewährung",
    "Abs. 2 Nr. 2",
    _urteil("Jugendstrafe von einem Jahr ohne Bewährung", _VORSATZ, _OHNE_BEWAEHRUNG, _mindestens(12)),
)
abs2_nr2b = _merkmal(
    "2.nr2b",
    "Drei Monate oder Jugendstrafe ohne Bewährung wegen einer Tat mit Waffe",
    "Abs. 2 Nr. 2b",
    _urteil(
        "drei Monate oder Jugendstrafe, mit Waffe",
        _VORSATZ,
        oder(und(_FREIHEIT, _mindestens(3)), _OHNE_BEWAEHRUNG),
        _ALLE_GRUPPEN,
        ja(_u.waffe),
    ),
    (20241031, 99_999_999),
)
abs2_nr3 = _merkmal(
    "2.nr3",
    "Handel mit Betäubungsmitteln oder Einschleusen",
    "Abs. 2 Nr. 3",
    nach_recht(
        fassung(_urteil("§ 29 Abs. 1 Satz 1 Nr. 1 BtMG", ja(_u.p29_btmg)), "2016-01-01", "2024-02-27"),
        fassung(_urteil("§ 29 BtMG oder §§ 96, 97", oder(ja(_u.p29_btmg), ja(_u.p96_97))), "2024-02-27", akt=_AKT_2024),
    ),
    definition="Die Tat genügt, ein Urteil ist nicht nötig; seit 27. Februar 2024 auch §§ 96, 97 AufenthG.",
)
abs2_nr5 = _merkmal(
    "2.nr5",
    "Andere von der Teilhabe abgehalten",
    "Abs. 2 Nr. 5",
    ja(antragsteller.teilhabe_gehindert),
    definition="Etwa die Ehefrau.",
)
abs2_nr6 = _merkmal(
    "2.nr6",
    "Nötigung zur Ehe",
    "Abs. 2 Nr. 6",
    ja(antragsteller.noetigung_zur_ehe),
    definition="Auch der Versuch; ebenso wiederholte religiöse oder traditionelle Trauungen mit unter Sechzehnjährigen.",
)
abs2_nr8 = _merkmal(
    "2.nr8",
    "Falsche Angaben oder verweigerte Mitwirkung im Verfahren",
    "Abs. 2 Nr. 8",
    oder(ja(antragsteller.falsche_angaben), ja(antragsteller.mitwirkung_trotz_belehrung_verweigert)),
    definition="Der Hinweis auf die Folgen muss vorausgegangen sein.",
)
abs2_nr9 = _merkmal(
    "2.nr9",
    "Verurteilung mit menschenverachtendem Beweggrund",
    "Abs. 2 Nr. 9",
    _urteil(
        "Verurteilung mit menschenverachtendem Beweggrund",
        _VORSATZ,
        ja(_u.menschenverachtend),
        oder(_FREIHEIT, und(eines_von(_u.strafart, "geldstrafe"), Fest(91) <= _u.tagessaetze)),
    ),
    (20240227, 99_999_999),
    "Geldstrafen bis zu 90 Tagessätzen bleiben außer Betracht.",
)
schwer = Merkmal(
    id="AufenthG.54.2",
    titel="Schwerwiegendes Ausweisungsinteresse",
    normen=("AufenthG § 54 Abs. 2",),
    term=oder(
        abs2_nr1,
        abs2_nr1a,
        abs2_nr2,
        abs2_nr2b,
        abs2_nr3,
        abs2_nr5,
        abs2_nr6,
        abs2_nr8,
        abs2_nr9,
        ja(antragsteller.ausweisungsinteresse),
    ),
    last=Last.BEHOERDE,
    schweigen=Schweigen.NICHT_ERFUELLT,
    gilt=NEU,
    definition="Verurteilungen von geringerem Gewicht, Nötigung zur Ehe, falsche Angaben im Verfahren; nicht nur vereinzelte oder geringfügige "
    "Rechtsverstöße (`ausweisungsinteresse`).",
    erfuellt="Das Ausweisungsinteresse wiegt schwer.",
    nicht_erfuellt="Ein schwerwiegendes Ausweisungsinteresse ist nicht ersichtlich.",
    offen="Ob das Ausweisungsinteresse schwer wiegt, ist nicht geklärt.",
)
