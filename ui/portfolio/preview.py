"""The middle: exactly the words that leave, as a page of the notebook."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from leerunit.domain.portfolio import PortfolioContent
from ui.common import dates, painting
from ui.common.layouts import ScrollPane, clear, column
from ui.common.notices import EmptyState
from ui.common.overriding import override
from ui.common.portfolio_page import ItemPage
from ui.common.surface import Hairline
from ui.common.text import PlainLabel


class Sheet(QFrame):
    """A sheet of paper on sand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = column(self, spacing=18, margins=(36, 32, 36, 36))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.box(QPainter(self), self.rect(), fill="card", line="line-strong", radius=1)


class Preview(ScrollPane):
    """Shows a `PortfolioContent` as it will be read; what is left out is neither counted nor named."""

    def __init__(self) -> None:
        super().__init__(fill="sand", margins=(32, 20, 32, 20))
        self._sheet = Sheet()
        self.body.addWidget(self._sheet)
        self.body.addStretch(1)
        self._shown: PortfolioContent | None = None
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show an inviting page while nothing has been chosen."""
        self._shown = None
        clear(self._sheet.body)
        self._sheet.body.addWidget(
            EmptyState(
                "book-user",
                self.tr("Your portfolio begins empty"),
                self.tr("Turn on what you want to take along. Here you read exactly what leaves."),
            )
        )

    def show_content(self, content: PortfolioContent) -> None:
        """Show what goes along, in the order of the paper."""
        if content == self._shown:
            return
        self._shown = content
        clear(self._sheet.body)
        body = self._sheet.body
        body.addWidget(PlainLabel(self.tr("Portfolio of {0}").format(content.student.name), "title"))
        period = self.tr("{0}, {1} to {2}").format(
            content.unit.name, dates.month(content.period_from), dates.month(content.period_to)
        )
        body.addWidget(PlainLabel(period, "meta", tone="ink-2"))
        for item in content.items:
            body.addWidget(Hairline())
            body.addWidget(ItemPage(item))
