"""§ 31 AufenthG: the spouse's own right of residence.

Abs. 1: when the marital community ends, the spouse's permit is extended for a year if the community lasted lawfully in
Germany for three years (two until 30 June 2011), or if the Stammberechtigte died while it lasted, and the Stammberechtigte
held a title until then. Abs. 1a (since 18 November 2023): with a Blue Card, two years here and one before in another member
state. Abs. 2: the duration is waived to avoid particular hardship. Abs. 3: settlement permit. Abs. 4: benefits do not stand
in the way of the first extension; later ones are discretionary. § 28 Abs. 3 applies all this to spouses of Germans, their
habitual residence in Germany in place of the title.

That the title of the Stammberechtigte is withdrawn, or they are expelled, ends no community: it separates the couple in
space only, and the section is not applied by analogy (p031_grenzen).
"""

from __future__ import annotations

from nachzug.logik.regel import (
    Art,
    Ausschluss,
    Ermessensgrund,
    Faktor,
    Glied,
    Hinweis,
    Last,
    Merkmal,
    Rechtsfolge,
    Schweigen,
    Sperre,
    Typisch,
    Voraussetzung,
    Weg,
    Wertung,
)
from nachzug.logik.terme import (
    WAHR,
    Lesart,
    Term,
    am,
    eines_von,
    fassung,
    gibt_es,
    ja,
    nach_recht,
    nicht,
    oder,
    und,
    vollendet,
)
from nachzug.logik.zeit import Frist
from nachzug.recht.aufenthg import p005, p007, p009, p011, p027, p029
from nachzug.recht.sprache import JAHRE, antrag, antragsteller, besitzt_titel, ehe, eintrag, stammberechtigter
from nachzug.recht.titelgruppen import BLAUE_KARTE, DAUERAUFENTHALT_EU, EHEGATTENNACHZUG, NIEDERLASSUNG

_zeit = eintrag("ehe.zusammenleben")
_hier = und(ja(_zeit.im_bundesgebiet), ja(_zeit.rechtmaessig))
_AB_2023 = (20231118, 99_999_999)
_AKT_2011 = "G v. 23.6.2011, BGBl. I 1266"

titel_ehegatte = Merkmal(
    id="AufenthG.31.1.titel_ehegatte",
    titel="Aufenthaltserlaubnis als Ehegatte",
    normen=("AufenthG § 31 Abs. 1 Satz 1",),
    term=oder(
        besitzt_titel("antragsteller", *EHEGATTENNACHZUG),
        besitzt_titel("antragsteller", *EHEGATTENNACHZUG, am=antrag.gestellt),
    ),
    fundstellen=("BVerwG 1 C 43.06 Ls. 2",),
    definition="Verlängert wird nur eine Aufenthaltserlaubnis zum Ehegattennachzug, die der Ehegatte bei Antragstellung noch "
    "besitzt; ein humanitärer Titel genügt nicht.",
    erfuellt="Der Antragsteller besitzt eine Aufenthaltserlaubnis zum Ehegattennachzug.",
    nicht_erfuellt="Der Antragsteller besitzt keine Aufenthaltserlaubnis zum Ehegattennachzug, die verlängert werden könnte.",
    offen="Ob der Antragsteller eine Aufenthaltserlaubnis zum Ehegattennachzug besitzt, steht nicht fest.",
)

aufhebung = Merkmal(
    id="AufenthG.31.1.aufhebung",
    deckt=("142",),
    titel="Aufhebung der ehelichen Lebensgemeinschaft",
    normen=("AufenthG § 31 Abs. 1 Satz 1",),
    term=ja(ehe.endgueltig_getrennt),
    fundstellen=("BayVGH 10 CS 11.2004 (ungeprueft)",),
    definition="Die tatsächliche Verbundenheit der Eheleute muss auf Dauer aufgehoben sein; eine nur räumliche Trennung genügt "
    "nicht, auch nicht die durch Rücknahme oder Entzug des Titels des Stammberechtigten erzwungene.",
    erfuellt="Die eheliche Lebensgemeinschaft ist endgültig aufgehoben.",
    nicht_erfuellt="Die eheliche Lebensgemeinschaft besteht fort.",
    offen="Ob die eheliche Lebensgemeinschaft endgültig aufgehoben ist, steht nicht fest.",
)


def _bestand(dauer: Frist) -> Term:
    return gibt_es(
        "ehe.zusammenleben",
        und(_hier, vollendet(_zeit.von, dauer, _zeit.bis_danach)),
        f"rechtmäßiger Bestand von {dauer}",
    )


_blaue_karte = Merkmal(
    id="AufenthG.31.1a",
    titel="Blaue Karte EU: zwei Jahre hier, ein Jahr in einem anderen Mitgliedstaat",
    normen=("AufenthG § 31 Abs. 1a",),
    art=Art.AUSNAHME,
    term=und(
        besitzt_titel("stammberechtigter", *BLAUE_KARTE, am=ehe.gemeinschaft_ende),
        _bestand(JAHRE[2]),
        gibt_es(
            "ehe.zusammenleben",
            und(ja(_zeit.in_anderem_mitgliedstaat), vollendet(_zeit.von, JAHRE[1], _zeit.bis_danach)),
            "ein Jahr in einem anderen Mitgliedstaat",
        ),
    ),
    hinweis=besitzt_titel("stammberechtigter", *BLAUE_KARTE),
    gilt=_AB_2023,
    definition="Bei Inhabern einer Blauen Karte EU genügen zwei Jahre im Bundesgebiet nach mindestens einem Jahr in einem "
    "anderen Mitgliedstaat.",
    erfuellt="Die verkürzte Dauer für Inhaber einer Blauen Karte EU ist erreicht.",
    nicht_erfuellt="Die Sonderregel für Inhaber einer Blauen Karte EU greift nicht.",
    offen="Ob die Sonderregel für Inhaber einer Blauen Karte EU greift, steht nicht fest.",
)

dauer = Merkmal(
    id="AufenthG.31.1.s1.nr1",
    deckt=("141",),
    titel="Mindestdauer der ehelichen Lebensgemeinschaft",
    normen=("AufenthG § 31 Abs. 1 Satz 1 Nr. 1",),
    term=oder(
        nach_recht(
            fassung(_bestand(JAHRE[2]), "2005-01-01", "2011-07-01", "Zuwanderungsgesetz"),
            fassung(_bestand(JAHRE[3]), "2011-07-01", akt=_AKT_2011),
        ),
        _blaue_karte,
    ),
    definition="Die Gemeinschaft muss ununterbrochen und rechtmäßig im Bundesgebiet bestanden haben: drei Jahre, bis 30. Juni "
    "2011 zwei. Der Tag des Beginns zählt mit (§ 187 Abs. 2 BGB).",
    erfuellt="Die eheliche Lebensgemeinschaft hat die Mindestdauer erreicht.",
    nicht_erfuellt="Die eheliche Lebensgemeinschaft hat die Mindestdauer nicht erreicht.",
    offen="Ob die eheliche Lebensgemeinschaft die Mindestdauer erreicht hat, steht nicht fest.",
)

tod = Merkmal(
    id="AufenthG.31.1.s1.nr2",
    deckt=("141",),
    titel="Tod während bestehender Gemeinschaft",
    normen=("AufenthG § 31 Abs. 1 Satz 1 Nr. 2",),
    term=gibt_es(
        "ehe.zusammenleben",
        und(
            ja(_zeit.im_bundesgebiet),
            _zeit.von <= stammberechtigter.gestorben,
            stammberechtigter.gestorben <= _zeit.bis,
        ),
        "Tod während der Gemeinschaft",
    ),
    schweigen=Schweigen.NICHT_ERFUELLT,
    definition="Stirbt der Stammberechtigte, während die Gemeinschaft im Bundesgebiet besteht, kommt es auf ihre Dauer nicht an.",
    erfuellt="Der Stammberechtigte starb, während die Gemeinschaft im Bundesgebiet bestand.",
    nicht_erfuellt="Der Stammberechtigte lebt oder die Gemeinschaft bestand bei seinem Tod nicht im Bundesgebiet.",
    offen="Ob die Gemeinschaft beim Tod des Stammberechtigten bestand, steht nicht fest.",
)

titel_bis_dahin = Merkmal(
    id="AufenthG.31.1.titel_bis_dahin",
    titel="Titel des Stammberechtigten bis dahin",
    normen=("AufenthG § 31 Abs. 1 Satz 1",),
    term=oder(
        besitzt_titel("stammberechtigter", *p029.BESITZTITEL, am=ehe.gemeinschaft_ende),
        ja(stammberechtigter.rechtzeitige_verlaengerung_unverschuldet_versaeumt),
    ),
    definition="Der Stammberechtigte muss bis zum Ende der Gemeinschaft Aufenthaltserlaubnis, Niederlassungserlaubnis oder "
    "Daueraufenthalt-EU besessen haben, es sei denn, er konnte unverschuldet nicht rechtzeitig verlängern.",
    erfuellt="Der Stammberechtigte besaß bis zum Ende der Gemeinschaft einen Aufenthaltstitel.",
    nicht_erfuellt="Der Stammberechtigte besaß am Ende der Gemeinschaft keinen Aufenthaltstitel.",
    offen="Ob der Stammberechtigte bis zum Ende der Gemeinschaft einen Aufenthaltstitel besaß, steht nicht fest.",
)

deutscher = Merkmal(
    id="AufenthG.28.3.s1",
    deckt=(
        "136",
        "137",
        "138",
    ),
    titel="Gewöhnlicher Aufenthalt des Deutschen im Bundesgebiet",
    normen=("AufenthG § 28 Abs. 3 Satz 1",),
    term=und(ja(stammberechtigter.deutsch), ja(stammberechtigter.gewoehnlicher_aufenthalt_im_bundesgebiet)),
    definition="An die Stelle des Aufenthaltstitels tritt bei Deutschen der gewöhnliche Aufenthalt im Bundesgebiet.",
    erfuellt="Der Stammberechtigte ist Deutscher mit gewöhnlichem Aufenthalt im Bundesgebiet.",
    nicht_erfuellt="Der Stammberechtigte ist nicht Deutscher mit gewöhnlichem Aufenthalt im Bundesgebiet.",
    offen="Ob der Stammberechtigte Deutscher mit gewöhnlichem Aufenthalt im Bundesgebiet ist, steht nicht fest.",
)

nicht_verlaengerbar = Merkmal(
    id="AufenthG.31.1.s2",
    deckt=("143",),
    titel="Titel des Stammberechtigten nicht verlängerbar",
    normen=("AufenthG § 31 Abs. 1 Satz 2", "AufenthG § 8 Abs. 2"),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=ja(stammberechtigter.verlaengerung_ausgeschlossen),
    definition="Durfte der Titel wegen seines Zwecks oder einer Nebenbestimmung nach § 8 Abs. 2 nicht verlängert werden, gibt es "
    "auch kein eigenständiges Recht.",
    erfuellt="Die Verlängerung des Titels des Stammberechtigten war ausgeschlossen.",
    nicht_erfuellt="Dass der Titel des Stammberechtigten nicht verlängert werden durfte, ist nicht ersichtlich.",
    offen="Ob der Titel des Stammberechtigten verlängert werden durfte, ist nicht geklärt.",
)

# Abs. 2: particular hardship

rueckkehr = Merkmal(
    id="AufenthG.31.2.s2.rueckkehr",
    deckt=(
        "146",
        "147",
    ),
    titel="Erhebliche Beeinträchtigung durch die Rückkehrpflicht",
    normen=("AufenthG § 31 Abs. 2 Satz 2",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    hinweis=und(aufhebung, ja(ehe.rueckkehrbeeintraechtigung), ja(ehe.rueckkehrbeeintraechtigung_ehebezogen)),
    fundstellen=("BVerwG 1 C 11.08 Ls. 2", "BVerwG 1 B 118.96 (ungeprueft)"),
    definition="Die Rückkehr muss wegen der Ehe oder ihrer Auflösung ungleich schwerer treffen als andere Ausländer. Gefahren, "
    "die mit der Ehe nichts zu tun haben, gehören ins Asylverfahren.",
    erfuellt="Aus der Auflösung der Ehe erwächst eine erhebliche Beeinträchtigung bei Rückkehr.",
    nicht_erfuellt="Eine ehebezogene Beeinträchtigung bei Rückkehr liegt nicht vor oder ist nicht vorgetragen.",
    offen="Ob die Rückkehr ehebezogen und erheblich beeinträchtigt, verlangt eine Wertung.",
)

_STRENG = und(ja(ehe.festhalten_unzumutbar), ja(ehe.schwerste_eingriffe))
_MILDER = ja(ehe.festhalten_unzumutbar)
unzumutbar = Merkmal(
    id="AufenthG.31.2.s2.festhalten",
    titel="Festhalten an der Ehe unzumutbar",
    normen=("AufenthG § 31 Abs. 2 Satz 2",),
    art=Art.AUSNAHME,
    wertung=Wertung(
        dafuer=(
            Faktor("häusliche Gewalt", ja(ehe.haeusliche_gewalt)),
            Faktor(
                "Wohl eines mit dem Ehegatten lebenden Kindes",
                ja(ehe.kindeswohl_beeintraechtigt),
                ("VGH Hessen 3 B 197/19 Ls. 1",),
            ),
        ),
        typisch=(
            Typisch(
                "Opfer häuslicher Gewalt",
                nach_recht(
                    fassung(oder(), "2005-01-01", "2011-07-01", "Zuwanderungsgesetz"),
                    fassung(und(aufhebung, ja(ehe.haeusliche_gewalt)), "2011-07-01", akt=_AKT_2011),
                ),
                True,
                ("AufenthG § 31 Abs. 2 Satz 2",),
            ),
        ),
    ),
    hinweis=und(
        aufhebung,
        oder(
            ja(ehe.haeusliche_gewalt),
            ja(ehe.kindeswohl_beeintraechtigt),
            Lesart(
                "schwelle_p31_2",
                (
                    ("konkrete_misshandlung", _MILDER, ("VGH Hessen 3 B 197/19 Ls. 2", "VGH Hessen 3 B 197/19 Ls. 3")),
                    ("schwerste_eingriffe", _STRENG, ("VG Augsburg Au 6 K 17.1167 Rn. 35",)),
                ),
            ),
        ),
    ),
    fundstellen=("VGH Hessen 3 B 197/19", "VG Augsburg Au 6 K 17.1167 Rn. 35"),
    definition="Die Schwelle ist streitig: konkrete, über Eheschwierigkeiten hinausgehende Misshandlung, auch psychische (VGH "
    "Hessen), oder erst schwerste Eingriffe in Freiheit und körperliche Integrität (VG Augsburg). Häusliche Gewalt ist seit "
    "1. Juli 2011 Regelbeispiel.",
    erfuellt="Das Festhalten an der Ehe war unzumutbar.",
    nicht_erfuellt="Unzumutbarkeit des Festhaltens liegt nicht vor oder ist nicht vorgetragen.",
    offen="Ob das Festhalten an der Ehe unzumutbar war, verlangt eine Wertung.",
)

kinderehe = Merkmal(
    id="AufenthG.31.2.s2.kinderehe",
    titel="Ehe wegen Minderjährigkeit unwirksam oder aufgehoben",
    normen=("AufenthG § 31 Abs. 2 Satz 2",),
    art=Art.AUSNAHME,
    term=ja(ehe.minderjaehrigenehe_unwirksam),
    gilt=(20170722, 99_999_999),
    definition="Regelbeispiel seit 22. Juli 2017.",
    erfuellt="Die Ehe ist wegen Minderjährigkeit unwirksam oder aufgehoben.",
    nicht_erfuellt="Ein Fall der Minderjährigenehe liegt nicht vor.",
    offen="Ob die Ehe wegen Minderjährigkeit unwirksam ist, steht nicht fest.",
)

sonstige_haerte = Merkmal(
    id="AufenthG.31.2.s1.sonstige",
    titel="Andere besondere Härte",
    normen=("AufenthG § 31 Abs. 2 Satz 1",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    hinweis=und(aufhebung, ja(ehe.besondere_umstaende)),
    definition="Die Beispiele sind nicht abschließend; die Härte muss aus der Auflösung der Gemeinschaft folgen.",
    erfuellt="Eine andere besondere Härte ist festgestellt.",
    nicht_erfuellt="Eine andere besondere Härte ist nicht vorgetragen oder verneint.",
    offen="Ob eine andere besondere Härte vorliegt, verlangt eine Wertung.",
)

haerte = Merkmal(
    id="AufenthG.31.2.s1",
    deckt=("152",),
    titel="Besondere Härte",
    normen=("AufenthG § 31 Abs. 2 Satz 1",),
    art=Art.AUSNAHME,
    term=und(oder(rueckkehr, unzumutbar, kinderehe, sonstige_haerte), nicht(nicht_verlaengerbar)),
    fundstellen=("BVerwG 1 C 11.08", "VGH Hessen 3 B 197/19"),
    definition="Von der Mindestdauer ist abzusehen, soweit es zur Vermeidung einer besonderen Härte erforderlich ist; besteht die "
    "Gemeinschaft fort, scheidet sie aus.",
    erfuellt="Zur Vermeidung einer besonderen Härte ist von der Mindestdauer abzusehen.",
    nicht_erfuellt="Eine besondere Härte liegt nicht vor oder ist nicht vorgetragen.",
    offen="Ob eine besondere Härte vorliegt, steht nicht fest.",
)

missbrauch = Merkmal(
    id="AufenthG.31.2.s4",
    titel="Leistungsbezug aus zu vertretendem Grund",
    normen=("AufenthG § 31 Abs. 2 Satz 4",),
    art=Art.ERMESSENSGRUND,
    last=Last.BEHOERDE,
    term=und(nicht(dauer), ja(antragsteller.leistungsbezug), ja(antragsteller.leistungsbezug_zu_vertreten)),
    definition="Stützt sich der Ehegatte auf eine Härte, kann zur Vermeidung von Missbrauch versagt werden, wenn er Leistungen "
    "selbst zu vertreten hat (bis Juli 2017 Satz 3).",
    erfuellt="Die Behörde kann wegen zu vertretenden Leistungsbezugs versagen.",
    nicht_erfuellt="Ein zu vertretender Leistungsbezug ist nicht ersichtlich oder unerheblich.",
    offen="Ob ein Leistungsbezug zu vertreten ist, ist nicht geklärt.",
)

leistungen_unschaedlich = Merkmal(
    id="AufenthG.31.4.s1",
    titel="Leistungsbezug unschädlich",
    normen=("AufenthG § 31 Abs. 4 Satz 1",),
    art=Art.AUSNAHME,
    term=WAHR,
    definition="Leistungen nach SGB II oder SGB XII stehen der ersten Verlängerung nicht entgegen.",
    erfuellt="Der Lebensunterhalt muss für das erste Jahr nicht gesichert sein.",
    nicht_erfuellt="",
    offen="",
)

unterhalt_des_ehegatten = Merkmal(
    id="AufenthG.31.3.unterhalt",
    titel="Unterhalt aus eigenen Mitteln des Stammberechtigten",
    normen=("AufenthG § 31 Abs. 3",),
    term=und(ja(ehe.unterhalt_aus_eigenen_mitteln), besitzt_titel("stammberechtigter", *NIEDERLASSUNG, *DAUERAUFENTHALT_EU)),
    definition="Der Stammberechtigte besitzt Niederlassungserlaubnis oder Daueraufenthalt-EU und sichert den Ehegatten nach der "
    "Trennung aus eigenen Mitteln.",
    erfuellt="Der Stammberechtigte sichert den Lebensunterhalt aus eigenen Mitteln und hat ein Daueraufenthaltsrecht.",
    nicht_erfuellt="Unterhalt aus eigenen Mitteln eines Stammberechtigten mit Daueraufenthaltsrecht fehlt.",
    offen="Ob der Stammberechtigte den Unterhalt aus eigenen Mitteln sichert, steht nicht fest.",
)

eigenstaendig = Merkmal(
    id="AufenthG.31.4.s2.titel",
    titel="Bereits eigenständige Aufenthaltserlaubnis",
    normen=("AufenthG § 31 Abs. 4 Satz 2",),
    term=besitzt_titel("antragsteller", "p31"),
    erfuellt="Der Antragsteller besitzt die Aufenthaltserlaubnis nach § 31 AufenthG.",
    nicht_erfuellt="Der Antragsteller besitzt noch keine Aufenthaltserlaubnis nach § 31 AufenthG.",
    offen="Ob der Antragsteller schon eine Aufenthaltserlaubnis nach § 31 AufenthG besitzt, steht nicht fest.",
)

_ist_deutsch = ja(stammberechtigter.deutsch)
_hat_titel = besitzt_titel("stammberechtigter", *p029.BESITZTITEL)
"""Whoever holds a residence title is not German, even where the nationality is not in the file."""
_ausgangslage = oder(
    ja(ehe.endgueltig_getrennt),
    am("1900-01-01") <= stammberechtigter.gestorben,
    ja(stammberechtigter.titel_widerrufen),
    eines_von(antrag.zweck, "eigenstaendig"),
)
_ALLGEMEIN = p005.allgemeine(anspruch=True, verlaengerung=True, lebensunterhalt_entfaellt=(leistungen_unschaedlich,))


def _weg(kennung: str, norm: str, titel_: str, grund: tuple[Glied, ...], *, deutsch: bool) -> Weg:
    bindung = Voraussetzung(deutscher) if deutsch else Voraussetzung(titel_bis_dahin)
    return Weg(
        id=f"{'AufenthG.28.3.' if deutsch else ''}{kennung}",
        grundlage=f"AufenthG § 28 Abs. 3 Satz 1 i.V.m. {norm[9:]}" if deutsch else norm,
        titel=titel_,
        fuer=und(ja(ehe.vorhanden), _ist_deutsch if deutsch else oder(nicht(_ist_deutsch), _hat_titel), _ausgangslage),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(titel_ehegatte),
            *grund,
            bindung,
            *(() if deutsch else (Ausschluss(nicht_verlaengerbar),)),
            *_ALLGEMEIN,
            Ausschluss(p027.scheinehe),
            Sperre(p011.sperre),
            Ermessensgrund(missbrauch),
        ),
    )


_NR1 = (Voraussetzung(aufhebung), Voraussetzung(dauer, (haerte,)), Hinweis(p007.verkuerzung))
_NR2 = (Voraussetzung(tod),)
WEGE = (
    *(
        _weg(
            "AufenthG.31.1.nr1",
            "AufenthG § 31 Abs. 1 Satz 1 Nr. 1",
            "Eigenständiges Recht nach Trennung",
            _NR1,
            deutsch=d,
        )
        for d in (False, True)
    ),
    *(
        _weg("AufenthG.31.1.nr2", "AufenthG § 31 Abs. 1 Satz 1 Nr. 2", "Eigenständiges Recht nach Tod", _NR2, deutsch=d)
        for d in (False, True)
    ),
    Weg(
        id="AufenthG.31.3",
        grundlage="AufenthG § 31 Abs. 3",
        titel="Niederlassungserlaubnis nach Trennung",
        fuer=und(ja(ehe.endgueltig_getrennt), ja(ehe.unterhalt_aus_eigenen_mitteln)),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(eigenstaendig),
            Voraussetzung(unterhalt_des_ehegatten),
            Voraussetzung(p009.fuenf_jahre),
            Voraussetzung(p009.lebensunterhalt, (unterhalt_des_ehegatten, p009.krankheit_unterhalt)),
            Voraussetzung(p009.ordnung),
            p009.SPRACHE,
            p009.GRUNDKENNTNISSE,
            Voraussetzung(p009.wohnraum),
            *_ALLGEMEIN,
            Sperre(p011.sperre),
        ),
    ),
    Weg(
        id="AufenthG.31.4.s2",
        grundlage="AufenthG § 31 Abs. 4 Satz 2",
        titel="Weitere Verlängerung des eigenständigen Rechts",
        fuer=besitzt_titel("antragsteller", "p31"),
        folge=Rechtsfolge.KANN,
        glieder=(
            Voraussetzung(eigenstaendig),
            *p005.allgemeine(anspruch=False, verlaengerung=True),
            Sperre(p011.sperre),
        ),
    ),
)
