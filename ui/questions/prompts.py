"""What a story may still tell: a few soft invitations below it, the resident's own wish first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.vocabulary import EntryKind
from ui.common import pictures, theme
from ui.common.buttons import PlainButton
from ui.common.layouts import FlowLayout, clear, column
from ui.common.text import meta
from ui.common.walking import Walk
from ui.questions.kinds import PROMPTS, kind_name


def story_indent() -> int:
    """Return where the story begins beside its margin, in pixels at 100 %."""
    return 0 if theme.current().is_large else 137


class Prompts(QWidget):
    """`picked(EntryKind)` when someone wants to tell that. Arrows walk."""

    picked = Signal(object)

    def __init__(self, word_for_resident: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = word_for_resident
        self._shown: tuple[EntryKind, ...] = ()
        self._walk = Walk(self, columns=len(PROMPTS))
        layout = column(self, spacing=8, margins=(story_indent(), 6, 0, 8))
        layout.addWidget(meta(self.tr("You may also tell, if you like:"), tone="ink-2"))
        holder = QWidget()
        self._flow = FlowLayout(holder, spacing=8)
        layout.addWidget(holder)
        self.hide()

    def show_kinds(self, kinds: Sequence[EntryKind]) -> None:
        """Offer these; nothing to offer shows nothing."""
        if tuple(kinds) != self._shown:
            self._shown = tuple(kinds)
            self._walk.begin()
            clear(self._flow)
            for kind in kinds:
                self._offer(kind)
        self.setVisible(bool(kinds))

    def _offer(self, kind: EntryKind) -> None:
        button = PlainButton(kind_name(kind, self._word), pictures.ENTRY[kind], small=True)
        button.clicked.connect(lambda: self.picked.emit(kind))
        self._walk.add(button)
        self._flow.addWidget(button)
