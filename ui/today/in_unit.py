"""Who carries this day in the unit, who learns with whom, and which questions travel along."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leerunit.domain.views.day import DayBoard, OnShift
from leerunit.domain.vocabulary import Role, ShiftRole
from ui.common import labels
from ui.common.avatar import Avatar
from ui.common.buttons import LinkButton
from ui.common.layouts import clear, column, let_go_of_focus, row
from ui.common.names import first_name
from ui.common.notices import Picture
from ui.common.surface import Card
from ui.common.text import PlainLabel, body, section
from ui.common.walking import Walk

ICON = {
    ShiftRole.COORDINATOR: "compass",
    ShiftRole.COACH: "door-open",
    ShiftRole.BACKUP: "life-buoy",
    ShiftRole.BUDDY: "users-round",
}
GUIDING = frozenset({ShiftRole.COACH, ShiftRole.BACKUP})


def shape_role(role: ShiftRole) -> Role:
    """Return the role whose shape an avatar gets in a shift."""
    return Role.LEARNING_COACH if role in GUIDING else Role.STUDENT


class TodayInUnit(QWidget):
    """`asked_fill` to fill the day in, `asked_knowledge` for who knows what; `links` are under each other."""

    asked_fill = Signal()
    asked_knowledge = Signal()

    def __init__(self, open_question: Callable[[UUID], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = open_question
        self._shown: DayBoard | None = None
        self.walk = Walk(self)
        layout = column(self, spacing=12)
        layout.addWidget(section(self.tr("Today in the unit")))
        self._people = column(spacing=12)
        layout.addLayout(self._people)
        self._questions = column(spacing=8)
        layout.addLayout(self._questions)
        self.fill = LinkButton(self.tr("Who is here today?"), "users-round", small=True)
        self.fill.clicked.connect(self.asked_fill)
        self.knowledge = LinkButton(self.tr("Who knows what"), "lightbulb", small=True)
        self.knowledge.clicked.connect(self.asked_knowledge)
        self.links = column(spacing=2)
        self.links.addWidget(self.fill)
        self.links.addWidget(self.knowledge)
        layout.addLayout(self.links)

    def show_board(self, board: DayBoard) -> None:
        """Show the day; nothing happens when it stands there already."""
        if board == self._shown:
            return
        self._shown = board
        let_go_of_focus(self)
        clear(self._people)
        several = len({one.shift for one in board.people}) > 1
        for one in board.people:
            self._people.addLayout(self._line(one, several=several))
        if not board.people:
            words = self.tr("Nobody filled in yet. Who coordinates today?")
            self._people.addWidget(body(words, tone="ink-2"))
        self._show_travelling(board)

    def _line(self, one: OnShift, *, several: bool) -> QHBoxLayout:
        line = row(spacing=10)
        line.addWidget(Avatar(one.name, shape_role(one.role)))
        words = column(spacing=0)
        words.addWidget(PlainLabel(one.name, "strong"))
        what = row(spacing=6)
        what.addWidget(Picture(ICON[one.role], 15))
        what.addWidget(PlainLabel(on_shift_words(one, several=several), "meta", tone="ink-2"), 1)
        words.addLayout(what)
        line.addLayout(words, 1)
        return line

    def _show_travelling(self, board: DayBoard) -> None:
        self.walk.begin()
        clear(self._questions)
        if board.travelling:
            self._questions.addWidget(PlainLabel(self.tr("Travels along today"), "strong"))
        for one in board.travelling:
            card = Card(clickable=True)
            card.body.addWidget(PlainLabel(f"\u201c{one.text}\u201d", "body", max_lines=3))
            card.body.addWidget(PlainLabel(first_name(one.owner_name), "meta", tone="ink-2"))
            card.setAccessibleName(f"{one.owner_name}: {one.text}")
            card.opened.connect(lambda question_id=one.question_id: self._open(question_id))
            self.walk.add(card)
            self._questions.addWidget(card)


def on_shift_words(one: OnShift, *, several: bool) -> str:
    """Return what someone is today; the shift only where the day has several."""
    words = labels.shift_role(one.role)
    if one.with_name:
        words = labels.beside(words, first_name(one.with_name))
    return f"{words}, {labels.shift(one.shift)}" if several else words
