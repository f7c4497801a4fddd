"""The questions about a person in English, under the keys of the German ones. {wer} is the person; terms of art stay in brackets.

A fact that is answered with yes or no is asked so that yes means that it holds.
"""

from __future__ import annotations

_FILE, _BAMF, _TRAVEL = "inspection of the file (Akteneinsicht)", "decision of the BAMF, judgment", "passport with stamps, visa"
_WORK = "employment contract, payslips"
_DOCTOR, _QUALIFIED = "medical certificate", "qualified medical certificate (qualifizierte ärztliche Bescheinigung)"
_REGISTERED = "registration certificate (Meldebescheinigung)"
PERSON_EN: dict[str, tuple[str, str]] = {
    "geboren": ("When was {wer} born?", "birth certificate, passport"),
    "gestorben": ("Has {wer} died, and when?", "death certificate"),
    "deutsch": ("Is {wer} a German national?", "German identity card, certificate of nationality"),
    "deutsch_seit": ("Since when has {wer} been German?", "naturalisation certificate"),
    "im_bundesgebiet_geboren": ("Was {wer} born in Germany?", "birth certificate"),
    "unionsbuerger": ("Is {wer} a national of an EU or EEA state?", "passport, identity card"),
    "spaetaussiedler": (
        "Is {wer} an ethnic German resettler (Spätaussiedler) or named in the admission notice?",
        "admission notice (Aufnahmebescheid)",
    ),
    "herkunftsstaat": ("From which state did {wer} flee?", "asylum decision, record of the interview"),
    "familienstand": ("Is {wer} single, married, divorced or widowed, and since when?", "certificate of marital status"),
    "aufenthaltsstaat": (
        "In which state does {wer} live, and since when?",
        "registration certificate, residence title, UNHCR registration",
    ),
    "wohnort": ("In which municipality does {wer} live?", _REGISTERED),
    "bundesland": ("In which federal state (Bundesland) does {wer} live?", _REGISTERED),
    "im_bundesgebiet": ("Is {wer} in Germany?", _REGISTERED),
    "gewoehnlicher_aufenthalt_im_bundesgebiet": ("Does {wer} live in Germany permanently?", _REGISTERED),
    "lebt_im_herkunftsstaat": (
        "Does {wer} live in the state from which the family member fled?",
        "registration certificate, rental contract",
    ),
    "flucht": ("When did {wer} finally leave the country of origin?", "record of the interview, passport with exit stamp"),
    "eu_einreise": ("When did {wer} enter the European Union?", "record of the interview, Eurodac hit"),
    "einreise": ("When did {wer} enter Germany?", "passport with entry stamp, proof of arrival (Ankunftsnachweis)"),
    "asylgesuch": (
        "When did {wer} first ask for asylum in Germany?",
        "proof of arrival (Ankunftsnachweis, BÜMA), authority's file",
    ),
    "asylantrag": (
        "When was the formal asylum application made?",
        "BAMF record of the application, asylum seeker's permit (Aufenthaltsgestattung)",
    ),
    "asylverfahren": ("Where does the asylum procedure stand, or how did it end?", _BAMF),
    "schutz_art": ("Which protection was {wer} granted?", _BAMF),
    "schutz_bescheid": ("What is the date of the decision on protection?", "decision of the BAMF"),
    "schutz_unanfechtbar": (
        "Since when has the recognition been final (unanfechtbar)?",
        "final notice of the BAMF (Abschlussmitteilung)",
    ),
    "identitaet_geklaert": ("Is it established who {wer} is?", "passport, birth certificate, civil register"),
    "staatsangehoerigkeit_geklaert": ("Is the nationality established?", "passport, proof of nationality"),
    "ausweisungsinteresse": (
        "Are there criminal or regulatory offences or false statements?",
        "certificate of conduct (Führungszeugnis), information from the authority",
    ),
    "ausweisungsinteresse_sicherheit": ("Has an authority voiced security concerns?", _FILE),
    "abschiebungsanordnung": (
        "Is there a deportation order of the highest state authority (Abschiebungsanordnung)?",
        "the order",
    ),
    "interessen_beeintraechtigt": ("Does any other public interest speak against the stay?", _FILE),
    "mit_erforderlichem_visum_eingereist": ("Did {wer} enter with the right visa, and with which?", "visa in the passport"),
    "angaben_im_visumantrag": ("Did the visa application already state the present purpose?", "copy of the visa application"),
    "passbeschaffung_unzumutbar": (
        "Is it impossible or unreasonable for {wer} to obtain a passport, and why?",
        "letter of the embassy, country reports, own efforts",
    ),
    "visumverfahren_unzumutbar": (
        "Would it be unreasonable to apply for the visa from abroad, and why?",
        "medical certificates, childcare",
    ),
    "falsche_angaben": ("Has {wer} made false statements in a procedure?", _FILE),
    "verfahrensausgang_verurteilung": (
        "Did the criminal proceedings end with a conviction?",
        "judgment, notice that they were discontinued",
    ),
    "rechtmaessige_jahre_als_minderjaehriger": (
        "For how many years did {wer} live here as a child with a residence title?",
        "registration certificates, earlier titles",
    ),
    "schuljahre_im_bundesgebiet": ("For how many years did {wer} go to school here?", "school reports"),
    "schulabschluss_im_bundesgebiet": ("Has {wer} a school-leaving certificate from here?", "school-leaving certificate"),
    "schulzeit_im_ausland": ("Did {wer} go to school abroad during this time?", "school reports"),
    "vor_2005_rechtmaessig_hier": ("Did {wer} already live here with a residence title before 2005?", "earlier titles"),
    "rechtmaessiger_aufenthalt_seit": (
        "Since when has {wer} lived here without a break with a residence title?",
        "earlier titles, registration certificate",
    ),
    "ausgereist": ("When did {wer} leave Germany?", "passport with exit stamp, notice of departure (Abmeldung)"),
    "visumfreier_aufenthalt": ("Was {wer} allowed to be here without a visa when the child was born?", "passport"),
    "erwerbsfaehig": ("Can {wer} work at least three hours a day?", "medical certificate, pension notice"),
    "entbindung": ("When is the baby due?", "maternity record (Mutterpass)"),
    "merkzeichen_g": (
        "Does the disability card show the mark G (Merkzeichen G)?",
        "disability card (Schwerbehindertenausweis)",
    ),
    "teilhabe_am_arbeitsleben": ("Does {wer} get help in order to work despite a disability?", "official decision (Bescheid)"),
    "ernaehrung": ("How much more does a special diet cost per month?", _DOCTOR),
    "kindergeldanspruch": ("Is child benefit (Kindergeld) paid for {wer}?", "decision of the Familienkasse"),
    "jahreseinkommen": ("How high is the yearly income of {wer}?", "tax assessment"),
    "kernfamilie_vollstaendig": ("Will the whole family live in Germany after the reunion?", "registration certificates"),
    "sozialleistungssanktionen": (
        "Has the Jobcenter reduced the parents' benefits for breach of duties?",
        "decisions of the Jobcenter",
    ),
    "lebensunterhalt_gesichert": (
        "Is there enough money for everybody without social benefits?",
        "payslips, employment contract, rental contract",
    ),
    "ausreichender_wohnraum": (
        "Is the home large enough for everybody who will live in it (size, number of people)?",
        "rental contract",
    ),
    "leistungsbezug": (
        "Does {wer} receive Bürgergeld, basic income support (Grundsicherung) or social assistance (Sozialhilfe)?",
        "benefit decision",
    ),
    "leistungsbezug_zu_vertreten": (
        "Are the benefits received for reasons that the recipient is responsible for, and which?",
        "job applications, medical certificates, proof of care duties",
    ),
    "leistungsbezug_fuer_andere": ("Does {wer} need benefits for other relatives?", "benefit decision"),
    "gefaehrdung_sicherheit": ("Are there signs that {wer} is a danger to security?", _FILE),
    "leiter_verbotener_verein": ("Has {wer} led a banned association?", _FILE),
    "gewalttaetigkeit": ("Has {wer} taken part in political violence or called for it?", _FILE),
    "hassaufruf": ("Has {wer} called for hatred against groups?", _FILE),
    "abstand_genommen": ("Has {wer} recognisably turned away from it?", "exit programme, statements"),
    "verlaengerung_zu_erwarten": (
        "Will the residence title probably be extended?",
        "information from the foreigners authority (Ausländerbehörde)",
    ),
    "anderer_titel_zu_erwarten": (
        "Would {wer} get another residence title instead?",
        "information from the foreigners authority (Ausländerbehörde)",
    ),
    "grenzuebertrittsbescheinigung_beantragt": (
        "Has {wer} asked for a border crossing certificate (Grenzübertrittsbescheinigung)?",
        "file of the foreigners authority",
    ),
    "verlaengerung_ausgeschlossen": ("Is an extension of the title ruled out?", "title with its conditions (Nebenbestimmungen)"),
    "rechtzeitige_verlaengerung_unverschuldet_versaeumt": (
        "Was the extension applied for too late through no fault of the person, and why?",
        "medical certificates",
    ),
    "titel_widerrufen": ("Was the title withdrawn or revoked?", "official decision (Bescheid)"),
    "schwerwiegend_erkrankt": ("Is {wer} seriously ill?", _QUALIFIED),
    "pflegebeduerftig": ("Does {wer} need care?", "care assessment (Pflegegutachten), qualified medical certificate"),
    "schwerbehindert": (
        "Does {wer} have a severe disability?",
        "disability card (Schwerbehindertenausweis), medical certificate",
    ),
    "qualifizierte_bescheinigung": (
        "Is there a doctor's letter with diagnosis, examination, severity and consequences?",
        "qualified medical certificate (§ 60a Abs. 2c AufenthG)",
    ),
    "anhaltspunkte_erkrankung": (
        "Does anything else show the illness or the need of care?",
        "hospital reports, care level (Pflegegrad)",
    ),
    "hilfe_am_aufenthaltsort_zumutbar": (
        "Could somebody reasonably help or care for {wer} at the present place, and who?",
        "reports, statements",
    ),
    "eigenstaendiges_leben_moeglich": (
        "Can {wer} look after themselves alone?",
        "medical certificate, care assessment (Pflegegutachten)",
    ),
    "autonomieverlust": (
        "Has {wer} largely lost the ability to manage everyday life alone?",
        "care assessment (Pflegegutachten), medical certificate",
    ),
    "ergaenzende_hilfen_genuegen": ("Are calls, visits and local services enough?", "doctor's statement, reports"),
    "andere_angehoerige_helfen": (
        "Does another relative at the present place really help?",
        "statements, affidavit (eidesstattliche Versicherung)",
    ),
    "auf_beistand_angewiesen": (
        "Does {wer} need the help of precisely the relative in Germany, and why?",
        "doctor's statement, reports",
    ),
    "gefahr_im_aufenthaltsstaat": ("Is {wer} in serious danger in the place of residence?", "reports, country information"),
    "dringende_humanitaere_umstaende": (
        "Is there something that sets the situation of {wer} apart from that of everybody else?",
        "reports, medical certificates",
    ),
    "aufnahmeerklaerung_bund": (
        "Has the federal government declared that it will admit {wer}?",
        "declaration of admission (Aufnahmeerklärung)",
    ),
    "aufnahmeanordnung": ("Is {wer} covered by an admission programme?", "confirmation of admission (Aufnahmezusage)"),
    "personensorgeberechtigter_elternteil_im_bundesgebiet": ("Does a parent already live in Germany?", _REGISTERED),
    "unbegleitet": (
        "Did {wer} enter without parents?",
        "taking into care (Inobhutnahme), file of the youth welfare office (Jugendamt)",
    ),
    "zieht_mit_eltern": ("Is {wer} coming together with the parents?", "visa applications of the parents"),
    "titel_zugleich": ("Is {wer} now being given a visa or a title too?", "confirmation of the embassy or consulate"),
    "vormund_zu_bestellen": ("Does {wer} need a guardian?", "order of the family court"),
    "vormund": ("Who is the guardian, and since when?", "certificate of appointment (Bestallungsurkunde)"),
    "lebt_mit_weiterem_ehegatten_im_bundesgebiet": ("Does {wer} live here with another spouse?", _REGISTERED),
    "integrationsleistungen": (
        "Are there courses, work, training or voluntary work, and which?",
        "certificates, employment contract, confirmations",
    ),
    "sprachnachweis_unmoeglich": ("Does an illness or disability prevent {wer} from learning German?", _DOCTOR),
    "spracherwerb_unzumutbar": (
        "Is it impossible or unreasonable for {wer} to learn German before entry, and why?",
        "proof about courses, costs, distances",
    ),
    "integrationsbedarf_gering": (
        "Does {wer} need little integration because of degree and profession?",
        "university degree",
    ),
    "langaufenthalt_visumfrei": ("May {wer} enter without a visa for a longer stay too?", "passport"),
    "integrationsprognose_positiv": (
        "Will {wer} probably settle in well here (school, languages, ties)?",
        "school reports, language certificate",
    ),
    "rentenbeitraege_60_monate": (
        "Were pension contributions paid for 60 months?",
        "pension insurance record (Rentenversicherungsverlauf)",
    ),
    "gruende_gegen_niederlassung": (
        "Does anything known to police or courts speak against {wer}?",
        "federal criminal register (Bundeszentralregister)",
    ),
    "beschaeftigung_erlaubt": (
        "Is {wer} allowed to work?",
        "residence title with its conditions (Nebenbestimmungen)",
    ),
    "berufserlaubnisse": (
        "Are all permissions that the profession needs there (or are none needed)?",
        "licence to practise (Approbation), trade licence",
    ),
    "grundkenntnisse_ordnung": ("Was the test “Leben in Deutschland” passed?", "test certificate"),
    "ehegatte_erfuellt_p9": (
        "Has the spouse paid 60 months of pension contributions and is allowed to work?",
        "pension insurance record (Rentenversicherungsverlauf)",
    ),
    "erwerbstaetig_20_stunden": ("Does {wer} work at least 20 hours a week?", "employment contract"),
    "asyl_qualifiziert_abgelehnt": (
        "Was asylum rejected as manifestly unfounded, and under which number of § 30 AsylG?",
        _BAMF,
    ),
    "ausgereist_nach_asylverfahren": (
        "Did {wer} leave Germany after the asylum procedure?",
        "border crossing certificate (Grenzübertrittsbescheinigung)",
    ),
    "wichtige_interessen_brd": (
        "Has the highest state authority (oberste Landesbehörde) consented?",
        "consent of the state authority",
    ),
    "rueckkehr_in_anderen_staat": ("May {wer} return to another state?", "residence title of the other state"),
    "rechtmaessig_im_bundesgebiet": ("Is the stay of {wer} lawful at present?", _TRAVEL),
    "titel_anderer_schengenstaat": ("Does {wer} hold a title of another Schengen state?", "residence title"),
    "keine_erwerbstaetigkeit_beabsichtigt": ("Does {wer} intend to do no paid work here?", "statement"),
    "anspruch_nach_einreise": (
        "Did what the claim rests on happen only after the last entry?",
        "marriage or birth certificate, passport",
    ),
    "wirkung_befristet_abgelaufen": (
        "Was a time limit set for the ban, and has it run out?",
        "decision on the time limit (Befristungsbescheid)",
    ),
    "abgeschoben": ("When was {wer} deported?", _FILE),
    "ausreisepflichtig": (
        "Must {wer} leave the country without any legal remedy suspending this?",
        "official decision (Bescheid), toleration (Duldung)",
    ),
    "ausreise_unmoeglich": (
        "Is it impossible for {wer} to leave the country, and why?",
        "official decisions, medical certificates, family documents",
    ),
    "hindernis_faellt_weg": ("Will leaving the country soon become possible?", _FILE),
    "hindernis_verschuldet": ("Does the authority accuse {wer} of deception or lack of cooperation?", _FILE),
    "geduldet_seit": ("Since when has {wer} had a toleration (Duldung)?", "toleration papers (Duldungen)"),
    "bindung_allein_vor_einreise": (
        "Did the family already exist before entry, and is there no other obstacle?",
        "family documents",
    ),
    "abschiebung_unmoeglich": (
        "Is it impossible to deport {wer}, and why?",
        "medical certificates, family documents",
    ),
    "dringende_persoenliche_gruende": (
        "Are there urgent reasons for {wer} to stay for the time being, and which?",
        "proof of the reason",
    ),
    "haertefallersuchen": (
        "Has the hardship commission (Härtefallkommission) made a request?",
        "request of the commission",
    ),
    "voruebergehender_schutz": (
        "Is {wer} covered by temporary protection for displaced people?",
        "passport, proof of the place of residence",
    ),
    "asylantrag_unverzueglich": (
        "Was asylum applied for without delay after entry?",
        "proof of arrival (Ankunftsnachweis)",
    ),
    "familie_im_verfolgerstaat": ("Did the family already exist in the country of origin?", "family documents"),
    "asyl_ausschlussgrund": ("Are there reasons that exclude protection?", _BAMF),
    "schutz_widerrufbar": ("Is the recognition being revoked?", _BAMF),
    "schutz_abgeleitet": ("Was protection obtained only through relatives?", _BAMF),
    "asylverfahren_in_anderem_staat": ("In which state was asylum applied for?", "proof of the application"),
    "familieneinheit_gewuenscht": ("Have all asked in writing to be brought together?", "written declaration"),
    "sprachbemuehungen_seit": (
        "Since when has {wer} tried without success to learn basic German?",
        "course certificates, failed examinations",
    ),
    "integrationskurs_bestanden": (
        "Has {wer} passed the integration course (Integrationskurs)?",
        "certificate of the integration course",
    ),
    "ohne_integrationskurs": (
        "Was {wer} not allowed or not obliged to attend an integration course (Integrationskurs)?",
        "letter of the authority",
    ),
    "muendlich_einfach": ("Can {wer} make themselves understood in simple spoken German?", "interview in person"),
    "regulaerer_arbeitsmarkt": ("Does {wer} work in Germany with permission?", _WORK),
    "arbeitnehmer_drei_jahre": (
        "Did {wer} work here while the family lived together for three years?",
        "pension record, employment contracts of the time",
    ),
    "niedergelassen_selbststaendig": ("Is {wer} self-employed in Germany?", "trade registration"),
    "arb_recht_verloren": ("Was {wer} away from Germany for a long time or expelled?", _FILE),
    "aufenthalt_ueber_ein_jahr": ("Will {wer} probably stay longer than a year?", "employment contract, title"),
    "p18e_berechtigt": (
        "Does {wer} do research here with the title of another EU state?",
        "notice of the BAMF",
    ),
    "blaue_karte_anderer_mitgliedstaat": (
        "Did {wer} hold an EU Blue Card of another EU state directly before?",
        "EU Blue Card",
    ),
    "krankenversichert": ("Does {wer} have health insurance in Germany?", "certificate of the health insurer"),
    "aus_mitgliedstaat_uebernommen": (
        "Is {wer} being taken over from another EU state?",
        "confirmation of the authorities",
    ),
    "ausserhalb_der_union": ("Is {wer} outside the EU?", "passport, registration certificate"),
    "schutzbeduerftig": ("Does {wer} need protection there?", "reports, registration"),
    "juedischer_zuwanderer": (
        "Did {wer} come as a Jewish immigrant (jüdischer Zuwanderer)?",
        "confirmation of admission (Aufnahmezusage)",
    ),
    "freizuegigkeitsgrund": ("What does {wer} do in Germany: work, study, look for work?", _WORK),
    "elternteil_arbeitnehmer": (
        "Does or did a parent of {wer} work in Germany as an EU citizen?",
        "employment contract, payslips",
    ),
    "existenzmittel": (
        "Is there enough money without work, and does everybody have health insurance?",
        "bank statements, insurance",
    ),
    "freizuegigkeit_verloren": (
        "Has the authority declared that the right of free movement is lost?",
        "official decision (Bescheid)",
    ),
    "in_mitgliedstaat_gelebt": (
        "Was {wer} in another EU state with the family?",
        "travel dates, registration certificate",
    ),
    "freizuegigkeit_genutzt": (
        "Did {wer} live with the family in another EU state, and for how long?",
        "registration certificates, employment contracts of the other state",
    ),
    "aufstachelung_willkuer": ("Are there judgments for incitement to hatred (Volksverhetzung)?", _FILE),
    "boeswillige_veraechtlichmachung": ("Are there accusations of publicly vilifying groups?", _FILE),
    "billigung_von_verbrechen": ("Are there accusations of approving of terror or war crimes?", _FILE),
    "zweifel_allgemeine_voraussetzung": ("Has the authority voiced doubts, for example about the identity?", _FILE),
    "wieder_eingereist": ("When did {wer} enter Germany again after that?", "passport with entry stamp"),
    "wiedereinreisefrist": (
        "Until when did the authority allow {wer} to stay away?",
        "certificate of the foreigners authority",
    ),
    "dauerhaft_ausgereist": (
        "Has {wer} moved away for good?",
        "deregistration, notice given for home and work",
    ),
    "ausreise_unschaedlich": (
        "Was {wer} abroad for military service, because of a forced marriage or to study?",
        "discharge from military service, other proof",
    ),
    "titel_fortbestand_bescheinigt": (
        "Has the foreigners authority certified that the title of {wer} is still valid in spite of the absence?",
        "certificate under section 51(2) sentence 3 AufenthG",
    ),
    "zustimmung_vaterschaft_zurueckgenommen": (
        "Has the foreigners authority taken back its consent to the acknowledgment of paternity?",
        "decision of the foreigners authority",
    ),
    "titel_aus_vaterschaft": ("Does {wer} hold the title because of this child?", "decision, file of the foreigners authority"),
    "zwangsheirat_von_rueckkehr_abgehalten": (
        "Was {wer} forced to marry and kept from returning to Germany?",
        "criminal complaint, report of a counselling centre",
    ),
    "zwangslage_ende": ("Since when has {wer} been free of the coercion?", "report of a counselling centre"),
    "rente_aus_deutschland": ("Does {wer} draw a German pension?", "pension notice (Rentenbescheid)"),
    "rechtmaessige_jahre_vor_ausreise": (
        "How many years did {wer} live lawfully in Germany before leaving?",
        "earlier residence titles, file of the foreigners authority",
    ),
    "betreuung_gewaehrleistet": ("Is it certain that somebody will look after {wer} in Germany?", "declaration of the carer"),
    "erkennungsdienst_noetig": (
        "Does the authority require fingerprints and a photograph of {wer} to secure the identity?",
        "letter of the authority",
    ),
    "erkennungsdienstlich_behandelt": (
        "Were fingerprints and a photograph of {wer} taken and stored?",
        "certificate of the authority",
    ),
    "wohnsitz_zugewiesen": ("Has the authority prescribed where {wer} must live?", "decision"),
    "noetigung_zur_ehe": ("Is {wer} accused of having forced somebody to marry?", "file"),
    "teilhabe_gehindert": ("Is {wer} accused of keeping somebody by force or threats from work, culture or society?", "file"),
    "mitwirkung_trotz_belehrung_verweigert": (
        "Did {wer} fail to cooperate in spite of having been instructed?",
        "correspondence, instruction",
    ),
    "ausweisungsinteresse_p51": ("Are there serious offences or dangers from {wer}?", "federal criminal record"),
    "reiseausweis_fluechtlinge": (
        "Does {wer} hold a valid blue German travel document?",
        "travel document for refugees (Reiseausweis für Flüchtlinge)",
    ),
    "wohnsitzpflicht_arbeit_oder_ausbildung": (
        "Does {wer}, the spouse or a child work at least 15 hours a week, or is any of them in training or at university?",
        "employment contract, pay slips, training contract",
    ),
    "wohnsitzpflicht_kurs": (
        "Does {wer} or the family attend an integration course or a course of German for work?",
        "course certificate",
    ),
    "wohnsitzpflicht_aufgehoben": ("Has the authority lifted or changed the residence obligation?", "decision"),
    "obdachlosigkeit_droht": ("Is the home about to be lost?", "notice to quit, eviction suit"),
}
