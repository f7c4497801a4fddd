"""The fixed choices of the case file."""

from __future__ import annotations

from nachzug.fall.felder import Wahl


class Familienstand(Wahl):
    __slots__ = ()
    werte = ("ledig", "verheiratet", "verpartnert", "geschieden", "verwitwet", "getrennt")


class Asylverfahren(Wahl):
    __slots__ = ()
    werte = ("keines", "laufend", "anerkannt", "abgelehnt", "offensichtlich_unbegruendet", "zurueckgenommen")


class Schutzart(Wahl):
    __slots__ = ()
    werte = ("keiner", "asyl", "fluechtling", "subsidiaer", "abschiebungsverbot", "vorlaeufig")


class Eheart(Wahl):
    __slots__ = ()
    werte = ("ehe", "lebenspartnerschaft")


class Eheform(Wahl):
    __slots__ = ()
    werte = ("standesamtlich", "religioes", "religioes_registriert", "konsularisch", "sonstige")


class Anwesenheit(Wahl):
    __slots__ = ()
    werte = ("beide", "stellvertretung_einer", "stellvertretung_beide", "fern_uebertragung")


class Kindschaftsart(Wahl):
    __slots__ = ()
    werte = ("abstammung", "anerkennung", "adoption", "stiefkind", "pflegekind")


class Verwandtschaftsart(Wahl):
    __slots__ = ()
    werte = (
        *("elternteil", "kind", "geschwister", "grosselternteil", "enkel", "onkel_tante", "nichte_neffe"),
        *("schwiegerelternteil", "schwiegerkind", "stiefkind", "stiefelternteil", "pflegekind", "pflegeelternteil", "sonstige"),
    )


class Sorge(Wahl):
    __slots__ = ()
    werte = ("allein", "gemeinsam", "keine")


class Freizuegigkeitsgrund(Wahl):
    __slots__ = ()
    werte = (
        "arbeitnehmer",
        "selbststaendig",
        "arbeitsuche",
        "dienstleistung",
        "nicht_erwerbstaetig",
        "student",
        "daueraufenthalt",
        "keiner",
    )


class Strafart(Wahl):
    __slots__ = ()
    werte = ("freiheitsstrafe", "jugendstrafe", "geldstrafe", "sonstige")


class Deliktgruppe(Wahl):
    __slots__ = ()
    werte = ("leben", "koerper", "sexuell", "eigentum", "widerstand", "betaeubungsmittel", "sonstige")


class Verfahrensart(Wahl):
    __slots__ = ()
    werte = ("strafverfahren", "verfahren_p27_3a", "widerruf_schutz", "ausweisung", "sonstige")


class Antragszweck(Wahl):
    __slots__ = ()
    werte = ("ehegatte", "kind", "eltern", "sonstige_angehoerige", "eigenstaendig", "niederlassung", "humanitaer")


class Antragsort(Wahl):
    __slots__ = ()
    werte = ("ausland", "inland")


class Sprachniveau(Wahl):
    __slots__ = ()
    werte = ("keine", "A1", "A2", "B1", "B2", "C1", "C2")


class Einkommensart(Wahl):
    __slots__ = ()
    werte = (
        "arbeit",
        "selbststaendig",
        "rente",
        "unterhalt",
        "kindergeld",
        "elterngeld",
        "miete",
        "leistung",
        "beitrag",
        "sonstiges",
    )


class Leistungsart(Wahl):
    __slots__ = ()
    werte = (
        "buergergeld",
        "grundsicherung",
        "sozialhilfe",
        "asylbewerberleistungen",
        "wohngeld",
        "kinderzuschlag",
        "unterhaltsvorschuss",
        "ausbildungsfoerderung",
        "arbeitslosengeld",
        "krankengeld",
        "mutterschaftsgeld",
        "pflegegeld",
        "sonstige",
    )


class Versicherungsart(Wahl):
    __slots__ = ()
    werte = ("gesetzlich", "familienversichert", "freiwillig", "privat", "basistarif", "keine")


class Visumart(Wahl):
    __slots__ = ()
    werte = ("keines", "visumfrei", "schengen", "national_fuer_diesen_zweck", "national_fuer_anderen_zweck", "aufenthaltstitel")


class Zeugnisart(Wahl):
    __slots__ = ()
    werte = ("attest", "qualifizierte_bescheinigung", "gutachten", "pflegegutachten", "schwerbehindertenausweis", "sonstiges")


class Schrittart(Wahl):
    __slots__ = ()
    werte = (
        "terminanmeldung",
        "termin",
        "zustimmung",
        "vorabzustimmung",
        "auswahl",
        "anhoerung",
        "bescheid",
        "ausweisung",
        "remonstration",
        "remonstrationsbescheid",
        "widerspruch",
        "widerspruchsbescheid",
        "klage",
        "eilantrag",
        "urteil",
        "gerichtsbescheid",
        "beschluss",
        "zulassungsantrag",
        "zulassungsbeschluss",
        "beschwerde",
        "berufung",
        "sprungrevision",
        "nichtzulassungsbeschwerde",
        "revision",
        "hindernis_weggefallen",
        "wiedereinsetzung",
        "sonstiges",
    )


class Ausgang(Wahl):
    __slots__ = ()
    werte = ("stattgegeben", "teilweise", "abgelehnt", "eingestellt", "zurueckgenommen", "zurueckverwiesen")


class Zustellart(Wahl):
    __slots__ = ()
    werte = (
        "post",
        "einschreiben_uebergabe",
        "einschreiben_rueckschein",
        "zustellungsurkunde",
        "empfangsbekenntnis",
        "elektronisch",
        "elektronischer_abruf",
        "persoenlich",
        "verkuendung",
        "ausland",
    )


class Streitgegenstand(Wahl):
    __slots__ = ()
    werte = (
        "visum",
        "aufenthaltserlaubnis",
        "niederlassungserlaubnis",
        "verkuerzung",
        "ausweisung",
        "abschiebung",
        "duldung",
        "einreiseverbot",
        "pass",
    )


class Bundesland(Wahl):
    __slots__ = ()
    werte = (
        *("baden-wuerttemberg", "bayern", "berlin", "brandenburg", "bremen", "hamburg", "hessen", "mecklenburg-vorpommern"),
        *("niedersachsen", "nordrhein-westfalen", "rheinland-pfalz", "saarland", "sachsen", "sachsen-anhalt"),
        *("schleswig-holstein", "thueringen"),
    )
