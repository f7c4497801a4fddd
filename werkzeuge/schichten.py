"""The picture of the house in docs/entwurf.md, drawn from the imports when the documentation is built (a MkDocs hook)."""

from __future__ import annotations

import ast
from collections import Counter
from html import escape
from pathlib import Path
from typing import Any

QUELLE = Path(__file__).parent.parent / "src" / "nachzug"
ORT = "<!-- schichten -->"
HOEHE, BREITE, LINKS = 34, 150, 20


def schichten() -> tuple[str, ...]:
    """The layers in their order, from the test that guards it."""
    baum = ast.parse((QUELLE.parent.parent / "tests" / "test_schichten.py").read_text("utf-8"))
    for knoten in baum.body:
        if isinstance(knoten, ast.Assign) and getattr(knoten.targets[0], "id", "") == "SCHICHTEN":
            return tuple(ast.literal_eval(knoten.value))
    raise LookupError("SCHICHTEN fehlt in tests/test_schichten.py")


def importe() -> Counter[tuple[str, str]]:
    """(importing layer, imported layer): how many modules do."""
    zahl: Counter[tuple[str, str]] = Counter()
    for datei in QUELLE.rglob("*.py"):
        teile = datei.relative_to(QUELLE).parts
        if len(teile) < 2:
            continue
        module = {
            k.module.split(".")[1]
            for k in ast.walk(ast.parse(datei.read_text("utf-8")))
            if isinstance(k, ast.ImportFrom) and (k.module or "").startswith("nachzug.") and k.module
        }
        zahl.update((teile[0], m) for m in module if m != teile[0])
    return zahl


def bild() -> str:
    """The layers from above to below; an arc to the right for every import, thicker for more of them."""
    namen = [s for s in schichten() if (QUELLE / s).is_dir()]
    mitte = {n: i * HOEHE + HOEHE // 2 for i, n in enumerate(namen)}
    boegen: list[str] = []
    for (von, nach), zahl in sorted(importe().items()):
        if von in mitte and nach in mitte:
            a, b = mitte[von], mitte[nach]
            weite = LINKS + BREITE + 16 + abs(a - b) * 0.62
            dicke = min(5.0, 0.6 + zahl**0.5 * 0.5)
            boegen.append(
                f'<path d="M{LINKS + BREITE} {a} C{weite:.0f} {a} {weite:.0f} {b} {LINKS + BREITE} {b}" fill="none" '
                f'stroke="currentColor" stroke-opacity=".35" stroke-width="{dicke:.1f}">'
                f"<title>{escape(von)} kennt {escape(nach)} ({zahl} Module)</title></path>"
            )
    kaesten = [
        f'<rect x="{LINKS}" y="{y - 12}" width="{BREITE}" height="24" rx="4" fill="none" stroke="currentColor"/>'
        f'<text x="{LINKS + 12}" y="{y + 4}" font-size="13" fill="currentColor">{escape(n)}</text>'
        for n, y in mitte.items()
    ]
    hoch = len(namen) * HOEHE
    return (
        f'<svg viewBox="0 0 480 {hoch}" width="480" height="{hoch}" role="img" aria-label="Schichten und ihre Importe">'
        f"{''.join(boegen)}{''.join(kaesten)}</svg>"
    )


def on_page_markdown(markdown: str, **_: Any) -> str:
    """MkDocs calls this for every page."""
    return markdown.replace(ORT, bild()) if ORT in markdown else markdown
