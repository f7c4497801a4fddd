"""Where the test data lie: NACHZUG_PRUEFDATEN (default ../shared). Absent, tests that need them say they are skipped;
with NACHZUG_PRUEFDATEN_PFLICHT=1 they fail."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("ohne_frist", deadline=None)  # a test must not fail because the machine is busy
settings.load_profile("ohne_frist")
WURZEL = Path(__file__).parent.parent


def pruefdaten_ordner() -> Path:
    return Path(os.environ.get("NACHZUG_PRUEFDATEN") or WURZEL.parent / "shared")


@pytest.fixture(scope="session")
def pruefdaten() -> Path:
    ordner = pruefdaten_ordner()
    if not (ordner / "klausuren").is_dir():
        grund = f"Prüfdaten fehlen ({ordner}); NACHZUG_PRUEFDATEN zeigt auf sie"
        if os.environ.get("NACHZUG_PRUEFDATEN_PFLICHT") == "1":
            pytest.fail(grund)
        pytest.skip(grund)
    return ordner
