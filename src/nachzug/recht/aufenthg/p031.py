"""§ 31 AufenthG: the spouse's own right of residence.

Abs. 1 (p031_abs1): when the marital community ends, the spouse's permit is extended for a year if the community lasted lawfully in
Germany for three years (two until 30 June 2011), or if the Stammberechtigte died while it lasted, and the Stammberechtigte
held a title until then. Abs. 1a (since 18 November 2023): with a Blue Card, two years here and one before in another member
state. Abs. 2 (p031_abs2): the duration is waived to avoid particular hardship. Abs. 3: settlement permit. Abs. 4: benefits do not stand
in the way of the first extension; later ones are discretionary. § 28 Abs. 3 applies all this to spouses of Germans, their
habitual residence in Germany in place of the title.

That the title of the Stammberechtigte is withdrawn, or they are expelled, ends no community: it separates the couple in
space only, and the section is not applied by analogy (p031_grenzen).
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ausschluss, Ermessensgrund, Glied, Hinweis, Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg
from nachzug.logik.terme import WAHR, am, eines_von, ja, nicht, oder, und
from nachzug.recht.aufenthg import p005, p007, p009, p011, p027, p029, p031_abs1, p031_abs2
from nachzug.recht.sprache import antrag, besitzt_titel, ehe, stammberechtigter
from nachzug.recht.titelgruppen import DAUERAUFENTHALT_EU, NIEDERLASSUNG

leistungen_unschaedlich = Merkmal(
    id="AufenthG.31.4.s1",
    titel="Leistungsbezug unschädlich",
    normen=("AufenthG § 31 Abs. 4 Satz 1",),
    art=Art.AUSNAHME,
    term=WAHR,
    definition="Leistungen nach SGB II oder SGB XII stehen der ersten Verlängerung nicht entgegen.",
    erfuellt="Der Lebensunterhalt muss für das erste Jahr nicht gesichert sein.",
    nicht_erfuellt="",
    offen="",
)

unterhalt_des_ehegatten = Merkmal(
    id="AufenthG.31.3.unterhalt",
    titel="Unterhalt aus eigenen Mitteln des Stammberechtigten",
    normen=("AufenthG § 31 Abs. 3",),
    term=und(ja(ehe.unterhalt_aus_eigenen_mitteln), besitzt_titel("stammberechtigter", *NIEDERLASSUNG, *DAUERAUFENTHALT_EU)),
    definition="Der Stammberechtigte besitzt Niederlassungserlaubnis oder Daueraufenthalt-EU und sichert den Ehegatten nach der "
    "Trennung aus eigenen Mitteln.",
    erfuellt="Der Stammberechtigte sichert den Lebensunterhalt aus eigenen Mitteln und hat ein Daueraufenthaltsrecht.",
    nicht_erfuellt="Unterhalt aus eigenen Mitteln eines Stammberechtigten mit Daueraufenthaltsrecht fehlt.",
    offen="Ob der Stammberechtigte den Unterhalt aus eigenen Mitteln sichert, steht nicht fest.",
)

eigenstaendig = Merkmal(
    id="AufenthG.31.4.s2.titel",
    titel="Bereits eigenständige Aufenthaltserlaubnis",
    normen=("AufenthG § 31 Abs. 4 Satz 2",),
    term=besitzt_titel("antragsteller", "p31"),
    erfuellt="Der Antragsteller besitzt die Aufenthaltserlaubnis nach § 31 AufenthG.",
    nicht_erfuellt="Der Antragsteller besitzt noch keine Aufenthaltserlaubnis nach § 31 AufenthG.",
    offen="Ob der Antragsteller schon eine Aufenthaltserlaubnis nach § 31 AufenthG besitzt, steht nicht fest.",
)

_ist_deutsch = ja(stammberechtigter.deutsch)
_hat_titel = besitzt_titel("stammberechtigter", *p029.BESITZTITEL)
"""Whoever holds a residence title is not German, even where the nationality is not in the file."""
_ausgangslage = oder(
    ja(ehe.endgueltig_getrennt),
    am("1900-01-01") <= stammberechtigter.gestorben,
    ja(stammberechtigter.titel_widerrufen),
    eines_von(antrag.zweck, "eigenstaendig"),
)
_ALLGEMEIN = p005.allgemeine(anspruch=True, verlaengerung=True, lebensunterhalt_entfaellt=(leistungen_unschaedlich,))


def _weg(kennung: str, norm: str, titel_: str, grund: tuple[Glied, ...], *, deutsch: bool) -> Weg:
    bindung = Voraussetzung(p031_abs1.deutscher) if deutsch else Voraussetzung(p031_abs1.titel_bis_dahin)
    return Weg(
        id=f"{'AufenthG.28.3.' if deutsch else ''}{kennung}",
        grundlage=f"AufenthG § 28 Abs. 3 Satz 1 i.V.m. {norm[9:]}" if deutsch else norm,
        titel=titel_,
        fuer=und(ja(ehe.vorhanden), _ist_deutsch if deutsch else oder(nicht(_ist_deutsch), _hat_titel), _ausgangslage),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(p031_abs1.titel_ehegatte),
            *grund,
            bindung,
            *(() if deutsch else (Ausschluss(p031_abs1.nicht_verlaengerbar),)),
            *_ALLGEMEIN,
            Ausschluss(p027.scheinehe),
            Sperre(p011.sperre),
            Ermessensgrund(p031_abs2.missbrauch),
        ),
    )


_NR1 = (Voraussetzung(p031_abs1.aufhebung), Voraussetzung(p031_abs1.dauer, (p031_abs2.haerte,)), Hinweis(p007.verkuerzung))
_NR2 = (Voraussetzung(p031_abs1.tod),)
WEGE = (
    *(
        _weg(
            "AufenthG.31.1.nr1",
            "AufenthG § 31 Abs. 1 Satz 1 Nr. 1",
            "Eigenständiges Recht nach Trennung",
            _NR1,
            deutsch=d,
        )
        for d in (False, True)
    ),
    *(
        _weg("AufenthG.31.1.nr2", "AufenthG § 31 Abs. 1 Satz 1 Nr. 2", "Eigenständiges Recht nach Tod", _NR2, deutsch=d)
        for d in (False, True)
    ),
    Weg(
        id="AufenthG.31.3",
        grundlage="AufenthG § 31 Abs. 3",
        titel="Niederlassungserlaubnis nach Trennung",
        fuer=und(ja(ehe.endgueltig_getrennt), ja(ehe.unterhalt_aus_eigenen_mitteln)),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(eigenstaendig),
            Voraussetzung(unterhalt_des_ehegatten),
            Voraussetzung(p009.fuenf_jahre),
            Voraussetzung(p009.lebensunterhalt, (unterhalt_des_ehegatten, p009.krankheit_unterhalt)),
            Voraussetzung(p009.ordnung),
            p009.SPRACHE,
            p009.GRUNDKENNTNISSE,
            Voraussetzung(p009.wohnraum),
            *_ALLGEMEIN,
            Sperre(p011.sperre),
        ),
    ),
    Weg(
        id="AufenthG.31.4.s2",
        grundlage="AufenthG § 31 Abs. 4 Satz 2",
        titel="Weitere Verlängerung des eigenständigen Rechts",
        fuer=besitzt_titel("antragsteller", "p31"),
        folge=Rechtsfolge.KANN,
        glieder=(
            Voraussetzung(eigenstaendig),
            *p005.allgemeine(anspruch=False, verlaengerung=True),
            Sperre(p011.sperre),
        ),
    ),
)
