"""A framed text that is kept while it is typed; when it changed elsewhere, both texts stand here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.common import painting, theme
from ui.common.autosave import Autosave, Save
from ui.common.buttons import PlainButton
from ui.common.layouts import column, row
from ui.common.notices import FILLS, Picture
from ui.common.overriding import override
from ui.common.text import PlainLabel
from ui.common.writing import WritingField


@dataclass(frozen=True, slots=True)
class Kept:
    """A text as the store holds it; `version` is needed to write over it, 0 for one that is not there yet."""

    words: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where a text goes: `save(text, expected_version)`, `reread()` after a clash, `key` to hold it by."""

    save: Save
    reread: Callable[[], Kept]
    key: str


class Elsewhere(QFrame):
    """The text that was kept elsewhere meanwhile, and both ways on."""

    def __init__(self, other: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=8, margins=(14, 12, 14, 12))
        head = row(spacing=10)
        head.addWidget(Picture("triangle-alert", 18, "terra"), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("This text was changed elsewhere meanwhile. Your words stand above.")
        head.addWidget(PlainLabel(words, "strong"), 1)
        layout.addLayout(head)
        layout.addWidget(PlainLabel(self.tr("There it says now:"), "meta", tone="ink-2"))
        layout.addWidget(PlainLabel(other))
        buttons = row(spacing=10)
        self.mine = PlainButton(self.tr("Keep my words"), "pencil", small=True)
        self.other = PlainButton(self.tr("Take the other text"), "arrow-left-right", small=True)
        buttons.addWidget(self.mine)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        layout.addLayout(buttons)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill, line, _ = FILLS["terra"]
        painting.box(QPainter(self), self.rect(), fill=fill, line=line, radius=theme.current().px(10))


class KeptText(QWidget):
    """`text` is the field. Call `end()` before it goes away, so that nothing typed is lost."""

    def __init__(
        self,
        autosave: Autosave,
        name: str,
        begin: Kept,
        keeping: Keeping,
        *,
        hint: str = "",
        lines: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self.elsewhere: Elsewhere | None = None
        self._layout = column(self, spacing=8)
        frame = WritingField(name, hint=hint, lines=lines, most_lines=16)
        self.text = frame.field
        self._layout.addWidget(frame)
        self.setFocusProxy(self.text)
        self.text.set_words(begin.words)
        self.draft = autosave.watch(self.text, keeping.save, begin.version, key=keeping.key)
        self.draft.clashed.connect(self._show_elsewhere)
        self.text.entered.connect(self.draft.keep)
        self.text.focused.connect(self._focused)

    def words(self) -> str:
        return self.text.words()

    def show_kept(self, kept: Kept) -> None:
        """Show what the store holds; what is being typed now stays."""
        self.draft.show(kept.words, kept.version)

    def end(self) -> None:
        """Keep what is there; the field goes away."""
        self.draft.end()

    def _focused(self, has_it: bool) -> None:
        if not has_it:
            self.draft.keep()

    def _show_elsewhere(self) -> None:
        if self.elsewhere is not None:
            return
        kept = self._keeping.reread()
        self.elsewhere = Elsewhere(kept.words)
        self.elsewhere.mine.clicked.connect(lambda: self._settle(kept.version))
        self.elsewhere.other.clicked.connect(lambda: self._take(kept))
        self._layout.addWidget(self.elsewhere)

    def _take(self, kept: Kept) -> None:
        self.text.set_words(kept.words)
        self._settle(kept.version)

    def _settle(self, version: int) -> None:
        if self.elsewhere is not None:
            self.elsewhere.hide()
            self.elsewhere.deleteLater()
            self.elsewhere = None
        self.draft.keep_mine(version)
        self.text.setFocus()
