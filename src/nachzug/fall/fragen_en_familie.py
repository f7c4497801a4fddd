"""The questions about marriages, children, relatives and applications in English, under the keys of the German ones.

{wer} is the person; terms of art stay in brackets. A fact that is answered with yes or no is asked so that yes means that it holds.
"""

from __future__ import annotations

_CARE = "youth welfare office (Jugendamt), school, nursery, contact arrangement"
_REPORT = "youth welfare office (Jugendamt), expert report"
_FILE, _DOCTOR, _DECISION = "inspection of the file (Akteneinsicht)", "medical certificate", "official decision (Bescheid)"
_MARRIAGE, _RECEIPT = "marriage certificate", "confirmation of receipt"
_REGISTERED, _TITLE = "registration certificates (Meldebescheinigungen)", "residence title"
_ADOPTION = "adoption order"
FAMILIE_EN: dict[str, tuple[str, str]] = {
    "ehe.art": ("Is it a marriage or a registered partnership (Lebenspartnerschaft)?", _MARRIAGE),
    "ehe.geschlossen": ("When did the marriage take place?", _MARRIAGE),
    "ehe.ort": ("Where did the marriage take place?", _MARRIAGE),
    "ehe.form": ("Was the wedding at a registry office, religious or otherwise?", _MARRIAGE),
    "ehe.anwesenheit": ("Were both present at the wedding?", "marriage certificate, power of attorney"),
    "ehe.registriert": ("When was the marriage registered with the state?", "extract from the register"),
    "ehe.wirksam": (
        "Is the marriage valid under the law of the place?",
        "marriage certificate with legalisation or apostille",
    ),
    "ehe.beendet": ("Is the marriage divorced or annulled, and since when?", "final divorce decree"),
    "ehe.gemeinschaft_gewollt": ("Do the spouses want to live together?", "statements, photos, messages, visits"),
    "ehe.trennung": ("When did the spouses separate?", "statement, registration certificate"),
    "ehe.endgueltig_getrennt": ("Is the separation final?", "statement, petition for divorce"),
    "ehe.nur_zum_aufenthaltszweck": ("Was the marriage only for the sake of residence?", "interview, life story"),
    "ehe.anhaltspunkte_zwang": ("Was somebody pressured to marry?", "confidential counselling, report to the police"),
    "ehe.minderjaehrigenehe_unwirksam": (
        "Is the marriage invalid or annulled because somebody was a minor at the wedding?",
        "marriage certificate, birth certificates",
    ),
    "ehe.haeusliche_gewalt": (
        "Was there violence in the marriage?",
        "medical reports, report to the police, women's refuge, protection order",
    ),
    "ehe.rueckkehrbeeintraechtigung": ("Would a return bring serious disadvantages, and which?", "reports, country information"),
    "ehe.rueckkehrbeeintraechtigung_ehebezogen": (
        "Would that happen precisely because of the separation?",
        "reports, country information",
    ),
    "ehe.festhalten_unzumutbar": ("Was it no longer possible to stay, and why?", "reports, witnesses"),
    "ehe.schwerste_eingriffe": ("Was there very serious violence or imprisonment?", "medical reports, report to the police"),
    "ehe.kindeswohl_beeintraechtigt": (
        "Did a child in the household suffer?",
        "youth welfare office (Jugendamt), medical reports",
    ),
    "ehe.unterhalt_aus_eigenen_mitteln": (
        "Does the former spouse pay maintenance out of own money?",
        "bank statements, maintenance order",
    ),
    "ehe.nachzug_eroeffnungszweck": (
        "Was the marriage only meant to make the reunion possible (when and why was it decided)?",
        "life story, witnesses",
    ),
    "ehe.besondere_umstaende": ("Is something special about this family, and what?", "reports, medical certificates"),
    "ehe.verlaengernde_umstaende": ("Does anything speak for a longer waiting time?", _FILE),
    "ehe.im_inland_geschlossen": (
        "Was one of the two in Germany at the time of the wedding?",
        "marriage certificate, travel dates",
    ),
    "ehe.ortsform_gewahrt": ("Is the wedding valid for the state in which it took place?", _MARRIAGE),
    "ehe.form_heimatrechte_gewahrt": (
        "Is the form of the wedding valid in both home states?",
        "information from the consulate",
    ),
    "ehe.voraussetzungen_heimatrechte": (
        "Were both allowed to marry under the law of their home state?",
        "certificate of capacity to marry (Ehefähigkeitszeugnis)",
    ),
    "ehe.vertreter_entscheidet": ("Did a proxy choose whom to marry?", "power of attorney"),
    "ehe.notlage": ("Was a wedding from a distance the only way because of an emergency, and why?", "reports"),
    "ehe.im_ausland_bis_volljaehrig_gefuehrt": (
        "Did the spouses live together outside Germany until the 18th birthday?",
        _REGISTERED,
    ),
    "ehe.geheilt": ("Did they marry again in Germany, and when?", "marriage certificate"),
    "ehe.im_ausland_zumutbar": ("Could the couple live abroad permanently?", "life histories"),
    "ehe.deutscher_lebte_im_herkunftsland": ("Did the German spouse live and work there for a long time?", "life history"),
    "ehe.trennung_unverhaeltnismaessig": (
        "Would the couple be apart for longer than a literacy and a language course usually take?",
        "course offers",
    ),
    "ehe.restzweifel_zweck": ("Does the authority still have doubts after the interview?", _FILE),
    "zusammenleben.von": ("Since when did they live together?", _REGISTERED),
    "zusammenleben.bis": ("Until when did they live together?", _REGISTERED),
    "zusammenleben.im_bundesgebiet": ("Was that in Germany?", _REGISTERED),
    "zusammenleben.rechtmaessig": ("Did both have a right of residence during this time?", _TITLE),
    "zusammenleben.in_anderem_mitgliedstaat": ("Was that in another EU state?", _REGISTERED),
    "kindschaft.art": (
        "Is it a biological, recognised or adopted child?",
        "birth certificate, recognition of paternity, adoption order",
    ),
    "kindschaft.seit": ("Since when?", "birth certificate, recognition of paternity, adoption order"),
    "kindschaft.adoption_anerkannt": ("Is the adoption recognised in Germany?", "court order of recognition"),
    "kindschaft.sorge": ("Who has custody (Sorgerecht)?", "custody decision, certificate of sole custody (Negativbescheinigung)"),
    "kindschaft.sorge_grund": ("What is the custody based on?", "decision, law of the state"),
    "kindschaft.einverstaendnis_anderer_elternteil": ("Does the other parent agree?", "certified declaration"),
    "kindschaft.entscheidung_anstelle_einverstaendnis": ("Has a court replaced the consent?", "court order"),
    "kindschaft.anderer_elternteil_zieht_mit": ("Is the other parent moving too?", "visa application"),
    "kindschaft.lebt_zusammen": ("Do parent and child live together?", "registration certificate (Meldebescheinigung)"),
    "kindschaft.lebt_zusammen_seit": ("Since when have parent and child lived together here?", _REGISTERED),
    "kindschaft.nur_zum_aufenthaltszweck": ("Was the recognition only for the sake of residence?", "interview"),
    "kindschaft.verantwortung_uebernommen": (
        "Does the parent really look after the child, and how?",
        "youth welfare office (Jugendamt), school, contact, maintenance",
    ),
    "kindschaft.zieht_gemeinsam_um": ("Are child and parent moving together?", "visa applications"),
    "kindschaft.in_anderem_mitgliedstaat_zusammen": ("Did they already live together in another EU state?", _REGISTERED),
    "kindschaft.mutter": ("Is this the mother?", "birth certificate"),
    "kindschaft.gemeinsam_beantragt": ("Did both parents apply together to join the child?", "confirmations of receipt"),
    "kindschaft.mitentscheidung_anderer": (
        "May the other parent still have a say about residence, school or medical treatment?",
        "custody decision, law of the state",
    ),
    "kindschaft.sorgeentscheidung_untragbar": (
        "Was the child ignored in the custody proceedings, or was it decided against its welfare?",
        "custody decision, record of the hearing",
    ),
    "kindschaft.eltern_verheiratet": ("Are the parents married to each other now?", "marriage certificate, divorce decree"),
    "kindschaft.vaterschaft_wirksam": (
        "Has paternity been validly recognised or established?",
        "deed of recognition, court order",
    ),
    "kindschaft.vaterschaft_erklaert": (
        "When was paternity recognised, or when did the proceedings for it begin?",
        "deed of recognition, application to the court",
    ),
    "kindschaft.anerkennung_wird_geprueft": (
        "Is the foreigners authority (Ausländerbehörde) examining the recognition of paternity?",
        "letter of the authority",
    ),
    "kindschaft.anerkennung_in_pruefung_seit": (
        "Since when has it been examining, or when was its consent applied for?",
        "date of receipt",
    ),
    "kindschaft.leiblicher_vater": ("Is he the biological father?", "DNA report (Abstammungsgutachten)"),
    "kindschaft.zustimmung_entbehrlich": (
        "Is there already a child of both, a marriage after the birth or 14 months in one home?",
        "birth certificate, marriage certificate, registration certificate",
    ),
    "kindschaft.missbrauch_vermutet": ("Does the authority name a statutory ground for presuming abuse?", "hearing letter"),
    "kindschaft.missbrauch_widerlegt": (
        "Can a shared household, maintenance, contact, marriage or an earlier child be proven?",
        "registration certificate, bank transfers, marriage certificate",
    ),
    "kindschaft.missbrauch_festgestellt": ("Has the authority found that there was abuse?", _DECISION),
    "kindschaft.vaterschaft_eingetragen": (
        "When was the paternity entered in the German register?",
        "birth certificate, register extract",
    ),
    "kindschaft.zustimmung_vaterschaft": ("When did the foreigners authority consent to the acknowledgment?", "decision"),
    "kindschaft.geburt_im_inland_beurkundet": ("Is the birth recorded in Germany?", "birth certificate"),
    "kindschaft.zustimmung_erschlichen": (
        "Does the authority allege deceit, threats or bribery when it consented?",
        "hearing letter",
    ),
    "kindschaft.deutsch_durch_anerkennung": (
        "Did the child become German by the acknowledgment?",
        "certificate of nationality, passport",
    ),
    "kindschaft.rechtlicher_vater_anderes_kind": (
        "Is he registered in Germany as the father of another child of the mother?",
        "birth certificate",
    ),
    "kindschaft.anderes_kind_vor_2026_anerkannt": (
        "Does the paternity of the other child rest on an acknowledgment recorded before 29 July 2026?",
        "deed of acknowledgment",
    ),
    "kindschaft.anderes_kind_pruefung_eingestellt": (
        "Was the examination for the other child closed?",
        "notice of the foreigners authority",
    ),
    "kindschaft.pruefung_gehemmt": (
        "Was the procedure suspended, or was a time limit or summons missed?",
        "correspondence",
    ),
    "kindschaft.eltern_bei_geburt_verheiratet": (
        "Were the parents married to each other at the birth?",
        "marriage certificate, birth certificate",
    ),
    "kindschaft.adoptionsantrag": ("When was the adoption applied for?", "application for adoption, court order"),
    "kindschaft.adoption_haue": (
        "Is there a certificate under the Hague Adoption Convention?",
        "certificate under Art. 23 of the Convention (HAÜ)",
    ),
    "kindschaft.adoption_stark": ("Does the adoption end the legal tie to the birth parents?", _ADOPTION),
    "kindschaft.adoption_kindeswohl_geprueft": ("Was it examined whether the adoption is good for the child?", _ADOPTION),
    "kindschaft.adoption_eignung_begutachtet": (
        "Has a specialist agency assessed the adoptive parents?",
        "home study report (Sozialbericht)",
    ),
    "kindschaft.adoption_beduerfnis": ("Was there no family for the child in its own country?", "adoption file"),
    "kindschaft.adoptionspflege": (
        "Is the child to be placed here for adoption (Adoptionspflege)?",
        "placement proposal (Vermittlungsvorschlag)",
    ),
    "kindschaft.adoptionsvermittlungsvorschlag": (
        "Has the state of origin proposed the adoption?",
        "placement proposal (Vermittlungsvorschlag)",
    ),
    "kindschaft.geburtsanzeige_im_ersten_jahr": (
        "Was the birth reported to the German registry office or consulate within the first year?",
        "notification of birth with date of receipt",
    ),
    "kindschaft.gemeinschaft_im_bundesgebiet": ("Does the parent already look after the child here?", _CARE),
    "kindschaft.regelmaessiger_umgang": ("Do parent and child see each other regularly, and how often?", _CARE),
    "kindschaft.nur_lose_kontakte": ("Are the contacts rare and loose?", _CARE),
    "kindschaft.unterhalt_geleistet": ("Is maintenance paid regularly?", "bank statements"),
    "kindschaft.auf_elternteil_angewiesen": ("Does the child need precisely this parent?", _REPORT),
    "kindschaft.kindeswohl_verlangt_daueraufenthalt": ("Would it harm the child if the parent had to leave?", _REPORT),
    "kindschaft.unterhalt_vom_stammberechtigten": (
        "Does the family member in Germany pay for the other's living, and how much?",
        "proof of bank transfers",
    ),
    "ehe.scheidung_beantragt": ("When was the divorce filed for?", "divorce petition, date of receipt at the court"),
    "verwandtschaft.unterhalt": (
        "Does the family member in Germany pay for the other's living, and how much?",
        "proof of bank transfers",
    ),
    "verwandtschaft.art": ("How are the two related?", "birth certificates, marriage certificates"),
    "gemeinschaft.tatsaechliche_bindungen": (
        "Is there real contact between them, and of what kind?",
        "messages, calls, visits, money transfers",
    ),
    "gemeinschaft.enge_bindung": (
        "Are they very close, for example because they lived together?",
        "registration certificate, youth welfare office (Jugendamt)",
    ),
    "gemeinschaft.kindeswohl_bei_dritten": (
        "Would the child be better off with others?",
        "report of the youth welfare office (Jugendamt)",
    ),
    "gemeinschaft.aufnahme_moeglich": (
        "Is the relative here able and willing to help permanently?",
        "statement, working hours, home",
    ),
    "gemeinschaft.wunsch_nachvollziehbar": (
        "Is there a good reason why precisely this relative should help, and which?",
        "statements, doctor's statement",
    ),
    "gemeinschaft.gewollt": ("Do they want to live together as a family?", "statements, messages, visits"),
    "gemeinschaft.moeglich_im_aufenthaltsstaat": (
        "Could the family live where {wer} lives now?",
        "information, country reports",
    ),
    "gemeinschaft.moeglich_in_drittstaat": ("Could the family live in another state?", "residence titles, information"),
    "gemeinschaft.drittstaat": ("In which other state?", _TITLE),
    "gemeinschaft.bestand_in_mitgliedstaat": ("Did the family already live together in another EU state?", _REGISTERED),
    "gemeinschaft.durch_flucht_aufgehoben": ("Was the family separated by the flight?", "statements"),
    "gemeinschaft.kind_erwartet": (
        "Is the couple expecting a child that will be German?",
        "maternity record (Mutterpass), recognition of paternity",
    ),
    "gemeinschaft.antragsteller_schwanger": ("Is {wer} pregnant?", "maternity record (Mutterpass)"),
    "gemeinschaft.geburtstermin": ("When is the baby due?", "maternity record (Mutterpass)"),
    "gemeinschaft.elternwille": ("Does the parent want to be there for the child?", "statements"),
    "gemeinschaft.risikoschwangerschaft": ("Does the pregnant woman need support because of risks?", _DOCTOR),
    "gemeinschaft.schwangerschaft_bescheinigt": ("Is there a medical certificate?", _DOCTOR),
    "gemeinschaft.abhaengig_rechtlich": ("Does {wer} have custody of the child?", "proof of custody"),
    "gemeinschaft.abhaengig_wirtschaftlich": (
        "Does the child live on the income of the family member who is to join?",
        "employment contract, payslips",
    ),
    "gemeinschaft.abhaengig_affektiv": ("Is the child emotionally dependent on this family member?", _REPORT),
    "gemeinschaft.anderer_sorgeberechtigter_bleibt": (
        "Does another parent with a secure right of residence still live here?",
        "residence titles, registration certificates",
    ),
    "gemeinschaft.kontakt_zum_leiblichen_elternteil": ("Does the child have contact with the other parent?", _CARE),
    "gemeinschaft.verwandt": (
        "Are the two related by blood or marriage, and how?",
        "birth and marriage certificates",
    ),
    "gemeinschaft.muendel_oder_pflegekind": (
        "Is the child a ward (Mündel) or foster child?",
        "certificate of guardianship, foster care agreement",
    ),
    "gemeinschaft.lebensgefaehrten": (
        "Do the two live as a couple without being married?",
        "rental contract, photos, messages",
    ),
    "gemeinschaft.unterhalt_seit_zwei_jahren": (
        "Has maintenance been paid regularly for at least two years?",
        "proof of bank transfers",
    ),
    "gemeinschaft.haushalt_zwei_jahre": (
        "Did they live in one household there for at least two years?",
        _REGISTERED,
    ),
    "gemeinschaft.pflege_zwingend": ("Must precisely this relative give the care, and why?", _DOCTOR),
    "gemeinschaft.zusammenleben_geplant": ("Will they live together in Germany?", "rental contract, statements"),
    "gemeinschaft.abhaengig_vom_unionsbuerger": (
        "Does the child depend on the EU citizen?",
        "certificate of guardianship, youth welfare office (Jugendamt)",
    ),
    "antrag.zugleich_blaue_karte_ict": (
        "Did the person joined apply for a Blue Card or ICT card at the same time?",
        "applications",
    ),
    "antrag.zugleich_fachkraft": (
        "Did the person joined apply for a permit as a skilled worker at the same time?",
        "applications",
    ),
    "antrag.zweck": ("What was the application for?", "copy of the application"),
    "antrag.gestellt": ("When was the application made?", "confirmation of receipt, confirmation of the appointment"),
    "antrag.ort": ("Was the application made abroad or in Germany?", _RECEIPT),
    "antrag.stelle": ("At which authority?", _RECEIPT),
    "antrag.durch": ("Who made the application?", "copy of the application, power of attorney"),
    "antrag.formlos": ("Was the application made without a form (letter, e-mail)?", "copy with proof of sending"),
    "antrag.erstmals": ("Was it the first application?", "earlier decisions"),
    "antrag.fristwahrende_anzeige": (
        "Was the foreigners authority (Ausländerbehörde) notified of the reunion in order to keep the time limit, and when?",
        "notification with date of receipt",
    ),
    "antrag.mitwirkungsfrist": ("By when does the authority want the documents?", "letter of the authority"),
    "antrag.auf_fristfolgen_hingewiesen": (
        "Does the letter say what happens after that day?",
        "letter of the authority (its text)",
    ),
    "antrag.frist_entschuldbar": (
        "Was there a good reason for not applying earlier, and which?",
        "instruction in the decision, requests for appointments",
    ),
    "antrag.vorsprache_unzumutbar": (
        "Was {wer} unable to come to the embassy in person, and why?",
        "country reports, requests for appointments",
    ),
    "antrag.urkunden_fehlen": (
        "Are there documents that cannot be obtained, which, and why?",
        "letters of the home authorities, witnesses, DNA report",
    ),
    "antrag.entschieden": ("When was it decided?", _DECISION),
    "antrag.entscheidung": ("What was decided?", _DECISION),
    "antrag.ausgang": ("Was the application granted or rejected?", _DECISION),
    "antrag.zur_post_gegeben": (
        "When did the authority send the decision?",
        "decision (Bescheid), envelope, inspection of the file (Akteneinsicht)",
    ),
    "antrag.zustellart": (
        "How did the decision arrive (letter, yellow envelope, electronically, handed over at the embassy)?",
        "envelope",
    ),
    "antrag.rechtsbehelfsbelehrung": (
        "Does it say at the end how to challenge it (Rechtsbehelfsbelehrung)?",
        _DECISION,
    ),
    "antrag.aktenzeichen": (
        "Which file number (Aktenzeichen) or reference number?",
        "decision (Bescheid), confirmation of the appointment",
    ),
    "antrag.zugestellt": ("When did the decision arrive?", "envelope with note of service"),
}
