"""The unit's deepening questions, for the practice educator: in other words, at rest, or a new one."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.reflection import DeepeningQuestion
from ui.common import language
from ui.common.autosave import Draft
from ui.common.buttons import PlainButton
from ui.common.fields import Labelled, TextField
from ui.common.layouts import clear, column, row
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.surface import Hairline
from ui.common.text import PlainLabel, meta
from ui.screen import ScreenContext


class BankSheet(SideSheet):
    """Everything is kept while it is typed; a question that rests is offered no more and can come back."""

    def __init__(self, over: QWidget, context: ScreenContext) -> None:
        super().__init__(over, self.tr("Questions that go deeper"))
        self._context = context
        self._drafts: list[Draft] = []
        self.fields: dict[str, TextField] = {}
        self.buttons: dict[str, PlainButton] = {}
        quiet = self.tr("Who looks back can ask for one with Alt V. They are never shown unasked.")
        self.body.addWidget(meta(quiet, tone="ink-2"))
        self.new = TextField(self.tr("A new question"), hint=self.tr("A new question. Enter keeps it."))
        self.new.returnPressed.connect(self._add)
        self.labelled = Labelled(self.tr("A new question"), self.new)
        self.body.addWidget(self.labelled)
        self.body.addWidget(Hairline())
        self._rows = column(spacing=8)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def read(self) -> None:
        """Show the bank as it is now. Refused and Unavailable as the service says."""
        bank = self._context.desk.reflection.bank(language.current())
        self._end()
        clear(self._rows)
        self.fields, self.buttons = {}, {}
        for question in sorted(bank, key=lambda each: each.is_resting):
            self._add_row(question)

    def _add_row(self, question: DeepeningQuestion) -> None:
        line = row(spacing=10)
        if question.is_resting:
            line.addWidget(PlainLabel(question.text, tone="ink-3"), 1)
            button = PlainButton(self.tr("Offer again"), "undo-2", small=True)
        else:
            line.addWidget(self._field(question), 1)
            button = PlainButton(self.tr("Let it rest"), "leaf", small=True)
        button.setAccessibleDescription(question.text)
        button.clicked.connect(lambda: self._rest(question.key, resting=not question.is_resting))
        self.buttons[question.key] = button
        line.addWidget(button)
        self._rows.addLayout(line)

    def _field(self, question: DeepeningQuestion) -> TextField:
        field = TextField(question.text)
        field.set_words(question.text)
        field.setCursorPosition(0)
        rewrite = self._context.desk.reflection.rewrite_deepening

        def save(words: str, version: int) -> int:
            if words.strip():
                rewrite(question.key, words)
            return version + 1

        self._drafts.append(self._context.autosave.watch(field, save, 0, key=f"bank/{question.key}"))
        self.fields[question.key] = field
        return field

    def _add(self) -> None:
        add, words = self._context.desk.reflection.add_deepening, self.new.words()
        if self._context.faults.attempt(lambda: add(words), refused=self.labelled.refuse):
            self.new.clear()
            self._context.faults.attempt(self.read)
            self.new.setFocus()

    def _rest(self, key: str, *, resting: bool) -> None:
        let_rest = self._context.desk.reflection.let_rest
        if self._context.faults.attempt(lambda: let_rest(key, resting=resting)):
            QTimer.singleShot(0, self, lambda: self._read_and_go(key))

    def _read_and_go(self, key: str) -> None:
        """Show what became of a question, with the focus on its button: the same key takes it back."""
        if self._context.faults.attempt(self.read):
            self.buttons[key].setFocus()

    def _end(self) -> None:
        for draft in self._drafts:
            draft.end()
        self._drafts = []

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.new.setFocus()

    @override
    def leave(self) -> None:
        if self.isVisible():
            self._end()
        super().leave()
