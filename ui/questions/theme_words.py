"""Words and pictures of themes and of the question "must this?"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leerunit.domain.vocabulary import RuleProved
from ui.common.wording import QT_TRANSLATE_NOOP

THEME_ICON, RULE_ICON = "bookmark", "shield-question-mark"

ENDING: dict[RuleProved, str] = {
    RuleProved.RULE: QT_TRANSLATE_NOOP("rules", "it was a rule"),
    RuleProved.HABIT: QT_TRANSLATE_NOOP("rules", "it was a habit"),
}


def must_this() -> str:
    """Return what a question is called that asks whether there really is a rule."""
    return QCoreApplication.translate("rules", "must this?")


def ending_words(proved: RuleProved) -> str:
    """Return what it proved to be."""
    return QCoreApplication.translate("rules", ENDING[proved])
