"""Where a new learning question is caught: kept while it is typed, done at Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.vocabulary import Visibility
from ui.common.autosave import Autosave
from ui.common.faults import Faults
from ui.common.layouts import column
from ui.common.visibility_choice import VisibilityChoice
from ui.common.writing import CaptureField

if TYPE_CHECKING:
    from leerunit.app import Desk


class Asking(QWidget):
    """A capture field for a question.

    What is typed stands in the store a second later as a question of "only me": `unfinished` names it, so
    that a list can leave it out while someone is still writing. Enter shares it as chosen and emits
    `asked(UUID, Visibility)`. Emptying the field takes the unfinished question away.
    """

    asked = Signal(object, object)

    def __init__(
        self, desk: Desk, faults: Faults, autosave: Autosave, key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._faults = faults
        self.unfinished: UUID | None = None
        self._text_id: UUID | None = None
        self.visibility = VisibilityChoice()
        self.visibility.picked.connect(self._go_on)
        self.capture = CaptureField(
            self.tr("New learning question"),
            hint=self.tr("What do you want to know or learn? Write it as you say it…"),
            keeps=self.tr("keeps it"),
            beside=self.visibility,
        )
        self.field = self.capture.field
        column(self).addWidget(self.capture)
        self.setFocusProxy(self.field)
        self._draft = autosave.watch(self.field, self._save, 0, key=key)
        self.capture.kept.connect(self._finish)

    def _go_on(self) -> None:
        self.field.setFocus()

    def _save(self, words: str, version: int) -> int:
        questions = self._desk.questions
        if self.unfinished is None or self._text_id is None:
            return self._begin(words) if words.strip() else version
        if words.strip():
            return questions.rewrite(self._text_id, words, version)
        questions.remove(self.unfinished)
        self.unfinished = self._text_id = None
        return 0

    def _begin(self, words: str) -> int:
        self.unfinished = self._desk.questions.ask(words)
        story = self._desk.questions.open(self.unfinished)
        self._text_id = story.text_id
        return story.version

    def _finish(self) -> None:
        if self._draft.keep() and self.unfinished is not None:
            self._faults.attempt(self._share, self._done)

    def _share(self) -> Visibility:
        assert self.unfinished is not None
        if self.visibility.visibility() is not Visibility.ONLY_ME:
            self._desk.questions.share(self.unfinished, self.visibility.visibility())
        return self.visibility.visibility()

    def _done(self, visibility: Visibility) -> None:
        question, self.unfinished, self._text_id = self.unfinished, None, None
        self._draft.show("", 0)
        self.visibility.choose(Visibility.ONLY_ME)
        self.asked.emit(question, visibility)
