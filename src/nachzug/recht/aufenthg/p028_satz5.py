"""§ 28 Abs. 1 Satz 5 AufenthG: age and language of a German's spouse, taken over from § 30 (since 28 August 2007).

The Federal Administrative Court narrowed the language requirement on 4 September 2012: it falls away where learning before the
entry is impossible, cannot be asked or has failed for a year.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal
from nachzug.logik.terme import abgelaufen, ja, oder, und
from nachzug.recht.aufenthg import p030, p030_nr3, p030_sprache
from nachzug.recht.sprache import JAHRE, antragsteller, stammberechtigter

_AB_2007 = p030_nr3.AB_2007

alter = Merkmal(
    id="AufenthG.28.1.s5.alter",
    titel="Beide Ehegatten volljährig",
    normen=("AufenthG § 28 Abs. 1 Satz 5 i.V.m. § 30 Abs. 1 Satz 1 Nr. 1",),
    term=und(p030.volljaehrig),
    gilt=_AB_2007,
    fundstellen=("AVwV 28.1.7",),
    definition="Das Mindestalter gilt auch beim Nachzug zu Deutschen; die Ausnahmen des § 30 Abs. 1 Satz 2 sind nicht übernommen.",
    erfuellt="Beide Ehegatten haben das 18. Lebensjahr vollendet.",
    nicht_erfuellt="Ein Ehegatte hat das 18. Lebensjahr noch nicht vollendet.",
    offen="Das Alter beider Ehegatten steht nicht fest.",
    deckt=("117",),
)

sprache = Merkmal(
    id="AufenthG.28.1.s5.sprache",
    titel="Einfache Deutschkenntnisse",
    normen=("AufenthG § 28 Abs. 1 Satz 5 i.V.m. § 30 Abs. 1 Satz 1 Nr. 2",),
    term=und(p030_sprache.sprache),
    gilt=_AB_2007,
    fundstellen=("AVwV 28.1.7", "BVerwG 10 C 12.12"),
    definition="Auch der Ehegatte eines Deutschen muss sich vor dem Zuzug auf der Stufe A1 verständigen können, das Erfordernis gilt "
    "beim Nachzug zu Deutschen aber nur eingeschränkt.",
    erfuellt="Einfache Deutschkenntnisse sind nachgewiesen.",
    nicht_erfuellt="Einfache Deutschkenntnisse sind nicht nachgewiesen.",
    offen="Ob einfache Deutschkenntnisse vorhanden sind, steht nicht fest.",
)

nur_eingeschraenkt = Merkmal(
    id="AufenthG.28.1.s5.eingeschraenkt",
    titel="Spracherfordernis gilt beim Nachzug zu Deutschen nur eingeschränkt",
    normen=("AufenthG § 28 Abs. 1 Satz 5",),
    art=Art.AUSNAHME,
    term=ja(stammberechtigter.deutsch),
    gilt=_AB_2007,
    fundstellen=("BVerwG 10 C 12.12",),
    definition="Einem Deutschen ist es, auch mit weiterer Staatsangehörigkeit, regelmäßig nicht zuzumuten, die Ehe im Ausland zu führen "
    "(Art. 6, 11 GG). Deshalb ist vom Spracherfordernis vor der Einreise abzusehen, wenn Bemühungen nicht möglich, nicht zumutbar "
    "oder binnen eines Jahres nicht erfolgreich sind; nach der Einreise bleibt die Pflicht, Deutsch zu lernen.",
    erfuellt="Der Stammberechtigte ist Deutscher; das Spracherfordernis ist einzuschränken.",
    nicht_erfuellt="Der Stammberechtigte ist nicht Deutscher.",
    offen="Ob der Stammberechtigte Deutscher ist, steht nicht fest.",
    deckt=("36",),
)

ein_jahr = Merkmal(
    id="AufenthG.28.1.s5.ein_jahr",
    titel="Ein Jahr erfolglose Bemühungen um Deutschkenntnisse",
    normen=("AufenthG § 28 Abs. 1 Satz 5",),
    art=Art.AUSNAHME,
    term=abgelaufen(antragsteller.sprachbemuehungen_seit, JAHRE[1]),
    gilt=_AB_2007,
    fundstellen=("BVerwG 10 C 12.12",),
    definition="Zumutbare Bemühungen müssen ein Jahr lang ohne Erfolg geblieben sein.",
    erfuellt="Zumutbare Bemühungen sind seit mehr als einem Jahr ohne Erfolg geblieben.",
    nicht_erfuellt="Ein Jahr erfolgloser Bemühungen ist nicht verstrichen oder nicht vorgetragen.",
    offen="Ob ein Jahr erfolgloser Bemühungen verstrichen ist, steht nicht fest.",
)

sprache_unzumutbar = Merkmal(
    id="AufenthG.28.1.s5.unzumutbar",
    titel="Kein Spracherfordernis vor der Einreise beim Nachzug zu Deutschen",
    normen=("AufenthG § 28 Abs. 1 Satz 5", "GG Art. 6 Abs. 1", "GG Art. 11"),
    art=Art.AUSNAHME,
    term=und(nur_eingeschraenkt, oder(ja(antragsteller.spracherwerb_unzumutbar), ein_jahr)),
    gilt=_AB_2007,
    fundstellen=("BVerwG 10 C 12.12",),
    definition="Bemühungen sind etwa unzumutbar, wenn es keinen erreichbaren Kurs gibt oder Reise, Sicherheit oder Kosten sie hindern.",
    erfuellt="Vom Spracherfordernis vor der Einreise ist abzusehen.",
    nicht_erfuellt="Gründe, vom Spracherfordernis abzusehen, liegen nicht vor oder sind nicht vorgetragen.",
    offen="Ob vom Spracherfordernis abzusehen ist, steht nicht fest.",
)
