"""What a guest hears read back, and what their words may be used for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leerunit.domain.vocabulary import Voice, VoiceUse
from ui.common import labels, theme
from ui.common.buttons import PlainButton
from ui.common.choices import Radio, Tick
from ui.common.layouts import column, row
from ui.common.notices import Picture
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta, strong
from ui.common.walking import Walk


class ReadBack(Card):
    """The words as they will stand; `otherwise` goes back to telling."""

    def __init__(self, voice: Voice, host: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, parent=parent)
        line = row(spacing=16)
        line.addWidget(Picture("heart", 26, "terra"), 0, Qt.AlignmentFlag.AlignTop)
        told = column(spacing=4)
        told.addWidget(strong(self.tr("Read it aloud. Is it right like this?")))
        self.words = PlainLabel("", "quoteS")
        told.addWidget(self.words)
        stands = self.tr("This is how it will stand: {0}, through {1}. We keep no name.")
        told.addWidget(meta(stands.format(labels.voice(voice), host), tone="ink-2"))
        line.addLayout(told, 1)
        self.otherwise = PlainButton(self.tr("Otherwise"), "pencil")
        line.addWidget(self.otherwise, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def show_words(self, words: str) -> None:
        self.words.setText(f"\u201c{words}\u201d")
        self.setAccessibleName(words)


class GuestChoice(QWidget):
    """Only for this question, or also for the portfolio and the booklet: a tick clears the radio."""

    def __init__(self, owner: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=10)
        head = row(spacing=14)
        head.addWidget(PlainLabel(self.tr("What may this be used for?"), "section", wrap=False))
        head.addWidget(meta(self.tr("The booklet and the portfolio may both."), tone="ink-2"), 1)
        layout.addLayout(head)
        self.only = Radio(self.tr("For this question only"))
        self.portfolio = Tick(self.tr("Also in the portfolio of {0}").format(owner))
        self.booklet = Tick(self.tr("Also in the booklet"))
        told = (
            self.tr("{0} reads it, and who may read the question.").format(owner),
            self.tr("The school can read it. Without your name."),
            self.tr("Residents and relatives can read the booklet."),
        )
        walk = Walk(self, columns=3)
        line = column(spacing=10) if theme.current().is_large else row(spacing=12)
        for part, words in zip((self.only, self.portfolio, self.booklet), told, strict=True):
            card = Card(padding=12)
            card.body.addWidget(part)
            card.body.addWidget(meta(words, tone="ink-2"))
            part.setAccessibleDescription(words)
            walk.add(part)
            line.addWidget(card, 1)
        layout.addLayout(line)
        self.only.setAutoExclusive(False)
        self.only.setChecked(True)
        self.only.clicked.connect(self._only)
        for tick in (self.portfolio, self.booklet):
            tick.toggled.connect(self._also)
        self.setFocusProxy(self.only)

    def _only(self) -> None:
        self.only.setChecked(True)
        for tick in (self.portfolio, self.booklet):
            tick.setChecked(False)

    def _also(self) -> None:
        self.only.setChecked(not (self.portfolio.isChecked() or self.booklet.isChecked()))

    def uses(self) -> frozenset[VoiceUse]:
        """Return what was agreed to; for the question always."""
        also = ((self.portfolio, VoiceUse.PORTFOLIO), (self.booklet, VoiceUse.BOOKLET))
        return frozenset({VoiceUse.QUESTION, *(use for tick, use in also if tick.isChecked())})
