"""A question that goes deeper, for who asks for one: by key or button, one at a time, never by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from ui.common import painting, theme
from ui.common.buttons import LinkButton, PlainButton
from ui.common.keycap import Keycap
from ui.common.layouts import column, row
from ui.common.notices import Picture
from ui.common.overriding import override
from ui.common.text import PlainLabel

KEYS = "Alt+V"


class Deeper(QWidget):
    """`questions()` gives the bank when it is first asked; each next one follows the one before.

    The keys work wherever the focus is in `around`. `changed` when it became higher or lower.
    """

    changed = Signal()

    def __init__(self, questions: Callable[[], Sequence[str]], around: QWidget, *, begin_at: int) -> None:
        super().__init__(around)
        self._questions = questions
        self._at = begin_at
        layout = column(self, spacing=8)
        self.card = Asked()
        self.card.next.clicked.connect(self.ask)
        self.card.away.clicked.connect(self.put_away)
        layout.addWidget(self.card)
        self.card.hide()
        line = row(spacing=8)
        self.link = LinkButton(self.tr("A question that goes deeper"), "lightbulb", small=True)
        self.link.clicked.connect(self.ask)
        line.addWidget(self.link)
        line.addWidget(Keycap(KEYS))
        line.addStretch(1)
        layout.addLayout(line)
        keys = QShortcut(QKeySequence(KEYS), around)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._by_key)

    def _by_key(self) -> None:
        if self.isVisible():
            self.ask()

    def ask(self) -> None:
        """Show the next question; the cursor stays where it is."""
        bank = tuple(self._questions())
        if not bank:
            return
        self.card.show_question(bank[self._at % len(bank)])
        self._at += 1
        self.card.show()
        self.changed.emit()

    def put_away(self) -> None:
        self.card.hide()
        self.link.setFocus()
        self.changed.emit()

    @property
    def asked(self) -> str:
        """Return the question that stands there now, or nothing."""
        return "" if self.card.isHidden() else self.card.words.text()


class Asked(QFrame):
    """The question that stands there, to answer in the text or to leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(self, spacing=12, margins=(14, 10, 10, 10))
        line.addWidget(Picture("lightbulb", 18, "petrol"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = PlainLabel("", "lead")
        line.addWidget(self.words, 1)
        self.next = PlainButton(self.tr("Another one"), "arrow-right", small=True)
        self.away = PlainButton(self.tr("Put away"), "x", small=True)
        line.addWidget(self.next)
        line.addWidget(self.away)

    def show_question(self, words: str) -> None:
        self.words.setText(words)
        self.setAccessibleName(words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.box(
            QPainter(self), self.rect(), fill="petrol-tint", line="petrol-line", radius=theme.current().px(10)
        )
