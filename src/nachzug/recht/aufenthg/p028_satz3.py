"""§ 28 Abs. 1 Satz 2 and 3 AufenthG: the livelihood of a German's family.

Never required of child and parent (Satz 2), as a rule not of the spouse (Satz 3, since 28 August 2007; before, never). Only where the
couple can be expected to live abroad may it be asked; never with repatriates and Jewish immigrants.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Faktor, Last, Merkmal, Schweigen, Typisch, Wertung
from nachzug.logik.terme import fassung, ja, nach_recht, nicht, oder, und
from nachzug.recht.aufenthg.p030_nr3 import AB_2007 as _AB_2007
from nachzug.recht.sprache import ehe, stammberechtigter

aussiedler = Merkmal(
    id="AufenthG.28.1.s1.aussiedler",
    titel="Spätaussiedler",
    normen=("AufenthG § 28 Abs. 1 Satz 1",),
    art=Art.AUSNAHME,
    term=ja(stammberechtigter.spaetaussiedler),
    definition="Für Spätaussiedler und in den Aufnahmebescheid Einbezogene gilt § 28 schon im Herkunftsgebiet (AVwV 28.1.1.0).",
    erfuellt="Der Stammberechtigte ist Spätaussiedler oder in den Aufnahmebescheid einbezogen.",
    nicht_erfuellt="Der Stammberechtigte ist nicht Spätaussiedler, oder es ist nicht vorgetragen.",
    offen="Ob der Stammberechtigte Spätaussiedler ist, steht nicht fest.",
)

nie_atypisch = Merkmal(
    id="AufenthG.28.1.s3.nie_atypisch",
    titel="Spätaussiedler oder jüdischer Zuwanderer",
    normen=("AufenthG § 28 Abs. 1 Satz 3",),
    art=Art.AUSNAHME,
    term=oder(aussiedler, ja(stammberechtigter.juedischer_zuwanderer)),
    fundstellen=("AVwV 28.1.1.1",),
    definition="Bei ihnen würde sonst die vertriebenenrechtliche Grundentscheidung unterlaufen.",
    erfuellt="Der Deutsche ist Spätaussiedler oder jüdischer Zuwanderer; ein atypischer Fall scheidet aus.",
    nicht_erfuellt="Der Deutsche ist weder Spätaussiedler noch jüdischer Zuwanderer, oder es ist nicht vorgetragen.",
    offen="Ob der Deutsche Spätaussiedler oder jüdischer Zuwanderer ist, steht nicht fest.",
)

umstaende = Merkmal(
    id="AufenthG.28.1.s3.umstaende",
    titel="Umstände, nach denen die Ehe im Ausland zumutbar sein kann",
    normen=("AufenthG § 28 Abs. 1 Satz 3",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=und(
        nicht(nie_atypisch),
        oder(
            ja(ehe.im_ausland_zumutbar),
            ja(ehe.deutscher_lebte_im_herkunftsland),
            nach_recht(
                fassung(ja(stammberechtigter.doppelstaater), "2005-01-01", "2012-09-04", "AVwV"),
                fassung(oder(), "2012-09-04", akt="BVerwG 10 C 12.12"),
            ),
        ),
    ),
    fundstellen=("AVwV 28.1.1.0", "AVwV 28.1.1.1", "BVerwG 10 C 12.12"),
    definition="In Betracht kamen Doppelstaater für ihren zweiten Staat (seit dem Urteil vom 4. September 2012 nicht mehr) und kommen "
    "Deutsche, die geraume Zeit im Herkunftsland des Ehegatten lebten und arbeiteten und die Sprache sprechen. Bei Spätaussiedlern, "
    "ihren Einbezogenen und deutschen jüdischen Zuwanderern ist das nie ein atypischer Fall, auch nicht bei zweiter Staatsangehörigkeit.",
    erfuellt="Es gibt Umstände, nach denen die Ehe im Ausland zumutbar sein kann.",
    nicht_erfuellt="Umstände, nach denen die Ehe im Ausland zumutbar wäre, sind nicht ersichtlich.",
    offen="Ob die Ehe im Ausland zumutbar sein kann, ist nicht geklärt.",
    deckt=("37", "38", "38a", "39"),
)

regelfall = Merkmal(
    id="AufenthG.28.1.s3",
    titel="Regelfall: Lebensunterhalt nicht verlangt",
    normen=("AufenthG § 28 Abs. 1 Satz 3",),
    art=Art.AUSNAHME,
    schweigen=Schweigen.OFFEN,
    wertung=Wertung(
        dagegen=(
            Faktor("der Deutsche lebte lange im Herkunftsland und spricht die Sprache", ja(ehe.deutscher_lebte_im_herkunftsland)),
            Faktor("weitere Staatsangehörigkeit", ja(stammberechtigter.doppelstaater)),
        ),
        typisch=(Typisch("keine besonderen Umstände", nicht(umstaende), True, ("AVwV 28.1.1.0",)),),
    ),
    gilt=_AB_2007,
    fundstellen=("AVwV 28.1.1.0",),
    definition="In der Regel soll die Erlaubnis ohne gesicherten Lebensunterhalt erteilt werden, weil der Deutsche hier uneingeschränkt "
    "leben darf. Nur bei besonderen Umständen, vor allem wenn die Ehe im Ausland zumutbar ist, darf er verlangt werden.",
    erfuellt="Es liegt der Regelfall vor; der Lebensunterhalt wird nicht verlangt.",
    nicht_erfuellt="Besondere Umstände erlauben es, den Lebensunterhalt zu verlangen.",
    offen="Ob besondere Umstände es erlauben, den Lebensunterhalt zu verlangen, verlangt eine Wertung.",
    deckt=("34", "35"),
)

ohne_lebensunterhalt_2005 = Merkmal(
    id="AufenthG.28.1.s1.2005",
    titel="Lebensunterhalt nicht verlangt (bis 27. August 2007)",
    normen=("AufenthG § 28 Abs. 1 Satz 1",),
    art=Art.AUSNAHME,
    term=und(),
    gilt=(20050101, 20070828),
    fundstellen=("BT-Drs. 15/420 (ungeprueft)",),
    definition="Bis zum 27. August 2007 war die Erlaubnis auch dem Ehegatten ohne Rücksicht auf den Lebensunterhalt zu erteilen.",
    erfuellt="Der Lebensunterhalt wird kraft Gesetzes nicht verlangt.",
)

ohne_lebensunterhalt = Merkmal(
    id="AufenthG.28.1.s2",
    titel="Lebensunterhalt nicht verlangt",
    normen=("AufenthG § 28 Abs. 1 Satz 2",),
    art=Art.AUSNAHME,
    term=und(),
    definition="Beim minderjährigen Kind und beim Elternteil wird kraft Gesetzes vom Lebensunterhalt abgesehen.",
    erfuellt="Der Lebensunterhalt wird kraft Gesetzes nicht verlangt.",
    deckt=("79", "97"),
)
