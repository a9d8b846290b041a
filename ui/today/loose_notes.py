"""What was written for me at the door: was it me? Keep it as a question, or throw it away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.today import LooseNote
from ui.common import dates
from ui.common.buttons import PlainButton, PrimaryButton
from ui.common.layouts import clear, column, row
from ui.common.notices import Picture
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.screen import ScreenContext


class LooseNoteCard(Card):
    """One note, with its two answers."""

    def __init__(self, note: LooseNote, today: date, parent: QWidget | None = None) -> None:
        super().__init__(line="petrol-line", fill="petrol-tint", parent=parent)
        self.note = note
        head = row(spacing=10)
        head.addWidget(Picture("feather", 18), 0, Qt.AlignmentFlag.AlignTop)
        day = dates.near(dates.day_of(note.written_at), today)
        asked = self.tr("Written at the door, {day} at {time}. Was that you?")
        asked = asked.format(day=day, time=dates.time(note.written_at))
        head.addWidget(PlainLabel(asked, "strong"), 1)
        self.body.addLayout(head)
        self.body.addWidget(QuoteLabel(note.text, QuoteSize.SMALL))
        self.keep = PrimaryButton(self.tr("Keep it as a question"), "check")
        self.throw = PlainButton(self.tr("Throw away"), "trash-2")
        for button, verb in ((self.keep, self.keep.text()), (self.throw, self.throw.text())):
            button.setAccessibleName(f"{verb}: {note.text}")
        foot = row(spacing=10)
        foot.addWidget(self.keep)
        foot.addWidget(self.throw)
        foot.addStretch(1)
        self.body.addLayout(foot)


class LooseNotes(QWidget):
    """All of them; nothing is shown while there is none. `refresh` reads them anew."""

    def __init__(self, context: ScreenContext, go_on: Callable[[], object]) -> None:
        super().__init__()
        self._context = context
        self._go_on = go_on
        self._shown: tuple[LooseNote, ...] = ()
        self._cards = column(self, spacing=10, margins=(0, 14, 0, 0))
        self.hide()

    def refresh(self) -> None:
        self.show_notes(self._context.desk.loose_notes.mine())

    def show_notes(self, notes: Sequence[LooseNote]) -> None:
        """Show these notes."""
        shown = tuple(notes)
        self.setVisible(bool(shown))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._cards)
        for note in shown:
            card = LooseNoteCard(note, self._context.clock.today())
            card.keep.clicked.connect(lambda _on=False, one=note.note_id: self._keep(one))
            card.throw.clicked.connect(lambda _on=False, one=note.note_id: self._throw(one))
            self._cards.addWidget(card)

    def _keep(self, note_id: UUID) -> None:
        desk = self._context.desk
        self._context.faults.attempt(lambda: desk.loose_notes.keep(note_id), self._kept)

    def _kept(self, question_id: UUID) -> None:
        faults, remove = self._context.faults, self._context.desk.questions.remove
        said = self.tr("Your question is kept. Only you can read it.")
        self._context.notices.toast(said, lambda: faults.attempt(lambda: remove(question_id)), "feather")
        self._go_on()

    def _throw(self, note_id: UUID) -> None:
        faults, notes = self._context.faults, self._context.desk.loose_notes
        if faults.attempt(lambda: notes.throw_away(note_id)):
            said = self.tr("In the bin.")
            self._context.notices.toast(
                said, lambda: faults.attempt(lambda: notes.put_back(note_id)), "trash-2"
            )
            self._go_on()
