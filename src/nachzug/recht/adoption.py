"""Adoptions from abroad: when they count in Germany, and the stay before an adoption.

By operation of law with the certificate of art. 23 of the Hague Convention; else by a decision under § 2 AdWirkG, which since 1 April
2021 is compulsory for adoptions outside the Convention (from memory); until then an adoption whose recognition was obvious could be
taken as valid incidentally. Recognition presupposes an examination of the child's welfare by German standards, an expert report on
the adopters by an authority of the country where they live, and a need for adoption abroad. Adopted after majority: no nationality.
§ 6 AdÜbAG: entry for care before adoption; by analogy outside the Convention with a proposal of the state of origin to adopt, not
for mere foster care or guardianship.
"""

from __future__ import annotations

from nachzug.logik.regel import Merkmal, Rechtsfolge, Schweigen, Voraussetzung, Weg
from nachzug.logik.terme import Term, fassung, ja, nach_recht, oder, und
from nachzug.recht.sprache import JAHRE, antragsteller, kindschaft


def _merkmal(
    kennung: str, titel: str, normen: tuple[str, ...], term: Term, ja_: str, nein: str, offen: str, *deckt: str, satz: str = ""
) -> Merkmal:
    return Merkmal(
        id=f"Adoption.{kennung}",
        titel=titel,
        normen=normen,
        term=term,
        fundstellen=("AVwV 28.1.2.1",),
        deckt=deckt,
        definition=satz,
        erfuellt=ja_,
        nicht_erfuellt=nein,
        offen=offen,
    )


minderjaehrig = Merkmal(
    id="StAG.6.alter",
    titel="Adoptionsantrag vor dem 18. Geburtstag",
    normen=("StAG § 6",),
    term=kindschaft.adoptionsantrag < antragsteller.geboren + JAHRE[18],
    fundstellen=("AVwV 28.4.1",),
    zeitpunkt="Adoptionsantrag",
    deckt=("155",),
    definition="Wer erst als Erwachsener adoptiert wird, erwirbt die Staatsangehörigkeit nicht und ist sonstiger Familienangehöriger (§ 36 Abs. 2 AufenthG).",
    erfuellt="Die Adoption wurde vor dem 18. Geburtstag beantragt.",
    nicht_erfuellt="Die Adoption wurde erst nach dem 18. Geburtstag beantragt.",
    offen="Wann die Adoption beantragt wurde, steht nicht fest.",
)
haue = _merkmal(
    "haue",
    "Bescheinigung nach dem Haager Übereinkommen",
    ("HAÜ Art. 23 Abs. 1",),
    ja(kindschaft.adoption_haue),
    "Die Adoption ist kraft Gesetzes anerkannt.",
    "Eine Bescheinigung nach Art. 23 HAÜ fehlt.",
    "Ob eine Bescheinigung nach Art. 23 HAÜ vorliegt, steht nicht fest.",
    "64",
    satz="Die Bescheinigung weist nach, dass die Adoption nach dem Übereinkommen zustande kam; sie wird dann in jedem Vertragsstaat kraft Gesetzes "
    "anerkannt.",
)
festgestellt = _merkmal(
    "adwirkg",
    "Ausspruch oder Anerkennung in Deutschland",
    ("AdWirkG § 2", "AdWirkG § 3"),
    ja(kindschaft.adoption_anerkannt),
    "Die Adoption ist in Deutschland ausgesprochen oder ihre Anerkennung festgestellt.",
    "Die Anerkennung der Adoption ist nicht festgestellt.",
    "Ob die Anerkennung der Adoption festgestellt ist, steht nicht fest.",
    "58",
    "65a",
    satz="Das Gericht stellt Anerkennung und Wirkungen fest oder wandelt die Adoption in eine mit starken Wirkungen um; seit 1. April 2021 ist das "
    "Verfahren außerhalb des Haager Übereinkommens Pflicht (ungeprüft).",
)
kindeswohl = _merkmal(
    "kindeswohl",
    "Kindeswohl nach deutschem Maßstab geprüft",
    ("FamFG § 109 Abs. 1",),
    ja(kindschaft.adoption_kindeswohl_geprueft),
    "Das Kindeswohl wurde geprüft.",
    "Das Kindeswohl wurde nicht geprüft.",
    "Ob das Kindeswohl geprüft wurde, steht nicht fest.",
    "61",
)
eignung = _merkmal(
    "eignung",
    "Fachliche Begutachtung der Adoptiveltern",
    ("FamFG § 109 Abs. 1",),
    ja(kindschaft.adoption_eignung_begutachtet),
    "Die Adoptiveltern wurden durch die Fachstelle ihres Landes begutachtet.",
    "Eine Begutachtung der Adoptiveltern durch die Fachstelle ihres Landes fehlt.",
    "Ob die Adoptiveltern begutachtet wurden, steht nicht fest.",
    "62",
    satz="Das Gutachten muss die Lebensumstände annähernd vollständig erfassen; das kann regelmäßig nur die Fachstelle des Landes, in dem die "
    "Adoptiveltern leben.",
)
beduerfnis = _merkmal(
    "beduerfnis",
    "Bedürfnis nach einer Adoption ins Ausland",
    ("HAÜ Art. 4",),
    ja(kindschaft.adoption_beduerfnis),
    "Im Herkunftsland war für das Kind keine Familie zu finden.",
    "Ein Bedürfnis nach einer Adoption ins Ausland bestand nicht.",
    "Ob eine Adoption ins Ausland nötig war, steht nicht fest.",
    "63",
)
offenkundig = _merkmal(
    "offenkundig",
    "Anerkennungsfähigkeit offenkundig",
    ("FamFG § 109 Abs. 1",),
    und(kindeswohl, eignung, beduerfnis),
    "Die Adoption kann ohne besonderes Verfahren als wirksam behandelt werden.",
    "Die Anerkennungsfähigkeit ist nicht offenkundig.",
    "Ob die Anerkennungsfähigkeit offenkundig ist, steht nicht fest.",
    "60",
    satz="Bis Ende März 2021 durfte die Behörde eine offenkundig anerkennungsfähige Adoption selbst als wirksam behandeln.",
)
wirksam = _merkmal(
    "wirksam",
    "Adoption in Deutschland wirksam",
    ("StAG § 6",),
    nach_recht(
        fassung(oder(haue, festgestellt, offenkundig), "2005-01-01", "2021-04-01"),
        fassung(oder(haue, festgestellt), "2021-04-01", akt="Adoptionshilfe-Gesetz (ungeprüft)"),
    ),
    "Die Adoption ist in Deutschland wirksam.",
    "Die Adoption ist in Deutschland nicht oder noch nicht wirksam.",
    "Ob die Adoption in Deutschland wirksam ist, steht nicht fest.",
    "56",
    "65",
)
starke_wirkungen = Merkmal(
    id="Adoption.stark",
    titel="Starke Wirkungen der Adoption",
    normen=("AdWirkG § 2 Abs. 2 Nr. 1",),
    term=ja(kindschaft.adoption_stark),
    schweigen=Schweigen.ERFUELLT,
    fundstellen=("AVwV 28.1.2.1",),
    deckt=("59",),
    definition="Die Wirkungen müssen denen einer deutschen Adoption annähernd gleichen; bei einer starken oder Volladoption ist das in aller Regel so.",
    erfuellt="Die Wirkungen gleichen denen einer deutschen Adoption, oder nichts spricht dagegen.",
    nicht_erfuellt="Die Adoption hat nur schwache Wirkungen; sie kann umgewandelt werden.",
    offen="Welche Wirkungen die Adoption hat, steht nicht fest.",
)
pflege_vorgesehen = Merkmal(
    id="AdUebAG.6.pflege",
    titel="Aufnahme zur Adoptionspflege",
    normen=("AdÜbAG § 6",),
    term=ja(kindschaft.adoptionspflege),
    fundstellen=("AVwV 28.1.2.2",),
    deckt=("66",),
    definition="Für die Zeit zwischen Aufnahme und Adoption hat § 6 AdÜbAG eine eigene Grundlage.",
    erfuellt="Das Kind soll zur Adoption aufgenommen werden.",
    nicht_erfuellt="Eine Aufnahme zur Adoption ist nicht vorgesehen.",
    offen="Ob das Kind zur Adoption aufgenommen werden soll, steht nicht fest.",
)
vermittlungsvorschlag = Merkmal(
    id="AdUebAG.6.vorschlag",
    titel="Adoptionsvermittlungsvorschlag des Herkunftsstaats",
    normen=("AdÜbAG § 6",),
    term=ja(kindschaft.adoptionsvermittlungsvorschlag),
    fundstellen=("AVwV 28.1.2.2",),
    deckt=("67",),
    definition="Außerhalb des Haager Übereinkommens gilt § 6 AdÜbAG entsprechend, wenn die Behörden des Herkunftsstaats die Adoption vorschlagen; bloße Pflege "
    "oder Vormundschaft genügt nicht, dann bleibt § 36 Abs. 2 AufenthG.",
    erfuellt="Der Herkunftsstaat schlägt die Adoption vor.",
    nicht_erfuellt="Der Herkunftsstaat vermittelt nur Pflege oder Vormundschaft.",
    offen="Ob der Herkunftsstaat die Adoption vorschlägt, steht nicht fest.",
)
WEGE = (
    Weg(
        id="AdUebAG.6",
        grundlage="AdÜbAG § 6",
        titel="Einreise zur Adoptionspflege",
        fuer=ja(kindschaft.adoptionspflege),
        folge=Rechtsfolge.MUSS,
        glieder=(Voraussetzung(pflege_vorgesehen), Voraussetzung(vermittlungsvorschlag)),
    ),
)
