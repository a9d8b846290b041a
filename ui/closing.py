"""What comes before the window closes: keep what is typed, and ask when something could not be kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.sign_in.front import Front


def keep_door(door: QWidget | None) -> bool:
    """Seal what someone was writing at the door, if that is what the window shows; return whether it was."""
    if isinstance(door, Front):
        return True
    from ui.sign_in.screen import SignIn

    return not isinstance(door, SignIn) or door.keep()


def close_anyway(window: QWidget) -> bool:
    """Ask whether to close while something is not kept."""
    from ui.common.ask import ask

    return ask(
        window,
        QCoreApplication.translate("closing", "Close LEERunit?"),
        QCoreApplication.translate(
            "closing", "Something was written that is not kept yet. It is lost when you close now."
        ),
        QCoreApplication.translate("closing", "Close anyway"),
        not_now=QCoreApplication.translate("closing", "Look first"),
    )
