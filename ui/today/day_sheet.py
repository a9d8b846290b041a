"""The sheet in which a day is filled in: who is what in which shift, and which own questions travel along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.day import DayBoard, OnShift
from leerunit.domain.views.people import PersonView
from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.vocabulary import Shift, ShiftRole
from ui.common import labels
from ui.common.avatar import Avatar
from ui.common.buttons import PlainButton, PrimaryButton
from ui.common.choices import Tick
from ui.common.fields import DateField, Labelled, Picker
from ui.common.layouts import clear, column, let_go_of_focus, row
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.surface import Hairline
from ui.common.text import PlainLabel, body
from ui.today.in_unit import GUIDING, on_shift_words, shape_role


class DaySheet(SideSheet):
    """`filled(shift, role, person, beside)`, `cleared(OnShift)`, `travels(question, bool)`, `day_changed`."""

    filled = Signal(object, object, object, object)
    cleared = Signal(object)
    travels = Signal(object, bool)
    day_changed = Signal()

    def __init__(
        self, over: QWidget, people: Sequence[PersonView], questions: Sequence[QuestionCard], today: date
    ) -> None:
        verb = PrimaryButton(self.tr("Put on"), "user-round-plus", keys="Ctrl+Return")
        super().__init__(over, self.tr("Who is here?"), verb)
        self._people = people
        self.day = DateField(self.tr("Day"), today)
        self.day.dateChanged.connect(lambda _day: self.day_changed.emit())
        self.shift = Picker(self.tr("Shift"), tuple((one, labels.shift(one)) for one in Shift))
        roles = tuple((one, labels.shift_role(one)) for one in ShiftRole)
        self.role = Picker(self.tr("What"), roles)
        self._who = column(spacing=12)
        self.body.addWidget(Labelled(self.tr("Day"), self.day))
        self.body.addWidget(Labelled(self.tr("Shift"), self.shift))
        self.body.addWidget(Labelled(self.tr("What"), self.role))
        self.body.addLayout(self._who)
        self.role.currentIndexChanged.connect(self._offer)
        self._offer()
        self.body.addWidget(Hairline())
        self._lines = column(spacing=10)
        self.body.addLayout(self._lines)
        self._add_questions(questions)
        self.body.addStretch(1)
        verb.clicked.connect(self._fill)

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.role.setFocus()

    def _add_questions(self, questions: Sequence[QuestionCard]) -> None:
        self.ticks: dict[UUID, Tick] = {}
        if not questions:
            return
        self.body.addWidget(Hairline())
        self.body.addWidget(PlainLabel(self.tr("My questions that travel along"), "strong"))
        words = self.tr("Who may read it stays as it is. A question for the whole unit is also printed.")
        self.body.addWidget(PlainLabel(words, "meta", tone="ink-2"))
        for card in questions:
            tick = Tick(card.text)
            tick.toggled.connect(lambda on, one=card.question_id: self.travels.emit(one, on))
            self.ticks[card.question_id] = tick
            self.body.addWidget(tick)

    def _offer(self) -> None:
        """Offer guides for a guide's part and students first for the rest; a buddy stands beside someone."""
        role = self._role()
        guides = role in GUIDING
        fitting = sorted(self._people, key=lambda one: (one.is_student == guides, one.name.casefold()))
        choices = tuple((one.person_id, one.name) for one in fitting)
        clear(self._who)
        self.person = Picker(self.tr("Who"), choices)
        self._who.addWidget(Labelled(self.tr("Who"), self.person))
        self.beside = Picker(self.tr("Beside whom"), choices)
        self.beside.setCurrentIndex(min(1, len(choices) - 1))
        if role is ShiftRole.BUDDY:
            self._who.addWidget(Labelled(self.tr("Beside whom"), self.beside))

    def _role(self) -> ShiftRole:
        role = self.role.value()
        return role if isinstance(role, ShiftRole) else ShiftRole.COORDINATOR

    def _fill(self) -> None:
        beside = self.beside.value() if self._role() is ShiftRole.BUDDY else None
        self.filled.emit(self.shift.value(), self._role(), self.person.value(), beside)

    def show_board(self, board: DayBoard) -> None:
        """Show who is on this day and what travels along."""
        let_go_of_focus(self.pane)
        clear(self._lines)
        for one in board.people:
            self._lines.addWidget(self._line(one))
        if not board.people:
            self._lines.addWidget(body(self.tr("Nobody filled in yet."), tone="ink-2"))
        along = {one.question_id for one in board.travelling}
        for question_id, tick in self.ticks.items():
            tick.blockSignals(True)
            tick.setChecked(question_id in along)
            tick.blockSignals(False)

    def _line(self, one: OnShift) -> QWidget:
        holder = QWidget()
        line = row(holder, spacing=10)
        line.addWidget(Avatar(one.name, shape_role(one.role), 32))
        words = column(spacing=0)
        words.addWidget(PlainLabel(one.name, "strong"))
        words.addWidget(PlainLabel(on_shift_words(one, several=True), "meta", tone="ink-2"))
        line.addLayout(words, 1)
        off = PlainButton(self.tr("Take off"), "x", small=True)
        off.setAccessibleName(self.tr("Take {0} off").format(one.name))
        off.clicked.connect(lambda: self.cleared.emit(one))
        line.addWidget(off)
        return holder
