"""Voices side by side under one question, with what came of it below them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from leerunit.domain.vocabulary import Outcome, Role, Voice
from ui.common import labels, painting, theme
from ui.common.avatar import SMALL, Avatar
from ui.common.chips import IconWord
from ui.common.layouts import column, row
from ui.common.overriding import override
from ui.common.text import PlainLabel

BANDS = {
    Outcome.AGREED: ("moss-tint", "moss-line", "moss", "handshake"),
    Outcome.DIFFERS: ("petrol-tint", "petrol-line", "petrol", "split"),
    Outcome.OPEN: ("sunk", "line", "ink-2", "circle-dashed"),
}
SIDE_BY_SIDE = 3


class VoiceColumn(QWidget):
    """One voice: who, a word at the right (a date, "with consent"), and the words or a field."""

    def __init__(
        self,
        name: str,
        shape: Role | Voice | None,
        words: QWidget,
        aside: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = column(self, spacing=6, margins=(18, 12, 18, 14))
        head = row(spacing=10)
        head.addWidget(Avatar(name, shape, SMALL))
        head.addWidget(PlainLabel(name, "strong"), 1)
        if aside:
            head.addWidget(PlainLabel(aside, "meta", tone="ink-3", wrap=False))
        layout.addLayout(head)
        layout.addWidget(words)
        layout.addStretch(1)


class OutcomeBand(QWidget):
    """What came of a question: agreed together, or seen differently; both take the same place."""

    def __init__(
        self, outcome: Outcome, words: QWidget, heading: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        fill, line, tone, icon = BANDS[outcome]
        self._fill, self._line = fill, line
        layout = column(self, spacing=4, margins=(18, 12, 18, 14))
        head = IconWord(heading or labels.outcome(outcome), icon, letter="strong", tone=tone, weight=600)
        layout.addWidget(head, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.current().px(10)
        whole = self.rect().adjusted(0, -2 * radius, 0, 0)
        painting.box(painter, whole, fill=self._fill, line=self._line, radius=radius)
        painting.hairline(painter, 0, 0, self.width(), 0, self._line)


class VoiceBoard(QFrame):
    """A card of voices with the margin line between them; more than three stand under each other."""

    def __init__(
        self, voices: tuple[VoiceColumn, ...], band: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._voices = voices
        layout = column(self, spacing=0)
        self._stacked = theme.current().is_large or len(voices) > SIDE_BY_SIDE
        direction = QBoxLayout.Direction.TopToBottom if self._stacked else QBoxLayout.Direction.LeftToRight
        across = QBoxLayout(direction)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(1)
        for voice in voices:
            across.addWidget(voice, 1)
            voice.installEventFilter(self)
        layout.addLayout(across)
        if band is not None:
            layout.addWidget(band)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Move:
            self.update()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.box(painter, self.rect(), fill="card", line="line", radius=theme.current().px(10))
        for voice in self._voices[1:]:
            at = voice.geometry()
            if self._stacked:
                painting.hairline(painter, at.left(), at.top() - 1, at.right(), at.top() - 1, "line")
            else:
                painting.hairline(
                    painter, at.left() - 1, at.top(), at.left() - 1, at.bottom() + 1, "margin-line"
                )
