"""The deadlines that decisions set running: how long, by which norm, from which event, what remains afterwards."""

from __future__ import annotations

from nachzug.logik.zeit import Frist
from nachzug.verfahren.frist import NEUER_ANTRAG, WIEDEREINSETZUNG, WIEDEREINSETZUNG_BEGRUENDUNG, Vorlage

MONAT, ZWEI_MONATE, DREI_MONATE, ZWEI_WOCHEN = Frist(monate=1), Frist(monate=2), Frist(monate=3), Frist(tage=14)
_BEGRUENDUNG = "die Begründung ist beim Oberverwaltungsgericht einzureichen; diese Frist ist nicht verlängerbar"
_VERTRETUNG = "Vor dem Oberverwaltungsgericht und dem Bundesverwaltungsgericht müssen Anwälte vertreten (§ 67 Abs. 4 VwGO)."

KLAGE = Vorlage(
    "klage",
    "Klage erheben",
    MONAT,
    ("VwGO § 74 Abs. 1 Satz 2", "VwGO § 74 Abs. 2"),
    "Bekanntgabe des Bescheids",
    f"{WIEDEREINSETZUNG} {NEUER_ANTRAG}",
    ("Zur Fristwahrung genügt die Klage ohne Begründung; sie muss Kläger, Beklagte und Ziel nennen (§ 82 Abs. 1 VwGO).",),
)
KLAGE_NACH_WIDERSPRUCH = Vorlage(
    "klage",
    "Klage erheben",
    MONAT,
    ("VwGO § 74 Abs. 1 Satz 1", "VwGO § 74 Abs. 2"),
    "Zustellung des Widerspruchsbescheids",
    f"{WIEDEREINSETZUNG} {NEUER_ANTRAG}",
)
WIDERSPRUCH = Vorlage(
    "widerspruch",
    "Widerspruch einlegen",
    MONAT,
    ("VwGO § 70 Abs. 1 Satz 1", "VwGO § 70 Abs. 2"),
    "Bekanntgabe des Bescheids",
    f"{WIEDEREINSETZUNG} {NEUER_ANTRAG}",
    ("Schriftlich, elektronisch in zugelassener Form oder zur Niederschrift; eine einfache E-Mail genügt nicht.",),
)
REMONSTRATION = Vorlage(
    "remonstration",
    "Remonstration (freiwillige Überprüfung durch die Auslandsvertretung)",
    MONAT,
    (),
    "Bekanntgabe des Bescheids",
    "Die Remonstration ist kein Rechtsbehelf des Gesetzes; die Klage bleibt daneben möglich, solange ihre Frist läuft.",
    (
        "Die Remonstration hält die Klagefrist nicht sicher an; im Zweifel auch klagen. "
        "An einzelnen Vertretungen war sie seit 01.06.2023 ausgesetzt.",
    ),
    belehrung=False,
    dringend=False,
)
ZULASSUNG = Vorlage(
    "zulassung",
    "Zulassung der Berufung beantragen",
    MONAT,
    ("VwGO § 124a Abs. 4 Satz 1", "VwGO § 124a Abs. 4 Satz 2"),
    "Zustellung des vollständigen Urteils",
    f"{WIEDEREINSETZUNG} {NEUER_ANTRAG}",
    ("Der Antrag ist beim Verwaltungsgericht zu stellen.", _VERTRETUNG),
)
ZULASSUNG_GRUENDE = Vorlage(
    "zulassung-gruende",
    "Zulassungsgründe darlegen",
    ZWEI_MONATE,
    ("VwGO § 124a Abs. 4 Satz 4", "VwGO § 124a Abs. 4 Satz 5"),
    "Zustellung des vollständigen Urteils",
    WIEDEREINSETZUNG_BEGRUENDUNG,
    (f"Je Grund ist darzulegen, warum er vorliegt; {_BEGRUENDUNG}.",),
)
BERUFUNG = Vorlage(
    "berufung",
    "Zugelassene Berufung einlegen",
    MONAT,
    ("VwGO § 124a Abs. 2 Satz 1",),
    "Zustellung des vollständigen Urteils",
    f"{WIEDEREINSETZUNG} {NEUER_ANTRAG}",
    ("Die Berufung ist beim Verwaltungsgericht einzulegen.", _VERTRETUNG),
)
BERUFUNG_GRUENDE = Vorlage(
    "berufung-gruende",
    "Zugelassene Berufung begründen",
    ZWEI_MONATE,
    ("VwGO § 124a Abs. 3 Satz 1", "VwGO § 124a Abs. 3 Satz 4"),
    "Zustellung des vollständigen Urteils",
    WIEDEREINSETZUNG_BEGRUENDUNG,
    ("Bestimmter Antrag und Gründe; verlängerbar auf einen Antrag, der vor dem Ende der Frist gestellt ist (Satz 3).",),
)
BERUFUNG_NACH_ZULASSUNG = Vorlage(
    "berufung-gruende",
    "Berufung nach Zulassung begründen",
    MONAT,
    ("VwGO § 124a Abs. 6 Satz 1",),
    "Zustellung des Beschlusses über die Zulassung",
    WIEDEREINSETZUNG_BEGRUENDUNG,
    ("Eine Einlegung ist nicht nötig (§ 124a Abs. 5 Satz 5 VwGO), die Begründung aber auch dann, wenn alles schon gesagt ist.",),
)
SPRUNGREVISION = Vorlage(
    "sprungrevision",
    "Zulassung der Sprungrevision beantragen",
    MONAT,
    ("VwGO § 134 Abs. 1 Satz 2",),
    "Zustellung des vollständigen Urteils",
    "Der Antrag auf Zulassung der Berufung ist der gewöhnliche Weg.",
    (
        "Nur mit schriftlicher Zustimmung von Kläger und Beklagtem, die dem Antrag beiliegt; nicht auf Verfahrensmängel (§ 134 Abs. 4). "
        "Lehnt das Gericht ab, läuft die Frist für die Zulassung der Berufung neu (§ 134 Abs. 3 Satz 1).",
    ),
    dringend=False,
)
REVISION = Vorlage(
    "revision",
    "Zugelassene Revision einlegen",
    MONAT,
    ("VwGO § 139 Abs. 1 Satz 1",),
    "Zustellung des vollständigen Urteils",
    WIEDEREINSETZUNG,
    ("Bei dem Gericht, dessen Urteil angefochten wird; auch beim Bundesverwaltungsgericht gewahrt.", _VERTRETUNG),
)
REVISION_GRUENDE = Vorlage(
    "revision-gruende",
    "Revision begründen",
    ZWEI_MONATE,
    ("VwGO § 139 Abs. 3 Satz 1",),
    "Zustellung des vollständigen Urteils",
    WIEDEREINSETZUNG_BEGRUENDUNG,
    ("Beim Bundesverwaltungsgericht; verlängerbar auf rechtzeitigen Antrag (Satz 3).",),
)
REVISION_NACH_ZULASSUNG = Vorlage(
    "revision-gruende",
    "Revision nach Zulassung begründen",
    MONAT,
    ("VwGO § 139 Abs. 3 Satz 1",),
    "Zustellung des Beschlusses über die Zulassung der Revision",
    WIEDEREINSETZUNG_BEGRUENDUNG,
)
NICHTZULASSUNG = Vorlage(
    "nichtzulassungsbeschwerde",
    "Beschwerde gegen die Nichtzulassung der Revision",
    MONAT,
    ("VwGO § 133 Abs. 2 Satz 1",),
    "Zustellung des vollständigen Urteils",
    WIEDEREINSETZUNG,
    ("Bei dem Gericht, gegen dessen Urteil die Revision gehen soll.", _VERTRETUNG),
)
NICHTZULASSUNG_GRUENDE = Vorlage(
    "nichtzulassungsbeschwerde-gruende",
    "Nichtzulassungsbeschwerde begründen",
    ZWEI_MONATE,
    ("VwGO § 133 Abs. 3 Satz 1",),
    "Zustellung des vollständigen Urteils",
    WIEDEREINSETZUNG_BEGRUENDUNG,
    ("Bei dem Gericht, gegen dessen Urteil die Revision gehen soll; nicht verlängerbar.",),
)
BESCHWERDE = Vorlage(
    "beschwerde",
    "Beschwerde im vorläufigen Rechtsschutz einlegen",
    ZWEI_WOCHEN,
    ("VwGO § 147 Abs. 1 Satz 1", "VwGO § 147 Abs. 2"),
    "Bekanntgabe des Beschlusses",
    "Unverschuldet versäumt: Wiedereinsetzung (§ 60 VwGO); ändern sich die Umstände, ein neuer Antrag (§ 80 Abs. 7, § 123 VwGO).",
    ("Beim Verwaltungsgericht; auch beim Oberverwaltungsgericht gewahrt.", _VERTRETUNG),
)
BESCHWERDE_GRUENDE = Vorlage(
    "beschwerde-gruende",
    "Beschwerde begründen",
    MONAT,
    ("VwGO § 146 Abs. 4 Satz 1", "VwGO § 146 Abs. 4 Satz 2"),
    "Bekanntgabe des Beschlusses",
    WIEDEREINSETZUNG_BEGRUENDUNG,
    ("Beim Oberverwaltungsgericht; es prüft nur, was dargelegt ist (Satz 6).",),
)
ANHOERUNGSRUEGE = Vorlage(
    "anhoerungsruege",
    "Anhörungsrüge, falls das Gericht entscheidenden Vortrag übergangen hat",
    ZWEI_WOCHEN,
    ("VwGO § 152a Abs. 2 Satz 1",),
    "Kenntnis von der Verletzung des rechtlichen Gehörs, vorsichtig ab der Bekanntgabe",
    "Spätestens ein Jahr nach der Bekanntgabe ist die Rüge ausgeschlossen (§ 152a Abs. 2 Satz 2 VwGO).",
    belehrung=False,
    dringend=False,
)
VERFASSUNGSBESCHWERDE = Vorlage(
    "verfassungsbeschwerde",
    "Verfassungsbeschwerde mit Begründung",
    MONAT,
    ("BVerfGG § 93 Abs. 1 Satz 1",),
    "Zustellung der letzten Entscheidung",
    "Unverschuldet versäumt: Wiedereinsetzung nach § 93 Abs. 2 BVerfGG (zwei Wochen nach Wegfall des Hindernisses).",
    (
        "Erst wenn der Rechtsweg erschöpft ist; geprüft wird nur spezifisches Verfassungsrecht nach dem Stand der angegriffenen "
        "Entscheidung. Späterer Vortrag bleibt außer Betracht. Fristen des § 93 BVerfGG aus dem Gedächtnis (ungeprueft).",
    ),
    belehrung=False,
    dringend=False,
)
GERICHTSBESCHEID = Vorlage(
    "muendliche-verhandlung",
    "Gegen den Gerichtsbescheid: Zulassung der Berufung oder mündliche Verhandlung beantragen",
    MONAT,
    ("VwGO § 84 Abs. 2",),
    "Zustellung des Gerichtsbescheids",
    WIEDEREINSETZUNG,
)

WIEDEREINSETZUNGSANTRAG = Vorlage(
    "wiedereinsetzung",
    "Wiedereinsetzung beantragen und die versäumte Handlung nachholen",
    ZWEI_WOCHEN,
    ("VwGO § 60 Abs. 2 Satz 1", "VwGO § 60 Abs. 2 Satz 3"),
    "Wegfall des Hindernisses",
    f"Länger als ein Jahr nach dem Ende der versäumten Frist nur bei höherer Gewalt (§ 60 Abs. 3 VwGO). {NEUER_ANTRAG}",
    (
        "Gründe glaubhaft machen; Verschulden des Vertreters zählt wie eigenes. War eine Begründungsfrist versäumt, beträgt die Frist einen "
        "Monat (§ 60 Abs. 2 Satz 1 Halbsatz 2 VwGO); sicher sind zwei Wochen. Vor einer Behörde ebenso (§ 32 VwVfG).",
    ),
    belehrung=False,
)


DECKT: dict[str, str] = {"378": "BERUFUNG_GRUENDE", "379": "ZULASSUNG_GRUENDE"}
"""Numbers of the rules of the sources that this module implements, and where."""
