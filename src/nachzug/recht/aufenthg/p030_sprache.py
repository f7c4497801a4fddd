"""§ 30 Abs. 1 AufenthG: simple German before the move, and everything that takes the requirement away, by date.

In force since 28 August 2007. Satz 2 (age and language): until 31 July 2017 also for highly qualified people, researchers and
self-employed who were married before they moved; since then only for long-term residents of other member states. Satz 3
(language only): protection (Nr. 1), illness (Nr. 2), little need of integration (Nr. 3), states whose nationals need no visum
(Nr. 4), Blue Card and skilled work (Nr. 5), impossible or unreasonable efforts (Nr. 6, since 1 August 2015), and by date Nr. 7
and Nr. 8. For Turkish workers and self-employed the standstill clauses barred the requirement until it had a clause for
hardship.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal, Schweigen
from nachzug.logik.terme import STICHTAG, Term, eines_von, fassung, gibt_es, ja, nach_recht, nicht, oder, und
from nachzug.recht.aufenthg.p029 import nach_subsidiaer
from nachzug.recht.aufenthg.p030_nr3 import AB_2007, AKT_2007, AKT_2012, AKT_2017, nr3f
from nachzug.recht.sprache import antragsteller, besitzt_titel, ehe, eintrag, stammberechtigter
from nachzug.recht.titelgruppen import BLAUE_KARTE, DAUERAUFENTHALT_EU, FACHKRAFT, ICT, NIEDERLASSUNG

A1 = ("A1", "A2", "B1", "B2", "C1", "C2")
B1 = A1[2:]
AKT_2015 = "G v. 27.7.2015, BGBl. I 1386"
AKT_2022 = "G v. 21.12.2022, BGBl. I 2847"
_n = eintrag("antragsteller.sprachnachweise")
_t = eintrag("stammberechtigter.titel")
_BIS_2017 = (20070828, 20170801)


def kann(stufen: tuple[str, ...]) -> Term:
    """Knows German at one of these levels."""
    return gibt_es("antragsteller.sprachnachweise", eines_von(_n.niveau, *stufen), f"Deutschkenntnisse ab {stufen[0]}")


sprache = Merkmal(
    id="AufenthG.30.1.s1.nr2",
    titel="Einfache Deutschkenntnisse",
    normen=("AufenthG § 30 Abs. 1 Satz 1 Nr. 2",),
    term=kann(A1),
    gilt=AB_2007,
    fundstellen=("BVerwG 1 C 8.09 Ls. 1", "BVerwG 1 C 8.09 Ls. 3", "BVerfG 2 BvR 1413/10 Rn. 3-8"),
    definition="Der Ehegatte muss sich mündlich und schriftlich auf der Stufe A1 verständigen können, schon vor dem Zuzug. Das ist "
    "mit Art. 6 GG, Art. 8 EMRK und Art. 7 Abs. 2 der Richtlinie 2003/86/EG vereinbar: Es dient der Integration und schützt vor "
    "Zwangsehen, auch geringe Kenntnisse helfen, der Erwerb im Inland wäre nicht gleich wirksam, und die Verzögerung ist "
    "überschaubar. Dem hier lebenden Ausländer sind Besuche oder notfalls das Zusammenleben im Ausland zuzumuten. Auf das "
    "Diskriminierungsverbot des Art. 18 AEUV können sich Drittstaatsangehörige nicht berufen.",
    erfuellt="Einfache Deutschkenntnisse sind nachgewiesen.",
    nicht_erfuellt="Einfache Deutschkenntnisse sind nicht nachgewiesen.",
    offen="Ob einfache Deutschkenntnisse vorhanden sind, steht nicht fest.",
    deckt=("184", "185", "186", "187", "188", "190"),
)


def _ausnahme(
    kennung: str,
    titel: str,
    normen: tuple[str, ...],
    term: Term,
    definition: str,
    gilt: tuple[int, int] = AB_2007,
    fundstellen: tuple[str, ...] = (),
    deckt: tuple[str, ...] = (),
) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.30.1.{kennung}",
        titel=titel,
        normen=normen,
        art=Art.AUSNAHME,
        term=term,
        gilt=gilt,
        fundstellen=fundstellen,
        definition=definition,
        deckt=deckt,
        erfuellt=f"{titel}: Die Ausnahme greift.",
        nicht_erfuellt=f"{titel}: Die Ausnahme greift nicht.",
        offen=f"{titel}: nicht geklärt.",
    )


def _satz3(nummer: int, titel: str, term: Term, definition: str, ab: int, bis: int, deutsche: bool, *stellen: str) -> Merkmal:
    normen = (f"AufenthG § 30 Abs. 1 Satz 3 Nr. {nummer}",)
    if deutsche:
        normen = (*normen, f"AufenthG § 28 Abs. 1 Satz 5 i.V.m. § 30 Abs. 1 Satz 3 Nr. {nummer}")
    return _ausnahme(f"s3.nr{nummer}", titel, normen, term, definition, (ab, bis), stellen)


_vor_zuzug = ehe.geschlossen <= stammberechtigter.einreise
_PRIVILEGIERT = ("p18c_3", "p18g_blaue_karte", "p18d", "p18f", "p21")
"""What §§ 19 to 21 were between 2007 and 2020: settlement of the highly qualified, Blue Card, research, self-employment."""

# Satz 2: age and language

s2_langfristig = _ausnahme(
    "s2",
    "Langfristig Aufenthaltsberechtigter: Alter und Sprache unbeachtlich",
    ("AufenthG § 30 Abs. 1 Satz 2",),
    und(nr3f),
    "Lebte das Paar schon in dem Mitgliedstaat zusammen, in dem der Stammberechtigte langfristig aufenthaltsberechtigt ist, kommt "
    "es auf Alter und Sprache nicht an (bis 31. Juli 2017 Satz 2 Nr. 3).",
)
s2_nr1 = _ausnahme(
    "s2.nr1",
    "Ehe vor dem Zuzug zu Hochqualifizierten, Forschern, Selbständigen",
    ("AufenthG § 30 Abs. 1 Satz 2 Nr. 1",),
    und(besitzt_titel("stammberechtigter", *_PRIVILEGIERT), _vor_zuzug),
    "Titel nach den damaligen §§ 19 bis 21, und die Ehe bestand, als der Lebensmittelpunkt nach Deutschland verlegt wurde.",
    _BIS_2017,
)
s2_nr2 = _ausnahme(
    "s2.nr2",
    "Früherer Forscher",
    ("AufenthG § 30 Abs. 1 Satz 2 Nr. 2",),
    gibt_es(
        "stammberechtigter.titel",
        und(
            _t.von <= STICHTAG,
            _t.bis >= STICHTAG,
            eines_von(_t.art, *NIEDERLASSUNG, *DAUERAUFENTHALT_EU),
            eines_von(_t.vorherige_art, "p18d"),
        ),
        "Niederlassungserlaubnis unmittelbar nach dem Forschertitel",
    ),
    "Unmittelbar vor der Niederlassungserlaubnis oder dem Daueraufenthalt ein Titel nach dem damaligen § 20.",
    _BIS_2017,
)
SATZ_2 = (s2_langfristig, s2_nr1, s2_nr2)

# Satz 3: language only


def _ehemals(arten: tuple[str, ...]) -> Term:
    return gibt_es(
        "stammberechtigter.titel",
        und(
            _t.von <= STICHTAG,
            _t.bis >= STICHTAG,
            eines_von(_t.art, *NIEDERLASSUNG, *DAUERAUFENTHALT_EU),
            eines_von(_t.vorherige_art, *arten),
        ),
        "Daueraufenthaltsrecht unmittelbar nach dem Titel",
    )


_SCHUTZ = ("p25_1", "p25_2_fluechtling", "p26_3")
nr1 = _satz3(
    1,
    "Ehe vor dem Zuzug zu Schutzberechtigten",
    und(
        nach_recht(
            fassung(besitzt_titel("stammberechtigter", *_SCHUTZ), "2007-08-28", "2015-08-01", AKT_2007),
            fassung(
                oder(besitzt_titel("stammberechtigter", *_SCHUTZ, "p23_4", "p25_2_subsidiaer"), nach_subsidiaer),
                "2015-08-01",
                akt=AKT_2015,
            ),
        ),
        _vor_zuzug,
    ),
    "Titel wegen Asyl oder Flüchtlingsschutzes, seit 1. August 2015 auch subsidiären Schutzes oder Neuansiedlung "
    "oder die darauf folgende Niederlassungserlaubnis, und die Ehe bestand, als der Lebensmittelpunkt nach "
    "Deutschland verlegt wurde.",
    20070828,
    99_999_999,
    False,
)
nr2 = _satz3(
    2,
    "Krankheit oder Behinderung",
    ja(antragsteller.sprachnachweis_unmoeglich),
    "Wegen einer körperlichen, geistigen oder seelischen Krankheit oder Behinderung kann der Nachweis nicht geführt werden. "
    "Analphabetismus ist keine Krankheit.",
    20070828,
    99_999_999,
    True,
    "BVerwG 1 C 8.09 (ungeprueft)",
)
nr3 = _satz3(
    3,
    "Erkennbar geringer Integrationsbedarf",
    ja(antragsteller.integrationsbedarf_gering),
    "In der Regel bei Hochschulabschluss oder entsprechender Tätigkeit und der Aussicht, sich ohne staatliche Hilfe zu integrieren "
    "(§ 4 Abs. 2 IntV), oder wenn aus anderen Gründen kein Anspruch auf den Integrationskurs bestünde.",
    20070828,
    99_999_999,
    True,
)
nr4 = _satz3(
    4,
    "Visumfreier Langaufenthalt des Stammberechtigten",
    ja(stammberechtigter.langaufenthalt_visumfrei),
    "Angehörige der in § 41 Abs. 1 AufenthV genannten Staaten dürfen auch für längere Aufenthalte ohne Visum einreisen.",
    20070828,
    99_999_999,
    False,
)
_FACHKRAFT = gibt_es(
    "stammberechtigter.titel",
    und(
        _t.von <= STICHTAG,
        _t.bis >= STICHTAG,
        oder(
            eines_von(_t.art, *BLAUE_KARTE, *ICT, *FACHKRAFT),
            und(eines_von(_t.art, "p19c_1", "p19c"), ja(_t.gehobene_beschaeftigung)),
        ),
    ),
    "Blaue Karte, ICT-Karte oder Titel als Fachkraft",
)
nr5 = _satz3(
    5,
    "Blaue Karte, ICT-Karte, Forscher, seit 31. Dezember 2022 Fachkräfte",
    nach_recht(
        fassung(besitzt_titel("stammberechtigter", *BLAUE_KARTE), "2012-08-01", "2017-08-01", AKT_2012),
        fassung(besitzt_titel("stammberechtigter", *BLAUE_KARTE, *ICT, "p18d", "p18f"), "2017-08-01", "2022-12-31", AKT_2017),
        fassung(_FACHKRAFT, "2022-12-31", akt=AKT_2022),
    ),
    "Seit 31. Dezember 2022 auch §§ 18a, 18b, 18c Abs. 3, 18d, 18f, 19c Abs. 1 für bestimmte gehobene Tätigkeiten, 19c Abs. 2 und "
    "4 Satz 1, 21; die Ehe darf nach dem Zuzug geschlossen sein.",
    20120801,
    99_999_999,
    False,
)
nr6 = _satz3(
    6,
    "Spracherwerb vor der Einreise nicht möglich oder nicht zumutbar",
    nach_recht(
        fassung(oder(), "2007-08-28", "2015-08-01", AKT_2007),
        fassung(ja(antragsteller.spracherwerb_unzumutbar), "2015-08-01", akt=AKT_2015),
    ),
    "Seit 1. August 2015. Bis dahin gab es keine allgemeine Härteklausel; im Einzelfall unverhältnismäßige Trennungen, also solche "
    "über die übliche Dauer von Alphabetisierungs- und Sprachkurs hinaus, waren auf anderem Weg zu vermeiden, etwa durch einen "
    "Titel zum Spracherwerb.",
    20070828,
    99_999_999,
    True,
    "BVerwG 1 C 8.09 Ls. 2",
    "BVerfG 2 BvR 1413/10 Rn. 8",
)
nr7 = _satz3(
    7,
    "Besonderer Titel bei Ehe vor dem Zuzug, seit 31. Dezember 2022 frühere Fachkräfte",
    nach_recht(
        fassung(und(besitzt_titel("stammberechtigter", *_PRIVILEGIERT), _vor_zuzug), "2017-08-01", "2020-03-01", AKT_2017),
        fassung(
            und(besitzt_titel("stammberechtigter", "p18c_3", "p21"), _vor_zuzug),
            "2020-03-01",
            "2022-12-31",
            "G v. 15.8.2019, BGBl. I 1307",
        ),
        fassung(
            _ehemals((*BLAUE_KARTE, "p18a", "p18b", "p18d", "p19c_1", "p19c_2", "p19c_4", "p21")), "2022-12-31", akt=AKT_2022
        ),
    ),
    "Bis 30. Dezember 2022 Titel nach den §§ 18c Abs. 3, 21 (bis Februar 2020 §§ 19 bis 21) und Ehe vor dem Zuzug; seitdem "
    "Stammberechtigte, die unmittelbar vor ihrem Daueraufenthaltsrecht eine Blaue Karte oder einen Titel als Fachkraft hatten.",
    20170801,
    99_999_999,
    False,
)
nr8 = _satz3(
    8,
    "Früherer Forscher",
    _ehemals(("p18d",)),
    "Unmittelbar vor der Niederlassungserlaubnis oder dem Daueraufenthalt ein Titel nach § 18d (bis Februar 2020 § 20).",
    20170801,
    20221231,
    False,
)

stillhalten = _ausnahme(
    "stillhalten",
    "Stillhalteklausel für türkische Arbeitnehmer und Selbständige",
    ("ARB 1/80 Art. 13",),
    und(
        ja(stammberechtigter.tuerkisch),
        oder(ja(stammberechtigter.regulaerer_arbeitsmarkt), ja(stammberechtigter.niedergelassen_selbststaendig)),
        nach_recht(
            fassung(und(), "2007-08-28", "2015-08-01", AKT_2007),
            fassung(oder(), "2015-08-01", akt=AKT_2015),
        ),
    ),
    "Das Spracherfordernis von 2007 war eine neue Beschränkung (Art. 41 Abs. 1 Zusatzprotokoll, Art. 13 ARB 1/80), die ohne Prüfung "
    "besonderer Umstände zu weit ging. Seit 1. August 2015 lässt Satz 3 Nr. 6 diese Prüfung zu; damit ist die Beschränkung nach "
    "der Rechtsprechung des Verwaltungsgerichts Berlin gerechtfertigt, und alle Umstände sind bei Nr. 6 zu würdigen.",
    AB_2007,
    ("EuGH C-138/13 (ungeprueft)", "VG Berlin 8 K 97.16 V"),
)

verhaeltnismaessig = Merkmal(
    id="AufenthG.30.1.sprache.verhaeltnismaessig",
    titel="Trennung im Einzelfall verhältnismäßig",
    normen=("AufenthG § 30 Abs. 1 Satz 1 Nr. 2", "GG Art. 6 Abs. 1"),
    art=Art.VERFAHREN,
    schweigen=Schweigen.ERFUELLT,
    term=nicht(ja(ehe.trennung_unverhaeltnismaessig)),
    gilt=(20070828, 20150801),
    fundstellen=("BVerfG 2 BvR 1413/10 Rn. 7-8", "BVerwG 1 C 8.09 Ls. 2"),
    definition="Solange das Gesetz keine Härteklausel hatte (bis Juli 2015), war das Spracherfordernis im Einzelfall erst unverhältnismäßig, "
    "wenn die Trennung über die übliche Dauer von Alphabetisierungs- und Sprachkurs hinausging; Abhilfe gab ein Titel zum Spracherwerb.",
    erfuellt="Die Trennung geht nicht über die übliche Dauer von Alphabetisierungs- und Sprachkurs hinaus.",
    nicht_erfuellt="Die Trennung ist unverhältnismäßig; zu prüfen ist ein Titel zum Spracherwerb.",
    offen="Ob die Trennung verhältnismäßig ist, steht nicht fest.",
    deckt=("189",),
)

AUSNAHMEN = (s2_langfristig, s2_nr1, s2_nr2, nr1, nr2, nr3, nr4, nr5, nr6, nr7, nr8, stillhalten)
AUSNAHMEN_BEI_DEUTSCHEN = (nr2, nr3, nr6)
"""What § 28 Abs. 1 Satz 5 takes over and what can apply where a German is joined."""
