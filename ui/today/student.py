"""Vandaag of a student: write it down while you remember; see what is new and what is coming."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.today import StudentToday
from leerunit.domain.vocabulary import Role
from ui.common import labels, theme
from ui.common.avatar import Avatar
from ui.common.buttons import LinkButton, PlainButton, PrimaryButton
from ui.common.layouts import clear, column, let_be_seen, row
from ui.common.notices import EmptyState
from ui.common.overriding import override
from ui.common.question_row import QuestionRows
from ui.common.text import PlainLabel, body, meta, section
from ui.screen import ScreenContext
from ui.today.attention import AsksAttention
from ui.today.chafing import ChafingPart
from ui.today.day import Day
from ui.today.handover import AboutMe
from ui.today.helping import HelpPart
from ui.today.quiet import QUIET, QuietWith
from ui.today.reactions import NewReactions


class StudentDay(Day):
    """The day of a student."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, 340)
        look = theme.current()
        self.main.setFocusProxy(self.asking)
        self.rows = QuestionRows(context.clock.today, self.open_question)
        self.empty = EmptyState(
            "feather",
            self.tr("No learning questions yet"),
            self.tr("What do you want to know or learn? One sentence is enough."),
            PrimaryButton(self.tr("Write your first question"), "pencil"),
        )
        assert self.empty.button is not None
        self.empty.button.clicked.connect(self.begin_new)
        main = self.main.body
        main.addSpacing(look.gap(16))
        main.addWidget(self.asking)
        main.addWidget(self.loose_notes)
        main.addSpacing(look.gap(22))
        head = row(spacing=12)
        head.addWidget(section(self.tr("My learning questions")), 1)
        self.all, self.rest = self._to_all(), self._to_all()
        head.addWidget(self.all)
        main.addLayout(head)
        main.addSpacing(look.gap(10))
        main.addWidget(self.rows)
        main.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)
        main.addWidget(self.empty)
        self.resting = self._build_resting()
        main.addWidget(self.resting)
        main.addStretch(1)
        self._fill_panel()

    def _to_all(self) -> LinkButton:
        link = LinkButton(self.tr("All learning questions"), "chevron-right")
        link.icon_last = True
        link.clicked.connect(self._show_all)
        return link

    def _fill_panel(self) -> None:
        self.reactions = NewReactions(self.context.clock.now, self.open_question)
        self.guides = Guides()
        self.about_me = AboutMe()
        self.attention = AsksAttention(self.open_attention)
        self.quiet = QuietWith(self.open_attention)
        self.helping = HelpPart(self.context, self)
        self.head.insertWidget(1, self.helping.ask, 0, Qt.AlignmentFlag.AlignTop)
        self.chafing = ChafingPart(self.context)
        parts = (
            self.helping,
            self.attention,
            self.reactions,
            self.about_me,
            self.moments,
            self.in_unit,
            self.chafing,
            self.quiet,
            self.guides,
        )
        for part in parts:
            self.panel.body.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self.panel.body.addStretch(1)

    def _build_resting(self) -> EmptyState:
        earlier = PlainButton(self.tr("All learning questions"), "message-circle-reply")
        earlier.clicked.connect(self._show_all)
        return EmptyState(
            "sprout",
            self.tr("No question is underway"),
            self.tr("What you asked before stands with all learning questions."),
            earlier,
        )

    @override
    def refresh(self) -> None:
        self._show(self.context.desk.today.student())
        self.loose_notes.refresh()
        self.helping.refresh()
        self.chafing.refresh()

    def _show(self, view: StudentToday) -> None:
        self.greet(view.purpose)
        cards = [card for card in view.questions if card.question_id != self.asking.unfinished]
        self.rows.show_cards(cards)
        let_be_seen(self.rows, seen=bool(cards))
        self.rest.setVisible(view.has_more)
        self.empty.setVisible(not cards and not view.has_earlier)
        self.resting.setVisible(not cards and view.has_earlier)
        asks = tuple(one for one in view.attention if one.kind != QUIET)
        self.attention.show_all(asks)
        self.quiet.show_all(view.attention)
        let_be_seen(self.attention, seen=bool(asks))
        self.reactions.show_reactions(view.reactions)
        self.moments.show_moments(view.moments)
        self.guides.show_people(view.guides)
        self.own_alive = view.questions
        self.in_unit.show_board(view.board)
        self.about_me.show_lines(view.handovers)

    def _show_all(self) -> None:
        self.context.go("questions", None)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self.main, self.panel)


class Guides(QWidget):
    """Who guides me now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, Role], ...] | None = None
        layout = column(self, spacing=12)
        layout.addWidget(section(self.tr("Who goes along with you")))
        self._people = column(spacing=12)
        layout.addLayout(self._people)

    def show_people(self, people: Sequence[tuple[str, Role]]) -> None:
        """Show the guides with their roles."""
        shown = tuple(people)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._people)
        for name, role in shown:
            line = row(spacing=10)
            line.addWidget(Avatar(name, role))
            words = column(spacing=0)
            words.addWidget(PlainLabel(name, "strong"))
            words.addWidget(meta(labels.role(role), tone="ink-2"))
            line.addLayout(words, 1)
            self._people.addLayout(line)
        if not shown:
            self._people.addWidget(
                body(self.tr("Nobody yet. Ask your practice educator who guides you."), tone="ink-2")
            )
