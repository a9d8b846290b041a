"""A screen that is a list with one page behind it: opening a card, going back, taking back a beginning."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.common.arrow_list import ArrowList
from ui.common.buttons import PrimaryButton
from ui.common.layouts import ScrollPane, column, row
from ui.common.notices import EmptyState
from ui.common.overriding import override
from ui.common.text import PlainLabel
from ui.screen import Screen, ScreenContext


class ListAndPage(Screen):
    """Base of such screens: a subclass fills `list` and shows an item in its own page.

    `key` is the screen's line in the register.
    """

    def __init__(self, context: ScreenContext, key: str, page: QWidget) -> None:
        super().__init__(context)
        self._key = key
        self._page = page
        self._open: UUID | None = None
        self.stack = QStackedWidget()
        column(self, spacing=0).addWidget(self.stack)
        self.pane = ScrollPane(margins=(32, 18, 32, 24), spacing=12)
        self.stack.addWidget(self.pane)
        self.stack.addWidget(page)
        self.list = ArrowList(spacing=10)
        self.list.opened.connect(lambda item: context.go(key, item))

    def lay_out(self, title: str, lead: str, begin: PrimaryButton, empty: EmptyState) -> None:
        """Put the list under its title and the button to begin; `empty` shows while there is nothing."""
        self.begin_button = begin
        begin.clicked.connect(self.begin_new)
        head = row(spacing=16)
        head.addWidget(PlainLabel(title, "title"), 1)
        head.addWidget(begin)
        self.empty = empty
        self.pane.body.addLayout(head)
        self.pane.body.addWidget(PlainLabel(lead, tone="ink-2"))
        self.pane.body.addWidget(self.list)
        self.pane.body.addWidget(empty)
        self.pane.body.addStretch(1)

    def read_item(self, item_id: UUID) -> None:
        """Read one item and show it in the page."""
        raise NotImplementedError

    def end_item(self) -> None:
        """Keep what is typed in the page."""
        raise NotImplementedError

    @override
    def show_item(self, item_id: UUID | None) -> None:
        if item_id != self._open:
            self.end_item()
        self._open = item_id
        if item_id is None:
            self.stack.setCurrentWidget(self.pane)
            return
        self.read_item(item_id)
        self.stack.setCurrentWidget(self._page)

    def read_open_item(self) -> None:
        """Read again what the page shows, if it shows anything."""
        if self._open is not None:
            self.read_item(self._open)

    @override
    def go_back(self) -> bool:
        if self._open is None:
            return False
        left = self._open
        self.show_item(None)
        if left in self.list.keys:
            self.list.card(left).setFocus()
        return True

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self.pane,) if self._open is None else self.page_panes()

    def page_panes(self) -> tuple[QWidget, ...]:
        """Return the panes of the page."""
        return (self._page,)

    def show_begun(self, item: UUID, words: str, icon: str, withdraw: Callable[[UUID], None]) -> None:
        """Show what was begun, with a way to take it back when that was by mistake."""

        def take_back() -> None:
            self.end_item()
            self.context.faults.attempt(lambda: withdraw(item), lambda _none: leave())

        def leave() -> None:
            if self._open == item:
                self.context.go(self._key, None)

        self.context.go(self._key, item)
        self.context.notices.toast(words, take_back, icon)
