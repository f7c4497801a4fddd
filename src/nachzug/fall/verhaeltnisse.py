"""Circumstances of a person: language, schooling, income, assets, housing, insurance, health, care."""

from typing import Annotated

from nachzug.fall.felder import Geld, Zahl
from nachzug.fall.teil import J, T, Teil, Wort, heisst
from nachzug.fall.wahlen import Einkommensart, Leistungsart, Sprachniveau, Versicherungsart, Zeugnisart


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
    waehrung: Annotated[Wort, heisst("Währung, wenn nicht EUR; dann stehen brutto und netto in dieser Währung")] = None
    eur: Annotated[Geld | None, heisst("EUR im Monat, wenn das Einkommen in fremder Währung fließt")] = None
    kurs_tag: Annotated[T, heisst("Tag des Wechselkurses")] = None
    leistung: Annotated[Leistungsart | None, heisst("welche Leistung, wenn art: leistung")] = None
    beitragsfinanziert: Annotated[J, heisst("beruht auf eigenen Beiträgen (§ 2 Abs. 3 Satz 2 Nr. 6 AufenthG)")] = None
    auszahlbar: Annotated[J, heisst("wird auch in Deutschland ausgezahlt")] = None
    nebentaetigkeit: Annotated[J, heisst("Nebentätigkeit neben einer Hauptbeschäftigung")] = None
    nachhaltig: Annotated[J, heisst("ist auf Dauer zu erwarten")] = None
    absetzbetraege: Annotated[
        Geld | None, heisst("EUR im Monat: belegte Kosten der Arbeit, Versicherungen und Altersvorsorge zusammen")
    ] = None
    kosten: Annotated[Geld | None, heisst("EUR im Monat: nicht umlagefähige Kosten einer vermieteten Wohnung")] = None
    unpfaendbar: Annotated[Geld | None, heisst("EUR im Monat: im Netto enthaltene unpfändbare Bezüge (§ 850a ZPO)")] = None


class Vermoegen(Teil):
    """Assets."""

    art: Annotated[Wort, heisst("Art")] = None
    wert: Annotated[Geld | None, heisst("EUR")] = None
    ausland: Annotated[J, heisst("liegt im Ausland")] = None
    verwertbar: Annotated[J, heisst("kann verkauft oder sonst für den Unterhalt eingesetzt werden")] = None
    geschuetzt: Annotated[J, heisst("Hausrat, Auto, selbst genutzte Wohnung, Altersvorsorge (§ 12 Abs. 1 Satz 2 SGB II)")] = None


class Wohnung(Teil):
    """Housing."""

    flaeche: Annotated[Zahl | None, heisst("Wohnfläche in m²")] = None
    personen: Annotated[Zahl | None, heisst("Bewohner einschließlich der Nachziehenden")] = None
    kaltmiete: Annotated[Geld | None, heisst("EUR im Monat")] = None
    nebenkosten: Annotated[Geld | None, heisst("EUR im Monat")] = None
    heizkosten: Annotated[Geld | None, heisst("EUR im Monat")] = None
    warmmiete: Annotated[Geld | None, heisst("EUR im Monat: alle Kosten zusammen, statt Kaltmiete, Neben- und Heizkosten")] = None
    schuldzinsen: Annotated[Geld | None, heisst("EUR im Monat: Zinsen (ohne Tilgung) für selbst genutztes Eigentum")] = None
    angemessen: Annotated[Geld | None, heisst("EUR im Monat: örtlich angemessene Kosten für alle Bewohner")] = None
    angemessen_ohne: Annotated[Geld | None, heisst("EUR im Monat: angemessene Kosten für eine Person weniger")] = None
    mietbeteiligung: Annotated[J, heisst("der Antragsteller schuldet vertraglich einen Anteil an den Kosten")] = None
    mehrkosten: Annotated[Geld | None, heisst("EUR im Monat: was durch den Einzug des Antragstellers zusätzlich entsteht")] = None
    mitbenutzt: Annotated[Zahl | None, heisst("m² davon, die andere als die Bewohner mitbenutzen")] = None
    nebenraeume: Annotated[J, heisst("Küche, Bad und WC vorhanden oder mitbenutzbar")] = None
    warmwasser_dezentral: Annotated[J, heisst("Warmwasser wird in der Wohnung selbst erzeugt")] = None
    eigentum: Annotated[J, heisst("selbst genutztes Eigentum")] = None
    von: Annotated[T, heisst("erster Tag")] = None
    bis: Annotated[T, heisst("letzter Tag; ohne Angabe läuft es weiter")] = None


class Versicherung(Teil):
    """Health and care insurance."""

    art: Annotated[Versicherungsart | None, heisst("wie versichert oder nach der Einreise versichert")] = None
    beitrag: Annotated[Geld | None, heisst("EUR im Monat, soweit nicht schon vom Lohn abgezogen")] = None
    pflegebeitrag: Annotated[Geld | None, heisst("EUR im Monat für die Pflegeversicherung")] = None


class Verpflichtungserklaerung(Teil):
    """A guarantee under § 68 AufenthG."""

    von_person: Annotated[str | None, heisst("Kennung der Person, die sich verpflichtet")] = None
    abgegeben: Annotated[T, heisst("Tag der Erklärung")] = None
    fuer: Annotated[str | None, heisst("Kennung der Person, für die sie gilt")] = None
    umfang: Annotated[Wort, heisst("was die Erklärung abdeckt, z. B. auch Kranken- und Pflegeversicherung")] = None
    unbefristet: Annotated[J, heisst("ohne zeitliche Grenze übernommen")] = None
    bonitaet_geprueft: Annotated[J, heisst("Zahlungsfähigkeit von der Behörde geprüft")] = None
    unterhaltspflichten: Annotated[Zahl | None, heisst("wie vielen Personen der Verpflichtete gesetzlich Unterhalt leistet")] = (
        None
    )
    davon_mit_einkommen: Annotated[
        Zahl | None, heisst("wie viele davon wegen eigener Einkünfte unberücksichtigt bleiben können (§ 850c Abs. 6 ZPO)")
    ] = None
    sicherheitsabschlag: Annotated[Geld | None, heisst("EUR im Monat: Abschlag für verbleibende Unsicherheit")] = None


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
    gezahlt: Annotated[Geld | None, heisst("EUR im Monat, die tatsächlich gezahlt werden")] = None
    tituliert: Annotated[J, heisst("durch Urteil, Vergleich oder Urkunde festgelegt")] = None


class Unterlage(Teil):
    """A document for the procedure, ticked off."""

    art: Annotated[str, heisst("Kennung aus der Unterlagenliste, z. B. heiratsurkunde, oder eine eigene Bezeichnung")]
    ausgestellt: Annotated[T, heisst("Tag der Ausstellung")] = None
    gueltig_bis: Annotated[T, heisst("gültig bis einschließlich")] = None
    eingereicht: Annotated[T, heisst("Tag der Einreichung")] = None
    vorhanden: Annotated[J, heisst("liegt vor; ohne Angabe ja")] = None
    notiz: Annotated[str | None, heisst("freie Bemerkung")] = None
