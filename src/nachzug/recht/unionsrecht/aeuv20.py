"""Art. 20 AEUV: residence of a third-country national on whom a citizen of the Union depends (Zambrano line).

A measure must not force the citizen, above all a minor German, to leave the Union altogether. Decisive is dependence: legal,
economic or affective. Rare exceptions; the wish to live together is not enough. A parent with custody, secure residence and leave
to work who stays speaks against it. Examined only where national law gives no title.
"""

from __future__ import annotations

from nachzug.logik.regel import Faktor, Hinweis, Merkmal, Rechtsfolge, Schweigen, Voraussetzung, Weg, Wertung
from nachzug.logik.terme import Ja, ja, nicht, oder, und
from nachzug.recht.freizuegg import familie
from nachzug.recht.sprache import antragsteller, gemeinschaft, lebensjahr_vollendet, stammberechtigter


def _abhaengigkeit(art: str, blatt: Ja, definition: str, stelle: str) -> Merkmal:
    return Merkmal(
        id=f"AEUV.20.{art}",
        titel=f"{art.capitalize()}e Abhängigkeit des Unionsbürgers",
        normen=("AEUV Art. 20",),
        term=blatt,
        fundstellen=(f"BVerwG 1 C 15.12 Rn. {stelle}", "BVerwG 1 C 15.12 Rn. 31"),
        definition=definition,
        erfuellt=f"Der Unionsbürger ist {art} vom Antragsteller abhängig.",
        nicht_erfuellt=f"Der Unionsbürger ist nicht {art} vom Antragsteller abhängig.",
        offen=f"Ob der Unionsbürger {art} vom Antragsteller abhängig ist, steht nicht fest.",
        deckt=("352",),
    )


rechtlich = _abhaengigkeit(
    "rechtlich",
    ja(gemeinschaft.abhaengig_rechtlich),
    "Vor allem die Sorge; wer sie nicht hat, von dem hängt das Kind rechtlich nicht ab.",
    "35",
)
wirtschaftlich = _abhaengigkeit(
    "wirtschaftlich", ja(gemeinschaft.abhaengig_wirtschaftlich), "Unterhalt durch Einkommen oder eine Unterhaltspflicht.", "35"
)
affektiv = _abhaengigkeit(
    "affektiv",
    ja(gemeinschaft.abhaengig_affektiv),
    "Die Bindung aus der Sicht des Kindes; eine Beziehung zum leiblichen Elternteil außerhalb der Familie kann sie relativieren.",
    "36",
)

unionsbuerger = Merkmal(
    id="AEUV.20.unionsbuerger",
    titel="Unionsbürger",
    normen=("AEUV Art. 20 Abs. 1",),
    term=oder(ja(stammberechtigter.deutsch), ja(stammberechtigter.unionsbuerger)),
    fundstellen=("BVerwG 1 C 15.12 Rn. 31",),
    definition="Auch minderjährige Deutsche, gleich ob sie von der Freizügigkeit Gebrauch gemacht haben.",
    erfuellt="Der Stammberechtigte ist Unionsbürger.",
    nicht_erfuellt="Der Stammberechtigte ist nicht Unionsbürger.",
    offen="Ob der Stammberechtigte Unionsbürger ist, steht nicht fest.",
    deckt=("353",),
)

zwang = Merkmal(
    id="AEUV.20.zwang",
    titel="Faktischer Zwang, das Unionsgebiet zu verlassen",
    normen=("AEUV Art. 20", "AEUV Art. 21"),
    wertung=Wertung(
        dafuer=(
            Faktor("rechtliche Abhängigkeit", ja(gemeinschaft.abhaengig_rechtlich), ("BVerwG 1 C 15.12 Rn. 31",)),
            Faktor("wirtschaftliche Abhängigkeit", ja(gemeinschaft.abhaengig_wirtschaftlich), ("BVerwG 1 C 15.12 Rn. 31",)),
            Faktor("affektive Abhängigkeit", ja(gemeinschaft.abhaengig_affektiv), ("BVerwG 1 C 15.12 Rn. 36",)),
            Faktor("Unionsbürger minderjährig", nicht(lebensjahr_vollendet(stammberechtigter, 18))),
        ),
        dagegen=(
            Faktor(
                "Sorgeberechtigter mit Daueraufenthalt und Arbeitserlaubnis bleibt",
                ja(gemeinschaft.anderer_sorgeberechtigter_bleibt),
                ("BVerwG 1 C 15.12 Rn. 31", "BVerwG 1 C 15.12 Rn. 35"),
            ),
            Faktor(
                "Kontakt zum leiblichen Elternteil",
                ja(gemeinschaft.kontakt_zum_leiblichen_elternteil),
                ("BVerwG 1 C 15.12 Rn. 33", "BVerwG 1 C 15.12 Rn. 36"),
            ),
        ),
    ),
    hinweis=oder(
        ja(gemeinschaft.abhaengig_rechtlich), ja(gemeinschaft.abhaengig_wirtschaftlich), ja(gemeinschaft.abhaengig_affektiv)
    ),
    fundstellen=("BVerwG 1 C 15.12 Rn. 31-33", "BVerwG 1 C 15.12 Rn. 34-36", "EuGH C-34/09 (ungeprueft)"),
    definition="Der Kernbestand der Unionsbürgerschaft ist berührt, wenn der Unionsbürger rechtlich oder tatsächlich gezwungen wäre, das "
    "Gebiet der Union zu verlassen, gleich ob sich die Maßnahme gegen einen oder beide Elternteile oder eine andere Bezugsperson "
    "richtet. Der bloße Wunsch, zusammenzuleben, genügt nicht; es bleibt bei seltenen Ausnahmen, über die nach allen Umständen das "
    "nationale Gericht entscheidet. In Patchwork-Familien kommt es nicht auf die biologische Verwandtschaft an, wohl aber auf Sorge "
    "und Kontakt zum anderen leiblichen Elternteil. Lebt das Kind mit einem Sorgeberechtigten, der dauerhaft bleiben und arbeiten "
    "darf, spricht das gegen den Zwang.",
    erfuellt="Der Unionsbürger wäre gezwungen, die Union zu verlassen.",
    nicht_erfuellt="Der Unionsbürger wäre nicht gezwungen, die Union zu verlassen.",
    offen="Ob der Unionsbürger gezwungen wäre, die Union zu verlassen, verlangt eine Wertung.",
    deckt=("16", "351", "354", "355", "356", "357", "357a"),
)

nachrangig = Merkmal(
    id="AEUV.20.nachrangig",
    titel="Erst nach dem nationalen Recht zu prüfen",
    normen=("AEUV Art. 20",),
    schweigen=Schweigen.ERFUELLT,
    term=und(),
    fundstellen=("BVerwG 1 C 15.12 Rn. 27", "BVerwG 1 C 15.12 Rn. 30"),
    definition="Das Unionsrecht ist Maßstab erst, wenn das nationale Recht, auch § 36 Abs. 2, keinen Titel gibt.",
    erfuellt="Das Recht ist nur zu prüfen, soweit das nationale Recht keinen Titel gibt.",
    deckt=("358",),
)

rl_2004_38 = Merkmal(
    id="AEUV.20.rl_2004_38",
    titel="Freizügigkeitsrichtlinie anwendbar",
    normen=("RL 2004/38/EG Art. 3",),
    term=und(familie.angehoeriger, oder(nicht(ja(stammberechtigter.deutsch)), ja(stammberechtigter.freizuegigkeit_genutzt))),
    schweigen=Schweigen.NICHT_ERFUELLT,
    fundstellen=("BVerwG 1 C 15.12 Rn. 28",),
    definition="Nur wenn der Unionsbürger von der Freizügigkeit Gebrauch gemacht hat und der Antragsteller sein Familienangehöriger ist.",
    erfuellt="Die Richtlinie 2004/38/EG ist anwendbar.",
    nicht_erfuellt="Die Richtlinie 2004/38/EG ist nicht anwendbar.",
    offen="Ob die Richtlinie 2004/38/EG anwendbar ist, steht nicht fest.",
)

aufenthg = Merkmal(
    id="AEUV.20.aufenthg",
    titel="Aufenthaltsgesetz statt Freizügigkeitsgesetz",
    normen=("AufenthG § 1 Abs. 2 Nr. 1",),
    term=nicht(rl_2004_38),
    fundstellen=("BVerwG 1 C 15.12 Rn. 9",),
    definition="Wer mit dem Unionsbürger weder verwandt noch verheiratet ist und keinen Unterhalt bekommt, fällt nicht unter das "
    "Freizügigkeitsgesetz.",
    erfuellt="Es gilt das Aufenthaltsgesetz.",
    nicht_erfuellt="Es gilt das Freizügigkeitsgesetz/EU.",
    offen="Ob das Aufenthaltsgesetz gilt, steht nicht fest.",
)

rl_2003_86 = Merkmal(
    id="AEUV.20.rl_2003_86",
    titel="Nachzugsberechtigter nach der Familienzusammenführungsrichtlinie",
    normen=("RL 2003/86/EG Art. 3", "RL 2003/86/EG Art. 4"),
    term=nicht(oder(ja(stammberechtigter.deutsch), ja(stammberechtigter.unionsbuerger))),
    fundstellen=("BVerwG 1 C 15.12 Rn. 29", "BVerwG 1 C 17.23 Rn. 20"),
    definition="Die Richtlinie gilt nicht für Angehörige von Unionsbürgern (Art. 3 Abs. 3). Der nichteheliche Partner ist nach ihr kein "
    "Nachzugsberechtigter; von den Öffnungen in Art. 4 Abs. 2 Buchst. a und Abs. 3 hat Deutschland keinen Gebrauch gemacht. Eine "
    "Wartefrist darf nach Art. 8 Abs. 1 höchstens zwei Jahre dauern; Art. 4 Abs. 1 Buchst. c, 3 Abs. 5, 20 und 21 regeln Kind, "
    "günstigeres Recht und Umsetzung.",
    erfuellt="Die Richtlinie 2003/86/EG kommt in Betracht.",
    nicht_erfuellt="Die Richtlinie 2003/86/EG gilt hier nicht.",
    offen="Ob die Richtlinie 2003/86/EG gilt, steht nicht fest.",
    deckt=("350", "359", "360"),
)

WEGE = (
    Weg(
        id="AEUV.20",
        grundlage="AEUV Art. 20",
        titel="Unionsrechtliches Aufenthaltsrecht wegen Abhängigkeit eines Unionsbürgers",
        fuer=und(
            oder(
                ja(gemeinschaft.abhaengig_rechtlich),
                ja(gemeinschaft.abhaengig_wirtschaftlich),
                ja(gemeinschaft.abhaengig_affektiv),
            ),
            oder(ja(stammberechtigter.deutsch), ja(stammberechtigter.unionsbuerger)),
            nicht(ja(antragsteller.unionsbuerger)),
        ),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(unionsbuerger),
            Voraussetzung(zwang),
            Hinweis(rechtlich),
            Hinweis(wirtschaftlich),
            Hinweis(affektiv),
            Hinweis(nachrangig),
            Hinweis(aufenthg),
            Hinweis(rl_2004_38),
            Hinweis(rl_2003_86),
        ),
    ),
)
