"""§ 29 Abs. 4 AufenthG: family of people with temporary protection under § 24.

Spouse and minor unmarried child of either are admitted without regard to § 5 Abs. 1 and § 27 Abs. 3 where the flight tore the family
apart and the relative is taken over from another member state or is outside the Union and needs protection. They then have the
status of § 24; other relatives fall under § 36.
"""

from __future__ import annotations

from nachzug.logik.regel import Ausschluss, Hinweis, Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg
from nachzug.logik.terme import Term, ja, nicht, oder, und
from nachzug.recht.aufenthg import p005, p011, p027, p029, p030
from nachzug.recht.sprache import (
    antragsteller,
    besitzt_titel,
    ehe,
    gemeinschaft,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)


def _merkmal(kennung: str, titel: str, norm: str, term: Term, definition: str = "") -> Merkmal:
    return Merkmal(
        id=f"AufenthG.29.4.{kennung}",
        titel=titel,
        normen=(f"AufenthG § 29 Abs. 4 {norm}",),
        term=term,
        definition=definition,
        erfuellt=f"{titel}: gegeben.",
        nicht_erfuellt=f"{titel}: nicht gegeben.",
        offen=f"{titel}: steht nicht fest.",
    )


schutz = _merkmal("schutz", "Vorübergehender Schutz des Stammberechtigten", "Satz 1", besitzt_titel("stammberechtigter", "p24"))
angehoeriger = _merkmal(
    "angehoeriger",
    "Ehegatte oder minderjähriges lediges Kind",
    "Satz 1",
    oder(
        und(p030.ehegatte),
        und(ja(kindschaft.vorhanden), nicht(lebensjahr_vollendet(antragsteller, 18)), ja(antragsteller.ledig)),
    ),
    "Auch das Kind des Ehegatten.",
)
getrennt = _merkmal(
    "nr1",
    "Familie im Herkunftsland durch die Flucht getrennt",
    "Satz 1 Nr. 1",
    ja(gemeinschaft.durch_flucht_aufgehoben),
)
aufnahme = _merkmal(
    "nr2",
    "Übernahme aus der Union oder Schutzbedarf außerhalb",
    "Satz 1 Nr. 2",
    oder(
        ja(antragsteller.aus_mitgliedstaat_uebernommen),
        und(ja(antragsteller.ausserhalb_der_union), ja(antragsteller.schutzbeduerftig)),
    ),
)
status = _merkmal(
    "s3", "Status nach § 24", "Satz 3", und(), "Auf die aufgenommenen Angehörigen ist § 24 anzuwenden; andere Angehörige: § 36."
)
WEGE = (
    Weg(
        id="AufenthG.29.4",
        grundlage="AufenthG § 29 Abs. 4",
        titel="Familie von Menschen mit vorübergehendem Schutz",
        fuer=und(
            oder(ja(ehe.vorhanden), ja(kindschaft.vorhanden)),
            besitzt_titel("stammberechtigter", "p24"),
            nicht(ja(stammberechtigter.deutsch)),
        ),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(schutz),
            Voraussetzung(angehoeriger),
            Voraussetzung(getrennt),
            Voraussetzung(aufnahme),
            Ausschluss(p027.scheinehe),
            Ausschluss(p027.sicherheit),
            Sperre(p005.sicherheitssperre),
            Sperre(p011.sperre),
            Hinweis(status),
            *p029.BESTEHENDER_TITEL,
        ),
    ),
)
