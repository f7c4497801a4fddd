"""Ages that the livelihood depends on: stages of the standard need, and the age at which SGB XII takes over."""

from __future__ import annotations

from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist, Spanne, monatsende, plus, vortag
from nachzug.werte import nach_jahrgang

_HOECHSTENS = 130
ANHEBUNG_AB = 20080101
"""Until then the limit was 65 for everyone (RV-Altersgrenzenanpassungsgesetz; day not checked)."""


def jahre(geboren: int, am: int) -> int:
    """Completed years of life on a day (§ 187 Abs. 2 Satz 2 BGB: completed with the end of the day before)."""
    return (am - geboren) // 10_000


def alter(geboren: Spanne, am: int) -> range:
    """Every age the person may have."""
    juengstes = 0 if geboren.bis >= SPAETESTENS or geboren.bis > am else jahre(geboren.bis, am)
    aeltestes = _HOECHSTENS if geboren.von <= FRUEHESTENS else jahre(geboren.von, am)
    return range(juengstes, max(juengstes, aeltestes) + 1)


def _grenze_erreicht(geboren: int, am: int) -> bool:
    """Whether the month in which the age limit is completed is over (§ 7a SGB II, § 41 Abs. 2 SGB XII)."""
    monate = nach_jahrgang("altersgrenze", geboren // 10_000) if am >= ANHEBUNG_AB else 0
    vollendet = vortag(plus(geboren, Frist(65 + monate // 12, monate % 12)))
    return am > monatsende(vollendet // 10_000, vollendet // 100 % 100)


def ueber_altersgrenze(geboren: Spanne, am: int) -> bool | None:
    """Whether the person is beyond the age limit; None where the birthday leaves it open."""
    if geboren.von <= FRUEHESTENS or geboren.bis >= SPAETESTENS:
        return None
    frueh, spaet = _grenze_erreicht(geboren.von, am), _grenze_erreicht(geboren.bis, am)
    return frueh if frueh == spaet else None
