"""Where norms are cited: a chain of §§ or Articles with their parts, the law it names, and laws named alone.

The grammar runs over the class string (one character per token, see worte). Every repetition is possessive or bounded, and a chain is
consumed even when no law follows it: each token is looked at a bounded number of times.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from nachzug.quellen.zitate.marken import Marken
from nachzug.quellen.zitate.namen import regelwerke

_ZAHL = r"(?:[nyqzρ][lLτ]?|R|L|l(?!\.))"
_KLAMMER = r"(?:\(s?[nlLR]\)|l\))"
_TEIL = rf"(?:(?!(?<=n)n\.[GgMm])(?:{_KLAMMER}|[sShfnyqρRlLdi,u/PA.-]|t(?=[PAsh])|[IψZ](?=[PA])))"
_KETTE = rf"(?P<kette>[PA]{{1,2}}{_ZAHL}(?:{_TEIL})*+)"
_GLIED = rf"(?:[dJ](?:[,u][dJ]){{0,2}}+h(?:{_ZAHL})?t)"
_NUMMER = rf"(?P<nummer>{_GLIED}{{1,3}}+(?=J{{0,3}}[GgB])|(?:(?:n\.|J)h(?=t)|[sh]{_ZAHL})(?:{_TEIL}){{0,24}}+)"
_STELLE = r"(?:Q(?:<[MY]>|[MY])?(?:D[WM]?(?:W(?=[,;)]))?|(?:[RSnyqLDz]|,(?=[nyqS])|v(?=D)|s(?=[nL])|/(?=n)){1,10}))"
_BLATT = rf"(?:\([^()]{{0,6}}[QX][^()]{{1,36}}\)|\[[^\[\]]{{0,6}}Q[^\[\]]{{1,24}}\]|<[^<>]{{0,6}}Q[^<>]{{1,24}}>|[,-]?{_STELLE})"
_KURZ = r"(?:\([^()]{1,12}\)|<[^<>]{1,12}>|-[JWGgMmBRyY_]{1,5}-)"
_GEAENDERT = rf"(?:,w{{1,3}}(?:A{_ZAHL}t)?HvD{_BLATT})"
_IDF = r"(?:It(?:(?:It|[vwαtuψ]){0,3}D(?:uD)?)?[wJt]{0,3}W|α|l\.l\.[LF]\.?)"
_FASSUNG_VOM = rf"(?:{_KURZ}?{_IDF}(?:(?:t[cHVW])?vD{_BLATT}|(?<=W)\((?:Y\.)?Q[^()]{{1,14}}\)))"
_VERKUENDET = rf"(?:(?:{_KURZ}?[vα]D{_BLATT}|vD(?:{_KURZ}(?:\([^()]{{0,6}}Q[^()]{{1,24}}\)|<[^<>]{{0,6}}Q[^<>]{{1,24}}>))?|\(Q[^()]{{1,24}}\)){_FASSUNG_VOM}?{_GEAENDERT}?|{_FASSUNG_VOM}{_GEAENDERT}?|\((?:w{{0,2}}{_IDF}(?:t[HcVW])?|[JWGgMmy_<>-]{{1,8}})?vD[,-]?Q[^()]{{1,20}}\))"
_EU_NAME = r"(?:[^().;:,b]|(?<=V)\([MWRGKx]\)|,(?=[wψü])){0,60}+"
_EU_TITEL = rf"(?:(?:(?:t[^().;:]{{1,12}}?)?vD(?:[wψüZ]{_EU_NAME})?|(?:t[JWut]{{1,8}})?ü{_EU_NAME})(?:,t[^().;:,]{{1,40}}?(?=\(Q))?(?:\((?:[JWGgMmVrc_]{{1,4}}[,;])?Q[^()]{{1,24}}\)|,{_STELLE})?)"
_LAND = r"(?:[tψ][JWut]{0,4}Y)"
_EU = rf"(?:V|[cgGM](?=r))(?:\([MWRGKx]\)|<[MWRGKx]>|M|x)?s?[zr](?:[u,]s[zr])*{_EU_TITEL}?(?:\(A[n,]{{1,9}}\))?"
_FASSUNG = r"(?:F|\(F\)|[yn](?=F))?"
_VOELKERRECHT = rf"(?:c[^().;:DQ<bP]{{0,45}}?(?:vD(?:[WJMmYtuψüI,w]{{0,40}}?(?=[(,]Q))?)?(?<![c]){_BLATT})"
_TITEL = rf"(?:HvD{_BLATT}|J{{0,2}}{_VOELKERRECHT}|J{{0,2}}(?:[HV][ψü][^().;:DQ<bP]{{1,45}}?{_VERKUENDET}|(?:H[ψü]|Vü)(?:[^().;:,bDQ<Pu]|u(?!t)){{1,20}}+))"
_GESETZ = rf"(?:BR(?:[u,]R)*(?:vD{_BLATT}|\(α(?:t[Hc])?vD,?Q[^()]{{1,14}}\))?{_FASSUNG}|Bn|(?:(?:[Gg]|BR)/){{0,3}}(?:n\.)?B[gMm]|B|(?:Y\.)?[Gg]_*(?:(?<=_)-[JW][^-;()]{{0,5}}-)?(?![zr])(?:[yR](?!,n))?(?:YR?|{_LAND})?[y]?{_VERKUENDET}?{_FASSUNG}|{_EU}|{_TITEL})"
_NAMENLOS = rf"(?:(?:Y\.)?[Mm][yY]{{0,2}}F?|Vy|c(?:{_LAND}|ψt?J?[Gg]_*|[ψü][^().;:DQ<VGgPA]{{1,20}}?{_VERKUENDET})?)"
_NAME = rf"(?P<gesetz>(?:t[^;.()PA]{{1,12}}?V(?:\([MWRGKx]\)|M|x)?s?[zr](?:{_EU_TITEL})?|[tψ]?w?(?:n\.)?(?:W-u)?J{{0,3}}κ?{_GESETZ}|t?(?:n\.)?J{{0,3}}κ?{_NAMENLOS})F?)"
_NAME_NUMMER = rf"(?P<gesetz2>(?:[tψ]?J{{0,3}}{_GESETZ}|tJ{{0,3}}c)F?)"
_LOSE = rf"(?P<lose>s{_ZAHL}(?:[sfnyqρRlL,ui/.-]|{_KLAMMER}){{0,24}}+)"
"""Parts without a section ("Absatz 1 Satz 4"): a citation only where the text itself says of which section."""
_VORN = rf"(?P<vorn>{_GESETZ})(?P<vkette>[PA]{{1,2}}{_ZAHL}(?:{_TEIL})*+)(?:(?<=[,/i-])|(?![GgBMVcJt]))"
_RUECK = r"(?P<rueck>(?:t|w)w?[VHω](?![ψü\[(<szr]))"
"""A law named only by its kind: "derselben Richtlinie", "dieses Gesetzes"."""
_WEITER = rf"(?<=[Gg_R][,u])(?P<weiter>n[lL]?(?:s{_ZAHL}|[,u]n[lL]?){{0,8}})(?P<gesetz3>{_GESETZ})"
_ERLASS_ORT = r"(?:,?w?p[nf,u]{1,6}(?:sn)?|,Z[R.nl]{1,5})"
_ERLASS_BLATT = rf"(?:[XY]R?y,n(?:,?u(?:vD[^;()P]{{0,24}}?,)?I?XR?y,n|,y?n)*{_ERLASS_ORT}*|\(XR?y,n(?:,y?n)*(?:,[Whs][^;()]{{1,8}})?{_ERLASS_ORT}*\))"
_ERLASS = rf"(?P<erlass>β(?:[^;()P]|\([WM]\)){{0,10}}?(?:vD[^;()P]{{0,26}}?)?{_ERLASS_BLATT})"
_ZITAT = re.compile(
    rf"(?=[BGgVcJHYκPAdsnhβMm]|W-u)(?:{_VORN}|{_KETTE}(?:{_NAME}|{_RUECK})?|{_WEITER}|{_NUMMER}{_NAME_NUMMER}|{_ERLASS}"
    rf"|(?P<allein>(?:(?:W-u)?J{{0,3}}(?=[gG])|(?:Ju)?(?=G)|κ(?=[gG])|)(?:BR(?:[u,]R)*(?!/B)|(?:(?:[Gg]|BR)/){{0,3}}(?:n\.)?B[gMm]|Bn?|[Gg]_*(?:(?<=_)-[JW][^-;()]{{0,5}}-)?y?(?:YR?|ψ[JWut]{{1,4}}Y)?y?(?![zr]){_VERKUENDET}?F?|{_EU}|{_TITEL})"
    rf"|Y\.[mM]|[Mm]vD{_BLATT}|(?<=[gG_][(<-])[Mm](?=[)>-]))|{_LOSE})"
)


_ERLASSWORT = re.compile(r"rlass|ichtlinie|erwaltungsvorschrift|atalog")


class Fund(NamedTuple):
    """Tokens von..bis (half-open) of one citation; gesetz: the tokens that name the law (empty when none does)."""

    von: int
    bis: int
    gesetz: tuple[int, int]
    kette: tuple[int, int]
    rueck: bool = False
    lose: bool = False


def suche(marken: Marken, lose: bool = False) -> list[Fund]:
    """All citations of norms, in order, without those inside commentaries; lose: parts without a section too."""
    funde: list[Fund] = []
    k = marken.klassen
    frei = 0
    while t := _ZITAT.search(k, frei):
        f = _fund(marken, t)
        frei = max(t.end(), f.bis if f else 0)
        if f is None or (f.lose and not lose):
            continue
        if f.lose or not _schrifttum(k, f):
            funde.append(f)
        elif funde and _VOR_KOMMENTAR.fullmatch(k, funde[-1].bis, f.von):
            funde.pop()
    return funde


def _fund(m: Marken, t: re.Match[str]) -> Fund | None:
    """The citation that the grammar matched, its ends put right; None for a number of what is no rule."""
    k = m.klassen
    if t["lose"]:
        e = _ohne_trenner(k, *t.span())
        return Fund(t.start(), e, (e, e), (t.start(), e), lose=True)
    if t["allein"] or t["erlass"]:
        return _allein(m, *t.span())
    if t["vorn"]:
        a, e = t.span("vkette")
        e = _ohne_trenner(k, a, e)
        return Fund(t.start(), e, t.span("vorn"), (a, e))
    name = next((n for n in ("gesetz", "gesetz2", "gesetz3", "rueck") if t[n]), "")
    if not name:
        e = _ohne_trenner(k, *t.span())
        return _wie_ein_gericht(m, t.start(), e) or Fund(t.start(), e, (e, e), (t.start(), e))
    a, e = t.span(name)
    if name != "gesetz2":
        return Fund(t.start(), e, (a, e), (t.start(), a), name == "rueck")
    if k[e - 1] == "c" and not _ERLASSWORT.search(m.woerter[e - 1]):
        return None
    return Fund(t.start(), _mit_nummer(m, e) or e, (a, e), (t.start(), a))


_GERICHT_ODER_GESETZ = ("SG", "LAG")


def _wie_ein_gericht(m: Marken, von: int, bis: int) -> Fund | None:
    """A chain right before an abbreviation that elsewhere is a court: there the Soldatengesetz, the Lastenausgleichsgesetz."""
    if (
        m.woerter[bis : bis + 1]
        and m.woerter[bis] in _GERICHT_ODER_GESETZ
        and m.klassen[bis + 1 : bis + 2] not in ("W", "Y", "J")
    ):
        return Fund(von, bis + 1, (bis, bis + 1), (von, bis))
    return None


_GEZAEHLT = re.compile(
    r"(?:[Ää]nd|[Ee]inführungs|[Rr]eform|[Bb]ereinigungs|[Bb]eschleunigungs|[Aa]npassungs|[Ee]ntlastungs)\w*(?:G|[Gg]esetz(?:e?s)?)$|VwGO-?ÄndG$|BImSchV$|^ZP$"
)
"""Laws of which there are several: "4. Euro-Einführungsgesetz"."""
_NUMMER_DANACH = re.compile(r"[WMn]/n(?:-n)*|L?[nqρ](?:\.?[nq](?!\.))?l?(?!\.?a)(?:[sS][nq])*")


def _mit_nummer(m: Marken, bis: int) -> int:
    """The end of the number that follows the name of an administrative rule, 0 for none."""
    if m.klassen[bis - 1] not in "G_" or (
        m.woerter[bis - 1] not in regelwerke() and not m.woerter[bis - 1].startswith("Dienstvorschrift")
    ):
        return 0
    t = _NUMMER_DANACH.match(m.klassen, bis)
    return t.end() if t else 0


def _allein(m: Marken, von: int, bis: int) -> Fund:
    """A law named alone, with the ordinal before it or the number of a rule after it ("LStR R 39b.2 Abs. 2")."""
    k = m.klassen
    if k[von] in "gG" and k[von - 2 : von] == "n." and _GEZAEHLT.search(m.woerter[von]):
        von -= 2
    if ende := _mit_nummer(m, bis):
        return Fund(von, ende, (von, bis), (bis, ende))
    return Fund(von, bis, (von, bis), (von, von))


_NACH_PARAGRAPH = re.compile(r",?p|,?(?:n\.)a|,y,S")
_VERFASSER = re.compile(r"(?:I:?[WJMm](?:/[WJMm])*|[WJMm](?:/[WJMm])+),?$|&/$")
_NACH_VERFASSER = re.compile(r"F?-?,?[^;()]{0,16}?p|,y,S|y,n")
"""The authors of a commentary before the name of a law, and a margin number or page soon after it."""
_NACH_KOMMENTAR = re.compile(r",?p|,?(?:[JW],?)?(?:n\.)?a|/[WJ]|,?%|/G,?(?:n\.)?a|,y,[PS]|,[LT]?P[^;()]{0,12}?p")
_VOR_KOMMENTAR = re.compile(r"[,/u]{0,2}")


def _schrifttum(k: str, f: Fund) -> bool:
    """Whether the law or section belongs to a commentary: an edition or a margin number follows."""
    if f.kette[0] < f.kette[1]:
        return bool(_NACH_PARAGRAPH.match(k, f.bis))
    return bool(
        _NACH_KOMMENTAR.match(k, f.bis) or (_VERFASSER.search(k, max(0, f.von - 14), f.von) and _NACH_VERFASSER.match(k, f.bis))
    )


def _ohne_trenner(k: str, von: int, bis: int) -> int:
    """The end of a chain without the separators and dangling words it ran into."""
    while bis > von + 2 and k[bis - 1] in ",/iu-.sShdtPA(":
        bis -= 1
    return bis
