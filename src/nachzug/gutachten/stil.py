"""The look of the HTML Gutachten: readable on screen, unfolded on paper, colours never alone (a sign stands before)."""

STIL = """
:root{--gut:#0a6b3d;--schlecht:#a3180d;--offen:#7a5200;--grau:#555;color-scheme:light dark}
body{font:1rem/1.5 system-ui,"Segoe UI",sans-serif;margin:0;padding:1rem;overflow-wrap:anywhere}
main{max-width:52rem;margin:0 auto}
h1{font-size:1.6rem;line-height:1.2}
h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #999;padding-bottom:.2rem}
h3{font-size:1rem;margin:1rem 0 .3rem}
p{margin:.3rem 0}
ul{margin:.3rem 0;padding-left:1.4rem}
details{margin:.25rem 0;padding-left:.9rem;border-left:3px solid #999}
summary{cursor:pointer;font-weight:600;margin-left:-.2rem}
summary:focus-visible{outline:3px solid #0b63ce;outline-offset:2px}
details.gut{border-color:var(--gut)}
details.schlecht{border-color:var(--schlecht)}
details.offen{border-color:var(--offen)}
details.gut>summary::before{content:"✓ "}
details.schlecht>summary::before{content:"✗ "}
details.offen>summary::before{content:"? "}
details.entfaellt>summary::before{content:"∕ "}
p.gut,li.gut{color:var(--gut)}
p.schlecht,li.schlecht{color:var(--schlecht)}
p.offen,li.offen{color:var(--offen)}
@media (prefers-color-scheme:dark){:root{--gut:#6fd39f;--schlecht:#ff9c90;--offen:#e8bf62;--grau:#bbb}}
@media print{body{padding:0;font-size:10.5pt}details{break-inside:avoid-page}
details::details-content{content-visibility:visible;block-size:auto}details>*{display:block}}
"""
