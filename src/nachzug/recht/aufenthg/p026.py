"""§ 26 Abs. 3 Satz 5 and Abs. 4 Satz 4 AufenthG: the settlement permit of the child with a humanitarian permit.

Who came before completing 18 and holds a permit of Chapter 2 Section 5 can be treated as § 35 treats the children who joined: at
discretion. The time of the asylum procedure before the permit counts (Abs. 4 Satz 3; Abs. 3 Satz 1). Abs. 4 Satz 4 since 2005, Abs. 3
Satz 5, for refugees, since 6 August 2016 (day from memory). The rest of § 26 is not written.
"""

from __future__ import annotations

from nachzug.logik.regel import Ermessensgrund, Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg
from nachzug.logik.terme import STICHTAG, Ausdruck, Term, eines_von, gibt_es, nicht, oder, und, vollendet
from nachzug.recht.aufenthg import p005, p011, p035
from nachzug.recht.sprache import JAHRE, antrag, antragsteller, eintrag, lebensjahr_vollendet
from nachzug.recht.titelgruppen import FLUECHTLINGSTITEL, HUMANITAER

_titel = eintrag("antragsteller.titel")


def _besitz(arten: tuple[str, ...], *, bis: Ausdruck | None = None) -> Term:
    """A permit of these kinds today; with `bis` held without a gap for five years on that day."""
    dauer = (vollendet(_titel.besitz_seit, JAHRE[5], bis),) if bis is not None else ()
    return gibt_es(
        "antragsteller.titel",
        und(_titel.von <= STICHTAG, _titel.bis >= STICHTAG, eines_von(_titel.art, *arten), *dauer),
        "humanitäre Aufenthaltserlaubnis" + (", seit fünf Jahren" if dauer else ""),
    )


def _fuenf_jahre(arten: tuple[str, ...], bis: Ausdruck) -> Term:
    return oder(_besitz(arten, bis=bis), und(_besitz(arten), vollendet(antragsteller.letzter_asylantrag, JAHRE[5], bis)))


def _merkmal(kennung: str, titel: str, norm: str, term: Term, definition: str, fundstellen: tuple[str, ...] = ()) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.26.{kennung}",
        titel=titel,
        normen=(norm,),
        term=term,
        fundstellen=fundstellen,
        definition=definition,
        erfuellt=f"{titel}: gegeben.",
        nicht_erfuellt=f"{titel}: nicht gegeben.",
        offen=f"{titel}: steht nicht fest.",
    )


def _wege(kennung: str, norm: str, arten: tuple[str, ...], ab: int) -> tuple[Weg, Weg]:
    als_kind = _merkmal(
        f"{kennung}.einreise",
        "Einreise vor Vollendung des 18. Lebensjahres",
        norm,
        nicht(lebensjahr_vollendet(antragsteller, 18, antragsteller.einreise)),
        "Auch wer hier geboren ist, steht nicht schlechter (ungeprüft); dann ist die Geburt als Einreise anzugeben.",
        ("AVwV 35.0.1",),
    )
    besitz = _merkmal(
        f"{kennung}.titel", "Aufenthaltserlaubnis nach Kapitel 2 Abschnitt 5", norm, _besitz(arten), "Ein humanitärer Titel.", ()
    )
    dauer = "Die Erlaubnisse müssen nahtlos ineinander übergehen; das Asylverfahren unmittelbar davor zählt mit."
    mit_16 = _merkmal(
        f"{kennung}.fuenf_jahre",
        "Fünf Jahre bei Vollendung des 16. Lebensjahres",
        norm,
        _fuenf_jahre(arten, antragsteller.sechzehn_ab),
        dauer,
        ("BVerwG 1 C 24.08 Ls. 1",),
    )
    volljaehrig = _merkmal(
        f"{kennung}.volljaehrig",
        "Volljährig und seit fünf Jahren im Besitz der Erlaubnis",
        norm,
        und(lebensjahr_vollendet(antragsteller, 18), _fuenf_jahre(arten, STICHTAG)),
        dauer,
        ("BVerwG 1 C 24.08 Ls. 1",),
    )
    rahmen = (
        Voraussetzung(p035.anrechenbar, (p035.atypisch_schule,)),
        *p005.allgemeine(
            anspruch=False,
            verlaengerung=True,
            lebensunterhalt_entfaellt=(p035.gesondert_geregelt,),
            ausweisungsinteresse_entfaellt=(p035.gesondert_geregelt,),
        ),
        Ermessensgrund(p035.nach_ermessen),
        Sperre(p011.sperre),
    )
    fuer = und(_besitz(arten), eines_von(antrag.zweck, "niederlassung"))

    def weg(satz: str, titel: str, alter: Term, *glieder: Voraussetzung) -> Weg:
        return Weg(
            id=f"AufenthG.26.{kennung}.{satz}",
            grundlage=f"{norm} i.V.m. § 35 Abs. 1 Satz {satz[1]}",
            titel=titel,
            fuer=und(fuer, alter),
            folge=Rechtsfolge.KANN,
            allein=True,
            glieder=(Voraussetzung(als_kind), Voraussetzung(besitz), *glieder, *rahmen),
            gilt=(ab, 99_999_999),
        )

    return (
        weg(
            "s1",
            "Niederlassungserlaubnis des minderjährigen Kindes mit humanitärem Titel",
            lebensjahr_vollendet(antragsteller, 16),
            Voraussetzung(p035.minderjaehrig),
            Voraussetzung(mit_16),
        ),
        weg(
            "s2",
            "Niederlassungserlaubnis des volljährig gewordenen Kindes mit humanitärem Titel",
            lebensjahr_vollendet(antragsteller, 18),
            Voraussetzung(volljaehrig),
            Voraussetzung(p035.deutsch, (p035.krank,)),
            Voraussetzung(p035.unterhalt_oder_ausbildung, (p035.krank,)),
        ),
    )


WEGE = (
    *_wege("3.s5", "AufenthG § 26 Abs. 3 Satz 5", FLUECHTLINGSTITEL, 20160806),
    *_wege("4.s4", "AufenthG § 26 Abs. 4 Satz 4", HUMANITAER, 20050101),
)
