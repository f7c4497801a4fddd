"""Every rule of the coverage table on the livelihood is implemented by something that exists."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

from nachzug import unterhalt
from nachzug.logik.regel import Merkmal
from nachzug.recht.aufenthg import p005

MODULE = sorted(d.stem for d in Path(unterhalt.__path__[0]).glob("*.py") if d.stem != "__init__")
_IM_RECHT = {"248", "249", "258", "291", "292", "293"}


def test_what_claims_to_cover_a_number_exists() -> None:
    for name in MODULE:
        modul = import_module(f"nachzug.unterhalt.{name}")
        for nummer, wer in getattr(modul, "DECKT", {}).items():
            assert hasattr(modul, wer), (name, nummer, wer)


def test_every_number_of_the_group_is_covered(pruefdaten: Path) -> None:
    text = (pruefdaten / "mission" / "CHECKLIST.md").read_text("utf-8")
    gruppe = text[text.index("## G16") : text.index("## G17")]
    nummern = set(re.findall(r"^(\d+a?)\. ", gruppe, re.MULTILINE))
    gedeckt = {n for m in MODULE for n in getattr(import_module(f"nachzug.unterhalt.{m}"), "DECKT", {})}
    assert nummern - gedeckt == _IM_RECHT
    im_recht = {n for m in vars(p005).values() if isinstance(m, Merkmal) for n in m.deckt}
    assert im_recht >= _IM_RECHT
