"""The interpreter: one rule with its full tree against a hand-written Kleene function, and a whole examination against
reading and validating its case file. What firmness beyond Kleene settles."""

from __future__ import annotations

from pathlib import Path

from benchmarks.messen import bestens, melde
from benchmarks.regel import REGEL, kleene, sichten, spalten, zeilen
from nachzug.fall.lesen import lies_fall
from nachzug.fall.modell import Fall
from nachzug.logik.bewertung import Auskunft
from nachzug.logik.regel import Status
from nachzug.pruefung.pruefen import pruefe
from nachzug.pruefung.vorbereitung import Vorbereitet, gedaechtnis, vorbereitet

BEISPIELE = sorted((Path(__file__).parent.parent / "beispiele").glob("*.yaml"))


def eine_regel() -> None:
    rows = zeilen(spalten(20_000))
    cases = sichten(rows)

    def wir() -> list[object]:
        auskunft = Auskunft(REGEL)
        return [auskunft.befund(s) for s in cases]

    verhaeltnis = bestens(lambda: [kleene(z) for z in rows]) / bestens(wir)
    melde(
        "Deuter, eine Regel mit Baum / Kleene-Funktion von Hand ohne Baum",
        verhaeltnis,
        "≥ 0.2",
        verhaeltnis >= 0.2,
        "20 000 Fälle",
    )


def festigkeit() -> None:
    """Rows that Kleene leaves open and that no completion of the missing facts can change."""
    rows = zeilen(spalten(100_000))
    auskunft = Auskunft(REGEL)
    offen = [s for z, s in zip(rows, sichten(rows), strict=True) if kleene(z) is None]
    fest = sum(auskunft.befund(s).status is not Status.OFFEN for s in offen)
    melde("Anteil der nach Kleene offenen Zeilen, die fest sind", fest / len(offen), "> 0", fest > 0, f"{fest} von {len(offen)}")


def ganze_pruefung() -> None:
    """Every example, for one of its applicants on average: a new case in a process that has examined others (no pattern of a whole
    Weg is remembered), the very first one (nothing is), and the same case again."""
    for pfad in BEISPIELE:
        text = pfad.read_bytes()
        fall = lies_fall(text, pfad.name)
        rechtslage = vorbereitet(fall.rechtsstand_tag)
        wege = len(pruefe(fall).wege)

        def neu(fall: Fall = fall, rechtslage: tuple[Vorbereitet, ...] = rechtslage) -> None:
            for v in rechtslage:
                v.gemerkt.clear()
            pruefe(fall)

        def zuerst(fall: Fall = fall, rechtslage: tuple[Vorbereitet, ...] = rechtslage) -> None:
            for v in rechtslage:
                v.gemerkt.clear()
            gedaechtnis(fall.rechtsstand_tag).vergiss()
            pruefe(fall)

        lesen = bestens(lambda text=text: lies_fall(text), 7, 20) * len(fall.antragsteller_ids)
        verhaeltnis = bestens(neu, 7, 5) / lesen
        weitere = (
            f"zuerst {bestens(zuerst, 5, 3) / lesen:.1f}, nochmals {bestens(lambda fall=fall: pruefe(fall), 5, 5) / lesen:.1f}"
        )
        notiz = f"{len(fall.antragsteller_ids)} Antragsteller, {wege} Wege; {weitere}"
        mass = "ganze Prüfung eines Antragstellers / Lesen"
        melde(f"{mass}, {pfad.stem}", verhaeltnis, "≤ 2", verhaeltnis <= 2, notiz, mass)


def main() -> None:
    eine_regel()
    festigkeit()
    ganze_pruefung()


if __name__ == "__main__":
    main()
