"""Questions about whole lists of a case file, where a single field is no question: what exists, and what usually proves it."""

from __future__ import annotations

from nachzug.fall.fragen import Frage

LISTEN_FRAGEN: dict[str, tuple[str, str]] = {
    "person.staatsangehoerigkeiten": ("Welche Staatsangehörigkeiten hat {wer}?", "Pass, Staatsangehörigkeitsnachweis"),
    "person.einreisen": ("Wann ist {wer} nach Deutschland ein- und wieder ausgereist?", "Pass mit Stempeln, Visa"),
    "person.titel": (
        "Welche Aufenthaltstitel und Visa hat oder hatte {wer}, auch frühere und solche anderer EU-Staaten?",
        "Aufenthaltstitel (beide Seiten), Bescheide",
    ),
    "person.paesse": ("Welche Pässe oder Reiseausweise hat {wer}?", "Pass, Reiseausweis"),
    "person.einreiseverbote": (
        "Besteht gegen {wer} ein Einreise- und Aufenthaltsverbot?",
        "Bescheid, Auskunft der Ausländerbehörde",
    ),
    "person.ausweisungen": ("Wurde {wer} aus Deutschland ausgewiesen?", "Bescheid, Akteneinsicht"),
    "person.verurteilungen": (
        "Wofür wurde {wer} von einem Gericht verurteilt?",
        "Urteil, Strafbefehl, Auskunft aus dem Register",
    ),
    "person.verfahren": (
        "Läuft gegen {wer} ein Strafverfahren oder ein Verfahren bei einer Behörde?",
        "Schreiben von Polizei, Gericht, Behörde",
    ),
    "person.gesundheitszeugnisse": ("Welche ärztlichen Berichte gibt es über {wer}?", "Atteste, Gutachten"),
    "person.pflegebedarf": (
        "Wie viel Pflege braucht {wer}, seit wann, und wer leistet sie?",
        "Pflegegutachten, Bescheid der Pflegekasse",
    ),
    "person.sprachnachweise": ("Welche Deutschzeugnisse hat {wer}?", "Zertifikat von Goethe-Institut, telc, ÖSD oder TestDaF"),
    "person.ausbildungen": ("Welche Schulen und Ausbildungen hat {wer} besucht?", "Zeugnisse"),
    "person.einkommen": ("Welches Einkommen hat {wer}?", "die letzten drei Lohnabrechnungen, Bescheide"),
    "person.vermoegen": ("Welches Vermögen hat {wer}?", "Kontoauszüge, Grundbuch"),
    "person.wohnungen": (
        "Wie groß ist die Wohnung von {wer}, was kostet sie, und wer wohnt darin?",
        "Mietvertrag, Nebenkostenabrechnung",
    ),
    "person.versicherungen": (
        "Wie ist {wer} gegen Krankheit und Pflegebedürftigkeit versichert?",
        "Bescheinigung der Versicherung",
    ),
    "person.verpflichtungserklaerungen": (
        "Hat jemand für {wer} eine Verpflichtungserklärung abgegeben?",
        "Verpflichtungserklärung (§ 68 AufenthG)",
    ),
    "person.unterhaltspflichten": ("Wem muss {wer} Unterhalt zahlen?", "Unterhaltstitel, Kontoauszüge"),
    "person.unterlagen": ("Welche Unterlagen von {wer} liegen vor?", "die Unterlagen selbst"),
    "ehe.zusammenleben": ("Wann haben die Eheleute zusammengelebt, und wo?", "Meldebescheinigungen, Mietverträge"),
}
LISTEN_FRAGEN_EN: dict[str, tuple[str, str]] = {
    "person.staatsangehoerigkeiten": ("Which nationalities does {wer} have?", "passport, proof of nationality"),
    "person.einreisen": ("When did {wer} enter and leave Germany?", "passport with stamps, visas"),
    "person.titel": (
        "Which residence titles and visas does or did {wer} have, earlier ones and those of other EU states included?",
        "residence title (both sides), official decisions",
    ),
    "person.paesse": ("Which passports or travel documents does {wer} have?", "passport, travel document"),
    "person.einreiseverbote": (
        "Is there a ban on entry and residence against {wer}?",
        "official decision (Bescheid), information from the foreigners authority",
    ),
    "person.ausweisungen": ("Has {wer} been expelled from Germany?", "official decision (Bescheid), inspection of the file"),
    "person.verurteilungen": (
        "Of what has a court convicted {wer}?",
        "judgment, penal order (Strafbefehl), extract from the register",
    ),
    "person.verfahren": (
        "Are criminal or administrative proceedings against {wer} under way?",
        "letters from police, court, authority",
    ),
    "person.gesundheitszeugnisse": ("Which medical reports on {wer} are there?", "medical certificates, expert opinions"),
    "person.pflegebedarf": (
        "How much care does {wer} need, since when, and who gives it?",
        "care assessment (Pflegegutachten), decision of the care fund",
    ),
    "person.sprachnachweise": (
        "Which German certificates does {wer} have?",
        "certificate of Goethe-Institut, telc, ÖSD or TestDaF",
    ),
    "person.ausbildungen": ("Which schools and training has {wer} attended?", "school and training certificates"),
    "person.einkommen": ("What income does {wer} have?", "the last three payslips, official decisions"),
    "person.vermoegen": ("What property does {wer} have?", "bank statements, land register"),
    "person.wohnungen": (
        "How large is the home of {wer}, what does it cost, and who lives in it?",
        "rental contract, bill for service charges",
    ),
    "person.versicherungen": ("How is {wer} insured against illness and need of care?", "confirmation of the insurer"),
    "person.verpflichtungserklaerungen": (
        "Has anybody given a declaration of commitment for {wer}?",
        "declaration of commitment (Verpflichtungserklärung, § 68 AufenthG)",
    ),
    "person.unterhaltspflichten": ("To whom does {wer} owe maintenance?", "maintenance order, bank statements"),
    "person.unterlagen": ("Which documents of {wer} are at hand?", "the documents themselves"),
    "ehe.zusammenleben": ("When did the couple live together, and where?", "registration certificates, rental contracts"),
}


def listenfrage(schluessel: str, wer: str, sprache: str = "de") -> Frage | None:
    """The question about a list (`person.titel`); German in every language but English."""
    fund = (LISTEN_FRAGEN_EN if sprache == "en" else LISTEN_FRAGEN).get(schluessel)
    return Frage(fund[0].format(wer=wer), fund[1], "en" if sprache == "en" else "de") if fund else None
