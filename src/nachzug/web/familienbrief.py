"""The family letter: one page in plain language, in the language of the family. What the examination found, nothing more."""

from __future__ import annotations

from typing import Any, NamedTuple

from nachzug.logik.regel import Ergebnis
from nachzug.logik.zeit import SPAETESTENS
from nachzug.pruefung.naechste import punkte
from nachzug.pruefung.pruefen import GESCHLOSSEN, Wegpruefung
from nachzug.verfahren.fristenbuch import buch, naechste
from nachzug.verfahren.unterlagen import Haken, unterlagen
from nachzug.web import sprache
from nachzug.web.baum import name
from nachzug.web.fallwerk import Gelesen
from nachzug.web.offenes import offene_fragen
from nachzug.web.seite import umgebung
from nachzug.web.sprache import _

_WICHTIGE = 3
_MITZUBRINGEN = 8


class Aussage(NamedTuple):
    """What a Weg means for the family: a sentence in plain words, the norm, its sign."""

    wer: str
    satz: str
    titel: str
    grundlage: str
    farbe: str


def satz_zum_weg(w: Wegpruefung, *, still: bool = False) -> str:
    """The result in plain words, without promise and without a bare no. still: closed only because nobody has spoken yet."""
    if still:
        return _("Solange nicht mehr bekannt ist, ist dieser Weg zu. Eine weitere Angabe kann ihn öffnen.")
    match w.befund.ergebnis:
        case Ergebnis.ANSPRUCH:
            return _("Nach den Angaben besteht ein Anspruch.")
        case Ergebnis.SOLL | Ergebnis.REGELMAESSIG:
            return _("Nach den Angaben soll die Behörde in der Regel zustimmen.")
        case Ergebnis.ERMESSEN:
            return _("Nach den Angaben darf die Behörde zustimmen; sie muss abwägen.")
        case Ergebnis.OFFEN:
            return _("Das ist noch offen. Es fehlen Angaben oder Nachweise.")
        case Ergebnis.GESPERRT:
            return _("Dieser Weg ist zurzeit gesperrt. Das kann sich ändern.")
        case _:
            return _("Dieser Weg ist nach den jetzigen Angaben zu.")


def brief(g: Gelesen, gewaehlt: str) -> str:
    """The letter as a page of its own, ready to be printed."""
    sprache.setze(gewaehlt)
    wege = list(g.pruefung.wege)
    offen = [w for w in wege if w.befund.ergebnis not in GESCHLOSSEN]
    gezeigt = (offen or wege)[:4]
    aussagen = [
        Aussage(
            name(g.pruefung, w.antragsteller),
            satz_zum_weg(w),
            w.befund.weg.titel,
            w.befund.weg.grundlage,
            "offen" if w.befund.ergebnis is Ergebnis.OFFEN else "schlecht" if w in wege and w not in offen else "gut",
        )
        for w in gezeigt
    ]
    return (
        umgebung()
        .get_template("familienbrief.html")
        .render(
            sprache=gewaehlt,
            g=g,
            aussagen=aussagen,
            offen=[o for o in offene_fragen(g, punkte(g.pruefung)) if o.ort][:_WICHTIGE],
            frist=naechste(buch([g.fall])),
            mitbringen=_mitbringen(g),
            spaetestens=SPAETESTENS,
        )
    )


def _mitbringen(g: Gelesen) -> list[Any]:
    """What is missing of the documents that are needed in any case."""
    from nachzug.pruefung.pruefen import paare

    alle = [x for p, zu in paare(g.fall) if zu not in g.fall.antragsteller_ids for x in unterlagen(g.fall, p, zu)]
    fehlt = [x for x in alle if x.haken in (Haken.FEHLT, Haken.VERALTET) and x.vorgabe.pflicht == "ja"]
    return list({x.vorgabe.id: x for x in fehlt}.values())[:_MITZUBRINGEN]
