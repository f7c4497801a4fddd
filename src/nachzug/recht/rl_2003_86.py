"""Directive 2003/86/EC on family reunification, where German law falls short of it.

Art. 4 Abs. 1 UAbs. 1 Buchst. c: the child of a refugee. What counts is that it was a minor when the parent applied for asylum;
then the application for reunification must come within three months of the recognition, unless lateness can be excused (EuGH
C-279/20; BVerwG 1 C 9.23: directly applicable). Art. 10 Abs. 3 Buchst. a: the parents of an unaccompanied minor refugee
(nachzug.recht.aufenthg.p036) and, by exception, the adult sibling who depends on their care (C-560/20). Art. 5: the application
need not be filed in person where that is impossible or excessively difficult (C-1/23 PPU). Art. 11 Abs. 2: missing documents
alone are no ground for refusal. The Directive does not cover subsidiary protection (BVerwG 1 C 17.23, 1 C 56.20).
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ausschluss, Hinweis, Merkmal, Rechtsfolge, Schweigen, Sperre, Voraussetzung, Weg
from nachzug.logik.terme import eines_von, fassung, ja, nach_recht, nicht, oder, und
from nachzug.recht.aufenthg import p005, p011, p027, p029, p080
from nachzug.recht.sprache import (
    Rolle,
    antrag,
    antragsteller,
    besitzt_titel,
    gemeinschaft,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
    verwandtschaft,
)

FLUECHTLING = ("p25_1", "p25_2_fluechtling", "p26_3")
_ist_fluechtling = oder(
    besitzt_titel("stammberechtigter", *FLUECHTLING), eines_von(stammberechtigter.schutz_art, "fluechtling", "asyl")
)

entschuldbar = Merkmal(
    id="RL2003_86.frist.entschuldbar",
    titel="Fristversäumnis entschuldbar",
    normen=("RL 2003/86/EG Art. 12 Abs. 1",),
    art=Art.AUSNAHME,
    term=ja(antrag.frist_entschuldbar),
    fundstellen=("BVerwG 1 C 9.23 Ls. 3",),
    definition="Auf eine versäumte Frist darf sich die Behörde nicht berufen, wenn die Familie unzureichend belehrt war und besondere "
    "Umstände die späte Antragstellung entschuldigen.",
    erfuellt="Die Versäumung der Frist ist entschuldbar.",
    nicht_erfuellt="Gründe, die die Versäumung entschuldigen, sind nicht vorgetragen.",
    offen="Ob die Versäumung der Frist entschuldbar ist, ist nicht geklärt.",
)

bindungen = Merkmal(
    id="RL2003_86.16.bindungen",
    titel="Tatsächliche familiäre Bindungen",
    normen=("RL 2003/86/EG Art. 16 Abs. 1", "AufenthG § 27 Abs. 1"),
    term=oder(ja(gemeinschaft.gewollt), ja(gemeinschaft.tatsaechliche_bindungen)),
    fundstellen=("EuGH C-273/20", "EuGH C-279/20"),
    definition="Verwandtschaft allein genügt nicht; ein gemeinsamer Haushalt oder Unterhalt ist aber nicht nötig. Gelegentliche Besuche "
    "und regelmäßige Kontakte welcher Art auch immer können genügen.",
    erfuellt="Tatsächliche familiäre Bindungen bestehen.",
    nicht_erfuellt="Tatsächliche familiäre Bindungen bestehen nicht.",
    offen="Ob tatsächliche familiäre Bindungen bestehen, ist der Akte nicht zu entnehmen.",
)

# Art. 4: the child of a refugee


def bei_asylgesuch(kind: Rolle, kennung: str) -> Merkmal:
    """Minor on the day of the informal request, which comes before the formal application."""
    return Merkmal(
        id=f"RL2003_86.{kennung}.asylgesuch",
        titel="Minderjährig schon beim Asylgesuch",
        normen=("RL 2003/86/EG Art. 2",),
        art=Art.AUSNAHME,
        term=nicht(lebensjahr_vollendet(kind, 18, stammberechtigter.asylgesuch)),
        definition="Das formlose Asylgesuch liegt vor dem förmlichen Antrag; es genügt als Zeitpunkt (ungeprüft).",
        erfuellt="Schon beim Asylgesuch bestand Minderjährigkeit.",
        nicht_erfuellt="Beim Asylgesuch bestand keine Minderjährigkeit, oder sein Tag ist nicht vorgetragen.",
        offen="Ob beim Asylgesuch Minderjährigkeit bestand, steht nicht fest.",
    )


minderjaehrig_bei_asylantrag = Merkmal(
    id="RL2003_86.4.alter",
    titel="Minderjährig beim Asylantrag des Elternteils",
    normen=("RL 2003/86/EG Art. 4 Abs. 1",),
    term=und(
        ja(kindschaft.vorhanden),
        oder(nicht(lebensjahr_vollendet(antragsteller, 18, stammberechtigter.asylantrag)), bei_asylgesuch(antragsteller, "4")),
        ja(antragsteller.ledig),
    ),
    fundstellen=("EuGH C-279/20", "BVerwG 1 C 9.23 Ls. 1"),
    zeitpunkt="Asylantrag des Elternteils",
    definition="Das Kind muss ledig und bei dem Asylantrag des Elternteils, der später als Flüchtling anerkannt wurde, noch keine 18 "
    "gewesen sein; dass es bei der Anerkennung oder beim Visumantrag volljährig war, schadet nicht.",
    erfuellt="Das Kind war minderjährig, als der Elternteil Asyl beantragte.",
    nicht_erfuellt="Das Kind war schon volljährig, als der Elternteil Asyl beantragte, oder ist nicht ledig.",
    offen="Ob das Kind minderjährig war, als der Elternteil Asyl beantragte, steht nicht fest.",
)
frist_kind = Merkmal(
    id="RL2003_86.4.frist",
    titel="Antrag binnen drei Monaten nach der Anerkennung des Elternteils",
    normen=("RL 2003/86/EG Art. 4 Abs. 1", "RL 2003/86/EG Art. 12 Abs. 1"),
    term=antrag.gestellt <= stammberechtigter.antrag_nach_schutz_bis,
    fundstellen=("EuGH C-279/20", "BVerwG 1 C 9.23 Ls. 3"),
    zeitpunkt="Anerkennung des Elternteils",
    definition="Die Frist beginnt mit der Anerkennung als Flüchtling; nur der Antrag des Kindes selbst wahrt sie, nicht die Anzeige des "
    "Elternteils. Endet sie an einem Samstag, Sonntag oder Feiertag, genügt der nächste Arbeitstag (VO (EWG) 1182/71 Art. 3 Abs. 4, ungeprüft).",
    erfuellt="Der Antrag ist binnen drei Monaten nach der Anerkennung gestellt.",
    nicht_erfuellt="Der Antrag ist nicht binnen drei Monaten nach der Anerkennung gestellt.",
    offen="Ob der Antrag binnen drei Monaten nach der Anerkennung gestellt ist, steht nicht fest.",
)
rechtzeitig_kind = Merkmal(
    id="RL2003_86.4.rechtzeitig",
    titel="Antrag rechtzeitig oder Versäumung entschuldbar",
    normen=("RL 2003/86/EG Art. 4 Abs. 1",),
    term=oder(frist_kind, entschuldbar),
    fundstellen=("BVerwG 1 C 9.23 Ls. 3",),
    erfuellt="Der Antrag ist rechtzeitig, oder die Verspätung darf nicht entgegengehalten werden.",
    nicht_erfuellt="Der Antrag ist verspätet, und Gründe, die das entschuldigen, fehlen.",
    offen="Ob der Antrag rechtzeitig oder die Verspätung entschuldbar ist, steht nicht fest.",
)
fluechtling = Merkmal(
    id="RL2003_86.2.fluechtling",
    titel="Elternteil als Flüchtling anerkannt",
    normen=("RL 2003/86/EG Art. 2", "RL 2003/86/EG Art. 3 Abs. 2"),
    term=_ist_fluechtling,
    fundstellen=("BVerwG 1 C 9.23", "BVerwG 1 C 17.23 Rn. 20"),
    definition="Die Richtlinie gilt für Flüchtlinge, nicht für subsidiär Schutzberechtigte.",
    erfuellt="Der Elternteil ist als Flüchtling anerkannt.",
    nicht_erfuellt="Der Elternteil ist nicht als Flüchtling anerkannt.",
    offen="Ob der Elternteil als Flüchtling anerkannt ist, steht nicht fest.",
)
sorge = Merkmal(
    id="RL2003_86.4.sorge",
    titel="Sorgerecht des Elternteils, solange das Kind minderjährig war",
    normen=("RL 2003/86/EG Art. 4 Abs. 1",),
    term=nicht(
        und(
            eines_von(kindschaft.sorge, "keine"),
            nicht(ja(kindschaft.einverstaendnis_anderer_elternteil)),
            nicht(ja(kindschaft.anderer_elternteil_zieht_mit)),
        )
    ),
    schweigen=Schweigen.ERFUELLT,
    definition="Bei einem inzwischen volljährigen Kind besteht kein Sorgerecht mehr, das entgegenstehen könnte (ungeprüft).",
    erfuellt="Das Sorgerecht steht nicht entgegen.",
    nicht_erfuellt="Der Elternteil hatte kein Sorgerecht, und der andere ist nicht einverstanden.",
    offen="Ob das Sorgerecht entgegensteht, ist nicht geklärt.",
)

# Art. 5, Art. 11: procedure

vorsprache = Merkmal(
    id="RL2003_86.5.vorsprache",
    titel="Antrag ohne persönliches Erscheinen",
    normen=("RL 2003/86/EG Art. 5 Abs. 1",),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=ja(antrag.vorsprache_unzumutbar),
    fundstellen=("EuGH C-1/23 PPU (ungeprueft)",),
    definition="Persönliches Erscheinen darf beim Antrag nicht ausnahmslos verlangt werden: Ist es unmöglich oder übermäßig schwierig, muss "
    "der Antrag anders gestellt werden können; später darf das Erscheinen verlangt werden.",
    erfuellt="Der Antrag kann ohne persönliches Erscheinen gestellt werden.",
    nicht_erfuellt="Dass persönliches Erscheinen unzumutbar wäre, ist nicht vorgetragen.",
    offen="Ob persönliches Erscheinen zumutbar ist, ist nicht geklärt.",
)
urkunden = Merkmal(
    id="RL2003_86.11.urkunden",
    titel="Fehlende Urkunden allein kein Ablehnungsgrund",
    normen=("RL 2003/86/EG Art. 11 Abs. 2",),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=ja(antrag.urkunden_fehlen),
    fundstellen=("EuGH C-635/17 (ungeprueft)",),
    definition="Kann ein Flüchtling die Bindungen nicht durch Urkunden belegen, sind andere Nachweise zu prüfen; die Ablehnung darf nicht "
    "allein auf fehlende Belege gestützt werden.",
    erfuellt="Andere Nachweise der familiären Bindungen sind zu prüfen.",
    nicht_erfuellt="Fehlende Urkunden sind nicht vorgetragen.",
    offen="Ob Urkunden zu beschaffen sind, ist nicht geklärt.",
)
VERFAHREN = (vorsprache, urkunden)

# Art. 10 Abs. 3: the adult sibling in need of care

geschwister = Merkmal(
    id="RL2003_86.10.3.geschwister",
    titel="Geschwister eines unbegleiteten minderjährigen Flüchtlings",
    normen=("RL 2003/86/EG Art. 10 Abs. 3",),
    term=und(
        eines_von(verwandtschaft.art, "geschwister"),
        _ist_fluechtling,
        oder(
            nicht(lebensjahr_vollendet(stammberechtigter, 18, stammberechtigter.asylantrag)),
            bei_asylgesuch(stammberechtigter, "10.3"),
        ),
    ),
    fundstellen=("EuGH C-560/20 (ungeprueft)",),
    definition="Der Flüchtling muss bei seinem Asylantrag minderjährig gewesen sein; zu einem erwachsenen Flüchtling ziehen die Eltern nicht "
    "nach, und für sein Geschwister bleibt § 36 Abs. 2.",
    erfuellt="Der Antragsteller ist Bruder oder Schwester eines Flüchtlings, zu dem die Eltern nachziehen.",
    nicht_erfuellt="Der Antragsteller ist nicht Bruder oder Schwester eines Flüchtlings.",
    offen="Ob der Antragsteller Bruder oder Schwester eines Flüchtlings ist, steht nicht fest.",
)
auf_eltern_angewiesen = Merkmal(
    id="RL2003_86.10.3.angewiesen",
    titel="Wegen schwerer Krankheit vollständig und dauerhaft auf die Eltern angewiesen",
    normen=("RL 2003/86/EG Art. 10 Abs. 3", "GRCh Art. 7"),
    term=und(
        oder(ja(antragsteller.schwerwiegend_erkrankt), ja(antragsteller.pflegebeduerftig), ja(antragsteller.schwerbehindert)),
        nicht(ja(antragsteller.eigenstaendiges_leben_moeglich)),
        nicht(ja(antragsteller.andere_angehoerige_helfen)),
    ),
    fundstellen=("EuGH C-560/20 (ungeprueft)",),
    definition="Müssten die Eltern sonst bei dem kranken Kind bleiben, verlöre der Flüchtling sein Recht; deshalb darf dieses Geschwister "
    "ausnahmsweise mitkommen, auch wenn es volljährig ist.",
    erfuellt="Der Antragsteller ist vollständig und dauerhaft auf die Eltern angewiesen.",
    nicht_erfuellt="Der Antragsteller ist nicht vollständig und dauerhaft auf die Eltern angewiesen.",
    offen="Ob der Antragsteller vollständig und dauerhaft auf die Eltern angewiesen ist, steht nicht fest.",
)
eltern_ziehen_nach = Merkmal(
    id="RL2003_86.10.3.eltern",
    titel="Eltern ziehen zu dem Flüchtling nach",
    normen=("RL 2003/86/EG Art. 10 Abs. 3",),
    term=ja(antragsteller.zieht_mit_eltern),
    erfuellt="Die Eltern ziehen zu dem Flüchtling nach.",
    nicht_erfuellt="Die Eltern ziehen nicht zu dem Flüchtling nach.",
    offen="Ob die Eltern zu dem Flüchtling nachziehen, steht nicht fest.",
)

_SPERREN = (Ausschluss(p027.scheinehe), Ausschluss(p027.sicherheit), Sperre(p011.sperre))

WEGE = (
    Weg(
        id="RL2003_86.4",
        grundlage="RL 2003/86/EG Art. 4 Abs. 1",
        titel="Kind eines Flüchtlings, unmittelbar nach der Richtlinie",
        fuer=nach_recht(
            fassung(
                und(ja(kindschaft.vorhanden), _ist_fluechtling, lebensjahr_vollendet(antragsteller, 18)),
                "2005-10-03",
                akt="Ende der Umsetzungsfrist am 3. Oktober 2005",
            )
        ),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(minderjaehrig_bei_asylantrag),
            Voraussetzung(fluechtling),
            Voraussetzung(rechtzeitig_kind),
            Voraussetzung(sorge),
            Voraussetzung(bindungen),
            Voraussetzung(p029.wohnraum, (p029.absehen_muss,), (p029.absehen_kann,)),
            *p005.allgemeine(
                anspruch=True,
                lebensunterhalt_entfaellt=(p029.absehen_muss,),
                lebensunterhalt_kann=(p029.absehen_kann,),
                ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,),
            ),
            *_SPERREN,
            *(Hinweis(m) for m in (*p080.HINWEISE, *VERFAHREN)),
        ),
    ),
    Weg(
        id="RL2003_86.10.3",
        grundlage="RL 2003/86/EG Art. 10 Abs. 3",
        titel="Pflegebedürftiges Geschwister, das mit den Eltern zu einem Flüchtling zieht",
        fuer=nach_recht(
            fassung(
                und(eines_von(verwandtschaft.art, "geschwister"), _ist_fluechtling, lebensjahr_vollendet(antragsteller, 18)),
                "2024-01-30",
                akt="EuGH C-560/20",
            )
        ),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(geschwister),
            Voraussetzung(auf_eltern_angewiesen),
            Voraussetzung(eltern_ziehen_nach),
            Voraussetzung(p005.identitaet, (p005.atypisch,)),
            Voraussetzung(p005.ausweisungsinteresse, (p005.atypisch,), (p027.ausweisungsinteresse_absehen,)),
            Voraussetzung(p005.passpflicht, (p005.pass_unzumutbar, p005.atypisch)),
            Sperre(p005.sicherheitssperre, (p005.abstand,)),
            *_SPERREN,
            *(Hinweis(m) for m in VERFAHREN),
        ),
    ),
)
