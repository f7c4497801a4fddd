"""What binds people: marriage, parentage, living together."""

from typing import Annotated

from msgspec import Meta

from nachzug.fall.teil import J, T, Teil, Wort, heisst
from nachzug.fall.wahlen import Anwesenheit, Eheart, Eheform, Kindschaftsart, Sorge, Verwandtschaftsart

Paar = Annotated[list[str], Meta(min_length=2, max_length=2, description="Kennungen der beiden Personen")]


class Zusammenleben(Teil):
    """A period of living together; `bis` is its last day, silent: it goes on."""

    von: Annotated[T, heisst("erster Tag")] = None
    bis: Annotated[T, heisst("letzter Tag")] = None
    im_bundesgebiet: Annotated[J, heisst("in Deutschland")] = None
    rechtmaessig: Annotated[J, heisst("rechtmäßiger Aufenthalt")] = None
    in_anderem_mitgliedstaat: Annotated[J, heisst("in einem anderen Mitgliedstaat der Union")] = None


class Ehe(Teil):
    """A marriage or registered partnership."""

    zwischen: Paar
    art: Annotated[Eheart | None, heisst("Ehe oder Lebenspartnerschaft")] = None
    geschlossen: Annotated[T, heisst("Tag der Eheschließung")] = None
    ort: Annotated[Wort, heisst("Ort oder Staat der Eheschließung")] = None
    form: Annotated[Eheform | None, heisst("Form der Eheschließung")] = None
    anwesenheit: Annotated[Anwesenheit | None, heisst("persönlich, durch Stellvertreter oder fernübertragen")] = None
    registriert: Annotated[T, heisst("Tag der staatlichen Registrierung")] = None
    wirksam: Annotated[J, heisst("nach deutschem Recht wirksam")] = None
    beendet: Annotated[T, heisst("Scheidung, Aufhebung")] = None
    scheidung_beantragt: Annotated[T, heisst("Einleitung des Scheidungs- oder Aufhebungsverfahrens; sonst das Ende der Ehe")] = (
        None
    )
    gemeinschaft_gewollt: Annotated[J, heisst("eheliche Lebensgemeinschaft gelebt oder gewollt")] = None
    zusammenleben: Annotated[list[Zusammenleben] | None, heisst("Zeiten des Zusammenlebens; [] = keine")] = None
    trennung: Annotated[T, heisst("Tag der endgültigen Trennung")] = None
    endgueltig_getrennt: Annotated[J, heisst("Lebensgemeinschaft endgültig aufgehoben")] = None
    nur_zum_aufenthaltszweck: Annotated[J, heisst("Scheinehe (§ 27 Abs. 1a Nr. 1)")] = None
    anhaltspunkte_zwang: Annotated[J, heisst("Anhaltspunkte für Zwangsehe (§ 27 Abs. 1a Nr. 2)")] = None
    minderjaehrigenehe_unwirksam: Annotated[J, heisst("wegen Minderjährigkeit unwirksam oder aufgehoben")] = None
    haeusliche_gewalt: Annotated[J, heisst("Opfer häuslicher Gewalt")] = None
    rueckkehrbeeintraechtigung: Annotated[J, heisst("Nachteile bei Rückkehr")] = None
    rueckkehrbeeintraechtigung_ehebezogen: Annotated[J, heisst("Nachteile gerade wegen der Ehe oder ihrer Auflösung")] = None
    festhalten_unzumutbar: Annotated[J, heisst("konkrete, auch psychische Misshandlung")] = None
    schwerste_eingriffe: Annotated[J, heisst("schwerste Eingriffe in Freiheit oder körperliche Unversehrtheit")] = None
    kindeswohl_beeintraechtigt: Annotated[J, heisst("Wohl eines mitlebenden Kindes beeinträchtigt")] = None
    unterhalt_aus_eigenen_mitteln: Annotated[J, heisst("Stammberechtigter zahlt Unterhalt aus eigenen Mitteln")] = None
    nachzug_eroeffnungszweck: Annotated[J, heisst("nur geschlossen, um den Nachzug zu eröffnen")] = None
    besondere_umstaende: Annotated[J, heisst("besondere Umstände gerade dieser Ehe oder Familie")] = None
    im_inland_geschlossen: Annotated[
        J, heisst("eine der Erklärungen wurde in Deutschland abgegeben, auch per Video oder durch einen Vertreter")
    ] = None
    ortsform_gewahrt: Annotated[J, heisst("in der am Ort der Eheschließung staatlich anerkannten Form geschlossen")] = None
    form_heimatrechte_gewahrt: Annotated[J, heisst("in einer Form geschlossen, die den Heimatrechten beider genügt")] = None
    voraussetzungen_heimatrechte: Annotated[J, heisst("sachliche Voraussetzungen nach den Heimatrechten beider erfüllt")] = None
    vertreter_entscheidet: Annotated[J, heisst("ein Vertreter entschied selbst über die Heirat oder den Partner")] = None
    notlage: Annotated[J, heisst("Ferntrauung wegen einer Notlage")] = None
    im_ausland_bis_volljaehrig_gefuehrt: Annotated[
        J, heisst("bis zur Volljährigkeit geführt, ohne dass einer der Eheleute in Deutschland lebte")
    ] = None
    im_ausland_zumutbar: Annotated[J, heisst("Umstände dafür, dass dem Deutschen die Ehe im Ausland zuzumuten ist")] = None
    deutscher_lebte_im_herkunftsland: Annotated[
        J, heisst("der Deutsche lebte und arbeitete geraume Zeit dort und spricht die Sprache")
    ] = None
    trennung_unverhaeltnismaessig: Annotated[
        J, heisst("Trennung länger, als Alphabetisierungs- und Sprachkurs üblicherweise dauern")
    ] = None
    restzweifel_zweck: Annotated[J, heisst("Restzweifel am Zweck der Ehe unterhalb der Schwelle zur Ablehnung")] = None
    geheilt: Annotated[T, heisst("erneute Eheschließung in Deutschland nach der Volljährigkeit (§ 1305 Abs. 2 BGB)")] = None
    verlaengernde_umstaende: Annotated[J, heisst("Umstände, die längere Trennung verlangen")] = None
    notiz: Annotated[str | None, heisst("freie Bemerkung")] = None


class Kindschaft(Teil):
    """Parent and child."""

    kind: Annotated[str, heisst("Kennung des Kindes")]
    elternteil: Annotated[str, heisst("Kennung des Elternteils")]
    art: Annotated[Kindschaftsart | None, heisst("Grund der Elternschaft")] = None
    sorge: Annotated[Sorge | None, heisst("Sorge dieses Elternteils, auch im Zeitverlauf")] = None
    sorge_grund: Annotated[Wort, heisst("Gesetz oder Entscheidung, auf der die Sorge beruht")] = None
    einverstaendnis_anderer_elternteil: Annotated[J, heisst("anderer Elternteil einverstanden")] = None
    entscheidung_anstelle_einverstaendnis: Annotated[J, heisst("verbindliche Entscheidung anstelle des Einverständnisses")] = None
    seit: Annotated[T, heisst("Geburt, Anerkennung oder Adoption")] = None
    adoption_anerkannt: Annotated[J, heisst("Adoption in Deutschland ausgesprochen oder anerkannt")] = None
    verantwortung_uebernommen: Annotated[
        J, heisst("Elternteil übernimmt tatsächlich Verantwortung für Betreuung und Erziehung")
    ] = None
    zieht_gemeinsam_um: Annotated[J, heisst("Kind verlegt seinen Lebensmittelpunkt gemeinsam mit diesem Elternteil")] = None
    lebt_zusammen_seit: Annotated[T, heisst("seit wann Elternteil und Kind ununterbrochen in Deutschland zusammenleben")] = None
    gemeinschaft_im_bundesgebiet: Annotated[
        J, heisst("familiäre Gemeinschaft von Elternteil und Kind wird in Deutschland schon gelebt")
    ] = None
    regelmaessiger_umgang: Annotated[J, heisst("regelmäßiger Umgang")] = None
    nur_lose_kontakte: Annotated[J, heisst("nur lose und seltene Kontakte")] = None
    unterhalt_geleistet: Annotated[J, heisst("Elternteil zahlt regelmäßig Unterhalt für das Kind")] = None
    auf_elternteil_angewiesen: Annotated[J, heisst("Kind ist in seiner Entwicklung auf den Elternteil angewiesen")] = None
    kindeswohl_verlangt_daueraufenthalt: Annotated[
        J, heisst("Kindeswohl verlangt den dauerhaften Aufenthalt des Elternteils")
    ] = None
    unterhalt_vom_stammberechtigten: Annotated[J, heisst("der Stammberechtigte gewährt dem Nachziehenden Unterhalt")] = None
    anderer_elternteil_zieht_mit: Annotated[J, heisst("auch der andere Elternteil lebt hier oder zieht mit")] = None
    lebt_zusammen: Annotated[J, heisst("leben zusammen")] = None
    nur_zum_aufenthaltszweck: Annotated[J, heisst("nur zum Zweck des Aufenthalts begründet")] = None
    in_anderem_mitgliedstaat_zusammen: Annotated[J, heisst("lebten schon in einem anderen Mitgliedstaat der Union zusammen")] = (
        None
    )
    mutter: Annotated[J, heisst("dieser Elternteil ist die Mutter")] = None
    gemeinsam_beantragt: Annotated[J, heisst("beide Eltern haben den Nachzug zum Kind gleichzeitig beantragt")] = None
    mitentscheidung_anderer: Annotated[
        J, heisst("anderer Elternteil entscheidet trotz Übertragung der Sorge in wesentlichen Fragen mit")
    ] = None
    sorgeentscheidung_untragbar: Annotated[
        J, heisst("ausländische Sorgeentscheidung mit deutschem Recht offensichtlich unvereinbar, z. B. ohne Anhörung")
    ] = None
    eltern_bei_geburt_verheiratet: Annotated[J, heisst("Eltern bei der Geburt miteinander verheiratet")] = None
    eltern_verheiratet: Annotated[J, heisst("Eltern jetzt miteinander verheiratet")] = None
    vaterschaft_wirksam: Annotated[J, heisst("Vaterschaft wirksam anerkannt oder festgestellt")] = None
    vaterschaft_erklaert: Annotated[T, heisst("Anerkennung der Vaterschaft erklärt oder Feststellung eingeleitet")] = None
    anerkennung_wird_geprueft: Annotated[
        J, heisst("Ausländerbehörde prüft die Anerkennung der Vaterschaft auf Missbrauch, oder ihre Zustimmung ist beantragt")
    ] = None
    anerkennung_in_pruefung_seit: Annotated[T, heisst("Prüfung eröffnet oder Zustimmung beantragt")] = None
    leiblicher_vater: Annotated[J, heisst("Anerkennender ist der leibliche Vater")] = None
    zustimmung_entbehrlich: Annotated[
        J, heisst("Zustimmung entbehrlich: anderes gemeinsames Kind, Heirat nach der Geburt, 14 Monate gemeldet zusammen")
    ] = None
    missbrauch_vermutet: Annotated[J, heisst("gesetzlicher Grund, Missbrauch der Anerkennung zu vermuten")] = None
    missbrauch_widerlegt: Annotated[
        J, heisst("belegt: acht Monate Haushalt, sechs Monate Unterhalt oder Umgang, Heirat, früheres gemeinsames Kind")
    ] = None
    missbrauch_festgestellt: Annotated[J, heisst("Missbrauch der Anerkennung festgestellt")] = None
    pruefung_gehemmt: Annotated[J, heisst("Vier-Monats-Frist der Zustimmung gehemmt")] = None
    vaterschaft_eingetragen: Annotated[
        T, heisst("Eintragung der anerkannten Vaterschaft in ein deutsches Personenstandsregister")
    ] = None
    zustimmung_vaterschaft: Annotated[T, heisst("Tag der Zustimmung der Ausländerbehörde zur Anerkennung der Vaterschaft")] = None
    geburt_im_inland_beurkundet: Annotated[J, heisst("Geburt des Kindes in Deutschland beurkundet")] = None
    zustimmung_erschlichen: Annotated[
        J, heisst("Zustimmung durch Täuschung, Drohung, Bestechung oder vorsätzlich falsche Angaben erwirkt (§ 85d Abs. 2)")
    ] = None
    deutsch_durch_anerkennung: Annotated[J, heisst("Kind ist durch die Anerkennung deutsch geworden (§ 4 Abs. 1, 3 StAG)")] = None
    rechtlicher_vater_anderes_kind: Annotated[
        J,
        heisst(
            "im deutschen Geburtenregister eingetragener Vater eines anderen Kindes der Mutter (§ 85a Abs. 2 Nr. 2 Buchst. b)"
        ),
    ] = None
    anderes_kind_vor_2026_anerkannt: Annotated[
        J, heisst("Vaterschaft für das andere Kind vor dem 29. Juli 2026 durch Anerkennung begründet (§ 105d Abs. 2)")
    ] = None
    anderes_kind_pruefung_eingestellt: Annotated[
        J, heisst("Prüfung der Anerkennung des anderen Kindes eingestellt (§ 85a Abs. 1 Satz 3 a.F.)")
    ] = None
    geburtsanzeige_im_ersten_jahr: Annotated[J, heisst("Beurkundung der Geburt binnen eines Jahres beantragt")] = None
    adoptionsantrag: Annotated[T, heisst("Tag des Adoptionsantrags")] = None
    adoption_haue: Annotated[J, heisst("Bescheinigung nach Art. 23 des Haager Adoptionsübereinkommens")] = None
    adoption_stark: Annotated[J, heisst("Adoption mit Wirkungen wie im deutschen Recht (starke oder Volladoption)")] = None
    adoption_kindeswohl_geprueft: Annotated[J, heisst("Kindeswohl nach deutschem Maßstab geprüft")] = None
    adoption_eignung_begutachtet: Annotated[J, heisst("Adoptiveltern durch Fachstelle ihres Landes begutachtet")] = None
    adoption_beduerfnis: Annotated[J, heisst("Adoption ins Ausland für das Kind nötig")] = None
    adoptionspflege: Annotated[J, heisst("Aufnahme zur Adoptionspflege beabsichtigt")] = None
    adoptionsvermittlungsvorschlag: Annotated[J, heisst("Vermittlungsvorschlag des Herkunftsstaats zur Adoption")] = None
    notiz: Annotated[str | None, heisst("freie Bemerkung")] = None


class Verwandtschaft(Teil):
    """How a person is related to another where no Kindschaft of the file says so."""

    person: Annotated[str, heisst("Kennung der Person")]
    zu: Annotated[str, heisst("Kennung der anderen Person")]
    art: Annotated[Verwandtschaftsart | None, heisst("was die Person für die andere ist")] = None
    unterhalt: Annotated[
        J, heisst("die andere Person oder ihr Ehegatte gewährt der Person Unterhalt (§ 1 Abs. 2 FreizügG/EU)")
    ] = None
    notiz: Annotated[str | None, heisst("freie Bemerkung")] = None


class Gemeinschaft(Teil):
    """Where else two people could live together."""

    zwischen: Paar
    gewollt: Annotated[J, heisst("familiäre Lebensgemeinschaft gewollt")] = None
    moeglich_im_aufenthaltsstaat: Annotated[J, heisst("im Staat des Antragstellers legal und zumutbar möglich")] = None
    moeglich_in_drittstaat: Annotated[J, heisst("in einem Drittstaat mit besonderer Bindung möglich")] = None
    bestand_in_mitgliedstaat: Annotated[J, heisst("Familie lebte schon in einem anderen Mitgliedstaat der Union zusammen")] = None
    durch_flucht_aufgehoben: Annotated[J, heisst("Gemeinschaft im Herkunftsland durch die Flucht aufgehoben")] = None
    kind_erwartet: Annotated[J, heisst("erwarten ein Kind, das deutsch sein wird")] = None
    antragsteller_schwanger: Annotated[J, heisst("die nachziehende Person ist selbst schwanger")] = None
    geburtstermin: Annotated[T, heisst("errechneter Geburtstermin")] = None
    elternwille: Annotated[J, heisst("Wille, die Elternrolle tatsächlich auszufüllen")] = None
    risikoschwangerschaft: Annotated[J, heisst("Schwangere wegen Risikoschwangerschaft auf Beistand angewiesen")] = None
    schwangerschaft_bescheinigt: Annotated[J, heisst("ärztliche Bescheinigung über die Schwangerschaft")] = None
    abhaengig_rechtlich: Annotated[J, heisst("Unionsbürger rechtlich vom Nachziehenden abhängig (Sorge)")] = None
    abhaengig_wirtschaftlich: Annotated[J, heisst("Unionsbürger wirtschaftlich vom Nachziehenden abhängig")] = None
    abhaengig_affektiv: Annotated[J, heisst("Unionsbürger gefühlsmäßig vom Nachziehenden abhängig")] = None
    anderer_sorgeberechtigter_bleibt: Annotated[
        J, heisst("ein Sorgeberechtigter mit Dauerrecht und Arbeitserlaubnis lebt mit dem Unionsbürger")
    ] = None
    kontakt_zum_leiblichen_elternteil: Annotated[
        J, heisst("gelebter Kontakt zum leiblichen Elternteil außerhalb der Familie")
    ] = None
    verwandt: Annotated[
        J, heisst("verwandt oder verschwägert, ohne Familienangehörige nach § 1 Abs. 2 Nr. 3 FreizügG/EU zu sein")
    ] = None
    muendel_oder_pflegekind: Annotated[J, heisst("minderjähriges lediges Mündel oder Pflegekind")] = None
    lebensgefaehrten: Annotated[J, heisst("unverheiratet in einer auf Dauer angelegten Gemeinschaft")] = None
    unterhalt_seit_zwei_jahren: Annotated[
        J, heisst("der Unionsbürger gewährt seit mindestens zwei Jahren nicht nur vorübergehend Unterhalt")
    ] = None
    haushalt_zwei_jahre: Annotated[J, heisst("mindestens zwei Jahre in häuslicher Gemeinschaft im Staat des Zuzugs")] = None
    pflege_zwingend: Annotated[J, heisst("schwere gesundheitliche Gründe verlangen zwingend Pflege durch den Unionsbürger")] = (
        None
    )
    zusammenleben_geplant: Annotated[J, heisst("werden in Deutschland längere Zeit zusammenleben")] = None
    abhaengig_vom_unionsbuerger: Annotated[J, heisst("Mündel oder Pflegekind vom Unionsbürger abhängig")] = None
    drittstaat: Annotated[Wort, heisst("welcher Staat")] = None
    tatsaechliche_bindungen: Annotated[J, heisst("tatsächliche familiäre Bindungen: Kontakte, Besuche; kein Haushalt nötig")] = (
        None
    )
    enge_bindung: Annotated[J, heisst("tatsächlich enge familiäre Bindung, z. B. gemeinsamer Haushalt")] = None
    kindeswohl_bei_dritten: Annotated[J, heisst("Kindeswohl bei nicht verwandten Dritten besser gewahrt")] = None
    aufnahme_moeglich: Annotated[J, heisst("Angehöriger im Bundesgebiet bereit und fähig, auf Dauer zu helfen")] = None
    wunsch_nachvollziehbar: Annotated[
        J, heisst("gewachsenes Vertrauensverhältnis, Wunsch nach Hilfe in der Familie verständlich")
    ] = None
    notiz: Annotated[str | None, heisst("freie Bemerkung")] = None
