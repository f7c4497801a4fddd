"""§ 28 Abs. 1 AufenthG: family of Germans.

Satz 1: a claim for the spouse (Nr. 1), the minor unmarried child (Nr. 2) and the parent of a minor unmarried German for the
exercise of custody (Nr. 3), if the German lives in Germany. Livelihood is never required of child and parent (Satz 2) and as a
rule not of the spouse (Satz 3): p028_satz3. A parent without custody can be admitted where the family life is already lived here
(Satz 4): p028_eltern. Satz 5 takes age and language over from § 30: p028_satz5. Nr. 1 and Nr. 3 stand side by side. Settlement permit
and extensions: p028_abs2, p028_abs3.
"""

from __future__ import annotations

from nachzug.logik.regel import (
    Art,
    Ausschluss,
    Ermessensgrund,
    Glied,
    Hinweis,
    Merkmal,
    Rechtsfolge,
    Sperre,
    Voraussetzung,
    Weg,
)
from nachzug.logik.terme import Term, eines_von, ja, nicht, oder, und
from nachzug.recht.aufenthg import p005, p007, p011, p027, p028_satz3, p028_satz5, p030, p030_sprache
from nachzug.recht.egbgb import ehe as egbgb
from nachzug.recht.sprache import (
    antragsteller,
    ehe,
    elternschaft,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)

_deutsch = oder(ja(stammberechtigter.deutsch), ja(stammberechtigter.spaetaussiedler))

deutscher = Merkmal(
    id="AufenthG.28.1.s1.deutscher",
    titel="Deutscher mit gewöhnlichem Aufenthalt im Bundesgebiet",
    normen=("AufenthG § 28 Abs. 1 Satz 1",),
    term=oder(
        und(ja(stammberechtigter.deutsch), ja(stammberechtigter.gewoehnlicher_aufenthalt_im_bundesgebiet)),
        p028_satz3.aussiedler,
    ),
    fundstellen=("AVwV 28.1.1.0",),
    definition="Gewöhnlich hält sich auf, wer nicht nur vorübergehend hier verweilt. Art. 6 GG wirkt gegenüber Deutschen besonders: Sie sollen "
    "ihre Ehe und Familie grundsätzlich hier führen können.",
    erfuellt="Der Stammberechtigte ist Deutscher und lebt in Deutschland.",
    nicht_erfuellt="Der Stammberechtigte ist nicht Deutscher mit gewöhnlichem Aufenthalt im Bundesgebiet.",
    offen="Ob der Stammberechtigte als Deutscher gewöhnlich hier lebt, steht nicht fest.",
    deckt=("32", "33", "40"),
)

gatte = Merkmal(
    id="AufenthG.28.1.s1.nr1",
    titel="Ehegatte eines Deutschen",
    normen=("AufenthG § 28 Abs. 1 Satz 1 Nr. 1",),
    term=und(p030.ehegatte, deutscher),
    fundstellen=("AVwV 28.1.1.0", "AVwV 28.1.1.2"),
    definition="Es muss eine in Deutschland wirksame Ehe oder Lebenspartnerschaft mit einem hier lebenden Deutschen bestehen. Ein Visum "
    "kann schon vor der Eheschließung erteilt werden, wenn sie hier bevorsteht.",
    erfuellt="Der Antragsteller ist Ehegatte eines Deutschen im Bundesgebiet.",
    nicht_erfuellt="Der Antragsteller ist nicht Ehegatte eines Deutschen im Bundesgebiet.",
    offen="Ob der Antragsteller Ehegatte eines Deutschen im Bundesgebiet ist, steht nicht fest.",
    deckt=("31", "53"),
)

# Nr. 2: child

stiefkind = Merkmal(
    id="AufenthG.28.1.s1.nr2.stiefkind",
    titel="Stief- oder Pflegekind",
    normen=("AufenthG § 28 Abs. 1 Satz 1 Nr. 2",),
    art=Art.AUSSCHLUSS,
    term=eines_von(kindschaft.art, "stiefkind", "pflegekind"),
    definition="Für Stief- und Pflegekinder kommt nur § 32 oder § 36 Abs. 2 in Betracht (AVwV 28.1.2.4).",
    erfuellt="Der Antragsteller ist nur Stief- oder Pflegekind.",
    nicht_erfuellt="Der Antragsteller ist leibliches oder angenommenes Kind.",
    offen="Ob der Antragsteller nur Stief- oder Pflegekind ist, steht nicht fest.",
)

kind = Merkmal(
    id="AufenthG.28.1.s1.nr2",
    titel="Minderjähriges lediges Kind eines Deutschen",
    normen=("AufenthG § 28 Abs. 1 Satz 1 Nr. 2",),
    term=und(
        ja(kindschaft.vorhanden),
        nicht(stiefkind),
        nicht(lebensjahr_vollendet(antragsteller, 18)),
        ja(antragsteller.ledig),
        nicht(ja(antragsteller.deutsch)),
    ),
    fundstellen=("AVwV 28.1.2", "AVwV 28.1.2.4"),
    definition="Ledig, nie verheiratet, unter 18, nicht schon deutsch; Sorge des Deutschen unnötig. Stiefkind: § 32, § 36 Abs. 2.",
    erfuellt="Der Antragsteller ist minderjähriges lediges Kind eines Deutschen.",
    nicht_erfuellt="Der Antragsteller ist nicht minderjähriges lediges ausländisches Kind eines Deutschen.",
    offen="Ob der Antragsteller minderjähriges lediges Kind eines Deutschen ist, steht nicht fest.",
    deckt=("55", "73", "74", "75"),
)

# Nr. 3: parent

elternteil = Merkmal(
    id="AufenthG.28.1.s1.nr3",
    titel="Elternteil eines minderjährigen ledigen Deutschen",
    normen=("AufenthG § 28 Abs. 1 Satz 1 Nr. 3",),
    term=und(
        ja(elternschaft.vorhanden),
        ja(stammberechtigter.deutsch),
        nicht(lebensjahr_vollendet(stammberechtigter, 18)),
        ja(stammberechtigter.ledig),
    ),
    fundstellen=("AVwV 28.1.3", "BVerwG 1 C 15.12 Rn. 35", "AVwV 28.1.8"),
    definition="Weil die Erlaubnis an die Minderjährigkeit des Kindes gebunden ist, kommt sie einem Daueraufenthalt gleich. Sie steht "
    "neben der des Ehegatten, wenn beide im Bundesgebiet leben; wer sich auf das Kind beruft, umgeht den Sprachnachweis nicht.",
    erfuellt="Der Antragsteller ist Elternteil eines minderjährigen ledigen Deutschen.",
    nicht_erfuellt="Der Antragsteller ist nicht Elternteil eines minderjährigen ledigen Deutschen.",
    offen="Ob der Antragsteller Elternteil eines minderjährigen ledigen Deutschen ist, steht nicht fest.",
    deckt=("98", "118", "119"),
)

sorge = Merkmal(
    id="AufenthG.28.1.s1.nr3.sorge",
    titel="Personensorge",
    normen=("AufenthG § 28 Abs. 1 Satz 1 Nr. 3", "BGB § 1626 Abs. 1"),
    term=eines_von(elternschaft.sorge, "allein", "gemeinsam"),
    fundstellen=("AVwV 28.1.3",),
    definition="Gemeinsame Sorge genügt, die Sorge des anderen Elternteils schadet nicht. Eine ausländische Sorgeentscheidung muss hier "
    "anzuerkennen sein; ihr Umfang richtet sich nach dem Sachverhalt, der ihr zugrunde lag.",
    erfuellt="Der Antragsteller ist personensorgeberechtigt.",
    nicht_erfuellt="Der Antragsteller ist nicht personensorgeberechtigt.",
    offen="Ob der Antragsteller personensorgeberechtigt ist, steht nicht fest.",
    deckt=("80", "82", "85", "86"),
)
ohne_verantwortung = Merkmal(
    id="AufenthG.28.1.s1.nr3.keine_verantwortung",
    titel="Elterliche Verantwortung wird nicht wahrgenommen",
    normen=("AufenthG § 28 Abs. 1 Satz 1 Nr. 3",),
    art=Art.AUSSCHLUSS,
    term=nicht(ja(elternschaft.verantwortung_uebernommen)),
    definition="Das Zusammenleben lässt erwarten, dass der Elternteil die Sorge ausübt; es hilft nicht, wenn feststeht, dass er keine "
    "Verantwortung für Betreuung und Erziehung übernimmt.",
    erfuellt="Der Elternteil übernimmt keine Verantwortung für Betreuung und Erziehung.",
    nicht_erfuellt="Dass der Elternteil keine Verantwortung übernähme, ist nicht ersichtlich.",
    offen="Ob der Elternteil Verantwortung übernimmt, ist nicht geklärt.",
)
ausuebung = Merkmal(
    id="AufenthG.28.1.s1.nr3.ausuebung",
    titel="Tatsächliche Ausübung der Personensorge",
    normen=("AufenthG § 28 Abs. 1 Satz 1 Nr. 3",),
    term=oder(
        ja(elternschaft.verantwortung_uebernommen),
        und(ja(elternschaft.lebt_zusammen), nicht(ja(elternschaft.nur_lose_kontakte)), nicht(ohne_verantwortung)),
    ),
    fundstellen=(
        "AVwV 28.1.3",
        "BVerfG 2 BvR 1830/08",
        "VGH Baden-Württemberg 11 S 240/17 Ls. 1",
        "VGH Baden-Württemberg 11 S 240/17 Ls. 2",
    ),
    definition="Das formale Sorgerecht genügt nicht. Der Elternteil muss nach außen erkennbar Verantwortung für Betreuung und Erziehung "
    "übernehmen oder übernehmen wollen, in familiärer Lebensgemeinschaft, ausnahmsweise in einer Betreuungs- und Beistandsgemeinschaft.",
    erfuellt="Die Personensorge wird tatsächlich ausgeübt.",
    nicht_erfuellt="Die Personensorge wird nicht tatsächlich ausgeübt.",
    offen="Ob die Personensorge tatsächlich ausgeübt wird, steht nicht fest.",
    deckt=("83", "84", "87"),
)

kind_lebt_hier = Merkmal(
    id="AufenthG.28.1.s1.nr3.aufenthalt",
    titel="Gewöhnlicher Aufenthalt des deutschen Kindes im Bundesgebiet",
    normen=("AufenthG § 28 Abs. 1 Satz 1",),
    term=ja(stammberechtigter.gewoehnlicher_aufenthalt_im_bundesgebiet),
    erfuellt="Das deutsche Kind lebt in Deutschland.",
    nicht_erfuellt="Das deutsche Kind lebt nicht in Deutschland.",
    offen="Ob das deutsche Kind in Deutschland lebt, steht nicht fest.",
)

gemeinsamer_zuzug = Merkmal(
    id="AufenthG.28.1.s1.nr3.zuzug",
    titel="Gemeinsamer Zuzug mit dem deutschen Kind",
    normen=("AufenthG § 28 Abs. 1 Satz 1 Nr. 3", "GG Art. 6"),
    art=Art.AUSNAHME,
    term=ja(elternschaft.zieht_gemeinsam_um),
    fundstellen=("AVwV 28.1.3",),
    definition="Ziehen Elternteil und deutsches Kind gemeinsam zu, genügt, dass die Aufgabe des bisherigen Aufenthalts und die unmittelbare "
    "Neubegründung hier glaubhaft sind.",
    erfuellt="Das Kind zieht gemeinsam mit dem Elternteil nach Deutschland.",
    nicht_erfuellt="Ein gemeinsamer Zuzug ist nicht vorgesehen oder nicht vorgetragen.",
    offen="Ob Kind und Elternteil gemeinsam zuziehen, ist nicht geklärt.",
    deckt=("88",),
)

befristung = Merkmal(
    id="AufenthG.28.befristung",
    titel="Befristung auf nur ein Jahr",
    normen=("AufenthG § 28 Abs. 1 Satz 1", "AufenthG § 7 Abs. 2"),
    art=Art.AUSNAHME,
    term=oder(
        ja(ehe.restzweifel_zweck),
        ja(antragsteller.zweifel_allgemeine_voraussetzung),
        ja(antragsteller.obdachlosigkeit_droht),
    ),
    fundstellen=("AVwV 28.1.6",),
    definition="In der Regel wird auf drei Jahre befristet; auf ein Jahr bei Restzweifeln an der Ehe oder an einer allgemeinen Voraussetzung "
    "unterhalb der Schwelle zur Ablehnung oder bei drohender Obdachlosigkeit.",
    erfuellt="Die Erlaubnis wird zunächst nur auf ein Jahr befristet.",
    nicht_erfuellt="Die Erlaubnis wird in der Regel auf drei Jahre befristet.",
    offen="Ob Zweifel eine kürzere Befristung rechtfertigen, ist nicht geklärt.",
    deckt=("114", "115", "116"),
)
erwerbstaetigkeit = Merkmal(
    id="AufenthG.28.5",
    titel="Erwerbstätigkeit",
    normen=("AufenthG § 28 Abs. 5",),
    art=Art.VERFAHREN,
    term=und(),
    gilt=(20050101, 20130906),
    fundstellen=("AVwV 28.5 (ungeprueft)",),
    definition="Kraft Gesetzes, ohne Zustimmung der Bundesagentur für Arbeit; seit 6. September 2013 § 27 Abs. 5, seit 1. März 2020 § 4a.",
    erfuellt="Die Aufenthaltserlaubnis erlaubt jede Erwerbstätigkeit.",
    deckt=("119a",),
)
HINWEISE = tuple(Hinweis(m) for m in (befristung, erwerbstaetigkeit, *p027.HINWEISE))
"""The cap of § 27 Abs. 4 by a title does not concern Germans, but the minimum of a year does."""


def allgemein(*, anspruch: bool, dispense: tuple[Merkmal, ...] = (), kann: tuple[Merkmal, ...] = ()) -> tuple[Glied, ...]:
    """What every way to Germans demands and what bars it."""
    return (
        *p005.allgemeine(
            anspruch=anspruch,
            lebensunterhalt_entfaellt=dispense,
            lebensunterhalt_kann=kann,
            ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,),
        ),
        *(Ausschluss(m) for m in (p027.scheinehe, p027.sicherheit)),
        Sperre(p011.sperre),
        Ermessensgrund(p027.andere_angehoerige),
        *HINWEISE,
    )


def _weg(kennung: str, norm: str, titel: str, fuer: Term, glieder: tuple[Glied, ...], folge: Rechtsfolge) -> Weg:
    return Weg(
        id=f"AufenthG.28.{kennung}", grundlage=f"AufenthG § 28 {norm}", titel=titel, fuer=fuer, folge=folge, glieder=glieder
    )


WEGE = (
    _weg(
        "1.nr1",
        "Abs. 1 Satz 1 Nr. 1",
        "Nachzug zum deutschen Ehegatten",
        und(ja(ehe.vorhanden), _deutsch),
        (
            Voraussetzung(gatte),
            Voraussetzung(p027.zweck),
            Voraussetzung(p028_satz5.alter, (), (p030.haerte_alter,)),
            Voraussetzung(p028_satz5.sprache, (*p030_sprache.AUSNAHMEN_BEI_DEUTSCHEN, p028_satz5.sprache_unzumutbar)),
            *allgemein(anspruch=True, dispense=(p028_satz3.ohne_lebensunterhalt_2005, p028_satz3.regelfall)),
            Ausschluss(p027.zwangsehe),
            Hinweis(egbgb.aufhebbar),
        ),
        Rechtsfolge.MUSS,
    ),
    _weg(
        "1.nr2",
        "Abs. 1 Satz 1 Nr. 2",
        "Nachzug des Kindes zu einem deutschen Elternteil",
        und(ja(kindschaft.vorhanden), _deutsch),
        (
            Voraussetzung(kind),
            Voraussetzung(deutscher),
            Voraussetzung(p027.zweck),
            *allgemein(anspruch=True, dispense=(p028_satz3.ohne_lebensunterhalt,)),
        ),
        Rechtsfolge.MUSS,
    ),
    _weg(
        "1.nr3",
        "Abs. 1 Satz 1 Nr. 3",
        "Nachzug des sorgeberechtigten Elternteils zum deutschen Kind",
        und(ja(elternschaft.vorhanden), ja(stammberechtigter.deutsch)),
        (
            Voraussetzung(elternteil),
            Voraussetzung(sorge),
            Voraussetzung(ausuebung),
            Voraussetzung(kind_lebt_hier, (gemeinsamer_zuzug,)),
            Hinweis(p007.verkuerzung_elternteil, nebenbei=True),
            Voraussetzung(p027.zweck),
            *allgemein(anspruch=True, dispense=(p028_satz3.ohne_lebensunterhalt,)),
        ),
        Rechtsfolge.MUSS,
    ),
)
