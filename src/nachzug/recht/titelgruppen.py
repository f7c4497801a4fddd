"""Groups of residence titles that several sections name together (kinds as in nachzug.fall.titelarten)."""

NIEDERLASSUNG = ("p9", "p18c_3", "p26_3", "p26_4", "p28_2", "p35", "p31_3", "p18c")
DAUERAUFENTHALT_EU = ("p9a",)
BLAUE_KARTE = ("p18g_blaue_karte",)
ICT = ("ict_karte", "mobiler_ict")
AUFENTHALTSERLAUBNIS = (
    *(
        "p7_1_3",
        "p16",
        "p16a",
        "p16b",
        "p16d",
        "p16e",
        "p16f",
        "p16g",
        "p17",
        "p18",
        "p18a",
        "p18b",
        "p18d",
        "p18f",
        "p19c",
        "p19c_1",
        "p19c_2",
        "p19c_3",
        "p19c_4",
        "p19d",
        "p19e",
        "p20",
        "p21",
    ),
    *(
        "p22",
        "p23_1",
        "p23_2",
        "p23_4",
        "p23a",
        "p24",
        "p25_1",
        "p25_2_fluechtling",
        "p25_2_subsidiaer",
        "p25_3",
        "p25_4",
    ),
    *(
        "p25_4a",
        "p25_4b",
        "p25_5",
        "p25a",
        "p25b",
        "p25a_2",
        "p25b_4",
        "p28_1_ehegatte",
        "p28_1_kind",
        "p28_1_elternteil",
        "p30",
        "p31",
        "p32",
    ),
    *(
        "p33",
        "p34",
        "p36_1",
        "p36_2",
        "p36_3",
        "p36a_ehegatte",
        "p36a_kind",
        "p36a_eltern",
        "p37",
        "p38",
        "p38a",
        "p104a",
        "p104c",
    ),
)
EHEGATTENNACHZUG = ("p28_1_ehegatte", "p30", "p36a_ehegatte")
SUBSIDIAER = ("p25_2_subsidiaer",)
FLUECHTLING = ("p25_2_fluechtling",)
FLUECHTLINGSTITEL = ("p25_1", "p25_2_fluechtling")
HUMANITAER = (
    *("p22", "p23_1", "p23_2", "p23_4", "p23a", "p24", "p25_2_subsidiaer", "p25_3", "p25_4", "p25_4a", "p25_4b", "p25_5"),
    *("p25a", "p25a_2", "p25b", "p25b_4"),
)
"""Permits of Chapter 2 Section 5, besides those of recognised refugees."""
P28 = ("p28_1_ehegatte", "p28_1_kind", "p28_1_elternteil")
FACHKRAFT = ("p18a", "p18b", "p18c_3", "p18d", "p18f", "p19c_2", "p19c_4", "p21")
"""Skilled workers named in §§ 29 Abs. 5, 30 Abs. 1 Satz 3 Nr. 5 and 32 Abs. 2 Satz 2 Nr. 2, besides the Blue Card and ICT."""
KEINE_NIEDERLASSUNG = ("p16", "p16b", "p16d", "p16e", "p16f", "p17", "p104a", "p104c")
"""Titles of which the law says that no settlement permit follows from them (studies and training; from memory)."""
