"""German family-reunification law as executable, cited, dated rules."""

__version__ = "0.1.0"
