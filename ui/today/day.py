"""What the days of a student and a guide have in common: greeting, catching a question, moments, panel."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.views.today import Attention
from leerunit.domain.vocabulary import ItemKind, Role, Visibility
from ui.common import dates, theme
from ui.common.asking import Asking
from ui.common.layouts import ScrollPane, column, row
from ui.common.notices import Picture
from ui.common.sheet import PanelSplit
from ui.common.text import PlainLabel, title
from ui.screen import Screen, ScreenContext
from ui.today.day_paper import DayPaper
from ui.today.day_talk import DaySheets
from ui.today.in_unit import TodayInUnit
from ui.today.loose_notes import LooseNotes
from ui.today.moments import ComingMoments
from ui.today.quiet import QUIET
from ui.today.words import greeting


class Day(Screen):
    """Base of both days: `main` and `panel` are panes that scroll, `head` the line with the greeting."""

    def __init__(self, context: ScreenContext, panel_width: int) -> None:
        super().__init__(context)
        self.main = ScrollPane(margins=(32, 24, 32, 24), spacing=0)
        self.panel = ScrollPane(fill="sunk", margins=(24, 22, 24, 22), spacing=28)
        self.split = PanelSplit(self.main, self.panel, self.tr("For you"), width=panel_width)
        column(self).addWidget(self.split)
        self.greeting = title("")
        self.date_line = PlainLabel("", "body", tone="ink-2")
        self.purpose = PlainLabel("", "body", tone="ink-2")
        self.purpose.set_italic()
        self.asking = Asking(context.desk, context.faults, context.autosave, "asking/today")
        self.asking.asked.connect(self._asked)
        self.loose_notes = LooseNotes(context, self.begin_focus)
        self.sheets = DaySheets(context, self)
        self.moments = ComingMoments(self.open_question)
        self.moments.asked_plan.connect(self.sheets.plan)
        self.in_unit = TodayInUnit(self.open_question)
        self.in_unit.asked_fill.connect(lambda: self.sheets.fill_day(self.own_alive))
        self.in_unit.fill.setVisible(context.member.role is not Role.TEACHER)
        self.paper = DayPaper(context)
        self.in_unit.links.insertWidget(1, self.paper)
        self.in_unit.asked_knowledge.connect(lambda: context.go("knowledge", None))
        self.own_alive: tuple[QuestionCard, ...] = ()
        self.head = self._head()

    def _head(self) -> QHBoxLayout:
        head = row(spacing=12)
        words = column(spacing=2)
        words.addWidget(self.greeting)
        words.addWidget(self.date_line)
        self._purpose_line = QWidget()
        line = row(self._purpose_line, spacing=8, margins=(0, 4, 0, 0))
        line.addWidget(Picture("tree-deciduous", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.purpose, 1)
        words.addWidget(self._purpose_line)
        head.addLayout(words, 1)
        head.addWidget(self.split.open_button, 0, Qt.AlignmentFlag.AlignTop)
        self.main.body.addLayout(head)
        return head

    def greet(self, purpose: str) -> None:
        """Say hello, what day it is, and what the unit is there for."""
        now = self.context.clock.now()
        self.greeting.setText(greeting(now, self.context.member.person.name))
        self.date_line.setText(dates.capital(dates.full(self.context.clock.today())))
        self.purpose.setText(purpose)
        self._purpose_line.setVisible(bool(purpose) and not theme.current().is_large)

    def open_question(self, question_id: UUID) -> None:
        self.context.open_item(ItemKind.QUESTION, question_id)

    def open_attention(self, attention: Attention) -> None:
        if attention.kind == QUIET:
            self.sheets.plan((attention.item_id, attention.person_name))
            return
        self.context.open_item(attention.item_kind, attention.item_id)

    def _asked(self, question_id: UUID, visibility: Visibility) -> None:
        said = {
            Visibility.ONLY_ME: self.tr("Your question is kept. Only you can read it."),
            Visibility.MY_COACH: self.tr("Your question is kept. You and your learning coach can read it."),
        }.get(visibility, self.tr("Your question is kept. The whole unit can read it."))
        self.context.notices.toast(said, lambda: self._take_back(question_id), "feather")
        self.refresh()

    def _take_back(self, question_id: UUID) -> None:
        remove = self.context.desk.questions.remove
        self.context.faults.attempt(lambda: remove(question_id))

    def begin_focus(self) -> None:
        """Put the focus where the day begins, after a card with the focus has gone."""
        (self.main.start or self.main).setFocus()

    def begin_new(self) -> None:
        self.asking.field.setFocus()
