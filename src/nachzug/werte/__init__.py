"""Official figures by date: data files with source and certainty, and the one function that reads them."""

from nachzug.werte.lesen import Wert, WertUnbekannt, bekannt_bis, nach_jahrgang, reihe, wert

__all__ = ["Wert", "WertUnbekannt", "bekannt_bis", "nach_jahrgang", "reihe", "wert"]
