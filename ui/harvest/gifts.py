"""Presents to the unit, below the stories: the newest first, and the way to give one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.gifts import SHOWN_AT_ONCE, GiftList, GiftView
from ui.common import dates, theme
from ui.common.buttons import LinkButton, PlainButton
from ui.common.layouts import clear, column, let_go_of_focus, row
from ui.common.notices import Picture
from ui.common.surface import Card
from ui.common.text import PlainLabel, body, meta, section
from ui.giving import open_gift
from ui.screen import ScreenContext


class Gifts(QWidget):
    """Each with who gave it; nobody's are counted."""

    def __init__(self, context: ScreenContext, over: QWidget) -> None:
        super().__init__()
        self._context, self._over = context, over
        self._shown: GiftList | None = None
        self._most = SHOWN_AT_ONCE
        layout = column(self, spacing=8)
        layout.addSpacing(theme.current().gap(16))
        head = row(spacing=12)
        head.addWidget(section(self.tr("Presents to the unit")), 1)
        self.give = PlainButton(self.tr("Give the unit an insight"), "gift", small=True)
        self.give.clicked.connect(lambda: open_gift(over, context))
        head.addWidget(self.give)
        layout.addLayout(head)
        self._list = column(spacing=8)
        layout.addLayout(self._list)
        self.more = PlainButton(self.tr("Earlier ones"), "chevron-down", small=True)
        self.more.clicked.connect(self._show_more)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        shown = self._context.desk.gifts.given(self._most)
        if shown == self._shown:
            return
        self._shown = shown
        let_go_of_focus(self)
        clear(self._list)
        for gift in shown.gifts:
            self._list.addWidget(self._line(gift))
        if not shown.gifts:
            words = self.tr("Nothing was given yet. What did you discover that others can use?")
            self._list.addWidget(body(words, tone="ink-2"))
        self.more.setVisible(shown.has_more)

    def _show_more(self) -> None:
        self._most += SHOWN_AT_ONCE
        self._context.faults.attempt(self.refresh)

    def _line(self, gift: GiftView) -> QWidget:
        card = Card(padding=12)
        line = row(spacing=12)
        line.addWidget(Picture("gift", 18, "moss"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=2)
        words.addWidget(PlainLabel(gift.line, "strong"))
        day = dates.near(dates.day_of(gift.given_at), self._context.clock.today())
        words.addWidget(meta(f"{gift.author_name}, {day}", tone="ink-2"))
        line.addLayout(words, 1)
        if gift.is_mine:
            back = LinkButton(self.tr("Take back"), "undo-2", small=True)
            back.setAccessibleName(f"{back.text()}: {gift.line}")
            back.clicked.connect(lambda: self._take_back(gift))
            line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(line)
        return card

    def _take_back(self, gift: GiftView) -> None:
        gifts, faults = self._context.desk.gifts, self._context.faults
        if faults.attempt(lambda: gifts.take_back(gift.gift_id)):
            said = self.tr("Taken back. Nobody reads it any more.")
            self._context.notices.toast(said, lambda: faults.attempt(lambda: gifts.give(gift.line)), "undo-2")
            self.give.setFocus()
