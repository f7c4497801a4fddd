"""§ 81 AufenthG: what an application in Germany does until it is decided.

Abs. 4: applied for while a title runs, that title continues; Abs. 3: applied for while staying lawfully without one, the stay
counts as permitted, and late, removal is suspended. A Schengen visa does not continue (Abs. 4 Satz 2); since 1 August 2012 the
authority may order the continuing effect for a late application. Abs. 2 Satz 2: for a child born here within six months. Abs. 6: decided
together with the application of the person joined (ICT since 1 August 2017, Blue Card and skilled workers since 18 November 2023).
Abs. 7 (since 1 June 2022): no certificate and no title before the identity is secured. Abs. 5a (work before the card is handed out)
holds for titles of Sections 3 and 4 only, not for the family.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal, Schweigen
from nachzug.logik.terme import Term, eines_von, fassung, gibt_es, ja, nach_recht, nicht, und
from nachzug.recht.aufenthg import p051
from nachzug.recht.sprache import antrag, antragsteller, eintrag, gemeinschaft, stammberechtigter

_titel = eintrag("antragsteller.titel")
_KEIN_TITEL = ("duldung", "gestattung", "fiktion", "freizuegigkeit")


def _titel_beim_antrag(*ausser: str) -> Term:
    return gibt_es(
        "antragsteller.titel",
        und(_titel.von <= antrag.gestellt, antrag.gestellt <= _titel.bis, nicht(eines_von(_titel.art, *_KEIN_TITEL, *ausser))),
        "Titel beim Antrag",
    )


_hier = ja(antragsteller.im_bundesgebiet)
_rechtmaessig = ja(antragsteller.rechtmaessig_im_bundesgebiet.zum(antrag.gestellt))

FORTGELTUNG = und(
    _hier,
    p051.TITEL_DES_ANTRAGSTELLERS,
    nach_recht(
        fassung(_titel_beim_antrag(), "2005-01-01", "2013-09-06"),
        fassung(_titel_beim_antrag("schengen_visum"), "2013-09-06/2017-11-08", akt="G v. 29.8.2013, Tag ungeprüft"),
    ),
)
ERLAUBNIS = und(_hier, _rechtmaessig, nicht(_titel_beim_antrag()))

fortgeltung = Merkmal(
    id="AufenthG.81.4.s1",
    titel="Der bisherige Titel gilt bis zur Entscheidung fort",
    normen=("AufenthG § 81 Abs. 4 Satz 1", "AufenthG § 81 Abs. 4 Satz 2"),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=FORTGELTUNG,
    hinweis=_hier,
    zeitpunkt="Antragstellung",
    definition="Wer vor dem Ablauf seines Titels einen anderen oder die Verlängerung beantragt, behält ihn bis zur Entscheidung der "
    "Ausländerbehörde; ein Schengen-Visum gilt nicht fort. Kommt der Antrag zu spät, kann die Behörde die Fortgeltung seit 1. August 2012 "
    "anordnen, wenn sonst eine unbillige Härte entstünde.",
    erfuellt="Der Titel des Antragstellers gilt ab seinem Ablauf bis zur Entscheidung fort; die Behörde bescheinigt das.",
    nicht_erfuellt="Ein Titel, der fortgelten könnte, bestand beim Antrag nicht.",
    offen="Ob beim Antrag ein Titel bestand, der fortgilt, steht nicht fest.",
)

erlaubnis = Merkmal(
    id="AufenthG.81.3.s1",
    titel="Der Aufenthalt gilt bis zur Entscheidung als erlaubt",
    normen=("AufenthG § 81 Abs. 3 Satz 1",),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=ERLAUBNIS,
    hinweis=_hier,
    zeitpunkt="Antragstellung",
    definition="Wer sich beim Antrag rechtmäßig hier aufhält, ohne einen Titel zu besitzen (etwa visumfrei), darf bis zur Entscheidung bleiben.",
    erfuellt="Der Aufenthalt gilt bis zur Entscheidung als erlaubt; die Behörde bescheinigt das.",
    nicht_erfuellt="Ein rechtmäßiger Aufenthalt ohne Titel beim Antrag ist nicht ersichtlich.",
    offen="Ob der Aufenthalt beim Antrag ohne Titel rechtmäßig war, steht nicht fest.",
)

geburt = Merkmal(
    id="AufenthG.81.2.s2",
    titel="Antrag für das hier geborene Kind binnen sechs Monaten",
    normen=("AufenthG § 81 Abs. 2 Satz 2", "VwVfG § 31 Abs. 3 Satz 1"),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=und(ja(antragsteller.im_bundesgebiet_geboren), antrag.gestellt <= antragsteller.antrag_nach_geburt_bis),
    hinweis=ja(antragsteller.im_bundesgebiet_geboren),
    zeitpunkt="Antragstellung",
    definition="Gilt, wo der Titel nicht von Amts wegen erteilt wird (§ 33 Satz 1). Wer später kommt, verliert nicht den Titel, aber der Aufenthalt bis "
    "dahin war nicht erlaubt.",
    erfuellt="Der Antrag ist binnen sechs Monaten nach der Geburt gestellt.",
    nicht_erfuellt="Der Antrag ist nicht binnen sechs Monaten nach der Geburt gestellt.",
    offen="Ob der Antrag binnen sechs Monaten nach der Geburt gestellt ist, steht nicht fest.",
)


def _gemeinsam(satz: str, titel: str, term: Term, gilt: tuple[int, int], folge: str) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.81.6.{satz}",
        titel=titel,
        normen=(f"AufenthG § 81 Abs. 6 Satz {satz[1]}",),
        art=Art.VERFAHREN,
        schweigen=Schweigen.NICHT_ERFUELLT,
        term=term,
        gilt=gilt,
        definition="Wer zugleich mit dem Stammberechtigten beantragt, soll nicht länger warten als er.",
        erfuellt=folge,
        nicht_erfuellt="Ein gleichzeitiger Antrag dieser Art ist nicht vorgetragen.",
        offen="Ob zugleich beantragt wurde, steht nicht fest.",
    )


GEMEINSAM = (
    _gemeinsam(
        "s1",
        "Entscheidung zugleich mit Blauer Karte oder ICT-Karte",
        ja(antrag.zugleich_blaue_karte_ict),
        (20170801, 99_999_999),
        "Über den Nachzug ist zugleich mit dem Antrag des Stammberechtigten zu entscheiden (Blaue Karte seit 18. November 2023).",
    ),
    _gemeinsam(
        "s2",
        "Entscheidung zugleich mit dem Titel der Fachkraft",
        ja(antrag.zugleich_fachkraft),
        (20231118, 99_999_999),
        "Über den Nachzug ist in der Regel zugleich mit dem Antrag nach § 18a oder § 18b zu entscheiden.",
    ),
    _gemeinsam(
        "s3",
        "Dreißig Tage nach Blauer Karte eines anderen Mitgliedstaats",
        und(
            ja(antrag.zugleich_blaue_karte_ict),
            ja(stammberechtigter.blaue_karte_anderer_mitgliedstaat),
            ja(gemeinschaft.bestand_in_mitgliedstaat),
        ),
        (20231118, 99_999_999),
        "Reist die Familie erst nach der Erteilung ein, ist spätestens 30 Tage nach dem vollständigen Antrag zu erteilen; in begründeten Fällen 30 mehr.",
    ),
)
behandelt = Merkmal(
    id="AufenthG.81.7.behandelt",
    titel="Erkennungsdienstlich behandelt und gespeichert",
    normen=("AufenthG § 81 Abs. 7",),
    art=Art.AUSNAHME,
    term=ja(antragsteller.erkennungsdienstlich_behandelt),
    gilt=(20220601, 99_999_999),
    erfuellt="Die Behandlung ist erfolgt.",
    nicht_erfuellt="Dass die Behandlung erfolgt ist, ist nicht vorgetragen.",
    offen="Ob die Behandlung erfolgt ist, steht nicht fest.",
)
identitaet = Merkmal(
    id="AufenthG.81.7",
    titel="Vor Fiktionsbescheinigung und Titel: Sicherung der Identität",
    normen=("AufenthG § 81 Abs. 7",),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=und(ja(antragsteller.erkennungsdienst_noetig), nicht(behandelt)),
    gilt=(20220601, 99_999_999),
    definition="Ist die Identität nach § 49 AufenthG oder § 16 AsylG zu sichern, darf beides erst nach Behandlung und Speicherung ausgestellt werden.",
    erfuellt="Fiktionsbescheinigung und Titel dürfen erst nach der erkennungsdienstlichen Behandlung ausgestellt werden.",
    nicht_erfuellt="Eine erkennungsdienstliche Behandlung steht nicht aus.",
    offen="Ob eine erkennungsdienstliche Behandlung aussteht, steht nicht fest.",
)
HINWEISE = (fortgeltung, erlaubnis, identitaet)
