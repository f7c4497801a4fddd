"""Where § 31 AufenthG ends: what is claimed instead when the community lasts but the Stammberechtigte lost the title.

No analogy, no right from art. 15 of Directive 2003/86/EC (art. 16 para. 3 applies), no extension under § 7 Abs. 1 Satz 3,
no derived right of a child (§ 34; note of the source documents on § 31; it names no court and is not cited as one).
"""

from __future__ import annotations

from nachzug.logik.regel import Merkmal, Rechtsfolge, Voraussetzung, Weg
from nachzug.logik.terme import Term, ja, nicht, oder, und
from nachzug.recht.aufenthg import p031_abs1
from nachzug.recht.sprache import ehe, stammberechtigter

_fuer = und(ja(ehe.vorhanden), ja(stammberechtigter.titel_widerrufen), nicht(ja(ehe.endgueltig_getrennt)))


def _merkmal(
    kennung: str, titel: str, norm: str, term: Term, satz: str, definition: str = "", deckt: tuple[str, ...] = ()
) -> Merkmal:
    return Merkmal(
        id=kennung,
        titel=titel,
        normen=(norm,),
        term=term,
        definition=definition,
        erfuellt=f"{titel}: gegeben.",
        nicht_erfuellt=satz,
        offen=f"{titel}: nicht geklärt.",
        deckt=deckt,
    )


regelungsluecke = _merkmal(
    "AufenthG.31.analog.luecke",
    "Planwidrige Regelungslücke",
    "AufenthG § 31",
    oder(),
    "§§ 27 ff. AufenthG regeln den Familiennachzug und seine Folgen abschließend.",
    deckt=("30", "144"),
)
interessenlage = _merkmal(
    "AufenthG.31.analog.interessenlage",
    "Vergleichbare Interessenlage",
    "AufenthG § 31",
    oder(),
    "§ 31 AufenthG schützt vor den Folgen einer unvorhersehbaren Auflösung der Gemeinschaft; sie besteht hier fort.",
    deckt=("145", "147"),
)
art15 = _merkmal(
    "RL2003_86.15",
    "Fall des eigenständigen Rechts nach der Richtlinie",
    "RL 2003/86/EG Art. 15",
    und(oder(p031_abs1.aufhebung, p031_abs1.tod)),
    "Ein eigenständiges Recht besteht nur in den gesetzlich geregelten Fällen; endet der Aufenthalt des Zusammenführenden, gilt "
    "Art. 16 Abs. 3 der Richtlinie.",
    "Art. 15 überlässt es dem nationalen Recht, wann Tod, Scheidung oder Trennung ein eigenes Recht begründen.",
    ("148", "149"),
)
keine_regelung = _merkmal(
    "AufenthG.7.1.s3",
    "Kein abschließend geregelter Aufenthaltszweck",
    "AufenthG § 7 Abs. 1 Satz 3",
    oder(),
    "Der Familiennachzug ist im Gesetz abschließend geregelt.",
    "Die Norm hilft nur bei Zwecken, die das Gesetz nicht vorsieht.",
    ("150",),
)


def _weg(kennung: str, grundlage: str, titel: str, fuer: Term, *merkmale: Merkmal) -> Weg:
    return Weg(
        id=kennung,
        grundlage=grundlage,
        titel=titel,
        fuer=fuer,
        folge=Rechtsfolge.KANN,
        glieder=tuple(Voraussetzung(m) for m in merkmale),
    )


WEGE = (
    _weg(
        "AufenthG.31.analog",
        "AufenthG § 31",
        "Entsprechende Anwendung des § 31",
        _fuer,
        regelungsluecke,
        interessenlage,
    ),
    _weg("RL2003_86.15", "RL 2003/86/EG Art. 15", "Eigenständiges Recht nach der Richtlinie", _fuer, art15),
    _weg("AufenthG.7.1.s3", "AufenthG § 7 Abs. 1 Satz 3", "Nicht vorgesehener Aufenthaltszweck", _fuer, keine_regelung),
)
