"""How rules see a case: one applicant with one Stammberechtigter on one day (protocol in nachzug.logik.sicht)."""

from __future__ import annotations

from msgspec import Struct

from nachzug.fall.ableitungen import ABLEITUNGEN, VORRANGIG, WENDEN, ledig, wahr
from nachzug.fall.bindungen import Bindungen
from nachzug.fall.eintraege import Eintrag, eintrag
from nachzug.fall.felder import Feld
from nachzug.fall.modell import Antrag, Fall
from nachzug.fall.person import Person
from nachzug.fall.staaten import ist_deutsch
from nachzug.fall.titelketten import verkettet
from nachzug.logik.angabe import FEHLT, Angabe, Beweis
from nachzug.logik.sicht import Feststellung, Sammlung
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Spanne, lies_tag, naechster_tag

ABGELEITET = frozenset(ABLEITUNGEN) | {
    *("vorhanden", "bis_danach", "art", "erteilt", "vorherige_art"),
    *("besitz_seit", "antrag_nach_erteilung_bis", "art_seit", "p28_seit"),
}
"""Facts that rules may ask for and that no field of the case file bears."""
_IMMER_GANZ = ("zusammenleben",)
"""The periods in which a couple lived together are told as a whole: gaps between them are interruptions."""
_BINDUNGEN = (
    *("ehe", "kindschaft", "elternschaft", "gemeinschaft", "antrag", "anderer_elternteil", "ehegatte_des_stammberechtigten"),
)

_ROLLEN = ("antragsteller", "stammberechtigter", "ehegatte_des_stammberechtigten", "verwandtschaft", *_BINDUNGEN[:-1])
_FOLGT = "~"
"""Stands for the facts of a role that may follow from others, so that nobody needs to say anything of them."""


class FallSicht:
    """Facts by path. Reading is lazy and remembered; making one costs next to nothing."""

    __slots__ = (
        "_angaben",
        "_bindungen",
        "_erwaehnt",
        "_sammlungen",
        "antragsteller",
        "fall",
        "rechtsstand",
        "stammberechtigter",
        "stichtag",
    )

    def __init__(self, fall: Fall, antragsteller: str, stammberechtigter: str, stichtag: int, rechtsstand: int = 0) -> None:
        self.fall = fall
        self.antragsteller = antragsteller
        self.stammberechtigter = stammberechtigter
        self.stichtag = stichtag
        self.rechtsstand = rechtsstand or fall.rechtsstand_tag
        tag = Angabe(Beweis.FESTGESTELLT, Spanne(stichtag, stichtag))
        self._angaben: dict[str, Angabe] = {"stichtag": tag}
        self._sammlungen: dict[str, Sammlung] = {}
        self._bindungen: dict[str, Struct | None] = {}
        self._erwaehnt: frozenset[str] | None = None

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
        """The newest finding; one of a court or an authority before one that only gives a prognosis."""
        if not self.fall.feststellungen:
            return None
        funde = [
            Feststellung(f.ergebnis == "erfuellt", f.rolle, lies_tag(f.am), f.gruende)
            for f in self.fall.feststellungen
            if f.merkmal == merkmal and f.antragsteller in (None, self.antragsteller) and f.zu in (None, self.stammberechtigter)
        ]
        return max(funde, key=lambda f: (f.bindet, f.am), default=None)

    @staticmethod
    def stichworte(pfade: tuple[str, ...]) -> frozenset[str]:
        """Words of which the file must mention one, or a leaf over these facts or collections is silent; none: read it always.

        A comparison with something that nobody pleaded is open, unless the other day follows from silence itself ("never")."""
        worte = [w for pfad in pfade if (w := FallSicht._stichwort(pfad))]
        return frozenset([w for w in worte if w.endswith(_FOLGT)] or worte[:1])

    @staticmethod
    def _stichwort(pfad: str) -> str:
        """The word under which `erwaehnt` lists a fact or collection; empty for what is to be read in every case."""
        rolle, _, feld = pfad.partition("@")[0].partition(".")
        if rolle in ("vortrag", "feststellung"):
            return pfad
        if rolle not in _ROLLEN or feld == "vorhanden":
            return ""
        return f"{rolle}.{_FOLGT}" if feld in ABLEITUNGEN or feld in VORRANGIG else f"{rolle}.{feld}"

    @property
    def erwaehnt(self) -> frozenset[str]:
        """The words of which the file says something on these two people; every other fact is not pleaded."""
        if self._erwaehnt is None:
            fall = self.fall
            worte = [f"vortrag.{v.merkmal}" for v in fall.vortrag] + [f"feststellung.{f.merkmal}" for f in fall.feststellungen]
            for rolle in _ROLLEN:
                bindung = self.bindung(rolle)
                if bindung is not None:
                    worte += [f"{rolle}.{feld}" for feld in fall.gesetzte_felder(bindung)]
                elif rolle == "antrag" and "antraege" in fall.vollstaendig:
                    worte.append("antrag.gestellt")
            self._erwaehnt = frozenset(worte)
        return self._erwaehnt

    # For the timeline and for display

    def wendepunkte(self) -> set[int]:
        """Every day on which a fact that changes over time changes: first days, and days after last days."""
        tage: set[int] = set()
        for struct in (*self._personen(), *(self.bindung(r) for r in _BINDUNGEN)):
            for name in struct.__struct_fields__ if struct is not None else ():
                wert = getattr(struct, name)
                if isinstance(wert, Feld):
                    for a in wert.abschnitte:
                        if a.befristet:
                            tage.update((a.von.von, a.von.bis, naechster_tag(a.bis.von), naechster_tag(a.bis.bis)))
        for wenden in WENDEN:
            tage |= wenden(self)
        return {t for t in tage if FRUEHESTENS < t < SPAETESTENS}

    def belegstelle(self, pfad: str) -> str:
        """What the file says about a fact, with its state of proof and sources: `2019-08 (behauptet; Heiratsurkunde)`."""
        a = self.angabe(pfad)
        if a.beweis is Beweis.NICHT_VORGETRAGEN:
            return "nicht vorgetragen"
        stand = a.beweis.name.lower()
        return f"{a.wert or 'ohne Wert'} ({'; '.join((stand, *a.belege))})"

    # Reading

    @property
    def bindungen(self) -> Bindungen:
        return self.fall.bindungen

    def _personen(self) -> tuple[Person, Person]:
        return self.fall.personen[self.antragsteller], self.fall.personen[self.stammberechtigter]

    def bindung(self, rolle: str) -> Struct | None:
        """The person or relation that the first word of a path names."""
        if rolle not in self._bindungen:
            self._bindungen[rolle] = self._bindung(rolle)
        return self._bindungen[rolle]

    def _bindung(self, rolle: str) -> Struct | None:
        a, s = self.antragsteller, self.stammberechtigter
        match rolle:
            case "antragsteller" | "stammberechtigter" | "anderer_elternteil" | "ehegatte_des_stammberechtigten":
                person = self.kennung(rolle)
                return self.fall.personen[person] if person else None
            case "ehe":
                return self.bindungen.ehe(a, s, self.stichtag)
            case "kindschaft":
                return self.bindungen.kindschaft(a, s)
            case "elternschaft":
                return self.bindungen.kindschaft(s, a)
            case "gemeinschaft":
                return self.bindungen.gemeinschaft(a, s)
            case "verwandtschaft":
                return self.bindungen.verwandtschaft(a, s)
            case "antrag":
                return self._antrag()
            case _:
                return None

    def kennung(self, rolle: str) -> str | None:
        """Who plays the role: the other parent of the child of this pair, the spouse of the Stammberechtigte."""
        a, s = self.antragsteller, self.stammberechtigter
        match rolle:
            case "antragsteller":
                return a
            case "stammberechtigter":
                return s
            case "anderer_elternteil":
                return self.bindungen.anderer_elternteil(a, s) or self.bindungen.anderer_elternteil(s, a)
            case "ehegatte_des_stammberechtigten":
                ehen = self.bindungen.ehen_von(s)
                return next((p for e in reversed(ehen) if e.beendet is None for p in e.zwischen if p not in (a, s)), None)
            case _:
                return None

    def _antrag(self) -> Antrag | None:
        """The latest application of the applicant that concerns this Stammberechtigte."""
        antraege = [x for x in self.fall.antraege_von.get(self.antragsteller, ()) if x.zu in (None, self.stammberechtigter)]
        return max(antraege, key=lambda x: x.gestellt.angabe.rahmen.von if x.gestellt else FRUEHESTENS, default=None)

    def _lies(self, pfad: str) -> Angabe:
        pfad, _, moment = pfad.partition("@")
        rolle, _, feld = pfad.partition(".")
        if rolle == "vortrag":
            return next((v.umstand.angabe for v in self.fall.vortrag if v.merkmal == feld), FEHLT)
        bindung = self.bindung(rolle)
        if feld == "vorhanden":
            return wahr(bindung is not None)
        if bindung is None:
            ohne_antrag = pfad == "antrag.gestellt" and "antraege" in self.fall.vollstaendig
            return self._angaben["stichtag"]._replace(wert="noch nicht gestellt") if ohne_antrag else FEHLT
        vorrang = VORRANGIG.get(feld)
        if vorrang is not None and (fund := vorrang(self._am(moment), bindung, rolle)) is not None:
            return fund
        wert = getattr(bindung, feld, None)
        if isinstance(wert, Feld):
            fund = wert.am(self.angabe(moment).rahmen if moment else Spanne(self.stichtag, self.stichtag))
            if fund is not None:
                return fund
        ableitung = ABLEITUNGEN.get(feld)
        return ableitung(self, bindung, rolle) if ableitung else FEHLT

    def _am(self, moment: str) -> FallSicht:
        """The same two people at another moment, under the law of that day; where the day is not exact, on the Stichtag."""
        tag = self.angabe(moment).rahmen if moment else None
        if tag is None or not tag.genau or tag.von == self.stichtag:
            return self
        return FallSicht(self.fall, self.antragsteller, self.stammberechtigter, tag.von, tag.von)

    # Collections

    def _lies_sammlung(self, pfad: str) -> Sammlung:
        if pfad == "kinder":
            return self._kinder()
        rolle, _, feld = pfad.partition(".")
        bindung = self.bindung(rolle)
        liste: list[Struct] | None = getattr(bindung, feld, None) if bindung is not None else None
        if bindung is None or liste is None:
            return Sammlung((), None)
        schutz: Feld | None = getattr(bindung, "schutz_art", None)
        art = schutz.angabe.text if schutz else None
        spaetestens = max(self.stichtag, self.fall.stichtag_tag)
        vollstaendig = _vollstaendig(bindung, feld, leer=not liste)
        eintraege: tuple[Eintrag, ...] = tuple(eintrag(x, art, spaetestens, liste if vollstaendig else ()) for x in liste)
        if feld == "titel":
            eintraege = self._verkettet(eintraege, bindung)
        return Sammlung(eintraege, vollstaendig)

    def _verkettet(self, eintraege: tuple[Eintrag, ...], bindung: Struct) -> tuple[Eintrag, ...]:
        assert isinstance(bindung, Person)
        einreise = bindung.einreise.angabe if bindung.einreise is not None else None
        return verkettet(eintraege, einreise)

    def _kinder(self) -> Sammlung:
        eintraege = tuple(self._kind(kind, eltern) for kind, eltern in self._kinder_beider().items())
        if "kinder" in self.fall.unvollstaendig:
            return Sammlung(eintraege, False)
        return Sammlung(eintraege, True if "kinder" in self.fall.vollstaendig else None)

    def _kinder_beider(self) -> dict[str, set[str]]:
        return self.bindungen.kinder(self.antragsteller, self.stammberechtigter)

    def _deutsch(self, person: Person) -> Angabe:
        angegeben = person.deutsch.am(Spanne(self.stichtag, self.stichtag)) if person.deutsch is not None else None
        staaten = person.staatsangehoerigkeiten
        return angegeben or (FEHLT if staaten is None else wahr(any(map(ist_deutsch, staaten)), ", ".join(staaten)))

    def _kind(self, kind: str, eltern: set[str]) -> Eintrag:
        person = self.fall.personen[kind]
        return Eintrag(
            None,
            {
                "geboren": person.geboren.angabe if person.geboren else FEHLT,
                "gestorben": person.gestorben.angabe if person.gestorben else FEHLT,
                "ledig": ledig(self, kind),
                "deutsch": self._deutsch(person),
                "gemeinsam": wahr({self.antragsteller, self.stammberechtigter} <= eltern),
                "kind_des_antragstellers": wahr(self.antragsteller in eltern),
                "kind_des_stammberechtigten": wahr(self.stammberechtigter in eltern),
                "ist_antragsteller": wahr(kind == self.antragsteller),
                "ist_stammberechtigter": wahr(kind == self.stammberechtigter),
            },
        )


def _vollstaendig(bindung: Struct, feld: str, *, leer: bool) -> bool | None:
    if feld in getattr(bindung, "unvollstaendig", ()):
        return False
    return True if leer or feld in _IMMER_GANZ or feld in getattr(bindung, "vollstaendig", ()) else None
