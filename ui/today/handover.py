"""Handover between guides about a student, who reads it too."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.day import Handover
from ui.common import dates
from ui.common.buttons import LinkButton, PrimaryButton
from ui.common.fields import Labelled, Picker
from ui.common.layouts import clear, column, let_go_of_focus, row
from ui.common.names import first_name
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.surface import Card, Hairline
from ui.common.text import PlainLabel, body, section
from ui.common.writing import WritingField


class AboutMe(QWidget):
    """What guides handed over about me in the last days; hidden when there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Handover, ...] = ()
        layout = column(self, spacing=12)
        layout.addWidget(section(self.tr("Handed over about you")))
        self._lines = column(spacing=10)
        layout.addLayout(self._lines)
        self.hide()

    def show_lines(self, lines: Sequence[Handover]) -> None:
        """Show these lines."""
        shown = tuple(lines)
        self.setVisible(bool(shown))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._lines)
        for one in shown:
            card = Card()
            card.body.addWidget(PlainLabel(one.text, "body"))
            card.body.addWidget(PlainLabel(signed(one), "meta", tone="ink-2"))
            self._lines.addWidget(card)


def signed(line: Handover) -> str:
    """Return who wrote a line, and when."""
    return f"{line.author_name}, {dates.weekday_and_day(line.on)}"


class HandoverSheet(SideSheet):
    """`written(student, words)` at the verb, `taken_back(student, line)`, `student_changed`."""

    written = Signal(object, str)
    taken_back = Signal(object, object)
    student_changed = Signal()

    def __init__(self, over: QWidget, students: Sequence[tuple[UUID, str]]) -> None:
        verb = PrimaryButton(self.tr("Hand over"), "arrow-right", keys="Ctrl+Return")
        super().__init__(over, self.tr("Handover"), verb)
        self.student = Picker(self.tr("About whom"), tuple(students))
        self._names = dict(students)
        self.student.currentIndexChanged.connect(lambda _at: self.student_changed.emit())
        self.writing = WritingField(self.tr("What helps the next coach?"), lines=3)
        self.labelled = Labelled(self.tr("What helps the next coach?"), self.writing)
        self.reads_too = PlainLabel("", "meta", tone="ink-2")
        self.body.addWidget(Labelled(self.tr("About whom"), self.student))
        self.body.addWidget(self.labelled)
        self.body.addWidget(self.reads_too)
        self.body.addWidget(Hairline())
        self._lines = column(spacing=10)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        verb.clicked.connect(lambda: self.written.emit(self.about(), self.writing.words()))

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.writing.field.setFocus()

    def about(self) -> UUID:
        """Return the student who was chosen."""
        chosen = self.student.value()
        assert isinstance(chosen, UUID)
        return chosen

    def show_lines(self, lines: Sequence[Handover]) -> None:
        """Show the lines about the chosen student."""
        name = first_name(self._names[self.about()])
        self.reads_too.setText(self.tr("{0} and who guides {0} read this line.").format(name))
        let_go_of_focus(self.pane)
        clear(self._lines)
        for one in lines:
            self._lines.addWidget(self._line(one))
        if not lines:
            self._lines.addWidget(body(self.tr("Nothing handed over yet."), tone="ink-2"))

    def _line(self, one: Handover) -> QWidget:
        card = Card()
        card.body.addWidget(PlainLabel(one.text, "body"))
        foot = row(spacing=10)
        foot.addWidget(PlainLabel(signed(one), "meta", tone="ink-2"), 1)
        if one.is_mine:
            back = LinkButton(self.tr("Take back"), "undo-2", small=True)
            back.clicked.connect(lambda: self.taken_back.emit(self.about(), one.line_id))
            foot.addWidget(back)
        card.body.addLayout(foot)
        return card
