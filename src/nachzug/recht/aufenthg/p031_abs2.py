"""§ 31 Abs. 2 AufenthG: particular hardship in place of the three years.

Examples: considerable harm on return because the marriage ended, holding on to the marriage cannot be expected (domestic violence
since 1 July 2011), a marriage void or annulled for minority (since 22 July 2017). Satz 4: refusal where benefits are one's own fault.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Faktor, Last, Merkmal, Typisch, Wertung
from nachzug.logik.terme import Lesart, fassung, ja, nach_recht, nicht, oder, und
from nachzug.recht.aufenthg import p031_abs1
from nachzug.recht.sprache import antragsteller, ehe

rueckkehr = Merkmal(
    id="AufenthG.31.2.s2.rueckkehr",
    deckt=(
        "146",
        "147",
    ),
    titel="Erhebliche Beeinträchtigung durch die Rückkehrpflicht",
    normen=("AufenthG § 31 Abs. 2 Satz 2",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    hinweis=und(p031_abs1.aufhebung, ja(ehe.rueckkehrbeeintraechtigung), ja(ehe.rueckkehrbeeintraechtigung_ehebezogen)),
    fundstellen=("BVerwG 1 C 11.08 Ls. 2", "BVerwG 1 B 118.96 (ungeprueft)"),
    definition="Die Rückkehr muss wegen der Ehe oder ihrer Auflösung ungleich schwerer treffen als andere Ausländer. Gefahren, "
    "die mit der Ehe nichts zu tun haben, gehören ins Asylverfahren.",
    erfuellt="Aus der Auflösung der Ehe erwächst eine erhebliche Beeinträchtigung bei Rückkehr.",
    nicht_erfuellt="Eine ehebezogene Beeinträchtigung bei Rückkehr liegt nicht vor oder ist nicht vorgetragen.",
    offen="Ob die Rückkehr ehebezogen und erheblich beeinträchtigt, verlangt eine Wertung.",
)

_STRENG = und(ja(ehe.festhalten_unzumutbar), ja(ehe.schwerste_eingriffe))
_MILDER = ja(ehe.festhalten_unzumutbar)
unzumutbar = Merkmal(
    id="AufenthG.31.2.s2.festhalten",
    titel="Festhalten an der Ehe unzumutbar",
    normen=("AufenthG § 31 Abs. 2 Satz 2",),
    art=Art.AUSNAHME,
    wertung=Wertung(
        dafuer=(
            Faktor("häusliche Gewalt", ja(ehe.haeusliche_gewalt)),
            Faktor(
                "Wohl eines mit dem Ehegatten lebenden Kindes",
                ja(ehe.kindeswohl_beeintraechtigt),
                ("VGH Hessen 3 B 197/19 Ls. 1",),
            ),
        ),
        typisch=(
            Typisch(
                "Opfer häuslicher Gewalt",
                nach_recht(
                    fassung(oder(), "2005-01-01", "2011-07-01", "Zuwanderungsgesetz"),
                    fassung(und(p031_abs1.aufhebung, ja(ehe.haeusliche_gewalt)), "2011-07-01", akt=p031_abs1.AKT_2011),
                ),
                True,
                ("AufenthG § 31 Abs. 2 Satz 2",),
            ),
        ),
    ),
    hinweis=und(
        p031_abs1.aufhebung,
        oder(
            ja(ehe.haeusliche_gewalt),
            ja(ehe.kindeswohl_beeintraechtigt),
            Lesart(
                "schwelle_p31_2",
                (
                    ("konkrete_misshandlung", _MILDER, ("VGH Hessen 3 B 197/19 Ls. 2", "VGH Hessen 3 B 197/19 Ls. 3")),
                    ("schwerste_eingriffe", _STRENG, ("VG Augsburg Au 6 K 17.1167 Rn. 35",)),
                ),
            ),
        ),
    ),
    fundstellen=("VGH Hessen 3 B 197/19", "VG Augsburg Au 6 K 17.1167 Rn. 35"),
    definition="Die Schwelle ist streitig: konkrete, über Eheschwierigkeiten hinausgehende Misshandlung, auch psychische (VGH "
    "Hessen), oder erst schwerste Eingriffe in Freiheit und körperliche Integrität (VG Augsburg). Häusliche Gewalt ist seit "
    "1. Juli 2011 Regelbeispiel.",
    erfuellt="Das Festhalten an der Ehe war unzumutbar.",
    nicht_erfuellt="Unzumutbarkeit des Festhaltens liegt nicht vor oder ist nicht vorgetragen.",
    offen="Ob das Festhalten an der Ehe unzumutbar war, verlangt eine Wertung.",
)

kinderehe = Merkmal(
    id="AufenthG.31.2.s2.kinderehe",
    titel="Ehe wegen Minderjährigkeit unwirksam oder aufgehoben",
    normen=("AufenthG § 31 Abs. 2 Satz 2",),
    art=Art.AUSNAHME,
    term=ja(ehe.minderjaehrigenehe_unwirksam),
    gilt=(20170722, 99_999_999),
    definition="Regelbeispiel seit 22. Juli 2017.",
    erfuellt="Die Ehe ist wegen Minderjährigkeit unwirksam oder aufgehoben.",
    nicht_erfuellt="Ein Fall der Minderjährigenehe liegt nicht vor.",
    offen="Ob die Ehe wegen Minderjährigkeit unwirksam ist, steht nicht fest.",
)

sonstige_haerte = Merkmal(
    id="AufenthG.31.2.s1.sonstige",
    titel="Andere besondere Härte",
    normen=("AufenthG § 31 Abs. 2 Satz 1",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    hinweis=und(p031_abs1.aufhebung, ja(ehe.besondere_umstaende)),
    definition="Die Beispiele sind nicht abschließend; die Härte muss aus der Auflösung der Gemeinschaft folgen.",
    erfuellt="Eine andere besondere Härte ist festgestellt.",
    nicht_erfuellt="Eine andere besondere Härte ist nicht vorgetragen oder verneint.",
    offen="Ob eine andere besondere Härte vorliegt, verlangt eine Wertung.",
)

haerte = Merkmal(
    id="AufenthG.31.2.s1",
    deckt=("152",),
    titel="Besondere Härte",
    normen=("AufenthG § 31 Abs. 2 Satz 1",),
    art=Art.AUSNAHME,
    term=und(oder(rueckkehr, unzumutbar, kinderehe, sonstige_haerte), nicht(p031_abs1.nicht_verlaengerbar)),
    fundstellen=("BVerwG 1 C 11.08", "VGH Hessen 3 B 197/19"),
    definition="Von der Mindestdauer ist abzusehen, soweit es zur Vermeidung einer besonderen Härte erforderlich ist; besteht die "
    "Gemeinschaft fort, scheidet sie aus.",
    erfuellt="Zur Vermeidung einer besonderen Härte ist von der Mindestdauer abzusehen.",
    nicht_erfuellt="Eine besondere Härte liegt nicht vor oder ist nicht vorgetragen.",
    offen="Ob eine besondere Härte vorliegt, steht nicht fest.",
)

missbrauch = Merkmal(
    id="AufenthG.31.2.s4",
    titel="Leistungsbezug aus zu vertretendem Grund",
    normen=("AufenthG § 31 Abs. 2 Satz 4",),
    art=Art.ERMESSENSGRUND,
    last=Last.BEHOERDE,
    term=und(nicht(p031_abs1.dauer), ja(antragsteller.leistungsbezug), ja(antragsteller.leistungsbezug_zu_vertreten)),
    definition="Stützt sich der Ehegatte auf eine Härte, kann zur Vermeidung von Missbrauch versagt werden, wenn er Leistungen "
    "selbst zu vertreten hat (bis Juli 2017 Satz 3).",
    erfuellt="Die Behörde kann wegen zu vertretenden Leistungsbezugs versagen.",
    nicht_erfuellt="Ein zu vertretender Leistungsbezug ist nicht ersichtlich oder unerheblich.",
    offen="Ob ein Leistungsbezug zu vertreten ist, ist nicht geklärt.",
)
