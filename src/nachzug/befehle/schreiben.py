"""`nachzug schreiben`: drafts of letters and actions from the case, as DOCX, PDF, HTML or text."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from nachzug.befehle.gemeinsam import Eingabefehler, gewaehlte_lesarten, lies_fall, mit_fristen, tag

ARTEN = ("antrag", "anzeige", "vorabzustimmung", "sachstand", "untaetigkeitsklage", "klage")


def anmelden(p: argparse.ArgumentParser) -> None:
    p.add_argument("art", choices=ARTEN, help="welches Schreiben")
    p.add_argument("fall", help="Fallakte (YAML oder JSON); - liest die Standardeingabe")
    p.add_argument("-o", "--aus", metavar="DATEI", help="Datei .docx, .pdf, .html oder .txt (sonst Text auf die Standardausgabe)")
    p.add_argument("--person", action="append", default=[], metavar="KENNUNG", help="nur für diese Antragsteller")
    p.add_argument("--stichtag", type=tag, metavar="TAG", help="Tag statt des Tages im Fall")
    p.add_argument("--lesart", action="append", default=[], metavar="NAME=LESART", help="streitige Auslegung wählen")
    p.set_defaults(befehl=_schreiben)


def _schreiben(a: argparse.Namespace) -> None:
    mit_fristen()
    from nachzug.gutachten.brief_ausgabe import FORMEN, als_datei, als_text
    from nachzug.gutachten.briefstoff import stoff
    from nachzug.gutachten.klageschrift import BRIEFE_UND_KLAGEN

    form = Path(a.aus).suffix.lower().removeprefix(".") if a.aus else "txt"
    if form not in FORMEN:
        raise Eingabefehler(f"{a.aus}: erlaubt sind die Endungen {', '.join(f'.{f}' for f in FORMEN)}")
    fall = lies_fall(a)
    for person in a.person:
        if person not in fall.antragsteller_ids:
            raise Eingabefehler(f"--person {person}: Antragsteller des Falls sind {', '.join(fall.antragsteller_ids) or 'keine'}")
    if not fall.antragsteller_ids:
        raise Eingabefehler(f"{a.fall}: Der Fall nennt keine Antragsteller; das Schreiben braucht mindestens einen")
    brief = BRIEFE_UND_KLAGEN[a.art][0](stoff(fall, a.person, a.stichtag or fall.stichtag_tag, gewaehlte_lesarten(a)))
    if not a.aus:
        print(als_text(brief), end="")
        return
    try:
        Path(a.aus).write_bytes(als_datei(brief, form))
    except ImportError as fehler:
        raise Eingabefehler(f"Für .{form} fehlt {fehler.name}: pip install 'nachzug[verfahren]'") from None
    except OSError as fehler:
        raise Eingabefehler(_grund(a.aus, form, fehler)) from None
    print(f"{a.aus}: Entwurf geschrieben; bitte prüfen, ergänzen und unterschreiben", file=sys.stderr)


def _grund(datei: str, form: str, fehler: OSError) -> str:
    if form == "pdf" and fehler.strerror is None:
        return f"{datei}: Für PDF fehlen Systembibliotheken (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)"
    return f"{datei}: nicht schreibbar ({fehler.strerror or fehler})"
