"""Provisions that modules outside the rules of recht/ cite: livelihood, procedure, figures, derivations.

They hold functions and tables instead of Merkmale. What they stand on is read from the canonical citations in their source, so that
a new one is never forgotten; each module or data file counts as one rule.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from nachzug.zitat.norm import Norm, ZitatFehler, lies_norm

WURZEL = Path(__file__).parent.parent
SCHICHTEN = ("fall", "werte", "unterhalt", "recht", "verfahren")
DATEN = (".csv", ".yaml", ".json")
_KANONISCH = re.compile(
    r"(?<![\w/])(?:SGB [IVX]+|RL \d+/\d+/E[GU]|VO \((?:EG|EU)\) (?:Nr\. )?\d+/\d+|[A-ZÄÖÜ][A-Za-zäöüÄÖÜ]*[A-Z](?:/EU)?) "
    r"(?:§|Art\.) \d+[a-z]?\b(?: (?:Abs\.|UAbs\.|Satz|Halbsatz|Nr\.|Buchst\.|Alt\.) \d*[a-z]{0,2}\b)*"
)


def modulnormen() -> Iterator[tuple[str, str, tuple[Norm, ...]]]:
    """(id, what it is, provisions) of every module and data file that cites any."""
    for schicht in SCHICHTEN:
        for datei in sorted((WURZEL / schicht).rglob("*")):
            if datei.suffix not in (".py", *DATEN) or datei.name == "digests.json":
                continue
            text = datei.read_text("utf-8")
            titel, stuecke = _aus_modul(text) if datei.suffix == ".py" else (datei.name, [text])
            if normen := tuple(dict.fromkeys(n for s in stuecke for n in normen_in(s))):
                kennung = ".".join(datei.relative_to(WURZEL).with_suffix("" if datei.suffix == ".py" else datei.suffix).parts)
                yield kennung, titel, normen


def normen_in(text: str) -> Iterator[Norm]:
    """Canonical citations (law first) in a text."""
    for treffer in _KANONISCH.finditer(text):
        try:
            yield lies_norm(treffer[0])
        except ZitatFehler:
            continue


def _aus_modul(text: str) -> tuple[str, list[str]]:
    """First line of the docstring, and every string that is not one."""
    baum = ast.parse(text)
    docs = {id(d) for k in ast.walk(baum) if (d := _docstring(k)) is not None}
    stuecke = [k.value for k in ast.walk(baum) if isinstance(k, ast.Constant) and isinstance(k.value, str) and id(k) not in docs]
    return (ast.get_docstring(baum) or "").split("\n")[0], stuecke


def _docstring(knoten: ast.AST) -> ast.Constant | None:
    if isinstance(knoten, ast.Module | ast.FunctionDef | ast.ClassDef) and knoten.body:
        erstes = knoten.body[0]
        if isinstance(erstes, ast.Expr) and isinstance(erstes.value, ast.Constant):
            return erstes.value
    return None
