"""A person in the case file. Every fact is optional; silence means that nobody pleaded it.

Religion is not asked for: no rule needs it (data minimisation).
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from nachzug.fall.felder import Geld, Tag, Text, Wahrheit, Zahl
from nachzug.fall.wahlen import (
    Asylverfahren,
    Deliktgruppe,
    Einkommensart,
    Familienstand,
    Schutzart,
    Sprachniveau,
    Strafart,
    Verfahrensart,
)


class Teil(Struct, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """Base of everything in a case file: strict about unknown keys."""


def _d(text: str) -> Meta:
    return Meta(description=text)


J = Wahrheit | None
T = Tag | None


class Titel(Teil):
    """A residence title or visa; `von` silent: held for some time; `bis` silent: it goes on."""

    grundlage: Annotated[str, _d("Norm, nach der der Titel erteilt ist, oder seine Bezeichnung")]
    von: Annotated[T, _d("gültig ab")] = None
    bis: Annotated[T, _d("gültig bis einschließlich")] = None
    erteilt: Annotated[T, _d("Tag der Erteilung, wenn er von »von« abweicht")] = None
    nebenbestimmung_p8_2: Annotated[J, _d("Verlängerung nach § 8 Abs. 2 AufenthG ausgeschlossen")] = None
    zurueckgenommen: Annotated[T, _d("Tag, ab dem Rücknahme oder Widerruf wirkt")] = None
    notiz: str | None = None


class Pass(Teil):
    """A passport or substitute."""

    staat: Annotated[Text | None, _d("ausstellender Staat")] = None
    gueltig_von: Annotated[T, _d("ausgestellt am")] = None
    gueltig_bis: Annotated[T, _d("gültig bis einschließlich")] = None
    anerkannt: Annotated[J, _d("in Deutschland anerkannt")] = None


class Einreiseverbot(Teil):
    """A ban on entry and residence (§ 11 AufenthG)."""

    von: Annotated[T, _d("Beginn")] = None
    bis: Annotated[T, _d("letzter Tag; ohne Angabe läuft es weiter")] = None
    grund: Annotated[Text | None, _d("Ausweisung, Abschiebung, ...")] = None


class Verurteilung(Teil):
    """A criminal conviction."""

    datum: Annotated[T, _d("Tag des Urteils")] = None
    rechtskraeftig: Annotated[T, _d("Tag der Rechtskraft")] = None
    tat: Annotated[Text | None, _d("Delikt in Worten")] = None
    tatzeit: Annotated[T, _d("Tag der Tat")] = None
    vorsaetzlich: Annotated[J, _d("vorsätzliche Tat")] = None
    strafart: Annotated[Strafart | None, _d("Art der Strafe")] = None
    monate: Annotated[Zahl | None, _d("Dauer der Freiheits- oder Jugendstrafe in Monaten")] = None
    tagessaetze: Annotated[Zahl | None, _d("Zahl der Tagessätze")] = None
    bewaehrung: Annotated[J, _d("Vollstreckung zur Bewährung ausgesetzt")] = None
    deliktgruppe: Annotated[Deliktgruppe | None, _d("geschütztes Rechtsgut im Sinne des § 36a Abs. 3 Nr. 2 Buchst. b")] = None
    gewalt_drohung_list: Annotated[J, _d("mit Gewalt, Drohung mit Gefahr für Leib oder Leben oder List begangen")] = None
    p177_stgb: Annotated[J, _d("Tat nach § 177 StGB")] = None
    serienmaessig: Annotated[J, _d("serienmäßig begangene Eigentumsdelikte")] = None
    p29_btmg: Annotated[J, _d("Tat nach § 29 Abs. 1 Satz 1 Nr. 1 BtMG")] = None


class Verfahren(Teil):
    """A criminal or administrative proceeding against the person."""

    art: Annotated[Verfahrensart | None, _d("Art des Verfahrens")] = None
    eingeleitet: Annotated[T, _d("Beginn")] = None
    abgeschlossen: Annotated[T, _d("Ende; ohne Angabe läuft es noch")] = None
    tatvorwurf: Annotated[Text | None, _d("Vorwurf in Worten")] = None
    straftat_p36a: Annotated[J, _d("Vorwurf einer Tat des § 36a Abs. 3 Nr. 2 AufenthG")] = None
    ohne_ausgang_entscheidbar: Annotated[J, _d("über den Titel kann ohne den Ausgang entschieden werden")] = None


class Sprachnachweis(Teil):
    """Evidence of German."""

    niveau: Annotated[Sprachniveau | None, _d("Stufe nach dem Gemeinsamen Referenzrahmen")] = None
    zertifikat: Annotated[Text | None, _d("ausstellende Stelle")] = None
    datum: Annotated[T, _d("Tag der Prüfung")] = None


class Ausbildung(Teil):
    """Schooling or training."""

    art: Annotated[Text | None, _d("Schule, Beruf, Hochschule")] = None
    von: T = None
    bis: T = None
    abschluss: Annotated[Text | None, _d("angestrebter oder erreichter Abschluss")] = None
    anerkannter_abschluss: Annotated[J, _d("führt zu anerkanntem Abschluss")] = None


class Einkommen(Teil):
    """Income per month."""

    art: Annotated[Einkommensart | None, _d("Art des Einkommens")] = None
    brutto: Annotated[Geld | None, _d("EUR im Monat")] = None
    netto: Annotated[Geld | None, _d("EUR im Monat")] = None
    von: T = None
    bis: T = None
    befristet: Annotated[J, _d("befristetes Arbeitsverhältnis")] = None
    probezeit: Annotated[J, _d("in der Probezeit")] = None
    waehrung: Annotated[Text | None, _d("Währung, wenn nicht EUR")] = None


class Vermoegen(Teil):
    """Assets."""

    art: Annotated[Text | None, _d("Art")] = None
    wert: Annotated[Geld | None, _d("EUR")] = None
    ausland: Annotated[J, _d("liegt im Ausland")] = None


class Wohnung(Teil):
    """Housing."""

    flaeche: Annotated[Zahl | None, _d("Wohnfläche in m²")] = None
    personen: Annotated[Zahl | None, _d("Bewohner einschließlich der Nachziehenden")] = None
    kaltmiete: Annotated[Geld | None, _d("EUR im Monat")] = None
    nebenkosten: Annotated[Geld | None, _d("EUR im Monat")] = None
    heizkosten: Annotated[Geld | None, _d("EUR im Monat")] = None
    eigentum: Annotated[J, _d("selbst genutztes Eigentum")] = None
    von: T = None
    bis: T = None


class Versicherung(Teil):
    """Health and care insurance."""

    art: Annotated[Text | None, _d("gesetzlich, freiwillig, familienversichert, privat")] = None
    beitrag: Annotated[Geld | None, _d("EUR im Monat")] = None


class Verpflichtungserklaerung(Teil):
    """A guarantee under § 68 AufenthG."""

    von_person: Annotated[str | None, _d("Kennung der Person, die sich verpflichtet")] = None
    abgegeben: T = None
    fuer: Annotated[str | None, _d("Kennung der Person, für die sie gilt")] = None
    bonitaet_geprueft: J = None


class Person(Teil):
    """A person: the facts that the rules of family reunification ask of anyone."""

    name: Annotated[str | None, _d("Name oder Kürzel für die Anzeige")] = None
    geboren: Annotated[T, _d("Geburtstag")] = None
    gestorben: Annotated[T, _d("Todestag")] = None
    staatsangehoerigkeiten: Annotated[list[str] | None, _d("alle Staatsangehörigkeiten, z. B. deutsch, syrisch")] = None
    deutsch: Annotated[J, _d("Deutscher; sonst aus den Staatsangehörigkeiten")] = None
    herkunftsstaat: Annotated[Text | None, _d("Staat, vor dem Schutz gesucht wurde")] = None
    familienstand: Annotated[Familienstand | None, _d("Familienstand, auch im Zeitverlauf")] = None
    aufenthaltsstaat: Annotated[Text | None, _d("Staat, in dem die Person lebt, auch im Zeitverlauf")] = None
    im_bundesgebiet: Annotated[J, _d("hält sich im Bundesgebiet auf")] = None
    gewoehnlicher_aufenthalt_im_bundesgebiet: Annotated[J, _d("gewöhnlicher Aufenthalt im Bundesgebiet")] = None
    lebt_im_herkunftsstaat: Annotated[J, _d("lebt im Staat, vor dem der Stammberechtigte Schutz gefunden hat")] = None
    flucht: Annotated[T, _d("Tag, an dem das Herkunftsland endgültig verlassen wurde")] = None
    eu_einreise: Annotated[T, _d("Einreise in die Europäische Union")] = None
    einreise: Annotated[T, _d("Einreise nach Deutschland")] = None
    asylgesuch: Annotated[T, _d("erstes Asylgesuch in Deutschland, formlos genügt")] = None
    asylantrag: Annotated[T, _d("förmlicher Asylantrag")] = None
    asylverfahren: Annotated[Asylverfahren | None, _d("Stand des Asylverfahrens")] = None
    schutz_art: Annotated[Schutzart | None, _d("zuerkannter Schutz")] = None
    schutz_bescheid: Annotated[T, _d("Bescheid über den Schutz")] = None
    schutz_unanfechtbar: Annotated[T, _d("Unanfechtbarkeit der Zuerkennung")] = None
    titel: Annotated[list[Titel] | None, _d("Aufenthaltstitel und Visa")] = None
    paesse: Annotated[list[Pass] | None, _d("Pässe")] = None
    identitaet_geklaert: Annotated[J, _d("Identität geklärt")] = None
    staatsangehoerigkeit_geklaert: Annotated[J, _d("Staatsangehörigkeit geklärt; sonst, wenn angegeben")] = None
    ausweisungsinteresse: Annotated[J, _d("Ausweisungsinteresse nach § 54 AufenthG (bis 2015 Ausweisungsgrund)")] = None
    ausweisungsinteresse_sicherheit: Annotated[J, _d("Ausweisungsinteresse nach § 54 Abs. 1 Nr. 2 oder 4 AufenthG")] = None
    abschiebungsanordnung: Annotated[J, _d("Abschiebungsanordnung nach § 58a AufenthG")] = None
    interessen_beeintraechtigt: Annotated[J, _d("Aufenthalt beeinträchtigt sonstige Interessen (§ 5 Abs. 1 Nr. 3)")] = None
    mit_erforderlichem_visum_eingereist: Annotated[J, _d("mit dem richtigen Visum eingereist")] = None
    angaben_im_visumantrag: Annotated[J, _d("maßgebliche Angaben schon im Visumantrag")] = None
    visumverfahren_unzumutbar: Annotated[J, _d("Nachholung des Visumverfahrens unzumutbar")] = None
    einreiseverbote: Annotated[list[Einreiseverbot] | None, _d("Einreise- und Aufenthaltsverbote")] = None
    verurteilungen: Annotated[list[Verurteilung] | None, _d("Verurteilungen; [] = keine")] = None
    verfahren: Annotated[list[Verfahren] | None, _d("Straf- und andere Verfahren; [] = keine")] = None
    verfahrensausgang_verurteilung: Annotated[J, _d("schwebendes Strafverfahren endet mit Verurteilung")] = None
    lebensunterhalt_gesichert: Annotated[J, _d("Lebensunterhalt gesichert (§ 2 Abs. 3 AufenthG)")] = None
    ausreichender_wohnraum: Annotated[J, _d("ausreichender Wohnraum (§ 2 Abs. 4 AufenthG)")] = None
    leistungsbezug: Annotated[J, _d("Leistungen nach SGB II oder SGB XII")] = None
    leistungsbezug_zu_vertreten: Annotated[J, _d("Leistungsbezug zu vertreten")] = None
    leistungsbezug_fuer_andere: Annotated[J, _d("braucht Leistungen für andere Angehörige (§ 27 Abs. 3)")] = None
    gefaehrdung_sicherheit: Annotated[J, _d("§ 27 Abs. 3a Nr. 1 AufenthG")] = None
    leiter_verbotener_verein: Annotated[J, _d("§ 27 Abs. 3a Nr. 2 AufenthG")] = None
    gewalttaetigkeit: Annotated[J, _d("§ 27 Abs. 3a Nr. 3 AufenthG")] = None
    hassaufruf: Annotated[J, _d("§ 27 Abs. 3a Nr. 4 AufenthG")] = None
    verlaengerung_zu_erwarten: Annotated[J, _d("Verlängerung des Titels zu erwarten")] = None
    anderer_titel_zu_erwarten: Annotated[J, _d("anderer Titel zu erwarten")] = None
    grenzuebertrittsbescheinigung_beantragt: Annotated[J, _d("Grenzübertrittsbescheinigung beantragt")] = None
    verlaengerung_ausgeschlossen: Annotated[J, _d("Verlängerung durch Norm oder Nebenbestimmung ausgeschlossen")] = None
    rechtzeitige_verlaengerung_unverschuldet_versaeumt: Annotated[J, _d("§ 31 Abs. 1 Satz 1 AufenthG am Ende")] = None
    titel_widerrufen: Annotated[J, _d("Titel zurückgenommen, widerrufen oder durch Ausweisung erloschen")] = None
    schwerwiegend_erkrankt: Annotated[J, _d("schwerwiegend erkrankt")] = None
    pflegebeduerftig: Annotated[J, _d("pflegebedürftig mit schweren Beeinträchtigungen")] = None
    schwerbehindert: Annotated[J, _d("schwere Behinderung")] = None
    qualifizierte_bescheinigung: Annotated[J, _d("qualifizierte ärztliche Bescheinigung (§ 60a Abs. 2c AufenthG)")] = None
    anhaltspunkte_erkrankung: Annotated[J, _d("anderweitige Anhaltspunkte für Erkrankung oder Pflegebedarf")] = None
    eigenstaendiges_leben_moeglich: Annotated[J, _d("kann allein ein eigenständiges Leben führen")] = None
    auf_beistand_angewiesen: Annotated[J, _d("auf Beistand gerade des Angehörigen im Bundesgebiet angewiesen")] = None
    gefahr_im_aufenthaltsstaat: Annotated[J, _d("Leib, Leben oder Freiheit ernsthaft gefährdet")] = None
    dringende_humanitaere_umstaende: Annotated[J, _d("Umstände für § 22 Satz 1 AufenthG vorgetragen")] = None
    aufnahmeerklaerung_bund: Annotated[J, _d("Aufnahmeerklärung nach § 22 Satz 2 AufenthG")] = None
    aufnahmeanordnung: Annotated[J, _d("unter eine Anordnung nach § 23 AufenthG fallend")] = None
    personensorgeberechtigter_elternteil_im_bundesgebiet: Annotated[J, _d("ein sorgeberechtigter Elternteil ist hier")] = None
    unbegleitet: Annotated[J, _d("als unbegleiteter Minderjähriger eingereist")] = None
    vormund: Annotated[Text | None, _d("Vormund")] = None
    lebt_mit_weiterem_ehegatten_im_bundesgebiet: Annotated[J, _d("Mehrehe: lebt hier mit einem anderen Ehegatten")] = None
    integrationsleistungen: Annotated[J, _d("Sprache, Arbeit, Ausbildung, Ehrenamt (§ 36a Abs. 2 Satz 4)")] = None
    sprachnachweise: Annotated[list[Sprachnachweis] | None, _d("Deutschkenntnisse")] = None
    ausbildungen: Annotated[list[Ausbildung] | None, _d("Schule und Ausbildung")] = None
    einkommen: Annotated[list[Einkommen] | None, _d("Einkommen")] = None
    vermoegen: Annotated[list[Vermoegen] | None, _d("Vermögen")] = None
    wohnungen: Annotated[list[Wohnung] | None, _d("Wohnungen")] = None
    versicherungen: Annotated[list[Versicherung] | None, _d("Kranken- und Pflegeversicherung")] = None
    verpflichtungserklaerungen: Annotated[list[Verpflichtungserklaerung] | None, _d("Erklärungen nach § 68 AufenthG")] = None
    vollstaendig: Annotated[list[str], _d("Listen dieser Person, die vollständig sind")] = []
    unvollstaendig: Annotated[list[str], _d("Listen dieser Person, von denen feststeht, dass etwas fehlt")] = []
    notiz: str | None = None
