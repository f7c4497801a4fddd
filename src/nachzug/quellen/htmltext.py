"""Text of an HTML page in lines: a block is a paragraph, what a browser does not show is left out."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCK_TEXT = """
    p div br li ul ol dl dt dd tr table h1 h2 h3 h4 h5 h6 section article header footer main aside blockquote pre form hr
    td th
"""
_BLOCK = frozenset(_BLOCK_TEXT.split())
_STUMM_TEXT = """
    script style noscript template head nav svg button select
"""
_STUMM = frozenset(_STUMM_TEXT.split())


_RANDNUMMER = re.compile(r"\b(?:rn|rd|rdnr|randnr|randnummer|margin\w*|absatz-?nr)\b", re.I)
"""Classes of inline elements that hold a Randnummer: it becomes a paragraph of its own."""


class _Leser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.stuecke: list[str] = []
        self._stumm = 0
        self._rand: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _STUMM:
            self._stumm += 1
        elif tag in _BLOCK:
            self.stuecke.append("\n" if tag in ("br", "td", "th") else "\n\n")
        elif any(name == "class" and _RANDNUMMER.search(wert or "") for name, wert in attrs):
            self.stuecke.append("\n\n")
            self._rand.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _STUMM:
            self._stumm = max(0, self._stumm - 1)
        elif tag in _BLOCK and tag != "br":
            self.stuecke.append("\n\n")
        elif self._rand and self._rand[-1] == tag:
            self._rand.pop()
            self.stuecke.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._stumm:
            self.stuecke.append(re.sub(r"\s+", " ", data))


def html_zu_text(html: str) -> str:
    """Lines as a reader sees them; at most one blank line between paragraphs."""
    leser = _Leser()
    leser.feed(html)
    leser.close()
    text = "\n".join(z.strip() for z in "".join(leser.stuecke).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"
