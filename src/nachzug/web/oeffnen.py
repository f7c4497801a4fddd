"""Opening a case: a case file, or a Gutachten as PDF that carries one."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from nachzug.fall.lesen import FallFehler, lies_datei, lies_fall
from nachzug.fall.modell import Fall
from nachzug.fall.schreiben import als_daten
from nachzug.gutachten.anlage import ANLAGE
from nachzug.web.sprache import _

_PAKET = Path(__file__).parent.parent
_ORDNER = (_PAKET / "beispiele", _PAKET.parent.parent / "beispiele")


def aus_datei(roh: bytes, name: str) -> Fall:
    """The case in an uploaded file. Raises FallFehler."""
    if roh.startswith(b"%PDF"):
        return lies_fall(_anlage(roh, name), f"{name}: {ANLAGE}")
    return lies_fall(roh, name)


def _anlage(roh: bytes, name: str) -> bytes:
    """The case file that a Gutachten carries."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        for anhang in PdfReader(BytesIO(roh)).attachment_list:
            if anhang.name == ANLAGE:
                return anhang.content
    except (PyPdfError, ValueError, KeyError, RecursionError, TypeError, AttributeError) as fehler:
        raise FallFehler(f"{name}: " + _("dieses PDF ist nicht lesbar") + f" ({type(fehler).__name__})") from None
    raise FallFehler(f"{name}: " + _("dieses PDF enthält keine Fallakte; erlaubt sind Gutachten von nachzug, YAML und JSON"))


def beispiele() -> dict[str, Fall]:
    """The cases that come with the program, by name."""
    ordner = next((o for o in _ORDNER if o.is_dir()), None)
    return {d.stem: lies_datei(d) for d in sorted(ordner.glob("*.yaml"))} if ordner else {}


def daten_von(fall: Fall) -> dict[str, Any]:
    return als_daten(fall)
