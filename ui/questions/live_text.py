"""A text of mine in place: kept while typed; when it changed elsewhere, both texts stand here."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.questions import QuestionStory
from ui.common import theme
from ui.common.buttons import PlainButton
from ui.common.layouts import column, row
from ui.common.notices import FILLS, Picture
from ui.common.overriding import override
from ui.common.painting import box
from ui.common.text import PlainLabel
from ui.common.writing import GrowingText
from ui.screen import ScreenContext


class LiveText(QWidget):
    """`visited` when the field gets the focus, so that its earlier versions can be asked for."""

    visited = Signal()

    def __init__(
        self,
        context: ScreenContext,
        question_id: UUID,
        text: StoredText,
        field: GrowingText,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.text_id = text.text_id
        self.field = field
        self._context = context
        self._question_id = question_id
        self._clash: Clash | None = None
        self._layout = column(self, spacing=8)
        self._layout.addWidget(Underline(field))
        self.setFocusProxy(field)
        field.set_words(text.words)
        self.draft = context.autosave.watch(field, self._save, text.version, key=str(text.text_id))
        self.draft.clashed.connect(self._show_clash)
        field.entered.connect(self.draft.keep)
        field.focused.connect(self._focused)

    def _save(self, words: str, version: int) -> int:
        return self._context.desk.questions.rewrite(self.text_id, words, version)

    def show_text(self, text: StoredText) -> None:
        """Show what the store holds; what is being typed now stays."""
        self.draft.show(text.words, text.version)

    def end(self) -> None:
        """Keep what is there; the field goes away."""
        self.draft.end()

    def _focused(self, has_it: bool) -> None:
        if has_it:
            self.visited.emit()
        else:
            self.draft.keep()

    def _stored(self) -> StoredText:
        """Return what the store holds now. Refused: NOT_FOUND when the text is gone."""
        stored = stored_text(self._context.desk.questions.open(self._question_id), self.text_id)
        if stored is None:
            raise Refused(RefusalCode.NOT_FOUND)
        return stored

    def _show_clash(self) -> None:
        if self._clash is None:
            self._context.faults.attempt(self._stored, self._ask)

    def _ask(self, stored: StoredText) -> None:
        self._clash = Clash(stored.words)
        self._clash.mine.clicked.connect(lambda: self._settle(take_other=False))
        self._clash.other.clicked.connect(lambda: self._settle(take_other=True))
        self._layout.addWidget(self._clash)

    def _settle(self, *, take_other: bool) -> None:
        self._context.faults.attempt(lambda: self._keep_both(take_other=take_other), self._settled)

    def _keep_both(self, *, take_other: bool) -> StoredText:
        """Put my words in the history after the others, and if asked the others on top again."""
        questions, other, words = self._context.desk.questions, self._stored(), self.field.words()
        number = questions.rewrite(self.text_id, words, other.version, anew=True)
        if not take_other:
            return StoredText(self.text_id, words, number)
        return StoredText(self.text_id, other.words, questions.restore(self.text_id, other.version))

    def _settled(self, text: StoredText) -> None:
        if self._clash is not None:
            self._clash.hide()
            self._clash.deleteLater()
            self._clash = None
        self.draft.settle(text.words, text.version)
        self.field.setFocus()


@dataclass(frozen=True, slots=True)
class StoredText:
    """A text as the store holds it; `version` is needed to write it over."""

    text_id: UUID
    words: str
    version: int


def stored_text(story: QuestionStory, text_id: UUID) -> StoredText | None:
    """Return one text of a story."""
    texts = [StoredText(story.text_id, story.text, story.version)]
    for entry in story.entries:
        texts.append(StoredText(entry.text_id, entry.text, entry.version))
        texts.extend(StoredText(part.text_id, part.text, part.version) for part in entry.part_texts)
    return next((text for text in texts if text.text_id == text_id), None)


class Underline(QWidget):
    """Holds a writing field without a frame: a line under it tells that one can write, or writes, here."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        column(self, margins=(0, 0, 0, 3)).addWidget(field)
        field.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        writes = self._field.hasFocus()
        if not writes and not self.underMouse():
            return
        tall = 2 if writes else 1
        colour = theme.current().colour("petrol" if writes else "line-strong")
        QPainter(self).fillRect(0, self.height() - tall, self.width(), tall, colour)


class Clash(QFrame):
    """Says that the text was changed elsewhere, shows that text, and offers both ways on."""

    def __init__(self, other: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=8, margins=(14, 12, 14, 12))
        head = row(spacing=10)
        head.addWidget(Picture("triangle-alert", 18, "terra"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(
            PlainLabel(
                self.tr("This text was changed elsewhere meanwhile. Your words stand above."), "strong"
            ),
            1,
        )
        layout.addLayout(head)
        layout.addWidget(PlainLabel(self.tr("There it says now:"), "meta", tone="ink-2"))
        layout.addWidget(PlainLabel(other, "body"))
        buttons = row(spacing=10)
        self.mine = PlainButton(self.tr("Keep my words"), "pencil", small=True)
        self.other = PlainButton(self.tr("Take the other text"), "arrow-left-right", small=True)
        for button in (self.mine, self.other):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        both = self.tr("Whatever you choose, the other words stay in the earlier versions.")
        layout.addWidget(PlainLabel(both, "meta", tone="ink-2"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill, line, _ = FILLS["terra"]
        box(QPainter(self), self.rect(), fill=fill, line=line, radius=theme.current().px(10))
