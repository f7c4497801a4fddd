"""§ 51 AufenthG: a title lapses by leaving Germany, by an application for asylum, by the end of a paternity.

Abs. 1 Nr. 6: departure for a reason that is not temporary; Nr. 7: not back within six months or a longer period set by the
authority; twelve months for the Blue Card and its family (Abs. 10, since August 2012) and, later, for settlement permits of
people over 60. Abs. 2 spares settled people after 15 years and spouses of Germans, Abs. 7 refugees with a German travel
document, Abs. 9 gives the long-term EU permit its own periods. Nr. 8: an asylum application after certain humanitarian titles.
Nr. 9 (since 29 July 2026): the consent to an acknowledgment of paternity on which the title rests is taken back. Withdrawal,
revocation and expulsion (Nr. 3 to 5) are days of the title itself in the case file.

A way that needs the title of one of the two people has `STAMMBERECHTIGTER` or `ANTRAGSTELLER` as a requirement; where the title
of the applicant is of no account for the way, what ended it is a side note.
"""

from __future__ import annotations

from typing import NamedTuple

from nachzug.logik.regel import Art, Hinweis, Merkmal, Schweigen, Voraussetzung, Wertung
from nachzug.logik.terme import STICHTAG, Ausdruck, GibtEs, Term, eines_von, fassung, gibt_es, ja, nach_recht, nicht, oder, und
from nachzug.logik.zeit import Frist
from nachzug.recht.sprache import JAHRE, Rolle, besitzt_titel, ehe, eintrag, lebensjahr_vollendet
from nachzug.recht.titelgruppen import BLAUE_KARTE, DAUERAUFENTHALT_EU, NIEDERLASSUNG

_KEIN_TITEL = ("duldung", "gestattung", "fiktion", "freizuegigkeit")
_VISUM = ("visum_national", "schengen_visum")
_FAMILIE = ("p30", "p32", "p33", "p36_1", "p36_2", "p36_3")
_NACH_ASYLANTRAG = ("p22", "p23_1", "p23_2", "p23_4", "p25_3", "p25_4", "p25_4a", "p25_4b", "p25_5")
SECHS, ZWOELF, VIERUNDZWANZIG = Frist(monate=6), Frist(monate=12), Frist(monate=24)


class Erloeschen(NamedTuple):
    """What can end the title of one of the two people, and that none of it has."""

    ausreise: Merkmal
    daueraufenthalt: Merkmal
    asylantrag: Merkmal
    vaterschaft: Merkmal
    besteht: Merkmal

    @property
    def hinweise(self) -> tuple[Hinweis, ...]:
        gruende = (self.ausreise, self.daueraufenthalt, self.asylantrag, self.vaterschaft)
        return tuple(Hinweis(m, nebenbei=True) for m in gruende)


def erloeschen(name: str, wessen: str) -> Erloeschen:
    """name: the role in the case; wessen: the person in the genitive."""
    wer, titel = Rolle(name), eintrag(f"{name}.titel")

    def bei_ausreise(*bedingungen: Term) -> GibtEs:
        """A title held on departure that would still run on the Stichtag."""
        return gibt_es(
            f"{name}.titel",
            und(titel.von <= wer.letzte_ausreise, titel.bis >= STICHTAG, *bedingungen),
            f"Titel {wessen} bei der Ausreise",
        )

    ausnahmen = _ausnahmen(name, wessen, wer, bei_ausreise(eines_von(titel.art, *NIEDERLASSUNG, *DAUERAUFENTHALT_EU)))
    ausreise = _durch_ausreise(
        name,
        wessen,
        wer,
        bei_ausreise(nicht(eines_von(titel.art, *_KEIN_TITEL, *_VISUM, *DAUERAUFENTHALT_EU))),
        _zwoelf_monate(name, wer, bei_ausreise(eines_von(titel.art, *NIEDERLASSUNG))),
        ausnahmen,
    )
    blaue_karte = oder(
        bei_ausreise(eines_von(titel.vorherige_art, *BLAUE_KARTE)),
        und(bei_ausreise(eines_von(titel.vorherige_art, *_FAMILIE)), _blaue_karte_der_familie(name)),
    )
    daueraufenthalt = _durch_abwesenheit(
        name, wessen, wer, bei_ausreise(eines_von(titel.art, *DAUERAUFENTHALT_EU)), _seit_2012(blaue_karte), ausnahmen
    )
    asylantrag = _merkmal(
        name,
        "AufenthG.51.1.nr8",
        f"Titel {wessen} durch Asylantrag erloschen",
        ("AufenthG § 51 Abs. 1 Nr. 8",),
        und(
            wer.letzter_asylantrag <= STICHTAG,
            gibt_es(
                f"{name}.titel",
                und(titel.von <= wer.letzter_asylantrag, titel.bis >= STICHTAG, eines_von(titel.art, *_NACH_ASYLANTRAG)),
                f"Titel {wessen} vor dem Asylantrag",
            ),
        ),
        "Titel nach §§ 22, 23 und 25 Abs. 3 bis 5 erlöschen, wenn danach Asyl beantragt wird.",
    )
    vaterschaft = _merkmal(
        name,
        "AufenthG.51.1.nr9",
        f"Titel {wessen} durch Rücknahme der Zustimmung zur Vaterschaft erloschen",
        ("AufenthG § 51 Abs. 1 Nr. 9", "AufenthG § 85d Abs. 2 Satz 1"),
        und(ja(wer.zustimmung_vaterschaft_zurueckgenommen), ja(wer.titel_aus_vaterschaft)),
        "Nimmt die Ausländerbehörde ihre Zustimmung zur Anerkennung der Vaterschaft zurück, erlischt der Titel, der aus der deutschen "
        "Staatsangehörigkeit oder dem Titel des Kindes abgeleitet war.",
        gilt=(20260729, 99_999_999),
    )

    def spaeter(teil: str, ereignis: Ausdruck) -> Merkmal:
        """A title that was issued after what ended the one before."""
        neu = gibt_es(
            f"{name}.titel",
            und(ereignis < titel.von, titel.von <= STICHTAG, titel.bis >= STICHTAG, nicht(eines_von(titel.art, *_KEIN_TITEL))),
            f"neuer Titel {wessen}",
        )
        return Merkmal(
            id=f"AufenthG.51.{teil}.{name}",
            titel=f"Neuer Titel {wessen} nach dem Erlöschen",
            normen=("AufenthG § 51",),
            art=Art.AUSNAHME,
            term=und(ereignis <= STICHTAG, neu),
            erfuellt="Ein später erteilter Titel trägt.",
            nicht_erfuellt="Ein später erteilter Titel ist nicht ersichtlich.",
            offen="Ob danach ein neuer Titel erteilt wurde, steht nicht fest.",
        )

    besteht = Merkmal(
        id=f"AufenthG.51.1.{name}",
        titel=f"Titel {wessen} nicht erloschen",
        normen=("AufenthG § 51 Abs. 1", "AufenthG § 51 Abs. 9"),
        schweigen=Schweigen.ERFUELLT,
        term=und(
            oder(nicht(oder(ausreise, daueraufenthalt)), spaeter("neu_nach_ausreise", wer.letzte_ausreise)),
            oder(nicht(asylantrag), spaeter("neu_nach_asylantrag", wer.letzter_asylantrag)),
            nicht(vaterschaft),
        ),
        definition="Wer einen Titel braucht, muss ihn noch haben: Er erlischt ohne Bescheid, wenn sein Inhaber Deutschland auf Dauer verlässt "
        "oder nicht rechtzeitig zurückkehrt. Ein später neu erteilter Titel genügt.",
        erfuellt=f"Dass der Titel {wessen} erloschen wäre, ist nicht ersichtlich.",
        nicht_erfuellt=f"Der Titel {wessen} ist kraft Gesetzes erloschen; ein neuer ist nicht ersichtlich.",
        offen=f"Ob der Titel {wessen} noch besteht oder erloschen ist, steht nicht fest.",
    )
    return Erloeschen(ausreise, daueraufenthalt, asylantrag, vaterschaft, besteht)


def _durch_ausreise(
    name: str, wessen: str, wer: Rolle, gehalten: GibtEs, zwoelf: Term, ausnahmen: tuple[Merkmal, ...]
) -> Merkmal:
    """Abs. 1 Nr. 6 and 7."""
    rechtzeitig = _ausnahme(
        name,
        "frist",
        f"Rechtzeitige Rückkehr {wessen}",
        ("AufenthG § 51 Abs. 1 Nr. 7", "AufenthG § 51 Abs. 10"),
        oder(
            wer.wieder_eingereist <= wer.letzte_ausreise + SECHS,
            und(zwoelf, wer.wieder_eingereist <= wer.letzte_ausreise + ZWOELF),
            und(zwoelf, wer.letzte_ausreise + ZWOELF >= STICHTAG),
        ),
        "Sechs Monate ab der Ausreise; mit Blauer Karte und in deren Familie zwölf (seit August 2012), ebenso bei Niederlassungserlaubnis "
        "nach 15 Jahren ab 60 Jahren.",
        ja(wer.im_bundesgebiet),
    )
    auf_dauer = Merkmal(
        id=f"AufenthG.51.1.nr6.{name}",
        titel=f"Ausreise {wessen} aus einem nicht nur vorübergehenden Grund",
        normen=("AufenthG § 51 Abs. 1 Nr. 6",),
        art=Art.AUSSCHLUSS,
        wertung=Wertung(),
        definition="Nach allen äußeren Umständen, nicht nach dem Willen allein: Wohnung und Arbeit aufgegeben, abgemeldet, anderswo eine neue "
        "Lebensgrundlage. Ist `dauerhaft_ausgereist` in der Akte beantwortet, kommt es auf diese Wertung nicht mehr an.",
        erfuellt="Die Ausreise war nach einer Feststellung auf Dauer angelegt.",
        nicht_erfuellt="Dass die Ausreise auf Dauer angelegt war, ist nicht festgestellt.",
        offen="Ob die Ausreise auf Dauer angelegt war, verlangt eine Wertung.",
    )
    return _merkmal(
        name,
        "AufenthG.51.1.nr6_7",
        f"Titel {wessen} durch Ausreise erloschen",
        ("AufenthG § 51 Abs. 1 Nr. 6", "AufenthG § 51 Abs. 1 Nr. 7"),
        und(
            _fort(name),
            gehalten,
            oder(
                ja(wer.dauerhaft_ausgereist),
                auf_dauer,
                und(wer.letzte_ausreise + SECHS < STICHTAG, nicht(rechtzeitig), nicht(ausnahmen[0])),
            ),
            *(nicht(m) for m in ausnahmen[1:]),
        ),
        "Der Titel erlischt, wenn jemand auf Dauer ausreist oder nicht rechtzeitig zurückkehrt. Ein nationales Visum erlischt so nicht.",
    )


def _durch_abwesenheit(
    name: str, wessen: str, wer: Rolle, gehalten: GibtEs, lange: Term, ausnahmen: tuple[Merkmal, ...]
) -> Merkmal:
    """Abs. 9 Satz 1 Nr. 3 and 4; Satz 2 applies Abs. 2 to 4."""

    def zurueck(teil: str, norm: str, *fristen: Term) -> Merkmal:
        return _ausnahme(
            name,
            teil,
            f"Rechtzeitige Rückkehr {wessen} mit Daueraufenthalt-EU",
            (norm,),
            oder(*fristen),
            "Maßgeblich ist, ob die Abwesenheit im Stück die Frist überschritt.",
            ja(wer.im_bundesgebiet),
        )

    zwoelf = zurueck(
        "9.nr3",
        "AufenthG § 51 Abs. 9 Satz 1 Nr. 3",
        wer.wieder_eingereist <= wer.letzte_ausreise + ZWOELF,
        und(lange, wer.wieder_eingereist <= wer.letzte_ausreise + VIERUNDZWANZIG),
        und(lange, wer.letzte_ausreise + VIERUNDZWANZIG >= STICHTAG),
    )
    sechs_jahre = zurueck("9.nr4", "AufenthG § 51 Abs. 9 Satz 1 Nr. 4", wer.wieder_eingereist <= wer.letzte_ausreise + JAHRE[6])
    return _merkmal(
        name,
        "AufenthG.51.9",
        f"Daueraufenthalt-EU {wessen} durch Abwesenheit erloschen",
        ("AufenthG § 51 Abs. 9 Satz 1 Nr. 3", "AufenthG § 51 Abs. 9 Satz 1 Nr. 4", "AufenthG § 51 Abs. 9 Satz 2"),
        und(
            _fort(name),
            gehalten,
            oder(
                und(
                    ja(wer.ausserhalb_der_union.zum(wer.letzte_ausreise)),
                    wer.letzte_ausreise + ZWOELF < STICHTAG,
                    nicht(zwoelf),
                ),
                und(wer.letzte_ausreise + JAHRE[6] < STICHTAG, nicht(sechs_jahre)),
            ),
            *(nicht(m) for m in ausnahmen),
        ),
        "Er erlischt nach zwölf Monaten außerhalb der Union (nach einer Blauen Karte, auch der des Angehörigen, seit August 2012 nach 24) und nach "
        "sechs Jahren außerhalb Deutschlands. Die Ausnahmen der Abs. 2 bis 4 gelten entsprechend.",
    )


def _fort(name: str) -> Term:
    """The person has left at all; without a departure in the file nothing further is to be asked."""
    return Rolle(name).letzte_ausreise <= STICHTAG


def _seit_2012(term: Term) -> Term:
    """In the law since 1 August 2012."""
    return nach_recht(fassung(term, "2012-08-01", akt="G v. 1.6.2012, BGBl. I 1224"))


def _nach_15_jahren(wer: Rolle, ausreise: Ausdruck) -> Term:
    return wer.rechtmaessiger_aufenthalt_seit + JAHRE[15] <= ausreise


def _zusammen() -> Term:
    return und(ja(ehe.vorhanden), ja(ehe.gemeinschaft_gewollt), nicht(ja(ehe.endgueltig_getrennt)))


def _blaue_karte_der_familie(name: str) -> Term:
    """The Blue Card of the relative from whom the title derives."""
    von = "stammberechtigter" if name == "antragsteller" else "ehegatte_des_stammberechtigten"
    return besitzt_titel(von, *BLAUE_KARTE)


def _zwoelf_monate(name: str, wer: Rolle, niederlassung: GibtEs) -> Term:
    blaue_karte = oder(besitzt_titel(name, *BLAUE_KARTE), und(besitzt_titel(name, *_FAMILIE), _blaue_karte_der_familie(name)))
    gefestigt: Term = _nach_15_jahren(wer, wer.letzte_ausreise)
    if name == "antragsteller":
        gefestigt = oder(gefestigt, und(_zusammen(), _nach_15_jahren(Rolle("stammberechtigter"), wer.letzte_ausreise)))
    ueber_60 = und(niederlassung, gefestigt, lebensjahr_vollendet(wer, 60, wer.letzte_ausreise))
    return oder(
        _seit_2012(blaue_karte),
        nach_recht(fassung(ueber_60, "2013-09-06/2017-11-08", akt="G v. 29.8.2013, Tag ungeprüft")),
    )


def _ausnahmen(name: str, wessen: str, wer: Rolle, niederlassung: GibtEs) -> tuple[Merkmal, ...]:
    """What keeps the title in spite of the absence; the first concerns the period only (Abs. 1 Nr. 7)."""
    unbedenklich = oder(nicht(ja(wer.ausweisungsinteresse)), nicht(ja(wer.ausweisungsinteresse_p51)))
    gefestigt: tuple[Term, ...] = (_nach_15_jahren(wer, wer.letzte_ausreise),)
    zu_deutschem: tuple[Term, ...] = ()
    if name == "antragsteller":
        gatte = Rolle("stammberechtigter")
        gefestigt += (und(_zusammen(), _nach_15_jahren(gatte, wer.letzte_ausreise)),)
        zu_deutschem = (und(ja(gatte.deutsch), _zusammen()),)
    behoerdenfrist = _ausnahme(
        name,
        "behoerdenfrist",
        f"Längere Frist der Ausländerbehörde für die Rückkehr {wessen}",
        ("AufenthG § 51 Abs. 1 Nr. 7", "AufenthG § 51 Abs. 4 Satz 1"),
        oder(wer.wieder_eingereist <= wer.wiedereinreisefrist, wer.wiedereinreisefrist >= STICHTAG),
        "In der Regel wird sie bestimmt, wenn jemand mit Niederlassungserlaubnis nur vorübergehend ausreist oder der Aufenthalt deutschen "
        "Interessen dient.",
    )
    abs2 = _ausnahme(
        name,
        "abs2",
        f"Gefestigte Niederlassungserlaubnis {wessen}",
        ("AufenthG § 51 Abs. 2",),
        und(niederlassung, unbedenklich, oder(und(oder(*gefestigt), ja(wer.lebensunterhalt_gesichert)), *zu_deutschem)),
        "Die Niederlassungserlaubnis bleibt nach 15 Jahren rechtmäßigen Aufenthalts mit gesichertem Lebensunterhalt, auch die des Ehegatten, und die des mit "
        "einem Deutschen zusammenlebenden Ehegatten, wenn kein schweres Ausweisungsinteresse besteht.",
    )
    abs7 = _ausnahme(
        name,
        "abs7",
        f"Reiseausweis {wessen} als Flüchtling",
        ("AufenthG § 51 Abs. 7 Satz 1",),
        und(eines_von(wer.schutz_art, "asyl", "fluechtling"), ja(wer.reiseausweis_fluechtlinge)),
        "Der Titel eines Asylberechtigten oder Flüchtlings bleibt, solange sein deutscher Reiseausweis für Flüchtlinge gilt.",
        eines_von(wer.schutz_art, "asyl", "fluechtling"),
    )
    gesetz = _ausnahme(
        name,
        "gesetz",
        f"Sonstige gesetzliche Ausnahme für {'den Stammberechtigten' if name == 'stammberechtigter' else 'den Antragsteller'}",
        ("AufenthG § 51 Abs. 1a", "AufenthG § 51 Abs. 3", "AufenthG § 51 Abs. 4 Satz 2"),
        ja(wer.ausreise_unschaedlich),
        "Wehrpflicht mit Rückkehr binnen drei Monaten nach der Entlassung (Abs. 3), Zwangsheirat (Abs. 4 Satz 2), mobile Studierende und "
        "Forscher (Abs. 1a).",
    )
    bescheinigt = _ausnahme(
        name,
        "bescheinigt",
        f"Fortbestand des Titels {wessen} bescheinigt",
        ("AufenthG § 51 Abs. 2 Satz 3",),
        ja(wer.titel_fortbestand_bescheinigt),
        "Die Ausländerbehörde des letzten gewöhnlichen Aufenthalts hat bescheinigt, dass der Titel trotz der Abwesenheit fortbesteht.",
    )
    festgestellt = Merkmal(
        id=f"AufenthG.51.fortbestand.{name}",
        titel=f"Fortbestand des Titels {wessen} festgestellt",
        normen=("AufenthG § 51 Abs. 2 Satz 3",),
        art=Art.AUSNAHME,
        wertung=Wertung(),
        definition="Was eine Behörde oder ein Gericht über den Fortbestand des Titels festgestellt hat, geht unserer Rechnung vor.",
        erfuellt="Der Fortbestand des Titels ist festgestellt.",
        nicht_erfuellt="Eine Feststellung, dass der Titel fortbesteht, liegt nicht vor.",
        offen="Ob der Titel fortbesteht, muss jemand feststellen.",
    )
    return (behoerdenfrist, abs2, abs7, gesetz, bescheinigt, festgestellt)


def _ausnahme(
    name: str, teil: str, titel: str, normen: tuple[str, ...], term: Term, definition: str, hinweis: Term | None = None
) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.51.{teil}.{name}",
        titel=titel,
        normen=normen,
        art=Art.AUSNAHME,
        term=und(_fort(name), term),
        hinweis=hinweis,
        definition=definition,
        erfuellt="Der Titel ist deshalb nicht erloschen.",
        nicht_erfuellt="Diese Ausnahme greift nicht.",
        offen="Ob diese Ausnahme greift, steht nicht fest.",
    )


def _merkmal(
    name: str,
    kennung: str,
    titel: str,
    normen: tuple[str, ...],
    term: Term,
    definition: str,
    gilt: tuple[int, int] = (0, 99_999_999),
) -> Merkmal:
    return Merkmal(
        id=f"{kennung}.{name}",
        titel=titel,
        normen=normen,
        art=Art.AUSSCHLUSS,
        term=term,
        gilt=gilt,
        definition=definition,
        erfuellt="Der Titel ist kraft Gesetzes erloschen; er trägt kein weiteres Recht mehr.",
        nicht_erfuellt="Ein Erlöschen des Titels ist nicht ersichtlich.",
        offen="Ob der Titel erloschen ist, steht nicht fest.",
    )


_STAMMBERECHTIGTER = erloeschen("stammberechtigter", "des Stammberechtigten")
_ANTRAGSTELLER = erloeschen("antragsteller", "des Antragstellers")
TITEL_DES_STAMMBERECHTIGTEN: Merkmal = _STAMMBERECHTIGTER.besteht
TITEL_DES_ANTRAGSTELLERS: Merkmal = _ANTRAGSTELLER.besteht
STAMMBERECHTIGTER = Voraussetzung(TITEL_DES_STAMMBERECHTIGTEN)
"""For every way that needs a title of the Stammberechtigte."""
ANTRAGSTELLER = Voraussetzung(TITEL_DES_ANTRAGSTELLERS)
"""For every way that goes on from a title of the applicant."""
HINWEISE_ANTRAGSTELLER = _ANTRAGSTELLER.hinweise
"""For every other way."""
