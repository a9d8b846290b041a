"""What one is in a shift, as experience one has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leerunit.domain.vocabulary import ShiftRole
from ui.common.wording import QT_TRANSLATE_NOOP

EXPERIENCE: dict[ShiftRole, str] = {
    ShiftRole.COORDINATOR: QT_TRANSLATE_NOOP("shift_words", "Coordinator of the day"),
    ShiftRole.COACH: QT_TRANSLATE_NOOP("shift_words", "Coach of the shift"),
    ShiftRole.BACKUP: QT_TRANSLATE_NOOP("shift_words", "Backup"),
    ShiftRole.BUDDY: QT_TRANSLATE_NOOP("shift_words", "Buddy"),
}


def experience(role: ShiftRole) -> str:
    """Return what one was."""
    return QCoreApplication.translate("shift_words", EXPERIENCE[role])
