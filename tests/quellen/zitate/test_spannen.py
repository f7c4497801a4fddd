"""Where a citation begins and ends, form by form. Braces mark norms, brackets decisions, angles papers; the sentences are invented."""

from __future__ import annotations

import re

import pytest

from nachzug.quellen.zitate import finde

_ZEICHEN = {"norm": "{}", "entscheidung": "⟦⟧", "material": "⟨⟩"}


def _markiert(text: str) -> str:
    """The text with each citation of a named law, decision or paper in its brackets."""
    for z in reversed(finde(text)):
        if z.kanonisch or z.name:
            auf, zu = _ZEICHEN[z.art]
            text = f"{text[: z.von]}{auf}{text[z.von : z.bis]}{zu}{text[z.bis :]}"
    return text


NORMEN = [
    # versions and promulgation
    "Nach {§ 4 Abs. 2 MondG in der seit dem 3. 5. 2011 geltenden Fassung des Gesetzes vom 2. 4. 2011, BGBl I 812} ist das so.",
    "Nach {§ 4 MondG (in der Fassung des Gesetzes vom 2. April 2011 - BGBl I 812)} ist das so.",
    "Nach {§ 4 MondG i. d. F. vom 2. April 2011 (BGBl I 2011, 812)} ist das so.",
    "So {§ 9 SternG in der bis zum 4. Mai 2003 geltenden Fassung (Nds. GVBl. 2001 S. 12)}.",
    "Es gilt das {Mondfahrtgesetz - MondG - vom 4. Mai 2003 (BGBl. I S. 12)}.",
    "Es gilt das {Gesetz über die Mondfahrt vom 4. Mai 2003 - MondG - (BGBl. I S. 12)}.",
    "Es gilt {§ 3 Abs. 1 des Gesetzes über die Mondfahrt} ({Mondfahrtgesetz} - {MondG}) vom 4. Mai 2003, das fortgilt.",
    "Die Änderung durch {Gesetz vom 4. 5. 2003 (BGBl I 12)} ist neu.",
    "Das {Sternengesetz 2009 (BGBl I 2008, 2794)} ist neu.",
    "Siehe {Verordnung (EU) Nr. 1/2013 vom 4. 5. 2013, ABl <EU> L 346/27 vom 5. 5. 2013}.",
    # parts in front
    "im {Ersten Abschnitt des Vierten Kapitels des SGB V} ist geregelt",
    "nach dem {zweiten bis fünften Teil des UmwStG} ist dies so",
    "nach {Paragraph 12 BGB} ist der Name geschützt",
    "wegen {§ 132e (Abs 1) S 1 SGB V} ist dies so",
    "gemäß {Art. 15 der Verordnung (EG) Nr. 1/2003 des Rates vom 4. Mai 2003 zur Aufhebung der Verordnung (EG) Nr. 2/2000 (ABl. L 338 S. 1)}",
    # administrative rules that count by numbers, counted laws, acts that amend several books
    "Die {DKR 1001 h} ist anzuwenden, ebenso {LStR R 39b.2 Abs 2 S 2} und {Nr. 6.1 TA Lärm}.",
    "geändert durch das {4. Mondfahrt-Änderungsgesetz} und die {16. BImSchV}",
    "mit dem {KJHG/SGB II/SGB XII-ÄndG} eingeführt",
    "wie die {ZDv 14/3} und {Nr. 204 ZDv A-1340/50} sagen",
    "({BMF-Schreiben vom 3. Mai 2011 IV C 8-S 2296-b/07/10003: 008, BStBl I 2011, 3, Rz 22 Satz 3}) ist bindend",
    "so der {Mondlandungserlass}, nicht aber ein Billigkeitserlass",
    # Union law and treaties
    "mit {Art. 4 der Richtlinie 2008/1/EG des Rates vom 4. Mai 2008 über Monde (Mondrichtlinie, ABl. EU L 299 S. 9)} vereinbar",
    "nach {Art. 4 der Richtlinie 2008/1/EG des Rates vom 4. Mai 2008 über den Schutz der Monde} anwendbar, wenn",
    "nach {Art. 6 Abs. 3 FFH-RL}, {Art. 4 Abs. 1 WRRL} und {Art. 39 EG} ist zu prüfen",
    "durch das {Abkommen zwischen der Bundesrepublik Deutschland und Utopia über die Monde vom 4. Mai 2001 (BGBl II 2002, 67)}",
    # laws of other states and of the Länder
    "nach der {tunesischen Strafprozessordnung} und {§ 4 des belgischen Ausländergesetzes}",
    "das {Beamtengesetz für das Land Brandenburg} und {§ 9 JVollzGB BW III}",
    "nach {§ 3 Abs. 1 SG} und {§ 17 Abs. 2 WDO}; das Urteil des SG Berlin",
    # laws that are not cited: in commentaries and titles of books
    "(Mond in Stern/Sonne, EStG, Berlin 2011, § 33 Rz 50; Stern, Das Streikverbot im Lichte der EMRK, 2016, S. 198)",
    "(so Mond in BeckOK StPO, 29. Ed. 1. 1. 2018, § 137 Rn. 4)",
]


@pytest.mark.parametrize("satz", NORMEN)
def test_a_norm_begins_and_ends_where_it_should(satz: str) -> None:
    assert _markiert(re.sub("[{}]", "", satz)) == satz


ENTSCHEIDUNGEN = [
    "das ⟦Urteil des Arbeitsgerichts Frankfurt am Main vom 2. Februar 2016 - 24 Ca 64/15 -⟧ abgeändert",
    "das ⟦Urteil des Arbeitsgerichts Stuttgart - Kammern Ludwigsburg - vom 2. Mai 2016 - 12 Ca 4/16 -⟧ abgeändert",
    "das ⟦Urteil des Finanzgerichts München, Außensenate Augsburg, vom 2. Mai 2016 6 K 16/13⟧ aufgehoben",
    "(vgl. ⟦BAG 4. Mai 2010 - 1 AZR 2/09 - Rn. 3 mwN, aaO⟧).",
    "(vgl. ⟦BAG 4. Mai 2010 - 1 AZR 2/09 - zu III 4 b ff der Gründe, BAGE 1, 2⟧).",
    "(vgl. ⟦BVerfGE 79, 256, 263; 86, 52, 56 Rn. 3; 141, 82 Rn. 42⟧).",
    "(⟦BSG Urteil vom 4. 5. 2010 - B 6 KA 3/09 R - SozR 4-2500 § 3 Nr 15 LS und RdNr 25⟧)",
    "(⟦EGMR, Urteil vom 4. Mai 2000, Nr. 33379/96, Mond./. Deutschland, Z. 42, NJW 2001, S. 213⟧)",
    "(vgl. ⟦EuGH, Urteil vom 4. Mai 1982, Rs. 35/82, juris, Rn. 9⟧)",
    "(vgl. ⟦VerfGH NW, Urteil vom 4. Mai 1999 - 11/98 -, juris, Rn. 56 f.⟧)",
    "(⟦EuGH, Urteil vom 4. Mai 2018 - C-5/16 [ECLI:EU:C:2018:2], A und S - Rn. 64⟧)",
    "(⟦OLG Bremen, Beschluss vom 4. Mai 2016 - 1 Ausl. A 3/15 -⟧)",
    "(vgl. ⟦BGH GRUR 2003, 343, 344 – Buchstabe „Z“⟧; ⟦BPatG GRUR 2010, 50, 55 IV. 2. – Mond⟧)",
    "(vgl. ⟦BGH GRUR 2002, 64, 65 MONDLICHT⟧)",
    "(vgl. ⟦BPatG 26 W (pat) 1/05 v. 4. Mai 2006 - Mondbahn⟧)",
    "(vgl. ⟦BGH, X ZB 1/08, Beschluss vom 4. Mai 2008 – Mond, GRUR 2009, 521 Rn. 6⟧)",
    "(vgl. ⟦BGH – MOND 2006, a. a. O. Rn. 3⟧)",
    "für ⟦„Mondlicht“ (BPatG 32 W (pat) 2/03)⟧ eingetragen",
    "(vgl. ⟦BGH GRUR 2014, 1235 LS 1 u. Rn. [8] – Mond⟧; ⟦BGH, Urteil vom 4. Mai 1968 - 4 StR 4/68, VerkMitt 1969, Nr. 44⟧)",
    "(⟦BFH-Urteil vom 4. Mai 2001 V R 1/98, BFHE 196, 363, unter I. 1. und unter II. 2., Rz 18⟧; zur Lesart BFH)",
    "(⟦BGH, Urteil vom 4. Mai 2017 - XI ZR 1/16, WM 2017, 616 Rn. 33, zur Veröffentlichung bestimmt in BGHZ⟧)",
    "(⟦BVerwG, Beschluss vom 4. Mai 2014 - 2 B 7.14 - Buchholz 310 § 113 Abs. 1 VwGO Nr. 40 Rn. 9⟧ und ⟦vom 5. Mai 2016 - 1 WB 2.16 - juris⟧)",
    "(⟦BVerwG, Beschluss vom 4. Mai 2014 - 1 B 5.06 - Buchholz 402.242 § 60 Abs. 2 ff. AufenthG Nr. 19 und 21⟧)",
    "(⟦BVerwG, Beschluss vom 4. Mai 2014 - 1 WB 6.10 - (Buchholz 449 § 3 SG Nr. 63)⟧)",
    "(⟦BVerwG, Urteil vom 4. Mai 2014 - 6 C 1.96 - Buchholz 421 Kultur- und Schulwesen Nr. 137 = NJW 1997, 18⟧)",
    "vgl. ⟦Urteil vom heutigen Tag - BVerwG 1 C 3.17 -⟧ und ⟦Urteil vom 4. Mai 2010 - BVerwG 1 C 2.09 und 21.09 - (BVerwGE 138, 135)⟧",
    "(⟦EGMR, Urteil vom 4. Mai 2011 - Nr. 3096/09, M.S.S./Belgien und Griechenland - NVwZ 2011, 413 <414>⟧)",
    "(⟦EGMR <GK>, Urteil vom 4. Mai 2014 - Nr. 1273/10, Mond - Rn. 107⟧)",
    "(⟦EuGH (Große Kammer), Urteil vom 4. Mai 2012 - verb. Rs. C-356/11 und C-357/11, O. und S. - Rn. 82⟧)",
    "(⟦VG Berlin, Urteil vom 4. Mai 2014 - VG 4 K 232.11 V -⟧; ⟦Truppendienstgericht Süd, Beschluss vom 4. Mai 2017 - TDG S 7 VL 12/15 -⟧)",
    # a court written out in front of brackets, also with the word for what it said; a court in short stays outside
    "Das ⟦Oberverwaltungsgericht (Beschluss vom 4. Mai 2010 - 2 A 1/09 -, juris)⟧ sieht es anders.",
    "die ⟦Entscheidung des Oberlandesgerichts Celle (vom 4. Mai 2003, 16 U 9/02)⟧ und der BGH (⟦Urteil vom 4. Mai 2004, I ZR 2/03⟧)",
    "die ⟦Entscheidung des Gemeinsamen Senats der obersten Gerichtshöfe des Bundes (4. Mai 1993 - GmS-OGB 2/92 - BVerwGE 9, 3)⟧",
    "(⟦Gemeinsamer Senat der obersten Gerichtshöfe des Bundes vom 4. 5. 1974 - GmS-OGB 2/73 -⟧)",
    "(⟦BAG Großer Senat 4. Mai 2001 - GS 2/00 - zu III 4 der Gründe⟧; ⟦Bayerisches Oberstes Landesgericht, Beschluss vom 4. Mai 1999 - 2 StRR 9/96, BayObLGSt 1999, 9⟧)",
    "die ⟦Entscheidung des EGMR vom 4. Mai 2011 (- 3486/05 -)⟧ und das ⟦Urteil der Großen Kammer vom 4. Mai 2012, Nr. 6850/97⟧",
    # where a pinpoint or the way to a docket stands in front
    "Aus ⟦Rz 58 des BFH-Urteils in BFHE 9, 300⟧ folgt dies, aus ⟦Rn. 4 des Urteils Mond, C-174/11⟧, auch.",
    "der Kläger des ⟦Ausgangsverfahrens zur Vorlage 1 BvL 9/14⟧ und die Beklagte des ⟦Ausgangsverfahrens zu 1 BvR 9/14⟧ sowie das ⟦Verfahren 1 BvR 8/14⟧",
    "die Dauer des ⟦Verfahrens vor dem Bundesarbeitsgericht zum Aktenzeichen - 8 AZR 9/15 -⟧ und die ⟦Verfahren unter den Aktenzeichen X B 5/17 und X B 6/17⟧",
    "das ⟦Urteil Mond II vom 4. Mai 2012 in den verbundenen Rechtssachen C-113/10 und C-114/10, EU:C:2012:9⟧ und das EuGH-Urteil",
    "(vgl. ⟦EuGH, Urteil vom 4. Mai 2018 - Mond - C 494/16, ECLI:EU:C:2018:9, Rn. 26⟧; das ⟦Urteil Stern (EU:C:2018:8, Rz 3⟧, m. w. N.))",
    # dockets
    "(⟦OVG Nordrhein-Westfalen 4. Mai 2006 - 1 A 9/04. PVL -⟧; ⟦OLG Köln, Beschluss vom 4. Mai 2017 - 6 AuslA 9/17 - 102 -⟧)",
    "(⟦OVG Hamburg, Urteil vom 4. Mai 1993 Bs VI 4/93, NJW 1993, 9⟧; ⟦FG Düsseldorf, Urteil vom 4. Mai 2011 (11 K 9/10 Gr, BG)⟧)",
    "(⟦AG Mondstadt, Urteil vom 4. Mai 2017 - 1 Ds 229 Js 9/17 jug -⟧; ⟦BVerwG, Beschluss vom 4. Mai 2001 - GrSen 1.01 - BVerwGE 9, 1⟧)",
    # pages, journals written out, names
    "(⟦BVerfGE 6, 32 <41>; 389 <433>; 54, 143 <146>⟧; ⟦BVerfGE 127, 1; 127, 31 und 127, 61⟧)",
    "(⟦FG Mond, Urteil vom 4. Mai 2016 1 K 9/15, abgedruckt in Entscheidungen der Finanzgerichte - EFG - 2016, 9⟧)",
    "Das FG gab der Klage statt (⟦Entscheidungen der Finanzgerichte 2017, 9⟧).",
    "mit dem in ⟦Deutsches Steuerrecht/Entscheidungsdienst 2017, 8⟧ veröffentlichten Urteil; ein Aufsatz in Deutsches Steuerrecht 2017, 9",
    "(⟦vom 4. Mai 2002 1 BvR 9/00, Neue Juristische Wochenschrift-Rechtsprechungs-Report Zivilrecht - NJW-RR - 2002, 9⟧; Mond, Deutsche Steuer-Zeitung - DStZ - 2001, 9)",
    "(⟦BGH, Urteil vom 4. Mai 2005 - KZR 9/04, WuW/E DE-R 1621, 1623 - Mondmarkt⟧; ⟦BVerwG, Urteil vom 4. Mai 1999 - 1 D 2.98 - DokBer B 1999, 3⟧)",
    "(⟦BSG SozR 4-1500 § 160a Nr 3 RdNr 4 und Nr 21 RdNr 4⟧; ⟦BSGE 9, 257 = SozR 3-3300 § 54 Nr 2 S 16 und 21 f⟧)",
    "(⟦BGH, Beschluss vom 4. Mai 2015 - 1 StR 9/14, NStZ-RR 2015, 9 mwN Rn. 12, insoweit in BGHSt 9, 15 nicht abgedruckt⟧)",
    "(⟦BVerwG, Urteil vom 4. Mai 2014 - 7 C 2.13 - LKV 2014, 4 Rn. 3, insoweit nicht in BVerwGE abgedruckt⟧)",
    "(⟦vom 4. Mai 2014 X R 9/11, BFH/NV 2014, 9, Mondfahrer⟧), wie im ⟦Beschluss vom 5. Mai 2010, Az. 30 W (pat) 8/09 zu „Mond Hilfe“⟧ und dort",
    "(vgl. ⟦BGH, a. a. O., III. 1. c) bb) – Mondspeisung⟧; ⟦BGH GRUR 2008, 9, 12, LS 1. u. Rn. 30 – Mondnabe⟧)",
    "(⟦BPatG 26 W (pat) 9/05 v. 4. Mai 2006 - Mondbahn, veröffentlicht in PAVIS PROMA⟧; ⟦BPatG PAVIS PROMA, 28 W (pat) 9/08 - Mond⟧)",
    # no decisions: letters of ministries, essays, acts of councils, patents, registers, the first part of the Bundessteuerblatt
    "die Druckschrift 1 (WO 96/12), der Verein (VR 2/07) und die Richtlinien vom 4. Mai 1966 (BStBl I S. 9)",
    "(BMF-Schreiben vom 4. Mai 2005 IV B 7 - S 2706a - 4/05, BStBl I 2005, 831, Rz 23)",
    "(Mond, in: NZA 2011, S. 241 <243>)",
]


@pytest.mark.parametrize("satz", ENTSCHEIDUNGEN)
def test_a_decision_begins_and_ends_where_it_should(satz: str) -> None:
    ohne = re.sub("[⟦⟧]", "", satz)
    assert re.sub("[{}⟨⟩]", "", _markiert(ohne)) == satz


def test_a_draft_belongs_to_its_paper_and_is_no_law() -> None:
    satz = "(Entwurf der Bundesregierung eines Mondgesetzes, BT-Drucks 17/13770 S 22 zu Art 2a <Änderung des SGB IV> zu Nr 1)"
    assert _markiert(satz) == f"(⟨{satz[1:-1]}⟩)"
    (papier,) = finde(satz)
    assert papier.kanonisch == ("BT-Drs. 17/13770",)
    assert papier.pinpoint == "S. 22 zu Art 2a <Änderung des SGB IV> zu Nr 1"


def test_a_draft_in_front_of_brackets_takes_them_along() -> None:
    assert (
        _markiert("Der Entwurf eines Mondgesetzes (BT-Drs. 11/5490) ist alt.")
        == "Der ⟨Entwurf eines Mondgesetzes (BT-Drs. 11/5490)⟩ ist alt."
    )


@pytest.mark.parametrize("name", ["§ 16 BBTV", "§ 7 BBkAT", "Anlage 1a zum BAT-O"])
def test_collective_agreements_are_contracts(name: str) -> None:
    (zitat,) = finde(f"nach {name} verfällt dies")
    assert zitat.klasse == "vertrag"


def test_a_state_treaty_is_no_collective_agreement() -> None:
    (zitat,) = finde("nach § 2 RStV gilt dies")
    assert zitat.klasse == "staatsvertrag"


@pytest.mark.parametrize(
    ("text", "kanonisch"),
    [
        ("§ 4 der tunesischen Strafprozessordnung", "tunesische Strafprozessordnung § 4"),
        ("Gesetz vom 4. Mai 1982 (BGBl I 1450)", "Gesetz vom 4. Mai 1982"),
        ("BMF-Schreiben in BStBl I 2009, 931", "BMF-Schreiben BStBl I 2009, 931"),
        ("§ 6a WeinG i. d. F. vom 16. Juli 2015 (BGBl I 2015, 1207)", "WeinG § 6a"),
        ("Art. 2 ZP 1 EMRK", "EMRK-ZP 1 Art. 2"),
        ("Art. 6 EWGRL 43/92", "RL 92/43/EWG Art. 6"),
        ("Art. 3 EUV 604/2013", "VO (EU) 604/2013 Art. 3"),
        ("§ 349 LAG", "LAG § 349"),
        ("§ 3 Abs. 1 SG", "SG § 3 Abs. 1"),
        ("Verordnung <EU> Nr 1372/2013", "VO (EU) 1372/2013"),
    ],
)
def test_what_the_longer_forms_mean(text: str, kanonisch: str) -> None:
    (zitat,) = finde(f"Nach {text} ist dies so.")
    assert zitat.kanonisch == (kanonisch,)
