"""Real pages of portals and courts; every expected id was read off the page by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from nachzug.quellen.zitate import Zitat, finde
from nachzug.zitat.fundstelle import lies_fundstelle

ENTSCHEIDUNGEN_002 = """
31 BVerfG 1 BvR 2011/10
31 BVerwG 7 AV 4.93
33 19 CS 14.01089
33 19 CS 14.1899
45 BVerfG 2 BvR 2625/10
45 BVerfG 2 BvR 1413/10
45 BVerwG 1 C 15.12
47 VGH Baden-Württemberg 11 S 2954/94
47 BVerwG 10 C 10.12
49 BVerwG 10 C 10.12
49 OVG Saarland 2 B 377/09
49 OVG Berlin-Brandenburg 3 B 17.10
53 EGMR 11103/03
53 EGMR 33743/03
53 BVerwG 1 C 8.09
55 EGMR 48321/99
55 BVerwG 1 C 3.08
55 BVerwG 1 C 18.09
55 BVerwG 1 B 2.11
57 BVerwG 1 C 23.09
57 BVerfG 2 BvR 588/08
65 OVG Hamburg 3 So 71/12
65 VGH Baden-Württemberg 11 S 209/00
65 OVG Saarland 2 Q 71/05
67 BVerfG 2 BvR 646/80
67 BVerfG 1 BvR 2926/13
71 BVerwG 1 C 19.11
71 BVerwG 1 C 14.12
71 BVerwG 1 C 19.11
"""
NORMEN_002 = """
AufenthG § 5 Abs. 2 Satz 1 Nr. 1
AufenthG § 5 Abs. 2 Satz 1 Nr. 2
AufenthG § 5 Abs. 2 Satz 2
AufenthG § 11 Abs. 1
AufenthG § 11 Abs. 2
AufenthG § 28 Abs. 4
AufenthG § 36 Abs. 2
AufenthG § 36 Abs. 2 Satz 1
AufenthG § 53
AufenthG § 55 Abs. 1 Satz 2 Nr. 1 Buchst. a
AufenthG § 55 Abs. 2 Nr. 1 Buchst. a
AufenthG § 56 Abs. 1 Satz 1 Nr. 4
EMRK Art. 8
EMRK Art. 8 Abs. 1
EMRK Art. 8 Abs. 2
EMRK § 8 Abs. 1
GG Art. 6
GG Art. 6 Abs. 1
GG Art. 6 Abs. 2
GKG § 52 Abs. 2
Streitwertkatalog 8.1 und 8.2
VwGO
VwGO § 47 Abs. 3
VwGO § 108
VwGO § 117 Abs. 2 Nr. 5
VwGO § 124 Abs. 2 Nr. 1
VwGO § 124 Abs. 2 Nr. 3
VwGO § 124a Abs. 4 Satz 4
VwGO § 124a Abs. 5 Satz 4
VwGO § 154 Abs. 2
"""
ABSATZ_20_BIS_29_IN_004 = """
GG Art. 6
EMRK Art. 8 Abs. 1
AufenthG § 36a
BT-Drs. 19/2438 S. 15
AufenthG § 36a
AufenthG § 36a Abs. 3 Nr. 1
BVerwG 1 C 30.19 Rn. 36
BVerwG 1 C 45.20 Rn. 32
BVerwG 1 C 50.20 Rn. 30
RL 2003/86/EG Art. 8 Abs. 1
EGMR 6697/18 Rn. 153 ff.
EMRK Art. 8
EGMR 6697/18 Rn. 179
BVerfG 2 BvR 1226/83 + BVerfG 2 BvR 101/84 + BVerfG 2 BvR 313/84
BVerfG 2 BvR 1266/17 Rn. 16
BVerwG 1 C 8.09 Rn. 49
BT-Drs. 19/2438 S. 22
"""


def _zeilen(text: str) -> list[str]:
    return text.strip().splitlines()


def _seite(pruefdaten: Path, nummer: str) -> list[str]:
    (datei,) = (pruefdaten / "mission" / "seeds").glob(f"{nummer}_*.txt")
    return datei.read_text("utf-8").split("\n")


def _zitate(pruefdaten: Path, nummer: str, von: int, bis: int) -> list[tuple[int, Zitat]]:
    zeilen = _seite(pruefdaten, nummer)
    text = "\n".join(zeilen[von - 1 : bis])
    return [(text.count("\n", 0, z.von) + von, z) for z in finde(text)]


def test_every_decision_that_the_order_on_the_portal_page_cites_is_found(pruefdaten: Path) -> None:
    gefunden = [f"{zeile} {z.kanonisch[0]}" for zeile, z in _zitate(pruefdaten, "002", 27, 77) if z.art == "entscheidung"]
    assert gefunden == _zeilen(ENTSCHEIDUNGEN_002)


def test_every_norm_it_cites_is_found_and_the_convention_is_never_the_basic_law(pruefdaten: Path) -> None:
    normen = {k for _, z in _zitate(pruefdaten, "002", 27, 77) if z.art == "norm" for k in z.kanonisch}
    assert normen == set(_zeilen(NORMEN_002))
    assert not any(n.startswith("GG Art. 8") for n in normen)


def test_a_dense_paragraph_of_the_court_is_read_whole(pruefdaten: Path) -> None:
    gefunden = [f"{' + '.join(z.kanonisch)} {z.pinpoint}".strip() for _, z in _zitate(pruefdaten, "004", 132, 132)]
    assert gefunden == _zeilen(ABSATZ_20_BIS_29_IN_004)


def test_the_norm_line_of_asyl_net_keeps_each_law_with_its_section(pruefdaten: Path) -> None:
    (zeile,) = (z for z in _seite(pruefdaten, "003") if z.startswith("Normen: "))
    assert [z.kanonisch[0] for z in finde(zeile)] == [
        "AufenthG § 32 Abs. 3",
        "AufenthG § 5 Abs. 1 Nr. 1",
        "RL 2003/86/EG Art. 4 Abs. 1",
        "VO (EG) 2201/2003 Art. 2 Nr. 9",
        "AuslG § 20",
        "AufenthG § 104 Abs. 3",
        "AufenthG § 2 Abs. 3",
        "SGB II § 11 Abs. 2 Nr. 7",
    ]


def test_the_administrative_rule_leaves_nothing_open_once_its_law_is_named(pruefdaten: Path) -> None:
    zitate = finde("\n".join(_seite(pruefdaten, "001")), gesetz="AufenthG")
    assert [z for z in zitate if not z.kanonisch] == []
    assert {"AVwV 36.2.1.2", "AVwV 27.1a.1.3", "AufenthG § 28 Abs. 1 Satz 4", "EGBGB Art. 11 Abs. 1 Alt. 2", "StAG § 6"} <= {
        k for z in zitate for k in z.kanonisch
    }


@pytest.mark.parametrize("nummer", ["000", "003", "004"])
def test_canonical_decisions_are_authorities_that_rules_may_cite(pruefdaten: Path, nummer: str) -> None:
    for z in finde("\n".join(_seite(pruefdaten, nummer))):
        if z.art == "entscheidung" and z.gericht:
            for kanonisch in z.kanonisch:
                assert str(lies_fundstelle(kanonisch)) == kanonisch
