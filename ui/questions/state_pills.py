"""The five states side by side, any to any; after a change one optional line of why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from leerunit.domain.vocabulary import QuestionState
from ui.common import labels, pictures, theme
from ui.common.buttons import PillButton
from ui.common.fields import TextField
from ui.common.layouts import FlowLayout, column, row
from ui.common.text import PlainLabel
from ui.common.walking import Walk


class StatePills(QWidget):
    """`moved(QuestionState)` when another state is chosen; `explained(str)` when a why was written."""

    moved = Signal(object)
    explained = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=8)
        holder = QWidget()
        flow = FlowLayout(holder, spacing=8)
        layout.addWidget(holder)
        self._group = QButtonGroup(self)
        walk = Walk(self, columns=len(QuestionState))
        self.pills: dict[QuestionState, PillButton] = {}
        for state in QuestionState:
            pill = PillButton(labels.state(state), pictures.STATE[state])
            pill.setAccessibleDescription(self.tr("State of this question"))
            pill.clicked.connect(lambda _on=False, one=state: self._clicked(one))
            self._group.addButton(pill)
            walk.add(pill)
            flow.addWidget(pill)
            self.pills[state] = pill
        self.hint = PlainLabel(self.tr("all ways, whenever you want"), "meta", tone="ink-2", wrap=False)
        if not theme.current().is_large:
            flow.addWidget(self.hint)
        self._why_line = QWidget()
        line = row(self._why_line, spacing=12)
        self.why = TextField(
            self.tr("Why, in one line"), hint=self.tr("Why? One line, if you like. Enter keeps it.")
        )
        self.why.returnPressed.connect(self._explain)
        line.addWidget(self.why, 1)
        layout.addWidget(self._why_line)
        self._why_line.hide()
        self._state = QuestionState.ASKED

    def show_state(self, state: QuestionState) -> None:
        """Show which one it is now."""
        self._state = state
        self.pills[state].setChecked(True)

    def ask_why(self) -> None:
        """Offer the line of why, without need; half a line of before still stands in it."""
        self._why_line.show()
        self.why.setFocus()

    def show_begun_why(self) -> None:
        """Show the line of why if there is half a one."""
        self._why_line.setVisible(bool(self.why.words()))

    def close_why(self) -> bool:
        """Take the line away; False when it was not there."""
        if self._why_line.isHidden():
            return False
        had_focus = self.why.hasFocus()
        self._why_line.hide()
        if had_focus:
            self.pills[self._state].setFocus()
        return True

    def _clicked(self, state: QuestionState) -> None:
        if state is not self._state:
            self.moved.emit(state)

    def _explain(self) -> None:
        words = self.why.words().strip()
        self.why.clear()
        self.close_why()
        if words:
            self.explained.emit(words)
