"""The list: my questions, or those others share with me; a new one is caught above it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import Enum, unique
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.vocabulary import Role
from ui.common import theme
from ui.common.asking import Asking
from ui.common.buttons import LinkButton, PrimaryButton
from ui.common.layouts import ScrollPane, column, let_be_seen
from ui.common.notices import EmptyState
from ui.common.question_row import QuestionRows
from ui.common.segments import Segments
from ui.common.text import plain_tooltip, title
from ui.questions.theme_filter import ThemeFilter


@unique
class Whose(Enum):
    MINE = "mine"
    SHARED = "shared"
    BOARD = "board"


class ListPage(QWidget):
    """`opened(UUID)` when a question is chosen, `switched` when another list is wanted.

    `asked_themes` to change the themes of the unit, `asked_bin` for what was thrown away, `asked_bring` when
    someone without account brings a question, `asked_bank` for the unit's deepening questions.
    """

    opened = Signal(object)
    switched = Signal()
    asked_themes = Signal()
    asked_bin = Signal()
    asked_bring = Signal()
    asked_bank = Signal()
    asked_more = Signal()

    def __init__(self, asking: Asking, today: Callable[[], date], whose: Whose) -> None:
        super().__init__()
        look = theme.current()
        self.asking = asking
        self.pane = ScrollPane(spacing=0)
        self.pane.setFocusProxy(asking)
        column(self).addWidget(self.pane)
        self.whose = self._build_whose(whose)
        self.whose.picked.connect(self.switched)
        self.rows = QuestionRows(today, self.opened.emit)
        body = self.pane.body
        body.addWidget(title(self.tr("Learning questions")))
        body.addSpacing(look.gap(14))
        body.addWidget(asking)
        body.addSpacing(look.gap(18))
        body.addWidget(self.whose)
        body.addSpacing(look.gap(12))
        self.themes = ThemeFilter()
        self.themes.picked.connect(self.switched)
        self.themes.asked_keeping.connect(self.asked_themes)
        body.addWidget(self.themes)
        body.addSpacing(look.gap(14))
        body.addWidget(self.rows)
        self._build_empty()
        self.more = LinkButton(self.tr("Show more"), "chevron-down")
        self.more.clicked.connect(self.asked_more)
        body.addSpacing(look.gap(12))
        body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.bin = LinkButton(self.tr("Bin"), "trash-2", small=True)
        self.bin.setToolTip(plain_tooltip(self.tr("What you threw away stays there for thirty days")))
        self.bin.clicked.connect(self.asked_bin)
        self.bring = LinkButton(self.tr("A question of someone else"), "heart", small=True)
        self.bring.clicked.connect(self.asked_bring)
        body.addSpacing(look.gap(18))
        body.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self.bin, 0, Qt.AlignmentFlag.AlignLeft)
        self.bank = LinkButton(self.tr("Questions that go deeper"), "lightbulb", small=True)
        self.bank.clicked.connect(self.asked_bank)
        body.addWidget(self.bank, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)

    def _build_whose(self, whose: Whose) -> Segments:
        lists = [
            (Whose.MINE, self.tr("My own")),
            (Whose.SHARED, self.tr("Shared with me")),
            (Whose.BOARD, self.tr("Asked of the unit")),
        ]
        return Segments(self.tr("Whose questions"), lists, whose)

    def _build_empty(self) -> None:
        first = PrimaryButton(self.tr("Write your first question"), "pencil")
        first.clicked.connect(self.asking.setFocus)
        self.no_own = EmptyState(
            "feather",
            self.tr("No learning questions yet"),
            self.tr("What do you want to know or learn? One sentence is enough."),
            first,
        )
        self.no_shared = EmptyState(
            "users-round",
            self.tr("Nobody shares a question with you now"),
            self.tr("When someone lets you read along, their question comes here."),
        )
        self.no_board = EmptyState(
            "messages-square",
            self.tr("Nobody asks the unit something now"),
            self.tr("A question of yours to all? Open it and choose \u2018Ask the whole unit\u2019."),
        )
        self.pane.body.addWidget(self.no_board)
        self.pane.body.addWidget(self.no_own)
        self.pane.body.addWidget(self.no_shared)

    @property
    def chosen(self) -> Whose:
        value = self.whose.value()
        return value if isinstance(value, Whose) else Whose.MINE

    def show_cards(
        self,
        cards: Sequence[QuestionCard],
        roles: Mapping[UUID, Role],
        *,
        may_keep: bool = False,
        has_more: bool = False,
    ) -> None:
        """Show the questions of the list that is chosen now, as far as they were asked for."""
        self.more.setVisible(has_more)
        is_mine = self.chosen is Whose.MINE
        self.themes.show_themes(cards, may_keep=may_keep)
        shown = [card for card in self.themes.of(cards) if card.question_id != self.asking.unfinished]
        self.rows.show_cards(shown, roles=None if is_mine else roles)
        let_be_seen(self.rows, seen=bool(shown))
        self.no_own.setVisible(is_mine and not shown)
        self.no_shared.setVisible(self.chosen is Whose.SHARED and not shown)
        self.no_board.setVisible(self.chosen is Whose.BOARD and not shown)
