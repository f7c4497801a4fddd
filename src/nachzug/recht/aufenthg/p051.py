"""§ 51 AufenthG: a title lapses by leaving Germany, and by an application for asylum.

Abs. 1 Nr. 6: departure for a reason that is not temporary; Nr. 7: not back within six months or a longer period set by the
authority; twelve months for the Blue Card and its family (Abs. 10, since August 2012) and, later, for settlement permits of
people over 60. Abs. 2 spares settled people after 15 years and spouses of Germans, Abs. 7 refugees with a German travel
document, Abs. 9 gives the long-term EU permit its own periods. Nr. 8: an asylum application after certain humanitarian titles.
Withdrawal, revocation and expulsion (Nr. 3 to 5) are days of the title itself in the case file.
"""

from __future__ import annotations

from typing import NamedTuple

from nachzug.logik.regel import Art, Merkmal
from nachzug.logik.terme import STICHTAG, Ausdruck, GibtEs, Term, eines_von, fassung, gibt_es, ja, nach_recht, nicht, oder, und
from nachzug.logik.zeit import Frist
from nachzug.recht.sprache import JAHRE, Rolle, besitzt_titel, ehe, eintrag, lebensjahr_vollendet
from nachzug.recht.titelgruppen import BLAUE_KARTE, DAUERAUFENTHALT_EU, NIEDERLASSUNG

_KEIN_TITEL = ("duldung", "gestattung", "fiktion", "freizuegigkeit")
_VISUM = ("visum_national", "schengen_visum")
_FAMILIE = ("p30", "p32", "p33", "p36_1", "p36_2")
_NACH_ASYLANTRAG = ("p22", "p23_1", "p23_2", "p23_4", "p25_3", "p25_4", "p25_4a", "p25_4b", "p25_5")
SECHS, ZWOELF, VIERUNDZWANZIG = Frist(monate=6), Frist(monate=12), Frist(monate=24)


class Erloeschen(NamedTuple):
    """What can end the title of one of the two people."""

    ausreise: Merkmal
    daueraufenthalt: Merkmal
    asylantrag: Merkmal

    @property
    def merkmale(self) -> tuple[Merkmal, ...]:
        return (self.ausreise, self.daueraufenthalt, self.asylantrag)


def erloeschen(name: str, wessen: str) -> Erloeschen:
    """name: the role in the case; wessen: the person in the genitive."""
    wer, titel = Rolle(name), eintrag(f"{name}.titel")

    def bei_ausreise(*bedingungen: Term) -> GibtEs:
        """A title held on departure that would still run on the Stichtag."""
        return gibt_es(
            f"{name}.titel",
            und(titel.von <= wer.ausgereist, titel.bis >= STICHTAG, *bedingungen),
            f"Titel {wessen} bei der Ausreise",
        )

    zwoelf = _zwoelf_monate(name, wer, bei_ausreise(eines_von(titel.art, *NIEDERLASSUNG)))
    rechtzeitig = _ausnahme(
        name,
        "frist",
        f"Rechtzeitige Rückkehr {wessen}",
        ("AufenthG § 51 Abs. 1 Nr. 7", "AufenthG § 51 Abs. 10"),
        oder(
            wer.wieder_eingereist <= wer.ausgereist + SECHS,
            und(zwoelf, wer.wieder_eingereist <= wer.ausgereist + ZWOELF),
            und(zwoelf, wer.ausgereist + ZWOELF >= STICHTAG),
        ),
        "Sechs Monate ab der Ausreise; mit Blauer Karte und in deren Familie zwölf (seit August 2012), ebenso bei Niederlassungserlaubnis "
        "nach 15 Jahren ab 60 Jahren.",
        ja(wer.im_bundesgebiet),
    )
    behoerdenfrist = _ausnahme(
        name,
        "behoerdenfrist",
        f"Längere Frist der Ausländerbehörde für die Rückkehr {wessen}",
        ("AufenthG § 51 Abs. 1 Nr. 7", "AufenthG § 51 Abs. 4 Satz 1"),
        oder(wer.wieder_eingereist <= wer.wiedereinreisefrist, wer.wiedereinreisefrist >= STICHTAG),
        "In der Regel wird sie bestimmt, wenn jemand mit Niederlassungserlaubnis nur vorübergehend ausreist oder der Aufenthalt deutschen "
        "Interessen dient.",
    )
    bleibt = _bleibt_trotz_ausreise(name, wessen, wer, bei_ausreise(eines_von(titel.art, *NIEDERLASSUNG)))
    ausreise = _merkmal(
        name,
        "AufenthG.51.1.nr6_7",
        f"Titel {wessen} durch Ausreise erloschen",
        ("AufenthG § 51 Abs. 1 Nr. 6", "AufenthG § 51 Abs. 1 Nr. 7"),
        und(
            bei_ausreise(nicht(eines_von(titel.art, *_KEIN_TITEL, *_VISUM, *DAUERAUFENTHALT_EU))),
            oder(ja(wer.dauerhaft_ausgereist), und(wer.ausgereist + SECHS < STICHTAG, nicht(rechtzeitig), nicht(behoerdenfrist))),
            *(nicht(m) for m in bleibt),
        ),
        "Der Titel erlischt, wenn jemand auf Dauer ausreist oder nicht rechtzeitig zurückkehrt. Ein nationales Visum erlischt so nicht.",
    )
    daueraufenthalt = _merkmal(
        name,
        "AufenthG.51.9",
        f"Daueraufenthalt-EU {wessen} durch Abwesenheit erloschen",
        ("AufenthG § 51 Abs. 9 Satz 1 Nr. 3", "AufenthG § 51 Abs. 9 Satz 1 Nr. 4"),
        und(
            oder(
                und(
                    bei_ausreise(eines_von(titel.art, *DAUERAUFENTHALT_EU)),
                    nicht(_lange(bei_ausreise(eines_von(titel.vorherige_art, *BLAUE_KARTE)))),
                    ja(wer.ausserhalb_der_union),
                    wer.ausgereist + ZWOELF < STICHTAG,
                ),
                und(
                    bei_ausreise(eines_von(titel.art, *DAUERAUFENTHALT_EU)),
                    oder(
                        und(ja(wer.ausserhalb_der_union), wer.ausgereist + VIERUNDZWANZIG < STICHTAG),
                        und(wer.ausgereist + JAHRE[6] < STICHTAG, nicht(ja(wer.im_bundesgebiet))),
                    ),
                ),
            ),
            nicht(bleibt[-1]),
        ),
        "Er erlischt nach zwölf Monaten außerhalb der Union (nach einer Blauen Karte seit August 2012 nach 24) und nach sechs Jahren "
        "außerhalb Deutschlands. Ob nach einer Rückkehr schon erloschen, ist nach den Zeiten außerhalb der Union gesondert zu prüfen.",
    )
    asylantrag = _merkmal(
        name,
        "AufenthG.51.1.nr8",
        f"Titel {wessen} durch Asylantrag erloschen",
        ("AufenthG § 51 Abs. 1 Nr. 8",),
        gibt_es(
            f"{name}.titel",
            und(
                titel.von <= wer.asylantrag,
                wer.asylantrag <= STICHTAG,
                titel.bis >= STICHTAG,
                eines_von(titel.art, *_NACH_ASYLANTRAG),
            ),
            f"Titel {wessen} vor dem Asylantrag",
        ),
        "Titel nach §§ 22, 23 und 25 Abs. 3 bis 5 erlöschen, wenn danach Asyl beantragt wird.",
    )
    return Erloeschen(ausreise, daueraufenthalt, asylantrag)


def _lange(term: Term) -> Term:
    """In the law since 1 August 2012."""
    return nach_recht(fassung(term, "2012-08-01", akt="G v. 1.6.2012, BGBl. I 1224"))


def _nach_15_jahren(wer: Rolle, ausreise: Ausdruck) -> Term:
    return wer.rechtmaessiger_aufenthalt_seit + JAHRE[15] <= ausreise


def _zwoelf_monate(name: str, wer: Rolle, niederlassung: GibtEs) -> Term:
    blaue_karte: Term = besitzt_titel(name, *BLAUE_KARTE)
    if name == "antragsteller":
        blaue_karte = oder(blaue_karte, und(besitzt_titel(name, *_FAMILIE), besitzt_titel("stammberechtigter", *BLAUE_KARTE)))
    ueber_60 = und(
        niederlassung,
        _nach_15_jahren(wer, wer.ausgereist),
        lebensjahr_vollendet(wer, 60, wer.ausgereist),
    )
    return oder(
        _lange(blaue_karte),
        nach_recht(fassung(ueber_60, "2013-09-06/2017-11-08", akt="G v. 29.8.2013, Tag ungeprüft")),
    )


def _bleibt_trotz_ausreise(name: str, wessen: str, wer: Rolle, niederlassung: GibtEs) -> tuple[Merkmal, ...]:
    unbedenklich = oder(nicht(ja(wer.ausweisungsinteresse)), nicht(ja(wer.ausweisungsinteresse_p51)))
    gefestigt: tuple[Term, ...] = (_nach_15_jahren(wer, wer.ausgereist),)
    zu_deutschem: tuple[Term, ...] = ()
    if name == "antragsteller":
        gatte = Rolle("stammberechtigter")
        zusammen = und(ja(ehe.vorhanden), ja(ehe.gemeinschaft_gewollt), nicht(ja(ehe.endgueltig_getrennt)))
        gefestigt += (und(zusammen, _nach_15_jahren(gatte, wer.ausgereist)),)
        zu_deutschem = (und(ja(gatte.deutsch), zusammen),)
    return (
        _ausnahme(
            name,
            "abs2",
            f"Gefestigte Niederlassungserlaubnis {wessen}",
            ("AufenthG § 51 Abs. 2",),
            und(
                niederlassung,
                unbedenklich,
                oder(
                    und(oder(*gefestigt), ja(wer.lebensunterhalt_gesichert)),
                    *zu_deutschem,
                ),
            ),
            "Die Niederlassungserlaubnis bleibt nach 15 Jahren rechtmäßigen Aufenthalts mit gesichertem Lebensunterhalt, auch die des Ehegatten, und die des mit "
            "einem Deutschen zusammenlebenden Ehegatten, wenn kein schweres Ausweisungsinteresse besteht.",
        ),
        _ausnahme(
            name,
            "abs7",
            f"Reiseausweis {wessen} als Flüchtling",
            ("AufenthG § 51 Abs. 7 Satz 1",),
            und(eines_von(wer.schutz_art, "asyl", "fluechtling"), ja(wer.reiseausweis_fluechtlinge)),
            "Der Titel eines Asylberechtigten oder Flüchtlings bleibt, solange sein deutscher Reiseausweis für Flüchtlinge gilt.",
            eines_von(wer.schutz_art, "asyl", "fluechtling"),
        ),
        _ausnahme(
            name,
            "gesetz",
            f"Sonstige gesetzliche Ausnahme für {'den Stammberechtigten' if name == 'stammberechtigter' else 'den Antragsteller'}",
            ("AufenthG § 51 Abs. 1a", "AufenthG § 51 Abs. 3", "AufenthG § 51 Abs. 4 Satz 2"),
            ja(wer.ausreise_unschaedlich),
            "Wehrpflicht mit Rückkehr binnen drei Monaten nach der Entlassung (Abs. 3), Zwangsheirat (Abs. 4 Satz 2), mobile Studierende und "
            "Forscher (Abs. 1a).",
        ),
    )


def _ausnahme(
    name: str, teil: str, titel: str, normen: tuple[str, ...], term: Term, definition: str, hinweis: Term | None = None
) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.51.{teil}.{name}",
        titel=titel,
        normen=normen,
        art=Art.AUSNAHME,
        term=term,
        hinweis=hinweis,
        definition=definition,
        erfuellt="Der Titel ist deshalb nicht erloschen.",
        nicht_erfuellt="Diese Ausnahme greift nicht.",
        offen="Ob diese Ausnahme greift, steht nicht fest.",
    )


def _merkmal(name: str, kennung: str, titel: str, normen: tuple[str, ...], term: Term, definition: str) -> Merkmal:
    return Merkmal(
        id=f"{kennung}.{name}",
        titel=titel,
        normen=normen,
        art=Art.AUSSCHLUSS,
        term=term,
        definition=definition,
        erfuellt="Der Titel ist kraft Gesetzes erloschen; wer sich auf ihn stützt, muss das zuerst klären.",
        nicht_erfuellt="Ein Erlöschen des Titels ist nicht ersichtlich.",
        offen="Ob der Titel erloschen ist, steht nicht fest.",
    )


STAMMBERECHTIGTER = erloeschen("stammberechtigter", "des Stammberechtigten").merkmale
ANTRAGSTELLER = erloeschen("antragsteller", "des Antragstellers").merkmale
