"""Art. 7 Satz 1 and Art. 13 ARB 1/80: family of a Turkish worker who were allowed to join them, and children without a title.

After three years of proper residence with the worker they may answer any offer of work, after five years they have free access to
any work; a right of residence goes with it, and a permit only declares it (§ 4 Abs. 2, until 2020 Abs. 5 AufenthG). It is lost only
for reasons of Art. 14 or by leaving for long without a good reason. Art. 13 (standstill) does not free children under sixteen
of the duty to hold a title, but limits how hard that duty may strike those born here.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ausschluss, Hinweis, Last, Merkmal, Rechtsfolge, Voraussetzung, Weg
from nachzug.logik.terme import STICHTAG, eines_von, gibt_es, ja, nicht, oder, und, vollendet
from nachzug.recht.aufenthg import p051
from nachzug.recht.sprache import (
    JAHRE,
    antragsteller,
    besitzt_titel,
    ehe,
    eintrag,
    elternschaft,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)
from nachzug.recht.titelgruppen import AUFENTHALTSERLAUBNIS, BLAUE_KARTE, DAUERAUFENTHALT_EU, ICT, NIEDERLASSUNG

_TITEL = (*AUFENTHALTSERLAUBNIS, *NIEDERLASSUNG, *DAUERAUFENTHALT_EU, *BLAUE_KARTE, *ICT)
_t = eintrag("antragsteller.titel")
_zeit = eintrag("ehe.zusammenleben")
_FAMILIE = ("p30", "p32", "p33", "p34", "p36_2", "p31", "p9", "p35", "visum_national")


def _jahre(jahre: int) -> Merkmal:
    return Merkmal(
        id=f"ARB.7.{jahre}_jahre",
        titel=f"{'Drei' if jahre == 3 else 'Fünf'} Jahre Wohnsitz beim türkischen Arbeitnehmer",
        normen=("ARB 1/80 Art. 7",),
        term=oder(
            gibt_es(
                "ehe.zusammenleben",
                und(ja(_zeit.im_bundesgebiet), ja(_zeit.rechtmaessig), vollendet(_zeit.von, JAHRE[jahre], _zeit.bis_danach)),
                f"{jahre} Jahre gemeinsamer Wohnsitz",
            ),
            und(ja(kindschaft.vorhanden), vollendet(kindschaft.lebt_zusammen_seit, JAHRE[jahre])),
            und(ja(elternschaft.vorhanden), vollendet(elternschaft.lebt_zusammen_seit, JAHRE[jahre])),
        ),
        definition="Der Angehörige muss ununterbrochen und ordnungsgemäß mit dem Arbeitnehmer zusammengelebt haben.",
        erfuellt=f"{jahre} Jahre ordnungsgemäßer Wohnsitz sind erreicht.",
        nicht_erfuellt=f"{jahre} Jahre ordnungsgemäßer Wohnsitz sind nicht erreicht.",
        offen=f"Ob {jahre} Jahre ordnungsgemäßer Wohnsitz erreicht sind, steht nicht fest.",
        fundstellen=("EuGH C-351/95 (ungeprueft)",),
    )


drei_jahre, fuenf_jahre = _jahre(3), _jahre(5)

arbeitnehmer = Merkmal(
    id="ARB.7.arbeitnehmer",
    titel="Türkischer Arbeitnehmer des regulären Arbeitsmarkts",
    normen=("ARB 1/80 Art. 7",),
    term=und(
        ja(stammberechtigter.tuerkisch),
        oder(ja(stammberechtigter.regulaerer_arbeitsmarkt), ja(stammberechtigter.arbeitnehmer_drei_jahre)),
    ),
    definition="Er muss dem regulären Arbeitsmarkt angehören, solange die drei Jahre laufen; dass er danach ausscheidet oder deutsch "
    "wird, schadet nicht.",
    erfuellt="Der Stammberechtigte ist türkischer Arbeitnehmer.",
    nicht_erfuellt="Der Stammberechtigte ist kein türkischer Arbeitnehmer des regulären Arbeitsmarkts.",
    offen="Ob der Stammberechtigte türkischer Arbeitnehmer ist, steht nicht fest.",
    fundstellen=("EuGH C-325/05 (ungeprueft)", "EuGH C-467/02 (ungeprueft)"),
)
angehoeriger = Merkmal(
    id="ARB.7.angehoeriger",
    titel="Familienangehöriger",
    normen=("ARB 1/80 Art. 7",),
    term=oder(
        ja(ehe.vorhanden),
        und(
            ja(kindschaft.vorhanden),
            oder(
                nicht(lebensjahr_vollendet(antragsteller, 21, antragsteller.einreise)),
                ja(kindschaft.unterhalt_vom_stammberechtigten),
            ),
        ),
        und(ja(elternschaft.vorhanden), ja(elternschaft.unterhalt_vom_stammberechtigten)),
    ),
    definition="Ehegatte, Kinder und Stiefkinder bis 21 oder mit Unterhalt, Eltern mit Unterhalt; auf die Staatsangehörigkeit des Angehörigen "
    "kommt es nicht an.",
    erfuellt="Der Antragsteller ist Familienangehöriger.",
    nicht_erfuellt="Der Antragsteller ist nicht Familienangehöriger.",
    offen="Ob der Antragsteller Familienangehöriger ist, steht nicht fest.",
    fundstellen=("EuGH C-275/02 (ungeprueft)", "EuGH C-451/11 (ungeprueft)"),
)
genehmigt = Merkmal(
    id="ARB.7.genehmigt",
    titel="Genehmigung, zum Arbeitnehmer zu ziehen",
    normen=("ARB 1/80 Art. 7",),
    term=oder(
        ja(antragsteller.im_bundesgebiet_geboren),
        gibt_es("antragsteller.titel", und(_t.von <= STICHTAG, eines_von(_t.art, *_FAMILIE)), "Titel zum Familiennachzug"),
    ),
    fundstellen=("EuGH C-467/02 (ungeprueft)",),
    definition="Der Zuzug muss zum Zweck der Familienzusammenführung erlaubt worden sein; wer hier geboren ist, braucht das nicht.",
    erfuellt="Der Zuzug zum Arbeitnehmer wurde erlaubt, oder das Kind ist hier geboren.",
    nicht_erfuellt="Eine Erlaubnis zum Familiennachzug gab es nicht.",
    offen="Ob der Zuzug zum Arbeitnehmer erlaubt wurde, steht nicht fest.",
)
verlust = Merkmal(
    id="ARB.7.verlust",
    titel="Verlust des Rechts",
    normen=("ARB 1/80 Art. 14",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=ja(antragsteller.arb_recht_verloren),
    definition="Nur bei gegenwärtiger, schwerer Gefahr oder wenn das Bundesgebiet für erhebliche Zeit ohne berechtigten Grund verlassen wurde.",
    erfuellt="Das Recht ist verloren.",
    nicht_erfuellt="Ein Verlust des Rechts ist nicht ersichtlich.",
    offen="Ob das Recht verloren ist, ist nicht geklärt.",
)

# Art. 13: the standstill clause and children under sixteen

p13_arbeitnehmer = Merkmal(
    id="ARB.13.stammberechtigter",
    titel="Ordnungsgemäßer Aufenthalt des türkischen Arbeitnehmers",
    normen=("ARB 1/80 Art. 13",),
    term=und(
        ja(stammberechtigter.tuerkisch),
        ja(stammberechtigter.regulaerer_arbeitsmarkt),
        besitzt_titel("stammberechtigter", *_TITEL),
        p051.TITEL_DES_STAMMBERECHTIGTEN,
    ),
    definition="Beim Nachzug kommt es auf den Arbeitnehmer an, nicht auf das Kind, das nachzieht.",
    erfuellt="Der Stammberechtigte ist türkischer Arbeitnehmer und hält sich ordnungsgemäß auf.",
    nicht_erfuellt="Der Stammberechtigte hält sich nicht ordnungsgemäß als türkischer Arbeitnehmer auf.",
    offen="Ob sich der Stammberechtigte ordnungsgemäß als türkischer Arbeitnehmer aufhält, steht nicht fest.",
    fundstellen=("BVerwG 1 C 4.14 Ls. 2",),
)
p13_erlaubnisfrei = Merkmal(
    id="ARB.13.erlaubnisfrei",
    titel="Befreiung von der Titelpflicht für unter Sechzehnjährige",
    normen=("ARB 1/80 Art. 13",),
    term=oder(),
    definition="Bis 1997 brauchten türkische Kinder unter 16 keine Aufenthaltserlaubnis. Dass die Befreiung aufgehoben wurde, ist zwar eine "
    "neue Beschränkung, aber durch die Steuerung der Zuwanderung gerechtfertigt.",
    erfuellt="Das Kind braucht keinen Titel.",
    nicht_erfuellt="Auch ein türkisches Kind unter 16 braucht einen Titel.",
    fundstellen=("BVerwG 1 C 4.14 Ls. 1", "BVerwG 1 C 4.14 Ls. 3", "EuGH C-652/15 (ungeprueft)"),
)
p13_geboren = Merkmal(
    id="ARB.13.geboren",
    titel="Hier geborenes Kind: Titelpflicht nur, soweit sie nicht unverhältnismäßig trifft",
    normen=("ARB 1/80 Art. 13",),
    art=Art.VERFAHREN,
    term=und(p13_arbeitnehmer, ja(antragsteller.im_bundesgebiet_geboren)),
    definition="Die Titelpflicht darf ein hier geborenes Kind eines rechtmäßig hier lebenden türkischen Arbeitnehmers nicht weiter belasten, "
    "als die Steuerung der Zuwanderung verlangt; eine Versagung im Ermessen mit der Folge, dass das Kind ausreisen und ein Visum "
    "nachholen müsste, geht zu weit (aus dem Gedächtnis).",
    erfuellt="Das Kind ist hier geboren; die Titelpflicht darf es nicht härter treffen als nötig.",
    nicht_erfuellt="Das Kind ist nicht hier geboren, oder der Elternteil ist kein türkischer Arbeitnehmer mit Titel.",
    offen="Ob das Kind hier als Kind eines türkischen Arbeitnehmers mit Titel geboren ist, steht nicht fest.",
    fundstellen=("EuGH C-652/15 (ungeprueft)",),
)

WEGE = (
    Weg(
        id="ARB.13.kind",
        grundlage="ARB 1/80 Art. 13",
        titel="Aufenthalt eines türkischen Kindes ohne Titel",
        fuer=und(
            ja(stammberechtigter.tuerkisch),
            ja(stammberechtigter.regulaerer_arbeitsmarkt),
            ja(antragsteller.tuerkisch),
            ja(antragsteller.im_bundesgebiet),
            ja(kindschaft.vorhanden),
            nicht(lebensjahr_vollendet(antragsteller, 16)),
        ),
        folge=Rechtsfolge.MUSS,
        glieder=(Voraussetzung(p13_arbeitnehmer), Voraussetzung(p13_erlaubnisfrei), Hinweis(p13_geboren)),
        ohne_titel=True,
    ),
    Weg(
        id="ARB.7",
        grundlage="ARB 1/80 Art. 7",
        titel="Assoziationsrecht der Familie eines türkischen Arbeitnehmers",
        fuer=und(
            ja(stammberechtigter.tuerkisch),
            oder(ja(ehe.vorhanden), ja(kindschaft.vorhanden), ja(elternschaft.vorhanden)),
            oder(ja(stammberechtigter.regulaerer_arbeitsmarkt), ja(stammberechtigter.arbeitnehmer_drei_jahre)),
            ja(antragsteller.im_bundesgebiet),
        ),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(arbeitnehmer),
            Voraussetzung(angehoeriger),
            Voraussetzung(genehmigt),
            Voraussetzung(drei_jahre),
            Ausschluss(verlust),
            Hinweis(fuenf_jahre),
        ),
    ),
)
