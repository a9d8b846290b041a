"""Texts that break programs: markup, controls, scripts, endless words. All of our own making."""

from __future__ import annotations

MARKUP = (
    "<b>vet</b> & <i>schuin</i>",
    "<img src='/etc/passwd' width='10' height='10'/>",
    '<img src="file:///etc/hostname"/>',
    "<para><font color=\"[[[getattr(pow,'x') for x in [1]]]]\">x</font></para>",
    "<a href='javascript:alert(1)'>klik</a>",
    "&lt;b&gt; &amp;amp; &#60; &nbsp; &bogus;",
    "<br/><br><br/>",
    "</para></para>",
    "<!-- weg --> <![CDATA[ x ]]>",
    "<onDraw name='x' label='y'/>",
    "<unichar code='65'/> <greek>a</greek> <super>2</super>",
    "a < b > c && d <= e",
    "{name} {0} %s %(x)s ${y} {{dubbel}}",
    "<" * 200,
    "&" * 200,
)
CONTROLS = (
    "nul\x00midden",
    "bel\x07 en \x1b[31mkleur",
    "regel\r\nregel\rregel\nregel",
    "tab\ttab\x0bverticaal\x0cpagina",
    "zacht\u00adkoppel\u200bnul\u2060breed\ufeffbom",
    "alinea\u2029regel\u2028scheiding",
    "richting \u202efdp.exe\u202c terug",
    "half \ud800 surrogaat",
    "geen teken \ufffe \uffff",
    "\u00a0harde\u00a0spatie\u00a0",
)
LETTERS = (
    "Zoë, café, naïef, Ångström, çedille, ĳsje, ﬁets",
    "e\u0301e\u0301n, a\u030aa, n\u0303",
    "€ § © ™ … – — ‘enkel’ “dubbel” „laag” «guille»",
    "Ελληνικά και άλλα",
    "Привет, как дела?",
    "Łódź Žižka Őr Ğül ŞĦ",
    "→ ← ✓ ✗ ★ ♥ ∞ ≠ ½ ⅓ ²",
    "😀 😅 😍",
    "🧑‍⚕️ 👩🏽‍🦽 🫶 🏳️‍🌈",
    "中文 日本語 한국어",
    "हिन्दी ไทย",
    "𝔘𝔫𝔦 𝕏 𝟙",
)
RIGHT_TO_LEFT = ("שלום עולם", "مرحبا بالعالم", "Zij zei שלום en ging weer.", "زهرة 123 الربيع")
LONG = (
    "w" * 3_000,
    "woord " * 2_000,
    "https://voorbeeld.example/" + "pad/" * 200,
    "a\n" * 300,
    "e" + "\u0301" * 500,
)
NASTY = (
    *MARKUP,
    *CONTROLS,
    *LETTERS,
    *RIGHT_TO_LEFT,
    *LONG,
    "'; DROP TABLE item; --",
    "=1+1",
    "‘’",
    "\\",
    "//",
    "-",
)
