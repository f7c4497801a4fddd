"""§ 3a FreizügG/EU (since 24 November 2020): persons close to a citizen of the Union, at discretion.

Other relatives who are maintained, lived in one household or need care (Abs. 1 Nr. 1), wards and foster children (Nr. 2), partners
for life (Nr. 3). Abs. 2: after a thorough examination of the personal circumstances. §§ 5 Abs. 1, 2 and 4 AufenthG apply (§ 11 Abs. 5).
"""

from __future__ import annotations

from nachzug.logik.regel import Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg
from nachzug.logik.terme import ja, oder, und
from nachzug.recht.aufenthg import p005, p011
from nachzug.recht.freizuegg import familie
from nachzug.recht.sprache import gemeinschaft, stammberechtigter


def _merkmal(nummer: int, titel: str, term: object, definition: str) -> Merkmal:
    return Merkmal(
        id=f"FreizuegG.3a.1.nr{nummer}",
        titel=titel,
        normen=(f"FreizügG/EU § 3a Abs. 1 Nr. {nummer}",),
        term=term,  # type: ignore[arg-type]
        definition=definition,
        erfuellt=f"{titel}: liegt vor.",
        nicht_erfuellt=f"{titel}: liegt nicht vor.",
        offen=f"{titel}: steht nicht fest.",
    )


verwandte = _merkmal(
    1,
    "Verwandter mit Unterhalt, gemeinsamem Haushalt oder Pflegebedarf",
    und(
        ja(gemeinschaft.verwandt),
        oder(ja(gemeinschaft.unterhalt_seit_zwei_jahren), ja(gemeinschaft.haushalt_zwei_jahre), ja(gemeinschaft.pflege_zwingend)),
    ),
    "Unterhalt nachhaltig, in der Regel mindestens zwei Jahre (bis April 2023: seit mindestens zwei Jahren), oder zwei Jahre gemeinsamer "
    "Haushalt im Staat des Zuzugs, oder zwingender Bedarf an persönlicher Pflege.",
)
muendel = _merkmal(
    2,
    "Mündel oder Pflegekind",
    und(
        ja(gemeinschaft.muendel_oder_pflegekind),
        ja(gemeinschaft.zusammenleben_geplant),
        ja(gemeinschaft.abhaengig_vom_unionsbuerger),
    ),
    "Minderjährige ledige Kinder unter Vormundschaft oder in Pflege, die länger hier mit dem Unionsbürger leben werden und von ihm abhängen.",
)
gefaehrten = _merkmal(
    3,
    "Lebensgefährten",
    und(ja(gemeinschaft.lebensgefaehrten), ja(gemeinschaft.zusammenleben_geplant)),
    "Glaubhafte, auf Dauer angelegte, ausschließliche Gemeinschaft zweier Unverheirateter, die hier zusammenleben werden.",
)
nahestehend = Merkmal(
    id="FreizuegG.3a.1",
    titel="Nahestehende Person",
    normen=("FreizügG/EU § 3a Abs. 1", "FreizügG/EU § 1 Abs. 2 Nr. 4"),
    term=oder(verwandte, muendel, gefaehrten),
    definition="Maßgeblich ist nach eingehender Untersuchung, ob der Aufenthalt erforderlich ist: Grad der Verwandtschaft, finanzielle oder "
    "physische Abhängigkeit (Abs. 2).",
    erfuellt="Der Antragsteller ist eine nahestehende Person.",
    nicht_erfuellt="Der Antragsteller ist keine nahestehende Person im Sinne des Gesetzes.",
    offen="Ob der Antragsteller eine nahestehende Person ist, steht nicht fest.",
)
WEGE = (
    Weg(
        id="FreizuegG.3a",
        grundlage="FreizügG/EU § 3a Abs. 1",
        titel="Nahestehende Person eines Unionsbürgers",
        fuer=und(
            ja(stammberechtigter.unionsbuerger),
            oder(ja(gemeinschaft.verwandt), ja(gemeinschaft.muendel_oder_pflegekind), ja(gemeinschaft.lebensgefaehrten)),
        ),
        folge=Rechtsfolge.KANN,
        gilt=(familie.AB_2020, 99_999_999),
        glieder=(
            Voraussetzung(familie.unionsbuerger),
            Voraussetzung(familie.berechtigt),
            Voraussetzung(nahestehend),
            *p005.allgemeine(anspruch=False),
            Sperre(p011.sperre),
        ),
    ),
)
