"""A few choices side by side that flow on to the next line; arrows walk between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.common.buttons import PillButton
from ui.common.layouts import FlowLayout
from ui.common.walking import Walk


class PillChoice(QWidget):
    """`picked(value)` when another one is chosen by hand; `choices` are (value, words)."""

    picked = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[object, str]], value: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._flow = FlowLayout(self, spacing=8)
        self._group = QButtonGroup(self)
        self._walk = Walk(self, columns=2)
        self._values: list[object] = []
        self._value: object = None
        self.pills: list[PillButton] = []
        self.offer(choices, value)

    @property
    def value(self) -> object:
        return self._value

    def offer(self, choices: Sequence[tuple[object, str]], value: object) -> None:
        """Offer other choices; `value` is chosen, or the first when it is not among them."""
        if [one for one, _ in choices] != self._values:
            self._build(choices)
        self.choose(value if value in self._values else next(iter(self._values), None))

    def choose(self, value: object) -> None:
        """Show which one it is, without telling it on."""
        self._value = value
        for one, pill in zip(self._values, self.pills, strict=True):
            pill.setChecked(one == value)

    def _build(self, choices: Sequence[tuple[object, str]]) -> None:
        self._walk.begin()
        for pill in self.pills:
            self._group.removeButton(pill)
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._values = [one for one, _ in choices]
        self.pills = []
        self._walk.columns = max(2, len(choices))
        for one, words in choices:
            pill = PillButton(words, soft=True)
            pill.setAccessibleDescription(self._name)
            pill.clicked.connect(lambda _on=False, value=one: self._pick(value))
            self._group.addButton(pill)
            self._walk.add(pill)
            self._flow.addWidget(pill)
            self.pills.append(pill)

    def _pick(self, value: object) -> None:
        if value != self._value:
            self._value = value
            self.picked.emit(value)

    def pill(self, value: object) -> PillButton:
        return self.pills[self._values.index(value)]
