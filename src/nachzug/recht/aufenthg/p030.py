"""§ 30 AufenthG as far as § 36a Abs. 4 refers to it: age of both spouses, hardship, plural marriage."""

from __future__ import annotations

from nachzug.logik.regel import Art, Last, Merkmal, Wertung
from nachzug.logik.terme import STICHTAG, ja, nicht, oder, und
from nachzug.recht.sprache import antragsteller, ehe, lebensjahr_vollendet, stammberechtigter

ehe_aufgeloest = Merkmal(
    id="AufenthG.30.1.ehe_aufgeloest",
    titel="Ehe nicht mehr bestehend",
    normen=("AufenthG § 30 Abs. 1",),
    art=Art.AUSSCHLUSS,
    term=oder(ehe.beendet <= STICHTAG, antragsteller.gestorben <= STICHTAG, stammberechtigter.gestorben <= STICHTAG),
    erfuellt="Die Ehe ist durch Scheidung, Aufhebung oder Tod beendet.",
    nicht_erfuellt="Dass die Ehe beendet wäre, ist nicht ersichtlich.",
    offen="Ob die Ehe noch besteht, ist nicht geklärt.",
)

volljaehrig = Merkmal(
    id="AufenthG.30.1.s1.nr1",
    titel="Beide Ehegatten volljährig",
    normen=("AufenthG § 30 Abs. 1 Satz 1 Nr. 1",),
    term=und(lebensjahr_vollendet(antragsteller, 18), lebensjahr_vollendet(stammberechtigter, 18)),
    gilt=(20070828, 99_999_999),
    definition="Beide müssen das 18. Lebensjahr vollendet haben.",
    erfuellt="Beide Ehegatten haben das 18. Lebensjahr vollendet.",
    nicht_erfuellt="Ein Ehegatte hat das 18. Lebensjahr noch nicht vollendet.",
    offen="Das Alter beider Ehegatten steht nicht fest.",
)

haerte_alter = Merkmal(
    id="AufenthG.30.2.s1",
    titel="Besondere Härte wegen des Alters",
    normen=("AufenthG § 30 Abs. 2 Satz 1",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    gilt=(20070828, 99_999_999),
    definition="Zur Vermeidung einer besonderen Härte kann vom Mindestalter abgesehen werden.",
    erfuellt="Eine besondere Härte ist festgestellt.",
    nicht_erfuellt="Eine besondere Härte ist nicht vorgetragen oder verneint.",
    offen="Ob eine besondere Härte vorliegt, verlangt eine Wertung.",
)

mehrehe = Merkmal(
    id="AufenthG.30.4",
    titel="Weiterer Ehegatte im Bundesgebiet",
    normen=("AufenthG § 30 Abs. 4",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=ja(stammberechtigter.lebt_mit_weiterem_ehegatten_im_bundesgebiet),
    definition="Lebt der Stammberechtigte bei Mehrehe schon mit einem Ehegatten hier, erhält kein weiterer einen Titel.",
    erfuellt="Der Stammberechtigte lebt im Bundesgebiet schon mit einem anderen Ehegatten zusammen.",
    nicht_erfuellt="Ein weiterer Ehegatte im Bundesgebiet ist nicht ersichtlich.",
    offen="Ob ein weiterer Ehegatte im Bundesgebiet lebt, ist nicht geklärt.",
)

ehegatte = Merkmal(
    id="AufenthG.30.1.ehegatte",
    titel="Ehegatte",
    normen=("AufenthG § 30 Abs. 1",),
    term=und(ja(ehe.vorhanden), ja(ehe.wirksam), nicht(ehe_aufgeloest)),
    fundstellen=("BVerwG 1 C 17.23 Rn. 16",),
    definition="Es muss eine auch nach deutschem Recht wirksame Ehe oder eingetragene Lebenspartnerschaft bestehen.",
    erfuellt="Die Eheleute sind wirksam verheiratet.",
    nicht_erfuellt="Eine wirksame Ehe besteht nicht.",
    offen="Ob die Ehe wirksam ist, steht nicht fest.",
)
