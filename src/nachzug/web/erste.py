"""The first answers: who wants to join whom, how they are related, where each is, which status. All ways follow from them at once."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, NamedTuple

from nachzug.web import eingabe
from nachzug.web.sprache import _


class Status(NamedTuple):
    """What the person already here has. grundlage: of a title; sonst: further facts."""

    text: str
    grundlage: str = ""
    sonst: tuple[tuple[str, Any], ...] = ()


STATUS: dict[str, Status] = {
    "deutsch": Status("deutsche Staatsangehörigkeit"),
    "eu": Status("Staatsangehörigkeit eines anderen EU-Staats, EWR oder Schweiz"),
    "niederlassung": Status("Niederlassungserlaubnis", "§ 9 AufenthG"),
    "daueraufenthalt": Status("Erlaubnis zum Daueraufenthalt – EU", "§ 9a AufenthG"),
    "asyl": Status("Asylberechtigung (§ 25 Abs. 1)", "§ 25 Abs. 1 AufenthG", (("schutz_art", "asyl"),)),
    "fluechtling": Status("Flüchtlingsanerkennung (§ 25 Abs. 2)", "§ 25 Abs. 2 AufenthG", (("schutz_art", "fluechtling"),)),
    "subsidiaer": Status("subsidiärer Schutz (§ 25 Abs. 2)", "§ 25 Abs. 2 AufenthG", (("schutz_art", "subsidiaer"),)),
    "verbot": Status("Abschiebungsverbot (§ 25 Abs. 3)", "§ 25 Abs. 3 AufenthG", (("schutz_art", "abschiebungsverbot"),)),
    "ukraine": Status("vorübergehender Schutz (§ 24)", "§ 24 AufenthG", (("schutz_art", "vorlaeufig"),)),
    "blaue_karte": Status("Blaue Karte EU", "§ 18g AufenthG"),
    "fachkraft": Status("Fachkraft (§§ 18a, 18b)", "§ 18b AufenthG"),
    "studium": Status("Studium (§ 16b)", "§ 16b AufenthG"),
    "ehegatte": Status("als Ehegatte eines Ausländers (§ 30)", "§ 30 AufenthG"),
    "ehegatte_deutscher": Status("als Ehegatte eines Deutschen (§ 28)", "§ 28 Abs. 1 Satz 1 Nr. 1 AufenthG"),
    "aus_gruenden": Status("humanitär nach § 25 Abs. 5", "§ 25 Abs. 5 AufenthG"),
    "gestattung": Status("Asylverfahren läuft (Aufenthaltsgestattung)", "", (("asylverfahren", "laufend"),)),
    "duldung": Status("Duldung"),
    "anderer": Status("anderer Titel, und zwar"),
    "unbekannt": Status("weiß ich nicht"),
}
BEZIEHUNG = {
    "ehegatte": "Ehegatte oder eingetragener Lebenspartner",
    "kind": "Kind",
    "eltern": "Elternteil",
    "andere": "andere Verwandtschaft (Geschwister, Großeltern, erwachsene Angehörige)",
}


class Mangelhaft(ValueError):
    """What is missing of the first answers, by the name of the field."""

    def __init__(self, fehler: dict[str, str]) -> None:
        super().__init__("; ".join(fehler.values()))
        self.fehler = fehler


def aufgenommen(daten: dict[str, Any], formular: dict[str, Any]) -> dict[str, Any]:
    """The case with a pair of first answers: the applicant, the person joined and what binds them. Raises Mangelhaft."""
    f = {k: str(v).strip() for k, v in formular.items()}
    _pruefe(f, daten)
    neu: dict[str, Any] = deepcopy(daten)
    hier = f["hier"] if f.get("hier") in neu["personen"] else neue_kennung(neu, "hier")
    _setze(neu, hier, f, "hier")
    _status(neu["personen"][hier], f)
    wer = f["wer"] if f.get("wer") in neu["personen"] else neue_kennung(neu, f["beziehung"])
    _setze(neu, wer, f, "wer")
    neu["antragsteller"] = list(dict.fromkeys([*neu.get("antragsteller", ()), wer]))
    _verbinde(neu, wer, hier, f["beziehung"])
    if not neu.get("titel"):
        neu["titel"] = " ".join((_name(neu, wer), _("zu"), _name(neu, hier)))
    return neu


def _pruefe(f: dict[str, str], daten: dict[str, Any]) -> None:
    fehler: dict[str, str] = {}
    if f.get("beziehung") not in BEZIEHUNG:
        fehler["beziehung"] = _("Bitte angeben, wie die beiden verwandt oder verheiratet sind.")
    if f.get("hier") not in daten["personen"] and f.get("hier_status") not in STATUS:
        fehler["hier_status"] = _(
            "Bitte angeben, welchen Aufenthalt die Person in Deutschland hat; »weiß ich nicht« ist erlaubt."
        )
    if f.get("hier_status") == "anderer" and not f.get("hier_grundlage"):
        fehler["hier_grundlage"] = _("Bitte die Vorschrift oder den Namen des Titels angeben, zum Beispiel § 19c AufenthG.")
    if f.get("hier") and f.get("hier") == f.get("wer"):
        fehler["wer"] = _("Niemand zieht zu sich selbst nach.")
    if fehler:
        raise Mangelhaft(fehler)


_GRUND = {"hier": "stammberechtigt", "ehegatte": "ehegatte", "kind": "kind", "eltern": "elternteil", "andere": "angehoerig"}


def neue_kennung(daten: dict[str, Any], wofuer: str) -> str:
    """An identifier that tells no name: it stands in addresses and logs."""
    grund = _GRUND[wofuer]
    return next(k for n in range(1, 1000) if (k := grund if n == 1 else f"{grund}{n}") not in daten["personen"])


def _setze(daten: dict[str, Any], kennung: str, f: dict[str, str], vorsatz: str) -> None:
    person = daten["personen"].setdefault(kennung, {})
    for feld, art in (("name", "wort"), ("geboren", "tag"), ("aufenthaltsstaat", "wort")):
        if text := f.get(f"{vorsatz}_{feld}"):
            person[feld] = eingabe.wert(art, text)
    if staaten := [s.strip().lower() for s in f.get(f"{vorsatz}_staaten", "").split(",") if s.strip()]:
        person["staatsangehoerigkeiten"] = staaten
    if vorsatz == "hier":
        person.setdefault("aufenthaltsstaat", "Deutschland")


def _status(person: dict[str, Any], f: dict[str, str]) -> None:
    """The status of the person already here; a status chosen before is replaced."""
    wahl = f.get("hier_status", "")
    if wahl not in STATUS:
        return
    for feld in ("titel", "schutz_art", "asylverfahren", "deutsch", "unionsbuerger"):
        person.pop(feld, None)
    if wahl == "deutsch":
        person["deutsch"] = "ja"
        person["staatsangehoerigkeiten"] = list(dict.fromkeys(["deutsch", *person.get("staatsangehoerigkeiten", ())]))
    elif wahl == "eu":
        person["unionsbuerger"] = "ja"
    elif wahl == "unbekannt":
        person["unvollstaendig"] = list(dict.fromkeys([*person.get("unvollstaendig", ()), "titel"]))
    grundlage = (
        f.get("hier_grundlage", "") if wahl == "anderer" else STATUS[wahl].grundlage or ("Duldung" if wahl == "duldung" else "")
    )
    if grundlage:
        seit = f.get("hier_seit")
        person["titel"] = [{"grundlage": grundlage} | ({"von": eingabe.tag(seit)} if seit else {})]
    person.update(STATUS[wahl].sonst)
    if wahl != "unbekannt" and "titel" in person.get("unvollstaendig", ()):
        person["unvollstaendig"] = [x for x in person["unvollstaendig"] if x != "titel"]


def _verbinde(daten: dict[str, Any], wer: str, hier: str, beziehung: str) -> None:
    beide = sorted((wer, hier))
    match beziehung:
        case "ehegatte":
            if not any(sorted(e["zwischen"]) == beide for e in daten.get("ehen", ())):
                daten.setdefault("ehen", []).append({"zwischen": [wer, hier]})
        case "kind":
            _kindschaft(daten, wer, hier)
        case "eltern":
            _kindschaft(daten, hier, wer)
        case _:
            if not any(sorted(g["zwischen"]) == beide for g in daten.get("gemeinschaften", ())):
                daten.setdefault("gemeinschaften", []).append({"zwischen": [wer, hier], "gewollt": "ja"})


def _kindschaft(daten: dict[str, Any], kind: str, elternteil: str) -> None:
    if not any((k["kind"], k["elternteil"]) == (kind, elternteil) for k in daten.get("kindschaften", ())):
        daten.setdefault("kindschaften", []).append({"kind": kind, "elternteil": elternteil})


def _name(daten: dict[str, Any], kennung: str) -> str:
    return str(daten["personen"][kennung].get("name") or kennung.capitalize())
