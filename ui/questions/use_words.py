"""What the words of someone without account may be used for, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leerunit.domain.vocabulary import VoiceUse

ALSO = (VoiceUse.PORTFOLIO, VoiceUse.BOOKLET)
"""What is agreed to beside the question itself."""


def use_words(use: VoiceUse) -> str:
    """Return where the words may also stand."""
    match use:
        case VoiceUse.QUESTION:
            return QCoreApplication.translate("uses", "at this question")
        case VoiceUse.PORTFOLIO:
            return QCoreApplication.translate("uses", "also in the portfolio")
        case VoiceUse.BOOKLET:
            return QCoreApplication.translate("uses", "also in the booklet")


def no_longer(use: VoiceUse) -> str:
    """Return the deed that ends a use."""
    match use:
        case VoiceUse.QUESTION:
            return QCoreApplication.translate("uses", "Take these words back")
        case VoiceUse.PORTFOLIO:
            return QCoreApplication.translate("uses", "No longer in the portfolio")
        case VoiceUse.BOOKLET:
            return QCoreApplication.translate("uses", "No longer in the booklet")
