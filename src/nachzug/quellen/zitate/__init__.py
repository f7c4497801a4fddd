"""Citations in German legal texts: `finde(text)` gives every norm and decision with its place, canonical ids and pinpoint."""

from nachzug.quellen.zitate.finden import finde
from nachzug.quellen.zitate.zitat import Zitat

__all__ = ["Zitat", "finde"]
