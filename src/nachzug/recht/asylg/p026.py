"""§ 26 AsylG and the family rules of the Union's asylum system: neighbouring ways for those who are here or in another state.

Until 11 June 2026 spouse, child, parents and minor siblings of somebody with asylum or international protection got the same
status on application (Familienasyl). Since 12 June 2026 every application is examined on its own; a family member who gets no
protection is told with the refusal whether Art. 23 of Regulation (EU) 2024/1347 applies, and is not threatened with removal.
Whoever applied in another state of the Dublin system is brought to the family here, not by visum but by taking charge.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ausschluss, Last, Merkmal, Rechtsfolge, Schweigen, Voraussetzung, Weg
from nachzug.logik.terme import STICHTAG, Term, eines_von, fassung, ja, nach_recht, nicht, oder, und
from nachzug.recht.sprache import (
    antragsteller,
    ehe,
    elternschaft,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
    verwandtschaft,
)

BIS_GEAS = (0, 20260612)
AB_GEAS = (20260612, 99_999_999)
_GESCHUETZT = eines_von(stammberechtigter.schutz_art, "asyl", "fluechtling", "subsidiaer")
_HIER = ja(antragsteller.im_bundesgebiet)
_KIND_LEDIG = und(
    ja(kindschaft.vorhanden), ja(antragsteller.ledig), nicht(lebensjahr_vollendet(antragsteller, 18, antragsteller.asylantrag))
)
_ELTERN = und(ja(elternschaft.vorhanden), nicht(lebensjahr_vollendet(stammberechtigter, 18)))


def _merkmal(
    kennung: str, norm: str, titel: str, term: Term, definition: str, saetze: tuple[str, str, str], **rest: object
) -> Merkmal:
    erfuellt, nicht_erfuellt, offen = saetze
    return Merkmal(  # type: ignore[call-arg]
        id=kennung,
        titel=titel,
        normen=(norm,),
        term=term,
        definition=definition,
        erfuellt=erfuellt,
        nicht_erfuellt=nicht_erfuellt,
        offen=offen,
        **rest,  # type: ignore[arg-type]
    )


unanfechtbar = _merkmal(
    "AsylG.26.unanfechtbar",
    "AsylG § 26 Abs. 1 Satz 1 Nr. 1",
    "Anerkennung unanfechtbar",
    und(_GESCHUETZT, stammberechtigter.schutz_unanfechtbar <= STICHTAG),
    "Die Anerkennung des Angehörigen muss unanfechtbar sein; subsidiärer Schutz genügt seit 1. Dezember 2013 (Abs. 5).",
    (
        "Die Anerkennung des Angehörigen ist unanfechtbar.",
        "Die Anerkennung des Angehörigen ist nicht unanfechtbar.",
        "Ob die Anerkennung unanfechtbar ist, steht nicht fest.",
    ),
)
kein_widerruf = _merkmal(
    "AsylG.26.widerruf",
    "AsylG § 26 Abs. 1 Satz 1 Nr. 4",
    "Kein Widerruf geboten",
    nicht(ja(stammberechtigter.schutz_widerrufbar)),
    "Ist die Anerkennung zu widerrufen oder zurückzunehmen, gibt es keinen abgeleiteten Schutz.",
    ("Ein Widerruf ist nicht geboten.", "Die Anerkennung ist zu widerrufen.", "Ob ein Widerruf geboten ist, ist nicht geklärt."),
    schweigen=Schweigen.ERFUELLT,
    last=Last.BEHOERDE,
)
familie_dort = _merkmal(
    "AsylG.26.familie",
    "AsylG § 26 Abs. 1 Satz 1 Nr. 2",
    "Familie bestand schon im Verfolgerstaat",
    ja(antragsteller.familie_im_verfolgerstaat),
    "Ehe oder Familie müssen schon in dem Staat bestanden haben, aus dem der Angehörige geflohen ist.",
    (
        "Die Familie bestand schon im Verfolgerstaat.",
        "Die Familie bestand dort noch nicht.",
        "Ob die Familie schon dort bestand, steht nicht fest.",
    ),
)
rechtzeitig = _merkmal(
    "AsylG.26.rechtzeitig",
    "AsylG § 26 Abs. 1 Satz 1 Nr. 3",
    "Einreise vor der Anerkennung oder unverzüglicher Antrag",
    oder(antragsteller.letzte_einreise < stammberechtigter.schutz_bescheid, ja(antragsteller.asylantrag_unverzueglich)),
    "Wer nach der Anerkennung einreist, muss den Asylantrag unverzüglich stellen; in der Regel binnen zwei Wochen (ungeprüft).",
    (
        "Der Antragsteller ist vorher eingereist oder hat den Antrag unverzüglich gestellt.",
        "Der Asylantrag wurde nicht unverzüglich gestellt.",
        "Ob der Asylantrag unverzüglich gestellt wurde, steht nicht fest.",
    ),
)
sorge = _merkmal(
    "AsylG.26.sorge",
    "AsylG § 26 Abs. 3 Satz 1 Nr. 5",
    "Personensorge für das anerkannte Kind",
    eines_von(elternschaft.sorge, "allein", "gemeinsam"),
    "Die Eltern müssen die Personensorge innehaben.",
    ("Die Personensorge besteht.", "Die Personensorge besteht nicht.", "Ob die Personensorge besteht, ist nicht geklärt."),
)
minderjaehrig_bei_antrag = _merkmal(
    "AsylG.26.kind",
    "AsylG § 26 Abs. 2",
    "Minderjährig und ledig bei der Asylantragstellung",
    _KIND_LEDIG,
    "Maßgeblich ist das Alter des Kindes bei seinem eigenen Asylantrag.",
    (
        "Das Kind war bei seinem Asylantrag minderjährig und ledig.",
        "Das Kind war bei seinem Asylantrag nicht minderjährig oder nicht ledig.",
        "Ob das Kind bei seinem Asylantrag minderjährig und ledig war, steht nicht fest.",
    ),
    zeitpunkt="Asylantrag des Kindes",
)
kind_anerkannt = _merkmal(
    "AsylG.26.eltern",
    "AsylG § 26 Abs. 3 Satz 1",
    "Anerkanntes Kind minderjährig und ledig",
    und(
        oder(
            nicht(lebensjahr_vollendet(stammberechtigter, 18, antragsteller.asylantrag)),
            nicht(lebensjahr_vollendet(stammberechtigter, 18, antragsteller.asylgesuch)),
        ),
        ja(stammberechtigter.ledig),
    ),
    "Maßgeblich ist, ob das Kind minderjährig war, als die Eltern um Asyl baten; das formlose Gesuch genügt.",
    (
        "Das anerkannte Kind war minderjährig und ledig.",
        "Das anerkannte Kind war nicht minderjährig oder nicht ledig.",
        "Ob das anerkannte Kind minderjährig und ledig war, steht nicht fest.",
    ),
    zeitpunkt="Asylgesuch der Eltern",
    fundstellen=("EuGH C-768/19",),
)
ausschluss = _merkmal(
    "AsylG.26.4",
    "AsylG § 26 Abs. 4 Satz 1",
    "Ausschlussgrund in der eigenen Person",
    ja(antragsteller.asyl_ausschlussgrund),
    "Wer selbst vom Schutz ausgeschlossen ist, kann ihn auch nicht ableiten.",
    (
        "Ein Ausschlussgrund liegt vor.",
        "Ein Ausschlussgrund ist nicht ersichtlich.",
        "Ob ein Ausschlussgrund vorliegt, ist nicht geklärt.",
    ),
    art=Art.AUSSCHLUSS,
)
abgeleitet = _merkmal(
    "AsylG.26.4.s2",
    "AsylG § 26 Abs. 4 Satz 2",
    "Schutz des Angehörigen selbst nur abgeleitet",
    ja(stammberechtigter.schutz_abgeleitet),
    "Von abgeleitetem Schutz lässt sich für Kinder und Eltern kein weiterer ableiten.",
    (
        "Der Schutz des Angehörigen ist selbst nur abgeleitet.",
        "Dass der Schutz nur abgeleitet ist, ist nicht ersichtlich.",
        "Ob der Schutz nur abgeleitet ist, ist nicht geklärt.",
    ),
    art=Art.AUSSCHLUSS,
)
geas = _merkmal(
    "AsylG.26.geas",
    "AsylG § 26 Abs. 2",
    "Familienangehöriger im Sinne der Anerkennungsverordnung",
    und(
        _GESCHUETZT,
        oder(
            ja(ehe.vorhanden),
            und(ja(kindschaft.vorhanden), ja(antragsteller.ledig), nicht(lebensjahr_vollendet(antragsteller, 18))),
            _ELTERN,
            ja(verwandtschaft.vorhanden),
        ),
    ),
    "Ehegatte, minderjährige ledige Kinder und Eltern, nach deutschem Recht auch minderjährige ledige Geschwister; die Familie "
    "muss vor der Ankunft bestanden haben oder das Geschwister hier geboren sein (Verordnung (EU) 2024/1347, ungeprüft).",
    (
        "Der Antragsteller gehört zur geschützten Familie.",
        "Der Antragsteller gehört nicht zur geschützten Familie.",
        "Ob der Antragsteller zur geschützten Familie gehört, steht nicht fest.",
    ),
    gilt=AB_GEAS,
)
dublin_wunsch = _merkmal(
    "Dublin.wunsch",
    "VO (EU) 604/2013 Art. 9",
    "Schriftlicher Wunsch der Betroffenen",
    ja(antragsteller.familieneinheit_gewuenscht),
    "Alle Betroffenen müssen die Zusammenführung schriftlich wünschen; bei unbegleiteten Minderjährigen zählt ihr Wohl.",
    ("Der Wunsch ist erklärt.", "Der Wunsch ist nicht erklärt.", "Ob der Wunsch schriftlich erklärt ist, ist nicht geklärt."),
)
dublin_familie = _merkmal(
    "Dublin.familie",
    "VO (EU) 604/2013 Art. 9",
    "Familienangehöriger eines hier Geschützten oder Antragstellers",
    und(
        oder(_GESCHUETZT, eines_von(stammberechtigter.asylverfahren, "laufend")),
        oder(
            ja(ehe.vorhanden),
            und(
                ja(kindschaft.vorhanden),
                ja(antragsteller.ledig),
                nicht(lebensjahr_vollendet(antragsteller, 18, antragsteller.asylantrag)),
            ),
            _ELTERN,
            und(ja(antragsteller.unbegleitet), nicht(lebensjahr_vollendet(antragsteller, 18)), ja(verwandtschaft.vorhanden)),
        ),
    ),
    "Art. 8 (unbegleitete Minderjährige, auch zu Geschwistern und Verwandten), Art. 9 (zu Schutzberechtigten) und Art. 10 (zu "
    "Asylbewerbern ohne Erstentscheidung); seit Juni oder Juli 2026 mit weiterem Familienbegriff die Verordnung (EU) "
    "2024/1351 (ungeprüft).",
    (
        "Der Antragsteller gehört zur Familie eines hier Geschützten oder Asylbewerbers.",
        "Ein Zuständigkeitsgrund wegen der Familie besteht nicht.",
        "Ob ein Zuständigkeitsgrund wegen der Familie besteht, steht nicht fest.",
    ),
    zeitpunkt="erster Asylantrag in einem Staat des Systems",
)

_ZU_SCHUTZ = nach_recht(
    fassung(eines_von(stammberechtigter.schutz_art, "asyl", "fluechtling"), "2005-01-01", "2013-12-01"),
    fassung(_GESCHUETZT, "2013-12-01", "", "BGBl. 2013 I S. 3474"),
)
_GEMEINSAM = (Voraussetzung(unanfechtbar), Voraussetzung(kein_widerruf), Ausschluss(ausschluss))


def _weg(kennung: str, grundlage: str, titel: str, fuer: Term, glieder: tuple[Voraussetzung | Ausschluss, ...]) -> Weg:
    return Weg(
        id=kennung,
        grundlage=grundlage,
        titel=titel,
        fuer=und(_HIER, _ZU_SCHUTZ, fuer),
        folge=Rechtsfolge.MUSS,
        glieder=glieder,
        gilt=BIS_GEAS,
        ohne_titel=True,
    )


WEGE = (
    _weg(
        "AsylG.26.1",
        "AsylG § 26 Abs. 1 Satz 1",
        "Familienasyl des Ehegatten",
        ja(ehe.vorhanden),
        (*_GEMEINSAM, Voraussetzung(familie_dort), Voraussetzung(rechtzeitig)),
    ),
    _weg(
        "AsylG.26.2",
        "AsylG § 26 Abs. 2",
        "Familienasyl des Kindes",
        ja(kindschaft.vorhanden),
        (*_GEMEINSAM, Voraussetzung(minderjaehrig_bei_antrag), Ausschluss(abgeleitet)),
    ),
    _weg(
        "AsylG.26.3",
        "AsylG § 26 Abs. 3 Satz 1",
        "Familienasyl der Eltern",
        ja(elternschaft.vorhanden),
        (
            *_GEMEINSAM,
            Voraussetzung(kind_anerkannt),
            Voraussetzung(familie_dort),
            Voraussetzung(rechtzeitig),
            Voraussetzung(sorge),
            Ausschluss(abgeleitet),
        ),
    ),
    Weg(
        id="AsylG.26.geas",
        grundlage="AsylG § 26 Abs. 2 i.V.m. VO (EU) 2024/1347 Art. 23 Abs. 1",
        titel="Wahrung der Familie nach der Anerkennungsverordnung",
        fuer=und(_HIER, _GESCHUETZT),
        folge=Rechtsfolge.MUSS,
        glieder=(Voraussetzung(geas), Ausschluss(ausschluss)),
        gilt=AB_GEAS,
        ohne_titel=True,
    ),
    Weg(
        id="Dublin.familie",
        grundlage="VO (EU) 604/2013 Art. 9",
        titel="Überstellung zur Familie im Asylverfahren",
        fuer=ja(antragsteller.asylverfahren_in_anderem_staat),
        folge=Rechtsfolge.MUSS,
        glieder=(Voraussetzung(dublin_familie), Voraussetzung(dublin_wunsch)),
        ohne_titel=True,
    ),
)
