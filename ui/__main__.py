"""`python -m ui [STORE_FOLDER]`

What the door of a store needs is loaded before Qt, for PySide6 makes every import after it slower, and
nothing is collected until the first paint.
"""

from __future__ import annotations

import gc
import sys

from leerunit.app import open_workplace
from leerunit.clock import WallClock

if __name__ == "__main__":
    gc.disable()
    from ui.start import main

    sys.exit(main(sys.argv[1:], WallClock(), open_workplace))
