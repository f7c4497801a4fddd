"""Leaves in words: what a rule asks of the facts, for lawyers and for the people it concerns."""

from __future__ import annotations

from nachzug.logik.terme import (
    Ausdruck,
    Befindung,
    Blatt,
    Fest,
    GibtEs,
    In,
    Ja,
    Nicht,
    NichtAbgebildet,
    Oder,
    Plus,
    Tatsache,
    Term,
    Und,
    Vergleich,
    Wahr,
    Weiche,
)
from nachzug.logik.zeit import Frist, deutsch

_WER = {"antragsteller": "des Antragstellers", "stammberechtigter": "des Stammberechtigten"}

_TAGE = {
    "geboren": "Geburt",
    "gestorben": "Tod",
    "asylgesuch": "Asylgesuch",
    "flucht": "Verlassen des Herkunftslandes durch den Stammberechtigten",
    "eu_einreise": "Einreise des Stammberechtigten in die Union",
    "schutz_unanfechtbar": "unanfechtbare Zuerkennung des Schutzes",
    "geschlossen": "Eheschließung",
    "beendet": "Beendigung der Ehe",
    "gemeinschaft_ende": "Ende der ehelichen Lebensgemeinschaft",
    "gestellt": "Antragstellung",
    "stichtag": "Stichtag",
    "von": "Beginn",
    "bis": "Ende",
    "bis_danach": "Ende",
    "erteilt": "Erteilung",
    "gueltig_von": "Beginn der Gültigkeit",
    "gueltig_bis": "Ende der Gültigkeit",
    "rechtskraeftig": "Rechtskraft",
    "eingeleitet": "Einleitung",
    "abgeschlossen": "Abschluss",
}

_SAETZE = {
    "abschiebungsanordnung": "Abschiebungsanordnung gegen den Antragsteller",
    "angaben_im_visumantrag": "maßgebliche Angaben schon im Visumantrag gemacht",
    "anhaltspunkte_erkrankung": "andere Anhaltspunkte für die Erkrankung {wer}",
    "auf_beistand_angewiesen": "Angewiesensein {wer} auf den Beistand des Ehegatten im Bundesgebiet",
    "aufnahmeanordnung": "Aufnahmeanordnung, die den Antragsteller erfasst",
    "aufnahmeerklaerung_bund": "Aufnahmeerklärung des Bundesministeriums des Innern",
    "ausreichender_wohnraum": "ausreichender Wohnraum",
    "ausweisungsinteresse": "Ausweisungsinteresse gegen den Antragsteller",
    "ausweisungsinteresse_sicherheit": "Ausweisungsinteresse wegen Gefährdung der Sicherheit",
    "eigenstaendiges_leben_moeglich": "eigenständiges Leben {wer} ohne Hilfe möglich",
    "gefahr_im_aufenthaltsstaat": "ernsthafte Gefahr für Leib, Leben oder Freiheit {wer} im Aufenthaltsstaat",
    "identitaet_geklaert": "Identität {wer} geklärt",
    "im_bundesgebiet": "Aufenthalt {wer} im Bundesgebiet",
    "integrationsleistungen": "Integrationsleistungen {wer}",
    "interessen_beeintraechtigt": "Beeinträchtigung von Interessen der Bundesrepublik",
    "lebensunterhalt_gesichert": "gesicherter Lebensunterhalt",
    "lebt_im_herkunftsstaat": "Aufenthalt {wer} im Herkunftsstaat",
    "ledig": "Ledigkeit {wer}",
    "leistungsbezug": "Bezug von Sozialleistungen {wer}",
    "leistungsbezug_zu_vertreten": "Leistungsbezug vom Antragsteller zu vertreten",
    "mit_erforderlichem_visum_eingereist": "Einreise mit dem erforderlichen Visum",
    "pflegebeduerftig": "Pflegebedürftigkeit {wer}",
    "qualifizierte_bescheinigung": "qualifizierte ärztliche Bescheinigung für die Erkrankung {wer}",
    "schwerbehindert": "schwere Behinderung {wer}",
    "schwerwiegend_erkrankt": "schwerwiegende Erkrankung {wer}",
    "staatsangehoerigkeit_geklaert": "Staatsangehörigkeit {wer} geklärt",
    "visumverfahren_unzumutbar": "Nachholung des Visumverfahrens unzumutbar",
    "anhaltspunkte_zwang": "Anhaltspunkte für eine Nötigung zur Ehe",
    "besondere_umstaende": "besondere Umstände gerade dieser Ehe oder Familie",
    "endgueltig_getrennt": "endgültige Trennung der Eheleute",
    "festhalten_unzumutbar": "Misshandlung oder andere Umstände, die das Festhalten an der Ehe unzumutbar machen",
    "gemeinschaft_gewollt": "Wille zur ehelichen Lebensgemeinschaft",
    "gewollt": "Wille zur familiären Lebensgemeinschaft",
    "haeusliche_gewalt": "häusliche Gewalt",
    "kindeswohl_beeintraechtigt": "Beeinträchtigung des Wohls eines mitlebenden Kindes",
    "minderjaehrigenehe_unwirksam": "Ehe wegen Minderjährigkeit unwirksam oder aufgehoben",
    "nachzug_eroeffnungszweck": "Eheschließung nur, um den Nachzug zu eröffnen",
    "nur_zum_aufenthaltszweck": "Verbindung nur zum Zweck des Aufenthalts",
    "rueckkehrbeeintraechtigung": "Beeinträchtigung durch die Rückkehr",
    "rueckkehrbeeintraechtigung_ehebezogen": "Beeinträchtigung durch die Rückkehr gerade wegen der Ehe oder ihrer Auflösung",
    "schwerste_eingriffe": "schwerste Eingriffe in Freiheit oder körperliche Unversehrtheit",
    "unterhalt_aus_eigenen_mitteln": "Unterhalt aus eigenen Mitteln des Stammberechtigten",
    "verlaengernde_umstaende": "Umstände, die längere Trennung verlangen",
    "wirksam": "Wirksamkeit der Ehe",
    "moeglich_im_aufenthaltsstaat": "Zusammenleben im Aufenthaltsstaat des Antragstellers legal und zumutbar möglich",
    "moeglich_in_drittstaat": "Zusammenleben in einem Drittstaat mit besonderer Bindung möglich",
    "anderer_elternteil_zieht_mit": "auch der andere Elternteil zieht nach",
    "einverstaendnis_anderer_elternteil": "Einverständnis des anderen Elternteils",
    "entscheidung_anstelle_einverstaendnis": "verbindliche Entscheidung anstelle des Einverständnisses",
    "lebt_zusammen": "Zusammenleben von Elternteil und Kind",
    "anderer_titel_zu_erwarten": "anderer Titel des Stammberechtigten zu erwarten",
    "verlaengerung_zu_erwarten": "Verlängerung des Titels des Stammberechtigten zu erwarten",
    "deutsch": "deutsche Staatsangehörigkeit {wer}",
    "gefaehrdung_sicherheit": "Gefährdung der Sicherheit durch den Stammberechtigten",
    "gewalttaetigkeit": "Beteiligung des Stammberechtigten an Gewalt",
    "gewoehnlicher_aufenthalt_im_bundesgebiet": "gewöhnlicher Aufenthalt {wer} im Bundesgebiet",
    "grenzuebertrittsbescheinigung_beantragt": "Grenzübertrittsbescheinigung vom Stammberechtigten beantragt",
    "hassaufruf": "Aufruf des Stammberechtigten zu Hass",
    "lebt_mit_weiterem_ehegatten_im_bundesgebiet": "weiterer Ehegatte des Stammberechtigten im Bundesgebiet",
    "leistungsbezug_fuer_andere": "Sozialleistungen des Stammberechtigten für andere Angehörige",
    "leiter_verbotener_verein": "Leitung eines verbotenen Vereins durch den Stammberechtigten",
    "personensorgeberechtigter_elternteil_im_bundesgebiet": "personensorgeberechtigter Elternteil schon im Bundesgebiet",
    "rechtzeitige_verlaengerung_unverschuldet_versaeumt": "Verlängerung vom Stammberechtigten unverschuldet versäumt",
    "verfahrensausgang_verurteilung": "Verurteilung im schwebenden Strafverfahren",
    "verlaengerung_ausgeschlossen": "Verlängerung des Titels des Stammberechtigten ausgeschlossen",
    "titel_widerrufen": "Titel des Stammberechtigten zurückgenommen oder widerrufen",
    "dringende_humanitaere_umstaende": "dringende humanitäre Umstände {wer}",
}
_SAMMLUNGEN = {
    "antragsteller.titel": "Aufenthaltstitel des Antragstellers",
    "stammberechtigter.titel": "Aufenthaltstitel des Stammberechtigten",
    "ehe.zusammenleben": "Zeit des Zusammenlebens",
    "antragsteller.paesse": "Pass des Antragstellers",
    "antragsteller.einreiseverbote": "Einreise- und Aufenthaltsverbot",
    "kinder": "Kind",
    "stammberechtigter.verfahren": "Verfahren gegen den Stammberechtigten",
    "stammberechtigter.verurteilungen": "Verurteilung des Stammberechtigten",
}


def tatsache_in_worten(t: Tatsache) -> str:
    rolle, _, feld = t.pfad.partition("@")[0].rpartition(".")
    wer = _WER.get(rolle, "")
    if t.typ in ("tag", "zahl"):
        name = _TAGE.get(feld, feld.replace("_", " "))
        return f"{name} {wer}" if wer and feld in ("geboren", "gestorben", "asylgesuch") else name
    return _SAETZE.get(feld, feld.replace("_", " ")).format(wer=wer).strip()


def pfad_in_worten(pfad: str) -> str:
    """A fact by its path, when only the path is at hand."""
    feld = pfad.rpartition(".")[2]
    return tatsache_in_worten(Tatsache(pfad.replace("[]", ""), "tag" if feld in _TAGE else "wahrheit"))


def ausdruck_in_worten(ausdruck: Ausdruck) -> str:
    match ausdruck:
        case Tatsache():
            return tatsache_in_worten(ausdruck)
        case Fest(wert):
            return deutsch(wert) if wert > 10_000_000 else str(wert)
        case Plus(basis, frist):
            return f"{frist} nach {ausdruck_in_worten(basis)}"
        case _:
            return ausdruck.schluessel


def _vergleich(v: Vergleich) -> str:
    links, rechts = v.links, v.rechts
    basis, frist = (links.basis, links.frist) if isinstance(links, Plus) else (links, Frist())
    if frist.jahre and isinstance(basis, Tatsache) and basis.pfad.endswith("geboren"):
        wer = _WER.get(basis.pfad.partition(".")[0], "")
        wann = "" if rechts.schluessel == "stichtag" else f" bei {ausdruck_in_worten(rechts)}"
        return f"{frist.jahre}. Lebensjahr {wer} vollendet{wann}".replace("  ", " ")
    if frist != Frist():
        mehr = "mehr als" if v.op == "<" else "mindestens"
        bis = "" if rechts.schluessel == "stichtag" else f" bis {ausdruck_in_worten(rechts)}"
        return f"{mehr} {frist} seit {ausdruck_in_worten(basis)}{bis}"
    if rechts.schluessel == "stichtag" and v.op == "<=":
        return f"{ausdruck_in_worten(links)} bis zum Stichtag eingetreten"
    if links.schluessel == "stichtag" and v.op == "<=":
        return f"{ausdruck_in_worten(rechts)} noch nicht vor dem Stichtag"
    wort = "vor" if v.op == "<" else "nicht nach"
    return f"{ausdruck_in_worten(links)} {wort} {ausdruck_in_worten(rechts)}"


def in_worten(term: Term) -> str:
    """A term as a phrase; Merkmale by their titles."""
    match term:
        case Ja(t):
            return tatsache_in_worten(t)
        case In(t, werte):
            return f"{t.pfad.rpartition('.')[2].replace('_', ' ')}: {' oder '.join(sorted(werte))}"
        case Vergleich():
            return _vergleich(term)
        case GibtEs(sammlung, innen, titel):
            return titel or f"{_SAMMLUNGEN.get(sammlung, sammlung)} mit {in_worten(innen)}"
        case Befindung(merkmal):
            return f"Wertung zu {merkmal}"
        case NichtAbgebildet(was):
            return f"nicht abgebildet: {was}"
        case Weiche(art, name):
            return f"{'Lesart' if art == 'lesart' else 'unsicherer Rechtsstand'}: {name}"
        case Und(terme):
            return " und ".join(_geklammert(t) for t in terme) if terme else "stets"
        case Oder(terme):
            return " oder ".join(_geklammert(t) for t in terme) if terme else "nie"
        case Nicht(innen):
            return f"nicht ({in_worten(innen)})" if isinstance(innen, Und | Oder) else f"nicht: {in_worten(innen)}"
        case Wahr():
            return "stets"
        case Blatt():
            return term.schluessel
        case _:
            return str(getattr(term, "titel", type(term).__name__))


def _geklammert(term: Term) -> str:
    return f"({in_worten(term)})" if isinstance(term, Und | Oder) and len(term.terme) > 1 else in_worten(term)
