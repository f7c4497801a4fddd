"""§§ 1 to 5, 12a FreizügG/EU: family members of citizens of the Union, and of Germans who come back.

The citizen must be entitled (§ 2 Abs. 2; who does not work: § 4). Family are spouse or registered partner, descendants under 21
or maintained, ascendants maintained, of either of the couple (§ 1 Abs. 2 Nr. 3, until 23 November 2020 § 3 Abs. 2). The right
exists by law; the card of § 5 only documents it. It survives death (§ 3 Abs. 2), schooling of children (Abs. 3) and divorce (Abs.
4); after five years it is permanent (§ 4a). § 12a (since 24 November 2020, before from Art. 21 AEUV) covers families of Germans who
made lasting use of free movement.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ausschluss, Hinweis, Last, Merkmal, Rechtsfolge, Voraussetzung, Weg
from nachzug.logik.terme import (
    Term,
    eines_von,
    fassung,
    ja,
    nach_recht,
    nicht,
    oder,
    und,
)
from nachzug.recht.aufenthg import p030
from nachzug.recht.sprache import (
    antragsteller,
    ehe,
    eintrag,
    elternschaft,
    gemeinschaft,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
    verwandtschaft,
)

AB_2020 = 20201124
AKT_2020 = "G v. 12.11.2020, BGBl. I 2416 (ungeprueft)"
_zeit = eintrag("ehe.zusammenleben")
_ERWERB = ("arbeitnehmer", "selbststaendig", "arbeitsuche", "dienstleistung", "daueraufenthalt")

_EINGEBUERGERT = und(
    ja(stammberechtigter.unionsbuerger_anderer_staat),
    stammberechtigter.einreise < stammberechtigter.deutsch_seit,
)
eingebuergert = Merkmal(
    id="FreizuegG.1.2.nr1.eingebuergert",
    titel="Nach dem Zuzug eingebürgert, andere Unionsbürgerschaft behalten",
    normen=("AEUV Art. 21",),
    art=Art.AUSNAHME,
    term=_EINGEBUERGERT,
    fundstellen=("EuGH C-165/16 (ungeprueft)", "EuGH C-434/09 (ungeprueft)"),
    definition="Wer als Bürger eines anderen Mitgliedstaats hierher zog und danach auch Deutscher wurde, dessen Angehörige behalten das "
    "Recht unter denselben Voraussetzungen; wer nie umgezogen ist, kann sich nicht darauf berufen.",
    erfuellt="Der Stammberechtigte zog als Unionsbürger zu und wurde danach auch Deutscher.",
    nicht_erfuellt="Dass der Stammberechtigte als Unionsbürger zuzog und danach Deutscher wurde, ist nicht vorgetragen.",
    offen="Ob der Stammberechtigte erst nach dem Zuzug Deutscher wurde, steht nicht fest.",
)

unionsbuerger = Merkmal(
    id="FreizuegG.1.2.nr1",
    titel="Unionsbürger",
    normen=("FreizügG/EU § 1 Abs. 1", "FreizügG/EU § 1 Abs. 2 Nr. 1"),
    term=und(
        ja(stammberechtigter.unionsbuerger),
        oder(nicht(ja(stammberechtigter.deutsch)), ja(stammberechtigter.freizuegigkeit_genutzt), eingebuergert),
    ),
    fundstellen=("BVerwG 1 C 15.12 Rn. 9", "BVerwG 1 C 11.10 Ls. 1"),
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

verlust_des_buergers = Merkmal(
    id="FreizuegG.2.2.verlust",
    titel="Verlust oder Nichtbestehen der Freizügigkeit des Unionsbürgers festgestellt",
    normen=("FreizügG/EU § 2 Abs. 4", "FreizügG/EU § 5 Abs. 4", "FreizügG/EU § 6 Abs. 1"),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=ja(stammberechtigter.freizuegigkeit_verloren),
    definition="Bis zu einer solchen Feststellung wird die Freizügigkeit vermutet.",
    erfuellt="Verlust oder Nichtbestehen der Freizügigkeit ist festgestellt.",
    nicht_erfuellt="Dass die Behörde den Verlust der Freizügigkeit festgestellt hätte, ist nicht ersichtlich.",
    offen="Ob der Verlust der Freizügigkeit festgestellt ist, ist nicht geklärt.",
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
        nicht(verlust_des_buergers),
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
    term=oder(
        und(
            ja(kindschaft.vorhanden),
            nicht(pflegekind),
            oder(nicht(lebensjahr_vollendet(antragsteller, 21)), ja(kindschaft.unterhalt_vom_stammberechtigten)),
        ),
        und(
            nicht(ja(kindschaft.vorhanden)),
            eines_von(verwandtschaft.art, "enkel"),
            oder(nicht(lebensjahr_vollendet(antragsteller, 21)), ja(verwandtschaft.unterhalt)),
        ),
    ),
    fundstellen=("EuGH C-423/12 (ungeprueft)", "EuGH C-129/18 (ungeprueft)"),
    definition="Kinder und Enkel, auch die des Ehegatten oder Lebenspartners; ab 21 nur, wenn ihnen Unterhalt gewährt wird. Ob sie sich "
    "selbst ernähren könnten, ist gleich. Ein Kind in Kafala ist kein Abkömmling.",
    erfuellt="Der Antragsteller ist Abkömmling im Sinne des Gesetzes.",
    nicht_erfuellt="Der Antragsteller ist kein Abkömmling im Sinne des Gesetzes.",
    offen="Ob der Antragsteller Abkömmling im Sinne des Gesetzes ist, steht nicht fest.",
)
vorfahr = Merkmal(
    id="FreizuegG.1.2.nr3d",
    titel="Elternteil mit Unterhalt",
    normen=("FreizügG/EU § 1 Abs. 2 Nr. 3 Buchst. d",),
    term=oder(
        und(ja(elternschaft.vorhanden), ja(elternschaft.unterhalt_vom_stammberechtigten)),
        und(
            nicht(ja(elternschaft.vorhanden)),
            eines_von(verwandtschaft.art, "grosselternteil", "schwiegerelternteil"),
            ja(verwandtschaft.unterhalt),
        ),
    ),
    fundstellen=("EuGH C-1/05 (ungeprueft)", "EuGH C-40/11 (ungeprueft)"),
    definition="Eltern, Großeltern und Schwiegereltern, denen der Unionsbürger oder sein Ehegatte Unterhalt gewährt, weil sie ihn brauchen; "
    "dass sie für ihn sorgen, genügt nicht.",
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

gleichzeitig_hier = Merkmal(
    id="FreizuegG.3.1.gleichzeitig",
    titel="Beide Eheleute gleichzeitig im Bundesgebiet",
    normen=("FreizügG/EU § 3 Abs. 1 Satz 1",),
    term=und(ja(antragsteller.im_bundesgebiet), ja(stammberechtigter.im_bundesgebiet)),
    fundstellen=("BVerwG 1 C 9.18 Ls. 1",),
    erfuellt="Beide Eheleute halten sich im Bundesgebiet auf.",
    nicht_erfuellt="Einer der Eheleute hält sich nicht im Bundesgebiet auf.",
    offen="Ob sich beide Eheleute im Bundesgebiet aufhalten, steht nicht fest.",
)
begleitet = Merkmal(
    id="FreizuegG.3.1",
    titel="Begleiten oder Nachziehen",
    normen=("FreizügG/EU § 3 Abs. 1 Satz 1",),
    term=oder(
        und(ja(ehe.vorhanden), oder(ja(ehe.gemeinschaft_gewollt), gleichzeitig_hier)),
        und(nicht(ja(ehe.vorhanden)), ja(gemeinschaft.gewollt)),
    ),
    fundstellen=("BVerwG 1 C 9.18 Ls. 1-3",),
    definition="Leben Eheleute hier getrennt, genügt bis zur Scheidung, dass beide sich gleichzeitig hier aufhalten. Zieht der "
    "Unionsbürger fort, endet das Recht; kehrt er zurück, lebt es wieder auf.",
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

BEZIEHUNG = oder(
    ja(ehe.vorhanden),
    ja(kindschaft.vorhanden),
    ja(elternschaft.vorhanden),
    eines_von(verwandtschaft.art, "enkel", "grosselternteil", "schwiegerelternteil"),
)
BUERGER = und(
    ja(stammberechtigter.unionsbuerger),
    oder(nicht(ja(stammberechtigter.deutsch)), ja(stammberechtigter.freizuegigkeit_genutzt), _EINGEBUERGERT),
)
AUSSERHALB = "Familienangehörige von Unionsbürgern fallen unter das Freizügigkeitsgesetz/EU, nicht unter das Aufenthaltsgesetz."


def _familie(kennung: str, grundlage: str, titel: str, fuer: Term, bindung: Merkmal) -> Weg:
    return Weg(
        id=kennung,
        grundlage=grundlage,
        titel=titel,
        fuer=und(BEZIEHUNG, fuer),
        folge=Rechtsfolge.MUSS,
        ausserhalb=AUSSERHALB,
        glieder=(
            Voraussetzung(bindung),
            *((Voraussetzung(berechtigt),) if bindung is unionsbuerger else ()),
            Voraussetzung(angehoeriger),
            Voraussetzung(begleitet),
            Ausschluss(verlust_nicht),
            Hinweis(karte),
        ),
    )


_NUR_VOR_2020 = nach_recht(fassung(und(), "2005-01-01", "2020-11-24", ""), fassung(oder(), "2020-11-24", akt=AKT_2020))
_NUR_SEIT_2020 = nach_recht(fassung(oder(), "2005-01-01", "2020-11-24", ""), fassung(und(), "2020-11-24", akt=AKT_2020))
_RUECKKEHR = und(
    ja(stammberechtigter.deutsch),
    oder(ja(stammberechtigter.freizuegigkeit_genutzt), ja(stammberechtigter.in_mitgliedstaat_gelebt)),
)


WEGE = (
    _familie("FreizuegG.3.1.weg", "FreizügG/EU § 3 Abs. 1", "Familie eines Unionsbürgers", BUERGER, unionsbuerger),
    _familie(
        "FreizuegG.12a",
        "FreizügG/EU § 12a",
        "Familie eines zurückgekehrten Deutschen",
        und(_RUECKKEHR, _NUR_SEIT_2020),
        rueckkehrer,
    ),
    _familie("AEUV.21", "AEUV Art. 21", "Familie eines zurückgekehrten Deutschen", und(_RUECKKEHR, _NUR_VOR_2020), rueckkehrer),
)
