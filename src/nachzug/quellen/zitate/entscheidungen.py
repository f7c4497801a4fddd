"""Where decisions are cited: court, kind, date, docket, reporters, pinpoint, in the orders in which German courts write them.

Like the grammar of norms it runs over the class string; every repetition is possessive or bounded.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from nachzug.quellen.zitate.marken import Marken

_N = r"[nyqρ]"
_ZUSATZ = r"(?:\([wWMxlnLτ]{1,2}\))?"
_AZ1 = (
    rf"(?:R-nxz|nx\.Lz|nxnxz(?:w(?=-))?|(?:K(?=[SL]nxz))?[LSτWMx&BK]?(?:[nz]|n/n)l?[MLxSRKWBτ]{_ZUSATZ}(?:n[-,])?[zq](?:\.L|\.[Mx](?=[-)])|Rnz)?(?:[LMxτB](?![zqny])|[SGR](?=[-,;)]|$)){{0,3}}(?:,(?:[LτB](?=[,;)wTWt]|$)|M(?=\)))){{0,3}}(?:\([LMmxWτz]\))?"
    rf"|R[xLMKSBτ]{_ZUSATZ}(?:n[-,])?[zq](?:\([LMxWτ]\))?|Rz(?:[Lτ]|S(?=[-,;)]))?|[xMK]{_ZUSATZ}z|C|[LMx]n?[xM]z|xRz|xn-z|n&z(?=[,-])|xq(?=[-)]))"
)
_AZ = rf"(?:{_AZ1}(?:(?:,u?|u|-)(?:{_AZ1}|(?:n,)*z(?!x)|q(?=-)))*+U?)"
_NR = r"(?:s?z(?:[,u]{1,2}s?z)*U?)"
_SPITZ = r"(?:<[^<>;]{1,25}>)"
_SEITE = rf"(?:S?{_N}(?:/n|-n)?[lL]?f?)"
_GESETZ = r"(?:G_*R?|BR|B|[Mm])"
_RN = rf"(?:p(?:{_N}|\[n\])[lL]?f?(?:(?:[,/]|u|-)p?{_N}[lL]?f?)*)"
_SACHGEBIET = (
    rf"(?:X{_N}(?:[PA]{{1,2}}{_N}l?(?:[sS](?:{_N}l?|l|R)|[,u]?{_N}l?|f|[PA]{{1,2}}{_N}l?){{0,8}}J{{0,2}}(?:[GMmgcK]_*R?Y?|BR?)(?:y|n(?=s))?"
    rf"|[JWm](?:-u)?[JWu]{{0,3}})s{_N}(?:u{_N}(?!-))?)"
)
"""The reference work of the administrative courts: number of the field, section or matter, number of the decision."""
_BLATT = (
    rf"(?:{_SACHGEBIET}|TtK(?:-X-|\(X\))?y,{_SEITE}|X{_GESETZ}(?:[PA]{_N}l?)?(?:[sS]{_N}l?)*(?:,?[WwutZIMJψ]){{0,7}}{_N}"
    rf"|X{_N}?(?:-n)?(?:[PAh]{_N}l?)(?:(?:,|u)?[PA]?{_N}l?)*{_GESETZ}?(?:s{_N}(?:(?:,|u){_N})*(?:u[PA]{_N}(?=s))?){{0,2}}(?:S{_N}f?(?:u{_N}(?:f|(?=[;)])))?)?"
    rf"|X{_N}?[hW]R[LRn]{{1,3}}(?:s{_N}){{1,2}}|X{_N},G/P{_N}|&/L[MK]{_N},{_SEITE}|JW/Wy,{_SEITE}|X{_GESETZ}[PA]{_N}l?(?:s{_N})+|X{_N}{_GESETZ}s{_N}|X{_N}-n"
    rf"|X{_N}?s{_N}Z[^;.()]{{1,9}}"
    rf"|XR?S{_N}f?|[X&](?:n-)?z,?{_SEITE}|[X&]y,s{_N}(?:,{_N})?|X<φ>"
    rf"|(?:[JWTm][JWwψtuKm/-]{{0,8}}-)?[X&][~τ]?(?:-(?=y|n,n))?R?{_N}(?:,~{_N})?(?:,?{_SEITE}|,z(?=[=,;)])){{1,5}}(?:,?{_SPITZ})?(?:{_RN}?N?(?:;{_N}(?:,{_SEITE}(?:,{_SEITE})*(?:,?{_SPITZ})?|{_SPITZ})|u{_N},{_SEITE}(?=[;)])))*)"
)
_GRUENDE = r"(?:(?:Z[hs]?|h|s(?=R))(?:[RLSBnlqρτf]\.?|\([nl]\)|(?<=[l.])\)(?=[ln)]|-)|u(?=[nl])|,(?=[nl])){1,9}(?:t\$)?|R\.?(?:n\.?(?:l\)?){0,2}){1,2}(?=[-);]))"
_BAND = rf"(?:X(?:{_N}|[PAhs-]|,(?={_N})){{1,9}})"
"""A collection with what stands after it, without its finer grammar."""
_GEPLANT = rf"(?:b?ψ?φ[bψI]{{0,2}}(?:(?:Xu)?{_BAND}|[uX]{{0,3}})φ?(?:IX(?!{_N}))?|b?ψ(?:{_BAND}|[XK])(?:u(?:{_BAND}|[XK]))?n?φ)"
_STELLE = (
    rf"(?:{_RN}|\(s{_N}f?(?:[,u]{_N}f?)*\)|s{_N}f?(?:[,u-]{_N}f?)*|{_GRUENDE}|sR\.?|S(?:z|{_N}f?u{_N}f?)|{_SEITE}(?![MLxKτW]|\([xm]\)){_SPITZ}?|{_SPITZ}"
    rf"|d?ß(?:n(?:un)?|l\)(?=,p))?(?:\.?u(?=[pS]))?|[\[(]ß\.?[\])])"
)
_AUSGESCHRIEBEN = rf"(?:(?:[JWm][JWwψtuK]{{0,6}}-)?[Mm](?:-(?=y))?|[JWTm][JWwψtuK/-]{{0,7}}|\([X&]\))y(?:,{_SEITE}){{1,4}}"
_NACH_ECLI = r"(?:(?<=\])-?,?-?[WMJmLRKn\"][^;():,bDTv]{0,9}(?=,?-?p))"
_EINTRAG = rf"(?:{_NACH_ECLI}|{_BLATT}|X(?=[,)-])|{_AUSGESCHRIEBEN}|{_GEPLANT}|E|w?j|o|[wb](?=p)|u(?=Z[RL])|wbwI(?=[X&])|wI(?=X{_N},{_N}bw)|w(?=Z[RLn])|wI(?=j|TtK)|wbIXw(?=[);])|u(?=s{_N}p)|(?<=[nlf])bw(?=[);u])|{_STELLE}|N(?=p{_N}|[,=-]{{0,2}}(?:[X&jEφb\[o]|ψ[φXK]))|U|\[[^\[\]]{{1,12}}\]|IW(?=,[X&]))"
_TRENN = r"(?:[-,=]{0,3}|;(?=j))"
_REIHE = rf"(?:{_TRENN}{_EINTRAG}){{0,14}}"
_REST = rf"(?:{_REIHE}(?:{_TRENN}\({_TRENN}{_EINTRAG}{_REIHE}\){_REIHE})?)"
_NAME = (
    r"(?:N?(?:(?<=n)\.)?-(?:\"?(?:[WMJLRKGnycVHXBYxQgmhτla\"]|s(?!n))(?:\[[^\[\]]{1,9}\]|[^;():N]){0,13}?(?=[;):]|,?N|u(?:T|vD|K|t|[ZI]|[WJ][/W])|,[twK]|,W/W)|\"?[WMJLRKGnycVHXBYxQgmhτl][^;():Nb]{0,9}(?=\.?$)"
    r"|[wtψI][^;():bN]{0,5}(?=[;)]|,?N))|\"[^\"()]{1,6}\"(?=[;)])|(?<=[z)])Z\"[^\"()]{1,6}\"(?=[;),u])|(?<=n),W(?=\)|,uvD)|(?<=[nlf])[WMmJ][WMmJ/-]{0,4}(?=[;)]))"
)
_VORBRINGEN = r"(?:-?,[WJMmL][^;():,b]{0,9}(?=,[jpX&E]|-[jpX&]|[);]))"
_RUMPF = rf"(?:{_AZ}(?:-n(?=-)|\({_AZ}\))?(?:,?T?vD(?![,:-]{{0,2}}(?:{_AZ1}|sz|z)))?(?:(?<=C){_VORBRINGEN})?{_REST}|o,{_AZ}{_REST}|(?!U){_EINTRAG}{_REST}|(?<=D)\(-?s?z-?\)|\((?:T\.?)?-?{_AZ}-?{_REIHE}(?:{_NAME}?\){_REIHE}|(?=[;u]))|\({_EINTRAG}{_REIHE}(?:\){_REIHE}|(?=,N\))))"
_ORT = r"(?:/?[WYJMm](?:R(?=[,:&X-])|[/u]?[WY]|[tα]W|w[WY]|\([WJ]\))?|[ψI]?t[JW]?W?[WYJMm])"
_GERICHT = rf"(?:J{{0,2}}K(?:JO(?=D)|n\.O(?:n\.W)?(?=v?D)|<[^<>]{{1,4}}>|O|x|\(J?W\))?{_ORT}?(?:-K-|\(K\)|-[WJ]{{1,3}}-(?=v)|,[WJ]{{1,3}},(?=vD))?)"
_SPRUCH = rf"(?:t(?:(?:[nR]\.?)?W(?:t(?:J|W)O)?|(?:[nR]\.?)?[wJW]?O(?:t[wWdJK]{{1,3}}(?:tW)?)?|{_GERICHT})|wt{_GERICHT}(?=ψT)|tJW(?=vD))"
_PARTEIEN = r"(?:[WMJmRLKn][^;():]{0,9}?(?:,(?=[EC])|(?=vD-?[CE]|vDItwTC|\(E)))"
_KOPF = (
    rf"(?:Kjj,(?=nL)|(?:{_GERICHT}|JOtwWtW(?:<[KM]>)?|O)[,:-]?(?:[^;():DTzqX&]{{1,14}}?,(?=TvD)|(?<=[WYMm])[wI](?=TvD))?(?:(?:n\.)?W(?:t[WJ]O)|(?:T|(?<!\.)τ)(?:<W>)?{_SPRUCH}?{_PARTEIEN}?)?(?:,?v?(?:n\.,?u|D,?u)?D|,?vwW(?=-))?"
    rf"|(?:T|(?<!\.)τ(?=v))(?:{_SPRUCH}{{1,2}})?(?:-K-|\(K\))?{_PARTEIEN}?(?:vD|D|vwW(?=-))?"
    rf"|vD|D)(?:\[[MWK]\])?"
)
_PARTEI_STELLE = rf"(?:,[WMJm][^;():]{{1,14}}?,L\.{_N}(?:u{_N})?(?:{_TRENN}{_EINTRAG}){{0,4}})"
_EGMR = rf"{_NR}(?:{_PARTEI_STELLE}|(?:{_TRENN}(?:{_EINTRAG}|P{{1,2}}nf?(?:,nf?)*)){{0,5}}(?:(?:-?,|-)[WMJmL][^;():]{{0,10}}?(?:[-,]{_RN}|(?=-[X&]){_REIHE}|(?=[);]|,T|u(?:v|T))))?)"
_ENTSCHEIDUNG = re.compile(
    rf"(?P<ohne>Ky,n,?{_RN}(?P<fall5>{_NAME})|K,?o,(?P<fall6>[WMmJ][WMmJ/-]{{0,4}})(?=[;)]))|(?P<klammer>(?:Tt)?(?:{_GERICHT}|JOtwWtW)\((?=[TvD]))?(?P<kopf>(?:{_RN}t(?=T))?(?:(?<=[;u])(?:[WMJm][^;():,]{{0,9}},(?=TvD,s?z)|{_PARTEIEN}))?(?:{_KOPF}|(?=E)))(?:\"[^\"]{{1,4}}\")?(?:(?<=D)[WMJm][^;():,]{{0,8}},?(?=,?[EC])|,[^;()]{{1,14}}?(?=,[Cs]?[Cz]|\([CE])|[,-][WMJm][^;()]{{0,12}}?(?=,?sz)|-[WMJm][^;():,]{{0,9}}?(?=-C))?{_TRENN}(?:Itw(?=TC)|[ψZ]t?(?=T-?R?[nRx]|nxz))?(?:T[:.]?-?){{0,2}}I?"
    rf"(?P<rumpf>{_RUMPF}|{_EGMR})(?:(?P<fall>{_NAME})(?:,wIj{{1,2}})?|(?P<ende>-(?![nWMGm])))?(?(klammer)\))"
    rf"|(?P<name>(?:K,?)?o(?:,?{_RN}|s{_N})?(?P<fall2>{_NAME})|K,?-(?P<aao>[^;():DTNo]{{1,8}}?),?o{_REST})"
    rf"|\"[^\"]{{1,4}}\"-?\((?P<genannt>(?:K,?)?(?:{_AZ}|{_BLATT}){_REST})\)"
    rf"|(?P<nackt>-?{_AZ}(?:,?TvD(?![,:-]{{0,2}}(?:{_AZ1}|sz|z)))?{_REST}(?:(?P<fall3>{_NAME})|-(?![nWMGm]))?|(?:{_BLATT}|E){_REST}(?P<fall4>{_NAME})?)"
)


_HAT_EINE = re.compile(r"[X&ECozq]|[K-]y,|/Wy,")
_HAT_AZ = re.compile(_AZ1)
_BLATT_VORHER = re.compile(r"[βQ][^;.]{0,8}$")
_SCHREIBEN_VORHER = re.compile(r"β[^;KT]{0,34}$")
_GESPROCHEN = re.compile(r"[KT]")


_REGISTER = re.compile("[xM]z")
_AUSGESCHRIEBENES_GERICHT = re.compile("[a-z]gericht|Gerichtshöfe")
_MIT_STRICH = re.compile(r"(?:[zqLMxτ)UCRSG]|zw|z-n)-$")
"""The dash after a docket belongs to it, another one does not."""
_NUR_BLATT = re.compile(r"(?:vD\()?XR.*")


class Fund(NamedTuple):
    """Tokens von..bis (half-open); name: where the name of the case begins, 0 if it has none."""

    von: int
    bis: int
    name: int = 0
    name_bis: int = 0


AZ = re.compile(f"{_AZ}|{_NR}")
BLATT = re.compile(f"{_BLATT}|{_AUSGESCHRIEBEN}")
STELLE = re.compile(_STELLE)
_TRAEGT = re.compile(rf"[X&ECo]|{_AZ}|z")
"""What makes a citation: a docket, a reporter, an ECLI, or a.a.O."""


def _aus_schreiben(m: Marken, von: int, bis: int) -> bool:
    """Whether the citation is of a letter of a ministry or of a journal of laws: those are rules, not decisions."""
    k = m.klassen
    if _GESPROCHEN.search(k, von, bis):
        return False
    if _BLATT_VORHER.search(k, max(0, von - 9), von):
        return "X" in k[von:bis] or not _HAT_AZ.search(k, von, bis)
    return "BStBl" in m.woerter[von:bis] and bool(_SCHREIBEN_VORHER.search(k, max(0, von - 35), von))


def _ist_teil_1(m: Marken, von: int, bis: int) -> bool:
    """Whether only the first part of the Bundessteuerblatt is cited: it holds laws and letters, the second part holds decisions."""
    if not _NUR_BLATT.fullmatch(m.klassen, von, bis):
        return False
    blatt = m.klassen.index("X", von)
    return m.woerter[blatt : blatt + 2] == ["BStBl", "I"]


def _nur_register(m: Marken, von: int, bis: int) -> bool:
    """Whether it is a number that no court gave: of a patent, of an association, of a series; or a journal that is not one of decisions."""
    if _REGISTER.fullmatch(m.klassen, von, bis):
        return not m.woerter[von].startswith("G")
    return m.klassen.startswith("JW/W", von) and "Entscheidungsdienst" not in m.woerter[von + 3]


def suche(marken: Marken) -> list[Fund]:
    """All citations of decisions, in order."""
    k = marken.klassen
    funde: list[Fund] = []
    if not _HAT_EINE.search(k):
        return funde
    for t in _ENTSCHEIDUNG.finditer(k):
        von, bis = t.span()
        if _aus_schreiben(marken, von, bis) or _ist_teil_1(marken, von, bis):
            continue
        if t["klammer"] and not _AUSGESCHRIEBENES_GERICHT.search(" ".join(marken.woerter[von : t.start("kopf")])):
            von, bis = t.start("kopf"), bis - 1
        if t["kopf"] is not None:
            if not (_TRAEGT.search(t["rumpf"]) or k.startswith("TtKy", von)):
                continue
            if t["kopf"] == "T" and t["rumpf"].startswith("sz"):
                continue
            if (
                t["rumpf"][0] == "("
                and t["rumpf"][1] not in "EX&"
                and not ("D" in t["kopf"] and "T" in t["kopf"])
                and not AZ.match(t["rumpf"].lstrip("(-"))
            ):
                von, bis = t.start("rumpf") + 1, t.end("rumpf") - 1
        elif t["nackt"] and (_nur_register(marken, von, bis) or _schrifttum(marken, von, funde)):
            continue
        if k[bis - 1] == "-" and not _MIT_STRICH.search(k, bis - 4, bis):
            bis -= 1
        fall = next((t.span(n) for n in ("fall", "fall2", "fall3", "fall4", "fall5", "fall6", "aao") if t[n]), (0, 0))
        funde.append(Fund(von, bis, *fall))
    return funde


_ZEITSCHRIFT = re.compile(r"(?:[JWTm][JWwψtuKm/-]{0,8}-)?&")
_AUTOR = re.compile(r"[WMJm](?:\.?,?|,?I:?|\?,)$")


def _schrifttum(m: Marken, von: int, funde: list[Fund]) -> bool:
    """Whether a journal named without court or docket is cited for an essay: an author stands before it."""
    k = m.klassen
    if not _ZEITSCHRIFT.match(k, von) and m.woerter[von] not in ("EFG", "HFR"):
        return False
    if funde and funde[-1].bis <= von and re.fullmatch(r"N?[,;]*(?:jN?;)?", k[funde[-1].bis : von]):
        return False
    return bool(_AUTOR.search(k, max(0, von - 5), von))
