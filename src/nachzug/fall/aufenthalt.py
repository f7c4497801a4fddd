"""Status and conduct of a person: titles, passports, entries, bans, offences, proceedings."""

from typing import Annotated

from nachzug.fall.felder import Zahl
from nachzug.fall.teil import J, T, Teil, Wort, heisst
from nachzug.fall.wahlen import Deliktgruppe, Strafart, Verfahrensart, Visumart


class Titel(Teil):
    """A residence title or visa; `von` silent: held for some time; `bis` silent: it goes on."""

    grundlage: Annotated[str, heisst("Norm, nach der der Titel erteilt ist, oder seine Bezeichnung")]
    von: Annotated[T, heisst("gültig ab")] = None
    bis: Annotated[T, heisst("gültig bis einschließlich")] = None
    erteilt: Annotated[T, heisst("Tag der Erteilung, wenn er von »von« abweicht")] = None
    beantragt: Annotated[T, heisst("Tag des Antrags, wenn er vor der Erteilung lag")] = None
    nebenbestimmung_p8_2: Annotated[J, heisst("Verlängerung nach § 8 Abs. 2 AufenthG ausgeschlossen")] = None
    zurueckgenommen: Annotated[T, heisst("Tag, ab dem Rücknahme oder Widerruf wirkt")] = None
    vorheriger: Annotated[Wort, heisst("Norm des unmittelbar davor besessenen Titels")] = None
    gehobene_beschaeftigung: Annotated[
        J, heisst("Führungskraft, leitend, Spezialist, Wissenschaft, Lehrkraft (§ 19c Abs. 1 in §§ 29 bis 36 AufenthG)")
    ] = None
    erstmals: Annotated[J, heisst("erstmals nach dieser Vorschrift erteilt, keine Verlängerung (§ 36 Abs. 3 AufenthG)")] = None
    notiz: Annotated[str | None, heisst("freie Bemerkung")] = None


class Pass(Teil):
    """A passport or substitute."""

    staat: Annotated[Wort, heisst("ausstellender Staat")] = None
    gueltig_von: Annotated[T, heisst("ausgestellt am")] = None
    gueltig_bis: Annotated[T, heisst("gültig bis einschließlich")] = None
    anerkannt: Annotated[J, heisst("in Deutschland anerkannt")] = None


class Einreiseverbot(Teil):
    """A ban on entry and residence (§ 11 AufenthG)."""

    von: Annotated[T, heisst("Beginn")] = None
    bis: Annotated[T, heisst("letzter Tag; ohne Angabe läuft es weiter")] = None
    grund: Annotated[Wort, heisst("Ausweisung, Abschiebung, ...")] = None


class Verurteilung(Teil):
    """A criminal conviction."""

    datum: Annotated[T, heisst("Tag des Urteils")] = None
    rechtskraeftig: Annotated[T, heisst("Tag der Rechtskraft")] = None
    tat: Annotated[Wort, heisst("Delikt in Worten")] = None
    tatzeit: Annotated[T, heisst("Tag der Tat")] = None
    vorsaetzlich: Annotated[J, heisst("vorsätzliche Tat")] = None
    strafart: Annotated[Strafart | None, heisst("Art der Strafe")] = None
    monate: Annotated[Zahl | None, heisst("Dauer der Freiheits- oder Jugendstrafe in Monaten")] = None
    tagessaetze: Annotated[Zahl | None, heisst("Zahl der Tagessätze")] = None
    bewaehrung: Annotated[J, heisst("Vollstreckung zur Bewährung ausgesetzt")] = None
    deliktgruppe: Annotated[Deliktgruppe | None, heisst("geschütztes Rechtsgut im Sinne des § 36a Abs. 3 Nr. 2 Buchst. b")] = None
    gewalt_drohung_list: Annotated[J, heisst("mit Gewalt, Drohung mit Gefahr für Leib oder Leben oder List begangen")] = None
    jugendstrafe_ausgesetzt: Annotated[J, heisst("Verhängung der Jugendstrafe ausgesetzt (§ 27 JGG)")] = None
    p177_stgb: Annotated[J, heisst("Tat nach § 177 StGB")] = None
    serienmaessig: Annotated[J, heisst("serienmäßig begangene Eigentumsdelikte")] = None
    waffe: Annotated[J, heisst("mit einer Waffe oder einem gefährlichen Werkzeug begangen")] = None
    menschenverachtend: Annotated[
        J, heisst("menschenverachtender Beweggrund im Urteil ausdrücklich festgestellt (§ 54 Abs. 2 Nr. 9)")
    ] = None
    p263_leistungstraeger: Annotated[J, heisst("Betrug zulasten eines Leistungsträgers (§ 54 Abs. 1 Nr. 1b)")] = None
    p96_97: Annotated[J, heisst("Einschleusen von Ausländern (§§ 96, 97 AufenthG)")] = None
    p29_btmg: Annotated[J, heisst("Tat nach § 29 Abs. 1 Satz 1 Nr. 1 BtMG")] = None


class Verfahren(Teil):
    """A criminal or administrative proceeding against the person."""

    art: Annotated[Verfahrensart | None, heisst("Art des Verfahrens")] = None
    eingeleitet: Annotated[T, heisst("Beginn")] = None
    abgeschlossen: Annotated[T, heisst("Ende; ohne Angabe läuft es noch")] = None
    tatvorwurf: Annotated[Wort, heisst("Vorwurf in Worten")] = None
    straftat_p36a: Annotated[J, heisst("Vorwurf einer Tat des § 36a Abs. 3 Nr. 2 AufenthG")] = None
    ohne_ausgang_entscheidbar: Annotated[J, heisst("über den Titel kann ohne den Ausgang entschieden werden")] = None


class Einreise(Teil):
    """One entry into Germany, and the departure that followed."""

    tag: Annotated[T, heisst("Tag der Einreise")] = None
    visum: Annotated[Visumart | None, heisst("womit eingereist wurde")] = None
    ausreise: Annotated[T, heisst("Tag der folgenden Ausreise; ohne Angabe keine")] = None


class Ausweisung(Teil):
    """An expulsion order."""

    verfuegt: Annotated[T, heisst("Tag der Verfügung")] = None
    vollziehbar: Annotated[J, heisst("vollziehbar")] = None
    grund: Annotated[Wort, heisst("Grund in Worten")] = None
