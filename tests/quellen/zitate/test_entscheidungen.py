"""Decisions in the forms in which courts and portals cite them."""

from __future__ import annotations

from datetime import date

import pytest

from nachzug.quellen.zitate import finde

FAELLE = {
    "BVerwG, Urteil vom 7. April 2009 - 1 C 17.08 - Rn. 12 ff.": ("BVerwG 1 C 17.08", date(2009, 4, 7), "Rn. 12 ff."),
    "BVerwG, U. v. 30.7.2013 - 1 C 15/12": ("BVerwG 1 C 15.12", date(2013, 7, 30), ""),
    "BVerfG, B. v. 17.5.2011 - 2 BvR 2625/10": ("BVerfG 2 BvR 2625/10", date(2011, 5, 17), ""),
    "Bayerischer Verwaltungsgerichtshof Beschluss, 29. Juni 2015 - 19 ZB 15.558": ("BayVGH 19 ZB 15.558", date(2015, 6, 29), ""),
    "VGH Mannheim, Beschl. v. 15.02.1995 - 11 S 2954/94": ("VGH Baden-Württemberg 11 S 2954/94", date(1995, 2, 15), ""),
    "OVG Berlin-Brandenburg, U. v. 19.12.2011 - OVG 3 B 17.10 - juris": (
        "OVG Berlin-Brandenburg 3 B 17.10",
        date(2011, 12, 19),
        "",
    ),
    "EuGH, Urteil vom 12. April 2018 - C-550/16 - Rn. 44": ("EuGH C-550/16", date(2018, 4, 12), "Rn. 44"),
    "EGMR, U. v. 16.9.2004 - Ghiban/Deutschland, Nr. 11103/03": ("EGMR 11103/03", date(2004, 9, 16), ""),
    "EGMR <GK>, Urteil vom 9. Juli 2021 - Nr. 6697/18 - Rn. 179": ("EGMR 6697/18", date(2021, 7, 9), "Rn. 179"),
    "BAG 20. September 2012 - 6 AZR 211/11 - Rn. 23": ("BAG 6 AZR 211/11", date(2012, 9, 20), "Rn. 23"),
    "BSG Urteil vom 25. 3. 2015 - B 6 KA 9/14 R - BSGE 118, 164 = SozR 4-2500 § 73b Nr 1, RdNr 58": (
        "BSG B 6 KA 9/14 R",
        date(2015, 3, 25),
        "RdNr 58",
    ),
    "BFH-Urteil vom 24. April 2014 IV R 34/10, BFHE 245, 253, BStBl II 2017, 233, Rz 27 f.": (
        "BFH IV R 34/10",
        date(2014, 4, 24),
        "Rz 27 f.",
    ),
    "BGH, Beschluss vom 7. Juni 1979 - 4 StR 441/78, BGHSt 29, 18, 20 f.": ("BGH 4 StR 441/78", date(1979, 6, 7), ""),
    "Urteil des Landesarbeitsgerichts Köln vom 18. März 2016 - 9 Sa 728/15 -": ("LAG Köln 9 Sa 728/15", date(2016, 3, 18), ""),
    "BPatG, Beschluss vom 18. 08. 2017, 29 W (pat) 523/15": ("BPatG 29 W (pat) 523/15", date(2017, 8, 18), ""),
    "BVerwG, 11.06.1996 - Az: 1 C 19.93": ("BVerwG 1 C 19.93", date(1996, 6, 11), ""),
    "BVerfGE 76, 1 <49 ff.>": ("BVerfGE 76, 1", None, ""),
}


@pytest.mark.parametrize("text", FAELLE)
def test_a_decision_is_found_whole_with_court_date_and_pinpoint(text: str) -> None:
    satz = f"So auch {text} (stRspr)."
    (zitat,) = (z for z in finde(satz) if z.art == "entscheidung")
    assert satz[zitat.von : zitat.bis] == text
    assert (zitat.kanonisch[0], zitat.datum, zitat.pinpoint) == FAELLE[text]


def test_every_docket_of_a_list_counts_with_the_year_of_the_last() -> None:
    (zitat,) = finde("BVerfG, Beschluss vom 12. Mai 1987 - 2 BvR 1226/83, 101, 313/84 - BVerfGE 76, 1 <69 f.>")
    assert zitat.kanonisch == ("BVerfG 2 BvR 1226/83", "BVerfG 2 BvR 101/84", "BVerfG 2 BvR 313/84")


def test_an_ecli_is_read_even_glued_to_the_docket() -> None:
    (zitat,) = finde("BVerwG 1 C 17.23ECLI:DE:BVerwG:2024:241024U1C17.23.0")
    assert (zitat.kanonisch, zitat.ecli) == (("BVerwG 1 C 17.23",), "ECLI:DE:BVerwG:2024:241024U1C17.23.0")


def test_each_decision_of_a_list_is_its_own_and_inherits_the_court() -> None:
    zitate = finde(
        "(EGMR, U. v. 16.9.2004 - Ghiban/Deutschland, Nr. 11103/03, U. v. 7.10.2004 - Dragan/Deutschland, Nr. 33743/03)"
    )
    assert [z.kanonisch for z in zitate] == [("EGMR 11103/03",), ("EGMR 33743/03",)]


def test_the_same_judgment_cited_again_is_resolved_by_its_date() -> None:
    zitate = finde(
        "BVerwG, U. v. 18.4.2013 - 10 C 10/12 - BVerwGE 146, 198. Später BVerwG, U. v. 18.4.2013, a. a. O. - juris, Rn. 37."
    )
    assert [z.kanonisch for z in zitate] == [("BVerwG 10 C 10.12",)] * 2
    assert zitate[1].bemerkung == "a.a.O., aufgeloest: BVerwG 10 C 10.12"


def test_no_citation_runs_over_a_blank_line() -> None:
    zitate = finde("Urteil\n\nBVerwG 1 C 17.23")
    assert [(z.von, z.kanonisch) for z in zitate] == [(8, ("BVerwG 1 C 17.23",))]


def test_parliamentary_papers_are_found_with_their_page() -> None:
    papier, protokoll = finde("BT-Drs. 19/2438 S. 22; BT-PlProt. 19/32 S. 2776")
    assert [(z.art, z.kanonisch, z.pinpoint) for z in (papier, protokoll)] == [
        ("material", ("BT-Drs. 19/2438",), "S. 22"),
        ("material", ("BT-PlProt. 19/32",), "S. 2776"),
    ]


def test_an_essay_in_a_journal_is_no_decision() -> None:
    assert [z for z in finde("(vgl. Dienelt, ZAR 2010, 12, 14; Schnapp, SGb 2015, 61)") if z.art == "entscheidung"] == []


def test_the_common_senate_has_its_own_docket() -> None:
    (zitat,) = finde("(Gemeinsamer Senat der obersten Gerichtshöfe des Bundes, Beschluss vom 4. Mai 1974 - GmS-OGB 2/73 -)")
    assert (zitat.gericht, zitat.kanonisch) == ("GmS-OGB", ("GmS-OGB 2/73",))


def test_a_court_in_front_of_brackets_is_the_court_of_the_decision() -> None:
    (zitat,) = finde("die Entscheidung des Oberlandesgerichts Celle (vom 4. Mai 2003, 16 U 9/02)")
    assert (zitat.gericht, zitat.kanonisch) == ("OLG Celle", ("OLG Celle 16 U 9/02",))
