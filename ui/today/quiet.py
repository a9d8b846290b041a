"""Whom it was quiet with: an invitation that both see, one line each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from leerunit.domain.views.today import Attention
from ui.common.buttons import LinkButton
from ui.common.layouts import clear, column, let_go_of_focus
from ui.common.text import PlainLabel, section
from ui.today.words import quiet_words

QUIET = "quiet"


class QuietWith(QWidget):
    """Hidden when there is nobody; a line opens the planning of a moment together."""

    def __init__(self, open_it: Callable[[Attention], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = open_it
        self._shown: tuple[Attention, ...] = ()
        layout = column(self, spacing=6)
        layout.addWidget(section(self.tr("Coffee together, maybe?")))
        words = self.tr("It was quiet between you. They see the same line.")
        layout.addWidget(PlainLabel(words, "meta", tone="ink-2"))
        self._lines = column(spacing=0)
        layout.addLayout(self._lines)
        self.hide()

    def show_all(self, attention: Sequence[Attention]) -> None:
        """Show whom it was quiet with, of all that asks attention."""
        shown = tuple(one for one in attention if one.kind == QUIET)
        self.setVisible(bool(shown))
        if shown == self._shown:
            return
        self._shown = shown
        let_go_of_focus(self)
        clear(self._lines)
        for one in shown:
            line = LinkButton(quiet_words(one), "coffee", small=True)
            line.setAccessibleDescription(self.tr("Plan a moment"))
            line.clicked.connect(lambda _on, it=one: self._open(it))
            self._lines.addWidget(line)
