"""§§ 1 to 5, 12a FreizügG/EU: family members of citizens of the Union, and of Germans who come back.

The citizen must be entitled (§ 2 Abs. 2; who does not work: § 4). Family are spouse or registered partner, descendants under 21
or maintained, ascendants maintained, of either of the couple (§ 1 Abs. 2 Nr. 3, until 23 November 2020 § 3 Abs. 2). The right
exists by law; the card of § 5 only documents it. It survives death (§ 3 Abs. 2), schooling of children (Abs. 3) and divorce (Abs.
4); after five years it is permanent (§ 4a). § 12a (since 24 November 2020, before from Art. 21 AEUV) covers families of Germans who
made lasting use of free movement.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ausschluss, Faktor, Hinweis, Last, Merkmal, Rechtsfolge, Voraussetzung, Weg, Wertung
from nachzug.logik.terme import (
    STICHTAG,
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
from nachzug.recht.aufenthg import p030
from nachzug.recht.sprache import (
    JAHRE,
    antragsteller,
    ehe,
    eintrag,
    elternschaft,
    gemeinschaft,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)

AB_2020 = 20201124
AKT_2020 = "G v. 12.11.2020, BGBl. I 2416 (ungeprueft)"
_zeit = eintrag("ehe.zusammenleben")
_ERWERB = ("arbeitnehmer", "selbststaendig", "arbeitsuche", "dienstleistung", "daueraufenthalt")

unionsbuerger = Merkmal(
    id="FreizuegG.1.2.nr1",
    titel="Unionsbürger",
    normen=("FreizügG/EU § 1 Abs. 1", "FreizügG/EU § 1 Abs. 2 Nr. 1"),
    term=und(
        ja(stammberechtigter.unionsbuerger),
        oder(nicht(ja(stammberechtigter.deutsch)), ja(stammberechtigter.freizuegigkeit_genutzt)),
    ),
    fundstellen=("BVerwG 1 C 15.12 Rn. 9",),
    definition="Staatsangehöriger eines anderen Mitgliedstaats oder EWR-Staats, der nicht (nur) Deutscher ist. Für ihn und seine Familie gilt "
    "das Freizügigkeitsgesetz, nicht das Aufenthaltsgesetz, außer wo dieses günstiger ist.",
    erfuellt="Der Stammberechtigte ist Unionsbürger.",
    nicht_erfuellt="Der Stammberechtigte ist nicht Bürger eines anderen Mitgliedstaats.",
    offen="Ob der Stammberechtigte Unionsbürger ist, steht nicht fest.",
)

rueckkehrer = Merkmal(
    id="FreizuegG.12a.genutzt",
    titel="Nachhaltiger Gebrauch der Freizügigkeit durch den Deutschen",
    normen=("FreizügG/EU § 12a", "AEUV Art. 21"),
    term=und(ja(stammberechtigter.deutsch), ja(stammberechtigter.freizuegigkeit_genutzt)),
    fundstellen=("BVerwG 1 C 23.09 Ls. 1",),
    definition="Der Deutsche muss sich in einem anderen Mitgliedstaat so aufgehalten haben, dass dort ein Familienleben entstanden oder "
    "gefestigt ist; ein Kurzaufenthalt zur Heirat genügt nicht.",
    erfuellt="Der Deutsche hat nachhaltig von der Freizügigkeit Gebrauch gemacht.",
    nicht_erfuellt="Der Deutsche hat nicht nachhaltig von der Freizügigkeit Gebrauch gemacht.",
    offen="Ob der Deutsche nachhaltig von der Freizügigkeit Gebrauch gemacht hat, steht nicht fest.",
    deckt=("348",),
)

berechtigt = Merkmal(
    id="FreizuegG.2.2",
    titel="Freizügigkeitsberechtigung des Unionsbürgers",
    normen=("FreizügG/EU § 2 Abs. 2", "FreizügG/EU § 4"),
    term=und(
        oder(
            eines_von(stammberechtigter.freizuegigkeitsgrund, *_ERWERB),
            und(
                eines_von(stammberechtigter.freizuegigkeitsgrund, "nicht_erwerbstaetig", "student"),
                ja(stammberechtigter.existenzmittel),
            ),
        ),
        nicht(ja(stammberechtigter.freizuegigkeit_verloren)),
    ),
    definition="Arbeit, auch geringfügige, Ausbildung, Selbständigkeit, Arbeitsuche (in der Regel sechs Monate), Dienstleistungen oder "
    "Daueraufenthalt; wer nicht arbeitet, braucht ausreichende Existenzmittel und Krankenversicherung für die Familie.",
    erfuellt="Der Unionsbürger ist freizügigkeitsberechtigt.",
    nicht_erfuellt="Der Unionsbürger ist nicht freizügigkeitsberechtigt.",
    offen="Ob der Unionsbürger freizügigkeitsberechtigt ist, steht nicht fest.",
)

verlust_nicht = Merkmal(
    id="FreizuegG.5.4.verlust",
    titel="Verlust oder Nichtbestehen des Rechts festgestellt",
    normen=("FreizügG/EU § 2 Abs. 4", "FreizügG/EU § 5 Abs. 4"),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=oder(
        ja(antragsteller.freizuegigkeit_verloren), ja(ehe.nur_zum_aufenthaltszweck), ja(kindschaft.nur_zum_aufenthaltszweck)
    ),
    definition="Die Behörde kann feststellen, dass das Recht nicht besteht, wenn es vorgetäuscht ist oder der Angehörige nicht zur "
    "familiären Lebensgemeinschaft nachzieht, und später seinen Verlust.",
    erfuellt="Das Recht besteht nicht oder ist verloren.",
    nicht_erfuellt="Eine solche Feststellung ist nicht ersichtlich.",
    offen="Ob das Recht verloren ist, ist nicht geklärt.",
)

ehegatte = Merkmal(
    id="FreizuegG.1.2.nr3a",
    titel="Ehegatte oder Lebenspartner",
    normen=("FreizügG/EU § 1 Abs. 2 Nr. 3 Buchst. a", "FreizügG/EU § 1 Abs. 2 Nr. 3 Buchst. b"),
    term=und(p030.ehegatte),
    definition="Getrenntleben schadet nicht, solange die Ehe nicht geschieden ist.",
    erfuellt="Der Antragsteller ist Ehegatte oder Lebenspartner.",
    nicht_erfuellt="Der Antragsteller ist nicht Ehegatte oder Lebenspartner.",
    offen="Ob der Antragsteller Ehegatte oder Lebenspartner ist, steht nicht fest.",
)
pflegekind = Merkmal(
    id="FreizuegG.1.2.nr3c.pflegekind",
    titel="Pflegekind",
    normen=("FreizügG/EU § 1 Abs. 2 Nr. 3 Buchst. c",),
    art=Art.AUSSCHLUSS,
    term=eines_von(kindschaft.art, "pflegekind"),
    definition="Pflegekinder sind keine Abkömmlinge; für sie kommt § 3a FreizügG/EU in Betracht.",
    erfuellt="Der Antragsteller ist nur Pflegekind.",
    nicht_erfuellt="Der Antragsteller ist leibliches, angenommenes oder Stiefkind.",
    offen="Ob der Antragsteller nur Pflegekind ist, steht nicht fest.",
)
abkoemmling = Merkmal(
    id="FreizuegG.1.2.nr3c",
    titel="Kind oder Stiefkind unter 21 oder mit Unterhalt",
    normen=("FreizügG/EU § 1 Abs. 2 Nr. 3 Buchst. c",),
    term=und(
        ja(kindschaft.vorhanden),
        nicht(pflegekind),
        oder(nicht(lebensjahr_vollendet(antragsteller, 21)), ja(kindschaft.unterhalt_vom_stammberechtigten)),
    ),
    definition="Auch Kinder des Ehegatten oder Lebenspartners; ab 21 nur, wenn ihnen Unterhalt gewährt wird.",
    erfuellt="Der Antragsteller ist Abkömmling im Sinne des Gesetzes.",
    nicht_erfuellt="Der Antragsteller ist kein Abkömmling im Sinne des Gesetzes.",
    offen="Ob der Antragsteller Abkömmling im Sinne des Gesetzes ist, steht nicht fest.",
)
vorfahr = Merkmal(
    id="FreizuegG.1.2.nr3d",
    titel="Elternteil mit Unterhalt",
    normen=("FreizügG/EU § 1 Abs. 2 Nr. 3 Buchst. d",),
    term=und(ja(elternschaft.vorhanden), ja(elternschaft.unterhalt_vom_stammberechtigten)),
    definition="Eltern und Schwiegereltern, denen der Unionsbürger oder sein Ehegatte Unterhalt gewährt.",
    erfuellt="Der Antragsteller ist Elternteil, dem Unterhalt gewährt wird.",
    nicht_erfuellt="Der Antragsteller ist kein Elternteil, dem Unterhalt gewährt wird.",
    offen="Ob dem Elternteil Unterhalt gewährt wird, steht nicht fest.",
)
angehoeriger = Merkmal(
    id="FreizuegG.1.2.nr3",
    titel="Familienangehöriger",
    normen=("FreizügG/EU § 1 Abs. 2 Nr. 3", "FreizügG/EU § 3"),
    term=oder(ehegatte, abkoemmling, vorfahr),
    fundstellen=("BVerwG 1 C 15.12 Rn. 9", "BVerwG 1 C 15.12 Rn. 28"),
    definition="Ohne Verwandtschaft, Ehe oder Unterhalt ist das Freizügigkeitsrecht nicht anwendbar (bis 23. November 2020 § 3 Abs. 2).",
    erfuellt="Der Antragsteller ist Familienangehöriger.",
    nicht_erfuellt="Der Antragsteller ist nicht Familienangehöriger im Sinne des Freizügigkeitsgesetzes.",
    offen="Ob der Antragsteller Familienangehöriger ist, steht nicht fest.",
    deckt=("349",),
)

begleitet = Merkmal(
    id="FreizuegG.3.1",
    titel="Begleiten oder Nachziehen",
    normen=("FreizügG/EU § 3 Abs. 1 Satz 1",),
    term=oder(ja(ehe.gemeinschaft_gewollt), ja(gemeinschaft.gewollt)),
    erfuellt="Der Angehörige begleitet den Unionsbürger oder zieht ihm nach.",
    nicht_erfuellt="Der Angehörige will nicht zum Unionsbürger ziehen.",
    offen="Ob der Angehörige zum Unionsbürger zieht, steht nicht fest.",
)

karte = Merkmal(
    id="FreizuegG.5.1",
    titel="Aufenthaltskarte und Visum",
    normen=("FreizügG/EU § 5 Abs. 1", "FreizügG/EU § 2a Abs. 2"),
    art=Art.VERFAHREN,
    term=und(),
    definition="Vor dem 25. April 2023 stand die Regel über das Visum in § 2 Abs. 4 und 6.",
    erfuellt="Das Recht besteht kraft Gesetzes. Drittstaatsangehörige brauchen zur Einreise ein kostenloses Visum; die Aufenthaltskarte wird "
    "von Amts wegen binnen sechs Monaten ausgestellt und gilt fünf Jahre.",
)

nicht_deutsch = nicht(ja(antragsteller.deutsch))
_beziehung = oder(ja(ehe.vorhanden), ja(kindschaft.vorhanden), ja(elternschaft.vorhanden))
_BUERGER = und(
    ja(stammberechtigter.unionsbuerger),
    oder(nicht(ja(stammberechtigter.deutsch)), ja(stammberechtigter.freizuegigkeit_genutzt)),
)
_AUSSERHALB = "Familienangehörige von Unionsbürgern fallen unter das Freizügigkeitsgesetz/EU, nicht unter das Aufenthaltsgesetz."


def _familie(kennung: str, grundlage: str, titel: str, fuer: Term, bindung: Merkmal) -> Weg:
    return Weg(
        id=kennung,
        grundlage=grundlage,
        titel=titel,
        fuer=und(_beziehung, fuer),
        folge=Rechtsfolge.MUSS,
        ausserhalb=_AUSSERHALB,
        glieder=(
            Voraussetzung(bindung),
            *((Voraussetzung(berechtigt),) if bindung is unionsbuerger else ()),
            Voraussetzung(angehoeriger),
            Voraussetzung(begleitet),
            Ausschluss(verlust_nicht),
            Hinweis(karte),
        ),
    )


# After death, during schooling, after divorce

selbst = Merkmal(
    id="FreizuegG.3.eigene_voraussetzungen",
    titel="Angehöriger erfüllt selbst die Voraussetzungen",
    normen=("FreizügG/EU § 3 Abs. 2", "FreizügG/EU § 3 Abs. 4"),
    term=oder(
        eines_von(antragsteller.freizuegigkeitsgrund, "arbeitnehmer", "selbststaendig", "arbeitsuche", "dienstleistung"),
        ja(antragsteller.existenzmittel),
    ),
    definition="Arbeit, Selbständigkeit, Dienstleistung oder ausreichende Existenzmittel.",
    erfuellt="Der Angehörige erfüllt selbst die Voraussetzungen.",
    nicht_erfuellt="Der Angehörige erfüllt die Voraussetzungen nicht selbst.",
    offen="Ob der Angehörige die Voraussetzungen selbst erfüllt, steht nicht fest.",
)
ein_jahr_vor_tod = Merkmal(
    id="FreizuegG.3.2.ein_jahr",
    titel="Ein Jahr Aufenthalt als Angehöriger vor dem Tod",
    normen=("FreizügG/EU § 3 Abs. 2",),
    term=oder(
        gibt_es(
            "ehe.zusammenleben",
            und(ja(_zeit.im_bundesgebiet), vollendet(_zeit.von, JAHRE[1], stammberechtigter.gestorben)),
            "ein Jahr vor dem Tod",
        ),
        und(ja(kindschaft.vorhanden), vollendet(kindschaft.lebt_zusammen_seit, JAHRE[1], stammberechtigter.gestorben)),
    ),
    erfuellt="Der Angehörige lebte mindestens ein Jahr als solcher hier.",
    nicht_erfuellt="Der Angehörige lebte vor dem Tod kein Jahr als solcher hier.",
    offen="Wie lange der Angehörige vor dem Tod hier lebte, steht nicht fest.",
)
_ausbildung = eintrag("antragsteller.ausbildungen")
kind_in_ausbildung = Merkmal(
    id="FreizuegG.3.3.ausbildung",
    titel="Kind in Ausbildung im Bundesgebiet",
    normen=("FreizügG/EU § 3 Abs. 3",),
    term=gibt_es(
        "antragsteller.ausbildungen",
        und(_ausbildung.von <= STICHTAG, _ausbildung.bis >= STICHTAG),
        "laufende Ausbildung",
    ),
    definition="Auch der Elternteil, der die Sorge tatsächlich ausübt, behält sein Recht bis zum Abschluss der Ausbildung des Kindes.",
    erfuellt="Das Kind besucht hier eine Ausbildungseinrichtung.",
    nicht_erfuellt="Das Kind besucht hier keine Ausbildungseinrichtung.",
    offen="Ob das Kind hier eine Ausbildungseinrichtung besucht, steht nicht fest.",
)
fortgang = Merkmal(
    id="FreizuegG.3.3.fortgang",
    titel="Tod oder Wegzug des Unionsbürgers",
    normen=("FreizügG/EU § 3 Abs. 3",),
    term=oder(stammberechtigter.gestorben <= STICHTAG, nicht(ja(stammberechtigter.im_bundesgebiet))),
    erfuellt="Der Unionsbürger ist gestorben oder fortgezogen.",
    nicht_erfuellt="Der Unionsbürger lebt noch hier.",
    offen="Ob der Unionsbürger noch hier lebt, steht nicht fest.",
)
geschieden = Merkmal(
    id="FreizuegG.3.4.geschieden",
    titel="Scheidung oder Aufhebung",
    normen=("FreizügG/EU § 3 Abs. 4",),
    term=ehe.beendet <= STICHTAG,
    erfuellt="Die Ehe oder Lebenspartnerschaft ist geschieden oder aufgehoben.",
    nicht_erfuellt="Die Ehe oder Lebenspartnerschaft ist nicht geschieden.",
    offen="Ob die Ehe geschieden ist, steht nicht fest.",
)
drei_jahre = Merkmal(
    id="FreizuegG.3.4.nr1",
    titel="Drei Jahre Ehe, ein Jahr davon im Bundesgebiet",
    normen=("FreizügG/EU § 3 Abs. 4 Nr. 1",),
    term=und(
        vollendet(ehe.geschlossen, JAHRE[3], ehe.beendet),
        gibt_es(
            "ehe.zusammenleben",
            und(ja(_zeit.im_bundesgebiet), vollendet(_zeit.von, JAHRE[1], _zeit.bis_danach)),
            "ein Jahr im Bundesgebiet",
        ),
    ),
    definition="Gerechnet bis zur Einleitung des Scheidungsverfahrens; die Akte nennt das Ende der Ehe, ein früherer Antrag ist zu prüfen.",
    erfuellt="Die Ehe bestand drei Jahre, davon eines im Bundesgebiet.",
    nicht_erfuellt="Die Ehe bestand nicht drei Jahre oder nicht ein Jahr im Bundesgebiet.",
    offen="Wie lange die Ehe bestand, steht nicht fest.",
)
sorge_kinder = Merkmal(
    id="FreizuegG.3.4.nr2",
    titel="Sorge oder Umgang mit dem Kind nur im Bundesgebiet",
    normen=("FreizügG/EU § 3 Abs. 4 Nr. 2", "FreizügG/EU § 3 Abs. 4 Nr. 4"),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    definition="Die Sorge für Kinder des Unionsbürgers wurde übertragen oder ein Umgang eingeräumt, der nur hier möglich ist.",
    erfuellt="Sorge oder Umgang sind so geregelt.",
    nicht_erfuellt="Eine solche Regelung liegt nicht vor oder ist nicht vorgetragen.",
    offen="Ob eine solche Regelung vorliegt, ist zu würdigen.",
)
haerte = Merkmal(
    id="FreizuegG.3.4.nr3",
    titel="Besondere Härte",
    normen=("FreizügG/EU § 3 Abs. 4 Nr. 3",),
    art=Art.AUSNAHME,
    wertung=Wertung(dafuer=(Faktor("häusliche Gewalt", ja(ehe.haeusliche_gewalt)),)),
    hinweis=oder(ja(ehe.haeusliche_gewalt), ja(ehe.festhalten_unzumutbar)),
    definition="Vor allem wenn das Festhalten an der Ehe nicht zumutbar war.",
    erfuellt="Eine besondere Härte ist festgestellt.",
    nicht_erfuellt="Eine besondere Härte ist nicht vorgetragen oder verneint.",
    offen="Ob eine besondere Härte vorliegt, verlangt eine Wertung.",
)
fuenf_jahre = Merkmal(
    id="FreizuegG.4a.1.s2",
    titel="Fünf Jahre rechtmäßiger Aufenthalt mit dem Unionsbürger",
    normen=("FreizügG/EU § 4a Abs. 1 Satz 2",),
    term=oder(
        gibt_es(
            "ehe.zusammenleben",
            und(ja(_zeit.im_bundesgebiet), ja(_zeit.rechtmaessig), vollendet(_zeit.von, JAHRE[5], _zeit.bis_danach)),
            "fünf Jahre gemeinsam im Bundesgebiet",
        ),
        und(ja(kindschaft.vorhanden), vollendet(kindschaft.lebt_zusammen_seit, JAHRE[5])),
    ),
    definition="Ständiger rechtmäßiger Aufenthalt von fünf Jahren gemeinsam mit dem Unionsbürger; kurze Abwesenheiten schaden nicht (Abs. 6).",
    erfuellt="Der Angehörige lebt seit fünf Jahren mit dem Unionsbürger rechtmäßig hier.",
    nicht_erfuellt="Fünf gemeinsame Jahre sind noch nicht erreicht.",
    offen="Seit wann der Angehörige mit dem Unionsbürger hier lebt, steht nicht fest.",
)

_TOT = am("1900-01-01") <= stammberechtigter.gestorben
_NUR_VOR_2020 = nach_recht(fassung(und(), "2005-01-01", "2020-11-24", ""), fassung(oder(), "2020-11-24", akt=AKT_2020))
_NUR_SEIT_2020 = nach_recht(fassung(oder(), "2005-01-01", "2020-11-24", ""), fassung(und(), "2020-11-24", akt=AKT_2020))
_RUECKKEHR = und(
    ja(stammberechtigter.deutsch),
    oder(ja(stammberechtigter.freizuegigkeit_genutzt), ja(stammberechtigter.in_mitgliedstaat_gelebt)),
)


def _bleibt(kennung: str, norm: str, titel: str, fuer: Term, *glieder: Voraussetzung) -> Weg:
    return Weg(
        id=f"FreizuegG.{kennung}",
        grundlage=f"FreizügG/EU {norm}",
        titel=titel,
        fuer=und(_BUERGER, _beziehung, fuer),
        folge=Rechtsfolge.MUSS,
        ausserhalb=_AUSSERHALB,
        glieder=(Voraussetzung(unionsbuerger), *glieder, Ausschluss(verlust_nicht)),
    )


WEGE = (
    _familie("FreizuegG.3.1.weg", "FreizügG/EU § 3 Abs. 1", "Familie eines Unionsbürgers", _BUERGER, unionsbuerger),
    _familie(
        "FreizuegG.12a",
        "FreizügG/EU § 12a",
        "Familie eines zurückgekehrten Deutschen",
        und(_RUECKKEHR, _NUR_SEIT_2020),
        rueckkehrer,
    ),
    _familie("AEUV.21", "AEUV Art. 21", "Familie eines zurückgekehrten Deutschen", und(_RUECKKEHR, _NUR_VOR_2020), rueckkehrer),
    _bleibt("3.2", "§ 3 Abs. 2", "Bleiberecht nach dem Tod", _TOT, Voraussetzung(selbst), Voraussetzung(ein_jahr_vor_tod)),
    _bleibt(
        "3.3",
        "§ 3 Abs. 3",
        "Bleiberecht bis zum Abschluss der Ausbildung",
        und(ja(kindschaft.vorhanden), oder(_TOT, nicht(ja(stammberechtigter.im_bundesgebiet)))),
        Voraussetzung(fortgang),
        Voraussetzung(kind_in_ausbildung),
    ),
    _bleibt(
        "3.4",
        "§ 3 Abs. 4",
        "Bleiberecht nach der Scheidung",
        ehe.beendet <= STICHTAG,
        Voraussetzung(geschieden),
        Voraussetzung(selbst),
        Voraussetzung(drei_jahre, (sorge_kinder, haerte)),
    ),
    _bleibt(
        "4a.1.s2.weg",
        "§ 4a Abs. 1 Satz 2",
        "Daueraufenthaltsrecht des Angehörigen",
        oder(ja(kindschaft.vorhanden), ja(ehe.vorhanden)),
        Voraussetzung(fuenf_jahre),
    ),
)
