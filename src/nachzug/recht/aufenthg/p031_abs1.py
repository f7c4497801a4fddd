"""§ 31 Abs. 1 and 1a AufenthG: when the spouse's permit becomes a right of their own.

Three years of lawful community in Germany (two until 30 June 2011; since 18 November 2023 two here and one in another member state
with a Blue Card), or the death of the Stammberechtigte while it lasted, and a title of the Stammberechtigte until then, or habitual
residence here of a German (§ 28 Abs. 3). Satz 2: not where that title could not be extended.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Last, Merkmal, Schweigen
from nachzug.logik.terme import Term, fassung, gibt_es, ja, nach_recht, oder, und, vollendet
from nachzug.logik.zeit import Frist
from nachzug.recht.aufenthg import p029
from nachzug.recht.sprache import JAHRE, antrag, besitzt_titel, ehe, eintrag, stammberechtigter
from nachzug.recht.titelgruppen import BLAUE_KARTE, EHEGATTENNACHZUG

_zeit = eintrag("ehe.zusammenleben")
_hier = und(ja(_zeit.im_bundesgebiet), ja(_zeit.rechtmaessig))
_AB_2023 = (20231118, 99_999_999)
AKT_2011 = "G v. 23.6.2011, BGBl. I 1266"

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
        f"rechtmäßiger Bestand: {dauer}",
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
            fassung(_bestand(JAHRE[3]), "2011-07-01", akt=AKT_2011),
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

unverschuldet = Merkmal(
    id="AufenthG.31.1.unverschuldet",
    titel="Verlängerung unverschuldet nicht rechtzeitig beantragt",
    normen=("AufenthG § 31 Abs. 1 Satz 1",),
    art=Art.AUSNAHME,
    term=ja(stammberechtigter.rechtzeitige_verlaengerung_unverschuldet_versaeumt),
    erfuellt="Der Stammberechtigte konnte die Verlängerung unverschuldet nicht rechtzeitig beantragen.",
    nicht_erfuellt="Dass der Stammberechtigte unverschuldet nicht rechtzeitig verlängern konnte, ist nicht vorgetragen.",
    offen="Ob der Stammberechtigte unverschuldet nicht rechtzeitig verlängern konnte, ist nicht geklärt.",
)
titel_bis_dahin = Merkmal(
    id="AufenthG.31.1.titel_bis_dahin",
    titel="Titel des Stammberechtigten bis dahin",
    normen=("AufenthG § 31 Abs. 1 Satz 1",),
    term=oder(
        besitzt_titel("stammberechtigter", *p029.BESITZTITEL, am=ehe.gemeinschaft_ende),
        unverschuldet,
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

_t = eintrag("stammberechtigter.titel")
_mit_nebenbestimmung = gibt_es(
    "stammberechtigter.titel",
    und(_t.von <= ehe.gemeinschaft_ende, ehe.gemeinschaft_ende <= _t.bis, ja(_t.nebenbestimmung_p8_2)),
    "Titel mit einer Nebenbestimmung, die die Verlängerung ausschließt",
)
nicht_verlaengerbar = Merkmal(
    id="AufenthG.31.1.s2",
    deckt=("143",),
    titel="Titel des Stammberechtigten nicht verlängerbar",
    normen=("AufenthG § 31 Abs. 1 Satz 2", "AufenthG § 8 Abs. 2"),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=oder(ja(stammberechtigter.verlaengerung_ausgeschlossen), _mit_nebenbestimmung),
    definition="Durfte der Titel wegen seines Zwecks oder einer Nebenbestimmung nach § 8 Abs. 2 nicht verlängert werden, gibt es "
    "auch kein eigenständiges Recht.",
    erfuellt="Die Verlängerung des Titels des Stammberechtigten war ausgeschlossen.",
    nicht_erfuellt="Dass der Titel des Stammberechtigten nicht verlängert werden durfte, ist nicht ersichtlich.",
    offen="Ob der Titel des Stammberechtigten verlängert werden durfte, ist nicht geklärt.",
)
