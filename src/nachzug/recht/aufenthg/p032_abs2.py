"""§ 32 Abs. 2 AufenthG: from the 16th birthday on, C1 or a favourable forecast, unless child and parents move together, and
the exceptions by the parent's title, which have grown with every reform.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Faktor, Merkmal, Schweigen, Typisch, Wertung
from nachzug.logik.terme import Term, eines_von, fassung, gibt_es, ja, nach_recht, nicht, oder, und
from nachzug.recht.aufenthg.p029 import nach_subsidiaer
from nachzug.recht.fachkraefte import FORSCHER_ICT, HOCHQUALIFIZIERTE, besitzt_fachkrafttitel, zuvor_fachkraft
from nachzug.recht.sprache import (
    antrag,
    antragsteller,
    besitzt_titel,
    ehegatte_des_stammberechtigten,
    eintrag,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)
from nachzug.recht.titelgruppen import DAUERAUFENTHALT_EU, NIEDERLASSUNG

schwelle_16 = Merkmal(
    id="AufenthG.32.2.s1.schwelle",
    titel="16. Lebensjahr vollendet, kein gemeinsamer Zuzug",
    normen=("AufenthG § 32 Abs. 2 Satz 1",),
    art=Art.SCHWELLE,
    term=und(lebensjahr_vollendet(antragsteller, 16, antrag.gestellt), nicht(ja(kindschaft.zieht_gemeinsam_um))),
    fundstellen=("BVerwG 1 C 17.08",),
    zeitpunkt="Antragstellung",
    deckt=("193",),
    definition="Wer bei der Antragstellung schon 16 ist und nicht zusammen mit den Eltern oder dem allein sorgeberechtigten Elternteil "
    "umzieht, muss Weiteres erfüllen.",
    erfuellt="Das Kind war bei der Antragstellung 16 oder älter und zieht nicht gemeinsam mit den Eltern um.",
    nicht_erfuellt="Das Kind war bei der Antragstellung noch nicht 16 oder zieht gemeinsam mit den Eltern um.",
    offen="Ob das Kind bei der Antragstellung 16 war und wie es umzieht, steht nicht fest.",
)

unter_16 = Merkmal(
    id="AufenthG.32.2.s1.unter_16",
    titel="Unter 16 oder gemeinsamer Umzug",
    normen=("AufenthG § 32 Abs. 2 Satz 1",),
    art=Art.AUSNAHME,
    schweigen=Schweigen.OFFEN,
    term=oder(nicht(lebensjahr_vollendet(antragsteller, 16)), nicht(schwelle_16)),
    erfuellt="Sprache und Integrationsprognose sind nicht zu prüfen.",
    nicht_erfuellt="Sprache oder Integrationsprognose sind zu prüfen.",
    offen="Ob Sprache oder Integrationsprognose zu prüfen sind, steht nicht fest.",
)

_nachweis = eintrag("antragsteller.sprachnachweise")
sprache_c1 = Merkmal(
    id="AufenthG.32.2.s1.sprache",
    titel="Beherrscht die deutsche Sprache",
    normen=("AufenthG § 32 Abs. 2 Satz 1",),
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=gibt_es("antragsteller.sprachnachweise", eines_von(_nachweis.niveau, "C1", "C2"), "Deutsch auf der Stufe C1"),
    fundstellen=("OVG Berlin-Brandenburg 11 B 16.16 Ls. 1",),
    definition="Die Sprache beherrscht, wer sie auf der Stufe C1 spricht und schreibt.",
    erfuellt="Deutsch auf der Stufe C1 ist nachgewiesen.",
    nicht_erfuellt="Deutsch auf der Stufe C1 ist nicht nachgewiesen.",
    offen="Ob Deutsch auf der Stufe C1 nachgewiesen ist, steht nicht fest.",
)

_ausbildung = eintrag("antragsteller.ausbildungen")
prognose = Merkmal(
    id="AufenthG.32.2.s1.prognose",
    titel="Günstige Integrationsprognose",
    normen=("AufenthG § 32 Abs. 2 Satz 1",),
    schweigen=Schweigen.NICHT_ERFUELLT,
    wertung=Wertung(
        dafuer=(
            Faktor(
                "Ausbildung mit anerkanntem Abschluss",
                gibt_es("antragsteller.ausbildungen", ja(_ausbildung.anerkannter_abschluss)),
            ),
            Faktor(
                "Deutschkenntnisse unterhalb von C1",
                gibt_es("antragsteller.sprachnachweise", eines_von(_nachweis.niveau, "B1", "B2")),
            ),
        ),
        dagegen=(
            Faktor("keine Deutschkenntnisse", gibt_es("antragsteller.sprachnachweise", eines_von(_nachweis.niveau, "keine"))),
        ),
        typisch=(
            Typisch(
                "festgestellt oder unstreitig günstig",
                ja(antragsteller.integrationsprognose_positiv),
                True,
                ("AVwV 32.2 (ungeprueft)",),
            ),
            Typisch("festgestellt oder unstreitig ungünstig", nicht(ja(antragsteller.integrationsprognose_positiv)), False, ()),
        ),
    ),
    hinweis=ja(antragsteller.integrationsprognose_positiv),
    definition="Es muss gewährleistet erscheinen, dass sich das Kind nach Ausbildung und Lebensverhältnissen einfügen wird; das "
    "verlangt eine positive Prognose, nicht nur eine Hoffnung.",
    erfuellt="Die Integrationsprognose ist günstig.",
    nicht_erfuellt="Die Integrationsprognose ist ungünstig oder nicht dargetan.",
    offen="Ob sich das Kind voraussichtlich einfügen wird, verlangt eine Wertung.",
)

sprache = Merkmal(
    id="AufenthG.32.2.s1",
    titel="C1 oder positive Prognose",
    normen=("AufenthG § 32 Abs. 2 Satz 1",),
    term=oder(sprache_c1, prognose),
    fundstellen=("OVG Berlin-Brandenburg 11 B 16.16",),
    erfuellt="Das Kind beherrscht Deutsch oder wird sich voraussichtlich einfügen.",
    nicht_erfuellt="Das Kind beherrscht Deutsch nicht, und eine günstige Prognose fehlt.",
    offen="Ob das Kind Deutsch beherrscht oder sich einfügen wird, steht nicht fest.",
)

_SCHUTZ_2013 = ("p25_1", "p25_2_fluechtling", "p26_3")
_AB_2015 = (*_SCHUTZ_2013, "p25_2_subsidiaer", "p23_4")
ausnahme_schutz = Merkmal(
    id="AufenthG.32.2.s2.nr1",
    titel="Elternteil mit Schutztitel",
    normen=("AufenthG § 32 Abs. 2 Satz 2 Nr. 1",),
    art=Art.AUSNAHME,
    term=nach_recht(
        fassung(besitzt_titel("stammberechtigter", *_SCHUTZ_2013), "2013-09-06", "2015-08-01"),
        fassung(
            oder(besitzt_titel("stammberechtigter", *_AB_2015), nach_subsidiaer),
            "2015-08-01",
            akt="G v. 27.7.2015, BGBl. I 1386",
        ),
    ),
    definition="Kinder anerkannter Schutzberechtigter und neu Angesiedelter sind ausgenommen; die Niederlassungserlaubnis nach § 26 "
    "Abs. 4 AufenthG zählt, wenn sie auf subsidiären Schutz folgt.",
    erfuellt="Der Elternteil besitzt einen Schutztitel; Satz 1 gilt nicht.",
    nicht_erfuellt="Der Elternteil besitzt keinen der genannten Schutztitel.",
    offen="Ob der Elternteil einen der genannten Schutztitel besitzt, steht nicht fest.",
)


ehegatte_getrennt = Merkmal(
    id="AufenthG.32.2.s2.getrennt",
    titel="Elternteil und Ehegatte leben getrennt",
    normen=("AufenthG § 32 Abs. 2 Satz 2 Nr. 2",),
    art=Art.AUSSCHLUSS,
    term=ja(ehegatte_des_stammberechtigten.lebt_getrennt),
    definition="Der Titel des Ehegatten hilft nur, wenn er mit dem Elternteil in familiärer Lebensgemeinschaft lebt.",
    erfuellt="Der Elternteil und sein Ehegatte leben getrennt.",
    nicht_erfuellt="Dass der Elternteil und sein Ehegatte getrennt leben, ist nicht ersichtlich.",
    offen="Ob der Elternteil und sein Ehegatte zusammenleben, ist nicht geklärt.",
)


def _eltern_oder_ehegatte(*arten: str) -> Term:
    return oder(
        besitzt_titel("stammberechtigter", *arten), _mit_ehegatten(besitzt_titel("ehegatte_des_stammberechtigten", *arten))
    )


def _mit_ehegatten(titel: Term) -> Term:
    return und(titel, nicht(ehegatte_getrennt))


ausnahme_fachkraft = Merkmal(
    id="AufenthG.32.2.s2.nr2",
    titel="Elternteil oder sein Ehegatte mit Titel für Fachkräfte",
    normen=("AufenthG § 32 Abs. 2 Satz 2 Nr. 2",),
    art=Art.AUSNAHME,
    term=nach_recht(
        fassung(_eltern_oder_ehegatte(*HOCHQUALIFIZIERTE), "2013-09-06", "2017-08-01"),
        fassung(_eltern_oder_ehegatte(*FORSCHER_ICT), "2017-08-01", "2022-12-31", akt="G v. 12.5.2017, BGBl. I 1106"),
        fassung(
            oder(
                besitzt_fachkrafttitel("stammberechtigter"),
                _mit_ehegatten(besitzt_fachkrafttitel("ehegatte_des_stammberechtigten")),
            ),
            "2022-12-31",
            akt="G v. 21.12.2022, BGBl. I 2847",
        ),
    ),
    definition="Bis 30. Dezember 2022 nur Hochqualifizierte, Forscher und Inhaber der Karten, seit 31. Dezember 2022 auch "
    "Fachkräfte und Selbständige; es genügt der Ehegatte, der mit dem Elternteil in Gemeinschaft lebt.",
    erfuellt="Der Elternteil oder sein Ehegatte besitzt einen der genannten Titel; Satz 1 gilt nicht.",
    nicht_erfuellt="Weder der Elternteil noch sein Ehegatte besitzt einen der genannten Titel.",
    offen="Ob der Elternteil oder sein Ehegatte einen der genannten Titel besitzt, steht nicht fest.",
)

_UNBEFRISTET = (*NIEDERLASSUNG, *DAUERAUFENTHALT_EU)
ausnahme_frueher_fachkraft = Merkmal(
    id="AufenthG.32.2.s2.nr3",
    titel="Elternteil oder sein Ehegatte bis zum unbefristeten Titel Fachkraft",
    normen=("AufenthG § 32 Abs. 2 Satz 2 Nr. 3",),
    art=Art.AUSNAHME,
    term=oder(
        zuvor_fachkraft("stammberechtigter", *_UNBEFRISTET),
        _mit_ehegatten(zuvor_fachkraft("ehegatte_des_stammberechtigten", *_UNBEFRISTET)),
    ),
    gilt=(20221231, 99_999_999),
    definition="Ausgenommen ist auch, wessen Elternteil unmittelbar vor der Niederlassungserlaubnis oder der Erlaubnis zum "
    "Daueraufenthalt – EU einen Titel als Fachkraft besaß.",
    erfuellt="Unmittelbar vor dem unbefristeten Titel bestand ein Titel als Fachkraft; Satz 1 gilt nicht.",
    nicht_erfuellt="Unmittelbar vor dem unbefristeten Titel bestand kein Titel als Fachkraft.",
    offen="Welcher Titel unmittelbar vor dem unbefristeten bestand, steht nicht fest.",
)

stillhalten = Merkmal(
    id="AufenthG.32.2.stillhalten",
    titel="Stillhalteklausel für türkische Arbeitnehmer und Selbständige",
    normen=("ARB 1/80 Art. 13", "AufenthG § 32 Abs. 2 Satz 1"),
    art=Art.AUSNAHME,
    wertung=Wertung(
        typisch=(
            Typisch(
                "neue Beschränkung, durch das Ziel der Integration gerechtfertigt",
                ja(stammberechtigter.tuerkisch),
                False,
                ("OVG Berlin-Brandenburg 11 B 16.16 Ls. 2",),
            ),
        ),
    ),
    hinweis=und(
        ja(stammberechtigter.tuerkisch),
        oder(ja(stammberechtigter.regulaerer_arbeitsmarkt), ja(stammberechtigter.niedergelassen_selbststaendig)),
    ),
    fundstellen=("OVG Berlin-Brandenburg 11 B 16.16 Ls. 2",),
    definition="Für Kinder türkischer Arbeitnehmer sind C1 und Prognose eine neue Beschränkung des Nachzugs. Das Oberverwaltungsgericht "
    "Berlin-Brandenburg hält sie für gerechtfertigt, weil die Integration ein zwingender Grund des Allgemeininteresses ist.",
    erfuellt="Die Stillhalteklausel verdrängt Satz 1.",
    nicht_erfuellt="Die Stillhalteklausel steht Satz 1 nicht entgegen.",
    offen="Ob die Stillhalteklausel Satz 1 verdrängt, verlangt eine Wertung.",
)

kein_nachteil_ab_16 = (unter_16, ausnahme_schutz, ausnahme_fachkraft, ausnahme_frueher_fachkraft, stillhalten)
