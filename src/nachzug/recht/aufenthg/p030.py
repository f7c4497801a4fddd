"""§ 30 AufenthG: spouses of foreigners.

Abs. 1: a claim if both are of age, the spouse knows simple German (both since 28 August 2007; exceptions in p030_sprache) and
the foreigner has one of the titles of Nr. 3 (p030_nr3). Abs. 2: hardship waives the age only; the requirements of Nr. 3 e can
be waived. Abs. 3: extension without livelihood and living space, at discretion, while the couple lives together. Abs. 4: in a
plural marriage only one spouse. Abs. 5 (since 1 August 2017): the spouse of a mobile researcher needs no title.
"""

from __future__ import annotations

from nachzug.logik.regel import (
    Anwendbar,
    Art,
    Ausschluss,
    Ermessensgrund,
    Faktor,
    Hinweis,
    Last,
    Merkmal,
    Rechtsfolge,
    Schweigen,
    Sperre,
    Voraussetzung,
    Weg,
    Wertung,
)
from nachzug.logik.terme import STICHTAG, ja, nicht, oder, und
from nachzug.recht.aufenthg import p005, p010, p011, p027, p029, p030_nr3, p030_sprache, p051, p104
from nachzug.recht.egbgb import ehe as egbgb
from nachzug.recht.sprache import antragsteller, besitzt_titel, ehe, lebensjahr_vollendet, stammberechtigter
from nachzug.recht.titelgruppen import SUBSIDIAER

_AB_2007 = p030_nr3.AB_2007

ehe_aufgeloest = Merkmal(
    id="AufenthG.30.1.ehe_aufgeloest",
    titel="Ehe nicht mehr bestehend",
    normen=("AufenthG § 30 Abs. 1",),
    art=Art.AUSSCHLUSS,
    term=oder(ehe.beendet <= STICHTAG, antragsteller.gestorben <= STICHTAG, stammberechtigter.gestorben <= STICHTAG),
    erfuellt="Die Ehe ist durch Scheidung, Aufhebung oder Tod beendet.",
    nicht_erfuellt="Dass die Ehe beendet wäre, ist nicht ersichtlich.",
    offen="Ob die Ehe noch besteht, ist nicht geklärt.",
)

volljaehrig = Merkmal(
    id="AufenthG.30.1.s1.nr1",
    titel="Beide Ehegatten volljährig",
    normen=("AufenthG § 30 Abs. 1 Satz 1 Nr. 1",),
    term=und(lebensjahr_vollendet(antragsteller, 18), lebensjahr_vollendet(stammberechtigter, 18)),
    gilt=_AB_2007,
    definition="Beide müssen das 18. Lebensjahr vollendet haben.",
    erfuellt="Beide Ehegatten haben das 18. Lebensjahr vollendet.",
    nicht_erfuellt="Ein Ehegatte hat das 18. Lebensjahr noch nicht vollendet.",
    offen="Das Alter beider Ehegatten steht nicht fest.",
)

haerte_alter = Merkmal(
    id="AufenthG.30.2.s1",
    titel="Besondere Härte wegen des Alters",
    normen=("AufenthG § 30 Abs. 2 Satz 1", "AufenthG § 28 Abs. 1 Satz 5"),
    art=Art.AUSNAHME,
    wertung=Wertung(
        dafuer=(
            Faktor("besondere Umstände gerade dieser Ehe oder Familie", ja(ehe.besondere_umstaende)),
            Faktor("schwere Erkrankung", ja(antragsteller.schwerwiegend_erkrankt)),
        ),
    ),
    gilt=_AB_2007,
    fundstellen=("BVerwG 1 C 15.12 Rn. 13",),
    definition="Von dem Mindestalter, nicht von der Sprache, kann zur Vermeidung einer besonderen Härte abgesehen werden: wenn die "
    "Versagung den Ehegatten ungleich schwerer trifft als andere in derselben Lage. Maßstab ist auch hier der Schutz von Ehe und "
    "Familie (Art. 6 GG, Art. 8 EMRK); die Hürde liegt unter der außergewöhnlichen Härte des § 36 Abs. 2.",
    erfuellt="Eine besondere Härte ist festgestellt.",
    nicht_erfuellt="Eine besondere Härte ist nicht vorgetragen oder verneint.",
    offen="Ob eine besondere Härte vorliegt, verlangt eine Wertung.",
)

mehrehe = Merkmal(
    id="AufenthG.30.4",
    titel="Weiterer Ehegatte im Bundesgebiet",
    normen=("AufenthG § 30 Abs. 4",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=ja(stammberechtigter.lebt_mit_weiterem_ehegatten_im_bundesgebiet),
    definition="Lebt der Stammberechtigte bei Mehrehe schon mit einem Ehegatten hier, erhält kein weiterer einen Titel.",
    erfuellt="Der Stammberechtigte lebt im Bundesgebiet schon mit einem anderen Ehegatten zusammen.",
    nicht_erfuellt="Ein weiterer Ehegatte im Bundesgebiet ist nicht ersichtlich.",
    offen="Ob ein weiterer Ehegatte im Bundesgebiet lebt, ist nicht geklärt.",
)

ehegatte = Merkmal(
    id="AufenthG.30.1.ehegatte",
    titel="Ehegatte",
    normen=("AufenthG § 30 Abs. 1", "AufenthG § 27 Abs. 2"),
    term=und(ja(ehe.vorhanden), egbgb.wirksam, nicht(ehe_aufgeloest)),
    fundstellen=("BVerwG 1 C 17.23 Rn. 16",),
    definition="Es muss eine auch nach deutschem Recht wirksame Ehe oder eingetragene Lebenspartnerschaft bestehen. Vor der Einreise "
    "ergeht statt der Aufenthaltserlaubnis ein nationales Visum nach denselben Vorschriften (§ 6 Abs. 3, bis 25. November 2011 Abs. 4).",
    erfuellt="Die Eheleute sind wirksam verheiratet.",
    nicht_erfuellt="Eine wirksame Ehe besteht nicht.",
    offen="Ob die Ehe wirksam ist, steht nicht fest.",
    deckt=("191",),
)

freizuegigkeit_verloren = Merkmal(
    id="AufenthG.1.2.nr1.verlust",
    titel="Verlust oder Nichtbestehen der Freizügigkeit festgestellt",
    normen=("FreizügG/EU § 11 Abs. 14", "FreizügG/EU § 2 Abs. 4", "FreizügG/EU § 5 Abs. 4"),
    art=Art.AUSNAHME,
    term=ja(stammberechtigter.freizuegigkeit_verloren),
    definition="Erst die Feststellung der Behörde öffnet das Aufenthaltsgesetz (§ 11 Abs. 14 FreizügG/EU, vor 24. November 2020 Abs. 2; ungeprüft).",
    erfuellt="Die Behörde hat festgestellt, dass das Recht nicht besteht oder verloren ist.",
    nicht_erfuellt="Eine Feststellung, dass das Recht nicht besteht oder verloren ist, ist nicht ersichtlich.",
    offen="Ob das Freizügigkeitsrecht verloren ist, steht nicht fest.",
)
aufenthg_gilt = Merkmal(
    id="AufenthG.1.2.nr1",
    titel="Aufenthaltsgesetz statt Freizügigkeitsrecht",
    normen=("AufenthG § 1 Abs. 2 Nr. 1",),
    schweigen=Schweigen.ERFUELLT,
    term=oder(nicht(ja(stammberechtigter.unionsbuerger)), freizuegigkeit_verloren),
    definition="Für Unionsbürger und ihre Familienangehörigen gilt das Freizügigkeitsgesetz/EU, solange die Behörde nicht festgestellt "
    "hat, dass das Recht nicht besteht oder verloren ist.",
    erfuellt="Das Aufenthaltsgesetz ist anzuwenden.",
    nicht_erfuellt="Der Stammberechtigte ist Unionsbürger; es gilt das Freizügigkeitsgesetz/EU.",
    offen="Ob der Stammberechtigte Unionsbürger ist, steht nicht fest.",
)

gemeinschaft_besteht = Merkmal(
    id="AufenthG.30.3.gemeinschaft",
    titel="Eheliche Lebensgemeinschaft besteht fort",
    normen=("AufenthG § 30 Abs. 3",),
    term=und(ja(ehe.gemeinschaft_gewollt), nicht(ja(ehe.endgueltig_getrennt))),
    schweigen=Schweigen.OFFEN,
    definition="Verlängert wird, solange die eheliche Lebensgemeinschaft fortbesteht.",
    erfuellt="Die eheliche Lebensgemeinschaft besteht fort.",
    nicht_erfuellt="Die eheliche Lebensgemeinschaft besteht nicht mehr.",
    offen="Ob die eheliche Lebensgemeinschaft fortbesteht, steht nicht fest.",
)

abweichen = Merkmal(
    id="AufenthG.30.3.ermessen",
    titel="Ermessen: Abweichen von Lebensunterhalt und Wohnraum",
    normen=("AufenthG § 30 Abs. 3",),
    art=Art.ERMESSENSGRUND,
    term=und(ja(ehe.vorhanden)),
    definition="Bei der Verlängerung kann die Behörde von Lebensunterhalt und Wohnraum absehen.",
    erfuellt="Die Behörde kann bei der Verlängerung abweichen.",
    nicht_erfuellt="Das Abweichen setzt eine Ehe voraus.",
    offen="Ob abgewichen werden kann, steht nicht fest.",
)

mobiler_forscher = Merkmal(
    id="AufenthG.30.5.forscher",
    titel="Stammberechtigter hält sich als mobiler Forscher hier auf",
    normen=("AufenthG § 30 Abs. 5 Satz 1", "AufenthG § 18e"),
    term=ja(stammberechtigter.p18e_berechtigt),
    definition="Der Stammberechtigte forscht hier kurz mit dem Titel eines anderen Mitgliedstaats (§ 18e, bis Februar 2020 § 20a).",
    erfuellt="Der Stammberechtigte ist als mobiler Forscher hier.",
    nicht_erfuellt="Der Stammberechtigte ist kein mobiler Forscher.",
    offen="Ob der Stammberechtigte mobiler Forscher ist, steht nicht fest.",
)

dort_zusammen = Merkmal(
    id="AufenthG.30.5.dort",
    titel="Rechtmäßiger Aufenthalt des Ehegatten in dem anderen Mitgliedstaat",
    normen=("AufenthG § 30 Abs. 5 Satz 1",),
    term=p030_nr3.lebten_in_mitgliedstaat,
    definition="Nachzuweisen ist, dass der Ehegatte dort rechtmäßig als Angehöriger des Forschers lebte; die Anforderungen an Mitteilung, "
    "Pass und Lebensunterhalt gelten entsprechend.",
    erfuellt="Der Ehegatte lebte dort als Angehöriger des Forschers.",
    nicht_erfuellt="Der Ehegatte lebte dort nicht mit dem Forscher.",
    offen="Ob der Ehegatte dort als Angehöriger lebte, steht nicht fest.",
)

GRUNDLAGEN = (
    Voraussetzung(ehegatte),
    Voraussetzung(p027.zweck),
)
AUSSCHLUESSE = (
    Ausschluss(p027.scheinehe),
    Ausschluss(p027.zwangsehe),
    Ausschluss(mehrehe),
    Ausschluss(p027.sicherheit),
    Sperre(p011.sperre),
)
_ANDERER_TITEL = tuple(t for t in p029.BESITZTITEL if t not in SUBSIDIAER)
"""A known title of another kind points to § 30, also where nobody says that the list of titles is complete."""
_ZU_AUSLAENDERN = und(
    ja(ehe.vorhanden),
    oder(nicht(ja(stammberechtigter.deutsch)), besitzt_titel("stammberechtigter", *p029.BESITZTITEL)),
    oder(nicht(p030_nr3.zu_subsidiaer), besitzt_titel("stammberechtigter", *_ANDERER_TITEL)),
)

WEGE = (
    Weg(
        id="AufenthG.30.1",
        grundlage="AufenthG § 30 Abs. 1",
        titel="Nachzug zum ausländischen Ehegatten",
        fuer=_ZU_AUSLAENDERN,
        folge=Rechtsfolge.MUSS,
        glieder=(
            Anwendbar(aufenthg_gilt),
            *GRUNDLAGEN,
            Voraussetzung(volljaehrig, p030_sprache.SATZ_2, (haerte_alter,)),
            Voraussetzung(p030_sprache.sprache, p030_sprache.AUSNAHMEN),
            Voraussetzung(p030_nr3.nr3, (), (p030_nr3.abs2_s2,)),
            Voraussetzung(p029.titel),
            Voraussetzung(p029.wohnraum, p029.OHNE_WOHNRAUM, (p029.absehen_kann,)),
            Voraussetzung(p029.abs3_gruende),
            Ausschluss(p029.abs3_s3),
            *p005.allgemeine(
                anspruch=True,
                lebensunterhalt_entfaellt=p029.OHNE_LEBENSUNTERHALT,
                lebensunterhalt_kann=(p029.absehen_kann,),
                ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,),
            ),
            *AUSSCHLUESSE,
            Sperre(p104.aussetzung_2016),
            Ermessensgrund(p027.andere_angehoerige_ohne_blaue_karte),
            Hinweis(p030_sprache.verhaeltnismaessig),
            Hinweis(egbgb.aufhebbar),
            *(Hinweis(m) for m in (*p027.HINWEISE, *p029.HINWEISE)),
            *p029.BESTEHENDER_TITEL,
        ),
    ),
    Weg(
        id="AufenthG.30.3",
        grundlage="AufenthG § 30 Abs. 3",
        titel="Verlängerung für den Ehegatten eines Ausländers",
        fuer=und(_ZU_AUSLAENDERN, besitzt_titel("antragsteller", "p30")),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Anwendbar(aufenthg_gilt),
            Voraussetzung(ehegatte),
            Voraussetzung(gemeinschaft_besteht),
            Voraussetzung(p029.titel),
            p051.STAMMBERECHTIGTER,
            Voraussetzung(p029.wohnraum, p029.OHNE_WOHNRAUM, (abweichen,)),
            *p005.allgemeine(
                anspruch=True,
                verlaengerung=True,
                lebensunterhalt_entfaellt=p029.OHNE_LEBENSUNTERHALT,
                lebensunterhalt_kann=(abweichen,),
                ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,),
            ),
            *AUSSCHLUESSE,
            Ermessensgrund(p027.andere_angehoerige_ohne_blaue_karte),
        ),
    ),
    Weg(
        id="AufenthG.30.5",
        grundlage="AufenthG § 30 Abs. 5",
        titel="Ehegatte eines mobilen Forschers ohne deutschen Titel",
        fuer=und(ja(ehe.vorhanden), ja(stammberechtigter.p18e_berechtigt)),
        folge=Rechtsfolge.MUSS,
        gilt=(20170801, 99_999_999),
        glieder=(
            Voraussetzung(ehegatte),
            Voraussetzung(mobiler_forscher),
            Voraussetzung(dort_zusammen),
            Voraussetzung(p005.lebensunterhalt),
            Voraussetzung(p005.passpflicht),
            Sperre(p011.sperre),
        ),
    ),
)
SPERREN_OHNE_STRIKTEN_ANSPRUCH = (Sperre(p010.laufend), Sperre(p010.erfolglos))
