"""§ 29 AufenthG: family reunification with foreigners.

Abs. 1: the Stammberechtigte must hold a title (Nr. 1) and there must be enough living space (Nr. 2; since 18 November 2023
cited as Satz 1 Nr. 2, other sections kept the old number); Satz 2 (since then) frees families of mobile Blue Card holders.
Abs. 2: for spouses and minor children of people with protection the authority can waive livelihood and living space (Satz
1), and must where the application came within three months of the unappealable decision and the family cannot live together
in a third state with special ties (Satz 2). Subsidiary protection is covered since 1 August 2015. Abs. 3: some humanitarian
titles carry reunification only for special reasons, some not at all. Abs. 5 meant work until 5 September 2013; since 1 March
2024 it waives the living space for families of skilled workers.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Faktor, Hinweis, Last, Merkmal, Wertung
from nachzug.logik.terme import STICHTAG, WAHR, Tatsache, Term, am, eines_von, fassung, gibt_es, ja, nach_recht, nicht, oder, und
from nachzug.recht.aufenthg import p012a, p051, p081
from nachzug.recht.sprache import antrag, antragsteller, besitzt_titel, eintrag, gemeinschaft, stammberechtigter
from nachzug.recht.titelgruppen import (
    AUFENTHALTSERLAUBNIS,
    BLAUE_KARTE,
    DAUERAUFENTHALT_EU,
    FACHKRAFT,
    ICT,
    NIEDERLASSUNG,
    SUBSIDIAER,
)

BESITZTITEL = (*NIEDERLASSUNG, *DAUERAUFENTHALT_EU, *AUFENTHALTSERLAUBNIS, *BLAUE_KARTE, *ICT)
_AKT_2005 = "Zuwanderungsgesetz v. 30.7.2004, BGBl. I 1950"
_AKT_2015 = "G v. 27.7.2015, BGBl. I 1386"
_t = eintrag("stammberechtigter.titel")
_HEUTE = und(_t.von <= STICHTAG, _t.bis >= STICHTAG)

forscher = Merkmal(
    id="AufenthG.29.1.nr1.forscher",
    titel="Aufenthalt als mobiler Forscher",
    normen=("AufenthG § 18e", "AufenthG § 29 Abs. 1 Satz 1 Nr. 1"),
    art=Art.AUSNAHME,
    term=ja(stammberechtigter.p18e_berechtigt),
    gilt=(20170801, 99_999_999),
    definition="Seit 1. August 2017 genügt auch der berechtigte Aufenthalt als mobiler Forscher (bis Februar 2020 § 20a).",
    erfuellt="Der Stammberechtigte hält sich als mobiler Forscher hier auf.",
    nicht_erfuellt="Der Stammberechtigte ist kein mobiler Forscher.",
    offen="Ob der Stammberechtigte mobiler Forscher ist, steht nicht fest.",
)

titel = Merkmal(
    id="AufenthG.29.1.nr1",
    titel="Aufenthaltstitel des Stammberechtigten",
    normen=("AufenthG § 29 Abs. 1 Satz 1 Nr. 1", "AufenthG § 29 Abs. 1 Nr. 1"),
    term=oder(besitzt_titel("stammberechtigter", *BESITZTITEL), forscher),
    definition="Der Stammberechtigte muss einen der genannten Titel besitzen; seit August 2017 genügt auch der Aufenthalt als mobiler "
    "Forscher. Bis 17. November 2023 gezählt als Abs. 1 Nr. 1.",
    erfuellt="Der Stammberechtigte besitzt einen Aufenthaltstitel, zu dem nachgezogen werden kann.",
    nicht_erfuellt="Der Stammberechtigte besitzt keinen Aufenthaltstitel, zu dem nachgezogen werden kann.",
    offen="Welchen Aufenthaltstitel der Stammberechtigte besitzt, steht nicht fest.",
)

wohnraum = Merkmal(
    id="AufenthG.29.1.nr2",
    titel="Ausreichender Wohnraum",
    normen=("AufenthG § 29 Abs. 1 Satz 1 Nr. 2", "AufenthG § 2 Abs. 4"),
    term=ja(antragsteller.ausreichender_wohnraum),
    fundstellen=("BVerwG 1 C 17.23 Rn. 25",),
    definition="Für den Nachzug muss Wohnraum zur Verfügung stehen, wie er auch in einer Sozialmietwohnung genügte. Ziehen "
    "Geschwister voraussichtlich mit, zählen sie bei der Fläche mit.",
    deckt=("209",),
    erfuellt="Ausreichender Wohnraum steht zur Verfügung.",
    nicht_erfuellt="Ausreichender Wohnraum steht nicht zur Verfügung.",
    offen="Ob ausreichender Wohnraum zur Verfügung steht, ist der Akte nicht zu entnehmen.",
)

mobile_blaue_karte = Merkmal(
    id="AufenthG.29.1.s2",
    titel="Blaue Karte nach Blauer Karte eines anderen Mitgliedstaats",
    normen=("AufenthG § 29 Abs. 1 Satz 2",),
    art=Art.AUSNAHME,
    term=und(
        besitzt_titel("stammberechtigter", *BLAUE_KARTE),
        ja(stammberechtigter.blaue_karte_anderer_mitgliedstaat),
        ja(gemeinschaft.bestand_in_mitgliedstaat),
    ),
    gilt=(20231118, 99_999_999),
    definition="Kam der Inhaber der Blauen Karte unmittelbar mit der Blauen Karte eines anderen Mitgliedstaats und lebte die Familie "
    "dort schon zusammen, wird weder Wohnraum noch Lebensunterhalt verlangt, außer der Krankenversicherung.",
    erfuellt="Wohnraum und Lebensunterhalt werden nicht verlangt.",
    nicht_erfuellt="Die Sonderregel für mobile Inhaber einer Blauen Karte greift nicht.",
    offen="Ob die Sonderregel für mobile Inhaber einer Blauen Karte greift, steht nicht fest.",
)

mobile_blaue_karte_unterhalt = Merkmal(
    id="AufenthG.29.1.s2.unterhalt",
    titel="Blaue Karte nach Blauer Karte: nur Krankenversicherung",
    normen=("AufenthG § 29 Abs. 1 Satz 2",),
    art=Art.AUSNAHME,
    term=und(mobile_blaue_karte, ja(antragsteller.krankenversichert)),
    gilt=(20231118, 99_999_999),
    definition="Vom Lebensunterhalt bleibt nur der ausreichende Krankenversicherungsschutz.",
    erfuellt="Vom Lebensunterhalt wird nur die Krankenversicherung verlangt; sie besteht.",
    nicht_erfuellt="Die Sonderregel greift nicht oder der Krankenversicherungsschutz fehlt.",
    offen="Ob der Krankenversicherungsschutz genügt, steht nicht fest.",
)

ohne_wohnraum_fachkraft = Merkmal(
    id="AufenthG.29.5",
    titel="Kein Wohnraum bei Fachkräften",
    normen=("AufenthG § 29 Abs. 5",),
    art=Art.AUSNAHME,
    term=gibt_es(
        "stammberechtigter.titel",
        und(
            _HEUTE,
            oder(
                eines_von(_t.art, *BLAUE_KARTE, *ICT, *FACHKRAFT),
                und(eines_von(_t.art, "p19c_1", "p19c"), ja(_t.gehobene_beschaeftigung)),
            ),
        ),
        "Blaue Karte, ICT-Karte oder Titel als Fachkraft",
    ),
    gilt=(20240301, 99_999_999),
    definition="Seit 1. März 2024 wird bei Ehegatten und minderjährigen ledigen Kindern von Fachkräften vom Wohnraum abgesehen.",
    erfuellt="Vom Wohnraum ist abzusehen.",
    nicht_erfuellt="Der Titel des Stammberechtigten befreit nicht vom Wohnraum.",
    offen="Ob der Titel des Stammberechtigten vom Wohnraum befreit, steht nicht fest.",
)

_SCHUTZ_BIS_2015 = ("p25_1", "p25_2_fluechtling", "p26_3")
_SCHUTZ_AB_2015 = (*_SCHUTZ_BIS_2015, "p23_4", *SUBSIDIAER)
nach_subsidiaer = und(
    besitzt_titel("stammberechtigter", "p26_4"),
    oder(
        gibt_es("stammberechtigter.titel", eines_von(_t.art, *SUBSIDIAER), "früherer Titel wegen subsidiären Schutzes"),
        gibt_es(
            "stammberechtigter.titel",
            und(_HEUTE, eines_von(_t.art, "p26_4"), eines_von(_t.vorherige_art, *SUBSIDIAER)),
            "Niederlassungserlaubnis nach subsidiärem Schutz",
        ),
    ),
)
"""The settlement permit of § 26 Abs. 4 after a permit for subsidiary protection; unlike in § 30 Abs. 1 Satz 3 Nr. 7 the law does not say
"immediately" after it."""
schutztitel: Term = nach_recht(
    fassung(besitzt_titel("stammberechtigter", *_SCHUTZ_BIS_2015), "2005-01-01", "2015-08-01", _AKT_2005),
    fassung(oder(besitzt_titel("stammberechtigter", *_SCHUTZ_AB_2015), nach_subsidiaer), "2015-08-01", akt=_AKT_2015),
)

absehen_kann = Merkmal(
    id="AufenthG.29.2.s1",
    deckt=("224",),
    titel="Absehen nach Ermessen",
    normen=("AufenthG § 29 Abs. 2 Satz 1",),
    art=Art.AUSNAHME,
    term=schutztitel,
    fundstellen=("BVerwG 1 C 17.23 Rn. 25",),
    definition="Bei Ehegatten und minderjährigen ledigen Kindern von Schutzberechtigten kann die Behörde von Lebensunterhalt "
    "und Wohnraum absehen.",
    erfuellt="Die Behörde kann nach § 29 Abs. 2 Satz 1 AufenthG absehen.",
    nicht_erfuellt="Der Stammberechtigte besitzt keinen Titel, der das Absehen erlaubt.",
    offen="Ob der Titel des Stammberechtigten das Absehen erlaubt, steht nicht fest.",
)


_unanfechtbar_2011_bis_2015 = und(
    am("2011-01-01") <= stammberechtigter.schutz_unanfechtbar,
    stammberechtigter.schutz_unanfechtbar <= am("2015-07-31"),
    besitzt_titel("stammberechtigter", *SUBSIDIAER),
)
_titel_nach_maerz_2016 = gibt_es(
    "stammberechtigter.titel",
    und(am("2016-03-17") < _t.erteilt, eines_von(_t.art, *SUBSIDIAER)),
    "Titel wegen subsidiären Schutzes nach dem 17.03.2016",
)


def _binnen_drei_monaten(tag: Tatsache) -> Term:
    """What was done on the day was done within the three months, whichever event set them running."""
    neuansiedlung = gibt_es(
        "stammberechtigter.titel",
        und(eines_von(_t.art, "p23_4"), tag <= _t.antrag_nach_erteilung_bis),
        "binnen drei Monaten nach Erteilung",
    )
    return oder(
        tag <= stammberechtigter.antrag_nach_schutz_bis,
        und(_unanfechtbar_2011_bis_2015, tag <= am("2015-11-02")),  # 31 October was a Saturday
        und(_titel_nach_maerz_2016, tag <= am("2018-06-15"), am("2016-03-17") <= tag),
        und(besitzt_titel("stammberechtigter", "p23_4"), neuansiedlung),
    )


anzeige = Merkmal(
    id="AufenthG.29.2.s3",
    titel="Rechtzeitige Anzeige des Stammberechtigten",
    normen=("AufenthG § 29 Abs. 2 Satz 3",),
    art=Art.AUSNAHME,
    term=_binnen_drei_monaten(antrag.fristwahrende_anzeige),
    definition="Die Frist wahrt auch der Stammberechtigte selbst durch rechtzeitigen Antrag im Inland; die Anzeige ist kein Visumantrag und "
    "wahrt keine Altersgrenze.",
    erfuellt="Der Stammberechtigte hat den Nachzug rechtzeitig angezeigt.",
    nicht_erfuellt="Eine rechtzeitige Anzeige des Stammberechtigten ist nicht vorgetragen.",
    offen="Ob der Stammberechtigte den Nachzug rechtzeitig angezeigt hat, ist nicht geklärt.",
)

kein_drittstaat = Merkmal(
    id="AufenthG.29.2.s2.nr2",
    deckt=("227",),
    titel="Keine Herstellung der Gemeinschaft in einem Drittstaat mit besonderer Bindung",
    normen=("AufenthG § 29 Abs. 2 Satz 2 Nr. 2",),
    art=Art.AUSNAHME,
    term=nicht(
        oder(
            ja(gemeinschaft.moeglich_in_drittstaat),
            und(nicht(ja(antragsteller.lebt_im_herkunftsstaat)), ja(gemeinschaft.moeglich_im_aufenthaltsstaat)),
        )
    ),
    hinweis=schutztitel,
    fundstellen=("BVerwG 1 C 17.23 Rn. 25", "BVerwG 1 C 17.23 Rn. 26"),
    definition="In Betracht kommt nur ein Staat außerhalb der Union mit besonderer Bindung, in dem die Familie legal leben "
    "kann; der Staat, vor dem der Schutz gewährt wurde, scheidet aus.",
    erfuellt="Ein Drittstaat mit besonderer Bindung, in dem die Familie leben könnte, besteht nicht.",
    nicht_erfuellt="Die Familie kann in einem Drittstaat mit besonderer Bindung zusammenleben.",
    offen="Ob die Familie in einem Drittstaat mit besonderer Bindung leben könnte, ist nicht geklärt.",
)

drei_monate = Merkmal(
    id="AufenthG.29.2.s2.nr1",
    titel="Antrag binnen drei Monaten nach unanfechtbarer Anerkennung",
    normen=("AufenthG § 29 Abs. 2 Satz 2 Nr. 1", "VwVfG § 31 Abs. 3 Satz 1"),
    art=Art.AUSNAHME,
    term=oder(_binnen_drei_monaten(antrag.gestellt), anzeige),
    hinweis=schutztitel,
    fundstellen=("BVerwG 1 C 17.23 Rn. 25", "BVerwG 1 C 9.23", "VG Düsseldorf 24 K 4387/09"),
    definition="Die Frist beginnt mit der unanfechtbaren Zuerkennung, bei Neuansiedlung mit der Erteilung des Titels, bei subsidiärem "
    "Schutz aus der Zeit von 2011 bis Juli 2015 am 1. August 2015 (§ 104 Abs. 11), während der Aussetzung bis 2018 am 16. März 2018 "
    "(§ 104 Abs. 13 a.F.); ein solcher erster Tag zählt mit (§ 187 Abs. 2 BGB). Endet sie an einem Samstag, Sonntag oder Feiertag, genügt der "
    "nächste Werktag (§ 31 Abs. 3 VwVfG, im Ausland § 193 BGB): Sie ist eine Frist für eine Handlung, nicht eine bloße Dauer. Gewahrt wird sie durch den Antrag des "
    "Angehörigen oder die rechtzeitige Anzeige des Stammberechtigten im Inland.",
    erfuellt="Der Antrag ist innerhalb von drei Monaten gestellt.",
    nicht_erfuellt="Der Antrag ist nicht innerhalb von drei Monaten gestellt.",
    offen="Ob der Antrag innerhalb von drei Monaten gestellt ist, steht nicht fest.",
)

absehen_muss = Merkmal(
    id="AufenthG.29.2.s2",
    deckt=("225",),
    titel="Zwingendes Absehen von Lebensunterhalt und Wohnraum",
    normen=("AufenthG § 29 Abs. 2 Satz 2",),
    art=Art.AUSNAHME,
    term=und(schutztitel, drei_monate, kein_drittstaat),
    hinweis=schutztitel,
    fundstellen=("BVerwG 1 C 17.23 Rn. 25",),
    definition="Bei fristgerechtem Antrag und ohne Drittstaat mit besonderer Bindung ist abzusehen.",
    erfuellt="Von Lebensunterhalt und Wohnraum ist zwingend abzusehen.",
    nicht_erfuellt="Ein zwingendes Absehen ist nicht vorgeschrieben.",
    offen="Ob zwingend abzusehen ist, steht nicht fest.",
)

OHNE_WOHNRAUM = (absehen_muss, mobile_blaue_karte, ohne_wohnraum_fachkraft)
OHNE_LEBENSUNTERHALT = (absehen_muss, mobile_blaue_karte_unterhalt)

_BESONDERS_2005 = ("p22", "p23_1", "p25_3")
_BESONDERS_2015 = (*_BESONDERS_2005, "p23_2", "p25_4a", "p25a", "p25b")
_katalog: Term = nach_recht(
    fassung(besitzt_titel("stammberechtigter", *_BESONDERS_2005), "2005-01-01", "2015-08-01", _AKT_2005),
    fassung(besitzt_titel("stammberechtigter", *_BESONDERS_2015), "2015-08-01", akt=_AKT_2015),
)

gruende = Merkmal(
    id="AufenthG.29.3.s1.gruende",
    titel="Völkerrechtliche, humanitäre oder politische Gründe",
    normen=("AufenthG § 29 Abs. 3 Satz 1",),
    wertung=Wertung(
        dafuer=(
            Faktor("Gemeinschaft im Herkunftsland nicht möglich", nicht(ja(gemeinschaft.moeglich_im_aufenthaltsstaat))),
            Faktor("Gefahr im Aufenthaltsstaat", ja(antragsteller.gefahr_im_aufenthaltsstaat)),
            Faktor("schwere Erkrankung", ja(antragsteller.schwerwiegend_erkrankt)),
        ),
        dagegen=(Faktor("Zusammenleben in einem Drittstaat möglich", ja(gemeinschaft.moeglich_in_drittstaat)),),
    ),
    definition="Verlangt sind Gründe, die gerade diese Familie betreffen; Maßstab sind Art. 6 GG und Art. 8 EMRK, vor allem ob die "
    "Familie auf absehbare Zeit nur hier zusammenleben kann.",
    erfuellt="Solche Gründe sind festgestellt.",
    nicht_erfuellt="Solche Gründe sind verneint.",
    offen="Ob völkerrechtliche, humanitäre oder politische Gründe vorliegen, verlangt eine Wertung.",
)

abs3_gruende = Merkmal(
    id="AufenthG.29.3.s1",
    titel="Besondere Gründe, soweit der Titel sie verlangt",
    normen=("AufenthG § 29 Abs. 3 Satz 1",),
    term=oder(nicht(_katalog), gruende),
    definition="Zu Inhabern bestimmter humanitärer Titel (§§ 22, 23 Abs. 1, 25 Abs. 3; seit August 2015 auch §§ 23 Abs. 2, 25 Abs. 4a "
    "Satz 1, 25a Abs. 1, 25b Abs. 1) ist der Nachzug nur aus völkerrechtlichen oder humanitären Gründen oder zur Wahrung politischer "
    "Interessen erlaubt.",
    erfuellt="Der Titel des Stammberechtigten verlangt keine besonderen Gründe, oder sie liegen vor.",
    nicht_erfuellt="Der Titel des Stammberechtigten verlangt besondere Gründe; sie fehlen.",
    offen="Ob der Titel besondere Gründe verlangt und ob sie vorliegen, steht nicht fest.",
)

_AUSSCHLUSS_2005 = ("p25_4", "p25_5")
_AUSSCHLUSS_2007 = (*_AUSSCHLUSS_2005, "p25_4a", "p25_4b", "p25a", "p25a_2", "p104a")
_AUSSCHLUSS_2015 = ("p25_4", "p25_4b", "p25_5", "p25a_2", "p25b_4", "p104a")
abs3_s3 = Merkmal(
    id="AufenthG.29.3.s3",
    titel="Titel, zu dem kein Nachzug gewährt wird",
    normen=("AufenthG § 29 Abs. 3 Satz 3",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=nach_recht(
        fassung(besitzt_titel("stammberechtigter", *_AUSSCHLUSS_2005), "2005-01-01", "2007-08-28", _AKT_2005),
        fassung(
            besitzt_titel("stammberechtigter", *_AUSSCHLUSS_2007), "2007-08-28", "2015-08-01", "G v. 19.8.2007, BGBl. I 1970"
        ),
        fassung(besitzt_titel("stammberechtigter", *_AUSSCHLUSS_2015), "2015-08-01", "2022-12-31", _AKT_2015),
        fassung(
            besitzt_titel("stammberechtigter", *_AUSSCHLUSS_2015, "p104c"), "2022-12-31", akt="G v. 21.12.2022, BGBl. I 2847"
        ),
    ),
    fundstellen=("OVG Hamburg 3 Bf 35/05.Z",),
    definition="Zu Inhabern von Titeln nach § 25 Abs. 4, 4b und 5, § 25a Abs. 2, § 25b Abs. 4, §§ 104a, 104b und seit 31. Dezember 2022 "
    "§ 104c wird kein Familiennachzug gewährt, auch nicht dem hier geborenen Kind nach § 33.",
    erfuellt="Zu diesem Titel wird kein Familiennachzug gewährt.",
    nicht_erfuellt="Der Titel des Stammberechtigten schließt den Nachzug nicht aus.",
    offen="Ob der Titel des Stammberechtigten den Nachzug ausschließt, ist nicht geklärt.",
)

erwerbstaetigkeit = Merkmal(
    id="AufenthG.29.5.erwerbstaetigkeit",
    titel="Erwerbstätigkeit wie der Stammberechtigte",
    normen=("AufenthG § 29 Abs. 5",),
    art=Art.VERFAHREN,
    term=WAHR,
    gilt=(20050101, 20130906),
    erfuellt="Der Titel erlaubt Erwerbstätigkeit, soweit der Stammberechtigte arbeiten darf, oder wenn die eheliche Lebensgemeinschaft "
    "seit zwei Jahren rechtmäßig hier besteht und der Titel des Stammberechtigten verlängert werden darf.",
)
HINWEISE = (erwerbstaetigkeit,)
BESTEHENDER_TITEL = (
    p051.STAMMBERECHTIGTER,
    *(Hinweis(m, nebenbei=True) for m in (p012a.wohnsitzpflicht, p012a.zuweisung, *p081.GEMEINSAM)),
)
"""That the title of the Stammberechtigte has not lapsed, and what its residence obligation and
their common application mean for whoever joins."""
