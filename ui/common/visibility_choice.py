"""A small button that tells who can see what is written now, with a menu to choose another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from leerunit.domain.vocabulary import Visibility
from ui.common import labels, pictures
from ui.common.menu_button import Choice, MenuButton

AT_ONCE = (Visibility.ONLY_ME, Visibility.MY_COACH, Visibility.UNIT)
"""What can be chosen before the words are kept; chosen people are named afterwards."""


class VisibilityChoice(MenuButton):
    """Alt+Z opens the menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        name = QCoreApplication.translate("visibility_choice", "Visible to")
        choices = [Choice(one, labels.visibility(one), pictures.VISIBILITY[one]) for one in AT_ONCE]
        super().__init__(name, choices, keys="Alt+Z", parent=parent)

    def visibility(self) -> Visibility:
        assert isinstance(self.value, Visibility)
        return self.value
