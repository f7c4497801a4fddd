"""The words that rules use for the two people and what binds them.

`antragsteller.geboren`, `stammberechtigter.asylgesuch`, `ehe.geschlossen` are facts by their path in the case file; that
each exists there with this type is tested (tests/recht/test_tatsachen.py). Also the phrases that recur in the statute:
holding a title, having completed an age.
"""

from __future__ import annotations

from nachzug.logik.terme import (
    STICHTAG,
    Ausdruck,
    GibtEs,
    Tatsache,
    Typ,
    Vergleich,
    eines_von,
    gibt_es,
    und,
    vollendet,
)
from nachzug.logik.zeit import Frist

_TAGE = """
    geboren gestorben flucht eu_einreise einreise asylgesuch asylantrag schutz_bescheid schutz_unanfechtbar geschlossen beendet scheidung_beantragt
    trennung gemeinschaft_ende gestellt von bis bis_danach erteilt beantragt zurueckgenommen gueltig_von gueltig_bis rechtskraeftig
    eingeleitet abgeschlossen volljaehrig_ab sechzehn_ab aufenthaltserlaubnis_seit deutsch_seit seit
    vaterschaft_erklaert anerkennung_in_pruefung_seit adoptionsantrag fristwahrende_anzeige sprachbemuehungen_seit geheilt lebt_zusammen_seit
    ausgereist rechtmaessiger_aufenthalt_seit geburtstermin besitz_seit art_seit p28_seit
    letzte_ausreise letzter_asylantrag antrag_nach_schutz_bis antrag_nach_erteilung_bis
    zwangslage_ende antrag_nach_zwangslage_bis antrag_nach_geburt_bis vaterschaft_eingetragen zustimmung_vaterschaft
    letzte_einreise abgeschoben geduldet_seit verfuegt wieder_eingereist wiedereinreisefrist mitwirkungsfrist
"""
_WAHLEN = """
    art asylverfahren schutz_art familienstand strafart deliktgruppe zweck ort form sorge vorherige_art niveau anwesenheit
    freizuegigkeitsgrund
"""
_ZAHLEN = "monate tagessaetze rechtmaessige_jahre_als_minderjaehriger schuljahre_im_bundesgebiet rechtmaessige_jahre_vor_ausreise"
_TYPEN: dict[str, Typ] = {
    **dict.fromkeys(_TAGE.split(), "tag"),
    **dict.fromkeys(_WAHLEN.split(), "wahl"),
    **dict.fromkeys(_ZAHLEN.split(), "zahl"),
}


class Rolle:
    """A person, relation or member of a collection; its attributes are facts."""

    def __init__(self, name: str, *, sammlung: bool = False) -> None:
        self._name = name
        self._sammlung = sammlung

    def __getattr__(self, feld: str) -> Tatsache:
        if feld.startswith("_"):
            raise AttributeError(feld)
        typ = _TYPEN.get(feld, "wahrheit")
        if self._sammlung:
            return Tatsache(feld, typ, von=self._name)
        return Tatsache(f"{self._name}.{feld}", typ)


antragsteller = Rolle("antragsteller")
stammberechtigter = Rolle("stammberechtigter")
ehe = Rolle("ehe")
kindschaft = Rolle("kindschaft")
elternschaft = Rolle("elternschaft")
gemeinschaft = Rolle("gemeinschaft")
antrag = Rolle("antrag")
anderer_elternteil = Rolle("anderer_elternteil")
ehegatte_des_stammberechtigten = Rolle("ehegatte_des_stammberechtigten")
verwandtschaft = Rolle("verwandtschaft")

JAHRE = {n: Frist(jahre=n) for n in (1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 15, 16, 18, 21, 23, 60)}


def eintrag(sammlung: str) -> Rolle:
    """A member of a collection, inside `gibt_es`."""
    return Rolle(sammlung, sammlung=True)


def besitzt_titel(wer: str, *arten: str, am: Ausdruck = STICHTAG) -> GibtEs:
    """The person holds a residence title of one of these kinds on the day."""
    sammlung = f"{wer}.titel"
    titel = eintrag(sammlung)
    return gibt_es(sammlung, und(titel.von <= am, am <= titel.bis, eines_von(titel.art, *arten)))


def lebensjahr_vollendet(wer: Rolle, jahre: int, am: Ausdruck = STICHTAG) -> Vergleich:
    """Completed at the end of the day before the birthday (§ 187 Abs. 2 Satz 2, § 188 Abs. 2 BGB)."""
    return vollendet(wer.geboren, JAHRE[jahre], am)
