"""The typeface that comes with the program, so every PC shows the same letters."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

from resources import FOLDER

FIRST = ("400Regular", "600SemiBold")
LATER = ("500Medium", "300Light", "400Regular_Italic", "700Bold")
_loaded: set[str] = set()


def load(faces: tuple[str, ...]) -> None:
    """Load faces of Atkinson Hyperlegible Next that are not loaded yet."""
    for face in faces:
        if face in _loaded:
            continue
        data = (FOLDER / "fonts" / f"AtkinsonHyperlegibleNext_{face}.ttf").read_bytes()
        QFontDatabase.addApplicationFontFromData(QByteArray(data))
        _loaded.add(face)


def load_all() -> None:
    """Load every face; screens may count on them after sign-in."""
    load(FIRST + LATER)
