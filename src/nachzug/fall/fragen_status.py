"""Questions to lay people about status, entry, asylum and departure, and the usual proof. {wer}: the person, in the nominative."""

from __future__ import annotations

_AKTE = "Akteneinsicht"
_BAMF = "Bescheid des Bundesamts, Urteil"
_REISE = "Pass mit Stempeln, Visum"
FRAGEN_STATUS: dict[str, tuple[str, str]] = {
    "rentenbeitraege_60_monate": ("Wurden 60 Monate Rentenbeiträge gezahlt?", "Rentenversicherungsverlauf"),
    "gruende_gegen_niederlassung": ("Spricht aus Sicht der Polizei oder Gerichte etwas gegen {wer}?", "Bundeszentralregister"),
    "beschaeftigung_erlaubt": ("Darf {wer} arbeiten?", "Aufenthaltstitel mit Nebenbestimmungen"),
    "berufserlaubnisse": ("Braucht der Beruf eine Erlaubnis, und liegt sie vor?", "Approbation, Gewerbeerlaubnis"),
    "grundkenntnisse_ordnung": ("Wurde der Test »Leben in Deutschland« bestanden?", "Testbescheinigung"),
    "ehegatte_erfuellt_p9": ("Hat der Ehegatte 60 Monate Rentenbeiträge und darf arbeiten?", "Rentenversicherungsverlauf"),
    "erwerbstaetig_20_stunden": ("Arbeitet {wer} mindestens 20 Stunden in der Woche?", "Arbeitsvertrag"),
    "asyl_qualifiziert_abgelehnt": ("Nach welcher Nummer des § 30 AsylG wurde abgelehnt?", _BAMF),
    "ausgereist_nach_asylverfahren": ("Ist {wer} nach dem Asylverfahren ausgereist?", "Grenzübertrittsbescheinigung"),
    "wichtige_interessen_brd": ("Hat die oberste Landesbehörde zugestimmt?", "Zustimmung der Landesbehörde"),
    "rueckkehr_in_anderen_staat": ("Darf {wer} in einen anderen Staat zurückkehren?", "Aufenthaltstitel des anderen Staates"),
    "rechtmaessig_im_bundesgebiet": ("Ist der Aufenthalt von {wer} zurzeit erlaubt?", _REISE),
    "titel_anderer_schengenstaat": ("Hat {wer} einen Titel eines anderen Schengen-Staats?", "Aufenthaltstitel"),
    "keine_erwerbstaetigkeit_beabsichtigt": ("Verzichtet {wer} hier auf jede Erwerbstätigkeit?", "Erklärung"),
    "anspruch_nach_einreise": (
        "Ist der Anspruch erst nach der letzten Einreise entstanden, etwa durch Heirat oder Geburt?",
        "Heirats-, Geburtsurkunde, Pass",
    ),
    "wirkung_befristet_abgelaufen": ("Wurde die Sperre befristet, und ist die Frist um?", "Befristungsbescheid"),
    "abgeschoben": ("Wann wurde {wer} abgeschoben?", _AKTE),
    "ausreisepflichtig": ("Muss {wer} ausreisen, ohne dass ein Rechtsmittel aufschiebt?", "Bescheid, Duldung"),
    "ausreise_unmoeglich": ("Kann {wer} nicht ausreisen?", "Bescheide, ärztliche Zeugnisse, Urkunden der Familie"),
    "hindernis_faellt_weg": ("Wird die Ausreise bald möglich sein?", _AKTE),
    "hindernis_verschuldet": ("Wirft die Behörde {wer} Täuschung oder fehlende Mitwirkung vor?", _AKTE),
    "geduldet_seit": ("Seit wann ist {wer} geduldet?", "Duldungen"),
    "bindung_allein_vor_einreise": ("Bestand die Familie schon vor der Einreise, und ist sonst nichts?", "Urkunden der Familie"),
    "abschiebung_unmoeglich": ("Kann {wer} nicht abgeschoben werden?", "ärztliche Zeugnisse, Urkunden der Familie"),
    "dringende_persoenliche_gruende": ("Muss {wer} aus dringenden Gründen vorübergehend bleiben?", "Belege für den Grund"),
    "haertefallersuchen": ("Hat die Härtefallkommission ein Ersuchen gestellt?", "Ersuchen der Kommission"),
    "voruebergehender_schutz": ("Fällt {wer} unter den Schutz für Vertriebene?", "Pass, Nachweis des Wohnorts"),
    "asylantrag_unverzueglich": ("Wurde gleich nach der Einreise Asyl beantragt?", "Ankunftsnachweis"),
    "familie_im_verfolgerstaat": ("Bestand die Familie schon im Herkunftsstaat?", "Urkunden der Familie"),
    "asyl_ausschlussgrund": ("Gibt es Gründe, die vom Schutz ausschließen?", _BAMF),
    "schutz_widerrufbar": ("Läuft ein Widerruf der Anerkennung?", _BAMF),
    "schutz_abgeleitet": ("Wurde der Schutz nur über Angehörige erlangt?", _BAMF),
    "asylverfahren_in_anderem_staat": ("In welchem Staat wurde Asyl beantragt?", "Nachweis der Antragstellung"),
    "familieneinheit_gewuenscht": ("Haben alle schriftlich um Zusammenführung gebeten?", "schriftliche Erklärung"),
    "wieder_eingereist": ("Wann ist {wer} danach wieder eingereist?", "Pass mit Einreisestempel"),
    "wiedereinreisefrist": ("Bis wann durfte {wer} nach der Behörde wegbleiben?", "Bescheinigung der Ausländerbehörde"),
    "dauerhaft_ausgereist": ("Ist {wer} auf Dauer weggezogen?", "Abmeldung, Kündigung von Wohnung und Arbeit"),
    "ausreise_unschaedlich": (
        "War {wer} wegen Wehrpflicht, Zwangsheirat oder zum Studium im Ausland?",
        "Entlassung aus dem Wehrdienst, Belege",
    ),
    "titel_fortbestand_bescheinigt": (
        "Hat die Ausländerbehörde bescheinigt, dass der Titel von {wer} trotz der Abwesenheit gilt?",
        "Bescheinigung nach § 51 Abs. 2 Satz 3 AufenthG",
    ),
    "zustimmung_vaterschaft_zurueckgenommen": (
        "Hat die Ausländerbehörde ihre Zustimmung zur Anerkennung der Vaterschaft zurückgenommen?",
        "Bescheid der Ausländerbehörde",
    ),
    "titel_aus_vaterschaft": ("Hat {wer} den Titel wegen dieses Kindes bekommen?", "Bescheid, Ausländerakte"),
    "zwangsheirat_von_rueckkehr_abgehalten": (
        "Wurde {wer} zur Ehe gezwungen und an der Rückkehr nach Deutschland gehindert?",
        "Strafanzeige, Bericht einer Beratungsstelle",
    ),
    "zwangslage_ende": ("Seit wann ist {wer} frei von dem Zwang?", "Bericht einer Beratungsstelle"),
    "rente_aus_deutschland": ("Bezieht {wer} eine deutsche Rente?", "Rentenbescheid"),
    "rechtmaessige_jahre_vor_ausreise": (
        "Wie viele Jahre lebte {wer} vor der Ausreise rechtmäßig in Deutschland?",
        "frühere Aufenthaltstitel, Ausländerakte",
    ),
    "betreuung_gewaehrleistet": ("Wer betreut {wer} in Deutschland: Ist das gesichert?", "Erklärung der Betreuungsperson"),
    "erkennungsdienst_noetig": (
        "Verlangt die Behörde Fingerabdrücke und Lichtbild von {wer} zur Sicherung der Identität?",
        "Schreiben der Behörde",
    ),
    "erkennungsdienstlich_behandelt": (
        "Wurden Fingerabdrücke und Lichtbild von {wer} genommen und gespeichert?",
        "Bescheinigung der Behörde",
    ),
    "wohnsitz_zugewiesen": ("Hat die Behörde {wer} einen Wohnort vorgeschrieben?", "Bescheid"),
    "noetigung_zur_ehe": ("Wird {wer} vorgeworfen, jemanden zur Ehe gezwungen zu haben?", "Akte"),
    "teilhabe_gehindert": (
        "Wird {wer} vorgeworfen, jemanden mit Gewalt oder Drohung von Arbeit, Kultur oder Gesellschaft fernzuhalten?",
        "Akte",
    ),
    "mitwirkung_trotz_belehrung_verweigert": ("Hat {wer} trotz Belehrung nicht mitgewirkt?", "Schriftverkehr, Belehrung"),
    "ausweisungsinteresse_p51": ("Gibt es schwere Straftaten oder Gefahren durch {wer}?", "Bundeszentralregister"),
    "reiseausweis_fluechtlinge": ("Hat {wer} einen gültigen blauen deutschen Reiseausweis?", "Reiseausweis für Flüchtlinge"),
    "wohnsitzpflicht_arbeit_oder_ausbildung": (
        "Arbeitet {wer}, der Ehegatte oder ein Kind mindestens 15 Stunden, oder macht jemand Ausbildung oder Studium?",
        "Arbeitsvertrag, Lohnabrechnung, Ausbildungsvertrag",
    ),
    "wohnsitzpflicht_kurs": ("Besucht {wer} oder die Familie einen Integrations- oder Berufssprachkurs?", "Kursbescheinigung"),
    "wohnsitzpflicht_aufgehoben": ("Hat die Behörde die Wohnsitzpflicht aufgehoben oder geändert?", "Bescheid"),
}
