"""§ 81 AufenthG: what an application in Germany does until it is decided.

Abs. 4: applied for while a title runs, that title continues; Abs. 3: applied for while staying lawfully without one, the stay
counts as permitted, and late, removal is suspended. A Schengen visa does not continue (Abs. 4 Satz 2); since 1 August 2012 the
authority may order the continuing effect for a late application.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal, Schweigen
from nachzug.logik.terme import Term, eines_von, fassung, gibt_es, ja, nach_recht, nicht, und
from nachzug.recht.aufenthg import p051
from nachzug.recht.sprache import antrag, antragsteller, eintrag

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

HINWEISE = (fortgeltung, erlaubnis)
