"""Reading a file: every fault with file, line, field and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from nachzug.fall.lesen import FallFehler, lies_datei, lies_fall
from nachzug.logik.zeit import Spanne

GUT = """\
fall: probe
stichtag: 2024-05-01
personen:
  frau:
    geboren: 1990-05-03
    identitaet_geklaert: ja
  mann:
    geboren: {wert: 1985, beweis: behauptet}
ehen:
  - zwischen: [frau, mann]
    geschlossen: 2019-08
"""


def fehler_von(text: str | bytes, name: str = "familie.yaml") -> list[str]:
    with pytest.raises(FallFehler) as fehler:
        lies_fall(text, name)
    return str(fehler.value).splitlines()


def test_a_short_case_is_read() -> None:
    fall = lies_fall(GUT)
    assert fall.stichtag_tag == fall.rechtsstand_tag == 20240501
    assert fall.ehen[0].geschlossen is not None
    assert fall.ehen[0].geschlossen.angabe.rahmen == Spanne(20190801, 20190831)


def test_json_is_read_like_yaml() -> None:
    roh = """{"fall": "probe", "stichtag": "2024-05-01",
      "personen": {"frau": {"geboren": "1990-05-03", "identitaet_geklaert": true, "titel": null},
                   "mann": {"geboren": {"wert": 1985, "beweis": "behauptet", "notiz": null}}},
      "ehen": [{"zwischen": ["frau", "mann"], "geschlossen": "2019-08"}]}"""
    assert lies_fall(roh) == lies_fall(GUT)


def test_a_byte_order_mark_and_carriage_returns_do_no_harm() -> None:
    assert lies_fall(b"\xef\xbb\xbf" + GUT.replace("\n", "\r\n").encode()) == lies_fall(GUT)
    assert lies_fall("\ufeff" + GUT) == lies_fall(GUT)


def test_an_empty_key_says_nothing() -> None:
    assert lies_fall(GUT.replace("identitaet_geklaert: ja", "identitaet_geklaert: ja\n    titel:\n    notiz: ~")) == lies_fall(
        GUT
    )


@pytest.mark.parametrize(
    ("alt", "neu", "zeile", "feld", "was"),
    [
        ("1990-05-03", "1990-13-01", 5, "personen.frau.geboren", "»1990-13-01«: diesen Tag gibt es nicht; erlaubt ist ein Datum"),
        (
            "geboren: 1990",
            "gebohren: 1990",
            5,
            "personen.frau.gebohren",
            "gemeint ist vielleicht »geboren«; erlaubt sind geboren",
        ),
        ("geklaert: ja", "geklaert: jo", 6, "personen.frau.identitaet_geklaert", "»jo«: erlaubt ist ja, nein oder unbekannt"),
        ("beweis: behauptet", "beweis: sicher", 8, "personen.mann.geboren", "beweis »sicher«; erlaubt sind festgestellt"),
        (
            "[frau, mann]",
            "[frau, man]",
            10,
            "ehen[1].zwischen[2]",
            "»man« ist keine Person des Falls; gemeint ist vielleicht »mann«",
        ),
        ("[frau, mann]", "[frau]", 10, "ehen[1].zwischen", "hier stehen genau 2 Einträge, nicht 1"),
        ("2024-05-01", "2024", 2, "stichtag", "ist kein genauer Tag"),
        ("2024-05-01", "2024-02-30", 2, "stichtag", "ist kein genauer Tag, den es gibt; erlaubt ist JJJJ-MM-TT"),
        ("fall: probe\n", "", 1, "", "»fall« fehlt"),
        ("identitaet_geklaert: ja", "titel: p25", 6, "personen.frau.titel", "hier steht eine Liste"),
        ("identitaet_geklaert: ja", "paesse: [x]", 6, "personen.frau.paesse[1]", "hier steht eine Zuordnung mit staat"),
        ("identitaet_geklaert: ja", "name: [x]", 6, "personen.frau.name", "hier steht ein einzelner Text"),
        (
            "identitaet_geklaert: ja",
            "vollstaendig: [title]",
            6,
            "personen.frau.vollstaendig[1]",
            "gemeint ist vielleicht »titel«",
        ),
        ("geschlossen: 2019-08", "form: heimlich", 11, "ehen[1].form", "erlaubt ist standesamtlich"),
        ("ehen:\n  - zwischen", "ehen:\n    zwischen", 9, "ehen", "hier steht eine Liste"),
        ("personen:\n", "antragsteller: [kind]\npersonen:\n", 3, "antragsteller[1]", "bekannt sind frau, mann"),
    ],
)
def test_a_fault_names_file_line_field_and_remedy(alt: str, neu: str, zeile: int, feld: str, was: str) -> None:
    assert alt in GUT
    meldungen = fehler_von(GUT.replace(alt, neu, 1))
    assert len(meldungen) == 1
    assert meldungen[0].startswith(f"familie.yaml:{zeile}: {feld}")
    assert was in meldungen[0]


def test_all_faults_are_named_at_once() -> None:
    text = GUT.replace("1990-05-03", "1990-13-01").replace("geklaert: ja", "geklaert: jo").replace("2019-08", "gestern")
    assert [m.split(":")[1] for m in fehler_von(text)] == ["5", "6", "11"]


def test_after_twenty_faults_the_rest_is_summed_up() -> None:
    viele = GUT + "quatsch: 1\n" + "".join(f"q{i}: 1\n" for i in range(500))
    meldungen = fehler_von(viele)
    assert len(meldungen) == 21
    assert meldungen[-1] == "familie.yaml: weitere Fehler folgen; bitte erst diese beheben"


@pytest.mark.parametrize(
    ("text", "zeile", "was"),
    [
        ("fall: a\nfall: b\n", 2, "Schlüssel »fall« steht zweimal"),
        ("fall: &a b\n", 1, "Anker, Verweise und Typmarken"),
        ("fall: a\ntitel: *a\n", 2, "Anker, Verweise und Typmarken"),
        ("fall: !!python/object:os.system a\n", 1, "Anker, Verweise und Typmarken"),
        ("fall: a\n<<: {stichtag: 2024-01-01}\n", 2, "Schlüssel müssen einfache Texte sein"),
        ("fall: a\n? [x]\n: y\n", 2, "Schlüssel müssen einfache Texte sein"),
        ("fall: a\n\ttitel: b\n", 2, "Tabulator"),
        ("fall: a: b\n", 1, "Doppelpunkt"),
        ('fall: "a\n', 2, "Anführungszeichen wird nicht geschlossen"),
        ("fall: [a\n", 2, "eine Klammer wird nicht geschlossen"),
        ("fall: a\n---\nfall: b\n", 2, "mehr als ein Dokument"),
        ('{"fall": "a",\n "fall": "b"}', 2, "Schlüssel »fall« steht zweimal"),
        ('{"fall": "a",\n "titel": }', 2, "kein gültiges JSON"),
    ],
)
def test_what_is_no_yaml_that_we_take_is_refused_with_its_line(text: str, zeile: int, was: str) -> None:
    (meldung,) = fehler_von(text)
    assert meldung.startswith(f"familie.yaml:{zeile}: ")
    assert was in meldung


@pytest.mark.parametrize("text", ["", "# nichts\n", "- a\n", "nur Text", "null", "[]", "42"])
def test_what_is_no_mapping_is_no_case(text: str) -> None:
    (meldung,) = fehler_von(text)
    assert "eine Fallakte beginnt mit den Schlüsseln fall, stichtag, personen" in meldung


def test_json_faults_name_their_line_too() -> None:
    roh = '{"fall": "a", "stichtag": "2024-01-01",\n "personen": {\n  "a": {"geboren": "1990-13-01"}}}'
    (meldung,) = fehler_von(roh, "fall.json")
    assert meldung.startswith("fall.json:3: personen.a.geboren: ")


def test_what_is_not_utf8_names_the_byte_and_the_line() -> None:
    (meldung,) = fehler_von(GUT.encode().replace(b"probe", b"pr\xf6be"))
    assert meldung == "familie.yaml:1: kein UTF-8 (Byte 8); bitte als UTF-8 speichern"


def test_a_file_that_cannot_be_opened_is_an_error_of_the_same_kind(tmp_path: Path) -> None:
    with pytest.raises(FallFehler, match="nicht lesbar"):
        lies_datei(tmp_path / "fehlt.yaml")
    with pytest.raises(FallFehler, match="nicht lesbar"):
        lies_datei(tmp_path)


def test_long_values_are_cut_in_messages() -> None:
    (meldung,) = fehler_von(GUT.replace("1990-05-03", "x" * 100_000))
    assert len(meldung) < 400
    (meldung,) = fehler_von(GUT + "y" * 900 + ": 1\n")
    assert len(meldung) < 600
