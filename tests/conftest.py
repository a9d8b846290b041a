"""What every test has: no display, no personal folders, no words in a language of the machine."""

from __future__ import annotations

import os

# Before anything imports Qt. The fonts of the program are its own, so no folder of fonts is named here.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("QT_QPA_FONTDIR", None)
os.environ["CI"] = "true"
os.environ.pop("LEERUNIT_PASSPHRASE", None)
