"""A small button that shows one of a few choices and opens a menu with all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.common import icons, theme
from ui.common.buttons import QUIET, Button, PlainButton
from ui.common.overriding import override


@dataclass(frozen=True, slots=True)
class Choice:
    value: object
    words: str
    icon: str


class MenuButton(PlainButton):
    """`picked(value)` follows a choice by hand; `keys` open the menu. `name` says what is chosen here."""

    picked = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[Choice], *, keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", choices[0].icon, small=True, keys=keys, parent=parent)
        self._name = name
        self._choices: tuple[Choice, ...] = ()
        self.value: object = None
        self.menu_of_choices = QMenu(self)
        self.clicked.connect(self._open)
        self.offer(choices)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; the first of them is chosen."""
        self._choices = tuple(choices)
        self.menu_of_choices.clear()
        for choice in choices:
            action = self.menu_of_choices.addAction(icons.icon(choice.icon), choice.words)
            action.triggered.connect(lambda _on=False, one=choice.value: self._pick(one))
        self.choose(choices[0].value)

    def choose(self, value: object) -> None:
        """Show a choice without telling it on."""
        choice = next(one for one in self._choices if one.value == value)
        self.value = value
        self.setText(choice.words)
        self.set_icon(choice.icon)
        self.setAccessibleName(f"{self._name}: {choice.words}")

    def pick(self, value: object) -> None:
        """Choose as by hand."""
        self._pick(value)

    def _open(self) -> None:
        at = next(n for n, one in enumerate(self._choices) if one.value == self.value)
        self.menu_of_choices.setActiveAction(self.menu_of_choices.actions()[at])
        self.menu_of_choices.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _pick(self, value: object) -> None:
        self.choose(value)
        self.picked.emit(value)


class MoreButton(Button):
    """A quiet button with a menu of what else can be done here."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", "chevron-down", dress=QUIET, small=True, parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.menu_of_deeds = QMenu(self)
        self.clicked.connect(lambda: self.menu_of_deeds.popup(self.mapToGlobal(QPoint(0, self.height()))))

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(32), look.px(24))

    def offer(self, words: str, icon: str, act: Callable[[], object]) -> None:
        """Offer one more deed."""
        self.menu_of_deeds.addAction(icons.icon(icon), words).triggered.connect(lambda _on=False: act())
