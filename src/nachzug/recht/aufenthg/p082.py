"""§ 82 Abs. 1, 3 AufenthG: the applicant must plead and prove what speaks for them, and what a missed period costs.

The duty itself is in every Merkmal: silence about what favours the applicant counts as not pleaded. Here the period that the authority
has set: afterwards it may leave out of account what comes late, if it warned of that.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Last, Merkmal
from nachzug.logik.terme import STICHTAG, ja, und
from nachzug.recht.sprache import antrag

verspaetet = Merkmal(
    id="AufenthG.82.1.s4",
    titel="Frist für Angaben und Belege abgelaufen",
    normen=("AufenthG § 82 Abs. 1 Satz 4", "AufenthG § 82 Abs. 1 Satz 1", "AufenthG § 82 Abs. 3 Satz 2"),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=und(antrag.mitwirkungsfrist < STICHTAG, ja(antrag.auf_fristfolgen_hingewiesen)),
    hinweis=antrag.mitwirkungsfrist < STICHTAG,
    definition="Der Ausländer muss, was für ihn spricht, unverzüglich und nachprüfbar vortragen und belegen, soweit es nicht bekannt oder "
    "offenkundig ist. Setzt die Behörde dafür eine Frist, muss sie auf die Folgen hinweisen; danach kann sie Verspätetes übergehen.",
    erfuellt="Die Behörde kann unberücksichtigt lassen, was nach der Frist vorgetragen oder belegt wird.",
    nicht_erfuellt="Eine versäumte Frist mit Hinweis auf ihre Folgen ist nicht ersichtlich.",
    offen="Ob die Behörde auf die Folgen der versäumten Frist hingewiesen hat, steht nicht fest.",
)
HINWEISE = (verspaetet,)
