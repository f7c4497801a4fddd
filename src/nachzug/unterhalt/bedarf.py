"""The need of a community: standard need by stage, additional needs, insurance premiums, housing.

SGB II for a community with somebody fit for work (§ 7 SGB II), SGB XII otherwise. Stage 3 of SGB XII changed its meaning: up
to 2016 for adults without a household of their own (BVerwG 10 C 10.12 Rn. 21), since then only for people in institutions,
so that an adult living with relatives has stage 1 (day of the change not checked: 1 January 2017).
"""

from __future__ import annotations

from collections.abc import Iterator

from nachzug.logik.zeit import Spanne
from nachzug.unterhalt.alter import alter
from nachzug.unterhalt.betrag import Betrag, euro, genau, rund, summe
from nachzug.unterhalt.haushalt import JA, NEIN, Haushalt, Mitglied, Recht, Rolle
from nachzug.unterhalt.nachschlag import Nachschlag
from nachzug.unterhalt.zeile import Zeile
from nachzug.werte import Wert

DECKT = {"259a": "bedarf_der_person", "260": "stufe", "264": "unterkunft", "265": "unterkunft", "267": "unterkunft"}
"""Numbers of the coverage table (docs/stand.md) and what implements them."""

STUFE3_BIS = 20170101
DECKEL_15_AB = 20260701
"""Since then costs beyond one and a half times what is appropriate never count (§ 22 Abs. 1 Satz 6 SGB II)."""
_KIND = ((6, 6), (14, 5), (18, 4))
"""(below this age, stage)."""


def stufe(h: Haushalt, m: Mitglied, jahre: int) -> int:
    """The stage of the standard need at an age."""
    if m.rolle is Rolle.PARTNER:
        return 2
    if m.rolle is Rolle.ALLEIN and (jahre >= 18 or h.recht is Recht.SGB_II):
        eigener = not (h.fremder_haushalt and h.recht is Recht.SGB_XII and h.recht_am < STUFE3_BIS)
        return 1 if eigener else 3
    erwachsen = 3 if h.recht is Recht.SGB_II or h.recht_am < STUFE3_BIS else 1
    return next((s for unter, s in _KIND if jahre < unter), erwachsen)


def _stufen(h: Haushalt, m: Mitglied) -> list[int]:
    moeglich = alter(m.geboren, h.am)
    hoechstens = 25 if m.rolle is Rolle.KIND else 130
    return sorted({stufe(h, m, j) for j in moeglich if j < hoechstens} or {stufe(h, m, moeglich[0])})


def _norm(h: Haushalt, s: int) -> str:
    if h.recht is Recht.SGB_XII:
        return "SGB XII § 27a Abs. 3"
    return "SGB II § 20" if s <= 4 else "SGB II § 23 Nr. 1"


def regelbedarf(h: Haushalt, m: Mitglied, n: Nachschlag) -> Zeile | None:
    stufen = _stufen(h, m)
    werte = [w for w in (n.wert(f"regelbedarf.stufe{s}") for s in stufen) if w is not None]
    if not werte:
        return None
    namen = "/".join(map(str, stufen))
    return _zeile(
        werte[0],
        f"Regelbedarf {m.name} (Stufe {namen})",
        _norm(h, stufen[0]),
        m,
        Betrag(min(w.zahl for w in werte), max(w.zahl for w in werte)),
        ungewiss="" if len(stufen) == 1 else "Das Alter steht nicht fest.",
    )


def _zeile(w: Wert, text: str, norm: str, m: Mitglied, b: Betrag, rechenweg: str = "", ungewiss: str = "") -> Zeile:
    return Zeile(
        text=text,
        betrag=b,
        norm=norm,
        person=m.person,
        rechenweg=rechenweg,
        stand=w.ab,
        quelle=w.quelle,
        sicherheit=w.sicherheit,
        ungewiss=ungewiss,
    )


def _prozent(satz: int) -> str:
    ganz, rest = divmod(satz, 1000)
    return f"{ganz},{rest // 100} %" if rest else f"{ganz} %"


def _mehrbedarf(n: Nachschlag, name: str, satz: Spanne, basis: Betrag, text: str, norm: str, m: Mitglied) -> Zeile | None:
    """A share of the standard need; satz: bounds in hundred-thousandths."""
    quelle, volle = n.wert(f"mehrbedarf.{name}"), n.wert("mehrbedarf.volle_euro_zahl")
    if quelle is None or volle is None or satz == Spanne(0, 0):
        return None
    je = 10_000_000 if volle.zahl else 100_000
    von, bis = (rund(b * s, je) * (100 if volle.zahl else 1) for b, s in zip(basis, satz, strict=True))
    rechnung = f"{_prozent(satz.bis)} von {euro(basis.bis)}" + (", auf volle Euro gerundet" if volle.zahl else "")
    ungewiss = "" if satz.genau and basis.genau else "Die Voraussetzungen stehen nicht fest."
    return _zeile(quelle, text, norm, m, Betrag(von, bis), rechnung, ungewiss)


def alleinerziehend_satz(kinder: list[int], n: Nachschlag) -> int:
    """§ 21 Abs. 3 SGB II: 36 % with a child under seven or two or three under sixteen, or 12 % per child if that is more."""
    werte = [n.wert(f"mehrbedarf.{s}") for s in ("alleinerziehend_satz", "je_kind_satz", "je_kind_hoechstens_satz")]
    if not kinder or any(w is None for w in werte):
        return 0
    pauschal, je_kind, hoechstens = (w.zahl for w in werte if w is not None)
    unter_16 = sum(j < 16 for j in kinder)
    erste = pauschal if any(j < 7 for j in kinder) or unter_16 in (2, 3) else 0
    return max(erste, min(hoechstens, je_kind * len(kinder)))


def _alleinerziehend(h: Haushalt, m: Mitglied, n: Nachschlag) -> Zeile | None:
    if m.rolle is not Rolle.ALLEIN:
        return None
    alter_je_kind = [alter(k.geboren, h.am) for k in h.mitglieder if k.rolle is Rolle.KIND]
    juengste = [a[0] for a in alter_je_kind if a[0] < 18]
    aelteste = [a[-1] for a in alter_je_kind if a[-1] < 18]
    saetze = sorted((alleinerziehend_satz(aelteste, n), alleinerziehend_satz(juengste, n)))
    basis = n.wert("regelbedarf.stufe1")
    if basis is None or not saetze[1]:
        return None
    text = f"Mehrbedarf Alleinerziehende {m.name}"
    norm = "SGB II § 21 Abs. 3" if h.recht is Recht.SGB_II else "SGB XII § 30 Abs. 3"
    return _mehrbedarf(n, "alleinerziehend_satz", Spanne(saetze[0], saetze[1]), genau(basis.zahl), text, norm, m)


def _besondere(h: Haushalt, m: Mitglied, n: Nachschlag, regel: Betrag) -> Iterator[Zeile]:
    sgb2 = h.recht is Recht.SGB_II
    faelle = (
        ("schwanger_satz", m.schwanger, "Mehrbedarf Schwangerschaft", "SGB II § 21 Abs. 2", "SGB XII § 30 Abs. 2"),
        ("merkzeichen_g_satz", m.merkzeichen_g, "Mehrbedarf Merkzeichen G", "SGB II § 23 Nr. 4", "SGB XII § 30 Abs. 1"),
        ("teilhabe_satz", m.teilhabe, "Mehrbedarf Teilhabe", "SGB II § 21 Abs. 4", "SGB XII § 42b Abs. 3"),
    )
    for name, gilt, text, norm2, norm12 in faelle:
        satz = n.wert(f"mehrbedarf.{name}") if gilt != NEIN else None
        if satz is not None:
            spanne = Spanne(satz.zahl * gilt.von, satz.zahl * gilt.bis)
            if z := _mehrbedarf(n, name, spanne, regel, f"{text} {m.name}", norm2 if sgb2 else norm12, m):
                yield z


def _warmwasser(h: Haushalt, m: Mitglied, n: Nachschlag, regel: Betrag) -> Zeile | None:
    """Hot water made in the flat itself (§ 21 Abs. 7 SGB II), since 2011."""
    jahre = alter(m.geboren, h.am)[-1]
    kind = m.rolle is Rolle.KIND
    name = "erwachsen" if not kind or jahre >= 15 else "14" if jahre >= 14 else "6" if jahre >= 6 else "0"
    satz = n.wert(f"mehrbedarf.warmwasser_{name}_satz") if h.warmwasser != NEIN else None
    if satz is None:
        return None
    spanne = Spanne(satz.zahl * h.warmwasser.von, satz.zahl * h.warmwasser.bis)
    norm = "SGB II § 21 Abs. 7" if h.recht is Recht.SGB_II else "SGB XII § 30 Abs. 7"
    return _mehrbedarf(n, f"warmwasser_{name}_satz", spanne, regel, f"Mehrbedarf Warmwasser {m.name}", norm, m)


def bedarf_der_person(h: Haushalt, m: Mitglied, n: Nachschlag) -> list[Zeile]:
    """Everything but housing."""
    regel = regelbedarf(h, m, n)
    zeilen = [regel] if regel else []
    basis = regel.betrag if regel else genau(0)
    mehr = [z for z in (_alleinerziehend(h, m, n), *_besondere(h, m, n, basis)) if z is not None]
    zeilen += _gedeckelt(mehr, basis, m)
    if z := _warmwasser(h, m, n, basis):
        zeilen.append(z)
    zeilen += [
        Zeile(
            text=f"{x.text} {m.name}",
            betrag=x.betrag,
            norm=x.norm,
            person=m.person,
            stand=x.stand,
            quelle=x.quelle or "Angabe der Akte",
            sicherheit=x.sicherheit,
            ungewiss=x.ungewiss,
        )
        for x in m.zusaetze
    ]
    return zeilen


def _gedeckelt(mehr: list[Zeile], regel: Betrag, m: Mitglied) -> list[Zeile]:
    """Together the additional needs never exceed the standard need (§ 21 Abs. 8 SGB II)."""
    ganz = summe([z.betrag for z in mehr])
    if ganz.bis <= regel.bis:
        return mehr
    erste = mehr[0]
    text = f"Mehrbedarfe {m.name}, höchstens der Regelbedarf"
    rechenweg = "; ".join(f"{z.text}: {z.betrag}" for z in mehr)
    return [
        Zeile(
            text=text,
            betrag=ganz.hoechstens(regel),
            norm="SGB II § 21 Abs. 8",
            person=m.person,
            rechenweg=rechenweg,
            stand=erste.stand,
            quelle=erste.quelle,
            sicherheit=erste.sicherheit,
        )
    ]


def unterkunft(h: Haushalt) -> Zeile:
    """The community's share of the home: by heads, up to what is appropriate."""
    norm = "SGB II § 22 Abs. 1" if h.recht is Recht.SGB_II else "SGB XII § 35 Abs. 1"
    if h.anteil is not None:
        a = h.anteil
        return Zeile(text=a.text, betrag=a.betrag, norm=a.norm, ungewiss=a.ungewiss)
    personen = len(h.mitglieder)
    betrag = h.unterkunft.anteil(personen, h.koepfe)
    weg = "" if personen == h.koepfe else f"{personen} von {h.koepfe} Köpfen an {h.unterkunft}"
    ungewiss = h.unterkunft_ungewiss
    if h.hoechstens is not None and betrag.bis > h.hoechstens.von:
        betrag, ungewiss = _angemessen(h, betrag)
    return Zeile(text="Unterkunft und Heizung", betrag=betrag, norm=norm, rechenweg=weg, ungewiss=ungewiss)


def _angemessen(h: Haushalt, betrag: Betrag) -> tuple[Betrag, str]:
    """Costs beyond what is appropriate count for a time only; how long is not for a calculation to say."""
    assert h.hoechstens is not None
    grenze = h.hoechstens
    oben = Betrag(grenze.von * 3 // 2, grenze.bis * 3 // 2) if h.recht_am >= DECKEL_15_AB else betrag
    spanne = Betrag(min(betrag.von, grenze.von), min(betrag.bis, oben.bis))
    text = f"Über der Angemessenheitsgrenze ({grenze}): auf Dauer zählen nur angemessene Kosten, zunächst auch höhere."
    return spanne, text


def eigener_bedarf(h: Haushalt, zeilen: list[Zeile], m: Mitglied) -> Betrag:
    """The need of one person with their share of the home."""
    kopf = unterkunft(h).betrag.anteil(1, len(h.mitglieder))
    return summe([kopf, *(z.betrag for z in zeilen if z.person == m.person)])


def ist_minderjaehrig(h: Haushalt, m: Mitglied) -> Spanne:
    """Bounds of whether the person is a minor."""
    a = alter(m.geboren, h.am)
    return JA if a[-1] < 18 else NEIN if a[0] >= 18 else Spanne(0, 1)
