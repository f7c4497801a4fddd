"""How rules see a case: one applicant with one Stammberechtigter on one day (protocol in nachzug.logik.sicht)."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from nachzug.fall.abschnitt import danach
from nachzug.fall.aufenthalt import Titel
from nachzug.fall.beziehung import Ehe
from nachzug.fall.felder import Feld
from nachzug.fall.modell import Antrag, Fall
from nachzug.fall.person import Person
from nachzug.fall.titelarten import titelart
from nachzug.logik.angabe import FEHLT, Angabe, Beweis
from nachzug.logik.sicht import Feststellung, Sammlung
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, UNBEGRENZT, Spanne, lies_tag, naechster_tag, vortag

_LAEUFT_WEITER = Angabe(Beweis.UNSTREITIG, Spanne(SPAETESTENS, SPAETESTENS), wert="ohne Ende")
_SEIT_LANGEM = Angabe(Beweis.UNSTREITIG, Spanne(FRUEHESTENS, FRUEHESTENS), wert="ohne Anfang")
UNION = frozenset(
    [
        "belgisch",
        "bulgarisch",
        "daenisch",
        "dänisch",
        "deutsch",
        "estnisch",
        "finnisch",
        "französisch",
        "franzoesisch",
        "griechisch",
        "irisch",
        "italienisch",
        "kroatisch",
        "lettisch",
        "litauisch",
        "luxemburgisch",
        "maltesisch",
        "niederländisch",
        "niederlaendisch",
        "österreichisch",
        "oesterreichisch",
        "polnisch",
        "portugiesisch",
        "rumänisch",
        "rumaenisch",
        "schwedisch",
        "slowakisch",
        "slowenisch",
        "spanisch",
        "tschechisch",
        "ungarisch",
        "zyprisch",
    ]
)


def _wahr(wert: bool, beweis: Beweis = Beweis.UNSTREITIG, text: str = "") -> Angabe:
    return Angabe(beweis, Spanne(int(wert), int(wert)), wert=text or ("ja" if wert else "nein"))


_STUMM = (
    ("von", _SEIT_LANGEM),
    ("gueltig_von", _SEIT_LANGEM),
    ("bis", _LAEUFT_WEITER),
    ("abgeschlossen", _LAEUFT_WEITER),
)
"""What silence about a beginning or an end means: it has lasted for some time, it goes on."""


class Eintrag:
    """A member of a collection, with what follows from its other fields."""

    __slots__ = ("_abgeleitet", "_struct")

    def __init__(self, struct: Struct, abgeleitet: dict[str, Angabe]) -> None:
        self._struct = struct
        self._abgeleitet = abgeleitet

    def angabe(self, feld: str) -> Angabe:
        fund = self._abgeleitet.get(feld)
        if fund is not None:
            return fund
        wert = getattr(self._struct, feld, None)
        return wert.angabe if isinstance(wert, Feld) else FEHLT


class KindEintrag:
    """A child seen from the applicant and the Stammberechtigte."""

    __slots__ = ("_angaben",)

    def __init__(self, angaben: dict[str, Angabe]) -> None:
        self._angaben = angaben

    def angabe(self, feld: str) -> Angabe:
        return self._angaben.get(feld, FEHLT)


class FallSicht:
    """Facts by path. Reading is lazy and remembered; making one costs next to nothing."""

    __slots__ = ("_angaben", "_sammlungen", "antragsteller", "fall", "stammberechtigter", "stichtag")

    def __init__(self, fall: Fall, antragsteller: str, stammberechtigter: str, stichtag: int) -> None:
        self.fall = fall
        self.antragsteller = antragsteller
        self.stammberechtigter = stammberechtigter
        self.stichtag = stichtag
        tag = Angabe(Beweis.FESTGESTELLT, Spanne(stichtag, stichtag))
        self._angaben: dict[str, Angabe] = {"stichtag": tag}
        self._sammlungen: dict[str, Sammlung] = {}

    # The protocol

    def angabe(self, pfad: str) -> Angabe:
        fund = self._angaben.get(pfad)
        if fund is None:
            fund = self._angaben[pfad] = self._lies(pfad)
        return fund

    def sammlung(self, pfad: str) -> Sammlung:
        fund = self._sammlungen.get(pfad)
        if fund is None:
            fund = self._sammlungen[pfad] = self._lies_sammlung(pfad)
        return fund

    def feststellung(self, merkmal: str) -> Feststellung | None:
        passende = [f for f in self.fall.feststellungen if f.merkmal == merkmal and f.antragsteller in (None, self.antragsteller)]
        if not passende:
            return None
        f = max(passende, key=lambda f: lies_tag(f.am))
        return Feststellung(f.ergebnis == "erfuellt", f.rolle, lies_tag(f.am), f.gruende)

    def wendepunkte(self) -> set[int]:
        """Every day on which a fact that changes over time changes: first days, and days after last days."""
        tage: set[int] = set()
        for struct in (*self._personen(), *self._bindungen()):
            for name in struct.__struct_fields__:
                wert = getattr(struct, name)
                if isinstance(wert, Feld):
                    for a in wert.abschnitte:
                        if a.befristet:
                            tage.update((a.von.von, a.von.bis, naechster_tag(a.bis.von), naechster_tag(a.bis.bis)))
        return {t for t in tage if FRUEHESTENS < t < SPAETESTENS}

    # Reading

    def _personen(self) -> tuple[Person, Person]:
        return self.fall.personen[self.antragsteller], self.fall.personen[self.stammberechtigter]

    def _bindungen(self) -> tuple[Struct, ...]:
        funde = (self._bindung(r) for r in ("ehe", "kindschaft", "elternschaft", "gemeinschaft", "antrag"))
        return tuple(f for f in funde if f is not None)

    def _bindung(self, rolle: str) -> Struct | None:
        a, s, fall = self.antragsteller, self.stammberechtigter, self.fall
        match rolle:
            case "antragsteller":
                return fall.personen[a]
            case "stammberechtigter":
                return fall.personen[s]
            case "ehe":
                return next((e for e in reversed(fall.ehen) if set(e.zwischen) == {a, s}), None)
            case "kindschaft":
                return next((k for k in fall.kindschaften if (k.kind, k.elternteil) == (a, s)), None)
            case "elternschaft":
                return next((k for k in fall.kindschaften if (k.kind, k.elternteil) == (s, a)), None)
            case "gemeinschaft":
                return next((g for g in fall.gemeinschaften if set(g.zwischen) == {a, s}), None)
            case "antrag":
                return self._antrag()
            case _:
                return None

    def _antrag(self) -> Antrag | None:
        antraege = [x for x in self.fall.antraege if x.person == self.antragsteller and x.zu in (None, self.stammberechtigter)]
        return max(antraege, key=lambda x: x.gestellt.angabe.rahmen.von if x.gestellt else 0, default=None)

    def _lies(self, pfad: str) -> Angabe:
        pfad, _, moment = pfad.partition("@")
        rolle, _, feld = pfad.partition(".")
        if rolle == "vortrag":
            return next((v.umstand.angabe for v in self.fall.vortrag if v.merkmal == feld), FEHLT)
        bindung = self._bindung(rolle)
        if feld == "vorhanden":
            return _wahr(bindung is not None)
        if bindung is None:
            return FEHLT
        wert = getattr(bindung, feld, None)
        if isinstance(wert, Feld):
            fund = wert.am(self.angabe(moment).rahmen if moment else Spanne(self.stichtag, self.stichtag))
            if fund is not None:
                return fund
        ableitung = _ABLEITUNGEN.get(feld)
        return ableitung(self, bindung, rolle) if ableitung else FEHLT

    # Collections

    def _lies_sammlung(self, pfad: str) -> Sammlung:
        if pfad == "kinder":
            return self._kinder()
        rolle, _, feld = pfad.partition(".")
        bindung = self._bindung(rolle)
        liste: list[Struct] | None = getattr(bindung, feld, None) if bindung is not None else None
        if bindung is None or liste is None:
            return Sammlung((), None)
        eintraege = tuple(Eintrag(x, self._abgeleitet(x, feld, bindung)) for x in liste)
        return Sammlung(eintraege, self._vollstaendig(bindung, feld, liste))

    def _vollstaendig(self, bindung: Struct, feld: str, liste: list[Struct]) -> bool | None:
        if feld in getattr(bindung, "unvollstaendig", ()):
            return False
        return True if not liste or feld in _IMMER_GANZ or feld in getattr(bindung, "vollstaendig", ()) else None

    def _abgeleitet(self, x: Struct, feld: str, bindung: Struct) -> dict[str, Angabe]:
        """What follows for a member: open ends, the kind of a title, the day after the last day."""
        neu: dict[str, Angabe] = {}
        for name, stumm in _STUMM:
            if name in x.__struct_fields__ and getattr(x, name) is None:
                neu[name] = stumm
        if isinstance(x, Titel):
            neu |= self._titel(x, bindung)
        letzter: Feld | None = getattr(x, "bis", None)
        bis = letzter.angabe if letzter is not None else _LAEUFT_WEITER
        if isinstance(x, Titel) and x.zurueckgenommen is not None:
            ende = x.zurueckgenommen.angabe.rahmen
            bis = bis._replace(rahmen=Spanne(min(bis.rahmen.von, vortag(ende.von)), min(bis.rahmen.bis, vortag(ende.bis))))
            neu["bis"] = bis
        if "bis" in x.__struct_fields__:
            neu["bis_danach"] = bis._replace(rahmen=danach(bis.rahmen))
        return neu

    def _titel(self, x: Titel, bindung: Struct) -> dict[str, Angabe]:
        erteilt = x.erteilt or x.von
        rahmen = erteilt.angabe.rahmen if erteilt else Spanne(FRUEHESTENS, max(self.stichtag, self.fall.stichtag_tag))
        schutz = getattr(bindung, "schutz_art", None)
        art = titelart(x.grundlage, rahmen, schutz.angabe.text if schutz else None).art
        beweis = Beweis.UNSTREITIG if art else Beweis.UNBEKANNT
        return {
            "art": Angabe(beweis, UNBEGRENZT, art, x.grundlage),
            "erteilt": erteilt.angabe if erteilt else Angabe(Beweis.UNBEKANNT),
        }

    def _kinder(self) -> Sammlung:
        eltern: dict[str, set[str]] = {}
        for k in self.fall.kindschaften:
            if k.elternteil in (self.antragsteller, self.stammberechtigter):
                eltern.setdefault(k.kind, set()).add(k.elternteil)
        eintraege: list[KindEintrag] = []
        for kind, wessen in eltern.items():
            person = self.fall.personen[kind]
            eintraege.append(
                KindEintrag(
                    {
                        "geboren": person.geboren.angabe if person.geboren else FEHLT,
                        "gestorben": person.gestorben.angabe if person.gestorben else FEHLT,
                        "ledig": _ledig(self, person, ""),
                        "gemeinsam": _wahr({self.antragsteller, self.stammberechtigter} <= wessen),
                        "kind_des_antragstellers": _wahr(self.antragsteller in wessen),
                        "kind_des_stammberechtigten": _wahr(self.stammberechtigter in wessen),
                        "ist_antragsteller": _wahr(kind == self.antragsteller),
                        "ist_stammberechtigter": _wahr(kind == self.stammberechtigter),
                    }
                )
            )
        if "kinder" in self.fall.unvollstaendig:
            return Sammlung(tuple(eintraege), False)
        return Sammlung(tuple(eintraege), True if "kinder" in self.fall.vollstaendig else None)


_IMMER_GANZ = ("zusammenleben",)
"""The periods in which a couple lived together are told as a whole: gaps between them are interruptions."""


def _ledig(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    stand: Feld | None = getattr(struct, "familienstand", None)
    if stand is None:
        return FEHLT
    a = stand.am(Spanne(sicht.stichtag, sicht.stichtag))
    return _als_wahrheit(a, lambda text: text == "ledig") if a else FEHLT


def _als_wahrheit(a: Angabe, ist: Callable[[str], bool]) -> Angabe:
    if a.text is None:
        return a._replace(rahmen=Spanne(0, 1))
    wert = int(ist(a.text))
    fest = a.beweis <= Beweis.UNSTREITIG or a.beweis is Beweis.GLAUBHAFT
    return a._replace(rahmen=Spanne(wert, wert) if fest else Spanne(0, 1), text=None)


def _deutsch(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    staaten: list[str] | None = getattr(struct, "staatsangehoerigkeiten", None)
    return FEHLT if staaten is None else _wahr("deutsch" in [s.lower() for s in staaten], text=", ".join(staaten))


def _unionsbuerger(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    staaten: list[str] | None = getattr(struct, "staatsangehoerigkeiten", None)
    return FEHLT if staaten is None else _wahr(any(s.lower() in UNION for s in staaten), text=", ".join(staaten))


def _staatsangehoerigkeit(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    staaten: list[str] | None = getattr(struct, "staatsangehoerigkeiten", None)
    return _wahr(True, text=", ".join(staaten)) if staaten else FEHLT


def _im_bundesgebiet(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    staat = sicht.angabe(f"{rolle}.aufenthaltsstaat")
    if staat is not FEHLT:
        return _als_wahrheit(staat, lambda text: text.lower() in ("deutschland", "bundesgebiet"))
    antrag = sicht.angabe("antrag.ort") if rolle == "antragsteller" else FEHLT
    return _als_wahrheit(antrag, lambda text: text == "inland") if antrag is not FEHLT else FEHLT


def _im_herkunftsstaat(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether the applicant lives in the state from which the Stammberechtigte was granted protection."""
    herkunft = sicht.angabe("stammberechtigter.herkunftsstaat")
    staat = sicht.angabe(f"{rolle}.aufenthaltsstaat")
    if staat is FEHLT or herkunft is FEHLT or herkunft.text is None:
        return FEHLT
    return _als_wahrheit(staat, lambda text: text.lower() == (herkunft.text or "").lower())


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


_ABLEITUNGEN: dict[str, Callable[[FallSicht, Struct, str], Angabe]] = {
    "ledig": _ledig,
    "deutsch": _deutsch,
    "unionsbuerger": _unionsbuerger,
    "staatsangehoerigkeit_geklaert": _staatsangehoerigkeit,
    "im_bundesgebiet": _im_bundesgebiet,
    "lebt_im_herkunftsstaat": _im_herkunftsstaat,
    "gemeinschaft_ende": _gemeinschaft_ende,
}
ABGELEITET = frozenset(_ABLEITUNGEN) | {"vorhanden", "bis_danach", "art", "erteilt"}
