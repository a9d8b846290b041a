"""Putting a question to the whole unit, from the margin of its story."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leerunit.domain.vocabulary import Visibility
from ui.common import ask
from ui.questions.parts import StoryParts


class UnitAskPart(QObject):
    """`changed`: read the story again."""

    changed = Signal()

    def __init__(self, page: StoryParts) -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        page.panel.unit_ask.asked.connect(self.turn)

    def turn(self, asks: bool) -> None:
        """Put the question to the unit, or take it off the board."""
        board, question_id = self._context.desk.unit_board, self._page.story.question_id
        if asks and not self._is_sure():
            return
        deed, undo = (board.ask, board.end) if asks else (board.end, board.ask)
        said = self.tr("The unit finds it on Today.") if asks else self.tr("Taken off the board.")
        faults = self._context.faults
        if faults.attempt(lambda: deed(question_id)):
            self._context.notices.toast(
                said, lambda: faults.attempt(lambda: undo(question_id), self._again), "messages-square"
            )
        self.changed.emit()

    def _again(self, _done: object) -> None:
        self.changed.emit()

    def _is_sure(self) -> bool:
        if self._page.story.visibility is Visibility.UNIT:
            return True
        return ask.ask(
            self._page,
            self.tr("Ask the whole unit?"),
            self.tr("All of the unit can then read this question, and what others wrote with it."),
            self.tr("Ask the unit"),
            icon="messages-square",
        )
