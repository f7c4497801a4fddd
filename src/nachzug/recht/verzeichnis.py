"""The index of the law: which module holds which section, and when it can matter.

Modules are imported lazily: `wann` asks a cheap question about the relation and the statuses of two people (nachzug.recht.lage),
so that a case loads only the law that can concern it. `recht_bekannt_bis` is the last day up to which the law modelled here has
been checked; results for later days are a prognosis and say so.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from msgspec import Struct

from nachzug.logik.regel import Merkmal, Weg, glied_merkmale
from nachzug.logik.terme import Lesart, NachRecht, alle_terme
from nachzug.logik.zeit import SPAETESTENS
from nachzug.recht.aufenthg import p002
from nachzug.recht.titelgruppen import FLUECHTLINGSTITEL, HUMANITAER

if TYPE_CHECKING:
    from nachzug.recht.lage import Lage

BERECHNET = p002.BERECHNET
"""Facts that the law computes; the module is loaded here, so that they are known before any case is looked at."""

RECHT_BEKANNT_BIS = 20260922
"""Last day on which the wording of § 36a and § 104 Abs. 14 was seen; most other sections: 12 August or 10 September 2026."""

BEGINN = 20050101
"""The Residence Act entered into force; rules of no earlier day are modelled."""

REGELSTAND = "2026-11-24"
"""Version of the rules, part of every receipt."""


class Modul(Struct, frozen=True):
    """A rule module: what it holds, its path, and whether it can matter to two people. It offers WEGE."""

    vorschrift: str
    modul: str
    wann: Callable[[Lage], bool]


def _stets(_: Lage) -> bool:
    return True


def _freizuegig(x: Lage) -> bool:
    """The other may be a citizen of the Union who made use of free movement, and the two are of one family."""
    return (
        (x.verwandt_oder_ehe or x.verwandt)
        and x.ja("stammberechtigter.unionsbuerger")
        and (
            x.zu_auslaendern
            or x.ja("stammberechtigter.freizuegigkeit_genutzt")
            or x.ja("stammberechtigter.in_mitgliedstaat_gelebt")
            or x.ja("stammberechtigter.unionsbuerger_anderer_staat")
        )
    )


_AUFENTHG = "nachzug.recht.aufenthg"
MODULE: tuple[Modul, ...] = (
    Modul("FreizügG/EU", "nachzug.recht.freizuegg.familie", _freizuegig),
    Modul("FreizügG/EU §§ 3, 4a", "nachzug.recht.freizuegg.bleiberecht", _freizuegig),
    Modul(
        "AEUV Art. 21 (Sorge)",
        "nachzug.recht.freizuegg.sorge",
        lambda x: x.elternteil and (_freizuegig(x) or x.ja("stammberechtigter.elternteil_arbeitnehmer")),
    ),
    Modul(
        "FreizügG/EU § 3a",
        "nachzug.recht.freizuegg.nahestehende",
        lambda x: (
            x.ja("stammberechtigter.unionsbuerger")
            and (
                x.ja("gemeinschaft.verwandt")
                or x.ja("gemeinschaft.muendel_oder_pflegekind")
                or x.ja("gemeinschaft.lebensgefaehrten")
            )
        ),
    ),
    Modul(
        "ARB 1/80",
        "nachzug.recht.unionsrecht.arb",
        lambda x: (
            x.ja("stammberechtigter.tuerkisch")
            and (x.ja("stammberechtigter.regulaerer_arbeitsmarkt") or x.ja("stammberechtigter.arbeitnehmer_drei_jahre"))
        ),
    ),
    Modul("AufenthG § 28", f"{_AUFENTHG}.p028", lambda x: x.verwandt_oder_ehe and x.vielleicht_deutscher),
    Modul(
        "AufenthG § 28 (Eltern)",
        f"{_AUFENTHG}.p028_eltern",
        lambda x: x.elternteil or x.ja("gemeinschaft.kind_erwartet"),
    ),
    Modul(
        "AufenthG § 28 Abs. 2",
        f"{_AUFENTHG}.p028_abs2",
        lambda x: x.verwandt_oder_ehe and x.titel("antragsteller", "p28_1_ehegatte", "p28_1_kind", "p28_1_elternteil"),
    ),
    Modul("AufenthG § 30", f"{_AUFENTHG}.p030", lambda x: x.ehe),
    Modul("AufenthG § 29 Abs. 4", f"{_AUFENTHG}.p029_abs4", lambda x: x.titel("stammberechtigter", "p24")),
    Modul("AufenthG § 31", f"{_AUFENTHG}.p031", lambda x: x.ehe or x.titel("antragsteller", "p31")),
    Modul(
        "AufenthG § 31 (Grenzen)",
        f"{_AUFENTHG}.p031_grenzen",
        lambda x: x.ehe,
    ),
    Modul("StAG §§ 4, 6", "nachzug.recht.stag", lambda x: x.kind),
    Modul("AufenthG § 85d", f"{_AUFENTHG}.p085d", lambda x: x.kind and x.ja("kindschaft.zustimmung_erschlichen")),
    Modul("AufenthG §§ 85a–85c", f"{_AUFENTHG}.p085a", lambda x: x.kind),
    Modul("AufenthG § 32", f"{_AUFENTHG}.p032", lambda x: x.kind and x.zu_auslaendern),
    Modul("AufenthG § 32 (bis 2013)", f"{_AUFENTHG}.p032_bis_2013", lambda x: x.kind and x.zu_auslaendern),
    Modul("AuslG § 20", "nachzug.recht.auslg_p020", lambda x: x.kind and x.zu_auslaendern),
    Modul("AufenthG § 33", f"{_AUFENTHG}.p033", lambda x: x.kind and x.ja("antragsteller.im_bundesgebiet_geboren")),
    Modul("AufenthG § 28 Abs. 3", f"{_AUFENTHG}.p028_abs3", lambda x: x.titel("antragsteller", "p28_1_kind")),
    Modul(
        "AufenthG § 34",
        f"{_AUFENTHG}.p034",
        lambda x: x.titel("antragsteller", "p28_1_kind", "p32", "p33", "p34", "p36_2", "p36a_kind"),
    ),
    Modul("AufenthG § 35", f"{_AUFENTHG}.p035", lambda x: x.titel("antragsteller")),
    Modul(
        "AufenthG § 26",
        f"{_AUFENTHG}.p026",
        lambda x: x.wahl("antrag.zweck", "niederlassung") and x.titel("antragsteller", *HUMANITAER, *FLUECHTLINGSTITEL),
    ),
    Modul(
        "AufenthG § 37",
        f"{_AUFENTHG}.p037",
        lambda x: (
            x.bekannt("antragsteller.rechtmaessige_jahre_als_minderjaehriger")
            or x.ja("antragsteller.schulabschluss_im_bundesgebiet")
            or x.ja("antragsteller.zwangsheirat_von_rueckkehr_abgehalten")
            or x.ja("antragsteller.rente_aus_deutschland")
            or x.titel("antragsteller", "p37")
        ),
    ),
    Modul("RL 2003/86/EG", "nachzug.recht.rl_2003_86", lambda x: (x.kind or x.verwandt) and x.fluechtling),
    Modul("AufenthG § 36", f"{_AUFENTHG}.p036", lambda x: x.elternteil and x.zu_auslaendern),
    Modul("AufenthG § 36 Abs. 3", f"{_AUFENTHG}.p036_abs3", lambda x: x.elternteil),
    Modul("AufenthG § 36 Abs. 2", f"{_AUFENTHG}.p036_abs2", lambda x: not x.ehe and (x.verwandt or x.gemeinschaft)),
    Modul(
        "AufenthG § 36a",
        f"{_AUFENTHG}.p036a",
        lambda x: (
            (x.ehe or x.kind or x.elternteil)
            and (x.titel("stammberechtigter", "p25_2_subsidiaer") or x.wahl("stammberechtigter.schutz_art", "subsidiaer"))
        ),
    ),
    Modul(
        "AufenthG § 9",
        f"{_AUFENTHG}.p009",
        lambda x: x.wahl("antrag.zweck", "niederlassung"),
    ),
    Modul("AufenthG §§ 25, 60a", f"{_AUFENTHG}.p025", lambda x: x.ja("antragsteller.im_bundesgebiet")),
    Modul(
        "AsylG § 26",
        "nachzug.recht.asylg.p026",
        lambda x: (
            (x.ehe or x.kind or x.elternteil or x.verwandt)
            and (x.ja("antragsteller.im_bundesgebiet") or x.ja("antragsteller.asylverfahren_in_anderem_staat"))
            and x.bekannt("stammberechtigter.schutz_art")
        ),
    ),
    Modul("AufenthG §§ 53-56", f"{_AUFENTHG}.p053", lambda x: x.sammlung("antragsteller.ausweisungen")),
    Modul("BGB § 1779", "nachzug.recht.bgb_p1779", lambda x: x.ja("stammberechtigter.vormund_zu_bestellen")),
    Modul("AufenthG § 22", f"{_AUFENTHG}.p022", _stets),
    Modul(
        "AEUV Art. 20",
        "nachzug.recht.unionsrecht.aeuv20",
        lambda x: (
            x.ja("gemeinschaft.abhaengig_rechtlich")
            or x.ja("gemeinschaft.abhaengig_wirtschaftlich")
            or x.ja("gemeinschaft.abhaengig_affektiv")
        ),
    ),
)
"""In the order in which ways of equal strength are shown: the special before the general."""

VORSCHRIFTEN = tuple(m.vorschrift for m in MODULE)


@cache
def wege_aus(modul: str) -> tuple[Weg, ...]:
    """The ways of one module, which is loaded now."""
    return import_module(modul).WEGE


@cache
def alle_wege() -> tuple[Weg, ...]:
    """Every way that is modelled, the special before the general."""
    return tuple(weg for m in MODULE for weg in wege_aus(m.modul))


def moegliche(lage: Lage) -> tuple[str, ...]:
    """The modules that can matter to two people."""
    return tuple(m.modul for m in MODULE if m.wann(lage))


@cache
def rechtswenden() -> tuple[int, ...]:
    """Every day on which one of the rules changes, begins or ends."""
    tage: set[int] = set()
    for weg in alle_wege():
        tage.update(weg.gilt)
        for term in (weg.fuer, *(m for g in weg.glieder for m in glied_merkmale(g))):
            for t in alle_terme(term):
                match t:
                    case NachRecht(fassungen):
                        tage.update(tag for f in fassungen for tag in (f.ab, f.bis, f.unsicher_bis))
                    case Merkmal(gilt=gilt):
                        tage.update(gilt)
                    case _:
                        pass
    return tuple(sorted(t for t in tage if BEGINN < t < SPAETESTENS))


@cache
def lesarten() -> dict[str, tuple[str, ...]]:
    """Competing readings by name, with their choices."""
    return {name: tuple(wahl for wahl, _, _ in lesart.lesarten) for name, lesart in streitfragen().items()}


@cache
def streitfragen() -> dict[str, Lesart]:
    """Competing readings by name."""
    merkmale = (m for weg in alle_wege() for g in weg.glieder for m in glied_merkmale(g))
    return {t.name: t for m in merkmale for t in alle_terme(m) if isinstance(t, Lesart)}
