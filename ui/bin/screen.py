"""The bin: put back what one threw away, or erase it for good."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.bin import BinItem, BinKind
from ui.bin.rows import BinRows
from ui.bin.view_state import words_of
from ui.common import ask, theme
from ui.common.buttons import LinkButton
from ui.common.chips import IconWord
from ui.common.keycap import Keycap
from ui.common.layouts import ScrollPane, column, row
from ui.common.notices import EmptyState, Picture
from ui.common.overriding import override
from ui.common.surface import Surface
from ui.common.text import PlainLabel, title
from ui.screen import Screen, ScreenContext


class BinScreen(Screen):
    """What one threw away oneself, the latest first."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        look = theme.current()
        self.pane = ScrollPane(margins=(32, 18, 32, 18), spacing=0)
        whole = column(self, spacing=0)
        whole.addWidget(self.pane, 1)
        self.foot = self._build_foot()
        whole.addWidget(self.foot)
        self.back = LinkButton(self.tr("Learning questions"), "arrow-left")
        self.back.clicked.connect(lambda: context.go("questions", None))
        self.rows = BinRows()
        self.rows.putting_back.connect(self._put_back)
        self.rows.erasing.connect(self._erase)
        self.empty = EmptyState(
            "trash-2",
            self.tr("Your bin is empty"),
            self.tr("What you throw away stays here for thirty days, and can be put back."),
        )
        self.lead = PlainLabel(
            self.tr(
                "What you throw away stays here for thirty days. After that it is really gone, also from the "
                "search. In back-ups it stands until those go."
            ),
            "lead",
            tone="ink-2",
        )
        body = self.pane.body
        top = row(spacing=12)
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(Keycap("Alt \u2190"))
        body.addLayout(top)
        body.addSpacing(look.gap(10))
        body.addWidget(title(self.tr("Bin")))
        for gap, part in ((8, self.lead), (16, self.rows), (0, self.empty), (14, self._only_you())):
            body.addSpacing(look.gap(gap))
            body.addWidget(part)
        body.addStretch(1)

    def _only_you(self) -> QWidget:
        words = self.tr("Only you see your bin. With a whole question goes what others wrote at it.")
        self.note = IconWord(words, "lock", letter="meta")
        self.note.setWordWrap(True)
        return self.note

    def _build_foot(self) -> Surface:
        foot = Surface("card", edge="top")
        line = row(foot, spacing=14, margins=(32, 14, 32, 14))
        line.addWidget(Picture("trash-2", 18, "ink-2"), 0, Qt.AlignmentFlag.AlignVCenter)
        words = self.tr("Should something be gone at once and for good? Delete erases it; we ask once.")
        line.addWidget(PlainLabel(words, "meta", tone="ink-2"), 1)
        line.addWidget(Keycap("Delete"))
        return foot

    @override
    def refresh(self) -> None:
        items = self.context.desk.bin.mine()
        self.rows.show_items(items, self.context.clock.today())
        self.pane.start = self.rows.rows[0].put_back if self.rows.rows else self.back
        for part in (self.rows, self.lead, self.note, self.foot):
            part.setVisible(bool(items))
        self.empty.setVisible(not items)

    @override
    def show_item(self, item_id: UUID | None) -> None:
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        if self.pane.start is not None:
            self.pane.start.setFocus()

    # --- deeds

    def _put_back(self, item: BinItem) -> None:
        back, away = self._ways(item)
        faults = self.context.faults
        if faults.attempt(back):
            self.context.notices.toast(
                self.tr("Put back where it was."), lambda: faults.attempt(away), "undo-2"
            )

    def _ways(self, item: BinItem) -> tuple[Callable[[], None], Callable[[], None]]:
        """Return how to put it back and how to throw it away again."""
        desk, at = self.context.desk, item.item_id
        match item.kind:
            case BinKind.QUESTION:
                return lambda: desk.questions.put_back(at), lambda: desk.questions.remove(at)
            case BinKind.NOTE:
                return lambda: desk.loose_notes.put_back(at), lambda: desk.loose_notes.throw_away(at)
            case BinKind.OWN_LOG:
                return lambda: desk.own_log.put_back(at), lambda: desk.own_log.remove(at)
            case BinKind.CHAFING:
                return lambda: desk.chafing.put_back(at), lambda: desk.chafing.remove(at)
            case BinKind.ATTACHMENT:
                question, files = item.question_id or at, desk.attachments
                return lambda: files.put_back(question, at), lambda: files.remove(question, at)
            case BinKind.ENTRY:
                text_id = item.text_id or at
                return (
                    lambda: desk.questions.put_back_entry(at),
                    lambda: desk.questions.remove_entry(text_id),
                )

    def _erase(self, item: BinItem) -> None:
        words = f"{_short(words_of(item))}\n\n{self.tr('Nobody can get it back after that.')}"
        if not ask.ask(
            self, self.tr("Erase this for good?"), words, self.tr("Erase for good"), icon="trash-2"
        ):
            return
        erase = self.context.desk.bin.erase
        if self.context.faults.attempt(lambda: erase(item.kind, item.item_id)):
            self.context.notices.toast(self.tr("Erased for good."), None, "trash-2")

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self.pane,)


def _short(words: str, limit: int = 160) -> str:
    return words if len(words) <= limit else f"{words[: limit - 1].rstrip()}\u2026"
