"""The graph for other programs: JSON-LD with ECLI and ELI, GraphML, CSV."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import msgspec

from nachzug.logik.zeit import iso
from nachzug.quellen.entscheidung import Entscheidung
from nachzug.quellen.speicher import Speicher

KONTEXT = {
    "dcterms": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "nz": "urn:nachzug:",
    "dcterms:references": {"@type": "@id"},
    "dcterms:date": {"@type": "http://www.w3.org/2001/XMLSchema#date"},
}
"""Terms of the ECLI metadata scheme (Dublin Core) for decisions, of the ELI ontology for provisions."""

_EU = re.compile(r"(RL|VO) (?:\((?:EG|EU)\) )?(Nr\. )?(\d+)/(\d+)")


def _ecli_adresse(ecli: str) -> str:
    return f"https://e-justice.europa.eu/ecli/{ecli}"


def _kennung(text: str) -> str:
    return f"nz:{re.sub(r'[^A-Za-z0-9ÄÖÜäöüß.-]+', '_', text).strip('_')}"


def eli(norm: str) -> str | None:
    """The European identifier of a directive or regulation of the Union; national law has none that its citation gives."""
    treffer = _EU.search(norm)
    if treffer is None:
        return None
    art = "dir" if treffer[1] == "RL" else "reg"
    erste, zweite = treffer[3], treffer[4]
    nummer_vorn = art == "reg" and (bool(treffer[2]) or len(erste) < 4)  # since 2015 the year comes first and "Nr." is gone
    jahr, nummer = (zweite, erste) if nummer_vorn else (erste, zweite)
    return f"http://data.europa.eu/eli/{art}/{jahr}/{nummer}/oj"


def json_ld(speicher: Speicher) -> dict[str, Any]:
    """All decisions with what they cite, and all cited provisions."""
    knoten: list[dict[str, Any]] = []
    ids = _ids(speicher)
    normen: dict[str, None] = {}
    for nummer, daten in speicher.lies("SELECT id, daten FROM entscheidung ORDER BY kennung"):
        e = msgspec.json.decode(daten, type=Entscheidung)
        ziele = speicher.lies(
            "SELECT DISTINCT art, ziel, kanonisch FROM zitat WHERE entscheidung = ? ORDER BY art, ziel, kanonisch", (nummer,)
        )
        normen.update(dict.fromkeys(z[1] for z in ziele if z[0] == "norm"))
        knoten.append(_entscheidung(e, [ids.get(z[1]) or _kennung(z[1] if z[0] == "norm" else z[2]) for z in ziele]))
    return {"@context": KONTEXT, "@graph": [*knoten, *(_norm(n) for n in sorted(normen))]}


def _ids(speicher: Speicher) -> dict[str, str]:
    """Where a citation leads, for decisions that are loaded."""
    return {s: _ecli_adresse(ecli) if ecli else _kennung(kennung) for s, kennung, ecli in _eindeutige(speicher)}


def _eindeutige(speicher: Speicher) -> list[tuple[str, str, str]]:
    """(key, kennung, ECLI) of keys that mean one loaded decision alone."""
    zeilen = speicher.lies(
        "SELECT s.schluessel, min(e.kennung), min(e.ecli) FROM schluessel s JOIN entscheidung e ON e.id = s.entscheidung "
        "GROUP BY s.schluessel HAVING count(*) = 1"
    )
    return [(z[0], z[1], z[2]) for z in zeilen]


def _entscheidung(e: Entscheidung, ziele: list[str]) -> dict[str, Any]:
    felder: dict[str, Any] = {
        "@id": _ecli_adresse(e.ecli) if e.ecli else _kennung(e.kennung),
        "dcterms:identifier": e.ecli or None,
        "dcterms:isVersionOf": e.ecli or None,
        "dcterms:creator": e.gericht or None,
        "dcterms:type": e.art or None,
        "dcterms:date": iso(e.datum) if e.datum else None,
        "dcterms:title": e.titel or e.kennung,
        "dcterms:bibliographicCitation": e.kennung,
        "dcterms:language": "de",
        "dcterms:coverage": "DE",
        "dcterms:subject": list(e.schlagwoerter) or None,
        "dcterms:abstract": list(e.leitsaetze) or None,
        "dcterms:references": list(dict.fromkeys(ziele)),
    }
    return {k: v for k, v in felder.items() if v is not None}


def _norm(norm: str) -> dict[str, Any]:
    felder = {"@id": _kennung(norm), "@type": "eli:LegalResourceSubdivision", "eli:id_local": norm}
    if (adresse := eli(norm)) is not None:
        return felder | {"eli:is_part_of": {"@id": adresse}}
    return felder


def _kanten(speicher: Speicher) -> list[tuple[str, str, str, str, str, str]]:
    """(who, paragraph, kind, what, how cited, pinpoint)."""
    zeilen = speicher.lies(
        "SELECT e.kennung, a.rn, a.teil, z.art, z.ziel, z.kanonisch, z.stelle FROM zitat z JOIN absatz a ON a.id = z.absatz "
        "JOIN entscheidung e ON e.id = z.entscheidung ORDER BY e.kennung, z.id"
    )
    kennungen: dict[str, str] = {s: kennung for s, kennung, _ in _eindeutige(speicher)}
    return [
        (k, rn or teil, art, kennungen.get(ziel) or (ziel if art == "norm" else kan), kan, st)
        for k, rn, teil, art, ziel, kan, st in zeilen
    ]


def als_csv(speicher: Speicher) -> str:
    strom = io.StringIO()
    schreiber = csv.writer(strom, lineterminator="\n")
    schreiber.writerow(("entscheidung", "absatz", "art", "ziel", "zitat", "stelle"))
    schreiber.writerows(_kanten(speicher))
    return strom.getvalue()


def als_graphml(speicher: Speicher) -> Iterator[str]:
    """Nodes are decisions and provisions; an edge carries the number of citations."""
    kanten: dict[tuple[str, str], int] = {}
    art: dict[str, str] = {}
    for wer, _, was_art, ziel, _, _ in _kanten(speicher):
        art.setdefault(wer, "entscheidung")
        art.setdefault(ziel, was_art)
        kanten[(wer, ziel)] = kanten.get((wer, ziel), 0) + 1
    for zeile in speicher.lies("SELECT kennung FROM entscheidung"):
        art.setdefault(zeile[0], "entscheidung")
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    yield '<key id="art" for="node" attr.name="art" attr.type="string"/>\n'
    yield '<key id="zahl" for="edge" attr.name="zahl" attr.type="int"/>\n<graph edgedefault="directed">\n'
    for knoten, was in art.items():
        yield f'<node id={quoteattr(knoten)}><data key="art">{escape(was)}</data></node>\n'
    for (wer, ziel), zahl in kanten.items():
        yield f'<edge source={quoteattr(wer)} target={quoteattr(ziel)}><data key="zahl">{zahl}</data></edge>\n'
    yield "</graph>\n</graphml>\n"
