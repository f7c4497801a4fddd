"""What kind of word a word is, for the class string. Known words stand in tables, the others are told by their shape."""

from __future__ import annotations

import re

from nachzug.quellen.zitate import gerichte, namen

UNTEREINHEIT = [
    "Abs",
    "Absatz",
    "Absatzes",
    "Absätze",
    "Absätzen",
    "Ab",
    "Satz",
    "Satzes",
    "Sätze",
    "Sätzen",
    "Nr",
    "Nrn",
    "Nummer",
    "Nummern",
    "Buchst",
    "Buchstabe",
    "Buchstaben",
    "Buchstabens",
    "lit",
    "Lit",
    "Halbs",
    "Halbsatz",
    "Halbsatzes",
    "Halbsätze",
    "Hs",
    "HS",
    "HSatz",
    "Alt",
    "Alternative",
    "Alternativen",
    "Var",
    "Variante",
    "Unterabs",
    "UAbs",
    "UA",
    "Unterabsatz",
    "Ziff",
    "Ziffer",
    "Ziffern",
    "Tz",
    "Spiegelstrich",
    "Spstr",
    "Unterpunkt",
    "Abschnitt",
    "Abschn",
    "Unterabschnitt",
    "Doppelbuchst",
    "Doppelbuchstabe",
    "Hauptsatz",
    "Tiret",
    "Satzteil",
    "Fall",
    "Pos",
    "Gliederungspunkt",
    "nr",
    "abs",
    "Absatzs",
]
VORGESTELLT = [
    "Anhang",
    "Anhangs",
    "Anh",
    "Anlage",
    "Anlagen",
    "Anl",
    "Kapitel",
    "Kapitels",
    "Kap",
    "Teil",
    "Teils",
    "Titel",
    "Titels",
    "Regel",
    "Regeln",
    "Erwägungsgrund",
    "Abschnitte",
    "Abschnitts",
    "Abschnitten",
    "Abschnitt",
    "Abschn",
    "Erwgr",
    "Protokollnotiz",
]
_FEST: dict[str, str] = {}


def _setze(klasse: str, liste: str | list[str]) -> None:
    for wort in liste.split() if isinstance(liste, str) else liste:
        _FEST[wort] = klasse


_setze("s", UNTEREINHEIT)
_setze("h", VORGESTELLT)
_setze("A", "Art Artt Artikel Artikels Artikeln")
_setze("S", "S Seite Seiten")
_setze("f", "f ff folgende fortfolgende")
_setze("u", "und oder sowie bzw bis")
_setze("t", "der des dem den das die")
_setze(
    "d",
    "erster erste erstes ersten zweiter zweite zweites zweiten dritter dritte dritten dritter vierte vierter letzter letzte letzten",
)
_setze("v", "vom v")
_setze("p", "Rn RdNr Rdnr Rz RdNrn Rdnrn RdNrn Rnrn Rnr Rdn RandNr Randnummer Randnummern Randnr Tn Rdz RN Rdnrn")
_setze(
    "T",
    "Urteil Urteile Urteils Urteilen Urt Beschluss Beschlüsse Beschlusses Beschlüssen Beschluß Beschl U B Entscheidung Entscheidungen Senatsurteil "
    "Senatsurteile Senatsurteils Senatsurteilen Senatsbeschluss Senatsbeschlüsse Senatsbeschlusses Senatsbeschlüssen Kammerbeschluss Kammerbeschlüsse "
    "Kammerbeschlusses Nichtannahmebeschluss Vorlagebeschluss Vorlagebeschlusses Gerichtsbescheid Gerichtsbescheids Gerichtsbescheide Zwischenurteil Teilurteil Versäumnisurteil "
    "Gutachten Plenarbeschluss Vorabentscheidungsersuchen Einstellungsbeschluss Musterentscheid Vorlage Hinweisbeschluss Senatsentscheidung Schlussanträge Beschlüsse Grundurteil "
    "Eilbeschluss Eilbeschlusses Parallelverfahren Berufungsurteil Revisionsurteil Verfahren Verfahrens Az Aktenzeichen Leitverfahren Urteilsbesprechung Ausgangsverfahren Teilversäumnisurteil",
)
_setze("j", "juris Juris JURIS")
_setze("x", sorted(r for r in gerichte.REGISTER if len(r) > 1))
_setze("K", sorted(gerichte.KURZ))
_setze("a", "Aufl Auflage Stand Komm Kommentar Bd Lfg Lieferung Band Kommentierung Erg ErgLfg")
_setze("I", "in")
_setze("O", "Senat Senats Senate")
_setze("$", "Gründe Entscheidungsgründe Urteilsgründe")
_setze("Z", "zu unter Ziffern")
_setze(
    "b",
    "ist sind wird werden wurde wurden hat haben kann können gilt gelten findet finden nicht bestimmt regelt sieht vor setzt steht war waren dass soweit wenn sei seien habe hatte "
    "könne müsse muss stellt erfasst ergibt verlangt enthält im Folgenden nachfolgend zwar auch durch als nur für-",
)
_setze("m", "Januar Februar März")
_BLATT = (
    "BVerfGE BVerfGK BGHZ BGHSt BGHR BGHReport BAGE BSGE BVerwGE BFHE BPatGE RGZ RGSt RFHE RAGE OVGE VGHE ESVGH BayVBl BayObLGZ BayObLGSt OLGZ OLGR EzA EzAR AP ARST "
    "NJW NJW-RR NVwZ NVwZ-RR NZA NZA-RR NStZ NStZ-RR StV DVBl DÖV MDR FamRZ FamRB FPR FF ZIP WM VersR EFG wistra InfAuslR ZAR AuAS Asylmagazin ASYLMAGAZIN ZInsO NZI NZM WuM ZMR "
    "HFR UR BB DB DStR DStRE VRS GRUR GRUR-RR GRUR-RS GRUR-Prax GRUR-Int Mitt MarkenR WRP ZUM ZUM-RD MMR CR K&R AfP JZ JR JuS JA NJ NuR UPR ZfBR BauR ZfS zfs NZV DAR VM r+s RuS "
    "BFH/NV BStBl SozR Buchholz BeckRS Slg EuGRZ EuZW EuZA ZESAR ZTR PersR PersV RiA ZBR IÖD DöD AuR ArbuR RdA NZS SGb Breith Breithaupt FEVS ZFSH BRS NWVBl NordÖR VBlBW LKV SächsVBl ThürVBl "
    "BlPMZ BlfPMZ Bl BPatGer JurBüro RVGreport AGS Rpfleger DNotZ NotBZ ZEV ErbR NZG AG-Report GmbHR GWR ZBB BKR EWiR WuB LM Warn GA HRR JW DRiZ DGVZ ZVI VuR NZBau VergabeR IBR "
    "DRsp ZfSch RIW IPRax IPRspr ZWH NZWiSt StraFo StRR BRAK-Mitt BRAK-Mitteilungen Stbg StBp INF FR RdL AUR AgrarR ZUR UPR LRE GewArch NVwZ-RR EStB StuB Ubg ZfZ ZKF KStZ LSK ZKJ FamFR FGPrax "
    "ZfIR ZWE MietRB DWW GE NJOZ BGBl-EGMR RJD Reports PharmR MedR GesR ArztR MPR USK DOK EuM LKRZ DRB AOS EzS EzFamR EWS GmbH-Rdsch ABl-EPA RGRK StRK ZOV VIZ OLG-NL OLG-Report KirchE RzK ZLR EuR NWB DStZ RsprBau ArbRB jurisPR FA SAE SozSich KrV Lindenmaier-Möhring BWNotZ MittBayNot MittRhNotK NZFam VRspr Juris-Rspr KKZ BRAGOreport NdsRpfl SchlHA OLGSt ÖJZ GRURInt GRURPrax BVerfG-K"
)
_setze("X", _BLATT)
_setze(
    "Y",
    "NRW NW BW RhPf RP SH M-V MV LSA Bln Bbg BB Nds NI HE SL SN ST TH Thür Sachs Hessen Bayern Saar HH HB Brem RLP Rh-Pf NS By BE DDR",
)
_setze("Q", "BGBl RGBl GVBl ABl MBl BAnz GBl GVOBl GV BGBI StAnz KABl HmbGVBl SächsGVBl ABlEU ABlEG Amtsbl")
_setze("B", "SGB Sozialgesetzbuch Sozialgesetzbuchs Sozialgesetzbuches")
_setze(
    "V",
    "VO Verordnung RL Richtlinie Rahmenbeschluss Rahmenbeschlusses EU-Verordnung EU-Richtlinie EG-Verordnung Verordnungen Richtlinien EGV-VO DVO Durchführungsverordnung",
)
_setze(
    "H",
    "Gesetz Gesetzes Gesetze Vertrag Vertrags Vertrages Konvention Übereinkommen Übereinkommens Abkommen Abkommens Charta Protokoll Protokolls Zusatzprotokoll Zusatzprotokolls Code Pakt Bekanntmachung Erlass Einführungsgesetz Einführungsgesetzes",
)
_setze("e", "sog sogenannten genannt")

_MISCH = re.compile(r"[A-ZÄÖÜ][\w&/.-]*[A-ZÄÖÜ]")
_ADJEKTIV = re.compile(
    r"[A-ZÄÖÜ][\w-]{2,}(?:isch|lich|sch|deutsch|eit|ig|ärt|hessisch)(?:e[nsrm]?)$|(?:Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Siebent|Acht|Neunt|Zehnt|Elft|Zwölft|Dreizehnt|Vierzehnt)e[nsrm]?$|[Dd]eutsche[nsrm]?$|Europäische[nsrm]?$|Genfer$|Haager$|Wiener$|Allgemeine[nsrm]?$|Berliner$|Pariser$"
)
_SATZUNG = re.compile(
    r"[\w-]*(?:erlass|kodex|konvention|charta|vertrag|abkommen|übereinkommen|protokoll|satzung|verfassung|ordnung|richtlinien?|statut|vereinbarung|vorschrift|grundsätze|katalog)(?:e?s|e|en)?$",
    re.I,
)
_VOR_GERICHT = re.compile(
    r"(BGH|BFH|BAG|BSG|BVerwG|BVerfG|EuGH|EGMR|FG|OLG|LG|LSG|LAG|VGH|OVG|Senats|Kammer|BPatG|RG|RFH|EuG)-(?=Urt|Besch|Entsch|Gutachten|Vorl|Rs|Kammer|Gerichtsb|Zwischenurt|Grunds)"
)


class _Klassen(dict[str, str]):
    """Classes of words; a new word is told by its shape and remembered, up to a bound that keeps memory flat."""

    def __missing__(self, wort: str) -> str:
        if len(self) > 200_000:
            self.clear()
            self.update(_grund())
        klasse = self[wort] = _nach_gestalt(wort)
        return klasse


def _nach_gestalt(wort: str) -> str:
    if len(wort) == 1:
        return "R" if wort in "IVX" else "L" if wort.isupper() else "l"
    if wort[0].islower():
        return "w"
    if re.fullmatch(r"[IVX]+[a-c]?", wort):
        return "R"
    if gerichte.lang(wort):
        return "K"
    if _VOR_GERICHT.match(wort):
        return "T"
    if art := namen.nach_endung(wort):
        return art
    if wort.endswith(("RL", "-VO", "richtlinie", "Richtlinie")):
        return "V"
    if _SATZUNG.match(wort):
        return "c"
    if _ADJEKTIV.match(wort):
        return "J"
    if _MISCH.match(wort):
        return "M"
    return "W"


def _grund() -> dict[str, str]:
    grund = dict.fromkeys(namen.abkuerzungen(), "G")
    return grund | _FEST


KLASSE = _Klassen(_grund())
