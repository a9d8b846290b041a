"""`python -m ui [STORE_FOLDER]`

The door of a store is loaded before Qt, for PySide6 makes every import after it slower, and nothing is
collected until the first paint.
"""

from __future__ import annotations

import gc
import sys
from importlib import import_module

from leerunit.clock import WallClock

if __name__ == "__main__":
    gc.disable()
    import_module("leerunit.app")
    from ui.start import main

    sys.exit(main(sys.argv[1:], WallClock()))
