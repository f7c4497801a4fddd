"""§ 79 Abs. 2, 3 AufenthG: the decision waits for criminal proceedings against the applicant, and under § 36a for proceedings
against the Stammberechtigte (since 1 August 2018)."""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal, Schweigen
from nachzug.logik.terme import STICHTAG, GibtEs, Term, eines_von, gibt_es, ja, nicht, und
from nachzug.recht.sprache import eintrag

_verfahren = eintrag("stammberechtigter.verfahren")
_GILT = (20180801, 99_999_999)


def anhaengig(*bedingungen: Term) -> GibtEs:
    """A proceeding that has begun and not ended on the Stichtag."""
    return gibt_es(
        "stammberechtigter.verfahren",
        und(_verfahren.eingeleitet <= STICHTAG, nicht(_verfahren.abgeschlossen <= STICHTAG), *bedingungen),
        "anhängiges Verfahren",
    )


strafverfahren_p36a = anhaengig(eines_von(_verfahren.art, "strafverfahren"), ja(_verfahren.straftat_p36a))


def _aussetzung(nummer: int, titel: str, *bedingungen: Term) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.79.3.nr{nummer}",
        titel=titel,
        normen=(f"AufenthG § 79 Abs. 3 Satz 1 Nr. {nummer}",),
        art=Art.VERFAHREN,
        schweigen=Schweigen.NICHT_ERFUELLT,
        term=anhaengig(*bedingungen, nicht(ja(_verfahren.ohne_ausgang_entscheidbar))),
        gilt=_GILT,
        definition="Die Entscheidung über den Titel ist bis zum Abschluss des Verfahrens auszusetzen, wenn nicht ohne "
        "Rücksicht auf dessen Ausgang entschieden werden kann.",
        erfuellt="Die Entscheidung ist auszusetzen.",
        nicht_erfuellt="Ein Verfahren, das zur Aussetzung zwingt, ist nicht ersichtlich.",
        offen="Ob die Entscheidung auszusetzen ist, ist nicht geklärt.",
    )


aussetzungen = (
    _aussetzung(1, "Verfahren wegen Sicherheitsgründen", eines_von(_verfahren.art, "verfahren_p27_3a")),
    _aussetzung(
        2,
        "Strafverfahren wegen einer Tat des § 36a Abs. 3 Nr. 2",
        eines_von(_verfahren.art, "strafverfahren"),
        ja(_verfahren.straftat_p36a),
    ),
    _aussetzung(3, "Widerruf oder Rücknahme des Schutzes", eines_von(_verfahren.art, "widerruf_schutz")),
)

_eigenes = eintrag("antragsteller.verfahren")
aussetzung_abs2 = Merkmal(
    id="AufenthG.79.2",
    titel="Strafverfahren gegen den Antragsteller",
    normen=("AufenthG § 79 Abs. 2",),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=gibt_es(
        "antragsteller.verfahren",
        und(
            eines_von(_eigenes.art, "strafverfahren"),
            _eigenes.eingeleitet <= STICHTAG,
            nicht(_eigenes.abgeschlossen <= STICHTAG),
            nicht(ja(_eigenes.ohne_ausgang_entscheidbar)),
        ),
        "anhängiges Strafverfahren gegen den Antragsteller",
    ),
    definition="Wird wegen einer Straftat ermittelt, ist die Entscheidung bis zum Abschluss auszusetzen, außer sie ist ohne "
    "Rücksicht auf den Ausgang möglich. Bis Mai 2017 galt das auch für die Anfechtung der Vaterschaft (ungeprüft).",
    erfuellt="Die Entscheidung ist bis zum Abschluss des Verfahrens auszusetzen.",
    nicht_erfuellt="Ein Verfahren, das zur Aussetzung zwingt, ist nicht ersichtlich.",
    offen="Ob ein Verfahren zur Aussetzung zwingt, ist nicht geklärt.",
    deckt=("71",),
)
