"""The PDFs are built for screen readers and archives: tags, title, language, headings in order, fonts inside, declared as such.

A check of the structure; a validator of the whole standard (veraPDF) is no package of Python or Debian and does not run here.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest

from tests.web.conftest import Besuch

pypdf = pytest.importorskip("pypdf")
pytest.importorskip("weasyprint")


def elemente(teil: Any) -> Iterator[Any]:
    """The structure elements of a file, in reading order."""
    teil = teil.get_object()
    if not isinstance(teil, dict):
        return
    if "/S" in teil:
        yield teil
    kinder = teil.get("/K", [])
    for kind in kinder if isinstance(kinder, list) else [kinder]:
        if not isinstance(kind, int) and not isinstance(kind.get_object(), int):
            yield from elemente(kind)


def schriften(pdf: Any) -> Iterator[Any]:
    for seite in pdf.pages:
        for schrift in seite["/Resources"].get("/Font", {}).values():
            for kind in schrift.get_object().get("/DescendantFonts", []):
                yield kind.get_object()["/FontDescriptor"].get_object()


@pytest.mark.parametrize("datei", ["gutachten.pdf", "familienbrief.pdf?auf=de", "familienbrief.pdf?auf=ar", "unterhalt.pdf"])
@pytest.mark.parametrize("name", ["mutter-pflege", "bverwg-1-c-17-23"])
def test_the_structure_serves_screen_readers_and_archives(besuch: Besuch, name: str, datei: str) -> None:
    pdf = pypdf.PdfReader(BytesIO(besuch.hole(f"{besuch.beispiel(name)}/{datei}").content))
    wurzel = pdf.root_object
    assert wurzel["/MarkInfo"]["/Marked"]
    assert wurzel["/Lang"] == ("ar" if "=ar" in datei else "de")
    assert wurzel["/ViewerPreferences"]["/DisplayDocTitle"]
    metadaten = wurzel["/Metadata"].get_data().decode()
    assert 'pdfuaid:part="1"' in metadaten
    assert "<dc:title>" in metadaten
    assert all(seite["/Tabs"] == "/S" and "/StructParents" in seite for seite in pdf.pages)
    ebenen = [int(e["/S"][2:]) for e in elemente(wurzel["/StructTreeRoot"]) if e["/S"][:2] == "/H" and e["/S"][2:].isdigit()]
    assert ebenen.count(1) == 1
    assert ebenen[0] == 1
    assert all(danach <= davor + 1 for davor, danach in pairwise(ebenen))
    eingebettet = list(schriften(pdf))
    assert eingebettet
    assert all("/FontFile2" in f or "/FontFile3" in f for f in eingebettet)
    if "unterhalt" not in datei:
        assert 'pdfaid:part="3"' in metadaten
        assert metadaten.count("pdfaSchema:prefix>pdfuaid<") == 1
        assert len(wurzel["/AF"]) == 1


def test_the_gutachten_is_set_in_the_typeface_of_the_program(besuch: Besuch) -> None:
    pdf = pypdf.PdfReader(BytesIO(besuch.hole(f"{besuch.beispiel()}/gutachten.pdf").content))
    assert any("Fira" in str(f["/FontName"]) for f in schriften(pdf))


def test_a_gutachten_asks_nothing_of_the_network() -> None:
    from nachzug.gutachten.anlage import OhneNetz, nur_schriften

    for adresse in ("https://example.org/x.png", "file:///etc/hosts", "schrift:../x", "data:,x"):
        with pytest.raises(OhneNetz):
            nur_schriften(adresse)
