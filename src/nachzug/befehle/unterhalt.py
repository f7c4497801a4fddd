"""`nachzug unterhalt`: the livelihood calculation of a case, line by line."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from nachzug.befehle.gemeinsam import Eingabefehler, drucke_json, lies_fall, tag

if TYPE_CHECKING:
    from nachzug.fall.modell import Fall
    from nachzug.unterhalt.lebensunterhalt import Lebensunterhalt
    from nachzug.unterhalt.wohnraum import Wohnraum

_DATEIFORMATE = ("xlsx", "pdf")


def anmelden(p: argparse.ArgumentParser) -> None:
    p.add_argument("fall", help="Fallakte (YAML oder JSON); - liest die Standardeingabe")
    p.add_argument("--stichtag", type=tag, metavar="TAG", help="Tag der Tatsachen (JJJJ-MM-TT) statt des Tages im Fall")
    p.add_argument("--rechtsstand", type=tag, metavar="TAG", help="Tag des Rechts und der Werte statt des Tages im Fall")
    p.add_argument("--antragsteller", metavar="KENNUNG", help="nur diesen Antragsteller")
    p.add_argument("--zu", metavar="KENNUNG", help="nur den Nachzug zu dieser Person")
    p.add_argument("--format", choices=("text", "html", "json", *_DATEIFORMATE), default="text", help="Ausgabeform")
    p.add_argument("--aus", metavar="DATEI", help="Datei für die Ausgabe (bei xlsx und pdf nötig)")
    p.set_defaults(befehl=_unterhalt)


def _unterhalt(a: argparse.Namespace) -> None:
    if a.format in _DATEIFORMATE and not a.aus:
        raise Eingabefehler(f"--format {a.format} braucht --aus DATEI")
    fall = lies_fall(a)
    stichtag, rechtsstand = a.stichtag or fall.stichtag_tag, a.rechtsstand or (a.stichtag or fall.rechtsstand_tag)
    ergebnisse = _berechne(fall, a, stichtag, rechtsstand)
    try:
        _schreibe(fall, ergebnisse, a, stichtag, rechtsstand)
    except ImportError as fehler:
        raise Eingabefehler(f"Für {a.format} fehlt {fehler.name}: pip install 'nachzug[{a.format}]'") from None
    except OSError as fehler:
        raise Eingabefehler(f"{a.aus}: {fehler.strerror}") from None


def _berechne(
    fall: Fall, a: argparse.Namespace, stichtag: int, rechtsstand: int
) -> list[tuple[Lebensunterhalt, Wohnraum | None]]:
    from nachzug.pruefung.pruefen import paare
    from nachzug.unterhalt.lebensunterhalt import berechne
    from nachzug.unterhalt.wohnraum import pruefe_wohnraum

    for name, wert in (("--antragsteller", a.antragsteller), ("--zu", a.zu)):
        if wert is not None and wert not in fall.personen:
            raise Eingabefehler(f"{name} {wert}: keine Person des Falls; bekannt sind {', '.join(fall.personen)}")
    alle = [(p, zu) for p, zu in paare(fall) if a.antragsteller in (None, p) and _gemeint(fall, p, zu, a.zu)]
    if not alle:
        raise Eingabefehler(
            f"{a.fall}: kein Antragsteller mit einer Person, zu der er ziehen will; erlaubt sind antragsteller und zu"
        )
    gesehen: dict[object, tuple[Lebensunterhalt, Wohnraum | None]] = {}
    for p, zu in alle:
        e, w = berechne(fall, p, zu, stichtag, rechtsstand), pruefe_wohnraum(fall, p, zu, stichtag, rechtsstand)
        gesehen.setdefault((p, e.ausgang, tuple((r.bedarf, r.einnahmen, r.abzuege) for r in e.alle)), (e, w))
    return list(gesehen.values())


def _gemeint(fall: Fall, person: str, zu: str, gewaehlt: str | None) -> bool:
    """The Stammberechtigte that the user or the application names; else everybody who is not an applicant too."""
    if gewaehlt:
        return zu == gewaehlt
    benannt = {x.zu for x in fall.antraege_von.get(person, ()) if x.zu}
    return zu in benannt if benannt else zu not in fall.antragsteller_ids


def _schreibe(
    fall: Fall,
    ergebnisse: list[tuple[Lebensunterhalt, Wohnraum | None]],
    a: argparse.Namespace,
    stichtag: int,
    rechtsstand: int,
) -> None:
    match a.format:
        case "json":
            _drucke_daten(fall, ergebnisse, stichtag, rechtsstand)
        case "text":
            _ausgabe("\n".join(_text(fall, ergebnisse, stichtag, rechtsstand)) + "\n", a.aus)
        case "html":
            from nachzug.gutachten.unterhalt_html import als_html

            _ausgabe(als_html(fall, ergebnisse, stichtag, rechtsstand), a.aus)
        case "pdf":
            from nachzug.gutachten.unterhalt_html import als_pdf

            Path(a.aus).write_bytes(als_pdf(fall, ergebnisse, stichtag, rechtsstand))
        case _:
            from nachzug.gutachten.unterhalt_tabelle import als_xlsx

            als_xlsx(fall, ergebnisse, stichtag, rechtsstand, a.aus)


def _ausgabe(text: str, aus: str | None) -> None:
    if aus:
        Path(aus).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


def _drucke_daten(fall: Fall, ergebnisse: list[tuple[Lebensunterhalt, Wohnraum | None]], stichtag: int, rechtsstand: int) -> None:
    from nachzug.gutachten.unterhalt import als_daten, wohnraum_daten
    from nachzug.logik.zeit import iso

    drucke_json(
        {
            "fall": fall.fall,
            "stichtag": iso(stichtag),
            "rechtsstand": iso(rechtsstand),
            "berechnungen": [als_daten(e) | {"wohnraum": wohnraum_daten(w) if w else None} for e, w in ergebnisse],
        }
    )


def _text(fall: Fall, ergebnisse: list[tuple[Lebensunterhalt, Wohnraum | None]], stichtag: int, rechtsstand: int) -> list[str]:
    from nachzug.gutachten.unterhalt import als_text, wohnraum_text
    from nachzug.logik.zeit import deutsch

    zeilen = [fall.titel or fall.fall, f"Lebensunterhalt am {deutsch(stichtag)}, Rechtsstand {deutsch(rechtsstand)}"]
    for e, w in ergebnisse:
        zeilen += ["", f"{fall.personen[e.antragsteller].name or e.antragsteller} zu {fall.personen[e.zu].name or e.zu}", ""]
        zeilen += als_text(e)
        if w is not None:
            zeilen += ["", *wohnraum_text(w)]
    return zeilen
