"""§ 36 Abs. 1 AufenthG: parents of a minor refugee.

Since 28 August 2007 for recognised refugees; with subsidiary protection and § 23 Abs. 4 from 1 August 2015 to 31 July 2018,
suspended in between by § 104 Abs. 13 for titles issued after 17 March 2016. Since then § 36a takes the parents of minors with
subsidiary protection. Livelihood and living space are not required.

Whether the child must still be a minor: until the judgment of the Court of Justice of 12 April 2018 (C-550/16) the claim ended
with the child's majority (BVerwG 10 C 9.12). Since then it is enough that an unaccompanied refugee was a minor when they applied
for asylum (C-273/20). As long as the child is a minor there is no deadline; where it came of age during the asylum procedure, the
parents must apply within three months of the recognition.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ausschluss, Hinweis, Merkmal, Rechtsfolge, Schweigen, Sperre, Voraussetzung, Weg, Wertung
from nachzug.logik.terme import Term, fassung, ja, nach_recht, nicht, oder, und
from nachzug.recht import rl_2003_86
from nachzug.recht.aufenthg import p005, p007, p011, p027, p029, p104
from nachzug.recht.rl_2003_86 import FLUECHTLING
from nachzug.recht.sprache import antrag, besitzt_titel, elternschaft, lebensjahr_vollendet, stammberechtigter

_AB_2015 = (*FLUECHTLING, "p23_4", "p25_2_subsidiaer")
_AB_2018 = (*FLUECHTLING, "p23_4")
_AB_EUGH = (20180412, 99_999_999)
"""EuGH C-550/16 of 12 April 2018."""

_noch_minderjaehrig: Term = nicht(lebensjahr_vollendet(stammberechtigter, 18))

minderjaehrig_bei_asylantrag = Merkmal(
    id="AufenthG.36.1.asylantrag",
    titel="Kind bei seinem Asylantrag minderjährig",
    normen=("RL 2003/86/EG Art. 10 Abs. 3", "RL 2003/86/EG Art. 2"),
    term=und(
        oder(besitzt_titel("stammberechtigter", *FLUECHTLING), _noch_minderjaehrig),
        oder(
            nicht(lebensjahr_vollendet(stammberechtigter, 18, stammberechtigter.asylantrag)),
            rl_2003_86.bei_asylgesuch(stammberechtigter, "10"),
        ),
    ),
    gilt=_AB_EUGH,
    fundstellen=("EuGH C-550/16", "EuGH C-273/20"),
    zeitpunkt="Asylantrag des Kindes",
    definition="Wer bei der Einreise und beim Asylantrag unter 18 war und als Flüchtling anerkannt wird, gilt als Minderjähriger, auch wenn "
    "er im Asyl- oder im Visumverfahren volljährig wird. Für subsidiär Schutzberechtigte gilt das nicht.",
    erfuellt="Das Kind war bei seinem Asylantrag minderjährig und ist als Flüchtling anerkannt.",
    nicht_erfuellt="Das Kind war bei seinem Asylantrag schon volljährig oder ist nicht als Flüchtling anerkannt.",
    offen="Ob das Kind bei seinem Asylantrag minderjährig war, steht nicht fest.",
)
unbegleitet = Merkmal(
    id="AufenthG.36.1.unbegleitet",
    titel="Kind unbegleitet eingereist",
    normen=("RL 2003/86/EG Art. 2",),
    term=ja(stammberechtigter.unbegleitet),
    schweigen=Schweigen.ERFUELLT,
    gilt=_AB_EUGH,
    fundstellen=("EuGH C-550/16",),
    definition="Unbegleitet ist, wer ohne einen verantwortlichen Erwachsenen einreist oder danach ohne ihn zurückbleibt. Dass kein "
    "sorgeberechtigter Elternteil hier ist, spricht dafür.",
    erfuellt="Das Kind kam unbegleitet, oder nichts spricht dagegen.",
    nicht_erfuellt="Das Kind kam nicht unbegleitet.",
    offen="Ob das Kind unbegleitet kam, ist nicht geklärt.",
)
nach_volljaehrigkeit = Merkmal(
    id="AufenthG.36.1.frist.nach_volljaehrigkeit",
    titel="Als Minderjähriger anerkannt, Antrag erst nach der Volljährigkeit",
    normen=("RL 2003/86/EG Art. 10 Abs. 3",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    hinweis=und(
        stammberechtigter.schutz_unanfechtbar < stammberechtigter.volljaehrig_ab,
        stammberechtigter.volljaehrig_ab <= antrag.gestellt,
    ),
    gilt=_AB_EUGH,
    definition="Die Frist von drei Monaten ist für den ausgesprochen, der im Asylverfahren volljährig wird. Wie lange der Antrag möglich ist, "
    "wenn das Kind als Minderjähriger anerkannt wurde und erst danach volljährig wird, ist nicht entschieden.",
    erfuellt="Der Antrag gilt noch als rechtzeitig.",
    nicht_erfuellt="Ein solcher Fall liegt nicht vor, oder der Antrag ist zu spät.",
    offen="Bis wann der Antrag dann möglich ist, ist nicht entschieden; die Frage verlangt eine Wertung.",
)
rechtzeitig = Merkmal(
    id="AufenthG.36.1.frist",
    titel="Antrag vor der Volljährigkeit des Kindes oder binnen drei Monaten nach seiner Anerkennung",
    normen=("RL 2003/86/EG Art. 10 Abs. 3", "RL 2003/86/EG Art. 12 Abs. 1"),
    term=oder(
        nicht(lebensjahr_vollendet(stammberechtigter, 18, antrag.gestellt)),
        antrag.gestellt <= stammberechtigter.antrag_nach_schutz_bis,
        rl_2003_86.entschuldbar,
        nach_volljaehrigkeit,
    ),
    gilt=_AB_EUGH,
    fundstellen=("EuGH C-550/16 Rn. 61", "EuGH C-560/20 (ungeprueft)"),
    zeitpunkt="Anerkennung des Kindes",
    definition="Solange das Kind minderjährig ist, gibt es keine Frist. Wird es im Asylverfahren volljährig, ist der Antrag grundsätzlich "
    "binnen drei Monaten nach der Anerkennung zu stellen.",
    erfuellt="Der Antrag ist rechtzeitig gestellt.",
    nicht_erfuellt="Der Antrag ist erst nach der Volljährigkeit und später als drei Monate nach der Anerkennung gestellt.",
    offen="Ob der Antrag rechtzeitig gestellt ist, steht nicht fest.",
)
volljaehrig_gewordener_fluechtling = Merkmal(
    id="AufenthG.36.1.union",
    titel="Volljährig gewordener unbegleiteter Flüchtling",
    normen=("RL 2003/86/EG Art. 10 Abs. 3",),
    term=und(minderjaehrig_bei_asylantrag, unbegleitet, rechtzeitig),
    gilt=_AB_EUGH,
    fundstellen=("EuGH C-550/16", "EuGH C-273/20", "VG Berlin 15 K 936.17 V Ls. 2"),
    erfuellt="Das Kind steht nach Unionsrecht einem Minderjährigen gleich.",
    nicht_erfuellt="Das Kind steht einem Minderjährigen nicht gleich.",
    offen="Ob das Kind einem Minderjährigen gleichsteht, steht nicht fest.",
)

eltern = Merkmal(
    id="AufenthG.36.1.eltern",
    titel="Eltern eines minderjährigen Ausländers",
    normen=("AufenthG § 36 Abs. 1",),
    term=und(
        ja(elternschaft.vorhanden),
        nach_recht(
            fassung(_noch_minderjaehrig, "2007-08-28", "2018-04-12"),
            fassung(oder(_noch_minderjaehrig, volljaehrig_gewordener_fluechtling), "2018-04-12", akt="EuGH C-550/16"),
        ),
    ),
    fundstellen=("BVerwG 10 C 9.12 Ls. 2", "EuGH C-550/16", "EuGH C-273/20"),
    zeitpunkt="Entscheidung, bei Flüchtlingen seit 2018 Asylantrag des Kindes",
    deckt=("181",),
    definition="Nach dem Wortlaut muss das Kind minderjährig sein. Bis April 2018 endete der Anspruch mit der Volljährigkeit; seitdem steht der "
    "unbegleitete Flüchtling gleich, der bei seinem Asylantrag minderjährig war.",
    erfuellt="Der Antragsteller ist Elternteil eines minderjährigen oder gleichgestellten Kindes.",
    nicht_erfuellt="Das Kind ist nicht minderjährig und steht nicht gleich, oder der Antragsteller ist nicht sein Elternteil.",
    offen="Ob das Kind minderjährig ist oder gleichsteht, steht nicht fest.",
)

titel = Merkmal(
    id="AufenthG.36.1.titel",
    titel="Titel des Kindes",
    normen=("AufenthG § 36 Abs. 1",),
    term=nach_recht(
        fassung(
            besitzt_titel("stammberechtigter", *FLUECHTLING),
            "2007-08-28",
            "2015-08-01",
            "G v. 19.8.2007, BGBl. I 1970",
        ),
        fassung(
            oder(besitzt_titel("stammberechtigter", *_AB_2015), p029.nach_subsidiaer),
            "2015-08-01",
            "2018-08-01",
            "G v. 27.7.2015, BGBl. I 1386",
        ),
        fassung(
            oder(besitzt_titel("stammberechtigter", *_AB_2018), p029.nach_subsidiaer, p104.titel_nach_altem_recht),
            "2018-08-01",
            akt="G v. 12.7.2018, BGBl. I 1147",
        ),
    ),
    deckt=("181",),
    definition="Genannt sind Titel wegen Asyl und Flüchtlingsschutzes, seit August 2015 die Neuansiedlung; subsidiärer Schutz nur von August "
    "2015 bis Juli 2018 und nach der Übergangsvorschrift. Die Niederlassungserlaubnis nach § 26 Abs. 4 zählt, wenn sie auf subsidiären "
    "Schutz folgt.",
    erfuellt="Das Kind besitzt einen der genannten Titel.",
    nicht_erfuellt="Das Kind besitzt keinen der genannten Titel.",
    offen="Welchen Titel das Kind besitzt, steht nicht fest.",
)

gemeinsam_beantragt = Merkmal(
    id="AufenthG.36.1.beide_eltern",
    titel="Anspruch beider Eltern bei gleichzeitigem Antrag",
    normen=("AufenthG § 36 Abs. 1",),
    art=Art.AUSNAHME,
    term=ja(elternschaft.gemeinsam_beantragt),
    fundstellen=("BVerwG 10 C 9.12 Ls. 1",),
    definition="Beantragen beide Eltern den Nachzug gleichzeitig, steht der Anspruch beiden zu; dass einer früher einreist, darf dem anderen "
    "nicht entgegengehalten werden.",
    erfuellt="Beide Eltern haben gleichzeitig beantragt; die frühere Einreise des einen schadet dem anderen nicht.",
    nicht_erfuellt="Ein gleichzeitiger Antrag beider Eltern ist nicht ersichtlich.",
    offen="Ob beide Eltern gleichzeitig beantragt haben, steht nicht fest.",
)

kein_elternteil = Merkmal(
    id="AufenthG.36.1.kein_elternteil",
    titel="Kein personensorgeberechtigter Elternteil im Bundesgebiet",
    normen=("AufenthG § 36 Abs. 1",),
    term=oder(nicht(ja(stammberechtigter.personensorgeberechtigter_elternteil_im_bundesgebiet)), gemeinsam_beantragt),
    fundstellen=("BVerwG 10 C 9.12 Ls. 1",),
    deckt=("183",),
    definition="Ein Vormund oder anderer Verwandter steht einem Elternteil nicht gleich.",
    erfuellt="Kein personensorgeberechtigter Elternteil hält sich im Bundesgebiet auf, der entgegenstünde.",
    nicht_erfuellt="Ein personensorgeberechtigter Elternteil hält sich schon im Bundesgebiet auf.",
    offen="Ob sich ein personensorgeberechtigter Elternteil im Bundesgebiet aufhält, steht nicht fest.",
)

ohne_lebensunterhalt = Merkmal(
    id="AufenthG.36.1.abweichend",
    titel="Lebensunterhalt und Wohnraum nicht verlangt",
    normen=("AufenthG § 36 Abs. 1",),
    art=Art.AUSNAHME,
    term=und(),
    fundstellen=("VG Berlin 15 K 936.17 V Ls. 4",),
    deckt=("182",),
    definition="Das gilt nur für die Eltern; Geschwister, die mitkommen, werden nach § 32 AufenthG geprüft.",
    erfuellt="Beide Voraussetzungen entfallen kraft Gesetzes.",
)

GLIEDER = (
    Voraussetzung(eltern),
    Voraussetzung(titel),
    Voraussetzung(kein_elternteil),
    Voraussetzung(rl_2003_86.bindungen),
    Voraussetzung(p029.wohnraum, (ohne_lebensunterhalt,)),
    *p005.allgemeine(
        anspruch=True,
        lebensunterhalt_entfaellt=(ohne_lebensunterhalt,),
        ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,),
    ),
    Ausschluss(p027.scheinehe),
    Ausschluss(p027.sicherheit),
    Sperre(p011.sperre),
    Sperre(p104.aussetzung_2016),
    *(Hinweis(m) for m in rl_2003_86.VERFAHREN),
    *p029.BESTEHENDER_TITEL,
    Hinweis(p007.verkuerzung_elternteil, nebenbei=True),
)

WEGE = (
    Weg(
        id="AufenthG.36.1",
        grundlage="AufenthG § 36 Abs. 1",
        titel="Elternnachzug zu minderjährigen Schutzberechtigten",
        fuer=und(ja(elternschaft.vorhanden), ja(stammberechtigter.auslaender), nicht(ja(stammberechtigter.kommt_noch))),
        folge=Rechtsfolge.MUSS,
        glieder=GLIEDER,
        gilt=(20070828, 99_999_999),
    ),
)
