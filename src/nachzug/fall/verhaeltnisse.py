"""Circumstances of a person: language, schooling, income, assets, housing, insurance, health, care."""

from __future__ import annotations

from typing import Annotated

from nachzug.fall.felder import Geld, Zahl
from nachzug.fall.teil import J, T, Teil, Wort, heisst
from nachzug.fall.wahlen import Einkommensart, Sprachniveau, Zeugnisart


class Sprachnachweis(Teil):
    """Evidence of German."""

    niveau: Annotated[Sprachniveau | None, heisst("Stufe nach dem Gemeinsamen Referenzrahmen")] = None
    zertifikat: Annotated[Wort, heisst("ausstellende Stelle")] = None
    datum: Annotated[T, heisst("Tag der Prüfung")] = None


class Ausbildung(Teil):
    """Schooling or training."""

    art: Annotated[Wort, heisst("Schule, Beruf, Hochschule")] = None
    von: Annotated[T, heisst("erster Tag")] = None
    bis: Annotated[T, heisst("letzter Tag; ohne Angabe läuft es weiter")] = None
    abschluss: Annotated[Wort, heisst("angestrebter oder erreichter Abschluss")] = None
    anerkannter_abschluss: Annotated[J, heisst("führt zu anerkanntem Abschluss")] = None


class Einkommen(Teil):
    """Income per month."""

    art: Annotated[Einkommensart | None, heisst("Art des Einkommens")] = None
    brutto: Annotated[Geld | None, heisst("EUR im Monat")] = None
    netto: Annotated[Geld | None, heisst("EUR im Monat")] = None
    von: Annotated[T, heisst("erster Tag")] = None
    bis: Annotated[T, heisst("letzter Tag; ohne Angabe läuft es weiter")] = None
    befristet: Annotated[J, heisst("befristetes Arbeitsverhältnis")] = None
    probezeit: Annotated[J, heisst("in der Probezeit")] = None
    waehrung: Annotated[Wort, heisst("Währung, wenn nicht EUR")] = None


class Vermoegen(Teil):
    """Assets."""

    art: Annotated[Wort, heisst("Art")] = None
    wert: Annotated[Geld | None, heisst("EUR")] = None
    ausland: Annotated[J, heisst("liegt im Ausland")] = None


class Wohnung(Teil):
    """Housing."""

    flaeche: Annotated[Zahl | None, heisst("Wohnfläche in m²")] = None
    personen: Annotated[Zahl | None, heisst("Bewohner einschließlich der Nachziehenden")] = None
    kaltmiete: Annotated[Geld | None, heisst("EUR im Monat")] = None
    nebenkosten: Annotated[Geld | None, heisst("EUR im Monat")] = None
    heizkosten: Annotated[Geld | None, heisst("EUR im Monat")] = None
    eigentum: Annotated[J, heisst("selbst genutztes Eigentum")] = None
    von: Annotated[T, heisst("erster Tag")] = None
    bis: Annotated[T, heisst("letzter Tag; ohne Angabe läuft es weiter")] = None


class Versicherung(Teil):
    """Health and care insurance."""

    art: Annotated[Wort, heisst("gesetzlich, freiwillig, familienversichert, privat")] = None
    beitrag: Annotated[Geld | None, heisst("EUR im Monat")] = None


class Verpflichtungserklaerung(Teil):
    """A guarantee under § 68 AufenthG."""

    von_person: Annotated[str | None, heisst("Kennung der Person, die sich verpflichtet")] = None
    abgegeben: Annotated[T, heisst("Tag der Erklärung")] = None
    fuer: Annotated[str | None, heisst("Kennung der Person, für die sie gilt")] = None
    umfang: Annotated[Wort, heisst("was die Erklärung abdeckt, z. B. auch Kranken- und Pflegeversicherung")] = None
    unbefristet: Annotated[J, heisst("ohne zeitliche Grenze übernommen")] = None
    bonitaet_geprueft: Annotated[J, heisst("Zahlungsfähigkeit von der Behörde geprüft")] = None


class Gesundheitszeugnis(Teil):
    """Medical evidence."""

    art: Annotated[Zeugnisart | None, heisst("Art des Zeugnisses")] = None
    datum: Annotated[T, heisst("Tag der Ausstellung")] = None
    aussteller: Annotated[Wort, heisst("Ärztin, Klinik, Pflegekasse")] = None
    inhalt: Annotated[Wort, heisst("Befund und Folgen in Worten")] = None


class Pflegebedarf(Teil):
    """Need of care over time."""

    grad: Annotated[Zahl | None, heisst("Pflegegrad 1 bis 5")] = None
    von: Annotated[T, heisst("erster Tag")] = None
    bis: Annotated[T, heisst("letzter Tag; ohne Angabe läuft es weiter")] = None
    versorgung: Annotated[Wort, heisst("wer bisher pflegt und wo")] = None


class Unterhaltspflicht(Teil):
    """Maintenance owed by the person."""

    fuer: Annotated[str | None, heisst("Kennung oder Name des Berechtigten")] = None
    betrag: Annotated[Geld | None, heisst("EUR im Monat")] = None
    tituliert: Annotated[J, heisst("durch Urteil, Vergleich oder Urkunde festgelegt")] = None


class Unterlage(Teil):
    """A document for the procedure, ticked off."""

    art: Annotated[str, heisst("Kennung aus der Unterlagenliste, z. B. heiratsurkunde, oder eine eigene Bezeichnung")]
    ausgestellt: Annotated[T, heisst("Tag der Ausstellung")] = None
    gueltig_bis: Annotated[T, heisst("gültig bis einschließlich")] = None
    eingereicht: Annotated[T, heisst("Tag der Einreichung")] = None
    vorhanden: Annotated[J, heisst("liegt vor; ohne Angabe ja")] = None
    notiz: Annotated[str | None, heisst("freie Bemerkung")] = None
