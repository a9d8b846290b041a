"""Vandaag of a guide: the unit in its own words, and where you are wanted."""

from __future__ import annotations

from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.today import GuideToday
from leerunit.domain.vocabulary import ShiftRole, Visibility
from ui.common import theme
from ui.common.buttons import LinkButton, PrimaryButton
from ui.common.layouts import column, let_be_seen, row
from ui.common.notices import EmptyState
from ui.common.overriding import override
from ui.common.own_log_sheet import OwnLogSheet
from ui.common.question_row import QuestionRows
from ui.common.text import PlainLabel, section
from ui.screen import ScreenContext
from ui.today.attention import AsksAttention
from ui.today.chafing import ChafingPart
from ui.today.day import Day
from ui.today.helping import HelpOfStudents
from ui.today.quiet import QUIET, QuietWith
from ui.today.students import StudentGrid
from ui.today.talk_notes import TalkNotes
from ui.today.words import who_coordinates, who_coordinates_tomorrow


class GuideDay(Day):
    """The day of a guide."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, 312)
        look = theme.current()
        self.ask = PrimaryButton(self.tr("Ask a question"), "message-circle-question-mark")
        self.ask.clicked.connect(self.begin_new)
        self.head.insertWidget(1, self.ask, 0, Qt.AlignmentFlag.AlignTop)
        self.asking.hide()
        self.students = StudentGrid(self.open_question)
        self.nobody = EmptyState(
            "users-round",
            self.tr("No students yet"),
            self.tr("Students you guide come here with the question they share."),
        )
        self.own = QuestionRows(context.clock.today, self.open_question)
        self.shared = LinkButton(self.tr("All that is shared with you"), "chevron-right")
        self.shared.icon_last = True
        self.shared.clicked.connect(lambda: context.go("questions", None))
        self.handover = LinkButton(self.tr("Handover"), "arrow-left-right")
        self.handover.clicked.connect(self._hand_over)
        main = self.main.body
        main.addSpacing(look.gap(16))
        main.addWidget(self.asking)
        main.addWidget(self.loose_notes)
        main.addSpacing(look.gap(8))
        main.addWidget(self.students)
        main.addWidget(self.nobody)
        main.addSpacing(look.gap(8))
        foot = row(spacing=18)
        foot.addWidget(self.handover)
        foot.addStretch(1)
        foot.addWidget(self.shared)
        main.addLayout(foot)
        self._circle: tuple[tuple[UUID, str], ...] = ()
        self._add_own()
        main.addStretch(1)
        self._fill_panel()

    def _fill_panel(self) -> None:
        self.attention = AsksAttention(self.open_attention)
        self.quiet = QuietWith(self.open_attention)
        self.helping = HelpOfStudents(self.context, self)
        self.chafing = ChafingPart(self.context)
        self.talk_notes = TalkNotes(self.context, self, self.sheets.plan)
        self.panel.body.addWidget(self.attention)
        self.panel.body.addWidget(self.helping)
        self.panel.body.addWidget(self.moments)
        self.panel.body.addWidget(self.talk_notes)
        self.panel.body.addWidget(self.in_unit)
        self.panel.body.addWidget(self.quiet)
        self.panel.body.addWidget(self.chafing)
        self.tomorrow = PlainLabel("", "meta", tone="ink-2")
        self.panel.body.addWidget(self.tomorrow)
        self.log = LinkButton(self.tr("My own log"), "hand", small=True)
        self.log.setToolTip("Ctrl Shift N")
        self.log.clicked.connect(self._open_log)
        self.panel.body.addWidget(self.log, 0, Qt.AlignmentFlag.AlignLeft)
        self.panel.body.addStretch(1)

    def _add_own(self) -> None:
        self.own_part = QWidget()
        layout = column(self.own_part, spacing=10, margins=(0, 8, 0, 0))
        layout.addWidget(section(self.tr("My own learning questions")))
        layout.addWidget(self.own)
        self.rest = LinkButton(self.tr("All learning questions"), "chevron-right")
        self.rest.icon_last = True
        self.rest.clicked.connect(lambda: self.context.go("questions", None))
        layout.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)
        self.main.body.addWidget(self.own_part)

    def _open_log(self) -> None:
        sheet = OwnLogSheet(self, self.context)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    @override
    def refresh(self) -> None:
        self.talk_notes.read()
        self._show(self.context.desk.today.guide())
        self.loose_notes.refresh()
        self.helping.refresh()
        self.chafing.refresh()
        asks = bool(self.attention.cards.walk.parts)
        let_be_seen(self.attention, seen=asks or not self.helping.is_asked)

    def _show(self, view: GuideToday) -> None:
        self.greet(view.purpose)
        self._show_day(view)
        coordinating = {one.person_id for one in view.board.people if one.role is ShiftRole.COORDINATOR}
        self._circle = tuple((one.person_id, one.name) for one in view.students)
        self.handover.setVisible(bool(self._circle))
        self.talk_notes.know(self._circle)
        today, noted = self.context.clock.today(), self.talk_notes.ready_for
        self.students.show_students(view.students, today, coordinating, noted)
        self._order()
        let_be_seen(self.students, seen=bool(view.students))
        self.nobody.setVisible(not view.students)
        own = [card for card in view.own_questions if card.question_id != self.asking.unfinished]
        self.own.show_cards(own)
        let_be_seen(self.own_part, seen=bool(own))
        self.rest.setVisible(view.has_more_own)
        asks = tuple(one for one in view.attention if one.kind != QUIET)
        self.attention.show_all(asks)
        self.quiet.show_all(view.attention)
        self.moments.show_moments(view.moments)

    def _order(self) -> None:
        """Let the focus come in at the first student, with all else of the page behind the last one."""
        tiles = self.students.walk.parts
        self.main.setFocusProxy(next(iter(tiles), self.ask))
        for before, after in pairwise((self.split.open_button, *tiles, self.ask)):
            self.setTabOrder(before, after)

    def _show_day(self, view: GuideToday) -> None:
        """Say who coordinates today, under the greeting, and who does tomorrow."""
        today = who_coordinates(view.board.names(ShiftRole.COORDINATOR))
        if today:
            self.date_line.setText(f"{self.date_line.text()}. {today}")
        self.tomorrow.setText(who_coordinates_tomorrow(view.coordinates_tomorrow))
        self.tomorrow.setVisible(bool(view.coordinates_tomorrow))
        self.own_alive = view.own_questions
        self.in_unit.show_board(view.board)

    def _hand_over(self) -> None:
        self.sheets.hand_over(self._circle)

    @override
    def begin_new(self) -> None:
        self.asking.show()
        self.ask.hide()
        super().begin_new()

    @override
    def _asked(self, question_id: UUID, visibility: Visibility) -> None:
        super()._asked(question_id, visibility)
        self.asking.hide()
        self.ask.show()
        self.ask.setFocus()

    @override
    def go_back(self) -> bool:
        if self.asking.isHidden() or self.asking.field.words().strip():
            return False
        self.asking.hide()
        self.ask.show()
        self.ask.setFocus()
        return True

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self.main, self.panel)
