"""Facts that follow from other facts of the case. What the file says itself comes first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from nachzug.fall import einreise, familie
from nachzug.fall.abschnitt import umgerechnet
from nachzug.fall.beziehung import Ehe
from nachzug.fall.felder import Feld
from nachzug.fall.person import Person
from nachzug.fall.staaten import (
    ist_anhang_ii,
    ist_bundesgebiet,
    ist_deutsch,
    ist_privilegiert_p41_2,
    ist_tuerkisch,
    ist_union,
    ist_visumfrei_fuer_langaufenthalt,
)
from nachzug.fall.titelkette import aufenthaltserlaubnis_seit
from nachzug.fall.werktage import DREI_MONATE, SECHS_MONATE, antragsende
from nachzug.logik.angabe import FEHLT, Angabe, Beweis
from nachzug.logik.zeit import SPAETESTENS, Frist, Spanne

if TYPE_CHECKING:
    from nachzug.fall.sicht import FallSicht


def wahr(wert: bool, text: str = "") -> Angabe:
    return Angabe(Beweis.UNSTREITIG, Spanne(int(wert), int(wert)), wert=text or ("ja" if wert else "nein"))


def _als_wahrheit(a: Angabe, ist: Callable[[str], bool]) -> Angabe:
    """A yes/no fact that follows from a word; as certain as the word is."""
    if a.text is None:
        return a._replace(rahmen=Spanne(0, 1))
    wert = int(ist(a.text))
    fest = a.steht_fest or a.beweis is Beweis.GLAUBHAFT
    return a._replace(rahmen=Spanne(wert, wert) if fest else Spanne(0, 1), text=None)


def ledig(sicht: FallSicht, person: str) -> Angabe:
    """From the marital status; without one, whoever has married is not single, whatever became of the marriage."""
    stand: Feld | None = sicht.fall.personen[person].familienstand
    a = stand.am(Spanne(sicht.stichtag, sicht.stichtag)) if stand else None
    if a is not None:
        return _als_wahrheit(a, lambda text: text == "ledig")
    return next((wahr(False, "verheiratet") for e in sicht.bindungen.ehen_von(person) if _geschlossen(e, sicht.stichtag)), FEHLT)


def _geschlossen(ehe: Ehe, stichtag: int) -> bool:
    """Whether the marriage certainly was contracted by the day and nothing in the file casts doubt on it."""
    tag = ehe.geschlossen.angabe if ehe.geschlossen else None
    wirksam = ehe.wirksam.angabe if ehe.wirksam else None
    zweifel = wirksam is not None and wirksam.rahmen != Spanne(1, 1)
    return tag is not None and tag.steht_fest and tag.rahmen.bis <= stichtag and not zweifel


def _staaten(sicht: FallSicht, rolle: str) -> list[str] | None:
    bindung = sicht.bindung(rolle)
    return bindung.staatsangehoerigkeiten if isinstance(bindung, Person) else None


def _ledig(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    person = sicht.kennung(rolle)
    return ledig(sicht, person) if person else FEHLT


def _einer(ist: Callable[[str], bool]) -> Callable[[FallSicht, Struct, str], Angabe]:
    """Whether one of the nationalities in the file is of this kind."""

    def ableitung(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
        staaten = _staaten(sicht, rolle)
        return FEHLT if staaten is None else wahr(any(map(ist, staaten)), ", ".join(staaten))

    return ableitung


def _doppelstaater(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """German and national of another state as well."""
    staaten = _staaten(sicht, rolle)
    if staaten is None:
        return FEHLT
    deutsche = [ist_deutsch(s) for s in staaten]
    return wahr(any(deutsche) and not all(deutsche), ", ".join(staaten))


def _gemeinschaft_gewollt(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """The will of a couple to live together, where it is said of the two people and not of the marriage."""
    return sicht.angabe("gemeinschaft.gewollt")


def _im_inland_geschlossen(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    ort = sicht.angabe(f"{rolle}.ort")
    return _als_wahrheit(ort, ist_bundesgebiet) if ort.text is not None and ist_bundesgebiet(ort.text) else FEHLT


def _wirksam(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Valid where the laws of both allowed it and the form of the place, or of both home laws, was kept (Art. 11, 13 EGBGB)."""
    sachlich = sicht.angabe(f"{rolle}.voraussetzungen_heimatrechte")
    form = max(
        sicht.angabe(f"{rolle}.ortsform_gewahrt"),
        sicht.angabe(f"{rolle}.form_heimatrechte_gewahrt"),
        key=lambda a: (a.steht_fest and a.rahmen == Spanne(1, 1), -a.beweis),
    )
    if sachlich is FEHLT or form is FEHLT:
        return FEHLT
    return max(sachlich, form, key=lambda a: (a.rahmen == Spanne(0, 0), a.beweis))


def _staatsangehoerigkeit_geklaert(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    staaten = _staaten(sicht, rolle)
    return wahr(True, ", ".join(staaten)) if staaten else FEHLT


def _im_bundesgebiet(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    staat = sicht.angabe(f"{rolle}.aufenthaltsstaat")
    if staat is not FEHLT:
        return _als_wahrheit(staat, ist_bundesgebiet)
    antrag = sicht.angabe("antrag.ort") if rolle == "antragsteller" else FEHLT
    return _als_wahrheit(antrag, lambda text: text == "inland") if antrag is not FEHLT else FEHLT


def _lebt_im_herkunftsstaat(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether the applicant lives in the state from which the Stammberechtigte was granted protection."""
    herkunft = sicht.angabe("stammberechtigter.herkunftsstaat")
    staat = sicht.angabe(f"{rolle}.aufenthaltsstaat")
    if staat is FEHLT or herkunft.text is None:
        return FEHLT
    gleich = herkunft.text.strip().lower()
    a = _als_wahrheit(staat, lambda text: text.strip().lower() == gleich)
    return a if herkunft.steht_fest else a._replace(beweis=max(a.beweis, herkunft.beweis), rahmen=Spanne(0, 1))


def _anhang_ii(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    return _einer(lambda staat: ist_anhang_ii(staat, sicht.stichtag))(sicht, struct, rolle)


def _gemeinschaft_ende(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """The end of the marital community: separation, death, else the last day of living together, at most the Stichtag."""
    assert isinstance(struct, Ehe)
    enden = [f.angabe for f in (struct.trennung, sicht.fall.personen[sicht.stammberechtigter].gestorben) if f is not None]
    zeiten = [z.bis.angabe for z in struct.zusammenleben or () if z.bis is not None]
    if zeiten and len(zeiten) == len(struct.zusammenleben or ()):
        enden.append(max(zeiten, key=lambda a: a.rahmen))
    if not enden:
        heute = Spanne(sicht.stichtag, sicht.stichtag)
        return Angabe(Beweis.FESTGESTELLT, heute, wert="besteht fort")
    return min(enden, key=lambda a: a.rahmen)


def _keine_ruecknahme(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    return wahr(False, "keine Rücknahme vorgetragen")._replace(beweis=Beweis.NICHT_VORGETRAGEN)


def _scheidung_beantragt(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Where the file does not say when the divorce was filed for, the end of the marriage is the latest day."""
    assert isinstance(struct, Ehe)
    return struct.beendet.angabe if struct.beendet is not None else FEHLT


def _schutz_unanfechtbar(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Not before the decision itself, which also comes after a judgment that only obliges the authority."""
    a = sicht.angabe(f"{rolle}.schutz_bescheid")
    return a if a is FEHLT else Angabe(Beweis.UNBEKANNT, Spanne(a.rahmen.von, SPAETESTENS), wert="nicht vor dem Bescheid")


def _antragsende(ereignis: str, frist: Frist = DREI_MONATE) -> Callable[[FallSicht, Struct, str], Angabe]:
    """The last day of the period for an application after an event of this name."""

    def ableitung(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
        a = sicht.angabe(f"{rolle}.{ereignis}")
        return a if a is FEHLT else umgerechnet(a, antragsende(a.rahmen, frist))

    return ableitung


def _endgueltig_getrennt(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whoever still lives together has not parted for good."""
    assert isinstance(struct, Ehe)
    zeiten = struct.zusammenleben or ()
    laufend = any(z.bis is None and z.von is not None and z.von.angabe.steht_fest for z in zeiten)
    return wahr(False, "leben noch zusammen") if laufend and struct.trennung is None else FEHLT


ABLEITUNGEN: dict[str, Callable[[FallSicht, Struct, str], Angabe]] = {
    "ledig": _ledig,
    "deutsch": _einer(ist_deutsch),
    "unionsbuerger": _einer(ist_union),
    "unionsbuerger_anderer_staat": _einer(lambda staat: ist_union(staat) and not ist_deutsch(staat)),
    "scheidung_beantragt": _scheidung_beantragt,
    "tuerkisch": _einer(ist_tuerkisch),
    "letzte_einreise": einreise.letzte_einreise,
    "letzte_ausreise": einreise.letzte_ausreise,
    "letzter_asylantrag": einreise.letzter_asylantrag,
    "zustimmung_vaterschaft_zurueckgenommen": _keine_ruecknahme,
    "mit_erforderlichem_visum_eingereist": einreise.zweckvisum,
    "ohne_visum_eingereist": einreise.ohne_visum,
    "anspruch_nach_einreise": einreise.anspruch_nach_einreise,
    "anspruch_im_bundesgebiet": einreise.anspruch_im_bundesgebiet,
    "ausgewiesen_oder_abgeschoben": einreise.ausgewiesen_oder_abgeschoben,
    "anhang_ii": _anhang_ii,
    "privilegiert_p41_2": _einer(ist_privilegiert_p41_2),
    "langaufenthalt_visumfrei": _einer(ist_visumfrei_fuer_langaufenthalt),
    "doppelstaater": _doppelstaater,
    "gemeinschaft_gewollt": _gemeinschaft_gewollt,
    "im_inland_geschlossen": _im_inland_geschlossen,
    "wirksam": _wirksam,
    "staatsangehoerigkeit_geklaert": _staatsangehoerigkeit_geklaert,
    "im_bundesgebiet": _im_bundesgebiet,
    "lebt_im_herkunftsstaat": _lebt_im_herkunftsstaat,
    "gemeinschaft_ende": _gemeinschaft_ende,
    "personensorgeberechtigter_elternteil_im_bundesgebiet": familie.sorgeberechtigter_hier,
    "anderer_elternteil_zieht_mit": familie.anderer_elternteil_zieht_mit,
    "gemeinsam_beantragt": familie.gemeinsam_beantragt,
    "zieht_gemeinsam_um": familie.zieht_gemeinsam_um,
    "auslaender": familie.auslaender,
    "eltern_verheiratet": familie.eltern_verheiratet,
    "gestorben": familie.gestorben,
    "kommt_noch": familie.kommt_noch,
    "zieht_mit_eltern": familie.zieht_mit_eltern,
    "ist_antragsteller": familie.ist_antragsteller,
    "endgueltig_getrennt": _endgueltig_getrennt,
    "arbeitnehmer_drei_jahre": familie.arbeitnehmer_drei_jahre,
    "schutz_unanfechtbar": _schutz_unanfechtbar,
    "lebt_getrennt": familie.lebt_getrennt,
    "antrag_nach_schutz_bis": _antragsende("schutz_unanfechtbar"),
    "antrag_nach_zwangslage_bis": _antragsende("zwangslage_ende"),
    "antrag_nach_geburt_bis": _antragsende("geboren", SECHS_MONATE),
    "volljaehrig_ab": familie.ab_alter(18),
    "sechzehn_ab": familie.ab_alter(16),
    "aufenthaltserlaubnis_seit": aufenthaltserlaubnis_seit,
}
"""By the name of the fact; asked with the person or relation that the path names."""

VORRANGIG: dict[str, Callable[[FallSicht, Struct, str], Angabe | None]] = {}
"""Facts that are computed and go before what the file says of them; None where there is nothing to compute from."""
WENDEN: list[Callable[[FallSicht], set[int]]] = []
"""Days on which a computed fact may change, for the timeline."""


def melde_an(
    feld: str,
    ableitung: Callable[[FallSicht, Struct, str], Angabe | None],
    wenden: Callable[[FallSicht], set[int]],
) -> None:
    """Let the law provide a fact that a lower layer cannot know how to compute (the livelihood)."""
    if VORRANGIG.setdefault(feld, ableitung) is ableitung:
        WENDEN.append(wenden)
