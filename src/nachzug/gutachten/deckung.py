"""The coverage table: every number of the list of rules, the rule that answers it, and the tests that exercise that rule.

Made from the rules themselves: Merkmale name their numbers in `deckt`, other modules in a constant `DECKT` (number to the name
of the function or table). `python -m nachzug.gutachten.deckung` writes the table into docs/stand.md; a test compares.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from nachzug.logik.regel import Merkmal, glied_merkmale
from nachzug.logik.terme import alle_terme
from nachzug.recht.verzeichnis import alle_wege

ANFANG, ENDE = "<!-- deckung: erzeugt, nicht von Hand ändern -->", "<!-- Ende der Deckung -->"
_ZUSATZ = ("38a", "65a", "119a", "180a", "180b", "245a", "245b", "259a", "357a", "402a")
SEITENAUFBAU = tuple(str(n) for n in range(403, 419))
"""What a portal shows of a decision: page layout, no law."""
GRUPPEN: tuple[tuple[int, str], ...] = (
    (25, "Art. 6 GG, Art. 8 EMRK"),
    (30, "§ 27"),
    (40, "§ 28: Ehegatte"),
    (54, "Wirksamkeit der Ehe"),
    (79, "§ 28: Kind; Staatsangehörigkeit; Adoption"),
    (98, "§ 28: Elternteil"),
    (113, "§ 28: nicht sorgeberechtigter Elternteil"),
    (119, "Befristung und Konkurrenzen"),
    (135, "§ 28 Abs. 2"),
    (152, "eigenständiges Recht"),
    (180, "§ 36 Abs. 2"),
    (183, "§ 36 Abs. 1"),
    (191, "§ 30"),
    (210, "§ 32 alter Fassung"),
    (247, "§ 36a"),
    (293, "Lebensunterhalt"),
    (303, "§ 5 Abs. 1, 3, 4"),
    (320, "§ 5 Abs. 2"),
    (347, "Ausweisung und Einreiseverbot"),
    (360, "Unionsrecht"),
    (370, "maßgeblicher Zeitpunkt"),
    (396, "Verfahren und Kosten"),
    (402, "Großeltern und Vormundschaft"),
    (418, "Aufbau einer Entscheidungsseite"),
    (430, "Nachträge"),
)
UEBERHOLT = {
    "29": "heute §§ 85a bis 85d",
    "36": "BVerwG 10 C 12.12",
    "51": "heute Art. 13 Abs. 4 EGBGB",
    "58": "AdWirkG-Verfahren seit 1. April 2021",
    "59": "AdWirkG-Verfahren seit 1. April 2021",
    "60": "AdWirkG-Verfahren seit 1. April 2021",
    "62": "AdWirkG-Verfahren seit 1. April 2021",
    "65": "AdWirkG-Verfahren seit 1. April 2021",
    "70": "§ 85a",
    "71": "heute §§ 85a bis 85d",
    "85": "KSÜ",
    "119a": "heute § 4a",
    "124": "seit 2013 gilt § 9 Abs. 2 Satz 2 bis 5 entsprechend",
    "129": "heute § 6 Abs. 3 Satz 3",
    "130": "seit 6. September 2013 Stufe B1",
    "137": "heute §§ 31, 34",
    "154": "nicht sorgeberechtigte Eltern heute § 28 Abs. 1 Satz 4",
    "183": "seit 1. März 2024 daneben § 36 Abs. 3",
    "192": "seit 6. September 2013 § 32 Abs. 1, 3",
    "199": "VO (EU) 2019/1111",
    "203": "KSÜ",
    "256": "Haager Unterhaltsprotokoll",
    "260": "andere Regelbedarfsstufen",
    "261": "§ 152 VAG",
    "279": "seit 2016 § 54",
    "289": "heute § 850c Abs. 6 ZPO",
    "321": "seit 2016 § 54 Abs. 2 Nr. 8",
    "322": "seit 2016 § 55",
    **dict.fromkeys(("397", "398", "399", "400", "401", "402", "402a"), "Vormundschaftsrecht seit 2023"),
}
"""Overtaken by newer law; the rule still works at its own date."""


class Regelstelle(NamedTuple):
    """What answers a number: a title, where it stands, its id or name, and the names that tests use for it."""

    titel: str
    ort: str
    schluessel: str
    namen: tuple[str, ...]


def nummern() -> tuple[str, ...]:
    """Every number of the list, in order."""
    alle = [str(n) for n in range(1, 419)] + ["429", "430", *_ZUSATZ]
    return tuple(sorted(alle, key=_ordnung))


def _ordnung(nummer: str) -> tuple[int, str]:
    zahl = nummer.rstrip("ab")
    return int(zahl), nummer[len(zahl) :]


def gruppe(nummer: str) -> str:
    return next(name for bis, name in GRUPPEN if _ordnung(nummer)[0] <= bis)


def regeln() -> dict[str, list[Regelstelle]]:
    """The rules by number."""
    gefunden: dict[str, list[Regelstelle]] = {}
    merkmale: dict[str, Merkmal] = {}
    for weg in alle_wege():
        for m in (t for g in weg.glieder for n in glied_merkmale(g) for t in alle_terme(n)):
            if isinstance(m, Merkmal) and m.deckt:
                merkmale.setdefault(m.id, m)
    namen = _variablen()
    for m in merkmale.values():
        for nummer in m.deckt:
            gefunden.setdefault(nummer, []).append(Regelstelle(m.titel, m.normen[0], m.id, (m.id, *namen.get(m.id, ()))))
    for datei, deckt in _konstanten():
        for nummer, name in deckt.items():
            gefunden.setdefault(nummer, []).append(Regelstelle(name, datei, name, (name,)))
    return gefunden


def _variablen() -> dict[str, list[str]]:
    """How code calls a Merkmal: module and variable, by its id."""
    namen: dict[str, list[str]] = {}
    for modul in [m for name, m in sys.modules.items() if name.startswith("nachzug.recht.")]:
        for variable, wert in vars(modul).items():
            if isinstance(wert, Merkmal):
                namen.setdefault(wert.id, []).append(f"{modul.__name__.rpartition('.')[2]}.{variable}")
    return namen


def _konstanten() -> Iterator[tuple[str, dict[str, str]]]:
    """The constants DECKT of modules that hold no Merkmale, read without importing them."""
    wurzel = Path(__file__).parent.parent
    for pfad in sorted(wurzel.rglob("*.py")):
        text = pfad.read_text("utf-8")
        if "\nDECKT" not in text:
            continue
        for knoten in ast.parse(text).body:
            ziel = knoten.targets[0] if isinstance(knoten, ast.Assign) else getattr(knoten, "target", None)
            if isinstance(ziel, ast.Name) and ziel.id == "DECKT" and isinstance(knoten, ast.Assign | ast.AnnAssign):
                yield (
                    str(pfad.relative_to(wurzel).with_suffix("")).replace("/", "."),
                    ast.literal_eval(knoten.value) if knoten.value else {},
                )


def tests_zu(stellen: set[Regelstelle], wurzel: Path) -> dict[str, list[str]]:
    """The test files that name a Merkmal or a function, decided cases included, by the key of the rule."""
    gefunden: dict[str, list[str]] = {r.schluessel: [] for r in stellen}
    for pfad in sorted(wurzel.rglob("*")):
        if pfad.suffix not in (".py", ".yaml") or "__pycache__" in pfad.parts:
            continue
        text = pfad.read_text("utf-8")
        name = str(pfad.relative_to(wurzel)).removesuffix(".erwartung.yaml").removesuffix(".py")
        for r in stellen:
            if any(_nennt(text, n) for n in r.namen if "." in n or pfad.suffix == ".py"):
                gefunden[r.schluessel].append(name)
    return gefunden


def _nennt(text: str, name: str) -> bool:
    """Whether a text names exactly this, not something whose name only begins or ends like it."""
    return name in text and re.search(rf"(?<![\w.]){re.escape(name)}(?!\.?\w)", text) is not None


_HOECHSTENS = 2


def tabelle(tests: Path) -> Iterator[str]:
    """The table in Markdown, with how many rows hold."""
    je_nummer = regeln()
    zu = tests_zu({r for rs in je_nummer.values() for r in rs}, tests)
    alle = [n for n in nummern() if n not in SEITENAUFBAU]
    offen = [n for n in alle if n not in je_nummer]
    yield f"{len(alle) - len(offen)} von {len(alle)} Nummern haben eine Regel ({len(SEITENAUFBAU)} weitere, 403–418, betreffen den"
    yield "Aufbau einer Entscheidungsseite). † überholt, am eigenen Tag weiter richtig. Jedes Merkmal prüft außerdem `tests/konform`. Wo nur"
    yield "ein Ordner steht, nennt kein Test die Regel beim Namen; dann prüfen sie die Fälle darin."
    yield ""
    yield "| Nr. | Gegenstand | Regel | Test |"
    yield "|---|---|---|---|"
    for n in alle:
        kreuz = f" † ({UEBERHOLT[n]})" if n in UEBERHOLT else ""
        stellen = je_nummer.get(n, [])
        regel = "; ".join(f"{r.titel} (`{r.schluessel}`, {r.ort})" for r in stellen) or "–"
        namen = dict.fromkeys(t for r in stellen for t in zu[r.schluessel])
        ordner = ["konform" if "." in r.schluessel else r.ort.partition(".")[0] for r in stellen]
        test = ", ".join(f"`{t}`" for t in list(namen or dict.fromkeys(ordner))[:_HOECHSTENS]) or "–"
        yield f"| {n}{kreuz} | {gruppe(n)} | {regel} | {test} |"


def eingesetzt(text: str, tests: Path) -> str:
    """A page with the table between its marks replaced by the present one."""
    davor, _, rest = text.partition(ANFANG)
    danach = rest.partition(ENDE)[2]
    return f"{davor}{ANFANG}\n\n" + "\n".join(tabelle(tests)) + f"\n\n{ENDE}{danach}"


def main() -> None:
    wurzel = Path(sys.argv[1]) if len(sys.argv) > 1 else Path.cwd()
    seite = wurzel / "docs" / "stand.md"
    seite.write_text(eingesetzt(seite.read_text("utf-8"), wurzel / "tests"), "utf-8")


if __name__ == "__main__":
    main()
