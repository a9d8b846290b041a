"""In the margin of a story: the talks that are planned about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.conversations import MomentView
from ui.common import dates
from ui.common.buttons import LinkButton
from ui.common.chips import IconWord
from ui.common.layouts import clear, column
from ui.common.surface import Hairline
from ui.common.text import meta


class TalksAhead(QWidget):
    """In the margin: the talks that are planned about this question; `asked` to plan one."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=6)
        layout.addWidget(Hairline())
        self._rows = column(spacing=6)
        layout.addLayout(self._rows)
        self.make = LinkButton(self.tr("Make it a talk"), "coffee", small=True)
        self.make.clicked.connect(self.asked)
        layout.addWidget(self.make)
        self._shown: tuple[MomentView, ...] = ()

    def show_moments(self, moments: tuple[MomentView, ...]) -> None:
        """Show when it is talked over."""
        if moments == self._shown:
            return
        self._shown = moments
        clear(self._rows)
        for moment in moments:
            day = dates.with_weekday(dates.day_of(moment.starts_at))
            at = self.tr("{0}, {1}").format(day, dates.time(moment.starts_at))
            self._rows.addWidget(IconWord(at, "calendar-days"))
            self._rows.addWidget(meta(moment.title, tone="ink-2"))
