"""Titles in the languages of the family letter, by the code of the language."""

from __future__ import annotations

from nachzug.web.titel.arabic import ARABIC
from nachzug.web.titel.dari import DARI
from nachzug.web.titel.turkish import TURKISH
from nachzug.web.titel.ukrainian import UKRAINIAN

FAMILIE: dict[str, dict[str, str]] = {"tr": TURKISH, "ar": ARABIC, "uk": UKRAINIAN, "fa": DARI}
