"""Invented deadline cases (group 7) as case files: what their facts say of decision, notification, instruction and act.

Read by the words in the keys and texts of the facts, so that another case of the same kind is read as well; a case whose decision or
notification is not understood raises.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

from nachzug.fall.lesen import lies_fall
from nachzug.fall.modell import Fall
from nachzug.verfahren.frist import Fallfrist
from nachzug.verfahren.fristenbuch import fristen
from nachzug.zitat.norm import lies_norm

_TAG = re.compile(r"\d{4}-\d\d-\d\d")
_HANDLUNGEN = (
    (r"zulassungsantrag|antrag_auf_zulassung", "zulassungsantrag"),
    (r"nichtzulassungsbeschwerde", "nichtzulassungsbeschwerde"),
    (r"klage", "klage"),
    (r"beschwerde", "beschwerde"),
    (r"berufung", "berufung"),
    (r"revision", "revision"),
)
_ENTSCHEIDUNGEN = (
    ("gerichtsbescheid", "gerichtsbescheid"),
    ("urteil", "urteil"),
    ("beschluss", "beschluss"),
    ("bescheid|ablehnung", "bescheid"),
)
_ZUSTELLARTEN = (
    (r"rückschein", "einschreiben_rueckschein"),
    (r"einschreiben", "einschreiben_uebergabe"),
    (r"zustellungsurkunde|pzu", "zustellungsurkunde"),
    (r"empfangsbekenntnis", "empfangsbekenntnis"),
    (r"persönlich|übergabe|ausgehändigt", "persoenlich"),
    (r"elektronisch|e-mail", "elektronisch"),
    (r"brief|post", "post"),
)


def ist_fristfall(doc: Mapping[str, Any]) -> bool:
    """A case about a day: something was decided or applied for, and the basis is a rule on time."""
    return any(
        re.search(r"§ (58|60|70|74|75|84|124a|133|134|139|146|147) .*VwGO|§ 93 .*BVerfGG", e["basis"]) for e in doc["expected"]
    )


def als_fristfall(doc: Mapping[str, Any]) -> Fall:
    """The case file."""
    f = {str(n).lower(): str(w) for n, w in doc["facts"].items()}
    stelle = next((f[n] for n in ("behoerde", "stelle", "auslandsvertretung", "gericht") if n in f), "Botschaft Kairo")
    ausland = bool(re.search(r"botschaft|konsulat|auslandsvertretung", stelle.lower()))
    daten: dict[str, Any] = {
        "fall": doc["id"],
        "stichtag": doc["regime_date"]["facts"],
        "antragsteller": ["k"],
        "personen": {"k": {"geboren": doc["persons"][0]["birth_date"]}, "s": {}},
        "antraege": [{"person": "k", "zu": "s", "ort": "ausland" if ausland else "inland"}],
        "verfahrensschritte": [],
    }
    if antrag := _tag(f, r"^antrag$|^visumantrag|^antragstellung"):
        daten["antraege"][0] |= {"gestellt": antrag} | ({} if "gericht" in f else {"stelle": stelle})
    daten["verfahrensschritte"] = [s for s in (_entscheidung(f, stelle), *_handlungen(f)) if s]
    assert antrag or daten["verfahrensschritte"], f"unverstanden: {doc['id']}"
    return lies_fall(yaml.safe_dump(daten, allow_unicode=True))


def _tag(f: Mapping[str, str], schluessel: str) -> str:
    return next((t[0] for n, w in f.items() if re.search(schluessel, n) and (t := _TAG.search(w))), "")


def _entscheidung(f: Mapping[str, str], stelle: str) -> dict[str, Any]:
    art, text = next(((a, f[n]) for muster, a in _ENTSCHEIDUNGEN for n in f if re.search(muster, n)), ("", ""))
    zugestellt, post = _tag(f, r"zustell|zugestellt|bekanntgabe|zugang|übergabe|uebergabe"), _tag(f, r"post|aufgabe|absend")
    if not art and not zugestellt and not post:
        return {}
    worte = " ".join(
        w for n, w in f.items() if re.search(r"zustell|bekanntgabe|post|aufgabe|bescheid|übergabe|uebergabe", n)
    ).lower()
    zustellart = next((a for muster, a in _ZUSTELLARTEN if re.search(muster, worte)), "")
    schritt = {
        "art": art or "bescheid",
        "stelle": stelle,
        "ausgang": "abgelehnt",
        "rechtsbehelfsbelehrung": _belehrung(f),
        "zugestellt": zugestellt,
        "zur_post_gegeben": post,
        "zustellart": zustellart,
        "am": (_TAG.search(text) or [""])[0],
    }
    return {n: w for n, w in schritt.items() if w}


def _belehrung(f: Mapping[str, str]) -> str:
    text = next((w.lower() for n, w in f.items() if "belehrung" in n), "")
    if re.search(r"kein|fehl|ohne|nein|false|unrichtig|falsch|unterblieb", text):
        return "nein"
    return "ja" if re.search(r"ordnungs|richtig|zutreffend|ja|true|beigef|korrekt", text) else "unbekannt"


def _handlungen(f: Mapping[str, str]) -> list[dict[str, Any]]:
    gefunden = ((next((a for m, a in _HANDLUNGEN if re.search(m, n)), ""), _TAG.search(w)) for n, w in f.items())
    return [{"art": a, "am": t[0], "stelle": "VG Berlin" if a == "klage" else "Gericht"} for a, t in gefunden if a and t]


def frist_zu(fall: Fall, basis: str) -> Fallfrist:
    """The deadline that rests on a provision: by law and section, of several the one whose paragraph and sentence agree best."""
    gesucht = lies_norm(basis)

    def naehe(f: Fallfrist) -> int:
        normen = [n for n in map(lies_norm, f.normen) if (n.gesetz, n.paragraph) == (gesucht.gesetz, gesucht.paragraph)]
        return max((1 + (n.absatz == gesucht.absatz) + (n.satz == gesucht.satz) for n in normen), default=0)

    alle = [*fristen(fall)]
    if (gesucht.gesetz, gesucht.paragraph) == ("VwGO", "58"):
        return next(f for f in alle if f.id.split(":")[0] in ("klage", "widerspruch", "zulassung"))
    beste = max(alle, key=naehe)
    assert naehe(beste), (basis, [f.normen for f in alle])
    return beste
