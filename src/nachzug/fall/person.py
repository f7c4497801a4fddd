"""A person in the case file. Every fact is optional; silence means that nobody pleaded it.

Religion is not asked for: no rule needs it (data minimisation).
"""

from typing import Annotated

from nachzug.fall.aufenthalt import Ausweisung, Einreise, Einreiseverbot, Pass, Titel, Verfahren, Verurteilung
from nachzug.fall.felder import Geld, Zahl
from nachzug.fall.teil import J, T, Teil, Wort, heisst
from nachzug.fall.verhaeltnisse import (
    Ausbildung,
    Einkommen,
    Gesundheitszeugnis,
    Pflegebedarf,
    Sprachnachweis,
    Unterhaltspflicht,
    Unterlage,
    Vermoegen,
    Verpflichtungserklaerung,
    Versicherung,
    Wohnung,
)
from nachzug.fall.wahlen import Asylverfahren, Bundesland, Familienstand, Freizuegigkeitsgrund, Schutzart


class Person(Teil):
    """A person: the facts that the rules of family reunification ask of anyone."""

    name: Annotated[str | None, heisst("Name oder Kürzel für die Anzeige")] = None
    geboren: Annotated[T, heisst("Geburtstag")] = None
    gestorben: Annotated[T, heisst("Todestag")] = None
    staatsangehoerigkeiten: Annotated[list[str] | None, heisst("alle Staatsangehörigkeiten, z. B. deutsch, syrisch")] = None
    deutsch: Annotated[J, heisst("Deutscher; sonst aus den Staatsangehörigkeiten")] = None
    deutsch_seit: Annotated[T, heisst("Erwerb der deutschen Staatsangehörigkeit, wenn nicht durch Geburt")] = None
    im_bundesgebiet_geboren: Annotated[J, heisst("in Deutschland geboren")] = None
    unionsbuerger: Annotated[J, heisst("Unionsbürger oder EWR; sonst aus den Staatsangehörigkeiten")] = None
    spaetaussiedler: Annotated[J, heisst("Spätaussiedler oder in den Aufnahmebescheid einbezogen")] = None
    herkunftsstaat: Annotated[Wort, heisst("Staat, vor dem Schutz gesucht wurde")] = None
    familienstand: Annotated[Familienstand | None, heisst("Familienstand, auch im Zeitverlauf")] = None
    aufenthaltsstaat: Annotated[Wort, heisst("Staat, in dem die Person lebt, auch im Zeitverlauf")] = None
    wohnort: Annotated[Wort, heisst("Gemeinde des Wohnorts, auch im Zeitverlauf")] = None
    bundesland: Annotated[Bundesland | None, heisst("Land des Wohnorts in Deutschland, auch im Zeitverlauf")] = None
    im_bundesgebiet: Annotated[J, heisst("hält sich im Bundesgebiet auf")] = None
    gewoehnlicher_aufenthalt_im_bundesgebiet: Annotated[J, heisst("gewöhnlicher Aufenthalt im Bundesgebiet")] = None
    lebt_im_herkunftsstaat: Annotated[J, heisst("lebt im Staat, vor dem der Stammberechtigte Schutz gefunden hat")] = None
    flucht: Annotated[T, heisst("Tag, an dem das Herkunftsland endgültig verlassen wurde")] = None
    eu_einreise: Annotated[T, heisst("Einreise in die Europäische Union")] = None
    einreise: Annotated[T, heisst("Einreise nach Deutschland")] = None
    einreisen: Annotated[list[Einreise] | None, heisst("alle Einreisen nach Deutschland")] = None
    asylgesuch: Annotated[T, heisst("erstes Asylgesuch in Deutschland, formlos genügt")] = None
    asylantrag: Annotated[T, heisst("förmlicher Asylantrag")] = None
    asylverfahren: Annotated[Asylverfahren | None, heisst("Stand des Asylverfahrens")] = None
    schutz_art: Annotated[Schutzart | None, heisst("zuerkannter Schutz")] = None
    schutz_bescheid: Annotated[T, heisst("Bescheid über den Schutz")] = None
    schutz_unanfechtbar: Annotated[T, heisst("Unanfechtbarkeit der Zuerkennung")] = None
    titel: Annotated[list[Titel] | None, heisst("Aufenthaltstitel und Visa")] = None
    paesse: Annotated[list[Pass] | None, heisst("Pässe")] = None
    identitaet_geklaert: Annotated[J, heisst("Identität geklärt")] = None
    staatsangehoerigkeit_geklaert: Annotated[J, heisst("Staatsangehörigkeit geklärt; sonst, wenn angegeben")] = None
    ausweisungsinteresse: Annotated[J, heisst("Ausweisungsinteresse nach § 54 AufenthG (bis 2015 Ausweisungsgrund)")] = None
    ausweisungsinteresse_sicherheit: Annotated[J, heisst("Ausweisungsinteresse nach § 54 Abs. 1 Nr. 2 oder 4 AufenthG")] = None
    abschiebungsanordnung: Annotated[J, heisst("Abschiebungsanordnung nach § 58a AufenthG")] = None
    interessen_beeintraechtigt: Annotated[J, heisst("Aufenthalt beeinträchtigt sonstige Interessen (§ 5 Abs. 1 Nr. 3)")] = None
    mit_erforderlichem_visum_eingereist: Annotated[J, heisst("mit dem richtigen Visum eingereist")] = None
    angaben_im_visumantrag: Annotated[J, heisst("maßgebliche Angaben schon im Visumantrag")] = None
    passbeschaffung_unzumutbar: Annotated[J, heisst("einen Pass zu beschaffen ist unmöglich oder unzumutbar")] = None
    visumverfahren_unzumutbar: Annotated[J, heisst("Nachholung des Visumverfahrens unzumutbar")] = None
    einreiseverbote: Annotated[list[Einreiseverbot] | None, heisst("Einreise- und Aufenthaltsverbote")] = None
    ausweisungen: Annotated[list[Ausweisung] | None, heisst("Ausweisungen")] = None
    falsche_angaben: Annotated[J, heisst("falsche oder unvollständige Angaben im Verfahren")] = None
    verurteilungen: Annotated[list[Verurteilung] | None, heisst("Verurteilungen; [] = keine")] = None
    verfahren: Annotated[list[Verfahren] | None, heisst("Straf- und andere Verfahren; [] = keine")] = None
    verfahrensausgang_verurteilung: Annotated[J, heisst("schwebendes Strafverfahren endet mit Verurteilung")] = None
    rechtmaessige_jahre_als_minderjaehriger: Annotated[
        Zahl | None, heisst("volle Jahre rechtmäßigen Aufenthalts in Deutschland als Minderjähriger (§ 37 AufenthG)")
    ] = None
    schuljahre_im_bundesgebiet: Annotated[Zahl | None, heisst("Schuljahre in Deutschland")] = None
    schulabschluss_im_bundesgebiet: Annotated[J, heisst("anerkannter Schulabschluss in Deutschland")] = None
    schulzeit_im_ausland: Annotated[J, heisst("während des Besitzes der Aufenthaltserlaubnis im Ausland zur Schule gegangen")] = (
        None
    )
    vor_2005_rechtmaessig_hier: Annotated[J, heisst("schon vor dem 1. Januar 2005 rechtmäßig in Deutschland (§ 104 Abs. 3)")] = (
        None
    )
    rechtmaessiger_aufenthalt_seit: Annotated[
        T, heisst("seit wann rechtmäßig mit gewöhnlichem Aufenthalt in Deutschland (§ 4 Abs. 3 StAG)")
    ] = None
    ausgereist: Annotated[T, heisst("Tag der Ausreise aus Deutschland")] = None
    visumfreier_aufenthalt: Annotated[J, heisst("durfte sich bei der Geburt des Kindes ohne Visum hier aufhalten")] = None
    erwerbsfaehig: Annotated[J, heisst("kann mindestens drei Stunden täglich arbeiten (§ 8 Abs. 1 SGB II)")] = None
    entbindung: Annotated[T, heisst("Tag der (voraussichtlichen) Entbindung")] = None
    merkzeichen_g: Annotated[J, heisst("Schwerbehindertenausweis mit Merkzeichen G")] = None
    teilhabe_am_arbeitsleben: Annotated[J, heisst("erhält Leistungen zur Teilhabe am Arbeitsleben (§ 21 Abs. 4 SGB II)")] = None
    ernaehrung: Annotated[Geld | None, heisst("EUR im Monat: Mehrbedarf für kostenaufwändige Ernährung")] = None
    kindergeldanspruch: Annotated[J, heisst("für die Person steht Kindergeld zu")] = None
    jahreseinkommen: Annotated[Geld | None, heisst("EUR im Jahr: Gesamteinkommen (§ 16 SGB IV)")] = None
    kernfamilie_vollstaendig: Annotated[
        J, heisst("mit dem Nachzug ist die Kernfamilie vollständig; ihr Schwerpunkt liegt in Deutschland")
    ] = None
    sozialleistungssanktionen: Annotated[J, heisst("gegen die Eltern wurden Sanktionen nach §§ 31 ff. SGB II verhängt")] = None
    lebensunterhalt_gesichert: Annotated[J, heisst("Lebensunterhalt gesichert (§ 2 Abs. 3 AufenthG)")] = None
    ausreichender_wohnraum: Annotated[J, heisst("ausreichender Wohnraum (§ 2 Abs. 4 AufenthG)")] = None
    leistungsbezug: Annotated[J, heisst("Leistungen nach SGB II oder SGB XII")] = None
    leistungsbezug_zu_vertreten: Annotated[J, heisst("Leistungsbezug zu vertreten")] = None
    leistungsbezug_fuer_andere: Annotated[J, heisst("braucht Leistungen für andere Angehörige (§ 27 Abs. 3)")] = None
    gefaehrdung_sicherheit: Annotated[J, heisst("§ 27 Abs. 3a Nr. 1 AufenthG")] = None
    leiter_verbotener_verein: Annotated[J, heisst("§ 27 Abs. 3a Nr. 2 AufenthG")] = None
    gewalttaetigkeit: Annotated[J, heisst("§ 27 Abs. 3a Nr. 3 AufenthG")] = None
    hassaufruf: Annotated[J, heisst("§ 27 Abs. 3a Nr. 4 AufenthG")] = None
    abstand_genommen: Annotated[J, heisst("vom sicherheitsgefährdenden Handeln erkennbar und glaubhaft Abstand genommen")] = None
    verlaengerung_zu_erwarten: Annotated[J, heisst("Verlängerung des Titels zu erwarten")] = None
    anderer_titel_zu_erwarten: Annotated[J, heisst("anderer Titel zu erwarten")] = None
    grenzuebertrittsbescheinigung_beantragt: Annotated[J, heisst("Grenzübertrittsbescheinigung beantragt")] = None
    verlaengerung_ausgeschlossen: Annotated[J, heisst("Verlängerung durch Norm oder Nebenbestimmung ausgeschlossen")] = None
    rechtzeitige_verlaengerung_unverschuldet_versaeumt: Annotated[J, heisst("§ 31 Abs. 1 Satz 1 AufenthG am Ende")] = None
    titel_widerrufen: Annotated[J, heisst("Titel zurückgenommen, widerrufen oder durch Ausweisung erloschen")] = None
    schwerwiegend_erkrankt: Annotated[J, heisst("schwerwiegend erkrankt")] = None
    pflegebeduerftig: Annotated[J, heisst("pflegebedürftig mit schweren Beeinträchtigungen")] = None
    schwerbehindert: Annotated[J, heisst("schwere Behinderung")] = None
    qualifizierte_bescheinigung: Annotated[J, heisst("qualifizierte ärztliche Bescheinigung (§ 60a Abs. 2c AufenthG)")] = None
    anhaltspunkte_erkrankung: Annotated[J, heisst("anderweitige Anhaltspunkte für Erkrankung oder Pflegebedarf")] = None
    gesundheitszeugnisse: Annotated[list[Gesundheitszeugnis] | None, heisst("Atteste, Bescheinigungen, Gutachten")] = None
    pflegebedarf: Annotated[list[Pflegebedarf] | None, heisst("Pflegebedarf im Zeitverlauf")] = None
    hilfe_am_aufenthaltsort_zumutbar: Annotated[
        J, heisst("Hilfe oder Pflege am jetzigen Aufenthaltsort vorhanden und zumutbar")
    ] = None
    eigenstaendiges_leben_moeglich: Annotated[J, heisst("kann allein ein eigenständiges Leben führen")] = None
    autonomieverlust: Annotated[J, heisst("Verlust der Selbständigkeit durch Alter oder Krankheit weit fortgeschritten")] = None
    ergaenzende_hilfen_genuegen: Annotated[J, heisst("Anrufe, Besuche, örtliche Dienste genügen als Hilfe")] = None
    andere_angehoerige_helfen: Annotated[J, heisst("andere Angehörige am jetzigen Ort helfen tatsächlich")] = None
    auf_beistand_angewiesen: Annotated[J, heisst("auf Beistand gerade des Angehörigen im Bundesgebiet angewiesen")] = None
    gefahr_im_aufenthaltsstaat: Annotated[J, heisst("Leib, Leben oder Freiheit ernsthaft gefährdet")] = None
    dringende_humanitaere_umstaende: Annotated[J, heisst("Umstände für § 22 Satz 1 AufenthG vorgetragen")] = None
    aufnahmeerklaerung_bund: Annotated[J, heisst("Aufnahmeerklärung nach § 22 Satz 2 AufenthG")] = None
    aufnahmeanordnung: Annotated[J, heisst("unter eine Anordnung nach § 23 AufenthG fallend")] = None
    personensorgeberechtigter_elternteil_im_bundesgebiet: Annotated[J, heisst("ein sorgeberechtigter Elternteil ist hier")] = None
    unbegleitet: Annotated[J, heisst("als unbegleiteter Minderjähriger eingereist")] = None
    zieht_mit_eltern: Annotated[J, heisst("kommt zusammen mit den Eltern, die selbst nachziehen")] = None
    titel_zugleich: Annotated[J, heisst("bekommt im selben Verfahren selbst einen Aufenthaltstitel")] = None
    vormund_zu_bestellen: Annotated[J, heisst("ein Vormund ist auszuwählen")] = None
    vormund: Annotated[Wort, heisst("Vormund, auch im Zeitverlauf")] = None
    lebt_mit_weiterem_ehegatten_im_bundesgebiet: Annotated[J, heisst("Mehrehe: lebt hier mit einem anderen Ehegatten")] = None
    integrationsleistungen: Annotated[J, heisst("Sprache, Arbeit, Ausbildung, Ehrenamt (§ 36a Abs. 2 Satz 4)")] = None
    sprachnachweis_unmoeglich: Annotated[
        J, heisst("wegen Krankheit oder Behinderung kein Nachweis von Deutschkenntnissen möglich")
    ] = None
    spracherwerb_unzumutbar: Annotated[
        J, heisst("Spracherwerb vor der Einreise nach den Umständen nicht möglich oder nicht zumutbar")
    ] = None
    integrationsbedarf_gering: Annotated[J, heisst("erkennbar geringer Integrationsbedarf")] = None
    langaufenthalt_visumfrei: Annotated[J, heisst("darf auch für längeren Aufenthalt ohne Visum einreisen (§ 41 AufenthV)")] = (
        None
    )
    integrationsprognose_positiv: Annotated[
        J, heisst("wird sich voraussichtlich in die Lebensverhältnisse einfügen (§ 32 Abs. 2 AufenthG)")
    ] = None
    sprachnachweise: Annotated[list[Sprachnachweis] | None, heisst("Deutschkenntnisse")] = None
    ausbildungen: Annotated[list[Ausbildung] | None, heisst("Schule und Ausbildung")] = None
    einkommen: Annotated[list[Einkommen] | None, heisst("Einkommen")] = None
    vermoegen: Annotated[list[Vermoegen] | None, heisst("Vermögen")] = None
    wohnungen: Annotated[list[Wohnung] | None, heisst("Wohnungen")] = None
    versicherungen: Annotated[list[Versicherung] | None, heisst("Kranken- und Pflegeversicherung")] = None
    verpflichtungserklaerungen: Annotated[list[Verpflichtungserklaerung] | None, heisst("Erklärungen nach § 68 AufenthG")] = None
    unterhaltspflichten: Annotated[list[Unterhaltspflicht] | None, heisst("Unterhaltspflichten gegenüber anderen")] = None
    unterlagen: Annotated[list[Unterlage] | None, heisst("Unterlagen, die vorliegen oder eingereicht sind")] = None
    sprachbemuehungen_seit: Annotated[
        T, heisst("seit wann zumutbare Bemühungen um einfache Deutschkenntnisse ohne Erfolg geblieben sind")
    ] = None
    integrationskurs_bestanden: Annotated[J, heisst("Integrationskurs erfolgreich abgeschlossen")] = None
    ohne_integrationskurs: Annotated[
        J, heisst("kein Anspruch auf den Integrationskurs oder nicht zur Teilnahme verpflichtet (§ 9 Abs. 2 Satz 5)")
    ] = None
    muendlich_einfach: Annotated[J, heisst("kann sich mündlich auf einfache Art auf Deutsch verständigen")] = None
    regulaerer_arbeitsmarkt: Annotated[
        J, heisst("gehört als türkischer Arbeitnehmer dem regulären Arbeitsmarkt an (Art. 6, 7 ARB 1/80)")
    ] = None
    arbeitnehmer_drei_jahre: Annotated[
        J,
        heisst(
            "gehörte ihm an, bis der Angehörige drei Jahre bei ihm gewohnt hatte; folgt sonst aus den Zeiten (Art. 7 ARB 1/80)"
        ),
    ] = None
    niedergelassen_selbststaendig: Annotated[
        J, heisst("als Selbständiger niedergelassen (Art. 41 Zusatzprotokoll EWG-Türkei)")
    ] = None
    arb_recht_verloren: Annotated[J, heisst("Recht aus Art. 7 ARB 1/80 durch Ausweisung oder langes Verlassen verloren")] = None
    aufenthalt_ueber_ein_jahr: Annotated[J, heisst("bleibt voraussichtlich länger als ein Jahr in Deutschland")] = None
    p18e_berechtigt: Annotated[
        J, heisst("hält sich als mobiler Forscher ohne deutschen Titel hier auf (§ 18e, früher § 20a)")
    ] = None
    blaue_karte_anderer_mitgliedstaat: Annotated[
        J, heisst("besaß unmittelbar vor der deutschen eine Blaue Karte eines anderen EU-Staates")
    ] = None
    krankenversichert: Annotated[J, heisst("ausreichender Krankenversicherungsschutz")] = None
    aus_mitgliedstaat_uebernommen: Annotated[J, heisst("wird aus einem anderen Mitgliedstaat der Union übernommen")] = None
    ausserhalb_der_union: Annotated[J, heisst("hält sich außerhalb der Europäischen Union auf")] = None
    schutzbeduerftig: Annotated[J, heisst("schutzbedürftig (§ 29 Abs. 4 Satz 1 Nr. 2 AufenthG)")] = None
    juedischer_zuwanderer: Annotated[J, heisst("jüdischer Zuwanderer")] = None
    freizuegigkeitsgrund: Annotated[
        Freizuegigkeitsgrund | None, heisst("worauf die Freizügigkeit des Unionsbürgers beruht (§ 2 Abs. 2 FreizügG/EU)")
    ] = None
    elternteil_arbeitnehmer: Annotated[
        J, heisst("ein Elternteil ist oder war als Unionsbürger in Deutschland Arbeitnehmer (Art. 10 VO (EU) 492/2011)")
    ] = None
    existenzmittel: Annotated[J, heisst("ausreichende Existenzmittel und Krankenversicherung (§ 4 FreizügG/EU)")] = None
    freizuegigkeit_verloren: Annotated[J, heisst("Verlust oder Nichtbestehen der Freizügigkeit von der Behörde festgestellt")] = (
        None
    )
    in_mitgliedstaat_gelebt: Annotated[J, heisst("hielt sich mit dem Angehörigen in einem anderen EU-Staat auf")] = None
    freizuegigkeit_genutzt: Annotated[
        J, heisst("hat als Deutscher in einem anderen EU-Staat nachhaltig von der Freizügigkeit Gebrauch gemacht")
    ] = None
    aufstachelung_willkuer: Annotated[
        J, heisst("stachelt öffentlich gegen Teile der Bevölkerung zu Willkür auf (§ 27 Abs. 3a Nr. 4 Buchst. a)")
    ] = None
    boeswillige_veraechtlichmachung: Annotated[
        J, heisst("macht öffentlich Teile der Bevölkerung böswillig verächtlich (§ 27 Abs. 3a Nr. 4 Buchst. b)")
    ] = None
    billigung_von_verbrechen: Annotated[
        J, heisst("billigt Völkerrechtsverbrechen oder Terror oder wirbt dafür (§ 27 Abs. 3a Nr. 4 Buchst. c)")
    ] = None
    zweifel_allgemeine_voraussetzung: Annotated[
        J, heisst("Zweifel an einer allgemeinen Erteilungsvoraussetzung, die zur Ablehnung nicht reichen")
    ] = None
    rentenbeitraege_60_monate: Annotated[
        J, heisst("60 Monate Beiträge zur Rentenversicherung oder gleichwertige Vorsorge (§ 9 Abs. 2 Satz 1 Nr. 3)")
    ] = None
    gruende_gegen_niederlassung: Annotated[
        J, heisst("Gründe der öffentlichen Sicherheit stehen der Niederlassungserlaubnis entgegen (§ 9 Abs. 2 Satz 1 Nr. 4)")
    ] = None
    beschaeftigung_erlaubt: Annotated[J, heisst("Beschäftigung erlaubt oder nicht Arbeitnehmer")] = None
    berufserlaubnisse: Annotated[J, heisst("alle Erlaubnisse für die Berufsausübung vorhanden oder nicht nötig")] = None
    grundkenntnisse_ordnung: Annotated[J, heisst("Grundkenntnisse der Rechts- und Gesellschaftsordnung (Test)")] = None
    ehegatte_erfuellt_p9: Annotated[J, heisst("Ehegatte erfüllt § 9 Abs. 2 Satz 1 Nr. 3, 5 und 6 AufenthG")] = None
    erwerbstaetig_20_stunden: Annotated[J, heisst("mindestens 20 Wochenstunden erwerbstätig (§ 9 Abs. 3a)")] = None
    asyl_qualifiziert_abgelehnt: Annotated[
        J, heisst("Asylantrag aus den in § 10 Abs. 3 Satz 2 AufenthG genannten Gründen als offensichtlich unbegründet abgelehnt")
    ] = None
    ausgereist_nach_asylverfahren: Annotated[J, heisst("nach Ablehnung oder Rücknahme des Asylantrags ausgereist")] = None
    wichtige_interessen_brd: Annotated[
        J, heisst("wichtige Interessen der Bundesrepublik und Zustimmung der obersten Landesbehörde (§ 10 Abs. 1 AufenthG)")
    ] = None
    rueckkehr_in_anderen_staat: Annotated[J, heisst("zur Rückkehr in einen anderen Staat berechtigt (§ 5 Abs. 1 Nr. 1a)")] = None
    rechtmaessig_im_bundesgebiet: Annotated[J, heisst("hält sich rechtmäßig im Bundesgebiet auf")] = None
    titel_anderer_schengenstaat: Annotated[
        J, heisst("besitzt einen Aufenthaltstitel eines anderen Schengen-Staats, der zum Aufenthalt hier berechtigt")
    ] = None
    keine_erwerbstaetigkeit_beabsichtigt: Annotated[J, heisst("will keine Erwerbstätigkeit ausüben (§ 41 Abs. 2 AufenthV)")] = (
        None
    )
    anspruch_nach_einreise: Annotated[
        J, heisst("die Voraussetzungen des Anspruchs sind nach der letzten Einreise entstanden (§ 39 Satz 1 Nr. 3 AufenthV)")
    ] = None
    wirkung_befristet_abgelaufen: Annotated[
        J, heisst("Sperrwirkung einer Ausweisung oder Abschiebung befristet und abgelaufen oder aufgehoben (§ 11 AufenthG)")
    ] = None
    abgeschoben: Annotated[T, heisst("Tag der letzten Abschiebung oder Zurückschiebung")] = None
    ausreisepflichtig: Annotated[J, heisst("vollziehbar ausreisepflichtig")] = None
    ausreise_unmoeglich: Annotated[J, heisst("Ausreise aus rechtlichen oder tatsächlichen Gründen unmöglich")] = None
    hindernis_faellt_weg: Annotated[J, heisst("Ausreisehindernis fällt in absehbarer Zeit weg")] = None
    hindernis_verschuldet: Annotated[J, heisst("Ausreisehindernis verschuldet: Täuschung oder fehlende Mitwirkung")] = None
    geduldet_seit: Annotated[T, heisst("seit wann die Abschiebung ausgesetzt ist")] = None
    bindung_allein_vor_einreise: Annotated[
        J, heisst("Ausreisehindernis beruht allein auf familiären Bindungen, die schon vor der Einreise bestanden")
    ] = None
    abschiebung_unmoeglich: Annotated[J, heisst("Abschiebung aus rechtlichen oder tatsächlichen Gründen unmöglich")] = None
    dringende_persoenliche_gruende: Annotated[
        J, heisst("dringende humanitäre oder persönliche Gründe für vorübergehenden Aufenthalt")
    ] = None
    haertefallersuchen: Annotated[J, heisst("Ersuchen der Härtefallkommission (§ 23a AufenthG)")] = None
    voruebergehender_schutz: Annotated[
        J, heisst("fällt unter einen Ratsbeschluss zum vorübergehenden Schutz (§ 24 AufenthG, RL 2001/55/EG)")
    ] = None
    asylantrag_unverzueglich: Annotated[J, heisst("Asylantrag unverzüglich nach der Einreise gestellt")] = None
    familie_im_verfolgerstaat: Annotated[J, heisst("Familie bestand schon im Herkunftsstaat (§ 26 AsylG)")] = None
    asyl_ausschlussgrund: Annotated[J, heisst("Ausschlussgrund für internationalen Schutz")] = None
    schutz_widerrufbar: Annotated[J, heisst("Anerkennung ist zu widerrufen oder zurückzunehmen")] = None
    schutz_abgeleitet: Annotated[J, heisst("selbst nur über Angehörige anerkannt (§ 26 AsylG)")] = None
    asylverfahren_in_anderem_staat: Annotated[J, heisst("Antragsteller hat in einem anderen Dublin-Staat Asyl beantragt")] = None
    familieneinheit_gewuenscht: Annotated[J, heisst("schriftlicher Wunsch nach Zusammenführung im Asylverfahren")] = None
    obdachlosigkeit_droht: Annotated[J, heisst("Obdachlosigkeit droht")] = None
    wieder_eingereist: Annotated[T, heisst("Tag der Wiedereinreise nach der Ausreise")] = None
    wiedereinreisefrist: Annotated[
        T, heisst("letzter Tag einer von der Ausländerbehörde bestimmten Frist zur Wiedereinreise (§ 51 Abs. 1 Nr. 7)")
    ] = None
    dauerhaft_ausgereist: Annotated[
        J, heisst("aus einem Grund ausgereist, der nicht nur vorübergehend ist (§ 51 Abs. 1 Nr. 6)")
    ] = None
    ausreise_unschaedlich: Annotated[
        J,
        heisst("Ausreise schadet dem Titel kraft Gesetzes nicht (§ 51 Abs. 1a, 3, 4 Satz 2: Studium, Wehrpflicht, Zwangsheirat)"),
    ] = None
    titel_fortbestand_bescheinigt: Annotated[
        J, heisst("Ausländerbehörde hat bescheinigt, dass der Titel trotz Abwesenheit fortbesteht (§ 51 Abs. 2 Satz 3)")
    ] = None
    zustimmung_vaterschaft_zurueckgenommen: Annotated[
        J, heisst("Ausländerbehörde hat ihre Zustimmung zu einer Anerkennung der Vaterschaft zurückgenommen (§ 85d Abs. 2)")
    ] = None
    titel_aus_vaterschaft: Annotated[
        J, heisst("Titel rührt von dem Kind her, dessen Vaterschaft so anerkannt war (§ 51 Abs. 1 Nr. 9)")
    ] = None
    ausweisungsinteresse_p51: Annotated[
        J, heisst("Ausweisungsinteresse nach § 54 Abs. 1 Nr. 2 bis 5 oder Abs. 2 Nr. 5 bis 7 (§ 51 Abs. 2)")
    ] = None
    reiseausweis_fluechtlinge: Annotated[J, heisst("gültiger deutscher Reiseausweis für Flüchtlinge")] = None
    wohnsitzpflicht_arbeit_oder_ausbildung: Annotated[
        J,
        heisst("Arbeit, Ausbildung oder Studium schließen die Wohnsitzpflicht aus (§ 12a Abs. 1 Satz 2), auch eines Angehörigen"),
    ] = None
    wohnsitzpflicht_kurs: Annotated[
        J, heisst("ein Integrations-, Sprach- oder Anerkennungskurs schließt die Wohnsitzpflicht aus (§ 12a Abs. 1 Satz 2)")
    ] = None
    wohnsitzpflicht_aufgehoben: Annotated[
        J, heisst("Wohnsitzpflicht von der Behörde aufgehoben oder anders geregelt (§ 12a Abs. 5, 6)")
    ] = None
    zwangsheirat_von_rueckkehr_abgehalten: Annotated[
        J, heisst("mit Gewalt oder Drohung zur Ehe genötigt und von der Rückkehr nach Deutschland abgehalten (§ 37 Abs. 2a)")
    ] = None
    zwangslage_ende: Annotated[T, heisst("Tag, an dem die Zwangslage nach der Zwangsheirat wegfiel")] = None
    rente_aus_deutschland: Annotated[J, heisst("bezieht Rente von einem Träger in Deutschland")] = None
    rechtmaessige_jahre_vor_ausreise: Annotated[
        Zahl | None, heisst("Jahre rechtmäßigen Aufenthalts in Deutschland vor der Ausreise")
    ] = None
    betreuung_gewaehrleistet: Annotated[
        J, heisst("persönliche Betreuung des Minderjährigen in Deutschland gewährleistet (§ 37 Abs. 3 Nr. 3)")
    ] = None
    erkennungsdienst_noetig: Annotated[
        J, heisst("Identität ist durch erkennungsdienstliche Behandlung zu sichern (§ 81 Abs. 7)")
    ] = None
    erkennungsdienstlich_behandelt: Annotated[
        J, heisst("erkennungsdienstlich behandelt und im Ausländerzentralregister gespeichert")
    ] = None
    wohnsitz_zugewiesen: Annotated[
        J, heisst("verpflichtet oder zugewiesen, an einem bestimmten Ort zu wohnen oder nicht zu wohnen (§ 12a Abs. 2 bis 4)")
    ] = None
    noetigung_zur_ehe: Annotated[J, heisst("hat jemanden zur Ehe genötigt oder es versucht (§ 54 Abs. 2 Nr. 6)")] = None
    teilhabe_gehindert: Annotated[J, heisst("hält andere verwerflich vom Leben in Deutschland ab (§ 54 Abs. 2 Nr. 5)")] = None
    mitwirkung_trotz_belehrung_verweigert: Annotated[
        J, heisst("hat trotz Rechtspflicht und Belehrung nicht mitgewirkt (§ 54 Abs. 2 Nr. 8 Buchst. b)")
    ] = None
    vollstaendig: Annotated[list[str], heisst("Listen dieser Person, die vollständig sind")] = []  # noqa: RUF012
    unvollstaendig: Annotated[list[str], heisst("Listen dieser Person, von denen feststeht, dass etwas fehlt")] = []  # noqa: RUF012
    notiz: Annotated[str | None, heisst("freie Bemerkung")] = None
