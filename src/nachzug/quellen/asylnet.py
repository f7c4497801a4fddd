"""Reads pages of asyl.net: how to cite, M-number, Leitsätze, keywords, provisions, excerpts with [...]."""

from __future__ import annotations

import re

from nachzug.quellen.entscheidung import Bemerkung, Entscheidung, Quelle
from nachzug.quellen.gliederung import absaetze, gliedere
from nachzug.quellen.kopfdaten import lies_aktenzeichen, lies_art, lies_datum, lies_ecli, lies_gericht

DECKT = {"416": "lies_asylnet"}

_ZITAT = re.compile(r"(?P<kern>.+?)(?:\s*\[=\s*(?P<heft>[^\]]+)\])?\s*-\s*asyl\.net:\s*(?P<m>M\d+)")


def ist_asylnet(text: str) -> bool:
    return "Zitieren als:" in text and "asyl.net" in text


def lies_asylnet(text: str, name: str) -> Quelle:
    zeilen = text.split("\n")
    marken = _marken(zeilen)
    zitat = " ".join(z.strip() for z in _zwischen(zeilen, marken, "zitat") if z.strip())
    treffer = _ZITAT.search(zitat)
    kern = treffer["kern"] if treffer else zitat
    leitsaetze, amtlich = _leitsaetze(_zwischen(zeilen, marken, "leitsatz"))
    rumpf = _zwischen(zeilen, marken, "auszuege")
    auslassungen = sum(z.count("[...]") for z in rumpf)
    kopf = _wert(_zwischen(zeilen, marken, "schlagwort"), "Schlagwörter:"), _wert(_zwischen(zeilen, marken, "normen"), "Normen:")
    return Quelle(
        Entscheidung(
            gericht=lies_gericht(kern),
            art=lies_art(kern),
            datum=lies_datum(kern),
            aktenzeichen=tuple(a for a in [lies_aktenzeichen(kern.partition(" - ")[2] or kern)] if a),
            ecli=lies_ecli(text),
            leitsaetze=leitsaetze if amtlich else (),
            orientierungssaetze=() if amtlich else leitsaetze,
            schlagwoerter=tuple(s.strip() for s in kopf[0].split(",") if s.strip()),
            normen=tuple(n.strip() for n in kopf[1].split(";") if n.strip()),
            parallelstellen=tuple(p for p in ((treffer["heft"], f"asyl.net {treffer['m']}") if treffer else ()) if p),
            abschnitte=gliedere(["Auszüge:", *rumpf]),
            auszug=True,
            quelle=name,
            layout="asyl.net",
            bemerkungen=tuple(_bemerkungen(auslassungen, amtlich, rumpf, marken.get("auszuege", 0))),
        )
    )


def _marken(zeilen: list[str]) -> dict[str, int]:
    anfang = {
        "zitat": "Zitieren als:",
        "adresse": "https://www.asyl.net",
        "leitsatz": "Leits",
        "schlagwort": "Schlagwörter:",
        "normen": "Normen:",
        "auszuege": "Auszüge:",
    }
    return {k: i for k, a in anfang.items() if (i := next((i for i, z in enumerate(zeilen) if z.startswith(a)), -1)) >= 0}


def _zwischen(zeilen: list[str], marken: dict[str, int], name: str) -> list[str]:
    if name not in marken:
        return []
    von = marken[name]
    bis = min((i for i in marken.values() if i > von), default=len(zeilen))
    return zeilen[von : bis if name != "auszuege" else len(zeilen)][1 if name in ("zitat", "leitsatz", "auszuege") else 0 :]


def _wert(zeilen: list[str], feld: str) -> str:
    return " ".join(z.strip() for z in zeilen).removeprefix(feld).strip()


def _leitsaetze(zeilen: list[str]) -> tuple[tuple[str, ...], bool]:
    saetze = list(absaetze(zeilen))
    amtlich = any(s.strip("()").lower() == "amtliche leitsätze" or s.strip("()").lower() == "amtlicher leitsatz" for s in saetze)
    return tuple(s for s in saetze if not s.startswith("(Amtlich")), amtlich


def _bemerkungen(auslassungen: int, amtlich: bool, rumpf: list[str], zeile: int) -> list[Bemerkung]:
    funde = [Bemerkung(f"Auszug: an {auslassungen} Stellen ausgelassen ([...]); ohne Randnummern", zeile + 1)]
    if not amtlich:
        funde.append(Bemerkung("Die Leitsätze sind nicht als amtlich bezeichnet und stehen als Orientierungssätze"))
    offen = [zeile + 2 + i for i, z in enumerate(rumpf) if re.search(r"\d\s+\d+(?: f{1,2}\.)?>", z) and "<" not in z]
    funde.extend(Bemerkung("Verlorene spitze Klammer vor einer Seitenzahl (z. B. »85 90>« statt »85 <90>«)", z) for z in offen)
    return funde
