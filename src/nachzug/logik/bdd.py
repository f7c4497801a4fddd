"""Boolean functions over open leaves as reduced ordered binary decision diagrams.

"Open" must mean that the outcome really depends on what is missing. With the open leaves as variables every element is a
Boolean function; it is firm when the function is constant on all completions that are possible, which a diagram shows
at once, together with which leaf can still change it. Kept to what that needs.

A diagram is an int: 0 false, 1 true, else an index into `knoten` (variable, low branch, high branch).
Bryant, Graph-Based Algorithms for Boolean Function Manipulation, IEEE Trans. Computers 35 (1986).
"""

from __future__ import annotations

FALSCH = 0
WAHR = 1


class Grenze(Exception):
    """More nodes than allowed: the question stays open and the result says so (`grenze`)."""


class Diagramme:
    """A store of diagrams that share their parts. Variables are ints; the smaller stands nearer to the root."""

    __slots__ = ("_eindeutig", "_ite", "_teilung", "hoechstens", "knoten")

    def __init__(self, hoechstens: int = 50_000) -> None:
        self.knoten: list[tuple[int, int, int]] = [(1 << 30, 0, 0), (1 << 30, 1, 1)]
        self._eindeutig: dict[tuple[int, int, int], int] = {}
        self._ite: dict[tuple[int, int, int], int] = {}
        self._teilung: dict[tuple[int, int, int], int] = {}
        self.hoechstens = hoechstens

    def _mache(self, variable: int, niedrig: int, hoch: int) -> int:
        if niedrig == hoch:
            return niedrig
        schluessel = (variable, niedrig, hoch)
        fund = self._eindeutig.get(schluessel)
        if fund is None:
            if len(self.knoten) >= self.hoechstens:
                raise Grenze
            fund = self._eindeutig[schluessel] = len(self.knoten)
            self.knoten.append(schluessel)
        return fund

    def variable(self, nummer: int) -> int:
        return self._mache(nummer, FALSCH, WAHR)

    def ite(self, f: int, g: int, h: int) -> int:
        """If f then g else h; all other operations are this one."""
        if f == WAHR:
            return g
        if f == FALSCH:
            return h
        if g == h:
            return g
        if g == WAHR and h == FALSCH:
            return f
        schluessel = (f, g, h)
        fund = self._ite.get(schluessel)
        if fund is not None:
            return fund
        knoten = self.knoten
        oberste = min(knoten[f][0], knoten[g][0], knoten[h][0])
        f0, f1 = knoten[f][1:] if knoten[f][0] == oberste else (f, f)
        g0, g1 = knoten[g][1:] if knoten[g][0] == oberste else (g, g)
        h0, h1 = knoten[h][1:] if knoten[h][0] == oberste else (h, h)
        ergebnis = self._mache(oberste, self.ite(f0, g0, h0), self.ite(f1, g1, h1))
        self._ite[schluessel] = ergebnis
        return ergebnis

    def und(self, f: int, g: int) -> int:
        return self.ite(f, g, FALSCH)

    def oder(self, f: int, g: int) -> int:
        return self.ite(f, WAHR, g)

    def nicht(self, f: int) -> int:
        return self.ite(f, FALSCH, WAHR)

    def setze(self, f: int, variable: int, wert: int) -> int:
        """f with one variable fixed."""
        if f <= WAHR:
            return f
        v, niedrig, hoch = self.knoten[f]
        if v > variable:
            return f
        if v == variable:
            return hoch if wert else niedrig
        schluessel = (f, variable, wert)
        fund = self._teilung.get(schluessel)
        if fund is None:
            fund = self._mache(v, self.setze(niedrig, variable, wert), self.setze(hoch, variable, wert))
            self._teilung[schluessel] = fund
        return fund

    def fuer_alle(self, f: int, variable: int) -> int:
        """True only where f holds whatever the variable is: the leaf counts against the one who needs f."""
        return self.und(self.setze(f, variable, 0), self.setze(f, variable, 1))

    def fuer_eines(self, f: int, variable: int) -> int:
        return self.oder(self.setze(f, variable, 0), self.setze(f, variable, 1))

    def traeger(self, f: int) -> set[int]:
        """The variables on which f depends."""
        offen, gesehen, variablen = [f], {FALSCH, WAHR}, set[int]()
        while offen:
            n = offen.pop()
            if n not in gesehen:
                gesehen.add(n)
                v, niedrig, hoch = self.knoten[n]
                variablen.add(v)
                offen += (niedrig, hoch)
        return variablen
