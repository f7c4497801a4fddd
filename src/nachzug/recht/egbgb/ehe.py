"""Arts. 6, 11, 13, 17b EGBGB: whether a marriage is valid in Germany.

Whether the two could marry is a question of each one's home law (Art. 13 Abs. 1), whether the form was kept a question of the
place or of both home laws (Art. 11 Abs. 1). A wedding in Germany needs the registrar, or for two foreigners a person
empowered by the state of one of them (Art. 13 Abs. 4; Abs. 3 until 21 July 2017). Since 22 July 2017 a marriage with a person
under sixteen is void (Art. 13 Abs. 3 Nr. 1, with the transition in Art. 229 § 44 Abs. 4), and since 1 July 2024 it is healed by
marrying again in Germany when of age (§ 1305 Abs. 2 BGB); with a person of sixteen or seventeen it can be annulled (Nr. 2)
and is valid until then. A messenger may speak the words where the place allows it; a representative who chooses may not.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Last, Merkmal
from nachzug.logik.terme import STICHTAG, Lesart, Term, am, eines_von, ja, nicht, oder, und, vollendet
from nachzug.recht.sprache import JAHRE, Rolle, antragsteller, ehe, stammberechtigter

_AB_2017 = (20170722, 99_999_999)
_VERTRETEN = eines_von(ehe.anwesenheit, "stellvertretung_einer", "stellvertretung_beide")
_FERN = eines_von(ehe.anwesenheit, "fern_uebertragung")


def _mangel(kennung: str, titel: str, normen: tuple[str, ...], term: Term, definition: str, satz: str, **mehr: object) -> Merkmal:
    """A reason for which a marriage is void; the authority must show it, silence means that there is none."""
    return Merkmal(
        id=f"EGBGB.{kennung}",
        titel=titel,
        normen=normen,
        art=Art.AUSSCHLUSS,
        last=Last.BEHOERDE,
        term=term,
        definition=definition,
        erfuellt=satz,
        nicht_erfuellt=f"{titel}: liegt nicht vor oder ist nicht ersichtlich.",
        offen=f"{titel}: nicht geklärt.",
        **mehr,  # type: ignore[arg-type]
    )


def _unter_16(wer: Rolle) -> Term:
    """Under sixteen at the wedding, and not born before 22 July 1999 (Art. 229 § 44 Abs. 4 Nr. 1)."""
    return und(nicht(vollendet(wer.geboren, JAHRE[16], ehe.geschlossen)), am("1999-07-22") <= wer.geboren)


kinderehe_gilt = _mangel(
    "13.3.nr1.gilt",
    "Ehe bis zur Volljährigkeit im Ausland geführt, geheilt oder als wirksam festgestellt",
    ("EGBGB Art. 13 Abs. 3 Nr. 1", "EGBGB Art. 229", "BGB § 1303 Satz 2"),
    oder(
        ja(ehe.im_ausland_bis_volljaehrig_gefuehrt),
        ehe.geheilt <= STICHTAG,
        nicht(ja(ehe.minderjaehrigenehe_unwirksam)),
    ),
    "Unschädlich ist das Alter, wenn die im Ausland wirksame Ehe bis zur Volljährigkeit geführt wurde und in dieser Zeit keiner der "
    "Eheleute hier lebte, und seit 1. Juli 2024, wenn sie durch erneute Heirat in Deutschland geheilt ist.",
    "Die Ehe wurde bis zur Volljährigkeit im Ausland geführt, ist geheilt oder als nicht unwirksam festgestellt.",
    gilt=_AB_2017,
)

kinderehe = _mangel(
    "13.3.nr1",
    "Ehegatte bei der Eheschließung unter 16",
    ("EGBGB Art. 13 Abs. 3 Nr. 1", "BGB § 1303 Satz 2", "EGBGB Art. 229"),
    und(
        oder(_unter_16(antragsteller), _unter_16(stammberechtigter)),
        nicht(kinderehe_gilt),
    ),
    "War ein Ehegatte bei der Heirat noch nicht 16, ist die Ehe seit 22. Juli 2017 in Deutschland unwirksam. Das gilt nicht, wenn "
    "der Minderjährige vor dem 22. Juli 1999 geboren ist oder die im Ausland wirksame Ehe bis zur Volljährigkeit geführt wurde, "
    "ohne dass einer der Eheleute in dieser Zeit hier lebte. Das Bundesverfassungsgericht hat die Vorschrift beanstandet und bis "
    "30. Juni 2024 weiter gelten lassen; seit 1. Juli 2024 kann die Ehe durch erneute Heirat in Deutschland geheilt werden.",
    "Die Ehe ist unwirksam, weil ein Ehegatte bei der Heirat noch nicht 16 war.",
    gilt=_AB_2017,
    fundstellen=("BVerfG 1 BvL 7/18",),
)

inlandsform = _mangel(
    "13.4",
    "Heirat in Deutschland ohne die hier vorgeschriebene Form",
    ("EGBGB Art. 13 Abs. 4 Satz 1", "EGBGB Art. 13 Abs. 4 Satz 2", "BGB § 1310 Abs. 1 Satz 1"),
    und(
        ja(ehe.im_inland_geschlossen),
        oder(
            _VERTRETEN,
            _FERN,
            nicht(
                oder(
                    eines_von(ehe.form, "standesamtlich"),
                    und(
                        eines_von(ehe.form, "konsularisch"),
                        nicht(ja(antragsteller.deutsch)),
                        nicht(ja(stammberechtigter.deutsch)),
                    ),
                )
            ),
        ),
    ),
    "In Deutschland wird nur vor dem Standesamt geheiratet, von zwei Ausländern auch vor einer Person, die der Staat eines von "
    "ihnen dazu ermächtigt hat (bis 21. Juli 2017 Art. 13 Abs. 3). In Deutschland geschlossen ist die Ehe auch, wenn die "
    "Erklärung hier per Video oder durch einen Dritten abgegeben wird.",
    "Die Ehe ist in Deutschland nicht in der hier vorgeschriebenen Form geschlossen und deshalb unwirksam.",
    fundstellen=("AVwV 28.1.1.2", "BGH XII ZB 244/22"),
    deckt=("51",),
)

vertreter = _mangel(
    "6.vertreter",
    "Vertreter mit eigener Entscheidung",
    ("EGBGB Art. 6",),
    ja(ehe.vertreter_entscheidet),
    "Wählt ein Vertreter den Partner aus oder entscheidet er, ob geheiratet wird, widerspricht das dem deutschen ordre public. "
    "Anders der Bote, der nur ausspricht, was der Abwesende selbst entschieden hat.",
    "Die Ehe ist unwirksam, weil ein Vertreter über sie entschieden hat.",
    fundstellen=("AVwV 28.1.1.2", "BGH XII ZB 309/21"),
    deckt=("47",),
)

ferntrauung = _mangel(
    "11.ferntrauung",
    "Ferntrauung ohne Notlage",
    ("EGBGB Art. 11 Abs. 1", "EGBGB Art. 6"),
    Lesart(
        "ferntrauung",
        (
            ("ortsform", und(_FERN, nicht(ja(ehe.ortsform_gewahrt)), nicht(ja(ehe.wirksam))), ("BGH XII ZB 309/21",)),
            ("nur_notlage", und(_FERN, nicht(ja(ehe.notlage))), ("AVwV 28.1.1.2",)),
        ),
    ),
    "Die Verwaltungsvorschrift erkennt Ferntrauungen allenfalls in Notlagen an. Der Bundesgerichtshof fragt nach dem Ort, an dem "
    "die Erklärungen abgegeben werden: Liegt er im Ausland, genügt die dort anerkannte Form.",
    "Die Ferntrauung wird nicht anerkannt.",
    fundstellen=("AVwV 28.1.1.2", "BGH XII ZB 244/22"),
    deckt=("52",),
)

formmangel = _mangel(
    "11.form",
    "Weder Ortsform noch Form der Heimatrechte",
    ("EGBGB Art. 11 Abs. 1",),
    und(nicht(ja(ehe.ortsform_gewahrt)), nicht(ja(ehe.form_heimatrechte_gewahrt)), nicht(ja(ehe.wirksam))),
    "Eine Ehe ist formgültig, wenn die am Ort der Trauung geltende Form gewahrt ist oder eine Form, die den Heimatrechten beider "
    "genügt. Ort ist, wo das Trauungsorgan die Erklärungen entgegennimmt. Eine religiöse Trauung genügt, wenn sie dort in dieser "
    "Weise staatlich anerkannt ist, ebenso eine Nottrauung und die Erklärung durch Boten (Handschuhehe), wenn das Recht des Ortes "
    "sie zulässt, ohne Rücksicht auf die Heimatrechte.",
    "Die Ehe ist formungültig.",
    fundstellen=("AVwV 28.1.1.2", "BGH XII ZB 309/21"),
    deckt=("43", "44", "45", "46", "48", "49", "50"),
)

ehehindernis = _mangel(
    "13.1",
    "Nach einem Heimatrecht nicht ehefähig",
    ("EGBGB Art. 13 Abs. 1",),
    und(nicht(ja(ehe.voraussetzungen_heimatrechte)), nicht(ja(ehe.wirksam))),
    "Ob die beiden einander heiraten durften, sagt für jeden das Recht seines Staates.",
    "Nach dem Heimatrecht eines Ehegatten durfte die Ehe nicht geschlossen werden.",
    fundstellen=("AVwV 28.1.1.2",),
    deckt=("42",),
)

MAENGEL = (kinderehe, inlandsform, vertreter, ferntrauung, formmangel, ehehindernis)

wirksam = Merkmal(
    id="EGBGB.13.wirksam",
    titel="In Deutschland wirksame Ehe",
    normen=("EGBGB Art. 13", "EGBGB Art. 17b", "AufenthG § 27 Abs. 2"),
    term=und(ja(ehe.wirksam), *(nicht(m) for m in MAENGEL)),
    fundstellen=("AVwV 28.1.1.2", "BVerwG 1 C 17.23 Rn. 16"),
    definition="Wo geheiratet wurde, ist gleich. Maßgeblich ist die Eheschließung, nicht eine spätere Registrierung oder "
    "Bekräftigung. Sagt die Akte nichts zur Wirksamkeit, folgt sie aus den Voraussetzungen nach den Heimatrechten und der Form. "
    "Eine eingetragene Lebenspartnerschaft steht gleich; über sie entscheidet das Recht des Staates, der das Register führt.",
    erfuellt="Die Ehe oder Lebenspartnerschaft ist in Deutschland wirksam.",
    nicht_erfuellt="Die Ehe oder Lebenspartnerschaft ist in Deutschland nicht wirksam.",
    offen="Ob die Ehe in Deutschland wirksam ist, steht nicht fest.",
    deckt=("41", "54"),
)

aufhebbar = Merkmal(
    id="EGBGB.13.3.nr2",
    titel="Ehegatte bei der Eheschließung 16 oder 17: aufhebbare Ehe",
    normen=("EGBGB Art. 13 Abs. 3 Nr. 2", "BGB § 1314 Abs. 1 Nr. 1"),
    art=Art.AUSSCHLUSS,
    gilt=_AB_2017,
    term=oder(
        *(
            und(
                nicht(vollendet(p.geboren, JAHRE[18], ehe.geschlossen)),
                vollendet(p.geboren, JAHRE[16], ehe.geschlossen),
            )
            for p in (antragsteller, stammberechtigter)
        )
    ),
    definition="Die Ehe ist wirksam, bis ein Gericht sie aufhebt. Der Nachzug verlangt ohnehin, dass beide volljährig sind.",
    erfuellt="Die Ehe kann aufgehoben werden, weil ein Ehegatte bei der Heirat 16 oder 17 war; bis dahin ist sie wirksam.",
    nicht_erfuellt="Ein Aufhebungsgrund wegen Minderjährigkeit ist nicht ersichtlich.",
    offen="Ob die Ehe wegen Minderjährigkeit aufgehoben werden kann, steht nicht fest.",
)
