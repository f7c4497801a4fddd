"""§ 11 AufenthG: ban on entry and residence.

As long as a ban runs, no title may be issued, not even on a claim. Until 20 August 2019 the ban followed from expulsion,
removal or deportation by operation of law and was limited on application, since August 2015 of its own motion; since 21
August 2019 it must be ordered. Either way it must not have ended by lapse of time, lifting or shortening, which the period
of the ban in the case file expresses. The supreme authority of the Land decides on bans under Abs. 5a and 5b (Abs. 5c). How long it may last: `HOECHSTFRISTEN`.
"""

from __future__ import annotations

from msgspec.structs import replace

from nachzug.logik.regel import Art, Merkmal, Wertung
from nachzug.logik.terme import STICHTAG, fassung, gibt_es, ja, nach_recht, nicht, oder, und
from nachzug.recht.sprache import antragsteller, eintrag

_verbot = eintrag("antragsteller.einreiseverbote")
_LAEUFT = gibt_es("antragsteller.einreiseverbote", und(_verbot.von <= STICHTAG, _verbot.bis >= STICHTAG), "laufendes Verbot")

abgelaufen = Merkmal(
    id="AufenthG.11.1.abgelaufen",
    titel="Sperrwirkung befristet und abgelaufen",
    normen=("AufenthG § 11 Abs. 1 Satz 3",),
    art=Art.AUSNAHME,
    term=ja(antragsteller.wirkung_befristet_abgelaufen),
    gilt=(0, 20190821),
    definition="Die Wirkungen wurden auf Antrag, seit August 2015 von Amts wegen befristet; ohne Befristung dauerten sie fort.",
    erfuellt="Die Sperrwirkung ist abgelaufen oder aufgehoben.",
    nicht_erfuellt="Dass die Sperrwirkung befristet und abgelaufen wäre, ist nicht vorgetragen.",
    offen="Ob die Sperrwirkung abgelaufen ist, ist nicht geklärt.",
)
_KRAFT_GESETZES = und(ja(antragsteller.ausgewiesen_oder_abgeschoben), nicht(abgelaufen))

sperre = Merkmal(
    id="AufenthG.11.1",
    titel="Einreise- und Aufenthaltsverbot",
    normen=("AufenthG § 11 Abs. 1",),
    art=Art.AUSSCHLUSS,
    term=nach_recht(
        fassung(oder(_LAEUFT, _KRAFT_GESETZES), "2005-01-01", "2019-08-21", "Zuwanderungsgesetz"),
        fassung(_LAEUFT, "2019-08-21", "", "BGBl. 2019 I S. 1294"),
    ),
    fundstellen=("BayVGH 19 ZB 15.558",),
    definition="Solange ein Einreise- und Aufenthaltsverbot wirkt, darf selbst bei einem Anspruch kein Titel erteilt werden. "
    "Bis 20. August 2019 trat die Sperre mit Ausweisung, Zurückschiebung oder Abschiebung von selbst ein; seitdem muss sie "
    "angeordnet sein. Sie kann aufgehoben oder verkürzt werden (Abs. 4), und ausnahmsweise darf kurz eingereist werden "
    "(Abs. 8). Reist jemand entgegen dem Verbot ein, ruht die Frist (Abs. 9).",
    erfuellt="Ein Einreise- und Aufenthaltsverbot wirkt noch.",
    nicht_erfuellt="Ein Einreise- und Aufenthaltsverbot ist nicht ersichtlich.",
    offen="Ob ein Einreise- und Aufenthaltsverbot noch wirkt, ist nicht geklärt.",
    deckt=("329", "330", "331", "332", "341", "342"),
)

sperre_seit_2015 = replace(sperre, id="AufenthG.11.1.humanitaer", gilt=(20150801, 99_999_999), deckt=())
"""For § 25 Abs. 5: until the end of July 2015 the title could be issued in derogation of the bar (2012 wording: from memory)."""

aufhebung = Merkmal(
    id="AufenthG.11.4",
    titel="Aufhebung oder Verkürzung des Verbots",
    normen=("AufenthG § 11 Abs. 4 Satz 1",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    gilt=(20150801, 99_999_999),
    definition="Das Verbot kann aufgehoben oder verkürzt werden, wenn schutzwürdige Belange es verlangen oder sein Zweck es "
    "nicht mehr erfordert; es soll aufgehoben werden, wenn ein humanitärer Titel zu erteilen ist.",
    erfuellt="Das Verbot ist aufgehoben oder verkürzt.",
    nicht_erfuellt="Eine Aufhebung oder Verkürzung ist nicht vorgetragen oder abgelehnt.",
    offen="Ob das Verbot aufgehoben oder verkürzt wird, entscheidet die Behörde.",
    deckt=("334",),
)

HOECHSTFRISTEN: tuple[tuple[str, str, int | None, str], ...] = (
    ("AufenthG § 11 Abs. 3", "Regelfall", 5, "335"),
    ("AufenthG § 11 Abs. 5", "strafrechtliche Verurteilung oder schwerwiegende Gefahr; soll nicht überschreiten", 10, "335"),
    ("AufenthG § 11 Abs. 5a", "Völkerstraftaten, Terrorgefahr; soll", 20, "336"),
    ("AufenthG § 11 Abs. 5b", "Abschiebungsanordnung; soll unbefristet", None, "337"),
    ("AufenthG § 11 Abs. 6", "erstmals versäumte Ausreisefrist; soll nicht überschreiten", 1, "339"),
    ("AufenthG § 11 Abs. 6", "wiederholt versäumte Ausreisefrist; soll nicht überschreiten", 3, "339"),
    ("AufenthG § 11 Abs. 7", "Bundesamt: offensichtlich unbegründet aus sicherem Staat, wiederholte Folgeanträge", 1, "340"),
)
"""Longest duration in years (None: without limit) by ground, as in force since 21 August 2019; the last column: coverage."""

DECKT = {
    "333": "HOECHSTFRISTEN",
    "338": "HOECHSTFRISTEN",
    "335": "HOECHSTFRISTEN",
    "336": "HOECHSTFRISTEN",
    "337": "HOECHSTFRISTEN",
    "339": "HOECHSTFRISTEN",
    "340": "HOECHSTFRISTEN",
}
